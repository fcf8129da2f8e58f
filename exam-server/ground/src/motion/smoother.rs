use std::collections::VecDeque;

use super::filter::{Covariance, Estimate, Measurement, Mount, Tuning};
use super::matrix::Matrix;
use crate::geometry::{Point, Pose};
use crate::vehicle::Receiver;
use crate::yard::Tilt;

/// Microseconds of measurements that follow a state before it is final.
const LAG: i64 = 800_000;
/// Where measurements lie further apart than this, states are put between them: steering from lock to lock in three
/// seconds bends the way between two states by less than a millimetre a metre then.
const BRIDGE: i64 = 100_000;
/// States between measurements no further apart than this count as measured.
const SURE: i64 = 300_000;
/// Where they lie further apart than this, the motion is broken off.
const BREAK: i64 = 1_000_000;
/// After so many impossible measurements in a row the filter was wrong, not they.
const GIVE_UP: u32 = 8;

/// Where a body was, and how well that is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BodyState {
    /// Microseconds of the record.
    pub at: i64,
    /// Pose of the body.
    pub pose: Pose,
    /// Covariance of x, y and heading.
    pub covariance: Matrix<3, 3>,
    /// Speed along the heading, m/s, negative backwards.
    pub speed: f64,
    /// One sigma of the speed, m/s.
    pub speed_sigma: f64,
    /// Curvature of the path of the origin, 1/m.
    pub curvature: f64,
    /// Whether an accepted measurement stands behind this instant, or one shortly before and one shortly after it.
    pub measured: bool,
    /// Whether the motion before this instant is unknown.
    pub broken: bool,
}

#[derive(Debug, Clone)]
struct Node {
    at: i64,
    filtered: Estimate,
    /// What was predicted here from the node before, and how much that one takes over of what corrects it; `None` for
    /// the first.
    from_last: Option<(Estimate, Option<Covariance>)>,
    measured: bool,
    broken: bool,
}

/// What became of a measurement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outcome {
    /// Used.
    Used,
    /// Not used: so many metres from where the body can be.
    Rejected(f64),
    /// The motion was broken off before it, after so many seconds without a usable measurement.
    Restarted(f64),
    /// Nothing to start from yet.
    Waiting,
}

/// Filters one body's measurements and smooths them with a fixed lag, in blocks that depend on time stamps alone.
#[derive(Debug, Clone)]
pub struct Smoother {
    mount: Mount,
    tuning: Tuning,
    nodes: VecDeque<Node>,
    last_used: i64,
    rejected: u32,
    ready: VecDeque<BodyState>,
}

impl Smoother {
    /// A smoother for a body with this receiver.
    pub fn new(receiver: Receiver, tuning: Tuning) -> Self {
        Self {
            mount: Mount::new(&receiver),
            tuning,
            nodes: VecDeque::new(),
            last_used: i64::MIN,
            rejected: 0,
            ready: VecDeque::new(),
        }
    }

    /// Takes a measurement of the instant `at` (microseconds, rising). `tilt_at` says how the ground leans the body.
    pub fn push(&mut self, at: i64, measurement: &Measurement, tilt_at: &impl Fn(&Pose) -> Tilt) -> Outcome {
        let Some(last) = self.nodes.back() else {
            return if self.restart(at, measurement, tilt_at) { Outcome::Used } else { Outcome::Waiting };
        };
        if at - self.last_used > BREAK || self.rejected >= GIVE_UP {
            let seconds = seconds(at - self.last_used);
            self.flush(tilt_at);
            return if self.restart(at, measurement, tilt_at) { Outcome::Restarted(seconds) } else { Outcome::Waiting };
        }
        let between = self.nodes.len();
        let (mut since, sure) = (last.at, last.measured && at - last.at <= SURE);
        while at - since > BRIDGE {
            since += BRIDGE;
            self.predict(since);
        }
        self.predict(at);
        let Some(next) = self.nodes.back_mut() else { return Outcome::Waiting };
        let tilt = tilt_at(&pose_of(&next.filtered));
        let outcome = if let Some(updated) = next.filtered.update(measurement, &self.mount, tilt) {
            next.filtered = updated;
            next.measured = true;
            self.last_used = at;
            self.rejected = 0;
            let last = self.nodes.len() - 1;
            self.nodes.range_mut(between..last).for_each(|node| node.measured = sure);
            Outcome::Used
        } else {
            self.rejected += 1;
            let pose = leaning(pose_of(&next.filtered), tilt);
            let (x, y, height) = self.mount.main;
            Outcome::Rejected(pose.place_at_height(Point::new(x, y), height).distance(measurement.antenna))
        };
        if self.nodes.front().is_some_and(|first| at - first.at >= 2 * LAG) {
            self.release(at - LAG, tilt_at);
        }
        outcome
    }

    /// Releases everything, at the end of the stream.
    pub fn finish(&mut self, tilt_at: &impl Fn(&Pose) -> Tilt) {
        self.flush(tilt_at);
    }

    /// The next final state.
    pub fn pop(&mut self) -> Option<BodyState> {
        self.ready.pop_front()
    }

    /// The newest filtered state, for live pictures; not used for verdicts.
    pub fn live(&self) -> Option<BodyState> {
        self.nodes.back().map(|node| body_state(node, &node.filtered, Tilt::default()))
    }

    /// Adds a node at `at`, predicted from the newest.
    fn predict(&mut self, at: i64) {
        let Some(last) = self.nodes.back() else { return };
        let prediction = last.filtered.predict(seconds(at - last.at), &self.tuning);
        let from_last = Some((prediction.estimate, last.filtered.gain(&prediction)));
        let filtered = prediction.estimate;
        self.nodes.push_back(Node { at, filtered, from_last, measured: false, broken: false });
    }

    fn restart(&mut self, at: i64, measurement: &Measurement, tilt_at: &impl Fn(&Pose) -> Tilt) -> bool {
        let Some(flat) = Estimate::start(measurement, &self.mount, Tilt::default()) else { return false };
        let tilt = tilt_at(&pose_of(&flat));
        let Some(filtered) = Estimate::start(measurement, &self.mount, tilt) else { return false };
        self.nodes.clear();
        self.nodes.push_back(Node { at, filtered, from_last: None, measured: true, broken: true });
        self.last_used = at;
        self.rejected = 0;
        true
    }

    fn flush(&mut self, tilt_at: &impl Fn(&Pose) -> Tilt) {
        if let Some(last) = self.nodes.back() {
            self.release(last.at, tilt_at);
        }
        self.nodes.clear();
    }

    /// Smooths back from the newest node and releases all up to `until`; the newest stays as the filter's state.
    fn release(&mut self, until: i64, tilt_at: &impl Fn(&Pose) -> Tilt) {
        let Some(mut following) = self.nodes.back().map(|node| node.filtered) else { return };
        let count = self.nodes.partition_point(|node| node.at <= until);
        let before = self.ready.len();
        for (index, node) in self.nodes.iter().enumerate().rev() {
            following = match self.nodes.get(index + 1).map(|next| &next.from_last) {
                Some(Some((predicted, Some(gain)))) => node.filtered.smoothed(gain, predicted, &following),
                _ => node.filtered,
            };
            if index < count {
                let tilt = tilt_at(&pose_of(&following));
                self.ready.push_back(body_state(node, &following, tilt));
            }
        }
        self.ready.make_contiguous()[before..].reverse();
        self.nodes.drain(..count);
    }
}

fn seconds(micros: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "differences of times of one day are far below 2^53 microseconds")]
    let micros = micros as f64;
    micros / 1e6
}

fn pose_of(estimate: &Estimate) -> Pose {
    let [x, y, heading, ..] = estimate.state;
    Pose::new(x, y, heading)
}

fn leaning(pose: Pose, tilt: Tilt) -> Pose {
    Pose { pitch: tilt.pitch, roll: tilt.roll, ..pose }
}

fn body_state(node: &Node, estimate: &Estimate, tilt: Tilt) -> BodyState {
    let mut covariance = [[0.0; 3]; 3];
    for (row, from) in covariance.iter_mut().zip(&estimate.covariance) {
        row.copy_from_slice(&from[..3]);
    }
    BodyState {
        at: node.at,
        pose: leaning(pose_of(estimate), tilt),
        covariance,
        speed: estimate.state[3],
        speed_sigma: estimate.covariance[3][3].max(0.0).sqrt(),
        curvature: estimate.state[4],
        measured: node.measured,
        broken: node.broken,
    }
}
