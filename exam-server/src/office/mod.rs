//! What the office does, one module per use case.
//!
//! Each takes the [`App`](crate::app::App), decides with `rules`, writes with `store` and appends
//! to the log, all in one transaction.

pub mod admission;
pub mod answers;
pub mod application_form;
pub mod archive;
pub mod bank_change;
pub mod bank_check;
pub mod booking;
pub mod confirmation;
pub mod correction;
pub mod draw;
pub mod edition;
pub mod grant;
mod key;
pub mod log;
pub mod portrait;
pub mod ranking;
pub mod receipt;
pub mod regulation;
pub mod result;
pub mod room;
pub mod room_form;
pub mod roster;
pub mod score_sheet;
pub mod session;
pub mod sitting;
pub mod statistics;
pub mod theory;
mod trouble;
pub mod wakes;
pub mod write_back;

pub use trouble::Trouble;
