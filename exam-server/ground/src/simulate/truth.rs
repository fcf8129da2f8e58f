//! True margins from the exact poses, by dense sampling of outlines: written apart from the judge's geometry.

use super::drive::Drive;
use crate::geometry::{Point, Polygon, Pose, Shape};
use crate::vehicle::{Body, Vehicle};
use crate::yard::{Item, Judged, LineName};

/// Points of an outline lie this close, metres.
const SPACING: f64 = 0.02;
/// A line further from the whole body than this is not measured, metres.
const FAR: f64 = 2.0;
/// A point further on the wrong side than this has nothing to do with the line, metres.
const REACH: f64 = 3.0;

/// The least true margin of an item's part to a line or pole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrueMargin {
    /// The line, or `None` for a pole.
    pub line: Option<LineName>,
    /// Number of the pole.
    pub pole: Option<u8>,
    /// The least signed distance, metres.
    pub margin: f64,
    /// When, microseconds.
    pub at: i64,
}

/// The least true margins to every line and pole of an item, over instants that `counts` accepts; infinite for a line
/// that no body came near.
pub fn true_margins(
    drive: &Drive,
    item: &Item,
    vehicle: &Vehicle,
    counts: &impl Fn(usize, Option<LineName>) -> bool,
) -> Vec<TrueMargin> {
    let lines = item.plan.lines.iter().map(|line| (Some(line.name), None, line.judged));
    let poles = item.plan.poles.iter().map(|pole| (None, Some(pole.number), pole.judged));
    let mut least: Vec<TrueMargin> = lines
        .clone()
        .chain(poles.clone())
        .map(|(line, pole, _)| TrueMargin { line, pole, margin: f64::INFINITY, at: 0 })
        .collect();
    let judged: Vec<Judged> = lines.chain(poles).map(|(_, _, judged)| judged).collect();
    let points: Vec<Vec<(Judged, Vec<Point>)>> =
        vehicle.bodies.iter().enumerate().map(|(index, body)| outlines(body, index == 0)).collect();
    for (step, instant) in drive.instants.iter().enumerate().step_by(4) {
        for (body, pose) in instant.bodies.iter().enumerate() {
            for (index, entry) in least.iter_mut().enumerate() {
                if !counts(step, entry.line) {
                    continue;
                }
                let far = vehicle.bodies[body].reach() + FAR;
                if item.plan.lines.get(index).is_some_and(|line| !is_near(pose.at, &line.shape, far)) {
                    continue;
                }
                let Some((_, outline)) = points[body].iter().find(|(part, _)| *part == judged[index]) else { continue };
                let margin = if let Some(line) = item.plan.lines.get(index) {
                    outline
                        .iter()
                        .map(|&point| clearance(place(pose, point), &line.shape))
                        .fold(f64::INFINITY, f64::min)
                } else {
                    let pole = &item.plan.poles[index - item.plan.lines.len()];
                    let near = outline.iter().map(|&point| place(pose, point).distance(pole.at));
                    near.fold(f64::INFINITY, f64::min) - pole.radius
                };
                if margin < entry.margin {
                    entry.margin = margin;
                    entry.at = instant.at;
                }
            }
        }
    }
    least
}

/// Whether any part of a line may be within a distance of a point.
fn is_near(point: Point, shape: &Shape, distance: f64) -> bool {
    match *shape {
        Shape::Segment { from, to } => point.distance(point.nearest_on_segment(from, to)) <= distance,
        Shape::Arc { centre, radius, .. } => (point.distance(centre) - radius).abs() <= distance,
    }
}

/// Written out once more, so that a mistake in the judge's own does not hide itself.
fn place(pose: &Pose, point: Point) -> Point {
    let run = libm::cos(pose.pitch) * point.x;
    let (c, s) = (libm::cos(pose.heading), libm::sin(pose.heading));
    Point::new(pose.at.x + c * run - s * point.y, pose.at.y + s * run + c * point.y)
}

fn outlines(body: &Body, first: bool) -> Vec<(Judged, Vec<Point>)> {
    let wheels = |front: bool| -> Vec<Polygon> {
        body.wheels.iter().filter(|wheel| !front || wheel.place.is_front()).map(crate::vehicle::Wheel::patch).collect()
    };
    let with_mirrors: Vec<Polygon> = body.outline.iter().chain(&body.mirrors).cloned().collect();
    let mut all = vec![
        (Judged::Body, border(&body.outline)),
        (Judged::BodyWithMirrors, border(&with_mirrors)),
        (Judged::Wheels, border(&wheels(false))),
    ];
    if first {
        all.push((Judged::FrontWheels, border(&wheels(true))));
    }
    all
}

fn border(polygons: &[Polygon]) -> Vec<Point> {
    polygons
        .iter()
        .flat_map(|polygon| polygon.sides().flat_map(|(a, b)| Shape::segment(a, b).points(SPACING)).collect::<Vec<_>>())
        .collect()
}

/// Signed distance of one point from a line: negative on its right, but no more than the way past its nearer end.
fn clearance(point: Point, shape: &Shape) -> f64 {
    match *shape {
        Shape::Segment { from, to } => {
            let length = from.distance(to);
            let (ux, uy) = ((to.x - from.x) / length, (to.y - from.y) / length);
            let (px, py) = (point.x - from.x, point.y - from.y);
            let station = px * ux + py * uy;
            let side = ux * py - uy * px;
            if station < 0.0 {
                point.distance(from)
            } else if station > length {
                point.distance(to)
            } else if side >= 0.0 {
                side
            } else {
                side.max(-station).max(station - length)
            }
        }
        Shape::Arc { centre, radius, from, to } => {
            let distance = point.distance(centre);
            let angle = libm::atan2(point.y - centre.y, point.x - centre.x);
            let (low, high) = if from < to { (from, to) } else { (to, from) };
            let turn = 2.0 * std::f64::consts::PI;
            let within = (0..3).any(|round| {
                let angle = angle + turn * (f64::from(round) - 1.0);
                (low..=high).contains(&angle)
            });
            if !within {
                let (first, last) = shape.ends();
                return point.distance(first).min(point.distance(last));
            }
            let side = if to > from { radius - distance } else { distance - radius };
            if side < -REACH { f64::INFINITY } else { side }
        }
    }
}
