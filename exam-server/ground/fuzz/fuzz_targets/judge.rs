//! Frames of any device into the judge of the small cars' yard: no pass comes of noise.
#![no_main]

use ground::input::ChannelSetup;
use ground::judge::{Frame, Outcome};
use ground::record::Bundle;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|frames: Vec<(u8, i32, Vec<u8>)>| {
    let bundle = Bundle {
        yard: include_str!("../../../../assets/yards/car-order-162.ron").to_owned(),
        vehicle: include_str!("../../../../assets/vehicles/sedan.ron").to_owned(),
        rules: include_str!("../../../../assets/regulations/subject-2/order-162.ron").to_owned(),
        dbc: Some(include_str!("../../../../assets/vehicles/bench.dbc").to_owned()),
        channels: ChannelSetup::default(),
        epoch_zero: 0,
        route: Vec::new(),
        simulated: true,
    };
    let frames: Vec<Frame> =
        frames.into_iter().map(|(device, at, bytes)| Frame { at: i64::from(at), device: device % 20, bytes }).collect();
    let Ok(verdict) = bundle.judge(&frames) else { panic!("the shipped files are sound") };
    assert_ne!(verdict.outcome, Outcome::Passed);
});
