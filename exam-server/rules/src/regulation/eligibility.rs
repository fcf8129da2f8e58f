//! What a regulation says about who may apply for what.

use protocol::{ApplicationKind, LicenceClass, Subject};
use serde::{Deserialize, Serialize};

use super::{ClassRow, Figure};
use crate::named::named;

/// Everything that is checked when an application is accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// Classes that exist and that a first applicant may ask for.
    pub first_classes: Figure<Vec<LicenceClass>>,
    /// Classes open to a first applicant who is not a local resident.
    pub first_classes_elsewhere: Figure<Vec<LicenceClass>>,
    /// Age at application, by class.
    pub ages: Vec<ClassRow<AgeRange>>,
    /// Age of full-time vocational students, where it differs.
    pub vocational_ages: Vec<ClassRow<AgeRange>>,
    /// The ability test of old applicants; `None`: the regulation has none.
    pub senior_test: Option<Figure<SeniorTest>>,
    /// What an upgrade to each class asks for.
    pub upgrades: Vec<ClassRow<Upgrade>>,
    /// Full cycles before the current one that must be free of 12 points, by class of the upgrade.
    pub clean_cycles: Vec<ClassRow<u8>>,
    /// Body conditions.
    pub body: Body,
    /// Illnesses that bar every application.
    pub diseases: Figure<Vec<Disease>>,
    /// Acts that bar an application for some time.
    pub bars: Vec<Bar>,
    /// Which subjects an application has to pass; the first row that fits counts.
    pub plans: Vec<Plan>,
}

/// Years of age, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeRange {
    /// Youngest.
    pub from: u8,
    /// Oldest; `None`: no limit.
    pub to: Option<u8>,
}

/// The test of memory, judgement and reaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeniorTest {
    /// Asked of applicants older than this, in years.
    pub over: u8,
}

/// What an applicant for one more class must hold already: any one of the routes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upgrade {
    /// Alternatives; empty: any licence will do.
    pub routes: Vec<Route>,
}

/// One alternative of an [`Upgrade`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Any one of these classes.
    pub held: Vec<LicenceClass>,
    /// Held for at least so many years.
    pub years: u8,
}

/// Body conditions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Validity of the certificate, months.
    pub certificate_months: Figure<u8>,
    /// Least height, centimetres; classes without a row have none.
    pub height_cm: Vec<ClassRow<u16>>,
    /// Least eyesight of each eye, tenths on the logarithmic chart (49 is 4.9).
    pub eyesight_tenths: Vec<ClassRow<u8>>,
    /// What applies to a person who sees with one eye.
    pub one_eye: Figure<OneEye>,
    /// Whether red-green blindness is a bar.
    pub colour_vision: Figure<bool>,
    /// Classes that may be driven with a hearing aid; the others need both ears without.
    pub hearing_aid: Figure<Vec<LicenceClass>>,
    /// Classes open to hands that are whole only in the relaxed sense.
    pub relaxed_hands: Figure<Vec<LicenceClass>>,
    /// Largest difference in length of the legs, centimetres.
    pub leg_difference_cm: Figure<u8>,
    /// Classes open to a person without the left leg.
    pub left_leg_lost: Figure<Vec<LicenceClass>>,
    /// Classes open to a person without the right leg or both.
    pub right_leg_lost: Figure<Vec<LicenceClass>>,
}

/// One-eyed applicants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneEye {
    /// Classes open to them; empty: none.
    pub classes: Vec<LicenceClass>,
    /// Least eyesight of the better eye, tenths on the logarithmic chart.
    pub better_eye_tenths: u8,
    /// Least horizontal field of view, degrees.
    pub field_degrees: u16,
}

named! {
    /// An illness that is declared on the application form.
    Disease, "rules-disease-" {
        /// Organic heart disease.
        Heart = "heart",
        /// Epilepsy.
        Epilepsy = "epilepsy",
        /// Meniere's disease.
        Meniere = "meniere",
        /// Vertigo.
        Vertigo = "vertigo",
        /// Hysteria.
        Hysteria = "hysteria",
        /// Parkinson tremor.
        Parkinson = "parkinson",
        /// Mental illness.
        Mental = "mental",
        /// Dementia.
        Dementia = "dementia",
        /// Nervous disease that affects the limbs.
        Nervous = "nervous",
    }
}

/// An act after which nobody, or nobody of some classes, may apply for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// The act.
    pub ground: BarGround,
    /// Classes that it bars; empty: all.
    pub classes: Vec<LicenceClass>,
    /// For how long, from the act or the decision.
    pub term: Figure<Term>,
}

/// How long a bar lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Term {
    /// For so many years.
    Years(u8),
    /// For ever.
    Life,
    /// Until the office records its end.
    UntilLifted,
}

named! {
    /// The acts that bar an application.
    BarGround, "rules-bar-" {
        /// Drug addiction that is not cured.
        DrugAddiction = "drug-addiction",
        /// Use of drugs.
        DrugUse = "drug-use",
        /// Flight after a traffic crime.
        HitAndRun = "hit-and-run",
        /// Serious accident while drink-driving, a crime.
        DrinkDrivingCrime = "drink-driving-crime",
        /// Licence revoked for drunk driving, or for drink-driving a commercial vehicle.
        RevokedDrunk = "revoked-drunk",
        /// Licence revoked for drunk driving of a commercial vehicle.
        RevokedDrunkCommercial = "revoked-drunk-commercial",
        /// Licence revoked for another reason.
        Revoked = "revoked",
        /// Driving permission cancelled (撤销).
        PermissionCancelled = "permission-cancelled",
        /// Sat an examination for somebody else.
        StoodIn = "stood-in",
        /// Bribery or cheating in an examination.
        Cheated = "cheated",
        /// False papers or concealment in an application.
        FalsePapers = "false-papers",
        /// Fatal accident with equal or greater blame.
        FatalAccident = "fatal-accident",
        /// Drunk driving on the record.
        DrunkDriving = "drunk-driving",
        /// A second drink-driving offence on the record.
        DrinkDrivingAgain = "drink-driving-again",
        /// Drugs on the record.
        DrugRecord = "drug-record",
        /// Criminal racing, overloading or speeding.
        DangerousDriving = "dangerous-driving",
        /// Licence revoked or cancelled, seen by the large classes.
        RevokedOrCancelled = "revoked-or-cancelled",
    }
}

named! {
    /// Where a licence that is converted was issued.
    Origin, "rules-origin-" {
        /// Abroad, or in Hong Kong, Macao or Taiwan.
        Foreign = "foreign",
        /// By the forces or the armed police.
        Military = "military",
    }
}

/// The subjects that one sort of application has to pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Name in paths, unique in the regulation.
    pub name: String,
    /// Kind of application.
    pub kind: ApplicationKind,
    /// Conversions only: where the licence comes from.
    pub origin: Option<Origin>,
    /// Only for holders of one of these; empty: of any or none.
    pub held: Vec<LicenceClass>,
    /// Only for these classes; empty: all.
    pub classes: Vec<LicenceClass>,
    /// 12-point tests only: from the so-manieth time in the cycle, counting whole 12s.
    pub from_round: u8,
    /// In the order in which they are sat.
    pub subjects: Figure<Vec<Subject>>,
}
