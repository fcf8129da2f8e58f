//! The test-ground engine: yards, vehicles, instruments and the judge of Subject 2.
//!
//! A verdict is a pure function of the recorded instrument data, the yard, the vehicle and the rules: no clock, no
//! chance, and the same bits on every machine.

pub mod draw;
mod error;
pub mod geometry;
pub mod input;
pub mod judge;
pub mod motion;
mod num;
pub mod record;
pub mod report;
pub mod rules;
pub mod simulate;
pub mod vehicle;
pub mod yard;

pub use error::GroundError;
pub use num::wrap;
