//! Reads item files, and refuses what no paper could be built from.
//!
//! Every problem is reported with file and line, not only the first. What a keeper should look at but
//! what does no harm to an exam is the business of [`crate::check`].

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::bank::{Bank, Location};
use crate::item::{Answer, Item, SOURCE};

/// One thing wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// File and line.
    pub location: Location,
    /// What is wrong.
    pub reason: Reason,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, self.reason)
    }
}

/// Why a file or record was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The operating system did not give the file or folder.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// The file is in some other encoding.
    #[error("is not UTF-8 from byte {0} on")]
    NotUtf8(usize),
    /// Not RON, or not a list of items.
    #[error("{0}")]
    Syntax(String),
    /// Two records claim the same place.
    #[error("item {id} version {version} stands already at {first}")]
    Duplicate {
        /// The item's id.
        id: String,
        /// The version both records claim.
        version: u32,
        /// Where the first one stands.
        first: Location,
    },
    /// The id is not `chapter-0000`.
    #[error("id \"{0}\" is not a chapter, a hyphen and four digits")]
    BadId(String),
    /// The id names another chapter than the record does.
    #[error("id \"{id}\" does not begin with the item's chapter \"{chapter}\"")]
    ForeignId {
        /// The item's id.
        id: String,
        /// The record's chapter.
        chapter: String,
    },
    /// Versions count from 1.
    #[error("version must be 1 or more")]
    VersionZero,
    /// The difficulty is not a share.
    #[error("difficulty {0} is not between 0 and 1")]
    Difficulty(String),
    /// The first day of validity lies after the last.
    #[error("is valid from {from} until {until}, which is no day at all")]
    Validity {
        /// First day.
        from: String,
        /// Last day.
        until: String,
    },
    /// Without the source text there is nothing to translate or to mark.
    #[error("has no zh-Hans text")]
    NoSource,
    /// A statement has options.
    #[error("is true/false but its {0} text has options")]
    OptionsOnStatement(&'static str),
    /// A choice item without choices.
    #[error("needs at least two options")]
    TooFewOptions,
    /// The key names no option.
    #[error("key {key} points past the last of {options} options")]
    KeyOutOfRange {
        /// Index in the key, from 0.
        key: usize,
        /// Number of options.
        options: usize,
    },
    /// `Many` must list two or more indices in rising order.
    #[error("a Many key lists two or more indices in rising order")]
    ManyKey,
    /// A translation has more or fewer options than the source.
    #[error("the {language} text has {found} options, the zh-Hans text has {expected}")]
    OptionCount {
        /// Language tag.
        language: &'static str,
        /// Options in the source text.
        expected: usize,
        /// Options in the translation.
        found: usize,
    },
}

/// Everything that kept a bank from loading; never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct LoadErrors(
    /// The problems, in the order of files and lines.
    pub Vec<Problem>,
);

impl fmt::Display for LoadErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl Bank {
    /// Reads every `items/**/*.ron` below `folder`. File names in messages are relative to `folder`.
    ///
    /// # Errors
    /// Lists every problem in every file. An absent `items` folder is a problem too.
    pub fn load(folder: &Path) -> Result<Self, LoadErrors> {
        let mut problems = Vec::new();
        let mut files = Vec::new();
        for path in item_files(folder)? {
            let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
            match std::fs::read(&path) {
                Ok(bytes) => files.push((name, bytes)),
                Err(error) => problems.push(unreadable(name, &error)),
            }
        }
        read(files, problems)
    }

    /// Builds a bank from the contents of files: pairs of a name for messages and the bytes.
    ///
    /// # Errors
    /// Lists every problem in every file.
    pub fn from_files(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self, LoadErrors> {
        read(files, Vec::new())
    }
}

/// Every `items/**/*.ron` below `folder`, sorted by path, so that messages come in the same order everywhere.
///
/// # Errors
/// Lists every folder that cannot be read.
pub fn item_files(folder: &Path) -> Result<Vec<PathBuf>, LoadErrors> {
    let mut problems = Vec::new();
    let mut found = Vec::new();
    let mut folders = vec![folder.join("items")];
    while let Some(folder) = folders.pop() {
        let mut visit = || -> std::io::Result<()> {
            for entry in std::fs::read_dir(&folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ext| ext == "ron") {
                    found.push(path);
                }
            }
            Ok(())
        };
        if let Err(error) = visit() {
            problems.push(unreadable(folder.display().to_string(), &error));
        }
    }
    found.sort();
    if problems.is_empty() { Ok(found) } else { Err(LoadErrors(problems)) }
}

fn unreadable(file: String, error: &std::io::Error) -> Problem {
    Problem { location: Location { file, line: 1 }, reason: Reason::Unreadable(error.to_string()) }
}

fn read(files: impl IntoIterator<Item = (String, Vec<u8>)>, mut problems: Vec<Problem>) -> Result<Bank, LoadErrors> {
    let mut records = Vec::new();
    for (file, bytes) in files {
        match parse(&file, &bytes) {
            Ok(items) => records.extend(items),
            Err(problem) => problems.push(problem),
        }
    }
    judge(records, problems)
}

/// Reads the records of one file, each with its line.
pub(crate) fn parse(file: &str, bytes: &[u8]) -> Result<Vec<(Item, Location)>, Problem> {
    let at = |line, reason| Problem { location: Location { file: file.to_owned(), line }, reason };
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = error.valid_up_to();
        at(bytes[..good].split(|b| *b == b'\n').count(), Reason::NotUtf8(good))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let items: Vec<Item> = ron::from_str(text).map_err(|error| {
        let place = error.span.start;
        at(place.line, Reason::Syntax(format!("column {}: {}", place.col, error.code)))
    })?;
    let mut lines = text.lines().enumerate();
    Ok(items
        .into_iter()
        .map(|item| {
            // Records come in the order of the file, so each search goes on where the last one ended.
            let quoted = format!("\"{}\"", item.id);
            let line = lines
                .by_ref()
                .find(|(_, line)| {
                    line.trim_start().trim_start_matches('(').trim_start().starts_with("id:") && line.contains(&quoted)
                })
                .map_or(1, |(index, _)| index + 1);
            (item, Location { file: file.to_owned(), line })
        })
        .collect())
}

/// Builds the bank if every record is sound and no file had a problem before.
pub(crate) fn judge(
    records: impl IntoIterator<Item = (Item, Location)>,
    mut problems: Vec<Problem>,
) -> Result<Bank, LoadErrors> {
    let mut places = BTreeMap::new();
    let mut sound = Vec::new();
    for (item, location) in records {
        let before = problems.len();
        problems.extend(faults(&item).into_iter().map(|reason| Problem { location: location.clone(), reason }));
        if let Some(first) = places.get(&(item.id.clone(), item.version)) {
            let reason =
                Reason::Duplicate { id: item.id.to_string(), version: item.version, first: Location::clone(first) };
            problems.push(Problem { location: location.clone(), reason });
        } else {
            places.insert((item.id.clone(), item.version), location.clone());
        }
        if problems.len() == before {
            sound.push((item, location));
        }
    }
    if problems.is_empty() {
        Ok(Bank::from_sound(sound))
    } else {
        problems.sort_by(|a, b| a.location.cmp(&b.location));
        Err(LoadErrors(problems))
    }
}

/// The rules without which an item cannot be drawn, shown or marked.
pub(crate) fn faults(item: &Item) -> Vec<Reason> {
    let mut faults = Vec::new();
    match item.id.chapter() {
        None => faults.push(Reason::BadId(item.id.to_string())),
        Some(chapter) if chapter != item.chapter.as_str() => {
            faults.push(Reason::ForeignId { id: item.id.to_string(), chapter: item.chapter.to_string() });
        }
        Some(_) => {}
    }
    if item.version == 0 {
        faults.push(Reason::VersionZero);
    }
    if !(0.0..=1.0).contains(&item.difficulty) {
        faults.push(Reason::Difficulty(item.difficulty.to_string()));
    }
    if let (Some(from), Some(until)) = item.valid
        && from > until
    {
        faults.push(Reason::Validity { from: from.to_string(), until: until.to_string() });
    }
    match item.text.get(&SOURCE) {
        None => faults.push(Reason::NoSource),
        Some(source) => {
            faults.extend(key_faults(&item.answer, source.options.len()));
            faults.extend(item.text.iter().filter(|(_, text)| text.options.len() != source.options.len()).map(
                |(language, text)| Reason::OptionCount {
                    language: language.tag(),
                    expected: source.options.len(),
                    found: text.options.len(),
                },
            ));
        }
    }
    faults
}

fn key_faults(answer: &Answer, options: usize) -> Vec<Reason> {
    let indices: &[usize] = match answer {
        Answer::True | Answer::False if options > 0 => return vec![Reason::OptionsOnStatement(SOURCE.tag())],
        Answer::True | Answer::False => return Vec::new(),
        Answer::One(index) => std::slice::from_ref(index),
        Answer::Many(indices) => indices,
    };
    let mut faults = Vec::new();
    if options < 2 {
        faults.push(Reason::TooFewOptions);
    }
    if matches!(answer, Answer::Many(_)) && (indices.len() < 2 || !indices.is_sorted_by(|a, b| a < b)) {
        faults.push(Reason::ManyKey);
    }
    faults
        .extend(indices.iter().filter(|key| **key >= options).map(|key| Reason::KeyOutOfRange { key: *key, options }));
    faults
}
