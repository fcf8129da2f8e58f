//! What would change if keys were corrected: who passes or fails differently.
//!
//! Nothing is overwritten. The old marks stay as they are; this is what two people look at before they approve a correction.

use std::collections::BTreeMap;

use protocol::exam::Response;
use serde::{Deserialize, Serialize};

use crate::bank::Bank;
use crate::item::{Answer, Item, ItemId, Kind};
use crate::marking::{Mark, MarkError, Marked, MarkingRules, Outcome, judge, mark};
use crate::paper::Paper;

/// What is to be held for right in an item that was marked by a wrong key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remedy {
    /// Another key of the same kind.
    Key(Answer),
    /// Any of these keys.
    AnyOf(Vec<Answer>),
    /// The item is void: everybody gets its points, whoever left it empty too.
    AllRight,
}

/// A correction of one item in one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The item.
    pub item: ItemId,
    /// The version whose key is wrong.
    pub version: u32,
    /// What is right instead.
    pub remedy: Remedy,
}

/// A paper marked under the old keys and under the corrected ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// As it was marked.
    pub before: Marked,
    /// As it would be marked.
    pub after: Marked,
}

impl Comparison {
    /// Whether the candidate would pass instead of failing, or fail instead of passing.
    pub fn changes_verdict(&self) -> bool {
        self.before.passed != self.after.passed
    }
}

/// Why a correction makes no sense.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CorrectionError {
    /// The bank has no such record.
    #[error("the bank has no item {0} version {1}")]
    NoItem(ItemId, u32),
    /// The item is corrected twice.
    #[error("item {0} version {1} is corrected twice")]
    Twice(ItemId, u32),
    /// The corrected key is of another kind, or names an option the item does not have.
    #[error("the corrected key does not fit item {0}")]
    Unfit(ItemId),
    /// The paper cannot be marked at all.
    #[error(transparent)]
    Mark(#[from] MarkError),
}

/// Corrections that fit a bank.
#[derive(Clone, Debug)]
pub struct Corrections<'a> {
    bank: &'a Bank,
    /// For each corrected record, copies of the item with each key that counts; empty when everything counts.
    items: BTreeMap<(ItemId, u32), Vec<Item>>,
}

impl<'a> Corrections<'a> {
    /// Holds corrections against the bank whose papers they concern.
    ///
    /// # Errors
    /// When an item is unknown or corrected twice, or a key does not fit it.
    pub fn new(bank: &'a Bank, corrections: &[Correction]) -> Result<Self, CorrectionError> {
        let mut items = BTreeMap::new();
        for Correction { item: id, version, remedy } in corrections {
            let item = bank.get(id, *version).ok_or_else(|| CorrectionError::NoItem(id.clone(), *version))?;
            let keys: &[Answer] = match remedy {
                Remedy::Key(key) => std::slice::from_ref(key),
                Remedy::AnyOf(keys) if keys.is_empty() => return Err(CorrectionError::Unfit(id.clone())),
                Remedy::AnyOf(keys) => keys,
                Remedy::AllRight => &[],
            };
            let corrected = keys
                .iter()
                .map(|key| {
                    fits(key, item)
                        .then(|| Item { answer: key.clone(), ..item.clone() })
                        .ok_or_else(|| CorrectionError::Unfit(id.clone()))
                })
                .collect::<Result<Vec<_>, _>>()?;
            if items.insert((id.clone(), *version), corrected).is_some() {
                return Err(CorrectionError::Twice(id.clone(), *version));
            }
        }
        Ok(Self { bank, items })
    }

    /// Whether any of the corrections concerns this paper.
    pub fn concern(&self, paper: &Paper) -> bool {
        paper.entries.iter().any(|entry| self.items.contains_key(&(entry.item.clone(), entry.version)))
    }

    /// Marks a paper under both keys.
    ///
    /// # Errors
    /// When the paper cannot be marked.
    pub fn compare(
        &self,
        paper: &Paper,
        responses: &[Response],
        rules: &MarkingRules,
    ) -> Result<Comparison, CorrectionError> {
        let before = mark(paper, self.bank, responses, rules)?;
        let mut after = before.clone();
        for ((entry, response), old) in paper.entries.iter().zip(responses).zip(&mut after.questions) {
            let Some(keys) = self.items.get(&(entry.item.clone(), entry.version)) else { continue };
            let best = keys.iter().map(|item| judge(entry, item, response, rules)).max_by_key(|mark| mark.points);
            let new = best.unwrap_or(Mark { outcome: Outcome::Right, points: rules.points_per_question });
            let chapter = entry.item.chapter().unwrap_or_default();
            if let Some(count) = after.chapters.get_mut(&crate::Chapter::new(chapter)) {
                count.right -= u16::from(old.outcome == Outcome::Right);
                count.right += u16::from(new.outcome == Outcome::Right);
            }
            *old = new;
        }
        after.score = after.questions.iter().map(|mark| u32::from(mark.points)).sum();
        after.passed = after.score >= after.pass_mark;
        Ok(Comparison { before, after })
    }
}

fn fits(key: &Answer, item: &Item) -> bool {
    let choices = key.right_choices();
    key.kind() == item.kind()
        && choices.iter().all(|choice| *choice < item.choices())
        && (key.kind() != Kind::MultipleChoice || (choices.len() >= 2 && choices.is_sorted_by(|a, b| a < b)))
}
