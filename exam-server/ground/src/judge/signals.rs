//! Faults of the simulated conditions, read from the vehicle's signals.

use super::context::Context;
use super::evidence::{Measured, seconds};
use super::motion::Time;
use crate::input::Signal;
use crate::rules::{FaultKind, ItemKind, Limit};

/// The gears in the order in which they were engaged.
#[derive(Debug, Default)]
struct Gears {
    last: f64,
    top: f64,
    falling: bool,
    /// A gear was skipped, or one was shifted up again after shifting down.
    wrong: bool,
}

impl Gears {
    fn engage(&mut self, gear: f64) {
        // Neutral and reverse between two gears are part of shifting.
        if gear < 0.5 || (gear - self.last).abs() < 0.5 {
            return;
        }
        let up = gear > self.last;
        self.wrong |= self.last > 0.5 && (gear - self.last).abs() > 1.5;
        self.wrong |= up && self.falling;
        self.falling |= !up;
        self.last = gear;
        self.top = self.top.max(gear);
    }
}

/// What was seen while an item of simulated conditions was driven.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each flag is one signal seen")]
pub(crate) struct SignalChecks {
    entry_speed: Option<f64>,
    slowest: Option<f64>,
    low_beam: bool,
    fog_lamp: bool,
    horn: bool,
    wiper: bool,
    gears: Gears,
    harshest: f64,
    last_speed: Option<(f64, i64)>,
    instructed: Option<i64>,
    braked: Option<i64>,
    hazard_after_stop: bool,
}

impl SignalChecks {
    pub(crate) fn step(&mut self, cx: &mut Context) {
        let body = cx.to.tractor();
        let speed = body.speed.abs();
        self.entry_speed.get_or_insert(speed);
        self.slowest = Some(self.slowest.map_or(speed, |slowest| slowest.min(speed)));
        let on = |signal: Signal| cx.signals.on(signal) == Some(true);
        self.low_beam |= on(Signal::LowBeam);
        self.fog_lamp |= on(Signal::FogLamp);
        self.horn |= on(Signal::Horn);
        self.wiper |= on(Signal::Wiper);
        self.gears.engage(cx.signals.get(Signal::Gear).unwrap_or(0.0));
        // Acceleration over half a second, so that one step of the speed signal is not a jolt.
        match self.last_speed {
            Some((last, at)) if cx.to.at - at >= 500_000 => {
                self.harshest = self.harshest.max((speed - last).abs() / seconds(cx.to.at - at));
                self.last_speed = Some((speed, cx.to.at));
            }
            None => self.last_speed = Some((speed, cx.to.at)),
            Some(_) => {}
        }
        if on(Signal::Instruction) && self.instructed.is_none() {
            self.instructed = cx.signals.since(Signal::Instruction);
        }
        if self.instructed.is_some() && self.braked.is_none() && on(Signal::Brake) {
            self.braked = cx.signals.since(Signal::Brake);
        }
        self.hazard_after_stop |= self.instructed.is_some() && speed < 0.1 && on(Signal::Hazard);
    }

    pub(crate) fn end(&mut self, cx: &mut Context) {
        match cx.item.kind {
            ItemKind::Tunnel => {
                self.slowed(cx);
                Self::missing(cx, Signal::LowBeam, self.low_beam, FaultKind::LampsEntry);
                Self::missing(cx, Signal::Horn, self.horn, FaultKind::Horn);
                if cx.signal(Signal::LowBeam) == Some(true) {
                    cx.find_plain(FaultKind::LampsExit);
                }
            }
            ItemKind::RainFog => {
                Self::missing(cx, Signal::Wiper, self.wiper, FaultKind::Wipers);
                Self::missing(cx, Signal::LowBeam, self.low_beam || self.fog_lamp, FaultKind::LampsEntry);
            }
            ItemKind::Slippery => {
                self.slowed(cx);
                cx.find_above(FaultKind::GearTooHigh, Limit::HighestGear, self.gears.top, 0.1);
                cx.find_above(FaultKind::Harsh, Limit::Harsh, self.harshest, 0.3);
            }
            ItemKind::MountainRoad => {
                self.slowed(cx);
                Self::missing(cx, Signal::Horn, self.horn, FaultKind::Horn);
            }
            ItemKind::Undulating => {
                self.slowed(cx);
                cx.find_above(FaultKind::Harsh, Limit::Harsh, self.harshest, 0.3);
            }
            ItemKind::GearChange => {
                let top = cx.limit(Limit::TopGear).unwrap_or(0.0);
                if cx.signal(Signal::Gear).is_some()
                    && (self.gears.wrong || !self.gears.falling || self.gears.top < top)
                {
                    cx.find_plain(FaultKind::GearOrder);
                }
            }
            ItemKind::Emergency => self.emergency(cx),
            _ => {}
        }
    }

    fn emergency(&self, cx: &mut Context) {
        let Some(instructed) = self.instructed else {
            cx.signal(Signal::Instruction);
            return;
        };
        let waited = Time::at(instructed).until(Time::at(self.braked.unwrap_or(cx.to.at)));
        cx.find_longer(FaultKind::BrakeLate, Limit::BrakeWithin, waited);
        Self::missing(cx, Signal::Hazard, self.hazard_after_stop, FaultKind::Hazard);
    }

    fn missing(cx: &mut Context, signal: Signal, seen: bool, fault: FaultKind) {
        if cx.signal(signal).is_some() && !seen {
            cx.find_plain(fault);
        }
    }

    fn slowed(&self, cx: &mut Context) {
        let (Some(entry), Some(slowest), Some(share)) = (self.entry_speed, self.slowest, cx.limit(Limit::SlowedBy))
        else {
            return;
        };
        if entry > 0.5 {
            let value = slowest / entry;
            let measured = Measured { value, sigma: 0.02, limit: 1.0 - share };
            cx.find(FaultKind::NotSlowed, cx.to.at, measured.above(cx.sigmas()), None, Some(measured));
        }
    }
}
