use protocol::Message;
use serde::{Deserialize, Serialize};

use crate::Refusal;

/// How sure a figure is. Ordered from the surest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Certainty {
    /// Firm knowledge, several independent sources, or confirmed by the office.
    Known,
    /// Found in the document that the source names.
    Sourced,
    /// Found in material of the time or in several agreeing pages, not in the legal text itself.
    Probable,
    /// Not verified: cannot be used until the office confirms it.
    Unsure,
}

/// One figure of a regulation, with where it comes from and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure<T> {
    /// `None` where it was not found.
    pub value: Option<T>,
    /// Begins with the key of a law or document and, where there is one, the article: `O162 art 47`.
    pub source: String,
    /// How sure it is.
    pub certainty: Certainty,
}

impl<T> Figure<T> {
    /// The value, if it may be used: present and not [`Certainty::Unsure`].
    pub fn usable(&self) -> Option<&T> {
        if self.certainty == Certainty::Unsure { None } else { self.value.as_ref() }
    }

    /// The value, or the refusal that says which figure the office must fill in first.
    pub fn require(&self, path: &str) -> Result<&T, Refusal> {
        self.usable().ok_or_else(|| {
            Refusal::new(Message::new("rules-figure-unconfirmed").with("path", path)).by(path, self.basis())
        })
    }

    /// Where the figure stands, as a message: law and article.
    pub fn basis(&self) -> Message {
        basis(&self.source)
    }
}

/// The basis message of a source text: `rules-basis-article` with `law` and `article`,
/// `rules-basis-law` with `law`, or `rules-basis-document` with the text itself.
fn basis(source: &str) -> Message {
    let words: Vec<&str> = source.split([' ', ';', ',']).filter(|word| !word.is_empty()).collect();
    let law = words.first().and_then(|key| law_key(key));
    match (law, words.as_slice()) {
        (Some(law), [_, "art" | "arts", article, ..]) => Message::new("rules-basis-article")
            .with("law", protocol::Arg::Key(law.to_owned()))
            .with("article", *article),
        (Some(law), _) => Message::new("rules-basis-law").with("law", protocol::Arg::Key(law.to_owned())),
        (None, _) => Message::new("rules-basis-document").with("source", source),
    }
}

fn law_key(key: &str) -> Option<&'static str> {
    Some(match key {
        "O91" => "rules-law-order-91",
        "O162" => "rules-law-order-162",
        "O163" => "rules-law-order-163",
        "O172" => "rules-law-order-172",
        "IR" => "rules-law-implementing-regulations",
        "RTSL" => "rules-law-road-traffic-safety-law",
        "GA1026" => "rules-law-ga-1026",
        _ => return None,
    })
}

/// A number of days to wait, in the unit that the rule counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wait {
    /// No wait.
    AtOnce,
    /// Every day counts.
    CalendarDays(u16),
    /// Only working days count.
    WorkingDays(u16),
}

/// How often something may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bound {
    /// As often as one likes.
    Unlimited,
    /// So often and no more.
    AtMost(u16),
}

#[cfg(test)]
mod tests {
    use protocol::Arg;

    use super::*;

    fn figure(source: &str, certainty: Certainty) -> Figure<u16> {
        Figure { value: Some(5), source: source.into(), certainty }
    }

    #[test]
    fn an_unsure_value_is_not_usable() {
        assert_eq!(figure("O91", Certainty::Unsure).usable(), None);
        assert_eq!(figure("O91", Certainty::Probable).usable(), Some(&5));
    }

    #[test]
    fn a_missing_value_is_refused_by_its_path() {
        let figure = Figure::<u16> { value: None, source: "O91".into(), certainty: Certainty::Known };
        let refusal = figure.require("booking.cancel").unwrap_err();
        assert_eq!(refusal.figure.as_deref(), Some("booking.cancel"));
        assert_eq!(refusal.message.args["path"], Arg::Text("booking.cancel".into()));
    }

    #[test]
    fn a_basis_names_law_and_article() {
        let message = figure("O162 art 47; one test and one re-sit", Certainty::Sourced).basis();
        assert_eq!(message.key, "rules-basis-article");
        assert_eq!(message.args["law"], Arg::Key("rules-law-order-162".into()));
        assert_eq!(message.args["article"], Arg::Text("47".into()));
        assert_eq!(figure("O91; notices of the time", Certainty::Probable).basis().key, "rules-basis-law");
        assert_eq!(figure("driving-school notice", Certainty::Probable).basis().key, "rules-basis-document");
    }
}
