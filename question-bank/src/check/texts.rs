//! Gaps, stale translations, lengths and repetitions.

use std::collections::{BTreeMap, BTreeSet};

use protocol::Language;

use super::{Fault, Field};
use crate::bank::Bank;
use crate::item::{Item, SOURCE, Text};

/// The longest stem, option and explanation that the kiosk shows without scrolling at its largest letters.
struct Room {
    stem: usize,
    option: usize,
    explanation: usize,
}

const WIDE: Room = Room { stem: 90, option: 40, explanation: 160 };
const NARROW: Room = Room { stem: 260, option: 110, explanation: 480 };

/// Chinese and Japanese letters take about three times the width of the others and say about three times as much.
fn room(language: Language) -> &'static Room {
    match language {
        Language::ZhHans | Language::ZhHant | Language::Ja => &WIDE,
        Language::En | Language::Ru | Language::Fr | Language::Es => &NARROW,
    }
}

/// The parts of a text with their places.
pub(super) fn fields(text: &Text) -> impl Iterator<Item = (Field, &str)> {
    let options = text.options.iter().enumerate().map(|(index, option)| (Field::Option(index), option.as_str()));
    std::iter::once((Field::Stem, text.stem.as_str()))
        .chain(options)
        .chain(std::iter::once((Field::Explanation, text.explanation.as_str())))
}

pub(super) fn faults(bank: &Bank, item: &Item) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut stems: BTreeMap<&str, Language> = BTreeMap::new();
    for language in Language::ALL {
        let Some(text) = item.text(language) else {
            faults.push(Fault::Missing(language));
            continue;
        };
        if language != SOURCE && text.of.is_none() {
            faults.push(Fault::Unsealed(language));
        } else if !bank.is_fresh(item, language) {
            faults.push(Fault::Stale(language));
        }
        faults.extend(field_faults(language, text));
        let options: Vec<String> = text.options.iter().map(|option| plain(option)).collect();
        for (index, option) in options.iter().enumerate() {
            if let Some(first) = options[..index].iter().position(|other| other == option) {
                faults.push(Fault::SameOptions(language, first, index));
            }
        }
        // A short Chinese stem may well be the same in both scripts, and in Japanese.
        if language != Language::ZhHant
            && language != Language::Ja
            && let Some(first) = stems.insert(&text.stem, language)
        {
            faults.push(Fault::Copied(language, first));
        }
    }
    faults
}

fn field_faults(language: Language, text: &Text) -> Vec<Fault> {
    let room = room(language);
    let mut faults = Vec::new();
    for (field, words) in fields(text) {
        if words.is_empty() || words.trim() != words {
            faults.push(Fault::Blank(language, field));
        }
        let most = match field {
            Field::Stem => room.stem,
            Field::Option(_) => room.option,
            Field::Explanation => room.explanation,
        };
        let letters = words.chars().count();
        if letters > most {
            faults.push(Fault::TooLong { language, field, letters, most });
        }
        if let Some(sign) = loose_sign(words).filter(|_| language == Language::Fr) {
            faults.push(Fault::LooseSign { field, sign });
        }
    }
    faults
}

/// The first sign that French sets off by a space, where that space is an ordinary one.
fn loose_sign(words: &str) -> Option<char> {
    words.chars().zip(words.chars().skip(1)).find_map(|pair| match pair {
        (' ', sign @ ('?' | '!' | ':' | ';' | '»' | '%')) | (sign @ '«', ' ') => Some(sign),
        _ => None,
    })
}

/// Letters that would show as an empty box.
pub(super) fn unshown(item: &Item, unshown: &BTreeMap<Language, BTreeSet<char>>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (language, text) in &item.text {
        let Some(unshown) = unshown.get(language).filter(|letters| !letters.is_empty()) else { continue };
        for (field, words) in fields(text) {
            let bad: BTreeSet<char> = words.chars().filter(|letter| unshown.contains(letter)).collect();
            faults.extend(bad.into_iter().map(|letter| Fault::Unshown { language: *language, field, letter }));
        }
    }
    faults
}

/// Letters and digits alone, in lower case.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Two items with the same source stem and picture ask the same.
pub(super) fn question_asked(item: &Item) -> String {
    let stem = item.text(SOURCE).map(|text| plain(&text.stem)).unwrap_or_default();
    format!("{stem}\n{}", item.picture.as_deref().unwrap_or_default())
}
