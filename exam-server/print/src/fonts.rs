use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::PrintError;

/// The fonts a paper may use. Fonts of the machine are never looked at.
#[derive(Debug, Clone)]
pub struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
}

impl Fonts {
    /// Takes whole font files (TTF, OTF; variable ones too).
    ///
    /// # Errors
    /// [`PrintError::Font`] with the place of the first file that is no font.
    pub fn new(files: impl IntoIterator<Item = Vec<u8>>) -> Result<Self, PrintError> {
        let mut fonts = Vec::new();
        for (place, file) in files.into_iter().enumerate() {
            let before = fonts.len();
            fonts.extend(Font::iter(Bytes::new(file)));
            if fonts.len() == before {
                return Err(PrintError::Font(place));
            }
        }
        Ok(Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts })
    }

    /// The family names, each once, sorted.
    pub fn families(&self) -> Vec<&str> {
        let mut families: Vec<&str> = self.book.families().map(|(family, _)| family).collect();
        families.sort_unstable();
        families.dedup();
        families
    }
}
