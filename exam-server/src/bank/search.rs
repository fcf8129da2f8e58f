//! Finding items by words in any language.

use std::collections::BTreeMap;

use question_bank::{Bank, ItemId};

/// Everything an item says, in lower case.
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
            std::iter::once(item.id.as_str()).chain(texts).collect::<Vec<_>>().join("\n").to_lowercase()
        };
        Self(bank.newest().map(|item| (item.id.clone(), said(item))).collect())
    }

    /// Whether the item says every one of the words.
    pub fn has(&self, item: &ItemId, words: &[String]) -> bool {
        words.is_empty() || self.0.get(item).is_some_and(|said| words.iter().all(|word| said.contains(word.as_str())))
    }
}

/// The words of a query, in lower case.
pub(super) fn words(query: &str) -> Vec<String> {
    query.split_whitespace().map(str::to_lowercase).collect()
}
