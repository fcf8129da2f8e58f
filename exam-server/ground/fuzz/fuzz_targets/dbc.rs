//! A bus description, and a frame read by whatever it describes.
#![no_main]

use ground::input::{CanFrame, Dbc};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, [u8; 8], u8)| {
    let (text, data, length) = input;
    let Ok(dbc) = Dbc::parse(text) else { return };
    for message in dbc.messages() {
        let mut frame = CanFrame { id: message.id, length: length % 9, data };
        for signal in &message.signals {
            if let Some(value) = message.value(signal, &frame) {
                signal.encode(value, &mut frame);
            }
        }
    }
});
