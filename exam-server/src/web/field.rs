use std::collections::BTreeMap;

use protocol::Message;
use rules::Refusal;

use super::View;

/// What is wrong with a form, by field; the empty name holds what concerns the whole form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors(BTreeMap<String, Vec<Refusal>>);

impl Errors {
    /// Nothing wrong so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fault of a field.
    pub fn add(&mut self, field: &str, message: Message) {
        self.refuse(field, Refusal::new(message));
    }

    /// Adds what a rule says against a field; its basis is shown with it.
    pub fn refuse(&mut self, field: &str, refusal: Refusal) {
        self.0.entry(field.to_owned()).or_default().push(refusal);
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many faults there are.
    pub fn len(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }

    /// The sentences about a field, joined; empty when it is right.
    pub fn of(&self, view: &View, field: &str) -> String {
        let refusals = self.0.get(field).map(Vec::as_slice).unwrap_or_default();
        refusals.iter().map(|refusal| view.refusal(refusal)).collect::<Vec<_>>().join(" ")
    }

    /// Every fault with its field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Refusal)> {
        self.0.iter().flat_map(|(field, refusals)| refusals.iter().map(move |refusal| (field.as_str(), refusal)))
    }
}

/// One option of a selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the visitor reads.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}
