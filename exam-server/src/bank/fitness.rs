//! Whether exams can go on with another bank.

use std::collections::BTreeSet;

use jiff::civil::Date;
use protocol::Language;
use question_bank::{Exclusions, Item, Request, SOURCE, Seed, assemble};

use super::BankInForce;

/// What speaks against a bank that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Objection {
    /// Items are missing that the bank in force has: a file may be gone. An item is retired by its validity.
    Vanished(Vec<String>),
    /// The key of an item is another one under the same version, so an earlier paper would be marked differently.
    KeyChanged(String, u32),
    /// No paper can be drawn any more from this blueprint, in this language, though it could before.
    Undrawable(String, Language),
}

/// Everything that speaks against `new` in place of `old`.
pub(super) fn objections(old: &BankInForce, new: &BankInForce, today: Date) -> Vec<Objection> {
    let mut objections = Vec::new();
    let vanished: BTreeSet<String> =
        old.bank.newest().filter(|item| !new.bank.holds(&item.id)).map(|item| item.id.to_string()).collect();
    if !vanished.is_empty() {
        objections.push(Objection::Vanished(vanished.into_iter().collect()));
    }
    let changed = new.bank.items().filter(|item| {
        old.bank
            .get(&item.id, item.version)
            .is_some_and(|before| (before.answer != item.answer) || reordered(before, item))
    });
    objections.extend(changed.map(|item| Objection::KeyChanged(item.id.to_string(), item.version)));
    if old.bank.hash() != new.bank.hash() || old.blueprints != new.blueprints {
        let lost = drawable(old, today).into_iter().filter(|one| !can_draw(new, &one.0, one.1, today));
        objections.extend(lost.map(|(blueprint, language)| Objection::Undrawable(blueprint, language)));
    }
    objections
}

/// Whether the options that the key counts have changed places.
fn reordered(before: &Item, now: &Item) -> bool {
    let options = |item: &Item| item.text(SOURCE).map(|text| text.options.clone()).unwrap_or_default();
    let (before, now) = (options(before), options(now));
    let same: BTreeSet<&String> = before.iter().collect();
    before != now && before.len() == now.len() && now.iter().all(|option| same.contains(option))
}

fn drawable(bank: &BankInForce, today: Date) -> Vec<(String, Language)> {
    let all = bank.blueprints.keys().flat_map(|name| Language::ALL.map(|language| (name.clone(), language)));
    all.filter(|(name, language)| can_draw(bank, name, *language, today)).collect()
}

/// Whether a paper without anything to avoid can be drawn. Which one does not matter, so its seed is nothing.
fn can_draw(bank: &BankInForce, blueprint: &str, language: Language, day: Date) -> bool {
    let Some(blueprint) = bank.blueprints.get(blueprint) else { return false };
    let request = Request { day, language, seed: Seed([0; 32]), exclusions: Exclusions::default().sorted() };
    assemble(&bank.bank, blueprint, request).is_ok()
}
