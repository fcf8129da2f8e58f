//! Frames of any device into the judge of the small cars' yard of 2007: no pass comes of noise, and the bytes of a
//! verdict are the same twice.
//!
//! Each frame is device, time since the last in units of 5 ms, length, bytes.
#![no_main]

use std::sync::LazyLock;

use ground::input::ChannelSetup;
use ground::judge::{Frame, Judge, Outcome, Setup};
use ground::record::Bundle;
use libfuzzer_sys::fuzz_target;

static SETUP: LazyLock<Setup> = LazyLock::new(|| {
    let bundle = Bundle {
        yard: include_str!("../../../../assets/yards/car-order-91.ron").to_owned(),
        vehicle: include_str!("../../../../assets/vehicles/sedan.ron").to_owned(),
        rules: include_str!("../../../../assets/regulations/subject-2/order-91.ron").to_owned(),
        dbc: Some(include_str!("../../../../assets/vehicles/bench.dbc").to_owned()),
        channels: ChannelSetup::default(),
        epoch_zero: 0,
        // All ten items: a drive short enough for a fuzzer has never driven them all.
        route: Vec::new(),
        simulated: true,
    };
    let Ok(setup) = bundle.setup() else { panic!("the shipped files are sound") };
    let route = setup.yard.items.iter().map(|item| item.id.clone()).collect();
    let Ok(setup) = setup.with_route(route) else { panic!("the route is of the yard") };
    setup
});

fn frames(mut bytes: &[u8]) -> Vec<Frame> {
    let mut frames = Vec::new();
    let mut at = 0;
    while let [device, later, length, rest @ ..] = bytes {
        let (frame, tail) = rest.split_at(usize::from(*length).min(rest.len()));
        at += i64::from(*later) * 5_000;
        frames.push(Frame { at, device: *device, bytes: frame.to_vec() });
        bytes = tail;
    }
    frames
}

fuzz_target!(|bytes: &[u8]| {
    let verdict = || {
        let Ok(mut judge) = Judge::new(SETUP.clone()) else { panic!("the shipped files are sound") };
        for frame in frames(bytes) {
            judge.push(&frame);
        }
        judge.finish()
    };
    let first = verdict();
    assert_ne!(first.outcome, Outcome::Passed);
    assert_eq!(serde_json::to_vec(&first).ok(), serde_json::to_vec(&verdict()).ok());
});
