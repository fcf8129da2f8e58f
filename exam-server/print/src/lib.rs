//! Papers as PDF: score sheets, application forms, rankings.
//!
//! A paper is a pure function of its template, its data and its fonts. Nothing here reads a
//! clock, a file or the network: templates and fonts come as bytes, dates and words come as data,
//! so the same result prints to the same bytes for ever.
//!
//! ```no_run
//! # fn sheet() -> print::ScoreSheet { unimplemented!() }
//! # fn text_of(key: &str) -> String { key.to_owned() }
//! use print::Press;
//!
//! let assets = std::path::Path::new("assets");
//! let fonts = vec![std::fs::read(assets.join("fonts/KaoSans.ttf"))?];
//! let press = Press::new(fonts, |file| std::fs::read_to_string(assets.join(file)))?;
//! let pdf: Vec<u8> = press.print(&sheet())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod error;
mod fonts;
mod papers;
mod press;
mod render;
#[cfg(test)]
mod tests;
mod world;

pub use error::PrintError;
pub use fonts::Fonts;
pub use papers::{
    ApplicationForm, ApplicationFormLabels, BodyCondition, ChapterLine, Detail, FaultLine, HeldLicence, Paper, Picture,
    Pictures, RankedSchool, RankingSheet, RankingSheetLabels, ScoreSheet, ScoreSheetLabels, UnrankedSchool,
};
pub use press::{Press, SHARED_FILE};
pub use render::{Template, render};
