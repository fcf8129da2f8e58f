//! Follows one line or pole through a drive.

use super::evidence::{Evidence, Snapshot, Target};
use crate::geometry::{Contact, Point, Polygon, Pose, Shape, least_over_motion, pole_margin, shape_margin};
use crate::motion::BodyState;
use crate::vehicle::{Body, Vehicle};
use crate::yard::Judged;

/// Margins above this are not followed to the millimetre, metres: far outside any measuring error.
const FAR: f64 = 1.5;
/// Precision of a swept margin, metres.
const TOLERANCE: f64 = 0.001;

/// A line or a pole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Obstacle {
    Line(Shape, f64),
    Pole(Point, f64),
}

/// What is judged against what, and how it stands.
#[derive(Debug, Clone)]
pub(crate) struct Watch {
    pub(crate) target: Target,
    pub(crate) part: Judged,
    obstacle: Obstacle,
    episode: Option<Evidence>,
    last_below: bool,
    /// The least margin since the item began.
    pub(crate) least: Option<Evidence>,
}

/// Convex parts of a body that a line judges, in the body's frame.
pub(crate) fn parts(body: &Body, first: bool, part: Judged) -> Vec<Polygon> {
    match part {
        Judged::Body => body.outline.clone(),
        Judged::BodyWithMirrors => body.outline.iter().chain(&body.mirrors).cloned().collect(),
        Judged::Wheels => body.wheels.iter().map(crate::vehicle::Wheel::patch).collect(),
        Judged::FrontWheels if first => {
            body.wheels.iter().filter(|wheel| wheel.place.is_front()).map(crate::vehicle::Wheel::patch).collect()
        }
        Judged::Bumper if first => {
            let front = body.outline.iter().flat_map(Polygon::corners).map(|corner| corner.x);
            let front = front.fold(f64::NEG_INFINITY, f64::max);
            let across = body.outline.iter().flat_map(Polygon::corners).map(|corner| corner.y.abs());
            let half = across.fold(0.0, f64::max);
            vec![Polygon::rectangle(Point::new(front - 0.01, -half), Point::new(front, half))]
        }
        Judged::FrontWheels | Judged::Bumper => Vec::new(),
    }
}

/// Standard error of a margin: how it changes with x, y and heading, and the survey of the yard.
pub(crate) fn margin_sigma(state: &BodyState, pose: &Pose, contact: &Contact, survey: f64) -> f64 {
    let arm = contact.point - pose.at;
    let gradient = [contact.away.x, contact.away.y, contact.away.dot(arm.left())];
    let mut variance = survey * survey;
    for (i, row) in state.covariance.iter().enumerate() {
        for (j, value) in row.iter().enumerate() {
            variance += gradient[i] * value * gradient[j];
        }
    }
    variance.max(0.0).sqrt()
}

impl Obstacle {
    fn contact(&self, parts: &[Polygon], pose: &Pose) -> Option<(Contact, f64)> {
        let mut best: Option<(Contact, f64)> = None;
        for part in parts {
            let placed = pose.place_polygon(part);
            let contact = match *self {
                Self::Line(ref shape, _) => shape_margin(&placed, shape),
                Self::Pole(at, radius) => pole_margin(&placed, at, radius),
            };
            let Some(contact) = contact else { continue };
            if best.is_none_or(|(best, _)| contact.margin < best.margin) {
                let extent = placed.corners().iter().map(|&corner| contact.away.dot(corner - contact.point));
                best = Some((contact, extent.fold(0.0, f64::max)));
            }
        }
        best
    }

    /// A lower bound of the margin, cheap to find.
    fn distance(&self, from: Point, reach: f64) -> f64 {
        let to = match *self {
            Self::Line(Shape::Segment { from: a, to: b }, _) => from.distance(from.nearest_on_segment(a, b)),
            Self::Line(Shape::Arc { centre, radius, .. }, _) => (from.distance(centre) - radius).abs(),
            Self::Pole(at, radius) => from.distance(at) - radius,
        };
        to - reach
    }

    const fn paint(&self) -> f64 {
        match *self {
            Self::Line(_, width) => width,
            Self::Pole(..) => 0.0,
        }
    }
}

impl Watch {
    pub(crate) const fn new(target: Target, part: Judged, obstacle: Obstacle) -> Self {
        Self { target, part, obstacle, episode: None, last_below: false, least: None }
    }

    /// The margin at one instant, over all bodies.
    pub(crate) fn at(&self, snapshot: &Snapshot, vehicle: &Vehicle, survey: f64) -> Option<Evidence> {
        let mut worst: Option<Evidence> = None;
        for (index, (state, body)) in snapshot.bodies.iter().zip(&vehicle.bodies).enumerate() {
            let parts = parts(body, index == 0, self.part);
            let Some((contact, extent)) = self.obstacle.contact(&parts, &state.pose) else { continue };
            let evidence = self.evidence(state, &state.pose, snapshot.at, index, &contact, extent, survey);
            if worst.is_none_or(|worst| evidence.margin < worst.margin) {
                worst = Some(Evidence { agreed: true, ..evidence });
            }
        }
        worst
    }

    #[expect(clippy::too_many_arguments, reason = "private helper that only gathers its arguments")]
    fn evidence(
        &self,
        state: &BodyState,
        pose: &Pose,
        at: i64,
        index: usize,
        contact: &Contact,
        extent: f64,
        survey: f64,
    ) -> Evidence {
        Evidence {
            at,
            target: self.target,
            part: self.part,
            margin: contact.margin,
            sigma: margin_sigma(state, pose, contact, survey),
            point: contact.point,
            body: u8::try_from(index).unwrap_or(u8::MAX),
            pose: *pose,
            outside: contact.margin + extent < -self.obstacle.paint(),
            agreed: false,
        }
    }

    /// Follows the motion between two instants. Gives the evidence of an episode when it is over.
    pub(crate) fn step(
        &mut self,
        from: &Snapshot,
        to: &Snapshot,
        vehicle: &Vehicle,
        survey: f64,
        sigmas: f64,
    ) -> Option<Evidence> {
        let Some(now) = self.sweep(from, to, vehicle, survey) else { return self.close() };
        if self.least.is_none_or(|least| now.margin < least.margin) {
            self.least = Some(now);
        }
        let band = sigmas * now.sigma;
        let below = now.margin < -band;
        // A second sweep, or both measured ends of this one, make two agreeing samples.
        let agreed = below && (self.last_below || (from.measured() && to.measured()));
        self.last_below = below;
        if now.margin > band {
            return self.close();
        }
        let now = Evidence { agreed, ..now };
        self.episode = Some(match self.episode {
            Some(held) => {
                let worse = if now.margin < held.margin { now } else { held };
                Evidence { agreed: held.agreed || agreed, outside: held.outside || now.outside, ..worse }
            }
            None => now,
        });
        None
    }

    /// Ends an episode that is still going on.
    pub(crate) fn close(&mut self) -> Option<Evidence> {
        self.last_below = false;
        self.episode.take()
    }

    fn sweep(&self, from: &Snapshot, to: &Snapshot, vehicle: &Vehicle, survey: f64) -> Option<Evidence> {
        let mut worst: Option<Evidence> = None;
        for (index, body) in vehicle.bodies.iter().enumerate() {
            let (Some(first), Some(last)) = (from.bodies.get(index), to.bodies.get(index)) else { continue };
            let reach = body.reach();
            let travel = first.pose.at.distance(last.pose.at);
            if self.obstacle.distance(last.pose.at, reach + travel) > FAR {
                continue;
            }
            let parts = parts(body, index == 0, self.part);
            if parts.is_empty() {
                continue;
            }
            let margin_at = |pose: &Pose| self.obstacle.contact(&parts, pose).map(|found| (found.0.margin, found));
            let Some(swept) = least_over_motion(&first.pose, &last.pose, reach, FAR, TOLERANCE, &margin_at) else {
                continue;
            };
            let pose = first.pose.towards(&last.pose, swept.share);
            let (contact, extent) = swept.found;
            let nearer = if swept.share < 0.5 { first } else { last };
            #[expect(clippy::cast_possible_truncation, reason = "a share of the time between two samples")]
            let at = first.at + libm::round(swept.share * super::evidence::seconds(last.at - first.at) * 1e6) as i64;
            let evidence = self.evidence(nearer, &pose, at, index, &contact, extent, survey);
            if worst.is_none_or(|worst| evidence.margin < worst.margin) {
                worst = Some(evidence);
            }
        }
        worst
    }
}
