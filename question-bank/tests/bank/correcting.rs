//! What a corrected key changes, and for whom.

use protocol::exam::Response;
use question_bank::correction::{Correction, CorrectionError, Corrections, Remedy};
use question_bank::{Answer, Bank, Exclusions, ItemId, Kind, MarkingRules, Outcome, Paper, SOURCE, assemble, solution};

use crate::common::{bank, blueprint, request};

const RULES: MarkingRules = MarkingRules { points_per_question: 5, part_points: None, pass_mark: 90, early_end: false };

/// A paper whose candidate has two statements and one choice wrong: 85 points, one question short of the mark.
fn narrow_failure(bank: &Bank) -> (Paper, Vec<Response>) {
    let paper = assemble(bank, &blueprint(), request(5, Exclusions::default())).expect("the pool is large enough");
    let mut responses: Vec<Response> = paper
        .resolve(bank)
        .expect("the same bank")
        .into_iter()
        .map(|(entry, item)| solution(entry, item, SOURCE).expect("it has a source text").right)
        .collect();
    for response in &mut responses[..2] {
        response.0 = vec![1 - response.0[0]];
    }
    let choice = paper.entries.iter().position(|entry| entry.kind == Kind::SingleChoice).expect("it has choices");
    responses[choice].0 = vec![(responses[choice].0[0] + 1) % 4];
    (paper, responses)
}

fn correct(id: &ItemId, remedy: Remedy) -> Correction {
    Correction { item: id.clone(), version: 1, remedy }
}

fn opposite(bank: &Bank, id: &ItemId) -> Answer {
    match bank.get(id, 1).expect("it is in the bank").answer {
        Answer::True => Answer::False,
        _ => Answer::True,
    }
}

#[test]
fn a_corrected_key_turns_a_narrow_failure_into_a_pass() {
    let bank = bank();
    let (paper, responses) = narrow_failure(&bank);
    let id = &paper.entries[0].item;
    let corrections = Corrections::new(&bank, &[correct(id, Remedy::Key(opposite(&bank, id)))]).expect("the key fits");
    assert!(corrections.concern(&paper));
    let comparison = corrections.compare(&paper, &responses, &RULES).expect("it can be marked");
    assert!(comparison.changes_verdict());
    assert_eq!((comparison.before.score, comparison.after.score), (85, 90));
    assert_eq!(
        (comparison.before.questions[0].outcome, comparison.after.questions[0].outcome),
        (Outcome::Wrong, Outcome::Right)
    );
    let right = |marked: &question_bank::Marked| marked.chapters.values().map(|mark| mark.right).sum::<u16>();
    assert_eq!((right(&comparison.before), right(&comparison.after)), (17, 18));
}

#[test]
fn a_corrected_key_can_turn_a_pass_into_a_failure() {
    let bank = bank();
    let (paper, mut responses) = narrow_failure(&bank);
    responses[0].0 = vec![1 - responses[0].0[0]];
    let id = &paper.entries[0].item;
    let corrections = Corrections::new(&bank, &[correct(id, Remedy::Key(opposite(&bank, id)))]).expect("the key fits");
    let comparison = corrections.compare(&paper, &responses, &RULES).expect("it can be marked");
    assert_eq!((comparison.before.passed, comparison.after.passed), (true, false));
}

#[test]
fn a_void_item_gives_its_points_to_everybody() {
    let bank = bank();
    let (paper, mut responses) = narrow_failure(&bank);
    responses[0].0.clear();
    let corrections =
        Corrections::new(&bank, &[correct(&paper.entries[0].item, Remedy::AllRight)]).expect("it is in the bank");
    let comparison = corrections.compare(&paper, &responses, &RULES).expect("it can be marked");
    assert_eq!((comparison.before.score, comparison.after.score), (85, 90));
}

#[test]
fn either_of_two_keys_can_count() {
    let bank = bank();
    let (paper, responses) = narrow_failure(&bank);
    let index = paper.entries.iter().position(|entry| entry.kind == Kind::SingleChoice).expect("it has choices");
    let entry = &paper.entries[index];
    let chosen = entry.order[usize::from(responses[index].0[0])];
    let old = bank.get(&entry.item, 1).expect("it is in the bank").answer.clone();
    let either = Remedy::AnyOf(vec![old, Answer::One(chosen)]);
    let corrections = Corrections::new(&bank, &[correct(&entry.item, either)]).expect("both keys fit");
    let comparison = corrections.compare(&paper, &responses, &RULES).expect("it can be marked");
    assert_eq!(comparison.after.questions[index].outcome, Outcome::Right);
}

#[test]
fn a_paper_without_the_item_is_not_concerned() {
    let bank = bank();
    let (paper, responses) = narrow_failure(&bank);
    let absent = bank.items().find(|item| !paper.items().contains(&item.id)).expect("the bank is larger");
    let corrections = Corrections::new(&bank, &[correct(&absent.id, Remedy::AllRight)]).expect("it is in the bank");
    assert!(!corrections.concern(&paper));
    let comparison = corrections.compare(&paper, &responses, &RULES).expect("it can be marked");
    assert_eq!(comparison.before, comparison.after);
}

#[test]
fn corrections_that_do_not_fit_are_refused() {
    let bank = bank();
    let id = ItemId::new("licence-0000");
    let refused =
        |corrections: &[Correction]| Corrections::new(&bank, corrections).map(|_| ()).expect_err("it does not fit");
    let unknown = ItemId::new("licence-9999");
    assert_eq!(refused(&[correct(&unknown, Remedy::AllRight)]), CorrectionError::NoItem(unknown.clone(), 1));
    for key in [Answer::One(0), Answer::Many(vec![0, 1])] {
        assert_eq!(refused(&[correct(&id, Remedy::Key(key))]), CorrectionError::Unfit(id.clone()));
    }
    assert_eq!(refused(&[correct(&id, Remedy::AnyOf(vec![]))]), CorrectionError::Unfit(id.clone()));
    let twice = [correct(&id, Remedy::AllRight), correct(&id, Remedy::Key(Answer::True))];
    assert_eq!(refused(&twice), CorrectionError::Twice(id.clone(), 1));
}
