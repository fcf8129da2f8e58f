//! One question: its key, its law, and its text in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::civil::Date;
use protocol::exam::QuestionKind;
use protocol::{ClassGroup, Language};
use serde::{Deserialize, Serialize};

use crate::digest;
use crate::texts;

/// The language an item is written in first; every other text is a translation of this one.
pub const SOURCE: Language = Language::ZhHans;

/// The lasting name of an item: its chapter, a hyphen and four digits, as in `passage-0123`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(String);

impl ItemId {
    /// Wraps an identifier as it stands in a file; the loader judges its form.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The chapter that the identifier names, or `None` when it is not of the form `chapter-0000`.
    pub fn chapter(&self) -> Option<&str> {
        let (chapter, digits) = self.0.rsplit_once('-')?;
        let well_formed = digits.len() == 4
            && digits.bytes().all(|b| b.is_ascii_digit())
            && !chapter.is_empty()
            && chapter.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        well_formed.then_some(chapter)
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A chapter of the bank, named as in the blueprints, for example `passage`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Chapter(String);

impl Chapter {
    /// Wraps a chapter's name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Chapter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a candidate has to do with an item; it follows from the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Say whether the statement is right.
    TrueFalse,
    /// Choose the one right option.
    SingleChoice,
    /// Choose every right option, two or more.
    MultipleChoice,
}

impl Kind {
    /// Every kind, in the order papers and tables list them.
    pub const ALL: [Self; 3] = [Self::TrueFalse, Self::SingleChoice, Self::MultipleChoice];
}

impl From<Kind> for QuestionKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::TrueFalse => Self::TrueFalse,
            Kind::SingleChoice => Self::Single,
            Kind::MultipleChoice => Self::Multiple,
        }
    }
}

/// The key of an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// The statement is right.
    True,
    /// The statement is wrong.
    False,
    /// The option with this index, counted from 0 in the order of the file.
    One(usize),
    /// Exactly these options, counted from 0, in rising order.
    Many(Vec<usize>),
}

impl Answer {
    /// The kind of item that has such a key.
    pub fn kind(&self) -> Kind {
        match self {
            Self::True | Self::False => Kind::TrueFalse,
            Self::One(_) => Kind::SingleChoice,
            Self::Many(_) => Kind::MultipleChoice,
        }
    }

    /// The right choices as indices in the order of the file; for a statement 0 is "right" and 1 is "wrong".
    pub fn right_choices(&self) -> Vec<usize> {
        match self {
            Self::True => vec![0],
            Self::False => vec![1],
            Self::One(index) => vec![*index],
            Self::Many(indices) => indices.clone(),
        }
    }
}

/// Where the law says it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawRef {
    /// Short name of the act, for example `RTSL` or `O162`.
    pub act: String,
    /// Article, and paragraph or item where needed.
    pub article: String,
}

/// One language's text of an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The question, or the statement to judge.
    pub stem: String,
    /// The options, in the order the key counts them; none for a statement.
    pub options: Vec<String>,
    /// Why the key is right, shown in practice and after a paper is closed.
    pub explanation: String,
    /// For a translation, the [`Text::hash`] of the source it was made from or last approved against.
    #[serde(default)]
    pub of: Option<String>,
}

impl Text {
    /// Content hash: the first 16 hexadecimal digits of SHA-256 over the JSON array
    /// `[stem, [options…], explanation]`. The `of` field takes no part, so approving a translation
    /// does not change its own hash. 64 bits are plenty to notice an edit.
    pub fn hash(&self) -> String {
        let mut hex = digest::of_json(&(&self.stem, &self.options, &self.explanation));
        hex.truncate(16);
        hex
    }
}

/// One item in one version. `(id, version)` never means anything else, so an old paper can always be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Lasting name.
    pub id: ItemId,
    /// Counts from 1 and rises with every change of meaning.
    pub version: u32,
    /// Chapter whose quota the item fills.
    pub chapter: Chapter,
    /// Class groups whose papers may hold the item.
    pub groups: Vec<ClassGroup>,
    /// Expected share of candidates who answer wrongly, 0 to 1.
    pub difficulty: f64,
    /// The key.
    pub answer: Answer,
    /// The rules it rests on; empty where no law fixes the fact.
    pub law: Vec<LawRef>,
    /// Drawing shown with the stem: an id of the sign catalogue.
    pub picture: Option<String>,
    /// Whether options may change places.
    pub shuffle: bool,
    /// Items that give this one's answer away; never on the same paper.
    pub enemies: Vec<ItemId>,
    /// First and last day on which the item is true; `None` is unbounded.
    pub valid: (Option<Date>, Option<Date>),
    /// Texts by language.
    #[serde(with = "texts")]
    pub text: BTreeMap<Language, Text>,
}

impl Item {
    /// The kind, from the key.
    pub fn kind(&self) -> Kind {
        self.answer.kind()
    }

    /// The text in `language`, fresh or not.
    pub fn text(&self, language: Language) -> Option<&Text> {
        self.text.get(&language)
    }

    /// The text for who reads `language`, and the language it is in: the source's where there is no other.
    pub fn shown_in(&self, language: Language) -> Option<(Language, &Text)> {
        let own = self.text.get(&language).map(|text| (language, text));
        own.or_else(|| self.text.get(&SOURCE).map(|text| (SOURCE, text)))
    }

    /// How many choices a candidate sees: the options, or 2 for a statement.
    pub fn choices(&self) -> usize {
        match self.kind() {
            Kind::TrueFalse => 2,
            Kind::SingleChoice | Kind::MultipleChoice => self.text.get(&SOURCE).map_or(0, |text| text.options.len()),
        }
    }

    /// Whether `language` has a text that was made from, or approved against, today's source text.
    pub fn is_fresh(&self, language: Language) -> bool {
        self.fresh().contains(&language)
    }

    /// The languages with a text that [`Item::is_fresh`]; the source is hashed once for all.
    pub fn fresh(&self) -> BTreeSet<Language> {
        let Some(source) = self.text.get(&SOURCE) else { return BTreeSet::new() };
        let hash = source.hash();
        let of_source =
            |(language, text): &(&Language, &Text)| **language == SOURCE || text.of.as_deref() == Some(hash.as_str());
        self.text.iter().filter(of_source).map(|(language, _)| *language).collect()
    }

    /// Whether `day` lies inside the item's validity.
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.valid.0.is_none_or(|from| from <= day) && self.valid.1.is_none_or(|until| day <= until)
    }
}
