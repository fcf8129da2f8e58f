use std::sync::Arc;

use axum::Json;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use protocol::Message;
use store::StoreError;

use super::View;
use crate::auth::AuthError;

/// Why a request has no ordinary answer.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is no such page or thing.
    #[error("no such page")]
    NotFound,
    /// The role does not allow it.
    #[error("not allowed")]
    Forbidden,
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignInFirst,
    /// Refused with a status and a reason for the user.
    #[error("refused: {}", .1.key)]
    Refused(StatusCode, Message),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Signing in.
    #[error(transparent)]
    Auth(#[from] AuthError),
    /// A template that could not be written out.
    #[error(transparent)]
    Template(#[from] askama::Error),
    /// Anything else that is our own fault.
    #[error("{0}")]
    Internal(String),
}

impl Fault {
    /// An internal fault from any error.
    pub fn internal(error: impl std::fmt::Display) -> Self {
        Self::Internal(error.to_string())
    }

    /// Refused because of the state something is in: status 409.
    pub fn conflict(message: Message) -> Self {
        Self::Refused(StatusCode::CONFLICT, message)
    }

    /// The status it is answered with.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignInFirst => StatusCode::UNAUTHORIZED,
            Self::Refused(status, _) => *status,
            Self::Store(StoreError::Unavailable(_)) | Self::Auth(AuthError::Store(StoreError::Unavailable(_))) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Store(_) | Self::Auth(_) | Self::Template(_) | Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The sentence for the user. `id` is written to the log beside the cause.
    fn message(&self, id: &str) -> Message {
        match self {
            Self::NotFound => Message::new("errors-page-unknown"),
            Self::Forbidden => Message::new("errors-not-allowed"),
            Self::SignInFirst => Message::new("errors-signed-out"),
            Self::Refused(_, message) => message.clone(),
            _ if self.status() == StatusCode::SERVICE_UNAVAILABLE => Message::new("errors-database-busy"),
            _ => Message::new("errors-internal").with("id", id),
        }
    }
}

impl IntoResponse for Fault {
    /// Bare until [`render`] has the visitor's language.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

#[derive(askama::Template)]
#[template(path = "fault.html")]
struct FaultPage<'a> {
    l: &'a View,
    status: u16,
    sentence: String,
}

/// Writes a bare fault out as a page, or as JSON below `/api/`.
pub(super) fn render(view: &View, method: &Method, response: Response) -> Response {
    let Some(fault) = fault_of(view, &response) else { return response };
    let status = fault.status();
    let id = view.fault_id();
    if status.is_server_error() {
        tracing::error!(%id, path = view.path(), error = %fault, "request failed");
    }
    let message = fault.message(&id);
    if view.path().starts_with("/api/") {
        return (status, Json(protocol::kiosk::Refusal { message })).into_response();
    }
    if matches!(*fault, Fault::SignInFirst) {
        let next = if *method == Method::GET { view.here() } else { "/" };
        return Redirect::to(&format!("/sign-in?next={next}")).into_response();
    }
    let page = FaultPage { l: view, status: status.as_u16(), sentence: view.message(&message) };
    match super::html(&page) {
        Ok(mut page) => {
            *page.status_mut() = status;
            page
        }
        Err(error) => {
            tracing::error!(%error, "the error page cannot be written");
            (status, view.message(&message)).into_response()
        }
    }
}

/// The fault of a response. A page's address that axum could not read, such as one with a damaged id, is
/// answered by axum in plain text of its own: to the visitor it is a page that does not exist.
fn fault_of(view: &View, response: &Response) -> Option<Arc<Fault>> {
    let unreadable = || {
        let kind = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let plain = response.status() == StatusCode::BAD_REQUEST && kind.starts_with("text/plain");
        (plain && !view.path().starts_with("/api/")).then(|| Arc::new(Fault::NotFound))
    };
    response.extensions().get::<Arc<Fault>>().cloned().or_else(unreadable)
}
