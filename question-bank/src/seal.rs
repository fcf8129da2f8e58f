//! Stamps translations with the hash of the source text they were made from, or approved against.

use std::collections::BTreeSet;

use protocol::Language;

use crate::item::{Item, ItemId, SOURCE};
use crate::layout;
use crate::load::{Problem, parse};

/// What to stamp.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approval {
    /// Items whose stale translations somebody has read against the new source and found right.
    pub items: BTreeSet<ItemId>,
    /// Languages that approval covers; all when empty.
    pub languages: BTreeSet<Language>,
}

/// A sealed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The whole file in the fixed layout.
    pub text: String,
    /// Translations stamped for the first time.
    pub stamped: usize,
    /// Translations approved again.
    pub approved: usize,
}

/// Why a file was left as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The file cannot be read.
    #[error("{0}")]
    Unreadable(Problem),
    /// A comment between the records would be lost; only those above the list can be kept.
    #[error("{file}:{line}: has a comment inside the list, which sealing would lose")]
    Comment {
        /// The file.
        file: String,
        /// Line of the comment.
        line: usize,
    },
}

/// Seals one file. Translations without a stamp get one; those that carry the hash of an older source keep it,
/// and stay stale, unless `approval` names the item.
///
/// # Errors
/// When the file cannot be read, or holds a comment that would be lost.
pub fn seal(file: &str, bytes: &[u8], approval: &Approval) -> Result<Sealed, SealError> {
    let records = parse(file, bytes).map_err(SealError::Unreadable)?;
    let text = String::from_utf8_lossy(bytes);
    let head = head(&text);
    if let Some(line) = comment_line(&text[head.len()..]) {
        let line = head.lines().count() + line;
        return Err(SealError::Comment { file: file.to_owned(), line });
    }
    let mut items: Vec<Item> = records.into_iter().map(|(item, _)| item).collect();
    let (mut stamped, mut approved) = (0, 0);
    for item in &mut items {
        let Some(hash) = item.text.get(&SOURCE).map(crate::item::Text::hash) else { continue };
        for (language, translation) in item.text.iter_mut().filter(|(language, _)| **language != SOURCE) {
            let covered = approval.items.contains(&item.id)
                && (approval.languages.is_empty() || approval.languages.contains(language));
            match &translation.of {
                None => stamped += 1,
                Some(of) if covered && *of != hash => approved += 1,
                Some(_) => continue,
            }
            translation.of = Some(hash.clone());
        }
    }
    Ok(Sealed { text: format!("{head}{}", layout::print(&items)), stamped, approved })
}

/// What stands above the list: comment and blank lines.
fn head(text: &str) -> &str {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        if !line.trim().is_empty() && !line.trim_start().starts_with("//") {
            break;
        }
        end += line.len();
    }
    &text[..end]
}

/// Line, from 1, of the first comment outside a string.
fn comment_line(text: &str) -> Option<usize> {
    let mut line = 1;
    let mut in_string = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' => line += 1,
            '"' => in_string = !in_string,
            '\\' if in_string => {
                letters.next();
            }
            '/' if !in_string && matches!(letters.peek(), Some('/' | '*')) => return Some(line),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"// Who may apply.
[
    (
        id: "licence-0001", version: 1, chapter: "licence", groups: [Car, Bus], difficulty: 0.15, answer: Many([0, 2]),
        law: [(act: "O162", article: "annex 1")], picture: Some("lamp-oil"), shuffle: true, enemies: ["licence-0002"], valid: (Some("2022-04-01"), None),
        text: {
            "zh-Hans": (stem: "题 // \"引号\"", options: ["甲", "乙", "丙"], explanation: "因\\为"),
            "en": (stem: "Item", options: ["a", "b", "c"], explanation: "Because."),
            "fr": (stem: "Question", options: ["a", "b", "c"], explanation: "Parce que.", of: Some("0000000000000000")),
        },
    ),
]
"#;

    fn sealed(text: &str, approval: &Approval) -> Sealed {
        seal("a.ron", text.as_bytes(), approval).expect("the file is good")
    }

    #[test]
    fn sealing_adds_the_stamp_and_changes_nothing_else() {
        let sealed = sealed(FILE, &Approval::default());
        assert_eq!((sealed.stamped, sealed.approved), (1, 0));
        let items = parse("a.ron", FILE.as_bytes()).expect("the file is good");
        let hash = items[0].0.text[&SOURCE].hash();
        let by_hand = FILE.replace("Because.\"", &format!("Because.\", of: Some(\"{hash}\")"));
        assert_eq!(sealed.text, by_hand);
    }

    #[test]
    fn sealing_twice_changes_nothing() {
        let once = sealed(FILE, &Approval::default());
        let twice = sealed(&once.text, &Approval::default());
        assert_eq!((twice.stamped, twice.text), (0, once.text));
    }

    #[test]
    fn a_stale_translation_stays_stale_until_it_is_approved() {
        let fresh = |text: &str| parse("a.ron", text.as_bytes()).expect("the file is good")[0].0.is_fresh(Language::Fr);
        assert!(!fresh(&sealed(FILE, &Approval::default()).text));
        let other_language = Approval { items: [ItemId::new("licence-0001")].into(), languages: [Language::Ja].into() };
        assert!(!fresh(&sealed(FILE, &other_language).text));
        let approval = Approval { items: [ItemId::new("licence-0001")].into(), languages: BTreeSet::new() };
        assert!(fresh(&sealed(FILE, &approval).text));
        assert_eq!(sealed(FILE, &approval).approved, 1);
    }

    #[test]
    fn a_comment_among_the_records_is_not_thrown_away() {
        let file = FILE.replace("        text: {", "        // reviewed\n        text: {");
        let error = seal("a.ron", file.as_bytes(), &Approval::default()).expect_err("the comment would be lost");
        assert_eq!(error, SealError::Comment { file: "a.ron".to_owned(), line: 6 });
    }
}
