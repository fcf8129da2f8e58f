//! What the office does, one module per use case.
//!
//! Each takes the [`App`](crate::app::App), decides with `rules`, writes with `store` and appends
//! to the log, all in one transaction.

pub mod admission;
pub mod booking;
pub mod log;
pub mod portrait;
pub mod roster;
mod trouble;

pub use trouble::Trouble;
