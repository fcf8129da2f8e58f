//! What `check` finds, one broken rule at a time, and what `diff` takes for a change.

use question_bank::check::{Surroundings, check, letters};
use question_bank::diff::diff;
use question_bank::seal::{Approval, seal};
use question_bank::summary::Summary;
use question_bank::{Answer, Bank, Item, Kind, layout, load};

use crate::common::blueprint;

/// Eight items that break no rule: four statements and four choices with their keys in four places.
fn good() -> Vec<Item> {
    let languages = ["zh-Hans", "zh-Hant", "en", "ru", "ja", "fr", "es"];
    let records: Vec<String> = (0..8)
        .map(|number| {
            let (answer, options) = match number {
                0 | 2 => ("True".to_owned(), ""),
                1 | 3 => ("False".to_owned(), ""),
                _ => (format!("One({})", number - 4), r#""10", "20", "30", "40""#),
            };
            let texts: Vec<String> = languages
                .iter()
                .map(|tag| {
                    format!("\"{tag}\": (stem: \"{tag} 甲{number}\", options: [{options}], explanation: \"{tag} 45\")")
                })
                .collect();
            format!(
                "(id: \"licence-000{number}\", version: 1, chapter: \"licence\", groups: [Car], difficulty: 0.5, answer: {answer},
                 law: [(act: \"IR\", article: \"45\")], picture: Some(\"w-bend\"), shuffle: true, enemies: [], valid: (None, None),
                 text: {{{}}})",
                texts.join(", ")
            )
        })
        .collect();
    let file = format!("[{}]", records.join(",\n"));
    parse(&seal("good.ron", file.as_bytes(), &Approval::default()).expect("the file is good").text)
}

fn parse(text: &str) -> Vec<Item> {
    Bank::from_files([("good.ron".to_owned(), text.as_bytes().to_vec())])
        .expect("it is sound")
        .items()
        .cloned()
        .collect()
}

fn bank(items: &[Item]) -> Bank {
    Bank::from_files([("a.ron".to_owned(), layout::print(items).into_bytes())]).expect("it is sound")
}

fn surroundings() -> Surroundings {
    Surroundings {
        pictures: Some(["w-bend".to_owned()].into()),
        chapters: Some(["licence".to_owned()].into()),
        ..Surroundings::default()
    }
}

/// The findings after `change` was made to the good items.
fn findings(change: impl FnOnce(&mut Vec<Item>)) -> Vec<String> {
    let mut items = good();
    change(&mut items);
    check(&bank(&items), &surroundings()).iter().map(ToString::to_string).collect()
}

fn text<'a>(item: &'a mut Item, tag: &str) -> &'a mut question_bank::Text {
    item.text.get_mut(&tag.parse().expect("a language")).expect("it has the text")
}

#[test]
fn a_good_bank_has_no_findings() {
    assert!(findings(|_| {}).is_empty(), "{:?}", findings(|_| {}));
}

#[test]
fn a_finding_names_file_line_item_and_reason() {
    assert_eq!(
        findings(|items| items[1].picture = Some("w-moon".to_owned())),
        ["a.ron:16: licence-0001: picture \"w-moon\" is not in the catalogue"]
    );
}

/// One change to an item, and the end of the only finding it must cause.
type Case = (fn(&mut Item), &'static str);

#[test]
fn each_broken_rule_is_found() {
    let cases: [Case; 16] = [
        (|item| drop(item.text.remove(&protocol::Language::Fr)), "has no fr text"),
        (|item| text(item, "ja").of = None, "the ja text is not sealed"),
        (
            |item| text(item, "ru").of = Some("0".repeat(16)),
            "the ru text is stale: the source has changed since it was approved",
        ),
        (|item| text(item, "en").stem.push(' '), "the en stem is empty or begins or ends with a blank"),
        (
            |item| text(item, "en").explanation = "45".to_owned() + &"x".repeat(479),
            "the en explanation has 481 letters, more than 480",
        ),
        (
            |item| text(item, "en").explanation.push_str("46"),
            "the en explanation has the numbers [4546], the source has [45]",
        ),
        (
            |item| text(item, "fr").stem.push_str(" ?"),
            "an ordinary space parts '?' from its word in the fr stem: a line could begin or end with it",
        ),
        (
            |item| text(item, "fr").explanation.push_str(" « non\u{a0}»"),
            "an ordinary space parts '«' from its word in the fr explanation: a line could begin or end with it",
        ),
        (|item| text(item, "en").stem = text(item, "ru").stem.clone(), "the ru stem is the same as the en stem"),
        (|item| item.groups.clear(), "lists no class group, or one twice"),
        (|item| item.law[0].act = "X1".to_owned(), "cites \"X1\", which is no act the bank knows"),
        (|item| item.enemies.push(item.id.clone()), "names \"licence-0004\" as an enemy, which is no other item"),
        (
            |item| item.enemies.push(question_bank::ItemId::new("licence-9999")),
            "names \"licence-9999\" as an enemy, which is no other item",
        ),
        (
            |item| text(item, "en").options[0] = "10 kilometres".to_owned(),
            "the right en option has 13 letters, the others at most 2",
        ),
        (
            |item| text(item, "en").options[1] = " 10".to_owned(),
            "the en option 1 is empty or begins or ends with a blank",
        ),
        (
            |item| text(item, "es").options[2] = "50".to_owned(),
            "the es option 2 has the numbers [50], the source has [30]",
        ),
    ];
    for (change, message) in cases {
        let found = findings(|items| change(&mut items[4]));
        assert!(
            found.iter().any(|finding| finding == &format!("a.ron:55: licence-0004: {message}")),
            "{message}: {found:?}"
        );
    }
}

#[test]
fn equal_options_are_found() {
    let found = findings(|items| text(&mut items[4], "en").options[1] = "10".to_owned());
    assert!(found.contains(&"a.ron:55: licence-0004: the en options 0 and 1 are the same".to_owned()), "{found:?}");
}

#[test]
fn the_same_question_under_another_id_is_found() {
    let found = findings(|items| {
        for tag in ["zh-Hans", "en"] {
            let stem = text(&mut items[4], tag).stem.clone();
            text(&mut items[5], tag).stem = format!("{stem}？");
        }
    });
    assert!(found.contains(&"a.ron:68: licence-0005: asks the same as licence-0004".to_owned()), "{found:?}");
}

#[test]
fn a_chapter_no_blueprint_knows_is_found() {
    let surroundings = Surroundings { chapters: Some(["passage".to_owned()].into()), ..surroundings() };
    let found = check(&bank(&good()), &surroundings);
    assert_eq!(found.len(), 8);
    assert!(found[0].to_string().ends_with("no blueprint knows chapter \"licence\""));
}

#[test]
fn a_letter_without_a_glyph_is_found() {
    let mut items = good();
    text(&mut items[4], "ru").explanation.push_str(" ꙮ");
    let bank = bank(&items);
    assert!(letters(&bank)[&protocol::Language::Ru].contains(&'ꙮ'));
    let surroundings = Surroundings { unshown: [(protocol::Language::Ru, ['ꙮ'].into())].into(), ..surroundings() };
    let found: Vec<String> = check(&bank, &surroundings).iter().map(ToString::to_string).collect();
    assert_eq!(found, ["a.ron:55: licence-0004: no font can show 'ꙮ' in the ru explanation"]);
}

/// The good items many times over, as the bank-wide rules need.
fn many(change: impl Fn(&mut Item)) -> Vec<Item> {
    let mut items = Vec::new();
    for round in 0..12 {
        for mut item in good() {
            item.id = question_bank::ItemId::new(format!("licence-{round:03}{}", &item.id.as_str()[11..]));
            change(&mut item);
            items.push(item);
        }
    }
    items
}

fn bank_wide(items: &[Item]) -> Vec<String> {
    check(&bank(items), &surroundings())
        .iter()
        .filter(|finding| finding.item.is_none())
        .map(ToString::to_string)
        .collect()
}

#[test]
fn keys_in_one_place_are_found() {
    assert!(bank_wide(&many(|_| {})).is_empty());
    let found = bank_wide(&many(|item| {
        if item.answer == Answer::One(3) {
            item.answer = Answer::One(1);
        }
    }));
    assert_eq!(
        found,
        ["bank: keys are not spread evenly: [12, 24, 12, 0] items have their key in place 0, 1, 2 and 3"]
    );
}

#[test]
fn unbalanced_statements_are_found() {
    let found = bank_wide(&many(|item| {
        if item.id.as_str().ends_with('1') {
            item.answer = Answer::True;
        }
    }));
    assert_eq!(found, ["bank: 36 statements are right and 12 are wrong"]);
}

#[test]
fn a_habit_of_long_right_options_is_found() {
    let found = bank_wide(&many(|item| {
        if let Answer::One(place) = item.answer {
            for text in item.text.values_mut() {
                text.options[place].push_str(" km");
            }
        }
    }));
    assert_eq!(found.len(), 7, "{found:?}");
    assert_eq!(found[0], "bank: in zh-Hans, the longest option is right in 100.0 % of 48 items; chance would be 25 %");
}

#[test]
fn a_printed_file_reads_back_the_same() {
    let items = good();
    assert_eq!(parse(&layout::print(&items)), items);
}

fn changes(change: impl FnOnce(&mut Vec<Item>)) -> Vec<String> {
    let mut items = good();
    change(&mut items);
    diff(&bank(&good()), &bank(&items)).iter().map(ToString::to_string).collect()
}

#[test]
fn options_that_only_changed_places_are_no_change() {
    let found = changes(|items| {
        items[4].answer = Answer::One(1);
        for text in items[4].text.values_mut() {
            text.options.swap(0, 1);
        }
    });
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn every_change_of_meaning_is_told() {
    let found = changes(|items| {
        items[0].answer = Answer::False;
        items[4].answer = Answer::One(2);
        text(&mut items[5], "en").stem = "New".to_owned();
        text(&mut items[5], "fr").options[3] = "41".to_owned();
        items[6].version = 2;
        items.remove(7);
    });
    assert_eq!(
        found,
        [
            "licence-0000: key: [\"true\"] -> [\"false\"]",
            "licence-0004: key: [\"10\"] -> [\"30\"]",
            "licence-0005: en stem: \"en 甲5\" -> \"New\"",
            "licence-0005: fr options: [\"40\"] -> [\"41\"]",
            "licence-0006: version: 1 -> 2",
            "licence-0007: removed",
        ]
    );
}

#[test]
fn the_summary_counts_items_once_and_holds_them_against_the_blueprint() {
    let mut items = good();
    let mut second = items[4].clone();
    second.version = 2;
    items.push(second);
    let summary = Summary::of(&bank(&items), &[blueprint()]);
    assert_eq!((summary.items, summary.records, summary.with_picture, summary.pictures), (8, 9, 8, 1));
    assert_eq!(summary.kinds[&Kind::TrueFalse], 4);
    assert_eq!(summary.groups[&protocol::ClassGroup::Bus], 0);
    let licence: Vec<(u32, usize, usize)> =
        summary.supplies.iter().take(3).map(|supply| (supply.needed, supply.available, supply.lacking)).collect();
    assert_eq!(licence, [(2, 4, 8), (2, 4, 8), (0, 0, 0)], "six times the need is ample");
}

/// The bank that ships with the project: every rule about single items holds.
#[test]
fn the_shipped_bank_breaks_no_rule_of_a_single_item() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let bank = Bank::load(folder).unwrap_or_else(|errors: load::LoadErrors| panic!("{errors}"));
    let broken: Vec<String> = check(&bank, &Surroundings::default())
        .iter()
        .filter(|finding| finding.item.is_some())
        .map(ToString::to_string)
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
