//! What a drawn paper promises.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{Chapter, bank, blueprint, files, request};
use proptest::prelude::*;
use protocol::{ClassGroup, Language};
use question_bank::blueprint::Audience;
use question_bank::{
    AssemblyError, Bank, Blueprint, Exclusions, Item, ItemId, Kind, Paper, PaperError, Request, SOURCE, Seed, assemble,
    layout,
};

fn draw(bank: &Bank, seed: u8, exclusions: Exclusions) -> Paper {
    assemble(bank, &blueprint(), request(seed, exclusions)).expect("the pool is large enough")
}

/// The hash an independent implementation gives for the same bank, blueprint and request.
#[test]
fn the_golden_paper_keeps_its_bytes() {
    let paper = golden();
    assert_eq!(paper.bank, "6c2ae44c8e58c4ce4c3190baf25bd52bead6fbacab3b2fe923e518be131dfc28");
    assert_eq!(paper.hash(), "38c345b9ec6807184fbeac85c484df53c38497473633b00184a1845dc0824de0");
    paper.verify(&bank(), &blueprint()).expect("it draws the same again");
}

fn golden() -> Paper {
    let bank = bank();
    let first = draw(&bank, 1, Exclusions::default());
    let second = draw(&bank, 2, Exclusions::default());
    let third = draw(&bank, 3, Exclusions::default());
    draw(&bank, 4, Exclusions { earlier: first.items(), neighbours: vec![third.items(), second.items()] })
}

#[test]
fn a_paper_survives_its_canonical_form() {
    let paper = golden();
    let read: Paper = serde_json::from_slice(&paper.canonical()).expect("canonical bytes are a paper");
    assert_eq!(read, paper);
    assert_eq!(read.canonical(), paper.canonical());
}

#[test]
fn a_bank_survives_its_canonical_form() {
    let bank = bank();
    let read = Bank::from_canonical(&bank.canonical()).expect("canonical bytes are a bank");
    assert_eq!(read.hash(), bank.hash());
    assert_eq!(read.canonical(), bank.canonical());
}

#[test]
fn kinds_stand_together_in_the_order_of_the_blueprint() {
    let kinds: Vec<Kind> = golden().entries.iter().map(|entry| entry.kind).collect();
    assert!(kinds.is_sorted(), "{kinds:?}");
}

#[test]
fn options_that_may_not_move_stay_in_place() {
    let bank = bank();
    let mut moved = 0;
    for seed in 0..20 {
        for (entry, item) in draw(&bank, seed, Exclusions::default()).resolve(&bank).expect("the same bank") {
            assert!(item.shuffle || entry.order.is_sorted(), "{}", entry.item);
            moved += u32::from(!entry.order.is_sorted());
        }
    }
    assert!(moved > 0, "the others do move");
}

#[test]
fn a_retake_and_a_neighbour_share_nothing_while_the_pool_allows() {
    let bank = bank();
    let earlier = draw(&bank, 1, Exclusions::default());
    let neighbour = draw(&bank, 2, Exclusions { earlier: earlier.items(), neighbours: vec![] });
    let exclusions = Exclusions { earlier: earlier.items(), neighbours: vec![neighbour.items()] };
    let certificate = draw(&bank, 3, exclusions).certificate(&blueprint());
    assert_eq!(certificate.from_earlier, 0);
    assert_eq!(certificate.shared_with_each, [0]);
    assert!(certificate.within_caps);
}

#[test]
fn the_certificate_counts_what_could_not_be_avoided() {
    let bank = bank();
    let all: Vec<ItemId> = bank.items().map(|item| item.id.clone()).collect();
    let first = all[..120].to_vec();
    let paper = draw(&bank, 9, Exclusions { earlier: all.clone(), neighbours: vec![all.clone(), first.clone()] });
    let certificate = paper.certificate(&blueprint());
    assert_eq!(certificate.from_earlier, 20);
    assert_eq!(certificate.shared_with_neighbours, 20);
    assert_eq!(certificate.shared_with_each.iter().max(), Some(&20));
    assert!(!certificate.within_caps);
    // Items with one neighbour go before items with two.
    let with_two = paper.items().iter().filter(|id| first.contains(id)).count();
    let licence = paper.items().iter().filter(|id| id.chapter() == Some("licence")).count();
    assert_eq!(
        with_two,
        licence + paper.items().iter().filter(|id| first.contains(id) && id.chapter() == Some("passage")).count()
    );
}

#[test]
fn a_pool_that_is_too_small_is_named() {
    let bank = Bank::from_files(files(&[
        Chapter { name: "licence", statements: 30, single: 40, multiple: 10 },
        Chapter { name: "passage", statements: 40, single: 2, multiple: 10 },
        Chapter { name: "vehicle", statements: 25, single: 25, multiple: 10 },
    ]))
    .expect("the bank is sound");
    let error = assemble(&bank, &blueprint(), request(0, Exclusions::default())).expect_err("two are too few");
    assert_eq!(error.to_string(), "chapter passage needs 5 SingleChoice items and the bank has 2 in use");
    assert!(matches!(error, AssemblyError::PoolTooSmall { available: 2, .. }));
}

#[test]
fn every_item_of_a_cell_is_drawn_about_equally_often() {
    let bank = bank();
    let mut counts: BTreeMap<ItemId, u32> = BTreeMap::new();
    for number in 0u32..2000 {
        let mut seed = [0; 32];
        seed[..4].copy_from_slice(&number.to_le_bytes());
        let request =
            Request { day: crate::common::DAY, language: SOURCE, seed: Seed(seed), exclusions: Exclusions::default() };
        for id in assemble(&bank, &blueprint(), request).expect("the pool is large enough").items() {
            *counts.entry(id).or_default() += 1;
        }
    }
    // Four of 40 statements a paper: 200 of 2,000, standard deviation about 13; enemies cost a little.
    for number in 0..40 {
        let count = counts[&ItemId::new(format!("passage-{number:04}"))];
        assert!((140..260).contains(&count), "passage-{number:04} was drawn {count} times");
    }
}

#[test]
fn a_paper_of_a_later_format_is_not_guessed_at() {
    let paper = Paper { format: 2, ..golden() };
    assert_eq!(paper.resolve(&bank()).map(|_| ()), Err(PaperError::Format(2)));
}

/// Records of one chapter with two statements that may not stand together.
fn two_enemies() -> Bank {
    let record = |number: u32, enemies: &str| {
        format!(
            "(id: \"licence-000{number}\", version: 1, chapter: \"licence\", groups: [Car], difficulty: 0.5, answer: True, \
             law: [], picture: None, shuffle: true, enemies: [{enemies}], valid: (None, None), \
             text: {{\"zh-Hans\": (stem: \"{number}\", options: [], explanation: \"\")}})"
        )
    };
    let file = format!("[{}, {}]", record(1, "\"licence-0002\""), record(2, ""));
    Bank::from_files([("items/a.ron".to_owned(), file.into_bytes())]).expect("both are sound")
}

fn small_blueprint(statements: u32) -> Blueprint {
    let mut blueprint = blueprint();
    blueprint.kinds.truncate(1);
    blueprint.kinds[0].count = statements;
    blueprint.chapters.truncate(1);
    blueprint
}

#[test]
fn a_paper_for_every_class_holds_only_items_that_suit_every_group() {
    let everyone = Blueprint { group: Audience::All, ..small_blueprint(1) };
    let car_only = two_enemies();
    let error = assemble(&car_only, &everyone, request(0, Exclusions::default())).expect_err("both suit cars alone");
    assert!(matches!(error, AssemblyError::PoolTooSmall { available: 0, .. }), "{error}");
    let mut items: Vec<Item> = car_only.items().cloned().collect();
    items[1].groups = ClassGroup::ALL.to_vec();
    let bank = Bank::from_files([("a.ron".to_owned(), layout::print(&items).into_bytes())]).expect("both are sound");
    let paper = assemble(&bank, &everyone, request(0, Exclusions::default())).expect("one suits everyone");
    assert_eq!(paper.items(), [ItemId::new("licence-0002")]);
    assert!(everyone.canonical().starts_with(br#"{"id":"test","group":"All","#));
}

#[test]
fn a_blueprint_of_one_group_keeps_the_bytes_it_is_hashed_from() {
    assert!(blueprint().canonical().starts_with(br#"{"id":"test","group":"Car","kinds":["#));
}

#[test]
fn enemies_are_kept_apart_even_if_no_paper_can_be_drawn() {
    let bank = two_enemies();
    assert!(assemble(&bank, &small_blueprint(1), request(0, Exclusions::default())).is_ok());
    let error = assemble(&bank, &small_blueprint(2), request(0, Exclusions::default())).expect_err("they are enemies");
    assert!(matches!(error, AssemblyError::Enemies { .. }), "{error}");
}

#[test]
fn a_translation_that_was_never_approved_is_not_drawn() {
    let request = Request { language: Language::En, ..request(0, Exclusions::default()) };
    let error = assemble(&bank(), &blueprint(), request).expect_err("no English text carries a source hash");
    assert!(matches!(error, AssemblyError::PoolTooSmall { available: 0, .. }), "{error}");
}

fn item_json(id: &str, version: u32, from: Option<&str>, until: Option<&str>) -> serde_json::Value {
    serde_json::json!({
        "id": id, "version": version, "chapter": "licence", "groups": ["Car"], "difficulty": 0.5, "answer": "True",
        "law": [], "picture": null, "shuffle": true, "enemies": [], "valid": [from, until],
        "text": {"zh-Hans": {"stem": "题", "options": [], "explanation": "", "of": null}},
    })
}

fn versions_in_use(items: &[serde_json::Value], day: &str) -> Vec<u32> {
    let document = serde_json::json!({"format": 1, "items": items}).to_string();
    let bank = Bank::from_canonical(document.as_bytes()).expect("the items are sound");
    bank.in_use(day.parse().expect("a date"), SOURCE).map(|item| item.version).collect()
}

#[test]
fn a_new_version_takes_over_on_the_day_its_law_begins() {
    let items = [
        item_json("licence-0001", 1, None, Some("2022-03-31")),
        item_json("licence-0001", 2, Some("2022-04-01"), None),
    ];
    assert_eq!(versions_in_use(&items, "2022-03-31"), [1]);
    assert_eq!(versions_in_use(&items, "2022-04-01"), [2]);
}

#[test]
fn an_older_version_does_not_come_back_when_the_newer_one_runs_out() {
    let items = [item_json("licence-0001", 1, None, None), item_json("licence-0001", 2, None, Some("2025-12-31"))];
    assert_eq!(versions_in_use(&items, "2025-12-31"), [2]);
    assert!(versions_in_use(&items, "2026-01-01").is_empty());
}

#[test]
fn a_paper_with_one_option_moved_fails_its_proof() {
    let mut paper = golden();
    let entry = paper.entries.iter_mut().find(|entry| !entry.order.is_empty()).expect("it has choice items");
    entry.order.swap(0, 1);
    let error = paper.verify(&bank(), &blueprint()).expect_err("the bytes differ");
    assert!(matches!(error, PaperError::Differs(_)), "{error}");
}

#[test]
fn a_paper_is_not_read_with_another_bank() {
    let error = golden().resolve(&two_enemies()).map(|entries| entries.len()).expect_err("it is another bank");
    assert!(matches!(error, PaperError::OtherBank { .. }), "{error}");
}

fn are_enemies(a: &Item, b: &Item) -> bool {
    a.enemies.contains(&b.id) || b.enemies.contains(&a.id)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn quotas_hold_enemies_are_apart_and_nothing_comes_twice(seed: [u8; 32], earlier in 0usize..200, shared in 0usize..240) {
        let (bank, blueprint) = (bank(), blueprint());
        let all: Vec<ItemId> = bank.items().map(|item| item.id.clone()).collect();
        let exclusions =
            Exclusions { earlier: all[..earlier].to_vec(), neighbours: vec![all[shared..].to_vec(), all[..shared / 2].to_vec()] };
        let request = Request { day: crate::common::DAY, language: SOURCE, seed: Seed(seed), exclusions };
        let paper = assemble(&bank, &blueprint, request.clone()).expect("the pool is large enough");
        let certificate = paper.certificate(&blueprint);
        for (share, count) in blueprint.chapters.iter().zip(blueprint.chapter_counts()) {
            prop_assert_eq!(certificate.chapters[&share.chapter], count);
        }
        for quota in &blueprint.kinds {
            prop_assert_eq!(certificate.kinds[&quota.kind], quota.count);
        }
        let ids: BTreeSet<&ItemId> = paper.entries.iter().map(|entry| &entry.item).collect();
        prop_assert_eq!(ids.len(), paper.entries.len());
        let items: Vec<&Item> = paper.resolve(&bank).expect("the same bank").into_iter().map(|(_, item)| item).collect();
        for (index, item) in items.iter().enumerate() {
            prop_assert!(items[index + 1..].iter().all(|other| !are_enemies(item, other)));
        }
        let again = assemble(&bank, &blueprint, request).expect("as before");
        prop_assert_eq!(again.canonical(), paper.canonical());
        prop_assert_eq!(paper.verify(&bank, &blueprint), Ok(()));
    }
}
