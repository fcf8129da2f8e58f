//! The drive: the ground it swept, its track, and where the vehicle stood.

use super::canvas::{Canvas, Pixel, View};
use crate::geometry::{Point, Polygon};
use crate::judge::{Finding, Snapshot};
use crate::rules::FaultKind;
use crate::vehicle::{Body, Vehicle};

/// The swept ground is made of outlines whose fronts and origins lie at most so far apart, pixels.
const EVERY: f64 = 5.0;
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
        for (index, body) in vehicle.bodies.iter().enumerate() {
            let corners = body.outline.iter().flat_map(Polygon::corners);
            let front = Point::new(corners.map(|corner| corner.x).fold(0.0, f64::max), 0.0);
            let mut last: Option<(Pixel, Pixel)> = None;
            for state in track.iter().filter_map(|snapshot| snapshot.bodies.get(index)) {
                let here = (view.pixel(state.pose.at), view.pixel(state.pose.place(front)));
                if last.is_some_and(|last| distance(last.0, here.0).max(distance(last.1, here.1)) < EVERY) {
                    continue;
                }
                last = Some(here);
                canvas.place(&name(index), here.0, view.turn(state.pose.heading));
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

/// Where the vehicle was when something was found: where it stood, for a fault in how it stands, which is found only
/// when it moves on.
pub(super) fn scene<'a>(track: &[&'a Snapshot], finding: &Finding) -> Option<&'a Snapshot> {
    let stands = || stands(track, finding.at).into_iter();
    let stood = match finding.fault {
        FaultKind::StopLineFar
        | FaultKind::StopLineNear
        | FaultKind::EdgeFar
        | FaultKind::EdgeNear
        | FaultKind::HandBrake
        | FaultKind::NotStarted => stands().max_by_key(|(first, last)| last.at - first.at),
        FaultKind::RolledFar | FaultKind::RolledNear | FaultKind::Stopped => stands().next_back(),
        _ => None,
    };
    let nearest = || track.iter().min_by_key(|snapshot| (snapshot.at - finding.at).abs()).copied();
    stood.map(|(_, last)| last).or_else(nearest)
}

/// The first and the last instant of each stand that began before `until`.
fn stands<'a>(track: &[&'a Snapshot], until: i64) -> Vec<(&'a Snapshot, &'a Snapshot)> {
    let mut stands: Vec<(&Snapshot, &Snapshot)> = Vec::new();
    let mut moved = true;
    for snapshot in track.iter().filter(|snapshot| snapshot.at <= until) {
        let speed = snapshot.tractor().speed.abs();
        if speed > MOVES {
            moved = true;
        } else if speed < STANDS {
            match stands.last_mut() {
                Some(stand) if !moved => stand.1 = snapshot,
                _ => stands.push((snapshot, snapshot)),
            }
            moved = false;
        }
    }
    stands
}

/// Whether any of the way was driven backward, so far that it is drawn.
pub(super) fn reverses(view: &View, track: &[&Snapshot]) -> bool {
    legs(view, track).iter().any(|leg| !leg.forward)
}

/// The way of the middle of the rear axle.
fn legs(view: &View, track: &[&Snapshot]) -> Vec<Leg> {
    let mut legs: Vec<Leg> = Vec::new();
    // Before it moves it has the direction in which it moves first.
    let mut speeds = track.iter().map(|snapshot| snapshot.tractor().speed);
    let mut forward = speeds.find(|speed| speed.abs() >= MOVES).is_none_or(|speed| speed > 0.0);
    for snapshot in track {
        let state = snapshot.tractor();
        let at = view.pixel(state.pose.at);
        if state.speed.abs() >= MOVES {
            forward = state.speed > 0.0;
        }
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
