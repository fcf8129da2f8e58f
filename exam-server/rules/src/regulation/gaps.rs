use protocol::{LicenceClass, Message, Subject};
use serde::{Deserialize, Serialize};

use super::{Certainty, Regulation};

/// What a figure is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scope {
    /// Accepting an application; judged figure by figure, when an application needs it.
    Acceptance,
    /// Every subject.
    EverySubject,
    /// Every subject that is sat with a learner's permit: all but Subject 1.
    AfterPermit,
    /// One subject.
    Subject(Subject),
}

impl Scope {
    const fn needed_for(self, subject: Subject) -> bool {
        match self {
            Self::Acceptance => false,
            Self::EverySubject => true,
            Self::AfterPermit => !matches!(subject, Subject::Subject1),
            Self::Subject(of) => of as u8 == subject as u8,
        }
    }
}

/// Why a figure is a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GapKind {
    /// It was not found.
    Missing,
    /// There is a value, but nobody has verified it.
    Unsure,
    /// The regulation does not know this subject; nothing can be filled in.
    NotHeld,
}

impl GapKind {
    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "rules-gap-missing",
            Self::Unsure => "rules-gap-unsure",
            Self::NotHeld => "rules-gap-not-held",
        }
    }
}

/// A figure that the office must fill in or confirm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Path of the figure, also the key of its confirmation.
    pub path: String,
    /// What it is needed for.
    pub scope: Scope,
    /// The classes it concerns; empty: all.
    pub classes: Vec<LicenceClass>,
    /// What is wrong with it.
    pub kind: GapKind,
    /// The file's note: source and remark.
    pub note: String,
    /// The unverified value as RON, if there is one.
    pub suggestion: Option<String>,
}

impl Gap {
    /// One sentence about it: its kind and its path.
    pub fn message(&self) -> Message {
        Message::new(self.kind.key()).with("path", self.path.as_str())
    }
}

impl Regulation {
    /// Every figure that is missing or unsure, in file order.
    pub fn all_gaps(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        self.clone().walk(&mut |at, figure| {
            let suggestion = figure.text();
            let kind = match (&suggestion, figure.certainty()) {
                (None, _) => GapKind::Missing,
                (Some(_), Certainty::Unsure) => GapKind::Unsure,
                (Some(_), Certainty::Known | Certainty::Sourced | Certainty::Probable) => return,
            };
            let note = figure.source().to_owned();
            gaps.push(Gap { path: at.path, scope: at.scope, classes: at.classes, kind, note, suggestion });
        });
        gaps
    }

    /// The gaps that concern a subject, for any class.
    pub fn gaps(&self, subject: Subject) -> Vec<Gap> {
        if subject == Subject::SafeDriving && self.theory.safe_driving.is_none() {
            return vec![Gap {
                path: format!("theory.{subject}"),
                scope: Scope::Subject(subject),
                classes: Vec::new(),
                kind: GapKind::NotHeld,
                note: self.id.clone(),
                suggestion: None,
            }];
        }
        self.all_gaps().into_iter().filter(|gap| gap.scope.needed_for(subject)).collect()
    }

    /// Whether a subject can be booked and examined for a class under this regulation.
    ///
    /// # Errors
    /// The gaps that stand in the way.
    pub fn usable_for(&self, subject: Subject, class: LicenceClass) -> Result<(), Vec<Gap>> {
        let mut gaps = self.gaps(subject);
        gaps.retain(|gap| gap.classes.is_empty() || gap.classes.contains(&class));
        if gaps.is_empty() { Ok(()) } else { Err(gaps) }
    }
}
