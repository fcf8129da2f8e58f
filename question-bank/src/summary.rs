//! Counts over a bank: what it holds, and how far it reaches for each blueprint.

use std::collections::{BTreeMap, BTreeSet};

use protocol::{ClassGroup, Language};
use serde::Serialize;

use crate::bank::Bank;
use crate::blueprint::Blueprint;
use crate::item::{Chapter, Item, Kind};

/// Counts of the newest versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// [`Bank::hash`].
    pub hash: String,
    /// Items, each counted once.
    pub items: usize,
    /// Records, old versions included.
    pub records: usize,
    /// Items by chapter and kind.
    pub chapters: BTreeMap<Chapter, BTreeMap<Kind, usize>>,
    /// Items by class group; an item that suits several counts for each.
    pub groups: BTreeMap<ClassGroup, usize>,
    /// Items by kind.
    pub kinds: BTreeMap<Kind, usize>,
    /// Items with a fresh text, by language.
    pub fresh: BTreeMap<Language, usize>,
    /// Items with a picture.
    pub with_picture: usize,
    /// Different pictures.
    pub pictures: usize,
    /// Items by act cited; an item that cites several counts for each.
    pub acts: BTreeMap<String, usize>,
    /// What each blueprint asks for, and what there is.
    pub supplies: Vec<Supply>,
}

/// One cell of a blueprint against the bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Supply {
    /// The blueprint.
    pub blueprint: String,
    /// The chapter.
    pub chapter: Chapter,
    /// The kind.
    pub kind: Kind,
    /// Items on one paper.
    pub needed: u32,
    /// Items that suit the blueprint's class group, or every one where it serves all.
    pub available: usize,
    /// Items that are missing to [`AMPLE`] times what one paper takes.
    pub lacking: usize,
}

/// A cell is ample when it holds this many times what one paper takes: neighbours and re-sits then share little.
pub const AMPLE: usize = 6;

impl Summary {
    /// Counts a bank against some blueprints.
    pub fn of(bank: &Bank, blueprints: &[Blueprint]) -> Self {
        let mut summary = Self {
            hash: bank.hash().to_owned(),
            items: 0,
            records: bank.len(),
            chapters: BTreeMap::new(),
            groups: ClassGroup::ALL.iter().map(|group| (*group, 0)).collect(),
            kinds: Kind::ALL.into_iter().map(|kind| (kind, 0)).collect(),
            fresh: Language::ALL.into_iter().map(|language| (language, 0)).collect(),
            with_picture: 0,
            pictures: 0,
            acts: BTreeMap::new(),
            supplies: Vec::new(),
        };
        let mut pictures = BTreeSet::new();
        for item in bank.newest() {
            summary.count(item);
            pictures.extend(item.picture.as_deref());
        }
        summary.pictures = pictures.len();
        for blueprint in blueprints {
            summary.supplies.extend(supplies(bank, blueprint));
        }
        summary
    }

    fn count(&mut self, item: &Item) {
        self.items += 1;
        *self.chapters.entry(item.chapter.clone()).or_default().entry(item.kind()).or_default() += 1;
        *self.kinds.entry(item.kind()).or_default() += 1;
        for group in &item.groups {
            *self.groups.entry(*group).or_default() += 1;
        }
        for language in item.fresh() {
            *self.fresh.entry(language).or_default() += 1;
        }
        self.with_picture += usize::from(item.picture.is_some());
        for act in item.law.iter().map(|law| law.act.as_str()).collect::<BTreeSet<_>>() {
            *self.acts.entry(act.to_owned()).or_default() += 1;
        }
    }
}

fn supplies(bank: &Bank, blueprint: &Blueprint) -> Vec<Supply> {
    let mut available: BTreeMap<(&Chapter, Kind), usize> = BTreeMap::new();
    for item in bank.newest().filter(|item| blueprint.group.suits(item)) {
        *available.entry((&item.chapter, item.kind())).or_default() += 1;
    }
    let mut supplies = Vec::new();
    for (share, row) in blueprint.chapters.iter().zip(blueprint.quotas()) {
        for (quota, needed) in blueprint.kinds.iter().zip(row) {
            let available = available.get(&(&share.chapter, quota.kind)).copied().unwrap_or_default();
            supplies.push(Supply {
                blueprint: blueprint.id.clone(),
                chapter: share.chapter.clone(),
                kind: quota.kind,
                needed,
                available,
                lacking: (AMPLE * needed as usize).saturating_sub(available),
            });
        }
    }
    supplies
}
