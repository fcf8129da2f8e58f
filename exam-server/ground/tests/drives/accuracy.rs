//! A small run of the table in `docs/accuracy.md`: beyond three standard errors nothing is missed and nothing invented.

use ground::judge::{Level, Target};
use ground::rules::FaultKind;
use ground::simulate::{Chance, Driver, Noise, true_margins};
use ground::yard::LineName;

use crate::common::{bundle, drove, item, sent};

const EDGES: &[LineName] = &[LineName::EdgeLeft, LineName::EdgeRight];
const BAY: &[LineName] =
    &[LineName::BayLeft, LineName::BayRight, LineName::BayRear, LineName::LaneNear, LineName::LaneFar];

#[test]
fn beyond_three_standard_errors_no_fault_is_missed_and_none_invented() {
    let bundle = bundle("car-order-162");
    let setup = bundle.setup().unwrap();
    let cases = [
        ("reverse-parking", FaultKind::BodyOut, BAY),
        ("curve", FaultKind::WheelOnLine, EDGES),
        ("right-angle", FaultKind::WheelOnLine, EDGES),
        ("hill", FaultKind::WheelOnLine, EDGES),
    ];
    let (mut faults, mut clean) = (0, 0);
    for (id, fault, lines) in cases {
        for seed in 0..8 {
            let mut chance = Chance::new(seed);
            let across = chance.between(-0.8, 0.8);
            let drive = drove(&setup, id, Driver { across, ..Driver::default() });
            let margins = true_margins(&drive, item(&setup, id), &setup.vehicle, &|_, _| true);
            let of_case = margins.iter().filter(|margin| margin.line.is_some_and(|line| lines.contains(&line)));
            let truth = of_case.map(|margin| margin.margin).fold(f64::INFINITY, f64::min);
            let noise = Noise { sigma: 0.01, rate: 10, ..Noise::default() };
            let verdict = bundle.judge(&sent(&setup, &drive, &noise, seed)).unwrap();
            let report = &verdict.items[0];
            let named = |target| matches!(target, Target::Line(name) if lines.contains(&name));
            let sigma = report.margins.iter().filter(|margin| named(margin.target)).map(|margin| margin.sigma);
            let band = 3.0 * sigma.fold(0.0, f64::max);
            let findings = report.findings.iter().filter(|finding| finding.fault == fault);
            let level = findings.map(|finding| finding.level).max().unwrap_or(Level::Clear);
            if truth < -band {
                faults += 1;
                assert_ne!(level, Level::Clear, "{id} {seed}: truly {truth:.3}, band {band:.3}");
            } else if truth > band {
                clean += 1;
                assert_ne!(level, Level::Proved, "{id} {seed}: truly {truth:.3}, band {band:.3}");
            }
        }
    }
    assert!(faults >= 6 && clean >= 6, "{faults} faults and {clean} clean drives are no test");
}
