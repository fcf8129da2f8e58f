//! The satellite receivers of a drive: what they sent becomes the motion of the bodies.

use std::collections::VecDeque;

use super::Setup;
use super::evidence::{Snapshot, seconds};
use super::session::{Frame, MOST_WAITING};
use crate::input::{Fix, NmeaReader, PositionSample, TroubleKind, Troubles};
use crate::motion::{BodyState, Measurement, Outcome, Smoother, Tuning};

/// A sample that arrives later than this after its instant is late, seconds.
const LATE: f64 = 1.0;
/// Receiver and recorder may differ by so much before their clocks are said to move apart, seconds.
const CLOCK: f64 = 0.3;
/// So many equal positions in a row while the vehicle reports motion are a frozen receiver.
const FROZEN: u32 = 4;
/// Speed of the bus above which the vehicle surely moves, km/h.
const SURELY_MOVING: f64 = 2.0;

/// One body's receiver.
#[derive(Debug)]
struct Tracker {
    device: u8,
    reader: NmeaReader,
    smoother: Option<Smoother>,
    last: Option<PositionSample>,
    /// How often the last position was repeated.
    equal: u32,
    /// States that wait for those of other bodies.
    waiting: VecDeque<BodyState>,
}

/// The receivers of all bodies.
#[derive(Debug)]
pub(crate) struct Receivers {
    trackers: Vec<Tracker>,
    /// Delay of the first sample, and the least so far, seconds.
    delays: Option<(f64, f64)>,
}

impl Receivers {
    pub(crate) fn new(setup: &Setup) -> Self {
        let tracker = |(device, body): (u8, &crate::vehicle::Body)| Tracker {
            device,
            reader: NmeaReader::new(device),
            smoother: body.receiver.map(|receiver| Smoother::new(receiver, Tuning::default())),
            last: None,
            equal: 0,
            waiting: VecDeque::new(),
        };
        Self { trackers: (0..).zip(&setup.vehicle.bodies).map(tracker).collect(), delays: None }
    }

    /// Whether a device is one of them.
    pub(crate) fn has(&self, device: u8) -> bool {
        usize::from(device) < self.trackers.len()
    }

    /// Takes the bytes of one of them. `bus_speed` is what the vehicle last reported, km/h.
    pub(crate) fn push(&mut self, frame: &Frame, setup: &Setup, bus_speed: Option<f64>, troubles: &mut Troubles) {
        let Some(tracker) = self.trackers.get_mut(usize::from(frame.device)) else { return };
        for sample in tracker.reader.push(frame.at, &frame.bytes, troubles) {
            tracker.measure(&sample, setup, bus_speed, &mut self.delays, troubles);
        }
    }

    /// Ends all streams.
    pub(crate) fn finish(&mut self, setup: &Setup, bus_speed: Option<f64>, troubles: &mut Troubles) {
        for tracker in &mut self.trackers {
            if let Some(sample) = tracker.reader.finish(troubles) {
                tracker.measure(&sample, setup, bus_speed, &mut self.delays, troubles);
            }
            if let Some(smoother) = &mut tracker.smoother {
                smoother.finish(&|pose| setup.tilt(pose));
            }
        }
    }

    /// The next instant at which all bodies are known.
    pub(crate) fn next(&mut self, troubles: &mut Troubles) -> Option<Snapshot> {
        for tracker in &mut self.trackers {
            while let Some(state) = tracker.smoother.as_mut().and_then(Smoother::pop) {
                tracker.waiting.push_back(state);
            }
            if tracker.waiting.len() > MOST_WAITING {
                let at = tracker.waiting.back().map_or(0, |state| state.at);
                troubles.note(tracker.device, TroubleKind::NotTogether, at, 0.0);
                tracker.waiting.clear();
            }
        }
        loop {
            let mut heads = self.trackers.iter().map(|tracker| tracker.waiting.front().map(|state| state.at));
            let at = heads.try_fold(i64::MIN, |newest, at| Some(newest.max(at?)))?;
            let mut together = true;
            for tracker in &mut self.trackers {
                while let Some(state) = tracker.waiting.pop_front_if(|state| state.at < at) {
                    troubles.note(tracker.device, TroubleKind::NotTogether, state.at, 0.0);
                    together = false;
                }
            }
            if together {
                let bodies = self.trackers.iter_mut().filter_map(|tracker| tracker.waiting.pop_front()).collect();
                return Some(Snapshot { at, bodies });
            }
        }
    }

    /// Where the bodies are by the newest measurements.
    pub(crate) fn live(&self) -> Vec<BodyState> {
        self.trackers.iter().filter_map(|tracker| tracker.smoother.as_ref()?.live()).collect()
    }
}

impl Tracker {
    fn measure(
        &mut self,
        sample: &PositionSample,
        setup: &Setup,
        bus_speed: Option<f64>,
        delays: &mut Option<(f64, f64)>,
        troubles: &mut Troubles,
    ) {
        let device = self.device;
        let at = sample.epoch - setup.epoch_zero;
        let Some(receiver) = setup.vehicle.bodies[usize::from(device)].receiver else { return };
        check_clock(delays, device, at, sample.arrival, troubles);
        if self.is_frozen(sample, bus_speed) {
            troubles.note(device, TroubleKind::Frozen, at, 0.0);
            return;
        }
        let sigma = match (sample.fix, sample.sigma) {
            (Fix::Fixed, stated) => stated.unwrap_or(0.0).max(receiver.fixed_sigma),
            (Fix::Float, stated) => {
                troubles.note(device, TroubleKind::NotFixed, at, 0.0);
                stated.unwrap_or(0.0).max(receiver.float_sigma)
            }
            (Fix::Code | Fix::None, _) => {
                troubles.note(device, TroubleKind::NotFixed, at, 0.0);
                return;
            }
        };
        let measurement = Measurement {
            antenna: setup.projection.project(sample.position),
            heading: sample.bearing.map(|bearing| setup.yard.datum.heading_of(bearing)),
            sigma,
        };
        let Some(smoother) = &mut self.smoother else { return };
        match smoother.push(at, &measurement, &|pose| setup.tilt(pose)) {
            Outcome::Used | Outcome::Waiting => {}
            Outcome::Rejected(distance) => troubles.note(device, TroubleKind::Jump, at, distance),
            Outcome::Restarted(seconds) => troubles.note(device, TroubleKind::Gap, at, seconds),
        }
    }

    fn is_frozen(&mut self, sample: &PositionSample, bus_speed: Option<f64>) -> bool {
        let same = self.last.is_some_and(|last| last.position == sample.position && last.bearing == sample.bearing);
        self.equal = if same { self.equal + 1 } else { 0 };
        self.last = Some(*sample);
        self.equal >= FROZEN && bus_speed.is_some_and(|speed| speed > SURELY_MOVING)
    }
}

/// The delay of a sample may vary, but its least value must stay: it is the difference of the clocks.
fn check_clock(delays: &mut Option<(f64, f64)>, device: u8, at: i64, arrival: i64, troubles: &mut Troubles) {
    let delay = seconds(arrival - at);
    let (first, least) = delays.get_or_insert((delay, delay));
    if delay - *first > LATE {
        troubles.note(device, TroubleKind::Late, at, delay - *first);
    }
    *least = least.min(delay);
    if *first - *least > CLOCK {
        troubles.note(device, TroubleKind::ClockOffset, at, *first - *least);
    }
}
