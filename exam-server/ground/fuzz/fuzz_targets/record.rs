//! A record file: refused, or read and written again as it was.
#![no_main]

use ground::record::Record;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(record) = Record::from_bytes(bytes) else { return };
    let Ok(written) = record.to_bytes() else { panic!("what was read can be written") };
    assert_eq!(Record::from_bytes(&written).ok().as_ref(), Some(&record));
});
