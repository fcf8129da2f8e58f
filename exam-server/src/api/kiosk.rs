//! What terminals ask; `protocol::kiosk` says how.

use std::time::Duration;

use axum::Json;
use axum::extract::{self, FromRequest, FromRequestParts, Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use protocol::kiosk::{Grant, Request, ResponseBatch, Saved, TERMINAL_HEADER};
use protocol::{Message, PersonId};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use store::{portrait, terminal};
use tokio::time::{Instant, timeout_at};

use crate::app::{App, Shared};
use crate::office::grant::{grant, terminal_of};
use crate::office::{Trouble, confirmation, sitting};
use crate::web::{Fault, Routes};

/// How often a waiting terminal's revision is read: another process may have changed it.
const LOOK: Duration = Duration::from_secs(1);

/// Longest wait for a change; well below what proxies and terminals put up with.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// The routes of this module.
pub fn routes() -> Routes {
    Routes::new()
        .post("/api/kiosk/request", request)
        .get("/api/kiosk/grant", wait)
        .post("/api/kiosk/responses", responses)
        .get("/api/kiosk/portrait/{person}", picture)
}

/// A terminal's token, from its header. Whose it is, the database says.
pub struct Token(String);

impl FromRequestParts<Shared> for Token {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Self, Fault> {
        let token = parts.headers.get(TERMINAL_HEADER).and_then(|value| value.to_str().ok());
        token
            .map(|token| Self(token.to_owned()))
            .ok_or_else(|| Trouble::Unproved(Message::new("errors-terminal-unknown")).into())
    }
}

/// A JSON body whose faults are refused in our own words.
struct Body<T>(T);

impl<T: DeserializeOwned> FromRequest<Shared> for Body<T> {
    type Rejection = Fault;

    async fn from_request(request: extract::Request, app: &Shared) -> Result<Self, Fault> {
        match Json::<T>::from_request(request, app).await {
            Ok(Json(body)) => Ok(Self(body)),
            Err(rejection) => {
                let too_large = rejection.status() == StatusCode::PAYLOAD_TOO_LARGE;
                let key = if too_large { "errors-request-too-large" } else { "errors-request-malformed" };
                Err(Fault::Refused(rejection.status(), Message::new(key)))
            }
        }
    }
}

async fn request(
    State(app): State<Shared>,
    Token(token): Token,
    Body(request): Body<Request>,
) -> Result<Json<Grant>, Fault> {
    let changed = match request {
        Request::SignIn { number, language } => sitting::sign_in(&app, &token, &number, language).await?,
        Request::Start { sitting, key } => sitting::start(&app, &token, sitting, &key).await?,
        Request::Submit { sitting, key, last_seq } => sitting::submit(&app, &token, sitting, &key, last_seq).await?,
        Request::Finish { sitting, key, rating } => sitting::finish(&app, &token, sitting, &key, rating).await?,
        Request::ConfirmApplication { application, agreed } => {
            confirmation::answer(&app, &token, application, agreed).await?
        }
        Request::CallSupervisor { sitting: _ } => call(&app, &token).await?,
    };
    app.wakes.ring(changed);
    let (_, grant) = grant(&app, &token).await?;
    Ok(Json(grant))
}

async fn call(app: &App, token: &str) -> Result<protocol::TerminalId, Trouble> {
    let mut tx = app.store.write().await?;
    let here = terminal_of(&mut tx, token).await?;
    terminal::called(&mut tx, here.id, Some(app.edge.now())).await?;
    tx.commit().await?;
    Ok(here.id)
}

#[derive(Deserialize)]
struct Wait {
    since: Option<u64>,
    #[serde(default)]
    wait_ms: u64,
}

async fn wait(State(app): State<Shared>, Token(token): Token, Query(query): Query<Wait>) -> Result<Json<Grant>, Fault> {
    let mut tx = app.store.read().await?;
    let here = terminal_of(&mut tx, &token).await?;
    drop(tx);
    app.answers.seen(&app, here.id, here.seen_at)?;
    let until = Instant::now() + Duration::from_millis(query.wait_ms).min(LONGEST_WAIT);
    if query.since == Some(here.revision) {
        changed(&app, here.id, here.revision, until).await?;
    }
    let (_, grant) = grant(&app, &token).await?;
    Ok(Json(grant))
}

/// Returns when the terminal's revision is another one, at the latest at `until`.
async fn changed(app: &App, terminal: protocol::TerminalId, revision: u64, until: Instant) -> Result<(), Fault> {
    let bell = app.wakes.bell(terminal);
    loop {
        // Listening begins before the look, so that a ring right after it is heard.
        let ring = bell.notified();
        tokio::pin!(ring);
        ring.as_mut().enable();
        let mut tx = app.store.read().await?;
        let now = terminal::revision(&mut tx, terminal).await?;
        drop(tx);
        if now != Some(revision) || Instant::now() >= until {
            return Ok(());
        }
        let look = (Instant::now() + LOOK).min(until);
        // Heard or not: the next look tells.
        let _ = timeout_at(look, ring).await;
    }
}

async fn responses(
    State(app): State<Shared>,
    Token(token): Token,
    Body(batch): Body<ResponseBatch>,
) -> Result<Json<Saved>, Fault> {
    let id = batch.sitting;
    let saved = app.answers.save(&app, &token, batch).await?;
    // What was saved stays saved, whatever becomes of this.
    if let Err(error) = sitting::end_if_out_of_reach(&app, id).await {
        tracing::error!(%error, sitting = %id, "whether the pass mark is out of reach could not be told");
    }
    Ok(Json(saved))
}

async fn picture(
    State(app): State<Shared>,
    Token(token): Token,
    Path(person): Path<PersonId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let here = terminal_of(&mut tx, &token).await?;
    if !portrait::may_show(&mut tx, here.id, person).await? {
        return Err(Fault::Forbidden);
    }
    let jpeg = store::person::portrait(&mut tx, person).await?.ok_or(Fault::NotFound)?;
    Ok(([(CONTENT_TYPE, "image/jpeg"), (CACHE_CONTROL, "no-store")], jpeg).into_response())
}
