//! Moodle's GIFT: plain text, one question after another, divided by empty lines.
//!
//! Read: true/false, one right answer, several right answers by weights, categories, ids and tags in comments, general
//! feedback, every escape. Refused, each by itself: numbers, short answers, matching, essays, descriptions. GIFT holds no
//! pictures.

mod read;
mod write;

pub use read::read;
pub(super) use read::split_path;
pub(super) use write::share;
pub use write::write;
