//! The session against a server that goes away, comes back, forgets to answer and refuses.

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use kiosk_session::journal::{FileStorage, Journal};
use kiosk_session::wire::{Wire, WireError};
use kiosk_session::{Clock, Link, SaveState, Session};
use protocol::exam::{PaperView, QuestionKind, QuestionView, Response, ResponseEntry, ResultView};
use protocol::kiosk::{
    ExamRules, Grant, Phase, Place, Refusal, Request, ResponseBatch, Saved, SittingCard, TerminalKind,
};
use protocol::{Language, LicenceClass, Message, PersonId, SittingId, Subject};
use uuid::Uuid;

const MINUTES: u16 = 45;
const QUESTIONS: u16 = 5;

/// A server in memory whose cable can be pulled.
#[derive(Default)]
struct Server {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// Of the time that was granted.
    elapsed_ms: u64,
    revision: u64,
    phase: PhaseName,
    cut: bool,
    /// Takes what is sent but the answer gets lost.
    deaf: bool,
    key: String,
    entries: Vec<ResponseEntry>,
    batches: usize,
    handed_in: Option<u64>,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum PhaseName {
    #[default]
    SignIn,
    Exam,
    Result,
}

impl Server {
    fn running() -> Arc<Self> {
        let server = Self::default();
        *server.lock() = State { revision: 3, phase: PhaseName::Exam, key: "k1".into(), ..State::default() };
        Arc::new(server)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("not poisoned")
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    fn seqs(&self) -> Vec<u64> {
        self.lock().entries.iter().map(|entry| entry.seq).collect()
    }
}

impl State {
    fn grant(&self) -> Grant {
        let sitting = SittingCard {
            id: SittingId(Uuid::from_u128(1)),
            key: self.key.clone(),
            name: "䶮某".into(),
            document: "5301**********1234".into(),
            person: PersonId(Uuid::from_u128(2)),
            class: LicenceClass::C1,
            subject: Subject::Subject1,
            language: Language::ZhHans,
            attempt: 1,
        };
        let rules = ExamRules { questions: QUESTIONS, minutes: MINUTES, total: 100, pass_mark: 90, attempts: 2 };
        let phase = match self.phase {
            PhaseName::SignIn => Phase::SignIn { subject: Subject::Subject1 },
            PhaseName::Exam => Phase::Exam {
                sitting,
                rules,
                paper: PaperView { hash: "00".into(), questions: (1..=QUESTIONS).map(question).collect() },
                responses: self.entries.clone(),
                remaining_ms: (u64::from(MINUTES) * 60_000).saturating_sub(self.elapsed_ms),
            },
            PhaseName::Result => Phase::Result {
                sitting,
                result: ResultView {
                    score: 100,
                    total: 100,
                    pass_mark: 90,
                    passed: true,
                    unanswered: 0,
                    chapters: vec![],
                    attempt: 1,
                    attempts_left: 1,
                    receipt: "00".into(),
                },
            },
        };
        let place = Place { site: "A".into(), hall: "1".into(), seat: 1, kind: TerminalKind::Exam };
        Grant { revision: self.revision, place, phase }
    }

    fn reachable(&self) -> Result<(), WireError> {
        if self.cut { Err(WireError::Lost("cable".into())) } else { Ok(()) }
    }

    fn refuse<T>(key: &str) -> Result<T, WireError> {
        Err(WireError::Refused(Refusal { message: Message::new(key) }))
    }
}

fn question(number: u16) -> QuestionView {
    QuestionView { number, kind: QuestionKind::TrueFalse, stem: "?".into(), options: vec![], picture: None }
}

impl Wire for Server {
    fn request(&self, request: &Request) -> Result<Grant, WireError> {
        let mut state = self.lock();
        state.reachable()?;
        match request {
            Request::Submit { last_seq, .. } => {
                if state.entries.last().map_or(0, |entry| entry.seq) < *last_seq {
                    return State::refuse("errors-answers-missing");
                }
                state.handed_in = Some(*last_seq);
                state.phase = PhaseName::Result;
                state.revision += 1;
                Ok(state.grant())
            }
            Request::SignIn { .. } => State::refuse("errors-wrong-session"),
            _ => Ok(state.grant()),
        }
    }

    fn grant(&self, since: Option<u64>, _: Duration) -> Result<Grant, WireError> {
        let state = self.lock();
        let wait = Duration::from_millis(50);
        let (state, _) = self
            .changed
            .wait_timeout_while(state, wait, |state| !state.cut && since == Some(state.revision))
            .expect("not poisoned");
        state.reachable()?;
        Ok(state.grant())
    }

    fn responses(&self, batch: &ResponseBatch) -> Result<Saved, WireError> {
        let mut state = self.lock();
        state.reachable()?;
        if batch.key != state.key {
            return State::refuse("errors-second-kiosk");
        }
        // As the server does: what does not follow on without a gap is left for the kiosk to send again.
        for entry in &batch.entries {
            if entry.seq == state.entries.last().map_or(0, |last| last.seq) + 1 {
                state.entries.push(entry.clone());
            }
        }
        state.batches += 1;
        if state.deaf {
            return Err(WireError::Lost("no answer".into()));
        }
        let seq = state.entries.last().map_or(0, |entry| entry.seq);
        Ok(Saved { seq, remaining_ms: 1_000_000 })
    }

    fn portrait(&self, _: PersonId) -> Result<Vec<u8>, WireError> {
        Err(WireError::Lost("none here".into()))
    }
}

/// A clock that stands until it is moved.
#[derive(Default)]
struct Hand(Mutex<Duration>);

impl Clock for Hand {
    fn now(&self) -> Duration {
        *self.0.lock().expect("not poisoned")
    }
}

struct Kiosk {
    session: Session,
    clock: Arc<Hand>,
}

fn kiosk(server: &Arc<Server>, folder: &Path) -> Kiosk {
    let clock = Arc::new(Hand::default());
    let session = Session::over(server.clone(), folder.to_owned(), clock.clone(), Box::new(|| ())).expect("starts");
    Kiosk { session, clock }
}

impl Kiosk {
    /// Polls until the condition holds; the test fails when it does not within ten seconds.
    fn until(&mut self, what: &str, condition: impl Fn(&Session) -> bool) {
        let start = Instant::now();
        loop {
            self.session.poll();
            if condition(&self.session) {
                return;
            }
            assert!(start.elapsed() < Duration::from_secs(10), "never: {what}: {:?}", self.session.view());
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    fn begins(&mut self) {
        self.until("the exam shows", |session| matches!(session.view().phase, Some(Phase::Exam { .. })));
    }
}

fn yes() -> Response {
    Response(vec![0])
}

#[test]
fn an_answer_is_written_then_sealed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let server = Server::running();
    let mut kiosk = kiosk(&server, folder.path());
    kiosk.begins();
    kiosk.session.answer(2, yes());
    kiosk.until("the answer is sealed", |session| session.view().sheet.sealed == 1);
    assert_eq!(kiosk.session.view().sheet.entries[1].state, SaveState::Sealed);
    assert_eq!(server.seqs(), [1]);
}

#[test]
fn answers_given_without_a_network_arrive_when_it_is_back() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let server = Server::running();
    let mut kiosk = kiosk(&server, folder.path());
    kiosk.begins();
    server.change(|state| state.cut = true);
    for question in 1..=QUESTIONS {
        kiosk.session.answer(question, yes());
    }
    kiosk.until("all are written and the loss shows", |session| {
        session.view().sheet.written == 5 && matches!(session.view().link, Link::Lost { .. })
    });
    assert_eq!(kiosk.session.view().sheet.sealed, 0);
    server.change(|state| state.cut = false);
    kiosk.until("all are sealed", |session| session.view().sheet.sealed == 5);
    assert_eq!(server.seqs(), [1, 2, 3, 4, 5]);
    kiosk.until("the link is back", |session| session.view().link == Link::Online);
}

#[test]
fn a_lost_acknowledgement_costs_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let server = Server::running();
    let mut kiosk = kiosk(&server, folder.path());
    kiosk.begins();
    server.change(|state| state.deaf = true);
    kiosk.session.answer(1, yes());
    kiosk.until("it was tried twice", |_| server.lock().batches >= 2);
    server.change(|state| state.deaf = false);
    kiosk.until("it is sealed", |session| session.view().sheet.sealed == 1);
    assert_eq!(server.seqs(), [1]);
}

#[test]
fn after_a_power_cut_the_journal_brings_back_what_the_server_never_saw() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let server = Server::running();
    {
        let mut kiosk = kiosk(&server, folder.path());
        kiosk.begins();
        kiosk.session.answer(1, yes());
        kiosk.until("the first is sealed", |session| session.view().sheet.sealed == 1);
        server.change(|state| state.cut = true);
        kiosk.session.answer(4, yes());
        kiosk.until("the second is written", |session| session.view().sheet.written == 2);
    }
    server.change(|state| state.cut = false);
    let mut kiosk = kiosk(&server, folder.path());
    kiosk.begins();
    kiosk.until("the second is sealed", |session| session.view().sheet.sealed == 2);
    assert_eq!(kiosk.session.view().sheet.entries[3].response, yes());
    kiosk.session.answer(5, yes());
    kiosk.until("numbers go on", |session| session.view().sheet.sealed == 3);
    assert_eq!(server.seqs(), [1, 2, 3]);
}

#[test]
fn another_seat_goes_on_where_the_first_one_stopped() {
    let (first, second) = (tempfile::tempdir().expect("folder"), tempfile::tempdir().expect("folder"));
    let server = Server::running();
    let mut old = kiosk(&server, first.path());
    old.begins();
    old.session.answer(3, yes());
    old.until("sealed at the first seat", |session| session.view().sheet.sealed == 1);
    server.change(|state| {
        state.key = "k2".into();
        state.revision += 1;
    });
    let mut new = kiosk(&server, second.path());
    new.begins();
    assert_eq!(new.session.view().sheet.entries[2].response, yes());
    new.session.answer(4, yes());
    new.until("sealed at the second seat", |session| session.view().sheet.sealed == 2);
    assert_eq!(server.seqs(), [1, 2]);
}

#[test]
fn a_kiosk_without_the_key_is_refused_and_says_so() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let server = Server::running();
    let mut kiosk = kiosk(&server, folder.path());
    kiosk.begins();
    // The sitting moved, but this kiosk has not heard of it: the revision stays.
    server.change(|state| state.key = "elsewhere".into());
    kiosk.session.answer(1, yes());
    kiosk.until("the refusal shows", |session| session.view().refusal == Some(Message::new("errors-second-kiosk")));
    assert_eq!(server.seqs(), [0; 0]);
}

#[test]
fn a_hand_in_never_overtakes_the_last_answer_and_waits_for_the_network() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let server = Server::running();
    let mut kiosk = kiosk(&server, folder.path());
    kiosk.begins();
    server.change(|state| state.cut = true);
    for question in 1..=QUESTIONS {
        kiosk.session.answer(question, yes());
    }
    kiosk.session.submit();
    kiosk.until("the loss shows while it waits", |session| {
        session.view().busy && matches!(session.view().link, Link::Lost { .. })
    });
    server.change(|state| state.cut = false);
    kiosk.until("the result shows", |session| matches!(session.view().phase, Some(Phase::Result { .. })));
    assert_eq!(server.lock().handed_in, Some(5));
    // Marked: the journal is no longer needed.
    let sitting = SittingId(Uuid::from_u128(1));
    let file = folder.path().join(format!("{sitting}.journal"));
    let start = Instant::now();
    while file.exists() {
        assert!(start.elapsed() < Duration::from_secs(10), "the journal was not removed");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn time_up_hands_in_by_itself_and_takes_no_more_answers() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let server = Server::running();
    let mut kiosk = kiosk(&server, folder.path());
    kiosk.begins();
    kiosk.session.answer(1, yes());
    kiosk.until("sealed", |session| session.view().sheet.sealed == 1);
    // Wherever the kiosk asks once it is back, the server's clock has run on too.
    server.change(|state| {
        state.cut = true;
        state.elapsed_ms = u64::from(MINUTES) * 60_000;
    });
    *kiosk.clock.0.lock().expect("not poisoned") = Duration::from_secs(u64::from(MINUTES) * 60 + 1);
    assert_eq!(kiosk.session.remaining(), Some(Duration::ZERO));
    kiosk.session.answer(2, yes());
    kiosk.session.poll();
    assert_eq!(kiosk.session.view().sheet.last_seq(), 1);
    server.change(|state| state.cut = false);
    kiosk.until("handed in", |_| server.lock().handed_in == Some(1));
}

#[test]
fn a_sign_in_without_a_server_says_so_at_once() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let server = Arc::new(Server::default());
    let mut kiosk = kiosk(&server, folder.path());
    kiosk.until("sign-in shows", |session| matches!(session.view().phase, Some(Phase::SignIn { .. })));
    kiosk.session.sign_in("530102199001011234", Language::Ru);
    kiosk.until("refused", |session| session.view().refusal == Some(Message::new("errors-wrong-session")));
    kiosk.session.dismiss_refusal();
    server.change(|state| state.cut = true);
    kiosk.session.sign_in("530102199001011234", Language::Ru);
    kiosk.until("no server", |session| session.view().refusal == Some(Message::new("errors-no-server")));
    assert!(!kiosk.session.view().busy);
}

#[test]
fn a_torn_journal_file_still_opens() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let sitting = SittingId(Uuid::from_u128(1));
    let open = || Journal::open(FileStorage::open(folder.path(), sitting).expect("opens")).expect("reads");
    let entry = ResponseEntry { seq: 1, question: 1, response: yes(), flagged: false, used_ms: 1 };
    open().0.append(&entry).expect("writes");
    let path = folder.path().join(format!("{sitting}.journal"));
    let mut bytes = std::fs::read(&path).expect("reads");
    bytes.extend([9, 0, 0, 0, 1, 2, 3]);
    std::fs::write(&path, bytes).expect("writes");
    assert_eq!(open().1, [entry]);
}

#[test]
fn a_journal_folder_that_cannot_be_written_is_said_at_the_start() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("not-a-folder");
    std::fs::write(&file, b"").expect("writes");
    let server = Server::running();
    let refused = Session::over(server, file, Arc::new(Hand::default()), Box::new(|| ()));
    assert!(refused.is_err());
}
