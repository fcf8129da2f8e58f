//! One item with everything that is known of it: every language, key, law, versions, changes, figures.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{Language, Moment};
use question_bank::statistics::ItemStatistics;
use question_bank::{Item, ItemId, Kind, SOURCE};
use store::bank_change::{self, BankChange, ChangeState};

use super::difference::{Difference, differences};
use super::items::standing;
use super::plots::{Bars, Dots, bars, dots};
use super::statistics::usual;
use crate::app::Shared;
use crate::office::bank_change::{base, record};
use crate::office::statistics::{Flag, recent};
use crate::pages::questions::filter::{group_key, kind_name};
use crate::pages::questions::law;
use crate::pages::questions::words::{choices, letter};
use crate::web::{Fault, Keeper, Routes, View, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/keeper/items/{item}", show)
}

#[derive(Template)]
#[template(path = "keeper/item.html")]
struct ItemPage {
    l: View,
    id: String,
    version: u32,
    kind: &'static str,
    chapter: String,
    standing: &'static str,
    valid: String,
    groups: Vec<String>,
    difficulty: f64,
    key: String,
    law: Vec<String>,
    enemies: Vec<String>,
    shuffle: bool,
    file: String,
    picture: Option<Picture>,
    texts: Vec<Written>,
    versions: Vec<Version>,
    open: Option<BankChange>,
    history: Vec<Past>,
    figures: Option<Figures>,
    /// Fewer responses say nothing against an item.
    few: u64,
}

/// A drawing with what it means and what it looks like.
struct Picture {
    id: String,
    name: String,
    alt: String,
}

/// The text of one language.
struct Written {
    tag: &'static str,
    language: String,
    source: bool,
    /// Key of what is wrong with it: absent, or older than its source.
    state: Option<&'static str>,
    stem: String,
    /// Options, and whether each is right.
    options: Vec<(String, bool)>,
    explanation: String,
}

/// An earlier version, with what the one after it changed.
struct Version {
    number: u32,
    valid: String,
    changed: Vec<Difference>,
}

/// A change that the bank has.
struct Past {
    change: BankChange,
    published_at: Option<Moment>,
    changed: Vec<Difference>,
}

/// What the papers say.
struct Figures {
    of: ItemStatistics,
    flags: Vec<Flag>,
    options: Bars,
    languages: Dots,
}

async fn show(State(app): State<Shared>, Path(id): Path<String>, l: View, _: Keeper) -> Result<Response, Fault> {
    let now = app.banks.now();
    let asked = ItemId::new(id.as_str());
    let item = now.bank.newest().find(|item| item.id == asked).ok_or(Fault::NotFound)?;
    let report = recent(&app, usual(&app)).await?;
    let form = &app.content.statistics;
    let figures = report.of(&item.id, item.version).map(|of| Figures {
        flags: form.flags(item, of),
        options: bars(&l, item, of),
        languages: dots(&l, &report.by_language(&item.id, item.version)),
        of: of.clone(),
    });
    let mut tx = app.store.read().await?;
    let history = bank_change::of_item(&mut tx, &id).await?;
    let open = bank_change::open_of(&mut tx, &id).await?;
    let records: Vec<&Item> = now.bank.items().filter(|other| other.id == asked).collect();
    let location = now.bank.location(&item.id, item.version).map(ToString::to_string);
    html(&ItemPage {
        version: item.version,
        kind: kind_name(item.kind()),
        chapter: item.chapter.to_string(),
        standing: standing(item, app.edge.today()),
        valid: validity(&l, item),
        groups: item.groups.iter().map(|group| l.t(group_key(*group))).collect(),
        difficulty: item.difficulty,
        key: key(&l, item),
        law: item.law.iter().map(|one| law::place(&l, one)).collect(),
        enemies: item.enemies.iter().map(ToString::to_string).collect(),
        shuffle: item.shuffle,
        file: location.unwrap_or_default(),
        picture: item.picture.as_ref().map(|id| picture(&app, id, l.language())),
        texts: Language::ALL.into_iter().map(|language| written(&l, item, language)).collect(),
        versions: versions(&l, &records),
        open,
        history: history
            .into_iter()
            .filter(|change| change.state == ChangeState::Published)
            .map(|change| past(&l, change))
            .collect::<Result<_, _>>()?,
        figures,
        few: form.few,
        id,
        l,
    })
}

fn picture(app: &Shared, id: &str, language: Language) -> Picture {
    let name = app.content.signs.get(id).map(|sign| sign.name(language.tag()).to_owned());
    Picture { id: id.to_owned(), name: name.unwrap_or_default(), alt: app.content.alt(id, language) }
}

/// The key in the visitor's language where the item has it, else in the source's.
fn key(l: &View, item: &Item) -> String {
    let right = item.answer.right_choices();
    if item.kind() == Kind::TrueFalse {
        return l.t(if right == [0] { "common-true" } else { "common-false" });
    }
    let choices = choices(l, item, l.language());
    let option = |index: &usize| choices.get(*index).map(|option| format!("{}. {option}", letter(*index)));
    right.iter().filter_map(option).collect::<Vec<_>>().join(" / ")
}

fn written(l: &View, item: &Item, language: Language) -> Written {
    let text = item.text(language);
    let right = item.answer.right_choices();
    let options = match item.kind() {
        Kind::TrueFalse => vec![l.in_language(language, "common-true"), l.in_language(language, "common-false")],
        Kind::SingleChoice | Kind::MultipleChoice => text.map(|text| text.options.clone()).unwrap_or_default(),
    };
    Written {
        tag: language.tag(),
        language: l.native(&language),
        source: language == SOURCE,
        state: match text {
            None => Some("questions-text-missing"),
            Some(_) if item.is_fresh(language) => None,
            Some(_) => Some("keeper-stale-one"),
        },
        stem: text.map(|text| text.stem.clone()).unwrap_or_default(),
        options: options.into_iter().enumerate().map(|(index, option)| (option, right.contains(&index))).collect(),
        explanation: text.map(|text| text.explanation.clone()).unwrap_or_default(),
    }
}

/// All versions, the newest first.
fn versions(l: &View, records: &[&Item]) -> Vec<Version> {
    let version = |index: usize| Version {
        number: records[index].version,
        valid: validity(l, records[index]),
        changed: index
            .checked_sub(1)
            .map(|before| differences(l, Some(records[before]), records[index]))
            .unwrap_or_default(),
    };
    (0..records.len()).rev().map(version).collect()
}

/// A change with what it changed.
fn past(l: &View, change: BankChange) -> Result<Past, Fault> {
    let changed = differences(l, base(&change)?.as_ref(), &record(&change)?);
    Ok(Past { published_at: change.published_at(), change, changed })
}

/// From when to when an item is true.
fn validity(l: &View, item: &Item) -> String {
    match item.valid {
        (None, None) => l.t("questions-always"),
        (Some(from), None) => l.with("questions-valid-from", "date", from),
        (None, Some(until)) => l.with("questions-valid-until", "date", until),
        (Some(from), Some(until)) => format!("{} – {}", l.date(&from), l.date(&until)),
    }
}
