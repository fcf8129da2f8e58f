//! Every item of both regulations, driven cleanly and badly from a plan and judged from the devices' bytes.

use ground::judge::{Level, Outcome, Verdict};
use ground::record::Bundle;
use ground::rules::FaultKind;
use ground::simulate::{Driver, Noise};

use crate::common::{bundle, judged};

fn found(verdict: &Verdict, level: Level) -> Vec<FaultKind> {
    let findings = verdict.items.iter().flat_map(|item| &item.findings).chain(&verdict.general);
    findings.filter(|finding| finding.level == level).map(|finding| finding.fault).collect()
}

fn drive(bundle: &Bundle, id: &str, driver: Driver) -> Verdict {
    judged(bundle, id, driver, &Noise::default(), 17)
}

/// Clean: driven to its end, nothing proved, nothing even unresolved.
fn assert_clean(yard: &str, id: &str) {
    let verdict = drive(&bundle(yard), id, Driver::default());
    assert_eq!(verdict.items.len(), 1, "{yard} {id}");
    let least = verdict.items[0].margins.iter().min_by(|a, b| a.margin.total_cmp(&b.margin));
    assert_eq!(found(&verdict, Level::Proved), [], "{yard} {id}: {least:?} {:?}", verdict.items[0].findings);
    assert_eq!(found(&verdict, Level::Unresolved), [], "{yard} {id}: {least:?}");
    assert!(verdict.items[0].finished, "{yard} {id}");
}

#[test]
fn the_pole_test_is_driven_through_its_five_phases_without_a_fault() {
    assert_clean("car-order-91", "pole-test");
}

#[test]
fn the_pole_test_half_a_metre_beside_touches_a_pole() {
    let verdict = drive(&bundle("car-order-91"), "pole-test", Driver { along: 0.5, ..Driver::default() });
    let faults = found(&verdict, Level::Proved);
    assert!(faults.contains(&FaultKind::PoleTouched) && faults.contains(&FaultKind::BodyOut), "{faults:?}");
    assert_eq!(verdict.outcome, Outcome::Failed);
}

#[test]
fn the_gate_is_driven_at_twenty_kilometres_an_hour_without_a_fault() {
    assert_clean("car-order-91", "gate");
}

#[test]
fn the_gate_a_quarter_metre_beside_touches_its_poles() {
    let verdict = drive(&bundle("car-order-91"), "gate", Driver { across: 0.25, ..Driver::default() });
    assert!(found(&verdict, Level::Proved).contains(&FaultKind::PoleTouched));
}

#[test]
fn the_gate_at_walking_pace_is_too_slow_in_2007_and_fails() {
    let verdict = drive(&bundle("car-order-91"), "gate", Driver { dawdles: true, ..Driver::default() });
    assert_eq!(found(&verdict, Level::Proved), [FaultKind::TooSlow]);
    assert_eq!(verdict.outcome, Outcome::Failed);
}

#[test]
fn the_discs_are_passed_between_the_wheels() {
    assert_clean("car-order-91", "obstacles");
}

#[test]
fn the_discs_half_a_metre_beside_are_rolled_over() {
    let verdict = drive(&bundle("car-order-91"), "obstacles", Driver { across: 0.5, ..Driver::default() });
    let discs = found(&verdict, Level::Proved).into_iter().filter(|fault| *fault == FaultKind::DiscTouched).count();
    assert!(discs >= 3, "{discs}");
    assert_eq!(verdict.outcome, Outcome::Failed);
}

#[test]
fn a_motorcycle_winds_round_five_poles() {
    assert_clean("motorcycle-order-162", "pole-slalom");
    let verdict = drive(&bundle("motorcycle-order-162"), "pole-slalom", Driver { across: 0.35, ..Driver::default() });
    assert!(found(&verdict, Level::Proved).contains(&FaultKind::PoleTouched));
}

#[test]
fn a_coach_turns_on_the_narrow_road_in_five_movements() {
    assert_clean("bus-order-162", "narrow-u-turn");
}

#[test]
fn a_coach_that_turns_too_near_the_edge_has_a_wheel_on_it() {
    let verdict = drive(&bundle("bus-order-162"), "narrow-u-turn", Driver { across: 0.8, ..Driver::default() });
    assert!(found(&verdict, Level::Proved).contains(&FaultKind::WheelOnLine));
}

/// A bundle whose rules state a figure that the shipped ones leave to the office.
fn filled(yard: &str, limit: &str, value: &str) -> Bundle {
    let mut bundle = bundle(yard);
    let missing = format!("limit: {limit}, figure: (value: None");
    assert!(bundle.rules.contains(&missing));
    bundle.rules = bundle.rules.replace(&missing, &format!("limit: {limit}, figure: (value: {value}"));
    bundle
}

#[test]
fn gears_are_changed_up_and_down_in_order_within_a_hundred_metres() {
    assert_clean("car-order-91", "gear-change");
    let bundle = filled("car-order-91", "TopGear", "5");
    let four = drive(&bundle, "gear-change", Driver::default());
    assert_eq!(found(&four, Level::Proved), [FaultKind::GearOrder], "four gears where five are asked for");
    let none =
        drive(&crate::common::bundle("car-order-91"), "gear-change", Driver { forgets: true, ..Driver::default() });
    assert_eq!(found(&none, Level::Proved), [FaultKind::GearOrder]);
}

#[test]
fn the_undulating_road_wants_slowing_down_once_the_office_says_by_how_much() {
    let bundle = filled("car-order-91", "SlowedBy", "0.2");
    assert_eq!(found(&drive(&bundle, "undulating", Driver::default()), Level::Proved), []);
    let fast = drive(&bundle, "undulating", Driver { forgets: true, ..Driver::default() });
    assert_eq!(found(&fast, Level::Proved), [FaultKind::NotSlowed]);
}

#[test]
fn the_simulated_conditions_are_clean_when_everything_is_used() {
    for id in ["motorway", "mountain-road", "tunnel", "rain-fog", "slippery", "emergency"] {
        assert_clean("bus-order-162", id);
    }
}

#[test]
fn the_simulated_conditions_miss_what_is_forgotten() {
    let forgetful = |id: &str| {
        let verdict = drive(&bundle("bus-order-162"), id, Driver { forgets: true, ..Driver::default() });
        found(&verdict, Level::Proved)
    };
    assert_eq!(forgetful("tunnel"), [FaultKind::LampsEntry, FaultKind::Horn]);
    assert_eq!(forgetful("rain-fog"), [FaultKind::Wipers, FaultKind::LampsEntry]);
    assert_eq!(forgetful("mountain-road"), [FaultKind::Horn]);
    assert_eq!(forgetful("slippery"), [FaultKind::GearTooHigh]);
    assert_eq!(forgetful("emergency"), [FaultKind::BrakeLate, FaultKind::Hazard]);
}
