//! A bus description, and frames of every length read and written by whatever it describes.
#![no_main]

use ground::input::{CanFrame, Dbc};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(dbc) = Dbc::parse(text) else { return };
    for message in dbc.messages() {
        for length in 0..=8 {
            let mut frame = CanFrame { id: message.id, length, data: [0xa5, 0x00, 0xff, 0x81, 0x7e, 0x10, 0x5a, 0x01] };
            for signal in &message.signals {
                if let Some(value) = message.value(signal, &frame) {
                    signal.encode(value, &mut frame);
                }
            }
        }
    }
});
