//! The families under `assets/fonts` and which of them speaks for which script.
//!
//! Bevy passes no language to the text engine, so a character that Chinese and Japanese
//! write differently takes its shape from the family that is asked for: each language names
//! its region's family, and the fallback for Han characters follows the interface language.

use assets::{AssetError, AssetRoot, font_chain};
use bevy::prelude::*;
use bevy::text::FontCx;
use parley::fontique::{Blob, FallbackKey, FamilyId, Script};
use protocol::Language;

use crate::part::Depth;
use crate::tongue::Tongue;

/// The family that has the arrows, ticks and stars of the interface.
pub const SYMBOLS: &str = "Kao Sans SC";

/// The family in which a language is written.
pub fn family(language: Language) -> &'static str {
    font_chain(language.tag()).first().map_or(SYMBOLS, |font| font.family)
}

/// The bytes of every family, read before the window opens so that a missing one is told in a sentence.
#[derive(Debug, Clone, Resource)]
pub struct FontFiles(Vec<Blob<u8>>);

impl FontFiles {
    /// Reads every family.
    ///
    /// # Errors
    /// The first file that cannot be read.
    pub fn read(root: &AssetRoot) -> Result<Self, AssetError> {
        let read = |font: &assets::FontFile| root.read(&font.inside()).map(Blob::from);
        assets::fonts().iter().map(read).collect::<Result<_, _>>().map(Self)
    }
}

/// Puts the families into the collection once and keeps the fallbacks true to the language.
pub fn plugin(app: &mut App) {
    app.add_systems(PreStartup, register)
        .add_systems(Update, set_fallbacks.run_if(resource_exists_and_changed::<Tongue>).before(Depth::Screen));
}

fn register(mut fonts: ResMut<FontCx>, files: Res<FontFiles>) {
    for file in &files.0 {
        fonts.collection.register_fonts(file.clone(), None);
    }
}

fn set_fallbacks(mut fonts: ResMut<FontCx>, tongue: Res<Tongue>) {
    let chain: Vec<&str> = font_chain(tongue.language.tag()).iter().map(|font| font.family).collect();
    let table: [(&[u8; 4], &[&str]); 12] = [
        (b"Hani", &chain),
        (b"Zyyy", &chain),
        (b"Latn", &["Kao Sans", SYMBOLS]),
        (b"Cyrl", &["Kao Sans", SYMBOLS]),
        (b"Hira", &["Kao Sans JP"]),
        (b"Kana", &["Kao Sans JP"]),
        (b"Hang", &["Kao Sans KR"]),
        (b"Thai", &["Kao Sans Thai"]),
        (b"Arab", &["Kao Sans Arabic"]),
        (b"Mymr", &["Kao Sans Myanmar"]),
        (b"Khmr", &["Kao Sans Khmer"]),
        (b"Laoo", &["Kao Sans Lao"]),
    ];
    for (script, families) in table {
        let ids: Vec<FamilyId> = families.iter().filter_map(|name| fonts.collection.family_id(name)).collect();
        fonts.collection.set_fallbacks(FallbackKey::new(Script::from_bytes(*script), None), ids.into_iter());
    }
}
