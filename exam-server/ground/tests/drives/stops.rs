//! How long a car stood is known within three of the standard errors that the judge states, whatever the noise.

use std::path::Path;

use ground::rules::FaultKind;
use ground::simulate::{Drive, Noise, Script, drive};

use crate::common::{bundle, item, sent};

/// How long the car truly stood still between its first and its last movement, seconds.
fn stood(drive: &Drive) -> f64 {
    let moves = |instant: &&ground::simulate::Instant| instant.speed.abs() > 0.0;
    let from = drive.instants.iter().skip_while(|instant| !moves(instant)).find(|instant| !moves(instant)).unwrap().at;
    let until = drive.instants.iter().find(|instant| instant.at > from && moves(instant)).unwrap().at;
    i32::try_from(until - from).map(f64::from).unwrap() / 1e6
}

#[test]
fn a_stop_is_measured_within_three_of_its_standard_errors() {
    let bundle = bundle("car-order-162");
    let setup = bundle.setup().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cases/curve-stop.ron");
    let script = Script::from_ron(&std::fs::read_to_string(path).unwrap()).unwrap();
    let driven = drive(&script.plan(), item(&setup, "curve"), &setup.vehicle);
    let truth = stood(&driven);
    let mut measured = 0;
    for sigma in [0.0, 0.01, 0.02, 0.05] {
        for rate in [5, 10, 20] {
            for seed in 0..6 {
                let verdict =
                    bundle.judge(&sent(&setup, &driven, &Noise { sigma, rate, ..Noise::default() }, seed)).unwrap();
                let findings = verdict.items[0].findings.iter().filter(|finding| finding.fault == FaultKind::Stopped);
                for value in findings.filter_map(|finding| finding.measured) {
                    let error = value.value - truth;
                    assert!(
                        error.abs() < 3.0 * value.sigma,
                        "{sigma} m, {rate}/s, seed {seed}: {truth:.2} s, {value:?}"
                    );
                    assert!(
                        error.abs() < 0.3 || sigma > 0.02,
                        "{sigma} m, {rate}/s, seed {seed}: {truth:.2} s, {value:?}"
                    );
                    measured += 1;
                }
            }
        }
    }
    assert_eq!(measured, 4 * 3 * 6, "every drive has its one stop");
}
