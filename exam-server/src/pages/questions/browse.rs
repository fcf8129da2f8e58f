//! The list of questions, searched and narrowed down.

use std::num::NonZeroU32;

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::filter::{Filter, kind_name};
use super::words::stem;
use crate::app::Shared;
use crate::web::{Choice, Fault, Page, Routes, View, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/questions", show)
}

const ROWS: NonZeroU32 = NonZeroU32::new(20).expect("not zero");

#[derive(Template)]
#[template(path = "questions/browse.html")]
struct Browse {
    l: View,
    filter: Filter,
    chapters: Vec<Choice>,
    groups: Vec<Choice>,
    kinds: Vec<Choice>,
    /// Questions of the whole bank in the visitor's language.
    all: usize,
    rows: Vec<Row>,
    page: Page,
}

struct Row {
    id: String,
    stem: String,
    picture: Option<(String, String)>,
    kind: &'static str,
    chapter: String,
}

impl Browse {
    fn link(&self) -> String {
        format!("/questions?{}", self.filter.query())
    }
}

async fn show(State(app): State<Shared>, l: View) -> Result<Response, Fault> {
    let filter = Filter::asked(&l);
    let (language, now, today) = (l.language(), app.banks.now(), app.edge.today());
    let fitting = filter.in_use(&now, today, language);
    let page = Page::asked(l.query("page"), ROWS).of(i64::try_from(fitting.len()).unwrap_or(i64::MAX));
    let skip = usize::try_from(page.offset()).unwrap_or(usize::MAX);
    let shown = fitting.into_iter().skip(skip).take(ROWS.get() as usize);
    let rows = shown.map(|item| Row {
        id: item.id.to_string(),
        stem: stem(item, language).1,
        picture: item.picture.as_ref().map(|id| (id.clone(), app.content.alt(id, language))),
        kind: kind_name(item.kind()),
        chapter: item.chapter.to_string(),
    });
    let rows = rows.collect();
    let all = now.bank.in_use(today, language).count();
    let chapters = filter.chapters(&l, &now);
    let (groups, kinds) = (filter.groups(&l), filter.kinds(&l));
    html(&Browse { l, filter, chapters, groups, kinds, all, rows, page })
}
