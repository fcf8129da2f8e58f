//! What a mark depends on, and what it does not.

use crate::common::{bank, blueprint, request};
use proptest::prelude::*;
use protocol::exam::Response;
use question_bank::marking::{MarkError, is_possible};
use question_bank::{Bank, Exclusions, Kind, MarkingRules, Outcome, Paper, SOURCE, assemble, mark, render, solution};

const RULES: MarkingRules = MarkingRules { points_per_question: 5, part_points: None, pass_mark: 90, early_end: true };

fn paper(bank: &Bank) -> Paper {
    assemble(bank, &blueprint(), request(5, Exclusions::default())).expect("the pool is large enough")
}

fn key(paper: &Paper, bank: &Bank) -> Vec<Response> {
    paper
        .resolve(bank)
        .expect("the same bank")
        .into_iter()
        .map(|(entry, item)| solution(entry, item, SOURCE).expect("it has a source text").right)
        .collect()
}

#[test]
fn the_key_gets_full_marks() {
    let bank = bank();
    let paper = paper(&bank);
    let marked = mark(&paper, &bank, &key(&paper, &bank), &RULES).expect("it can be marked");
    assert_eq!((marked.score, marked.total, marked.passed, marked.unanswered), (100, 100, true, 0));
    let chapters = marked.chapter_scores(&blueprint());
    let names: Vec<&str> = chapters.iter().map(|score| score.chapter.as_str()).collect();
    assert_eq!(names, ["licence", "passage", "vehicle"]);
    assert!(chapters.iter().all(|score| score.right == score.questions));
}

#[test]
fn an_empty_sheet_gets_nothing() {
    let bank = bank();
    let paper = paper(&bank);
    let marked = mark(&paper, &bank, &vec![Response::default(); 20], &RULES).expect("it can be marked");
    assert_eq!((marked.score, marked.passed, marked.unanswered), (0, false, 20));
}

#[test]
fn the_pass_mark_is_enough_and_one_question_less_is_not() {
    let bank = bank();
    let paper = paper(&bank);
    for (wrong, passed) in [(2, true), (3, false)] {
        let mut responses = key(&paper, &bank);
        for response in &mut responses[..wrong] {
            response.0 = vec![1 - response.0[0]];
        }
        let marked = mark(&paper, &bank, &responses, &RULES).expect("it can be marked");
        assert_eq!((marked.score, marked.passed), (100 - 5 * u32::try_from(wrong).expect("small"), passed));
    }
}

#[test]
fn a_missing_or_an_extra_choice_gets_nothing_without_part_points() {
    let bank = bank();
    let paper = paper(&bank);
    let with_parts = MarkingRules { part_points: Some(2), ..RULES };
    let index = paper.entries.iter().position(|entry| entry.kind == Kind::MultipleChoice).expect("there are three");
    let right = key(&paper, &bank)[index].0.clone();
    let other = (0..4).find(|place| !right.contains(place)).expect("two of four are wrong");
    let mut extra = right.clone();
    extra.push(other);
    extra.sort_unstable();
    let cases = [
        (vec![right[0]], Outcome::Wrong, Outcome::Partial),
        (extra, Outcome::Wrong, Outcome::Wrong),
        (vec![other], Outcome::Wrong, Outcome::Wrong),
        (vec![right[0], right[0]], Outcome::Wrong, Outcome::Wrong),
        (right, Outcome::Right, Outcome::Right),
    ];
    for (chosen, plain, parts) in cases {
        let mut responses = key(&paper, &bank);
        responses[index] = Response(chosen.clone());
        let outcome =
            |rules| mark(&paper, &bank, &responses, rules).expect("it can be marked").questions[index].outcome;
        assert_eq!(outcome(&RULES), plain, "{chosen:?}");
        assert_eq!(outcome(&with_parts), parts, "{chosen:?}");
    }
}

#[test]
fn the_end_comes_when_the_pass_mark_is_out_of_reach() {
    assert!(!RULES.ends_early(20, 10));
    assert!(RULES.ends_early(20, 15));
    assert!(!MarkingRules { early_end: false, ..RULES }.ends_early(20, 100));
}

#[test]
fn a_sheet_of_another_length_is_refused() {
    let bank = bank();
    let paper = paper(&bank);
    let error = mark(&paper, &bank, &[Response::default()], &RULES).expect_err("19 responses are missing");
    assert_eq!(error, MarkError::Count { questions: 20, responses: 1 });
}

#[test]
fn only_places_on_the_screen_can_be_chosen() {
    let bank = bank();
    let paper = paper(&bank);
    let entries = paper.resolve(&bank).expect("the same bank");
    let possible = |kind: Kind, places: &[u8]| {
        let (entry, item) = entries.iter().find(|(entry, _)| entry.kind == kind).expect("every kind is there");
        is_possible(entry, item, &Response(places.to_vec()))
    };
    assert!(possible(Kind::TrueFalse, &[]) && possible(Kind::TrueFalse, &[1]) && !possible(Kind::TrueFalse, &[2]));
    assert!(possible(Kind::SingleChoice, &[3]) && !possible(Kind::SingleChoice, &[0, 1]));
    assert!(possible(Kind::MultipleChoice, &[0, 3]) && !possible(Kind::MultipleChoice, &[3, 0]));
}

#[test]
fn the_view_shows_options_in_the_drawn_order() {
    let bank = bank();
    let paper = paper(&bank);
    let view = render(&paper, &bank, SOURCE).expect("it has source texts");
    assert_eq!(view.hash, paper.hash());
    for (question, entry) in view.questions.iter().zip(&paper.entries) {
        let letters: Vec<String> = entry.order.iter().map(|index| ["a", "b", "c", "d"][*index].to_owned()).collect();
        assert_eq!(question.options, letters);
    }
    assert_eq!(view.questions.last().map(|question| question.number), Some(20));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The same options, wherever they are shown, bring the same marks.
    #[test]
    fn a_mark_never_depends_on_the_order_of_options(
        chosen in prop::collection::vec(prop::collection::btree_set(0usize..4, 0..4), 20),
        turns in prop::collection::vec(0usize..4, 20),
        part_points in prop::option::of(1u16..4),
    ) {
        let bank = bank();
        let paper = paper(&bank);
        let rules = MarkingRules { part_points, ..RULES };
        let mut turned = paper.clone();
        for (entry, turn) in turned.entries.iter_mut().zip(&turns) {
            let places = entry.order.len().max(1);
            entry.order.rotate_left(turn % places);
        }
        let sheet = |paper: &Paper| -> Vec<Response> {
            paper
                .entries
                .iter()
                .zip(&chosen)
                .map(|(entry, chosen)| {
                    let shown = |option: &usize| entry.order.iter().position(|o| o == option).unwrap_or(*option);
                    let mut places: Vec<u8> = chosen.iter().map(|option| u8::try_from(shown(option)).expect("small")).collect();
                    places.sort_unstable();
                    Response(places)
                })
                .collect()
        };
        let straight = mark(&paper, &bank, &sheet(&paper), &rules).expect("it can be marked");
        let other = mark(&turned, &bank, &sheet(&turned), &rules).expect("it can be marked");
        prop_assert_eq!(straight, other);
    }
}
