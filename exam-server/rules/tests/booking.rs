//! Booking by the current regulation, each rule by hand.

use jiff::civil::{Date, date};
use protocol::{ApplicationKind, LicenceClass, Moment, Subject};
use rules::Refusal;
use rules::booking::{
    AfterAttempt, Application, BookingState, Consequence, Counts, PastBooking, PastState, Permit, Session, Window,
    after_attempt, after_failure, bookings_left, cancel, check, first_day, issue_by, permit_expiry,
};
use rules::calendar::Calendar;
use rules::regulation::{Origin, Regulation};

const TODAY: Date = date(2026, 3, 2);

fn regulation() -> Regulation {
    Regulation::parse("order-162.ron", include_str!("../../../assets/regulations/order-162.ron")).expect("a sound file")
}

fn calendar() -> Calendar {
    Calendar::parse([("2026", include_str!("../../../assets/regulations/calendar-2026.ron"))]).expect("a sound file")
}

fn application(class: LicenceClass) -> Application {
    Application {
        kind: ApplicationKind::First,
        class,
        held: Vec::new(),
        origin: None,
        round: 0,
        accepted: true,
        accepted_on: date(2026, 2, 2),
        permit: None,
        passed: Vec::new(),
        bookings: Vec::new(),
    }
}

/// Subject 1 passed, permit issued on 2 March 2026.
fn with_permit(class: LicenceClass) -> Application {
    let permit = Permit { issued_on: TODAY, expires_on: date(2029, 3, 2) };
    Application { permit: Some(permit), passed: vec![Subject::Subject1], ..application(class) }
}

fn session(subject: Subject, day: Date) -> Session {
    Session {
        subject,
        day,
        open: true,
        accepted_until: Some(date(2028, 12, 31)),
        capacity: Counts { places: 10, taken: 9 },
        quota: Some(Counts { places: 3, taken: 2 }),
    }
}

fn refusals(application: &Application, session: &Session) -> Vec<Refusal> {
    check(application, session, &regulation(), &calendar(), TODAY)
}

fn keys(application: &Application, session: &Session) -> Vec<String> {
    refusals(application, session).into_iter().map(|refusal| refusal.message.key).collect()
}

fn failed(subject: Subject, on: Date) -> PastBooking {
    PastBooking { subject, state: PastState::Failed { on } }
}

#[test]
fn an_accepted_first_applicant_may_sit_subject_1_the_same_day() {
    assert!(refusals(&application(LicenceClass::C1), &session(Subject::Subject1, TODAY)).is_empty());
}

#[test]
fn an_unconfirmed_application_is_not_booked() {
    let open = Application { accepted: false, ..application(LicenceClass::C1) };
    assert_eq!(keys(&open, &session(Subject::Subject1, TODAY)), ["rules-booking-not-accepted"]);
}

#[test]
fn subject_2_waits_for_subject_1() {
    let found = refusals(&application(LicenceClass::C1), &session(Subject::Subject2, date(2026, 6, 1)));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].message.key, "rules-booking-order");
    assert_eq!(found[0].figure.as_deref(), Some("booking.order.subject-2"));
    assert_eq!(found[0].basis.as_ref().map(|basis| basis.key.as_str()), Some("rules-basis-article"));
}

#[test]
fn the_wait_before_subject_2_ends_on_the_tenth_day_for_cars() {
    let car = with_permit(LicenceClass::C1);
    let early = refusals(&car, &session(Subject::Subject2, date(2026, 3, 11)));
    assert_eq!(early[0].message.key, "rules-booking-too-early");
    assert_eq!(early[0].message.args["date"], protocol::Arg::Text("2026-03-12".into()));
    assert_eq!(early[0].figure.as_deref(), Some("booking.waits.subject-2-small"));
    assert!(refusals(&car, &session(Subject::Subject2, date(2026, 3, 12))).is_empty());
}

#[test]
fn the_first_day_of_each_class_is_that_of_articles_43_and_44() {
    let cases = [
        (LicenceClass::C1, Subject::Subject2, date(2026, 3, 12)),
        (LicenceClass::C2, Subject::Subject3, date(2026, 3, 22)),
        (LicenceClass::C1, Subject::Subject3, date(2026, 4, 1)),
        (LicenceClass::B2, Subject::Subject2, date(2026, 3, 22)),
        (LicenceClass::B2, Subject::Subject3, date(2026, 4, 11)),
        (LicenceClass::D, Subject::Subject2, TODAY),
        (LicenceClass::C6, Subject::Subject2, date(2026, 3, 22)),
    ];
    for (class, subject, expected) in cases {
        assert_eq!(
            first_day(&with_permit(class), subject, &regulation(), &calendar()),
            Ok(expected),
            "{class} {subject}"
        );
    }
    let upgrade =
        Application { kind: ApplicationKind::Upgrade, held: vec![LicenceClass::C1], ..with_permit(LicenceClass::B2) };
    assert_eq!(first_day(&upgrade, Subject::Subject3, &regulation(), &calendar()), Ok(date(2026, 4, 1)));
    let motorcyclist = Application { held: vec![LicenceClass::D], ..upgrade };
    assert_eq!(first_day(&motorcyclist, Subject::Subject3, &regulation(), &calendar()), Ok(date(2026, 4, 11)));
}

#[test]
fn a_failed_booking_of_subject_2_costs_ten_days_and_of_subject_1_none() {
    let mut car = with_permit(LicenceClass::C1);
    car.bookings = vec![failed(Subject::Subject2, date(2026, 4, 1)), failed(Subject::Subject2, date(2026, 5, 1))];
    assert_eq!(keys(&car, &session(Subject::Subject2, date(2026, 5, 10))), ["rules-booking-wait-after-failure"]);
    assert!(refusals(&car, &session(Subject::Subject2, date(2026, 5, 11))).is_empty());
    assert_eq!(first_day(&car, Subject::Subject2, &regulation(), &calendar()), Ok(date(2026, 5, 11)));
    let mut first = application(LicenceClass::C1);
    first.bookings = vec![failed(Subject::Subject1, TODAY)];
    assert!(refusals(&first, &session(Subject::Subject1, TODAY)).is_empty());
}

#[test]
fn the_fifth_failure_is_the_last_and_voids_what_was_passed() {
    let mut car = with_permit(LicenceClass::C1);
    car.bookings = vec![failed(Subject::Subject2, date(2026, 3, 20)); 4];
    assert!(refusals(&car, &session(Subject::Subject2, date(2026, 6, 1))).is_empty());
    car.bookings.push(failed(Subject::Subject2, date(2026, 3, 20)));
    assert_eq!(keys(&car, &session(Subject::Subject2, date(2026, 6, 1))), ["rules-booking-no-more"]);
    let consequence = |subject, failed| after_failure(subject, failed, &regulation());
    assert_eq!(consequence(Subject::Subject2, 4), Ok(Consequence { bookings_left: Some(1), voids_passed: false }));
    assert_eq!(consequence(Subject::Subject2, 5), Ok(Consequence { bookings_left: Some(0), voids_passed: true }));
    assert_eq!(consequence(Subject::Subject1, 9), Ok(Consequence { bookings_left: None, voids_passed: false }));
    assert_eq!(bookings_left(Subject::Subject3, 7, &regulation()), Ok(Some(0)));
}

#[test]
fn a_subject_is_not_booked_twice_nor_after_it_was_passed() {
    let mut car = application(LicenceClass::C1);
    car.bookings = vec![PastBooking { subject: Subject::Subject1, state: PastState::Live }];
    assert_eq!(keys(&car, &session(Subject::Subject1, TODAY)), ["rules-booking-live"]);
    car.bookings[0].state = PastState::Cancelled;
    assert!(refusals(&car, &session(Subject::Subject1, TODAY)).is_empty());
    assert_eq!(keys(&with_permit(LicenceClass::C1), &session(Subject::Subject1, TODAY)), ["rules-booking-passed"]);
}

#[test]
fn a_foreign_car_licence_asks_for_subject_1_only_within_three_years() {
    let mut foreign = application(LicenceClass::C1);
    foreign.kind = ApplicationKind::Conversion;
    foreign.origin = Some(Origin::Foreign);
    assert!(refusals(&foreign, &session(Subject::Subject1, TODAY)).is_empty());
    assert_eq!(keys(&foreign, &session(Subject::Subject2, date(2026, 6, 1))), ["rules-booking-not-required"]);
    foreign.accepted_on = date(2023, 3, 2);
    assert_eq!(keys(&foreign, &session(Subject::Subject1, TODAY)), ["rules-booking-conversion-over"]);
    foreign.accepted_on = date(2023, 3, 3);
    assert!(refusals(&foreign, &session(Subject::Subject1, TODAY)).is_empty());
}

#[test]
fn an_upgrade_from_c2_to_c1_begins_with_subject_2() {
    let mut upgrade = application(LicenceClass::C1);
    upgrade.kind = ApplicationKind::Upgrade;
    upgrade.held = vec![LicenceClass::C2];
    assert_eq!(keys(&upgrade, &session(Subject::Subject1, TODAY)), ["rules-booking-not-required"]);
    assert!(refusals(&upgrade, &session(Subject::Subject2, TODAY)).is_empty());
}

#[test]
fn a_permit_is_missing_or_over_on_the_day_of_the_session() {
    let mut car = with_permit(LicenceClass::C1);
    car.permit = None;
    assert_eq!(keys(&car, &session(Subject::Subject2, date(2026, 6, 1))), ["rules-booking-permit-missing"]);
    let car = with_permit(LicenceClass::C1);
    let late = Session { accepted_until: Some(date(2030, 1, 1)), ..session(Subject::Subject2, date(2029, 3, 2)) };
    assert_eq!(keys(&car, &late), ["rules-booking-permit-expired"]);
    assert!(refusals(&car, &Session { day: date(2029, 3, 1), ..late }).is_empty());
}

#[test]
fn a_permit_lasts_three_years_but_not_beyond_the_age_limit() {
    let expiry = |class, born| permit_expiry(&regulation(), class, born, false, TODAY);
    assert_eq!(expiry(LicenceClass::C1, date(1950, 1, 1)), Ok(date(2029, 3, 2)), "no upper age");
    assert_eq!(expiry(LicenceClass::B2, date(1990, 1, 1)), Ok(date(2029, 3, 2)));
    assert_eq!(expiry(LicenceClass::B2, date(1963, 6, 15)), Ok(date(2027, 6, 15)), "64th birthday");
    assert_eq!(issue_by(&regulation(), &calendar(), date(2026, 4, 30)), Ok(date(2026, 5, 4)));
}

#[test]
fn the_site_must_be_accepted_for_the_class_on_the_day() {
    let car = application(LicenceClass::C1);
    let open = session(Subject::Subject1, TODAY);
    assert_eq!(keys(&car, &Session { accepted_until: None, ..open }), ["rules-booking-site-not-accepted"]);
    let ended = Session { accepted_until: Some(date(2026, 3, 1)), ..open };
    assert_eq!(keys(&car, &ended), ["rules-booking-site-expired"]);
    assert!(refusals(&car, &Session { accepted_until: Some(TODAY), ..open }).is_empty());
}

#[test]
fn a_full_session_and_a_full_quota_are_told_apart() {
    let car = application(LicenceClass::C1);
    let open = session(Subject::Subject1, TODAY);
    let full = Session { capacity: Counts { places: 10, taken: 10 }, ..open };
    assert_eq!(keys(&car, &full), ["rules-booking-session-full"]);
    let quota = Session { quota: Some(Counts { places: 2, taken: 2 }), ..open };
    assert_eq!(keys(&car, &quota), ["rules-booking-quota-full"]);
    assert!(refusals(&car, &Session { quota: None, ..open }).is_empty());
}

#[test]
fn a_past_or_closed_session_takes_no_booking() {
    let car = application(LicenceClass::C1);
    let past = session(Subject::Subject1, date(2026, 3, 1));
    assert_eq!(keys(&car, &past), ["rules-booking-session-closed"]);
    let closed = Session { open: false, ..session(Subject::Subject1, TODAY) };
    assert_eq!(keys(&car, &closed), ["rules-booking-session-closed"]);
}

#[test]
fn a_regulation_with_gaps_books_nothing() {
    let truck = keys(&application(LicenceClass::B2), &session(Subject::Subject1, TODAY));
    assert_eq!(truck, ["rules-figure-unconfirmed"]);
}

#[test]
fn a_booking_is_cancelled_one_working_day_before_at_the_latest() {
    let monday = date(2026, 3, 9);
    let cancel = |today| cancel(monday, &regulation(), &calendar(), today).map_err(|refusal| refusal.message.key);
    assert_eq!(cancel(date(2026, 3, 6)), Ok(()));
    assert_eq!(cancel(date(2026, 3, 7)), Err("rules-booking-cancel-late".into()));
    assert_eq!(cancel(monday), Err("rules-booking-cancel-late".into()));
}

#[test]
fn one_booking_carries_a_test_and_a_resit() {
    let after = |used, passed| after_attempt(used, passed, &regulation());
    assert_eq!(after(1, true), Ok(AfterAttempt::Passed));
    assert_eq!(after(1, false), Ok(AfterAttempt::Resit { left: 1 }));
    assert_eq!(after(2, false), Ok(AfterAttempt::Failed));
    assert_eq!(after(2, true), Ok(AfterAttempt::Passed));
    assert_eq!(after(0, false), Ok(AfterAttempt::Resit { left: 2 }), "a void attempt is not counted");
}

#[test]
fn a_booking_is_confirmed_in_its_window_and_expires_after_it() {
    use BookingState as S;
    let window = Window { opens: Moment(1_000), ends: Moment(5_000) };
    let confirm = |state: S, at| state.confirm(Moment(at), window).map_err(|refusal| refusal.message.key);
    assert_eq!(confirm(S::Booked, 999), Err("rules-booking-check-in-early".into()));
    assert_eq!(confirm(S::Booked, 1_000), Ok(S::Present));
    assert_eq!(confirm(S::Booked, 4_999), Ok(S::Present));
    assert_eq!(confirm(S::Booked, 5_000), Err("rules-booking-expired".into()));
    for (state, key) in [
        (S::Present, "rules-booking-present-already"),
        (S::Absent, "rules-booking-expired"),
        (S::Cancelled, "rules-booking-cancelled"),
        (S::Used, "rules-booking-used"),
    ] {
        assert_eq!(confirm(state, 2_000), Err(key.into()));
        assert_eq!(state.expired(Moment(9_000), window), state);
    }
    assert_eq!(S::Booked.expired(Moment(4_999), window), S::Booked);
    assert_eq!(S::Booked.expired(Moment(5_000), window), S::Absent);
}
