//! A folder of texts that replace embedded ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use protocol::Language;

use crate::embedded::embedded_files;
use crate::error::CatalogError;
use crate::inspect::{self, Outline};

/// A file of the folder, as read.
pub(crate) struct OverrideFile {
    pub(crate) language: Language,
    /// Path on disk, for messages.
    pub(crate) name: String,
    pub(crate) text: String,
}

/// Reads every `<language>/*.ftl` below `folder`, in the order of their names.
pub(crate) fn read_folder(folder: &Path) -> Result<Vec<OverrideFile>, CatalogError> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        if !path.is_dir() {
            continue;
        }
        let tag = path.file_name().unwrap_or_default().to_string_lossy();
        let language = Language::from_tag(&tag)
            .map_err(|_| CatalogError::UnknownLanguage { folder: path.display().to_string() })?;
        for path in entries(&path)? {
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let text = fs::read_to_string(&path).map_err(|source| unreadable(&path, source))?;
                files.push(OverrideFile { language, name: path.display().to_string(), text });
            }
        }
    }
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, CatalogError> {
    let read = || -> io::Result<Vec<PathBuf>> {
        let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        Ok(paths)
    };
    read().map_err(|source| unreadable(folder, source))
}

fn unreadable(path: &Path, source: io::Error) -> CatalogError {
    CatalogError::Unreadable { file: path.display().to_string(), source }
}

/// Checks that each text replaces an embedded one and uses nothing that it does not offer.
pub(crate) fn check_overrides(files: &[OverrideFile]) -> Result<(), CatalogError> {
    let mut offered = BTreeMap::new();
    for file in files {
        let known = offered.entry(file.language).or_insert_with(|| EmbeddedTexts::of(file.language));
        let damaged = |line, reason| CatalogError::Damaged { file: file.name.clone(), line, reason };
        let texts = inspect::outline(&file.text).map_err(|fault| damaged(fault.line, fault.reason))?;
        for text in texts {
            known.check(&text).map_err(|reason| damaged(text.line, reason))?;
        }
    }
    Ok(())
}

/// The embedded texts of one language, by name.
struct EmbeddedTexts(BTreeMap<String, Outline>);

impl EmbeddedTexts {
    fn of(language: Language) -> Self {
        let texts = embedded_files()
            .iter()
            .filter(|file| file.tag == language.tag())
            .filter_map(|file| inspect::outline(file.text).ok())
            .flatten()
            .map(|text| (text.name.clone(), text));
        Self(texts.collect())
    }

    fn check(&self, text: &Outline) -> Result<(), String> {
        if !self.0.contains_key(&text.name) {
            return Err(format!("there is no text named {}", text.name));
        }
        if text.blank {
            return Err(format!("{} has nothing to show", text.name));
        }
        let offered = self.variables(&text.name, &mut BTreeSet::new());
        if let Some(unknown) = text.variables.iter().find(|variable| !offered.contains(variable.as_str())) {
            return Err(format!("{} is given no variable ${unknown}", text.name));
        }
        match text.references.iter().find(|reference| !self.0.contains_key(*reference)) {
            Some(unknown) => Err(format!("{} refers to {unknown}, which does not exist", text.name)),
            None => Ok(()),
        }
    }

    /// Variables a text is given: its own and those of the texts it refers to.
    fn variables<'a>(&'a self, name: &'a str, seen: &mut BTreeSet<&'a str>) -> BTreeSet<&'a str> {
        let Some(text) = self.0.get(name).filter(|_| seen.insert(name)) else { return BTreeSet::new() };
        let mut variables: BTreeSet<&str> = text.variables.iter().map(String::as_str).collect();
        for reference in &text.references {
            variables.append(&mut self.variables(reference, seen));
        }
        variables
    }
}
