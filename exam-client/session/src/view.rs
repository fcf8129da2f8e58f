use protocol::Message;
use protocol::kiosk::{Phase, Place};

use crate::Sheet;

/// What is true now, as the screens need it.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// Whether the server answers.
    pub link: Link,
    /// Where the terminal stands; `None` until the first contact.
    pub place: Option<Place>,
    /// What the server granted; `None` until the first contact.
    pub phase: Option<Phase>,
    /// The answers of the running sitting.
    pub sheet: Sheet,
    /// A request is under way.
    pub busy: bool,
    /// Why the last request was refused, until dismissed.
    pub refusal: Option<Message>,
}

/// Whether the server answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// Not yet reached.
    Connecting,
    /// It answered last time.
    Online,
    /// It has not answered since this reading of the session's clock, in milliseconds.
    Lost {
        /// Milliseconds since the clock's origin.
        since_ms: u64,
    },
}
