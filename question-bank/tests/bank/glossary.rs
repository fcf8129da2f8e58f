//! What a glossary finds in an item, and what it refuses to be.

use protocol::Language;
use question_bank::check::{Surroundings, check};
use question_bank::glossary::{Breach, GlossaryError};
use question_bank::{Bank, Glossary, Item};

fn term(term: &str, en: &str, more: &str) -> String {
    format!(
        "(term: \"{term}\", forms: {{\"zh-Hant\": [\"{term}\"], \"en\": [{en}], \"ru\": [\"автомагистрал*\"], \
         \"ja\": [\"高速道路\"], \"fr\": [\"autoroute*\"], \"es\": [\"autopista*\"]}}, {more})"
    )
}

fn glossary(terms: &[String]) -> Glossary {
    Glossary::from_ron(&format!("[{}]", terms.join(","))).expect("the glossary is sound")
}

fn motorway() -> Glossary {
    glossary(&[term(
        "高速公路",
        "\"motorway*\"",
        "avoid: {\"zh-Hans\": [\"高速路\"], \"en\": [\"freeway*\"], \"ja\": [\"ハイウェイ\"]}",
    )])
}

/// A bank of one statement with a Chinese text and one in another language.
fn bank(source: &str, tag: &str, words: &str) -> Bank {
    let file = format!(
        "[(id: \"passage-0001\", version: 1, chapter: \"passage\", groups: [Car], difficulty: 0.5, answer: True, law: [], \
          picture: None, shuffle: true, enemies: [], valid: (None, None), text: {{\
          \"zh-Hans\": (stem: \"{source}\", options: [], explanation: \"因为\"),\
          \"{tag}\": (stem: \"{words}\", options: [], explanation: \"…\")}})]"
    );
    Bank::from_files([("a.ron".to_owned(), file.into_bytes())]).expect("it is sound")
}

fn breaches(glossary: &Glossary, source: &str, tag: &str, words: &str) -> Vec<String> {
    let bank = bank(source, tag, words);
    let item: &Item = bank.newest().next().expect("one item");
    let tell = |breach: Breach<'_>| match breach {
        Breach::Other { term, language } => format!("{language}: not {}", term.term),
        Breach::Avoided { language, word, .. } => format!("{language}: {word}"),
    };
    glossary.breaches(item).into_iter().map(tell).collect()
}

#[test]
fn a_translation_must_use_an_accepted_form_in_any_case_and_ending() {
    let glossary = motorway();
    assert_eq!(breaches(&glossary, "在高速公路上。", "en", "On Motorways."), [""; 0]);
    assert_eq!(breaches(&glossary, "在高速公路上。", "en", "On fast roads."), ["en: not 高速公路"]);
    assert_eq!(breaches(&glossary, "在高速公路上。", "ru", "На автомагистралях."), [""; 0]);
    assert_eq!(breaches(&glossary, "在高速公路上。", "fr", "Sur l'autoroute."), [""; 0]);
    assert_eq!(breaches(&glossary, "在高速公路上。", "ja", "都市高速。"), ["ja: not 高速公路"]);
}

#[test]
fn a_text_without_the_term_is_free_to_use_any_word() {
    assert_eq!(breaches(&motorway(), "在公路上。", "en", "On freeways and motorways."), [""; 0]);
}

#[test]
fn words_to_avoid_are_found_beside_the_right_one() {
    assert_eq!(breaches(&motorway(), "高速公路", "en", "A motorway, or freeway."), ["en: freeway*"]);
    assert_eq!(breaches(&motorway(), "高速公路", "ja", "高速道路(ハイウェイ)"), ["ja: ハイウェイ"]);
    assert_eq!(breaches(&motorway(), "在高速路上", "en", "There"), ["zh-Hans: 高速路"]);
}

#[test]
fn the_longest_term_counts() {
    let glossary = glossary(&[term("公路", "\"road*\"", ""), term("公路客运", "\"coach*\"", "")]);
    assert_eq!(breaches(&glossary, "公路客运车辆", "en", "A coach"), [""; 0]);
    assert_eq!(breaches(&glossary, "公路上的公路客运车辆", "en", "A coach"), ["en: not 公路"]);
}

#[test]
fn an_implied_term_may_be_left_unsaid_but_not_said_wrongly() {
    let glossary = glossary(&[term("公路", "\"road*\"", "avoid: {\"en\": [\"highway*\"]}, implied: true")]);
    assert_eq!(breaches(&glossary, "公路", "en", "There"), [""; 0]);
    assert_eq!(breaches(&glossary, "公路", "en", "On the highway"), ["en: highway*"]);
}

#[test]
fn check_names_the_item_the_term_and_what_to_say() {
    let surroundings = Surroundings { glossary: Some(motorway()), ..Surroundings::default() };
    let findings = check(&bank("高速公路", "en", "The freeway"), &surroundings);
    let terms: Vec<String> = findings.iter().map(ToString::to_string).filter(|line| line.contains("says")).collect();
    assert_eq!(
        terms,
        [
            "a.ron:1: passage-0001: the source says \"高速公路\"; the en text says none of: motorway*",
            "a.ron:1: passage-0001: the en text says \"freeway*\"; the word is \"motorway*\"",
        ]
    );
}

#[test]
fn a_glossary_with_gaps_or_contradictions_is_refused() {
    let read = |terms: &str| Glossary::from_ron(&format!("[{terms}]")).expect_err("it is not sound");
    let good = term("公路", "\"road*\"", "");
    assert_eq!(read(&format!("{good}, {good}")), GlossaryError::Twice("公路".to_owned()));
    let no_form = GlossaryError::NoForm { term: "公路".to_owned(), language: Language::En };
    assert_eq!(read(&term("公路", "", "")), no_form);
    assert_eq!(read(&term("公路", "\"*\"", "")), no_form);
    assert_eq!(read("(term: \"公路\", forms: {})").to_string(), "\"公路\" has no form in zh-Hant, or an empty one");
    assert!(matches!(read(&term("公路", "\"road*\"", "avoid: {\"en\": [\"road*\"]}")), GlossaryError::Torn { .. }));
    assert!(matches!(read("(term: 7)"), GlossaryError::Syntax { line: 1, .. }));
}

/// The glossary that ships with the project, and the bank that ships with it.
#[test]
fn the_shipped_bank_keeps_to_the_shipped_glossary() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(folder.join("glossary.ron")).expect("the file can be read");
    let glossary = Glossary::from_ron(&text).unwrap_or_else(|error| panic!("glossary.ron: {error}"));
    assert!(glossary.terms().len() >= 250, "{} terms", glossary.terms().len());
    let bank = Bank::load(folder).unwrap_or_else(|errors| panic!("{errors}"));
    let surroundings = Surroundings { glossary: Some(glossary), ..Surroundings::default() };
    let broken: Vec<String> =
        check(&bank, &surroundings).iter().filter(|finding| finding.item.is_some()).map(ToString::to_string).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
