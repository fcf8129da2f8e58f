//! The same drive in a yard that is moved, turned or mirrored, elsewhere on the earth, at another time or in other
//! pieces has the same verdict.

use ground::geometry::{Point, Pose};
use ground::input::Signal;
use ground::judge::{Frame, Setup, Verdict};
use ground::record::Bundle;
use ground::simulate::{Chance, Drive, Driver, Noise, SensorNoise, sensor_frames};
use ground::yard::{Datum, YardFile};

use crate::common::{EPOCH, bundle, drove, item, sent};

/// Every kind of item once, of cars, coaches, motorcycles and an articulated vehicle.
const EVERY_ITEM: [(&str, &[&str]); 6] = [
    (
        "car-order-91",
        &[
            "pole-test",
            "hill",
            "parallel-parking",
            "bridge",
            "curve",
            "right-angle",
            "gate",
            "obstacles",
            "gear-change",
            "undulating",
        ],
    ),
    ("car-order-162", &["reverse-parking"]),
    ("bus-order-162", &["narrow-u-turn", "motorway", "mountain-road", "tunnel", "rain-fog", "slippery", "emergency"]),
    ("motorcycle-order-162", &["pole-slalom"]),
    ("trailer-order-162", &["pole-test"]),
    ("bridge-sensors-order-91", &["bridge"]),
];

/// Margins of two runs differ by the rounding of the receivers' sentences, metres.
const ROUNDING: f64 = 0.002;

fn changed(yard: &str, change: impl Fn(&mut YardFile)) -> Bundle {
    let mut bundle = bundle(yard);
    let mut file = YardFile::from_ron(&bundle.yard).unwrap();
    change(&mut file);
    bundle.yard = ron::to_string(&file).unwrap();
    bundle
}

/// So far beside that most items have a fault.
fn driver() -> Driver {
    Driver { across: 0.45, along: 0.2, ..Driver::default() }
}

/// Everything the devices send, without noise of the receivers.
fn streams(setup: &Setup, drive: &Drive, id: &str) -> Vec<Frame> {
    let mut frames = sent(setup, drive, &Noise { sigma: 0.0, ..Noise::default() }, 1);
    let noise = SensorNoise::default();
    frames.extend(sensor_frames(drive, item(setup, id), &setup.vehicle, &noise, &mut Chance::new(2)));
    frames.sort_by_key(|frame| frame.at);
    frames
}

fn assert_same(here: &Verdict, there: &Verdict, case: &str) {
    let facts = |verdict: &Verdict| {
        let findings = verdict.items.iter().flat_map(|item| &item.findings).chain(&verdict.general);
        let mut findings: Vec<_> = findings.map(|f| (f.at, f.fault, f.level)).collect();
        findings.sort();
        (findings.iter().map(|&(_, fault, level)| (fault, level)).collect::<Vec<_>>(), verdict.points, verdict.outcome)
    };
    assert_eq!(facts(here), facts(there), "{case}");
    assert_eq!(here.items.len(), there.items.len(), "{case}");
    for (here, there) in here.items.iter().zip(&there.items) {
        assert_eq!((here.kind, here.finished, here.gaps), (there.kind, there.finished, there.gaps), "{case}");
        // By their size, because left and right change names in a mirror.
        let margins = |report: &ground::judge::ItemReport| {
            let mut margins: Vec<f64> = report.margins.iter().map(|margin| margin.margin).collect();
            margins.sort_by(f64::total_cmp);
            margins
        };
        let (mine, theirs) = (margins(here), margins(there));
        assert_eq!(mine.len(), theirs.len(), "{case}");
        for (one, other) in mine.iter().zip(&theirs) {
            assert!((one - other).abs() < ROUNDING, "{case}: {one} and {other}");
        }
    }
}

/// Drives items of some yards and judges them here and, with yard and track changed alike, there.
fn everywhere(yards: &[(&str, &[&str])], change_yard: impl Fn(&mut YardFile), change_track: impl Fn(&Drive) -> Drive) {
    for &(yard, items) in yards {
        let here = bundle(yard);
        let there = changed(yard, &change_yard);
        let (setup, changed) = (here.setup().unwrap(), there.setup().unwrap());
        for id in items {
            let drive = drove(&setup, id, driver());
            let mine = here.judge(&streams(&setup, &drive, id)).unwrap();
            let theirs = there.judge(&streams(&changed, &change_track(&drive), id)).unwrap();
            assert_same(&mine, &theirs, &format!("{yard} {id}"));
        }
    }
}

#[test]
fn yard_and_track_moved_and_turned_together_have_the_same_verdict() {
    let by = Pose::new(37.0, -81.0, 2.2);
    everywhere(
        &EVERY_ITEM,
        |file| {
            for item in &mut file.items {
                item.at = by.place(item.at);
                item.heading_deg += by.heading.to_degrees();
            }
        },
        |drive| {
            let mut drive = drive.clone();
            for pose in drive.instants.iter_mut().flat_map(|instant| &mut instant.bodies) {
                *pose = by.compose(pose);
            }
            drive
        },
    );
}

#[test]
fn yard_and_track_mirrored_together_have_the_same_verdict() {
    everywhere(
        // In the lane of poles two findings of one instant change places, and the sensors have a test of their own.
        &EVERY_ITEM[..4],
        |file| {
            for item in &mut file.items {
                item.at = Point::new(item.at.x, -item.at.y);
                item.heading_deg = -item.heading_deg;
                item.mirrored = !item.mirrored;
            }
        },
        |drive| {
            let mut drive = drive.clone();
            for pose in drive.instants.iter_mut().flat_map(|instant| &mut instant.bodies) {
                *pose = Pose { pitch: pose.pitch, roll: -pose.roll, ..Pose::new(pose.at.x, -pose.at.y, -pose.heading) };
            }
            for (_, signal, _) in &mut drive.signals {
                *signal = match *signal {
                    Signal::IndicatorLeft => Signal::IndicatorRight,
                    Signal::IndicatorRight => Signal::IndicatorLeft,
                    other => other,
                };
            }
            drive
        },
    );
}

#[test]
fn a_clean_drive_in_a_mirrored_item_is_clean() {
    for (yard, id) in [("car-order-91", "pole-test"), ("car-order-162", "hill"), ("car-order-162", "reverse-parking")] {
        let bundle = changed(yard, |file| file.items.iter_mut().for_each(|item| item.mirrored = true));
        let setup = bundle.setup().unwrap();
        let verdict = bundle.judge(&streams(&setup, &drove(&setup, id, Driver::default()), id)).unwrap();
        assert_eq!(verdict.items[0].findings, [], "{yard} {id}");
        assert!(verdict.items[0].finished, "{yard} {id}");
    }
}

#[test]
fn a_yard_elsewhere_on_the_earth_has_the_same_verdict() {
    let places = [
        Datum { latitude: -33.9, longitude: 151.2, height: 20.0, bearing: 211.0 },
        Datum { latitude: 68.9, longitude: -33.1, height: 5.0, bearing: 0.0 },
        Datum { latitude: 0.0, longitude: 180.0, height: 0.0, bearing: 359.9 },
    ];
    for datum in places {
        for (yard, id) in [("car-order-91", "pole-test"), ("car-order-91", "hill"), ("trailer-order-162", "pole-test")]
        {
            let (here, there) = (bundle(yard), changed(yard, |file| file.datum = datum));
            let (setup, moved) = (here.setup().unwrap(), there.setup().unwrap());
            let drive = drove(&setup, id, driver());
            let mine = here.judge(&streams(&setup, &drive, id)).unwrap();
            let theirs = there.judge(&streams(&moved, &drive, id)).unwrap();
            assert_same(&mine, &theirs, &format!("{yard} {id} at {datum:?}"));
        }
    }
}

#[test]
fn a_record_begun_an_hour_earlier_has_the_same_verdict_an_hour_later() {
    const HOUR: i64 = 3_600_000_000;
    for (yard, items) in EVERY_ITEM {
        let here = bundle(yard);
        let there = Bundle { epoch_zero: EPOCH - HOUR, ..here.clone() };
        let setup = here.setup().unwrap();
        for id in items.iter().take(4) {
            let frames = streams(&setup, &drove(&setup, id, driver()), id);
            let later: Vec<Frame> = frames.iter().map(|frame| Frame { at: frame.at + HOUR, ..frame.clone() }).collect();
            let (mine, theirs) = (here.judge(&frames).unwrap(), there.judge(&later).unwrap());
            assert_same(&mine, &theirs, &format!("{yard} {id}"));
            let began = |verdict: &Verdict| verdict.items[0].began;
            assert_eq!(began(&theirs), began(&mine) + HOUR);
        }
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
        &mut Chance::new(9),
    );
    assert_ne!(EPOCH, night.epoch_zero);
    assert_eq!(morning.judge(&frames).unwrap(), night.judge(&late).unwrap());
}

#[test]
fn streams_cut_anywhere_have_the_same_verdict_to_the_bit() {
    for (yard, items) in EVERY_ITEM {
        let bundle = bundle(yard);
        let setup = bundle.setup().unwrap();
        for id in items.iter().take(3) {
            let frames = streams(&setup, &drove(&setup, id, driver()), id);
            let whole = bundle.judge(&frames).unwrap();
            for width in [1, 7, 64] {
                let cut: Vec<Frame> = frames
                    .iter()
                    .flat_map(|frame| {
                        let piece = |bytes: &[u8]| Frame { bytes: bytes.to_vec(), ..frame.clone() };
                        frame.bytes.chunks(width).map(piece).collect::<Vec<_>>()
                    })
                    .collect();
                assert_eq!(whole, bundle.judge(&cut).unwrap(), "{yard} {id} in pieces of {width}");
            }
        }
    }
}
