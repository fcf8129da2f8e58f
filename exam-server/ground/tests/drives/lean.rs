//! A slope or a plank under a car moves its antennas, which stand high above its wheels: taken out, and a fault if it is
//! not.

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

/// Six centimetres to the right of the planks' middle, where ten are allowed. A plank of 8 cm under one side leans the antenna by
/// 8 cm to the other.
fn over_the_bridge(judge: &Bundle) -> Vec<FaultKind> {
    let setup = bundle("car-order-91").setup().unwrap();
    let drive = drove(&setup, "bridge", Driver { across: -0.06, ..Driver::default() });
    proved(&judge.judge(&sent(&setup, &drive, &Noise { sigma: 0.005, ..Noise::default() }, 5)).unwrap())
}

#[test]
fn a_car_with_its_left_wheels_on_a_raised_plank_is_judged_where_its_wheels_are() {
    assert_eq!(over_the_bridge(&bundle("car-order-91")), []);
}

#[test]
fn the_same_car_judged_as_if_the_planks_were_flat_would_have_missed_them() {
    let mut flat = bundle("car-order-91");
    let setup = flat.setup().unwrap();
    let mut file = YardFile::from_ron(&flat.yard).unwrap();
    let bridge = file.items.iter_mut().find(|item| item.id == "bridge").unwrap();
    let mut plan = generate(ItemKind::Bridge, setup.yard.class, &setup.rules, &setup.vehicle).unwrap();
    assert!(plan.planks.iter().all(|plank| plank.height > 0.05));
    for plank in &mut plan.planks {
        plank.height = 0.0;
    }
    bridge.layout = Layout::Surveyed(plan);
    flat.yard = ron::to_string(&file).unwrap();
    let found = over_the_bridge(&flat);
    assert!(found.iter().any(|fault| matches!(fault, FaultKind::WheelNotOn | FaultKind::WheelFell)), "{found:?}");
}
