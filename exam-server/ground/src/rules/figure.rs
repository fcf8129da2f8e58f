use serde::{Deserialize, Serialize};

/// How sure a figure is. Ordered from the surest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Certainty {
    /// Firm knowledge, several independent sources, or confirmed by the office.
    Known,
    /// Found in the document that the source names.
    Sourced,
    /// Found in material of the time or in several agreeing pages, not in the legal text itself.
    Probable,
    /// Not verified: a verdict that rests on it is provisional until the office confirms it.
    Unsure,
}

/// One figure of a regulation, with where it comes from and how sure it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure<T> {
    /// `None` where it was not found.
    pub value: Option<T>,
    /// Document, and article where there is one.
    pub source: String,
    /// How sure it is.
    pub certainty: Certainty,
}

impl<T> Figure<T> {
    /// The value, if it is there and more than unsure.
    pub fn usable(&self) -> Option<&T> {
        if self.certainty == Certainty::Unsure { None } else { self.value.as_ref() }
    }
}
