//! Foreigners' permanent residence cards.
//!
//! - Old form: 15 characters, three letters of the country (ISO 3166) and 12 digits: four
//!   for the place of issue, six for the birth date (yymmdd), two more. Its last digits are
//!   not checked here: their rule was not found in a public source.
//! - New form, from 2023: 18 characters, made and checked like a resident number, beginning
//!   with 9.

use protocol::DocumentKind;

use super::{Identity, all_digits, refuse, resident};
use crate::Refusal;

pub(super) fn read(number: &str) -> Result<Identity, Refusal> {
    match number.len() {
        18 if number.starts_with('9') => resident::read(DocumentKind::ForeignerCard, number),
        15 if number.is_ascii() => {
            let (country, digits) = number.split_at(3);
            // The century is not written, so only month and day can be impossible; 2000 is a leap year.
            let birth = resident::birth(&format!("2000{}", digits.get(6..10).unwrap_or_default()));
            if !country.bytes().all(|byte| byte.is_ascii_uppercase()) || !all_digits(digits) {
                return Err(refuse("rules-identity-foreigner-form"));
            }
            if birth.is_none() {
                return Err(refuse("rules-identity-birth-impossible"));
            }
            Ok(Identity { kind: DocumentKind::ForeignerCard, number: number.to_owned(), born: None, sex: None })
        }
        _ => Err(refuse("rules-identity-foreigner-form")),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use protocol::Sex;

    use super::*;

    fn key(number: &str) -> String {
        read(number).expect_err("must be refused").message.key
    }

    #[test]
    fn the_old_card_has_country_place_and_birth() {
        assert_eq!(read("USA110081010101").map(|identity| identity.born), Ok(None));
        assert_eq!(key("US1110081010101"), "rules-identity-foreigner-form");
        assert_eq!(key("USA110081130101"), "rules-identity-birth-impossible");
        assert_eq!(key("USA11008101010"), "rules-identity-foreigner-form");
    }

    #[test]
    fn the_new_card_is_checked_like_a_resident_number() {
        let digits = "91184019810101123";
        let number = format!("{digits}{}", resident::check_digit(digits).expect("digits"));
        let identity = read(&number).expect("sound");
        assert_eq!((identity.born, identity.sex), (Some(date(1981, 1, 1)), Some(Sex::Male)));
        assert_eq!(key("11010519491231002X"), "rules-identity-foreigner-form");
    }
}
