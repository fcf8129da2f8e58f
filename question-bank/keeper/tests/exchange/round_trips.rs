//! What is written reads back the same, and what a format cannot hold is said.

use std::path::Path;

use bank_keeper::exchange::qti::Edition;
use bank_keeper::exchange::{Arrival, Choice, Form, Note, Question, Writing, arrive, depart, gift, moodle, qti, table};
use proptest::prelude::*;
use protocol::{ClassGroup, Language};
use question_bank::{Bank, Chapter, Kind};

use crate::common::{EDITIONS, rows, samples, setting, taken, without_pictures};

#[test]
fn gift_keeps_everything_but_pictures_and_says_so() {
    let Writing { bytes, dropped } = gift::write(&samples());
    assert_eq!(dropped, [(0, Note::Picture("w-bend.svg".to_owned()))]);
    assert_eq!(taken(&gift::read(&bytes).expect("it is text")), without_pictures(samples()));
}

#[test]
fn moodle_xml_keeps_everything() {
    let Writing { bytes, dropped } = moodle::write(&samples());
    assert!(dropped.is_empty());
    assert_eq!(taken(&moodle::read(&bytes).expect("it is well formed")), samples());
}

#[test]
fn every_edition_of_qti_keeps_everything() {
    for edition in EDITIONS {
        let Writing { bytes, dropped } = qti::write(&samples(), setting(edition)).expect("it can be packed");
        assert!(dropped.is_empty());
        assert_eq!(taken(&qti::read(&bytes).expect("it is a package")), samples(), "{edition:?}");
    }
}

#[test]
fn tables_keep_everything_but_pictures_and_say_so() {
    for (written, read) in [
        (table::write_csv(&rows(&samples())), table::read_csv as fn(&[u8]) -> _),
        (table::write_xlsx(&rows(&samples())), table::read_workbook),
    ] {
        let Writing { bytes, dropped } = written.expect("it can be written");
        assert_eq!(dropped, [(0, Note::Picture("w-bend.svg".to_owned()))]);
        let table = read(&bytes).expect("it is a table");
        assert_eq!(table.languages, [Some(Language::Fr); 3]);
        assert_eq!(taken(&table.reading), without_pictures(samples()));
    }
}

#[test]
fn the_shipped_bank_travels_and_comes_back_the_same() {
    let bank = Bank::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).expect("the shipped bank loads");
    for language in Language::ALL {
        let items: Vec<_> = bank.newest().collect();
        let questions: Vec<Question> =
            items.iter().filter_map(|item| depart(item, language, |_| Some(b"<svg/>".to_vec()))).collect();
        assert_eq!(questions.len(), items.len());
        let package = qti::write(&questions, setting(Edition::V30)).expect("it can be packed");
        let sheet: Vec<table::Row> = questions.iter().map(|question| (question.clone(), Some(language))).collect();
        let readings = [
            gift::read(&gift::write(&questions).bytes).expect("it is text"),
            moodle::read(&moodle::write(&questions).bytes).expect("it is well formed"),
            qti::read(&package.bytes).expect("it is a package"),
            table::read_csv(&table::write_csv(&sheet).expect("it can be written").bytes)
                .expect("it is a table")
                .reading,
        ];
        for reading in readings {
            let mut arrival =
                Arrival { language, chapter: Chapter::new("none"), groups: vec![ClassGroup::Car], next: 1 };
            let taken = taken(&reading);
            assert_eq!(taken.len(), items.len(), "none is lost");
            for (question, item) in taken.iter().zip(&items) {
                let (item_again, _) = arrive(question, &mut arrival).expect("it is ours");
                let mut expected = (*item).clone();
                expected.text.retain(|other, _| *other == language);
                expected.shuffle |= item.kind() == Kind::TrueFalse;
                assert_eq!(item_again, expected);
            }
        }
    }
}

/// Words of any letters a question may have, tidied as readers tidy them.
fn words() -> impl Strategy<Value = String> {
    prop::collection::vec("[\\PC&&[^\u{fffe}\u{ffff}]]{1,6}", 1..5)
        .prop_map(|words| {
            let joined = words.join(" ");
            joined.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
        })
        .prop_filter("something to read", |words| !words.trim().is_empty() && words.trim() == words)
}

fn question() -> impl Strategy<Value = Question> {
    (words(), prop::collection::vec(words(), 4), 0usize..4, words(), any::<bool>()).prop_map(
        |(stem, options, right, explanation, shuffle)| Question {
            id: Some("passage-0001".to_owned()),
            category: vec!["passage".to_owned()],
            stem,
            form: Form::Single(
                options.into_iter().enumerate().map(|(index, text)| Choice { text, right: index == right }).collect(),
            ),
            explanation,
            shuffle,
            picture: None,
            tags: vec!["version:1".to_owned()],
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_words_survive_every_format(question in question()) {
        let questions = [question];
        prop_assert_eq!(&taken(&gift::read(&gift::write(&questions).bytes).expect("it is text"))[..], &questions);
        prop_assert_eq!(&taken(&moodle::read(&moodle::write(&questions).bytes).expect("it is well formed"))[..], &questions);
        for edition in EDITIONS {
            let package = qti::write(&questions, setting(edition)).expect("it can be packed");
            prop_assert_eq!(&taken(&qti::read(&package.bytes).expect("it is a package"))[..], &questions);
        }
        let csv = table::write_csv(&rows(&questions)).expect("it can be written");
        prop_assert_eq!(&taken(&table::read_csv(&csv.bytes).expect("it is a table").reading)[..], &questions);
    }
}
