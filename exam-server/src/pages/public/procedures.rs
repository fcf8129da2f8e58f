//! How a Subject 1 examination goes, with the figures of the regulation in force.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use protocol::{LicenceClass, Subject};

use crate::app::Shared;
use crate::office::regulation::in_force;
use crate::office::theory::figures;
use crate::web::{Fault, Routes, View, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/procedures", show)
}

#[derive(Template)]
#[template(path = "public/procedures.html")]
struct ProceduresPage {
    l: View,
    regulation: String,
    /// Of a car: questions, minutes, points, mark, attempts; `None` while the office has not settled them.
    rules: Option<protocol::kiosk::ExamRules>,
    early_end: bool,
}

async fn show(State(app): State<Shared>, l: View) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let regulation = in_force(&mut tx, &app, app.edge.today()).await?;
    let figures = figures(&regulation, Subject::Subject1, LicenceClass::C1).ok();
    let early_end = figures.as_ref().is_some_and(|figures| figures.marking.early_end);
    let rules = figures.map(|figures| figures.exam);
    html(&ProceduresPage { regulation: regulation.title_key(), l, rules, early_end })
}
