use std::collections::BTreeMap;

use protocol::Message;

use super::View;

/// What is wrong with a form, by field; the empty name holds what concerns the whole form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors(BTreeMap<String, Vec<Message>>);

impl Errors {
    /// Nothing wrong so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fault of a field.
    pub fn add(&mut self, field: &str, message: Message) {
        self.0.entry(field.to_owned()).or_default().push(message);
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
        let messages = self.0.get(field).map(Vec::as_slice).unwrap_or_default();
        messages.iter().map(|message| view.message(message)).collect::<Vec<_>>().join(" ")
    }

    /// Every fault with its field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.0.iter().flat_map(|(field, messages)| messages.iter().map(move |message| (field.as_str(), message)))
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
