//! A whole day of malformed streams at 20 a second, and the memory of the process that takes them.
//!
//! It stands in a test program of its own, so that no other test's memory is measured with it.

use std::path::Path;

use ground::input::{ChannelSetup, checksum};
use ground::judge::{DEVICE_BUS, DEVICE_SENSORS, DEVICE_TESTER, Frame, Judge, Outcome};
use ground::record::Bundle;
use ground::simulate::{Chance, Driver, Noise, SensorNoise, drive, frames, plan_item, sensor_frames};
use ground::yard::YardFile;

/// Frames of each device: 24 hours at 20 a second.
const FRAMES: i64 = 24 * 3600 * 20;
/// Microseconds between them.
const INTERVAL: i64 = 50_000;
/// Different malformed pieces for each device, repeated over the day.
const PIECES: usize = 997;
/// Growth of the process after the second hour that is still flat, kilobytes.
const FLAT: u64 = 2048;

fn asset(inside: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets").join(inside);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All items of 2007, with sensors at the bridge.
fn bundle() -> Bundle {
    let mut file = YardFile::from_ron(&asset("yards/car-order-91.ron")).unwrap();
    let sensors = YardFile::from_ron(&asset("yards/bridge-sensors-order-91.ron")).unwrap();
    let bridge = file.items.iter_mut().find(|item| item.id == "bridge").unwrap();
    bridge.sensors.clone_from(&sensors.items[0].sensors);
    let yard = ron::to_string(&file).unwrap();
    Bundle {
        vehicle: asset(&format!("vehicles/{}.ron", file.vehicle)),
        rules: asset(&format!("regulations/{}.ron", file.rules)),
        dbc: Some(asset("vehicles/bench.dbc")),
        channels: ChannelSetup::default(),
        epoch_zero: 0,
        route: Vec::new(),
        simulated: true,
        yard,
    }
}

/// Memory of this process in kilobytes: now, and the most there ever was.
fn memory() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.split_whitespace().next().unwrap().parse().unwrap()
    };
    (field("VmRSS:"), field("VmHWM:"))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to less than 256")]
fn any_byte(chance: &mut Chance) -> u8 {
    (chance.share() * 256.0) as u8
}

/// What a device really sends, with a byte flipped, the end cut off, a part doubled or noise in its place.
fn spoilt(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut spoilt = bytes.to_vec();
    let place = spoilt.iter().position(|_| chance.share() < 0.02).unwrap_or(0);
    match chance.share() {
        share if share < 0.3 => spoilt[place] ^= 0x15,
        share if share < 0.5 => spoilt.truncate(place),
        share if share < 0.7 => spoilt.extend_from_within(place..),
        share if share < 0.8 => spoilt.iter_mut().for_each(|byte| *byte = any_byte(chance)),
        // An endless line.
        share if share < 0.9 => spoilt.retain(|byte| !matches!(byte, b'\r' | b'\n')),
        _ => {}
    }
    spoilt
}

/// A position like those of the drive, at this time of the day: well formed, and impossible.
fn leap(at: i64, chance: &mut Chance) -> Vec<u8> {
    let second = at / 1_000_000;
    let clock = format!("{:02}{:02}{:02}.{:02}", second / 3600 % 24, second / 60 % 60, second % 60, at / 10_000 % 100);
    let place = format!("25{:09.6},N,102{:09.6},E", 59.0 * chance.share(), 59.0 * chance.share());
    let body = format!("GNGGA,{clock},{place},4,24,0.6,1890.0,M,0.0,M,1.0,0001");
    format!("${body}*{:02X}\r\n$GNHDT,{:.3},T*00\r\n", checksum(body.as_bytes()), 360.0 * chance.share()).into_bytes()
}

#[test]
fn a_day_of_malformed_streams_at_twenty_a_second_leaves_the_memory_flat() {
    let bundle = bundle();
    let setup = bundle.setup().unwrap();
    let item = setup.yard.items.iter().find(|item| item.id == "bridge").unwrap();
    let done = drive(&plan_item(item, &setup.vehicle, Driver::default()).unwrap(), item, &setup.vehicle);
    let mut chance = Chance::new(24);
    let datum = &setup.yard.datum;
    let mut sent = frames(&done, &setup.vehicle, datum, setup.dbc.as_ref(), &Noise::default(), 0, &mut chance);
    sent.extend(sensor_frames(&done, item, &setup.vehicle, &SensorNoise::default(), &mut chance));
    let of = |device: u8| sent.iter().filter(move |frame| frame.device == device).cycle();
    let mut pieces = |device: u8| -> Vec<Vec<u8>> {
        of(device).take(PIECES).map(|frame| spoilt(&frame.bytes, &mut chance)).collect()
    };
    let (receiver, bus, board) = (pieces(0), pieces(DEVICE_BUS), pieces(DEVICE_SENSORS));
    let mut chance = Chance::new(7);
    let tester: Vec<Vec<u8>> = (0..PIECES).map(|_| (0..7).map(|_| any_byte(&mut chance)).collect()).collect();

    let mut judge = Judge::new(setup).unwrap();
    let mut early = 0;
    for number in 0..FRAMES {
        let (at, index) = (number * INTERVAL, usize::try_from(number).unwrap() % PIECES);
        // Every tenth second the receiver sends well-formed nonsense instead.
        let bytes = if number % 200 < 20 { leap(at, &mut chance) } else { receiver[index].clone() };
        for (device, piece) in [(0, &bytes), (DEVICE_BUS, &bus[index]), (DEVICE_TESTER, &tester[index])] {
            judge.push(&Frame { at, device, bytes: piece.clone() });
        }
        judge.push(&Frame { at, device: DEVICE_SENSORS, bytes: board[index].clone() });
        if number == FRAMES / 12 {
            early = memory().0;
        }
    }
    let (now, most) = memory();
    assert!(now < early + FLAT && most < early + 2 * FLAT, "{early} kB after two hours, {now} now, {most} at most");
    let verdict = judge.finish();
    assert_ne!(verdict.outcome, Outcome::Passed);
    let counted: u64 = verdict.troubles.iter().map(|trouble| trouble.trouble.count).sum();
    assert!(counted > 1_000_000, "{counted} troubles counted in a day of them");
}
