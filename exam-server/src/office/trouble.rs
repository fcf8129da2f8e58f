use axum::http::StatusCode;
use protocol::Message;
use store::StoreError;

use crate::web::Fault;

/// Why the office did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// It may not be done; the message says why.
    #[error("refused: {}", .0.key)]
    Refused(Message),
    /// There is no such thing.
    #[error("not known: {}", .0.key)]
    Unknown(Message),
    /// Who asks has not proved who they are.
    #[error("not proved: {}", .0.key)]
    Unproved(Message),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Something is not as it must be: our own fault.
    #[error("{0}")]
    Broken(String),
}

impl Trouble {
    /// A refusal without arguments.
    pub fn refused(key: &str) -> Self {
        Self::Refused(Message::new(key))
    }

    /// Our own fault, from any error.
    pub fn broken(error: impl std::fmt::Display) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<rules::Refusal> for Trouble {
    fn from(refusal: rules::Refusal) -> Self {
        Self::Refused(refusal.message)
    }
}

impl From<Trouble> for Fault {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Refused(message) => Self::conflict(message),
            Trouble::Unknown(message) => Self::Refused(StatusCode::NOT_FOUND, message),
            Trouble::Unproved(message) => Self::Refused(StatusCode::UNAUTHORIZED, message),
            Trouble::Store(error) => Self::Store(error),
            Trouble::Broken(reason) => Self::Internal(reason),
        }
    }
}
