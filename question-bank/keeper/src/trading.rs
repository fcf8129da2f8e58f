//! Writes questions for other systems and takes theirs in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use assets::Signs;
use bank_keeper::exchange::qti::{Edition, Setting};
use bank_keeper::exchange::{Arrival, Question, Writing, arrive, depart, gift, moodle, qti, table};
use clap::ValueEnum;
use protocol::{ClassGroup, Language};
use question_bank::{Bank, Chapter, Item, ItemId, layout};

use crate::files;

/// Formats of other systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Table with commas.
    Csv,
    /// Workbook.
    Xlsx,
    /// Moodle's plain text.
    Gift,
    /// Moodle's XML.
    MoodleXml,
    /// QTI 2.1 package.
    Qti21,
    /// QTI 2.2 package.
    Qti22,
    /// QTI 3.0 package.
    Qti30,
}

/// What to write.
#[derive(clap::Args)]
pub struct Export {
    /// Format of the file.
    #[arg(long, value_enum)]
    format: Format,
    /// Languages; tables hold several, every other format one.
    #[arg(long, default_value = "zh-Hans")]
    language: Vec<Language>,
    /// Only these chapters.
    #[arg(long)]
    chapter: Vec<String>,
    /// QTI's words for "right" and "wrong" under a statement.
    #[arg(long, num_args = 2, default_values = ["✓", "✗"])]
    verdicts: Vec<String>,
    /// The file to write.
    #[arg(long)]
    out: PathBuf,
}

/// Writes a file and says what it does not hold.
pub fn export(folder: &Path, assets: Option<&Path>, wanted: &Export) -> Result<()> {
    let bank = files::bank(folder)?;
    let signs = Signs::load(&files::assets(folder, assets)?)?;
    let picture = |id: &str| signs.svg(id).ok().map(String::into_bytes);
    let is_table = matches!(wanted.format, Format::Csv | Format::Xlsx);
    let items = || {
        bank.newest().filter(|item| {
            wanted.chapter.is_empty() || wanted.chapter.iter().any(|chapter| chapter == item.chapter.as_str())
        })
    };
    let mut rows: Vec<table::Row> = Vec::new();
    for item in items() {
        for language in &wanted.language {
            let bytes = |id: &str| if is_table { None } else { picture(id) };
            rows.extend(depart(item, *language, bytes).map(|question| (question, Some(*language))));
        }
    }
    let questions = || rows.iter().map(|(question, _)| question.clone()).collect::<Vec<Question>>();
    let one_language = || match wanted.language.as_slice() {
        [language] => Ok(*language),
        _ => bail!("this format holds one language"),
    };
    let edition = |edition| -> Result<Writing> {
        let [right, wrong] = wanted.verdicts.as_slice() else { bail!("two verdicts are needed") };
        let setting = Setting { edition, language: one_language()?, verdicts: (right, wrong) };
        Ok(qti::write(&questions(), setting)?)
    };
    let writing = match wanted.format {
        Format::Csv => table::write_csv(&rows)?,
        Format::Xlsx => table::write_xlsx(&rows)?,
        Format::Gift => one_language().map(|_| gift::write(&questions()))?,
        Format::MoodleXml => one_language().map(|_| moodle::write(&questions()))?,
        Format::Qti21 => edition(Edition::V21)?,
        Format::Qti22 => edition(Edition::V22)?,
        Format::Qti30 => edition(Edition::V30)?,
    };
    std::fs::write(&wanted.out, &writing.bytes).with_context(|| wanted.out.display().to_string())?;
    for (index, note) in &writing.dropped {
        let id = rows.get(*index).and_then(|(question, _)| question.id.as_deref()).unwrap_or_default();
        println!("{id}: {note}");
    }
    println!("{} questions written, {} notes", rows.len(), writing.dropped.len());
    Ok(())
}

/// What to take in.
#[derive(clap::Args)]
pub struct Import {
    /// The foreign file.
    file: PathBuf,
    /// Its format.
    #[arg(long, value_enum)]
    format: Format,
    /// Language of questions that name none.
    #[arg(long, default_value = "zh-Hans")]
    language: Language,
    /// Chapter of questions whose id names none.
    #[arg(long)]
    chapter: String,
    /// Class groups of questions that name none.
    #[arg(long, default_value = "Car")]
    group: Vec<ClassGroup>,
    /// The item file to write; the keeper reads it before it goes into the bank.
    #[arg(long)]
    out: PathBuf,
}

/// Reads a foreign file, reports on every question, and writes those that could be taken as an item file.
pub fn import(folder: &Path, wanted: &Import) -> Result<()> {
    let bank = files::bank(folder)?;
    let bytes = std::fs::read(&wanted.file).with_context(|| wanted.file.display().to_string())?;
    let (reading, languages) = match wanted.format {
        Format::Csv => split(table::read_csv(&bytes)?),
        Format::Xlsx => split(table::read_workbook(&bytes)?),
        Format::Gift => (gift::read(&bytes)?, Vec::new()),
        Format::MoodleXml => (moodle::read(&bytes)?, Vec::new()),
        Format::Qti21 | Format::Qti22 | Format::Qti30 => (qti::read(&bytes)?, Vec::new()),
    };
    for note in &reading.notes {
        println!("file: {note}");
    }
    let mut arrival = Arrival {
        language: wanted.language,
        chapter: Chapter::new(wanted.chapter.as_str()),
        groups: wanted.group.clone(),
        next: next_number(&bank, &wanted.chapter),
    };
    let mut items: BTreeMap<ItemId, Item> = BTreeMap::new();
    let (mut taken, mut refused) = (0, 0);
    for (index, entry) in reading.entries.iter().enumerate() {
        for note in &entry.notes {
            println!("{}: {note}", entry.place);
        }
        arrival.language = languages.get(index).copied().flatten().unwrap_or(wanted.language);
        let arrived = match &entry.outcome {
            Ok(question) => arrive(question, &mut arrival).map_err(|error| error.to_string()),
            Err(refusal) => Err(refusal.to_string()),
        };
        match arrived.and_then(|(item, notes)| add(&mut items, item).map(|()| notes)) {
            Ok(notes) => {
                taken += 1;
                for note in &notes {
                    println!("{}: {note}", entry.place);
                }
            }
            Err(reason) => {
                refused += 1;
                println!("{}: refused: {reason}", entry.place);
            }
        }
    }
    let items: Vec<Item> = items.into_values().collect();
    std::fs::write(&wanted.out, layout::print(&items)).with_context(|| wanted.out.display().to_string())?;
    println!("{taken} questions taken into {} items, {refused} refused", items.len());
    Ok(())
}

fn split(table: table::TableReading) -> (bank_keeper::exchange::Reading, Vec<Option<Language>>) {
    (table.reading, table.languages)
}

/// The first number in a chapter above all that are in use.
fn next_number(bank: &Bank, chapter: &str) -> u32 {
    let numbers =
        bank.newest().filter_map(|item| item.id.as_str().strip_prefix(chapter)?.strip_prefix('-')?.parse::<u32>().ok());
    numbers.max().map_or(1, |number| number + 1)
}

/// Number of options, in whatever language there is.
fn options(item: &Item) -> usize {
    item.text.values().next().map_or(0, |text| text.options.len())
}

/// Adds an item, or one more language to an item that is there already and has the same key.
fn add(items: &mut BTreeMap<ItemId, Item>, item: Item) -> Result<(), String> {
    let Some(known) = items.get_mut(&item.id) else {
        items.insert(item.id.clone(), item);
        return Ok(());
    };
    if known.answer != item.answer || options(known) != options(&item) {
        return Err(format!("{} is there already with another key", item.id));
    }
    for (language, text) in item.text {
        if known.text.insert(language, text).is_some() {
            return Err(format!("{} is there already in {language}", item.id));
        }
    }
    Ok(())
}
