use serde::Serialize;

use super::{Paper, Pictures, labels};

labels! {
    /// The words of an application form.
    ApplicationFormLabels {
        title = "print-form-title",
        applicant = "print-form-applicant",
        name = "print-name",
        sex = "print-form-sex",
        birth_date = "print-form-birth-date",
        nationality = "print-form-nationality",
        document = "print-document",
        residence = "print-form-residence",
        address = "print-form-address",
        post_code = "print-form-post-code",
        phone = "print-form-phone",
        email = "print-form-email",
        portrait = "print-portrait",
        request = "print-form-request",
        kind = "print-form-kind",
        class = "print-class",
        source = "print-form-source",
        serial = "print-serial",
        held = "print-form-held",
        held_number = "print-form-held-number",
        held_file = "print-form-held-file",
        held_class = "print-form-held-class",
        held_since = "print-form-held-since",
        held_until = "print-form-held-until",
        body = "print-form-body",
        height = "print-form-height",
        sight_left = "print-form-sight-left",
        sight_right = "print-form-sight-right",
        colour = "print-form-colour",
        hearing_left = "print-form-hearing-left",
        hearing_right = "print-form-hearing-right",
        arms = "print-form-arms",
        legs = "print-form-legs",
        trunk = "print-form-trunk",
        hospital = "print-form-hospital",
        doctor = "print-form-doctor",
        examined = "print-form-examined",
        declaration = "print-form-declaration",
        declaration_text = "print-form-declaration-text",
        applicant_signature = "print-form-applicant-signature",
        agent = "print-form-agent",
        agent_signature = "print-form-agent-signature",
        office = "print-form-office",
        accepted_at = "print-form-accepted-at",
        accepted_by = "print-form-accepted-by",
        accepted_on = "print-form-accepted-on",
        date = "print-date",
        record_hash = "print-record-hash",
        receipt = "print-receipt",
    }
}

/// The application for a driving licence, as accepted at the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ApplicationForm {
    /// Language tag of the paper.
    pub language: String,
    /// Font families in the order in which they are tried.
    pub fonts: Vec<String>,
    /// All words.
    pub labels: ApplicationFormLabels,
    /// The portrait.
    pub pictures: Pictures,
    /// The office.
    pub office: String,
    /// Serial number of the application.
    pub serial: String,
    /// Applicant's name as stored.
    pub name: String,
    /// Sex.
    pub sex: String,
    /// Date of birth.
    pub birth_date: String,
    /// Nationality.
    pub nationality: String,
    /// Kind and number of the identity document.
    pub document: String,
    /// Kind and number of the residence paper; left out where none is needed.
    pub residence: Option<String>,
    /// Address.
    pub address: String,
    /// Post code.
    pub post_code: Option<String>,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: Option<String>,
    /// Kind of application.
    pub kind: String,
    /// Licence class applied for, code and name.
    pub class: String,
    /// The school, or that the applicant applies without one.
    pub source: String,
    /// The licence held; the section is left out where there is none.
    pub held: Option<HeldLicence>,
    /// What the body certificate says.
    pub body: BodyCondition,
    /// Name, document and telephone of an agent; no line for one is printed without it.
    pub agent: Option<String>,
    /// Office and window that accepted the application.
    pub accepted_at: String,
    /// Name and number of the clerk.
    pub accepted_by: String,
    /// When it was accepted.
    pub accepted_on: String,
    /// Checksum of the stored record, hexadecimal.
    pub record_hash: String,
    /// Receipt from the log; left out before there is one.
    pub receipt: Option<String>,
}

/// A licence that the applicant holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeldLicence {
    /// Its number.
    pub number: String,
    /// Number of the driver's file.
    pub file: String,
    /// Classes held.
    pub class: String,
    /// First issue.
    pub since: String,
    /// Valid until.
    pub until: String,
}

/// What the body certificate says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BodyCondition {
    /// Height with its unit.
    pub height: String,
    /// Left eye, and whether corrected.
    pub sight_left: String,
    /// Right eye, and whether corrected.
    pub sight_right: String,
    /// Colour vision.
    pub colour: String,
    /// Left ear.
    pub hearing_left: String,
    /// Right ear.
    pub hearing_right: String,
    /// Upper limbs.
    pub arms: String,
    /// Lower limbs.
    pub legs: String,
    /// Trunk and neck.
    pub trunk: String,
    /// The institution that examined.
    pub hospital: String,
    /// The doctor.
    pub doctor: String,
    /// Date of the examination.
    pub examined: String,
}

impl Paper for ApplicationForm {
    const TEMPLATE: &'static str = "print/application-form.typ";
}
