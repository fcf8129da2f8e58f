//! Reading a bank's folder.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use question_bank::load::item_files;
use question_bank::{Blueprint, Glossary, LoadErrors};

/// Why a bank's folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BankError {
    /// Damaged items.
    #[error("question bank: {0}")]
    Items(#[from] LoadErrors),
    /// A damaged blueprint or glossary, or a folder that cannot be read.
    #[error("question bank: {name}: {reason}")]
    Damaged {
        /// The file or folder, as seen from the bank's folder.
        name: String,
        /// Where and why.
        reason: String,
    },
}

impl BankError {
    /// One line for each thing that is wrong.
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Items(errors) => errors.0.iter().map(ToString::to_string).collect(),
            Self::Damaged { name, reason } => vec![format!("{name}: {reason}")],
        }
    }
}

fn damaged(name: impl Into<String>, reason: &dyn std::fmt::Display) -> BankError {
    BankError::Damaged { name: name.into(), reason: reason.to_string() }
}

/// Blueprints and glossary of a folder: what a bank needs beside its items.
///
/// # Errors
/// [`BankError::Damaged`]
pub fn surroundings(folder: &Path) -> Result<(BTreeMap<String, Blueprint>, Glossary), BankError> {
    let mut blueprints = BTreeMap::new();
    for entry in std::fs::read_dir(folder.join("blueprints")).map_err(|error| damaged("blueprints", &error))? {
        let path = entry.map_err(|error| damaged("blueprints", &error))?.path();
        let Some(stem) = path.file_stem().filter(|_| path.extension().is_some_and(|ending| ending == "ron")) else {
            continue;
        };
        let stem = stem.to_string_lossy().into_owned();
        let name = format!("blueprints/{stem}.ron");
        let text = std::fs::read_to_string(&path).map_err(|error| damaged(&name, &error))?;
        let blueprint = Blueprint::from_ron(&text).map_err(|error| damaged(&name, &error))?;
        blueprints.insert(stem, blueprint);
    }
    let glossary = match std::fs::read_to_string(folder.join("glossary.ron")) {
        Ok(text) => Glossary::from_ron(&text).map_err(|error| damaged("glossary.ron", &error))?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Glossary::default(),
        Err(error) => return Err(damaged("glossary.ron", &error)),
    };
    Ok((blueprints, glossary))
}

/// Names, sizes and times of the folder's files. It differs when a file was written, added or taken away; what cannot be
/// read has no size and no time.
pub fn fingerprint(folder: &Path) -> String {
    let mut paths = item_files(folder).unwrap_or_default();
    if let Ok(entries) = std::fs::read_dir(folder.join("blueprints")) {
        paths.extend(entries.flatten().map(|entry| entry.path()));
    }
    paths.push(folder.join("glossary.ron"));
    paths.sort();
    let mut print = String::new();
    for path in paths {
        let known = std::fs::metadata(&path).ok();
        let size = known.as_ref().map(std::fs::Metadata::len);
        let time = known.and_then(|known| known.modified().ok());
        // Writing to a string cannot fail.
        let _ = writeln!(print, "{} {size:?} {time:?}", path.display());
    }
    print
}
