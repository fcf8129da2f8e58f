//! A bus in candump's format, decoded by the description that ships with the vehicles, cut anywhere.
#![no_main]

use std::sync::LazyLock;

use ground::input::{CanReader, Dbc, Troubles};
use ground::vehicle::Vehicle;
use libfuzzer_sys::fuzz_target;

const BENCH: &str = include_str!("../../../../assets/vehicles/bench.dbc");
const SEDAN: &str = include_str!("../../../../assets/vehicles/sedan.ron");

static READER: LazyLock<CanReader> = LazyLock::new(|| {
    let Ok(dbc) = Dbc::parse(BENCH) else { panic!("the shipped description is read") };
    let Ok(vehicle) = Vehicle::from_ron(SEDAN) else { panic!("the shipped vehicle is read") };
    let Ok(reader) = CanReader::new(8, &dbc, &vehicle.signals) else { panic!("the vehicle's signals are described") };
    reader
});

fuzz_target!(|input: (u8, &[u8])| {
    let (cut, bytes) = input;
    let whole = READER.clone().push(0, bytes, &mut Troubles::default());
    let mut reader = READER.clone();
    let pieces = bytes.chunks(usize::from(cut.max(1)));
    let cut: Vec<_> = pieces.flat_map(|piece| reader.push(0, piece, &mut Troubles::default())).collect();
    assert_eq!(whole, cut);
    assert!(whole.iter().all(|(_, _, value)| value.is_finite()));
});
