//! A set of items, found by id and version, with one hash over all of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::civil::Date;
use protocol::Language;
use serde::{Deserialize, Serialize};

use crate::digest;
use crate::item::{Item, ItemId};
use crate::load::{LoadErrors, judge};

/// Where a record stands, for messages to the bank's keeper.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Location {
    /// File name as it was given to the loader.
    pub file: String,
    /// Line of the record's `id` field, counted from 1.
    pub line: usize,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

#[derive(Clone, Debug)]
struct Entry {
    item: Item,
    location: Location,
    /// Languages with a text that may go into a paper; hashing on every draw would be slow.
    fresh: BTreeSet<Language>,
}

/// Every item in every version.
///
/// # Hash
/// [`Bank::hash`] is SHA-256 over [`Bank::canonical`], the JSON document
/// `{"format":1,"items":[…]}` with every field of every item, items sorted by id (as bytes) and then
/// by version. File names and line numbers take no part, so moving a record changes nothing.
#[derive(Clone, Debug)]
pub struct Bank {
    items: BTreeMap<ItemId, BTreeMap<u32, Entry>>,
    hash: String,
}

#[derive(Serialize)]
struct CanonicalBank<'a> {
    format: u32,
    items: Vec<&'a Item>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredBank {
    format: u32,
    items: Vec<Item>,
}

const FORMAT: u32 = 1;

impl Bank {
    /// Builds a bank from sound records; the loader has refused the others.
    pub(crate) fn from_sound(records: impl IntoIterator<Item = (Item, Location)>) -> Self {
        let mut items: BTreeMap<ItemId, BTreeMap<u32, Entry>> = BTreeMap::new();
        for (item, location) in records {
            let fresh = item.fresh();
            items.entry(item.id.clone()).or_default().insert(item.version, Entry { item, location, fresh });
        }
        let mut bank = Self { items, hash: String::new() };
        bank.hash = digest::of_bytes(&bank.canonical());
        bank
    }

    /// SHA-256 of the whole bank, 64 hexadecimal digits.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The document that [`Bank::hash`] covers; keep it to be able to rebuild papers years later.
    pub fn canonical(&self) -> Vec<u8> {
        digest::canonical(&CanonicalBank { format: FORMAT, items: self.items().collect() })
    }

    /// Reads back what [`Bank::canonical`] wrote.
    ///
    /// # Errors
    /// When the document is damaged or holds a record the loader would refuse.
    pub fn from_canonical(document: &[u8]) -> Result<Self, CanonicalError> {
        let stored: StoredBank = serde_json::from_slice(document)?;
        if stored.format != FORMAT {
            return Err(CanonicalError::Format(stored.format));
        }
        Ok(Self::of(stored.items)?)
    }

    /// A bank of records that stand in no file.
    ///
    /// # Errors
    /// When a record breaks a rule that every item must keep.
    pub fn of(items: impl IntoIterator<Item = Item>) -> Result<Self, LoadErrors> {
        judge(items.into_iter().map(|item| (item, Location::default())), Vec::new())
    }

    /// Number of records, old versions included.
    pub fn len(&self) -> usize {
        self.items.values().map(BTreeMap::len).sum()
    }

    /// Whether the bank holds nothing.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Every record, sorted by id and version.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.values().flat_map(BTreeMap::values).map(|entry| &entry.item)
    }

    /// The newest version of every item, sorted by id.
    pub fn newest(&self) -> impl Iterator<Item = &Item> {
        self.items.values().filter_map(|versions| versions.values().next_back()).map(|entry| &entry.item)
    }

    /// Whether the bank holds any version of an item.
    pub fn holds(&self, id: &ItemId) -> bool {
        self.items.contains_key(id)
    }

    /// One version of an item.
    pub fn get(&self, id: &ItemId, version: u32) -> Option<&Item> {
        Some(&self.items.get(id)?.get(&version)?.item)
    }

    /// Where a record was read, or `None` when the bank does not hold it.
    pub fn location(&self, id: &ItemId, version: u32) -> Option<&Location> {
        Some(&self.items.get(id)?.get(&version)?.location)
    }

    /// [`Item::is_fresh`] of a record of this bank, remembered from when it was loaded.
    pub(crate) fn is_fresh(&self, item: &Item, language: Language) -> bool {
        let entry = self.items.get(&item.id).and_then(|versions| versions.get(&item.version));
        entry.is_some_and(|entry| entry.fresh.contains(&language))
    }

    /// The items that may be asked on `day` in `language`, one version of each, sorted by id.
    ///
    /// The version in use is the highest one whose validity has begun. If that one has run out, the item is retired:
    /// an older version never comes back to life.
    pub fn in_use(&self, day: Date, language: Language) -> impl Iterator<Item = &Item> {
        self.items.values().filter_map(move |versions| {
            let current = versions.values().rev().find(|entry| entry.item.valid.0.is_none_or(|from| from <= day))?;
            (current.item.is_valid_on(day) && current.fresh.contains(&language)).then_some(&current.item)
        })
    }
}

/// Why a stored bank document cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum CanonicalError {
    /// Not JSON, or not of the expected shape.
    #[error("the bank document is damaged: {0}")]
    Damaged(#[from] serde_json::Error),
    /// Written by a later version of this program.
    #[error("the bank document has format {0}, which this program does not know")]
    Format(u32),
    /// A record breaks a rule that every item must keep.
    #[error(transparent)]
    Unsound(#[from] LoadErrors),
}
