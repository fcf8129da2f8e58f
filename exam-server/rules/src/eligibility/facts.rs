use jiff::civil::Date;
use protocol::{ApplicationKind, LicenceClass};
use serde::{Deserialize, Serialize};

use crate::regulation::{BarGround, Disease, Origin};

/// What the window clerk has found out about an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// Kind of application.
    pub kind: ApplicationKind,
    /// Class applied for.
    pub class: LicenceClass,
    /// Date of birth.
    pub born: Date,
    /// Registered where the office is, not only living there.
    pub local: bool,
    /// Full-time student of a vocational driving course.
    pub vocational_student: bool,
    /// Has passed the test of memory, judgement and reaction.
    pub senior_test_passed: bool,
    /// Classes held now.
    pub held: Vec<Held>,
    /// Points cycles with 12 points, counted back: 0 is the current one.
    pub full_point_cycles: Vec<u8>,
    /// Conversions: where the licence comes from.
    pub origin: Option<Origin>,
    /// 12-point tests: how often 12 points were reached in the cycle.
    pub round: u8,
    /// The certificate of body conditions; `None`: not handed in.
    pub body: Option<BodyCertificate>,
    /// Illnesses declared on the form.
    pub diseases: Vec<Disease>,
    /// Bars on record.
    pub bans: Vec<Ban>,
    /// Classes for which this person has an open application.
    pub open_applications: Vec<LicenceClass>,
}

/// A class on the applicant's licence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The class.
    pub class: LicenceClass,
    /// First issued.
    pub since: Date,
}

/// An act on record that may bar an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ban {
    /// The act.
    pub ground: BarGround,
    /// Of the act or of the decision, whichever the rule counts from.
    pub since: Date,
    /// First day on which one may apply again, where the decision names it; `None`: by the regulation.
    pub until: Option<Date>,
}

/// The certificate of body conditions (身体条件证明).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyCertificate {
    /// Date of issue.
    pub issued_on: Date,
    /// Height, centimetres.
    pub height_cm: u16,
    /// Eyesight of the left eye, tenths on the logarithmic chart (49 is 4.9), corrected or not; `None`: blind.
    pub left_eye: Option<u8>,
    /// Of the right eye.
    pub right_eye: Option<u8>,
    /// Horizontal field of view, degrees, where it was measured.
    pub field_degrees: Option<u16>,
    /// No red-green blindness.
    pub colour_ok: bool,
    /// Hearing.
    pub hearing: Hearing,
    /// Upper limbs.
    pub hands: Hands,
    /// Lower limbs.
    pub legs: Legs,
    /// Trunk and neck without impairment.
    pub trunk_ok: bool,
}

/// Hearing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hearing {
    /// Each ear tells the tuning fork's direction.
    Sound,
    /// So with a hearing aid.
    WithAid,
    /// Not so.
    Impaired,
}

/// Upper limbs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hands {
    /// Both thumbs and three more fingers of each hand are whole and move.
    Sound,
    /// Whole only in the relaxed sense that the regulation allows for some classes.
    Relaxed,
    /// Less than that.
    Impaired,
}

/// Lower limbs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Legs {
    /// Both there and moving; the difference in length in centimetres, 0 for none.
    Whole {
        /// Difference in length, centimetres.
        difference_cm: u8,
    },
    /// The left one is missing.
    LeftLost,
    /// The right one or both are missing.
    RightLost,
    /// There, but not moving as needed.
    Impaired,
}
