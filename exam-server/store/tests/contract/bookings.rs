use protocol::{BookingId, Moment, RosterId, SchoolId, SessionId, Subject};
use store::application::Application;
use store::booking::{self, NewBooking, State};
use store::roster::{self, Roster};
use store::session::{self, NoSeat};
use store::{Store, Tx};

use crate::office::{NOW, Office, id};

fn booking(number: u128, session: SessionId, application: &Application, office: Office) -> NewBooking {
    NewBooking {
        id: BookingId(id(0x4000 + number)),
        session,
        application: application.id,
        subject: Subject::Subject1,
        booked_by: office.clerk,
    }
}

async fn taken(tx: &mut Tx, session: SessionId) -> i64 {
    session::get(tx, session).await.unwrap().unwrap().booked
}

async fn school_has(tx: &mut Tx, session: SessionId, school: SchoolId) -> i64 {
    let quotas = session::quotas(tx, session).await.unwrap();
    quotas.iter().find(|quota| quota.school == school).unwrap().booked
}

pub async fn sessions_come_back_in_the_order_of_their_start(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let late = office.open_session(&mut tx, 1, 30, 48).await;
    let early = office.open_session(&mut tx, 2, 30, 24).await;
    let found = session::between(&mut tx, NOW, NOW.plus_millis(72 * 3_600_000), Some(office.site)).await.unwrap();
    assert_eq!(found.iter().map(|session| session.id).collect::<Vec<_>>(), [early, late]);
    assert_eq!((found[0].site_name.as_str(), found[0].hall_name.as_str(), found[0].free()), ("官渡", "1", 30));
    let until_its_start = session::between(&mut tx, NOW, found[1].starts_at, None).await.unwrap();
    assert_eq!(until_its_start.len(), 1, "the end is not included");
    assert!(session::set_state(&mut tx, early, session::State::Open, session::State::CheckIn).await.unwrap());
    assert!(!session::set_state(&mut tx, early, session::State::Open, session::State::Closed).await.unwrap());
    assert_eq!(session::take_seat(&mut tx, early, None).await.unwrap(), Err(NoSeat::NotOpen));
}

pub async fn a_live_booking_excludes_another_of_its_subject(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let applicant = office.apply(&mut tx, 1, Some(office.school)).await;
    let (first, second) =
        (office.open_session(&mut tx, 1, 30, 24).await, office.open_session(&mut tx, 2, 30, 48).await);
    assert!(booking::add(&mut tx, &booking(1, first, &applicant, office), NOW).await.unwrap());
    assert!(!booking::add(&mut tx, &booking(2, second, &applicant, office), NOW).await.unwrap());
    // The transaction goes on: nothing failed, nothing was written.
    let found = booking::get(&mut tx, BookingId(id(0x4001))).await.unwrap().unwrap();
    assert_eq!((found.session, found.school, found.state), (first, Some(office.school), State::Booked));
    assert_eq!(booking::of_application(&mut tx, applicant.id).await.unwrap(), std::slice::from_ref(&found));
    assert_eq!(booking::of_session(&mut tx, first, Some(office.school)).await.unwrap(), [found]);
    assert!(booking::of_session(&mut tx, first, Some(office.other_school)).await.unwrap().is_empty());
    assert!(booking::move_to(&mut tx, BookingId(id(0x4001)), first, second).await.unwrap());
    assert_eq!(booking::of_session(&mut tx, second, None).await.unwrap().len(), 1);
    // Somebody else who saw it in the first session comes too late.
    assert!(!booking::move_to(&mut tx, BookingId(id(0x4001)), first, second).await.unwrap());
    assert!(!booking::cancel(&mut tx, BookingId(id(0x4001)), first, NOW).await.unwrap());
}

pub async fn a_cancelled_booking_gives_its_seat_and_place_back(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let applicant = office.apply(&mut tx, 1, Some(office.school)).await;
    let session = office.open_session(&mut tx, 1, 30, 24).await;
    assert!(session::set_quota(&mut tx, session, office.school, 2).await.unwrap());
    session::take_seat(&mut tx, session, Some(office.school)).await.unwrap().unwrap();
    let made = booking(1, session, &applicant, office);
    booking::add(&mut tx, &made, NOW).await.unwrap();
    assert_eq!((taken(&mut tx, session).await, school_has(&mut tx, session, office.school).await), (1, 1));

    assert!(booking::cancel(&mut tx, made.id, session, NOW).await.unwrap());
    session::give_seat_back(&mut tx, session, Some(office.school)).await.unwrap();
    assert_eq!((taken(&mut tx, session).await, school_has(&mut tx, session, office.school).await), (0, 0));
    assert!(!booking::cancel(&mut tx, made.id, session, NOW).await.unwrap(), "cancelled once only");
    assert!(!booking::move_to(&mut tx, made.id, session, session).await.unwrap());
    assert!(booking::of_session(&mut tx, session, None).await.unwrap().is_empty());
    assert!(
        booking::add(&mut tx, &booking(2, session, &applicant, office), NOW.plus_millis(1)).await.unwrap(),
        "may book again"
    );
    let states: Vec<State> =
        booking::history(&mut tx, applicant.id).await.unwrap().iter().map(|past| past.state).collect();
    assert_eq!(states, [State::Cancelled, State::Booked]);
    assert_eq!(booking::permit(&mut tx, applicant.id).await.unwrap(), None);
    assert!(session::give_seat_back(&mut tx, session, None).await.is_err(), "no seat is taken");
}

pub async fn seats_end_with_the_quota_and_with_the_capacity(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let session = office.open_session(&mut tx, 1, 3, 24).await;
    session::set_quota(&mut tx, session, office.school, 2).await.unwrap();
    let school = Some(office.school);
    for expected in [Ok(()), Ok(()), Err(NoSeat::Quota)] {
        assert_eq!(session::take_seat(&mut tx, session, school).await.unwrap(), expected);
    }
    let other = session::take_seat(&mut tx, session, Some(office.other_school)).await.unwrap();
    assert_eq!(other, Err(NoSeat::Quota), "a school without a quota has no place");
    assert_eq!(taken(&mut tx, session).await, 2, "a refused seat is not kept");
    assert_eq!(session::take_seat(&mut tx, session, None).await.unwrap(), Ok(()), "the unreserved seat");
    assert_eq!(session::take_seat(&mut tx, session, None).await.unwrap(), Err(NoSeat::Full));
}

pub async fn seats_that_are_reserved_are_not_for_people_without_a_school(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let session = office.open_session(&mut tx, 1, 2, 24).await;
    session::set_quota(&mut tx, session, office.school, 2).await.unwrap();
    assert_eq!(session::take_seat(&mut tx, session, None).await.unwrap(), Err(NoSeat::Quota));
    assert_eq!(taken(&mut tx, session).await, 0);
}

pub async fn a_quota_does_not_shrink_below_what_is_booked(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let session = office.open_session(&mut tx, 1, 9, 24).await;
    session::set_quota(&mut tx, session, office.school, 4).await.unwrap();
    for _ in 0..3 {
        session::take_seat(&mut tx, session, Some(office.school)).await.unwrap().unwrap();
    }
    assert!(!session::set_quota(&mut tx, session, office.school, 2).await.unwrap());
    assert!(session::set_quota(&mut tx, session, office.school, 3).await.unwrap());
    let quotas = session::quotas(&mut tx, session).await.unwrap();
    assert_eq!((quotas[0].seats, quotas[0].booked), (3, 3));
}

pub async fn a_roster_keeps_its_lines(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let applicant = office.apply(&mut tx, 1, Some(office.school)).await;
    let list = |number: u128, at: i64| Roster {
        id: RosterId(id(0x5000 + number)),
        school_id: office.school,
        file_name: "名单.csv".to_owned(),
        sha256: "00".to_owned(),
        uploaded_at: Moment(at),
        uploaded_by: office.clerk,
        rows: 1,
    };
    for (number, at) in [(1, 10), (2, 20), (3, 15)] {
        roster::add(&mut tx, &list(number, at)).await.unwrap();
        roster::add_entry(&mut tx, list(number, at).id, 2, applicant.id).await.unwrap();
    }
    assert_eq!(roster::of_school(&mut tx, office.school, 2).await.unwrap(), [list(2, 20), list(3, 15)]);
    assert!(roster::of_school(&mut tx, office.other_school, 2).await.unwrap().is_empty());
    assert!(roster::add_entry(&mut tx, list(1, 10).id, 2, applicant.id).await.is_err(), "one person per line");
}
