//! General faults, seen in the vehicle's signals wherever it is.

use super::context::MOST_FINDINGS;
use super::evidence::{Finding, Level, Measured, Snapshot, seconds};
use super::{Setup, evidence};
use crate::input::{Signal, Signals};
use crate::rules::{FaultKind, Limit};

/// An engine turns by itself above this, 1/min.
const RUNNING: f64 = 400.0;
/// Shorter dips of the engine's speed are the sensor's, seconds.
const STALL: f64 = 0.3;

/// Watches belt, door, engine and starter.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each flag is one thing seen")]
pub(crate) struct General {
    ran: bool,
    stopped_turning: Option<i64>,
    belt: bool,
    door: bool,
    starting: Option<i64>,
    in_gear: bool,
}

impl General {
    pub(crate) fn step(
        &mut self,
        setup: &Setup,
        signals: &Signals,
        now: &Snapshot,
        item: Option<&str>,
        out: &mut Vec<Finding>,
    ) {
        let moving = now.tractor().speed.abs() > 0.3;
        let mut find = |fault: FaultKind, measured: Option<Measured>, level: Level| {
            if level != Level::Clear && out.len() < MOST_FINDINGS && setup.rules.fault(None, fault).is_some() {
                let item = item.map(str::to_owned);
                out.push(Finding { item, kind: None, fault, at: now.at, level, evidence: None, measured });
            }
        };
        let unbelted = moving && signals.on(Signal::Belt) == Some(false);
        if unbelted && !self.belt {
            find(FaultKind::SeatBelt, None, Level::Proved);
        }
        self.belt = unbelted;
        let open = moving && signals.on(Signal::Door) == Some(true);
        if open && !self.door {
            find(FaultKind::DoorOpen, None, Level::Proved);
        }
        self.door = open;
        let starter = signals.on(Signal::Starter) == Some(true);
        if let Some(speed) = signals.get(Signal::Engine) {
            if speed > RUNNING {
                self.ran = true;
                self.stopped_turning = None;
            } else if self.ran {
                let since = *self.stopped_turning.get_or_insert(now.at);
                if evidence::seconds(now.at - since) >= STALL {
                    find(FaultKind::Stalled, None, Level::Proved);
                    self.ran = false;
                    self.stopped_turning = None;
                }
            }
        }
        if starter {
            self.starting.get_or_insert(now.at);
            if signals.get(Signal::Gear).is_some_and(|gear| gear.abs() > 0.5) && !self.in_gear {
                find(FaultKind::StartedInGear, None, Level::Proved);
                self.in_gear = true;
            }
        } else if let Some(since) = self.starting.take() {
            self.in_gear = false;
            if let Some(limit) = setup.rules.limit(None, Limit::Starter, setup.yard.class) {
                let measured = Measured { value: seconds(now.at - since), sigma: 0.1, limit };
                find(FaultKind::StarterHeld, Some(measured), measured.above(setup.sigmas));
            }
        }
    }
}
