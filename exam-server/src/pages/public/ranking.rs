//! The published rankings, and how the running month stands.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use protocol::{Moment, Subject};

use super::chart::{Chart, chart};
use crate::app::Shared;
use crate::office::ranking::{Month, Table, read, table};
use crate::web::{Choice, Fault, Routes, View, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/ranking", show)
}

/// A published month with the city's figures, for the course over the year.
struct Point {
    month: String,
    sat: u32,
    rate: u32,
    /// Where it is drawn.
    x: u32,
    y: u32,
    /// Where its rate is written.
    label: u32,
}

#[derive(Template)]
#[template(path = "public/ranking.html")]
struct RankingPage {
    l: View,
    months: Vec<Choice>,
    subject: Subject,
    /// `None`: nothing is published yet, and nobody asked for the running month.
    shown: Option<Shown>,
    points: Vec<Point>,
}

struct Shown {
    table: Table,
    drawing: Chart,
    /// `None`: the running month, whose figures still change.
    published_at: Option<Moment>,
}

/// Size of the drawing of the course over the year.
const COURSE: (u32, u32) = (760, 180);

async fn show(State(app): State<Shared>, l: View) -> Result<Response, Fault> {
    let subject = l.query("subject").and_then(|text| text.parse().ok()).unwrap_or(Subject::Subject1);
    let running = Month::of(app.edge.today());
    let mut tx = app.store.read().await?;
    let published = store::ranking::all_published(&mut tx, subject).await?;
    let asked = l.query("month");
    let asks_for_running = asked == Some(running.to_string().as_str());
    let chosen = published.iter().find(|one| Some(one.month.as_str()) == asked).or_else(|| published.first());
    let shown = if asks_for_running {
        Some(Shown::new(table(&mut tx, &app, running, subject).await?, None))
    } else {
        chosen.map(|one| Ok::<_, Fault>(Shown::new(read(one)?, Some(one.published_at)))).transpose()?
    };
    let so_far = Choice {
        value: running.to_string(),
        label: l.with("public-month-so-far", "month", running),
        chosen: asks_for_running,
    };
    let over = published.iter().map(|one| Choice {
        value: one.month.clone(),
        label: l.with("public-month", "month", &one.month),
        chosen: !asks_for_running && chosen.is_some_and(|chosen| chosen.id == one.id),
    });
    let months = std::iter::once(so_far).chain(over).collect();
    let tables = published.iter().rev().map(read).collect::<Result<Vec<_>, _>>()?;
    let points = course(&tables);
    html(&RankingPage { l, months, subject, shown, points })
}

impl Shown {
    fn new(table: Table, published_at: Option<Moment>) -> Self {
        Self { drawing: chart(&table), table, published_at }
    }
}

/// The city's rate month by month, spread over the drawing.
fn course(tables: &[Table]) -> Vec<Point> {
    let steps = u32::try_from(tables.len().saturating_sub(1)).unwrap_or(0).max(1);
    let point = |(index, table): (usize, &Table)| {
        let y = COURSE.1 - 30 - table.city.rate * (COURSE.1 - 50) / 10_000;
        Point {
            month: table.month.clone(),
            sat: table.city.sat,
            rate: table.city.rate,
            x: 40 + u32::try_from(index).unwrap_or(0) * (COURSE.0 - 80) / steps,
            y,
            label: y - 10,
        }
    };
    tables.iter().enumerate().map(point).collect()
}

impl RankingPage {
    /// The corners of the course's line.
    fn line(&self) -> String {
        self.points.iter().map(|point| format!("{},{}", point.x, point.y)).collect::<Vec<_>>().join(" ")
    }
}
