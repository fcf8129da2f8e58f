use serde::Serialize;

use super::{Paper, Pictures, labels};

labels! {
    /// The words of a score sheet.
    ScoreSheetLabels {
        title = "print-score-title",
        candidate = "print-score-candidate",
        name = "print-name",
        document = "print-document",
        class = "print-class",
        serial = "print-serial",
        permit = "print-score-permit",
        reason = "print-score-reason",
        portrait = "print-portrait",
        exam = "print-score-exam",
        subject = "print-subject",
        place = "print-score-place",
        session = "print-score-session",
        attempt = "print-score-attempt",
        started = "print-score-started",
        ended = "print-score-ended",
        vehicle = "print-score-vehicle",
        route = "print-score-route",
        result = "print-score-result",
        score = "print-score-score",
        full = "print-score-full",
        pass_mark = "print-score-pass-mark",
        passed = "print-score-passed",
        failed = "print-score-failed",
        chapters = "print-score-chapters",
        chapter = "print-score-chapter",
        questions = "print-score-questions",
        right = "print-score-right",
        faults = "print-score-faults",
        fault = "print-score-fault",
        time = "print-score-time",
        points = "print-score-points",
        no_faults = "print-score-no-faults",
        signatures = "print-score-signatures",
        candidate_signature = "print-score-candidate-signature",
        examiner_signature = "print-score-examiner-signature",
        signature_note = "print-score-signature-note",
        date = "print-date",
        record_hash = "print-record-hash",
        receipt = "print-receipt",
    }
}

/// The score sheet of one attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScoreSheet {
    /// Language tag of the paper, for example `zh-Hans`: decides hyphenation and punctuation.
    pub language: String,
    /// Font families in the order in which they are tried.
    pub fonts: Vec<String>,
    /// All words.
    pub labels: ScoreSheetLabels,
    /// The portrait.
    pub pictures: Pictures,
    /// The office that holds the examination.
    pub office: String,
    /// Candidate's name as stored.
    pub name: String,
    /// Kind and number of the identity document, the number masked as the office masks it.
    pub document: String,
    /// Licence class, code and name.
    pub class: String,
    /// Serial number of the application.
    pub serial: String,
    /// Learner's permit number; a dash is printed without one.
    pub permit: Option<String>,
    /// Why the test is taken.
    pub reason: String,
    /// Short name of the subject, printed beside the title.
    pub subject: String,
    /// Full name of the subject.
    pub subject_title: String,
    /// Site, hall and seat, or yard and lane.
    pub place: String,
    /// Date and slot of the session.
    pub session: String,
    /// Which attempt this is.
    pub attempt: String,
    /// When it began.
    pub started: String,
    /// When it ended.
    pub ended: String,
    /// Plate and number of the vehicle; left out where there is none.
    pub vehicle: Option<String>,
    /// The route; left out where there is none.
    pub route: Option<String>,
    /// Points reached.
    pub score: String,
    /// Points that can be reached.
    pub full: String,
    /// Points needed.
    pub pass_mark: String,
    /// Whether the candidate passed.
    pub passed: bool,
    /// What the marks were before a key was corrected; left out where these are the first ones.
    pub corrected: Option<String>,
    /// What the points came from.
    pub detail: Detail,
    /// Name and number of each examiner who signs: one or two.
    pub examiners: Vec<String>,
    /// Checksum of the stored record, hexadecimal.
    pub record_hash: String,
    /// Receipt from the log; left out before there is one.
    pub receipt: Option<String>,
}

/// What the points of a score sheet came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    /// Theory: right answers in each chapter.
    Chapters(Vec<ChapterLine>),
    /// Yard and road: each fault in words; none is said in words too.
    Faults(Vec<FaultLine>),
}

/// One chapter of a theory paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChapterLine {
    /// Its name.
    pub chapter: String,
    /// How many questions the paper had from it.
    pub questions: String,
    /// How many were answered rightly.
    pub right: String,
}

/// One fault of a yard or road test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FaultLine {
    /// When it happened.
    pub time: String,
    /// The fault in words.
    pub fault: String,
    /// Points taken off, with their sign.
    pub points: String,
}

impl Paper for ScoreSheet {
    const TEMPLATE: &'static str = "print/score-sheet.typ";
}
