use std::collections::BTreeMap;

use crate::papers::{ApplicationForm, Paper, RankingSheet, ScoreSheet};
use crate::{Fonts, PrintError, Template, render};

/// What all templates import as `common.typ`, as seen from the assets folder.
pub const SHARED_FILE: &str = "print/common.typ";

/// Fonts and templates, read once; prints any number of papers.
#[derive(Debug, Clone)]
pub struct Press {
    fonts: Fonts,
    templates: BTreeMap<&'static str, Template>,
}

impl Press {
    /// Takes font files and a way to read a template by its path in the assets folder, such as
    /// `print/score-sheet.typ`.
    ///
    /// # Errors
    /// [`PrintError::Font`] or [`PrintError::Read`]. Faults inside a template show when it prints.
    pub fn new<E>(
        fonts: impl IntoIterator<Item = Vec<u8>>,
        mut read: impl FnMut(&'static str) -> Result<String, E>,
    ) -> Result<Self, PrintError>
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let mut read = |file| read(file).map_err(|error| PrintError::Read { file, source: error.into() });
        let shared = read(SHARED_FILE)?;
        let mut templates = BTreeMap::new();
        for file in [ScoreSheet::TEMPLATE, ApplicationForm::TEMPLATE, RankingSheet::TEMPLATE] {
            let name = file.rsplit('/').next().unwrap_or(file);
            templates.insert(file, Template::new(name, &read(file)?, &shared)?);
        }
        Ok(Self { fonts: Fonts::new(fonts)?, templates })
    }

    /// Prints a paper as a PDF file.
    ///
    /// # Errors
    /// Those of [`render`], and [`PrintError::Template`] for a paper of a kind that this press has
    /// no template for.
    pub fn print<P: Paper>(&self, paper: &P) -> Result<Vec<u8>, PrintError> {
        render(self.template::<P>()?, &serde_json::to_value(paper)?, &self.fonts)
    }

    pub(crate) fn template<P: Paper>(&self) -> Result<&Template, PrintError> {
        self.templates.get(P::TEMPLATE).ok_or_else(|| PrintError::Template {
            template: P::TEMPLATE.to_owned(),
            problems: vec!["no such template".to_owned()],
        })
    }

    /// The fonts of this press.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }
}
