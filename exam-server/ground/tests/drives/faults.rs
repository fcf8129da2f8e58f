use ground::judge::{Level, Outcome, Verdict};
use ground::rules::FaultKind;
use ground::simulate::{Driver, Noise};

use crate::common::{bundle, judged};

fn proved(verdict: &Verdict) -> Vec<FaultKind> {
    let findings = verdict.items.iter().flat_map(|item| &item.findings).chain(&verdict.general);
    findings.filter(|finding| finding.level == Level::Proved).map(|finding| finding.fault).collect()
}

fn today(id: &str, driver: Driver) -> Verdict {
    judged(&bundle("car-order-162"), id, driver, &Noise::default(), 11)
}

#[test]
fn stopping_a_quarter_metre_off_the_line_of_the_hill_costs_ten_points() {
    let verdict = today("hill", Driver { short: 0.25, ..Driver::default() });
    assert_eq!(proved(&verdict), [FaultKind::StopLineNear]);
    assert_eq!((verdict.points, verdict.outcome), (90, Outcome::Passed));
}

#[test]
fn stopping_a_metre_before_the_line_of_the_hill_fails() {
    let verdict = today("hill", Driver { short: 1.0, ..Driver::default() });
    assert_eq!(proved(&verdict), [FaultKind::StopLineFar]);
    assert_eq!((verdict.points, verdict.outcome), (0, Outcome::Failed));
}

#[test]
fn the_same_stop_in_2007_costs_twenty_points() {
    let verdict =
        judged(&bundle("car-order-91"), "hill", Driver { short: 0.25, ..Driver::default() }, &Noise::default(), 11);
    assert_eq!(proved(&verdict), [FaultKind::StopLineNear]);
    assert_eq!((verdict.points, verdict.outcome), (80, Outcome::Passed));
}

#[test]
fn rolling_back_twenty_centimetres_costs_ten_points_and_forty_fail() {
    let near = today("hill", Driver { rolls: 0.2, ..Driver::default() });
    assert_eq!(proved(&near), [FaultKind::RolledNear]);
    assert_eq!(near.points, 90);
    let far = today("hill", Driver { rolls: 0.4, ..Driver::default() });
    assert_eq!(proved(&far), [FaultKind::RolledFar]);
    assert_eq!(far.points, 0);
}

#[test]
fn standing_too_far_from_the_edge_of_the_hill_costs_ten_points_then_fails() {
    let near = today("hill", Driver { across: 0.15, ..Driver::default() });
    assert_eq!(proved(&near), [FaultKind::EdgeNear]);
    let far = today("hill", Driver { across: 0.45, ..Driver::default() });
    assert_eq!(proved(&far), [FaultKind::EdgeFar]);
}

#[test]
fn a_forgotten_hand_brake_costs_ten_points() {
    let verdict = today("hill", Driver { forgets: true, ..Driver::default() });
    assert_eq!(proved(&verdict), [FaultKind::HandBrake]);
    assert_eq!(verdict.points, 90);
}

#[test]
fn waiting_forty_seconds_on_the_hill_fails() {
    let verdict = today("hill", Driver { pauses: 40.0, ..Driver::default() });
    assert_eq!(proved(&verdict), [FaultKind::NotStarted]);
}

#[test]
fn a_forgotten_indicator_costs_ten_points_in_parallel_parking_and_the_right_angle() {
    for id in ["parallel-parking", "right-angle"] {
        let verdict = today(id, Driver { forgets: true, ..Driver::default() });
        assert_eq!(proved(&verdict), [FaultKind::Indicator], "{id}");
        assert_eq!(verdict.points, 90);
    }
}

#[test]
fn a_stop_of_three_seconds_on_the_way_costs_five_points_and_one_of_a_second_nothing() {
    for id in ["reverse-parking", "right-angle"] {
        let long = today(id, Driver { pauses: 3.0, ..Driver::default() });
        assert_eq!(proved(&long), [FaultKind::Stopped], "{id}");
        assert_eq!(long.points, 95);
        assert_eq!(today(id, Driver { pauses: 0.5, ..Driver::default() }).points, 100, "{id}");
    }
}

#[test]
fn parking_half_a_metre_beside_the_bay_is_out_of_line() {
    let verdict = today("reverse-parking", Driver { along: 0.5, ..Driver::default() });
    assert!(proved(&verdict).contains(&FaultKind::BodyOut));
    assert_eq!(verdict.outcome, Outcome::Failed);
}

#[test]
fn reversing_before_the_control_line_fails() {
    let verdict = today("reverse-parking", Driver { along: -0.7, ..Driver::default() });
    assert!(proved(&verdict).contains(&FaultKind::ControlLine));
}

#[test]
fn a_wheel_beyond_the_edge_of_the_curve_fails_today_and_is_told_apart_in_2007() {
    let driver = Driver { across: 0.9, ..Driver::default() };
    assert!(proved(&today("curve", driver)).contains(&FaultKind::WheelOnLine));
    let then =
        judged(&bundle("car-order-91"), "curve", Driver { across: 1.6, ..Driver::default() }, &Noise::default(), 11);
    assert!(proved(&then).contains(&FaultKind::WheelOutside));
}

#[test]
fn the_bridge_is_passed_clean_and_missed_half_a_metre_beside() {
    let bundle = bundle("car-order-91");
    let clean = judged(&bundle, "bridge", Driver::default(), &Noise::default(), 11);
    assert_eq!(proved(&clean), []);
    let beside = judged(&bundle, "bridge", Driver { across: 0.5, ..Driver::default() }, &Noise::default(), 11);
    assert!(proved(&beside).contains(&FaultKind::WheelNotOn));
}

#[test]
fn a_drive_without_a_fixed_solution_is_never_passed() {
    let bundle = bundle("car-order-162");
    let setup = bundle.setup().unwrap();
    let drive = crate::common::drove(&setup, "curve", Driver::default());
    let mut frames = crate::common::sent(&setup, &drive, &Noise::default(), 3);
    for frame in frames.iter_mut().filter(|frame| frame.device == 0) {
        let text = String::from_utf8(frame.bytes.clone()).unwrap();
        let lines = text.lines().map(|line| {
            let body = line[1..line.len() - 3].replace(",E,4,", ",E,1,");
            format!("${body}*{:02X}\r\n", ground::input::checksum(body.as_bytes()))
        });
        frame.bytes = lines.collect::<String>().into_bytes();
    }
    let verdict = bundle.judge(&frames).unwrap();
    assert_eq!(verdict.outcome, Outcome::Undecided);
    assert!(verdict.troubles.iter().any(|trouble| trouble.kind == ground::input::TroubleKind::NotFixed));
}

#[test]
fn a_part_over_the_corner_of_bay_and_lane_has_touched_them_once() {
    let verdict = today("reverse-parking", Driver { along: 0.3, ..Driver::default() });
    // Once on the way into the bay, and once on the way out.
    assert_eq!(proved(&verdict), [FaultKind::BodyOut; 2]);
}
