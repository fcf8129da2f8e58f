//! Marks a paper: a pure function of paper, bank, responses and rules.

use std::collections::BTreeMap;

use protocol::exam::{ChapterScore, Response};
use serde::{Deserialize, Serialize};

use crate::bank::Bank;
use crate::blueprint::Blueprint;
use crate::item::{Chapter, Item, Kind};
use crate::paper::{Entry, Paper, PaperError};
use crate::render::right_places;

/// How responses become points; every figure comes from the regulation's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkingRules {
    /// Points for a right answer.
    pub points_per_question: u16,
    /// Points for a multiple-choice answer that misses some right options and holds no wrong one;
    /// `None`: it counts as wrong.
    pub part_points: Option<u16>,
    /// Points needed to pass.
    pub pass_mark: u16,
    /// Whether the examination ends as soon as the pass mark is out of reach.
    pub early_end: bool,
}

impl MarkingRules {
    /// Points that a paper of `questions` questions can bring.
    pub fn total(&self, questions: usize) -> u32 {
        u32::try_from(questions).unwrap_or(u32::MAX).saturating_mul(u32::from(self.points_per_question))
    }

    /// Whether the examination must end now, `lost` points having been lost in answers that are locked.
    pub fn ends_early(&self, questions: usize, lost: u32) -> bool {
        self.early_end && self.total(questions).saturating_sub(lost) < u32::from(self.pass_mark)
    }
}

/// How one question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// Exactly what the key asks for.
    Right,
    /// Some of what the key asks for and nothing else, where the rules give points for that.
    Partial,
    /// Anything else.
    Wrong,
    /// No option chosen.
    Unanswered,
}

/// The mark of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mark {
    /// How it was answered.
    pub outcome: Outcome,
    /// Points it brought.
    pub points: u16,
}

/// Questions of one chapter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChapterMark {
    /// Questions of the paper.
    pub questions: u16,
    /// Of these, answered right.
    pub right: u16,
}

/// A marked paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marked {
    /// Points reached.
    pub score: u32,
    /// Points possible.
    pub total: u32,
    /// Points needed.
    pub pass_mark: u32,
    /// Whether the score reaches the pass mark.
    pub passed: bool,
    /// Questions without a response.
    pub unanswered: u16,
    /// Each question's mark, in the order of the paper.
    pub questions: Vec<Mark>,
    /// Totals by chapter.
    pub chapters: BTreeMap<Chapter, ChapterMark>,
}

impl Marked {
    /// Chapter totals in the order of the blueprint.
    pub fn chapter_scores(&self, blueprint: &Blueprint) -> Vec<ChapterScore> {
        blueprint
            .chapters
            .iter()
            .filter_map(|share| self.chapters.get_key_value(&share.chapter))
            .map(|(chapter, mark)| ChapterScore {
                chapter: chapter.to_string(),
                questions: mark.questions,
                right: mark.right,
            })
            .collect()
    }
}

/// Why a paper cannot be marked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MarkError {
    /// The paper does not fit the bank.
    #[error(transparent)]
    Paper(#[from] PaperError),
    /// There must be one response per question, empty where there was none.
    #[error("the paper has {questions} questions and there are {responses} responses")]
    Count {
        /// Questions of the paper.
        questions: usize,
        /// Responses given.
        responses: usize,
    },
}

/// Marks a paper. `responses[n]` answers question `n + 1`; an empty one means that nothing was chosen.
///
/// # Errors
/// When the bank is not the paper's bank, or the number of responses is not that of the questions.
pub fn mark(paper: &Paper, bank: &Bank, responses: &[Response], rules: &MarkingRules) -> Result<Marked, MarkError> {
    let entries = paper.resolve(bank)?;
    if entries.len() != responses.len() {
        return Err(MarkError::Count { questions: entries.len(), responses: responses.len() });
    }
    let mut questions = Vec::with_capacity(entries.len());
    let mut chapters: BTreeMap<Chapter, ChapterMark> = BTreeMap::new();
    for ((entry, item), response) in entries.into_iter().zip(responses) {
        let mark = judge(entry, item, response, rules);
        let chapter = chapters.entry(item.chapter.clone()).or_default();
        chapter.questions += 1;
        chapter.right += u16::from(mark.outcome == Outcome::Right);
        questions.push(mark);
    }
    let score = questions.iter().map(|mark| u32::from(mark.points)).sum();
    let pass_mark = u32::from(rules.pass_mark);
    let unanswered = questions.iter().filter(|mark| mark.outcome == Outcome::Unanswered).count();
    Ok(Marked {
        score,
        total: rules.total(questions.len()),
        pass_mark,
        passed: score >= pass_mark,
        unanswered: u16::try_from(unanswered).unwrap_or(u16::MAX),
        questions,
        chapters,
    })
}

/// Marks one question. A response that names a place twice or one that is not shown is wrong.
pub fn judge(entry: &Entry, item: &Item, response: &Response, rules: &MarkingRules) -> Mark {
    let right = right_places(entry, item);
    let chosen = &response.0;
    let some_right_none_wrong = chosen.is_sorted_by(|a, b| a < b) && chosen.iter().all(|place| right.contains(place));
    let (outcome, points) = if chosen.is_empty() {
        (Outcome::Unanswered, 0)
    } else if *chosen == right {
        (Outcome::Right, rules.points_per_question)
    } else if let Some(points) = rules.part_points
        && item.kind() == Kind::MultipleChoice
        && some_right_none_wrong
    {
        (Outcome::Partial, points)
    } else {
        (Outcome::Wrong, 0)
    };
    Mark { outcome, points }
}

/// Whether a response could have been given on the screen: known places, rising, one only where one is asked for.
pub fn is_possible(entry: &Entry, item: &Item, response: &Response) -> bool {
    let most = if entry.kind == Kind::MultipleChoice { item.choices() } else { 1 };
    response.0.len() <= most
        && response.0.is_sorted_by(|a, b| a < b)
        && response.0.iter().all(|place| usize::from(*place) < item.choices())
}
