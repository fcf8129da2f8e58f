use serde::{Deserialize, Serialize};

use crate::rules::item::named;

named! {
    /// Signals of the vehicle, in the judge's units.
    Signal {
        /// Gear: -1 reverse, 0 neutral or park, 1 and up forward.
        Gear = "gear",
        /// Speed, km/h, never negative.
        Speed = "speed",
        /// Engine speed, 1/min.
        Engine = "engine",
        /// Starter turning: 0 or 1.
        Starter = "starter",
        /// Seat belt fastened: 0 or 1.
        Belt = "belt",
        /// A door open: 0 or 1.
        Door = "door",
        /// Hand brake applied: 0 or 1.
        HandBrake = "hand-brake",
        /// Brake pedal pressed: 0 or 1.
        Brake = "brake",
        /// Left indicator on: 0 or 1, steady while it blinks.
        IndicatorLeft = "indicator-left",
        /// Right indicator on: 0 or 1, steady while it blinks.
        IndicatorRight = "indicator-right",
        /// Hazard lamps on: 0 or 1.
        Hazard = "hazard",
        /// Low beam on: 0 or 1.
        LowBeam = "low-beam",
        /// Fog lamp on: 0 or 1.
        FogLamp = "fog-lamp",
        /// Horn sounding: 0 or 1.
        Horn = "horn",
        /// Wipers on: 0 or 1.
        Wiper = "wiper",
        /// The instruction of a simulated emergency has ended: 0 or 1.
        Instruction = "instruction",
    }
}

/// How a signal is read from the bus.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignalSource {
    /// The signal of the judge.
    pub signal: Signal,
    /// Name of the message in the DBC file.
    pub message: String,
    /// Name of the signal in that message.
    pub name: String,
    /// Value of the bus to value of the judge; others are ignored. Empty: the value as it is.
    #[serde(default)]
    pub values: Vec<(f64, f64)>,
}

impl SignalSource {
    /// The judge's value for a value of the bus.
    pub fn convert(&self, value: f64) -> Option<f64> {
        if self.values.is_empty() {
            return Some(value);
        }
        self.values.iter().find(|(from, _)| (from - value).abs() < 1e-6).map(|&(_, to)| to)
    }
}

/// The last value of every signal, and since when it holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Signals([Option<(f64, i64)>; Signal::ALL.len()]);

impl Signals {
    /// Takes a value; true where it is another than before.
    pub fn set(&mut self, signal: Signal, value: f64, at: i64) -> bool {
        let held = &mut self.0[signal as usize];
        if held.is_some_and(|(held, _)| (held - value).abs() < 1e-9) {
            return false;
        }
        *held = Some((value, at));
        true
    }

    /// The value, if the signal was ever sent.
    pub fn get(&self, signal: Signal) -> Option<f64> {
        self.0[signal as usize].map(|(value, _)| value)
    }

    /// Since when the value holds, microseconds.
    pub fn since(&self, signal: Signal) -> Option<i64> {
        self.0[signal as usize].map(|(_, at)| at)
    }

    /// Whether a yes-or-no signal is on; `None` if it was never sent.
    pub fn on(&self, signal: Signal) -> Option<bool> {
        self.get(signal).map(|value| value > 0.5)
    }
}
