//! What the person in front of the screen has done that the server need not know, and
//! the one function that decides what a control does.

use bevy::prelude::*;
use protocol::Language;
use protocol::exam::{QuestionKind, Response};

use crate::view::{Ask, Current};

/// Longest number that can be typed; the longest document number has 18 characters.
const LONGEST_NUMBER: usize = 24;
/// Pages of the briefing, from 0.
pub const LAST_BRIEFING_PAGE: u8 = 1;

/// The local state of the interface.
#[derive(Debug, Clone, PartialEq, Resource)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the screen")]
pub struct Desk {
    /// Language chosen at this terminal; a sitting's own language takes its place.
    pub language: Language,
    /// The number typed at sign-in.
    pub typed: String,
    /// The keypad shows letters.
    pub letters: bool,
    /// Page of the briefing, from 0.
    pub briefing_page: u8,
    /// Question on screen, from 1.
    pub question: u16,
    /// The candidate wants to hand in and looks at what is open.
    pub reviewing: bool,
    /// Service-quality rating given so far.
    pub rating: Option<u8>,
    /// Where the call for an invigilator stands.
    pub call: Call,
    /// Practice is open.
    pub practising: bool,
    /// Text a fifth larger.
    pub large_print: bool,
    /// High-contrast colours.
    pub contrast: bool,
}

/// Where the call for an invigilator stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Call {
    /// Nobody asked.
    #[default]
    No,
    /// "Really call?" is on screen.
    Asking,
    /// Called; the notice is on screen.
    Made,
}

impl Desk {
    /// A desk where nobody has done anything yet.
    pub const fn new(language: Language) -> Self {
        Self {
            language,
            typed: String::new(),
            letters: false,
            briefing_page: 0,
            question: 1,
            reviewing: false,
            rating: None,
            call: Call::No,
            practising: false,
            large_print: false,
            contrast: false,
        }
    }

    /// Forgets the last person. Language, print size and contrast go back to those of the office.
    pub fn clear(&mut self, language: Language) {
        *self = Self::new(language);
    }
}

/// What a control does when it is activated, by finger, key or screen reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Component)]
pub enum Action {
    /// Show everything in this language.
    Speak(Language),
    /// Larger print, or ordinary print again.
    TogglePrint,
    /// High contrast, or ordinary colours again.
    ToggleContrast,
    /// Type a character.
    Type(char),
    /// Take back the last character.
    Erase,
    /// Letters or digits on the keypad.
    ToggleLetters,
    /// Sign in with what was typed.
    SignIn,
    /// Go to this page of the briefing.
    BriefingPage(u8),
    /// Start the exam.
    Begin,
    /// Choose this option of the question on screen, from 0.
    Choose(u8),
    /// Go to this question, from 1.
    GoTo(u16),
    /// Go to the question before.
    Previous,
    /// Go to the question after.
    Next,
    /// Mark the question on screen to come back to, or no longer.
    ToggleFlag,
    /// Look at what is open before handing in, or go back to the questions.
    Review(bool),
    /// Hand in.
    Submit,
    /// Rate the service, 1 to 5.
    Rate(u8),
    /// The result was read.
    Finish,
    /// The entries are right, or not.
    Confirm(bool),
    /// Ask whether to call an invigilator, or take the question or notice away.
    Call(Call),
    /// Call an invigilator.
    CallNow,
    /// The refusal was read.
    Dismiss,
    /// Open practice, or leave it.
    Practise(bool),
    /// Practise the whole bank.
    PracticeAll,
    /// Practise this chapter, by its place.
    PracticeChapter(u8),
    /// Choose this option of the question being practised.
    PracticeChoose(u8),
    /// Show whether the choice is right.
    PracticeCheck,
    /// Go to the next question being practised, or the one before.
    PracticeStep(bool),
}

/// Does what `action` says: changes the desk and tells what to ask of the server, if anything.
pub fn perform(action: Action, desk: &mut Desk, current: &Current) -> Option<Ask> {
    let last = u16::try_from(current.questions().len()).unwrap_or(u16::MAX).max(1);
    match action {
        Action::Speak(language) => desk.language = language,
        Action::TogglePrint => desk.large_print = !desk.large_print,
        Action::ToggleContrast => desk.contrast = !desk.contrast,
        Action::Type(character) => {
            if desk.typed.chars().count() < LONGEST_NUMBER {
                desk.typed.extend(character.to_uppercase());
            }
        }
        Action::Erase => {
            desk.typed.pop();
        }
        Action::ToggleLetters => desk.letters = !desk.letters,
        Action::SignIn => {
            let ready = !desk.typed.is_empty() && !current.view.busy;
            return ready.then(|| Ask::SignIn(desk.typed.clone(), desk.language));
        }
        Action::BriefingPage(page) => desk.briefing_page = page.min(LAST_BRIEFING_PAGE),
        Action::Begin => return (!current.view.busy).then_some(Ask::Begin),
        Action::Choose(option) => return choose(option, desk.question, current),
        // A hand-in is under way: there is nothing to go back to.
        Action::Review(false) if current.view.busy => {}
        Action::GoTo(_) if desk.reviewing && current.view.busy => {}
        Action::GoTo(question) => {
            desk.question = question.clamp(1, last);
            desk.reviewing = false;
        }
        Action::Previous => desk.question = desk.question.saturating_sub(1).max(1),
        Action::Next => desk.question = desk.question.saturating_add(1).min(last),
        Action::ToggleFlag => {
            let flagged = current.entry(desk.question)?.flagged;
            return Some(Ask::Flag(desk.question, !flagged));
        }
        Action::Review(reviewing) => desk.reviewing = reviewing,
        Action::Submit => return (!current.view.busy).then_some(Ask::Submit),
        Action::Rate(rating) => desk.rating = if desk.rating == Some(rating) { None } else { Some(rating) },
        Action::Finish => return (!current.view.busy).then_some(Ask::Finish(desk.rating)),
        Action::Confirm(agreed) => return (!current.view.busy).then_some(Ask::ConfirmApplication(agreed)),
        Action::Call(call) => desk.call = call,
        Action::CallNow => {
            desk.call = Call::Made;
            return Some(Ask::CallSupervisor);
        }
        Action::Dismiss => return Some(Ask::DismissRefusal),
        Action::Practise(practising) => desk.practising = practising,
        Action::PracticeAll
        | Action::PracticeChapter(_)
        | Action::PracticeChoose(_)
        | Action::PracticeCheck
        | Action::PracticeStep(_) => {}
    }
    None
}

/// The answer after `option` of question `number` was touched.
///
/// Touching the chosen option of a single choice changes nothing, so that a double touch loses no answer;
/// in a multiple choice it takes the option back.
fn choose(option: u8, number: u16, current: &Current) -> Option<Ask> {
    let question = current.question(number)?;
    let chosen = &current.entry(number)?.response.0;
    let options = match question.kind {
        QuestionKind::TrueFalse => 2,
        QuestionKind::Single | QuestionKind::Multiple => question.options.len(),
    };
    if usize::from(option) >= options {
        return None;
    }
    let response = match question.kind {
        QuestionKind::TrueFalse | QuestionKind::Single => vec![option],
        QuestionKind::Multiple => {
            let mut response = chosen.clone();
            match response.binary_search(&option) {
                Ok(place) => {
                    response.remove(place);
                }
                Err(place) => response.insert(place, option),
            }
            response
        }
    };
    (response != *chosen).then_some(Ask::Answer(number, Response(response)))
}
