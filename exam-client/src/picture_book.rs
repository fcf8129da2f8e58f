//! Every screen in every language as a picture.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use protocol::Language;
use question_bank::Bank;

use crate::desk::{Action, Desk};
use crate::part::Settling;
use crate::phase::OfficeLanguage;
use crate::practice::Done;
use crate::samples::{Sample, Still, samples};
use crate::view::Talk;

/// Frames that a screen is left to settle before its picture is taken.
const PATIENCE: u8 = 4;

/// The pictures still to be taken.
#[derive(Resource)]
pub struct Book {
    folder: PathBuf,
    pages: Vec<(Language, Sample)>,
    open: Option<PathBuf>,
    waited: u8,
    shot: bool,
    failure: Failed,
}

/// What went wrong with the pictures, told after the app has ended.
pub type Failed = Arc<OnceLock<String>>;

impl Book {
    /// Of all screens whose name begins with `only`.
    pub fn new(folder: PathBuf, bank: &Bank, only: &str, failure: Failed) -> Self {
        let pages = Language::ALL
            .into_iter()
            .flat_map(|language| samples(bank, language).into_iter().map(move |sample| (language, sample)))
            .filter(|(language, sample)| name(*language, sample).starts_with(only))
            .rev()
            .collect();
        Self { folder, pages, open: None, waited: 0, shot: false, failure }
    }
}

fn name(language: Language, sample: &Sample) -> String {
    format!("{}-{}", sample.name, language.tag())
}

/// Turns the pages and takes the pictures.
pub fn plugin(app: &mut App) {
    app.add_systems(First, turn).add_systems(Last, take);
}

/// Opens the next page when the last picture has been taken.
fn turn(
    mut book: ResMut<Book>,
    mut talk: ResMut<Talk>,
    mut desk: ResMut<Desk>,
    mut office: ResMut<OfficeLanguage>,
    mut done: MessageWriter<Done>,
    mut exit: MessageWriter<AppExit>,
) {
    if book.open.is_some() {
        return;
    }
    let Some((language, sample)) = book.pages.pop() else {
        exit.write(if book.failure.get().is_some() { AppExit::error() } else { AppExit::Success });
        return;
    };
    *talk = Talk::new(Still::of(&sample));
    office.0 = language;
    *desk = sample.desk.clone();
    if desk.practising {
        done.write_batch([Done(Action::Practise(true)), Done(Action::PracticeChoose(0))]);
    }
    book.open = Some(book.folder.join(format!("{}.png", name(language, &sample))));
}

fn take(mut book: ResMut<Book>, settling: Res<Settling>, mut commands: Commands) {
    if book.open.is_none() || book.shot {
        return;
    }
    book.waited = if settling.is_still() { book.waited + 1 } else { 0 };
    if book.waited > PATIENCE {
        book.waited = 0;
        book.shot = true;
        commands.spawn(Screenshot::primary_window()).observe(save);
    }
}

fn save(captured: On<ScreenshotCaptured>, mut book: ResMut<Book>) {
    let Some(path) = book.open.take() else { return };
    book.shot = false;
    let written = || -> Result<(), String> {
        fs::create_dir_all(&book.folder).map_err(told)?;
        let picture = captured.image.clone().try_into_dynamic().map_err(told)?;
        picture.to_rgb8().save(&path).map_err(told)
    };
    if let Err(error) = written() {
        // Only the first failure is told; the rest would say the same.
        let _ = book.failure.set(error);
        book.pages.clear();
    }
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}
