//! Commands that look at the office's records from outside the running server.

pub mod export;
pub mod verify;

use std::io::Write as _;

use locales::{Args, Catalog};
use proof::PublicKey;
use protocol::{Language, SittingId};

use crate::config::Config;
use crate::office::Trouble;
use crate::start::{StartError, open_store};

/// `verify log`: prints what was found.
///
/// # Errors
/// [`StartError::Unsound`] with the first broken entry, or whatever keeps the database from being opened.
pub async fn verify_log(config: &Config, public: Option<PublicKey>) -> Result<(), StartError> {
    let (catalog, language) = words(config)?;
    let store = open_store(config).await?;
    let found = verify::log(&store, &config.office_code, public.as_ref()).await;
    store.close().await;
    let sound = found?;
    let args = Args::new()
        .set("entries", whole(sound.size))
        .set("checkpoints", whole(sound.checkpoints))
        .set("waiting", whole(sound.waiting));
    println!("{}", catalog.text(language, "room-log-sound", &args));
    println!("{}", sound.head);
    match public {
        Some(key) => {
            println!("{}", catalog.text(language, "room-log-public-key", &Args::new().set("key", key.to_string())));
        }
        None => println!("{}", catalog.word(language, "room-log-unsigned")),
    }
    Ok(())
}

/// `verify paper`: prints what was found.
///
/// # Errors
/// [`StartError::Unsound`] with the first difference, or whatever keeps the database from being opened.
pub async fn verify_paper(config: &Config, sitting: SittingId) -> Result<(), StartError> {
    let (catalog, language) = words(config)?;
    let store = open_store(config).await?;
    let found = verify::paper(&store, sitting).await;
    store.close().await;
    let sound = found?;
    let args = Args::new().set("questions", whole(sound.questions)).set("hash", sound.hash);
    println!("{}", catalog.text(language, "room-paper-sound", &args));
    match sound.mark {
        Some((reached, _)) => {
            println!("{}", catalog.text(language, "room-mark-sound", &Args::new().set("score", i64::from(reached))));
        }
        None => println!("{}", catalog.word(language, "room-mark-none")),
    }
    Ok(())
}

/// `export log`: to standard output.
///
/// # Errors
/// [`StartError::Unsound`] when the log cannot be read or written out.
pub async fn export_log(config: &Config) -> Result<(), StartError> {
    let store = open_store(config).await?;
    let mut out = std::io::BufWriter::new(std::io::stdout());
    export::log(&store, &config.office_code, &mut out).await?;
    out.flush().map_err(|error| verify::Unsound::Trouble(Trouble::broken(error)))?;
    store.close().await;
    Ok(())
}

/// `export sitting`: to standard output.
///
/// # Errors
/// [`StartError::Unsound`] when the sitting is not known or what it was drawn from is not kept.
pub async fn export_sitting(config: &Config, sitting: SittingId) -> Result<(), StartError> {
    let store = open_store(config).await?;
    let record = export::sitting(&store, sitting).await.map_err(verify::Unsound::Trouble)?;
    store.close().await;
    println!("{record}");
    Ok(())
}

fn whole(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}

/// The texts, and the language of whoever sits at the shell.
fn words(config: &Config) -> Result<(Catalog, Language), StartError> {
    let catalog = match &config.texts {
        Some(folder) => Catalog::with_overrides(folder)?,
        None => Catalog::embedded()?,
    };
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| std::env::var(name).ok());
    let tag = locale.unwrap_or_default();
    let tag = tag.split('.').next().unwrap_or_default().replace('_', "-");
    // What cannot be read, such as the locale `C`, means the first of these.
    let available = [&[Language::En][..], &Language::ALL].concat();
    Ok((catalog, locales::negotiate(&tag, &available)))
}
