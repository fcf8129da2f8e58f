//! A bus in candump's format, decoded by the description that ships with the vehicles.
#![no_main]

use ground::input::{CanReader, Dbc, Troubles};
use libfuzzer_sys::fuzz_target;

const BENCH: &str = include_str!("../../../../assets/vehicles/bench.dbc");

fuzz_target!(|bytes: &[u8]| {
    let Ok(dbc) = Dbc::parse(BENCH) else { panic!("the shipped description is read") };
    let Ok(mut reader) = CanReader::new(8, &dbc, &[]) else { panic!("nothing is asked of it") };
    let _ = reader.push(0, bytes, &mut Troubles::default());
});
