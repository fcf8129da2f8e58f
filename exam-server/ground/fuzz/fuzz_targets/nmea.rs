//! A receiver's stream, cut anywhere: the same epochs as in one piece.
#![no_main]

use ground::input::{NmeaReader, Troubles};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, &[u8])| {
    let (cut, bytes) = input;
    let mut troubles = Troubles::default();
    let whole = NmeaReader::new(0).push(0, bytes, &mut troubles);
    let mut reader = NmeaReader::new(0);
    let pieces = bytes.chunks(usize::from(cut.max(1)));
    let cut: Vec<_> = pieces.flat_map(|piece| reader.push(0, piece, &mut Troubles::default())).collect();
    assert_eq!(whole, cut);
    assert!(whole.iter().all(|sample| sample.position.latitude.abs() <= 90.0));
});
