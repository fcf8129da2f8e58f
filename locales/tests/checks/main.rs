//! Checks of the catalogue and of how the rest of the workspace uses it.

mod catalog;
