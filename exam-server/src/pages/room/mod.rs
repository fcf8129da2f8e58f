//! The examination room: the day's sessions, roll, identity, seats, the live board, sittings and results.

mod board;
mod identity;
mod result;
mod score_sheet;
mod session;
mod sitting;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use jiff::ToSpan as _;
use protocol::{HallId, Moment, PersonId, SiteId};
use store::portrait::booked_at;
use store::session::{Session, State as SessionState};
use store::staff::Staff;
use store::{Tx, person, site};

use crate::app::Shared;
use crate::edge::start_of;
use crate::web::{Fault, Invigilator, Routes, View, html};

/// A terminal that was not heard from for so long is shown as offline. Terminals ask at least every 20 s.
const SILENT_MS: i64 = 30_000;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/room", today)
        .get("/room/portrait/{person}", portrait)
        .and(session::routes())
        .and(identity::routes())
        .and(board::routes())
        .and(sitting::routes())
        .and(result::routes())
        .and(score_sheet::routes())
}

#[derive(Template)]
#[template(path = "room/today.html")]
struct TodayPage {
    l: View,
    day: jiff::civil::Date,
    sessions: Vec<Session>,
}

/// Today's sessions of the site; of all sites for whoever belongs to none.
async fn today(State(app): State<Shared>, l: View, Invigilator(staff): Invigilator) -> Result<Response, Fault> {
    let day = app.edge.today();
    let mut tx = app.store.read().await?;
    let until = start_of(day.saturating_add(1.day()));
    // A session that began before midnight is still today's.
    let from = start_of(day).plus_millis(-6 * 3_600_000);
    let mut sessions = store::session::between(&mut tx, from, until, staff.site).await?;
    sessions.retain(|session| session.ends_at > start_of(day));
    // What is under way stands first, what is over last.
    sessions.sort_by_key(|session| match session.state {
        SessionState::CheckIn | SessionState::Running => 0,
        SessionState::Open => 1,
        SessionState::Closed => 2,
    });
    html(&TodayPage { l, day, sessions })
}

/// The portrait of a candidate, for those who compare it.
async fn portrait(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<PersonId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    if let Some(site) = staff.site
        && !booked_at(&mut tx, id, site).await?
    {
        return Err(Fault::NotFound);
    }
    let file = person::portrait(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, "private, max-age=600")], file).into_response())
}

/// Refuses whoever works at another site.
fn at_site(staff: &Staff, site: SiteId) -> Result<(), Fault> {
    if staff.site.is_none_or(|own| own == site) { Ok(()) } else { Err(Fault::Forbidden) }
}

/// The site of a hall, if `staff` may act there.
async fn hall_at_site(tx: &mut Tx, staff: &Staff, hall: HallId) -> Result<site::Hall, Fault> {
    let hall = site::hall(tx, hall).await?.ok_or(Fault::NotFound)?;
    at_site(staff, hall.site_id)?;
    Ok(hall)
}

/// Before when a terminal must have been heard from last to count as offline.
fn lost_before(now: Moment) -> Moment {
    now.plus_millis(-SILENT_MS)
}

/// Key of the name of a session's state.
pub(super) fn session_state(session: &Session) -> String {
    format!("invigilator-session-{}", session.state.as_str())
}
