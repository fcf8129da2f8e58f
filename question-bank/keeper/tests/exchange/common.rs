//! Questions with every letter some format gives a meaning to, and what readers made of a file.

use std::io::{Cursor, Write};

use bank_keeper::exchange::qti::{Edition, Setting};
use bank_keeper::exchange::{Choice, Form, Picture, Question, Reading, table};
use protocol::Language;

pub const EDITIONS: [Edition; 3] = [Edition::V21, Edition::V22, Edition::V30];

pub fn choices(texts: [&str; 4], right: &[usize]) -> Vec<Choice> {
    texts
        .iter()
        .enumerate()
        .map(|(index, text)| Choice { text: (*text).to_owned(), right: right.contains(&index) })
        .collect()
}

/// One question of each kind, with every letter that some format gives a meaning to.
pub fn samples() -> Vec<Question> {
    let tags = ["version:2", "group:Car", "law:IR 45 (1); 46", "own:a]b\\c;d"].map(str::to_owned).to_vec();
    vec![
        Question {
            id: Some("passage-0001".to_owned()),
            category: vec!["passage".to_owned(), "a/b".to_owned()],
            stem: "最高速度 {60} = ~60 km/h: # \"x\" <b> & c\\d?".to_owned(),
            form: Form::Single(choices(["30 {a}", "=40", "~50 -> 60", "<p>%60%</p>"], &[2])),
            explanation: "«Règlement», art. 45 : 60 km/h — voilà; \"ok\"".to_owned(),
            shuffle: false,
            picture: Some(Picture { name: "w-bend.svg".to_owned(), bytes: Some(b"<svg/>".to_vec()) }),
            tags: tags.clone(),
        },
        Question {
            id: Some("passage-0002".to_owned()),
            category: vec!["passage".to_owned(), "a/b".to_owned()],
            stem: "TRUE // or not?".to_owned(),
            form: Form::TrueFalse(false),
            explanation: String::new(),
            shuffle: true,
            picture: None,
            tags: tags.clone(),
        },
        Question {
            id: Some("safe-driving-0003".to_owned()),
            category: vec!["safe-driving".to_owned()],
            stem: "Какие из них?".to_owned(),
            form: Form::Multiple(choices(["a", "b", "c", "d"], &[0, 1, 3])),
            explanation: "Потому что.".to_owned(),
            shuffle: true,
            picture: None,
            tags,
        },
    ]
}

#[track_caller]
pub fn taken(reading: &Reading) -> Vec<Question> {
    assert!(reading.notes.is_empty(), "{:?}", reading.notes);
    reading
        .entries
        .iter()
        .map(|entry| {
            assert!(entry.notes.is_empty(), "{}: {:?}", entry.place, entry.notes);
            entry.outcome.clone().unwrap_or_else(|refusal| panic!("{}: {refusal}", entry.place))
        })
        .collect()
}

pub fn without_pictures(mut questions: Vec<Question>) -> Vec<Question> {
    for question in &mut questions {
        question.picture = None;
    }
    questions
}

pub fn setting(edition: Edition) -> Setting<'static> {
    Setting { edition, language: Language::Fr, verdicts: ("Vrai", "Faux") }
}

pub fn rows(questions: &[Question]) -> Vec<table::Row> {
    questions.iter().map(|question| (question.clone(), Some(Language::Fr))).collect()
}

/// Each question's place and why it was refused, or nothing where it was taken.
pub fn refusals(reading: &Reading) -> Vec<(String, Option<String>)> {
    reading
        .entries
        .iter()
        .map(|entry| (entry.place.to_string(), entry.outcome.as_ref().err().map(ToString::to_string)))
        .collect()
}

pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).expect("memory takes files");
        archive.write_all(bytes).expect("memory takes bytes");
    }
    archive.finish().expect("memory takes an end").into_inner()
}
