//! What a regulation says about a theory test.

use protocol::{ClassGroup, Subject};
use serde::{Deserialize, Serialize};

use super::Figure;

/// The theory tests of a regulation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theories {
    /// Subject 1.
    pub subject_1: Theory,
    /// The safe-driving part of Subject 3; `None`: not held under this regulation.
    pub safe_driving: Option<Theory>,
}

impl Theories {
    /// The test of a subject; `None` for driving subjects and for a test that is not held.
    pub const fn of(&self, subject: Subject) -> Option<&Theory> {
        match subject {
            Subject::Subject1 => Some(&self.subject_1),
            Subject::SafeDriving => self.safe_driving.as_ref(),
            Subject::Subject2 | Subject::Subject3 => None,
        }
    }
}

/// One theory test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theory {
    /// Questions in the paper.
    pub questions: Figure<u16>,
    /// Of these, by kind.
    pub mix: Figure<QuestionMix>,
    /// Time for the paper.
    pub minutes: Figure<u16>,
    /// Points of one question.
    pub points_each: Figure<u16>,
    /// Points possible.
    pub total: Figure<u16>,
    /// Points needed.
    pub pass_mark: Figure<u16>,
    /// What an incomplete choice of several is worth.
    pub multiple_choice: Figure<MultipleChoice>,
    /// Whether the test ends as soon as the pass mark cannot be reached any more.
    pub early_end: Figure<bool>,
    /// Whether right or wrong is shown after each answer.
    pub live_feedback: Figure<bool>,
    /// Name of the blueprint in the question bank, by class group.
    pub blueprints: Vec<BlueprintRow>,
    /// The examination room.
    pub room: Room,
}

impl Theory {
    /// The figure with the name of a group's blueprint.
    pub fn blueprint(&self, group: ClassGroup) -> Option<&Figure<String>> {
        self.blueprints.iter().find(|row| row.group == group).map(|row| &row.blueprint)
    }
}

/// Questions by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionMix {
    /// True or false.
    pub true_false: u16,
    /// One right option.
    pub single: u16,
    /// Several right options.
    pub multiple: u16,
}

impl QuestionMix {
    /// All questions.
    pub const fn total(self) -> u16 {
        self.true_false + self.single + self.multiple
    }
}

/// How a question with several right options is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum MultipleChoice {
    /// Missing, extra and wrong choices all give nothing.
    AllOrNothing,
    /// Missing choices without a wrong one give so many points.
    Part(u16),
}

/// Which blueprint a group of classes uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlueprintRow {
    /// The group.
    pub group: ClassGroup,
    /// File name without ending in `question-bank/blueprints`.
    pub blueprint: Figure<String>,
}

/// What the room must have and who must sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// Whether there is no examination without sound and picture recording.
    pub recording: Figure<bool>,
    /// Whether identity is compared with document and photo before the test.
    pub identity_check: Figure<bool>,
    /// Who signs the score sheet; without all of them no licence may be issued.
    pub signatures: Figure<Vec<Signatory>>,
}

/// Somebody whose signature a score sheet needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signatory {
    /// Who sat the test.
    Candidate,
    /// Who held it.
    Examiner,
}
