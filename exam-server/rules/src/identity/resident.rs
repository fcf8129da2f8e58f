//! Resident identity numbers: 18 characters by GB 11643, or 15 digits as issued before 1999.

use jiff::civil::Date;
use protocol::{DocumentKind, Sex};

use super::{Identity, all_digits, refuse};
use crate::Refusal;

/// Weights of the first 17 digits (GB 11643).
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/// The check character for each remainder modulo 11.
const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

/// The check character of the first 17 digits; `None` when they are not 17 digits.
pub fn check_digit(digits: &str) -> Option<char> {
    if digits.len() != WEIGHTS.len() || !all_digits(digits) {
        return None;
    }
    let sum: u32 = digits.bytes().zip(WEIGHTS).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    CHECKS.get(sum as usize % 11).copied()
}

/// Whether 18 characters end in the right check character.
pub fn is_sound(number: &str) -> bool {
    let (digits, check) = number.split_at_checked(17).unwrap_or_default();
    check_digit(digits).is_some_and(|expected| check.chars().eq([expected]))
}

/// The 18-character form of a 15-digit number: the century 19 after the 6th digit and a
/// check character at the end. `None` when it is not 15 digits.
pub fn upgrade(number: &str) -> Option<String> {
    if number.len() != 15 || !all_digits(number) {
        return None;
    }
    let mut long = format!("{}19{}", &number[..6], &number[6..]);
    long.push(check_digit(&long)?);
    Some(long)
}

/// Reads a number of 18 characters, or of 15 digits for a resident identity card.
pub(super) fn read(kind: DocumentKind, number: &str) -> Result<Identity, Refusal> {
    let number = match upgrade(number) {
        Some(long) if kind == DocumentKind::ResidentId => long,
        _ => number.to_owned(),
    };
    let form = number.len() == 18
        && number.is_ascii()
        && all_digits(&number[..17])
        && number.ends_with(|c: char| c.is_ascii_digit() || c == 'X');
    if !form {
        return Err(refuse("rules-identity-resident-form"));
    }
    if !is_sound(&number) {
        return Err(refuse("rules-identity-check-digit"));
    }
    let born = birth(&number[6..14]).ok_or_else(|| refuse("rules-identity-birth-impossible"))?;
    let sex = if number.as_bytes()[16] % 2 == 1 { Sex::Male } else { Sex::Female };
    Ok(Identity { kind, number, born: Some(born), sex: Some(sex) })
}

/// A date written yyyymmdd.
pub(super) fn birth(digits: &str) -> Option<Date> {
    let part = |range| digits.get(range).and_then(|text: &str| text.parse::<i16>().ok());
    let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
    if year < 1850 {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read_resident(number: &str) -> Result<Identity, String> {
        read(DocumentKind::ResidentId, number).map_err(|refusal| refusal.message.key)
    }

    #[test]
    fn the_standards_own_examples_are_sound() {
        assert!(is_sound("11010519491231002X"));
        assert!(is_sound("440524188001010014"));
        let identity = read_resident("440524188001010014").expect("sound");
        assert_eq!((identity.born, identity.sex), (Some(date(1880, 1, 1)), Some(Sex::Male)));
    }

    #[test]
    fn any_single_wrong_digit_and_any_swap_of_neighbours_is_found() {
        let sound = "530102199003072371";
        let sound = format!("{}{}", &sound[..17], check_digit(&sound[..17]).expect("digits"));
        for position in 0..17 {
            for digit in b'0'..=b'9' {
                let mut bytes = sound.clone().into_bytes();
                if bytes[position] != digit {
                    bytes[position] = digit;
                    assert!(!is_sound(std::str::from_utf8(&bytes).expect("ASCII")), "{position} {digit}");
                }
            }
            if position < 16 {
                let mut bytes = sound.clone().into_bytes();
                bytes.swap(position, position + 1);
                let swapped = String::from_utf8(bytes).expect("ASCII");
                assert!(swapped == sound || !is_sound(&swapped), "{position}");
            }
        }
    }

    #[test]
    fn fifteen_digits_become_eighteen() {
        let identity = read_resident("110105491231002").expect("sound");
        assert_eq!(identity.number, "11010519491231002X");
        assert_eq!(upgrade("11010549123100"), None);
    }

    #[test]
    fn an_impossible_birth_date_is_refused() {
        for digits in ["11010519490230002", "11010519491331002"] {
            let number = format!("{digits}{}", check_digit(digits).expect("digits"));
            assert_eq!(read_resident(&number), Err("rules-identity-birth-impossible".into()));
        }
    }

    #[test]
    fn a_letter_or_another_length_is_refused_by_its_form() {
        for number in ["1101051949123100X2", "1101051949123100", "考试考试考试", "X", "1101051949123100２Ｘ"] {
            assert_eq!(read_resident(number), Err("rules-identity-resident-form".into()), "{number}");
        }
        assert_eq!(read_resident("110105194912310021"), Err("rules-identity-check-digit".into()));
    }
}
