//! What crosses the wire between kiosk and server, and the words both share.
//!
//! Everything here is plain data: no I/O, no clock, no sentence in any language.
//! Text travels as a [`Message`] (a key and its arguments) and is rendered by the
//! `locales` crate on either side.
//!
//! Invariant: no type in this crate can carry the key of a paper. A
//! [`exam::QuestionView`] has a stem, options and a picture, and nothing else.

pub mod exam;
mod ids;
pub mod kiosk;
mod language;
mod licence;
mod message;
mod moment;

pub use ids::*;
pub use language::{Language, UnknownLanguage};
pub use licence::{ApplicationKind, ClassGroup, DocumentKind, LicenceClass, Sex, Subject, UnknownName};
pub use message::{Arg, Message};
pub use moment::Moment;
