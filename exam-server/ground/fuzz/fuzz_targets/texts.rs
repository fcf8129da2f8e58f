//! Yard, rules and vehicle files, separated by zero bytes; a yard that can be built is checked, too.
#![no_main]

use ground::rules::Rules;
use ground::vehicle::Vehicle;
use ground::yard::{YardFile, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut texts = text.splitn(3, '\0');
    let (Some(yard), Some(rules), Some(vehicle)) = (texts.next(), texts.next(), texts.next()) else { return };
    let (yard, rules, vehicle) = (YardFile::from_ron(yard), Rules::from_ron(rules), Vehicle::from_ron(vehicle));
    if let (Ok(yard), Ok(rules), Ok(vehicle)) = (yard, rules, vehicle)
        && let Ok(yard) = yard.build(&rules, &vehicle)
    {
        let _ = check(&yard, &rules, &vehicle);
    }
});
