use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use protocol::exam::{Response, ResponseEntry};
use protocol::kiosk::{Request, ResponseBatch};
use protocol::{Language, SittingId};

use crate::View;
use crate::clock::Clock;
use crate::core::{Core, Effect, Event, Holder};
use crate::journal::{FileStorage, Journal};
use crate::wire::{Http, Wire, WireError};

/// How long the server may hold a request for the next grant.
const GRANT_WAIT: Duration = Duration::from_secs(20);
/// Pause before asking again after a lost link; doubles up to the maximum.
const RETRY_MIN: Duration = Duration::from_millis(250);
const RETRY_MAX: Duration = Duration::from_secs(4);
/// Entries in one batch; a whole paper's worth, so that a long outage is made up in a few batches.
const BATCH_MAX: usize = 200;
/// "No revision known": the server answers at once.
const NONE: u64 = u64::MAX;

/// Where the server is, who this terminal is, and where journals go.
#[derive(Debug, Clone)]
pub struct Config {
    /// For example `http://192.0.2.1:8080`.
    pub server: String,
    /// The terminal's token.
    pub token: String,
    /// Folder of the answer journals.
    pub journal_dir: PathBuf,
}

/// Called on another thread whenever [`Session::poll`] would find something new.
pub type Wake = Box<dyn Fn() + Send + Sync>;

/// Why a session could not start.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// The folder for journals cannot be made or written to.
    #[error("the journal folder {path} cannot be written to: {source}")]
    Journal {
        /// The folder.
        path: PathBuf,
        /// What the file system says.
        source: std::io::Error,
    },
    /// The system gave no thread.
    #[error("no thread could be started: {0}")]
    Thread(#[from] std::io::Error),
}

/// One terminal's conversation with the server.
pub struct Session {
    core: Core,
    clock: Arc<dyn Clock>,
    events: Receiver<Event>,
    journal: Sender<JournalJob>,
    sender: Sender<SendJob>,
    stopped: Arc<AtomicBool>,
}

enum JournalJob {
    Open(Holder),
    Write(ResponseEntry),
    HandIn(Request),
    Close,
    Remove(SittingId),
}

enum SendJob {
    Entries { holder: Holder, entries: Vec<ResponseEntry> },
    Stop,
    Ask(Request),
}

/// What each thread reports to.
#[derive(Clone)]
struct Report {
    events: Sender<Event>,
    wake: Arc<Wake>,
}

impl Report {
    fn tell(&self, event: Event) {
        // No receiver: the session was dropped and the thread will end on its own.
        if self.events.send(event).is_ok() {
            (self.wake)();
        }
    }
}

impl Session {
    /// Starts the threads and asks the server for the first grant.
    ///
    /// # Errors
    /// [`SessionError`]
    pub fn start(config: Config, clock: Arc<dyn Clock>, wake: Wake) -> Result<Self, SessionError> {
        let wire = Arc::new(Http::new(&config.server, &config.token));
        Self::over(wire, config.journal_dir, clock, wake)
    }

    /// The same over any [`Wire`].
    ///
    /// # Errors
    /// [`SessionError`]
    pub fn over(
        wire: Arc<dyn Wire>,
        journal_dir: PathBuf,
        clock: Arc<dyn Clock>,
        wake: Wake,
    ) -> Result<Self, SessionError> {
        probe(&journal_dir).map_err(|source| SessionError::Journal { path: journal_dir.clone(), source })?;
        let (events_in, events) = channel();
        let (journal, journal_jobs) = channel();
        let (sender, send_jobs) = channel();
        let report = Report { events: events_in, wake: Arc::new(wake) };
        let stopped = Arc::new(AtomicBool::new(false));
        let revision = Arc::new(AtomicU64::new(NONE));

        spawn("kiosk-journal", {
            let (report, sender) = (report.clone(), sender.clone());
            move || keep_journal(&journal_dir, &journal_jobs, &sender, &report)
        })?;
        spawn("kiosk-send", {
            let (report, wire, revision) = (report.clone(), wire.clone(), revision.clone());
            move || send(wire.as_ref(), &send_jobs, &revision, &report)
        })?;
        spawn("kiosk-grants", {
            let stopped = stopped.clone();
            move || follow_grants(wire.as_ref(), &revision, &stopped, &report)
        })?;
        Ok(Self { core: Core::new(), clock, events, journal, sender, stopped })
    }

    /// Takes in what arrived, and hands in when the time is up. True when the view changed.
    pub fn poll(&mut self) -> bool {
        let before = self.core.view.clone();
        while let Ok(event) = self.events.try_recv() {
            let effects = self.core.take(event, self.clock.now());
            self.perform(effects);
        }
        let effects = self.core.tick(self.clock.now());
        self.perform(effects);
        before != self.core.view
    }

    /// What is true now.
    pub fn view(&self) -> &View {
        &self.core.view
    }

    /// Exam time left; `None` while no clock runs.
    pub fn remaining(&self) -> Option<Duration> {
        self.core.remaining(self.clock.now())
    }

    /// A seated candidate signs in with a document or serial number.
    pub fn sign_in(&mut self, number: &str, language: Language) {
        let effects = self.core.sign_in(number, language);
        self.perform(effects);
    }

    /// The briefing was read: start the exam.
    pub fn begin(&mut self) {
        let effects = self.core.begin();
        self.perform(effects);
    }

    /// Chooses options of a question; an empty response clears it.
    pub fn answer(&mut self, question: u16, response: Response) {
        let effects = self.core.answer(question, response, self.clock.now());
        self.perform(effects);
    }

    /// Marks a question to come back to, or unmarks it.
    pub fn flag(&mut self, question: u16, flagged: bool) {
        let effects = self.core.flag(question, flagged, self.clock.now());
        self.perform(effects);
    }

    /// Hands in. Tried until the server has it.
    pub fn submit(&mut self) {
        let effects = self.core.submit(self.clock.now());
        self.perform(effects);
    }

    /// The result was read; `rating` from 1 to 5 if given.
    pub fn finish(&mut self, rating: Option<u8>) {
        let effects = self.core.finish(rating);
        self.perform(effects);
    }

    /// The applicant agrees with the entries, or says that something is wrong.
    pub fn confirm_application(&mut self, agreed: bool) {
        let effects = self.core.confirm_application(agreed);
        self.perform(effects);
    }

    /// Asks for an invigilator.
    pub fn call_supervisor(&mut self) {
        let effects = self.core.call_supervisor();
        self.perform(effects);
    }

    /// The refusal was read.
    pub fn dismiss_refusal(&mut self) {
        self.core.view.refusal = None;
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            // A thread that is gone took its receiver with it; only a panic there does that.
            let reached = match effect {
                Effect::OpenJournal(holder) => self.journal.send(JournalJob::Open(holder)).is_ok(),
                Effect::Write(entry) => self.journal.send(JournalJob::Write(entry)).is_ok(),
                Effect::Send { holder, entries } => self.sender.send(SendJob::Entries { holder, entries }).is_ok(),
                Effect::CloseJournal => {
                    self.sender.send(SendJob::Stop).is_ok() && self.journal.send(JournalJob::Close).is_ok()
                }
                Effect::RemoveJournal(sitting) => self.journal.send(JournalJob::Remove(sitting)).is_ok(),
                // Goes the way of the answers, so that it cannot overtake the last one.
                Effect::Ask(request @ Request::Submit { .. }) => self.journal.send(JournalJob::HandIn(request)).is_ok(),
                Effect::Ask(request) => self.sender.send(SendJob::Ask(request)).is_ok(),
            };
            debug_assert!(reached, "a session thread ended early");
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> std::io::Result<()> {
    std::thread::Builder::new().name(name.to_owned()).spawn(work).map(drop)
}

/// Shows at the start, not at the first answer, that journals can be written.
fn probe(folder: &std::path::Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let path = folder.join(".probe");
    std::fs::write(&path, b"")?;
    std::fs::remove_file(path)
}

/// Writes entries and passes each on to the sender once it is on the disk.
fn keep_journal(folder: &std::path::Path, jobs: &Receiver<JournalJob>, sender: &Sender<SendJob>, report: &Report) {
    let mut open: Option<(Holder, Option<Journal<FileStorage>>)> = None;
    while let Ok(job) = jobs.recv() {
        match job {
            JournalJob::Open(holder) => {
                let sitting = holder.sitting;
                if let Ok((journal, entries)) = FileStorage::open(folder, sitting).and_then(Journal::open) {
                    open = Some((holder, Some(journal)));
                    report.tell(Event::Recovered { sitting, entries });
                } else {
                    open = Some((holder, None));
                    report.tell(Event::JournalFailed { sitting });
                }
            }
            JournalJob::Write(entry) => {
                let Some((holder, journal)) = &mut open else { continue };
                let seq = entry.seq;
                match journal.as_mut().map(|journal| journal.append(&entry)) {
                    Some(Ok(())) => report.tell(Event::Written { sitting: holder.sitting, seq }),
                    Some(Err(_)) => {
                        // What is in the file after a failed write is unknown: it is not used again.
                        *journal = None;
                        report.tell(Event::JournalFailed { sitting: holder.sitting });
                    }
                    None => {}
                }
                let job = SendJob::Entries { holder: holder.clone(), entries: vec![entry] };
                if sender.send(job).is_err() {
                    return;
                }
            }
            JournalJob::HandIn(request) => {
                if sender.send(SendJob::Ask(request)).is_err() {
                    return;
                }
            }
            JournalJob::Close => open = None,
            JournalJob::Remove(sitting) => {
                // A file that stays behind costs a few kilobytes and holds no name: not worth a word.
                drop(FileStorage::remove(folder, sitting));
            }
        }
    }
}

/// Sends entries and requests in order; answers are tried until the server has them.
fn send(wire: &dyn Wire, jobs: &Receiver<SendJob>, revision: &AtomicU64, report: &Report) {
    let mut outbox: Vec<ResponseEntry> = vec![];
    let mut holder: Option<Holder> = None;
    let mut hand_in: Option<Request> = None;
    let mut pause: Option<Duration> = None;
    loop {
        let waiting = !outbox.is_empty() || hand_in.is_some();
        let job = match (waiting, pause) {
            (false, _) => jobs.recv().map_err(|_| RecvTimeoutError::Disconnected),
            (true, None) => jobs.recv_timeout(Duration::ZERO),
            (true, Some(pause)) => jobs.recv_timeout(pause),
        };
        match job {
            Ok(SendJob::Entries { holder: of, entries }) => {
                if holder.as_ref() != Some(&of) {
                    outbox.clear();
                    holder = Some(of);
                }
                outbox.extend(entries);
                outbox.sort_by_key(|entry| entry.seq);
                // More may wait behind it: one batch for all.
                if pause.is_none() {
                    pause = Some(Duration::ZERO);
                }
                continue;
            }
            Ok(SendJob::Stop) => {
                (outbox, holder, hand_in) = (vec![], None, None);
                continue;
            }
            Ok(SendJob::Ask(request @ Request::Submit { .. })) => hand_in = Some(request),
            Ok(SendJob::Ask(request)) => {
                ask(wire, &request, revision, report);
                continue;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let went = if let (Some(holder), false) = (&holder, outbox.is_empty()) {
            deliver(wire, holder, &mut outbox, report)
        } else if let Some(request) = hand_in.take() {
            let kept = submit(wire, request, revision, report);
            let went = kept.is_none();
            hand_in = kept;
            went
        } else {
            true
        };
        pause =
            if went { None } else { Some(pause.map_or(RETRY_MIN, |pause| (pause * 2).clamp(RETRY_MIN, RETRY_MAX))) };
    }
}

/// Sends one batch. False: the server was not reached or took nothing, so that trying again at once is no use.
fn deliver(wire: &dyn Wire, holder: &Holder, outbox: &mut Vec<ResponseEntry>, report: &Report) -> bool {
    let before = outbox.len();
    let entries: Vec<_> = outbox.iter().take(BATCH_MAX).cloned().collect();
    let count = entries.len();
    let batch = ResponseBatch { sitting: holder.sitting, key: holder.key.clone(), entries };
    match wire.responses(&batch) {
        Ok(saved) => {
            outbox.retain(|entry| entry.seq > saved.seq);
            let went = outbox.len() < before;
            report.tell(Event::Saved { sitting: holder.sitting, saved });
            went
        }
        Err(WireError::Refused(refusal)) => {
            outbox.drain(..count);
            report.tell(Event::AnswersRefused { sitting: holder.sitting, message: refusal.message });
            true
        }
        Err(WireError::Lost(_)) => {
            report.tell(Event::LinkLost);
            false
        }
    }
}

/// Hands in; gives the request back when the server was not reached.
fn submit(wire: &dyn Wire, request: Request, revision: &AtomicU64, report: &Report) -> Option<Request> {
    match wire.request(&request) {
        Ok(grant) => {
            revision.store(grant.revision, Ordering::Relaxed);
            report.tell(Event::Granted(grant));
            None
        }
        Err(WireError::Refused(refusal)) => {
            report.tell(Event::Refused(refusal.message));
            None
        }
        Err(WireError::Lost(_)) => {
            report.tell(Event::LinkLost);
            Some(request)
        }
    }
}

fn ask(wire: &dyn Wire, request: &Request, revision: &AtomicU64, report: &Report) {
    match wire.request(request) {
        Ok(grant) => {
            revision.store(grant.revision, Ordering::Relaxed);
            report.tell(Event::Granted(grant));
        }
        Err(WireError::Refused(refusal)) => report.tell(Event::Refused(refusal.message)),
        Err(WireError::Lost(_)) => report.tell(Event::Unreachable),
    }
}

/// Waits for the next grant, for as long as the session lives.
fn follow_grants(wire: &dyn Wire, revision: &AtomicU64, stopped: &AtomicBool, report: &Report) {
    let mut pause = RETRY_MIN;
    while !stopped.load(Ordering::Relaxed) {
        let known = revision.load(Ordering::Relaxed);
        match wire.grant((known != NONE).then_some(known), GRANT_WAIT) {
            Ok(grant) => {
                pause = RETRY_MIN;
                if grant.revision == known {
                    report.tell(Event::LinkBack);
                } else {
                    revision.store(grant.revision, Ordering::Relaxed);
                    report.tell(Event::Granted(grant));
                }
            }
            Err(WireError::Refused(refusal)) => {
                report.tell(Event::Refused(refusal.message));
                std::thread::sleep(RETRY_MAX);
            }
            Err(WireError::Lost(_)) => {
                report.tell(Event::LinkLost);
                // What happened meanwhile is unknown: ask for the present state.
                revision.store(NONE, Ordering::Relaxed);
                std::thread::sleep(pause);
                pause = (pause * 2).min(RETRY_MAX);
            }
        }
    }
}
