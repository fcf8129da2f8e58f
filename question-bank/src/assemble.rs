//! Draws a paper: a pure function of bank, blueprint, day, language, seed and exclusions.
//!
//! # Algorithm
//! Chance is one ChaCha20 stream keyed by the seed. `below(n)` and `shuffle` are defined in this crate's `draw` module:
//! `below(n)` reads 64-bit numbers until one is less than `2^64 - (2^64 mod n)` and takes it modulo `n`;
//! `shuffle` swaps `i` with `below(i + 1)` for `i` from the last index down to 1.
//!
//! 1. The pool is every item in use on the day with a fresh text in the language ([`Bank::in_use`]) that suits
//!    the blueprint's class group, or every class group where the blueprint says `All`, sorted by id.
//! 2. Cells are visited chapter by chapter and, within a chapter, kind by kind, in the order of the blueprint; each
//!    has its quota ([`Blueprint::quotas`]). Cells with quota 0 are passed over.
//! 3. In a cell, the pool's items of that chapter and kind fall into tiers by (number of neighbours who have the
//!    item, 1 if the candidate had it earlier else 0), lowest first. A tier is shuffled from its order by id and
//!    gone through from the front: an item that is an enemy of one already taken is passed over, any
//!    other is taken. The cell ends as soon as its quota is met; later tiers are then not shuffled.
//! 4. If a cell runs out because of enemies, everything taken is put back and step 2 begins again with the stream
//!    where it stands, at most 16 times in all.
//! 5. Questions are ordered kind by kind in the order of the blueprint; the items of one kind, in the order in which they
//!    were taken, are shuffled.
//! 6. For each question in that order: if its options may change places, the list `0..options` is shuffled and is its
//!    `order`; otherwise `order` is that list as it is. Statements have an empty order and take nothing from the stream.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use protocol::Language;

use crate::bank::Bank;
use crate::blueprint::{Blueprint, BlueprintError, Quotas};
use crate::draw::Chance;
use crate::item::{Chapter, Item, ItemId, Kind};
use crate::paper::{BlueprintRef, Entry, Exclusions, FORMAT, Paper, Seed};

/// How often a drawing that enemies have blocked is begun again.
const ROUNDS: u32 = 16;

/// For whom, when and from what chance a paper is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Day of the examination.
    pub day: Date,
    /// Language of the candidate.
    pub language: Language,
    /// Source of chance.
    pub seed: Seed,
    /// Items to avoid.
    pub exclusions: Exclusions,
}

/// Why no paper could be drawn.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssemblyError {
    /// The blueprint makes no sense.
    #[error(transparent)]
    Blueprint(#[from] BlueprintError),
    /// The bank holds too few items of a kind in a chapter.
    #[error("chapter {chapter} needs {needed} {kind:?} items and the bank has {available} in use")]
    PoolTooSmall {
        /// The chapter.
        chapter: Chapter,
        /// The kind.
        kind: Kind,
        /// Quota of the cell.
        needed: u32,
        /// Items that could fill it.
        available: u32,
    },
    /// Every round ended with items that may not stand together.
    #[error("chapter {chapter} has too few {kind:?} items that may stand together")]
    Enemies {
        /// The chapter in which the last round ended.
        chapter: Chapter,
        /// The kind.
        kind: Kind,
    },
}

/// Items by (neighbours who have the item, whether the candidate had it earlier), each list sorted by id.
type Tiers<'a> = BTreeMap<(usize, bool), Vec<&'a Item>>;

/// A cell of the blueprint with the items that could fill them.
struct Cell<'a> {
    chapter: &'a Chapter,
    kind: Kind,
    quota: usize,
    /// Items to choose from, best tier first, each tier sorted by id.
    tiers: Vec<Vec<&'a Item>>,
}

/// Draws a paper. The same arguments give the same bytes for ever.
///
/// # Errors
/// When the blueprint makes no sense, a cell's pool is too small, or enemies leave too few items.
pub fn assemble(bank: &Bank, blueprint: &Blueprint, request: Request) -> Result<Paper, AssemblyError> {
    blueprint.validate()?;
    let exclusions = request.exclusions.sorted();
    let cells = cells(bank, blueprint, request.day, request.language, &exclusions)?;
    let mut chance = Chance::new(request.seed.0);
    let mut taken = None;
    let mut blocked = None;
    for _ in 0..ROUNDS {
        match take(&cells, &mut chance) {
            Ok(items) => {
                taken = Some(items);
                break;
            }
            Err(cell) => blocked = Some((cell.chapter.clone(), cell.kind)),
        }
    }
    let Some(taken) = taken else {
        // Sixteen rounds without a result mean sixteen blocked cells.
        let (chapter, kind) = blocked.unwrap_or_else(|| (Chapter::new(""), Kind::TrueFalse));
        return Err(AssemblyError::Enemies { chapter, kind });
    };
    let mut ordered = Vec::with_capacity(taken.len());
    for quota in &blueprint.kinds {
        let mut of_kind: Vec<&Item> = taken.iter().copied().filter(|item| item.kind() == quota.kind).collect();
        chance.shuffle(&mut of_kind);
        ordered.extend(of_kind);
    }
    let entries = ordered.into_iter().map(|item| entry(item, &mut chance)).collect();
    Ok(Paper {
        format: FORMAT,
        bank: bank.hash().to_owned(),
        blueprint: BlueprintRef { id: blueprint.id.clone(), hash: blueprint.hash() },
        language: request.language,
        day: request.day,
        seed: request.seed,
        exclusions,
        entries,
    })
}

fn cells<'a>(
    bank: &'a Bank,
    blueprint: &'a Blueprint,
    day: Date,
    language: Language,
    exclusions: &Exclusions,
) -> Result<Vec<Cell<'a>>, AssemblyError> {
    let mut neighbours: BTreeMap<&ItemId, usize> = BTreeMap::new();
    for id in exclusions.neighbours.iter().flatten() {
        *neighbours.entry(id).or_default() += 1;
    }
    let mut pool: BTreeMap<(&Chapter, Kind), Tiers> = BTreeMap::new();
    for item in bank.in_use(day, language).filter(|item| blueprint.group.suits(item)) {
        let tier =
            (neighbours.get(&item.id).copied().unwrap_or_default(), exclusions.earlier.binary_search(&item.id).is_ok());
        pool.entry((&item.chapter, item.kind())).or_default().entry(tier).or_default().push(item);
    }
    let quotas: Quotas = blueprint.quotas();
    let mut cells = Vec::new();
    for (share, row) in blueprint.chapters.iter().zip(quotas) {
        for (column, needed) in blueprint.kinds.iter().zip(row) {
            if needed == 0 {
                continue;
            }
            let tiers: Vec<Vec<&Item>> =
                pool.remove(&(&share.chapter, column.kind)).unwrap_or_default().into_values().collect();
            let available = tiers.iter().map(Vec::len).sum::<usize>();
            if available < needed as usize {
                return Err(AssemblyError::PoolTooSmall {
                    chapter: share.chapter.clone(),
                    kind: column.kind,
                    needed,
                    available: u32::try_from(available).unwrap_or(u32::MAX),
                });
            }
            cells.push(Cell { chapter: &share.chapter, kind: column.kind, quota: needed as usize, tiers });
        }
    }
    Ok(cells)
}

/// Fills every cell once, or names the cell that enemies have blocked.
fn take<'a, 'c>(cells: &'c [Cell<'a>], chance: &mut Chance) -> Result<Vec<&'a Item>, &'c Cell<'a>> {
    let mut taken: Vec<&Item> = Vec::new();
    let mut ids: BTreeSet<&ItemId> = BTreeSet::new();
    let mut barred: BTreeSet<&ItemId> = BTreeSet::new();
    for cell in cells {
        let full = taken.len() + cell.quota;
        for tier in &cell.tiers {
            let mut tier = tier.clone();
            chance.shuffle(&mut tier);
            for item in tier {
                if taken.len() == full {
                    break;
                }
                if barred.contains(&item.id) || item.enemies.iter().any(|enemy| ids.contains(enemy)) {
                    continue;
                }
                taken.push(item);
                ids.insert(&item.id);
                barred.extend(&item.enemies);
            }
            if taken.len() == full {
                break;
            }
        }
        if taken.len() < full {
            return Err(cell);
        }
    }
    Ok(taken)
}

fn entry(item: &Item, chance: &mut Chance) -> Entry {
    let options = if item.kind() == Kind::TrueFalse { 0 } else { item.choices() };
    let mut order: Vec<usize> = (0..options).collect();
    if item.shuffle {
        chance.shuffle(&mut order);
    }
    Entry { item: item.id.clone(), version: item.version, kind: item.kind(), order }
}
