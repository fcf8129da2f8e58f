//! Whatever the devices send, nothing panics and no pass comes of it.

use ground::input::{CanReader, ChannelReader, ChannelSetup, Dbc, NmeaReader, Troubles};
use ground::judge::{Frame, Judge, Outcome};
use ground::record::Record;
use ground::rules::Rules;
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
    let mut can = CanReader::new(8, Dbc::parse(&asset("vehicles/bench.dbc")).unwrap(), &[]).unwrap();
    let mut channels = ChannelReader::new(16, ChannelSetup::default());
    for at in 0..2_000 {
        let noise = vec![b'$'; 4096];
        assert!(nmea.push(at, &noise, &mut troubles).is_empty());
        assert!(can.push(at, &noise, &mut troubles).is_empty());
        let _ = channels.push(at, &noise, &mut troubles);
    }
    assert!(format!("{nmea:?}").len() < 4_000);
}
