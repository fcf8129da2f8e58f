//! Which questions are shown, in papers as long as a real one.

use std::collections::VecDeque;

use protocol::Language;
use protocol::exam::{PaperView, Response};
use question_bank::paper::Entry;
use question_bank::{Bank, Item, render};

use super::Wanted;
use crate::samples;
use crate::view::{SaveState, SheetEntry, View};
use crate::widgets::option_card::short_answer;

/// Questions in one paper: the board beside the question is as full as in an exam.
const QUESTIONS: usize = 100;

/// One question to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Id of the item.
    pub item: String,
    /// Its version.
    pub version: u32,
    /// The language.
    pub language: Language,
    /// Its number in the paper, from 1.
    pub number: u16,
    /// Its key, as on the board.
    pub key: String,
    /// Id of its picture.
    pub picture: Option<String>,
}

impl Frame {
    /// The two lines under the question: which item in which version; key and picture.
    pub fn caption(&self) -> [String; 2] {
        let Self { item, version, language, key, picture, .. } = self;
        let picture = picture.as_deref().map(|id| format!(" · {id}")).unwrap_or_default();
        [format!("{item} · {version}"), format!("{language} · {key}{picture}")]
    }
}

/// A paper and what its questions are.
#[derive(Debug, Clone)]
pub struct Batch {
    view: View,
    frames: VecDeque<Frame>,
}

/// The questions, paper after paper.
#[derive(Debug, Clone, Default)]
pub struct Reel(VecDeque<Batch>);

impl Iterator for Reel {
    type Item = (View, Frame);

    fn next(&mut self) -> Option<(View, Frame)> {
        loop {
            let batch = self.0.front_mut()?;
            if let Some(frame) = batch.frames.pop_front() {
                return Some((batch.view.clone(), frame));
            }
            self.0.pop_front();
        }
    }
}

/// The newest version of every wanted item that has a text, language by language.
pub fn reel(bank: &Bank, wanted: &Wanted) -> Reel {
    let items: Vec<&Item> = bank.newest().filter(|item| wants(wanted, item)).collect();
    let batches = wanted.languages.iter().flat_map(|language| {
        let known: Vec<&Item> = items.iter().copied().filter(|item| item.text(*language).is_some()).collect();
        known.chunks(QUESTIONS).map(|items| batch(items, *language)).collect::<Vec<_>>()
    });
    Reel(batches.collect())
}

fn wants(wanted: &Wanted, item: &Item) -> bool {
    let id = item.id.as_str();
    (wanted.items.is_empty() || wanted.items.iter().any(|start| id.starts_with(start.as_str())))
        && (wanted.chapters.is_empty() || wanted.chapters.contains(item.chapter.as_str()))
}

/// A paper of these items, with the options as they stand in the bank and the keys chosen.
fn batch(items: &[&Item], language: Language) -> Batch {
    let shown = items.iter().filter_map(|item| {
        let order = (0..item.text(language)?.options.len()).collect();
        let entry = Entry { item: item.id.clone(), version: item.version, kind: item.kind(), order };
        let solution = render::solution(&entry, item, language).ok()?;
        Some((item, render::question(&entry, item, language, 1).ok()?, solution.right))
    });
    let (mut questions, mut entries, mut frames) = (Vec::new(), Vec::new(), VecDeque::new());
    for (number, (item, mut question, right)) in (1..).zip(shown) {
        question.number = number;
        frames.push_back(Frame {
            item: item.id.to_string(),
            version: item.version,
            language,
            number,
            key: short_answer(question.kind, &right.0),
            picture: item.picture.clone(),
        });
        entries.push(entry(right));
        questions.push(question);
    }
    Batch { view: samples::exam_with(language, PaperView { hash: String::new(), questions }, entries), frames }
}

fn entry(response: Response) -> SheetEntry {
    SheetEntry { response, flagged: false, state: SaveState::Sealed }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use protocol::kiosk::Phase;

    use super::*;

    fn bank() -> Bank {
        Bank::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../question-bank")).expect("the bank is sound")
    }

    fn wanted(items: &[&str], languages: &[Language]) -> Wanted {
        let items = items.iter().map(|&item| item.to_owned()).collect();
        Wanted { items, languages: languages.to_vec(), ..Wanted::default() }
    }

    #[test]
    fn every_item_of_the_bank_comes_once_in_each_language_in_papers_of_a_hundred() {
        let bank = bank();
        let frames: Vec<Frame> = reel(&bank, &wanted(&[], &Language::ALL)).map(|(_, frame)| frame).collect();
        assert_eq!(frames.len(), bank.newest().count() * Language::ALL.len());
        assert!(frames.iter().all(|frame| (1..=100).contains(&frame.number)));
        let names: std::collections::HashSet<_> = frames.iter().map(|frame| (&frame.item, frame.language)).collect();
        assert_eq!(names.len(), frames.len());
    }

    #[test]
    fn the_key_is_the_chosen_answer() {
        let bank = bank();
        let id = bank.newest().find(|item| matches!(item.answer, question_bank::Answer::Many(_))).map(|item| &item.id);
        let id = id.expect("the bank has multiple choice").to_string();
        let (view, frame) = reel(&bank, &wanted(&[&id], &[Language::Fr])).next().expect("one question");
        let Some(Phase::Exam { paper, .. }) = &view.phase else { panic!("no exam: {:?}", view.phase) };
        let item = bank.newest().find(|item| item.id.as_str() == id).expect("known");
        let right: Vec<usize> = view.sheet.entries[0].response.0.iter().map(|place| usize::from(*place)).collect();
        assert_eq!(right, item.answer.right_choices());
        assert_eq!(paper.questions[0].options, item.text(Language::Fr).expect("French").options);
        assert_eq!(frame.caption()[0], format!("{id} · {}", item.version));
    }

    #[test]
    fn chapters_and_beginnings_of_ids_narrow_the_choice() {
        let bank = bank();
        let some = wanted(&["passage-000"], &[Language::En]);
        assert!(reel(&bank, &some).all(|(_, frame)| frame.item.starts_with("passage-000")));
        assert!(reel(&bank, &some).next().is_some());
        let other = Wanted { chapters: ["licence".to_owned()].into(), ..some };
        assert!(reel(&bank, &other).next().is_none());
    }
}
