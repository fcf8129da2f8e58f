//! Cases worked out by hand, one or more for each fault of both regulations: `docs/cases.md` shows the arithmetic and
//! the pictures. The drives lie in `docs/cases`, straight lines all, without noise of the antennas, so that the judge's
//! numbers can be held against those of a person with paper and pencil.

use std::collections::BTreeMap;
use std::path::Path;

use ground::judge::{Level, Outcome, Verdict};
use ground::rules::FaultKind;
use ground::simulate::{Noise, Script, drive};

use crate::common::{bundle, item, sent};

/// Margins by hand and by the judge agree to 8 mm: what smoothing, the text of the sentences and braking leave.
const CLOSE: f64 = 0.008;
/// Speeds agree to a tenth of a kilometre an hour.
const FAST: f64 = 0.1;
/// Durations agree to a tenth of a second: the judge draws braking and starting out to rest.
const SOON: f64 = 0.1;

/// What a person finds.
enum Found {
    /// It happened; there is nothing to measure, or nothing that paper could tell.
    Seen(FaultKind),
    /// The margin, metres.
    Margin(FaultKind, f64),
    /// The value held against a limit, metres.
    Length(FaultKind, f64),
    /// The same, km/h.
    Speed(FaultKind, f64),
    /// The same, seconds.
    Seconds(FaultKind, f64),
    /// A margin that no measurement of this accuracy resolves.
    Unresolved(FaultKind, f64),
}

fn verdict(yard: &str, id: &str, script: &str) -> Verdict {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cases").join(format!("{script}.ron"));
    let script = Script::from_ron(&std::fs::read_to_string(path).unwrap()).unwrap();
    let bundle = bundle(yard);
    let setup = bundle.setup().unwrap();
    let driven = drive(&script.plan(), item(&setup, id), &setup.vehicle);
    let noise = Noise { sigma: 0.0, ..Noise::default() };
    bundle.judge(&sent(&setup, &driven, &noise, 1)).unwrap()
}

/// The judge found what the person found, no more and no less, with the same numbers and the same points.
fn assert_found(yard: &str, id: &str, script: &str, by_hand: &[Found], points: u16) -> Verdict {
    let verdict = verdict(yard, id, script);
    let findings: Vec<_> = verdict.items.iter().flat_map(|item| &item.findings).chain(&verdict.general).collect();
    let mut counts: BTreeMap<(FaultKind, Level), i32> = BTreeMap::new();
    for finding in &findings {
        *counts.entry((finding.fault, finding.level)).or_default() += 1;
    }
    let context = format!("{yard} {script}: {findings:#?}");
    for found in by_hand {
        let (fault, level) = match *found {
            Found::Unresolved(fault, _) => (fault, Level::Unresolved),
            Found::Seen(fault)
            | Found::Margin(fault, _)
            | Found::Length(fault, _)
            | Found::Speed(fault, _)
            | Found::Seconds(fault, _) => (fault, Level::Proved),
        };
        *counts.entry((fault, level)).or_default() -= 1;
        let those = || findings.iter().filter(|finding| finding.fault == fault && finding.level == level);
        let margins = || those().filter_map(|finding| finding.evidence).map(|evidence| evidence.margin);
        let values = || those().filter_map(|finding| finding.measured).map(|measured| measured.value);
        let agrees = match *found {
            Found::Seen(_) => those().next().is_some(),
            Found::Margin(_, by_hand) | Found::Unresolved(_, by_hand) => {
                margins().any(|margin| (margin - by_hand).abs() < CLOSE)
            }
            Found::Speed(_, by_hand) => values().any(|value| (value - by_hand).abs() < FAST),
            Found::Length(_, by_hand) => values().any(|value| (value - by_hand).abs() < CLOSE),
            Found::Seconds(_, by_hand) => values().any(|value| (value - by_hand).abs() < SOON),
        };
        assert!(agrees, "{fault} is not as by hand: {context}");
    }
    assert!(counts.values().all(|count| *count == 0), "{counts:?} {context}");
    assert_eq!(verdict.points, points, "{context}");
    verdict
}

use FaultKind as F;
use Found::{Length, Margin, Seconds, Seen, Speed, Unresolved};

/// Slope 1 in 10: what lies along the car is shorter in plan by this.
const RUN: f64 = 0.995_037;
/// The saloon: bumper before the rear axle, half its width, and the outer edge of its tyres.
const BUMPER: f64 = 3.586;
const HALF: f64 = 0.855;
const TYRE: f64 = 0.715 + 0.185 / 2.0;
/// The foremost and the hindmost of its front tyres' contact.
const FRONT_TYRE: f64 = 2.548 + 0.09;
const BEHIND_FRONT_TYRE: f64 = 2.548 - 0.09;

#[test]
fn the_hill_by_hand_today() {
    let yard = "car-order-162";
    // The stop line lies at 20 - 20 · 0.1 - 1 = 17; the road is 1.5 · 1.71 + 0.80 = 3.365 wide.
    let (line, edge) = (17.0, -3.365 / 2.0);
    let near = line - (-6.0 + 19.2 + BUMPER * RUN);
    assert_found(yard, "hill", "hill-off-the-line", &[Length(F::StopLineNear, near)], 90);
    let far = line - (-6.0 + 18.0 + BUMPER * RUN);
    assert_found(yard, "hill", "hill-far-off-the-line", &[Length(F::StopLineFar, far)], 0);
    assert_found(yard, "hill", "hill-from-the-edge", &[Length(F::EdgeNear, -0.45 - HALF - edge)], 90);
    assert_found(yard, "hill", "hill-far-from-the-edge", &[Length(F::EdgeFar, -0.2 - HALF - edge)], 0);
    assert_found(yard, "hill", "hill-wheel-on-the-edge", &[Margin(F::WheelOnLine, -0.95 - TYRE - edge)], 0);
    assert_found(yard, "hill", "hill-rolled", &[Length(F::RolledNear, 0.2)], 90);
    assert_found(yard, "hill", "hill-rolled-far", &[Length(F::RolledFar, 0.4)], 0);
    // 33 s and 0.3 s of standing.
    let waited = [Seconds(F::NotStarted, 33.3), Seen(F::HandBrake)];
    assert_found(yard, "hill", "hill-waited", &waited, 0);
}

#[test]
fn the_hill_by_hand_in_2007() {
    let yard = "car-order-91";
    let near = 17.0 - (-6.0 + 19.2 + BUMPER * RUN);
    assert_found(yard, "hill", "hill-off-the-line", &[Length(F::StopLineNear, near)], 80);
    let far = 17.0 - (-6.0 + 18.0 + BUMPER * RUN);
    assert_found(yard, "hill", "hill-far-off-the-line", &[Length(F::StopLineFar, far)], 0);
    // The regulation knew one limit of the edge, no wheel on it, no hand brake and no time.
    assert_found(yard, "hill", "hill-far-from-the-edge", &[Length(F::EdgeNear, -0.2 - HALF + 3.365 / 2.0)], 80);
    assert_found(yard, "hill", "hill-wheel-on-the-edge", &[], 100);
    assert_found(yard, "hill", "hill-waited", &[], 100);
    assert_found(yard, "hill", "hill-rolled", &[Length(F::RolledNear, 0.2)], 80);
    assert_found(yard, "hill", "hill-rolled-far", &[Length(F::RolledFar, 0.4)], 0);
}

#[test]
fn reverse_parking_by_hand() {
    let yard = "car-order-162";
    let id = "reverse-parking";
    // Half a bay (1.71 + 0.60) / 2 and one and a half lengths beyond it.
    let control = 1.155 + 1.5 * 4.546;
    let lane = 1.5 * 4.546;
    let short = 5.4 + BEHIND_FRONT_TYRE - control;
    let found = [Margin(F::ControlLine, short), Seen(F::WrongRoute)];
    assert_found(yard, id, "reverse-control-line", &found, 0);
    let found = [Margin(F::BodyOut, lane - (6.0 + HALF)), Seen(F::WrongRoute)];
    assert_found(yard, id, "reverse-lane", &found, 0);
    let mouth = -(1.5 - 5.0 + BUMPER);
    let found = [Seen(F::ControlLine), Margin(F::NotInBay, mouth), Seen(F::WrongRoute)];
    assert_found(yard, id, "reverse-mouth", &found, 0);
    let found = [Seconds(F::Stopped, 4.3), Seen(F::WrongRoute)];
    assert_found(yard, id, "reverse-stop", &found, 0);
    let found = [Seconds(F::OverTime, 221.5), Seen(F::WrongRoute)];
    assert_found(yard, id, "reverse-time", &found, 0);
}

#[test]
fn parallel_parking_by_hand() {
    let id = "parallel-parking";
    // The mouth is the x axis, the bay 1.71 + 0.80 deep; the pole at its corner is 2 cm thick in radius.
    let mouth = -(-0.8 + HALF);
    let rear = -1.7 - HALF + 2.51;
    let lane = 0.75 - TYRE;
    // On the way out body and front tyres cross the end of the bay, 3.9095 from its middle, and the lane's edge there.
    let axle = -1.0 - 0.3 + 3.0;
    let (body, tyre) = (3.9095 - (axle + BUMPER), 3.9095 - (axle + FRONT_TYRE));
    let found =
        [Margin(F::BodyOut, mouth), Seen(F::Indicator), Margin(F::BayLineTouched, body), Margin(F::WheelOnLine, tyre)];
    assert_found("car-order-162", id, "parallel-mouth", &found, 0);
    let found = [Margin(F::BodyOut, mouth), Margin(F::PoleTouched, mouth - 0.02), Margin(F::WheelOnLine, tyre)];
    assert_found("car-order-91", id, "parallel-mouth", &found, 0);
    let found = [Margin(F::BodyOut, rear), Margin(F::BayLineTouched, rear), Seen(F::Indicator)];
    assert_found("car-order-162", id, "parallel-rear-line", &found, 0);
    assert_found("car-order-91", id, "parallel-rear-line", &[Margin(F::BodyOut, rear)], 0);
    let found = [Margin(F::WheelOnLine, lane), Margin(F::BayLineTouched, 0.75 - HALF), Seen(F::BodyOut)];
    assert_found("car-order-162", id, "parallel-lane", &found, 0);
    let found = [Margin(F::WheelOnLine, lane), Seen(F::BodyOut)];
    assert_found("car-order-91", id, "parallel-lane", &found, 0);
}

#[test]
fn the_curve_by_hand() {
    // The outer edge: 7.5 + 3.5 / 2 round (0, 7.5). The right front tyre's foremost outer corner is the farthest.
    let beyond = |x: f64| 9.25 - (x + FRONT_TYRE).hypot(7.5 + TYRE);
    assert_found("car-order-162", "curve", "curve-on-the-edge", &[Margin(F::WheelOnLine, beyond(1.7))], 0);
    assert_found("car-order-91", "curve", "curve-on-the-edge", &[Margin(F::WheelOnLine, beyond(1.7))], 80);
    // Its innermost corner lies beyond the edge and 15 cm of paint: 9.25 + 0.15.
    assert!((2.3 + BEHIND_FRONT_TYRE).hypot(7.5 + 0.715 - 0.0925) > 9.40);
    assert_found("car-order-91", "curve", "curve-beyond-the-edge", &[Margin(F::WheelOutside, beyond(2.3))], 0);
    assert_found("car-order-162", "curve", "curve-beyond-the-edge", &[Margin(F::WheelOnLine, beyond(2.3))], 0);
    let stop = assert_found("car-order-162", "curve", "curve-stop", &[Seconds(F::Stopped, 3.3)], 0);
    assert!(stop.provisional, "the points for a stop are not confirmed");
    assert_found("car-order-91", "curve", "curve-stop", &[], 100);
}

#[test]
fn the_right_angle_by_hand() {
    let id = "right-angle";
    // Legs of 1.5 · 4.546 and a road of 2.548 + 1.00: the far edge.
    let far = 1.5 * 4.546 + 3.548;
    let beyond = |x: f64| far - (x + FRONT_TYRE);
    assert_found("car-order-162", id, "right-angle-on-the-edge", &[Margin(F::WheelOnLine, beyond(7.8))], 0);
    assert_found("car-order-91", id, "right-angle-on-the-edge", &[Margin(F::WheelOnLine, beyond(7.8))], 80);
    // Both front tyres lie beyond 15 cm of paint.
    assert!(8.2 + BEHIND_FRONT_TYRE > far + 0.15);
    assert_found("car-order-91", id, "right-angle-beyond-the-edge", &[Margin(F::WheelOutside, beyond(8.2))], 0);
    let verdict =
        assert_found("car-order-162", id, "right-angle-unresolved", &[Unresolved(F::WheelOnLine, beyond(7.734))], 100);
    assert!(verdict.second_marking);
    let verdict = assert_found("car-order-162", id, "right-angle-clear", &[], 100);
    let least = verdict.items[0].margins.iter().map(|evidence| evidence.margin).fold(f64::INFINITY, f64::min);
    assert!((least - beyond(7.65)).abs() < CLOSE, "{least}");
    assert_found("car-order-162", id, "right-angle-reversed", &[Seen(F::Reversed)], 0);
    assert_found("car-order-91", id, "right-angle-reversed", &[Seen(F::Reversed)], 90);
}

#[test]
fn the_bridge_by_hand() {
    // The plank's middle lies half a track to the left, the tyre's middle half a millimetre further, and 0.2 more.
    let beside = 0.10 - (0.2 + 0.715 - 1.429 / 2.0);
    let found = [Margin(F::WheelNotOn, beside), Margin(F::WheelNotOn, beside)];
    let verdict = assert_found("car-order-91", "bridge", "bridge-not-on", &found, 60);
    assert_eq!(verdict.outcome, Outcome::Failed);
    assert_found("car-order-91", "bridge", "bridge-fell", &[Seen(F::WheelFell), Seen(F::WheelFell)], 80);
}

#[test]
fn the_gate_by_hand() {
    // The pole ends up in the middle of the mirror, 12 cm deep in the direction of the drive.
    let pole = -0.12 / 2.0 - 0.02;
    let found = [Margin(F::PoleTouched, pole), Seen(F::WrongRoute)];
    assert_found("car-order-91", "gate", "gate-pole", &found, 0);
    assert_found("car-order-91", "gate", "gate-slow", &[Speed(F::TooSlow, 3.0 * 3.6), Seen(F::WrongRoute)], 0);
}

#[test]
fn the_obstacles_by_hand() {
    // The right tyres' inner edge is the part nearest to where the disc's border must not be; the disc is 0.35 round.
    let inner = -(0.5 - 0.715 + 0.185 / 2.0) - 0.35;
    let found = [Margin(F::DiscTouched, inner), Margin(F::DiscTouched, inner), Seen(F::WrongRoute)];
    assert_found("car-order-91", "obstacles", "obstacles-disc", &found, 0);
}

#[test]
fn the_pole_test_by_hand() {
    let id = "pole-test";
    let side = -(-0.8 + HALF);
    let found = [Margin(F::PoleTouched, side - 0.02), Seen(F::WrongRoute)];
    assert_found("car-order-91", id, "pole-test-pole", &found, 0);
    // The left side of the bays: twice 1.71 + 0.60 for both, the middle pole in the origin.
    let left = -1.5 - HALF + 2.31;
    // The side passes over the end of the lane's edge as well, which begins at the same pole: one touch.
    let found = [Margin(F::BodyOut, left), Margin(F::PoleTouched, left - 0.02), Seen(F::WrongRoute)];
    assert_found("car-order-91", id, "pole-test-line", &found, 0);
    assert_found("car-order-91", id, "pole-test-shift", &[Seen(F::ShiftNotCompleted), Seen(F::WrongRoute)], 0);
}

#[test]
fn the_slalom_by_hand() {
    // The handlebar reaches 0.39 to the side, 0.15 m of it along; the foot rests 0.28.
    let pole = (0.35_f64 - 0.39).max(-0.075) - 0.02;
    // The second pole is passed on the same side, and the item is left.
    let found = [Margin(F::PoleTouched, pole), Seen(F::WrongRoute), Seen(F::WrongRoute)];
    assert_found("motorcycle-order-162", "pole-slalom", "slalom-pole", &found, 0);
    let edge = 0.78 + 0.30 - (0.75 + 0.39);
    let found = [Margin(F::BodyOut, edge), Seen(F::WrongRoute)];
    assert_found("motorcycle-order-162", "pole-slalom", "slalom-edge", &found, 0);
}

#[test]
fn the_narrow_u_turn_by_hand() {
    // The road is 1.5 · 8.6 + 1.0 wide; the lorry's rear tyres reach 0.95 + 0.25.
    let edge = 13.9 / 2.0 - (5.9 + 1.2);
    assert_found("truck-order-162", "narrow-u-turn", "narrow-u-turn-edge", &[Margin(F::WheelOnLine, edge)], 0);
    assert_found("truck-order-162", "narrow-u-turn", "narrow-u-turn-moves", &[Seen(F::TooManyMoves)], 0);
}

#[test]
fn the_simulated_conditions_by_hand() {
    // The lane is 3.5 wide; the lorry's rear tyres reach 1.2.
    let found = [Margin(F::LaneChanged, 1.75 - (0.65 + 1.2)), Seen(F::LampsEntry), Seen(F::Horn)];
    assert_found("truck-order-162", "tunnel", "tunnel", &found, 0);
    let found = [Seconds(F::BrakeLate, 3.0), Seen(F::Hazard)];
    assert_found("truck-order-162", "emergency", "emergency", &found, 0);
    // Gears skipped: from the first to the third. What it costs was not found, so nothing is decided.
    let verdict = assert_found("car-order-91", "gear-change", "gear-change", &[Seen(F::GearOrder)], 100);
    assert_eq!(verdict.outcome, Outcome::Undecided);
}

#[test]
fn the_general_faults_by_hand() {
    // Two movements, both without belt and with the door open.
    let found = [
        Seen(F::SeatBelt),
        Seen(F::DoorOpen),
        Seen(F::SeatBelt),
        Seen(F::DoorOpen),
        Seen(F::Stalled),
        Seen(F::StartedInGear),
        Seconds(F::StarterHeld, 3.0),
    ];
    assert_found("car-order-162", "curve", "general", &found, 0);
    assert_found("car-order-91", "curve", "general", &found, 0);
}
