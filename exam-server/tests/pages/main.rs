//! Pages through the whole router, in process, on a database of their own.

mod access;
mod browser;
mod clerk;
mod demo;
mod keeper;
mod office;
mod questions;
mod school;
mod shell;
