use std::path::Path;

use ground::input::ChannelSetup;
use ground::judge::{Frame, Setup, Verdict};
use ground::record::Bundle;
use ground::simulate::{Chance, Drive, Driver, Noise, drive, frames, plan_item};
use ground::yard::Item;

/// The receiver's time of day at which simulated drives begin.
pub const EPOCH: i64 = 9 * 3_600_000_000;

pub fn asset(inside: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets").join(inside);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn bundle(yard: &str) -> Bundle {
    let yard = asset(&format!("yards/{yard}.ron"));
    let file = ground::yard::YardFile::from_ron(&yard).unwrap();
    Bundle {
        vehicle: asset(&format!("vehicles/{}.ron", file.vehicle)),
        rules: asset(&format!("regulations/{}.ron", file.rules)),
        dbc: Some(asset("vehicles/bench.dbc")),
        channels: ChannelSetup::default(),
        epoch_zero: EPOCH,
        route: Vec::new(),
        simulated: true,
        yard,
    }
}

pub fn item<'a>(setup: &'a Setup, id: &str) -> &'a Item {
    setup.yard.items.iter().find(|item| item.id == id).unwrap()
}

pub fn drove(setup: &Setup, id: &str, driver: Driver) -> Drive {
    let item = item(setup, id);
    drive(&plan_item(item, &setup.vehicle, driver).unwrap(), item, &setup.vehicle)
}

pub fn sent(setup: &Setup, drive: &Drive, noise: &Noise, seed: u64) -> Vec<Frame> {
    frames(drive, &setup.vehicle, &setup.yard.datum, setup.dbc.as_ref(), noise, EPOCH, &mut Chance::new(seed))
}

pub fn judged(bundle: &Bundle, id: &str, driver: Driver, noise: &Noise, seed: u64) -> Verdict {
    let setup = bundle.setup().unwrap();
    let drive = drove(&setup, id, driver);
    bundle.judge(&sent(&setup, &drive, noise, seed)).unwrap()
}
