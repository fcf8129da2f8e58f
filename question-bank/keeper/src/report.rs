//! Prints what is wrong with a bank, what it holds and what changed.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use question_bank::check::check as findings;
use question_bank::summary::Summary;
use question_bank::{Item, ItemId, layout};

use crate::files;

/// Prints every finding, one a line, and fails when there is one.
pub fn check(folder: &Path, assets: Option<&Path>) -> Result<ExitCode> {
    let bank = files::bank(folder)?;
    let findings = findings(&bank, &files::surroundings(folder, &files::assets(folder, assets)?, &bank)?);
    for finding in &findings {
        println!("{finding}");
    }
    println!("{} items, {} findings", bank.newest().count(), findings.len());
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints the counts as a table or as JSON.
pub fn stats(folder: &Path, json: bool) -> Result<()> {
    let summary = Summary::of(&files::bank(folder)?, &files::blueprints(folder)?);
    if json {
        println!("{}", serde_json::to_string_pretty(&summary)?);
        return Ok(());
    }
    println!("bank {}", summary.hash);
    println!("{} items in {} records", summary.items, summary.records);
    println!("{} items with one of {} pictures", summary.with_picture, summary.pictures);
    for (chapter, kinds) in &summary.chapters {
        let kinds: Vec<String> = kinds.iter().map(|(kind, count)| format!("{count} {kind:?}")).collect();
        println!("chapter {chapter:<14} {}", kinds.join(", "));
    }
    for (group, count) in &summary.groups {
        println!("group {:<16} {count}", group.as_str());
    }
    for (kind, count) in &summary.kinds {
        println!("kind {:<17} {count}", format!("{kind:?}"));
    }
    for (language, count) in &summary.fresh {
        println!("fresh {:<16} {count}", language.tag());
    }
    for (act, count) in &summary.acts {
        println!("act {act:<18} {count}");
    }
    println!(
        "{:<12} {:<14} {:<16} {:>6} {:>9} {:>6} {:>7}",
        "blueprint", "chapter", "kind", "needed", "available", "times", "lacking"
    );
    for supply in &summary.supplies {
        let available = f64::from(u32::try_from(supply.available)?);
        println!(
            "{:<12} {:<14} {:<16} {:>6} {:>9} {:>6.1} {:>7}",
            supply.blueprint,
            supply.chapter.as_str(),
            format!("{:?}", supply.kind),
            supply.needed,
            supply.available,
            available / f64::from(supply.needed.max(1)),
            supply.lacking,
        );
    }
    Ok(())
}

/// Prints every version of an item as it would stand in a file.
pub fn show(folder: &Path, id: &ItemId) -> Result<()> {
    let bank = files::bank(folder)?;
    let versions: Vec<&Item> = bank.items().filter(|item| item.id == *id).collect();
    ensure!(!versions.is_empty(), "the bank has no item {id}");
    for item in versions {
        if let Some(location) = bank.location(&item.id, item.version) {
            println!("// {location}");
        }
        print!("{}", layout::print(std::slice::from_ref(item)));
    }
    Ok(())
}

/// Prints every change, one a line.
pub fn diff(before: &Path, after: &Path) -> Result<()> {
    let changes = question_bank::diff::diff(&files::bank(before)?, &files::bank(after)?);
    for change in &changes {
        println!("{change}");
    }
    println!("{} changes", changes.len());
    Ok(())
}
