//! What changed between two banks, by meaning: a moved record or a new order of options is no change of the key.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use protocol::Language;

use crate::bank::Bank;
use crate::check::Field;
use crate::item::{Item, ItemId, SOURCE, Text};

/// One change of one item, newest version against newest version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The item.
    pub item: ItemId,
    /// What changed.
    pub what: What,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.item, self.what)
    }
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The item is new.
    Added,
    /// The item is gone.
    Removed,
    /// Something else is right now; the options' source texts.
    Key {
        /// Right before.
        before: Vec<String>,
        /// Right now.
        after: Vec<String>,
    },
    /// A text reads differently.
    Text {
        /// Its language.
        language: Language,
        /// Its place.
        field: Field,
        /// Words before.
        before: String,
        /// Words now.
        after: String,
    },
    /// A language has other options.
    Options {
        /// The language.
        language: Language,
        /// Options that are gone.
        gone: Vec<String>,
        /// Options that are new.
        new: Vec<String>,
    },
    /// A language was added.
    NewLanguage(Language),
    /// A language was taken away.
    LostLanguage(Language),
    /// A field that is neither text nor key.
    Field {
        /// Its name in the record.
        name: &'static str,
        /// Value before.
        before: String,
        /// Value now.
        after: String,
    },
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added => f.write_str("added"),
            Self::Removed => f.write_str("removed"),
            Self::Key { before, after } => write!(f, "key: {before:?} -> {after:?}"),
            Self::Text { language, field, before, after } => {
                write!(f, "{language} {field}: {before:?} -> {after:?}")
            }
            Self::Options { language, gone, new } => write!(f, "{language} options: {gone:?} -> {new:?}"),
            Self::NewLanguage(language) => write!(f, "{language} text added"),
            Self::LostLanguage(language) => write!(f, "{language} text removed"),
            Self::Field { name, before, after } => write!(f, "{name}: {before} -> {after}"),
        }
    }
}

/// Compares two banks; changes come in the order of item ids.
pub fn diff(before: &Bank, after: &Bank) -> Vec<Change> {
    let old: BTreeMap<&ItemId, &Item> = before.newest().map(|item| (&item.id, item)).collect();
    let new: BTreeMap<&ItemId, &Item> = after.newest().map(|item| (&item.id, item)).collect();
    let ids: BTreeSet<&ItemId> = old.keys().chain(new.keys()).copied().collect();
    ids.into_iter()
        .flat_map(|id| {
            let changes = match (old.get(id), new.get(id)) {
                (Some(old), Some(new)) => changes(old, new),
                (None, _) => vec![What::Added],
                (_, None) => vec![What::Removed],
            };
            changes.into_iter().map(|what| Change { item: id.clone(), what })
        })
        .collect()
}

fn changes(old: &Item, new: &Item) -> Vec<What> {
    let mut changes = Vec::new();
    let (before, after) = (right_texts(old), right_texts(new));
    let reworded = old.kind() == new.kind() && old.answer == new.answer;
    if before != after && !reworded {
        changes.push(What::Key { before, after });
    }
    for language in Language::ALL {
        match (old.text(language), new.text(language)) {
            (Some(old), Some(new)) => changes.extend(text_changes(language, old, new)),
            (None, Some(_)) => changes.push(What::NewLanguage(language)),
            (Some(_), None) => changes.push(What::LostLanguage(language)),
            (None, None) => {}
        }
    }
    let fields: [(&'static str, String, String); 8] = [
        ("version", old.version.to_string(), new.version.to_string()),
        ("groups", format!("{:?}", old.groups), format!("{:?}", new.groups)),
        ("difficulty", old.difficulty.to_string(), new.difficulty.to_string()),
        ("law", law(old), law(new)),
        ("picture", format!("{:?}", old.picture), format!("{:?}", new.picture)),
        ("shuffle", old.shuffle.to_string(), new.shuffle.to_string()),
        ("enemies", format!("{:?}", sorted(&old.enemies)), format!("{:?}", sorted(&new.enemies))),
        ("valid", format!("{:?}", old.valid), format!("{:?}", new.valid)),
    ];
    changes.extend(
        fields.into_iter().filter(|(_, before, after)| before != after).map(|(name, before, after)| What::Field {
            name,
            before,
            after,
        }),
    );
    changes
}

/// The source words of what is right, sorted; "true" or "false" for a statement.
fn right_texts(item: &Item) -> Vec<String> {
    let options = item.text(SOURCE).map_or(&[][..], |text| &text.options);
    let mut right: Vec<String> = match &item.answer {
        crate::Answer::True => vec!["true".to_owned()],
        crate::Answer::False => vec!["false".to_owned()],
        choice => choice.right_choices().into_iter().filter_map(|index| options.get(index).cloned()).collect(),
    };
    right.sort();
    right
}

fn text_changes(language: Language, old: &Text, new: &Text) -> Vec<What> {
    let mut changes = Vec::new();
    for (field, before, after) in
        [(Field::Stem, &old.stem, &new.stem), (Field::Explanation, &old.explanation, &new.explanation)]
    {
        if before != after {
            changes.push(What::Text { language, field, before: before.clone(), after: after.clone() });
        }
    }
    let missing_from = |list: &[String], other: &[String]| -> Vec<String> {
        list.iter().filter(|option| !other.contains(option)).cloned().collect()
    };
    let (gone, new) = (missing_from(&old.options, &new.options), missing_from(&new.options, &old.options));
    if !gone.is_empty() || !new.is_empty() {
        changes.push(What::Options { language, gone, new });
    }
    changes
}

fn law(item: &Item) -> String {
    item.law.iter().map(|law| format!("{} {}", law.act, law.article)).collect::<Vec<_>>().join("; ")
}

fn sorted(ids: &[ItemId]) -> Vec<&str> {
    let mut ids: Vec<&str> = ids.iter().map(ItemId::as_str).collect();
    ids.sort_unstable();
    ids
}
