//! What a screen shows of a paper, and, only after it is closed or in practice, what would have been right.

use protocol::Language;
use protocol::exam::{PaperView, QuestionView, Response};

use crate::bank::Bank;
use crate::item::{Item, Text};
use crate::paper::{Entry, Paper, PaperError};

/// The paper in one language, as the kiosk may see it: nothing in it tells the key.
///
/// # Errors
/// When `bank` is not the paper's bank, or an item has no text in `language`.
pub fn render(paper: &Paper, bank: &Bank, language: Language) -> Result<PaperView, PaperError> {
    let questions = paper
        .resolve(bank)?
        .into_iter()
        .zip(1..)
        .map(|((entry, item), number)| question(entry, item, language, number))
        .collect::<Result<_, _>>()?;
    Ok(PaperView { hash: paper.hash(), questions })
}

/// One question as it is shown.
///
/// # Errors
/// When the item has no text in `language`.
pub fn question(entry: &Entry, item: &Item, language: Language, number: u16) -> Result<QuestionView, PaperError> {
    let text = text(item, language)?;
    let options = entry.order.iter().filter_map(|index| text.options.get(*index));
    Ok(QuestionView {
        number,
        kind: item.kind().into(),
        stem: typeset(&text.stem, language),
        options: options.map(|option| typeset(option, language)).collect(),
        picture: item.picture.clone(),
    })
}

/// The key of a question as it is displayed, with the reason. For practice and for closed papers only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// The response that is right.
    pub right: Response,
    /// Why, in the language asked for.
    pub explanation: String,
}

/// Tells what would have been right.
///
/// # Errors
/// When the item has no text in `language`.
pub fn solution(entry: &Entry, item: &Item, language: Language) -> Result<Solution, PaperError> {
    let text = text(item, language)?;
    Ok(Solution { right: Response(right_places(entry, item)), explanation: typeset(&text.explanation, language) })
}

/// Letters that [`typeset`] shows where French texts are written without them: the apostrophe and the blank at which no
/// line breaks. (No font of the kiosk has the narrow one.)
pub(crate) const TYPESET: [char; 2] = ['\u{2019}', '\u{a0}'];

/// A text of the bank as a reader of `language` expects it in print. What is stored and hashed stays as it was typed.
///
/// French gets the curved apostrophe after a letter, and unbreakable blanks where it has blanks before `: ; ? ! »` and
/// after `«`. Every other language stays as it is.
pub fn typeset(text: &str, language: Language) -> String {
    if language != Language::Fr {
        return text.to_owned();
    }
    let [apostrophe, blank] = TYPESET;
    let mut set = String::with_capacity(text.len() + 8);
    let mut letters = text.chars().peekable();
    let mut before = None;
    while let Some(letter) = letters.next() {
        let after = letters.peek();
        set.push(match letter {
            '\'' if before.is_some_and(char::is_alphabetic) => apostrophe,
            ' ' if before == Some('«') || after.is_some_and(|after| ":;?!»".contains(*after)) => blank,
            letter => letter,
        });
        before = Some(letter);
    }
    set
}

/// The places on the screen that must be chosen, rising.
pub(crate) fn right_places(entry: &Entry, item: &Item) -> Vec<u8> {
    let right = item.answer.right_choices();
    let shown = |place: usize| entry.order.get(place).copied().unwrap_or(place);
    (0u8..=u8::MAX)
        .zip(0..item.choices())
        .filter(|(_, place)| right.contains(&shown(*place)))
        .map(|(byte, _)| byte)
        .collect()
}

fn text(item: &Item, language: Language) -> Result<&Text, PaperError> {
    item.text(language).ok_or_else(|| PaperError::NoText { item: item.id.clone(), language: language.tag() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_is_set_as_in_print() {
        let typed = "Jusqu'à 12:30, l'agent dit : « Arrêt ! » ; qu'en est-il ?";
        let set = "Jusqu’à 12:30, l’agent dit\u{a0}: «\u{a0}Arrêt\u{a0}!\u{a0}»\u{a0}; qu’en est-il\u{a0}?";
        assert_eq!(typeset(typed, Language::Fr), set);
        assert_eq!(typeset(set, Language::Fr), set, "what is set already stays");
    }

    #[test]
    fn other_languages_are_shown_as_they_are_stored() {
        let text = "Don't : « stop » ?";
        for language in Language::ALL.into_iter().filter(|language| *language != Language::Fr) {
            assert_eq!(typeset(text, language), text);
        }
    }

    #[test]
    fn only_after_a_letter_is_a_quote_an_apostrophe() {
        assert_eq!(typeset("' 'a' 5'", Language::Fr), "' 'a’ 5'");
    }
}
