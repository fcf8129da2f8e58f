//! A pole tester's samples and the state machine behind them.
#![no_main]

use ground::input::{ChannelReader, ChannelSetup, Troubles};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut reader = ChannelReader::new(16, ChannelSetup::default());
    let mut troubles = Troubles::default();
    for (at, piece) in (0i64..).zip(bytes.chunks(7)) {
        let _ = reader.push(at * 5_000, piece, &mut troubles);
    }
});
