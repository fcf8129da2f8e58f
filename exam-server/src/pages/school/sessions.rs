use std::num::NonZeroU32;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use protocol::{ApplicationId, BookingId, Message, SessionId};
use store::application::{self, Application, Filter, State as Stage};
use store::booking::{self, Booking, State as BookingState};
use store::session;

use super::Offer;
use crate::app::{App, Shared};
use crate::office::booking::{self as office, Prospect, Refused};
use crate::web::{Fault, Form, Page, SchoolUser, View, again, done, encode, html};

/// Applications shown at once for booking.
const ROWS: NonZeroU32 = NonZeroU32::new(50).expect("not zero");

#[derive(Template)]
#[template(path = "school/sessions.html")]
struct List {
    l: View,
    offers: Vec<Offer>,
}

/// The sessions ahead with free seats and the school's own places.
pub(super) async fn list(State(app): State<Shared>, user: SchoolUser, l: View) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let offers = super::offers(&mut tx, &app, user.school).await?;
    html(&List { l, offers })
}

/// A booking with who it is for.
struct Booked {
    booking: Booking,
    application: Application,
}

impl Booked {
    fn waits(&self) -> bool {
        self.booking.state == BookingState::Booked
    }
}

/// Somebody who may be booked, or why not.
struct Candidate {
    application: Application,
    ready: bool,
    prospect: Option<Prospect>,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "school/session.html")]
struct Detail {
    l: View,
    offer: Offer,
    booked: Vec<Booked>,
    candidates: Vec<Candidate>,
    page: Page,
    text: String,
    link: String,
    refused: Vec<Refused>,
}

async fn detail(
    app: &App,
    user: &SchoolUser,
    l: View,
    id: SessionId,
    refused: Vec<Refused>,
    chosen: &[ApplicationId],
) -> Result<Detail, Fault> {
    let mut tx = app.store.read().await?;
    let session = session::get(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    let subject = session.subject;
    let day = crate::edge::local_date(session.starts_at);
    let offer = super::offer(&mut tx, user.school, session).await?;
    let mut booked = Vec::new();
    for booking in booking::of_session(&mut tx, id, Some(user.school)).await? {
        if let Some(application) = application::get(&mut tx, booking.application).await? {
            booked.push(Booked { booking, application });
        }
    }
    let text = l.query("q").unwrap_or_default().trim().to_owned();
    let filter = Filter { state: Some(Stage::Accepted), site: None, school: Some(user.school), text: text.clone() };
    let page = Page::asked(l.query("page"), ROWS);
    let (found, total) = application::list(&mut tx, &filter, page.offset(), page.limit()).await?;
    let mut candidates = Vec::new();
    for application in found {
        let prospects = office::prospects(&mut tx, app, &application).await?.unwrap_or_default();
        let prospect = prospects.into_iter().find(|(of, _)| *of == subject).map(|(_, prospect)| prospect);
        let ready = matches!(&prospect, Some(Prospect::From(first)) if *first <= day);
        let chosen = chosen.contains(&application.id);
        candidates.push(Candidate { application, ready, prospect, chosen });
    }
    let link = format!("/school/sessions/{id}?q={}&", encode(&text));
    Ok(Detail { l, offer, booked, candidates, page: page.of(total), text, link, refused })
}

/// One session: who of the school is booked, and who may be.
pub(super) async fn show(
    State(app): State<Shared>,
    user: SchoolUser,
    l: View,
    Path(id): Path<SessionId>,
) -> Result<Response, Fault> {
    html(&detail(&app, &user, l, id, Vec::new(), &[]).await?)
}

/// Books everybody who was ticked, or nobody and says who stands in the way.
pub(super) async fn book(
    State(app): State<Shared>,
    user: SchoolUser,
    l: View,
    Path(id): Path<SessionId>,
    form: Form,
) -> Result<Response, Fault> {
    let chosen: Vec<ApplicationId> = form.all("application").filter_map(|id| id.parse().ok()).collect();
    if chosen.is_empty() {
        return Ok(done(&format!("/school/sessions/{id}"), "school-notice-nobody"));
    }
    match office::book(&app, &user.staff, Some(user.school), id, &chosen, None).await? {
        Ok(_) => Ok(done(&format!("/school/sessions/{id}"), "school-notice-booked")),
        Err(refused) => again(&detail(&app, &user, l, id, refused, &chosen).await?),
    }
}

#[derive(Template)]
#[template(path = "school/move.html")]
struct Move {
    l: View,
    booking: Booking,
    application: Application,
    offers: Vec<Offer>,
    refused: Option<Refused>,
}

async fn moving(app: &App, user: &SchoolUser, l: View, id: BookingId, refused: Option<Refused>) -> Result<Move, Fault> {
    let mut tx = app.store.read().await?;
    let found = booking::get(&mut tx, id).await?.filter(|booking| booking.school == Some(user.school));
    let booking = found.ok_or(Fault::NotFound)?;
    let application = application::get(&mut tx, booking.application).await?.ok_or(Fault::NotFound)?;
    let mut offers = super::offers(&mut tx, app, user.school).await?;
    offers.retain(|offer| {
        offer.free > 0 && offer.session.subject == booking.subject && offer.session.id != booking.session
    });
    Ok(Move { l, booking, application, offers, refused })
}

/// The sessions to which a booking may be moved.
pub(super) async fn show_move(
    State(app): State<Shared>,
    user: SchoolUser,
    l: View,
    Path(id): Path<BookingId>,
) -> Result<Response, Fault> {
    html(&moving(&app, &user, l, id, None).await?)
}

/// Moves a booking, or says why not.
pub(super) async fn move_to(
    State(app): State<Shared>,
    user: SchoolUser,
    l: View,
    Path(id): Path<BookingId>,
    form: Form,
) -> Result<Response, Fault> {
    let to: SessionId = form
        .text("session")
        .parse()
        .map_err(|_| Fault::Refused(StatusCode::CONFLICT, Message::new("errors-session-unknown")))?;
    match office::move_to(&app, &user.staff, Some(user.school), id, to).await? {
        Ok(()) => Ok(done(&format!("/school/sessions/{to}"), "school-notice-moved")),
        Err(refused) => again(&moving(&app, &user, l, id, Some(refused)).await?),
    }
}

/// Cancels a booking in time.
pub(super) async fn cancel(
    State(app): State<Shared>,
    user: SchoolUser,
    Path(id): Path<BookingId>,
    _: Form,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let booking = booking::get(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    drop(tx);
    office::cancel(&app, &user.staff, Some(user.school), id).await?;
    Ok(done(&format!("/school/sessions/{}", booking.session), "school-notice-cancelled").into_response())
}
