//! The session's decisions, without threads, network or disk: events and commands in,
//! a changed [`View`] and effects out.

use std::time::Duration;

use protocol::exam::{Response, ResponseEntry};
use protocol::kiosk::{Grant, Phase, Request, Saved, SittingCard};
use protocol::{Language, Message, SittingId};

use crate::{Link, Sheet, SheetEntry, View};

/// What the threads report.
#[expect(clippy::large_enum_variant, reason = "a grant is as large as it is; few events are under way at once")]
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Event {
    /// The server granted a phase, asked or unasked.
    Granted(Grant),
    /// The server refused a request.
    Refused(Message),
    /// A request other than a hand-in found no server; it was not kept.
    Unreachable,
    /// The server did not answer.
    LinkLost,
    /// The server answered again.
    LinkBack,
    /// The journal is open; these entries were in it.
    Recovered { sitting: SittingId, entries: Vec<ResponseEntry> },
    /// The journal cannot be used; answers go to the server alone.
    JournalFailed { sitting: SittingId },
    /// An entry is on the local disk.
    Written { sitting: SittingId, seq: u64 },
    /// Entries are durable on the server.
    Saved { sitting: SittingId, saved: Saved },
    /// The server does not take answers of this sitting from this kiosk.
    AnswersRefused { sitting: SittingId, message: Message },
}

/// What the threads are to do.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Effect {
    /// Open the sitting's journal and report what is in it.
    OpenJournal(Holder),
    /// Write the entry to the open journal, then send it.
    Write(ResponseEntry),
    /// Send entries that are in the journal already.
    Send { holder: Holder, entries: Vec<ResponseEntry> },
    /// Close the journal and stop sending; the file stays.
    CloseJournal,
    /// The server has marked the sitting: its journal is no longer needed.
    RemoveJournal(SittingId),
    /// Ask the server.
    Ask(Request),
}

/// Which sitting this kiosk holds, and the key that proves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Holder {
    pub sitting: SittingId,
    pub key: String,
}

/// The running exam, as this kiosk counts it.
#[derive(Debug)]
struct Run {
    holder: Holder,
    /// Exam time used when `granted_at` was read.
    used_ms: u64,
    /// Exam time left when `granted_at` was read.
    remaining_ms: u64,
    granted_at: Duration,
    journal: JournalState,
    handing_in: bool,
}

#[derive(Debug)]
enum JournalState {
    /// Numbers cannot be given out before the journal's are known, nor can the last one be told.
    Opening {
        waiting: Vec<Act>,
    },
    Open,
}

/// What the candidate did.
#[derive(Debug, Clone)]
enum Act {
    Respond { question: u16, response: Response },
    Flag { question: u16, flagged: bool },
    HandIn,
}

pub(crate) struct Core {
    pub view: View,
    pub revision: Option<u64>,
    run: Option<Run>,
}

impl Core {
    pub fn new() -> Self {
        let view = View {
            link: Link::Connecting,
            place: None,
            phase: None,
            sheet: Sheet::default(),
            busy: false,
            refusal: None,
        };
        Self { view, revision: None, run: None }
    }

    pub fn take(&mut self, event: Event, now: Duration) -> Vec<Effect> {
        match event {
            Event::Granted(grant) => {
                self.view.link = Link::Online;
                self.granted(grant, now)
            }
            Event::Refused(message) => {
                self.view.link = Link::Online;
                self.stop_waiting();
                self.view.refusal = Some(message);
                vec![]
            }
            Event::Unreachable => {
                // A hand-in is kept and goes on by itself; only what was asked now is given up.
                self.view.busy = self.handing_in();
                self.view.refusal = Some(Message::new("errors-no-server"));
                vec![]
            }
            Event::LinkLost => {
                if !matches!(self.view.link, Link::Lost { .. }) {
                    self.view.link = Link::Lost { since_ms: millis(now) };
                }
                vec![]
            }
            Event::LinkBack => {
                self.view.link = Link::Online;
                vec![]
            }
            Event::Recovered { sitting, entries } => self.recovered(sitting, entries, now),
            Event::JournalFailed { sitting } => {
                if self.runs(sitting) {
                    self.view.refusal = Some(Message::new("errors-journal"));
                }
                self.recovered(sitting, vec![], now)
            }
            Event::Written { sitting, seq } => {
                if self.runs(sitting) {
                    self.view.sheet.written_up_to(seq);
                }
                vec![]
            }
            Event::Saved { sitting, saved } => {
                self.view.link = Link::Online;
                if self.runs(sitting) {
                    self.view.sheet.sealed_up_to(saved.seq);
                    self.set_remaining(saved.remaining_ms, now);
                }
                vec![]
            }
            Event::AnswersRefused { sitting, message } => {
                if self.runs(sitting) {
                    self.view.refusal = Some(message);
                }
                vec![]
            }
        }
    }

    fn stop_waiting(&mut self) {
        self.view.busy = false;
        if let Some(run) = &mut self.run {
            run.handing_in = false;
        }
    }

    fn granted(&mut self, grant: Grant, now: Duration) -> Vec<Effect> {
        // Two threads bring grants; an older one may come in later.
        if self.revision.is_some_and(|known| grant.revision < known) {
            return vec![];
        }
        let changed = self.revision != Some(grant.revision);
        self.revision = Some(grant.revision);
        self.view.place = Some(grant.place);
        if changed {
            self.view.refusal = None;
        }
        let effects = match &grant.phase {
            Phase::Exam { sitting, rules, paper, responses, remaining_ms } => {
                self.exam(sitting, rules.minutes, paper.questions.len(), responses, *remaining_ms, now)
            }
            // The clock stands, the paper is covered; the sheet waits for the exam to go on.
            Phase::Paused { .. } => vec![],
            Phase::Result { sitting, .. } => {
                let mut effects = self.leave();
                effects.push(Effect::RemoveJournal(sitting.id));
                effects
            }
            _ => self.leave(),
        };
        if changed {
            self.view.busy = self.handing_in();
        }
        self.view.phase = Some(grant.phase);
        effects
    }

    fn handing_in(&self) -> bool {
        self.run.as_ref().is_some_and(|run| run.handing_in)
    }

    fn leave(&mut self) -> Vec<Effect> {
        self.view.sheet = Sheet::default();
        if self.run.take().is_some() { vec![Effect::CloseJournal] } else { vec![] }
    }

    fn exam(
        &mut self,
        sitting: &SittingCard,
        minutes: u16,
        questions: usize,
        responses: &[ResponseEntry],
        remaining_ms: u64,
        now: Duration,
    ) -> Vec<Effect> {
        let holder = Holder { sitting: sitting.id, key: sitting.key.clone() };
        let mut effects = vec![];
        if self.run.as_ref().is_none_or(|run| run.holder != holder) {
            effects = self.leave();
            self.view.sheet = Sheet::new(questions);
            self.run = Some(Run {
                holder: holder.clone(),
                used_ms: (u64::from(minutes) * 60_000).saturating_sub(remaining_ms),
                remaining_ms,
                granted_at: now,
                journal: JournalState::Opening { waiting: vec![] },
                handing_in: false,
            });
            effects.push(Effect::OpenJournal(holder));
        }
        for entry in responses {
            self.view.sheet.adopt(entry.clone());
            self.view.sheet.sealed_up_to(entry.seq);
        }
        self.set_remaining(remaining_ms, now);
        effects
    }

    fn set_remaining(&mut self, remaining_ms: u64, now: Duration) {
        if let Some(run) = &mut self.run {
            run.used_ms += millis(now.saturating_sub(run.granted_at));
            run.remaining_ms = remaining_ms;
            run.granted_at = now;
        }
    }

    fn recovered(&mut self, sitting: SittingId, entries: Vec<ResponseEntry>, now: Duration) -> Vec<Effect> {
        let Some(run) = self.run.as_mut().filter(|run| run.holder.sitting == sitting) else { return vec![] };
        let JournalState::Opening { waiting } = std::mem::replace(&mut run.journal, JournalState::Open) else {
            return vec![];
        };
        let holder = run.holder.clone();
        let mut effects = vec![];
        let written = entries.iter().map(|entry| entry.seq).max().unwrap_or(0);
        let unsent: Vec<_> = entries.into_iter().filter(|entry| entry.seq > self.view.sheet.sealed).collect();
        // The grant told all that is durable; an older line here may be from before the sitting moved away and back.
        for entry in &unsent {
            self.view.sheet.adopt(entry.clone());
        }
        self.view.sheet.written_up_to(written);
        if !unsent.is_empty() {
            effects.push(Effect::Send { holder, entries: unsent });
        }
        for act in waiting {
            effects.extend(self.act(act, now));
        }
        effects
    }

    fn runs(&self, sitting: SittingId) -> bool {
        self.run.as_ref().is_some_and(|run| run.holder.sitting == sitting)
    }

    /// Exam time left; zero from the deadline on. `None` while no clock runs.
    pub fn remaining(&self, now: Duration) -> Option<Duration> {
        if !matches!(self.view.phase, Some(Phase::Exam { .. })) {
            return None;
        }
        let run = self.run.as_ref()?;
        Some(Duration::from_millis(run.remaining_ms).saturating_sub(now.saturating_sub(run.granted_at)))
    }

    /// Hands in when the time is up, so that nobody has to press a button.
    ///
    /// Not while the server cannot be heard: time may have been given back meanwhile, and the server ends what is overdue.
    pub fn tick(&mut self, now: Duration) -> Vec<Effect> {
        let heard = self.view.link == Link::Online;
        if heard && self.remaining(now) == Some(Duration::ZERO) { self.submit(now) } else { vec![] }
    }

    pub fn sign_in(&mut self, number: &str, language: Language) -> Vec<Effect> {
        self.ask(Request::SignIn { number: number.to_owned(), language })
    }

    pub fn begin(&mut self) -> Vec<Effect> {
        let Some(Phase::Briefing { sitting, .. }) = &self.view.phase else { return vec![] };
        let (sitting, key) = (sitting.id, sitting.key.clone());
        self.ask(Request::Start { sitting, key })
    }

    pub fn answer(&mut self, question: u16, response: Response, now: Duration) -> Vec<Effect> {
        self.act(Act::Respond { question, response }, now)
    }

    pub fn flag(&mut self, question: u16, flagged: bool, now: Duration) -> Vec<Effect> {
        self.act(Act::Flag { question, flagged }, now)
    }

    pub fn submit(&mut self, now: Duration) -> Vec<Effect> {
        self.act(Act::HandIn, now)
    }

    fn act(&mut self, act: Act, now: Duration) -> Vec<Effect> {
        let Some(run) = self.run.as_mut().filter(|run| !run.handing_in) else { return vec![] };
        if let JournalState::Opening { waiting } = &mut run.journal {
            waiting.push(act);
            return vec![];
        }
        match act {
            Act::Respond { question, response } => self.change(question, now, |entry| entry.response = response),
            Act::Flag { question, flagged } => self.change(question, now, |entry| entry.flagged = flagged),
            Act::HandIn => self.hand_in(),
        }
    }

    fn change(&mut self, question: u16, now: Duration, change: impl FnOnce(&mut SheetEntry)) -> Vec<Effect> {
        if self.remaining(now).is_none_or(|left| left.is_zero()) {
            return vec![];
        }
        let Some(run) = &self.run else { return vec![] };
        let used_ms = run.used_ms + millis(now.saturating_sub(run.granted_at));
        let index = usize::from(question).checked_sub(1);
        let Some(entry) = index.and_then(|index| self.view.sheet.entries.get(index)) else { return vec![] };
        let mut changed = entry.clone();
        change(&mut changed);
        if changed == *entry {
            return vec![];
        }
        let entry = self.view.sheet.record(question, changed.response, changed.flagged, used_ms);
        entry.map(Effect::Write).into_iter().collect()
    }

    fn hand_in(&mut self) -> Vec<Effect> {
        let last_seq = self.view.sheet.last_seq();
        let Some(run) = &mut self.run else { return vec![] };
        run.handing_in = true;
        self.view.busy = true;
        vec![Effect::Ask(Request::Submit { sitting: run.holder.sitting, key: run.holder.key.clone(), last_seq })]
    }

    pub fn finish(&mut self, rating: Option<u8>) -> Vec<Effect> {
        let Some(Phase::Result { sitting, .. }) = &self.view.phase else { return vec![] };
        let (sitting, key) = (sitting.id, sitting.key.clone());
        self.ask(Request::Finish { sitting, key, rating })
    }

    pub fn confirm_application(&mut self, agreed: bool) -> Vec<Effect> {
        let Some(Phase::ConfirmApplication { application, .. }) = &self.view.phase else { return vec![] };
        let application = *application;
        self.ask(Request::ConfirmApplication { application, agreed })
    }

    pub fn call_supervisor(&mut self) -> Vec<Effect> {
        let sitting = match &self.view.phase {
            Some(
                Phase::Briefing { sitting, .. }
                | Phase::Exam { sitting, .. }
                | Phase::Paused { sitting, .. }
                | Phase::Result { sitting, .. },
            ) => Some(sitting.id),
            _ => None,
        };
        // Not `busy`: calling must not stop the candidate from answering.
        vec![Effect::Ask(Request::CallSupervisor { sitting })]
    }

    fn ask(&mut self, request: Request) -> Vec<Effect> {
        if self.view.busy {
            return vec![];
        }
        self.view.busy = true;
        self.view.refusal = None;
        vec![Effect::Ask(request)]
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
