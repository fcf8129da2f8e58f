//! Screens with sample data: real questions of the bank, invented people with names as long as they come.

use std::collections::BTreeMap;
use std::time::Duration;

use protocol::exam::{ChapterScore, PaperView, QuestionKind, QuestionView, Response, ResultView};
use protocol::kiosk::{ApplicationEntry, EntryValue, ExamRules, Phase, Place, SittingCard, TerminalKind};
use protocol::{ApplicationId, Language, LicenceClass, Message, PersonId, SittingId, Subject};
use question_bank::{Bank, paper::Entry, render};
use serde::Deserialize;
use uuid::Uuid;

use crate::desk::{Call, Desk};
use crate::view::{Ask, Conversation, Link, SaveState, Sheet, SheetEntry, View};

/// The invented world of the samples.
#[derive(Deserialize)]
struct World {
    site: String,
    hall: String,
    window: String,
    school: String,
    people: BTreeMap<String, Person>,
}

#[derive(Default, Deserialize)]
struct Person {
    name: String,
    document: String,
}

fn world() -> World {
    ron::from_str(include_str!("samples.ron")).expect("samples.ron is part of the program and has been tested")
}

/// One sample: what the screen is called, and the state that leads to it.
#[derive(Debug, Clone)]
pub struct Sample {
    /// Name of the picture, without language.
    pub name: &'static str,
    /// What the server says.
    pub view: View,
    /// What the person has done.
    pub desk: Desk,
    /// Exam time left.
    pub remaining: Option<Duration>,
}

/// A conversation in which nothing ever happens.
#[derive(Debug, Clone)]
pub struct Still {
    view: View,
    remaining: Option<Duration>,
}

impl Still {
    /// Of this sample.
    pub fn of(sample: &Sample) -> Self {
        Self { view: sample.view.clone(), remaining: sample.remaining }
    }

    /// Of this view, with the clock of the samples.
    pub const fn showing(view: View) -> Self {
        Self { view, remaining: Some(CLOCK) }
    }
}

impl Conversation for Still {
    fn poll(&mut self) -> bool {
        false
    }

    fn view(&self) -> &View {
        &self.view
    }

    fn remaining(&self) -> Option<Duration> {
        self.remaining
    }

    fn ask(&mut self, _: Ask) {}
}

/// Questions in a sample paper.
const QUESTIONS: u16 = 100;
/// Exam time left.
const CLOCK: Duration = Duration::from_secs(31 * 60 + 7);

/// Every screen in `language`, with questions from `bank`.
pub fn samples(bank: &Bank, language: Language) -> Vec<Sample> {
    let paper = paper(bank, language);
    let picture = position(&paper, |question| question.kind == QuestionKind::Single && question.picture.is_some());
    let statement = position(&paper, |question| question.kind == QuestionKind::TrueFalse);
    let several = position(&paper, |question| question.kind == QuestionKind::Multiple && question.picture.is_none());
    let choice = position(&paper, |question| question.kind == QuestionKind::Single && question.picture.is_none());
    let desk = || Desk::new(language);
    let at = |question| Desk { question, ..desk() };
    let exam = || view(exam_phase(language, paper.clone()), sheet(&paper));
    let plain = |phase| view(phase, Sheet::default());
    let clock = Some(CLOCK);
    let sample = |name, view, desk, remaining| Sample { name, view, desk, remaining };

    let mut lost = exam();
    lost.link = Link::Lost { since_ms: 4_000 };
    lost.sheet.sealed -= 3;
    let mut lost_sign_in = plain(sign_in());
    lost_sign_in.link = Link::Lost { since_ms: 4_000 };
    let mut refused = plain(sign_in());
    refused.refusal = Some(Message::new("errors-candidate-wrong-seat").with("seat", 12));
    let connecting = View { link: Link::Connecting, place: None, phase: None, ..plain(Phase::Idle) };
    let typed = || Desk { typed: "53010219900307".to_owned(), ..desk() };
    let out = Phase::OutOfService { reason: Message::new("errors-no-session") };
    let void = Phase::Void { reason: Message::new("kiosk-reason-technical") };

    vec![
        sample("connecting", connecting, desk(), None),
        sample("out-of-service", plain(out), desk(), None),
        sample("idle", plain(Phase::Idle), desk(), None),
        sample("sign-in", plain(sign_in()), typed(), None),
        sample("sign-in-letters", plain(sign_in()), Desk { letters: true, ..desk() }, None),
        sample("sign-in-refused", refused, typed(), None),
        sample("sign-in-lost", lost_sign_in, typed(), None),
        sample("briefing", plain(briefing(language)), desk(), None),
        sample("briefing-disciplines", plain(briefing(language)), Desk { briefing_page: 1, ..desk() }, None),
        sample("exam-picture", exam(), at(picture), clock),
        sample("exam-statement", exam(), at(statement), clock),
        sample("exam-choice", exam(), at(choice), clock),
        sample("exam-several", exam(), at(several), clock),
        sample("exam-last-minutes", exam(), at(QUESTIONS), Some(Duration::from_secs(119))),
        sample("exam-lost", lost, at(choice), clock),
        sample("exam-call", exam(), Desk { call: Call::Asking, ..at(choice) }, clock),
        sample("exam-large-print", exam(), Desk { large_print: true, ..at(choice) }, clock),
        sample("exam-contrast", exam(), Desk { contrast: true, ..at(choice) }, clock),
        sample("review", exam(), Desk { reviewing: true, ..desk() }, clock),
        sample("paused", plain(paused(language)), desk(), None),
        sample("result-passed", plain(result(language, true)), Desk { rating: Some(4), ..desk() }, None),
        sample("result-failed", plain(result(language, false)), desk(), None),
        sample("void", plain(void), desk(), None),
        sample("confirm-application", window(language), desk(), None),
        sample("practice-start", practice(), desk(), None),
        sample("practice", practice(), Desk { practising: true, ..desk() }, None),
    ]
}

/// An exam with this paper, in which these answers have been given.
pub fn exam_with(language: Language, paper: PaperView, entries: Vec<SheetEntry>) -> View {
    let sealed = u64::try_from(entries.len()).unwrap_or(u64::MAX);
    view(exam_phase(language, paper), filled(entries, sealed))
}

fn view(phase: Phase, sheet: Sheet) -> View {
    let World { site, hall, .. } = world();
    let place = Place { site, hall, seat: 8, kind: TerminalKind::Exam };
    View { link: Link::Online, place: Some(place), phase: Some(phase), sheet, busy: false, refusal: None }
}

fn sign_in() -> Phase {
    Phase::SignIn { subject: Subject::Subject1 }
}

fn sitting(language: Language) -> SittingCard {
    let Person { name, document } = world().people.remove(language.tag()).unwrap_or_default();
    SittingCard {
        id: SittingId::from(uuid(1)),
        key: String::new(),
        name,
        document,
        person: PersonId::from(uuid(2)),
        class: LicenceClass::C1,
        subject: Subject::Subject1,
        language,
        attempt: 1,
    }
}

fn uuid(number: u8) -> Uuid {
    Uuid::from_bytes([number; 16])
}

fn rules() -> ExamRules {
    ExamRules { questions: QUESTIONS, minutes: 45, total: 100, pass_mark: 90, attempts: 2 }
}

fn briefing(language: Language) -> Phase {
    Phase::Briefing { sitting: sitting(language), rules: rules() }
}

fn exam_phase(language: Language, paper: PaperView) -> Phase {
    Phase::Exam { sitting: sitting(language), rules: rules(), paper, responses: Vec::new(), remaining_ms: 0 }
}

fn paused(language: Language) -> Phase {
    let reason = Message::new("kiosk-reason-room");
    Phase::Paused { sitting: sitting(language), remaining_ms: 1_987_000, reason }
}

fn result(language: Language, passed: bool) -> Phase {
    let chapters =
        [("licence", 20, 20), ("passage", 38, 36), ("penalties", 16, 15), ("accidents", 12, 11), ("vehicle", 14, 12)];
    let wrong = if passed { 0 } else { 3 };
    let chapters = chapters.map(|(chapter, questions, right)| ChapterScore {
        chapter: chapter.to_owned(),
        questions,
        right: right - wrong,
    });
    let score = chapters.iter().map(|chapter| chapter.right).sum();
    Phase::Result {
        sitting: sitting(language),
        result: ResultView {
            score,
            total: 100,
            pass_mark: 90,
            passed,
            unanswered: if passed { 0 } else { 2 },
            chapters: chapters.to_vec(),
            attempt: 1,
            attempts_left: 1,
            receipt: "9c41e07a5d2b86f3".repeat(4),
        },
    }
}

fn window(language: Language) -> View {
    let text = |label: &str, value: &str| ApplicationEntry {
        label: label.to_owned(),
        value: EntryValue::Text(value.to_owned()),
    };
    let message = |label: &str, key: &str| ApplicationEntry {
        label: label.to_owned(),
        value: EntryValue::Message(Message::new(key)),
    };
    let sitting = sitting(language);
    let entries = vec![
        text("common-name", &sitting.name),
        message("common-sex", "common-sex-female"),
        text("common-birth-date", "1990-03-07"),
        message("common-document-kind", "common-document-resident-id"),
        text("common-document-number", "530102199003071234"),
        message("common-application-kind", "common-application-first"),
        message("common-class", "common-class-c1"),
        text("common-telephone", "0871 6300 0000"),
        text("common-school", &world().school),
    ];
    let phase = Phase::ConfirmApplication {
        application: ApplicationId::from(uuid(3)),
        entries,
        portrait: Some(sitting.person),
    };
    let mut view = view(phase, Sheet::default());
    if let Some(place) = &mut view.place {
        place.kind = TerminalKind::Window;
        place.hall = world().window;
    }
    view
}

fn practice() -> View {
    let mut view = view(Phase::Idle, Sheet::default());
    if let Some(place) = &mut view.place {
        place.kind = TerminalKind::Practice;
    }
    view
}

/// The questions of the bank with the longest texts, repeated until the paper is full.
fn paper(bank: &Bank, language: Language) -> PaperView {
    let mut questions: Vec<QuestionView> = bank
        .newest()
        .filter_map(|item| {
            let order = (0..item.text(language)?.options.len()).collect();
            let entry = Entry { item: item.id.clone(), version: item.version, kind: item.kind(), order };
            render::question(&entry, item, language, 1).ok()
        })
        .collect();
    questions.sort_by_key(|question| {
        std::cmp::Reverse(question.stem.len() + question.options.iter().map(String::len).sum::<usize>())
    });
    // One of each kind first, or the longest of one kind would fill the paper.
    let kinds = [
        (QuestionKind::Single, true),
        (QuestionKind::Single, false),
        (QuestionKind::TrueFalse, false),
        (QuestionKind::Multiple, false),
    ];
    for (place, kind) in kinds.into_iter().enumerate() {
        let found = questions.iter().position(|question| (question.kind, question.picture.is_some()) == kind);
        if let Some(found) = found.filter(|found| *found >= place) {
            let question = questions.remove(found);
            questions.insert(place, question);
        }
    }
    let numbered = (1..=QUESTIONS).zip(questions.iter().cycle());
    let questions = numbered.map(|(number, question)| QuestionView { number, ..question.clone() }).collect();
    PaperView { hash: String::new(), questions }
}

/// Number of the first question like this, or 1.
fn position(paper: &PaperView, wanted: impl Fn(&QuestionView) -> bool) -> u16 {
    paper.questions.iter().find(|question| wanted(question)).map_or(1, |question| question.number)
}

/// Most questions answered, a few open, some flagged, all sealed.
fn sheet(paper: &PaperView) -> Sheet {
    let entries = paper.questions.iter().map(|question| {
        let open = question.number % 9 == 0 || question.number > 80;
        let options = u8::try_from(question.options.len().max(2)).unwrap_or(2);
        let response = match question.kind {
            _ if open => Vec::new(),
            QuestionKind::Multiple => (1..options).collect(),
            _ => vec![u8::try_from(question.number % u16::from(options)).unwrap_or(0)],
        };
        SheetEntry {
            response: Response(response),
            flagged: question.number % 13 == 0,
            state: if open { SaveState::Blank } else { SaveState::Sealed },
        }
    });
    filled(entries.collect(), 74)
}

/// A sheet with these entries, all of them sealed.
fn filled(entries: Vec<SheetEntry>, sealed: u64) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.entries = entries;
    (sheet.written, sheet.sealed) = (sealed, sealed);
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_invented_person() {
        for language in Language::ALL {
            assert!(!sitting(language).name.is_empty(), "{language}");
        }
    }
}
