//! Reads banks, blueprints, and what banks are held against.

use std::path::Path;

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

/// The terms of the trade, or `None` when the bank has no glossary.
fn glossary(folder: &Path) -> Result<Option<Glossary>> {
    let path = folder.join("glossary.ron");
    if !path.exists() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Ok(Some(Glossary::from_ron(&text).with_context(|| path.display().to_string())?))
}

/// What a bank is held against: pictures, chapters of all blueprints, and fonts.
pub fn surroundings(folder: &Path, assets: Option<&Path>, bank: &Bank) -> Result<Surroundings> {
    let root = AssetRoot::locate(assets, &std::env::current_exe()?)?;
    let chapters = blueprints(folder)?
        .into_iter()
        .flat_map(|blueprint| {
            let left_out = blueprint.left_out.into_iter().map(|left_out| left_out.chapter);
            blueprint.chapters.into_iter().map(|share| share.chapter).chain(left_out)
        })
        .map(|chapter| chapter.to_string())
        .collect();
    let pictures = Signs::load(&root)?.iter().map(|sign| sign.id.clone()).collect();
    let fonts = FontCoverage::load(&root)?;
    let unshown = letters(bank)
        .into_iter()
        .map(|(language, letters)| {
            let letters: String = letters.into_iter().collect();
            (language, fonts.missing(language.tag(), &letters).into_iter().collect())
        })
        .collect();
    Ok(Surroundings { pictures: Some(pictures), chapters: Some(chapters), unshown, glossary: glossary(folder)? })
}
