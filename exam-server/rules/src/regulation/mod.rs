//! A regulation as data: one RON file per regulation, read into typed figures.
//!
//! Every figure carries its source and how sure it is ([`Figure`]). A figure that is
//! missing or [`Certainty::Unsure`] is a [`Gap`]; a subject with a gap cannot be
//! examined under the regulation until the office confirms the figure, and the
//! confirmation is data too ([`Confirmations`]).
//!
//! What a ground fixes for Subjects 2 and 3 (items, faults, points) is not here but
//! in the ground engine's own files.

mod booking;
mod check;
mod confirm;
mod eligibility;
mod figure;
mod gaps;
mod theory;
mod walk;

use jiff::civil::Date;
use protocol::LicenceClass;
use ron::extensions::Extensions;
use serde::{Deserialize, Serialize};

pub use booking::{Booking, BoundRow, Permit, Prerequisite, WaitRow};
pub use check::Inconsistent;
pub use confirm::{Confirmation, ConfirmationError, Confirmations};
pub use eligibility::{
    AgeRange, Bar, BarGround, Body, Disease, Eligibility, OneEye, Origin, Plan, Route, SeniorTest, Term, Upgrade,
};
pub use figure::{Bound, Certainty, Figure, Wait};
pub use gaps::{Gap, GapKind, Scope};
pub use theory::{BlueprintRow, MultipleChoice, QuestionMix, Room, Signatory, Theories, Theory};

/// One regulation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regulation {
    /// Stable name, also that of its file: `order-162`. Its title is the message `rules-regulation-<id>`.
    pub id: String,
    /// First day in force.
    pub valid_from: Date,
    /// Last day in force; `None`: still in force.
    pub valid_until: Option<Date>,
    /// Who may apply for what.
    pub eligibility: Eligibility,
    /// The learner's permit.
    pub permit: Permit,
    /// Booking.
    pub booking: Booking,
    /// Subject 1 and the safe-driving part of Subject 3.
    pub theory: Theories,
}

/// A figure that holds for some classes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassRow<T> {
    /// The classes; none stands in two rows of one list.
    pub classes: Vec<LicenceClass>,
    /// What holds for them.
    pub figure: Figure<T>,
}

/// Why a regulation file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RegulationError {
    /// Not RON, or not this shape.
    #[error("{name}: {source}")]
    Malformed {
        /// Name of the file.
        name: String,
        /// Line, column and reason.
        source: Box<ron::error::SpannedError>,
    },
    /// Figures that contradict each other.
    #[error("{name}: {source}")]
    Inconsistent {
        /// Name of the file.
        name: String,
        /// Where and why.
        source: Inconsistent,
    },
}

impl Regulation {
    /// Reads a regulation from the text of its file; `name` is for messages.
    ///
    /// # Errors
    /// [`RegulationError`] when the text is not RON of this shape or contradicts itself.
    pub fn parse(name: &str, text: &str) -> Result<Self, RegulationError> {
        let regulation: Self = options()
            .from_str(text)
            .map_err(|source| RegulationError::Malformed { name: name.to_owned(), source: Box::new(source) })?;
        regulation.check().map_err(|source| RegulationError::Inconsistent { name: name.to_owned(), source })?;
        Ok(regulation)
    }

    /// Hex SHA-256 of the canonical JSON of all figures, confirmations included.
    ///
    /// Two regulations with one hash decide alike; comments and layout of the file do not count.
    pub fn hash(&self) -> String {
        proof::canonical::json(self)
            .map(|bytes| proof::Digest::of(&bytes).to_string())
            .expect("holds no floats and no odd keys")
    }

    /// Whether it is in force on a day.
    pub fn in_force(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|until| day <= until)
    }

    /// Message key of its title.
    pub fn title_key(&self) -> String {
        format!("rules-regulation-{}", self.id)
    }
}

impl<T> ClassRow<T> {
    /// The row of a class in a list, and its name in paths.
    pub fn find(rows: &[Self], class: LicenceClass) -> Option<&Self> {
        rows.iter().find(|row| row.classes.contains(&class))
    }

    /// Its name in paths: the classes, joined by `+`.
    pub fn name(&self) -> String {
        self.classes.iter().map(|class| class.as_str()).collect::<Vec<_>>().join("+")
    }
}

/// How all rule files are read: `Some` need not be written.
pub(crate) fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}
