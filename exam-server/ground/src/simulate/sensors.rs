//! The sensor board of a bridge under a simulated drive, sound or faulty.

use super::chance::Chance;
use super::drive::{Drive, Instant};
use crate::input::{SensorKind, checksum};
use crate::judge::{DEVICE_SENSORS, Frame};
use crate::vehicle::{Vehicle, Wheel};
use crate::yard::{GapSensor, Item, TiltSensor};

/// How far before and behind the middle of its contact a tyre is as high as the ultrasonic sensors look, metres.
const CHORD: f64 = 0.2;
/// Delay of the board, microseconds.
const LATENCY: i64 = 15_000;
/// A loaded plank tilts to so many times the tilt at which it counts as loaded.
const LOADED: f64 = 2.0;

/// What is wrong with a sensor.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum SensorFault {
    /// It has no value.
    Dead,
    /// It repeats the number of the first wheel for ever.
    Frozen,
    /// It sends a number beyond what it can measure.
    OutOfRange,
    /// Something that is no wheel trips it from the beginning.
    Tripped,
    /// Its numbers are too large by so much, degrees or metres.
    Off(f64),
}

/// How good the sensors are.
#[derive(Debug, Clone, PartialEq)]
pub struct SensorNoise {
    /// One sigma of a distance, metres.
    pub gap_sigma: f64,
    /// One sigma of a tilt, degrees.
    pub tilt_sigma: f64,
    /// Samples a second.
    pub rate: u32,
    /// Share of samples that are lost.
    pub lost: f64,
    /// Share of samples that come twice.
    pub doubled: f64,
    /// Faulty channels.
    pub faults: Vec<(SensorKind, u8, SensorFault)>,
}

impl Default for SensorNoise {
    fn default() -> Self {
        Self { gap_sigma: 0.003, tilt_sigma: 0.05, rate: 50, lost: 0.0, doubled: 0.0, faults: Vec::new() }
    }
}

/// The frames that the sensors of an item send during a drive; none where it has no sensors.
pub fn sensor_frames(
    drive: &Drive,
    item: &Item,
    vehicle: &Vehicle,
    noise: &SensorNoise,
    chance: &mut Chance,
) -> Vec<Frame> {
    let Some(sensors) = &item.sensors else { return Vec::new() };
    let mut board = Board { item, vehicle, noise, frozen: vec![None; noise.faults.len()] };
    let channels = |most: Option<u8>| 1..=most.unwrap_or(0);
    let mut frames = Vec::new();
    let interval = 1_000_000 / i64::from(noise.rate.max(1));
    let (mut due, mut count) = (0, 0u8);
    for instant in &drive.instants {
        if instant.at < due {
            continue;
        }
        due += interval;
        count = count.wrapping_add(1);
        let tilts = channels(sensors.tilts.iter().map(|tilt| tilt.channel).max()).map(|channel| {
            let tilt = sensors.tilts.iter().find(|tilt| tilt.channel == channel)?;
            board.faulty(SensorKind::Tilt, channel, Some(board.tilt(tilt, instant)), tilt.most_deg, chance)
        });
        let tilts: Vec<String> = tilts.map(|value| text(value, 3)).collect();
        let gaps = channels(sensors.gaps.iter().map(|gap| gap.channel).max()).map(|channel| {
            let gap = sensors.gaps.iter().find(|gap| gap.channel == channel)?;
            let value = board.faulty(SensorKind::Gap, channel, board.gap(gap, instant), gap.most, chance);
            value.map(|metres| metres * 1000.0)
        });
        let gaps: Vec<String> = gaps.map(|value| text(value, 1)).collect();
        for body in [format!("XTLT,{count},{}", tilts.join(",")), format!("XDST,{count},{}", gaps.join(","))] {
            let bytes = format!("${body}*{:02X}\r\n", checksum(body.as_bytes())).into_bytes();
            let lost = chance.share() < noise.lost;
            let times = if lost { 0 } else { 1 + usize::from(chance.share() < noise.doubled) };
            let frame = Frame { at: instant.at + LATENCY, device: DEVICE_SENSORS, bytes };
            frames.extend(std::iter::repeat_n(frame, times));
        }
    }
    frames
}

fn text(value: Option<f64>, decimals: usize) -> String {
    value.map_or_else(String::new, |value| format!("{value:.decimals$}"))
}

struct Board<'a> {
    item: &'a Item,
    vehicle: &'a Vehicle,
    noise: &'a SensorNoise,
    /// The number that each frozen channel repeats.
    frozen: Vec<Option<f64>>,
}

impl Board<'_> {
    /// Every wheel on the plank's way: its place along the plank, its offset to the left of it, and the wheel.
    fn wheels(&self, plank: u8, instant: &Instant) -> Vec<(f64, f64, Wheel)> {
        let Some(plank) = self.item.plan.planks.get(usize::from(plank) - 1) else { return Vec::new() };
        let length = plank.from.distance(plank.to);
        let along = (plank.to - plank.from) * (1.0 / length);
        let bodies = instant.bodies.iter().zip(&self.vehicle.bodies);
        let placed = bodies.flat_map(|(pose, body)| body.wheels.iter().map(|wheel| (pose.place(wheel.at), *wheel)));
        placed.map(|(at, wheel)| (along.dot(at - plank.from), along.cross(at - plank.from), wheel)).collect()
    }

    fn tilt(&self, tilt: &TiltSensor, instant: &Instant) -> f64 {
        let Some(plank) = self.item.plan.planks.get(usize::from(tilt.plank) - 1) else { return 0.0 };
        let (length, half) = (plank.from.distance(plank.to), plank.width / 2.0);
        let on = |(along, across, _): &(f64, f64, Wheel)| (0.0..=length).contains(along) && across.abs() <= half;
        let loaded = self.wheels(tilt.plank, instant).iter().any(on);
        let sign = if tilt.inverted { -1.0 } else { 1.0 };
        if loaded { sign * LOADED * tilt.loaded_deg } else { 0.0 }
    }

    /// The distance to the nearest tyre in front of the sensor.
    fn gap(&self, gap: &GapSensor, instant: &Instant) -> Option<f64> {
        let plank = self.item.plan.planks.get(usize::from(gap.plank) - 1)?;
        let side = if gap.side == crate::yard::Side::Left { 1.0 } else { -1.0 };
        let before = |(along, ..): &(f64, f64, Wheel)| (along - gap.station).abs() < CHORD;
        let wheels = self.wheels(gap.plank, instant).into_iter().filter(before);
        let near = wheels.map(|(_, across, wheel)| {
            // From the plank's edge on the sensor's side inwards.
            gap.standoff + plank.width / 2.0 - side * across - wheel.width / 2.0
        });
        near.filter(|distance| (gap.least..gap.most).contains(distance)).min_by(f64::total_cmp)
    }

    fn faulty(
        &mut self,
        kind: SensorKind,
        channel: u8,
        truly: Option<f64>,
        most: f64,
        chance: &mut Chance,
    ) -> Option<f64> {
        let sigma = if kind == SensorKind::Tilt { self.noise.tilt_sigma } else { self.noise.gap_sigma };
        let measured = truly.map(|value| value + sigma * chance.normal());
        let faults = self.noise.faults.iter().position(|&(of, number, _)| of == kind && number == channel);
        let Some(index) = faults else { return measured };
        match self.noise.faults[index].2 {
            SensorFault::Dead => None,
            SensorFault::OutOfRange => Some(2.0 * most + sigma * chance.normal()),
            SensorFault::Tripped => Some(0.5 * most + sigma * chance.normal()),
            SensorFault::Off(by) => measured.map(|value| value + by),
            SensorFault::Frozen => {
                let wheel = truly.is_some_and(|value| kind == SensorKind::Gap || value.abs() > 0.0);
                if wheel && self.frozen[index].is_none() {
                    self.frozen[index] = measured;
                }
                self.frozen[index].or(measured)
            }
        }
    }
}
