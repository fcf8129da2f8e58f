//! The words of an item as somebody reads them, not as they are written.

use protocol::Language;
use question_bank::{Item, Kind, typeset};

use crate::web::View;

/// The language in which an item is shown to who reads `language`, and its stem: the source's where there is no other.
pub fn stem(item: &Item, language: Language) -> (Language, String) {
    match item.shown_in(language) {
        Some((shown, text)) => (shown, typeset(&text.stem, shown)),
        None => (language, String::new()),
    }
}

/// The letter before a choice, `A` for the first.
pub fn letter(index: usize) -> char {
    u8::try_from(index).map_or('?', |index| char::from(b'A'.saturating_add(index)))
}

/// What is chosen between, in the order the key counts: the options or, of a statement, "true" and "false".
pub fn choices(l: &View, item: &Item, language: Language) -> Vec<String> {
    if item.kind() == Kind::TrueFalse {
        return vec![l.in_language(language, "common-true"), l.in_language(language, "common-false")];
    }
    let shown = item.shown_in(language);
    shown.map(|(shown, text)| text.options.iter().map(|option| typeset(option, shown)).collect()).unwrap_or_default()
}
