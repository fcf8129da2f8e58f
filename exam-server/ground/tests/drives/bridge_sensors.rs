//! The bridge by tilt and ultrasonic sensors at its planks: clean, each fault, each lying sensor.

use ground::input::{SensorKind, TroubleKind};
use ground::judge::{DEVICE_SENSORS, Frame, Level, Outcome, Verdict};
use ground::record::Bundle;
use ground::rules::FaultKind;
use ground::simulate::{Chance, Driver, Noise, SensorFault, SensorNoise, sensor_frames};
use ground::yard::{JudgedBy, YardFile};

use crate::common::{bundle, drove, item, sent};

const ALL: [JudgedBy; 3] = [JudgedBy::Positions, JudgedBy::Sensors, JudgedBy::Both];
const WITH_SENSORS: [JudgedBy; 2] = [JudgedBy::Sensors, JudgedBy::Both];

fn judged_by(judged_by: JudgedBy) -> Bundle {
    changed(|file| file.items[0].sensors.as_mut().unwrap().judged_by = judged_by)
}

fn changed(change: impl Fn(&mut YardFile)) -> Bundle {
    let mut bundle = bundle("bridge-sensors-order-91");
    let mut file = YardFile::from_ron(&bundle.yard).unwrap();
    change(&mut file);
    bundle.yard = ron::to_string(&file).unwrap();
    bundle
}

fn streams(bundle: &Bundle, driver: Driver, noise: &SensorNoise) -> Vec<Frame> {
    let setup = bundle.setup().unwrap();
    let drive = drove(&setup, "bridge", driver);
    let mut frames = sent(&setup, &drive, &Noise::default(), 3);
    let bridge = item(&setup, "bridge");
    frames.extend(sensor_frames(&drive, bridge, &setup.vehicle, noise, &mut Chance::new(8)));
    frames.sort_by_key(|frame| frame.at);
    frames
}

fn verdict(by: JudgedBy, driver: Driver, noise: &SensorNoise) -> Verdict {
    let bundle = judged_by(by);
    bundle.judge(&streams(&bundle, driver, noise)).unwrap()
}

fn faults(verdict: &Verdict, level: Level) -> Vec<FaultKind> {
    let findings = verdict.items.iter().flat_map(|item| &item.findings);
    findings.filter(|finding| finding.level == level).map(|finding| finding.fault).collect()
}

fn troubles(verdict: &Verdict) -> Vec<TroubleKind> {
    verdict.troubles.iter().map(|trouble| trouble.kind).collect()
}

/// A quarter of a metre to the right: no wheel gets on a plank.
fn beside() -> Driver {
    Driver { across: -0.25, ..Driver::default() }
}

/// On the first plank at its beginning, 0.14 m off its middle at 3.4 m, and far from the second plank.
fn askew() -> Driver {
    Driver { turned: 0.05, across: -0.05 * 7.4, ..Driver::default() }
}

#[test]
fn a_clean_bridge_is_clean_by_positions_by_sensors_and_by_both() {
    for by in ALL {
        let verdict = verdict(by, Driver::default(), &SensorNoise::default());
        assert_eq!(verdict.items[0].findings, [], "{by:?}");
        assert_eq!((troubles(&verdict), verdict.outcome), (vec![], Outcome::Passed), "{by:?}");
        assert!(verdict.items[0].finished && !verdict.second_marking);
    }
}

#[test]
fn four_wheels_that_do_not_get_on_are_found_by_positions_by_sensors_and_by_both() {
    for by in ALL {
        let verdict = verdict(by, beside(), &SensorNoise::default());
        assert_eq!(faults(&verdict, Level::Proved), [FaultKind::WheelNotOn; 4], "{by:?}");
        assert_eq!((troubles(&verdict), verdict.points), (vec![], 20), "{by:?}");
    }
}

#[test]
fn two_wheels_that_fall_off_and_two_that_do_not_get_on_are_told_apart_by_each_instrument() {
    for by in ALL {
        let verdict = verdict(by, askew(), &SensorNoise::default());
        let proved = faults(&verdict, Level::Proved);
        let fell = proved.iter().filter(|fault| **fault == FaultKind::WheelFell).count();
        let not_on = proved.iter().filter(|fault| **fault == FaultKind::WheelNotOn).count();
        assert_eq!((fell, not_on), (2, 2), "{by:?} {:?}", verdict.items[0].findings);
        assert!(!troubles(&verdict).contains(&TroubleKind::Disagree), "{by:?}");
        assert_eq!(verdict.points, 40, "{by:?}");
    }
}

#[test]
fn a_tyre_within_the_error_of_its_sensors_is_unresolved() {
    // The tyre's middle passes 9 cm off the plank's, of which 10 are allowed, by sensors that err by 5 mm.
    let verdict = verdict(JudgedBy::Sensors, Driver { across: -0.09, ..Driver::default() }, &SensorNoise::default());
    assert_eq!(faults(&verdict, Level::Proved), []);
    let unresolved = faults(&verdict, Level::Unresolved);
    assert!(unresolved.len() >= 2 && unresolved.iter().all(|fault| *fault == FaultKind::WheelFell), "{unresolved:?}");
    assert!(verdict.second_marking);
}

const LIES: [(SensorKind, SensorFault, TroubleKind); 11] = [
    (SensorKind::Gap, SensorFault::Dead, TroubleKind::Missed),
    (SensorKind::Gap, SensorFault::Frozen, TroubleKind::Frozen),
    (SensorKind::Gap, SensorFault::OutOfRange, TroubleKind::OutOfRange),
    (SensorKind::Gap, SensorFault::Tripped, TroubleKind::SelfTest),
    (SensorKind::Gap, SensorFault::Off(0.3), TroubleKind::Disagree),
    (SensorKind::Tilt, SensorFault::Dead, TroubleKind::Missed),
    (SensorKind::Tilt, SensorFault::Frozen, TroubleKind::Frozen),
    (SensorKind::Tilt, SensorFault::OutOfRange, TroubleKind::OutOfRange),
    (SensorKind::Tilt, SensorFault::Tripped, TroubleKind::SelfTest),
    (SensorKind::Tilt, SensorFault::Off(3.0), TroubleKind::SelfTest),
    (SensorKind::Tilt, SensorFault::Off(-3.0), TroubleKind::Disagree),
];

#[test]
fn a_sensor_that_lies_about_a_clean_drive_is_named_and_proves_nothing() {
    for by in WITH_SENSORS {
        for (kind, fault, expected) in LIES {
            for channel in if kind == SensorKind::Tilt { 1..=1 } else { 1..=3 } {
                let noise = SensorNoise { faults: vec![(kind, channel, fault)], ..SensorNoise::default() };
                let verdict = verdict(by, Driver::default(), &noise);
                let case = format!("{by:?} {kind:?} {channel} {fault:?}: {:?}", verdict.items[0].findings);
                assert_eq!(faults(&verdict, Level::Proved), [], "{case}");
                let named =
                    verdict.troubles.iter().any(|trouble| (trouble.device, trouble.kind) == (DEVICE_SENSORS, expected));
                assert!(named && verdict.second_marking, "{case}: {:?}", verdict.troubles);
            }
        }
    }
}

#[test]
fn a_sensor_that_lies_about_a_bad_drive_hides_no_fault() {
    for by in WITH_SENSORS {
        for driver in [beside(), askew()] {
            for (kind, fault, _) in LIES {
                for channel in if kind == SensorKind::Tilt { 1..=2 } else { 1..=6 } {
                    let noise = SensorNoise { faults: vec![(kind, channel, fault)], ..SensorNoise::default() };
                    let verdict = verdict(by, driver, &noise);
                    let open = verdict.outcome == Outcome::Failed || verdict.second_marking;
                    assert!(open, "{by:?} {kind:?} {channel} {fault:?}: {:?}", verdict.items[0].findings);
                }
            }
        }
    }
}

#[test]
fn a_receiver_that_lies_by_a_quarter_metre_disagrees_with_the_sensors_and_nothing_is_proved() {
    let mut bundle = judged_by(JudgedBy::Both);
    let streams = streams(&bundle, Driver::default(), &SensorNoise::default());
    // The antennas are not where the vehicle file says.
    let right = "receiver: (main: (-0.55, 0.0, 1.45), second: (0.95, 0.0, 1.45)";
    assert!(bundle.vehicle.contains(right));
    bundle.vehicle = bundle.vehicle.replace(right, "receiver: (main: (-0.55, 0.25, 1.45), second: (0.95, 0.25, 1.45)");
    let verdict = bundle.judge(&streams).unwrap();
    assert_eq!(faults(&verdict, Level::Proved), []);
    assert_eq!(faults(&verdict, Level::Unresolved), [FaultKind::WheelNotOn; 4]);
    assert_eq!((troubles(&verdict), verdict.charges.len()), (vec![TroubleKind::Jump, TroubleKind::Disagree], 0));
    assert!(verdict.second_marking);
}

#[test]
fn a_bridge_without_a_receiver_is_judged_by_its_sensors_alone_and_undecided_where_both_are_asked_for() {
    let points = [(Driver::default(), 100), (beside(), 20)];
    for (driver, points) in points {
        let sensors = judged_by(JudgedBy::Sensors);
        let alone = |bundle: &Bundle| {
            let streams = streams(bundle, driver, &SensorNoise::default());
            streams.into_iter().filter(|frame| frame.device == DEVICE_SENSORS).collect::<Vec<_>>()
        };
        let verdict = sensors.judge(&alone(&sensors)).unwrap();
        let outcome = if points == 100 { Outcome::Passed } else { Outcome::Failed };
        assert_eq!((verdict.items.len(), verdict.points, verdict.outcome), (1, points, outcome));
        let both = judged_by(JudgedBy::Both);
        assert_ne!(both.judge(&alone(&both)).unwrap().outcome, Outcome::Passed);
    }
}

#[test]
fn sensors_that_say_nothing_leave_the_bridge_undecided_where_they_alone_judge() {
    let streams = |bundle: &Bundle| -> Vec<Frame> {
        let all = streams(bundle, Driver::default(), &SensorNoise::default());
        all.into_iter().filter(|frame| frame.device != DEVICE_SENSORS).collect()
    };
    let sensors = judged_by(JudgedBy::Sensors);
    let verdict = sensors.judge(&streams(&sensors)).unwrap();
    assert_eq!(verdict.outcome, Outcome::Undecided);
    assert!(troubles(&verdict).contains(&TroubleKind::Gap));
    let both = judged_by(JudgedBy::Both);
    let verdict = both.judge(&streams(&both)).unwrap();
    assert_eq!((verdict.outcome, verdict.second_marking), (Outcome::Passed, true), "the positions know");
}

#[test]
fn a_board_that_falls_silent_on_the_bridge_is_not_believed_about_it() {
    let bundle = judged_by(JudgedBy::Sensors);
    let mut streams = streams(&bundle, beside(), &SensorNoise::default());
    let last = streams.last().unwrap().at;
    streams.retain(|frame| frame.device != DEVICE_SENSORS || !(last / 3..2 * last / 3).contains(&frame.at));
    let verdict = bundle.judge(&streams).unwrap();
    assert!(troubles(&verdict).contains(&TroubleKind::Gap));
    assert_eq!((faults(&verdict, Level::Proved), verdict.outcome), (vec![], Outcome::Undecided));
}

#[test]
fn a_masked_channel_is_noted_and_not_used() {
    let bundle = changed(|file| {
        let sensors = file.items[0].sensors.as_mut().unwrap();
        sensors.judged_by = JudgedBy::Sensors;
        sensors.gaps[1].masked = true;
    });
    // The masked sensor would invent a fall.
    let noise = SensorNoise { faults: vec![(SensorKind::Gap, 2, SensorFault::Off(0.3))], ..SensorNoise::default() };
    let verdict = bundle.judge(&streams(&bundle, Driver::default(), &noise)).unwrap();
    assert_eq!(verdict.items[0].findings, []);
    assert_eq!(troubles(&verdict), [TroubleKind::Masked]);
}

#[test]
fn lost_and_doubled_samples_are_noted_and_change_no_verdict() {
    for driver in [Driver::default(), beside()] {
        let noise = SensorNoise { lost: 0.05, doubled: 0.05, ..SensorNoise::default() };
        let verdict = verdict(JudgedBy::Sensors, driver, &noise);
        let expected = if driver == beside() { vec![FaultKind::WheelNotOn; 4] } else { vec![] };
        assert_eq!(faults(&verdict, Level::Proved), expected);
        assert_eq!(troubles(&verdict), [TroubleKind::Gap, TroubleKind::Doubled]);
    }
}

#[test]
fn a_mirrored_bridge_has_its_sensors_mirrored_with_it() {
    let mirrored = changed(|file| {
        file.items[0].mirrored = true;
        file.items[0].sensors.as_mut().unwrap().judged_by = JudgedBy::Sensors;
    });
    for driver in [Driver::default(), beside(), askew()] {
        let here = verdict(JudgedBy::Sensors, driver, &SensorNoise::default());
        let there = mirrored.judge(&streams(&mirrored, driver, &SensorNoise::default())).unwrap();
        assert_eq!(faults(&there, Level::Proved), faults(&here, Level::Proved));
        assert_eq!(troubles(&there), troubles(&here));
    }
}

#[test]
fn sensors_without_a_plank_or_twice_on_a_channel_are_refused() {
    let refused = |change: fn(&mut ground::yard::BridgeSensors)| {
        changed(|file| change(file.items[0].sensors.as_mut().unwrap())).setup().is_err()
    };
    assert!(refused(|sensors| sensors.gaps[0].plank = 3));
    assert!(refused(|sensors| sensors.gaps[0].station = 9.0));
    assert!(refused(|sensors| sensors.gaps[1].channel = 1));
    assert!(refused(|sensors| sensors.tilts[0].channel = 0));
    assert!(refused(|sensors| sensors.samples = 1));
    assert!(!refused(|sensors| sensors.samples = 5));
}
