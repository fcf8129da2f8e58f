//! Whatever the devices send, nothing panics and no pass comes of it.

use ground::input::{CanReader, ChannelReader, ChannelSetup, Dbc, NmeaReader, SensorReader, Troubles};
use ground::judge::{Frame, Judge, Outcome};
use ground::record::Record;
use ground::rules::Rules;
use ground::simulate::{Chance, Driver, Noise};
use ground::vehicle::Vehicle;
use ground::yard::YardFile;
use proptest::prelude::*;

use crate::common::{asset, bundle};

/// Bytes that look enough like sentences to get past the first checks.
fn nearly_nmea() -> impl Strategy<Value = Vec<u8>> {
    let field = prop_oneof!["[0-9.+-]{0,12}", "[NSEWAVT]", Just(String::new())];
    proptest::collection::vec(
        ("(GPGGA|GNRMC|GPHDT|GNGST|GPVTG|PSAT,HPR|PTNL,AVR|GPTHS)", proptest::collection::vec(field, 0..16)),
        0..12,
    )
    .prop_map(|sentences| {
        let lines = sentences.into_iter().map(|(name, fields)| {
            let body = format!("{name},{}", fields.join(","));
            format!("${body}*{:02X}\r\n", ground::input::checksum(body.as_bytes()))
        });
        lines.collect::<String>().into_bytes()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_from_any_device_are_survived(
        frames in proptest::collection::vec((any::<u8>(), any::<i32>(), proptest::collection::vec(any::<u8>(), 0..300)), 0..30)
    ) {
        let mut judge = Judge::new(bundle("car-order-162").setup().unwrap()).unwrap();
        for (device, at, bytes) in frames {
            judge.push(&Frame { at: i64::from(at), device: device % 20, bytes });
        }
        prop_assert_ne!(judge.finish().outcome, Outcome::Passed);
    }

    #[test]
    fn nearly_right_sentences_are_survived(bytes in nearly_nmea(), cut in 1usize..40) {
        let mut judge = Judge::new(bundle("car-order-162").setup().unwrap()).unwrap();
        for (index, piece) in bytes.chunks(cut).enumerate() {
            judge.push(&Frame { at: i64::try_from(index).unwrap() * 10_000, device: 0, bytes: piece.to_vec() });
        }
        prop_assert_ne!(judge.finish().outcome, Outcome::Passed);
    }

    #[test]
    fn any_text_is_refused_or_read(text in "\\PC{0,200}") {
        let _ = Dbc::parse(&text);
        prop_assert!(YardFile::from_ron(&text).is_err());
        prop_assert!(Vehicle::from_ron(&text).is_err());
        prop_assert!(Rules::from_ron(&text).is_err());
        prop_assert!(Record::from_bytes(text.as_bytes()).is_err());
    }
}

#[test]
fn an_endless_line_costs_no_memory() {
    let mut troubles = Troubles::default();
    let mut nmea = NmeaReader::new(0);
    let mut can = CanReader::new(8, &Dbc::parse(&asset("vehicles/bench.dbc")).unwrap(), &[]).unwrap();
    let mut channels = ChannelReader::new(16, ChannelSetup::default());
    for at in 0..2_000 {
        let noise = vec![b'$'; 4096];
        assert!(nmea.push(at, &noise, &mut troubles).is_empty());
        assert!(can.push(at, &noise, &mut troubles).is_empty());
        let _ = channels.push(at, &noise, &mut troubles);
    }
    assert!(format!("{nmea:?}").len() < 4_000);
}

/// Bytes that look enough like a sensor board's to get past the first checks.
fn nearly_sensors() -> impl Strategy<Value = Vec<u8>> {
    let value = prop_oneof!["[0-9.+-]{0,9}", "-?[0-9]{1,3}\\.[0-9]", Just(String::new())];
    let sentence = ("(XTLT|XDST)", any::<u8>(), proptest::collection::vec(value, 0..20));
    proptest::collection::vec(sentence, 0..40).prop_map(|sentences| {
        let lines = sentences.into_iter().map(|(name, count, values)| {
            let body = format!("{name},{count},{}", values.join(","));
            format!("${body}*{:02X}\r\n", ground::input::checksum(body.as_bytes()))
        });
        lines.collect::<String>().into_bytes()
    })
}

/// A drive's frames an hour later each round, one in three with a byte flipped, the end cut off or a part doubled.
fn spoilt(frames: &[Frame], round: i64, chance: &mut Chance) -> Vec<Frame> {
    let spoil = |frame: &Frame| {
        let mut bytes = frame.bytes.clone();
        let pick = chance.share();
        let index = frame.bytes.iter().position(|_| chance.share() < 0.02).unwrap_or(0);
        if pick < 0.1 {
            bytes[index] ^= 0x15;
        } else if pick < 0.2 {
            bytes.truncate(index);
        } else if pick < 0.3 {
            bytes.extend_from_within(index..);
        }
        Frame { at: frame.at + round * 3_600_000_000, device: frame.device, bytes }
    };
    frames.iter().map(spoil).collect()
}

#[test]
fn a_day_of_spoilt_streams_is_survived_in_the_memory_of_its_first_hours() {
    let bundle = bundle("car-order-162");
    let setup = bundle.setup().unwrap();
    let drive = crate::common::drove(&setup, "curve", Driver { across: 0.9, ..Driver::default() });
    let frames = crate::common::sent(&setup, &drive, &Noise::default(), 3);
    let mut chance = Chance::new(4);
    let mut judge = Judge::new(setup).unwrap();
    let mut sizes = Vec::new();
    for round in 0..24 {
        for frame in spoilt(&frames, round, &mut chance) {
            judge.push(&frame);
        }
        sizes.push(format!("{judge:?}").len());
    }
    // Lists that are bounded fill up in the first hours.
    assert!(sizes[23] < sizes[7] + 10_000, "{sizes:?}");
    assert_ne!(judge.finish().outcome, Outcome::Passed);
}

#[test]
fn a_bus_without_a_receiver_does_not_fill_the_memory() {
    let bundle = bundle("car-order-162");
    let setup = bundle.setup().unwrap();
    let drive = crate::common::drove(&setup, "curve", Driver::default());
    let frames = crate::common::sent(&setup, &drive, &Noise::default(), 3);
    let bus: Vec<&Frame> = frames.iter().filter(|frame| frame.device == ground::judge::DEVICE_BUS).collect();
    let mut judge = Judge::new(setup).unwrap();
    let mut sizes = Vec::new();
    for round in 0..20 {
        for frame in &bus {
            judge.push(&Frame { at: frame.at + round * 60_000_000, ..(*frame).clone() });
        }
        sizes.push(format!("{judge:?}").len());
    }
    assert!(sizes[19] < sizes[4] * 11 / 10, "{sizes:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_receivers_stream_cut_anywhere_gives_the_same_epochs(bytes in nearly_nmea(), cut in 1usize..60) {
        let mut troubles = Troubles::default();
        let whole = NmeaReader::new(0).push(0, &bytes, &mut troubles);
        let mut reader = NmeaReader::new(0);
        let mut seen = Troubles::default();
        let pieces: Vec<_> = bytes.chunks(cut).flat_map(|piece| reader.push(0, piece, &mut seen)).collect();
        prop_assert_eq!(whole, pieces);
        prop_assert_eq!(troubles, seen);
    }

    #[test]
    fn a_bus_in_nearly_right_lines_is_survived(
        lines in proptest::collection::vec("[0-9A-F]{3,8}#[0-9A-Fa-f]{0,18}", 0..20), cut in 1usize..30
    ) {
        let dbc = Dbc::parse(&asset("vehicles/bench.dbc")).unwrap();
        let vehicle = Vehicle::from_ron(&asset("vehicles/sedan.ron")).unwrap();
        let bytes = lines.join("\n").into_bytes();
        let mut whole = CanReader::new(8, &dbc, &vehicle.signals).unwrap();
        let mut pieces = whole.clone();
        let mut troubles = Troubles::default();
        let read = whole.push(0, &bytes, &mut troubles);
        let cut: Vec<_> = bytes.chunks(cut).flat_map(|piece| pieces.push(0, piece, &mut troubles)).collect();
        prop_assert_eq!(read, cut);
    }

    #[test]
    fn a_testers_samples_cut_anywhere_give_the_same_changes(
        bytes in proptest::collection::vec(0u8..=3, 0..300), cut in 1usize..20
    ) {
        let mut troubles = Troubles::default();
        let mut whole = ChannelReader::new(16, ChannelSetup::default());
        let mut pieces = whole.clone();
        let read = whole.push(0, &bytes, &mut troubles);
        let cut: Vec<_> = bytes.chunks(cut).flat_map(|piece| pieces.push(0, piece, &mut troubles)).collect();
        prop_assert_eq!(read, cut);
    }

    #[test]
    fn a_sensor_boards_stream_is_survived_and_cut_anywhere_gives_the_same_samples(
        bytes in nearly_sensors(), cut in 1usize..60, step in 0i64..2_000_000
    ) {
        let mut troubles = Troubles::default();
        let whole = SensorReader::new(17).push(0, &bytes, &mut troubles);
        let mut reader = SensorReader::new(17);
        let mut seen = Troubles::default();
        let pieces: Vec<_> = bytes.chunks(cut).flat_map(|piece| reader.push(0, piece, &mut seen)).collect();
        prop_assert_eq!(whole, pieces);
        prop_assert_eq!(troubles, seen);
        let mut judge = Judge::new(bundle("bridge-sensors-order-91").setup().unwrap()).unwrap();
        for (index, piece) in (0i64..).zip(bytes.chunks(cut)) {
            judge.push(&Frame { at: index * step, device: 17, bytes: piece.to_vec() });
        }
        prop_assert_ne!(judge.finish().outcome, Outcome::Passed);
    }

    #[test]
    fn a_bus_description_with_any_numbers_is_refused_or_read(
        start in 0u32..80, bits in 0u32..80, order in 0u8..2, sign in "[+-]", factor in any::<f64>(), data in any::<[u8; 8]>()
    ) {
        let text = format!("BO_ 416 Motion: 8 A\n SG_ Speed : {start}|{bits}@{order}{sign} ({factor:?},0) [0|1] \"\" B\n");
        if let Ok(dbc) = Dbc::parse(&text) {
            let message = dbc.named("Motion").unwrap();
            let mut frame = ground::input::CanFrame { id: 416, length: 8, data };
            for signal in &message.signals {
                if let Some(value) = message.value(signal, &frame) {
                    signal.encode(value, &mut frame);
                }
            }
        }
    }
}
