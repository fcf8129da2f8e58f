//! Places in sessions: booking many at once, moving, cancelling, and what an application may sit when.

use std::sync::Arc;

use jiff::civil::Date;
use protocol::{ApplicationId, BookingId, Message, SchoolId, SessionId, Subject};
use rules::booking::{self as rule, Counts, PastBooking, PastState, Permit};
use rules::regulation::Regulation;
use rules::{Refusal, eligibility};
use serde_json::json;
use store::application::{self, Application, State as ApplicationState};
use store::booking::{self, Booking, NewBooking, Past, State};
use store::roster::{self, Roster};
use store::session::{self, NoSeat, Session, State as SessionState};
use store::staff::Staff;
use store::{Tx, site};

use crate::app::App;
use crate::edge::local_date;
use crate::office::{Trouble, archive, log, regulation};

/// Most applications in one request: each costs several look-ups, and nobody else writes meanwhile.
const MOST_AT_ONCE: usize = 5_000;

/// Somebody who cannot be booked, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Whose.
    pub application: ApplicationId,
    /// Serial number; empty when the application is not known.
    pub serial: String,
    /// Name; empty when the application is not known.
    pub name: String,
    /// Every reason.
    pub refusals: Vec<Refusal>,
}

/// A list that is booked whole, with the line of each application in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FromRoster {
    /// The list.
    pub roster: Roster,
    /// Lines in the order of the applications.
    pub lines: Vec<i64>,
}

/// Books applications into a session: all of them, or none and who stands in the way and why.
///
/// `school` is the school that books and may book only its own; `None` is the office.
///
/// # Errors
/// [`Trouble`]
pub async fn book(
    app: &App,
    by: &Staff,
    school: Option<SchoolId>,
    session: SessionId,
    applications: &[ApplicationId],
    from: Option<&FromRoster>,
) -> Result<Result<usize, Vec<Refused>>, Trouble> {
    let mut tx = app.store.write().await?;
    let place = find_session(&mut tx, session).await?;
    let (booked, mut refused) = sift(&mut tx, app, school, &place, applications).await?;
    if !refused.is_empty() {
        return Ok(Err(refused));
    }
    for application in &booked {
        if let Err(reason) = take(&mut tx, app, by, application, &place).await? {
            refused.push(refusal(application, vec![Refusal::new(reason)]));
        }
    }
    if !refused.is_empty() {
        // Dropped, not committed: the seats taken so far go back.
        return Ok(Err(refused));
    }
    if let Some(from) = from {
        roster::add(&mut tx, &from.roster).await?;
        for (line, application) in from.lines.iter().zip(&booked) {
            roster::add_entry(&mut tx, from.roster.id, *line, application.id).await?;
        }
    }
    tx.commit().await?;
    Ok(Ok(booked.len()))
}

/// Who of these could not be booked into a session now, and why; nothing is written.
///
/// # Errors
/// [`Trouble`]
pub async fn try_out(
    app: &App,
    school: Option<SchoolId>,
    session: SessionId,
    applications: &[ApplicationId],
) -> Result<Vec<Refused>, Trouble> {
    let mut tx = app.store.read().await?;
    let place = find_session(&mut tx, session).await?;
    let (booked, mut refused) = sift(&mut tx, app, school, &place, applications).await?;
    let free = match session::quotas(&mut tx, session).await? {
        quotas if quotas.is_empty() => place.free(),
        quotas => {
            let own = quotas.iter().find(|quota| Some(quota.school) == school);
            own.map_or(0, |quota| quota.seats - quota.booked).min(place.free())
        }
    };
    let seated = usize::try_from(free).unwrap_or(0);
    let full = Message::new(if place.free() <= free { "errors-session-full" } else { "errors-school-quota" });
    let standing = booked.iter().skip(seated);
    refused.extend(standing.map(|application| refusal(application, vec![Refusal::new(full.clone())])));
    Ok(refused)
}

/// Sorts applications into those that may be booked and those that may not. Free seats are not counted.
async fn sift(
    tx: &mut Tx,
    app: &App,
    school: Option<SchoolId>,
    place: &Session,
    applications: &[ApplicationId],
) -> Result<(Vec<Application>, Vec<Refused>), Trouble> {
    if applications.len() > MOST_AT_ONCE {
        return Err(Trouble::refused("errors-request-too-large"));
    }
    let mut booked = Vec::new();
    let mut refused = Vec::new();
    for id in applications {
        match own(tx, *id, school).await? {
            Some(application) => {
                let refusals = against(tx, app, &application, place, None).await?;
                if refusals.is_empty() {
                    booked.push(application);
                } else {
                    refused.push(refusal(&application, refusals));
                }
            }
            None => refused.push(Refused {
                application: *id,
                serial: String::new(),
                name: String::new(),
                refusals: vec![Refusal::new(Message::new("errors-application-unknown"))],
            }),
        }
    }
    Ok((booked, refused))
}

/// Cancels a booking, as long as the regulation allows.
///
/// # Errors
/// [`Trouble::Refused`] with the reason.
pub async fn cancel(app: &App, by: &Staff, school: Option<SchoolId>, id: BookingId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let (booking, place) = find_booking(&mut tx, school, id).await?;
    in_time(&mut tx, app, &place).await?;
    if !booking::cancel(&mut tx, id, place.id, app.edge.now()).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    session::give_seat_back(&mut tx, place.id, booking.school).await?;
    let account = json!({ "booking": id, "session": place.id, "application": booking.application, "by": by.id });
    log::record(&mut tx, &app.edge, "booking-cancelled", &account).await?;
    tx.commit().await?;
    Ok(())
}

/// Moves a booking to another session of its subject, as long as it could still be cancelled.
///
/// # Errors
/// [`Trouble::Refused`]; reasons against the new session are in the inner result.
pub async fn move_to(
    app: &App,
    by: &Staff,
    school: Option<SchoolId>,
    id: BookingId,
    to: SessionId,
) -> Result<Result<(), Refused>, Trouble> {
    let mut tx = app.store.write().await?;
    let (booking, from) = find_booking(&mut tx, school, id).await?;
    in_time(&mut tx, app, &from).await?;
    let to = find_session(&mut tx, to).await?;
    if to.subject != from.subject || to.id == from.id {
        return Err(Trouble::refused("errors-session-unknown"));
    }
    let application = application::get(&mut tx, booking.application)
        .await?
        .ok_or_else(|| Trouble::Unknown(Message::new("errors-application-unknown")))?;
    let refusals = against(&mut tx, app, &application, &to, Some(from.subject)).await?;
    if !refusals.is_empty() {
        return Ok(Err(refusal(&application, refusals)));
    }
    // Always in the order of their ids, so that two moves in opposite directions do not wait for each other.
    let seat = if from.id < to.id {
        session::give_seat_back(&mut tx, from.id, booking.school).await?;
        session::take_seat(&mut tx, to.id, booking.school).await?
    } else {
        let seat = session::take_seat(&mut tx, to.id, booking.school).await?;
        session::give_seat_back(&mut tx, from.id, booking.school).await?;
        seat
    };
    if let Err(reason) = seat {
        return Ok(Err(refusal(&application, vec![Refusal::new(no_seat(reason))])));
    }
    if !booking::move_to(&mut tx, id, from.id, to.id).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    let account = json!({ "booking": id, "from": from.id, "to": to.id, "application": application.id, "by": by.id });
    log::record(&mut tx, &app.edge, "booking-moved", &account).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// What an application may do about one of its subjects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Prospect {
    /// Passed.
    Passed,
    /// Booked: the booking and when it starts.
    Booked(Booking),
    /// May be booked for this day and later.
    From(Date),
    /// May not be booked yet, and why.
    Not(Vec<Refusal>),
}

/// The subjects of an application, each with what it may do about it.
///
/// # Errors
/// [`Trouble`]; an application whose plan is not usable gives its refusal.
pub async fn prospects(
    tx: &mut Tx,
    app: &App,
    application: &Application,
) -> Result<Result<Vec<(Subject, Prospect)>, Refusal>, Trouble> {
    let today = app.edge.today();
    let regulation = regulation::in_force(tx, app, today).await?;
    let facts = facts(tx, application, &regulation, None).await?;
    let plan = match eligibility::plan(&regulation, facts.kind, facts.class, &facts.held, facts.origin, facts.round) {
        Ok(plan) => plan,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let bookings = booking::of_application(tx, application.id).await?;
    let prospect = |subject: Subject| {
        if facts.passed.contains(&subject) {
            return Prospect::Passed;
        }
        let live =
            |booking: &&Booking| booking.subject == subject && matches!(booking.state, State::Booked | State::Present);
        if let Some(booking) = bookings.iter().find(live) {
            return Prospect::Booked(booking.clone());
        }
        let day = match rule::first_day(&facts, subject, &regulation, &app.content.calendar) {
            Ok(day) => day.max(today),
            Err(refusal) => return Prospect::Not(vec![refusal]),
        };
        // A session with a free place on the first day that waits allow: what still speaks against it is no matter of days.
        let places = Counts { places: 1, taken: 0 };
        let session =
            rule::Session { subject, day, open: true, accepted_until: Some(day), capacity: places, quota: None };
        let refusals = rule::check(&facts, &session, &regulation, &app.content.calendar, today);
        if refusals.is_empty() { Prospect::From(day) } else { Prospect::Not(refusals) }
    };
    Ok(Ok(plan.iter().map(|subject| (*subject, prospect(*subject))).collect()))
}

/// Everything that speaks against booking an application into a session now. When a booking is being moved,
/// `moving` is its subject, and the live booking of it does not count.
async fn against(
    tx: &mut Tx,
    app: &App,
    application: &Application,
    place: &Session,
    moving: Option<Subject>,
) -> Result<Vec<Refusal>, Trouble> {
    let regulation = regulation_of(tx, app, place).await?;
    let facts = facts(tx, application, &regulation, moving).await?;
    let quotas = session::quotas(tx, place.id).await?;
    let quota = match application.school {
        Some(school) if !quotas.is_empty() => {
            let own = quotas.iter().find(|quota| quota.school == school);
            Some(own.map_or(Counts { places: 0, taken: 0 }, |quota| counts(quota.seats, quota.booked)))
        }
        _ => None,
    };
    let session = rule::Session {
        subject: place.subject,
        day: local_date(place.starts_at),
        open: place.state == SessionState::Open && place.starts_at > app.edge.now(),
        accepted_until: site::accepted_until(tx, place.site, place.subject, application.class).await?,
        capacity: counts(place.capacity, place.booked),
        quota,
    };
    Ok(rule::check(&facts, &session, &regulation, &app.content.calendar, app.edge.today()))
}

/// Takes the seat and writes the booking, or says why not.
async fn take(
    tx: &mut Tx,
    app: &App,
    by: &Staff,
    application: &Application,
    place: &Session,
) -> Result<Result<(), Message>, Trouble> {
    if let Err(reason) = session::take_seat(tx, place.id, application.school).await? {
        return Ok(Err(no_seat(reason)));
    }
    let new = NewBooking {
        id: BookingId(app.edge.uuid()),
        session: place.id,
        application: application.id,
        subject: place.subject,
        booked_by: by.id,
    };
    if !booking::add(tx, &new, app.edge.now()).await? {
        return Ok(Err(Message::new("errors-booking-duplicate")));
    }
    let account = json!({
        "booking": new.id,
        "session": place.id,
        "application": application.id,
        "regulation": place.regulation_hash,
        "by": by.id,
    });
    log::record(tx, &app.edge, "booking-made", &account).await?;
    Ok(Ok(()))
}

/// What the rules ask about an application.
async fn facts(
    tx: &mut Tx,
    application: &Application,
    regulation: &Regulation,
    moving: Option<Subject>,
) -> Result<rule::Application, Trouble> {
    let absence = &regulation.booking.absence_fails;
    let past = booking::history(tx, application.id).await?;
    let mut bookings = Vec::new();
    for one in &past {
        let state = match one.state {
            State::Booked | State::Present if moving == Some(one.subject) => continue,
            State::Booked | State::Present => PastState::Live,
            State::Used if one.passed => PastState::Passed,
            State::Used => failed(one),
            State::Absent if *absence.require("booking.absence-fails")? => failed(one),
            State::Absent | State::Cancelled => PastState::Cancelled,
        };
        bookings.push(PastBooking { subject: one.subject, state });
    }
    let mut passed: Vec<Subject> = past.iter().filter(|one| one.passed).map(|one| one.subject).collect();
    passed.dedup();
    let permit = booking::permit(tx, application.id).await?;
    Ok(rule::Application {
        kind: application.kind,
        class: application.class,
        held: application.facts.held.iter().map(|held| held.class).collect(),
        origin: application.facts.origin,
        round: application.facts.round,
        accepted: application.state == ApplicationState::Accepted,
        accepted_on: local_date(application.confirmed_at.unwrap_or(application.created_at)),
        permit: permit.map(|(issued_on, expires_on)| Permit { issued_on, expires_on }),
        passed,
        bookings,
    })
}

fn failed(past: &Past) -> PastState {
    PastState::Failed { on: local_date(past.ended_at.unwrap_or(past.starts_at)) }
}

async fn in_time(tx: &mut Tx, app: &App, place: &Session) -> Result<(), Trouble> {
    let day = local_date(place.starts_at);
    let regulation = regulation_of(tx, app, place).await?;
    Ok(rule::cancel(day, &regulation, &app.content.calendar, app.edge.today())?)
}

/// The regulation that a session is held under.
async fn regulation_of(tx: &mut Tx, app: &App, place: &Session) -> Result<Arc<Regulation>, Trouble> {
    archive::regulation(tx, app, &place.regulation, &place.regulation_hash).await
}

async fn own(tx: &mut Tx, id: ApplicationId, school: Option<SchoolId>) -> Result<Option<Application>, Trouble> {
    let found = application::get(tx, id).await?;
    Ok(found.filter(|application| school.is_none() || application.school == school))
}

async fn find_session(tx: &mut Tx, id: SessionId) -> Result<Session, Trouble> {
    session::get(tx, id).await?.ok_or_else(|| Trouble::Unknown(Message::new("errors-session-unknown")))
}

async fn find_booking(tx: &mut Tx, school: Option<SchoolId>, id: BookingId) -> Result<(Booking, Session), Trouble> {
    let found = booking::get(tx, id).await?.filter(|booking| school.is_none() || booking.school == school);
    let booking = found.ok_or_else(|| Trouble::Unknown(Message::new("errors-booking-unknown")))?;
    let place = find_session(tx, booking.session).await?;
    Ok((booking, place))
}

fn refusal(application: &Application, refusals: Vec<Refusal>) -> Refused {
    let (serial, name) = (application.serial.clone(), application.person.name.clone());
    Refused { application: application.id, serial, name, refusals }
}

fn no_seat(reason: NoSeat) -> Message {
    Message::new(match reason {
        NoSeat::NotOpen => "errors-session-closed",
        NoSeat::Full => "errors-session-full",
        NoSeat::Quota => "errors-school-quota",
    })
}

fn counts(places: i64, taken: i64) -> Counts {
    let small = |count: i64| u32::try_from(count).unwrap_or(0);
    Counts { places: small(places), taken: small(taken) }
}
