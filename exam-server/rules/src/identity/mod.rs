//! Identity documents, each kind with its own form and check.

mod foreigner;
mod resident;

use jiff::civil::Date;
use protocol::{DocumentKind, Message, Sex};
use serde::{Deserialize, Serialize};

pub use resident::{check_digit, is_sound, upgrade};

use crate::Refusal;

/// A document whose number has passed its check.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Identity {
    /// Kind of document.
    pub kind: DocumentKind,
    /// Normalised: half-width, upper case, no spaces; an old 15-digit resident number made 18.
    pub number: String,
    /// Date of birth, where the number tells it.
    pub born: Option<Date>,
    /// Sex, where the number tells it.
    pub sex: Option<Sex>,
}

/// What stands on the application beside the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entries {
    /// Date of birth.
    pub born: Date,
    /// Sex.
    pub sex: Sex,
}

/// Reads a number as typed and checks it by the rules of its kind.
///
/// # Errors
/// A [`Refusal`] with key `rules-identity-…` that says what is wrong with it.
pub fn read(kind: DocumentKind, typed: &str) -> Result<Identity, Refusal> {
    let number = normalise(typed);
    if number.is_empty() {
        return Err(refuse("rules-identity-empty"));
    }
    let plain = |number: String| Identity { kind, number, born: None, sex: None };
    match kind {
        DocumentKind::ResidentId => resident::read(kind, &number),
        DocumentKind::ResidencePermit => {
            if !["810000", "820000", "830000"].iter().any(|region| number.starts_with(region)) {
                return Err(refuse("rules-identity-residence-permit-form"));
            }
            resident::read(kind, &number)
        }
        DocumentKind::ForeignerCard => foreigner::read(&number),
        DocumentKind::Passport => {
            let letters = number.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let fits = letters && (5..=17).contains(&number.len()) && number.bytes().any(|byte| byte.is_ascii_digit());
            if fits { Ok(plain(number)) } else { Err(refuse("rules-identity-passport-form")) }
        }
        DocumentKind::HongKongMacaoPermit => {
            let digits = number.strip_prefix(['H', 'M']).unwrap_or_default();
            let fits = all_digits(digits) && matches!(digits.len(), 8 | 10);
            if fits { Ok(plain(number)) } else { Err(refuse("rules-identity-hong-kong-macao-form")) }
        }
        DocumentKind::TaiwanPermit => {
            let fits = all_digits(&number) && matches!(number.len(), 8 | 10);
            if fits { Ok(plain(number)) } else { Err(refuse("rules-identity-taiwan-form")) }
        }
        DocumentKind::MilitaryId => {
            let digits = number.chars().filter(char::is_ascii_digit).count();
            let fits = number.chars().all(char::is_alphanumeric) && (6..=8).contains(&digits);
            if fits { Ok(plain(number)) } else { Err(refuse("rules-identity-military-form")) }
        }
    }
}

/// Reads a number and compares what it tells with the entries of the application.
///
/// # Errors
/// A [`Refusal`] with key `rules-identity-…`.
pub fn check(kind: DocumentKind, typed: &str, entries: Entries) -> Result<Identity, Refusal> {
    let identity = read(kind, typed)?;
    if identity.born.is_some_and(|born| born != entries.born) {
        return Err(refuse("rules-identity-birth-differs"));
    }
    if identity.sex.is_some_and(|sex| sex != entries.sex) {
        return Err(refuse("rules-identity-sex-differs"));
    }
    Ok(identity)
}

/// A number as it is stored and compared: full-width letters and digits made half-width,
/// upper case, without spaces, hyphens and brackets.
pub fn normalise(typed: &str) -> String {
    typed
        .chars()
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            _ => c,
        })
        .filter(|c| {
            !c.is_whitespace()
                && !matches!(c, '-' | '\u{2010}'..='\u{2015}' | '(' | ')' | '·' | '\u{200b}'..='\u{200f}' | '\u{feff}')
        })
        .flat_map(char::to_uppercase)
        .collect()
}

/// A number with its middle hidden, for lists and screens that others can see.
///
/// The first four and last four characters stay of 12 and more, the first and last two of
/// 6 to 11, and nothing of shorter ones.
pub fn mask(number: &str) -> String {
    let length = number.chars().count();
    let keep = match length {
        12.. => 4,
        6..=11 => 2,
        _ => 0,
    };
    number.chars().enumerate().map(|(index, c)| if index < keep || index + keep >= length { c } else { '*' }).collect()
}

fn refuse(key: &str) -> Refusal {
    Refusal::new(Message::new(key))
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn key(result: Result<Identity, Refusal>) -> String {
        result.expect_err("must be refused").message.key
    }

    #[test]
    fn numbers_are_normalised_before_they_are_checked() {
        assert_eq!(normalise(" １１０１０５ 19491231-002ｘ\u{feff}"), "11010519491231002X");
        let identity = read(DocumentKind::ResidentId, "１１０１０５ 19491231 002x").expect("a sound number");
        assert_eq!(identity.number, "11010519491231002X");
    }

    #[test]
    fn each_kind_accepts_its_own_form_only() {
        use DocumentKind as K;
        let sound = [
            (K::Passport, "E12345678"),
            (K::Passport, "N 1234567"),
            (K::HongKongMacaoPermit, "H12345678"),
            (K::HongKongMacaoPermit, "m1234567890"),
            (K::TaiwanPermit, "12345678"),
            (K::TaiwanPermit, "1234567801"),
            (K::MilitaryId, "军字第1234567号"),
        ];
        for (kind, number) in sound {
            assert!(read(kind, number).is_ok(), "{kind} {number}");
        }
        let wrong = [
            (K::Passport, "1234", "rules-identity-passport-form"),
            (K::Passport, "ABCDEFG", "rules-identity-passport-form"),
            (K::HongKongMacaoPermit, "T12345678", "rules-identity-hong-kong-macao-form"),
            (K::HongKongMacaoPermit, "H1234567", "rules-identity-hong-kong-macao-form"),
            (K::TaiwanPermit, "A1234567", "rules-identity-taiwan-form"),
            (K::MilitaryId, "军字第12号", "rules-identity-military-form"),
            (K::ResidentId, "  ", "rules-identity-empty"),
            (K::ResidencePermit, "11010519491231002X", "rules-identity-residence-permit-form"),
        ];
        for (kind, number, refusal) in wrong {
            assert_eq!(key(read(kind, number)), refusal, "{kind} {number}");
        }
    }

    #[test]
    fn a_residence_permit_is_checked_like_a_resident_number() {
        let digits = "81000019900307001";
        let number = format!("{digits}{}", check_digit(digits).expect("17 digits"));
        let identity = read(DocumentKind::ResidencePermit, &number).expect("a sound number");
        assert_eq!((identity.born, identity.sex), (Some(date(1990, 3, 7)), Some(Sex::Male)));
        let wrong = format!("{digits}{}", if number.ends_with('0') { '1' } else { '0' });
        assert_eq!(key(read(DocumentKind::ResidencePermit, &wrong)), "rules-identity-check-digit");
    }

    #[test]
    fn entries_must_agree_with_the_number() {
        let number = "11010519491231002X";
        let entries = Entries { born: date(1949, 12, 31), sex: Sex::Female };
        assert!(check(DocumentKind::ResidentId, number, entries).is_ok());
        let wrong_birth = Entries { born: date(1949, 12, 30), ..entries };
        assert_eq!(key(check(DocumentKind::ResidentId, number, wrong_birth)), "rules-identity-birth-differs");
        let wrong_sex = Entries { sex: Sex::Male, ..entries };
        assert_eq!(key(check(DocumentKind::ResidentId, number, wrong_sex)), "rules-identity-sex-differs");
    }

    #[test]
    fn a_mask_hides_birth_date_and_sequence() {
        assert_eq!(mask("11010519491231002X"), "1101**********002X");
        assert_eq!(mask("H12345678"), "H1*****78");
        assert_eq!(mask("12345"), "*****");
        assert_eq!(mask("军字第1234567号"), "军字*******7号");
    }
}
