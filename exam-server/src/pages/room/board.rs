//! The live board of a hall. It is a plain page; server-sent events only say when to fetch it anew.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{HallId, Moment, TerminalId};
use store::board::Seat;
use store::{StoreError, Tx, board, site, terminal};

use super::{hall_at_site, lost_before};
use crate::app::Shared;
use crate::office::room;
use crate::web::{Fault, Form, Invigilator, Routes, View, done, html, watch};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/room/hall/{id}", show)
        .get("/room/hall/{id}/events", events)
        .post("/room/terminal/{id}/come", come)
}

/// How often the time left is drawn anew, microseconds.
const CLOCK: i64 = 15_000_000;

/// One seat as it is shown.
struct Place {
    seat: Seat,
    online: bool,
    /// Whole minutes and seconds left.
    left: Option<String>,
}

impl Place {
    fn of(seat: Seat, now: Moment) -> Self {
        let left = match (seat.deadline_at(), seat.remaining_ms) {
            (Some(deadline), _) => Some(deadline.millis_since(now).max(0)),
            (None, left) => left,
        };
        Self {
            online: seat.seen_at().is_some_and(|at| at >= lost_before(now)),
            left: left.map(|ms| format!("{}:{:02}", ms / 60_000, ms / 1_000 % 60)),
            seat,
        }
    }

    fn state_key(&self) -> String {
        match (&self.seat.state, self.seat.in_service, self.seat.booking()) {
            (Some(state), _, _) => format!("invigilator-sitting-{state}"),
            (None, false, _) => "common-status-out-of-service".to_owned(),
            (None, true, Some(_)) => "common-status-seated".to_owned(),
            (None, true, None) => "common-status-idle".to_owned(),
        }
    }

    fn badge(&self) -> &'static str {
        match self.seat.state.as_deref() {
            Some("running") => "good",
            Some("paused") => "warn",
            Some("submitted") => "accent",
            _ => "",
        }
    }
}

#[derive(Template)]
#[template(path = "room/board.html")]
struct BoardPage {
    l: View,
    site: String,
    hall: site::Hall,
    places: Vec<Place>,
    state: String,
}

async fn show(
    State(app): State<Shared>,
    l: View,
    Invigilator(staff): Invigilator,
    Path(id): Path<HallId>,
) -> Result<Response, Fault> {
    let now = app.edge.now();
    let mut tx = app.store.read().await?;
    let hall = hall_at_site(&mut tx, &staff, id).await?;
    let site = site::get(&mut tx, hall.site_id).await?.map(|site| site.name).unwrap_or_default();
    let state = state(&mut tx, id, now).await?;
    let places = board::hall(&mut tx, id).await?.into_iter().map(|seat| Place::of(seat, now)).collect();
    html(&BoardPage { l, site, hall, places, state })
}

/// Differs whenever something on the board does; the time left also while nothing else happens.
async fn state(tx: &mut Tx, hall: HallId, now: Moment) -> Result<String, StoreError> {
    let board = board::fingerprint(tx, hall, lost_before(now)).await?;
    Ok(format!("{board}-{}", now.micros() / CLOCK))
}

async fn events(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<HallId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    hall_at_site(&mut tx, &staff, id).await?;
    drop(tx);
    Ok(watch(app, move |app| async move {
        let mut tx = app.store.read().await?;
        Ok(state(&mut tx, id, app.edge.now()).await?)
    }))
}

/// Somebody has come to a candidate who called.
async fn come(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<TerminalId>,
    _: Form,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let terminal = terminal::get(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    let hall = hall_at_site(&mut tx, &staff, terminal.hall).await?;
    drop(tx);
    room::answer_call(&app, id).await?;
    Ok(done(&format!("/room/hall/{}", hall.id), "invigilator-notice-came"))
}
