//! Changes that are written, laid before a second person, approved or given up.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{BankChangeId, Language};
use question_bank::Item;
use store::bank_change::{self, BankChange, ChangeState};

use super::difference::{Difference, differences};
use crate::app::Shared;
use crate::office::bank_change::{approve, base, get, record, send_back, submit, withdraw};
use crate::office::bank_check::{Findings, findings};
use crate::pages::questions::words::stem;
use crate::web::{Choice, Fault, Form, Keeper, Routes, View, done, html};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/keeper/changes", list)
        .get("/keeper/changes/{id}", show)
        .post("/keeper/changes/{id}/submit", submit_it)
        .post("/keeper/changes/{id}/approve", approve_it)
        .post("/keeper/changes/{id}/send-back", send_it_back)
        .post("/keeper/changes/{id}/withdraw", withdraw_it)
}

/// Changes of one state that are listed.
const LISTED: i64 = 200;

#[derive(Template)]
#[template(path = "keeper/changes.html")]
struct ChangesPage {
    l: View,
    states: Vec<Choice>,
    changes: Vec<(BankChange, String)>,
}

#[derive(Template)]
#[template(path = "keeper/change.html")]
struct ChangePage {
    l: View,
    change: BankChange,
    item: Item,
    is_new: bool,
    differences: Vec<Difference>,
    findings: Findings,
    /// Whether the reader wrote it and so may not approve it.
    own: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "a template hands over references")]
impl ChangePage {
    fn is(&self, state: &str) -> bool {
        self.change.state.as_str() == state
    }

    fn texts(&self) -> Vec<(&Language, &question_bank::Text, bool)> {
        self.item.text.iter().map(|(language, text)| (language, text, self.item.is_fresh(*language))).collect()
    }

    fn is_right(&self, index: &usize) -> bool {
        self.item.answer.right_choices().contains(index)
    }

    fn statement(&self) -> Option<&'static str> {
        match self.item.answer {
            question_bank::Answer::True => Some("common-true"),
            question_bank::Answer::False => Some("common-false"),
            _ => None,
        }
    }
}

/// The beginning of the question, to know an item by in a list.
pub(super) fn beginning(item: &Item, language: Language) -> String {
    stem(item, language).1.chars().take(60).collect()
}

async fn list(State(app): State<Shared>, l: View, _: Keeper) -> Result<Response, Fault> {
    let asked: ChangeState = l.query("state").and_then(|name| name.parse().ok()).unwrap_or(ChangeState::Draft);
    let mut tx = app.store.read().await?;
    let mut states = Vec::new();
    for state in ChangeState::ALL {
        let count = bank_change::count(&mut tx, *state).await?;
        let label = format!("{} {}", l.t(format!("keeper-state-{}", state.as_str())), l.number(count));
        states.push(Choice { value: state.as_str().to_owned(), label, chosen: *state == asked });
    }
    let changes = bank_change::in_state(&mut tx, asked, LISTED).await?.into_iter().map(|change| {
        let item = record(&change)?;
        Ok::<_, Fault>((change, beginning(&item, l.language())))
    });
    let changes = changes.collect::<Result<_, _>>()?;
    html(&ChangesPage { l, states, changes })
}

async fn show(
    State(app): State<Shared>,
    l: View,
    Keeper(reader): Keeper,
    Path(id): Path<BankChangeId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let change = get(&mut tx, id).await?;
    let (item, before) = (record(&change)?, base(&change)?);
    html(&ChangePage {
        differences: differences(&l, before.as_ref(), &item),
        is_new: before.is_none(),
        findings: findings(&app, &item),
        own: change.edited_by == reader.id,
        l,
        change,
        item,
    })
}

fn back(id: BankChangeId, notice: &str) -> Response {
    done(&format!("/keeper/changes/{id}"), notice)
}

async fn submit_it(
    State(app): State<Shared>,
    Keeper(by): Keeper,
    Path(id): Path<BankChangeId>,
    _: Form,
) -> Result<Response, Fault> {
    submit(&app, id, by.id).await?;
    Ok(back(id, "keeper-notice-submitted"))
}

async fn approve_it(
    State(app): State<Shared>,
    Keeper(by): Keeper,
    Path(id): Path<BankChangeId>,
    _: Form,
) -> Result<Response, Fault> {
    let written = approve(&app, id, by.id).await?;
    Ok(back(id, if written { "keeper-notice-published" } else { "keeper-notice-unwritten" }))
}

async fn send_it_back(
    State(app): State<Shared>,
    Keeper(by): Keeper,
    Path(id): Path<BankChangeId>,
    form: Form,
) -> Result<Response, Fault> {
    send_back(&app, id, by.id, form.text("note")).await?;
    Ok(back(id, "keeper-notice-sent-back"))
}

async fn withdraw_it(
    State(app): State<Shared>,
    Keeper(by): Keeper,
    Path(id): Path<BankChangeId>,
    _: Form,
) -> Result<Response, Fault> {
    withdraw(&app, id, by.id).await?;
    Ok(back(id, "keeper-notice-withdrawn"))
}
