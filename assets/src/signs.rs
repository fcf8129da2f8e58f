use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use image::RgbaImage;
use resvg::{tiny_skia, usvg};
use serde::Deserialize;

use crate::{AssetError, AssetRoot};

/// The languages every record of the catalogue has words in.
pub const LANGUAGES: [&str; 7] = ["zh-Hans", "zh-Hant", "en", "ru", "ja", "fr", "es"];

/// The largest side a picture can be asked for in.
pub const MAX_PIXELS: u32 = 2048;

/// Pixels are dropped and drawn anew when more than this many bytes are kept.
const CACHE_BYTES: usize = 16 << 20;

/// What kind of picture a record is; also the folder its picture lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Category {
    /// Warning signs.
    Warning,
    /// Prohibition and give-way signs.
    Prohibitory,
    /// Mandatory signs and signs of lanes and crossings.
    Mandatory,
    /// Guide signs of roads and motorways.
    Guide,
    /// Lamps and tell-tales of the instrument panel.
    Lamp,
    /// Traffic lights.
    Signal,
    /// Road markings, seen from above.
    Marking,
    /// Hand signals of the traffic police.
    Gesture,
}

impl Category {
    /// The folder under `signs/`.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Prohibitory => "prohibitory",
            Self::Mandatory => "mandatory",
            Self::Guide => "guide",
            Self::Lamp => "lamp",
            Self::Signal => "signal",
            Self::Marking => "marking",
            Self::Gesture => "gesture",
        }
    }
}

type Words = BTreeMap<String, String>;

/// One record of the catalogue.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// The id that questions use, for example `w-crossroads`.
    pub id: String,
    /// What kind of picture it is.
    pub category: Category,
    /// The standard or rule that fixes the picture, for example `GB 5768.2-2022`.
    pub standard: String,
    /// First day (ISO) on which that standard applies; none where it is not bound to a day.
    #[serde(default)]
    pub valid_from: Option<String>,
    /// Last day (ISO) on which it applies; none while it is in force.
    #[serde(default)]
    pub valid_to: Option<String>,
    /// Key of the outer shape, whose description all signs of that shape share.
    pub shape: String,
    name: Words,
    figure: Words,
}

impl Sign {
    /// What the sign means, for keepers of the question bank. Never show it in an exam.
    /// Falls back to English for a language the catalogue does not have.
    pub fn name(&self, language: &str) -> &str {
        words(&self.name, language)
    }

    /// Path of the picture from the assets folder.
    pub fn inside(&self) -> String {
        format!("signs/{}/{}.svg", self.category.folder(), self.id)
    }
}

fn words<'a>(words: &'a Words, language: &str) -> &'a str {
    words.get(language).or_else(|| words.get("en")).map_or("", String::as_str)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    shapes: BTreeMap<String, Words>,
    signs: Vec<Sign>,
}

#[derive(Default)]
struct Cache {
    pictures: HashMap<(String, u32), Arc<RgbaImage>>,
    bytes: usize,
}

/// The sign catalogue with its pictures.
///
/// Pictures are read from the folder when first asked for, and their pixels are kept by size.
pub struct Signs {
    root: AssetRoot,
    shapes: BTreeMap<String, Words>,
    by_id: BTreeMap<String, Sign>,
    cache: Mutex<Cache>,
}

impl fmt::Debug for Signs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signs").field("root", &self.root).field("signs", &self.by_id.len()).finish_non_exhaustive()
    }
}

impl Signs {
    /// Reads and checks `signs/catalogue.ron`.
    ///
    /// # Errors
    /// An unreadable or malformed catalogue, an id listed twice, an unknown shape, or a record
    /// without words in one of [`LANGUAGES`]. Pictures are not opened here.
    pub fn load(root: &AssetRoot) -> Result<Self, AssetError> {
        let text = root.read_text("signs/catalogue.ron")?;
        Self::from_catalogue(root, &text)
    }

    fn from_catalogue(root: &AssetRoot, text: &str) -> Result<Self, AssetError> {
        let Catalogue { shapes, signs } = ron::from_str(text).map_err(|source| AssetError::Catalogue {
            path: root.join("signs/catalogue.ron"),
            source: Box::new(source),
        })?;
        for (shape, description) in &shapes {
            require_languages(shape, description)?;
        }
        let mut by_id = BTreeMap::new();
        for sign in signs {
            if !shapes.contains_key(&sign.shape) {
                return Err(AssetError::UnknownShape { id: sign.id, shape: sign.shape });
            }
            require_languages(&sign.id, &sign.name)?;
            require_languages(&sign.id, &sign.figure)?;
            if let Some(earlier) = by_id.insert(sign.id.clone(), sign) {
                return Err(AssetError::DuplicateSign(earlier.id));
            }
        }
        Ok(Self { root: root.clone(), shapes, by_id, cache: Mutex::default() })
    }

    /// The record of a sign.
    pub fn get(&self, id: &str) -> Option<&Sign> {
        self.by_id.get(id)
    }

    /// All records, ordered by id.
    pub fn iter(&self) -> impl Iterator<Item = &Sign> {
        self.by_id.values()
    }

    /// What the picture looks like, in words that do not say what it means: for screen readers
    /// and for pictures that fail to load.
    ///
    /// # Errors
    /// [`AssetError::UnknownSign`].
    pub fn alt(&self, id: &str, language: &str) -> Result<String, AssetError> {
        let sign = self.known(id)?;
        let shape = self.shapes.get(&sign.shape).map_or("{figure}", |shape| words(shape, language));
        Ok(shape.replace("{figure}", words(&sign.figure, language)))
    }

    /// The picture as SVG text, for web pages.
    ///
    /// # Errors
    /// [`AssetError::UnknownSign`], or [`AssetError::MissingPicture`] naming the sign.
    pub fn svg(&self, id: &str) -> Result<String, AssetError> {
        let path = self.root.join(&self.known(id)?.inside());
        std::fs::read_to_string(&path).map_err(|source| AssetError::MissingPicture { id: id.to_owned(), path, source })
    }

    /// The picture as pixels, its longer side `pixels` long, background transparent, alpha not
    /// premultiplied. The same size is drawn once and shared afterwards.
    ///
    /// # Errors
    /// Those of [`Self::svg`]; [`AssetError::BadPicture`] for broken SVG;
    /// [`AssetError::PictureSize`] for 0 or more than [`MAX_PIXELS`].
    pub fn raster(&self, id: &str, pixels: u32) -> Result<Arc<RgbaImage>, AssetError> {
        if pixels == 0 || pixels > MAX_PIXELS {
            return Err(AssetError::PictureSize { id: id.to_owned(), pixels });
        }
        let key = (id.to_owned(), pixels);
        if let Some(kept) = self.cache().pictures.get(&key) {
            return Ok(Arc::clone(kept));
        }
        let picture = Arc::new(draw(id, &self.svg(id)?, pixels)?);
        let mut cache = self.cache();
        if cache.bytes + picture.len() > CACHE_BYTES {
            *cache = Cache::default();
        }
        cache.bytes += picture.len();
        cache.pictures.insert(key, Arc::clone(&picture));
        Ok(picture)
    }

    fn known(&self, id: &str) -> Result<&Sign, AssetError> {
        self.get(id).ok_or_else(|| AssetError::UnknownSign(id.to_owned()))
    }

    fn cache(&self) -> std::sync::MutexGuard<'_, Cache> {
        // A cache is whole after every single step, so a panic elsewhere does not spoil it.
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn require_languages(id: &str, words: &Words) -> Result<(), AssetError> {
    match LANGUAGES.into_iter().find(|&language| words.get(language).is_none_or(String::is_empty)) {
        Some(language) => Err(AssetError::MissingWords { id: id.to_owned(), language }),
        None => Ok(()),
    }
}

fn draw(id: &str, svg: &str, pixels: u32) -> Result<RgbaImage, AssetError> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default())
        .map_err(|source| AssetError::BadPicture { id: id.to_owned(), source })?;
    let box_size = tree.size().to_int_size();
    let square = tiny_skia::IntSize::from_wh(pixels, pixels);
    let size = square.map_or(box_size, |square| box_size.scale_to(square));
    let scale_x = lossless(size.width()) / tree.size().width();
    let scale_y = lossless(size.height()) / tree.size().height();
    let bad_size = || AssetError::PictureSize { id: id.to_owned(), pixels };
    let mut pixmap = tiny_skia::Pixmap::new(size.width(), size.height()).ok_or_else(bad_size)?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale_x, scale_y), &mut pixmap.as_mut());
    RgbaImage::from_raw(size.width(), size.height(), pixmap.take_demultiplied()).ok_or_else(bad_size)
}

/// A side length as f32. Sides are at most [`MAX_PIXELS`], so none is lost.
fn lossless(side: u32) -> f32 {
    f32::from(u16::try_from(side).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::FontCoverage;

    fn root() -> AssetRoot {
        AssetRoot::locate(Some(Path::new(env!("CARGO_MANIFEST_DIR"))), Path::new("x")).expect("found")
    }

    fn signs() -> Signs {
        Signs::load(&root()).expect("the catalogue loads")
    }

    #[test]
    fn every_sign_has_a_picture_that_fills_its_box() {
        let signs = signs();
        for sign in signs.iter() {
            let picture = signs.raster(&sign.id, 96).expect("drawn");
            assert_eq!(picture.width().max(picture.height()), 96, "{}", sign.id);
            let inked = picture.pixels().filter(|pixel| pixel.0[3] > 200).count();
            let share = inked * 100 / (picture.width() * picture.height()) as usize;
            assert!(share > 35, "{}: only {share} % of the box is drawn", sign.id);
            let colours: BTreeSet<[u8; 4]> = picture.pixels().map(|pixel| pixel.0).collect();
            assert!(colours.len() > 2, "{} shows nothing on its ground", sign.id);
        }
    }

    #[test]
    fn no_two_signs_look_the_same() {
        let signs = signs();
        let mut seen: HashMap<Vec<u8>, String> = HashMap::new();
        for sign in signs.iter() {
            let picture = signs.raster(&sign.id, 64).expect("drawn");
            if let Some(other) = seen.insert(picture.as_raw().clone(), sign.id.clone()) {
                panic!("{} and {other} have the same picture", sign.id);
            }
        }
    }

    #[test]
    fn pictures_need_no_font_and_nothing_from_outside() {
        let signs = signs();
        for sign in signs.iter() {
            let svg = signs.svg(&sign.id).expect("committed");
            for forbidden in ["<text", "<image", "href", "<script", "<style"] {
                assert!(!svg.contains(forbidden), "{} has {forbidden}", sign.id);
            }
        }
    }

    #[test]
    fn every_picture_in_the_folders_is_listed() {
        let listed: BTreeSet<String> = signs().iter().map(Sign::inside).collect();
        for folder in std::fs::read_dir(root().join("signs")).expect("folder") {
            let folder = folder.expect("entry").path();
            for file in std::fs::read_dir(&folder).into_iter().flatten() {
                let path = file.expect("entry").path();
                if path.extension().is_some_and(|extension| extension == "svg") {
                    let inside = path.strip_prefix(root().path()).expect("inside").to_string_lossy().replace('\\', "/");
                    assert!(listed.contains(&inside), "{inside} is not in the catalogue");
                }
            }
        }
    }

    #[test]
    fn alt_text_describes_without_naming() {
        let signs = signs();
        for sign in signs.iter() {
            for language in LANGUAGES {
                let alt = signs.alt(&sign.id, language).expect("known");
                assert!(!alt.contains('{'), "{} in {language}: {alt}", sign.id);
                assert!(!alt.contains(sign.name(language)), "{} in {language} tells its name: {alt}", sign.id);
            }
        }
        assert_eq!(
            signs.alt("w-crossroads", "en").expect("known"),
            "Yellow triangle with a black border: two thick bars of equal width, one upright and one level, crossing each other"
        );
    }

    #[test]
    fn words_can_be_shown_with_the_fonts_of_their_language() {
        let signs = signs();
        let coverage = FontCoverage::load(&root()).expect("fonts load");
        for sign in signs.iter() {
            for language in LANGUAGES {
                let text = signs.alt(&sign.id, language).expect("known") + sign.name(language);
                assert_eq!(coverage.missing(language, &text), [], "{} in {language}", sign.id);
            }
        }
    }

    #[test]
    fn the_same_size_is_drawn_once_and_another_size_anew() {
        let signs = signs();
        let first = signs.raster("p-stop", 128).expect("drawn");
        let again = signs.raster("p-stop", 128).expect("kept");
        let larger = signs.raster("p-stop", 256).expect("drawn");
        assert!(Arc::ptr_eq(&first, &again));
        assert_eq!((larger.width(), larger.height()), (256, 256));
    }

    #[test]
    fn unknown_sign_missing_picture_and_silly_size_are_told_by_name() {
        let signs = signs();
        assert!(matches!(signs.raster("w-nothing", 64), Err(AssetError::UnknownSign(id)) if id == "w-nothing"));
        assert!(matches!(signs.raster("p-stop", 0), Err(AssetError::PictureSize { .. })));
        assert!(matches!(signs.raster("p-stop", MAX_PIXELS + 1), Err(AssetError::PictureSize { .. })));

        let text = root().read_text("signs/catalogue.ron").expect("committed");
        let renamed = text.replace(r#"id: "w-crossroads""#, r#"id: "w-undrawn""#);
        let signs = Signs::from_catalogue(&root(), &renamed).expect("still well formed");
        let error = signs.raster("w-undrawn", 64).expect_err("no such picture");
        assert!(error.to_string().contains("w-undrawn.svg"), "{error}");
    }

    #[test]
    fn faulty_catalogues_are_refused_with_the_reason() {
        let text = root().read_text("signs/catalogue.ron").expect("committed");
        let refuse = |from: &str, to: &str| {
            assert!(text.contains(from), "the catalogue has {from}");
            let faulty = text.replace(from, to);
            Signs::from_catalogue(&root(), &faulty).expect_err("refused").to_string()
        };
        assert!(refuse(r#"id: "w-t-junction""#, r#"id: "w-crossroads""#).contains("w-crossroads is listed twice"));
        assert!(refuse(r#"shape: "red-octagon""#, r#"shape: "heptagon""#).contains("heptagon"));
        assert!(refuse("category: Lamp", "category: Lantern").contains("Lantern"));
        assert!(refuse(r#""ru": "Перекрёсток""#, r#""ru": """#).contains("no words in ru"));
    }

    #[test]
    fn broken_svg_is_an_error_of_that_sign() {
        let error = draw("p-stop", "<svg>", 64).expect_err("not SVG");
        assert!(matches!(error, AssetError::BadPicture { id, .. } if id == "p-stop"));
    }
}
