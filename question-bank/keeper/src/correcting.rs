//! Shows who would pass or fail differently under corrected keys, before anybody approves them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use bank_keeper::sitting::{Reader, Sitting};
use question_bank::Marked;
use question_bank::correction::{Correction, Corrections};

/// What to correct, and in what.
#[derive(clap::Args)]
pub struct Correct {
    /// A RON list of corrections: `[(item: "passage-0123", version: 1, remedy: Key(False))]`; a remedy is `Key(…)`,
    /// `AnyOf([…])` or `AllRight`.
    corrections: PathBuf,
    /// Sittings as `exam-server export` writes them.
    #[arg(required = true)]
    sittings: Vec<PathBuf>,
}

/// Prints every sitting whose mark would change, and the numbers of all. Nothing is written.
pub fn preview(wanted: &Correct) -> Result<()> {
    let named = |path: &Path| path.display().to_string();
    let text = std::fs::read_to_string(&wanted.corrections).with_context(|| named(&wanted.corrections))?;
    let corrections: Vec<Correction> = ron::from_str(&text).with_context(|| named(&wanted.corrections))?;
    let mut reader = Reader::default();
    let mut known = vec![false; corrections.len()];
    let (mut marked, mut changed, mut passes, mut fails) = (0u32, 0u32, 0u32, 0u32);
    for path in &wanted.sittings {
        let json = std::fs::read(path).with_context(|| named(path))?;
        let Some(sitting) = reader.read(&json).with_context(|| named(path))? else {
            println!("{}: not marked yet", path.display());
            continue;
        };
        marked += 1;
        // A sitting of another year may be drawn from a bank that does not hold the version.
        let held: Vec<Correction> = corrections
            .iter()
            .zip(&mut known)
            .filter(|(correction, _)| sitting.bank.get(&correction.item, correction.version).is_some())
            .map(|(correction, known)| {
                *known = true;
                correction.clone()
            })
            .collect();
        let corrected = Corrections::new(&sitting.bank, &held)?;
        if !corrected.concern(&sitting.paper) {
            continue;
        }
        let comparison = corrected.compare(&sitting.paper, &sitting.responses, &sitting.rules)?;
        if comparison.before.score == comparison.after.score {
            continue;
        }
        changed += 1;
        passes += u32::from(comparison.after.passed && comparison.changes_verdict());
        fails += u32::from(comparison.before.passed && comparison.changes_verdict());
        tell(&sitting, &comparison.before, &comparison.after);
    }
    let unknown = corrections.iter().zip(known).find(|(_, known)| !known).map(|(correction, _)| correction);
    if let Some(Correction { item, version, .. }) = unknown {
        ensure!(marked == 0, "no bank of these sittings holds item {item} version {version}");
    }
    println!(
        "{marked} marked sittings: {changed} marks change, {passes} pass instead of failing, {fails} fail instead of passing"
    );
    Ok(())
}

fn tell(sitting: &Sitting, before: &Marked, after: &Marked) {
    let verdict = |marked: &Marked| if marked.passed { "passed" } else { "failed" };
    println!("{}: {} {} -> {} {}", sitting.id, before.score, verdict(before), after.score, verdict(after));
}
