//! Numbers that the office gives out, each with a check digit.
//!
//! | number | digits | parts |
//! | --- | --- | --- |
//! | serial number (流水号) | 13 | year 2, month 2, day 2, accepting site 2, counter of site and day 4, check 1 |
//! | permit number (准考证明编号) | 12 | office 4 (as in file numbers: Kunming is 5301), counter of the office 7, check 1 |
//!
//! Only the lengths are those of the national system; the parts are this system's own.
//! The check digit is Damm's: it finds every single wrong digit and every swap of neighbours.

use jiff::civil::Date;

/// Damm's quasigroup of order 10.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// Why a number cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// The code of site or office is not that many digits.
    #[error("the code {code:?} is not {digits} digits")]
    BadCode {
        /// As given.
        code: String,
        /// How many it must have.
        digits: usize,
    },
    /// The counter has used up its digits.
    #[error("the counter {0} does not fit")]
    CounterFull(u32),
}

/// The serial number of an application.
///
/// `site` is two digits, for example the last two of the county's division code; `counter`
/// is that of the site and the day, up to 9999.
///
/// # Errors
/// [`NumberError`]
pub fn serial(site: &str, accepted_on: Date, counter: u32) -> Result<String, NumberError> {
    let site = code(site, 2)?;
    let year = accepted_on.year().rem_euclid(100);
    let date = format!("{year:02}{:02}{:02}", accepted_on.month(), accepted_on.day());
    Ok(checked(format!("{date}{site}{}", count(counter, 4)?)))
}

/// The number of a learner's permit.
///
/// `office` is the first four digits of its file numbers; `counter` is that of the office, up to 9999999.
///
/// # Errors
/// [`NumberError`]
pub fn permit(office: &str, counter: u32) -> Result<String, NumberError> {
    Ok(checked(format!("{}{}", code(office, 4)?, count(counter, 7)?)))
}

/// Whether it is a serial number with a right check digit.
pub fn is_serial(number: &str) -> bool {
    number.len() == 13 && check(number) == Some(0)
}

/// Whether it is a permit number with a right check digit.
pub fn is_permit(number: &str) -> bool {
    number.len() == 12 && check(number) == Some(0)
}

fn code(code: &str, digits: usize) -> Result<&str, NumberError> {
    if code.len() == digits && code.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(code)
    } else {
        Err(NumberError::BadCode { code: code.to_owned(), digits })
    }
}

fn count(counter: u32, digits: usize) -> Result<String, NumberError> {
    let text = format!("{counter:0digits$}");
    if text.len() == digits { Ok(text) } else { Err(NumberError::CounterFull(counter)) }
}

fn checked(digits: String) -> String {
    match check(&digits) {
        Some(check) => format!("{digits}{check}"),
        None => digits,
    }
}

/// Damm's interim digit, 0 for a number that ends in its check digit; `None` for other characters.
fn check(digits: &str) -> Option<u8> {
    digits.bytes().try_fold(0_u8, |interim, byte| {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
        Some(DAMM[usize::from(interim)][usize::from(digit)])
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_published_example_of_the_check_digit_holds() {
        assert_eq!(check("572"), Some(4));
        assert_eq!(check("5724"), Some(0));
    }

    #[test]
    fn numbers_have_their_parts_and_check() {
        let serial = serial("02", date(2026, 11, 23), 17).expect("fits");
        assert_eq!(&serial[..12], "261123020017");
        assert!(is_serial(&serial) && !is_permit(&serial));
        let permit = permit("5301", 1_234_567).expect("fits");
        assert_eq!(&permit[..11], "53011234567");
        assert!(is_permit(&permit) && !is_serial(&permit));
    }

    #[test]
    fn any_wrong_digit_and_any_swap_of_neighbours_is_found() {
        let sound = serial("81", date(2007, 4, 1), 9_999).expect("fits").into_bytes();
        for position in 0..sound.len() {
            for digit in b'0'..=b'9' {
                let mut wrong = sound.clone();
                wrong[position] = digit;
                let wrong = String::from_utf8(wrong).expect("digits");
                assert_eq!(is_serial(&wrong), digit == sound[position], "{wrong}");
            }
        }
        for position in 1..sound.len() {
            let mut swapped = sound.clone();
            swapped.swap(position - 1, position);
            let same = swapped == sound;
            assert_eq!(is_serial(&String::from_utf8(swapped).expect("digits")), same, "{position}");
        }
        assert!(!is_serial("26112302001ⅠX"));
    }

    #[test]
    fn a_bad_code_or_a_full_counter_is_refused() {
        assert_eq!(serial("5301", date(2026, 1, 1), 1), Err(NumberError::BadCode { code: "5301".into(), digits: 2 }));
        assert_eq!(permit("53x1", 1), Err(NumberError::BadCode { code: "53x1".into(), digits: 4 }));
        assert_eq!(serial("02", date(2026, 1, 1), 10_000), Err(NumberError::CounterFull(10_000)));
        assert_eq!(permit("5301", 10_000_000), Err(NumberError::CounterFull(10_000_000)));
    }
}
