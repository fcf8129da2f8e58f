//! The order of the items, items left out or left early, and cars that only pass by.

use ground::judge::{Frame, Level, Outcome};
use ground::record::Bundle;
use ground::rules::FaultKind;
use ground::simulate::{Driver, Noise};

use crate::common::{EPOCH, bundle, drove, judged};

/// Items driven one after the other, a minute apart.
fn driven(bundle: &Bundle, items: &[&str]) -> Vec<Frame> {
    let setup = bundle.setup().unwrap();
    let mut all: Vec<Frame> = Vec::new();
    let mut offset = 0;
    for id in items {
        let drive = drove(&setup, id, Driver::default());
        let mut chance = ground::simulate::Chance::new(5);
        let (datum, dbc) = (&setup.yard.datum, setup.dbc.as_ref());
        let frames = ground::simulate::frames(
            &drive,
            &setup.vehicle,
            datum,
            dbc,
            &Noise::default(),
            EPOCH + offset,
            &mut chance,
        );
        all.extend(frames.into_iter().map(|frame| Frame { at: frame.at + offset, ..frame }));
        offset += drive.instants.last().unwrap().at + 60_000_000;
    }
    all
}

fn routed(route: &[&str]) -> Bundle {
    Bundle { route: route.iter().map(|id| (*id).to_owned()).collect(), ..bundle("car-order-162") }
}

#[test]
fn items_in_their_order_pass() {
    let bundle = routed(&["reverse-parking", "right-angle"]);
    let verdict = bundle.judge(&driven(&bundle, &["reverse-parking", "right-angle"])).unwrap();
    assert_eq!((verdict.outcome, verdict.not_driven.len()), (Outcome::Passed, 0));
    assert!(verdict.items.iter().all(|item| item.finished && !item.out_of_order));
}

#[test]
fn an_item_before_its_turn_is_a_wrong_route_where_the_regulation_knows_it_and_undecided_elsewhere() {
    let bundle = routed(&["right-angle", "reverse-parking"]);
    let verdict = bundle.judge(&driven(&bundle, &["reverse-parking", "right-angle"])).unwrap();
    assert!(verdict.items[0].out_of_order);
    assert_eq!(verdict.items[0].findings.last().map(|finding| finding.fault), Some(FaultKind::WrongRoute));
    assert_eq!(verdict.outcome, Outcome::Failed);
    let bundle = routed(&["right-angle", "curve"]);
    let verdict = bundle.judge(&driven(&bundle, &["curve", "right-angle"])).unwrap();
    assert_eq!(verdict.outcome, Outcome::Undecided);
    assert!(verdict.second_marking);
}

#[test]
fn an_item_left_out_is_named_and_never_passed() {
    let bundle = routed(&["right-angle", "curve"]);
    let verdict = bundle.judge(&driven(&bundle, &["right-angle"])).unwrap();
    assert_eq!(verdict.not_driven, ["curve"]);
    assert_eq!(verdict.outcome, Outcome::Undecided);
}

#[test]
fn a_route_over_an_item_that_the_yard_lacks_is_refused() {
    assert!(routed(&["bridge"]).setup().is_err());
}

#[test]
fn a_drive_cut_off_in_an_item_is_never_passed() {
    let bundle = bundle("car-order-162");
    let mut frames = driven(&bundle, &["curve"]);
    frames.truncate(frames.len() / 2);
    let verdict = bundle.judge(&frames).unwrap();
    assert!(!verdict.items[0].finished);
    assert_eq!(verdict.outcome, Outcome::Undecided);
}

#[test]
fn a_car_that_waits_at_the_edge_of_an_item_has_not_driven_it() {
    let bundle = bundle("car-order-162");
    let noise = Noise { sigma: 0.05, rate: 5, ..Noise::default() };
    for along in [0.45, 0.5, 0.55] {
        // The nose stands where the ground of the curve begins, to the error of the receiver.
        let driver = Driver { along, across: 0.85, ..Driver::default() };
        for seed in 0..4 {
            let verdict = judged(&bundle, "curve", driver, &noise, seed);
            assert_eq!(verdict.items.len(), 1);
            assert!(verdict.items[0].finished, "{along} {seed}");
            let touched = verdict.items[0].findings.iter().find(|finding| finding.fault == FaultKind::WheelOnLine);
            assert_eq!(touched.map(|finding| finding.level), Some(Level::Proved), "{along} {seed}");
        }
    }
}
