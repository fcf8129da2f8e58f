//! Yard, vehicle and rules files.
#![no_main]

use ground::rules::Rules;
use ground::vehicle::Vehicle;
use ground::yard::YardFile;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, &str, &str)| {
    let (yard, rules, vehicle) = input;
    let (yard, rules, vehicle) = (YardFile::from_ron(yard), Rules::from_ron(rules), Vehicle::from_ron(vehicle));
    if let (Ok(yard), Ok(rules), Ok(vehicle)) = (yard, rules, vehicle) {
        let _ = yard.build(&rules, &vehicle);
    }
});
