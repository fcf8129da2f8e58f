//! A small office that cases work in. Names and numbers are made up.

use jiff::civil::date;
use protocol::{
    ApplicationId, ApplicationKind, DocumentKind, HallId, LicenceClass, Moment, PersonId, SchoolId, SessionId, Sex,
    SiteId, StaffId, Subject,
};
use rules::eligibility::{Applicant, BodyCertificate, Hands, Hearing, Held, Legs};
use rules::regulation::Disease;
use store::application::{self, Application, State};
use store::person::{self, Person};
use store::school::{self, School};
use store::session::{self, NewSession};
use store::site::{self, Hall, Site};
use store::staff::{self, Role, Staff};
use store::{Store, Tx};
use uuid::Uuid;

/// The instant at which everything happens unless a case says otherwise.
pub const NOW: Moment = Moment(1_195_790_400_000_000);

/// Ids of the office's things.
#[derive(Debug, Clone, Copy)]
pub struct Office {
    pub site: SiteId,
    pub hall: HallId,
    pub school: SchoolId,
    pub other_school: SchoolId,
    pub clerk: StaffId,
}

/// An id from a number.
pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// A clerk named by a number.
pub fn somebody(number: u128, login: &str) -> Staff {
    Staff {
        id: StaffId(id(number)),
        login: login.to_owned(),
        password: "$argon2id$".to_owned(),
        name: "窗口一".to_owned(),
        role: Role::Clerk,
        site: None,
        school: None,
        active: true,
    }
}

/// A person whose passport carries the number.
pub fn passport_holder(number: u128) -> Person {
    Person {
        id: PersonId(id(number)),
        document_kind: DocumentKind::Passport,
        document_number: format!("P{number:08}"),
        name: format!("Иван {number}"),
        sex: Sex::Male,
        born_on: date(1980, 2, 29),
        nationality: "RUS".to_owned(),
        phone: "0871-0000000".to_owned(),
        address: "昆明".to_owned(),
    }
}

/// What an ordinary applicant is judged by.
pub fn facts() -> Applicant {
    Applicant {
        kind: ApplicationKind::First,
        class: LicenceClass::C1,
        born: date(1980, 2, 29),
        local: true,
        vocational_student: false,
        senior_test_passed: false,
        held: vec![Held { class: LicenceClass::D, since: date(2001, 5, 1) }],
        full_point_cycles: vec![2],
        origin: None,
        round: 0,
        body: Some(BodyCertificate {
            issued_on: date(2007, 11, 1),
            height_cm: 171,
            left_eye: Some(50),
            right_eye: None,
            field_degrees: Some(150),
            colour_ok: true,
            hearing: Hearing::WithAid,
            hands: Hands::Sound,
            legs: Legs::Whole { difference_cm: 2 },
            trunk_ok: true,
        }),
        diseases: vec![Disease::Vertigo],
        bans: Vec::new(),
        open_applications: Vec::new(),
    }
}

impl Office {
    /// Opens it.
    pub async fn open(store: &Store) -> Self {
        let office = Self {
            site: SiteId(id(1)),
            hall: HallId(id(2)),
            school: SchoolId(id(3)),
            other_school: SchoolId(id(4)),
            clerk: StaffId(id(5)),
        };
        let mut tx = store.write().await.expect("a transaction");
        let site =
            Site { id: office.site, code: "A".to_owned(), name: "官渡".to_owned(), county: "530111".to_owned() };
        site::add(&mut tx, &site).await.expect("a site");
        let hall = Hall { id: office.hall, site_id: office.site, name: "1".to_owned(), seats: 30 };
        site::add_hall(&mut tx, &hall).await.expect("a hall");
        for (school, code) in [(office.school, "S1"), (office.other_school, "S2")] {
            let school = School {
                id: school,
                code: code.to_owned(),
                name: code.to_owned(),
                county: "530111".to_owned(),
                active: true,
            };
            school::add(&mut tx, &school).await.expect("a school");
        }
        staff::add(&mut tx, &somebody(5, "clerk"), NOW).await.expect("a clerk");
        tx.commit().await.expect("committed");
        office
    }

    /// An application of a new person, not written yet.
    pub fn application(&self, number: u128, school: Option<SchoolId>) -> Application {
        Application {
            id: ApplicationId(id(0x1000 + number)),
            serial: format!("530107327{number:04}"),
            person: passport_holder(0x2000 + number),
            kind: ApplicationKind::First,
            class: LicenceClass::C1,
            school,
            site: self.site,
            facts: facts(),
            hospital: "市第一人民医院".to_owned(),
            state: State::AwaitingConfirmation,
            regulation: "order-91".to_owned(),
            regulation_hash: "00".to_owned(),
            created_at: Moment(NOW.0 + i64::try_from(number).expect("a small number")),
            created_by: self.clerk,
            confirmed_at: None,
        }
    }

    /// Writes an application with its person.
    pub async fn apply(&self, tx: &mut Tx, number: u128, school: Option<SchoolId>) -> Application {
        let application = self.application(number, school);
        person::put(tx, &application.person, NOW).await.expect("a person");
        application::add(tx, &application).await.expect("an application");
        application
    }

    /// Opens a session of so many seats that starts so many hours after [`NOW`].
    pub async fn open_session(&self, tx: &mut Tx, number: u128, capacity: i64, hours: i64) -> SessionId {
        let session = NewSession {
            id: SessionId(id(0x3000 + number)),
            subject: Subject::Subject1,
            hall: self.hall,
            starts_at: NOW.plus_millis(hours * 3_600_000),
            ends_at: NOW.plus_millis((hours + 1) * 3_600_000),
            capacity,
            regulation: "order-91".to_owned(),
            regulation_hash: "00".to_owned(),
        };
        session::add(tx, &session, NOW).await.expect("a session");
        session.id
    }
}
