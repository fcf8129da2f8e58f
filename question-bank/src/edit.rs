//! What a keeper's edit of one item does to the item, and to the file it stands in. Nothing is written here.

use std::collections::BTreeSet;

use protocol::Language;

pub use crate::file::FileError;
use crate::file::ItemFile;
use crate::item::{Item, SOURCE, Text};
use crate::load::{Reason, faults};

/// Why an edit was not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The file cannot be edited by a tool.
    #[error(transparent)]
    File(#[from] FileError),
    /// With this record the bank would not load; never empty.
    #[error("the item {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Unsound(Vec<Reason>),
}

/// The file's new text, in the fixed layout, with the record of `item.id` replaced by `item`, or with `item` as its
/// last record when it holds none of that id. `file` names the file in messages; `bytes` is what it holds now.
///
/// Older versions of the same id go: whoever archives the bank's canonical document with every paper keeps them.
///
/// # Errors
/// When the file cannot be read or holds a comment that would be lost, or when the loader would refuse `item`.
pub fn replace(file: &str, bytes: &[u8], item: &Item) -> Result<String, EditError> {
    let mut file = ItemFile::read(file, bytes)?;
    let faults = faults(item);
    if !faults.is_empty() {
        return Err(EditError::Unsound(faults));
    }
    let place = file.items.iter().position(|other| other.id == item.id).unwrap_or(file.items.len());
    file.items.retain(|other| other.id != item.id);
    file.items.insert(place, item.clone());
    Ok(file.print())
}

/// `new` as the successor of `old`: the same id, with version and stamps set.
///
/// The version rises by 1 when the source asks something else, that is when stem, options (their order too: papers
/// name options by place), key or picture differ. Translations, the explanation and the other fields change within a
/// version.
///
/// A translation that is new or reads differently was made from `new`'s source and is stamped with it. One that was not
/// touched keeps `old`'s stamp, so that it is stale if the source's text changed, unless its language is in `approved`.
/// Stamps that `new` came with are not looked at.
pub fn revise(old: &Item, mut new: Item, approved: &BTreeSet<Language>) -> Item {
    new.id = old.id.clone();
    new.version = if asks_the_same(old, &new) { old.version } else { old.version.saturating_add(1) };
    let hash = new.text(SOURCE).map(Text::hash);
    for (language, text) in &mut new.text {
        let untouched = old.text(*language).filter(|before| says_the_same(before, text));
        text.of = match untouched {
            _ if *language == SOURCE => None,
            Some(before) if !approved.contains(language) => before.of.clone(),
            _ => hash.clone(),
        };
    }
    new
}

fn asks_the_same(old: &Item, new: &Item) -> bool {
    let read = |item: &Item| item.text(SOURCE).map(|text| (text.stem.clone(), text.options.clone()));
    read(old) == read(new) && old.answer == new.answer && old.picture == new.picture
}

fn says_the_same(old: &Text, new: &Text) -> bool {
    (&old.stem, &old.options, &old.explanation) == (&new.stem, &new.options, &new.explanation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::{Answer, ItemId};
    use crate::load::parse;

    const FILE: &str = r#"// Who may apply.

[
    (
        id: "licence-0001", version: 1, chapter: "licence", groups: [Car], difficulty: 0.5, answer: True,
        law: [], picture: None, shuffle: true, enemies: [], valid: (None, None),
        text: {
            "zh-Hans": (stem: "第一题", options: [], explanation: "因为"),
        },
    ),
    (
        id: "licence-0002", version: 3, chapter: "licence", groups: [Car], difficulty: 0.5, answer: One(0),
        law: [], picture: None, shuffle: true, enemies: [], valid: (None, None),
        text: {
            "zh-Hans": (stem: "第二题", options: ["甲", "乙"], explanation: "因为"),
            "en": (stem: "Two", options: ["a", "b"], explanation: "Because.", of: Some("STAMP")),
            "fr": (stem: "Deux", options: ["a", "b"], explanation: "Parce que.", of: Some("STAMP")),
        },
    ),
    (
        id: "licence-0003", version: 1, chapter: "licence", groups: [Car], difficulty: 0.5, answer: False,
        law: [], picture: None, shuffle: true, enemies: [], valid: (None, None),
        text: {
            "zh-Hans": (stem: "第三题", options: [], explanation: "因为"),
        },
    ),
]
"#;

    fn file() -> String {
        let bare = parse("a.ron", FILE.as_bytes()).expect("the file is good");
        FILE.replace("STAMP", &bare[1].0.text[&SOURCE].hash())
    }

    fn items(text: &str) -> Vec<Item> {
        parse("a.ron", text.as_bytes()).expect("the file is good").into_iter().map(|(item, _)| item).collect()
    }

    fn second() -> Item {
        items(&file()).swap_remove(1)
    }

    fn source(item: &mut Item) -> &mut Text {
        item.text.get_mut(&SOURCE).expect("it has a source")
    }

    fn none() -> BTreeSet<Language> {
        BTreeSet::new()
    }

    #[test]
    fn replacing_an_item_by_itself_changes_no_byte() {
        assert_eq!(replace("a.ron", file().as_bytes(), &second()).expect("it is sound"), file());
    }

    #[test]
    fn an_edited_item_takes_the_place_of_every_version_it_had() {
        let mut edited = second();
        edited.version = 4;
        edited.difficulty = 0.25;
        let older = file().replace("licence-0003\", version: 1", "licence-0002\", version: 1");
        let text = replace("a.ron", older.as_bytes(), &edited).expect("it is sound");
        let by_hand = file().replace(
            "version: 3, chapter: \"licence\", groups: [Car], difficulty: 0.5",
            "version: 4, chapter: \"licence\", groups: [Car], difficulty: 0.25",
        );
        let third = by_hand.find("    (\n        id: \"licence-0003\"").expect("it has a third record");
        assert_eq!(text, format!("{}]\n", &by_hand[..third]));
    }

    #[test]
    fn an_item_the_file_does_not_hold_becomes_its_last() {
        let mut added = second();
        added.id = ItemId::new("licence-0009");
        let text = replace("a.ron", file().as_bytes(), &added).expect("it is sound");
        assert!(text.starts_with(file().strip_suffix("]\n").expect("it ends with the list")));
        assert_eq!(items(&text).last(), Some(&added));
    }

    #[test]
    fn an_item_that_the_loader_would_refuse_is_not_written() {
        let mut edited = second();
        edited.answer = Answer::One(2);
        let error = replace("a.ron", file().as_bytes(), &edited).expect_err("the key points nowhere");
        assert_eq!(error, EditError::Unsound(vec![Reason::KeyOutOfRange { key: 2, options: 2 }]));
    }

    #[test]
    fn a_file_with_a_comment_among_its_records_is_left_alone() {
        let commented = file().replace("        text: {", "        // reviewed\n        text: {");
        let error = replace("a.ron", commented.as_bytes(), &second()).expect_err("the comment would be lost");
        assert_eq!(error, EditError::File(FileError::Comment { file: "a.ron".to_owned(), line: 7 }));
        assert!(matches!(replace("a.ron", b"[(", &second()), Err(EditError::File(FileError::Unreadable(_)))));
    }

    #[test]
    fn the_version_rises_when_the_source_asks_something_else() {
        let edits: [fn(&mut Item); 5] = [
            |item| source(item).stem.push('？'),
            |item| "丙".clone_into(&mut source(item).options[1]),
            |item| source(item).options.reverse(),
            |item| item.answer = Answer::One(1),
            |item| item.picture = Some("lamp-oil".to_owned()),
        ];
        for (number, edit) in edits.into_iter().enumerate() {
            let mut new = second();
            edit(&mut new);
            assert_eq!(revise(&second(), new, &none()).version, 4, "edit {number}");
        }
    }

    #[test]
    fn the_version_stays_when_the_question_is_the_same() {
        let edits: [fn(&mut Item); 4] = [
            |item| item.version = 9,
            |item| item.difficulty = 0.9,
            |item| source(item).explanation.push('。'),
            |item| "Zwei".clone_into(&mut item.text.get_mut(&Language::Fr).expect("it has one").stem),
        ];
        for (number, edit) in edits.into_iter().enumerate() {
            let mut new = second();
            edit(&mut new);
            assert_eq!(revise(&second(), new, &none()).version, 3, "edit {number}");
        }
    }

    #[test]
    fn a_new_source_makes_the_translations_nobody_touched_stale() {
        let mut new = second();
        source(&mut new).stem.push('？');
        "Two?".clone_into(&mut new.text.get_mut(&Language::En).expect("it has one").stem);
        let revised = revise(&second(), new, &none());
        assert!(revised.is_fresh(Language::En));
        assert!(!revised.is_fresh(Language::Fr));
        assert_eq!(revised.text[&Language::Fr].of, second().text[&Language::Fr].of);
    }

    #[test]
    fn an_approved_translation_is_fresh_as_it_stands() {
        let mut new = second();
        source(&mut new).stem.push('？');
        let revised = revise(&second(), new, &[Language::Fr].into());
        assert!(revised.is_fresh(Language::Fr));
        assert!(!revised.is_fresh(Language::En));
    }

    #[test]
    fn stamps_that_an_edit_brings_along_count_for_nothing() {
        let mut new = second();
        source(&mut new).stem.push('？');
        let hash = source(&mut new).hash();
        for text in new.text.values_mut() {
            text.of = Some(hash.clone());
        }
        let revised = revise(&second(), new, &none());
        assert_eq!(revised.text[&SOURCE].of, None);
        assert!(!revised.is_fresh(Language::En) && !revised.is_fresh(Language::Fr));
    }

    #[test]
    fn a_translation_that_was_missing_is_stamped_when_it_comes() {
        let mut new = second();
        new.text.insert(Language::Es, Text { stem: "Dos".to_owned(), of: None, ..new.text[&Language::Fr].clone() });
        assert!(revise(&second(), new, &none()).is_fresh(Language::Es));
    }
}
