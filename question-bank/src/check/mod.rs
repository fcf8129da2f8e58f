//! What a machine can see wrong in a bank that loads: gaps, stale translations, numbers that differ, keys that show.
//!
//! Old versions are history and are left alone; every rule looks at the newest version of each item.

mod balance;
mod numbers;
mod texts;

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use protocol::Language;

use crate::bank::{Bank, Location};
use crate::glossary::{Breach, Glossary};
use crate::item::{Item, ItemId, Kind};
use crate::render::TYPESET;

/// Short names of the acts an item may cite (`RTSL` is the Road Traffic Safety Law, `IR` its Implementing Regulations,
/// `O162` and `O163` the ministry's orders, and so on).
pub const ACTS: [&str; 12] =
    ["RTSL", "IR", "O162", "O163", "CL", "JI2000", "SBR", "APR", "VRR", "CTPL", "GB19522", "GB5768"];

/// What the bank is held against.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Ids of the sign catalogue; `None` when there is none to hold pictures against.
    pub pictures: Option<BTreeSet<String>>,
    /// Chapters some blueprint asks for or leaves out; `None` when no blueprint is at hand.
    pub chapters: Option<BTreeSet<String>>,
    /// By language, letters of [`letters`] that no font of that language can show.
    pub unshown: BTreeMap<Language, BTreeSet<char>>,
    /// The terms of the trade; `None` when there is no glossary.
    pub glossary: Option<Glossary>,
}

/// Every letter of every text as it is stored and as it is shown, by language, to be held against the fonts.
pub fn letters(bank: &Bank) -> BTreeMap<Language, BTreeSet<char>> {
    // A tree asked once for each letter of a large bank is most of the time of a check; a bit a letter is not.
    let mut seen: BTreeMap<Language, Vec<u64>> = BTreeMap::new();
    for (language, text) in bank.newest().flat_map(|item| &item.text) {
        let bits = seen.entry(*language).or_insert_with(|| vec![0; (char::MAX as usize + 1).div_ceil(64)]);
        for letter in texts::fields(text).flat_map(|(_, words)| words.chars()) {
            bits[letter as usize / 64] |= 1 << (letter as usize % 64);
        }
    }
    let mut letters: BTreeMap<Language, BTreeSet<char>> =
        seen.into_iter().map(|(language, bits)| (language, set_letters(&bits))).collect();
    if let Some(french) = letters.get_mut(&Language::Fr) {
        french.extend(TYPESET);
    }
    letters
}

/// The letters whose bits are set.
fn set_letters(bits: &[u64]) -> BTreeSet<char> {
    let places = (0u32..).zip(bits).filter(|(_, word)| **word != 0);
    places
        .flat_map(|(index, word)| (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| index * 64 + bit))
        .filter_map(char::from_u32)
        .collect()
}

/// One thing a keeper should put right.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The item with its place, or `None` when the bank as a whole is meant.
    pub item: Option<(ItemId, Location)>,
    /// What is wrong.
    pub fault: Fault,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.item {
            Some((id, location)) => write!(f, "{location}: {id}: {}", self.fault),
            None => write!(f, "bank: {}", self.fault),
        }
    }
}

/// Where in an item's text something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The question.
    Stem,
    /// An option, counted from 0.
    Option(usize),
    /// The explanation.
    Explanation,
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stem => f.write_str("stem"),
            Self::Option(index) => write!(f, "option {index}"),
            Self::Explanation => f.write_str("explanation"),
        }
    }
}

/// What is wrong with an item or with the bank.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Fault {
    /// A language has no text.
    #[error("has no {0} text")]
    Missing(Language),
    /// A translation was never stamped.
    #[error("the {0} text is not sealed")]
    Unsealed(Language),
    /// The source has changed since a translation was approved.
    #[error("the {0} text is stale: the source has changed since it was approved")]
    Stale(Language),
    /// A text is empty or has blanks at its ends.
    #[error("the {0} {1} is empty or begins or ends with a blank")]
    Blank(Language, Field),
    /// A French sign stands apart from its word with a space at which a line may be broken.
    #[error("an ordinary space parts '{sign}' from its word in the fr {field}: a line could begin or end with it")]
    LooseSign {
        /// Place of the text.
        field: Field,
        /// The sign.
        sign: char,
    },
    /// A text does not fit its place on the screen.
    #[error("the {language} {field} has {letters} letters, more than {most}")]
    TooLong {
        /// Language of the text.
        language: Language,
        /// Its place.
        field: Field,
        /// Its length.
        letters: usize,
        /// What fits.
        most: usize,
    },
    /// The kiosk would show an empty box.
    #[error("no font can show '{letter}' in the {language} {field}")]
    Unshown {
        /// Language of the text.
        language: Language,
        /// Its place.
        field: Field,
        /// The letter.
        letter: char,
    },
    /// A text stands in the wrong language's place.
    #[error("the {0} stem is the same as the {1} stem")]
    Copied(Language, Language),
    /// Two options read the same.
    #[error("the {0} options {1} and {2} are the same")]
    SameOptions(Language, usize, usize),
    /// A translation has other numbers than the source.
    #[error("the {language} {field} has the numbers [{found}], the source has [{expected}]")]
    Numbers {
        /// Language of the translation.
        language: Language,
        /// Place of the numbers.
        field: Field,
        /// Numbers in the source.
        expected: String,
        /// Numbers in the translation.
        found: String,
    },
    /// A translation uses another word than the glossary's.
    #[error("the source says \"{term}\"; the {language} text says none of: {accepted}")]
    Term {
        /// The term.
        term: String,
        /// Language of the translation.
        language: Language,
        /// Accepted forms, with commas between.
        accepted: String,
    },
    /// A text uses a word the glossary avoids.
    #[error("the {language} text says \"{word}\"; {better}")]
    Avoided {
        /// Language of the text.
        language: Language,
        /// The word, as the glossary gives it.
        word: String,
        /// What to say instead.
        better: String,
    },
    /// A choice item must have four options.
    #[error("has {0} options, not 4")]
    Options(usize),
    /// The item suits no class group, or lists one twice.
    #[error("lists no class group, or one twice")]
    Groups,
    /// No blueprint knows the chapter.
    #[error("no blueprint knows chapter \"{0}\"")]
    Chapter(String),
    /// An act that the bank does not know.
    #[error("cites \"{0}\", which is no act the bank knows")]
    Act(String),
    /// The catalogue has no such picture.
    #[error("picture \"{0}\" is not in the catalogue")]
    Picture(String),
    /// An enemy that does not exist, or the item itself.
    #[error("names \"{0}\" as an enemy, which is no other item")]
    Enemy(ItemId),
    /// Another item asks the same.
    #[error("asks the same as {0}")]
    Duplicate(ItemId),
    /// The right option can be told by its length.
    #[error("the right {language} option has {right} letters, the others at most {others}")]
    Conspicuous {
        /// Language of the options.
        language: Language,
        /// Letters of the right option.
        right: usize,
        /// Letters of the longest wrong option.
        others: usize,
    },
    /// Over the whole bank the longest option is right too often.
    #[error("in {language}, the longest option is right in {share:.1} % of {items} items; chance would be 25 %")]
    LongestRight {
        /// Language of the options.
        language: Language,
        /// Share in per cent.
        share: f64,
        /// Items counted.
        items: usize,
    },
    /// Keys are not spread evenly over the places.
    #[error("keys are not spread evenly: {0:?} items have their key in place 0, 1, 2 and 3")]
    KeySpread([usize; 4]),
    /// Right and wrong statements are not balanced.
    #[error("{right} statements are right and {wrong} are wrong")]
    Statements {
        /// Statements that are right.
        right: usize,
        /// Statements that are wrong.
        wrong: usize,
    },
}

/// Holds a bank against every rule; findings come in the order of items, bank-wide ones last.
pub fn check(bank: &Bank, surroundings: &Surroundings) -> Vec<Finding> {
    let items: Vec<&Item> = bank.newest().collect();
    let judged = on_every_core(&items, |item| (item_faults(bank, surroundings, item), texts::question_asked(item)));
    let mut findings = Vec::new();
    let mut asked: HashMap<String, &ItemId> = HashMap::new();
    for (item, (mut faults, question)) in items.into_iter().zip(judged) {
        match asked.entry(question) {
            Entry::Occupied(first) => faults.push(Fault::Duplicate(ItemId::clone(first.get()))),
            Entry::Vacant(place) => {
                place.insert(&item.id);
            }
        }
        if faults.is_empty() {
            continue;
        }
        let location = bank.location(&item.id, item.version).cloned().unwrap_or_default();
        findings
            .extend(faults.into_iter().map(|fault| Finding { item: Some((item.id.clone(), location.clone())), fault }));
    }
    findings.extend(balance::bank_faults(bank).into_iter().map(|fault| Finding { item: None, fault }));
    findings
}

/// What is wrong with an item by itself.
fn item_faults(bank: &Bank, surroundings: &Surroundings, item: &Item) -> Vec<Fault> {
    let mut faults = record_faults(bank, surroundings, item);
    faults.extend(texts::faults(bank, item));
    faults.extend(texts::unshown(item, &surroundings.unshown));
    faults.extend(numbers::faults(item));
    faults.extend(balance::item_faults(item));
    if let Some(glossary) = &surroundings.glossary {
        faults.extend(glossary.breaches(item).into_iter().map(term_fault));
    }
    faults
}

/// Fewer items than this are not worth a thread.
const FEWEST_PER_THREAD: usize = 250;

/// Judges every item, sharing them out over the processor's cores; judgements come in the order of the items.
fn on_every_core<'a, T: Send>(items: &[&'a Item], judge: impl Fn(&'a Item) -> T + Sync) -> Vec<T> {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = items.len().div_ceil(threads).max(FEWEST_PER_THREAD);
    let judge_share = |share: &[&'a Item]| share.iter().map(|item| judge(item)).collect::<Vec<T>>();
    std::thread::scope(|scope| {
        let threads: Vec<_> = items.chunks(share).map(|share| scope.spawn(|| judge_share(share))).collect();
        let joined = threads.into_iter().map(std::thread::ScopedJoinHandle::join);
        joined.flat_map(|share| share.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

fn term_fault(breach: Breach<'_>) -> Fault {
    match breach {
        Breach::Other { term, language } => {
            let accepted = term.forms.get(&language).map(|forms| forms.join(", ")).unwrap_or_default();
            Fault::Term { term: term.term.clone(), language, accepted }
        }
        Breach::Avoided { term, language, word } => {
            let form = term.forms.get(&language).and_then(|forms| forms.first()).unwrap_or(&term.term);
            Fault::Avoided { language, word: word.to_owned(), better: format!("the word is \"{form}\"") }
        }
    }
}

fn record_faults(bank: &Bank, surroundings: &Surroundings, item: &Item) -> Vec<Fault> {
    let mut faults = Vec::new();
    if item.kind() != Kind::TrueFalse && item.choices() != 4 {
        faults.push(Fault::Options(item.choices()));
    }
    let groups: BTreeSet<_> = item.groups.iter().collect();
    if groups.is_empty() || groups.len() != item.groups.len() {
        faults.push(Fault::Groups);
    }
    if let Some(chapters) = &surroundings.chapters
        && !chapters.contains(item.chapter.as_str())
    {
        faults.push(Fault::Chapter(item.chapter.to_string()));
    }
    faults
        .extend(item.law.iter().filter(|law| !ACTS.contains(&law.act.as_str())).map(|law| Fault::Act(law.act.clone())));
    if let (Some(picture), Some(known)) = (&item.picture, &surroundings.pictures)
        && !known.contains(picture)
    {
        faults.push(Fault::Picture(picture.clone()));
    }
    faults.extend(
        item.enemies
            .iter()
            .filter(|enemy| **enemy == item.id || !bank.holds(enemy))
            .map(|enemy| Fault::Enemy(enemy.clone())),
    );
    faults
}
