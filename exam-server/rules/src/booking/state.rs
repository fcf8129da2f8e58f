//! What becomes of a booking on its day.

use protocol::{Message, Moment, Subject};

use crate::Refusal;
use crate::named::named;
use crate::regulation::Regulation;

named! {
    /// The state of a booking.
    BookingState, "rules-booking-state-" {
        /// Made, the session is to come.
        Booked = "booked",
        /// The candidate is there and identified.
        Present = "present",
        /// The candidate did not come.
        Absent = "absent",
        /// Cancelled in time.
        Cancelled = "cancelled",
        /// All attempts used, or passed.
        Used = "used",
    }
}

/// When a session can be attended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// From when identity is confirmed: the start less the office's lead.
    pub opens: Moment,
    /// The end of the session.
    pub ends: Moment,
}

impl BookingState {
    /// The candidate's identity is confirmed at the session.
    ///
    /// # Errors
    /// When it is too early or too late, or the booking is not open.
    pub fn confirm(self, now: Moment, window: Window) -> Result<Self, Refusal> {
        let key = match self {
            Self::Booked if now < window.opens => "rules-booking-check-in-early",
            Self::Booked if now >= window.ends => "rules-booking-expired",
            Self::Booked => return Ok(Self::Present),
            Self::Present => "rules-booking-present-already",
            Self::Absent => "rules-booking-expired",
            Self::Cancelled => "rules-booking-cancelled",
            Self::Used => "rules-booking-used",
        };
        Err(Refusal::new(Message::new(key)))
    }

    /// The state when time alone has passed: nobody came until the session ended.
    #[must_use]
    pub fn expired(self, now: Moment, window: Window) -> Self {
        if self == Self::Booked && now >= window.ends { Self::Absent } else { self }
    }
}

/// How a booking goes on after an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterAttempt {
    /// The subject is passed; the booking is used.
    Passed,
    /// There are attempts left.
    Resit {
        /// How many.
        left: u8,
    },
    /// Failed; the booking is used.
    Failed,
}

/// How a booking goes on after `used` attempts, the last of which was `passed` or not.
/// A void attempt is not counted.
///
/// # Errors
/// When the number of attempts is not usable.
pub fn after_attempt(used: u8, passed: bool, regulation: &Regulation) -> Result<AfterAttempt, Refusal> {
    let attempts = *regulation.booking.attempts.require("booking.attempts")?;
    Ok(match attempts.saturating_sub(used) {
        _ if passed => AfterAttempt::Passed,
        0 => AfterAttempt::Failed,
        left => AfterAttempt::Resit { left },
    })
}

/// What the failure of a booking brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consequence {
    /// Bookings of the subject that are left; `None`: no limit.
    pub bookings_left: Option<u16>,
    /// The other passed subjects become void.
    pub voids_passed: bool,
}

/// What the failure of a booking brings; `failed` counts it.
///
/// # Errors
/// When a figure is not usable.
pub fn after_failure(subject: Subject, failed: usize, regulation: &Regulation) -> Result<Consequence, Refusal> {
    let bookings_left = super::bookings_left(subject, failed, regulation)?;
    let voids_passed =
        bookings_left == Some(0) && *regulation.booking.last_failure_voids.require("booking.last-failure-voids")?;
    Ok(Consequence { bookings_left, voids_passed })
}
