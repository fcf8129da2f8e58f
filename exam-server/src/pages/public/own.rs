//! A candidate's own bookings and results, by serial number and document number together.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use protocol::Message;
use rules::identity::{normalise, upgrade};
use store::application::{self, Application};
use store::board::{OwnResult, own_results};
use store::booking::{self, Booking};
use store::correction::{self, FirstMarks};
use store::session::Session;
use store::staff;

use crate::app::Shared;
use crate::auth::throttle;
use crate::web::{Fault, Form, Routes, View, again, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/look-up", blank).post("/look-up", find)
}

/// More than the characters of any serial number.
const LONGEST_SERIAL: usize = 32;

#[derive(Template)]
#[template(path = "public/own.html")]
struct OwnPage {
    l: View,
    serial: String,
    refused: Option<Message>,
    found: Option<Found>,
}

struct Found {
    application: Application,
    permit: Option<(jiff::civil::Date, jiff::civil::Date)>,
    bookings: Vec<(Booking, Session)>,
    /// Each with the marks it had before a key was corrected.
    results: Vec<(OwnResult, Option<FirstMarks>)>,
}

impl Found {
    fn state_key(&self) -> String {
        format!("public-application-{}", self.application.state.as_str())
    }
}

async fn blank(l: View) -> Result<Response, Fault> {
    html(&OwnPage { l, serial: String::new(), refused: None, found: None })
}

/// Both numbers must be right; which of them was not is not said, and guessing is slowed down.
async fn find(State(app): State<Shared>, l: View, form: Form) -> Result<Response, Fault> {
    let serial = normalise(form.text("serial"));
    let number = normalise(form.text("number"));
    let number = upgrade(&number).unwrap_or(number);
    // No serial number is longer; a name of any length would be kept.
    let known = serial.chars().take(LONGEST_SERIAL).collect::<String>();
    let (guess, now) = (format!("look-up/{known}"), app.edge.now());
    let mut tx = app.store.read().await?;
    if let Some(minutes) = throttle::wait(&mut tx, &guess, now).await? {
        let refused = Some(Message::new("errors-too-many-attempts").with("minutes", minutes));
        return again(&OwnPage { l, serial, refused, found: None });
    }
    let application = application::by_serial(&mut tx, &serial).await?;
    let Some(application) = application.filter(|found| found.person.document_number == number) else {
        drop(tx);
        let mut tx = app.store.write().await?;
        staff::note_attempt(&mut tx, &guess, now, false).await?;
        tx.commit().await?;
        return again(&OwnPage { l, serial, refused: Some(Message::new("public-own-not-found")), found: None });
    };
    let mut bookings = Vec::new();
    for booking in booking::of_application(&mut tx, application.id).await? {
        if let Some(session) = store::session::get(&mut tx, booking.session).await? {
            bookings.push((booking, session));
        }
    }
    let permit = booking::permit(&mut tx, application.id).await?;
    let mut results = Vec::new();
    for result in own_results(&mut tx, application.id).await? {
        let first = correction::first_marks(&mut tx, result.id).await?;
        results.push((result, first));
    }
    html(&OwnPage { l, serial, refused: None, found: Some(Found { application, permit, bookings, results }) })
}
