//! Questions on their way from and to other systems: CSV, XLSX, GIFT, Moodle XML and QTI packages.
//!
//! Every format is read into and written from [`Question`], one item in one language. Whatever a format has no place of its
//! own for travels as a tag (`law:IR 45`, `group:Car`), where it has tags. A reader answers with one [`Entry`] for every
//! question it meets, taken or refused, so that nothing is lost in silence; a writer lists what it had to drop.
//!
//! Foreign files are hostile until shown otherwise: sizes, depths and counts are bounded, entities are never expanded,
//! and names inside archives are never used as paths.

mod convert;
pub mod gift;
mod markup;
pub mod moodle;
pub mod qti;
pub mod table;
mod text;
mod xml;

use std::fmt;

pub use convert::{Arrival, ConvertError, arrive, depart};
pub(crate) use xml::escape;

/// One item in one language, as other systems understand a question.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Question {
    /// The identifier it had where it came from.
    pub id: Option<String>,
    /// Folder of the other system, outermost first.
    pub category: Vec<String>,
    /// The question as plain text.
    pub stem: String,
    /// What is right.
    pub form: Form,
    /// Feedback for everybody, as plain text.
    pub explanation: String,
    /// Whether options may change places.
    pub shuffle: bool,
    /// The picture shown with the stem.
    pub picture: Option<Picture>,
    /// What the format has no other place for, as `name:value`.
    pub tags: Vec<String>,
}

/// The kinds of question the bank can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// A statement, and whether it is right.
    TrueFalse(bool),
    /// One right option.
    Single(Vec<Choice>),
    /// Two or more right options.
    Multiple(Vec<Choice>),
}

impl Default for Form {
    fn default() -> Self {
        Self::TrueFalse(true)
    }
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The option as plain text.
    pub text: String,
    /// Whether it is right.
    pub right: bool,
}

/// A picture as it travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// File name without folders.
    pub name: String,
    /// The file, where the format carries it.
    pub bytes: Option<Vec<u8>>,
}

/// What became of one question of a foreign file.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Where it stood: a line, a row, or a file of a package.
    pub place: Place,
    /// The question, or why it could not be taken.
    pub outcome: Result<Question, Refusal>,
    /// What of it was left behind.
    pub notes: Vec<Note>,
}

/// A place in a foreign file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Line of a text file, from 1.
    Line(usize),
    /// Row of a table, from 1, the heading being row 1.
    Row(usize),
    /// Number of the question in the file, from 1.
    Number(usize),
    /// File of a package.
    File(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => write!(f, "line {line}"),
            Self::Row(row) => write!(f, "row {row}"),
            Self::Number(number) => write!(f, "question {number}"),
            Self::File(name) => f.write_str(name),
        }
    }
}

/// Why one question was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A kind of question the bank does not hold.
    #[error("is of kind \"{0}\", which the bank does not hold")]
    Kind(String),
    /// There is no question.
    #[error("has no text")]
    NoStem,
    /// There is nothing to choose from.
    #[error("has {0} options; at least two are needed")]
    Options(usize),
    /// Nothing is right.
    #[error("has no right answer")]
    NoKey,
    /// More is right than the kind allows.
    #[error("has {0} right answers where one is asked for")]
    ManyKeys(usize),
    /// A field that must be one of a few values.
    #[error("{field} is \"{value}\"")]
    Value {
        /// Name of the field.
        field: &'static str,
        /// What stands in it.
        value: String,
    },
    /// The text does not keep to the format.
    #[error("is malformed: {0}")]
    Malformed(String),
}

/// What of a question was left behind, or had to be guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Marks, colours and the like; the words were kept.
    Markup(String),
    /// Feedback of single options.
    OptionFeedback,
    /// Points for a part of the answer.
    PartPoints,
    /// A picture that the file names but does not hold, or one beyond the first.
    Picture(String),
    /// Something else the bank has no place for.
    Field(String),
    /// The encoding was guessed.
    Encoding(&'static str),
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Markup(what) => write!(f, "markup was dropped: {what}"),
            Self::OptionFeedback => f.write_str("feedback of single options was dropped"),
            Self::PartPoints => f.write_str("points for a part of the answer were dropped"),
            Self::Picture(name) => write!(f, "picture {name} was dropped"),
            Self::Field(name) => write!(f, "{name} was dropped"),
            Self::Encoding(name) => write!(f, "the encoding was taken to be {name}"),
        }
    }
}

/// A whole foreign file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// One for every question met, in the order of the file.
    pub entries: Vec<Entry>,
    /// What concerns the file as a whole.
    pub notes: Vec<Note>,
}

impl Reading {
    fn entry(&mut self, place: Place, outcome: Result<Question, Refusal>, notes: Vec<Note>) {
        self.entries.push(Entry { place, outcome, notes });
    }
}

/// A written file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writing {
    /// The file.
    pub bytes: Vec<u8>,
    /// For each question by its place in the input, what the format could not hold.
    pub dropped: Vec<(usize, Note)>,
}

/// Why a whole file could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// Larger than any bank.
    #[error("the file holds more than {0} bytes")]
    TooLarge(usize),
    /// The letters cannot be told.
    #[error("the file's encoding cannot be told")]
    Encoding,
    /// Not well-formed XML, or nested beyond reason.
    #[error("line {line}: {reason}")]
    Xml {
        /// Line, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
    /// Not a table with the columns that are needed.
    #[error("the table has no column \"{0}\"")]
    Column(&'static str),
    /// The spreadsheet cannot be read or written.
    #[error("the spreadsheet cannot be used: {0}")]
    Sheet(String),
    /// The archive cannot be read or written.
    #[error("the package cannot be used: {0}")]
    Package(String),
}

/// No foreign file may be larger, packed or unpacked.
pub(crate) const MOST_BYTES: usize = 256 << 20;

/// Judges a question that has been read, whatever the format.
fn judged(question: Question) -> Result<Question, Refusal> {
    if question.stem.trim().is_empty() {
        return Err(Refusal::NoStem);
    }
    let (options, one) = match &question.form {
        Form::TrueFalse(_) => return Ok(question),
        Form::Single(options) => (options, true),
        Form::Multiple(options) => (options, false),
    };
    if options.len() < 2 {
        return Err(Refusal::Options(options.len()));
    }
    match options.iter().filter(|option| option.right).count() {
        0 => Err(Refusal::NoKey),
        1 => Ok(question),
        right if one => Err(Refusal::ManyKeys(right)),
        _ => Ok(question),
    }
}
