//! Free practice on the whole bank: no server, no clock; what is right is shown at once.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use bevy::prelude::*;
use protocol::Language;
use protocol::exam::{QuestionKind, QuestionView, Response};
use protocol::kiosk::TerminalKind;
use question_bank::paper::Entry;
use question_bank::render::{self, Solution};
use question_bank::{Bank, Chapter, Item, ItemId};

use crate::desk::{Action, Desk};
use crate::tongue::Tongue;
use crate::view::Current;

/// The bank and what is being practised.
#[derive(Resource, Default)]
pub struct Bench {
    folder: PathBuf,
    bank: Arc<OnceLock<Option<Bank>>>,
    loading: bool,
    /// The question on screen and what came before it.
    pub round: Option<Round>,
}

/// One pass through the bank, or through a chapter of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    language: Language,
    /// The chapter chosen; none for the whole bank.
    pub chapter: Option<Chapter>,
    /// All chapters there are, in order of the bank.
    pub chapters: Vec<Chapter>,
    items: Vec<ItemId>,
    at: usize,
    /// The question on screen; its number is its place in the round.
    pub question: QuestionView,
    solution: Solution,
    /// What is chosen.
    pub chosen: Response,
    /// Whether it was right, once it was checked.
    pub verdict: Option<bool>,
    /// Questions answered right so far.
    pub right: u32,
    /// Questions answered wrong so far.
    pub wrong: u32,
}

impl Round {
    /// Questions in this round.
    pub fn count(&self) -> usize {
        self.items.len()
    }

    /// The right response and the reason, once the answer was checked.
    pub fn solution(&self) -> Option<&Solution> {
        self.verdict.is_some().then_some(&self.solution)
    }

    fn choose(&mut self, option: u8) {
        let options = match self.question.kind {
            QuestionKind::TrueFalse => 2,
            QuestionKind::Single | QuestionKind::Multiple => self.question.options.len(),
        };
        if self.verdict.is_some() || usize::from(option) >= options {
            return;
        }
        if self.question.kind == QuestionKind::Multiple {
            match self.chosen.0.binary_search(&option) {
                Ok(place) => drop(self.chosen.0.remove(place)),
                Err(place) => self.chosen.0.insert(place, option),
            }
        } else {
            self.chosen = Response(vec![option]);
            self.check();
        }
    }

    fn check(&mut self) {
        if self.verdict.is_none() && !self.chosen.0.is_empty() {
            let right = self.chosen == self.solution.right;
            self.verdict = Some(right);
            self.right += u32::from(right);
            self.wrong += u32::from(!right);
        }
    }
}

impl Bench {
    /// Practice from the bank in this folder; it is read when somebody may practise here.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, ..Self::default() }
    }

    /// Practice from this bank.
    pub fn with(bank: Bank) -> Self {
        Self { bank: Arc::new(OnceLock::from(Some(bank))), loading: true, ..Self::default() }
    }

    fn bank(&self) -> Option<&Bank> {
        self.bank.get()?.as_ref()
    }

    /// Whether practice can begin.
    pub fn is_ready(&self) -> bool {
        self.bank().is_some()
    }

    fn begin(&mut self, language: Language, chapter: Option<Chapter>) {
        let Some(bank) = self.bank() else { return };
        let known: Vec<&Item> = bank.newest().filter(|item| item.text(language).is_some()).collect();
        let mut chapters: Vec<Chapter> = known.iter().map(|item| item.chapter.clone()).collect();
        chapters.dedup();
        let wanted = known.into_iter().filter(|item| chapter.as_ref().is_none_or(|chapter| item.chapter == *chapter));
        let items: Vec<ItemId> = wanted.map(|item| item.id.clone()).collect();
        self.round = open(bank, &items, 0, language).map(|(question, solution)| Round {
            language,
            chapter,
            chapters,
            items,
            at: 0,
            question,
            solution,
            chosen: Response::default(),
            verdict: None,
            right: 0,
            wrong: 0,
        });
    }

    fn step(&mut self, forward: bool) {
        let Some(mut round) = self.round.take() else { return };
        let last = round.items.len().saturating_sub(1);
        let at = if forward { (round.at + 1).min(last) } else { round.at.saturating_sub(1) };
        if at != round.at
            && let Some((question, solution)) =
                self.bank().and_then(|bank| open(bank, &round.items, at, round.language))
        {
            round.at = at;
            round.question = question;
            round.solution = solution;
            round.chosen = Response::default();
            round.verdict = None;
        }
        self.round = Some(round);
    }
}

/// The question at this place and its solution, with the options as they stand in the bank.
fn open(bank: &Bank, items: &[ItemId], at: usize, language: Language) -> Option<(QuestionView, Solution)> {
    let id = items.get(at)?;
    let item = bank.newest().find(|item| item.id == *id)?;
    let order = (0..item.text(language)?.options.len()).collect();
    let entry = Entry { item: item.id.clone(), version: item.version, kind: item.kind(), order };
    let number = u16::try_from(at + 1).unwrap_or(u16::MAX);
    Some((render::question(&entry, item, language, number).ok()?, render::solution(&entry, item, language).ok()?))
}

/// Something was done; practice listens along.
#[derive(Debug, Clone, Copy, Message)]
pub struct Done(pub Action);

/// Follows what is done on the practice screen.
pub fn follow(mut done: MessageReader<Done>, mut bench: ResMut<Bench>, desk: Res<Desk>, tongue: Res<Tongue>) {
    for Done(action) in done.read() {
        match action {
            Action::Practise(true) | Action::PracticeAll => bench.begin(tongue.language, None),
            Action::Practise(false) => bench.round = None,
            Action::PracticeChapter(place) => {
                let chapters = bench.round.as_ref().map(|round| round.chapters.as_slice()).unwrap_or_default();
                let chapter = chapters.get(usize::from(*place)).cloned();
                bench.begin(tongue.language, chapter);
            }
            Action::PracticeChoose(option) => {
                if let Some(round) = &mut bench.round {
                    round.choose(*option);
                }
            }
            Action::PracticeCheck => {
                if let Some(round) = &mut bench.round {
                    round.check();
                }
            }
            Action::PracticeStep(forward) => bench.step(*forward),
            _ => {}
        }
    }
    if !desk.practising && bench.round.is_some() {
        bench.round = None;
    }
}

/// Reads the bank on a thread of its own as soon as the terminal turns out to be one for practice.
pub fn load(current: Res<Current>, mut bench: ResMut<Bench>) -> Result {
    let practice = current.view.place.as_ref().is_some_and(|place| place.kind == TerminalKind::Practice);
    if !practice || bench.loading {
        return Ok(());
    }
    bench.loading = true;
    let (folder, bank) = (bench.folder.clone(), Arc::clone(&bench.bank));
    std::thread::Builder::new().name("bank".into()).spawn(move || {
        bank.get_or_init(|| match Bank::load(&folder) {
            Ok(bank) => Some(bank),
            Err(errors) => {
                error!("{errors}");
                None
            }
        });
    })?;
    Ok(())
}
