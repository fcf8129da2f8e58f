//! Straight lanes: gear change, undulating road and the simulated conditions.

use super::super::leg::Leg;
use super::{Action, Planner};
use crate::geometry::Pose;
use crate::input::Signal;
use crate::rules::ItemKind;
use crate::yard::LineName;

/// Speed of the approach, m/s.
const FAST: f64 = 5.0;
/// Speed where one must have slowed, m/s.
const SLOW: f64 = 3.0;
/// Way of the approach, metres.
const APPROACH: f64 = 12.0;
/// Way beyond the exit, so that braking for its end begins there, metres.
const BEYOND: f64 = 20.0;
/// Gears up and down within the length of the gear change.
const GEARS: [f64; 7] = [1.0, 2.0, 3.0, 4.0, 3.0, 2.0, 1.0];

impl Planner<'_> {
    pub(super) fn lane(&mut self) -> Option<()> {
        let exit = self.ends(LineName::Exit)?.0.x;
        let front = self.vehicle.bumper();
        let begin = -front - APPROACH;
        let slows = matches!(
            self.item.kind,
            ItemKind::Tunnel | ItemKind::MountainRoad | ItemKind::Slippery | ItemKind::Undulating
        );
        let inside = if slows && !self.driver.forgets { SLOW } else { FAST };
        self.prepare();
        let middle = exit / 2.0;
        match self.item.kind {
            ItemKind::GearChange if !self.driver.forgets => {
                let mut from = begin;
                for (index, gear) in (0u8..).zip(GEARS) {
                    self.roll(from, f64::from(index + 1) * exit / 8.0 - front, FAST, FAST);
                    self.plan.actions.push(Action::Set(Signal::Gear, gear));
                    from = f64::from(index + 1) * exit / 8.0 - front;
                }
                self.roll(from, exit + BEYOND, FAST, 0.0);
            }
            ItemKind::Emergency => {
                self.roll(begin, middle, FAST, FAST);
                self.plan.actions.push(Action::Set(Signal::Instruction, 1.0));
                self.set(Signal::Brake, true);
                self.roll(middle, middle + 18.0, FAST, 0.0);
                self.set(Signal::Hazard, true);
                self.wait(1.0);
                self.set(Signal::Brake, false);
                self.set(Signal::Hazard, false);
                self.roll(middle + 18.0, exit + BEYOND, SLOW, 0.0);
            }
            kind => {
                self.roll(begin, -front, FAST, FAST);
                if matches!(kind, ItemKind::Tunnel | ItemKind::MountainRoad) {
                    self.set(Signal::Horn, true);
                }
                self.roll(-front, middle, FAST, inside);
                self.set(Signal::Horn, false);
                self.roll(middle, exit - front, inside, inside);
                self.set(Signal::LowBeam, false);
                self.set(Signal::Wiper, false);
                self.roll(exit - front, exit + BEYOND, inside, 0.0);
            }
        }
        Some(())
    }

    /// Lamps, wipers and gear before the entry.
    fn prepare(&mut self) {
        self.plan.actions.push(Action::Set(Signal::Gear, 1.0));
        match self.item.kind {
            ItemKind::Tunnel => self.set(Signal::LowBeam, true),
            ItemKind::RainFog => {
                self.set(Signal::LowBeam, true);
                self.set(Signal::Wiper, true);
            }
            ItemKind::Slippery if self.driver.forgets => self.plan.actions.push(Action::Set(Signal::Gear, 4.0)),
            _ => {}
        }
    }

    /// Straight on along the lane, to a speed at its end; 0 stops there.
    fn roll(&mut self, from: f64, to: f64, speed: f64, last: f64) {
        let leg = self.leg(Pose::new(from, 0.0, 0.0), false, speed).straight(to - from);
        self.plan.actions.push(Action::Drive(Leg { last, ..leg }));
    }
}
