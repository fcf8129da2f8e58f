//! Prints what is wrong with a bank, what it holds and what changed.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail, ensure};
use question_bank::check::{Surroundings, check as findings};
use question_bank::summary::Summary;
use question_bank::{Bank, Item, ItemId, layout};

use crate::files;

/// Prints every finding, one a line, and fails when there is one.
pub fn check(folder: &Path, assets: Option<&Path>) -> Result<ExitCode> {
    let bank = files::bank(folder)?;
    let findings = findings(&bank, &files::surroundings(folder, assets, &bank)?);
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
    println!("{:<12} {:<14} {:<16} {:>6} {:>9} {:>6}", "blueprint", "chapter", "kind", "needed", "available", "times");
    for supply in &summary.supplies {
        let available = f64::from(u32::try_from(supply.available)?);
        println!(
            "{:<12} {:<14} {:<16} {:>6} {:>9} {:>6.1}",
            supply.blueprint,
            supply.chapter.as_str(),
            format!("{:?}", supply.kind),
            supply.needed,
            supply.available,
            available / f64::from(supply.needed.max(1)),
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

/// Repeats the bank's items under new ids up to `wanted`, and times loading and checking them.
pub fn bench(folder: &Path, wanted: usize) -> Result<()> {
    let bank = files::bank(folder)?;
    let patterns: Vec<&Item> = bank.newest().collect();
    if patterns.is_empty() {
        bail!("the bank holds nothing to multiply");
    }
    let items: Vec<Item> = patterns
        .iter()
        .cycle()
        .take(wanted)
        .enumerate()
        .map(|(index, pattern)| {
            let mut item = Item::clone(pattern);
            // 9,999 ids fit into a chapter, so every ten thousandth item opens another one.
            let letter = char::from(b'a' + u8::try_from(index / 10_000).unwrap_or(25));
            item.chapter = question_bank::Chapter::new(format!("bench-{letter}"));
            item.id = ItemId::new(format!("bench-{letter}-{:04}", index % 10_000));
            item.enemies.clear();
            item
        })
        .collect();
    let files: Vec<(String, Vec<u8>)> = items
        .chunks(40)
        .enumerate()
        .map(|(index, chunk)| (format!("{index}.ron"), layout::print(chunk).into_bytes()))
        .collect();
    let start = Instant::now();
    let bank = Bank::from_files(files)?;
    let load = start.elapsed();
    let start = Instant::now();
    let found = findings(&bank, &Surroundings::default()).len();
    let check = start.elapsed();
    let figures = serde_json::json!({
        "items": bank.len(), "findings": found,
        "load_seconds": load.as_secs_f64(), "check_seconds": check.as_secs_f64(),
    });
    println!("{figures}");
    Ok(())
}
