//! What a record file unpacks to, with its right checksum: refused, or read and written again as it was.
#![no_main]

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use ground::record::Record;
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};

fuzz_target!(|plain: &[u8]| {
    let mut encoder = ZlibEncoder::new(b"KAOCHANG GROUND 1\n".to_vec(), Compression::none());
    let packed = encoder.write_all(plain).and_then(|()| encoder.write_all(&Sha256::digest(plain)));
    let (Ok(()), Ok(packed)) = (packed, encoder.finish()) else { panic!("memory takes any bytes") };
    let _ = Record::from_bytes(plain);
    let Ok(record) = Record::from_bytes(&packed) else { return };
    let Ok(written) = record.to_bytes() else { panic!("what was read can be written") };
    assert_eq!(Record::from_bytes(&written).ok().as_ref(), Some(&record));
});
