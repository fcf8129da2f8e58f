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
    let groups = |item: &Item| item.groups.iter().map(|group| group.as_str()).collect::<Vec<_>>().join(", ");
    let picture = |item: &Item| item.picture.clone().unwrap_or_default();
    let fields: [(&'static str, String, String); 8] = [
        ("version", old.version.to_string(), new.version.to_string()),
        ("groups", groups(old), groups(new)),
        ("difficulty", old.difficulty.to_string(), new.difficulty.to_string()),
        ("law", law(old), law(new)),
        ("picture", picture(old), picture(new)),
        ("shuffle", old.shuffle.to_string(), new.shuffle.to_string()),
        ("enemies", sorted(&old.enemies).join(", "), sorted(&new.enemies).join(", ")),
        ("valid", validity(old), validity(new)),
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

/// First and last day, with dots where there is none; nothing when both are open.
fn validity(item: &Item) -> String {
    let day = |day: Option<jiff::civil::Date>| day.map_or_else(|| "…".to_owned(), |day| day.to_string());
    match item.valid {
        (None, None) => String::new(),
        (from, until) => format!("{} – {}", day(from), day(until)),
    }
}

fn sorted(ids: &[ItemId]) -> Vec<&str> {
    let mut ids: Vec<&str> = ids.iter().map(ItemId::as_str).collect();
    ids.sort_unstable();
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    const ITEM: &str = r#"(
        id: "licence-0001", version: 1, chapter: "licence", groups: [Car], difficulty: 0.5, answer: One(0),
        law: [(act: "RTSL", article: "19")], picture: None, shuffle: true, enemies: [], valid: (None, None),
        text: { "zh-Hans": (stem: "题", options: ["甲", "乙"], explanation: "因为") },
    )"#;

    fn bank(files: &[&str]) -> Bank {
        let files = files.iter().enumerate().map(|(number, text)| (format!("{number}.ron"), text.as_bytes().to_vec()));
        Bank::from_files(files).expect("a sound bank")
    }

    fn told(before: &str, after: &str) -> Vec<String> {
        let changes = diff(&bank(&[&format!("[{before}]")]), &bank(&[&format!("[{after}]")]));
        changes.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_record_that_moved_to_another_file_is_no_change() {
        let other = ITEM.replace("0001", "0002");
        let together = bank(&[&format!("[{ITEM}, {other}]")]);
        let apart = bank(&[&format!("[{other}]"), &format!("[{ITEM}]")]);
        assert_eq!(diff(&together, &apart), []);
    }

    #[test]
    fn options_in_another_order_are_no_change_of_the_key() {
        let turned = ITEM.replace(r#"["甲", "乙"]"#, r#"["乙", "甲"]"#).replace("One(0)", "One(1)");
        assert_eq!(told(ITEM, &turned), Vec::<String>::new());
    }

    #[test]
    fn another_key_a_new_item_and_a_lost_one_are_told_by_name() {
        let key = ITEM.replace("One(0)", "One(1)");
        assert_eq!(told(ITEM, &key), [r#"licence-0001: key: ["甲"] -> ["乙"]"#]);
        let other = ITEM.replace("0001", "0002");
        assert_eq!(told(ITEM, &other), ["licence-0001: removed", "licence-0002: added"]);
    }

    #[test]
    fn fields_are_told_in_plain_words() {
        let changed = ITEM
            .replace("groups: [Car]", "groups: [Car, Bus]")
            .replace("picture: None", "picture: Some(\"w-bend\")")
            .replace("(None, None)", "(Some(\"2026-01-01\"), None)");
        let expected = [
            "licence-0001: groups: Car -> Car, Bus",
            "licence-0001: picture:  -> w-bend",
            "licence-0001: valid:  -> 2026-01-01 – …",
        ];
        assert_eq!(told(ITEM, &changed), expected);
    }
}
