//! Acceptance by both regulations, each rule by hand.

use jiff::civil::{Date, date};
use protocol::{ApplicationKind, Arg, LicenceClass, Subject};
use rules::Refusal;
use rules::eligibility::{Applicant, Ban, BodyCertificate, Hands, Hearing, Held, Legs, age_on, check, plan};
use rules::regulation::{BarGround, Disease, Origin, Regulation};

const TODAY: Date = date(2026, 3, 2);

fn order_162() -> Regulation {
    Regulation::parse("order-162.ron", include_str!("../../../assets/regulations/order-162.ron")).expect("a sound file")
}

fn order_91() -> Regulation {
    Regulation::parse("order-91.ron", include_str!("../../../assets/regulations/order-91.ron")).expect("a sound file")
}

const BODY: BodyCertificate = BodyCertificate {
    issued_on: date(2026, 1, 15),
    height_cm: 170,
    left_eye: Some(50),
    right_eye: Some(51),
    field_degrees: None,
    colour_ok: true,
    hearing: Hearing::Sound,
    hands: Hands::Sound,
    legs: Legs::Whole { difference_cm: 0 },
    trunk_ok: true,
};

/// Somebody against whom nothing stands.
fn applicant(class: LicenceClass) -> Applicant {
    Applicant {
        kind: ApplicationKind::First,
        class,
        born: date(1996, 3, 2),
        local: true,
        vocational_student: false,
        senior_test_passed: false,
        held: Vec::new(),
        full_point_cycles: Vec::new(),
        origin: None,
        round: 0,
        body: Some(BODY),
        diseases: Vec::new(),
        bans: Vec::new(),
        open_applications: Vec::new(),
    }
}

fn refusals(applicant: &Applicant) -> Vec<Refusal> {
    check(applicant, &order_162(), TODAY)
}

fn keys(applicant: &Applicant) -> Vec<String> {
    refusals(applicant).into_iter().map(|refusal| refusal.message.key).collect()
}

fn with_body(class: LicenceClass, change: impl FnOnce(&mut BodyCertificate)) -> Applicant {
    let mut body = BODY;
    change(&mut body);
    Applicant { body: Some(body), ..applicant(class) }
}

fn upgrade(class: LicenceClass, held: LicenceClass, since: Date) -> Applicant {
    Applicant { kind: ApplicationKind::Upgrade, held: vec![Held { class: held, since }], ..applicant(class) }
}

#[test]
fn a_sound_applicant_is_accepted_for_every_first_class() {
    for class in order_162().eligibility.first_classes.usable().expect("known") {
        assert_eq!(keys(&applicant(*class)), Vec::<String>::new(), "{class}");
    }
}

#[test]
fn age_counts_full_years_to_the_day() {
    assert_eq!(age_on(date(2008, 3, 2), TODAY), 18);
    assert_eq!(age_on(date(2008, 3, 3), TODAY), 17);
    assert_eq!(age_on(date(2008, 2, 29), date(2026, 2, 28)), 18);
    assert_eq!(age_on(date(2008, 2, 29), date(2026, 2, 27)), 17);
}

#[test]
fn both_ends_of_an_age_range_belong_to_it() {
    let aged = |class, born| keys(&Applicant { born, ..applicant(class) });
    assert_eq!(aged(LicenceClass::C1, date(2008, 3, 3)), ["rules-eligibility-too-young"]);
    assert!(aged(LicenceClass::C1, date(2008, 3, 2)).is_empty());
    assert!(aged(LicenceClass::B2, date(1962, 3, 3)).is_empty(), "63, the day before the birthday");
    assert_eq!(aged(LicenceClass::B2, date(1962, 3, 2)), ["rules-eligibility-too-old"]);
}

#[test]
fn a_refusal_names_figure_limit_and_article() {
    let found = refusals(&Applicant { born: date(2010, 1, 1), ..applicant(LicenceClass::C1) });
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].figure.as_deref(), Some("eligibility.ages.C1+C2+C5+F"));
    assert_eq!(found[0].message.args["limit"], Arg::Number(18));
    assert_eq!(found[0].message.args["age"], Arg::Number(16));
    assert_eq!(found[0].basis.as_ref().map(|basis| basis.key.as_str()), Some("rules-basis-law"));
}

#[test]
fn over_seventy_needs_the_ability_test_and_no_upper_age_holds_for_cars() {
    let mut old = Applicant { born: date(1955, 3, 2), ..applicant(LicenceClass::C1) };
    assert_eq!(keys(&old), ["rules-eligibility-senior-test"]);
    old.senior_test_passed = true;
    assert!(keys(&old).is_empty());
    let seventy = Applicant { born: date(1955, 3, 3), ..applicant(LicenceClass::C1) };
    assert!(keys(&seventy).is_empty(), "70 is not over 70");
}

#[test]
fn an_unverified_figure_is_named_instead_of_used() {
    let student = Applicant {
        vocational_student: true,
        born: date(2006, 3, 2),
        ..upgrade(LicenceClass::A1, LicenceClass::B1, date(2020, 1, 1))
    };
    let found = refusals(&student);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].message.key, "rules-figure-unconfirmed");
    assert_eq!(found[0].figure.as_deref(), Some("eligibility.vocational-ages.A1+A2"));
}

#[test]
fn large_buses_are_reached_by_upgrade_only() {
    assert_eq!(keys(&applicant(LicenceClass::A1)), ["rules-eligibility-not-first"]);
    assert_eq!(keys(&applicant(LicenceClass::C6)), ["rules-eligibility-not-first"]);
}

#[test]
fn an_upgrade_needs_its_class_for_its_years() {
    assert!(keys(&upgrade(LicenceClass::A1, LicenceClass::A3, date(2024, 3, 2))).is_empty());
    assert_eq!(
        keys(&upgrade(LicenceClass::A1, LicenceClass::A3, date(2024, 3, 3))),
        ["rules-eligibility-upgrade-route"]
    );
    assert!(keys(&upgrade(LicenceClass::A1, LicenceClass::A2, date(2025, 3, 2))).is_empty());
    assert_eq!(
        keys(&upgrade(LicenceClass::A1, LicenceClass::C1, date(2000, 1, 1))),
        ["rules-eligibility-upgrade-route"]
    );
    assert!(keys(&upgrade(LicenceClass::D, LicenceClass::C1, TODAY)).is_empty());
}

#[test]
fn twelve_points_bar_an_upgrade_for_the_cycles_of_its_class() {
    let with_points = |class, ago| {
        keys(&Applicant { full_point_cycles: vec![ago], ..upgrade(class, LicenceClass::B2, date(2015, 1, 1)) })
    };
    assert_eq!(with_points(LicenceClass::A1, 3), ["rules-eligibility-points"]);
    assert!(with_points(LicenceClass::A1, 4).is_empty());
    assert_eq!(with_points(LicenceClass::A2, 2), ["rules-eligibility-points"]);
    assert!(with_points(LicenceClass::A2, 3).is_empty());
    assert_eq!(with_points(LicenceClass::D, 0), ["rules-eligibility-points"]);
}

#[test]
fn kind_and_licence_must_fit_each_other() {
    let held = vec![Held { class: LicenceClass::C1, since: date(2020, 1, 1) }];
    let with = |kind, held: Vec<Held>| keys(&Applicant { kind, held, ..applicant(LicenceClass::C1) });
    assert_eq!(with(ApplicationKind::First, held.clone()), ["rules-eligibility-not-the-first"]);
    assert_eq!(with(ApplicationKind::Upgrade, Vec::new()), ["rules-eligibility-upgrade-of-nothing"]);
    assert_eq!(with(ApplicationKind::Upgrade, held.clone()), ["rules-eligibility-held-already"]);
    assert_eq!(with(ApplicationKind::Restore, held.clone()), ["rules-eligibility-held-already"]);
    let converted =
        Applicant { kind: ApplicationKind::Conversion, origin: Some(Origin::Foreign), ..applicant(LicenceClass::C1) };
    assert!(keys(&converted).is_empty());
    let unclear = with(ApplicationKind::Conversion, Vec::new());
    assert_eq!(unclear, ["rules-eligibility-origin-missing", "rules-figure-unconfirmed"]);
}

#[test]
fn an_open_application_for_the_class_is_a_duplicate() {
    let twice = Applicant { open_applications: vec![LicenceClass::C1], ..applicant(LicenceClass::C1) };
    assert_eq!(keys(&twice), ["rules-eligibility-duplicate"]);
    let other = Applicant { open_applications: vec![LicenceClass::D], ..applicant(LicenceClass::C1) };
    assert!(keys(&other).is_empty());
}

#[test]
fn a_bar_lasts_its_years_and_ends_on_its_day() {
    let banned = |ground, since, until| {
        keys(&Applicant { bans: vec![Ban { ground, since, until }], ..applicant(LicenceClass::C1) })
    };
    assert_eq!(banned(BarGround::Revoked, date(2024, 3, 3), None), ["rules-eligibility-banned-until"]);
    assert!(banned(BarGround::Revoked, date(2024, 3, 2), None).is_empty());
    assert_eq!(banned(BarGround::HitAndRun, date(1990, 1, 1), None), ["rules-eligibility-banned"]);
    assert_eq!(
        banned(BarGround::Revoked, date(2020, 1, 1), Some(date(2026, 3, 3))),
        ["rules-eligibility-banned-until"]
    );
    assert!(banned(BarGround::Revoked, date(2026, 1, 1), Some(TODAY)).is_empty());
}

#[test]
fn some_acts_bar_the_large_classes_only() {
    let bans = vec![Ban { ground: BarGround::FatalAccident, since: date(2000, 1, 1), until: None }];
    assert!(keys(&Applicant { bans: bans.clone(), ..applicant(LicenceClass::C1) }).is_empty());
    assert_eq!(keys(&Applicant { bans, ..applicant(LicenceClass::B2) }), ["rules-eligibility-banned"]);
}

#[test]
fn a_bar_that_the_regulation_does_not_name_holds_until_its_recorded_end() {
    let ban = |until| Ban { ground: BarGround::DrugAddiction, since: date(2025, 1, 1), until };
    let with = |until| keys(&Applicant { bans: vec![ban(until)], ..applicant(LicenceClass::C1) });
    assert_eq!(with(Some(date(2027, 1, 1))), ["rules-eligibility-banned-until"]);
    assert!(with(Some(date(2026, 1, 1))).is_empty());
}

#[test]
fn every_declared_illness_is_named() {
    let ill = Applicant { diseases: vec![Disease::Epilepsy, Disease::Vertigo], ..applicant(LicenceClass::C1) };
    let found = refusals(&ill);
    let named: Vec<_> = found.iter().map(|refusal| refusal.message.args["disease"].clone()).collect();
    assert_eq!(named, [Arg::Key("rules-disease-epilepsy".into()), Arg::Key("rules-disease-vertigo".into())]);
}

#[test]
fn a_certificate_is_there_and_not_older_than_six_months() {
    assert_eq!(keys(&Applicant { body: None, ..applicant(LicenceClass::C1) }), ["rules-body-certificate-missing"]);
    let issued = |on| keys(&with_body(LicenceClass::C1, |body| body.issued_on = on));
    assert!(issued(date(2025, 9, 2)).is_empty());
    assert_eq!(issued(date(2025, 9, 1)), ["rules-body-certificate-old"]);
    assert_eq!(issued(date(2026, 3, 3)), ["rules-body-certificate-future"]);
}

#[test]
fn each_body_condition_has_its_own_refusal() {
    type Change = fn(&mut BodyCertificate);
    let cases: [(LicenceClass, Change, &str); 12] = [
        (LicenceClass::B2, |body| body.height_cm = 154, "rules-body-height"),
        (LicenceClass::C1, |body| body.left_eye = Some(48), "rules-body-eyesight"),
        (LicenceClass::B2, |body| body.left_eye = Some(49), "rules-body-eyesight"),
        (LicenceClass::C1, |body| (body.left_eye, body.right_eye) = (None, None), "rules-body-eyesight"),
        (LicenceClass::C1, |body| body.colour_ok = false, "rules-body-colour"),
        (LicenceClass::B2, |body| body.hearing = Hearing::WithAid, "rules-body-hearing-aid"),
        (LicenceClass::C1, |body| body.hearing = Hearing::Impaired, "rules-body-hearing"),
        (LicenceClass::B2, |body| body.hands = Hands::Relaxed, "rules-body-hands"),
        (LicenceClass::C1, |body| body.legs = Legs::Whole { difference_cm: 6 }, "rules-body-leg-difference"),
        (LicenceClass::C1, |body| body.legs = Legs::LeftLost, "rules-body-legs"),
        (LicenceClass::C2, |body| body.legs = Legs::RightLost, "rules-body-legs"),
        (LicenceClass::C1, |body| body.trunk_ok = false, "rules-body-trunk"),
    ];
    for (class, change, key) in cases {
        assert_eq!(keys(&with_body(class, change)), [key], "{class}");
    }
    let fine: [(LicenceClass, Change); 7] = [
        (LicenceClass::B2, |body| body.height_cm = 155),
        (LicenceClass::C1, |body| body.height_cm = 140),
        (LicenceClass::C1, |body| body.left_eye = Some(49)),
        (LicenceClass::C2, |body| body.legs = Legs::LeftLost),
        (LicenceClass::C5, |body| body.legs = Legs::RightLost),
        (LicenceClass::C1, |body| body.hearing = Hearing::WithAid),
        (LicenceClass::C1, |body| body.legs = Legs::Whole { difference_cm: 5 }),
    ];
    for (class, change) in fine {
        assert_eq!(keys(&with_body(class, change)), Vec::<String>::new(), "{class}");
    }
}

#[test]
fn one_eye_is_enough_for_a_car_with_a_wide_field() {
    let one_eye = |class, eye, field| {
        keys(&with_body(class, |body| (body.left_eye, body.right_eye, body.field_degrees) = (None, Some(eye), field)))
    };
    assert!(one_eye(LicenceClass::C1, 50, Some(150)).is_empty());
    assert_eq!(one_eye(LicenceClass::C1, 49, Some(150)), ["rules-body-eyesight"]);
    assert_eq!(one_eye(LicenceClass::C1, 50, Some(149)), ["rules-body-one-eye-field"]);
    assert_eq!(one_eye(LicenceClass::C1, 50, None), ["rules-body-one-eye-field"]);
    assert_eq!(one_eye(LicenceClass::B2, 53, Some(160)), ["rules-body-one-eye-class"]);
}

#[test]
fn plans_follow_what_is_held_and_where_it_comes_from() {
    use Subject::{SafeDriving, Subject1, Subject2, Subject3};
    let regulation = order_162();
    let plan =
        |kind, class, held: &[LicenceClass], origin| plan(&regulation, kind, class, held, origin, 0).map(<[_]>::to_vec);
    let all = vec![Subject1, Subject2, Subject3, SafeDriving];
    assert_eq!(plan(ApplicationKind::First, LicenceClass::C1, &[], None), Ok(all.clone()));
    assert_eq!(
        plan(ApplicationKind::Upgrade, LicenceClass::C6, &[LicenceClass::C1], None),
        Ok(vec![Subject2, SafeDriving])
    );
    assert_eq!(
        plan(ApplicationKind::Upgrade, LicenceClass::D, &[LicenceClass::E], None),
        Ok(vec![Subject2, Subject3, SafeDriving])
    );
    assert_eq!(plan(ApplicationKind::Upgrade, LicenceClass::D, &[LicenceClass::C1], None), Ok(all.clone()));
    assert_eq!(plan(ApplicationKind::Conversion, LicenceClass::C1, &[], Some(Origin::Military)), Ok(Vec::new()));
    assert_eq!(plan(ApplicationKind::Conversion, LicenceClass::B2, &[], Some(Origin::Foreign)), Ok(all));
    assert_eq!(plan(ApplicationKind::Restore, LicenceClass::C1, &[], None), Ok(vec![Subject1]));
    assert!(plan(ApplicationKind::TwelvePoint, LicenceClass::C1, &[], None).is_err());
}

#[test]
fn the_old_regulation_judges_by_its_own_ages_and_admits_its_gaps() {
    let day = date(2008, 6, 1);
    let judge = |applicant: &Applicant| -> Vec<String> {
        check(applicant, &order_91(), day).into_iter().map(|refusal| refusal.message.key).collect()
    };
    let mut driver = Applicant { born: date(1937, 5, 31), ..applicant(LicenceClass::C1) };
    driver.body = Some(BodyCertificate { issued_on: date(2008, 5, 1), ..BODY });
    assert_eq!(
        judge(&driver),
        ["rules-eligibility-too-old", "rules-figure-unconfirmed"],
        "the certificate's validity is not verified"
    );
    driver.born = date(1938, 1, 1);
    assert_eq!(judge(&driver), ["rules-figure-unconfirmed"]);
    let truck = Applicant { born: date(1988, 1, 1), class: LicenceClass::B2, ..driver };
    assert_eq!(judge(&truck), ["rules-eligibility-too-young", "rules-figure-unconfirmed"]);
}
