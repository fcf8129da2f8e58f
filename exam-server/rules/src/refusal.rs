use protocol::Message;
use serde::{Deserialize, Serialize};

/// Why something may not be done: a sentence for the user and where the rule stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("refused: {}", message.key)]
pub struct Refusal {
    /// One clear sentence.
    pub message: Message,
    /// Path of the regulation's figure that decided, for example `booking.attempts`.
    pub figure: Option<String>,
    /// The article, to be shown beside the sentence (`rules-basis-*`).
    pub basis: Option<Message>,
}

impl Refusal {
    /// A refusal that no figure of a regulation decides.
    pub const fn new(message: Message) -> Self {
        Self { message, figure: None, basis: None }
    }

    /// The same refusal, decided by the figure at `path` with this basis.
    #[must_use]
    pub fn by(mut self, path: impl Into<String>, basis: Message) -> Self {
        self.figure = Some(path.into());
        self.basis = Some(basis);
        self
    }
}

impl From<Refusal> for protocol::kiosk::Refusal {
    fn from(refusal: Refusal) -> Self {
        Self { message: refusal.message }
    }
}
