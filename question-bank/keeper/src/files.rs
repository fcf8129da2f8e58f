//! Reads banks, blueprints, and what banks are held against.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use assets::{AssetRoot, FontCoverage, Signs};
use question_bank::check::{Surroundings, letters};
use question_bank::{Bank, Blueprint, Glossary};

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

/// The folder with signs and fonts: the one that is named, else `assets` beside the bank, else the program's.
pub fn assets(bank: &Path, named: Option<&Path>) -> Result<AssetRoot> {
    let beside: PathBuf = std::path::absolute(bank)?.with_file_name("assets");
    if named.is_none()
        && let Ok(root) = AssetRoot::locate(Some(&beside), Path::new(""))
    {
        return Ok(root);
    }
    Ok(AssetRoot::locate(named, &std::env::current_exe()?)?)
}

/// The terms of the trade, or `None` when the bank has no glossary.
fn glossary(folder: &Path) -> Result<Option<Glossary>> {
    let path = folder.join("glossary.ron");
    if !path.exists() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Ok(Some(Glossary::from_ron(&text).with_context(|| path.display().to_string())?))
}

/// What a bank is held against: pictures, chapters of all blueprints, fonts and terms.
pub fn surroundings(folder: &Path, assets: &AssetRoot, bank: &Bank) -> Result<Surroundings> {
    let chapters = blueprints(folder)?
        .into_iter()
        .flat_map(|blueprint| {
            let left_out = blueprint.left_out.into_iter().map(|left_out| left_out.chapter);
            blueprint.chapters.into_iter().map(|share| share.chapter).chain(left_out)
        })
        .map(|chapter| chapter.to_string())
        .collect();
    let pictures = Signs::load(assets)?.iter().map(|sign| sign.id.clone()).collect();
    let fonts = FontCoverage::load(assets)?;
    let unshown = letters(bank)
        .into_iter()
        .map(|(language, letters)| {
            let letters: String = letters.into_iter().collect();
            (language, fonts.missing(language.tag(), &letters).into_iter().collect())
        })
        .collect();
    Ok(Surroundings { pictures: Some(pictures), chapters: Some(chapters), unshown, glossary: glossary(folder)? })
}
