//! Recent sittings with everything a real one leaves behind: a drawn paper, every answer with its time, and the mark
//! that they give.
//!
//! How somebody answers follows a logistic model with two parameters for each item, made from its id: how hard it is,
//! about as its writer guessed, and how well it tells the able from the others. A few items work the wrong way round,
//! as some do in every bank, so that there is something to find.

use std::collections::BTreeMap;

use jiff::civil::Date;
use protocol::exam::{Response, ResponseEntry};
use protocol::{Language, Moment};
use question_bank::paper::Entry;
use question_bank::{
    Bank, Blueprint, Exclusions, Item, ItemId, Kind, MarkingRules, Paper, Request, SOURCE, Seed, assemble, mark,
    solution,
};
use sha2::{Digest as _, Sha256};

use super::chance::Chance;
use super::paper::Outcome;

/// What papers are drawn from.
pub(super) struct Papers<'a> {
    pub bank: &'a Bank,
    pub blueprint: &'a Blueprint,
    pub rules: MarkingRules,
    /// Sittings that began before have no paper.
    pub since: Moment,
    profiles: BTreeMap<&'a ItemId, Profile>,
    /// What is added to everybody's level, so that an ordinary candidate reaches the ordinary share of right answers.
    shift: f64,
}

/// A paper that was sat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sat {
    pub paper: Paper,
    pub entries: Vec<ResponseEntry>,
}

/// Share of right answers of an ordinary candidate.
const ORDINARY: f64 = 0.92;
/// One item in so many works the wrong way round.
const BACKWARDS: usize = 70;
/// How much guessed difficulties are believed.
const BELIEF: f64 = 0.8;

/// How candidates meet an item.
struct Profile {
    /// Above 0: easier than others.
    ease: f64,
    /// 1: as the share of right answers says; more tells the able apart more sharply.
    steepness: f64,
    /// How much each wrong option draws.
    draws: [u32; 8],
}

impl Profile {
    fn of(item: &Item) -> Self {
        let hash = Sha256::digest(item.id.as_str().as_bytes());
        let mut chance = Chance::new(u64::from_le_bytes(hash[..8].try_into().unwrap_or_default()));
        let backwards = chance.below(BACKWARDS) == 0;
        let steepness = if backwards { -1.5 } else { (0.7 + 0.35 * chance.normal()).exp() };
        let draws = std::array::from_fn(|_| u32::try_from(1 + chance.below(6)).unwrap_or(1).pow(2));
        Self { ease: BELIEF * logit(1.0 - item.difficulty.clamp(0.03, 0.7)), steepness, draws }
    }

    /// The chance of a right answer at an ability, a share of right answers.
    fn right(&self, ability: f64, shift: f64) -> f64 {
        let ordinary = logit(ORDINARY);
        let above = logit(ability) - ordinary;
        logistic(ordinary + shift + self.ease + self.steepness * above)
    }
}

fn logit(share: f64) -> f64 {
    (share / (1.0 - share)).ln()
}

fn logistic(level: f64) -> f64 {
    1.0 / (1.0 + (-level).exp())
}

impl<'a> Papers<'a> {
    pub fn new(bank: &'a Bank, blueprint: &'a Blueprint, rules: MarkingRules, day: Date, since: Moment) -> Self {
        let pool = bank.in_use(day, SOURCE).filter(|item| blueprint.group.suits(item));
        let profiles: BTreeMap<&ItemId, Profile> = pool.map(|item| (&item.id, Profile::of(item))).collect();
        // The mean rises with the shift, so halving the interval finds where it is the ordinary one.
        let (mut low, mut high) = (-10.0, 10.0);
        for _ in 0..40 {
            let middle = f64::midpoint(low, high);
            let sum: f64 = profiles.values().map(|profile| profile.right(ORDINARY, middle) - ORDINARY).sum();
            if sum < 0.0 { low = middle } else { high = middle }
        }
        Self { bank, blueprint, rules, since, profiles, shift: low }
    }

    /// Sits a paper in `length` milliseconds; `None` where the bank gives none, as for a language it does not have.
    pub fn sit(
        &self,
        chance: &mut Chance,
        ability: f64,
        language: Language,
        day: Date,
        length: i64,
        earlier: Vec<ItemId>,
    ) -> Option<(Outcome, Sat)> {
        let exclusions = Exclusions { earlier, neighbours: Vec::new() };
        let seed = Seed(chance.bytes());
        let paper = assemble(self.bank, self.blueprint, Request { day, language, seed, exclusions }).ok()?;
        let given = self.answers(chance, &paper, ability)?;
        let mut responses: Vec<Response> = given.clone();
        responses.resize(paper.entries.len(), Response::default());
        let marked = mark(&paper, self.bank, &responses, &self.rules).ok()?;
        let entries = journal(chance, &given, u64::try_from(length).unwrap_or(0));
        let outcome = Outcome {
            score: u16::try_from(marked.score).ok()?,
            passed: marked.passed,
            unanswered: marked.unanswered,
            chapters: marked.chapter_scores(self.blueprint),
        };
        Some((outcome, Sat { paper, entries }))
    }

    /// One answer after the other, until the regulation ends the test or it is done.
    fn answers(&self, chance: &mut Chance, paper: &Paper, ability: f64) -> Option<Vec<Response>> {
        let mut given = Vec::new();
        let mut lost = 0;
        for (entry, item) in paper.resolve(self.bank).ok()? {
            if self.rules.ends_early(paper.entries.len(), lost) {
                break;
            }
            let right = solution(entry, item, paper.language).ok()?.right;
            let profile = self.profiles.get(&item.id)?;
            if chance.happens(profile.right(ability, self.shift)) {
                given.push(right);
            } else {
                lost += u32::from(self.rules.points_per_question);
                given.push(wrong(chance, entry, item, &right, profile));
            }
        }
        Some(given)
    }
}

/// A wrong answer: another option of one, a right option too few of several.
fn wrong(chance: &mut Chance, entry: &Entry, item: &Item, right: &Response, profile: &Profile) -> Response {
    if item.kind() == Kind::MultipleChoice {
        let left_out = chance.below(right.0.len());
        let kept = right.0.iter().enumerate().filter(|(index, _)| *index != left_out).map(|(_, place)| *place);
        return Response(kept.collect());
    }
    let places: Vec<u8> =
        (0..u8::try_from(item.choices()).unwrap_or(0)).filter(|place| !right.0.contains(place)).collect();
    let option = |place: &u8| entry.order.get(usize::from(*place)).copied().unwrap_or(usize::from(*place));
    let draws: Vec<u32> = places.iter().map(|place| profile.draws[option(place) % profile.draws.len()]).collect();
    Response(vec![places[chance.weighted(&draws)]])
}

/// The kiosk's journal: each answer with its time, now and then one that was thought better of.
fn journal(chance: &mut Chance, given: &[Response], length: u64) -> Vec<ResponseEntry> {
    let weights: Vec<f64> = given.iter().map(|_| (0.6 * chance.normal()).exp()).collect();
    let total: f64 = weights.iter().sum();
    let mut entries: Vec<ResponseEntry> = Vec::with_capacity(given.len() + 4);
    let mut used = 0.0;
    for (question, (response, weight)) in (1..).zip(given.iter().zip(weights)) {
        #[expect(clippy::cast_precision_loss, reason = "a length in milliseconds")]
        let time = weight / total * length as f64;
        if chance.percent(4) && response.0.len() == 1 {
            push(&mut entries, question, Response(vec![1 - response.0[0].min(1)]), used + time / 2.0);
        }
        used += time;
        push(&mut entries, question, response.clone(), used);
    }
    entries
}

fn push(entries: &mut Vec<ResponseEntry>, question: u16, response: Response, used: f64) {
    let seq = entries.len() as u64 + 1;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some minutes in milliseconds")]
    let used_ms = used as u64;
    entries.push(ResponseEntry { seq, question, response, flagged: false, used_ms });
}
