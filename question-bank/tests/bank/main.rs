//! The bank as its callers see it.

mod assembly;
mod checking;
mod common;
mod loading;
mod marking;
mod statistics;
