//! What a language implies besides its texts.

use icu_locale_core::{Locale, locale};
use protocol::Language;

/// Languages tried, in this order, for a text that `language` lacks.
pub const fn fallbacks(language: Language) -> &'static [Language] {
    match language {
        Language::ZhHant => &[Language::ZhHans, Language::En],
        Language::ZhHans | Language::Ru | Language::Ja | Language::Fr | Language::Es => &[Language::En],
        Language::En => &[],
    }
}

/// Value of the `dir` attribute of a page in this language.
pub const fn direction(language: Language) -> &'static str {
    match language {
        Language::ZhHans
        | Language::ZhHant
        | Language::En
        | Language::Ru
        | Language::Ja
        | Language::Fr
        | Language::Es => "ltr",
    }
}

/// Position among [`Language::ALL`], for tables with one place per language.
pub(crate) const fn index(language: Language) -> usize {
    match language {
        Language::ZhHans => 0,
        Language::ZhHant => 1,
        Language::En => 2,
        Language::Ru => 3,
        Language::Ja => 4,
        Language::Fr => 5,
        Language::Es => 6,
    }
}

/// Number of places in such a table.
pub(crate) const COUNT: usize = 7;

/// The locale whose number, date and plural forms are used.
pub(crate) const fn locale_of(language: Language) -> Locale {
    match language {
        Language::ZhHans => locale!("zh-Hans"),
        Language::ZhHant => locale!("zh-Hant"),
        Language::En => locale!("en"),
        Language::Ru => locale!("ru"),
        Language::Ja => locale!("ja"),
        Language::Fr => locale!("fr"),
        Language::Es => locale!("es"),
    }
}

/// Puts an ordinary no-break space for the narrow one that CLDR uses and the shipped fonts lack.
pub(crate) fn with_known_spaces(text: &str) -> String {
    text.replace('\u{202f}', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_own_place() {
        let places: Vec<usize> = Language::ALL.iter().map(|&language| index(language)).collect();
        assert_eq!(places, (0..COUNT).collect::<Vec<_>>());
    }

    #[test]
    fn locales_carry_the_tag_of_their_language() {
        for &language in &Language::ALL {
            assert_eq!(locale_of(language).to_string(), language.tag());
        }
    }

    #[test]
    fn every_chain_ends_in_english_and_never_comes_back_to_its_start() {
        for &language in &Language::ALL {
            let chain = fallbacks(language);
            assert!(!chain.contains(&language));
            assert!(language == Language::En || chain.last() == Some(&Language::En));
        }
    }
}
