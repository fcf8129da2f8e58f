//! One session: its steps, the roll, the seats.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{BookingId, SchoolId, SessionId, TerminalId};
use rules::identity::mask;
use store::board::Seat;
use store::seating::{self, BookingState, Candidate, SessionState};
use store::session::Session;
use store::staff::Staff;
use store::{Tx, school};

use super::{at_site, session_state};
use crate::app::Shared;
use crate::office::{draw, room};
use crate::web::{Choice, Fault, Form, Invigilator, Routes, View, done, html};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/room/session/{id}", show)
        .post("/room/session/{id}/advance", advance)
        .post("/room/session/{id}/seats", seat_all)
        .post("/room/booking/{id}/roll", call)
        .post("/room/booking/{id}/seat", seat)
}

/// One line of the roll.
struct Line {
    candidate: Candidate,
    number: String,
    school: String,
}

impl Line {
    fn state_key(&self) -> String {
        format!("invigilator-booking-{}", self.candidate.state.as_str())
    }

    fn badge(&self) -> &'static str {
        match self.candidate.state {
            BookingState::Present => "good",
            BookingState::Absent => "bad",
            BookingState::Used => "accent",
            BookingState::Booked | BookingState::Cancelled => "",
        }
    }

    fn seat(&self) -> Option<u16> {
        self.candidate.seat.map(|(_, seat)| seat)
    }

    fn may_be_called(&self) -> bool {
        matches!(self.candidate.state, BookingState::Booked | BookingState::Absent)
    }

    fn is_present(&self) -> bool {
        self.candidate.state == BookingState::Present
    }

    fn may_be_seated(&self) -> bool {
        self.is_present() && self.candidate.identified_at.is_some()
    }
}

#[derive(Template)]
#[template(path = "room/session.html")]
struct SessionPage {
    l: View,
    session: Session,
    lines: Vec<Line>,
    free: Vec<Choice>,
    present: usize,
    identified: usize,
    seated: usize,
}

impl SessionPage {
    fn state_key(&self) -> String {
        session_state(&self.session)
    }

    fn subject_key(&self) -> String {
        format!("common-{}", self.session.subject)
    }

    /// Whether roll and seats may be changed.
    fn is_under_way(&self) -> bool {
        matches!(self.session.state, SessionState::CheckIn | SessionState::Running)
    }

    /// Key of the next step's button.
    fn next_key(&self) -> Option<&'static str> {
        match self.session.state {
            SessionState::Open => Some("invigilator-step-check-in"),
            SessionState::CheckIn => Some("invigilator-step-run"),
            SessionState::Running => Some("invigilator-step-close"),
            SessionState::Closed => None,
        }
    }
}

/// A session, if `staff` may see it.
pub(super) async fn session_at_site(tx: &mut Tx, staff: &Staff, id: SessionId) -> Result<Session, Fault> {
    let session = store::session::get(tx, id).await?.ok_or(Fault::NotFound)?;
    at_site(staff, session.site)?;
    Ok(session)
}

/// A booked candidate, if `staff` may see the session.
pub(super) async fn candidate_at_site(tx: &mut Tx, staff: &Staff, id: BookingId) -> Result<Candidate, Fault> {
    let candidate = seating::of_booking(tx, id).await?.ok_or(Fault::NotFound)?;
    session_at_site(tx, staff, candidate.session).await?;
    Ok(candidate)
}

async fn show(
    State(app): State<Shared>,
    l: View,
    Invigilator(staff): Invigilator,
    Path(id): Path<SessionId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let session = session_at_site(&mut tx, &staff, id).await?;
    let schools: HashMap<SchoolId, String> =
        school::all(&mut tx).await?.into_iter().map(|school| (school.id, school.name)).collect();
    let mut candidates = seating::of_session(&mut tx, id).await?;
    candidates.sort_by(|a, b| locales::compare(l.language(), &a.name, &b.name).then(a.booking.cmp(&b.booking)));
    let seats = store::board::hall(&mut tx, session.hall).await?;
    let lines: Vec<Line> = candidates
        .into_iter()
        .map(|candidate| Line {
            number: mask(&candidate.document_number),
            school: candidate.school.and_then(|id| schools.get(&id).cloned()).unwrap_or_default(),
            candidate,
        })
        .collect();
    let present = lines.iter().filter(|line| line.is_present() || line.candidate.state == BookingState::Used).count();
    let identified = lines.iter().filter(|line| line.candidate.identified_at.is_some()).count();
    let seated = lines.iter().filter(|line| line.candidate.terminal().is_some()).count();
    let free = seats.iter().filter(|seat| seat.in_service && seat.booking().is_none()).map(choice).collect();
    html(&SessionPage { l, session, lines, free, present, identified, seated })
}

fn choice(seat: &Seat) -> Choice {
    Choice { value: seat.terminal.to_string(), label: seat.seat.to_string(), chosen: false }
}

fn page(session: SessionId) -> String {
    format!("/room/session/{session}")
}

/// Moves the session on; the form says from which state, so that a second click does nothing.
async fn advance(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<SessionId>,
    form: Form,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    session_at_site(&mut tx, &staff, id).await?;
    drop(tx);
    let from: SessionState = form.text("from").parse().map_err(|_| Fault::NotFound)?;
    room::advance(&app, id, from, staff.id).await?;
    Ok(done(&page(id), "invigilator-notice-advanced"))
}

async fn call(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<BookingId>,
    form: Form,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let candidate = candidate_at_site(&mut tx, &staff, id).await?;
    drop(tx);
    room::call(&app, id, form.text("present") == "yes", staff.id).await?;
    Ok(done(&page(candidate.session), "invigilator-notice-called"))
}

async fn seat(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<BookingId>,
    form: Form,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let candidate = candidate_at_site(&mut tx, &staff, id).await?;
    drop(tx);
    let terminal: TerminalId = form.text("terminal").parse().map_err(|_| Fault::NotFound)?;
    room::seat(&app, id, terminal, staff.id).await?;
    Ok(done(&page(candidate.session), "invigilator-notice-seated"))
}

async fn seat_all(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<SessionId>,
    _: Form,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    session_at_site(&mut tx, &staff, id).await?;
    drop(tx);
    draw::seats(&app, id, staff.id).await?;
    Ok(done(&page(id), "invigilator-notice-drawn"))
}
