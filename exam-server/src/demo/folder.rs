//! A demo office in a folder: database, question bank, settings, log-ins and terminals.

use std::path::Path;

use assets::AssetRoot;
use serde::Serialize;

use super::{Counts, DemoError, Options, seed};
use crate::config::Config;
use crate::content::ContentError;
use crate::edge::Edge;
use crate::start::{self, StartError};

const DATABASE: &str = "office.sqlite";

/// What became of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
    /// It held an office already, which was left alone.
    Kept,
    /// So much was made.
    New(Counts),
}

/// The settings of the office, as `serve --config` reads them.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Settings<'a> {
    database: &'a str,
    office_code: &'a str,
    log_key: &'a Path,
    assets: &'a Path,
    bank: &'a Path,
}

/// Makes a demo office in `folder` unless there is one.
///
/// The database is filled under another name and gets its own when it is complete, so that an interrupted
/// run leaves nothing that looks like an office. Of `config` the database is replaced; the rest goes into
/// the office's settings where it is needed.
///
/// # Errors
/// [`StartError`]
pub async fn make(folder: &Path, options: Options, config: Config, edge: Edge, exe: &Path) -> Result<Made, StartError> {
    std::fs::create_dir_all(folder).map_err(|source| StartError::File { path: folder.to_owned(), source })?;
    let folder = folder.canonicalize().map_err(|source| StartError::File { path: folder.to_owned(), source })?;
    let database = folder.join(DATABASE);
    if database.exists() {
        return Ok(Made::Kept);
    }
    let unfinished = folder.join(format!("{DATABASE}.unfinished"));
    for ending in ["", "-wal", "-shm"] {
        let mut path = unfinished.clone().into_os_string();
        path.push(ending);
        // Only there after an interrupted run.
        std::fs::remove_file(path).ok();
    }
    // Its keepers write into a bank of their own.
    let assets = AssetRoot::locate(config.assets.as_deref(), exe).map_err(ContentError::from)?;
    let bank = folder.join("question-bank");
    std::fs::create_dir_all(&bank).map_err(|source| StartError::File { path: bank.clone(), source })?;
    for part in ["items", "blueprints", "glossary.ron"] {
        copy(&config.bank_folder(&assets).join(part), &bank.join(part))?;
    }
    let config = Config { database: address(&unfinished), bank: Some(bank.clone()), ..config };
    let app = start::open(config, edge, exe).await?;
    let (counts, logins, terminals) = seed(&app, options).await?;
    app.store.close().await;

    let settings = Settings {
        database: &address(&database),
        office_code: &app.config.office_code,
        log_key: &folder.join("log.key"),
        assets: app.content.assets.path(),
        bank: &bank,
    };
    let settings = toml::to_string(&settings).map_err(DemoError::broken)?;
    write(&folder.join("office.toml"), &settings)?;
    write(&folder.join("logins.json"), &json(&logins)?)?;
    write(&folder.join("terminals.json"), &json(&terminals)?)?;
    std::fs::rename(&unfinished, &database).map_err(|source| StartError::File { path: database, source })?;
    Ok(Made::New(counts))
}

/// Copies a file, or a folder with everything in it.
fn copy(from: &Path, to: &Path) -> Result<(), StartError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| StartError::File { path, source }
    };
    if !from.is_dir() {
        return std::fs::copy(from, to).map(drop).map_err(failed(from));
    }
    std::fs::create_dir_all(to).map_err(failed(to))?;
    for entry in std::fs::read_dir(from).map_err(failed(from))? {
        let name = entry.map_err(failed(from))?.file_name();
        copy(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}

fn address(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}

fn json(lines: &impl Serialize) -> Result<String, DemoError> {
    serde_json::to_string_pretty(lines).map_err(DemoError::broken)
}

fn write(path: &Path, text: &str) -> Result<(), StartError> {
    std::fs::write(path, text).map_err(|source| StartError::File { path: path.to_owned(), source })
}
