//! The draw of examiners: held once, shown with everything that is needed to repeat it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{ExaminerId, Moment, SessionId};
use store::examiner::{self, Examiner};
use store::session::Session;
use store::{draw, staff};

use crate::app::Shared;
use crate::office::draw::{again, examiners};
use crate::web::{Fault, Form, Routes, Supervisor, View, done, html};

/// Most examiners of one session.
const MOST: usize = 9;

pub(super) fn routes() -> Routes {
    Routes::new().get("/supervisor/session/{id}/draw", show).post("/supervisor/session/{id}/draw", hold)
}

#[derive(Template)]
#[template(path = "supervisor/draw.html")]
struct DrawPage {
    l: View,
    session: Session,
    /// Place and who was drawn for it.
    drawn: Vec<(String, Examiner)>,
    /// How many could be drawn and how many were kept off.
    entries: usize,
    kept_off: usize,
    seed: String,
    commitment: String,
    purpose: String,
    record: String,
    at: Moment,
    by: String,
}

async fn show(State(app): State<Shared>, l: View, _: Supervisor, Path(id): Path<SessionId>) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let session = store::session::get(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    let record = draw::of_session(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    // Run again, not read: what is shown is what the record gives.
    let (held, outcome) = again(&record)?;
    let mut drawn = Vec::new();
    for one in outcome {
        let id = one.entry.parse().map(ExaminerId).map_err(Fault::internal)?;
        drawn.push((one.place, examiner::get(&mut tx, id).await?.ok_or(Fault::NotFound)?));
    }
    let by = staff::get(&mut tx, record.drawn_by).await?.map(|by| by.name).unwrap_or_default();
    let page = DrawPage {
        l,
        session,
        drawn,
        entries: held.entries.len(),
        kept_off: held.forbidden.len() / held.places.len().max(1),
        seed: held.seed.to_string(),
        commitment: record.seed_commitment,
        purpose: held.purpose,
        record: record.record,
        at: record.drawn_at,
        by,
    };
    html(&page)
}

async fn hold(
    State(app): State<Shared>,
    Supervisor(staff): Supervisor,
    Path(id): Path<SessionId>,
    form: Form,
) -> Result<Response, Fault> {
    let count = form.text("count").parse().ok().filter(|count| (1..=MOST).contains(count)).ok_or(Fault::NotFound)?;
    examiners(&app, id, count, form.ticked("own-site"), staff.id).await?;
    Ok(done(&format!("/supervisor/session/{id}/draw"), "supervisor-notice-drawn"))
}
