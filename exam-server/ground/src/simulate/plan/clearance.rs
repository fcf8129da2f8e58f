//! How close a planned way comes to the lines and poles of an item.

use super::super::leg::Leg;
use crate::geometry::{Edge, Pose};
use crate::judge::Parts;
use crate::vehicle::Vehicle;
use crate::yard::{Item, Judged, LineName};

/// Poses of a way are looked at this far apart, metres.
const STEP: f64 = 0.25;
/// What is further away than this is not looked at closely, metres.
const FAR: f64 = 2.0;

/// The lines and poles that a driver minds, and the parts that must stay clear of them.
pub(super) struct Clearance<'a> {
    item: &'a Item,
    parts: Parts,
    edges: Vec<(Edge, Judged)>,
    reach: f64,
}

impl<'a> Clearance<'a> {
    /// Of lines of some names and of all poles.
    pub(super) fn new(item: &'a Item, vehicle: &Vehicle, names: &[LineName]) -> Self {
        let lines = item.plan.lines.iter().filter(|line| names.contains(&line.name));
        let lines = lines.map(|line| (Edge::line(&line.shape), line.judged));
        let poles = item.plan.poles.iter().map(|pole| (Edge::Pole { at: pole.at, radius: pole.radius }, pole.judged));
        let edges = lines.chain(poles).collect();
        Self { item, parts: Parts::new(vehicle), edges, reach: vehicle.tractor().reach() }
    }

    /// Of one pose of the driving body in the item's frame as it is not mirrored.
    pub(super) fn at(&self, pose: &Pose) -> f64 {
        let frame = self.item.in_yard(pose).frame();
        let near = self.edges.iter().filter(|(edge, _)| edge.distance(frame.pose.at) < self.reach + FAR);
        let margins = near.filter_map(|(edge, judged)| self.parts.of(0, *judged)?.follow(edge, &frame));
        margins.map(|found| found.contact.margin).fold(FAR, f64::min)
    }

    /// Of a whole way, as far as it is better than `enough`.
    pub(super) fn along(&self, leg: &Leg, enough: f64) -> f64 {
        let mut least = FAR;
        leg.walk(STEP, |pose| {
            least = least.min(self.at(pose));
            least > enough
        });
        least
    }
}
