//! Draws, proves and counts papers.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use clap::ValueEnum;
use question_bank::{Exclusions, Paper, Request, Seed, assemble, render, solution};

use crate::{Wanted, files};

/// What to print of a drawn paper.
#[derive(Clone, Copy, ValueEnum)]
pub enum Form {
    /// Questions as a candidate reads them, and below each the key.
    Questions,
    /// The canonical document.
    Canonical,
    /// Counts by chapter and kind, and overlaps.
    Certificate,
}

/// Draws one paper and prints it.
pub fn draw(folder: &Path, wanted: &Wanted, seed: Seed, form: Form, exclusions: Option<&Path>) -> Result<()> {
    let bank = files::bank(folder)?;
    let blueprint = files::blueprint(folder, &wanted.blueprint)?;
    let exclusions = match exclusions {
        None => Exclusions::default(),
        Some(path) => serde_json::from_slice(&std::fs::read(path).with_context(|| path.display().to_string())?)
            .with_context(|| path.display().to_string())?,
    };
    let request = Request { day: wanted.day, language: wanted.language, seed, exclusions };
    let paper = assemble(&bank, &blueprint, request)?;
    match form {
        Form::Canonical => std::io::stdout().write_all(&paper.canonical())?,
        Form::Certificate => println!("{}", serde_json::to_string_pretty(&paper.certificate(&blueprint))?),
        Form::Questions => {
            let view = render(&paper, &bank, wanted.language)?;
            for (question, (entry, item)) in view.questions.iter().zip(paper.resolve(&bank)?) {
                println!("{}. {}", question.number, question.stem);
                if let Some(picture) = &question.picture {
                    println!("   [{picture}]");
                }
                for (place, option) in question.options.iter().enumerate() {
                    println!("   {place}) {option}");
                }
                let solution = solution(entry, item, wanted.language)?;
                println!("   => {:?} {} ({})", solution.right.0, solution.explanation, item.id);
            }
        }
    }
    Ok(())
}

/// Draws a recorded paper again.
pub fn verify(folder: &Path, path: &Path) -> Result<()> {
    let document = std::fs::read(path).with_context(|| path.display().to_string())?;
    let paper: Paper = serde_json::from_slice(&document).with_context(|| path.display().to_string())?;
    let blueprint = files::blueprint(folder, &paper.blueprint.id)?;
    paper.verify(&files::bank(folder)?, &blueprint)?;
    println!("paper {} is what its bank, blueprint, seed and exclusions give", paper.hash());
    Ok(())
}

/// Prints the document whose SHA-256 papers name.
pub fn canonical(folder: &Path, blueprint: Option<&str>) -> Result<()> {
    let document = match blueprint {
        Some(name) => files::blueprint(folder, name)?.canonical(),
        None => files::bank(folder)?.canonical(),
    };
    std::io::stdout().write_all(&document)?;
    Ok(())
}
