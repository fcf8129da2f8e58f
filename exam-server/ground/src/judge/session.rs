use std::collections::VecDeque;

use super::attempt::{Attempt, View};
use super::bridge_sensors::BridgeWatch;
use super::evidence::{Finding, Snapshot};
use super::general::General;
use super::motion::Movement;
use super::pole_channels::ChannelJudge;
use super::receivers::Receivers;
use super::setup::Setup;
use super::verdict::{ItemReport, Verdict};
use crate::GroundError;
use crate::geometry::Point;
use crate::input::{CanReader, ChannelReader, SensorReader, Signal, Signals, TroubleKind, Troubles};
use crate::motion::BodyState;

/// Device number of the vehicle's bus.
pub const DEVICE_BUS: u8 = 8;
/// Device number of the pole tester.
pub const DEVICE_TESTER: u8 = 16;
/// Device number of the sensor board of a bridge.
pub const DEVICE_SENSORS: u8 = 17;
/// A signal that waits longer than this for positions is taken without them, microseconds.
const LONGEST_WAIT: i64 = 60_000_000;
/// Signals and states that wait for another device: more than come in a minute.
pub(crate) const MOST_WAITING: usize = 20_000;
/// Bytes of one device, as they arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// When, microseconds of the record.
    pub at: i64,
    /// Device: 0 to 2 receivers of the bodies, [`DEVICE_BUS`], [`DEVICE_TESTER`], [`DEVICE_SENSORS`].
    pub device: u8,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Judges one drive.
#[derive(Debug)]
pub struct Judge {
    setup: Setup,
    receivers: Receivers,
    bus: Option<CanReader>,
    tester: ChannelReader,
    pole_test: ChannelJudge,
    board: SensorReader,
    bridges: Vec<BridgeWatch>,
    queued: VecDeque<(i64, Signal, f64)>,
    signals: Signals,
    bus_speed: Option<f64>,
    last: Option<Snapshot>,
    movement: Movement,
    general: General,
    general_findings: Vec<Finding>,
    active: Option<Attempt>,
    reports: Vec<ItemReport>,
    driven: Vec<bool>,
    troubles: Troubles,
    samples: u64,
    track: Option<Vec<Snapshot>>,
}

impl Judge {
    /// A judge before the drive.
    ///
    /// # Errors
    /// [`GroundError::Unsound`] where the bus description lacks a signal that the vehicle file names.
    pub fn new(setup: Setup) -> Result<Self, GroundError> {
        let bus = match &setup.dbc {
            Some(dbc) => Some(CanReader::new(DEVICE_BUS, dbc, &setup.vehicle.signals)?),
            None => None,
        };
        let mut troubles = Troubles::default();
        let bridges = BridgeWatch::of_yard(&setup, &mut troubles);
        Ok(Self {
            receivers: Receivers::new(&setup),
            bus,
            tester: ChannelReader::new(DEVICE_TESTER, setup.channels.clone()),
            pole_test: ChannelJudge::new(&setup.rules, setup.yard.class),
            board: SensorReader::new(DEVICE_SENSORS),
            bridges,
            queued: VecDeque::new(),
            signals: Signals::default(),
            bus_speed: None,
            last: None,
            movement: Movement::new(),
            general: General::default(),
            general_findings: Vec::new(),
            active: None,
            reports: Vec::new(),
            driven: vec![false; setup.yard.items.len()],
            troubles,
            samples: 0,
            track: None,
            setup,
        })
    }

    /// Takes a frame.
    pub fn push(&mut self, frame: &Frame) {
        let at = frame.at;
        match frame.device {
            DEVICE_BUS => {
                if let Some(bus) = &mut self.bus {
                    for (at, signal, value) in bus.push(at, &frame.bytes, &mut self.troubles) {
                        if signal == Signal::Speed {
                            self.bus_speed = Some(value);
                        }
                        self.queued.push_back((at, signal, value));
                    }
                    // Without positions nothing is judged and the signals need not wait for them.
                    let waits_too_long = |&(since, ..): &(i64, Signal, f64)| at.saturating_sub(since) > LONGEST_WAIT;
                    while self.queued.len() > MOST_WAITING || self.queued.front().is_some_and(waits_too_long) {
                        if let Some((at, signal, value)) = self.queued.pop_front() {
                            self.signals.set(signal, value, at);
                        }
                    }
                }
            }
            DEVICE_TESTER => {
                for change in self.tester.push(at, &frame.bytes, &mut self.troubles) {
                    self.pole_test.change(&change);
                }
                self.pole_test.tick(at);
            }
            DEVICE_SENSORS if self.setup.yard.items.iter().any(|item| item.sensors.is_some()) => {
                for sample in self.board.push(at, &frame.bytes, &mut self.troubles) {
                    for bridge in &mut self.bridges {
                        bridge.push(&sample, &mut self.troubles);
                    }
                }
            }
            device if self.receivers.has(device) => {
                self.receivers.push(frame, &self.setup, self.bus_speed, &mut self.troubles);
                self.advance();
            }
            device => self.troubles.note(device, TroubleKind::Malformed, at, 0.0),
        }
    }

    /// Ends the drive and gives the verdict.
    pub fn finish(self) -> Verdict {
        self.finish_with_track().0
    }

    /// Keeps every judged instant, for a drawing. Memory then grows with the drive.
    pub fn keep_track(&mut self) {
        self.track = Some(Vec::new());
    }

    /// Ends the drive and gives the verdict and, if it was kept, the track.
    pub fn finish_with_track(mut self) -> (Verdict, Vec<Snapshot>) {
        self.receivers.finish(&self.setup, self.bus_speed, &mut self.troubles);
        self.advance();
        if let Some(last) = self.last.take() {
            self.end_item(&last);
        }
        for bridge in self.bridges.iter().filter(|bridge| !self.driven[bridge.item]) {
            self.reports.extend(bridge.report(&self.setup, &mut self.troubles));
        }
        if let Some(report) = self.pole_test.report(&self.setup) {
            self.reports.push(report);
        }
        let verdict = Verdict::new(&self.setup, self.reports, self.general_findings, &self.troubles, self.samples);
        (verdict, self.track.unwrap_or_default())
    }

    /// Where the bodies are by the newest measurements, for a live picture; not what is judged.
    pub fn live(&self) -> Vec<BodyState> {
        self.receivers.live()
    }

    /// The name of the item being driven.
    pub fn current_item(&self) -> Option<&str> {
        self.active.as_ref().map(|active| self.setup.yard.items[active.index].id.as_str())
    }

    /// Reports of the items that are over.
    pub fn reports(&self) -> &[ItemReport] {
        &self.reports
    }

    /// Judges every instant at which all bodies are known.
    fn advance(&mut self) {
        while let Some(snapshot) = self.receivers.next(&mut self.troubles) {
            self.judge(snapshot);
        }
    }

    fn judge(&mut self, now: Snapshot) {
        self.samples += 1;
        if let Some(track) = &mut self.track {
            track.push(now.clone());
        }
        while self.queued.front().is_some_and(|&(at, ..)| at <= now.at) {
            if let Some((at, signal, value)) = self.queued.pop_front() {
                self.signals.set(signal, value, at);
            }
        }
        let Some(last) = self.last.take() else {
            self.movement = Movement::new();
            self.choose_item(&now);
            self.last = Some(now);
            return;
        };
        let from = if now.broken() { &now } else { &last };
        let events = self.movement.step(&now);
        let item = self.active.as_ref().map(|active| self.setup.yard.items[active.index].id.as_str());
        self.general.step(&self.setup, &self.signals, &now, item, &mut self.general_findings);
        let mut over = false;
        if let Some(active) = &mut self.active {
            let mut view = View {
                setup: &self.setup,
                signals: &self.signals,
                movement: &self.movement,
                troubles: &mut self.troubles,
            };
            over = active.step(&mut view, from, &now, &events);
        }
        if over {
            self.end_item(&now);
        }
        if self.active.is_none() {
            self.choose_item(&now);
        }
        self.last = Some(now);
    }

    fn choose_item(&mut self, now: &Snapshot) {
        let front = now.tractor().pose.place(Point::new(self.setup.bumper, 0.0));
        let items = self.setup.yard.items.iter().enumerate();
        let found = items.filter(|(index, _)| !self.driven[*index]).find(|(_, item)| item.plan.zone.contains(front));
        self.active = found.map(|(index, item)| Attempt::new(index, item, now.at));
    }

    fn end_item(&mut self, now: &Snapshot) {
        let Some(attempt) = self.active.take().filter(Attempt::is_driven) else { return };
        self.driven[attempt.index] = true;
        let route = &self.setup.route;
        let next = route.iter().find(|id| self.reports.iter().all(|report| report.item != **id));
        let id = &self.setup.yard.items[attempt.index].id;
        let out_of_order = route.contains(id) && next != Some(id);
        let mut view =
            View { setup: &self.setup, signals: &self.signals, movement: &self.movement, troubles: &mut self.troubles };
        let index = attempt.index;
        let mut report = attempt.end(&mut view, now, out_of_order);
        if let Some(bridge) = self.bridges.iter().find(|bridge| bridge.item == index) {
            let span = (report.began, report.ended);
            report.gaps += bridge.conclude(&self.setup, span, &mut report.findings, &mut self.troubles);
        }
        self.reports.push(report);
    }
}
