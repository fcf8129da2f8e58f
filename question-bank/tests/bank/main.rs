//! The bank as its callers see it.

mod assembly;
mod checking;
mod common;
mod correcting;
mod glossary;
mod loading;
mod marking;
mod shipped;
mod statistics;
