//! The keeper's tools: the formats in which questions travel to and from other systems, the contact
//! sheet, and sittings as the server exports them.
//!
//! The `question-bank` command of this package is a thin shell around this library and the `question-bank` crate.

pub mod exchange;
pub mod sheet;
pub mod sitting;
