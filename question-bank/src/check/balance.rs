//! Keys that can be guessed from the outside: by length, by place, or by counting.

use protocol::Language;

use super::Fault;
use crate::bank::Bank;
use crate::item::{Answer, Item, Kind};

/// A right option may be this many times as long as the longest wrong one before it catches the eye.
const CONSPICUOUS: (usize, usize) = (3, 2);
/// Fewer letters of difference than this do not catch the eye, whatever the ratio.
const NOTICED_LETTERS: usize = 6;
/// One-sided 1 % point of the normal distribution.
const NORMAL_1_PERCENT: f64 = 2.326;
/// 1 % points of chi-square with one and with three degrees of freedom.
const CHI_SQUARE_1_PERCENT: (f64, f64) = (6.635, 11.345);

/// The right option and the lengths of all options, for a single choice in one language.
fn lengths(item: &Item, language: Language) -> Option<(usize, Vec<usize>)> {
    let Answer::One(right) = item.answer else { return None };
    Some((right, item.text(language)?.options.iter().map(|option| option.chars().count()).collect()))
}

pub(super) fn item_faults(item: &Item) -> Vec<Fault> {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let Some((right, lengths)) = lengths(item, language) else { continue };
        let others = lengths.iter().enumerate().filter(|(index, _)| *index != right).map(|(_, length)| *length).max();
        let (Some(others), Some(right)) = (others, lengths.get(right).copied()) else { continue };
        if right * CONSPICUOUS.1 > others * CONSPICUOUS.0 && right > others + NOTICED_LETTERS {
            faults.push(Fault::Conspicuous { language, right, others });
        }
    }
    faults
}

pub(super) fn bank_faults(bank: &Bank) -> Vec<Fault> {
    let mut faults: Vec<Fault> =
        Language::ALL.into_iter().filter_map(|language| longest_right(bank, language)).collect();
    let mut places = [0usize; 4];
    let (mut right, mut wrong) = (0usize, 0usize);
    for item in bank.newest() {
        match item.answer {
            Answer::True => right += 1,
            Answer::False => wrong += 1,
            Answer::One(place) if item.choices() == 4 => places[place] += 1,
            Answer::One(_) | Answer::Many(_) => {}
        }
    }
    if chi_square(&places) > CHI_SQUARE_1_PERCENT.1 {
        faults.push(Fault::KeySpread(places));
    }
    if chi_square(&[right, wrong]) > CHI_SQUARE_1_PERCENT.0 {
        faults.push(Fault::Statements { right, wrong });
    }
    faults
}

/// Says so when always choosing the longest option does better than chance at the 1 % level. Where several options are
/// equally long, the reader is taken to choose one of them blindly.
fn longest_right(bank: &Bank, language: Language) -> Option<Fault> {
    let (mut items, mut hits, mut expected, mut variance) = (0usize, 0.0, 0.0, 0.0);
    for item in bank.newest().filter(|item| item.kind() == Kind::SingleChoice) {
        let Some((right, lengths)) = lengths(item, language) else { continue };
        let Some(longest) = lengths.iter().max() else { continue };
        let ties = lengths.iter().filter(|length| *length == longest).count();
        let chance = 1.0 / float(lengths.len());
        items += 1;
        hits += if lengths.get(right) == Some(longest) { 1.0 / float(ties) } else { 0.0 };
        expected += chance;
        // The hit is worth 1 / ties with probability ties / options.
        variance += chance / float(ties) - chance * chance;
    }
    let too_many = hits > expected + NORMAL_1_PERCENT * variance.sqrt() + 1e-9;
    too_many.then(|| Fault::LongestRight { language, share: 100.0 * hits / float(items), items })
}

/// Pearson's statistic against equal shares; 0 for no items.
fn chi_square(counts: &[usize]) -> f64 {
    let total: usize = counts.iter().sum();
    if total == 0 {
        return 0.0;
    }
    let expected = float(total) / float(counts.len());
    counts.iter().map(|count| (float(*count) - expected).powi(2) / expected).sum()
}

/// Counts of items are far below the 2^32 that a float holds exactly.
fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
