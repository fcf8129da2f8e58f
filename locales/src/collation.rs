//! The order in which a language lists names.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};
use protocol::Language;

use crate::language::{COUNT, index, locale_of};

static COLLATORS: [OnceLock<CollatorBorrowed<'static>>; COUNT] = [const { OnceLock::new() }; COUNT];

/// Names in simplified characters are listed by sound, those in traditional characters by strokes.
const fn collation_locale(language: Language) -> Locale {
    match language {
        Language::ZhHans => locale!("zh-u-co-pinyin"),
        Language::ZhHant => locale!("zh-Hant-u-co-stroke"),
        Language::En | Language::Ru | Language::Ja | Language::Fr | Language::Es => locale_of(language),
    }
}

fn collator(language: Language) -> &'static CollatorBorrowed<'static> {
    COLLATORS[index(language)].get_or_init(|| {
        let order = CollatorPreferences::from(collation_locale(language));
        CollatorBorrowed::try_new(order, CollatorOptions::default()).expect("the compiled data holds every language")
    })
}

/// Which of two names a list in this language shows first.
pub fn compare(language: Language, left: &str, right: &str) -> Ordering {
    collator(language).compare(left, right)
}

/// Bytes that sort as [`compare`] does, for long lists and for a database column.
pub fn sort_key(language: Language, name: &str) -> Vec<u8> {
    let mut key = Vec::new();
    let Ok(()) = collator(language).write_sort_key_to(name, &mut key);
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, names: &[&'static str]) -> Vec<&'static str> {
        let mut names = names.to_vec();
        names.sort_by(|left, right| compare(language, left, right));
        names
    }

    #[test]
    fn simplified_names_are_sorted_by_sound() {
        assert_eq!(
            sorted(Language::ZhHans, &["张伟", "丁一", "王芳", "安宁", "陈静"]),
            ["安宁", "陈静", "丁一", "王芳", "张伟"]
        );
    }

    #[test]
    fn traditional_names_are_sorted_by_strokes() {
        assert_eq!(
            sorted(Language::ZhHant, &["張偉", "陳靜", "王芳", "丁一", "安寧"]),
            ["丁一", "王芳", "安寧", "張偉", "陳靜"]
        );
    }

    #[test]
    fn accents_come_after_plain_letters_and_before_the_next_letter() {
        assert_eq!(sorted(Language::Fr, &["Zoé", "Émile", "Emile", "Eva"]), ["Emile", "Émile", "Eva", "Zoé"]);
        assert_eq!(sorted(Language::Es, &["Nuria", "Ñato", "Oscar"]), ["Nuria", "Ñato", "Oscar"]);
    }

    #[test]
    fn sort_keys_agree_with_comparison_in_every_language() {
        let names = ["张伟", "張偉", "王芳", "Émile", "Emile", "Анна", "Ёлкин", "あおき", "アオキ", "Zoé", ""];
        for &language in &Language::ALL {
            for left in names {
                for right in names {
                    assert_eq!(
                        sort_key(language, left).cmp(&sort_key(language, right)),
                        compare(language, left, right),
                        "{left} and {right} in {}",
                        language.tag()
                    );
                }
            }
        }
    }
}
