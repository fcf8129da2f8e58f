//! The exam terminal: the screen, keyboard and touch side of a sitting.
//!
//! What the server grants decides which screen is shown ([`phase`]); screens are built from parts
//! that rebuild themselves ([`part`]); every control carries an action ([`desk`]), however it is
//! pressed ([`input`]).

#![expect(clippy::needless_pass_by_value, reason = "the engine hands systems their parameters by value")]

mod app;
#[cfg(test)]
mod behaviour;
mod contact_sheet;
mod desk;
mod drag_scroll;
mod exit;
mod forget;
#[cfg(test)]
mod headless;
mod input;
mod measure;
mod options;
mod overlays;
mod part;
mod phase;
mod picture_book;
mod pictures;
mod power;
mod practice;
mod probe;
mod report;
mod samples;
mod screens;
mod start;
mod theme;
mod tongue;
mod view;
mod widgets;
mod window;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use clap::Parser;
use locales::Catalog;

use crate::options::Options;

fn main() -> ExitCode {
    let started = Instant::now();
    let options = Options::parse();
    let catalog = match Catalog::embedded() {
        Ok(catalog) => Arc::new(catalog),
        Err(error) => {
            eprintln!("{error}");
            return exit::Exit::TextsDamaged.into();
        }
    };
    match start::run(&options, &catalog, started) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", catalog.message(options.language, &failure.message));
            failure.exit.into()
        }
    }
}
