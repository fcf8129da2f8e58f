//! A paper: what it was made from and what it holds, in bytes that never change.
//!
//! # Canonical form
//! A paper's bytes are one JSON document in the sense of this crate (no white space, members in the
//! order given here, UTF-8). Its hash is SHA-256 over these bytes.
//!
//! ```json
//! {"format":1,
//!  "bank":"<64 hex digits>",
//!  "blueprint":{"id":"car","hash":"<64 hex digits>"},
//!  "language":"zh-Hans",
//!  "day":"2026-11-23",
//!  "seed":"<64 hex digits>",
//!  "exclusions":{"earlier":["licence-0001"],"neighbours":[["passage-0007","passage-0009"]]},
//!  "entries":[{"item":"passage-0123","version":1,"kind":"SingleChoice","order":[2,0,3,1]}]}
//! ```
//!
//! `earlier` and each list in `neighbours` are sorted and hold no id twice; `neighbours` itself is sorted.
//! `order[d]` is the index, in the order of the bank, of the option shown in place `d`; it is empty for a statement.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use protocol::Language;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::assemble::{AssemblyError, Request, assemble};
use crate::bank::Bank;
use crate::blueprint::Blueprint;
use crate::digest;
use crate::item::{Chapter, Item, ItemId, Kind};

/// The number that [`Paper::format`] carries.
pub(crate) const FORMAT: u32 = 1;

/// The 256 bits a paper is drawn from; written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seed(pub [u8; 32]);

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl std::str::FromStr for Seed {
    type Err = hex::FromHexError;

    fn from_str(digits: &str) -> Result<Self, Self::Err> {
        let mut seed = [0; 32];
        hex::decode_to_slice(digits, &mut seed)?;
        Ok(Self(seed))
    }
}

impl Serialize for Seed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex::encode(self.0))
    }
}

impl<'de> Deserialize<'de> for Seed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Items to avoid while the pool allows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exclusions {
    /// Items of the candidate's earlier papers.
    pub earlier: Vec<ItemId>,
    /// Items of each paper that is open on a screen within sight, one list per screen.
    pub neighbours: Vec<Vec<ItemId>>,
}

impl Exclusions {
    /// The same exclusions with every list sorted and free of repetition, as a paper records them.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.earlier.sort();
        self.earlier.dedup();
        for neighbour in &mut self.neighbours {
            neighbour.sort();
            neighbour.dedup();
        }
        self.neighbours.sort();
        self
    }
}

/// A blueprint by name and content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlueprintRef {
    /// [`Blueprint::id`].
    pub id: String,
    /// [`Blueprint::hash`].
    pub hash: String,
}

/// One question of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The item.
    pub item: ItemId,
    /// The version that was asked.
    pub version: u32,
    /// Its kind.
    pub kind: Kind,
    /// For each place on the screen, the option's index in the bank; empty for a statement.
    pub order: Vec<usize>,
}

/// A drawn paper, without texts and without the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Version of the canonical form.
    pub format: u32,
    /// [`Bank::hash`] of the bank it was drawn from.
    pub bank: String,
    /// The make-up it follows.
    pub blueprint: BlueprintRef,
    /// The language it was drawn for: every item has a fresh text in it.
    pub language: Language,
    /// The day of the examination: every item is valid on it.
    pub day: Date,
    /// What it was drawn from.
    pub seed: Seed,
    /// What it was to avoid.
    pub exclusions: Exclusions,
    /// The questions in order; question 1 is the first.
    pub entries: Vec<Entry>,
}

impl Paper {
    /// The bytes described at the head of this module.
    pub fn canonical(&self) -> Vec<u8> {
        digest::canonical(self)
    }

    /// SHA-256 over [`Paper::canonical`], 64 hexadecimal digits.
    pub fn hash(&self) -> String {
        digest::of_bytes(&self.canonical())
    }

    /// Ids of all items, to be recorded as exclusions of later or neighbouring papers.
    pub fn items(&self) -> Vec<ItemId> {
        self.entries.iter().map(|entry| entry.item.clone()).collect()
    }

    /// The items in order, from the bank the paper was drawn from.
    ///
    /// # Errors
    /// When `bank` is another bank or does not hold an item the way the paper uses it.
    pub fn resolve<'a>(&'a self, bank: &'a Bank) -> Result<Vec<(&'a Entry, &'a Item)>, PaperError> {
        if self.format != FORMAT {
            return Err(PaperError::Format(self.format));
        }
        if self.bank != bank.hash() {
            return Err(PaperError::OtherBank { paper: self.bank.clone(), given: bank.hash().to_owned() });
        }
        self.entries
            .iter()
            .map(|entry| {
                let broken = || PaperError::BrokenEntry { item: entry.item.clone(), version: entry.version };
                let item = bank.get(&entry.item, entry.version).ok_or_else(broken)?;
                let mut order = entry.order.clone();
                order.sort_unstable();
                let options = if item.kind() == Kind::TrueFalse { 0 } else { item.choices() };
                let fits = entry.kind == item.kind() && order.iter().copied().eq(0..options);
                fits.then_some((entry, item)).ok_or_else(broken)
            })
            .collect()
    }

    /// Draws the paper again from what it records and compares every byte.
    ///
    /// # Errors
    /// When bank or blueprint are not the recorded ones, or the second drawing differs.
    pub fn verify(&self, bank: &Bank, blueprint: &Blueprint) -> Result<(), PaperError> {
        if self.bank != bank.hash() {
            return Err(PaperError::OtherBank { paper: self.bank.clone(), given: bank.hash().to_owned() });
        }
        if self.blueprint.hash != blueprint.hash() {
            return Err(PaperError::OtherBlueprint { paper: self.blueprint.hash.clone(), given: blueprint.hash() });
        }
        let request =
            Request { day: self.day, language: self.language, seed: self.seed, exclusions: self.exclusions.clone() };
        let again = assemble(bank, blueprint, request)?;
        if again.canonical() == self.canonical() { Ok(()) } else { Err(PaperError::Differs(again.hash())) }
    }

    /// Counts what the paper holds against its blueprint and its exclusions.
    pub fn certificate(&self, blueprint: &Blueprint) -> Certificate {
        let mut chapters: BTreeMap<Chapter, u32> = BTreeMap::new();
        let mut kinds: BTreeMap<Kind, u32> = BTreeMap::new();
        for entry in &self.entries {
            *chapters.entry(Chapter::new(entry.item.chapter().unwrap_or_default())).or_default() += 1;
            *kinds.entry(entry.kind).or_default() += 1;
        }
        let shared = |list: &[ItemId]| {
            let count = self.entries.iter().filter(|entry| list.contains(&entry.item)).count();
            u32::try_from(count).unwrap_or(u32::MAX)
        };
        let shared_with_each: Vec<u32> = self.exclusions.neighbours.iter().map(|neighbour| shared(neighbour)).collect();
        let from_earlier = shared(&self.exclusions.earlier);
        Certificate {
            paper: self.hash(),
            from_earlier,
            shared_with_neighbours: shared(&self.exclusions.neighbours.concat()),
            within_caps: from_earlier <= blueprint.caps.earlier
                && shared_with_each.iter().all(|count| *count <= blueprint.caps.neighbour),
            shared_with_each,
            chapters,
            kinds,
        }
    }
}

/// What a paper really holds; printed beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// [`Paper::hash`].
    pub paper: String,
    /// Items that the candidate has met in an earlier paper.
    pub from_earlier: u32,
    /// Items that at least one neighbour has on his screen.
    pub shared_with_neighbours: u32,
    /// Items shared with each neighbour, in the order of the recorded exclusions.
    pub shared_with_each: Vec<u32>,
    /// Whether both caps of the blueprint hold.
    pub within_caps: bool,
    /// Items by chapter.
    pub chapters: BTreeMap<Chapter, u32>,
    /// Items by kind.
    pub kinds: BTreeMap<Kind, u32>,
}

/// Why a paper cannot be read or proved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// Written by a later version of this program.
    #[error("the paper has format {0}, which this program does not know")]
    Format(u32),
    /// The bank is not the one the paper names.
    #[error("the paper was drawn from bank {paper}, not from {given}")]
    OtherBank {
        /// Hash in the paper.
        paper: String,
        /// Hash of the bank at hand.
        given: String,
    },
    /// The blueprint is not the one the paper names.
    #[error("the paper follows blueprint {paper}, not {given}")]
    OtherBlueprint {
        /// Hash in the paper.
        paper: String,
        /// Hash of the blueprint at hand.
        given: String,
    },
    /// An entry does not fit the bank: no such item, another kind, or an order that is no permutation.
    #[error("the paper's entry for {item} version {version} does not fit the bank")]
    BrokenEntry {
        /// The item.
        item: ItemId,
        /// The version.
        version: u32,
    },
    /// The item has no text in the language asked for.
    #[error("{item} has no {language} text")]
    NoText {
        /// The item.
        item: ItemId,
        /// Language tag.
        language: &'static str,
    },
    /// The recorded inputs give no paper at all.
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    /// The recorded inputs give another paper.
    #[error("drawing again gives another paper, with hash {0}")]
    Differs(String),
}
