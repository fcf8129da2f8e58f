//! What a terminal shows: one pure function from what is known about it to a phase.

use protocol::exam::{PaperView, ResponseEntry, ResultView};
use protocol::kiosk::{ApplicationEntry, ExamRules, Grant, Phase, Place, SittingCard, TerminalKind};
use protocol::{ApplicationId, Message, Moment, PersonId, TerminalId};
use question_bank::{Paper, render};
use sha2::{Digest as _, Sha256};
use store::seating::{Candidate, SessionState};
use store::sitting::{Sitting, SittingState};
use store::terminal::Terminal;
use store::{Tx, response, seating, sitting, terminal};

use crate::app::App;
use crate::office::room::reason_of;
use crate::office::theory::figures;
use crate::office::{Trouble, archive, confirmation, key, result};

/// Everything that decides a phase.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// What the terminal is for.
    pub kind: TerminalKind,
    /// False: switched off by the office.
    pub in_service: bool,
    /// At a seat: the session and subject of whoever is seated there.
    pub seated: Option<(SessionState, protocol::Subject)>,
    /// At a seat: the live sitting.
    pub sitting: Option<AtSeat>,
    /// At a seat: why the last sitting here is void, until its candidate is seated again.
    pub void: Option<Message>,
    /// At a window: the application to be confirmed.
    pub application: Option<Form>,
}

/// A live sitting.
#[derive(Debug, Clone, PartialEq)]
pub struct AtSeat {
    /// Whose it is.
    pub card: SittingCard,
    /// Its figures.
    pub rules: ExamRules,
    /// How far it is.
    pub stage: Stage,
}

/// How far a sitting is, with what is shown of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// Reads the briefing.
    Briefing,
    /// The clock runs.
    Exam {
        /// In the sitting's language.
        paper: PaperView,
        /// The latest entry of each question.
        responses: Vec<ResponseEntry>,
        /// Milliseconds left.
        remaining_ms: u64,
    },
    /// The clock stands.
    Paused {
        /// Milliseconds left.
        remaining_ms: u64,
        /// Why.
        reason: Message,
    },
    /// Marked.
    Marked(ResultView),
}

/// An application as the applicant checks it.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// The application.
    pub id: ApplicationId,
    /// Its entries.
    pub entries: Vec<ApplicationEntry>,
    /// Whose portrait to show.
    pub portrait: Option<PersonId>,
}

/// The phase of a terminal. Reads nothing but its argument.
pub fn phase(scene: Scene) -> Phase {
    if !scene.in_service {
        return Phase::OutOfService { reason: Message::new("room-terminal-off") };
    }
    match scene.kind {
        TerminalKind::Practice => Phase::Idle,
        TerminalKind::Window => match scene.application {
            Some(Form { id, entries, portrait }) => Phase::ConfirmApplication { application: id, entries, portrait },
            None => Phase::Idle,
        },
        TerminalKind::Exam => match (scene.sitting, scene.seated, scene.void) {
            (Some(at_seat), _, _) => sitting_phase(at_seat),
            (None, Some((SessionState::Running, subject)), _) => Phase::SignIn { subject },
            (None, None, Some(reason)) => Phase::Void { reason },
            (None, _, _) => Phase::Idle,
        },
    }
}

fn sitting_phase(AtSeat { card: sitting, rules, stage }: AtSeat) -> Phase {
    match stage {
        Stage::Briefing => Phase::Briefing { sitting, rules },
        Stage::Exam { paper, responses, remaining_ms } => {
            Phase::Exam { sitting, rules, paper, responses, remaining_ms }
        }
        Stage::Paused { remaining_ms, reason } => Phase::Paused { sitting, remaining_ms, reason },
        Stage::Marked(result) => Phase::Result { sitting, result },
    }
}

/// SHA-256 of a terminal's token, as stored.
pub fn token_hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// The terminal that has this token.
///
/// # Errors
/// [`Trouble::Unproved`] when none has.
pub async fn terminal_of(tx: &mut Tx, token: &str) -> Result<Terminal, Trouble> {
    terminal::by_token(tx, token_hash(token))
        .await?
        .ok_or_else(|| Trouble::Unproved(Message::new("errors-terminal-unknown")))
}

/// What the terminal with this token is granted now.
///
/// # Errors
/// [`Trouble::Unproved`] for an unknown token; [`Trouble::Store`] and [`Trouble::Broken`] otherwise.
pub async fn grant(app: &App, token: &str) -> Result<(TerminalId, Grant), Trouble> {
    let mut tx = app.store.read().await?;
    let terminal = terminal_of(&mut tx, token).await?;
    let scene = scene(&mut tx, app, &terminal, token).await?;
    let place = Place { site: terminal.site_name, hall: terminal.hall_name, seat: terminal.seat, kind: terminal.kind };
    Ok((terminal.id, Grant { revision: terminal.revision, place, phase: phase(scene) }))
}

async fn scene(tx: &mut Tx, app: &App, terminal: &Terminal, token: &str) -> Result<Scene, Trouble> {
    let mut scene = Scene {
        kind: terminal.kind,
        in_service: terminal.in_service,
        seated: None,
        sitting: None,
        void: None,
        application: None,
    };
    match terminal.kind {
        TerminalKind::Practice => {}
        TerminalKind::Window => {
            if let Some(id) = terminal.application {
                scene.application = confirmation::form(tx, id).await?;
            }
        }
        TerminalKind::Exam => {
            if let Some(sitting) = sitting::at_terminal(tx, terminal.id).await? {
                scene.sitting = Some(at_seat(tx, app, &sitting, token).await?);
            } else if let Some(candidate) = seating::at_terminal(tx, terminal.id).await? {
                scene.seated = Some((candidate.session_state, candidate.subject));
            } else {
                let void = sitting::void_awaiting_seat(tx, terminal.id).await?;
                scene.void =
                    void.as_ref().map(|void| reason_of(void).map(|reason| Message::new(reason.key()))).transpose()?;
            }
        }
    }
    Ok(scene)
}

async fn at_seat(tx: &mut Tx, app: &App, sitting: &Sitting, token: &str) -> Result<AtSeat, Trouble> {
    let candidate = candidate_of(tx, sitting).await?;
    let regulation = archive::regulation(tx, app, &sitting.regulation, &sitting.regulation_hash).await?;
    let rules = figures(&regulation, candidate.subject, candidate.class)?.exam;
    let stage = match sitting.state {
        SittingState::SignedIn => Stage::Briefing,
        SittingState::Running => Stage::Exam {
            paper: paper_view(tx, app, sitting).await?,
            responses: latest(response::of_sitting(tx, sitting.id).await?),
            remaining_ms: remaining_ms(sitting.deadline_at, sitting.remaining_ms, app.edge.now()),
        },
        SittingState::Paused => Stage::Paused {
            remaining_ms: remaining_ms(sitting.deadline_at, sitting.remaining_ms, app.edge.now()),
            reason: Message::new(reason_of(sitting)?.key()),
        },
        SittingState::Submitted | SittingState::Closed | SittingState::Void => {
            Stage::Marked(result::view(tx, sitting.id, &rules).await?)
        }
    };
    Ok(AtSeat { card: card(sitting, &candidate, token), rules, stage })
}

/// Whose sitting it is.
///
/// # Errors
/// [`Trouble::Broken`] when its booking is gone.
pub(super) async fn candidate_of(tx: &mut Tx, sitting: &Sitting) -> Result<Candidate, Trouble> {
    seating::of_booking(tx, sitting.booking)
        .await?
        .ok_or_else(|| Trouble::Broken(format!("sitting {} has no booking", sitting.id)))
}

fn card(sitting: &Sitting, candidate: &Candidate, token: &str) -> SittingCard {
    SittingCard {
        id: sitting.id,
        key: key::of(token, sitting.id, &sitting.key_salt),
        name: candidate.name.clone(),
        document: rules::identity::mask(&candidate.document_number),
        person: candidate.person,
        class: candidate.class,
        subject: candidate.subject,
        language: sitting.language,
        attempt: sitting.attempt,
    }
}

/// The paper of a sitting, read from what was stored at its start.
///
/// # Errors
/// [`Trouble::Broken`] when the sitting has none, or it cannot be read.
pub(super) fn paper(sitting: &Sitting) -> Result<Paper, Trouble> {
    let text = sitting.paper.as_deref();
    let text = text.ok_or_else(|| Trouble::Broken(format!("sitting {} has no paper", sitting.id)))?;
    serde_json::from_str(text).map_err(Trouble::broken)
}

async fn paper_view(tx: &mut Tx, app: &App, sitting: &Sitting) -> Result<PaperView, Trouble> {
    let paper = paper(sitting)?;
    let bank = archive::bank(tx, app, &paper.bank).await?;
    render(&paper, &bank, sitting.language).map_err(Trouble::broken)
}

/// The latest entry of each question, by question.
pub(super) fn latest(entries: Vec<ResponseEntry>) -> Vec<ResponseEntry> {
    let by_question: std::collections::BTreeMap<u16, ResponseEntry> =
        entries.into_iter().map(|entry| (entry.question, entry)).collect();
    by_question.into_values().collect()
}

/// Milliseconds of exam time left.
pub(super) fn remaining_ms(deadline: Option<Moment>, standing: Option<i64>, now: Moment) -> u64 {
    let left = deadline.map(|deadline| deadline.millis_since(now)).or(standing).unwrap_or(0);
    u64::try_from(left).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use protocol::{Language, LicenceClass, SittingId, Subject};
    use uuid::Uuid;

    use super::*;

    fn empty(kind: TerminalKind) -> Scene {
        Scene { kind, in_service: true, seated: None, sitting: None, void: None, application: None }
    }

    fn at_seat(stage: Stage) -> AtSeat {
        AtSeat {
            card: SittingCard {
                id: SittingId(Uuid::from_u128(1)),
                key: "key".into(),
                name: "Name".into(),
                document: "****".into(),
                person: PersonId(Uuid::from_u128(2)),
                class: LicenceClass::C1,
                subject: Subject::Subject1,
                language: Language::En,
                attempt: 1,
            },
            rules: ExamRules { questions: 100, minutes: 45, total: 100, pass_mark: 90, attempts: 2 },
            stage,
        }
    }

    #[test]
    fn an_empty_seat_is_idle_until_the_session_of_its_candidate_runs() {
        let mut scene = empty(TerminalKind::Exam);
        assert_eq!(phase(scene.clone()), Phase::Idle);
        scene.seated = Some((SessionState::CheckIn, Subject::Subject1));
        assert_eq!(phase(scene.clone()), Phase::Idle);
        scene.seated = Some((SessionState::Running, Subject::Subject1));
        assert_eq!(phase(scene), Phase::SignIn { subject: Subject::Subject1 });
    }

    #[test]
    fn a_live_sitting_is_shown_before_whoever_is_seated_next() {
        let mut scene = empty(TerminalKind::Exam);
        scene.seated = Some((SessionState::Running, Subject::Subject1));
        scene.sitting = Some(at_seat(Stage::Briefing));
        assert!(matches!(phase(scene), Phase::Briefing { .. }));
    }

    #[test]
    fn a_void_sitting_is_shown_until_somebody_is_seated() {
        let mut scene = empty(TerminalKind::Exam);
        scene.void = Some(Message::new("rules-reason-power-failure"));
        assert_eq!(phase(scene.clone()), Phase::Void { reason: Message::new("rules-reason-power-failure") });
        scene.seated = Some((SessionState::Running, Subject::Subject1));
        assert!(matches!(phase(scene), Phase::SignIn { .. }));
    }

    #[test]
    fn a_terminal_that_is_switched_off_shows_nothing_else() {
        let mut scene = empty(TerminalKind::Exam);
        scene.in_service = false;
        scene.sitting = Some(at_seat(Stage::Briefing));
        assert!(matches!(phase(scene), Phase::OutOfService { .. }));
    }

    #[test]
    fn only_a_window_shows_an_application() {
        let form = Form { id: ApplicationId(Uuid::from_u128(3)), entries: vec![], portrait: None };
        for (kind, shown) in
            [(TerminalKind::Window, true), (TerminalKind::Practice, false), (TerminalKind::Exam, false)]
        {
            let mut scene = empty(kind);
            scene.application = Some(form.clone());
            assert_eq!(matches!(phase(scene), Phase::ConfirmApplication { .. }), shown, "{kind:?}");
        }
    }

    #[test]
    fn only_the_latest_entry_of_a_question_is_shown() {
        let entry = |seq, question| ResponseEntry {
            seq,
            question,
            response: protocol::exam::Response(vec![0]),
            flagged: false,
            used_ms: 0,
        };
        let shown = latest(vec![entry(1, 2), entry(2, 1), entry(3, 2)]);
        assert_eq!(shown.iter().map(|entry| (entry.question, entry.seq)).collect::<Vec<_>>(), [(1, 2), (2, 3)]);
    }

    #[test]
    fn time_left_is_never_negative() {
        assert_eq!(remaining_ms(Some(Moment(5_000_000)), None, Moment(2_000_000)), 3000);
        assert_eq!(remaining_ms(Some(Moment(5_000_000)), None, Moment(7_000_000)), 0);
        assert_eq!(remaining_ms(None, Some(1200), Moment(7_000_000)), 1200);
    }
}
