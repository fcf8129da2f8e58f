//! Comparing a candidate with portrait and document: the page is one click, the confirmation another.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::BookingId;
use rules::identity::mask;
use store::person::{self, Person};
use store::seating::{BookingState, Candidate};

use super::session::candidate_at_site;
use crate::app::Shared;
use crate::office::room;
use crate::web::{Fault, Form, Invigilator, Routes, View, done, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/room/booking/{id}", show).post("/room/booking/{id}/identify", confirm)
}

#[derive(Template)]
#[template(path = "room/identity.html")]
struct IdentityPage {
    l: View,
    candidate: Candidate,
    person: Person,
    number: String,
}

impl IdentityPage {
    fn document_key(&self) -> String {
        format!("common-document-{}", self.person.document_kind)
    }

    fn sex_key(&self) -> String {
        format!("common-sex-{}", self.person.sex)
    }

    fn is_present(&self) -> bool {
        self.candidate.state == BookingState::Present
    }

    fn identified_at(&self) -> Option<protocol::Moment> {
        self.candidate.identified_at
    }
}

async fn show(
    State(app): State<Shared>,
    l: View,
    Invigilator(staff): Invigilator,
    Path(id): Path<BookingId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let candidate = candidate_at_site(&mut tx, &staff, id).await?;
    let person = person::get(&mut tx, candidate.person).await?.ok_or(Fault::NotFound)?;
    let number = mask(&person.document_number);
    html(&IdentityPage { l, candidate, person, number })
}

async fn confirm(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<BookingId>,
    _: Form,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let candidate = candidate_at_site(&mut tx, &staff, id).await?;
    drop(tx);
    room::identify(&app, id, staff.id).await?;
    Ok(done(&format!("/room/session/{}", candidate.session), "invigilator-notice-identified"))
}
