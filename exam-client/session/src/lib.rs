//! The kiosk without its screens: what the terminal may show, the answers, the clock.
//!
//! A [`Session`] talks to the server on threads of its own and never blocks its owner.
//! What happened is taken in by [`Session::poll`]; what is true now is the [`View`].
//!
//! Invariants:
//! - An answer is in the journal on disk, synced, before it shows as written
//!   ([`SaveState::Written`]), and acknowledged by the server before it shows as sealed.
//! - Sequence numbers rise within a sitting, also across a power cut and a change of seat.
//! - The screen follows the phase the server granted; nothing here invents a phase.
//! - No wall clock: the countdown runs on a monotonic [`Clock`] from what the server granted.

mod clock;
mod core;
pub mod journal;
mod session;
mod sheet;
mod view;
pub mod wire;

pub use clock::{Clock, SystemClock};
pub use session::{Config, Session, SessionError, Wake};
pub use sheet::{SaveState, Sheet, SheetEntry};
pub use view::{Link, View};
