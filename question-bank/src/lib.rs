//! The question bank: items in seven languages, papers drawn from them, and marks.
//!
//! Nothing here reads a clock or takes chance from outside; only [`Bank::load`] touches the file system. A paper is
//! a pure function of what [`assemble()`] is given, a mark of what [`mark()`] is given, so both can be proved years later.
//!
//! Everything that is hashed is hashed as canonical JSON: no white space, object members in the order the types declare
//! them, UTF-8 with only `"`, `\` and control characters escaped. [`bank`], [`paper`] and [`assemble`](mod@assemble) say the rest
//! that an independent implementation needs.

pub mod assemble;
pub mod bank;
pub mod blueprint;
pub mod check;
pub mod correction;
pub mod diff;
mod digest;
mod draw;
pub mod edit;
mod file;
pub mod glossary;
pub mod item;
pub mod layout;
pub mod load;
pub mod marking;
pub mod paper;
pub mod render;
pub mod seal;
pub mod statistics;
pub mod summary;
mod texts;

pub use assemble::{AssemblyError, Request, assemble};
pub use bank::Bank;
pub use blueprint::Blueprint;
pub use glossary::Glossary;
pub use item::{Answer, Chapter, Item, ItemId, Kind, SOURCE, Text};
pub use load::LoadErrors;
pub use marking::{Mark, Marked, MarkingRules, Outcome, mark};
pub use paper::{Certificate, Exclusions, Paper, PaperError, Seed};
pub use render::{render, solution, typeset};
