//! Draws, proves and counts papers.

use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::ValueEnum;
use question_bank::{Exclusions, ItemId, Paper, Request, Seed, assemble, render, solution};

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

/// Seats in the room that is measured, and how many to a row: a candidate sees the seat to the left and, in the row before,
/// the one straight ahead.
const SEATS: usize = 100;
const ROW: usize = 10;

/// Fills room after room until the time is over. Each candidate has one earlier paper and avoids two neighbours.
pub fn bench(folder: &Path, wanted: &Wanted, seconds: u64) -> Result<()> {
    let bank = files::bank(folder)?;
    let blueprint = files::blueprint(folder, &wanted.blueprint)?;
    let mut seeds = (0u64..).map(|number| {
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&number.to_le_bytes());
        Seed(seed)
    });
    let mut next = |exclusions| -> Result<Paper> {
        let seed = seeds.next().context("the numbers have run out")?;
        let request = Request { day: wanted.day, language: wanted.language, seed, exclusions };
        Ok(assemble(&bank, &blueprint, request)?)
    };
    let earlier = next(Exclusions::default())?.items();
    let (mut papers, mut most_shared, mut most_earlier) = (0u32, 0, 0);
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(seconds) {
        let mut room: Vec<Vec<ItemId>> = Vec::with_capacity(SEATS);
        for seat in 0..SEATS {
            let left = (seat % ROW > 0).then(|| room[seat - 1].clone());
            let ahead = (seat >= ROW).then(|| room[seat - ROW].clone());
            let neighbours = left.into_iter().chain(ahead).collect();
            let paper = next(Exclusions { earlier: earlier.clone(), neighbours })?;
            let certificate = paper.certificate(&blueprint);
            most_shared = most_shared.max(certificate.shared_with_each.iter().copied().max().unwrap_or(0));
            most_earlier = most_earlier.max(certificate.from_earlier);
            papers += 1;
            room.push(paper.items());
        }
    }
    let elapsed = start.elapsed().as_secs_f64();
    let figures = serde_json::json!({
        "items": bank.len(), "seats": SEATS, "papers": papers, "seconds": elapsed,
        "papers_per_second": f64::from(papers) / elapsed,
        "most_shared_with_one_neighbour": most_shared, "most_from_earlier": most_earlier,
    });
    println!("{figures}");
    Ok(())
}
