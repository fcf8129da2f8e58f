//! What the loader says about a bad file.

use question_bank::{Bank, ItemId};

const GOOD: &str = r#"[
    (
        id: "licence-0001", version: 1, chapter: "licence", groups: [Car], difficulty: 0.5, answer: One(1),
        law: [(act: "RTSL", article: "19")], picture: None, shuffle: true, enemies: [], valid: (None, None),
        text: {
            "zh-Hans": (stem: "题", options: ["甲", "乙"], explanation: "因为"),
            "en": (stem: "Item", options: ["a", "b"], explanation: "Because."),
        },
    ),
]"#;

fn load(files: &[(&str, &str)]) -> Result<Bank, String> {
    Bank::from_files(files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())))
        .map_err(|errors| errors.to_string())
}

/// The whole message for the good record with `from` replaced by `to`.
fn complaint(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "the good record has no {from}");
    load(&[("a.ron", &GOOD.replace(from, to))]).expect_err("the record is bad")
}

#[test]
fn a_good_record_loads() {
    let bank = load(&[("a.ron", GOOD)]).expect("it is good");
    let id = ItemId::new("licence-0001");
    assert_eq!(bank.location(&id, 1).map(ToString::to_string).as_deref(), Some("a.ron:3"));
    assert!(bank.get(&id, 1).is_some() && bank.get(&id, 2).is_none());
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    let marked = format!("\u{feff}{GOOD}");
    let bank = load(&[("a.ron", &marked)]).expect("it is good");
    assert_eq!(bank.hash(), load(&[("a.ron", GOOD)]).expect("it is good").hash());
}

#[test]
fn each_fault_is_named_with_its_line() {
    let cases = [
        ("One(1)", "One(2)", "a.ron:3: key 2 points past the last of 2 options"),
        ("One(1)", "True", "a.ron:3: is true/false but its zh-Hans text has options"),
        ("One(1)", "Many([1])", "a.ron:3: a Many key lists two or more indices in rising order"),
        ("One(1)", "Many([1, 0])", "a.ron:3: a Many key lists two or more indices in rising order"),
        ("licence-0001", "licence-1", "a.ron:3: id \"licence-1\" is not a chapter, a hyphen and four digits"),
        (
            "licence-0001",
            "vehicle-0001",
            "a.ron:3: id \"vehicle-0001\" does not begin with the item's chapter \"licence\"",
        ),
        ("version: 1", "version: 0", "a.ron:3: version must be 1 or more"),
        ("difficulty: 0.5", "difficulty: 1.5", "a.ron:3: difficulty 1.5 is not between 0 and 1"),
        (
            "(None, None)",
            "(Some(\"2026-01-02\"), Some(\"2026-01-01\"))",
            "a.ron:3: is valid from 2026-01-02 until 2026-01-01, which is no day at all",
        ),
        ("zh-Hans", "ja", "a.ron:3: has no zh-Hans text"),
        ("[\"a\", \"b\"]", "[\"a\"]", "a.ron:3: the en text has 1 options, the zh-Hans text has 2"),
    ];
    for (from, to, message) in cases {
        assert_eq!(complaint(from, to), message);
    }
}

#[test]
fn a_syntax_error_points_at_its_place() {
    let message = complaint("shuffle: true", "shuffle: maybe");
    assert!(message.starts_with("a.ron:4: column 69: "), "{message}");
}

#[test]
fn an_unknown_field_or_language_is_not_passed_over() {
    assert!(complaint("shuffle:", "shufle:").contains("shufle"));
    assert!(complaint("\"en\"", "\"eng\"").contains("no language has the tag \"eng\""));
    assert!(complaint("\"en\"", "\"zh-Hans\"").contains("\"zh-Hans\" is given twice"));
}

#[test]
fn every_file_is_heard_before_the_bank_is_refused() {
    let message = load(&[("a.ron", "["), ("b.ron", &GOOD.replace("version: 1", "version: 0")), ("c.ron", GOOD)])
        .expect_err("two files are bad");
    let lines: Vec<&str> = message.lines().collect();
    assert_eq!(lines.len(), 2, "{message}");
    assert!(lines[0].starts_with("a.ron:1: ") && lines[1].starts_with("b.ron:3: "), "{message}");
}

#[test]
fn two_records_cannot_have_one_place() {
    let message = load(&[("a.ron", GOOD), ("b.ron", GOOD)]).expect_err("both are licence-0001");
    assert_eq!(message, "b.ron:3: item licence-0001 version 1 stands already at a.ron:3");
}

#[test]
fn a_file_in_another_encoding_is_named() {
    let mut bytes = b"[\n// ".to_vec();
    bytes.extend([0xcc, 0xe2]);
    let message = Bank::from_files([("gbk.ron".to_owned(), bytes)]).map(|_| ()).expect_err("it is GBK").to_string();
    assert_eq!(message, "gbk.ron:2: is not UTF-8 from byte 5 on");
}

#[test]
fn folders_are_read_all_the_way_down_and_other_files_are_left_alone() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let deep = folder.path().join("items/licence/more");
    std::fs::create_dir_all(&deep).expect("folders can be made");
    std::fs::write(deep.join("a.ron"), GOOD).expect("files can be written");
    std::fs::write(deep.join("notes.txt"), "[").expect("files can be written");
    let bank = Bank::load(folder.path()).expect("the one file is good");
    assert_eq!(bank.len(), 1);
    assert_eq!(
        bank.location(&ItemId::new("licence-0001"), 1).map(ToString::to_string).as_deref(),
        Some("items/licence/more/a.ron:3")
    );
}

#[test]
fn a_folder_that_is_not_there_is_a_problem() {
    let message = Bank::load(std::path::Path::new("/nowhere")).map(|_| ()).expect_err("it is not there").to_string();
    assert!(message.contains("/nowhere/items:1: cannot be read"), "{message}");
}

#[test]
fn the_hash_follows_the_content_and_not_the_files() {
    let one = crate::common::files(&[
        crate::common::Chapter { name: "licence", statements: 2, single: 2, multiple: 0 },
        crate::common::Chapter { name: "vehicle", statements: 2, single: 2, multiple: 0 },
    ]);
    let mut other = one.clone();
    other.reverse();
    for (name, _) in &mut other {
        name.insert_str(0, "moved/");
    }
    let hash = |files| Bank::from_files(files).expect("it is sound").hash().to_owned();
    assert_eq!(hash(one.clone()), hash(other.clone()));
    let changed = String::from_utf8(other[0].1.clone()).expect("it is text").replacen("因为", "因此", 1);
    other[0].1 = changed.into_bytes();
    assert_ne!(hash(one), hash(other));
}
