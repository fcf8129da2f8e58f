use std::collections::VecDeque;

use super::context::Context;
use super::evidence::{Finding, Snapshot, seconds};
use super::general::General;
use super::item::{ItemJudge, judge_for};
use super::motion::Movement;
use super::pole_channels::ChannelJudge;
use super::verdict::{ItemReport, Verdict};
use crate::GroundError;
use crate::geometry::{Point, Pose};
use crate::input::{
    CanReader, ChannelReader, ChannelSetup, Dbc, Fix, NmeaReader, PositionSample, Signal, Signals, TroubleKind,
    Troubles,
};
use crate::motion::{BodyState, Measurement, Outcome, Smoother, Tuning};
use crate::rules::Rules;
use crate::vehicle::Vehicle;
use crate::yard::{Item, Yard};

/// Receivers are devices 0 to 2, one for each body.
const RECEIVERS: usize = 3;
/// Device number of the vehicle's bus.
pub const DEVICE_BUS: u8 = 8;
/// Device number of the pole tester.
pub const DEVICE_TESTER: u8 = 16;
/// A sample that arrives later than this after its instant is late, seconds.
const LATE: f64 = 1.0;
/// Receiver and recorder may differ by so much before their clocks are said to move apart, seconds.
const CLOCK: f64 = 0.3;
/// So many equal positions in a row while the vehicle reports motion are a frozen receiver.
const FROZEN: u32 = 4;
/// Speed of the bus above which the vehicle surely moves, km/h.
const SURELY_MOVING: f64 = 2.0;

/// Everything a verdict depends on beside the frames.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The yard.
    pub yard: Yard,
    /// The vehicle.
    pub vehicle: Vehicle,
    /// The rules.
    pub rules: Rules,
    /// The bus description; without it no signal is read.
    pub dbc: Option<Dbc>,
    /// The wiring of the pole tester.
    pub channels: ChannelSetup,
    /// Microseconds of the receiver's day at time 0 of the record.
    pub epoch_zero: i64,
    pub(crate) sigmas: f64,
    pub(crate) bumper: f64,
}

impl Setup {
    /// Gathers what a verdict depends on.
    ///
    /// # Errors
    /// [`GroundError::Unsound`] where the rules do not give the width of the unresolved band.
    pub fn new(
        yard: Yard,
        vehicle: Vehicle,
        rules: Rules,
        dbc: Option<Dbc>,
        channels: ChannelSetup,
        epoch_zero: i64,
    ) -> Result<Self, GroundError> {
        let sigmas = rules.sigmas().ok_or_else(|| GroundError::unsound("rules", "no unresolved band"))?;
        let bumper = vehicle.bumper();
        Ok(Self { yard, vehicle, rules, dbc, channels, epoch_zero, sigmas, bumper })
    }

    /// Pitch of the driving body's ground at a pose.
    fn pitch(&self, pose: &Pose, wheelbase: f64) -> f64 {
        for item in &self.yard.items {
            if !item.plan.profile.0.is_empty() && item.plan.zone.contains(pose.at) {
                let local =
                    Pose { at: item.frame.localize(pose.at), heading: pose.heading - item.frame.heading, pitch: 0.0 };
                return item.plan.profile.pitch(&local, wheelbase);
            }
        }
        0.0
    }
}

/// Bytes of one device, as they arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// When, microseconds of the record.
    pub at: i64,
    /// Device: 0 to 2 receivers of the bodies, [`DEVICE_BUS`], [`DEVICE_TESTER`].
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
            troubles: Troubles::default(),
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
                }
            }
            DEVICE_TESTER => {
                for change in self.tester.push(at, &frame.bytes, &mut self.troubles) {
                    self.pole_test.change(&change);
                }
                self.pole_test.tick(at);
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
        self.end_item();
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
            antenna: datum.project(sample.position),
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
            let heads: Option<Vec<i64>> =
                self.waiting.iter().map(|queue| queue.front().map(|state| state.at)).collect();
            let Some(heads) = heads.filter(|heads| !heads.is_empty()) else { return };
            let newest = heads.iter().copied().max().unwrap_or_default();
            let mut together = true;
            for (body, queue) in self.waiting.iter_mut().enumerate() {
                if heads[body] < newest {
                    queue.pop_front();
                    self.troubles.note(u8::try_from(body).unwrap_or(0), TroubleKind::NotTogether, heads[body], 0.0);
                    together = false;
                }
            }
            if together {
                let bodies = self.waiting.iter_mut().filter_map(VecDeque::pop_front).collect();
                self.judge(&Snapshot { at: newest, bodies });
            }
        }
    }

    fn judge(&mut self, now: &Snapshot) {
        self.samples += 1;
        if let Some(track) = &mut self.track {
            track.push(now.clone());
        }
        while self.queued.front().is_some_and(|&(at, ..)| at <= now.at) {
            if let Some((at, signal, value)) = self.queued.pop_front() {
                self.signals.set(signal, value, at);
            }
        }
        let broken = now.broken();
        let Some(last) = self.last.replace(now.clone()) else {
            self.movement = Movement::new(now.at);
            self.choose_item(now);
            return;
        };
        let from = if broken { now.clone() } else { last };
        let events = self.movement.step(now);
        let item = self.active.as_ref().map(|active| self.setup.yard.items[active.index].id.clone());
        self.general.step(&self.setup, &self.signals, now, item.as_deref(), &mut self.general_findings);
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
                from: &from,
                to: now,
            };
            active.judge.step(&mut cx, &events);
            if active.judge.is_done() || !is_in(item, &self.setup, now) {
                self.end_item();
            }
        }
        if self.active.is_none() {
            self.choose_item(now);
        }
    }

    fn choose_item(&mut self, now: &Snapshot) {
        let front = now.tractor().pose.place(Point::new(self.setup.bumper, 0.0));
        let items = self.setup.yard.items.iter().enumerate();
        let found = items.filter(|(index, _)| !self.driven[*index]).find(|(_, item)| item.plan.zone.contains(front));
        if let Some((index, item)) = found {
            self.driven[index] = true;
            let judge = judge_for(item);
            self.active = Some(Active { index, judge, findings: Vec::new(), began: now.at, gaps: 0 });
        }
    }

    fn end_item(&mut self) {
        let (Some(mut active), Some(now)) = (self.active.take(), self.last.clone()) else { return };
        let item = &self.setup.yard.items[active.index];
        let mut cx = Context {
            setup: &self.setup,
            item,
            signals: &self.signals,
            movement: &self.movement,
            findings: &mut active.findings,
            troubles: &mut self.troubles,
            from: &now,
            to: &now,
        };
        active.judge.end(&mut cx);
        let margins = active.judge.margins();
        self.reports.push(ItemReport {
            item: item.id.clone(),
            kind: item.kind,
            began: active.began,
            ended: now.at,
            findings: active.findings,
            margins,
            gaps: active.gaps,
        });
    }
}

/// Whether the driving body is still on the item's ground.
fn is_in(item: &Item, setup: &Setup, now: &Snapshot) -> bool {
    let pose = now.tractor().pose;
    let rear = pose.at;
    let front = pose.place(Point::new(setup.bumper, 0.0));
    item.plan.zone.contains(rear) || item.plan.zone.contains(front)
}
