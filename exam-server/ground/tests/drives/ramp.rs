//! The slope under a car moves its antennas, which stand high above its wheels: taken out, and a fault if it is not.

use ground::judge::{Level, Verdict};
use ground::record::Bundle;
use ground::rules::{FaultKind, ItemKind};
use ground::simulate::{Driver, Noise};
use ground::yard::{Layout, Profile, YardFile, generate};

use crate::common::{bundle, drove, sent};

/// The bumper 8 cm before the middle of the stop line, where 15 are allowed; a tenth of slope moves an antenna at a
/// height of 1.45 m by 14 cm.
fn stopped(judge: &Bundle) -> Verdict {
    let setup = bundle("car-order-162").setup().unwrap();
    let drive = drove(&setup, "hill", Driver { short: 0.08, ..Driver::default() });
    judge.judge(&sent(&setup, &drive, &Noise::default(), 3)).unwrap()
}

fn proved(verdict: &Verdict) -> Vec<FaultKind> {
    let findings = verdict.items.iter().flat_map(|item| &item.findings);
    findings.filter(|finding| finding.level == Level::Proved).map(|finding| finding.fault).collect()
}

#[test]
fn a_stop_eight_centimetres_off_the_line_of_the_hill_is_no_fault_although_the_slope_moves_the_antenna() {
    let verdict = stopped(&bundle("car-order-162"));
    assert_eq!((proved(&verdict), verdict.points), (vec![], 100));
}

#[test]
fn the_same_stop_judged_as_if_the_ground_were_flat_is_a_fault() {
    let mut flat = bundle("car-order-162");
    let setup = flat.setup().unwrap();
    let mut file = YardFile::from_ron(&flat.yard).unwrap();
    let hill = file.items.iter_mut().find(|item| item.id == "hill").unwrap();
    let mut plan = generate(ItemKind::Hill, setup.yard.class, &setup.rules, &setup.vehicle).unwrap();
    plan.profile = Profile::default();
    hill.layout = Layout::Surveyed(plan);
    flat.yard = ron::to_string(&file).unwrap();
    assert!(proved(&stopped(&flat)).contains(&FaultKind::StopLineNear));
}

#[test]
fn the_same_stop_judged_as_if_the_antennas_stood_on_the_ground_is_a_fault() {
    let mut low = bundle("car-order-162");
    assert_eq!(low.vehicle.matches("0.0, 1.45)").count(), 2);
    low.vehicle = low.vehicle.replace("0.0, 1.45)", "0.0, 0.0)");
    assert!(proved(&stopped(&low)).contains(&FaultKind::StopLineNear));
}
