use std::num::NonZeroU32;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{ApplicationId, Subject};
use rules::identity;
use store::application::{self, Application, Filter, State as Stage};
use store::booking::{self, Booking, State as BookingState};

use crate::app::Shared;
use crate::office::booking::{self as office, Prospect};
use crate::web::{Choice, Fault, Page, SchoolUser, View, encode, html};

const ROWS: NonZeroU32 = NonZeroU32::new(25).expect("not zero");

/// An application and what it may do next.
struct Row {
    application: Application,
    next: Option<(Subject, Prospect)>,
}

#[derive(Template)]
#[template(path = "school/applications.html")]
struct List {
    l: View,
    rows: Vec<Row>,
    page: Page,
    text: String,
    states: Vec<Choice>,
    link: String,
}

/// The school's applications, each with the subject it comes to next.
pub(super) async fn list(State(app): State<Shared>, user: SchoolUser, l: View) -> Result<Response, Fault> {
    let text = l.query("q").unwrap_or_default().trim().to_owned();
    let state: Option<Stage> = l.query("state").and_then(|state| state.parse().ok());
    let filter = Filter { state, site: None, school: Some(user.school), text: text.clone() };
    let page = Page::asked(l.query("page"), ROWS);
    let mut tx = app.store.read().await?;
    let (found, total) = application::list(&mut tx, &filter, page.offset(), page.limit()).await?;
    let mut rows = Vec::new();
    for application in found {
        let prospects = office::prospects(&mut tx, &app, &application).await?.unwrap_or_default();
        let next = prospects.into_iter().find(|(_, prospect)| *prospect != Prospect::Passed);
        rows.push(Row { application, next });
    }
    let states = Stage::ALL.iter().copied().map(|one| Choice {
        value: one.as_str().to_owned(),
        label: l.t(format!("office-state-{}", one.as_str())),
        chosen: state == Some(one),
    });
    let states = states.collect();
    let link = format!("/school/applications?q={}&state={}&", encode(&text), state.map_or("", Stage::as_str));
    html(&List { l, rows, page: page.of(total), text, states, link })
}

#[derive(Template)]
#[template(path = "school/application.html")]
struct Detail {
    l: View,
    application: Application,
    /// With its middle hidden: a school's screen is seen by others.
    number: String,
    prospects: Vec<(Subject, Prospect)>,
    no_plan: Option<String>,
    bookings: Vec<Booking>,
}

impl Detail {
    fn waits(booking: &Booking) -> bool {
        booking.state == BookingState::Booked
    }
}

/// One application of the school.
pub(super) async fn show(
    State(app): State<Shared>,
    user: SchoolUser,
    l: View,
    Path(id): Path<ApplicationId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let found = application::get(&mut tx, id).await?;
    let application = found.filter(|found| found.school == Some(user.school)).ok_or(Fault::NotFound)?;
    let (prospects, no_plan) = match office::prospects(&mut tx, &app, &application).await? {
        Ok(prospects) => (prospects, None),
        Err(refusal) => (Vec::new(), Some(l.refusal(&refusal))),
    };
    let bookings = booking::of_application(&mut tx, id).await?;
    let number = identity::mask(&application.person.document_number);
    html(&Detail { l, application, number, prospects, no_plan, bookings })
}
