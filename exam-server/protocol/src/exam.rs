//! A paper as the kiosk may see it, and what a candidate answers.

use serde::{Deserialize, Serialize};

/// The kinds of question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// True or false; displayed option 0 is "true", 1 is "false".
    TrueFalse,
    /// Exactly one option is right.
    Single,
    /// One or more options are right; all of them and no other must be chosen.
    Multiple,
}

/// One question in one language, in the order in which its options are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionView {
    /// From 1, as on the question board.
    pub number: u16,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The question.
    pub stem: String,
    /// As displayed; empty for true/false.
    pub options: Vec<String>,
    /// Id in `assets/signs/catalogue.ron`.
    pub picture: Option<String>,
}

/// A paper in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperView {
    /// Hex SHA-256 of the paper's canonical bytes, printed on the result.
    pub hash: String,
    /// In the order of the board.
    pub questions: Vec<QuestionView>,
}

/// The options chosen for one question, as displayed, from 0, rising. Empty: cleared.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Response(pub Vec<u8>);

/// One entry of the kiosk's answer journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResponseEntry {
    /// From 1, rising by one within a sitting; a later number wins.
    pub seq: u64,
    /// Question number, from 1.
    pub question: u16,
    /// What is chosen now.
    pub response: Response,
    /// Marked to come back to.
    pub flagged: bool,
    /// Milliseconds of exam time used when it was given, by the kiosk's monotonic clock.
    pub used_ms: u64,
}

/// Chapter totals shown in the debrief; item keys stay on the server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChapterScore {
    /// Chapter id of the bank, for example `passage`.
    pub chapter: String,
    /// Questions of the paper in this chapter.
    pub questions: u16,
    /// Of these, answered right.
    pub right: u16,
}

/// What the candidate learns on the spot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultView {
    /// Points reached.
    pub score: u16,
    /// Points possible.
    pub total: u16,
    /// Points needed.
    pub pass_mark: u16,
    /// Whether the mark was reached.
    pub passed: bool,
    /// Questions without a response.
    pub unanswered: u16,
    /// By chapter, in blueprint order.
    pub chapters: Vec<ChapterScore>,
    /// Which attempt of the booking this was, from 1.
    pub attempt: u8,
    /// Attempts the booking still has.
    pub attempts_left: u8,
    /// Hex leaf hash of the result's log entry: the candidate's receipt.
    pub receipt: String,
}
