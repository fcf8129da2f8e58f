//! The two passes over all sittings.

use std::collections::BTreeMap;

use protocol::Language;
use protocol::exam::Response;

use super::moments::{JointMoments, Moments, float};
use super::report::{ItemStatistics, Prior};
use crate::bank::Bank;
use crate::item::{ItemId, Kind};
use crate::marking::Marked;
use crate::paper::{Paper, PaperError};

/// One answered question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answered {
    /// Number of the item, from 0, as the caller counts items.
    pub item: usize,
    /// Points divided by the points possible, 0 to 1.
    pub score: f64,
    /// Chosen options in the order of the bank, one bit each, the lowest for option 0; 0 when nothing was chosen.
    pub chosen: u32,
    /// Milliseconds spent on it, where known.
    pub millis: Option<u32>,
}

/// One candidate's paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitting {
    /// Language it was sat in.
    pub language: Language,
    /// Its questions.
    pub answers: Vec<Answered>,
}

impl Sitting {
    /// A marked paper as a sitting. `number` numbers the items; `millis[n]` is the time spent on question `n + 1`.
    ///
    /// # Errors
    /// When the paper does not fit the bank, or `number` does not know one of its items.
    pub fn of(
        paper: &Paper,
        bank: &Bank,
        responses: &[Response],
        marked: &Marked,
        millis: &[Option<u32>],
        number: impl Fn(&ItemId, u32) -> Option<usize>,
    ) -> Result<Self, PaperError> {
        let questions = u32::try_from(marked.questions.len()).unwrap_or(u32::MAX);
        let per_question = f64::from(marked.total) / f64::from(questions.max(1));
        let answers = paper
            .resolve(bank)?
            .into_iter()
            .zip(responses)
            .zip(&marked.questions)
            .enumerate()
            .map(|(index, (((entry, item), response), mark))| {
                let unknown = || PaperError::BrokenEntry { item: entry.item.clone(), version: entry.version };
                let option = |place: &u8| {
                    let place = usize::from(*place);
                    if item.kind() == Kind::TrueFalse { Some(place) } else { entry.order.get(place).copied() }
                };
                Ok(Answered {
                    item: number(&entry.item, entry.version).ok_or_else(unknown)?,
                    score: if per_question > 0.0 { f64::from(mark.points) / per_question } else { 0.0 },
                    chosen: response
                        .0
                        .iter()
                        .filter_map(option)
                        .filter(|bit| *bit < 32)
                        .fold(0, |bits, bit| bits | 1 << bit),
                    millis: millis.get(index).copied().flatten(),
                })
            })
            .collect::<Result<_, PaperError>>()?;
        Ok(Self { language: paper.language, answers })
    }
}

/// Counts marks per item, to know what to expect of each.
#[derive(Clone, Debug, Default)]
pub struct FirstPass {
    scores: Vec<Moments>,
}

impl FirstPass {
    /// Nothing counted yet, for items numbered below `items`.
    pub fn new(items: usize) -> Self {
        Self { scores: vec![Moments::default(); items] }
    }

    /// Counts a sitting. Items with a number out of range are left out.
    pub fn add(&mut self, sitting: &Sitting) {
        for answer in &sitting.answers {
            if let Some(moments) = self.scores.get_mut(answer.item) {
                moments.add(answer.score);
            }
        }
    }

    /// Takes in what was counted elsewhere over the same items.
    pub fn merge(&mut self, other: &Self) {
        for (mine, theirs) in self.scores.iter_mut().zip(&other.scores) {
            mine.merge(theirs);
        }
    }

    /// What all items together say about one of them.
    pub fn prior(&self) -> Prior {
        Prior::of(self.scores.iter().map(|moments| (moments.count, moments.mean * float(moments.count))))
    }
}

/// Counts each response against the adjusted rest of its paper.
#[derive(Clone, Debug)]
pub struct SecondPass {
    prior: Prior,
    /// What to expect of each item.
    expected: Vec<f64>,
    sittings: u64,
    items: Vec<BTreeMap<Language, Tally>>,
}

/// What is kept of one item in one language.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// Every mark.
    pub score: Moments,
    /// Marks against the adjusted rests, where the paper had other questions.
    pub joint: JointMoments,
    pub unanswered: u64,
    /// Per option, the adjusted rests of those who chose it.
    pub options: Vec<Moments>,
    pub millis: Moments,
    pub log_millis: Moments,
}

impl Tally {
    fn add(&mut self, answer: &Answered, rest: Option<f64>) {
        self.score.add(answer.score);
        if let Some(millis) = answer.millis {
            self.millis.add(f64::from(millis));
            self.log_millis.add(f64::from(millis.max(1)).ln());
        }
        self.unanswered += u64::from(answer.chosen == 0);
        let Some(rest) = rest else { return };
        self.joint.add(answer.score, rest);
        let used = 32 - answer.chosen.leading_zeros() as usize;
        if self.options.len() < used {
            self.options.resize(used, Moments::default());
        }
        for (option, moments) in self.options.iter_mut().enumerate() {
            if answer.chosen >> option & 1 == 1 {
                moments.add(rest);
            }
        }
    }

    pub fn merge(&mut self, other: &Self) {
        self.score.merge(&other.score);
        self.joint.merge(&other.joint);
        self.unanswered += other.unanswered;
        if self.options.len() < other.options.len() {
            self.options.resize(other.options.len(), Moments::default());
        }
        for (mine, theirs) in self.options.iter_mut().zip(&other.options) {
            mine.merge(theirs);
        }
        self.millis.merge(&other.millis);
        self.log_millis.merge(&other.log_millis);
    }
}

impl SecondPass {
    /// Begins the second pass with what the first has found.
    pub fn new(first: &FirstPass) -> Self {
        let prior = first.prior();
        let expected = first
            .scores
            .iter()
            .map(|moments| prior.shrink(moments.count, moments.mean * float(moments.count)))
            .collect();
        Self { prior, expected, sittings: 0, items: vec![BTreeMap::new(); first.scores.len()] }
    }

    /// Counts a sitting. Items with a number out of range are left out.
    pub fn add(&mut self, sitting: &Sitting) {
        self.sittings += 1;
        let residual = |answer: &Answered| self.expected.get(answer.item).map(|expected| answer.score - expected);
        let known = || sitting.answers.iter().filter_map(|answer| Some((answer, residual(answer)?)));
        let total: f64 = known().map(|(_, residual)| residual).sum();
        let others = known().count().saturating_sub(1);
        let rests: Vec<(&Answered, Option<f64>)> = known()
            .map(|(answer, residual)| {
                let rest = (others > 0).then(|| (total - residual) / float(others as u64));
                (answer, rest)
            })
            .collect();
        for (answer, rest) in rests {
            self.items[answer.item].entry(sitting.language).or_default().add(answer, rest);
        }
    }

    /// Takes in what was counted elsewhere over the same items and after the same first pass.
    pub fn merge(&mut self, other: &Self) {
        self.sittings += other.sittings;
        for (mine, theirs) in self.items.iter_mut().zip(&other.items) {
            for (language, tally) in theirs {
                mine.entry(*language).or_default().merge(tally);
            }
        }
    }

    /// Statistics of every item over all languages, in the order of their numbers. `z` is the normal deviate of the
    /// intervals, for example 1.96 for 95 %.
    pub fn report(&self, z: f64) -> Vec<ItemStatistics> {
        self.items
            .iter()
            .map(|languages| {
                let mut all = Tally::default();
                for tally in languages.values() {
                    all.merge(tally);
                }
                ItemStatistics::of(&all, &self.prior, self.sittings, z)
            })
            .collect()
    }

    /// Statistics of one item by language, where there are at least `enough` responses.
    pub fn by_language(&self, item: usize, enough: u64, z: f64) -> BTreeMap<Language, ItemStatistics> {
        let Some(languages) = self.items.get(item) else { return BTreeMap::new() };
        languages
            .iter()
            .filter(|(_, tally)| tally.score.count >= enough)
            .map(|(language, tally)| (*language, ItemStatistics::of(tally, &self.prior, self.sittings, z)))
            .collect()
    }
}
