//! Reads banks, blueprints and the sign catalogue.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use question_bank::{Bank, Blueprint};
use serde::Deserialize;

/// Reads a bank from its folder, or from a canonical document.
pub fn bank(path: &Path) -> Result<Bank> {
    if path.is_file() {
        let document = std::fs::read(path).with_context(|| path.display().to_string())?;
        return Bank::from_canonical(&document).with_context(|| path.display().to_string());
    }
    Ok(Bank::load(path)?)
}

/// Reads one blueprint of the bank.
pub fn blueprint(bank: &Path, name: &str) -> Result<Blueprint> {
    blueprint_file(&bank.join("blueprints").join(format!("{name}.ron")))
}

/// Reads every blueprint of the bank, sorted by file name.
pub fn blueprints(bank: &Path) -> Result<Vec<Blueprint>> {
    let folder = bank.join("blueprints");
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|ext| ext == "ron") {
            paths.push(path);
        }
    }
    paths.sort();
    paths.iter().map(|path| blueprint_file(path)).collect()
}

fn blueprint_file(path: &Path) -> Result<Blueprint> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let blueprint = Blueprint::from_ron(&text).with_context(|| path.display().to_string())?;
    ensure!(
        path.file_stem().is_some_and(|stem| stem.to_str() == Some(&blueprint.id)),
        "{}: the blueprint's id is \"{}\", not the file's name",
        path.display(),
        blueprint.id
    );
    Ok(blueprint)
}

/// The part of the sign catalogue that items refer to.
#[derive(Deserialize)]
struct Catalogue {
    signs: Vec<Sign>,
}

#[derive(Deserialize)]
struct Sign {
    id: String,
}

/// Ids of all pictures, or `None` when there is no catalogue.
pub fn pictures(catalogue: &Path) -> Result<Option<BTreeSet<String>>> {
    if !catalogue.exists() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(catalogue).with_context(|| catalogue.display().to_string())?;
    let catalogue: Catalogue = ron::from_str(&text).with_context(|| catalogue.display().to_string())?;
    Ok(Some(catalogue.signs.into_iter().map(|sign| sign.id).collect()))
}
