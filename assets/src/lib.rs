//! Files that every program of the system needs beside its code: fonts, sign pictures,
//! regulations, yards, print templates.
//!
//! [`AssetRoot`] finds the folder; [`Signs`] reads the picture catalogue and turns pictures into
//! pixels; [`fonts`] and [`font_chain`] say which font serves which language, and
//! [`FontCoverage`] which characters would show as an empty box.

mod error;
mod fonts;
mod root;
mod signs;

pub use error::AssetError;
pub use fonts::{FontCoverage, FontFile, font_chain, fonts, missing_glyphs};
pub use root::AssetRoot;
pub use signs::{Category, LANGUAGES, MAX_PIXELS, Sign, Signs};
