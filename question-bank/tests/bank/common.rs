//! A made-up bank for the tests: as many items as asked for, with short texts in two languages.

use std::fmt::Write as _;

use jiff::civil::{Date, date};
use question_bank::{Bank, Blueprint, Exclusions, Request, Seed};

/// The day on which the tests sit their examinations.
pub const DAY: Date = date(2026, 11, 23);

/// How many items of each kind a chapter of the made-up bank holds.
pub struct Chapter {
    pub name: &'static str,
    pub statements: u32,
    pub single: u32,
    pub multiple: u32,
}

/// One file per chapter. Keys go round, every third choice item keeps its order, and the items
/// whose number is a multiple of ten give away the one that follows.
pub fn files(chapters: &[Chapter]) -> Vec<(String, Vec<u8>)> {
    chapters
        .iter()
        .map(|chapter| {
            let mut text = String::from("[\n");
            let (statements, single) = (chapter.statements, chapter.statements + chapter.single);
            for number in 0..single + chapter.multiple {
                let (answer, options) = if number < statements {
                    (if number % 2 == 0 { "True".to_owned() } else { "False".to_owned() }, "")
                } else if number < single {
                    (format!("One({})", number % 4), r#""a", "b", "c", "d""#)
                } else {
                    (format!("Many([{}, {}])", number % 2, 2 + number % 2), r#""a", "b", "c", "d""#)
                };
                let enemies = if number % 10 == 0 {
                    format!("\"{}-{:04}\"", chapter.name, number + 1)
                } else {
                    String::new()
                };
                writeln!(
                    text,
                    "(id: \"{name}-{number:04}\", version: 1, chapter: \"{name}\", groups: [Car], difficulty: 0.5,\n\
                     answer: {answer}, law: [], picture: None, shuffle: {shuffle}, enemies: [{enemies}], valid: (None, None),\n\
                     text: {{\"zh-Hans\": (stem: \"{name} 题 {number}\", options: [{options}], explanation: \"因为\"),\n\
                     \"en\": (stem: \"{name} item {number}\", options: [{options}], explanation: \"Because.\")}}),",
                    name = chapter.name,
                    shuffle = number % 3 != 0,
                )
                .expect("a string takes any text");
            }
            text.push_str("]\n");
            (format!("items/{}.ron", chapter.name), text.into_bytes())
        })
        .collect()
}

/// Three chapters, 240 items.
pub fn bank() -> Bank {
    Bank::from_files(files(&[
        Chapter { name: "licence", statements: 30, single: 40, multiple: 10 },
        Chapter { name: "passage", statements: 40, single: 50, multiple: 10 },
        Chapter { name: "vehicle", statements: 25, single: 25, multiple: 10 },
    ]))
    .expect("the made-up bank is sound")
}

/// Twenty questions: 8 statements, 9 single and 3 multiple choice.
pub fn blueprint() -> Blueprint {
    Blueprint::from_ron(
        r#"(
            id: "test",
            group: Car,
            kinds: [
                (kind: TrueFalse, count: 8, source: "a test", confidence: Known),
                (kind: SingleChoice, count: 9, source: "a test", confidence: Known),
                (kind: MultipleChoice, count: 3, source: "a test", confidence: Known),
            ],
            chapters: [
                (chapter: "licence", share: 20, source: "a test", confidence: Known),
                (chapter: "passage", share: 50, source: "a test", confidence: Known),
                (chapter: "vehicle", share: 25, source: "a test", confidence: Known),
            ],
            left_out: [],
            caps: (earlier: 4, neighbour: 4, source: "a test", confidence: Office),
        )"#,
    )
    .expect("the made-up blueprint is sound")
}

/// A request in the source language with a seed of equal bytes.
pub fn request(seed: u8, exclusions: Exclusions) -> Request {
    Request { day: DAY, language: question_bank::SOURCE, seed: Seed([seed; 32]), exclusions }
}
