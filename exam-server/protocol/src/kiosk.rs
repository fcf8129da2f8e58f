//! The conversation between a terminal and the server.
//!
//! The server grants a [`Phase`]; the kiosk shows the screen of that phase and asks
//! for the next one with a [`Request`]. A terminal proves itself with its token in
//! the header [`TERMINAL_HEADER`]; a request that belongs to a sitting also carries
//! the sitting's key, so a second kiosk cannot answer for it.
//!
//! | method and path | body | answer |
//! | --- | --- | --- |
//! | `POST /api/kiosk/request` | [`Request`] | [`Grant`] or [`Refusal`] |
//! | `GET /api/kiosk/grant?since=N&wait_ms=M` | none | [`Grant`], as soon as its revision is not `N`, at the latest after `M` ms |
//! | `POST /api/kiosk/responses` | [`ResponseBatch`] | [`Saved`] or [`Refusal`] |
//! | `GET /api/kiosk/portrait/{person}` | none | JPEG |

use serde::{Deserialize, Serialize};

use crate::exam::{PaperView, ResponseEntry, ResultView};
use crate::{ApplicationId, Language, LicenceClass, Message, PersonId, SittingId, Subject};

/// Header with the terminal's token.
pub const TERMINAL_HEADER: &str = "x-kaochang-terminal";

/// What a terminal is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TerminalKind {
    /// A seat of an exam hall.
    Exam,
    /// Free practice and look-up at a service point.
    Practice,
    /// The applicant's second screen at a window.
    Window,
}

impl TerminalKind {
    /// The stable name, as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exam => "exam",
            Self::Practice => "practice",
            Self::Window => "window",
        }
    }
}

/// What the server grants a terminal now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// Rises with every change of the phase; a kiosk asks for what comes after it.
    pub revision: u64,
    /// Where the terminal stands, for its frame: site, hall and seat, as written by the office.
    pub place: Place,
    /// What to show.
    pub phase: Phase,
}

/// Where a terminal stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Name of the site.
    pub site: String,
    /// Name of the hall.
    pub hall: String,
    /// Seat number in the hall.
    pub seat: u16,
    /// What the terminal is for.
    pub kind: TerminalKind,
}

/// The state of a terminal. The kiosk maps each phase to one screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "phase", rename_all = "kebab-case")]
pub enum Phase {
    /// Not in use: the reason.
    OutOfService {
        /// Why.
        reason: Message,
    },
    /// Nobody is seated here. Practice and look-up are offered where the terminal's kind allows.
    Idle,
    /// A candidate has been seated and may sign in.
    SignIn {
        /// Which subject is sat.
        subject: Subject,
    },
    /// Signed in, language chosen: who it is, the rules of the exam, the disciplines.
    Briefing {
        /// The sitting.
        sitting: SittingCard,
        /// The rules, from the regulation.
        rules: ExamRules,
    },
    /// The clock runs.
    Exam {
        /// The sitting.
        sitting: SittingCard,
        /// The rules, from the regulation.
        rules: ExamRules,
        /// The paper, in the sitting's language.
        paper: PaperView,
        /// The latest durable entry of each answered or flagged question.
        responses: Vec<ResponseEntry>,
        /// Milliseconds left when this was sent.
        remaining_ms: u64,
    },
    /// Stopped by the invigilator; the clock stands.
    Paused {
        /// The sitting.
        sitting: SittingCard,
        /// Milliseconds left when it goes on.
        remaining_ms: u64,
        /// Why, from the catalogue of reasons.
        reason: Message,
    },
    /// Marked: score and debrief.
    Result {
        /// The sitting.
        sitting: SittingCard,
        /// What was reached.
        result: ResultView,
    },
    /// The sitting does not count; the invigilator says how it goes on.
    Void {
        /// Why, from the catalogue of reasons.
        reason: Message,
    },
    /// At a window: the applicant reads the entries and confirms them.
    ConfirmApplication {
        /// The application.
        application: ApplicationId,
        /// Label key and value of each entry, in the order of the form.
        entries: Vec<ApplicationEntry>,
        /// Whose portrait to show.
        portrait: Option<PersonId>,
    },
}

/// One line of the application form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationEntry {
    /// Message key of the label.
    pub label: String,
    /// The value: a name as written, or a message.
    pub value: EntryValue,
}

/// A value of the application form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryValue {
    /// As written.
    Text(String),
    /// To be rendered in the applicant's language.
    Message(Message),
}

/// Whose sitting it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SittingCard {
    /// The sitting.
    pub id: SittingId,
    /// Proves that this terminal holds the sitting; sent back with each request about it.
    pub key: String,
    /// Name as written.
    pub name: String,
    /// Document number with its middle hidden.
    pub document: String,
    /// For the portrait.
    pub person: PersonId,
    /// Class applied for.
    pub class: LicenceClass,
    /// What is sat.
    pub subject: Subject,
    /// The candidate's choice at sign-in.
    pub language: Language,
    /// Which attempt of the booking this is, from 1.
    pub attempt: u8,
}

/// The figures of the exam, all from the regulation under which it was booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExamRules {
    /// Questions in the paper.
    pub questions: u16,
    /// Time for the paper.
    pub minutes: u16,
    /// Points possible.
    pub total: u16,
    /// Points needed.
    pub pass_mark: u16,
    /// Attempts in one booking, this one included.
    pub attempts: u8,
}

/// What a kiosk asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "request", rename_all = "kebab-case")]
pub enum Request {
    /// A seated candidate signs in. `number`: document number or application serial number.
    SignIn {
        /// As typed; spaces and case do not matter.
        number: String,
        /// Language of the exam.
        language: Language,
    },
    /// The briefing was read: draw the paper and start the clock.
    Start {
        /// The sitting.
        sitting: SittingId,
        /// Its key.
        key: String,
    },
    /// Hand in. `last_seq`: the last entry the kiosk has written; the server must hold it.
    Submit {
        /// The sitting.
        sitting: SittingId,
        /// Its key.
        key: String,
        /// Zero when nothing was answered.
        last_seq: u64,
    },
    /// The result was read; `rating` is the service-quality rating, 1 to 5, if given.
    Finish {
        /// The sitting.
        sitting: SittingId,
        /// Its key.
        key: String,
        /// 1 to 5.
        rating: Option<u8>,
    },
    /// The applicant agrees with the entries, or says that something is wrong.
    ConfirmApplication {
        /// The application.
        application: ApplicationId,
        /// False: the clerk must look again.
        agreed: bool,
    },
    /// The candidate asks for an invigilator; from the fixed catalogue, no free text.
    CallSupervisor {
        /// The sitting, where there is one.
        sitting: Option<SittingId>,
    },
}

/// Journal entries on their way to the server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResponseBatch {
    /// The sitting.
    pub sitting: SittingId,
    /// Its key.
    pub key: String,
    /// Rising by `seq`; entries the server already holds are ignored.
    pub entries: Vec<ResponseEntry>,
}

/// All entries up to and including `seq` are durable on the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The last durable sequence number.
    pub seq: u64,
    /// Milliseconds of exam time left, so that the kiosk's countdown follows the server's.
    pub remaining_ms: u64,
}

/// Why the server did not do what was asked, with this body. HTTP 4xx: it will not. 5xx: it could not now; asking again may help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("refused: {}", message.key)]
pub struct Refusal {
    /// One clear sentence for the user.
    pub message: Message,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phase_survives_the_wire() {
        let grant = Grant {
            revision: 7,
            place: Place { site: "安宁".into(), hall: "1".into(), seat: 3, kind: TerminalKind::Exam },
            phase: Phase::OutOfService { reason: Message::new("errors-no-session").with("seat", 3) },
        };
        let json = serde_json::to_string(&grant).expect("serialises");
        assert_eq!(serde_json::from_str::<Grant>(&json).expect("parses"), grant);
        assert!(json.contains(r#""phase":"out-of-service""#), "{json}");
    }

    #[test]
    fn a_request_names_itself() {
        let json = r#"{"request":"sign-in","number":"530102199001011234","language":"zh-Hans"}"#;
        let request: Request = serde_json::from_str(json).expect("parses");
        assert!(matches!(request, Request::SignIn { language: Language::ZhHans, .. }));
    }
}
