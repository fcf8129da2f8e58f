//! Checks of the catalogue, and of how the rest of the workspace uses it.

mod catalog;
mod declarations;
mod keys;
mod rust_source;
mod sentences;
mod template;
mod texts;
mod workspace;
