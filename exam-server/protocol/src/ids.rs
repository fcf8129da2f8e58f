//! One newtype per thing, so that ids cannot be mixed up.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// A human being with one typed identity document.
    PersonId,
    /// A photo of a person, as accepted by the office.
    PortraitId,
    /// One wish for one licence class; owns bookings, attempts and results.
    ApplicationId,
    /// A learner's permit, issued after Subject 1 is passed.
    PermitId,
    /// A driving school.
    SchoolId,
    /// Somebody who works at the office or a school and can log in.
    StaffId,
    /// A certified examiner.
    ExaminerId,
    /// A place with halls, yards or routes.
    SiteId,
    /// A room with terminals.
    HallId,
    /// A kiosk: one seat of a hall, a practice place or a window's second screen.
    TerminalId,
    /// One subject at one place and slot.
    SessionId,
    /// An application's place in a session.
    BookingId,
    /// One attempt.
    SittingId,
    /// What closes a sitting.
    ResultId,
    /// A row of the write-back outbox; also its idempotency key.
    WriteBackId,
    /// A school's uploaded list.
    RosterId,
    /// A bar to apply, with its reason and end.
    BanId,
    /// A published pass-rate ranking.
    RankingId,
    /// A change of one item of the question bank, from its first draft on.
    BankChangeId,
    /// A correction of the key of an item that has been sat.
    KeyCorrectionId,
    /// A recorded random draw.
    DrawId,
    /// An entry of the append-only log.
    LogEntryId,
}
