//! The pure decisions of the office.
//!
//! Nothing here does I/O, reads a clock or draws a random number: dates, moments and
//! counts are handed in. What the office may not do is answered with a [`Refusal`],
//! a value with a reason, never with an error.
//!
//! No figure of a regulation stands in code. They come from [`regulation::Regulation`],
//! which is read from `assets/regulations/*.ron`, with the article beside each figure.

pub mod booking;
pub mod calendar;
pub mod eligibility;
pub mod identity;
mod named;
pub mod numbers;
pub mod ranking;
mod refusal;
pub mod regulation;
pub mod sitting;

pub use named::UnknownName;
pub use refusal::Refusal;
