//! A sensor board's stream, cut anywhere: the same samples as in one piece, and no pass of a bridge by noise alone.
#![no_main]

use std::sync::LazyLock;

use ground::input::{ChannelSetup, SensorReader, Troubles};
use ground::judge::{DEVICE_SENSORS, Frame, Judge, Setup};
use ground::record::Bundle;
use libfuzzer_sys::fuzz_target;

static SETUP: LazyLock<Setup> = LazyLock::new(|| {
    let bundle = Bundle {
        yard: include_str!("../../../../assets/yards/bridge-sensors-order-91.ron").to_owned(),
        vehicle: include_str!("../../../../assets/vehicles/sedan.ron").to_owned(),
        rules: include_str!("../../../../assets/regulations/subject-2/order-91.ron").to_owned(),
        dbc: None,
        channels: ChannelSetup::default(),
        epoch_zero: 0,
        route: Vec::new(),
        simulated: true,
    };
    let Ok(setup) = bundle.setup() else { panic!("the shipped files are sound") };
    setup
});

fuzz_target!(|input: (u8, &[u8])| {
    let (cut, bytes) = input;
    let mut troubles = Troubles::default();
    let whole = SensorReader::new(DEVICE_SENSORS).push(0, bytes, &mut troubles);
    let mut reader = SensorReader::new(DEVICE_SENSORS);
    let pieces = || bytes.chunks(usize::from(cut.max(1)));
    let cut: Vec<_> = pieces().flat_map(|piece| reader.push(0, piece, &mut Troubles::default())).collect();
    assert_eq!(whole, cut);
    let Ok(mut judge) = Judge::new(SETUP.clone()) else { panic!("the shipped files are sound") };
    for (index, piece) in (0i64..).zip(pieces()) {
        judge.push(&Frame { at: index * 20_000, device: DEVICE_SENSORS, bytes: piece.to_vec() });
    }
    // Both instruments are asked for, and the positions are missing.
    assert_ne!(judge.finish().outcome, ground::judge::Outcome::Passed);
});
