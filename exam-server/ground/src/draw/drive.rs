//! The drive: the ground it swept, its track, and where the vehicle stood.

use super::canvas::{Canvas, Pixel, View};
use crate::geometry::Point;
use crate::judge::Snapshot;
use crate::vehicle::{Body, Vehicle};

/// The swept ground is made of outlines so far apart, metres.
const EVERY: f64 = 0.6;
/// Arrows along the track stand so far apart, pixels.
const ARROWS: f64 = 110.0;
/// Slower than this it stands, faster it moves, m/s.
const STANDS: f64 = 0.05;
const MOVES: f64 = 0.15;
/// Track points are left out that lie so near the line through their neighbours, pixels.
const EVEN: f64 = 0.4;
/// Standing places shown at most.
const PLACES: usize = 16;

/// A stretch of the track in one direction.
struct Leg {
    forward: bool,
    points: Vec<Pixel>,
}

pub(super) fn draw(canvas: &mut Canvas, view: &View, vehicle: &Vehicle, track: &[&Snapshot]) {
    for (index, body) in vehicle.bodies.iter().enumerate() {
        canvas.define(&name(index), body, view.scale);
    }
    canvas.group("swept", |canvas| {
        let mut last: Vec<Point> = Vec::new();
        for snapshot in track {
            for (index, state) in snapshot.bodies.iter().enumerate().take(vehicle.bodies.len()) {
                let at = state.pose.at;
                match last.get_mut(index) {
                    Some(last) if last.distance(at) < EVERY => continue,
                    Some(last) => *last = at,
                    None => last.push(at),
                }
                canvas.place(&name(index), view.pixel(at), view.turn(state.pose.heading));
            }
        }
    });
    for snapshot in standing(track) {
        outline(canvas, view, vehicle, snapshot, "stood");
    }
    for leg in legs(view, track) {
        let class = if leg.forward { "forward" } else { "backward" };
        canvas.path(&evened(&leg.points), false, class);
        arrows(canvas, &leg);
    }
}

fn name(body: usize) -> String {
    format!("body-{body}")
}

/// All bodies as they stood, with their wheels and a mark at the front of the first.
pub(super) fn outline(canvas: &mut Canvas, view: &View, vehicle: &Vehicle, snapshot: &Snapshot, class: &str) {
    for (index, (state, body)) in snapshot.bodies.iter().zip(&vehicle.bodies).enumerate() {
        one(canvas, view, body, &state.pose, class);
        if index == 0 {
            let (front, half) = (vehicle.bumper(), vehicle.size.width / 4.0);
            let mark = [(front - half, half), (front - 0.3 * half, 0.0), (front - half, -half)];
            let mark = mark.map(|(x, y)| view.pixel(state.pose.place(Point::new(x, y))));
            canvas.path(&mark, false, "leader");
        }
    }
}

/// One body as it stood.
pub(super) fn one(canvas: &mut Canvas, view: &View, body: &Body, pose: &crate::geometry::Pose, class: &str) {
    for part in body.outline.iter().chain(&body.mirrors) {
        canvas.path(&view.polygon(&pose.place_polygon(part)), true, class);
    }
    for wheel in &body.wheels {
        canvas.path(&view.polygon(&pose.place_polygon(&wheel.patch())), true, class);
    }
}

/// The first and the last instant, and each at which the vehicle came to a stand.
fn standing<'a>(track: &[&'a Snapshot]) -> Vec<&'a Snapshot> {
    let mut places: Vec<&Snapshot> = track.first().copied().into_iter().collect();
    let mut moved = false;
    for snapshot in track {
        let speed = snapshot.tractor().speed.abs();
        if speed > MOVES {
            moved = true;
        } else if speed < STANDS && moved {
            moved = false;
            places.push(snapshot);
        }
    }
    places.truncate(PLACES);
    places.extend(track.last());
    places
}

/// The way of the middle of the rear axle.
fn legs(view: &View, track: &[&Snapshot]) -> Vec<Leg> {
    let mut legs: Vec<Leg> = Vec::new();
    for snapshot in track {
        let state = snapshot.tractor();
        let at = view.pixel(state.pose.at);
        let forward = match legs.last() {
            Some(leg) if state.speed.abs() < MOVES => leg.forward,
            _ => state.speed > -STANDS,
        };
        match legs.last_mut() {
            Some(leg) if leg.forward == forward && !snapshot.broken() => leg.points.push(at),
            Some(leg) if !snapshot.broken() => {
                let joint = leg.points.last().copied().unwrap_or(at);
                legs.push(Leg { forward, points: vec![joint, at] });
            }
            _ => legs.push(Leg { forward, points: vec![at] }),
        }
    }
    legs.retain(|leg| length(&leg.points) > 1.0);
    legs
}

fn length(points: &[Pixel]) -> f64 {
    points.windows(2).map(|pair| distance(pair[0], pair[1])).sum()
}

fn distance(a: Pixel, b: Pixel) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// The line without the points that it passes anyway (Douglas and Peucker).
fn evened(points: &[Pixel]) -> Vec<Pixel> {
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else { return Vec::new() };
    let off = |point: Pixel| {
        let (dx, dy) = (last.0 - first.0, last.1 - first.1);
        let square = dx * dx + dy * dy;
        let share = if square > 0.0 { ((point.0 - first.0) * dx + (point.1 - first.1) * dy) / square } else { 0.0 };
        let share = share.clamp(0.0, 1.0);
        distance(point, (first.0 + share * dx, first.1 + share * dy))
    };
    let farthest = (1..points.len().saturating_sub(1)).max_by(|&a, &b| off(points[a]).total_cmp(&off(points[b])));
    match farthest {
        Some(index) if off(points[index]) > EVEN => {
            let mut line = evened(&points[..=index]);
            line.pop();
            line.extend(evened(&points[index..]));
            line
        }
        _ => vec![first, last],
    }
}

/// Arrow heads in the direction of movement, at least one on every leg that has room for it.
fn arrows(canvas: &mut Canvas, leg: &Leg) {
    let whole = length(&leg.points);
    let mut next = if whole > ARROWS { ARROWS / 2.0 } else { whole / 2.0 };
    let mut passed = 0.0;
    if whole < 24.0 {
        return;
    }
    for pair in leg.points.windows(2) {
        let step = distance(pair[0], pair[1]);
        passed += step;
        if passed < next || step <= 0.0 {
            continue;
        }
        next += ARROWS;
        let (dx, dy) = ((pair[1].0 - pair[0].0) / step, (pair[1].1 - pair[0].1) / step);
        let (x, y) = pair[1];
        let corner = |along: f64, aside: f64| (x + dx * along - dy * aside, y + dy * along + dx * aside);
        let class = if leg.forward { "ahead" } else { "behind" };
        canvas.path(&[corner(7.0, 0.0), corner(-5.0, 5.0), corner(-5.0, -5.0)], true, class);
    }
}
