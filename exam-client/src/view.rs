//! What the screens know of the exam, and how they ask for more.
//!
//! Screens read [`Current`] and write [`Ask`]; only the systems here touch the conversation with
//! the server, which runs on a thread of its own and never keeps a frame waiting.

use std::time::Duration;

use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use protocol::Language;
use protocol::exam::Response;
use protocol::kiosk::{ExamRules, Phase, SittingCard};

use kiosk_session::Session;
pub use kiosk_session::{Link, SaveState, Sheet, SheetEntry, View};

/// The conversation with the server, or a picture of one.
pub trait Conversation: Send + 'static {
    /// Takes in what arrived; true when the view changed.
    fn poll(&mut self) -> bool;
    /// The present state.
    fn view(&self) -> &View;
    /// Exam time left.
    fn remaining(&self) -> Option<Duration>;
    /// Passes on what the person in front of the screen wants.
    fn ask(&mut self, ask: Ask);
}

/// What a screen asks of the conversation.
#[derive(Debug, Clone, PartialEq, Eq, Message)]
pub enum Ask {
    /// Sign in with this number and sit the exam in this language.
    SignIn(String, Language),
    /// The briefing was read.
    Begin,
    /// This is chosen for this question now.
    Answer(u16, Response),
    /// Mark this question to come back to, or no longer.
    Flag(u16, bool),
    /// Hand in.
    Submit,
    /// The result was read; the rating, if one was given.
    Finish(Option<u8>),
    /// The applicant agrees with the entries, or not.
    ConfirmApplication(bool),
    /// Call an invigilator.
    CallSupervisor,
    /// The refusal was read.
    DismissRefusal,
}

impl Conversation for Session {
    fn poll(&mut self) -> bool {
        Self::poll(self)
    }

    fn view(&self) -> &View {
        Self::view(self)
    }

    fn remaining(&self) -> Option<Duration> {
        Self::remaining(self)
    }

    fn ask(&mut self, ask: Ask) {
        match ask {
            Ask::SignIn(number, language) => self.sign_in(&number, language),
            Ask::Begin => self.begin(),
            Ask::Answer(question, response) => self.answer(question, response),
            Ask::Flag(question, flagged) => self.flag(question, flagged),
            Ask::Submit => self.submit(),
            Ask::Finish(rating) => self.finish(rating),
            Ask::ConfirmApplication(agreed) => self.confirm_application(agreed),
            Ask::CallSupervisor => self.call_supervisor(),
            Ask::DismissRefusal => self.dismiss_refusal(),
        }
    }
}

/// The conversation as a resource; only this module opens it.
#[derive(Resource)]
pub struct Talk(SyncCell<Box<dyn Conversation>>);

impl Talk {
    /// Wraps a conversation.
    pub fn new(conversation: impl Conversation) -> Self {
        Self(SyncCell::new(Box::new(conversation)))
    }
}

/// The state of the exam as of this frame.
#[derive(Debug, Clone, PartialEq, Resource)]
pub struct Current {
    /// What the session says.
    pub view: View,
    /// Whole seconds of exam time left, rounded up, so that 0 is shown only when time is up.
    pub seconds_left: Option<u64>,
}

impl Default for Current {
    fn default() -> Self {
        let view = View {
            link: Link::Connecting,
            place: None,
            phase: None,
            sheet: Sheet::default(),
            busy: false,
            refusal: None,
        };
        Self { view, seconds_left: None }
    }
}

impl Current {
    /// The sitting at this terminal, if a phase with one is granted.
    pub fn sitting(&self) -> Option<&SittingCard> {
        match self.view.phase.as_ref()? {
            Phase::Briefing { sitting, .. }
            | Phase::Exam { sitting, .. }
            | Phase::Paused { sitting, .. }
            | Phase::Result { sitting, .. } => Some(sitting),
            _ => None,
        }
    }

    /// The rules of the exam that is being briefed or sat.
    pub fn rules(&self) -> Option<&ExamRules> {
        match self.view.phase.as_ref()? {
            Phase::Briefing { rules, .. } | Phase::Exam { rules, .. } => Some(rules),
            _ => None,
        }
    }

    /// The paper being sat.
    pub fn questions(&self) -> &[protocol::exam::QuestionView] {
        match &self.view.phase {
            Some(Phase::Exam { paper, .. }) => &paper.questions,
            _ => &[],
        }
    }

    /// The question with this number, from 1.
    pub fn question(&self, number: u16) -> Option<&protocol::exam::QuestionView> {
        self.questions().get(usize::from(number).checked_sub(1)?)
    }

    /// The answer sheet's line of this question, from 1.
    pub fn entry(&self, number: u16) -> Option<&SheetEntry> {
        self.view.sheet.entries.get(usize::from(number).checked_sub(1)?)
    }

    /// A second touch in the same frame builds on the first one; [`exchange`] puts right what was not taken.
    pub fn note(&mut self, ask: &Ask) {
        if let Ask::Answer(number, response) = ask
            && let Some(place) = usize::from(*number).checked_sub(1)
            && let Some(entry) = self.view.sheet.entries.get_mut(place)
        {
            entry.response = response.clone();
        }
    }

    /// Numbers of the questions without an answer.
    pub fn unanswered(&self) -> Vec<u16> {
        self.numbers(|entry| entry.response.0.is_empty())
    }

    /// Numbers of the questions marked to come back to.
    pub fn flagged(&self) -> Vec<u16> {
        self.numbers(|entry| entry.flagged)
    }

    fn numbers(&self, wanted: impl Fn(&SheetEntry) -> bool) -> Vec<u16> {
        (1..).zip(&self.view.sheet.entries).filter(|(_, entry)| wanted(entry)).map(|(number, _)| number).collect()
    }
}

/// Passes on what was asked and takes in what is new, once a frame.
pub fn exchange(mut talk: ResMut<Talk>, mut asks: MessageReader<Ask>, mut current: ResMut<Current>) {
    let talk = talk.0.get();
    for ask in asks.read() {
        talk.ask(ask.clone());
    }
    talk.poll();
    let seconds_left = talk.remaining().map(|left| left.as_millis().div_ceil(1000)).and_then(|s| u64::try_from(s).ok());
    if current.seconds_left != seconds_left {
        current.seconds_left = seconds_left;
    }
    if current.view != *talk.view() {
        current.view = talk.view().clone();
    }
}
