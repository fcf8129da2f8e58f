//! The regulation and calendar files that ship.

use std::collections::BTreeMap;

use jiff::civil::date;
use protocol::{LicenceClass, Subject};
use rules::calendar::Calendar;
use rules::regulation::{
    AgeRange, Bound, Certainty, ClassRow, Confirmation, ConfirmationError, Confirmations, GapKind, QuestionMix,
    Regulation, RegulationError, Wait,
};

const ORDER_91: &str = include_str!("../../../assets/regulations/order-91.ron");
const ORDER_162: &str = include_str!("../../../assets/regulations/order-162.ron");

fn order_91() -> Regulation {
    Regulation::parse("order-91.ron", ORDER_91).expect("a sound file")
}

fn order_162() -> Regulation {
    Regulation::parse("order-162.ron", ORDER_162).expect("a sound file")
}

fn confirm(path: &str, value: &str) -> Confirmations {
    let confirmation = Confirmation { value: value.into(), by: "office".into(), on: date(2026, 3, 2) };
    Confirmations { regulation: "order-162".into(), confirmed: BTreeMap::from([(path.to_owned(), confirmation)]) }
}

#[test]
fn the_two_regulations_are_in_force_in_their_years() {
    assert!(order_91().in_force(date(2007, 4, 1)) && order_91().in_force(date(2010, 3, 31)));
    assert!(!order_91().in_force(date(2007, 3, 31)) && !order_91().in_force(date(2010, 4, 1)));
    assert!(order_162().in_force(date(2025, 1, 1)) && !order_162().in_force(date(2024, 12, 31)));
}

#[test]
fn subject_1_of_the_current_regulation_is_usable_for_cars_as_it_ships() {
    assert_eq!(order_162().usable_for(Subject::Subject1, LicenceClass::C1), Ok(()));
    let theory = order_162().theory.subject_1;
    assert_eq!(theory.mix.usable(), Some(&QuestionMix { true_false: 40, single: 60, multiple: 0 }));
    assert_eq!((theory.minutes.usable(), theory.pass_mark.usable()), (Some(&45), Some(&90)));
}

#[test]
fn the_safe_driving_test_of_the_current_regulation_is_usable_for_cars_as_it_ships() {
    assert_eq!(order_162().usable_for(Subject::SafeDriving, LicenceClass::C1), Ok(()));
    let theory = order_162().theory.safe_driving.expect("it is held");
    assert_eq!(theory.mix.usable(), Some(&QuestionMix { true_false: 20, single: 20, multiple: 10 }));
    assert_eq!((theory.points_each.usable(), theory.pass_mark.usable()), (Some(&2), Some(&90)));
    let motorcycle = order_162().usable_for(Subject::SafeDriving, LicenceClass::E).unwrap_err();
    assert_eq!(motorcycle.len(), 1);
    assert_eq!(motorcycle[0].suggestion.as_deref(), Some("\"safe-driving-motorcycle\""));
}

#[test]
fn a_group_whose_paper_is_not_known_cannot_be_examined() {
    let gaps = order_162().usable_for(Subject::Subject1, LicenceClass::B2).unwrap_err();
    assert_eq!(gaps.len(), 1);
    assert_eq!((gaps[0].path.as_str(), gaps[0].kind), ("theory.subject-1.blueprints.Truck", GapKind::Unsure));
}

#[test]
fn the_old_regulation_has_gaps_in_every_subject() {
    for subject in [Subject::Subject1, Subject::Subject2, Subject::Subject3, Subject::SafeDriving] {
        assert!(order_91().usable_for(subject, LicenceClass::C1).is_err(), "{subject}");
    }
    let paths: Vec<_> = order_91().gaps(Subject::Subject1).into_iter().map(|gap| gap.path).collect();
    for path in ["theory.subject-1.mix", "booking.cancel-before", "theory.subject-1.blueprints.Car"] {
        assert!(paths.iter().any(|found| found == path), "{path}");
    }
    assert!(!paths.iter().any(|path| path.starts_with("eligibility") || path.contains("subject-2")), "{paths:?}");
    assert_eq!(order_91().gaps(Subject::SafeDriving)[0].kind, GapKind::NotHeld);
}

#[test]
fn an_unsure_figure_never_counts_and_a_missing_one_is_never_sure() {
    for regulation in [order_91(), order_162()] {
        for gap in regulation.all_gaps() {
            assert_eq!(gap.kind == GapKind::Missing, gap.suggestion.is_none(), "{}", gap.path);
        }
    }
    let vocational = &order_162().eligibility.vocational_ages[0].figure;
    assert_eq!((vocational.certainty, vocational.usable()), (Certainty::Unsure, None));
    assert_eq!(vocational.value, Some(AgeRange { from: 19, to: Some(63) }));
}

#[test]
fn ages_and_waits_are_those_of_the_amended_order() {
    let regulation = order_162();
    let age = |class| {
        *ClassRow::find(&regulation.eligibility.ages, class).and_then(|row| row.figure.usable()).expect("known")
    };
    assert_eq!(age(LicenceClass::C1), AgeRange { from: 18, to: None });
    assert_eq!(age(LicenceClass::C6), AgeRange { from: 20, to: Some(70) });
    assert_eq!(age(LicenceClass::A1), AgeRange { from: 22, to: Some(63) });
    for class in LicenceClass::ALL {
        assert!(ClassRow::find(&regulation.eligibility.ages, *class).is_some(), "{class}");
    }
    assert_eq!(regulation.booking.cancel_before.usable(), Some(&Wait::WorkingDays(1)));
    assert_eq!(regulation.booking.max_bookings[1].bound.usable(), Some(&Bound::AtMost(5)));
}

#[test]
fn a_confirmation_closes_a_gap_and_changes_the_hash() {
    let before = order_162();
    let after =
        order_162().with_confirmations(&confirm("theory.subject-1.blueprints.Truck", "\"truck\"")).expect("a gap");
    assert_eq!(after.usable_for(Subject::Subject1, LicenceClass::B2), Ok(()));
    assert_ne!(before.hash(), after.hash());
    let figure = after.theory.subject_1.blueprints[2].blueprint.clone();
    assert_eq!(figure.certainty, Certainty::Known);
    assert!(figure.source.ends_with("confirmed by office on 2026-03-02"), "{}", figure.source);
}

#[test]
fn an_office_cannot_overrule_a_figure_that_is_sure() {
    let error = order_162().with_confirmations(&confirm("theory.subject-1.pass-mark", "60")).unwrap_err();
    assert!(matches!(error, ConfirmationError::NotAGap(path) if path == "theory.subject-1.pass-mark"));
}

#[test]
fn a_confirmation_of_the_wrong_type_path_or_regulation_is_refused() {
    let bad = order_162().with_confirmations(&confirm("theory.safe-driving.blueprints.Bus", "soon"));
    assert!(matches!(bad, Err(ConfirmationError::BadValue { .. })));
    let unknown = order_162().with_confirmations(&confirm("theory.nothing", "1"));
    assert!(matches!(unknown, Err(ConfirmationError::UnknownPath(_))));
    let other = order_91().with_confirmations(&confirm("booking.cancel-before", "WorkingDays(1)"));
    assert!(matches!(other, Err(ConfirmationError::OtherRegulation { .. })));
}

#[test]
fn a_confirmation_that_contradicts_another_figure_is_refused() {
    let mut confirmations = confirm("theory.subject-1.mix", "(true_false: 50, single: 60, multiple: 0)");
    confirmations.regulation = "order-91".into();
    assert!(matches!(order_91().with_confirmations(&confirmations), Err(ConfirmationError::Inconsistent(_))));
}

#[test]
fn the_hash_follows_the_figures_and_not_the_layout() {
    let spaced = ORDER_162.replace("    id:", "// a remark\n\n  id:");
    assert_eq!(Regulation::parse("x", &spaced).expect("sound").hash(), order_162().hash());
    let other_mark = ORDER_162.replacen("value: 90,", "value: 91,", 1);
    assert_ne!(Regulation::parse("x", &other_mark).expect("sound").hash(), order_162().hash());
}

#[test]
fn a_regulation_survives_json() {
    for regulation in [order_91(), order_162()] {
        let bytes = proof::canonical::json(&regulation).expect("no floats");
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(text.starts_with(r#"{"booking":{"absence_fails":{"certainty":"#), "{}", &text[..60]);
    }
}

#[test]
fn a_broken_file_is_refused_with_its_place() {
    let error = Regulation::parse("order-162.ron", &ORDER_162.replacen("certainty: Known", "certainty: Perhaps", 1))
        .unwrap_err();
    assert!(matches!(error, RegulationError::Malformed { .. }));
    assert!(error.to_string().starts_with("order-162.ron: "), "{error}");
    let error = Regulation::parse("x", &ORDER_162.replacen("true_false: 40", "true_false: 41", 1)).unwrap_err();
    assert!(error.to_string().contains("theory.subject-1.mix"), "{error}");
    let twice = ORDER_162.replacen("classes: [D, E], figure", "classes: [D, E, C1], figure", 1);
    assert!(matches!(Regulation::parse("x", &twice), Err(RegulationError::Inconsistent { .. })));
}

#[test]
fn the_shipped_calendars_admit_what_they_do_not_know() {
    let calendar = Calendar::parse([
        ("calendar-2026.ron", include_str!("../../../assets/regulations/calendar-2026.ron")),
        ("calendar-2027.ron", include_str!("../../../assets/regulations/calendar-2027.ron")),
    ])
    .expect("sound files");
    assert!(!calendar.covers(date(2026, 3, 2)) && !calendar.covers(date(2027, 3, 1)));
    assert!(!calendar.is_working_day(date(2026, 10, 1)));
    assert!(!calendar.is_working_day(date(2027, 2, 8)));
    assert!(calendar.is_working_day(date(2026, 3, 2)));
}
