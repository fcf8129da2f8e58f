//! One question as a candidate meets it, with its key and reason for whoever asks.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use protocol::Language;
use question_bank::{Kind, typeset};

use super::filter::{Filter, kind_name};
use super::law;
use super::words::choices;
use crate::app::Shared;
use crate::web::{Choice, Fault, Routes, View, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/questions/{id}", show)
}

#[derive(Template)]
#[template(path = "questions/show.html")]
struct Show {
    l: View,
    id: String,
    /// Language of the question, perhaps another than the page's.
    tag: &'static str,
    kind: &'static str,
    /// Whether several options are to be chosen.
    several: bool,
    chapter: String,
    groups: Vec<String>,
    stem: String,
    picture: Option<(String, String)>,
    options: Vec<Offered>,
    explanation: String,
    law: Vec<String>,
    /// Whether the visitor's choice was right; `None` before a choice.
    verdict: Option<bool>,
    /// The languages that the question can be read in.
    languages: Vec<Choice>,
    /// Place among the questions of the filter, from 1, and their number; `None` when the question does not fit it.
    place: Option<(usize, usize)>,
    before: Option<String>,
    after: Option<String>,
    filter: Filter,
    /// The filter as a query, with the language.
    query: String,
}

/// One option.
struct Offered {
    index: usize,
    text: String,
    right: bool,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "questions/gone.html")]
struct Gone {
    l: View,
    typed: String,
}

async fn show(State(app): State<Shared>, Path(id): Path<String>, l: View) -> Result<Response, Fault> {
    let filter = Filter::asked(&l);
    let now = app.banks.now();
    let today = app.edge.today();
    let own = l.language();
    let language = l.query("in").and_then(|tag| Language::from_tag(tag).ok()).unwrap_or(own);
    let found = now.bank.in_use(today, language).find(|item| item.id.as_str() == id);
    let Some((item, text)) = found.and_then(|item| Some((item, item.text(language)?))) else {
        let mut page = html(&Gone { l, typed: id })?;
        *page.status_mut() = StatusCode::NOT_FOUND;
        return Ok(page);
    };

    let fitting = filter.in_use(&now, today, own);
    let place = fitting.iter().position(|other| other.id == item.id);
    let neighbour = |index: Option<usize>| index.and_then(|index| fitting.get(index)).map(|item| item.id.to_string());
    let chosen: Vec<usize> = l.queries("chosen").filter_map(|index| index.parse().ok()).collect();
    let right = item.answer.right_choices();
    let options = offered(choices(&l, item, language), &right, &chosen);
    let verdict = (!chosen.is_empty()).then(|| options.iter().all(|option| option.right == option.chosen));
    let languages = Language::ALL.into_iter().filter(|language| item.is_fresh(*language)).map(|one| Choice {
        value: one.tag().to_owned(),
        label: app.catalog.native_name(one),
        chosen: one == language,
    });
    let mut query = filter.query();
    if language != own {
        query = format!("{query}in={language}&");
    }
    html(&Show {
        id,
        tag: language.tag(),
        kind: kind_name(item.kind()),
        several: item.kind() == Kind::MultipleChoice,
        chapter: item.chapter.to_string(),
        groups: item.groups.iter().map(|group| l.t(super::filter::group_key(*group))).collect(),
        stem: typeset(&text.stem, language),
        picture: item.picture.as_ref().map(|id| (id.clone(), app.content.alt(id, language))),
        options,
        explanation: typeset(&text.explanation, language),
        law: item.law.iter().map(|one| law::place(&l, one)).collect(),
        verdict,
        languages: languages.collect(),
        place: place.map(|index| (index + 1, fitting.len())),
        before: neighbour(place.and_then(|index| index.checked_sub(1))),
        after: neighbour(place.map(|index| index + 1)),
        filter,
        query,
        l,
    })
}

/// The options, in the order of the bank.
fn offered(texts: Vec<String>, right: &[usize], chosen: &[usize]) -> Vec<Offered> {
    let offered =
        |(index, text)| Offered { index, text, right: right.contains(&index), chosen: chosen.contains(&index) };
    texts.into_iter().enumerate().map(offered).collect()
}
