//! Files that mean harm, or are damaged: each is refused or reported, none brings a reader down.

use bank_keeper::exchange::qti::Edition;
use bank_keeper::exchange::{ExchangeError, Form, Note, Refusal, gift, moodle, qti, table};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use crate::common::{refusals, samples, setting, zip};
use crate::foreign::FOREIGN_ITEM;

#[test]
fn a_package_that_unpacks_without_end_is_refused() {
    let zeros = vec![0; 64 << 20];
    let files: Vec<(String, &[u8])> = (0..5).map(|number| (format!("{number}.bin"), zeros.as_slice())).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let bomb = zip(&files);
    assert!(bomb.len() < 1 << 20, "it is small while it is packed");
    assert!(matches!(qti::read(&bomb), Err(ExchangeError::TooLarge(_))));
    assert!(matches!(table::read_workbook(&bomb), Err(ExchangeError::TooLarge(_))));
}

#[test]
fn names_that_climb_out_of_a_package_are_left_behind_and_told() {
    let names = ["../up.xml", "/etc/root.xml", "..\\back.xml", "C:\\drive.xml", "in/../../out.xml"];
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (*name, FOREIGN_ITEM.as_bytes())).collect();
    let reading = qti::read(&zip(&files)).expect("it is a package");
    assert!(reading.entries.is_empty(), "{:?}", reading.entries);
    let told: Vec<Note> =
        names.iter().map(|name| Note::Field(format!("file \"{}\"", name.replace('\\', "/")))).collect();
    assert_eq!(reading.notes, told);
}

#[test]
fn a_picture_outside_the_package_is_not_fetched() {
    let item = FOREIGN_ITEM.replace("<p>Which", "<p><img src=\"../../../etc/passwd\"/>Which");
    let reading = qti::read(&zip(&[("items/a.xml", item.as_bytes())])).expect("it is a package");
    let question = reading.entries[0].outcome.as_ref().expect("it was taken");
    assert_eq!(question.picture, None);
    assert!(reading.entries[0].notes.contains(&Note::Picture("../../../etc/passwd".to_owned())));
}

/// Nine levels of ten would be a thousand million letters.
fn bomb(root: &str, inside: &str) -> String {
    let level = |number: u32| {
        let less = format!("&e{};", number - 1).repeat(10);
        format!("<!ENTITY e{number} \"{less}\">")
    };
    let levels: Vec<String> = (1..10).map(level).collect();
    format!("<!DOCTYPE {root} [<!ENTITY e0 \"lol\">{}", levels.concat())
        + "<!ENTITY file SYSTEM \"file:///etc/passwd\">]>\n"
        + inside
}

#[test]
fn entities_are_never_expanded() {
    for entity in ["e9", "file"] {
        let quiz = bomb(
            "quiz",
            &format!(
                "<quiz><question type=\"truefalse\"><questiontext><text>&{entity};</text></questiontext></question></quiz>"
            ),
        );
        let error = moodle::read(quiz.as_bytes()).expect_err("the entity is unknown");
        assert_eq!(error.to_string(), format!("line 2: entity \"{entity}\" is unknown"));

        let item = bomb("assessmentItem", &FOREIGN_ITEM.replace("Which", &format!("&{entity};")));
        let files = [("bad.xml", item.as_bytes()), ("good.xml", FOREIGN_ITEM.as_bytes())];
        let reading = qti::read(&zip(&files)).expect("it is a package");
        assert!(matches!(&reading.entries[0].outcome, Err(Refusal::Malformed(why)) if why.contains(entity)));
        assert!(reading.entries[1].outcome.is_ok(), "one bad item costs no other");
    }
}

#[test]
fn an_attribute_with_an_entity_of_its_own_is_refused() {
    let item = FOREIGN_ITEM.replace("identifier=\"i1\"", "identifier=\"&e9;\"");
    let reading = qti::read(item.as_bytes()).expect("a single item");
    assert!(matches!(&reading.entries[0].outcome, Err(Refusal::Malformed(why)) if why.contains("e9")));
}

type Encode<'a> = &'a dyn Fn(&str) -> Vec<u8>;

/// Bytes of a text in UTF-16 with a byte order mark.
fn utf16(text: &str, little: bool) -> Vec<u8> {
    let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
    units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

#[test]
fn every_encoding_gives_the_same_question() {
    let gift_file = "::Q:: 题目é {T}";
    let quiz = "<quiz><question type=\"truefalse\"><name><text>Q</text></name><questiontext><text>题目é</text></questiontext>\
                <answer fraction=\"100\"><text>true</text></answer></question></quiz>";
    let csv = "id,stem,key\nQ,题目é,对\n";
    let gb = |text: &str| encoding_rs::GB18030.encode(text).0.into_owned();
    let marked = |text: &str| format!("\u{feff}{text}").into_bytes();
    let ways: [Encode<'_>; 5] =
        [&|text| text.as_bytes().to_vec(), &marked, &gb, &|text| utf16(text, true), &|text| utf16(text, false)];
    for (way, encode) in ways.iter().enumerate() {
        let readings = [
            gift::read(&encode(gift_file)).expect("it is text"),
            moodle::read(&encode(quiz)).expect("it is well formed"),
            table::read_csv(&encode(csv)).expect("it is a table").reading,
        ];
        for (format, reading) in readings.iter().enumerate() {
            let question = reading.entries[0].outcome.as_ref().expect("it was taken");
            assert_eq!((question.id.as_deref(), question.stem.as_str()), (Some("Q"), "题目é"), "{way} {format}");
            assert_eq!(question.form, Form::TrueFalse(true));
            let guessed = reading.notes.contains(&Note::Encoding("gb18030"));
            assert_eq!(guessed, way == 2, "only the encoding without a mark is a guess: {way} {format}");
        }
    }
}

#[test]
fn a_label_that_lies_is_found_out() {
    let mut quiz = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><quiz><question type=\"essay\"><name><text>".to_vec();
    quiz.extend(b"\xcc\xe2\xc4\xbf</text></name></question></quiz>");
    let reading = moodle::read(&quiz).expect("it is well formed");
    assert_eq!(reading.notes, [Note::Encoding("gb18030")]);
    let torn = b"stem,key\n\x81\xff,1\n";
    assert!(matches!(table::read_csv(torn), Err(ExchangeError::Encoding)), "no encoding has such bytes");
}

#[test]
fn numbers_and_verdicts_of_a_foreign_workbook_are_keys() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0u16..).zip(["题目", "选项A", "选项B", "正确答案"]) {
        sheet.write_string(0, column, heading).expect("a heading");
    }
    sheet.write_string(1, 0, "一").and_then(|sheet| sheet.write_number(1, 1, 60)).expect("row 2");
    sheet.write_number(1, 2, 80).and_then(|sheet| sheet.write_number(1, 3, 2)).expect("row 2");
    sheet.write_string(2, 0, "二").and_then(|sheet| sheet.write_boolean(2, 3, false)).expect("row 3");
    sheet.write_string(4, 0, "四").and_then(|sheet| sheet.write_string(4, 1, "甲")).expect("row 5");
    sheet.write_string(4, 2, "乙").expect("row 5");
    let table = table::read_workbook(&book.save_to_buffer().expect("a workbook")).expect("it is a table");
    let refused = ("row 5".to_owned(), Some("has no right answer".to_owned()));
    assert_eq!(refusals(&table.reading), [("row 2".to_owned(), None), ("row 3".to_owned(), None), refused]);
    let forms: Vec<&Form> = table
        .reading
        .entries
        .iter()
        .filter_map(|entry| entry.outcome.as_ref().ok())
        .map(|question| &question.form)
        .collect();
    assert!(
        matches!(forms[0], Form::Single(choices) if choices[1].right && choices[1].text == "80" && !choices[0].right)
    );
    assert_eq!(forms[1], &Form::TrueFalse(false));
}

#[test]
fn several_right_answers_are_a_multiple_choice_or_a_refusal_never_a_guess() {
    let csv = "stem,A,B,C,key\none,x,y,z,AC\ntwo,x,y,z,A、C\nthree,x,y,z,\nfour,x,y,z,AD\n";
    let table = table::read_csv(csv.as_bytes()).expect("it is a table");
    for entry in &table.reading.entries[..2] {
        let Ok(question) = &entry.outcome else { panic!("{}: {:?}", entry.place, entry.outcome) };
        assert!(
            matches!(&question.form, Form::Multiple(choices) if choices[0].right && !choices[1].right && choices[2].right)
        );
    }
    assert_eq!(table.reading.entries[2].outcome, Err(Refusal::NoKey));
    assert_eq!(table.reading.entries[3].outcome, Err(Refusal::Value { field: "key", value: "AD".to_owned() }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_bytes_bring_a_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = (gift::read(&bytes), moodle::read(&bytes), qti::read(&bytes), table::read_csv(&bytes), table::read_workbook(&bytes));
    }

    /// Files that are almost right find more corners than noise does.
    #[test]
    fn no_damaged_file_brings_a_reader_down(cut in 0usize..4000, flip in 0usize..4000, byte: u8) {
        let package = qti::write(&samples(), setting(Edition::V30)).expect("it can be packed").bytes;
        let files = [gift::write(&samples()).bytes, moodle::write(&samples()).bytes, package];
        for mut bytes in files {
            let (cut, flip) = (cut % bytes.len(), flip % bytes.len());
            bytes[flip] = byte;
            bytes.truncate(cut);
            let _ = (gift::read(&bytes), moodle::read(&bytes), qti::read(&bytes), table::read_csv(&bytes));
        }
    }
}
