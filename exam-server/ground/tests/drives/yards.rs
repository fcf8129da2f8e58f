//! The shipped yards: every item of both regulations is in them, and each is as its rules ask.

use std::collections::BTreeSet;
use std::path::Path;

use ground::geometry::Polygon;
use ground::judge::{Level, Outcome, Setup, Verdict};
use ground::rules::{FaultKind, ItemKind};
use ground::simulate::{Driver, Noise};
use ground::yard::check;

use crate::common::{bundle, judged};

fn shipped() -> Vec<(String, Setup)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/yards");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names.into_iter().map(|name| (name.clone(), bundle(&name).setup().unwrap())).collect()
}

#[test]
fn every_shipped_yard_is_as_its_rules_ask() {
    let yards = shipped();
    assert!(yards.len() >= 13, "{}", yards.len());
    for (name, setup) in yards {
        assert_eq!(setup.yard.id, name);
        assert_eq!(check(&setup.yard, &setup.rules, &setup.vehicle), [], "{name}");
        assert!(setup.vehicle.classes.contains(&setup.yard.class), "{name}");
    }
}

#[test]
fn every_item_of_both_regulations_is_in_a_shipped_yard() {
    let yards = shipped();
    for regulation in ["subject-2/order-91", "subject-2/order-162"] {
        let of_regulation = || yards.iter().filter(|(_, setup)| setup.rules.id == regulation);
        let there: BTreeSet<ItemKind> =
            of_regulation().flat_map(|(_, setup)| setup.yard.items.iter().map(|item| item.kind)).collect();
        let rules = &of_regulation().next().unwrap().1.rules;
        let asked: BTreeSet<ItemKind> = rules
            .compositions
            .iter()
            .flat_map(|composition| [&composition.always, &composition.drawn_from])
            .flat_map(|items| items.value.iter().flatten().copied())
            .collect();
        assert!(asked.len() >= 11, "{regulation}: {asked:?}");
        assert_eq!(asked.difference(&there).collect::<Vec<_>>(), Vec::<&ItemKind>::new(), "{regulation}");
    }
    let all: BTreeSet<ItemKind> = yards.iter().flat_map(|(_, s)| s.yard.items.iter().map(|item| item.kind)).collect();
    assert_eq!(all.len(), ItemKind::ALL.len());
}

#[test]
fn a_yard_of_today_has_every_item_of_its_class() {
    for (name, setup) in shipped().iter().filter(|(_, setup)| setup.rules.id == "subject-2/order-162") {
        let composition = setup.rules.composition(setup.yard.class).unwrap();
        for kind in composition.always.value.iter().flatten() {
            assert!(setup.yard.items.iter().any(|item| item.kind == *kind), "{name}: {kind}");
        }
    }
}

#[test]
fn the_sizes_of_a_vehicle_are_those_of_its_bodies_in_a_row() {
    for (name, setup) in shipped() {
        let (mut origin, mut front, mut rear, mut side) = (0.0, f64::NEG_INFINITY, f64::INFINITY, 0.0f64);
        for (index, body) in setup.vehicle.bodies.iter().enumerate() {
            if index > 0 {
                origin += setup.vehicle.bodies[index - 1].hitch.unwrap().x - body.drawbar.unwrap();
            }
            for corner in body.outline.iter().flat_map(Polygon::corners) {
                front = front.max(origin + corner.x);
                rear = rear.min(origin + corner.x);
                side = side.max(corner.y.abs());
            }
        }
        assert!((setup.vehicle.size.length - (front - rear)).abs() < 1e-9, "{name}: {} m long", front - rear);
        assert!((setup.vehicle.size.width - 2.0 * side).abs() < 1e-9, "{name}: {} m wide", 2.0 * side);
    }
}

/// The pole test of an articulated vehicle, driven straight forward and straight back.
fn pole_lane(yard: &str, driver: Driver) -> Verdict {
    judged(&bundle(yard), "pole-test", driver, &Noise::default(), 5)
}

fn proved(verdict: &Verdict) -> BTreeSet<FaultKind> {
    let findings = verdict.items.iter().flat_map(|item| &item.findings);
    findings.filter(|finding| finding.level == Level::Proved).map(|finding| finding.fault).collect()
}

#[test]
fn an_articulated_vehicle_goes_through_its_lane_of_poles_and_back_without_a_fault() {
    for yard in ["trailer-order-162", "trailer-order-91", "light-trailer-order-162"] {
        let setup = bundle(yard).setup().unwrap();
        let plan = &setup.yard.items[0].plan;
        assert_eq!((plan.poles.len(), plan.lines.len()), (5, 7), "{yard}");
        let verdict = pole_lane(yard, Driver::default());
        assert_eq!(verdict.items[0].findings, [], "{yard}");
        assert!(verdict.items[0].finished, "{yard}");
        assert_eq!((verdict.outcome, verdict.provisional), (Outcome::Passed, true), "{yard}: its layout is assumed");
    }
}

#[test]
fn an_articulated_vehicle_half_a_metre_beside_touches_poles_and_is_out_of_line() {
    let faults = proved(&pole_lane("trailer-order-162", Driver { across: 0.5, ..Driver::default() }));
    assert_eq!(faults, BTreeSet::from([FaultKind::PoleTouched, FaultKind::BodyOut]));
}

#[test]
fn a_trailer_drawn_askew_is_out_of_line_by_its_own_corner() {
    let verdict = pole_lane("trailer-order-162", Driver { turned: 0.012, ..Driver::default() });
    let bodies: BTreeSet<u8> =
        verdict.items[0].findings.iter().filter_map(|finding| finding.evidence.map(|found| found.body)).collect();
    assert!(bodies.contains(&1), "{:?}", verdict.items[0].findings);
}

#[test]
fn going_back_before_the_trailer_has_left_the_lane_is_a_wrong_route() {
    let verdict = pole_lane("trailer-order-162", Driver { short: 4.0, ..Driver::default() });
    assert_eq!(proved(&verdict), BTreeSet::from([FaultKind::WrongRoute]));
    assert_eq!(verdict.outcome, Outcome::Failed);
}

#[test]
fn a_stop_on_the_way_back_through_the_lane_is_seen() {
    let verdict = pole_lane("trailer-order-162", Driver { pauses: 4.0, ..Driver::default() });
    assert_eq!(proved(&verdict), BTreeSet::from([FaultKind::Stopped]));
}

#[test]
fn an_articulated_vehicle_drives_the_simulated_conditions_cleanly() {
    for id in ["motorway", "mountain-road", "tunnel", "rain-fog", "slippery", "emergency"] {
        let verdict = judged(&bundle("trailer-order-162"), id, Driver::default(), &Noise::default(), 5);
        assert_eq!((proved(&verdict), verdict.items.len()), (BTreeSet::new(), 1), "{id}");
        assert!(verdict.items[0].finished, "{id}");
    }
}
