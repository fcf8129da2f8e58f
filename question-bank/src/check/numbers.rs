//! Finds the numbers of a text, however a language writes them, and holds translations against the source.

use std::fmt::Write;

use super::texts::fields;
use super::{Fault, Field};
use crate::item::{Item, SOURCE, Text};

pub(super) fn faults(item: &Item) -> Vec<Fault> {
    let Some(source) = item.text(SOURCE) else { return Vec::new() };
    let expected: Vec<(Field, Vec<Number>)> = numbers_by_field(source);
    let mut faults = Vec::new();
    for (language, text) in item.text.iter().filter(|(language, _)| **language != SOURCE) {
        for ((field, expected), (_, found)) in expected.iter().zip(numbers_by_field(text)) {
            if *expected != found {
                faults.push(Fault::Numbers {
                    language: *language,
                    field: *field,
                    expected: list(expected),
                    found: list(&found),
                });
            }
        }
    }
    faults
}

fn numbers_by_field(text: &Text) -> Vec<(Field, Vec<Number>)> {
    fields(text)
        .map(|(field, words)| {
            let mut numbers = numbers(words);
            numbers.sort_unstable();
            (field, numbers)
        })
        .collect()
}

fn list(numbers: &[Number]) -> String {
    let mut out = String::new();
    for number in numbers {
        if !out.is_empty() {
            out.push_str(", ");
        }
        // Writing to a string cannot fail.
        let _ = write!(out, "{}", number.0 / SCALE);
        if number.0 % SCALE != 0 {
            let digits = format!("{:06}", number.0 % SCALE);
            let _ = write!(out, ".{}", digits.trim_end_matches('0'));
        }
    }
    out
}

/// A number in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Number(u128);

const SCALE: u128 = 1_000_000;

/// Every number of a text, in its order. A blank, a comma or a full stop before exactly three digits groups thousands
/// (`20 000`, `20,000`, `20.000`), unless a lone zero goes before (`0.125`); otherwise a comma or a full stop between digits
/// is the decimal sign. `万` multiplies by ten thousand.
fn numbers(text: &str) -> Vec<Number> {
    if !text.chars().any(|letter| half_width(letter).is_ascii_digit()) {
        return Vec::new();
    }
    let letters: Vec<char> = text.chars().map(half_width).collect();
    let digit = |at: usize| letters.get(at).and_then(|letter| letter.to_digit(10));
    let digits_from = |from: usize| (from..letters.len()).take_while(|at| digit(*at).is_some()).count();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let length = digits_from(at);
        if length == 0 {
            at += 1;
            continue;
        }
        let mut whole: Vec<u32> = (at..at + length).filter_map(digit).collect();
        at += length;
        let may_group = length <= 3 && whole != [0];
        while may_group
            && letters.get(at).is_some_and(|letter| matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | ',' | '.'))
            && digits_from(at + 1) == 3
        {
            whole.extend((at + 1..at + 4).filter_map(digit));
            at += 4;
        }
        let mut fraction = Vec::new();
        if letters.get(at).is_some_and(|letter| matches!(letter, ',' | '.')) {
            let length = digits_from(at + 1);
            fraction.extend((at + 1..=at + length).filter_map(digit));
            at += if length > 0 { length + 1 } else { 0 };
        }
        let myriads = matches!(letters.get(at), Some('万' | '萬'));
        numbers.push(number(&whole, &fraction, if myriads { 10_000 } else { 1 }));
    }
    numbers
}

fn number(whole: &[u32], fraction: &[u32], factor: u128) -> Number {
    // More than 24 digits are no figure of a rule; what lies beyond is left out rather than overflowing.
    let digits = |digits: &[u32], most: usize| {
        digits.iter().take(most).fold(0u128, |value, digit| value * 10 + u128::from(*digit))
    };
    let missing = u32::try_from(6 - fraction.len().min(6)).unwrap_or(0);
    Number((digits(whole, 24) * SCALE + digits(fraction, 6) * 10u128.pow(missing)) * factor)
}

fn half_width(letter: char) -> char {
    match letter {
        '\u{ff10}'..='\u{ff19}' => char::from_u32(u32::from(letter) - 0xff10 + u32::from('0')).unwrap_or(letter),
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        list(&numbers(text))
    }

    #[test]
    fn thousands_are_read_in_every_language() {
        for text in
            ["20000元", "2万元", "２万元", "20,000 yuan", "20 000 юаней", "20\u{202f}000 yuans", "20.000 yuanes"]
        {
            assert_eq!(written(text), "20000", "{text}");
        }
    }

    #[test]
    fn decimals_are_read_with_comma_and_point() {
        assert_eq!(written("0.2克"), "0.2");
        assert_eq!(written("0,20 г"), "0.2");
        assert_eq!(written("0.125"), "0.125");
        assert_eq!(written("1.6 mm"), "1.6");
    }

    #[test]
    fn full_stops_and_lists_do_not_join_numbers() {
        assert_eq!(written("Article 45. 60 km/h"), "45, 60");
        assert_eq!(written("3, 6, 9 or 12."), "3, 6, 9, 12");
        assert_eq!(written("从30到50,至100"), "30, 50, 100");
    }

    #[test]
    fn digits_beyond_any_rule_do_not_overflow() {
        assert_eq!(numbers(&"9".repeat(400)).len(), 1);
    }
}
