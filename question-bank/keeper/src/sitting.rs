//! Sittings as `exam-server export` writes them, with all that is needed to mark them again.

use std::collections::BTreeMap;
use std::sync::Arc;

use protocol::Subject;
use protocol::exam::{Response, ResponseEntry};
use question_bank::bank::CanonicalError;
use question_bank::{Bank, MarkingRules, Paper};
use serde::Deserialize;

/// The one format that is read.
const FORMAT: &str = "kaochang/sitting/1";

/// A sitting that has been marked.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// Its id.
    pub id: String,
    /// The paper.
    pub paper: Paper,
    /// The bank it was drawn from.
    pub bank: Arc<Bank>,
    /// The last response to each question, in the order of the paper.
    pub responses: Vec<Response>,
    /// The figures of the regulation it was held under.
    pub rules: MarkingRules,
}

/// Why a record cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SittingError {
    /// Not JSON, or not a sitting.
    #[error("is no record of a sitting: {0}")]
    Json(#[from] serde_json::Error),
    /// Of another format.
    #[error("is of format \"{0}\", not \"{FORMAT}\"")]
    Format(String),
    /// Its bank is damaged.
    #[error("its bank is damaged: {0}")]
    Bank(#[from] CanonicalError),
    /// Its bank is not the one the paper was drawn from.
    #[error("its bank is not the one that its paper names")]
    OtherBank,
    /// A response to a question that the paper does not have.
    #[error("answers question {0}, which its paper does not have")]
    Question(u16),
    /// The regulation leaves a figure of marking open.
    #[error("its regulation has no {0}")]
    Figure(&'static str),
}

#[derive(Deserialize)]
struct Record {
    format: String,
    sitting: String,
    paper: String,
    bank: String,
    regulation: String,
    responses: Vec<ResponseEntry>,
    result: Option<Mark>,
}

#[derive(Deserialize)]
struct Mark {
    subject: Subject,
}

#[derive(Deserialize)]
struct Regulation {
    theory: Theories,
}

#[derive(Deserialize)]
struct Theories {
    subject_1: Theory,
    safe_driving: Option<Theory>,
}

#[derive(Deserialize)]
struct Theory {
    points_each: Figure<u16>,
    pass_mark: Figure<u16>,
    multiple_choice: Figure<MultipleChoice>,
    early_end: Figure<bool>,
}

#[derive(Deserialize)]
struct Figure<T> {
    value: Option<T>,
}

#[derive(Deserialize)]
enum MultipleChoice {
    AllOrNothing,
    Part(u16),
}

impl Theory {
    fn rules(self) -> Result<MarkingRules, SittingError> {
        let part_points = match self.multiple_choice.value.ok_or(SittingError::Figure("rule for multiple choice"))? {
            MultipleChoice::AllOrNothing => None,
            MultipleChoice::Part(points) => Some(points),
        };
        Ok(MarkingRules {
            points_per_question: self.points_each.value.ok_or(SittingError::Figure("points of a question"))?,
            part_points,
            pass_mark: self.pass_mark.value.ok_or(SittingError::Figure("pass mark"))?,
            early_end: self.early_end.value.ok_or(SittingError::Figure("rule for an early end"))?,
        })
    }
}

/// Reads one record after another; a bank that many of them hold is read once.
#[derive(Debug, Default)]
pub struct Reader {
    banks: BTreeMap<String, Arc<Bank>>,
}

impl Reader {
    /// The sitting of a record; `None` when it has not been marked.
    ///
    /// # Errors
    /// [`SittingError`]
    pub fn read(&mut self, json: &[u8]) -> Result<Option<Sitting>, SittingError> {
        let record: Record = serde_json::from_slice(json)?;
        if record.format != FORMAT {
            return Err(SittingError::Format(record.format));
        }
        let Some(Mark { subject }) = record.result else { return Ok(None) };
        let paper: Paper = serde_json::from_str(&record.paper)?;
        let bank = if let Some(bank) = self.banks.get(&paper.bank) {
            Arc::clone(bank)
        } else {
            let bank = Arc::new(Bank::from_canonical(record.bank.as_bytes())?);
            if bank.hash() != paper.bank {
                return Err(SittingError::OtherBank);
            }
            self.banks.insert(paper.bank.clone(), Arc::clone(&bank));
            bank
        };
        let theories = serde_json::from_str::<Regulation>(&record.regulation)?.theory;
        let theory = match subject {
            Subject::SafeDriving => theories.safe_driving.ok_or(SittingError::Figure("theory part of Subject 3"))?,
            _ => theories.subject_1,
        };
        let mut entries = record.responses;
        entries.sort_by_key(|entry| entry.seq);
        let mut responses = vec![Response::default(); paper.entries.len()];
        for entry in entries {
            let place = usize::from(entry.question).checked_sub(1).and_then(|place| responses.get_mut(place));
            *place.ok_or(SittingError::Question(entry.question))? = entry.response;
        }
        Ok(Some(Sitting { id: record.sitting, paper, bank, responses, rules: theory.rules()? }))
    }
}
