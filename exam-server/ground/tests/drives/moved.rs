//! The same drive in a yard that is moved, turned or mirrored, or at another time of day, has the same verdict.

use ground::judge::{Level, Verdict};
use ground::record::Bundle;
use ground::rules::FaultKind;
use ground::simulate::{Driver, Noise};
use ground::yard::YardFile;

use crate::common::{EPOCH, bundle, drove, judged, sent};

const ITEMS: [&str; 5] = ["reverse-parking", "hill", "parallel-parking", "curve", "right-angle"];

fn faults(verdict: &Verdict) -> Vec<(FaultKind, Level)> {
    verdict.items.iter().flat_map(|item| &item.findings).map(|finding| (finding.fault, finding.level)).collect()
}

fn changed(change: impl Fn(&mut YardFile)) -> Bundle {
    let mut bundle = bundle("car-order-162");
    let mut file = YardFile::from_ron(&bundle.yard).unwrap();
    change(&mut file);
    bundle.yard = ron::to_string(&file).unwrap();
    bundle
}

fn driver() -> Driver {
    Driver { across: 0.45, along: 0.2, ..Driver::default() }
}

#[test]
fn a_yard_moved_and_turned_has_the_same_verdicts() {
    let quiet = Noise { sigma: 0.0, ..Noise::default() };
    let there = changed(|file| {
        for item in &mut file.items {
            item.at.x += 120.0;
            item.heading_deg = 73.0;
            item.at.y *= 2.0;
        }
    });
    for id in ITEMS {
        let here = judged(&bundle("car-order-162"), id, driver(), &quiet, 1);
        assert_eq!(faults(&judged(&there, id, driver(), &quiet, 1)), faults(&here), "{id}");
    }
}

#[test]
fn a_mirrored_item_driven_mirrored_has_the_same_verdict() {
    let quiet = Noise { sigma: 0.0, ..Noise::default() };
    let there = changed(|file| file.items.iter_mut().for_each(|item| item.mirrored = true));
    for id in ["parallel-parking", "curve", "right-angle"] {
        let here = judged(&bundle("car-order-162"), id, driver(), &quiet, 1);
        assert_eq!(faults(&judged(&there, id, driver(), &quiet, 1)), faults(&here), "{id}");
    }
}

#[test]
fn a_drive_over_midnight_has_the_verdict_of_one_at_nine() {
    let morning = bundle("car-order-162");
    let setup = morning.setup().unwrap();
    let drive = drove(&setup, "right-angle", driver());
    let frames = sent(&setup, &drive, &Noise::default(), 9);
    let night = Bundle { epoch_zero: 24 * 3_600_000_000 - 8_000_000, ..morning.clone() };
    let late = ground::simulate::frames(
        &drive,
        &setup.vehicle,
        &setup.yard.datum,
        setup.dbc.as_ref(),
        &Noise::default(),
        night.epoch_zero,
        &mut ground::simulate::Chance::new(9),
    );
    assert_ne!(EPOCH, night.epoch_zero);
    assert_eq!(morning.judge(&frames).unwrap(), night.judge(&late).unwrap());
}
