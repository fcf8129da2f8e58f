//! The results of a session, their score sheets, and both signatures under them.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{ResultId, SessionId};
use rules::regulation::Signatory;
use serde_json::json;
use store::board::{self, SessionResult};
use store::result::{Signer, sign};
use store::session::Session;

use super::at_site;
use super::session::session_at_site;
use crate::app::Shared;
use crate::office::{Trouble, archive, log};
use crate::web::{Fault, Form, Invigilator, Routes, View, done, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/room/session/{id}/results", show).post("/room/result/{id}/sign", signed)
}

#[derive(Template)]
#[template(path = "room/results.html")]
struct ResultsPage {
    l: View,
    session: Session,
    results: Vec<SessionResult>,
    /// Whether the regulation wants these signatures.
    by_candidate: bool,
    by_examiner: bool,
}

async fn show(
    State(app): State<Shared>,
    l: View,
    Invigilator(staff): Invigilator,
    Path(id): Path<SessionId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let session = session_at_site(&mut tx, &staff, id).await?;
    let results = board::results(&mut tx, id).await?;
    let regulation = archive::regulation(&mut tx, &app, &session.regulation, &session.regulation_hash).await?;
    let theory = regulation.theory.of(session.subject);
    let signatures = theory.and_then(|theory| theory.room.signatures.usable()).cloned().unwrap_or_default();
    let by_candidate = signatures.contains(&Signatory::Candidate);
    let by_examiner = signatures.contains(&Signatory::Examiner);
    html(&ResultsPage { l, session, results, by_candidate, by_examiner })
}

/// Notes a signature under the printed sheet.
async fn signed(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<ResultId>,
    form: Form,
) -> Result<Response, Fault> {
    let (signer, name) = match form.text("who") {
        "candidate" => (Signer::Candidate, "candidate"),
        "examiner" => (Signer::Examiner, "examiner"),
        _ => return Err(Fault::NotFound),
    };
    let mut tx = app.store.write().await?;
    let (session, site) = board::session_of_result(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    at_site(&staff, site)?;
    if !sign(&mut tx, id, signer, app.edge.now()).await? {
        return Err(Trouble::refused("errors-changed-meanwhile").into());
    }
    let act = json!({ "result": id, "signer": name, "by": staff.id });
    log::record(&mut tx, &app.edge, "result-signed", &act).await?;
    tx.commit().await?;
    Ok(done(&format!("/room/session/{session}/results"), "invigilator-notice-signed"))
}
