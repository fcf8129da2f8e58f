use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use protocol::{ApplicationId, Message, RosterId, SessionId};
use rules::identity;
use sha2::{Digest as _, Sha256};
use store::roster::{self as lists, Roster};

use super::Offer;
use crate::app::{App, Shared};
use crate::office::booking::{self as office, FromRoster, Refused};
use crate::office::roster::{self as rosters, Reading};
use crate::web::{Fault, Form, SchoolUser, View, again, done, html};

#[derive(Template)]
#[template(path = "school/roster.html")]
struct Choose {
    l: View,
    offers: Vec<Offer>,
    chosen: String,
    fault: Option<String>,
    earlier: Vec<Roster>,
    limit_mb: usize,
}

async fn choose(app: &App, user: &SchoolUser, l: View, chosen: String, fault: Option<String>) -> Result<Choose, Fault> {
    let mut tx = app.store.read().await?;
    let mut offers = super::offers(&mut tx, app, user.school).await?;
    offers.retain(|offer| offer.free > 0);
    let earlier = lists::of_school(&mut tx, user.school, 10).await?;
    Ok(Choose { l, offers, chosen, fault, earlier, limit_mb: rosters::LIMIT / (1024 * 1024) })
}

/// Where a list is chosen, and the session for it.
pub(super) async fn show(State(app): State<Shared>, user: SchoolUser, l: View) -> Result<Response, Fault> {
    let chosen = l.query("session").unwrap_or_default().to_owned();
    html(&choose(&app, &user, l, chosen, None).await?)
}

#[derive(Template)]
#[template(path = "school/roster_preview.html")]
struct Preview {
    l: View,
    offer: Offer,
    file_name: String,
    sha256: String,
    reading: Reading,
    refused: Vec<Refused>,
}

impl Preview {
    /// A row of the file as one of ours: masked, because a school's screen is seen by others.
    fn masked(number: &str) -> String {
        identity::mask(number)
    }

    /// What is wrong with an application of the list, if anything.
    fn reasons(&self, application: &ApplicationId) -> Vec<String> {
        let refused = self.refused.iter().filter(|refused| refused.application == *application);
        refused.flat_map(|refused| &refused.refusals).map(|refusal| self.l.refusal(refusal)).collect()
    }

    /// Rows that stand in the way.
    fn faults(&self) -> usize {
        self.reading.faults.len() + self.refused.len()
    }

    fn can_be_booked(&self) -> bool {
        self.faults() == 0 && !self.reading.matches.is_empty()
    }
}

/// Reads a list and shows what it would do; nothing is written.
pub(super) async fn preview(
    State(app): State<Shared>,
    user: SchoolUser,
    l: View,
    form: Form,
) -> Result<Response, Fault> {
    let chosen = form.text("session").to_owned();
    let refuse = async |l: View, message: Message| {
        let sentence = l.message(&message);
        again(&choose(&app, &user, l, chosen.clone(), Some(sentence)).await?)
    };
    let Ok(session) = chosen.parse::<SessionId>() else {
        return refuse(l, Message::new("errors-session-unknown")).await;
    };
    let Some(upload) = form.upload("roster") else {
        return refuse(l, Message::new("errors-upload-empty")).await;
    };
    let sha256 = hex::encode(Sha256::digest(&upload.bytes));
    let (file_name, bytes) = (upload.name.clone(), upload.bytes.clone());
    let table = match tokio::task::spawn_blocking(move || rosters::read(&bytes)).await.map_err(Fault::internal)? {
        Ok(table) => table,
        Err(message) => return refuse(l, message).await,
    };
    let reading = match rosters::match_rows(&app, user.school, &table).await? {
        Ok(reading) => reading,
        Err(message) => return refuse(l, message).await,
    };
    let applications: Vec<ApplicationId> = reading.matches.iter().map(|one| one.application.id).collect();
    let refused = office::try_out(&app, Some(user.school), session, &applications).await?;
    let mut tx = app.store.read().await?;
    let session = store::session::get(&mut tx, session).await?.ok_or(Fault::NotFound)?;
    let offer = super::offer(&mut tx, user.school, session).await?;
    let page = Preview { l, offer, file_name, sha256, reading, refused };
    if page.faults() == 0 { html(&page) } else { again(&page) }
}

/// Books a list that was shown: all of it, or nothing.
pub(super) async fn confirm(
    State(app): State<Shared>,
    user: SchoolUser,
    l: View,
    form: Form,
) -> Result<Response, Fault> {
    let malformed = || Fault::Refused(StatusCode::BAD_REQUEST, Message::new("errors-request-malformed"));
    let session: SessionId = form.text("session").parse().map_err(|_| malformed())?;
    let rows: Option<Vec<(i64, ApplicationId)>> = form
        .all("row")
        .map(|row| row.split_once(' ').and_then(|(line, id)| Some((line.parse().ok()?, id.parse().ok()?))))
        .collect();
    let rows = rows.filter(|rows| !rows.is_empty()).ok_or_else(malformed)?;
    let (lines, applications): (Vec<i64>, Vec<ApplicationId>) = rows.into_iter().unzip();
    let roster = Roster {
        id: RosterId(app.edge.uuid()),
        school_id: user.school,
        file_name: form.text("file-name").chars().take(200).collect(),
        sha256: form.text("sha256").chars().take(64).collect(),
        uploaded_at: app.edge.now(),
        uploaded_by: user.staff.id,
        rows: i64::try_from(applications.len()).unwrap_or(i64::MAX),
    };
    let from = FromRoster { roster, lines };
    match office::book(&app, &user.staff, Some(user.school), session, &applications, Some(&from)).await? {
        Ok(_) => Ok(done(&format!("/school/sessions/{session}"), "school-notice-roster-booked")),
        Err(refused) => {
            let first = refused.into_iter().flat_map(|refused| refused.refusals).next();
            let message = first.map_or_else(|| Message::new("errors-changed-meanwhile"), |refusal| refusal.message);
            let sentence = l.message(&message);
            again(&choose(&app, &user, l, session.to_string(), Some(sentence)).await?)
        }
    }
}
