//! Pages through the whole router, in process, on a database of their own.

mod access;
mod browser;
mod clerk;
mod demo;
mod office;
mod school;
mod shell;
