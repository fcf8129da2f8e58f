//! Looks: functions that return bundles. Behaviour comes from `bevy::ui_widgets` and from
//! the [`Action`](crate::desk::Action) that each control carries.

pub mod button;
pub mod dialog;
pub mod heading;
pub mod keypad;
pub mod layout;
pub mod option_card;
pub mod portrait;
pub mod progress;
pub mod words;

pub use button::{Control, Gate, Paint, button};
pub use words::{Look, words};
