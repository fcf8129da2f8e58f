//! What each paper is made of: its words and its data, every value already written as the
//! language of the paper writes it.

mod application_form;
mod ranking;
mod score_sheet;

pub use application_form::{ApplicationForm, ApplicationFormLabels, BodyCondition, HeldLicence};
pub use ranking::{RankedSchool, RankingSheet, RankingSheetLabels, UnrankedSchool};
pub use score_sheet::{ChapterLine, Detail, FaultLine, ScoreSheet, ScoreSheetLabels};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Serialize, Serializer};

/// Data for one template.
pub trait Paper: Serialize {
    /// The template, as seen from the assets folder.
    const TEMPLATE: &'static str;
}

/// The bytes of a JPEG or PNG picture; written as base64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture(pub Vec<u8>);

impl Serialize for Picture {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

/// The pictures of a paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Pictures {
    /// The person's portrait, 3 to 4 upright; an empty frame is printed without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portrait: Option<Picture>,
}

/// Defines the words of a paper: one field for each, with the key of its text in the catalogue.
macro_rules! labels {
    ($(#[$about:meta])* $name:ident { $($field:ident = $key:literal,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        pub struct $name {
            $(#[doc = concat!("The text of `", $key, "`.")] pub $field: String,)*
        }

        impl $name {
            /// The keys of all words, in the order of the fields.
            pub const KEYS: &[&str] = &[$($key),*];

            /// Takes each word from `text`, which is given its key.
            pub fn fill(mut text: impl FnMut(&'static str) -> String) -> Self {
                Self { $($field: text($key),)* }
            }
        }
    };
}
use labels;
