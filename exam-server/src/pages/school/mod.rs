//! A driving school's pages: its figures, its applications, sessions and bookings, rosters.

mod applications;
mod overview;
mod roster;
mod sessions;

use jiff::ToSpan as _;
use store::Tx;
use store::session::{self, Quota, Session};

use crate::app::App;
use crate::edge::start_of;
use crate::web::{Fault, Routes};

/// How many days ahead sessions are shown.
const DAYS_AHEAD: i64 = 60;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/school", overview::show)
        .get("/school/applications", applications::list)
        .get("/school/applications/{id}", applications::show)
        .get("/school/sessions", sessions::list)
        .get("/school/sessions/{id}", sessions::show)
        .post("/school/sessions/{id}/book", sessions::book)
        .get("/school/bookings/{id}/move", sessions::show_move)
        .post("/school/bookings/{id}/move", sessions::move_to)
        .post("/school/bookings/{id}/cancel", sessions::cancel)
        .get("/school/roster", roster::show)
        .post("/school/roster", roster::preview)
        .post("/school/roster/confirm", roster::confirm)
}

/// A session as one school sees it.
struct Offer {
    session: Session,
    quota: Option<Quota>,
    /// Seats that this school can still take.
    free: i64,
    /// Whether seats are divided among schools.
    divided: bool,
}

/// What a school can take of a session.
async fn offer(tx: &mut Tx, school: protocol::SchoolId, session: Session) -> Result<Offer, Fault> {
    let quotas = session::quotas(tx, session.id).await?;
    let quota = quotas.iter().copied().find(|quota| quota.school == school);
    let divided = !quotas.is_empty();
    let own = match quota {
        Some(quota) => quota.seats - quota.booked,
        None if divided => 0,
        None => i64::MAX,
    };
    let free = if session.state == session::State::Open { own.min(session.free()) } else { 0 };
    Ok(Offer { session, quota, free, divided })
}

/// The sessions ahead as a school sees them.
async fn offers(tx: &mut Tx, app: &App, school: protocol::SchoolId) -> Result<Vec<Offer>, Fault> {
    let end = start_of(app.edge.today().saturating_add(DAYS_AHEAD.days()));
    let mut offers = Vec::new();
    for session in session::between(tx, app.edge.now(), end, None).await? {
        offers.push(offer(tx, school, session).await?);
    }
    Ok(offers)
}
