//! Every item of the bank, in force or not, to be searched, narrowed down and put in order.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::num::NonZeroU32;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use protocol::Language;
use question_bank::statistics::ItemStatistics;
use question_bank::{Item, SOURCE};
use store::bank_change;

use super::statistics::usual;
use crate::app::Shared;
use crate::office::statistics::recent;
use crate::pages::questions::filter::{Filter, kind_name, query};
use crate::pages::questions::words::stem;
use crate::web::{Choice, Fault, Keeper, Page, Routes, View, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/keeper/items", show)
}

const ROWS: NonZeroU32 = NonZeroU32::new(50).expect("not zero");

/// What a keeper may look for beside what everybody may.
const STATES: [&str; 6] = ["in-force", "not-yet", "retired", "stale", "pictureless", "open-change"];

/// What the list may be ordered by. All but the id put what a keeper should look at first.
const ORDERS: [&str; 6] = ["id", "difficulty", "easiness", "discrimination", "exposure", "responses"];

#[derive(Template)]
#[template(path = "keeper/items.html")]
struct Items {
    l: View,
    filter: Filter,
    chapters: Vec<Choice>,
    groups: Vec<Choice>,
    kinds: Vec<Choice>,
    states: Vec<Choice>,
    stale_in: Vec<Choice>,
    orders: Vec<Choice>,
    rows: Vec<Row>,
    page: Page,
    link: String,
}

struct Row {
    id: String,
    version: u32,
    tag: &'static str,
    stem: String,
    picture: Option<(String, String)>,
    kind: &'static str,
    chapter: String,
    difficulty: f64,
    standing: &'static str,
    /// Languages without a fresh text.
    stale: Vec<String>,
    open: bool,
    figures: Option<ItemStatistics>,
}

/// Whether an item may be asked on a day: `in-force`, `not-yet` or `retired`.
pub fn standing(item: &Item, day: Date) -> &'static str {
    match item.valid {
        (_, Some(until)) if until < day => "retired",
        (Some(from), _) if from > day => "not-yet",
        _ => "in-force",
    }
}

/// The languages in which an item has no text, or one that is older than its source.
pub fn stale_languages(item: &Item) -> Vec<Language> {
    Language::ALL.into_iter().filter(|language| !item.is_fresh(*language)).collect()
}

async fn show(State(app): State<Shared>, l: View, _: Keeper) -> Result<Response, Fault> {
    let filter = Filter::asked(&l);
    let state = STATES.into_iter().find(|state| l.query("state") == Some(state));
    let stale_in = l.query("stale").and_then(|tag| Language::from_tag(tag).ok());
    let order = ORDERS.into_iter().find(|order| l.query("sort") == Some(order)).unwrap_or(ORDERS[0]);
    let (now, today) = (app.banks.now(), app.edge.today());
    let open = open_changes(&app).await?;
    let report = recent(&app, usual(&app)).await?;

    let fits = |item: &&Item| {
        filter.fits(item)
            && stale_in.is_none_or(|language| !item.is_fresh(language))
            && match state {
                None => true,
                Some("stale") => !stale_languages(item).is_empty(),
                Some("pictureless") => item.picture.is_none(),
                Some("open-change") => open.contains(item.id.as_str()),
                Some(other) => standing(item, today) == other,
            }
    };
    let mut fitting: Vec<(&Item, Option<&ItemStatistics>)> =
        now.find(&filter.typed).filter(fits).map(|item| (item, report.of(&item.id, item.version))).collect();
    fitting.sort_by(|a, b| compare(order, *a, *b));

    let page = Page::asked(l.query("page"), ROWS).of(i64::try_from(fitting.len()).unwrap_or(i64::MAX));
    let skip = usize::try_from(page.offset()).unwrap_or(usize::MAX);
    let shown = fitting.into_iter().skip(skip).take(ROWS.get() as usize);
    let rows = shown.map(|(item, figures)| row(&app, &l, item, figures, today, &open)).collect();
    let mut fields = filter.fields();
    fields.extend(state.map(|state| ("state", state.to_owned())));
    fields.extend(stale_in.map(|language| ("stale", language.to_string())));
    fields.extend((order != ORDERS[0]).then(|| ("sort", order.to_owned())));
    html(&Items {
        link: format!("/keeper/items?{}", query(&fields)),
        chapters: filter.chapters(&l, &now),
        groups: filter.groups(&l),
        kinds: filter.kinds(&l),
        states: choices(&l, "questions-state", &STATES, state),
        stale_in: languages(&l, stale_in),
        orders: choices(&l, "questions-order", &ORDERS, Some(order)),
        filter,
        rows,
        page,
        l,
    })
}

/// Ids of the items that somebody is changing.
async fn open_changes(app: &Shared) -> Result<BTreeSet<String>, Fault> {
    let mut tx = app.store.read().await?;
    Ok(bank_change::open_items(&mut tx).await?.into_iter().collect())
}

fn row(
    app: &Shared,
    l: &View,
    item: &Item,
    figures: Option<&ItemStatistics>,
    today: Date,
    open: &BTreeSet<String>,
) -> Row {
    let (language, stem) = stem(item, l.language());
    Row {
        id: item.id.to_string(),
        version: item.version,
        tag: language.tag(),
        stem,
        picture: item.picture.as_ref().map(|id| (id.clone(), app.content.alt(id, l.language()))),
        kind: kind_name(item.kind()),
        chapter: item.chapter.to_string(),
        difficulty: item.difficulty,
        standing: standing(item, today),
        stale: stale_languages(item).into_iter().map(|language| l.native(&language)).collect(),
        open: open.contains(item.id.as_str()),
        figures: figures.cloned(),
    }
}

/// The order of a list. What was never asked stands last; equals stand by id.
fn compare(order: &str, a: (&Item, Option<&ItemStatistics>), b: (&Item, Option<&ItemStatistics>)) -> Ordering {
    let low_first = |of: fn(&ItemStatistics) -> Option<f64>| {
        let key = |figures: Option<&ItemStatistics>| figures.and_then(of).unwrap_or(f64::INFINITY);
        key(a.1).total_cmp(&key(b.1))
    };
    let high_first = |of: fn(&ItemStatistics) -> f64| {
        let key = |figures: Option<&ItemStatistics>| figures.map_or(f64::NEG_INFINITY, of);
        key(b.1).total_cmp(&key(a.1))
    };
    let by = match order {
        "difficulty" => b.0.difficulty.total_cmp(&a.0.difficulty),
        "easiness" => low_first(|figures| figures.easiness.map(|easiness| easiness.share)),
        "discrimination" => low_first(|figures| figures.discrimination),
        "exposure" => high_first(|figures| figures.exposure),
        "responses" => b.1.map(|figures| figures.responses).cmp(&a.1.map(|figures| figures.responses)),
        _ => Ordering::Equal,
    };
    by.then_with(|| a.0.id.cmp(&b.0.id))
}

/// A selection of names, labelled by keys of a family.
pub(super) fn choices(l: &View, family: &str, names: &[&str], chosen: Option<&str>) -> Vec<Choice> {
    let choice = |name: &&str| Choice {
        value: (*name).to_owned(),
        label: l.t(format!("{family}-{name}")),
        chosen: chosen == Some(*name),
    };
    names.iter().map(choice).collect()
}

fn languages(l: &View, chosen: Option<Language>) -> Vec<Choice> {
    let choice = |language: Language| Choice {
        value: language.tag().to_owned(),
        label: l.native(&language),
        chosen: chosen == Some(language),
    };
    Language::ALL.into_iter().filter(|language| *language != SOURCE).map(choice).collect()
}
