use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Certainty, Inconsistent, Regulation, options};

/// What an office has filled in or confirmed, laid over a regulation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmations {
    /// Id of the regulation.
    pub regulation: String,
    /// By path of the figure.
    pub confirmed: BTreeMap<String, Confirmation>,
}

/// One confirmed figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// The value as RON, of the figure's type: `45`, `WorkingDays(1)`, `["subject-1"]`.
    pub value: String,
    /// Who confirmed it.
    pub by: String,
    /// When.
    pub on: Date,
}

/// Why confirmations cannot be laid over a regulation.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmationError {
    /// The text is not RON of this shape.
    #[error("confirmations: {0}")]
    Malformed(Box<ron::error::SpannedError>),
    /// They are for another regulation.
    #[error("confirmations are for {found}, not for {expected}")]
    OtherRegulation {
        /// The regulation they were laid over.
        expected: String,
        /// The one they name.
        found: String,
    },
    /// No figure has this path.
    #[error("no figure has the path {0}")]
    UnknownPath(String),
    /// The figure is sure already; a rule is not overruled by its office.
    #[error("{0} is not a gap and cannot be changed")]
    NotAGap(String),
    /// The value is not of the figure's type.
    #[error("{path}: {source}")]
    BadValue {
        /// The figure.
        path: String,
        /// Why.
        source: Box<ron::error::SpannedError>,
    },
    /// The figures now contradict each other.
    #[error(transparent)]
    Inconsistent(#[from] Inconsistent),
}

impl Confirmations {
    /// Reads confirmations from RON.
    ///
    /// # Errors
    /// [`ConfirmationError::Malformed`].
    pub fn parse(text: &str) -> Result<Self, ConfirmationError> {
        options().from_str(text).map_err(|error| ConfirmationError::Malformed(Box::new(error)))
    }
}

impl Regulation {
    /// The regulation with the office's confirmations laid over its gaps.
    ///
    /// # Errors
    /// [`ConfirmationError`]; nothing is applied then.
    pub fn with_confirmations(mut self, confirmations: &Confirmations) -> Result<Self, ConfirmationError> {
        if confirmations.regulation != self.id {
            return Err(ConfirmationError::OtherRegulation {
                expected: self.id,
                found: confirmations.regulation.clone(),
            });
        }
        let mut open = confirmations.confirmed.clone();
        let mut failed = None;
        self.walk(&mut |at, figure| {
            let Some(confirmation) = open.remove(&at.path) else { return };
            if figure.certainty() != Certainty::Unsure && figure.text().is_some() {
                failed.get_or_insert(ConfirmationError::NotAGap(at.path));
                return;
            }
            let by = format!("confirmed by {} on {}", confirmation.by, confirmation.on);
            if let Err(source) = figure.confirm(&confirmation.value, &by) {
                failed.get_or_insert(ConfirmationError::BadValue { path: at.path, source: Box::new(source) });
            }
        });
        if let Some(error) = failed {
            return Err(error);
        }
        if let Some((path, _)) = open.pop_first() {
            return Err(ConfirmationError::UnknownPath(path));
        }
        self.check()?;
        Ok(self)
    }
}
