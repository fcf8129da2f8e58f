//! Terms of the trade in every language, and whether an item keeps to them.
//!
//! Where the source text of an item uses a term, each translation must use one of its accepted forms and none of the
//! words to avoid. Of terms that begin at the same place the longest counts, so 非机动车 is no 机动车.
//!
//! A form in a language with blanks is a row of words; a word that ends in `*` stands for every word that begins so, which is
//! how inflected languages are written: `номерн* знак*`. Case and all signs between words are passed over. A form in Chinese or
//! Japanese is a row of letters as it stands.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use protocol::Language;
use serde::{Deserialize, Serialize};

use crate::item::{Item, SOURCE, Text};
use crate::texts;

/// One term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The term in the source language.
    pub term: String,
    /// Forms that translations may use, the best first, for every language but the source.
    #[serde(with = "texts")]
    pub forms: BTreeMap<Language, Vec<String>>,
    /// Words that translations must not use for it; those of the source language are used nowhere.
    #[serde(default, with = "texts")]
    pub avoid: BTreeMap<Language, Vec<String>>,
    /// Whether a translation may leave the term unsaid where the sense is clear: a driver, a vehicle, a lane. Only the
    /// words to avoid are then looked for.
    #[serde(default)]
    pub implied: bool,
}

/// Where an item does not keep to a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach<'a> {
    /// The translation uses none of the accepted forms.
    Other {
        /// The term.
        term: &'a Term,
        /// Language of the translation.
        language: Language,
    },
    /// The text uses a word to avoid.
    Avoided {
        /// The term.
        term: &'a Term,
        /// Language of the text.
        language: Language,
        /// The word as the glossary gives it.
        word: &'a str,
    },
}

/// Why a glossary cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GlossaryError {
    /// Not RON, or not a glossary.
    #[error("line {line}, column {column}: {reason}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the reader expected.
        reason: String,
    },
    /// A term stands in it twice.
    #[error("\"{0}\" is listed twice")]
    Twice(String),
    /// A language has no form of a term, or an empty one.
    #[error("\"{term}\" has no form in {language}, or an empty one")]
    NoForm {
        /// The term.
        term: String,
        /// The language.
        language: Language,
    },
    /// A form of the source language beside the term itself.
    #[error("\"{0}\" gives forms in the source language")]
    SourceForm(String),
    /// A form is accepted and to be avoided.
    #[error("\"{term}\" both accepts and avoids \"{form}\" in {language}")]
    Torn {
        /// The term.
        term: String,
        /// The language.
        language: Language,
        /// The form.
        form: String,
    },
}

/// A glossary, ready to be held against items.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
    /// Indices of terms by their first letter, longest term first.
    by_letter: HashMap<char, Vec<usize>>,
    /// Words that are used nowhere in the source language, with the index of their term.
    nowhere: Vec<(usize, String)>,
    /// Forms and words to avoid of languages with blanks, as patterns of words.
    patterns: HashMap<String, Vec<String>>,
}

impl Glossary {
    /// Reads a glossary and checks that every term has its forms.
    ///
    /// # Errors
    /// [`GlossaryError`]
    pub fn from_ron(text: &str) -> Result<Self, GlossaryError> {
        let terms: Vec<Term> = ron::from_str(text).map_err(|error| GlossaryError::Syntax {
            line: error.span.start.line,
            column: error.span.start.col,
            reason: error.code.to_string(),
        })?;
        let mut seen = BTreeSet::new();
        let mut by_letter: HashMap<char, Vec<usize>> = HashMap::new();
        for (index, term) in terms.iter().enumerate() {
            judge(term)?;
            if !seen.insert(&term.term) {
                return Err(GlossaryError::Twice(term.term.clone()));
            }
            if let Some(letter) = term.term.chars().next() {
                by_letter.entry(letter).or_default().push(index);
            }
        }
        for indices in by_letter.values_mut() {
            indices.sort_by_key(|index| std::cmp::Reverse(terms[*index].term.len()));
        }
        let avoided = |term: &Term| term.avoid.get(&SOURCE).cloned().unwrap_or_default();
        let nowhere =
            terms.iter().enumerate().flat_map(|(index, term)| avoided(term).into_iter().map(move |word| (index, word)));
        let nowhere = nowhere.collect();
        let forms = terms.iter().flat_map(|term| term.forms.iter().chain(&term.avoid));
        let forms = forms.filter(|(language, _)| spaced(**language)).flat_map(|(_, forms)| forms);
        let patterns = forms.map(|form| (form.clone(), pattern(form))).collect();
        Ok(Self { terms, by_letter, nowhere, patterns })
    }

    /// All terms, in the order of the file.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The terms that a text in the source language uses, in the order of the file.
    pub fn used(&self, source: &str) -> Vec<&Term> {
        let mut used = BTreeSet::new();
        let mut rest = source;
        while let Some(letter) = rest.chars().next() {
            let candidates = self.by_letter.get(&letter).into_iter().flatten();
            let found = candidates.copied().find(|index| rest.starts_with(&self.terms[*index].term));
            used.extend(found);
            rest = &rest[found.map_or(letter.len_utf8(), |index| self.terms[index].term.len())..];
        }
        used.into_iter().map(|index| &self.terms[index]).collect()
    }

    /// Every place where an item does not keep to the glossary, language by language.
    pub fn breaches(&self, item: &Item) -> Vec<Breach<'_>> {
        let Some(source) = item.text(SOURCE).map(whole) else { return Vec::new() };
        let used = self.used(&source);
        let nowhere = self.nowhere.iter().filter(|(_, word)| source.contains(word.as_str()));
        let mut breaches: Vec<Breach<'_>> = nowhere
            .map(|(index, word)| Breach::Avoided { term: &self.terms[*index], language: SOURCE, word })
            .collect();
        for (language, text) in item.text.iter().filter(|(language, _)| **language != SOURCE) {
            let text = whole(text);
            let words = spaced(*language).then(|| text.to_lowercase());
            let words = words.as_deref().map(Words::of);
            let says = |form: &str| match &words {
                None => text.contains(form),
                Some(words) => self.patterns.get(form).is_some_and(|pattern| words.hold(pattern)),
            };
            for term in used.iter().copied() {
                let accepted = term.forms.get(language).into_iter().flatten();
                if !term.implied && !accepted.clone().any(|form| says(form)) {
                    breaches.push(Breach::Other { term, language: *language });
                }
                breaches.extend(avoided(term, *language, &says));
            }
        }
        breaches
    }
}

fn avoided(term: &Term, language: Language, says: impl Fn(&str) -> bool) -> impl Iterator<Item = Breach<'_>> {
    let words = term.avoid.get(&language).into_iter().flatten();
    words.filter(move |word| says(word)).map(move |word| Breach::Avoided { term, language, word })
}

fn judge(term: &Term) -> Result<(), GlossaryError> {
    let name = || term.term.clone();
    if term.forms.contains_key(&SOURCE) {
        return Err(GlossaryError::SourceForm(name()));
    }
    for language in Language::ALL.into_iter().filter(|language| *language != SOURCE) {
        let forms = term.forms.get(&language).map(Vec::as_slice).unwrap_or_default();
        let none = |form: &String| form.chars().all(|letter| !letter.is_alphanumeric());
        if term.term.is_empty() || forms.is_empty() || forms.iter().any(none) {
            return Err(GlossaryError::NoForm { term: name(), language });
        }
        let avoid = term.avoid.get(&language).map(Vec::as_slice).unwrap_or_default();
        if let Some(form) = forms.iter().find(|form| avoid.contains(form)) {
            return Err(GlossaryError::Torn { term: name(), language, form: form.clone() });
        }
    }
    Ok(())
}

/// Whether a language puts blanks between words.
fn spaced(language: Language) -> bool {
    match language {
        Language::ZhHans | Language::ZhHant | Language::Ja => false,
        Language::En | Language::Ru | Language::Fr | Language::Es => true,
    }
}

/// Stem, options and explanation, a line each.
fn whole(text: &Text) -> String {
    let mut whole = text.stem.clone();
    for part in text.options.iter().chain([&text.explanation]) {
        whole.push('\n');
        whole.push_str(part);
    }
    whole
}

/// The words of a text, and their places in alphabetical order.
struct Words<'a> {
    words: Vec<&'a str>,
    sorted: Vec<usize>,
}

impl<'a> Words<'a> {
    /// `text` is in lower case.
    fn of(text: &'a str) -> Self {
        let words: Vec<&str> = split(text).collect();
        let mut sorted: Vec<usize> = (0..words.len()).collect();
        sorted.sort_by_key(|place| words[*place]);
        Self { words, sorted }
    }

    /// Whether the words of a pattern follow one another somewhere.
    fn hold(&self, pattern: &[String]) -> bool {
        let Some((first, others)) = pattern.split_first() else { return false };
        let start = first.trim_end_matches('*');
        let from = self.sorted.partition_point(|place| self.words[*place] < start);
        self.sorted[from..]
            .iter()
            .take_while(|place| self.words[**place].starts_with(start))
            .filter(|place| fits(first, self.words[**place]))
            .any(|place| {
                others
                    .iter()
                    .enumerate()
                    .all(|(next, part)| self.words.get(place + 1 + next).is_some_and(|word| fits(part, word)))
            })
    }
}

/// The words of a form in lower case, with their stars.
fn pattern(form: &str) -> Vec<String> {
    let form = form.to_lowercase();
    let words = form.split(|letter: char| !letter.is_alphanumeric() && letter != '*');
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn fits(part: &str, word: &str) -> bool {
    part.strip_suffix('*').map_or(part == word, |start| word.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_a_row_with_their_endings() {
        let words = Words::of("l'aire d'arrêt — номерного знака нет; stop-line");
        let hold = |form: &str| words.hold(&pattern(form));
        assert!(hold("aire d'arrêt"));
        assert!(hold("Номерн* знак*"));
        assert!(hold("stop line*"));
        assert!(!hold("знак* номерн*"), "the order counts");
        assert!(!hold("номерн"), "without a star the word is whole");
        assert!(!hold("stop lines"));
    }

    #[test]
    fn a_form_at_the_end_of_a_text_needs_all_its_words() {
        assert!(!Words::of("high").hold(&pattern("high beam*")));
    }
}
