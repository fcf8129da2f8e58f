//! Rankings: a look at any month, and publishing one that is over.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use protocol::{Moment, Subject};

use crate::app::Shared;
use crate::edge::start_of;
use crate::office::ranking::{Month, Table, publish, read, table};
use crate::pages::public::chart::{Chart, chart};
use crate::web::{Choice, Fault, Form, Routes, Supervisor, View, done, html};

/// Months that can be chosen, this one included.
const MONTHS: i32 = 13;

pub(super) fn routes() -> Routes {
    Routes::new().get("/supervisor/ranking", show).post("/supervisor/ranking", put_out)
}

#[derive(Template)]
#[template(path = "supervisor/ranking.html")]
struct RankingPage {
    l: View,
    months: Vec<Choice>,
    subjects: Vec<Choice>,
    table: Table,
    drawing: Chart,
    published_at: Option<Moment>,
    is_over: bool,
}

/// Subjects that have a ranking of their own.
pub(in crate::pages) fn subjects(l: &View, chosen: Subject) -> Vec<Choice> {
    let choice = |subject: &Subject| Choice {
        value: subject.as_str().to_owned(),
        label: l.t(format!("common-{subject}")),
        chosen: *subject == chosen,
    };
    Subject::ALL.iter().map(choice).collect()
}

async fn show(State(app): State<Shared>, l: View, _: Supervisor) -> Result<Response, Fault> {
    let current = Month::of(app.edge.today());
    let month = l.query("month").and_then(Month::parse).unwrap_or_else(|| current.plus(-1));
    let subject = l.query("subject").and_then(|text| text.parse().ok()).unwrap_or(Subject::Subject1);
    let mut tx = app.store.read().await?;
    let published = store::ranking::published(&mut tx, &month.to_string(), subject).await?;
    let table = match &published {
        Some(published) => read(published)?,
        None => table(&mut tx, &app, month, subject).await?,
    };
    let months = (0..MONTHS).map(|back| {
        let one = current.plus(-back);
        Choice { value: one.to_string(), label: l.with("public-month", "month", one), chosen: one == month }
    });
    let months = months.collect();
    let page = RankingPage {
        months,
        subjects: subjects(&l, subject),
        drawing: chart(&table),
        table,
        published_at: published.map(|published| published.published_at),
        is_over: start_of(month.plus(1).first()) <= app.edge.now(),
        l,
    };
    html(&page)
}

async fn put_out(State(app): State<Shared>, Supervisor(staff): Supervisor, form: Form) -> Result<Response, Fault> {
    let month = Month::parse(form.text("month")).ok_or(Fault::NotFound)?;
    let subject: Subject = form.text("subject").parse().map_err(|_| Fault::NotFound)?;
    publish(&app, month, subject, staff.id).await?;
    Ok(done(&format!("/supervisor/ranking?month={month}&subject={subject}"), "supervisor-notice-published"))
}
