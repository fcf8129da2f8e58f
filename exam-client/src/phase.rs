//! Which screen is shown. Screens never navigate: they change the desk or ask the server, and
//! [`screen_of`] and [`overlay_of`] follow.

use bevy::prelude::*;
use protocol::kiosk::{Phase, TerminalKind};
use protocol::{ApplicationId, SittingId};

use crate::desk::{Call, Desk};
use crate::view::{Current, Link, View};

/// The screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, States)]
pub enum Screen {
    /// The server has not been reached yet.
    #[default]
    Connecting,
    /// Not in use.
    OutOfService,
    /// Nobody is seated.
    Idle,
    /// A candidate may sign in.
    SignIn,
    /// Who it is, the rules, the disciplines.
    Briefing,
    /// The questions.
    Exam,
    /// What is open before handing in.
    Review,
    /// Stopped by the invigilator.
    Paused,
    /// Score and debrief.
    Result,
    /// The sitting does not count.
    Void,
    /// The applicant's second screen at a window.
    ConfirmApplication,
    /// Free practice.
    Practice,
}

impl Screen {
    /// The stable name, as in reports and picture files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Connecting => "connecting",
            Self::OutOfService => "out-of-service",
            Self::Idle => "idle",
            Self::SignIn => "sign-in",
            Self::Briefing => "briefing",
            Self::Exam => "exam",
            Self::Review => "review",
            Self::Paused => "paused",
            Self::Result => "result",
            Self::Void => "void",
            Self::ConfirmApplication => "confirm-application",
            Self::Practice => "practice",
        }
    }
}

/// What lies over the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, States)]
pub enum Overlay {
    /// Nothing.
    #[default]
    None,
    /// The server refused; the reason stands until it is read.
    Refusal,
    /// "Call an invigilator?" and "called".
    Call,
    /// No connection, where nothing can be done without one.
    Lost,
}

impl Overlay {
    /// The stable name, as in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Refusal => "refusal",
            Self::Call => "call",
            Self::Lost => "lost",
        }
    }
}

/// The screen of a phase.
pub fn screen_of(view: &View, desk: &Desk) -> Screen {
    match view.phase.as_ref() {
        None => Screen::Connecting,
        Some(Phase::OutOfService { .. }) => Screen::OutOfService,
        Some(Phase::Idle) if desk.practising && may_practise(view) => Screen::Practice,
        Some(Phase::Idle) => Screen::Idle,
        Some(Phase::SignIn { .. }) => Screen::SignIn,
        Some(Phase::Briefing { .. }) => Screen::Briefing,
        Some(Phase::Exam { .. }) if desk.reviewing => Screen::Review,
        Some(Phase::Exam { .. }) => Screen::Exam,
        Some(Phase::Paused { .. }) => Screen::Paused,
        Some(Phase::Result { .. }) => Screen::Result,
        Some(Phase::Void { .. }) => Screen::Void,
        Some(Phase::ConfirmApplication { .. }) => Screen::ConfirmApplication,
    }
}

/// Whether the terminal is one for practice.
pub fn may_practise(view: &View) -> bool {
    view.place.as_ref().is_some_and(|place| place.kind == TerminalKind::Practice)
}

/// What lies over that screen. A lost connection never covers the questions: answering goes on.
pub fn overlay_of(view: &View, desk: &Desk) -> Overlay {
    let working = matches!(view.phase, None | Some(Phase::Exam { .. } | Phase::Paused { .. } | Phase::Result { .. }));
    if view.refusal.is_some() {
        Overlay::Refusal
    } else if desk.call != Call::No {
        Overlay::Call
    } else if matches!(view.link, Link::Lost { .. }) && !working && !desk.practising {
        Overlay::Lost
    } else {
        Overlay::None
    }
}

/// Moves to the screen that the state asks for.
pub fn follow(
    current: Res<Current>,
    desk: Res<Desk>,
    mut screen: ResMut<NextState<Screen>>,
    mut overlay: ResMut<NextState<Overlay>>,
) {
    NextState::set_if_neq(&mut screen, screen_of(&current.view, &desk));
    NextState::set_if_neq(&mut overlay, overlay_of(&current.view, &desk));
}

/// The language in which the office greets whoever comes next.
#[derive(Debug, Clone, Copy, Resource)]
pub struct OfficeLanguage(pub protocol::Language);

/// Who is in front of the terminal, as far as the phase tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Person {
    /// Nobody.
    #[default]
    Nobody,
    /// Somebody who has not signed in.
    Unknown,
    /// The candidate of a sitting.
    Candidate(SittingId),
    /// The applicant at a window.
    Applicant(ApplicationId),
}

fn person(phase: &Phase) -> Option<Person> {
    match phase {
        Phase::OutOfService { .. } | Phase::Idle => Some(Person::Nobody),
        Phase::SignIn { .. } => Some(Person::Unknown),
        Phase::Briefing { sitting, .. }
        | Phase::Exam { sitting, .. }
        | Phase::Paused { sitting, .. }
        | Phase::Result { sitting, .. } => Some(Person::Candidate(sitting.id)),
        Phase::ConfirmApplication { application, .. } => Some(Person::Applicant(*application)),
        Phase::Void { .. } => None,
    }
}

/// A new person finds a clean desk; who comes back to a running exam finds the question answered last.
pub fn welcome(
    current: Res<Current>,
    office: Res<OfficeLanguage>,
    mut desk: ResMut<Desk>,
    mut last: Local<Person>,
    mut opened: Local<Option<SittingId>>,
) {
    let Some(now) = current.view.phase.as_ref().and_then(person) else { return };
    let was = std::mem::replace(&mut *last, now);
    let signs_in = was == Person::Unknown && matches!(now, Person::Candidate(_));
    if was != now && was != Person::Nobody && !signs_in {
        desk.clear(office.0);
    }
    // The first look at this exam here, which may come after a pause.
    if let Some(Phase::Exam { sitting, responses, .. }) = &current.view.phase
        && opened.replace(sitting.id) != Some(sitting.id)
        && let Some(latest) = responses.iter().max_by_key(|entry| entry.seq)
    {
        desk.question = latest.question;
    }
}
