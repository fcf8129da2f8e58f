//! What the interface does, seen from outside: phases in, controls and requests out.

use bevy::input::keyboard::{Key, KeyCode};
use protocol::exam::{Response, ResponseEntry};
use protocol::kiosk::Phase;
use protocol::{Language, Message, Subject};

use crate::headless::{Kiosk, blank_sheet, exam, rules, sitting};
use crate::phase::{Overlay, Screen};
use crate::view::{Ask, Link};

fn character(kiosk: &mut Kiosk, code: KeyCode, text: &str) {
    kiosk.key(code, Key::Character(text.into()));
}

fn answer(question: u16, options: &[u8]) -> Ask {
    Ask::Answer(question, Response(options.to_vec()))
}

#[test]
fn each_phase_has_its_screen() {
    let reason = || Message::new("errors-no-session");
    let phases = [
        (None, Screen::Connecting),
        (Some(Phase::OutOfService { reason: reason() }), Screen::OutOfService),
        (Some(Phase::Idle), Screen::Idle),
        (Some(Phase::SignIn { subject: Subject::Subject1 }), Screen::SignIn),
        (Some(Phase::Briefing { sitting: sitting(), rules: rules() }), Screen::Briefing),
        (Some(exam()), Screen::Exam),
        (Some(Phase::Paused { sitting: sitting(), remaining_ms: 1, reason: reason() }), Screen::Paused),
        (Some(Phase::Void { reason: reason() }), Screen::Void),
    ];
    let mut kiosk = Kiosk::showing(None);
    for (phase, screen) in phases {
        kiosk.tell(|told| told.view.phase = phase);
        assert_eq!(kiosk.screen(), screen);
    }
}

#[test]
fn a_typed_number_is_sent_as_typed() {
    let mut kiosk = Kiosk::showing(Some(Phase::SignIn { subject: Subject::Subject1 }));
    assert!(!kiosk.is_enabled("sign-in"), "nothing is typed yet");
    kiosk.press("key-5");
    kiosk.press("key-3");
    character(&mut kiosk, KeyCode::KeyX, "x");
    kiosk.key(KeyCode::Backspace, Key::Backspace);
    kiosk.press("key-x");
    kiosk.press("language-ru");
    kiosk.press("sign-in");
    assert_eq!(kiosk.asked(), [Ask::SignIn("53X".to_owned(), Language::Ru)]);
}

#[test]
fn the_letters_layer_types_passports() {
    let mut kiosk = Kiosk::showing(Some(Phase::SignIn { subject: Subject::Subject1 }));
    assert!(!kiosk.has("key-g"));
    kiosk.press("key-layer");
    kiosk.press("key-g");
    kiosk.press("key-layer");
    kiosk.press("key-1");
    kiosk.key(KeyCode::Enter, Key::Enter);
    assert_eq!(kiosk.asked(), [Ask::SignIn("G1".to_owned(), Language::En)]);
}

#[test]
fn nothing_is_sent_twice_while_the_server_is_busy() {
    let mut kiosk = Kiosk::showing(Some(Phase::SignIn { subject: Subject::Subject1 }));
    kiosk.press("key-5");
    kiosk.tell(|told| told.view.busy = true);
    assert!(!kiosk.is_enabled("sign-in"));
    kiosk.key(KeyCode::Enter, Key::Enter);
    assert!(kiosk.asked().is_empty());
}

#[test]
fn digits_and_letters_choose_options() {
    let mut kiosk = Kiosk::in_exam();
    character(&mut kiosk, KeyCode::Digit2, "2");
    assert_eq!(kiosk.asked(), [answer(1, &[1])]);
    character(&mut kiosk, KeyCode::Digit3, "3");
    assert!(kiosk.asked().is_empty(), "a statement has two options");
    kiosk.key(KeyCode::ArrowRight, Key::ArrowRight);
    character(&mut kiosk, KeyCode::KeyD, "d");
    assert_eq!(kiosk.asked(), [answer(2, &[3])]);
}

#[test]
fn a_multiple_choice_takes_and_gives_back() {
    let mut kiosk = Kiosk::in_exam();
    kiosk.press("question-3");
    kiosk.press("option-3");
    assert_eq!(kiosk.asked(), [answer(3, &[2])]);
    kiosk.tell(|told| told.view.sheet.entries[2].response = Response(vec![2]));
    kiosk.press("option-1");
    assert_eq!(kiosk.asked(), [answer(3, &[0, 2])]);
    kiosk.press("option-3");
    assert_eq!(kiosk.asked(), [answer(3, &[])]);
}

#[test]
fn touching_the_chosen_option_again_changes_nothing() {
    let mut kiosk = Kiosk::in_exam();
    kiosk.tell(|told| told.view.sheet.entries[0].response = Response(vec![0]));
    assert!(kiosk.is_checked("option-1"));
    assert!(!kiosk.is_checked("option-2"));
    kiosk.press("option-1");
    assert!(kiosk.asked().is_empty());
}

#[test]
fn the_board_shows_answers_and_leads_to_questions() {
    let mut kiosk = Kiosk::in_exam();
    assert_eq!(kiosk.texts("question-2"), ["2"]);
    kiosk.tell(|told| told.view.sheet.entries[1].response = Response(vec![1]));
    assert_eq!(kiosk.texts("question-2"), ["2", "B"]);
    kiosk.press("question-4");
    assert!(kiosk.says("Stem 4"));
    assert!(kiosk.is_enabled("previous"));
}

#[test]
fn the_first_question_has_no_previous_and_the_last_leads_to_review() {
    let mut kiosk = Kiosk::in_exam();
    assert!(!kiosk.is_enabled("previous"));
    kiosk.key(KeyCode::End, Key::End);
    assert!(kiosk.says("Stem 4"));
    kiosk.press("next");
    assert_eq!(kiosk.screen(), Screen::Review);
    kiosk.key(KeyCode::Escape, Key::Escape);
    assert_eq!(kiosk.screen(), Screen::Exam);
}

#[test]
fn a_flag_is_asked_for_and_taken_back() {
    let mut kiosk = Kiosk::in_exam();
    character(&mut kiosk, KeyCode::KeyF, "f");
    assert_eq!(kiosk.asked(), [Ask::Flag(1, true)]);
    kiosk.tell(|told| told.view.sheet.entries[0].flagged = true);
    assert!(kiosk.is_checked("flag"));
    kiosk.press("flag");
    assert_eq!(kiosk.asked(), [Ask::Flag(1, false)]);
}

#[test]
fn review_lists_open_questions_and_submits_once_confirmed() {
    let mut kiosk = Kiosk::in_exam();
    kiosk.tell(|told| told.view.sheet.entries[0].response = Response(vec![0]));
    kiosk.press("review");
    assert!(!kiosk.has("question-1"));
    assert!(kiosk.has("question-2"));
    assert!(kiosk.asked().is_empty(), "looking hands nothing in");
    kiosk.press("submit");
    assert_eq!(kiosk.asked(), [Ask::Submit]);
    kiosk.press("question-3");
    assert_eq!(kiosk.screen(), Screen::Exam);
    assert!(kiosk.says("Stem 3"));
}

#[test]
fn a_lost_connection_never_covers_the_questions() {
    let mut kiosk = Kiosk::in_exam();
    kiosk.tell(|told| told.view.link = Link::Lost { since_ms: 1 });
    assert_eq!(kiosk.overlay(), Overlay::None);
    kiosk.press("option-1");
    assert_eq!(kiosk.asked(), [answer(1, &[0])]);
    kiosk.tell(|told| told.view.phase = Some(Phase::Idle));
    assert_eq!(kiosk.overlay(), Overlay::Lost);
}

#[test]
fn a_refusal_stands_until_it_is_read() {
    let mut kiosk = Kiosk::showing(Some(Phase::SignIn { subject: Subject::Subject1 }));
    kiosk.tell(|told| told.view.refusal = Some(Message::new("errors-candidate-wrong-seat").with("seat", 12)));
    assert_eq!(kiosk.overlay(), Overlay::Refusal);
    assert!(kiosk.says("12"));
    character(&mut kiosk, KeyCode::Digit7, "7");
    kiosk.press("dismiss");
    assert_eq!(kiosk.asked(), [Ask::DismissRefusal]);
    kiosk.tell(|told| told.view.refusal = None);
    assert_eq!(kiosk.overlay(), Overlay::None);
    assert!(!kiosk.is_enabled("sign-in"), "keys under a dialog type nothing");
}

#[test]
fn an_invigilator_is_called_only_when_confirmed() {
    let mut kiosk = Kiosk::in_exam();
    kiosk.press("call");
    assert_eq!(kiosk.overlay(), Overlay::Call);
    kiosk.key(KeyCode::Escape, Key::Escape);
    assert_eq!(kiosk.overlay(), Overlay::None);
    assert!(kiosk.asked().is_empty());
    kiosk.press("call");
    kiosk.press("call-now");
    assert_eq!(kiosk.asked(), [Ask::CallSupervisor]);
    kiosk.press("call-close");
    assert_eq!(kiosk.overlay(), Overlay::None);
}

#[test]
fn a_resumed_exam_opens_at_the_question_answered_last() {
    let mut kiosk = Kiosk::showing(Some(Phase::Idle));
    let entry = |seq, question| ResponseEntry {
        seq,
        question,
        response: Response(vec![0]),
        flagged: false,
        used_ms: seq * 1000,
    };
    kiosk.tell(|told| {
        let mut phase = exam();
        if let Phase::Exam { responses, .. } = &mut phase {
            *responses = vec![entry(1, 2), entry(2, 3)];
        }
        told.view.phase = Some(phase);
        told.view.sheet = blank_sheet(4);
    });
    assert!(kiosk.says("Stem 3"));
}

#[test]
fn the_next_person_finds_nothing_of_the_last() {
    let mut kiosk = Kiosk::showing(Some(Phase::SignIn { subject: Subject::Subject1 }));
    kiosk.press("language-ja");
    kiosk.press("key-5");
    kiosk.tell(|told| told.view.phase = Some(Phase::Idle));
    kiosk.tell(|told| told.view.phase = Some(Phase::SignIn { subject: Subject::Subject1 }));
    assert!(!kiosk.is_enabled("sign-in"));
    assert!(kiosk.is_checked("language-en"));
}

#[test]
fn a_terminal_left_alone_forgets_what_was_chosen_and_typed() {
    let mut kiosk = Kiosk::showing(Some(Phase::SignIn { subject: Subject::Subject1 }));
    kiosk.press("language-ja");
    kiosk.pass(std::time::Duration::from_secs(40));
    kiosk.press("key-5");
    kiosk.pass(std::time::Duration::from_secs(25));
    assert!(kiosk.is_checked("language-ja"), "somebody is still there");
    kiosk.pass(std::time::Duration::from_secs(61));
    assert!(kiosk.is_checked("language-en"));
    assert!(!kiosk.is_enabled("sign-in"));
}

#[test]
fn the_clock_counts_whole_seconds_and_shows_zero_only_at_the_end() {
    let mut kiosk = Kiosk::in_exam();
    kiosk.tell(|told| told.remaining = Some(std::time::Duration::from_millis(59_001)));
    assert!(kiosk.says("01:00"));
    kiosk.tell(|told| told.remaining = Some(std::time::Duration::from_millis(1)));
    assert!(kiosk.says("00:01"));
}

#[test]
fn a_missing_picture_is_told_in_a_sentence() {
    let mut kiosk = Kiosk::showing(Some(Phase::Idle));
    kiosk.tell(|told| {
        let mut phase = exam();
        if let Phase::Exam { paper, .. } = &mut phase {
            paper.questions[0].picture = Some("no-such-sign".to_owned());
        }
        told.view.phase = Some(phase);
        told.view.sheet = blank_sheet(4);
    });
    assert!(kiosk.says("The picture cannot be shown"));
}

#[test]
fn practice_shows_what_is_right_and_asks_the_server_nothing() {
    let mut kiosk = Kiosk::for_practice();
    kiosk.press("practise");
    assert_eq!(kiosk.screen(), Screen::Practice);
    let first = kiosk.round().expect("a round is open").question.stem.clone();
    kiosk.press("option-1");
    kiosk.key(KeyCode::Enter, Key::Enter);
    let round = kiosk.round().expect("a round is open").clone();
    let solution = round.solution().expect("the answer was checked").clone();
    assert_eq!(round.verdict, Some(solution.right == Response(vec![0])));
    assert_eq!((round.right + round.wrong), 1);
    assert!(kiosk.says(&solution.explanation));
    assert!(!kiosk.is_enabled("option-2"), "a checked answer stands");
    kiosk.press("next");
    assert!(!kiosk.says(&first));
    kiosk.press("leave");
    assert_eq!(kiosk.screen(), Screen::Idle);
    assert!(kiosk.round().is_none());
    assert!(kiosk.asked().is_empty());
}

#[test]
fn only_a_terminal_for_practice_offers_it() {
    let mut kiosk = Kiosk::showing(Some(Phase::Idle));
    assert!(!kiosk.has("practise"));
}
