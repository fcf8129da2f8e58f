//! The figures of a theory test, from the regulation it is held under.

use protocol::kiosk::ExamRules;
use protocol::{LicenceClass, Subject};
use question_bank::{Blueprint, MarkingRules};
use rules::regulation::{MultipleChoice, Regulation};

use crate::bank::BankInForce;
use crate::office::Trouble;

/// Everything a sitting needs to know, each figure present and sure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TheoryFigures {
    /// What the kiosk shows.
    pub exam: ExamRules,
    /// How it is marked.
    pub marking: MarkingRules,
    /// Name of the blueprint.
    pub blueprint: String,
    /// Whether identity is compared before the test.
    pub identity_check: bool,
}

impl TheoryFigures {
    /// Time for the paper, milliseconds.
    pub fn duration_ms(&self) -> i64 {
        i64::from(self.exam.minutes) * 60_000
    }
}

/// The figures for a subject and class.
///
/// # Errors
/// [`Trouble::Refused`] with the figure that the office must fill in first, or when the subject is no theory test.
pub fn figures(regulation: &Regulation, subject: Subject, class: LicenceClass) -> Result<TheoryFigures, Trouble> {
    let theory = regulation.theory.of(subject).ok_or_else(|| Trouble::refused("errors-wrong-phase"))?;
    let path = |field: &str| format!("theory.{subject}.{field}");
    let blueprint = theory.blueprint(class.group()).ok_or_else(|| Trouble::refused("errors-wrong-phase"))?;
    let part_points = match *theory.multiple_choice.require(&path("multiple-choice"))? {
        MultipleChoice::AllOrNothing => None,
        MultipleChoice::Part(points) => Some(points),
    };
    let pass_mark = *theory.pass_mark.require(&path("pass-mark"))?;
    Ok(TheoryFigures {
        exam: ExamRules {
            questions: *theory.questions.require(&path("questions"))?,
            minutes: *theory.minutes.require(&path("minutes"))?,
            total: *theory.total.require(&path("total"))?,
            pass_mark,
            attempts: *regulation.booking.attempts.require("booking.attempts")?,
        },
        marking: MarkingRules {
            points_per_question: *theory.points_each.require(&path("points-each"))?,
            part_points,
            pass_mark,
            early_end: *theory.early_end.require(&path("early-end"))?,
        },
        blueprint: blueprint.require(&path("blueprints"))?.clone(),
        identity_check: *theory.room.identity_check.require(&path("room.identity-check"))?,
    })
}

/// The blueprint of that name.
///
/// # Errors
/// [`Trouble::Broken`] when the question bank has none of that name.
pub fn blueprint<'a>(bank: &'a BankInForce, name: &str) -> Result<&'a Blueprint, Trouble> {
    bank.blueprints.get(name).ok_or_else(|| Trouble::Broken(format!("there is no blueprint {name}")))
}
