//! The streams that the devices of a simulated drive send.

use std::fmt::Write as _;

use super::chance::Chance;
use super::drive::Drive;
use crate::geometry::{Point, Pose};
use crate::input::{CanFrame, Dbc, Signal, checksum};
use crate::judge::{DEVICE_BUS, Frame};
use crate::vehicle::Vehicle;
use crate::yard::Datum;

/// How good the devices are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Noise {
    /// One sigma of each antenna in each direction, metres.
    pub sigma: f64,
    /// Samples a second.
    pub rate: u32,
    /// Delay of the receiver's sentences, microseconds.
    pub latency: i64,
    /// Share of samples that are lost.
    pub lost: f64,
    /// Stated by the receiver in GST.
    pub stated: bool,
}

impl Default for Noise {
    fn default() -> Self {
        Self { sigma: 0.01, rate: 20, latency: 40_000, lost: 0.0, stated: true }
    }
}

/// The frames of all devices in the order of their arrival.
pub fn frames(
    drive: &Drive,
    vehicle: &Vehicle,
    datum: &Datum,
    dbc: Option<&Dbc>,
    noise: &Noise,
    epoch_zero: i64,
    chance: &mut Chance,
) -> Vec<Frame> {
    let mut frames = Vec::new();
    let interval = 1_000_000 / i64::from(noise.rate.max(1));
    let mut due = 0;
    for instant in &drive.instants {
        if instant.at < due {
            continue;
        }
        due += interval;
        for (index, (pose, body)) in instant.bodies.iter().zip(&vehicle.bodies).enumerate() {
            let Some(receiver) = body.receiver else { continue };
            let mut antenna = |(x, y, height): (f64, f64, f64)| {
                let error = Point::new(chance.normal(), chance.normal()) * noise.sigma;
                (pose.place_at_height(Point::new(x, y), height) + error, height)
            };
            let (main, height) = antenna(receiver.main);
            let (second, _) = antenna(receiver.second);
            if chance.share() < noise.lost {
                continue;
            }
            let sentences = sentences(datum, main, second, height, pose, instant.at + epoch_zero, noise);
            let device = u8::try_from(index).unwrap_or(0);
            frames.push(Frame { at: instant.at + noise.latency, device, bytes: sentences.into_bytes() });
        }
    }
    if let Some(dbc) = dbc {
        bus_frames(drive, vehicle, dbc, &mut frames);
    }
    frames.sort_by_key(|frame| frame.at);
    frames
}

fn sentences(datum: &Datum, main: Point, second: Point, height: f64, pose: &Pose, epoch: i64, noise: &Noise) -> String {
    let position = datum.unproject(main, height * libm::cos(pose.pitch));
    let bearing = datum.bearing_of((second - main).angle());
    let micros = epoch.rem_euclid(86_400_000_000);
    let (second_of_day, rest) = (micros / 1_000_000, micros % 1_000_000 / 10_000);
    let clock = format!("{:02}{:02}{:02}.{rest:02}", second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60);
    let angle = |degrees: f64, width: usize| {
        let whole = libm::floor(degrees.abs());
        let minutes = (degrees.abs() - whole) * 60.0;
        format!("{whole:0width$.0}{minutes:012.9}")
    };
    let mut text = String::new();
    let mut sentence = |body: &str| {
        let _ = write!(text, "${body}*{:02X}\r\n", checksum(body.as_bytes()));
    };
    if noise.stated {
        sentence(&format!("GNGST,{clock},,,,,{0:.4},{0:.4},{1:.4}", noise.sigma, noise.sigma * 2.0));
    }
    let (ns, ew) = (if position.latitude < 0.0 { 'S' } else { 'N' }, if position.longitude < 0.0 { 'W' } else { 'E' });
    sentence(&format!(
        "GNGGA,{clock},{},{ns},{},{ew},4,24,0.6,{:.4},M,0.0,M,1.0,0001",
        angle(position.latitude, 2),
        angle(position.longitude, 3),
        position.height
    ));
    sentence(&format!("GNHDT,{bearing:.5},T"));
    text
}

/// Every message at 20 a second, with the signals' values of that instant.
fn bus_frames(drive: &Drive, vehicle: &Vehicle, dbc: &Dbc, frames: &mut Vec<Frame>) {
    let mut values: std::collections::BTreeMap<Signal, f64> = std::collections::BTreeMap::new();
    let mut changes = drive.signals.iter().peekable();
    let mut due = 0;
    for instant in &drive.instants {
        if instant.at < due {
            continue;
        }
        due += 50_000;
        while let Some((_, signal, value)) = changes.next_if(|(at, ..)| *at <= instant.at) {
            values.insert(*signal, *value);
        }
        values.insert(Signal::Speed, instant.speed.abs() * 3.6);
        for message in dbc.messages() {
            let mut frame = CanFrame { id: message.id, length: message.length.min(8), data: [0; 8] };
            for source in vehicle.signals.iter().filter(|source| source.message == message.name) {
                let Some(signal) = message.signals.iter().find(|signal| signal.name == source.name) else { continue };
                let Some(&value) = values.get(&source.signal) else { continue };
                let raw =
                    source.values.iter().find(|(_, to)| (to - value).abs() < 1e-9).map_or(value, |&(from, _)| from);
                signal.encode(raw, &mut frame);
            }
            let mut text = format!("{:03X}#", frame.id);
            for byte in &frame.data[..usize::from(frame.length)] {
                let _ = write!(text, "{byte:02X}");
            }
            text.push('\n');
            frames.push(Frame { at: instant.at + 2_000, device: DEVICE_BUS, bytes: text.into_bytes() });
        }
    }
}
