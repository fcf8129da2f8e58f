//! All SQL of the office, once, on SQLite and on PostgreSQL.
//!
//! A [`Store`] hands out transactions. Every statement is written once, in the dialect
//! both databases read (`$1`, `RETURNING`, `ON CONFLICT`), and run through the [`sql!`]
//! macro on whichever database the transaction belongs to. A real difference is an
//! explicit `match` on [`Tx`].
//!
//! One module per noun, one function per question or act. Look-ups return
//! `Option`: "not found" is not an error here. Ids, instants and random values are
//! arguments; nothing in this crate reads a clock.

#[macro_use]
mod states;
#[macro_use]
mod tx;

pub mod application;
pub mod archive;
pub mod bank_change;
pub mod bank_edition;
pub mod board;
pub mod booking;
pub mod confirmation;
pub mod correction;
pub mod counter;
mod decode;
pub mod demo;
pub mod draw;
mod error;
pub mod examiner;
pub mod log;
pub mod person;
pub mod portrait;
pub mod ranking;
pub mod response;
pub mod result;
pub mod roster;
pub mod school;
pub mod seating;
pub mod session;
pub mod site;
pub mod sitting;
pub mod staff;
pub mod statistics;
pub mod terminal;
pub mod write_back;

pub use error::StoreError;
pub use tx::{Store, Tx};
