//! Finding items by words in any language.

use std::collections::BTreeMap;

use question_bank::{Bank, ItemId};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Longest query that is looked at, in letters; what follows is left out.
const LONGEST: usize = 200;

/// Everything an item says, folded.
#[derive(Debug, Clone)]
pub(super) struct Index(BTreeMap<ItemId, String>);

impl Index {
    /// Of the newest version of every item.
    pub fn of(bank: &Bank) -> Self {
        let said = |item: &question_bank::Item| {
            let texts = item.text.values().flat_map(|text| {
                std::iter::once(text.stem.as_str())
                    .chain(text.options.iter().map(String::as_str))
                    .chain(std::iter::once(text.explanation.as_str()))
            });
            // A word of a query holds no line break, so none is found across two texts.
            let folded = std::iter::once(item.id.as_str()).chain(texts).map(fold);
            folded.collect::<Vec<_>>().join("\n")
        };
        Self(bank.newest().map(|item| (item.id.clone(), said(item))).collect())
    }

    /// Whether the item says every one of the words.
    pub fn has(&self, item: &ItemId, words: &[String]) -> bool {
        words.is_empty() || self.0.get(item).is_some_and(|said| words.iter().all(|word| said.contains(word.as_str())))
    }
}

/// The words of a query, folded.
pub(super) fn words(query: &str) -> Vec<String> {
    let query: String = query.chars().take(LONGEST).nfkc().collect();
    fold(&query).split_whitespace().map(str::to_owned).collect()
}

/// A text without what a searcher need not know of: case, full width, accents over Latin letters, the dots of ё. Other
/// marks stay, because there they make another letter: й is not и, が is not か.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
            '\u{ff01}'..='\u{ff5e}' => {
                let half = u32::from(letter) - 0xfee0;
                folded.extend(char::from_u32(half).map(|half| half.to_ascii_lowercase()));
            }
            '\u{2019}' => folded.push('\''),
            '\u{401}' | '\u{451}' => folded.push('\u{435}'),
            // A mark that stands by itself after its letter.
            '\u{300}'..='\u{36f}' if folded.ends_with(|before: char| before.is_ascii_alphabetic()) => {}
            '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
                decompose_canonical(letter, |part| {
                    if !is_combining_mark(part) {
                        folded.extend(part.to_lowercase());
                    }
                });
            }
            _ => folded.extend(letter.to_lowercase()),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_width_do_not_matter() {
        for (typed, meant) in [
            ("PRIORITÉ", "priorite"),
            ("Señal", "senal"),
            ("３０ ｋｍ", "30 km"),
            ("l\u{2019}autoroute", "l'autoroute"),
            ("ЁЛКА", "елка"),
        ] {
            assert_eq!(fold(typed), meant);
        }
    }

    #[test]
    fn letters_that_only_look_alike_stay_apart() {
        assert_ne!(fold("й"), fold("и"));
        assert_ne!(fold("が"), fold("か"));
        assert_ne!(fold("让"), fold("讓"));
    }

    #[test]
    fn words_are_parted_by_any_blank() {
        assert_eq!(words("  高速公路\u{3000}速度\n"), ["高速公路", "速度"]);
        assert!(words(" \u{a0}").is_empty());
    }
}
