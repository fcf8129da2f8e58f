use std::collections::VecDeque;

use super::bridge_sensors::BridgeWatch;
use super::context::Context;
use super::evidence::{Finding, Level, Snapshot, seconds};
use super::general::General;
use super::item::{ItemJudge, judge_for};
use super::motion::Movement;
use super::pole_channels::ChannelJudge;
use super::setup::Setup;
use super::step::Step;
use super::verdict::{ItemReport, Verdict};
use crate::GroundError;
use crate::geometry::{Placed, Point};
use crate::input::{
    CanReader, ChannelReader, Fix, NmeaReader, PositionSample, SensorReader, Signal, Signals, TroubleKind, Troubles,
};
use crate::motion::{BodyState, Measurement, Outcome, Smoother, Tuning};
use crate::rules::FaultKind;
use crate::yard::Item;

/// Receivers are devices 0 to 2, one for each body.
const RECEIVERS: usize = 3;
/// Device number of the vehicle's bus.
pub const DEVICE_BUS: u8 = 8;
/// Device number of the pole tester.
pub const DEVICE_TESTER: u8 = 16;
/// Device number of the sensor board of a bridge.
pub const DEVICE_SENSORS: u8 = 17;
/// A sample that arrives later than this after its instant is late, seconds.
const LATE: f64 = 1.0;
/// Receiver and recorder may differ by so much before their clocks are said to move apart, seconds.
const CLOCK: f64 = 0.3;
/// So many equal positions in a row while the vehicle reports motion are a frozen receiver.
const FROZEN: u32 = 4;
/// Speed of the bus above which the vehicle surely moves, km/h.
const SURELY_MOVING: f64 = 2.0;
/// Signals and states that wait for another device: more than come in a minute.
const MOST_WAITING: usize = 20_000;
/// A body is off an item once it is further than this from its ground, metres: a car that waits at the edge of the
/// ground does not leave it by the error of its place.
const LEFT: f64 = 0.5;
/// An item counts as driven once the front was further than this inside its ground, metres: what lies around the lines
/// of an item, so that passing by is not driving.
const ENTERED: f64 = 1.0;

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

#[derive(Debug)]
struct Active {
    index: usize,
    judge: Box<dyn ItemJudge + Send>,
    findings: Vec<Finding>,
    began: i64,
    gaps: u32,
    /// How far the front has been inside the item's ground, metres.
    deepest: f64,
    /// The item's own frame.
    frame: Placed,
}

#[derive(Debug, Default)]
struct FrozenCheck {
    last: Option<PositionSample>,
    equal: u32,
}

/// Judges one drive.
#[derive(Debug)]
pub struct Judge {
    setup: Setup,
    receivers: Vec<NmeaReader>,
    smoothers: Vec<Option<Smoother>>,
    frozen: Vec<FrozenCheck>,
    bus: Option<CanReader>,
    tester: ChannelReader,
    pole_test: ChannelJudge,
    board: SensorReader,
    bridges: Vec<BridgeWatch>,
    queued: VecDeque<(i64, Signal, f64)>,
    signals: Signals,
    bus_speed: Option<f64>,
    waiting: Vec<VecDeque<BodyState>>,
    last: Option<Snapshot>,
    movement: Movement,
    general: General,
    general_findings: Vec<Finding>,
    active: Option<Active>,
    reports: Vec<ItemReport>,
    driven: Vec<bool>,
    troubles: Troubles,
    clock: Option<(f64, f64)>,
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
            Some(dbc) => Some(CanReader::new(DEVICE_BUS, dbc.clone(), &setup.vehicle.signals)?),
            None => None,
        };
        let bodies = setup.vehicle.bodies.len();
        let mut troubles = Troubles::default();
        let bridges = BridgeWatch::of_yard(&setup, &mut troubles);
        let smoothers = setup
            .vehicle
            .bodies
            .iter()
            .map(|body| body.receiver.map(|receiver| Smoother::new(receiver, Tuning::default())))
            .collect();
        Ok(Self {
            receivers: (0..RECEIVERS).map(|device| NmeaReader::new(u8::try_from(device).unwrap_or(0))).collect(),
            smoothers,
            frozen: (0..RECEIVERS).map(|_| FrozenCheck::default()).collect(),
            bus,
            tester: ChannelReader::new(DEVICE_TESTER, setup.channels.clone()),
            pole_test: ChannelJudge::new(&setup.rules, setup.yard.class),
            board: SensorReader::new(DEVICE_SENSORS),
            bridges,
            queued: VecDeque::new(),
            signals: Signals::default(),
            bus_speed: None,
            waiting: vec![VecDeque::new(); bodies],
            last: None,
            movement: Movement::new(0),
            general: General::default(),
            general_findings: Vec::new(),
            active: None,
            reports: Vec::new(),
            driven: vec![false; setup.yard.items.len()],
            troubles,
            clock: None,
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
                    while self.queued.len() > MOST_WAITING {
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
            device if usize::from(device) < self.setup.vehicle.bodies.len() => {
                let body = usize::from(device);
                for sample in self.receivers[body].push(at, &frame.bytes, &mut self.troubles) {
                    self.measure(body, &sample);
                }
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
        for body in 0..self.setup.vehicle.bodies.len() {
            if let Some(sample) = self.receivers[body].finish(&mut self.troubles) {
                self.measure(body, &sample);
            }
            let wheelbase = self.setup.vehicle.size.wheelbase;
            if let Some(smoother) = &mut self.smoothers[body] {
                smoother.finish(&|pose| self.setup.pitch(pose, wheelbase));
            }
        }
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
        self.smoothers.iter().flatten().filter_map(Smoother::live).collect()
    }

    /// The name of the item being driven.
    pub fn current_item(&self) -> Option<&str> {
        self.active.as_ref().map(|active| self.setup.yard.items[active.index].id.as_str())
    }

    /// Reports of the items that are over.
    pub fn reports(&self) -> &[ItemReport] {
        &self.reports
    }

    fn measure(&mut self, body: usize, sample: &PositionSample) {
        let device = u8::try_from(body).unwrap_or(u8::MAX);
        let at = sample.epoch - self.setup.epoch_zero;
        let Some(receiver) = self.setup.vehicle.bodies[body].receiver else { return };
        self.check_clock(device, at, sample.arrival);
        if self.is_frozen(body, sample) {
            self.troubles.note(device, TroubleKind::Frozen, at, 0.0);
            return;
        }
        let sigma = match (sample.fix, sample.sigma) {
            (Fix::Fixed, stated) => stated.unwrap_or(0.0).max(receiver.fixed_sigma),
            (Fix::Float, stated) => {
                self.troubles.note(device, TroubleKind::NotFixed, at, 0.0);
                stated.unwrap_or(0.0).max(receiver.float_sigma)
            }
            (Fix::Code | Fix::None, _) => {
                self.troubles.note(device, TroubleKind::NotFixed, at, 0.0);
                return;
            }
        };
        let datum = self.setup.yard.datum;
        let measurement = Measurement {
            antenna: self.setup.projection.project(sample.position),
            heading: sample.bearing.map(|bearing| datum.heading_of(bearing)),
            sigma,
        };
        let Some(smoother) = &mut self.smoothers[body] else { return };
        let wheelbase = self.setup.vehicle.size.wheelbase;
        let setup = &self.setup;
        match smoother.push(at, &measurement, &|pose| setup.pitch(pose, wheelbase)) {
            Outcome::Used | Outcome::Waiting => {}
            Outcome::Rejected(distance) => self.troubles.note(device, TroubleKind::Jump, at, distance),
            Outcome::Restarted(seconds) => self.troubles.note(device, TroubleKind::Gap, at, seconds),
        }
        while let Some(state) = smoother.pop() {
            self.waiting[body].push_back(state);
        }
    }

    /// The delay of a sample may vary, but its least value must stay: it is the difference of the clocks.
    fn check_clock(&mut self, device: u8, at: i64, arrival: i64) {
        let delay = seconds(arrival - at);
        let (first, least) = self.clock.get_or_insert((delay, delay));
        if delay - *first > LATE {
            self.troubles.note(device, TroubleKind::Late, at, delay - *first);
        }
        *least = least.min(delay);
        if *first - *least > CLOCK {
            self.troubles.note(device, TroubleKind::ClockOffset, at, *first - *least);
        }
    }

    fn is_frozen(&mut self, body: usize, sample: &PositionSample) -> bool {
        let check = &mut self.frozen[body];
        let same = check.last.is_some_and(|last| last.position == sample.position && last.bearing == sample.bearing);
        check.equal = if same { check.equal + 1 } else { 0 };
        check.last = Some(*sample);
        let moving = self.bus_speed.is_some_and(|speed| speed > SURELY_MOVING);
        check.equal >= FROZEN && moving
    }

    /// Joins the bodies' states of one instant and judges them.
    fn advance(&mut self) {
        for (body, smoother) in self.smoothers.iter_mut().enumerate() {
            while let Some(state) = smoother.as_mut().and_then(Smoother::pop) {
                self.waiting[body].push_back(state);
            }
        }
        loop {
            for (body, queue) in self.waiting.iter_mut().enumerate().filter(|(_, queue)| queue.len() > MOST_WAITING) {
                let at = queue.back().map_or(0, |state| state.at);
                self.troubles.note(u8::try_from(body).unwrap_or(0), TroubleKind::NotTogether, at, 0.0);
                queue.clear();
            }
            let mut heads = self.waiting.iter().map(|queue| queue.front().map(|state| state.at));
            let Some(newest) = heads.try_fold(i64::MIN, |newest, at| Some(newest.max(at?))) else { return };
            let mut together = true;
            for (body, queue) in self.waiting.iter_mut().enumerate() {
                while let Some(state) = queue.pop_front_if(|state| state.at < newest) {
                    self.troubles.note(u8::try_from(body).unwrap_or(0), TroubleKind::NotTogether, state.at, 0.0);
                    together = false;
                }
            }
            if together {
                let bodies = self.waiting.iter_mut().filter_map(VecDeque::pop_front).collect();
                self.judge(Snapshot { at: newest, bodies });
            }
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
            self.movement = Movement::new(now.at);
            self.choose_item(&now);
            self.last = Some(now);
            return;
        };
        let broken = now.broken();
        let from = if broken { &now } else { &last };
        let events = self.movement.step(&now);
        let item = self.active.as_ref().map(|active| self.setup.yard.items[active.index].id.as_str());
        self.general.step(&self.setup, &self.signals, &now, item, &mut self.general_findings);
        let mut over = false;
        if let Some(active) = &mut self.active {
            active.gaps += u32::from(broken);
            let item = &self.setup.yard.items[active.index];
            let mut cx = Context {
                setup: &self.setup,
                item,
                signals: &self.signals,
                movement: &self.movement,
                findings: &mut active.findings,
                troubles: &mut self.troubles,
                from,
                to: &now,
                step: &Step::new(from, &now, &self.setup),
                frame: active.frame,
            };
            active.judge.step(&mut cx, &events);
            let (front, rear) = depths(item, &self.setup, &now);
            active.deepest = active.deepest.max(front);
            over = active.judge.is_done() || front.max(rear) < -LEFT;
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
        if let Some((index, item)) = found {
            self.active = Some(Active {
                index,
                judge: judge_for(item),
                findings: Vec::new(),
                began: now.at,
                gaps: 0,
                deepest: f64::NEG_INFINITY,
                frame: item.frame.frame(),
            });
        }
    }

    fn end_item(&mut self, now: &Snapshot) {
        let Some(mut active) = self.active.take() else { return };
        if active.deepest < ENTERED {
            return;
        }
        self.driven[active.index] = true;
        let item = &self.setup.yard.items[active.index];
        let mut cx = Context {
            setup: &self.setup,
            item,
            signals: &self.signals,
            movement: &self.movement,
            findings: &mut active.findings,
            troubles: &mut self.troubles,
            from: now,
            to: now,
            step: &Step::new(now, now, &self.setup),
            frame: active.frame,
        };
        active.judge.end(&mut cx);
        if let Some(bridge) = self.bridges.iter().find(|bridge| bridge.item == active.index) {
            let span = (active.began, now.at);
            active.gaps += bridge.conclude(&self.setup, span, &mut active.findings, &mut self.troubles);
        }
        let finished = active.judge.is_done();
        let margins = active.judge.margins();
        let next = self.setup.route.iter().find(|id| self.reports.iter().all(|report| report.item != **id));
        let out_of_order = self.setup.route.contains(&item.id) && next != Some(&item.id);
        if out_of_order && self.setup.rules.fault(Some(item.kind), FaultKind::WrongRoute).is_some() {
            active.findings.push(Finding {
                item: Some(item.id.clone()),
                kind: Some(item.kind),
                fault: FaultKind::WrongRoute,
                at: active.began,
                level: Level::Proved,
                evidence: None,
                measured: None,
            });
        }
        self.reports.push(ItemReport {
            item: item.id.clone(),
            kind: item.kind,
            began: active.began,
            ended: now.at,
            findings: active.findings,
            margins,
            gaps: active.gaps,
            finished,
            out_of_order,
        });
    }
}

/// How far the front and the innermost axle of any body lie within the item's ground, metres; negative outside.
fn depths(item: &Item, setup: &Setup, now: &Snapshot) -> (f64, f64) {
    let front = now.tractor().pose.place(Point::new(setup.bumper, 0.0));
    let axles = now.bodies.iter().map(|body| item.plan.zone.depth(body.pose.at));
    (item.plan.zone.depth(front), axles.fold(f64::NEG_INFINITY, f64::max))
}
