//! What a regulation says about permits and bookings.

use protocol::{ApplicationKind, LicenceClass, Subject};
use serde::{Deserialize, Serialize};

use super::{Bound, Figure, Wait};

/// The learner's permit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Permit {
    /// How long it is valid, years from its issue.
    pub years: Figure<u8>,
    /// Whether it ends when its holder grows older than the class allows.
    pub ends_with_age: Figure<bool>,
    /// When it is issued after Subject 1 is passed, at the latest.
    pub issue_within: Figure<Wait>,
    /// Conversions have no permit: years from acceptance in which all subjects must be passed.
    pub conversion_years: Figure<u8>,
}

/// Booking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Booking {
    /// Subjects that must be passed before, as far as the application has to pass them at all.
    pub order: Vec<Prerequisite>,
    /// Wait between the permit (or, where there is none, the acceptance) and the session.
    pub waits: Vec<WaitRow>,
    /// Sittings that one booking carries, re-sits included.
    pub attempts: Figure<u8>,
    /// Wait between the failure of a booking and the next session of the same subject.
    pub waits_after_failure: Vec<WaitRow>,
    /// How many bookings of a subject an application has.
    pub max_bookings: Vec<BoundRow>,
    /// Whether the failure of the last allowed booking voids the other passed subjects.
    pub last_failure_voids: Figure<bool>,
    /// How long before the session a booking may still be cancelled.
    pub cancel_before: Figure<Wait>,
    /// Whether not turning up counts as a failed attempt.
    pub absence_fails: Figure<bool>,
}

/// What must be passed before a subject is booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prerequisite {
    /// The subject to be booked.
    pub subject: Subject,
    /// The subjects before it.
    pub needs: Figure<Vec<Subject>>,
}

/// A wait; the first row that fits counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaitRow {
    /// Name in paths, unique in its list.
    pub name: String,
    /// The subject to be booked.
    pub subject: Subject,
    /// Only for these kinds of application; empty: all.
    pub kinds: Vec<ApplicationKind>,
    /// Only for these classes; empty: all.
    pub classes: Vec<LicenceClass>,
    /// Only for holders of one of these; empty: of any or none.
    pub held: Vec<LicenceClass>,
    /// How long.
    pub wait: Figure<Wait>,
}

/// A limit on bookings of one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoundRow {
    /// The subject.
    pub subject: Subject,
    /// How many.
    pub bound: Figure<Bound>,
}
