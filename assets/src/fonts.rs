use ttf_parser::Face;

use crate::{AssetError, AssetRoot};

/// One font file under `assets/fonts/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FontFile {
    /// The family name inside the file, as layout engines ask for it.
    pub family: &'static str,
    /// The file name, in the folder `fonts`.
    pub file: &'static str,
    /// The file name of the copy for browsers in `fonts/web`, where there is one.
    pub web: Option<&'static str>,
}

impl FontFile {
    const fn new(family: &'static str, file: &'static str, web: Option<&'static str>) -> Self {
        Self { family, file, web }
    }

    /// The path of the file from the assets folder.
    pub fn inside(&self) -> String {
        format!("fonts/{}", self.file)
    }
}

const BASE: FontFile = FontFile::new("Kao Sans", "KaoSans.ttf", Some("KaoSans.woff2"));
const SC: FontFile = FontFile::new("Kao Sans SC", "KaoSansSC.otf", Some("KaoSansSC.woff2"));
const TC: FontFile = FontFile::new("Kao Sans TC", "KaoSansTC.otf", Some("KaoSansTC.woff2"));
const JP: FontFile = FontFile::new("Kao Sans JP", "KaoSansJP.otf", Some("KaoSansJP.woff2"));

const ALL: [FontFile; 10] = [
    BASE,
    SC,
    TC,
    JP,
    FontFile::new("Kao Sans KR", "KaoSansKR.otf", None),
    FontFile::new("Kao Sans Thai", "KaoSansThai.ttf", None),
    FontFile::new("Kao Sans Lao", "KaoSansLao.ttf", None),
    FontFile::new("Kao Sans Khmer", "KaoSansKhmer.ttf", None),
    FontFile::new("Kao Sans Myanmar", "KaoSansMyanmar.ttf", None),
    FontFile::new("Kao Sans Arabic", "KaoSansArabic.ttf", None),
];

/// All font files that come with the repository.
pub fn fonts() -> &'static [FontFile] {
    &ALL
}

/// The fonts that serve a language, first choice first.
///
/// Each region of Han characters has its own shapes, so the order decides how a text looks, not
/// only whether it shows. Every chain can show a person's name from any of the regions. An
/// unknown tag gets the chain of Latin script.
pub fn font_chain(language: &str) -> &'static [FontFile] {
    const HANS: [FontFile; 4] = [SC, TC, JP, BASE];
    const HANT: [FontFile; 4] = [TC, SC, JP, BASE];
    const JAPANESE: [FontFile; 4] = [JP, SC, TC, BASE];
    const LATIN: [FontFile; 4] = [BASE, SC, TC, JP];
    match language {
        "zh-Hans" => &HANS,
        "zh-Hant" => &HANT,
        "ja" => &JAPANESE,
        _ => &LATIN,
    }
}

/// Knows which characters each font can show.
#[derive(Debug)]
pub struct FontCoverage {
    files: Vec<(FontFile, Vec<u8>)>,
}

impl FontCoverage {
    /// Reads all fonts and checks that each can be used.
    ///
    /// # Errors
    /// [`AssetError::Read`] or [`AssetError::BadFont`] naming the file.
    pub fn load(root: &AssetRoot) -> Result<Self, AssetError> {
        let mut files = Vec::with_capacity(ALL.len());
        for font in ALL {
            let bytes = root.read(&font.inside())?;
            Face::parse(&bytes, 0).map_err(|source| AssetError::BadFont { file: font.file, source })?;
            files.push((font, bytes));
        }
        Ok(Self { files })
    }

    /// The characters of `text` that no font of the language's chain can show: each once, in
    /// the order of their code points. Line breaks and other control characters need no glyph.
    pub fn missing(&self, language: &str, text: &str) -> Vec<char> {
        let chain = font_chain(language);
        let faces: Vec<Face<'_>> = self
            .files
            .iter()
            .filter(|(font, _)| chain.contains(font))
            .filter_map(|(_, bytes)| Face::parse(bytes, 0).ok())
            .collect();
        let mut missing: Vec<char> = text
            .chars()
            .filter(|character| !character.is_control())
            .filter(|&character| faces.iter().all(|face| face.glyph_index(character).is_none()))
            .collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }
}

/// [`FontCoverage::missing`] for a single text. To check many texts, load the coverage once.
///
/// # Errors
/// Those of [`FontCoverage::load`].
pub fn missing_glyphs(root: &AssetRoot, language: &str, text: &str) -> Result<Vec<char>, AssetError> {
    Ok(FontCoverage::load(root)?.missing(language, text))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn root() -> AssetRoot {
        AssetRoot::locate(Some(Path::new(env!("CARGO_MANIFEST_DIR"))), Path::new("x")).expect("found")
    }

    fn family_of(bytes: &[u8]) -> Option<String> {
        let face = Face::parse(bytes, 0).ok()?;
        face.names().into_iter().find(|name| name.name_id == ttf_parser::name_id::FAMILY)?.to_string()
    }

    #[test]
    fn every_file_carries_the_family_name_it_is_listed_under() {
        for font in fonts() {
            let bytes = root().read(&font.inside()).expect("committed");
            assert_eq!(family_of(&bytes).as_deref(), Some(font.family), "{}", font.file);
        }
    }

    #[test]
    fn web_copies_are_woff2_files() {
        for web in fonts().iter().filter_map(|font| font.web) {
            let bytes = root().read(&format!("fonts/web/{web}")).expect("committed");
            assert_eq!(bytes.get(..4), Some(b"wOF2".as_slice()), "{web}");
        }
    }

    #[test]
    fn each_language_shows_its_own_script_and_names_of_other_regions() {
        let coverage = FontCoverage::load(&root()).expect("fonts load");
        let samples = [
            ("zh-Hans", "考场座位已分配，请核对身份。䶮㙍 𬭎"),
            ("zh-Hant", "考場座位已分配，請核對身分。龔鑫"),
            ("en", "Seat 12 is yours — check your name: 李娜 / 歐陽 «ok»"),
            ("ru", "Проверьте данные: ёж, 5 баллов, №7"),
            ("ja", "受験番号を確認してください。﨑 渡邊"),
            ("fr", "Vérifiez l’œuvre : « à bientôt »"),
            ("es", "¿Está usted seguro? ¡Ánimo, señor!"),
        ];
        for (language, text) in samples {
            let missing: Vec<char> = coverage.missing(language, text);
            let expected: Vec<char> = if language == "ja" { vec!['﨑'] } else { Vec::new() };
            assert_eq!(missing, expected, "{language}");
        }
    }

    #[test]
    fn missing_characters_are_told_once_and_in_order() {
        let missing = missing_glyphs(&root(), "en", "a\u{13080}b\u{1200}\n\u{13080}").expect("fonts load");
        assert_eq!(missing, ['\u{1200}', '\u{13080}']);
    }
}
