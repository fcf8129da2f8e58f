//! The bank as its callers see it.

mod assembly;
mod common;
mod loading;
mod marking;
