//! The outbox to the driver registry: what waits, what was refused, what is held until two people release it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{Message, WriteBackId};
use store::write_back::{self, WriteBack, WriteBackState};
use store::{board, staff};

use crate::app::Shared;
use crate::office::write_back::{release, retry};
use crate::web::{Choice, Fault, Form, Routes, Supervisor, View, done, html};

/// Rows that are shown of one state.
const ROWS: i64 = 100;

const STATES: [WriteBackState; 4] =
    [WriteBackState::Held, WriteBackState::Rejected, WriteBackState::Pending, WriteBackState::Delivered];

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/supervisor/outbox", show)
        .post("/supervisor/outbox/{id}/release", release_row)
        .post("/supervisor/outbox/{id}/retry", retry_row)
}

/// One row with what is said about it.
struct Line {
    row: WriteBack,
    error: String,
    /// Serial number, as sent.
    serial: String,
    asked_by: Option<String>,
}

#[derive(Template)]
#[template(path = "supervisor/outbox.html")]
struct OutboxPage {
    l: View,
    states: Vec<Choice>,
    lines: Vec<Line>,
}

async fn show(State(app): State<Shared>, l: View, _: Supervisor) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let counts = board::outbox_counts(&mut tx).await?;
    let count =
        |state: WriteBackState| counts.iter().find(|(name, _)| name == state.as_str()).map_or(0, |(_, count)| *count);
    // Without a choice, the first state that needs somebody.
    let asked = l.query("state").and_then(|text| text.parse::<WriteBackState>().ok());
    let first = STATES.into_iter().find(|state| count(*state) > 0).unwrap_or(WriteBackState::Pending);
    let chosen = asked.unwrap_or(first);
    let states = STATES.map(|state| {
        let label = format!("{} {}", l.t(format!("supervisor-outbox-{}", state.as_str())), l.number(count(state)));
        Choice { value: state.as_str().to_owned(), label, chosen: state == chosen }
    });
    let mut lines = Vec::new();
    for row in write_back::in_state(&mut tx, chosen, ROWS).await? {
        let error = row.error.as_deref().map(|error| said(&l, error)).unwrap_or_default();
        let asked_by = match row.release_asked_by() {
            Some(by) => staff::get(&mut tx, by).await?.map(|by| by.name),
            None => None,
        };
        let payload: serde_json::Value = serde_json::from_str(&row.payload).unwrap_or_default();
        let serial = payload["applicationNo"].as_str().unwrap_or_default().to_owned();
        lines.push(Line { row, error, serial, asked_by });
    }
    html(&OutboxPage { l, states: states.into(), lines })
}

/// The error of a row in the reader's language.
fn said(l: &View, error: &str) -> String {
    serde_json::from_str::<Message>(error).map_or_else(|_| error.to_owned(), |message| l.message(&message))
}

async fn release_row(
    State(app): State<Shared>,
    Supervisor(staff): Supervisor,
    Path(id): Path<WriteBackId>,
    _: Form,
) -> Result<Response, Fault> {
    let released = release(&app, id, staff.id).await?;
    let notice = if released { "supervisor-notice-released" } else { "supervisor-notice-release-asked" };
    Ok(done("/supervisor/outbox?state=held", notice))
}

async fn retry_row(
    State(app): State<Shared>,
    Supervisor(staff): Supervisor,
    Path(id): Path<WriteBackId>,
    _: Form,
) -> Result<Response, Fault> {
    retry(&app, id, staff.id).await?;
    Ok(done("/supervisor/outbox?state=rejected", "supervisor-notice-retried"))
}
