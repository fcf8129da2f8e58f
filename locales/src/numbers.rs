//! Numbers as a language writes them.

use std::cell::OnceCell;

use fluent::FluentValue;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use protocol::Language;

use crate::language::{COUNT, index, locale_of, with_known_spaces};

struct Numbers {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
}

impl Numbers {
    fn new(language: Language) -> Self {
        let formatter = |grouping: GroupingStrategy| {
            DecimalFormatter::try_new(
                DecimalFormatterPreferences::from(locale_of(language)),
                DecimalFormatterOptions::from(grouping),
            )
            .expect("the compiled data holds every language")
        };
        Self { grouped: formatter(GroupingStrategy::Auto), plain: formatter(GroupingStrategy::Never) }
    }
}

thread_local! {
    // ICU4X formatters are not `Sync` unless one of its features is on, which would rebuild the kiosk's engine.
    static NUMBERS: [OnceCell<Numbers>; COUNT] = const { [const { OnceCell::new() }; COUNT] };
}

/// Writes `digits` (as `-1234.50`) the way the language does; `None` if it is not a number.
pub(crate) fn write_number(language: Language, digits: &str, grouping: bool) -> Option<String> {
    // A small negative number that was rounded to nothing has no sign.
    let nothing = digits.chars().all(|digit| matches!(digit, '-' | '0' | '.'));
    let decimal: Decimal = digits.trim_start_matches(|sign| nothing && sign == '-').parse().ok()?;
    NUMBERS.with(|all| {
        let numbers = all[index(language)].get_or_init(|| Numbers::new(language));
        let formatter = if grouping { &numbers.grouped } else { &numbers.plain };
        Some(with_known_spaces(&formatter.format(&decimal).to_string()))
    })
}

/// What a bundle calls for each value it puts into a text.
pub(crate) type ValueFormatter<M> = fn(&FluentValue, &M) -> Option<String>;

/// The formatter of a language's bundle. A bundle takes a bare function, so there is one per language.
pub(crate) const fn formatter<M>(language: Language) -> ValueFormatter<M> {
    match language {
        Language::ZhHans => |value, _| format_value(Language::ZhHans, value),
        Language::ZhHant => |value, _| format_value(Language::ZhHant, value),
        Language::En => |value, _| format_value(Language::En, value),
        Language::Ru => |value, _| format_value(Language::Ru, value),
        Language::Ja => |value, _| format_value(Language::Ja, value),
        Language::Fr => |value, _| format_value(Language::Fr, value),
        Language::Es => |value, _| format_value(Language::Es, value),
    }
}

fn format_value(language: Language, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = match number.options.maximum_fraction_digits {
        Some(most) => {
            let least = number.options.minimum_fraction_digits.unwrap_or(0).min(most);
            let rounded = format!("{:.most$}", number.value);
            keep_fraction(&rounded, least).to_owned()
        }
        None => number.as_string().into_owned(),
    };
    write_number(language, &digits, number.options.use_grouping)
}

/// Takes zeros off the end of a fraction, down to `least` digits.
fn keep_fraction(digits: &str, least: usize) -> &str {
    let Some(point) = digits.find('.') else { return digits };
    let floor = if least == 0 { point } else { point + 1 + least };
    let kept = digits.trim_end_matches('0').len().max(floor);
    digits[..kept].trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_as_each_language_writes_them() {
        let written: Vec<String> =
            Language::ALL.iter().filter_map(|&language| write_number(language, "1234567.5", true)).collect();
        assert_eq!(
            written,
            [
                "1,234,567.5",
                "1,234,567.5",
                "1,234,567.5",
                "1\u{a0}234\u{a0}567,5",
                "1,234,567.5",
                "1\u{a0}234\u{a0}567,5",
                "1.234.567,5"
            ]
        );
    }

    #[test]
    fn what_was_rounded_to_nothing_has_no_sign() {
        assert_eq!(write_number(Language::En, "-0.00", true).as_deref(), Some("0.00"));
        assert_eq!(write_number(Language::En, "-0.01", true).as_deref(), Some("-0.01"));
    }

    #[test]
    fn grouping_can_be_left_out() {
        assert_eq!(write_number(Language::En, "2026", false).as_deref(), Some("2026"));
    }

    #[test]
    fn zeros_of_a_fraction_go_down_to_the_least_wanted() {
        assert_eq!(keep_fraction("93.500", 1), "93.5");
        assert_eq!(keep_fraction("93.000", 1), "93.0");
        assert_eq!(keep_fraction("93.000", 0), "93");
        assert_eq!(keep_fraction("100", 0), "100");
    }
}
