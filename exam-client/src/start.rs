//! From the command line to a running app, with every failure on the way told in a sentence.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use assets::{AssetRoot, Signs};
use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitSettings, WinitUserEvent};
use kiosk_session::wire::{Http, Wire};
use kiosk_session::{Config, Session, SystemClock};
use locales::Catalog;
use protocol::Message;
use question_bank::Bank;

use crate::app::{self, Parts};
use crate::contact_sheet::{self, Darkroom, Studio, Wanted};
use crate::exit::{Exit, Failure};
use crate::measure::{self, Stopwatch};
use crate::options::Options;
use crate::picture_book::{self, Book, Failed};
use crate::pictures::{Portraits, SignPictures};
use crate::practice::Bench;
use crate::report::{self, ReportFile};
use crate::samples::{Still, samples};
use crate::theme::DRAWN_FOR;
use crate::theme::fonts::FontFiles;
use crate::view::Talk;
use crate::{power, probe};

/// Environment variable with the terminal's token, which does not show in the list of processes.
const TOKEN_VARIABLE: &str = "KAOCHANG_TERMINAL_TOKEN";

/// Runs the terminal until it is closed.
///
/// # Errors
/// What kept it from running, or ended it.
pub fn run(options: &Options, catalog: &Arc<Catalog>, started: Instant) -> Result<(), Failure> {
    if let Some(folder) = &options.texts {
        catalog.load_overrides(folder)?;
    }
    let found = probe::probe()?;
    if options.display_probe {
        println!("{}", serde_json::to_string(&found).unwrap_or_default());
        return Ok(());
    }
    let root = locate(options)?;
    let parts = Parts {
        catalog: Arc::clone(catalog),
        fonts: FontFiles::read(&root)?,
        signs: SignPictures(Arc::new(Signs::load(&root)?)),
        language: options.language,
        // Sheets show the smallest screen: what fits there fits everywhere.
        windowed: options.windowed.or_else(|| options.contact_sheet.as_ref().map(|_| smallest())),
    };
    let mut app = app::build(parts);
    if let Some(file) = &options.layout_report {
        app.insert_resource(ReportFile(file.clone())).add_plugins(report::plugin);
    }
    if let Some(folder) = &options.picture_book {
        return take_pictures(app, folder, options, &root);
    }
    if let Some(folder) = &options.contact_sheet {
        return lay_sheets(app, folder, options, &root);
    }
    if options.measure {
        still_life(&mut app, options, &root)?;
        app.insert_resource(Stopwatch::new(started)).add_plugins(measure::plugin);
        return finish(app);
    }
    connect(&mut app, options)?;
    app.insert_resource(Bench::new(bank_folder(options, &root))).add_plugins(power::plugin);
    finish(app)
}

/// Starts the conversation with the server. Its threads wake the window when there is something new.
fn connect(app: &mut App, options: &Options) -> Result<(), Failure> {
    let proxy = (**app.world().resource::<EventLoopProxyWrapper>()).clone();
    // A window that has closed needs no waking.
    let wake = move || {
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    };
    let token = options.token.clone().or_else(|| std::env::var(TOKEN_VARIABLE).ok()).unwrap_or_default();
    let http = Http::new(&options.server, &token);
    let portraits = Portraits::start(Box::new(move |person| http.portrait(person).ok()), wake.clone())
        .map_err(|error| Failure::because(Exit::NoSession, "kiosk-exit-session", error))?;
    let config = Config { server: options.server.clone(), token, journal_dir: options.journal.clone() };
    let session = Session::start(config, Arc::new(SystemClock::start()), Box::new(wake))?;
    app.insert_resource(Talk::new(session)).insert_resource(portraits);
    Ok(())
}

fn take_pictures(mut app: App, folder: &Path, options: &Options, root: &AssetRoot) -> Result<(), Failure> {
    let failed = Failed::default();
    let only = options.only.as_deref().unwrap_or_default();
    let bank = bank(options, root)?;
    let book = Book::new(folder.to_owned(), &bank, only, Arc::clone(&failed));
    app.insert_resource(Bench::with(bank));
    still_life(&mut app, options, root)?;
    app.insert_resource(book).add_plugins(picture_book::plugin);
    let ended = finish(app);
    match failed.get() {
        Some(reason) => Err(Failure::unwritable(folder, reason)),
        None => ended,
    }
}

/// Draws items of the bank and prints which do not fit.
fn lay_sheets(mut app: App, folder: &Path, options: &Options, root: &AssetRoot) -> Result<(), Failure> {
    let wanted = Wanted {
        items: options.items.clone(),
        chapters: options.chapter.iter().cloned().collect(),
        languages: if options.languages.is_empty() { vec![options.language] } else { options.languages.clone() },
    };
    let reel = contact_sheet::reel(&bank(options, root)?, &wanted);
    let (light, darkroom) = Darkroom::open(folder).map_err(|error| Failure::unwritable(folder, error))?;
    still_life(&mut app, options, root)?;
    let studio = Studio::new(reel, options.large_print, !options.no_pictures, light);
    app.insert_resource(studio).add_plugins(contact_sheet::plugin);
    let ended = finish(app);
    let developed = darkroom.close().map_err(|error| Failure::unwritable(folder, error))?;
    ended?;
    println!("{}", serde_json::to_string_pretty(&developed).unwrap_or_default());
    match (developed.questions, developed.misfits.len()) {
        (0, _) => Err(Failure::new(Exit::Usage, Message::new("kiosk-exit-no-items"))),
        (_, 0) => Ok(()),
        (_, misfits) => {
            let count = i64::try_from(misfits).unwrap_or(i64::MAX);
            Err(Failure::new(Exit::Misfits, Message::new("kiosk-exit-misfits").with("count", count)))
        }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a screen of some thousand pixels")]
const fn smallest() -> (u32, u32) {
    (DRAWN_FOR.x as u32, DRAWN_FOR.y as u32)
}

fn locate(options: &Options) -> Result<AssetRoot, Failure> {
    let exe = std::env::current_exe().unwrap_or_default();
    Ok(AssetRoot::locate(options.assets.as_deref(), &exe)?)
}

/// Runs the app and tells how it ended.
fn finish(mut app: App) -> Result<(), Failure> {
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(_) => Err(Failure::new(Exit::Failed, Message::new("kiosk-exit-failed"))),
    }
}

/// An app that talks to nobody: sample data, silhouettes for portraits.
fn still_life(app: &mut App, options: &Options, root: &AssetRoot) -> Result<(), Failure> {
    let samples = samples(&bank(options, root)?, options.language);
    let exam = samples.iter().find(|sample| sample.name == "exam-choice");
    if let Some(sample) = exam {
        app.insert_resource(Talk::new(Still::of(sample)));
    }
    let portraits = Portraits::start(Box::new(|_| None), || {})
        .map_err(|error| Failure::because(Exit::Failed, "kiosk-exit-session", error))?;
    app.insert_resource(portraits).insert_resource(WinitSettings::continuous());
    Ok(())
}

/// The question bank beside the assets, or where the options say.
fn bank_folder(options: &Options, root: &AssetRoot) -> PathBuf {
    options.bank.clone().unwrap_or_else(|| root.join("../question-bank"))
}

fn bank(options: &Options, root: &AssetRoot) -> Result<Bank, Failure> {
    Bank::load(&bank_folder(options, root))
        .map_err(|error| Failure::because(Exit::AssetsMissing, "kiosk-exit-bank", error))
}
