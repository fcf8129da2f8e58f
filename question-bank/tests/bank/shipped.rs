//! What the shipped bank and the shipped regulations promise each other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use protocol::{ClassGroup, Language};
use question_bank::{Bank, Blueprint, Exclusions, ItemId, Kind, Request, Seed, assemble};
use rules::regulation::{Regulation, Theory};

use crate::common::DAY;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn bank() -> Bank {
    Bank::load(root()).expect("the shipped bank is sound")
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn blueprint(name: &str) -> Blueprint {
    Blueprint::from_ron(&text(&root().join(format!("blueprints/{name}.ron")))).expect("the shipped blueprint is sound")
}

/// Every theory test of the shipped regulations with the name of each class group's blueprint.
fn named() -> Vec<(Theory, ClassGroup, String)> {
    let mut named = Vec::new();
    for file in ["order-91.ron", "order-162.ron"] {
        let path = root().join("../assets/regulations").join(file);
        let theory = Regulation::parse(file, &text(&path)).expect("the regulation is sound").theory;
        for theory in [Some(theory.subject_1), theory.safe_driving].into_iter().flatten() {
            for group in ClassGroup::ALL {
                let name = theory.blueprint(*group).and_then(|figure| figure.value.clone());
                named.extend(name.map(|name| (theory.clone(), *group, name)));
            }
        }
    }
    named
}

#[test]
fn every_blueprint_a_regulation_names_is_made_up_as_the_regulation_says() {
    let (named, bank) = (named(), bank());
    assert_eq!(named.len(), 8, "two tests of the current regulation for four class groups");
    for (theory, group, name) in named {
        let blueprint = blueprint(&name);
        let count = |kind| blueprint.kinds.iter().filter(|quota| quota.kind == kind).map(|quota| quota.count).sum();
        let mix = theory.mix.value.expect("a regulation that names a blueprint gives the mix");
        let wanted = [mix.true_false, mix.single, mix.multiple].map(u32::from);
        let found: [u32; 3] = Kind::ALL.map(count);
        assert_eq!(found, wanted, "{name}");
        assert!(bank.newest().all(|item| blueprint.group.suits(item) == item.groups.contains(&group)), "{name}");
    }
}

#[test]
fn every_blueprint_a_regulation_names_draws_twenty_different_papers_in_every_language() {
    let bank = bank();
    for (_, _, name) in named() {
        let blueprint = blueprint(&name);
        for language in Language::ALL {
            let mut papers: BTreeSet<BTreeSet<ItemId>> = BTreeSet::new();
            for seed in 0..20 {
                let request = Request { day: DAY, language, seed: Seed([seed; 32]), exclusions: Exclusions::default() };
                let paper = assemble(&bank, &blueprint, request).unwrap_or_else(|error| panic!("{name}: {error}"));
                assert_eq!(u32::try_from(paper.entries.len()), Ok(blueprint.length()), "{name}");
                papers.insert(paper.items().into_iter().collect());
            }
            assert_eq!(papers.len(), 20, "{name} in {language}");
        }
    }
}

#[test]
fn every_item_can_be_drawn_by_some_blueprint() {
    let blueprints: BTreeMap<String, Blueprint> =
        named().into_iter().map(|(_, _, name)| (name.clone(), blueprint(&name))).collect();
    let bank = bank();
    let lost: Vec<&ItemId> = bank
        .newest()
        .filter(|item| {
            !blueprints.values().any(|blueprint| {
                blueprint.group.suits(item) && blueprint.chapters.iter().any(|share| share.chapter == item.chapter)
            })
        })
        .map(|item| &item.id)
        .collect();
    assert!(lost.is_empty(), "no paper ever holds {lost:?}");
}

#[test]
fn every_cell_holds_enough_for_a_paper_and_a_resit_without_an_item_in_common() {
    let blueprints: Vec<Blueprint> = named().iter().map(|(_, _, name)| blueprint(name)).collect();
    for supply in question_bank::summary::Summary::of(&bank(), &blueprints).supplies {
        let enough = 2 * supply.needed as usize;
        assert!(supply.available >= enough, "{} {} {:?}", supply.blueprint, supply.chapter, supply.kind);
    }
}
