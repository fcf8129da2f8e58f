use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use jiff::ToSpan as _;
use protocol::{ApplicationId, BookingId, Message, SessionId, Subject, TerminalId};
use rules::eligibility::{BodyCertificate, Legs};
use store::application::{self, Application, State as Stage};
use store::booking::{self, Booking, State as BookingState};
use store::person::{self, Ban, Licence};
use store::school::School;
use store::session::{self, Session};
use store::site::{self, Window};
use store::{Tx, school};

use super::site_of;
use crate::app::{App, Shared};
use crate::edge::start_of;
use crate::office::application_form::{self, legs_key};
use crate::office::booking::Prospect;
use crate::office::{admission, booking as office};
use crate::web::{self, Clerk, Fault, Form, View, done, html};

/// How many days ahead sessions are offered at the window.
const DAYS_AHEAD: i64 = 60;

#[derive(Template)]
#[template(path = "clerk/detail.html")]
struct Detail {
    l: View,
    application: Application,
    school: Option<School>,
    clerk_name: String,
    has_portrait: bool,
    bans: Vec<Ban>,
    licences: Vec<Licence>,
    bookings: Vec<Booking>,
    prospects: Vec<(Subject, Prospect)>,
    /// Why there is no plan of subjects.
    no_plan: Option<String>,
    sessions: Vec<Session>,
    windows: Vec<Window>,
    /// What the stream of changes says now.
    state: String,
}

#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "templates hand over references")]
impl Detail {
    fn body(&self) -> Option<&BodyCertificate> {
        self.application.facts.body.as_ref()
    }

    fn eye(eye: &Option<u8>) -> String {
        eye.map_or("0".to_owned(), |eye| format!("{}.{}", eye / 10, eye % 10))
    }

    fn legs(&self, legs: &Legs) -> String {
        self.l.t(legs_key(*legs))
    }

    /// Sessions of a subject that may be offered.
    fn sessions_of(&self, subject: &Subject) -> Vec<&Session> {
        self.sessions.iter().filter(|session| session.subject == *subject).collect()
    }

    fn is_open(&self) -> bool {
        matches!(self.application.state, Stage::AwaitingConfirmation | Stage::Disputed)
    }

    fn awaits(&self) -> bool {
        self.application.state == Stage::AwaitingConfirmation
    }

    fn is_closed(&self) -> bool {
        self.application.state == Stage::Closed
    }

    /// Whether a booking may be given back as far as its state says.
    fn waits(booking: &Booking) -> bool {
        booking.state == BookingState::Booked
    }

    /// The window that shows the application now.
    fn shown_at(&self) -> Option<&Window> {
        self.windows.iter().find(|window| window.shows == Some(self.application.id))
    }
}

/// Everything about an application.
pub(super) async fn show(
    State(app): State<Shared>,
    Clerk(clerk): Clerk,
    l: View,
    Path(id): Path<ApplicationId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let application = application::get(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    let school = match application.school {
        Some(school) => school::get(&mut tx, school).await?,
        None => None,
    };
    let accepted_by = store::staff::get(&mut tx, application.created_by).await?;
    let (prospects, no_plan) = match office::prospects(&mut tx, &app, &application).await? {
        Ok(prospects) => (prospects, None),
        Err(refusal) => (Vec::new(), Some(l.refusal(&refusal))),
    };
    html(&Detail {
        clerk_name: accepted_by.map(|staff| staff.name).unwrap_or_default(),
        has_portrait: person::portrait(&mut tx, application.person.id).await?.is_some(),
        bans: person::bans(&mut tx, application.person.id).await?,
        licences: person::licences(&mut tx, application.person.id).await?,
        bookings: booking::of_application(&mut tx, id).await?,
        prospects,
        no_plan,
        sessions: sessions_ahead(&mut tx, &app).await?,
        windows: site::windows(&mut tx, site_of(&clerk)?).await?,
        state: fingerprint(&mut tx, id).await?,
        school,
        application,
        l,
    })
}

async fn sessions_ahead(tx: &mut Tx, app: &App) -> Result<Vec<Session>, Fault> {
    let end = app.edge.today().saturating_add(DAYS_AHEAD.days());
    let mut sessions = session::between(tx, app.edge.now(), start_of(end), None).await?;
    sessions.retain(|session| session.state == session::State::Open && session.free() > 0);
    Ok(sessions)
}

/// What of an application changes under the eyes of a clerk: its state.
async fn fingerprint(tx: &mut Tx, id: ApplicationId) -> Result<String, Fault> {
    let application = application::get(tx, id).await?.ok_or(Fault::NotFound)?;
    Ok(application.state.as_str().to_owned())
}

/// Tells the page when the applicant has answered.
pub(super) async fn events(State(app): State<Shared>, Clerk(_): Clerk, Path(id): Path<ApplicationId>) -> Response {
    web::watch(app, move |app| async move {
        let mut tx = app.store.read().await?;
        fingerprint(&mut tx, id).await
    })
}

/// The portrait, for the page.
pub(super) async fn portrait(
    State(app): State<Shared>,
    Clerk(_): Clerk,
    Path(id): Path<ApplicationId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let application = application::get(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    let jpeg = person::portrait(&mut tx, application.person.id).await?.ok_or(Fault::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, "private, no-store")], jpeg).into_response())
}

/// The application form for the applicant's signature, as PDF in the language of the page.
pub(super) async fn form(
    State(app): State<Shared>,
    Clerk(_): Clerk,
    l: View,
    Path(id): Path<ApplicationId>,
) -> Result<Response, Fault> {
    let pdf = application_form::pdf(&app, id, l.language()).await?;
    Ok(([(header::CONTENT_TYPE, "application/pdf"), (header::CACHE_CONTROL, "private, no-store")], pdf).into_response())
}

/// Shows the entries on a second screen again.
pub(super) async fn show_on_screen(
    State(app): State<Shared>,
    Clerk(_): Clerk,
    Path(id): Path<ApplicationId>,
    form: Form,
) -> Result<Response, Fault> {
    let window: TerminalId = form.text("window").parse().map_err(|_| terminal_unknown())?;
    admission::show_again(&app, id, window).await?;
    Ok(done(&format!("/clerk/applications/{id}"), "office-notice-shown"))
}

fn terminal_unknown() -> Fault {
    Fault::Refused(StatusCode::CONFLICT, Message::new("errors-terminal-unknown"))
}

/// Withdraws an application.
pub(super) async fn close(
    State(app): State<Shared>,
    Clerk(clerk): Clerk,
    Path(id): Path<ApplicationId>,
    _: Form,
) -> Result<Response, Fault> {
    admission::close(&app, &clerk, id).await?;
    Ok(done(&format!("/clerk/applications/{id}"), "office-notice-closed"))
}

/// Books an application into a session at the window.
pub(super) async fn book(
    State(app): State<Shared>,
    Clerk(clerk): Clerk,
    Path(id): Path<ApplicationId>,
    form: Form,
) -> Result<Response, Fault> {
    let session: SessionId = form
        .text("session")
        .parse()
        .map_err(|_| Fault::Refused(StatusCode::CONFLICT, Message::new("errors-session-unknown")))?;
    match office::book(&app, &clerk, None, session, &[id], None).await? {
        Ok(_) => Ok(done(&format!("/clerk/applications/{id}"), "office-notice-booked")),
        Err(refused) => {
            let first = refused.into_iter().flat_map(|refused| refused.refusals).next();
            let message = first.map_or_else(|| Message::new("errors-internal"), |refusal| refusal.message);
            Err(Fault::conflict(message))
        }
    }
}

/// Cancels a booking at the window.
pub(super) async fn cancel(
    State(app): State<Shared>,
    Clerk(clerk): Clerk,
    Path(id): Path<BookingId>,
    _: Form,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let booking = booking::get(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    drop(tx);
    office::cancel(&app, &clerk, None, id).await?;
    Ok(done(&format!("/clerk/applications/{}", booking.application), "office-notice-cancelled"))
}
