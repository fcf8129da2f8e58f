//! What a simulated drive is judged by, read from the assets.

use std::path::Path;

use ground::GroundError;
use ground::input::ChannelSetup;
use ground::record::Bundle;
use ground::yard::YardFile;

use crate::read_text;

/// The receiver's time of day at the beginning of a simulated drive: nine o'clock.
pub const EPOCH_ZERO: i64 = 9 * 3_600_000_000;

/// The yard with its vehicle and rules, and the bus description if the drive has a bus.
pub fn bundle(yard: &Path, assets: &Path, bus: bool) -> Result<Bundle, GroundError> {
    let yard = read_text(yard)?;
    let file = YardFile::from_ron(&yard)?;
    Ok(Bundle {
        vehicle: read_text(&assets.join(format!("vehicles/{}.ron", file.vehicle)))?,
        rules: read_text(&assets.join(format!("regulations/{}.ron", file.rules)))?,
        dbc: bus.then(|| read_text(&assets.join("vehicles/bench.dbc"))).transpose()?,
        channels: ChannelSetup::default(),
        epoch_zero: EPOCH_ZERO,
        route: Vec::new(),
        simulated: true,
        yard,
    })
}
