use jiff::civil::Date;
use protocol::{ApplicationKind, LicenceClass, Subject};
use serde::{Deserialize, Serialize};

use crate::regulation::Origin;

/// What is known of an application when it is booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Kind of application.
    pub kind: ApplicationKind,
    /// Class applied for.
    pub class: LicenceClass,
    /// Classes held.
    pub held: Vec<LicenceClass>,
    /// Conversions: where the licence comes from.
    pub origin: Option<Origin>,
    /// 12-point tests: how often 12 points were reached in the cycle.
    pub round: u8,
    /// Confirmed by the applicant, accepted and not closed.
    pub accepted: bool,
    /// When it was accepted.
    pub accepted_on: Date,
    /// The learner's permit, once it is issued.
    pub permit: Option<Permit>,
    /// Subjects passed and not void.
    pub passed: Vec<Subject>,
    /// Earlier and live bookings of all subjects.
    pub bookings: Vec<PastBooking>,
}

/// A learner's permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permit {
    /// Day of issue.
    pub issued_on: Date,
    /// First day on which it is not valid any more.
    pub expires_on: Date,
}

/// A booking of the same application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastBooking {
    /// Of which subject.
    pub subject: Subject,
    /// What became of it.
    pub state: PastState,
}

/// What became of a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PastState {
    /// Booked or being sat.
    Live,
    /// Ended with a pass.
    Passed,
    /// Ended without one: re-sit failed or not taken, or absent where that counts.
    Failed {
        /// The day on which it ended.
        on: Date,
    },
    /// Cancelled in time, or void: does not count.
    Cancelled,
}

/// What is known of the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The subject.
    pub subject: Subject,
    /// Its day.
    pub day: Date,
    /// Open for booking and not yet begun.
    pub open: bool,
    /// Last day of the site's acceptance for subject and class; `None`: not accepted.
    pub accepted_until: Option<Date>,
    /// All places.
    pub capacity: Counts,
    /// The school's places, where the session is divided.
    pub quota: Option<Counts>,
}

/// Places and how many are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Places.
    pub places: u32,
    /// Taken.
    pub taken: u32,
}

impl Counts {
    /// Whether none is left.
    pub const fn is_full(self) -> bool {
        self.taken >= self.places
    }
}
