//! What a list of questions is narrowed down to, as it stands in the query of its address.

use std::collections::BTreeSet;

use jiff::civil::Date;
use protocol::{ClassGroup, Language};
use question_bank::{Item, ItemId, Kind};

use crate::bank::BankInForce;
use crate::web::{Choice, View, encode};

/// Wishes that everybody may have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words as typed.
    pub typed: String,
    /// A chapter by name; empty for all.
    pub chapter: String,
    /// A class group.
    pub group: Option<ClassGroup>,
    /// How it is answered.
    pub kind: Option<Kind>,
    /// Only with a picture.
    pub picture: bool,
}

/// The name of a kind in addresses and keys.
pub const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::TrueFalse => "true-false",
        Kind::SingleChoice => "single",
        Kind::MultipleChoice => "multiple",
    }
}

/// Key of a kind's name.
pub fn kind_key(kind: Kind) -> String {
    format!("common-question-{}", kind_name(kind))
}

impl Filter {
    /// The wishes in the query of a page; what makes no sense is no wish.
    pub fn asked(l: &View) -> Self {
        let typed = l.query("q").unwrap_or_default().trim().to_owned();
        Self {
            chapter: l.query("chapter").unwrap_or_default().to_owned(),
            group: l.query("group").and_then(|name| name.parse().ok()),
            kind: l.query("kind").and_then(|name| Kind::ALL.into_iter().find(|kind| kind_name(*kind) == name)),
            picture: l.query("picture").is_some_and(|ticked| !ticked.is_empty()),
            typed,
        }
    }

    /// The items that may be asked on a day in a language and fit, by id.
    pub fn in_use<'a>(&self, now: &'a BankInForce, day: Date, language: Language) -> Vec<&'a Item> {
        let found: BTreeSet<&ItemId> = now.find(&self.typed).map(|item| &item.id).collect();
        now.bank.in_use(day, language).filter(|item| found.contains(&item.id) && self.fits(item)).collect()
    }

    /// Whether an item fits all wishes but the words.
    pub fn fits(&self, item: &Item) -> bool {
        (self.chapter.is_empty() || item.chapter.as_str() == self.chapter)
            && self.group.is_none_or(|group| item.groups.contains(&group))
            && self.kind.is_none_or(|kind| item.kind() == kind)
            && (!self.picture || item.picture.is_some())
    }

    /// Names and values of the wishes there are.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let fields = [
            ("q", self.typed.clone()),
            ("chapter", self.chapter.clone()),
            ("group", self.group.map(|group| group.as_str().to_owned()).unwrap_or_default()),
            ("kind", self.kind.map(|kind| kind_name(kind).to_owned()).unwrap_or_default()),
            ("picture", if self.picture { "yes".to_owned() } else { String::new() }),
        ];
        fields.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The wishes as a query that more may be joined to: empty, or ending in `&`.
    pub fn query(&self) -> String {
        query(&self.fields())
    }

    /// The chapters to choose from: of the bank, those that a blueprint asks for first, in its order.
    pub fn chapters(&self, l: &View, now: &BankInForce) -> Vec<Choice> {
        let held: BTreeSet<&str> = now.bank.newest().map(|item| item.chapter.as_str()).collect();
        let asked =
            now.blueprints.values().flat_map(|blueprint| &blueprint.chapters).map(|share| share.chapter.as_str());
        let mut names: Vec<String> = Vec::new();
        for name in asked.filter(|name| held.contains(name)).chain(held.iter().copied()) {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        let choice = |name: String| Choice {
            label: l.t(format!("kiosk-chapter-{name}")),
            chosen: self.chapter == name,
            value: name,
        };
        names.into_iter().map(choice).collect()
    }

    /// The class groups to choose from.
    pub fn groups(&self, l: &View) -> Vec<Choice> {
        let choice = |group: &ClassGroup| Choice {
            value: group.as_str().to_owned(),
            label: l.t(group_key(*group)),
            chosen: self.group == Some(*group),
        };
        ClassGroup::ALL.iter().map(choice).collect()
    }

    /// The kinds to choose from.
    pub fn kinds(&self, l: &View) -> Vec<Choice> {
        let choice = |kind: Kind| Choice {
            value: kind_name(kind).to_owned(),
            label: l.t(kind_key(kind)),
            chosen: self.kind == Some(kind),
        };
        Kind::ALL.into_iter().map(choice).collect()
    }
}

/// Fields as a query that more may be joined to.
pub fn query(fields: &[(&'static str, String)]) -> String {
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}&", encode(value))).collect();
    pairs.concat()
}

/// Key of a class group's name.
pub fn group_key(group: ClassGroup) -> String {
    format!("common-group-{}", group.as_str().to_lowercase())
}
