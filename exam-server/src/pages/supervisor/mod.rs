//! The supervisor: all sites, sessions, draws of examiners, the outbox to the registry, rankings.

mod draw;
mod outbox;
mod ranking;
mod session;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::ToSpan as _;
use jiff::civil::Date;
use protocol::Moment;
use store::board::{self, SiteGlance};

use crate::app::Shared;
use crate::edge::start_of;
use crate::web::{Fault, Routes, Supervisor, View, html, watch};

/// A terminal that was not heard from for so long counts as offline.
const SILENT_MS: i64 = 30_000;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/supervisor", sites)
        .get("/supervisor/events", events)
        .and(session::routes())
        .and(draw::routes())
        .and(outbox::routes())
        .and(ranking::routes())
}

#[derive(Template)]
#[template(path = "supervisor/sites.html")]
struct SitesPage {
    l: View,
    day: Date,
    sites: Vec<SiteGlance>,
    total: Total,
    state: String,
}

/// The sums under the table.
struct Total {
    booked: i64,
    present: i64,
    sitting: i64,
    results: i64,
    passed: i64,
    online: i64,
    terminals: i64,
    calls: i64,
}

impl Total {
    fn of(sites: &[SiteGlance]) -> Self {
        let sum = |count: fn(&SiteGlance) -> i64| sites.iter().map(count).sum();
        Self {
            booked: sum(|site| site.booked),
            present: sum(|site| site.present),
            sitting: sum(|site| site.sitting),
            results: sum(|site| site.results),
            passed: sum(|site| site.passed),
            online: sum(|site| site.online),
            terminals: sum(|site| site.terminals),
            calls: sum(|site| site.calls),
        }
    }
}

async fn glance(app: &Shared) -> Result<(Date, Vec<SiteGlance>), Fault> {
    let (now, day) = (app.edge.now(), app.edge.today());
    let mut tx = app.store.read().await?;
    let sites = board::sites(&mut tx, start_of(day), tomorrow(day), now.plus_millis(-SILENT_MS)).await?;
    Ok((day, sites))
}

fn tomorrow(day: Date) -> Moment {
    start_of(day.saturating_add(1.day()))
}

/// Differs whenever a figure of the page does.
fn fingerprint(sites: &[SiteGlance]) -> String {
    let figures = sites.iter().map(|site| {
        format!(
            "{}.{}.{}.{}.{}.{}.{}",
            site.booked, site.present, site.sitting, site.results, site.passed, site.online, site.calls
        )
    });
    figures.collect::<Vec<_>>().join("-")
}

async fn sites(State(app): State<Shared>, l: View, _: Supervisor) -> Result<Response, Fault> {
    let (day, sites) = glance(&app).await?;
    let (total, state) = (Total::of(&sites), fingerprint(&sites));
    html(&SitesPage { l, day, sites, total, state })
}

async fn events(State(app): State<Shared>, _: Supervisor) -> Result<Response, Fault> {
    Ok(watch(app, |app| async move { Ok(fingerprint(&glance(&app).await?.1)) }))
}
