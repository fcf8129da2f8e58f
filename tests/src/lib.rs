//! What the system tests and the demo share: real processes, a virtual display with real
//! pointer and key events, a kiosk to press, an office to run, a browser to look with.
//!
//! Nothing here knows the inside of a kiosk or a server; they are started as binaries from the
//! build folder and used as a person would use them.

pub mod bench;
pub mod browser;
pub mod display;
pub mod kiosk;
pub mod measure;
pub mod office;
pub mod pictures;
pub mod portrait;
pub mod process;
pub mod room;
pub mod walk;
