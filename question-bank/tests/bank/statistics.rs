//! Item statistics against the figures of scipy and statsmodels on the same responses (`data/statistics.py`).

use protocol::Language;
use question_bank::statistics::{Answered, FirstPass, ItemStatistics, SecondPass, Sitting, wilson};
use serde::Deserialize;

const TOLERANCE: f64 = 1e-9;

#[derive(Deserialize)]
struct Set {
    name: String,
    items: usize,
    z: f64,
    sittings: Vec<RawSitting>,
    expected: Expected,
}

#[derive(Deserialize)]
struct RawSitting {
    language: Language,
    answers: Vec<(usize, f64, u32, Option<u32>)>,
}

#[derive(Deserialize)]
struct Expected {
    mean: f64,
    strength: Option<f64>,
    items: Vec<ExpectedItem>,
}

#[derive(Deserialize)]
struct ExpectedItem {
    responses: u64,
    exposure: f64,
    easiness: f64,
    wilson: (f64, f64),
    shrunk: f64,
    discrimination: Option<f64>,
    fisher: Option<(f64, f64)>,
    unanswered: u64,
    options: Vec<(u64, f64, Option<f64>)>,
    time: (u64, f64, f64, f64),
}

fn sets() -> Vec<Set> {
    serde_json::from_str(include_str!("data/statistics.json")).expect("the data are well formed")
}

fn sittings(set: &Set) -> Vec<Sitting> {
    set.sittings
        .iter()
        .map(|raw| Sitting {
            language: raw.language,
            answers: raw
                .answers
                .iter()
                .map(|(item, score, chosen, millis)| Answered {
                    item: *item,
                    score: *score,
                    chosen: *chosen,
                    millis: *millis,
                })
                .collect(),
        })
        .collect()
}

/// Both passes over all sittings, `parts` of them counted apart and merged.
fn count(set: &Set, parts: usize) -> (FirstPass, SecondPass) {
    let sittings = sittings(set);
    let mut first = FirstPass::new(set.items);
    for chunk in sittings.chunks(sittings.len().div_ceil(parts)) {
        let mut part = FirstPass::new(set.items);
        for sitting in chunk {
            part.add(sitting);
        }
        first.merge(&part);
    }
    let mut second = SecondPass::new(&first);
    for chunk in sittings.chunks(sittings.len().div_ceil(parts)) {
        let mut part = SecondPass::new(&first);
        for sitting in chunk {
            part.add(sitting);
        }
        second.merge(&part);
    }
    (first, second)
}

#[track_caller]
fn near(what: &str, found: f64, expected: f64) {
    let scale = expected.abs().max(1.0);
    assert!((found - expected).abs() <= TOLERANCE * scale, "{what}: {found} is not {expected}");
}

#[track_caller]
fn near_if(what: &str, found: Option<f64>, expected: Option<f64>) {
    match (found, expected) {
        (Some(found), Some(expected)) => near(what, found, expected),
        (found, expected) => assert_eq!(found, expected, "{what}"),
    }
}

fn compare(name: &str, found: &ItemStatistics, expected: &ExpectedItem) {
    assert_eq!(found.responses, expected.responses, "{name}");
    assert_eq!(found.unanswered, expected.unanswered, "{name}");
    near(name, found.exposure, expected.exposure);
    let easiness = found.easiness.expect("every item was answered");
    near(name, easiness.share, expected.easiness);
    near(name, easiness.interval.low, expected.wilson.0);
    near(name, easiness.interval.high, expected.wilson.1);
    near(name, found.shrunk_easiness, expected.shrunk);
    near_if(name, found.discrimination, expected.discrimination);
    near_if(name, found.discrimination_interval.map(|interval| interval.low), expected.fisher.map(|bounds| bounds.0));
    near_if(name, found.discrimination_interval.map(|interval| interval.high), expected.fisher.map(|bounds| bounds.1));
    assert_eq!(found.options.len(), expected.options.len(), "{name}");
    for (found, (chosen, share, discrimination)) in found.options.iter().zip(&expected.options) {
        assert_eq!(found.chosen, *chosen, "{name}");
        near(name, found.share, *share);
        near_if(name, found.discrimination, *discrimination);
    }
    let time = found.time.expect("times are known");
    assert_eq!(time.count, expected.time.0, "{name}");
    near(name, time.mean, expected.time.1);
    near_if(name, time.deviation, Some(expected.time.2));
    near(name, time.typical, expected.time.3);
}

/// The first set has one paper for all, and its expected discrimination is the textbook one, of the item against the total
/// of the others; the second has random papers.
#[test]
fn figures_agree_with_independent_packages() {
    for set in sets() {
        let (first, second) = count(&set, 1);
        near(&set.name, first.prior().mean, set.expected.mean);
        near_if(&set.name, first.prior().strength, set.expected.strength);
        let report = second.report(set.z);
        assert_eq!(report.len(), set.expected.items.len());
        for (number, (found, expected)) in report.iter().zip(&set.expected.items).enumerate() {
            compare(&format!("{}, item {number}", set.name), found, expected);
        }
    }
}

#[test]
fn counting_in_parts_gives_the_same_figures() {
    for set in sets() {
        let (_, second) = count(&set, 4);
        for (number, (found, expected)) in second.report(set.z).iter().zip(&set.expected.items).enumerate() {
            compare(&format!("{} in parts, item {number}", set.name), found, expected);
        }
    }
}

#[test]
fn languages_are_told_apart_where_there_is_enough() {
    let set = &sets()[0];
    let (_, second) = count(set, 1);
    let by_language = second.by_language(0, 20, set.z);
    let responses: Vec<(Language, u64)> =
        by_language.iter().map(|(language, statistics)| (*language, statistics.responses)).collect();
    assert_eq!(responses, [(Language::ZhHans, 20), (Language::En, 20), (Language::Ru, 20)]);
    assert!(second.by_language(0, 21, set.z).is_empty());
}

#[test]
fn an_item_nobody_met_is_expected_to_be_like_the_others() {
    let set = &sets()[1];
    let mut first = FirstPass::new(set.items + 1);
    for sitting in &sittings(set) {
        first.add(sitting);
    }
    let report = SecondPass::new(&first).report(set.z);
    let unmet = &report[set.items];
    assert_eq!((unmet.responses, unmet.easiness, unmet.discrimination), (0, None, None));
    near("the prior's mean", unmet.shrunk_easiness, set.expected.mean);
}

#[test]
fn an_interval_stays_between_nothing_and_everything() {
    assert_eq!(wilson(0.0, 0, 1.96), None);
    let none = wilson(0.0, 10, 1.96).expect("ten trials");
    let all = wilson(10.0, 10, 1.96).expect("ten trials");
    assert!(none.low.abs() < 1e-15 && none.high > 0.2 && none.high < 0.3, "{none:?}");
    near("mirror", all.low, 1.0 - none.high);
}

/// A hard paper for the able and an easy one for the others: raw totals would make the shared item look as if it sorted
/// candidates the wrong way round.
#[test]
fn discrimination_is_not_fooled_by_papers_of_unequal_difficulty() {
    let answered = |item, right: bool| Answered { item, score: f64::from(u8::from(right)), chosen: 1, millis: None };
    // Item 0 is on every paper, items 1 to 10 are easy, items 11 to 20 are hard.
    let mut papers = Vec::new();
    for person in 0..200usize {
        let able = person % 2 == 0;
        // Both kinds of candidate draw both kinds of paper, but the able draw more hard ones.
        let hard = person % 10 < if able { 8 } else { 2 };
        let right = |number: usize| {
            (person * 7 + number * 13) % 10
                < match (hard, able) {
                    (true, true) => 5,
                    (true, false) => 3,
                    (false, true) => 10,
                    (false, false) => 8,
                }
        };
        let first = if hard { 11 } else { 1 };
        let mut answers = vec![answered(0, able)];
        answers.extend((0..10).map(|number| answered(first + number, right(number))));
        papers.push(Sitting { language: Language::ZhHans, answers });
    }
    let mut pass = FirstPass::new(21);
    for sitting in &papers {
        pass.add(sitting);
    }
    let mut second = SecondPass::new(&pass);
    for sitting in &papers {
        second.add(sitting);
    }
    let adjusted = second.report(1.96)[0].discrimination.expect("marks vary");
    let raw: Vec<(f64, f64)> = papers
        .iter()
        .map(|sitting| (sitting.answers[0].score, sitting.answers[1..].iter().map(|answer| answer.score).sum()))
        .collect();
    assert!(correlation(&raw) < 0.0, "raw totals mislead: {}", correlation(&raw));
    assert!(adjusted > 0.2, "the adjusted rest does not: {adjusted}");
}

fn correlation(pairs: &[(f64, f64)]) -> f64 {
    let n = f64::from(u32::try_from(pairs.len()).expect("few"));
    let (mx, my) = (pairs.iter().map(|p| p.0).sum::<f64>() / n, pairs.iter().map(|p| p.1).sum::<f64>() / n);
    let sum = |f: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(f).sum::<f64>();
    let (sxx, syy) = (sum(&|p| (p.0 - mx).powi(2)), sum(&|p| (p.1 - my).powi(2)));
    sum(&|p| (p.0 - mx) * (p.1 - my)) / (sxx * syy).sqrt()
}
