//! Stamps translations with the hash of the source text they were made from, or approved against.

use std::collections::BTreeSet;

use protocol::Language;

pub use crate::file::FileError;
use crate::file::ItemFile;
use crate::item::{ItemId, SOURCE};

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

/// Seals one file. Translations without a stamp get one; those that carry the hash of an older source keep it,
/// and stay stale, unless `approval` names the item.
///
/// # Errors
/// When the file cannot be read, or holds a comment that would be lost.
pub fn seal(file: &str, bytes: &[u8], approval: &Approval) -> Result<Sealed, FileError> {
    let mut file = ItemFile::read(file, bytes)?;
    let (mut stamped, mut approved) = (0, 0);
    for item in &mut file.items {
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
    Ok(Sealed { text: file.print(), stamped, approved })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::parse;

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
        assert_eq!(error, FileError::Comment { file: "a.ron".to_owned(), line: 6 });
    }
}
