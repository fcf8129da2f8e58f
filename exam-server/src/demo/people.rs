//! Invented persons with numbers that pass their checks and belong to nobody.

use std::collections::HashSet;

use jiff::ToSpan as _;
use jiff::civil::Date;
use protocol::{DocumentKind, Moment, PersonId, Sex};
use rules::identity;
use store::person::Person;

use super::chance::Chance;
use super::data::{Names, OfficeData};

/// Where a person comes from, each with its share in a thousand.
const ORIGINS: [(Origin, u32); 6] = [
    (Origin::Mainland, 948),
    (Origin::Military, 8),
    (Origin::HongKongMacao, 12),
    (Origin::Taiwan, 8),
    (Origin::ResidencePermit, 6),
    (Origin::Foreign, 18),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Mainland,
    Military,
    HongKongMacao,
    Taiwan,
    ResidencePermit,
    Foreign,
}

/// Makes persons, no two with one document.
pub(super) struct People<'a> {
    names: &'a Names,
    office: &'a OfficeData,
    taken: HashSet<String>,
    made: u32,
}

/// A person and what the painter has to know.
pub(super) struct Invented {
    pub person: Person,
    /// Hair colours of other countries are drawn too.
    pub fair: bool,
}

impl<'a> People<'a> {
    pub fn new(names: &'a Names, office: &'a OfficeData) -> Self {
        Self { names, office, taken: HashSet::new(), made: 0 }
    }

    /// The next person, of age on `day`.
    pub fn next(&mut self, chance: &mut Chance, day: Date, at: Moment) -> Invented {
        let origin = ORIGINS[chance.weighted(&ORIGINS.map(|(_, share)| share))].0;
        let sex = if chance.percent(55) { Sex::Male } else { Sex::Female };
        let born = birthday(chance, day);
        self.made += 1;
        let (name, nationality) = match origin {
            Origin::Mainland | Origin::Military => (self.names.han(chance, sex), "CHN".to_owned()),
            Origin::HongKongMacao | Origin::Taiwan | Origin::ResidencePermit => {
                (self.names.hant(chance, sex), "CHN".to_owned())
            }
            Origin::Foreign => self.names.foreign(chance, sex),
        };
        let (document_kind, document_number) = loop {
            let (kind, number) = self.document(chance, origin, born, sex, &nationality);
            if self.taken.insert(number.clone()) {
                break (kind, number);
            }
        };
        let street = chance.pick(&self.office.streets);
        let person = Person {
            id: PersonId(chance.id(at)),
            document_kind,
            document_number,
            name,
            sex,
            born_on: born,
            nationality,
            // No network of the country has numbers that begin with 100.
            phone: format!("100{:08}", self.made * 7 + 10_000),
            address: format!("{street} {}", chance.between(1, 320)),
        };
        Invented { person, fair: origin == Origin::Foreign }
    }

    fn document(
        &self,
        chance: &mut Chance,
        origin: Origin,
        born: Date,
        sex: Sex,
        nationality: &str,
    ) -> (DocumentKind, String) {
        let eight = |chance: &mut Chance| format!("{:08}", chance.between(0, 99_999_999));
        match origin {
            Origin::Mainland => {
                let division = chance.pick(&self.office.unassigned_divisions).clone();
                (DocumentKind::ResidentId, resident(chance, &division, born, sex))
            }
            Origin::ResidencePermit => {
                let region = *chance.pick(&["810000", "820000", "830000"]);
                (DocumentKind::ResidencePermit, resident(chance, region, born, sex))
            }
            Origin::Military => (DocumentKind::MilitaryId, eight(chance)),
            Origin::HongKongMacao => {
                let letter = *chance.pick(&["H", "M"]);
                (DocumentKind::HongKongMacaoPermit, format!("{letter}{}", eight(chance)))
            }
            Origin::Taiwan => (DocumentKind::TaiwanPermit, eight(chance)),
            Origin::Foreign if chance.percent(30) => {
                let birth = born.strftime("%y%m%d");
                (DocumentKind::ForeignerCard, format!("{nationality}5399{birth}{:02}", chance.between(0, 99)))
            }
            Origin::Foreign => (DocumentKind::Passport, format!("X{}", eight(chance))),
        }
    }
}

/// Mostly young, the youngest of age for a car by some days.
fn birthday(chance: &mut Chance, day: Date) -> Date {
    let spread = chance.fraction();
    #[expect(clippy::cast_possible_truncation, reason = "at most 42 years in days")]
    let days = (spread * spread * 42.0 * 365.25) as i64;
    let of_age = day.checked_sub(18.years()).unwrap_or(day);
    of_age.checked_sub((days + 40).days()).unwrap_or(of_age)
}

fn resident(chance: &mut Chance, division: &str, born: Date, sex: Sex) -> String {
    let parity = i32::from(sex == Sex::Male);
    let order = chance.between(0, 499) * 2 + parity;
    let mut number = format!("{division}{}{order:03}", born.strftime("%Y%m%d"));
    if let Some(check) = identity::check_digit(&number) {
        number.push(check);
    }
    number
}
