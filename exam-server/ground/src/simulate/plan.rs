//! What a driver does in an item: legs of straight lines and arcs, stops and signals.

use std::f64::consts::{FRAC_PI_2, PI};

use crate::GroundError;
use crate::geometry::{Point, Polygon, Pose};
use crate::input::Signal;
use crate::rules::ItemKind;
use crate::vehicle::Vehicle;
use crate::yard::{Item, Line, LineName};

/// A stretch of constant curvature.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Piece {
    /// Curvature in the body's frame, 1/m, positive to the left.
    pub curvature: f64,
    /// Length, metres.
    pub length: f64,
}

/// A movement in one direction.
#[derive(Debug, Clone, PartialEq)]
pub struct Leg {
    /// Where the reference path begins.
    pub start: Pose,
    /// Forward or backward.
    pub backward: bool,
    /// The stretches, in order.
    pub pieces: Vec<Piece>,
    /// Greatest speed, m/s.
    pub speed: f64,
}

impl Leg {
    /// A leg that begins at a pose.
    pub const fn new(start: Pose, backward: bool, speed: f64) -> Self {
        Self { start, backward, pieces: Vec::new(), speed }
    }

    /// Goes straight.
    #[must_use]
    pub fn straight(mut self, length: f64) -> Self {
        if length > 1e-6 {
            self.pieces.push(Piece { curvature: 0.0, length });
        }
        self
    }

    /// Turns the heading by an angle (positive to the left) on a circle.
    #[must_use]
    pub fn turn(mut self, angle: f64, radius: f64) -> Self {
        let direction = if self.backward { -1.0 } else { 1.0 };
        if angle.abs() > 1e-9 {
            self.pieces.push(Piece { curvature: angle.signum() * direction / radius, length: angle.abs() * radius });
        }
        self
    }

    /// Shifts sideways by `offset` (positive to the left of the body) within `run` metres, with two equal arcs.
    #[must_use]
    pub fn shift(self, offset: f64, run: f64) -> Self {
        if offset.abs() < 1e-9 {
            return self.straight(run);
        }
        let half = libm::atan2(offset.abs(), run);
        let angle = 2.0 * half;
        let radius = run / (2.0 * libm::sin(angle));
        let side = if self.backward { -offset.signum() } else { offset.signum() };
        self.turn(angle * side, radius).turn(-angle * side, radius)
    }

    /// Length, metres.
    pub fn length(&self) -> f64 {
        self.pieces.iter().map(|piece| piece.length).sum()
    }

    /// Pose and curvature of the reference path after a distance.
    pub fn at(&self, distance: f64) -> (Pose, f64) {
        let direction = if self.backward { -1.0 } else { 1.0 };
        let mut pose = self.start;
        let mut left = distance;
        let mut curvature = self.pieces.first().map_or(0.0, |piece| piece.curvature);
        for piece in &self.pieces {
            let travel = left.clamp(0.0, piece.length);
            pose = advance(&pose, piece.curvature, direction * travel);
            curvature = piece.curvature;
            left -= piece.length;
            if left <= 0.0 {
                break;
            }
        }
        (pose, curvature)
    }

    /// The last pose of the reference path.
    pub fn end(&self) -> Pose {
        self.at(self.length()).0
    }
}

/// A pose after travelling along a circle; negative distances go backward.
pub(crate) fn advance(pose: &Pose, curvature: f64, distance: f64) -> Pose {
    let turn = curvature * distance;
    let (sin, cos) = libm::sincos(pose.heading + turn / 2.0);
    // The chord of an arc is its length times sin(half turn)/(half turn).
    let half = turn / 2.0;
    let chord =
        if half.abs() < 1e-6 { distance * (1.0 - half * half / 6.0) } else { distance * libm::sin(half) / half };
    Pose { at: pose.at + Point::new(cos, sin) * chord, heading: pose.heading + turn, pitch: 0.0 }
}

/// One thing a driver does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Drives a leg and stops at its end.
    Drive(Leg),
    /// Stands for so many seconds.
    Wait(f64),
    /// Sets a signal of the vehicle.
    Set(Signal, f64),
    /// Lets the car roll back so far and catches it, metres.
    RollBack(f64),
}

/// Everything a driver does in an item, in the frame of the item.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// The actions in order.
    pub actions: Vec<Action>,
}

/// How a driver fails, all zero for a clean drive.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Driver {
    /// Misjudges the whole item by so much along its x axis, metres.
    pub along: f64,
    /// And along its y axis.
    pub across: f64,
    /// And by so much in heading, radians.
    pub turned: f64,
    /// Stops the hill stop so far before the line, metres.
    pub short: f64,
    /// Rolls back so far at the hill, metres.
    pub rolls: f64,
    /// Stands so long on the way, seconds.
    pub pauses: f64,
    /// Forgets indicators and hand brake.
    pub forgets: bool,
}

struct Planner<'a> {
    item: &'a Item,
    vehicle: &'a Vehicle,
    driver: Driver,
    plan: Plan,
}

/// What a driver does in an item, in the frame of the item.
///
/// # Errors
/// [`GroundError::Simulation`] where the driver does not know how to drive the item.
pub fn plan_item(item: &Item, vehicle: &Vehicle, driver: Driver) -> Result<Plan, GroundError> {
    let mut planner = Planner { item, vehicle, driver, plan: Plan::default() };
    let lacking = || GroundError::Simulation(format!("{}: the item lacks a line", item.id));
    match item.kind {
        ItemKind::ReverseParking => planner.reverse_parking().ok_or_else(lacking)?,
        ItemKind::ParallelParking => planner.parallel_parking().ok_or_else(lacking)?,
        ItemKind::Hill => planner.hill().ok_or_else(lacking)?,
        ItemKind::Curve => planner.curve().ok_or_else(lacking)?,
        ItemKind::RightAngle => planner.right_angle().ok_or_else(lacking)?,
        ItemKind::Bridge => planner.bridge().ok_or_else(lacking)?,
        ItemKind::Gate => planner.gate().ok_or_else(lacking)?,
        ItemKind::GearChange
        | ItemKind::Undulating
        | ItemKind::Motorway
        | ItemKind::MountainRoad
        | ItemKind::Tunnel
        | ItemKind::RainFog
        | ItemKind::Slippery
        | ItemKind::Emergency => planner.lane().ok_or_else(lacking)?,
        kind @ (ItemKind::PoleTest | ItemKind::PoleSlalom | ItemKind::Obstacles | ItemKind::NarrowUTurn) => {
            return Err(GroundError::Simulation(format!("the simulated driver cannot drive {kind}")));
        }
    }
    Ok(planner.plan)
}

impl Planner<'_> {
    /// A line by the name it has in the item as it is not mirrored.
    fn line(&self, name: LineName) -> Option<&Line> {
        self.item.plan.line(if self.item.mirrored { name.mirrored() } else { name })
    }

    /// A point of the yard in the item's own frame, as if it were not mirrored.
    fn local(&self, point: Point) -> Point {
        let local = self.item.frame.localize(point);
        if self.item.mirrored { Point::new(local.x, -local.y) } else { local }
    }

    /// End points of a line in that frame, in the order of the line as it is not mirrored.
    fn ends(&self, name: LineName) -> Option<(Point, Point)> {
        let (a, b) = self.line(name)?.shape.ends();
        let (a, b) = if self.item.mirrored { (b, a) } else { (a, b) };
        Some((self.local(a), self.local(b)))
    }

    /// A reference path, misjudged as the driver does.
    fn leg(&self, start: Pose, backward: bool, speed: f64) -> Leg {
        let wrong = Pose::new(self.driver.along, self.driver.across, self.driver.turned);
        Leg::new(wrong.compose(&start), backward, speed)
    }

    fn drive(&mut self, leg: Leg) {
        self.plan.actions.push(Action::Set(Signal::HandBrake, 0.0));
        self.plan.actions.push(Action::Set(Signal::Gear, if leg.backward { -1.0 } else { 1.0 }));
        self.plan.actions.push(Action::Drive(leg));
    }

    fn wait(&mut self, seconds: f64) {
        self.plan.actions.push(Action::Wait(seconds));
    }

    fn set(&mut self, signal: Signal, on: bool) {
        if !self.driver.forgets {
            self.plan.actions.push(Action::Set(signal, if on { 1.0 } else { 0.0 }));
        }
    }

    fn overhang(&self) -> f64 {
        let corners = self.vehicle.tractor().outline.iter().flat_map(Polygon::corners);
        -corners.map(|corner| corner.x).fold(f64::INFINITY, f64::min)
    }

    fn reverse_parking(&mut self) -> Option<()> {
        let (mouth, rear) = self.ends(LineName::BayRight)?;
        let half = mouth.x.abs().max(rear.x.abs());
        let depth = mouth.y.min(rear.y).abs();
        let control = self.ends(LineName::ControlRight)?.0.x.abs();
        let lane = self.ends(LineName::LaneFar)?.0.y;
        let (wheelbase, width) = (self.vehicle.size.wheelbase, self.vehicle.size.width);
        let front = self.vehicle.bumper();
        // The inner rear corner must clear the near corner of the bay, the outer front corner the far edge of the lane.
        let (mut radius, mut offset, mut best) = (0.0, 0.0, f64::NEG_INFINITY);
        for r in 0..12 {
            for y in 0..60 {
                let candidate = self.vehicle.turning_radius * (1.0 + 0.04 * f64::from(r));
                let y0 = width / 2.0 + 0.3 + 0.1 * f64::from(y);
                let centre = Point::new(candidate, y0 - candidate);
                let inner = (candidate - width / 2.0) - centre.distance(Point::new(half, 0.0));
                let outer = Point::new(candidate + width / 2.0, front).length();
                let tail = Point::new(candidate + width / 2.0, self.overhang()).length();
                let far = lane - (centre.y + outer);
                let side = candidate + half - tail;
                let margin = inner.min(far).min(side).min(y0 - width / 2.0);
                if margin > best {
                    (radius, offset, best) = (candidate, y0, margin);
                }
            }
        }
        let parked = -(depth - (depth - self.vehicle.size.length) / 2.0 - self.overhang());
        let reach = control + 0.5 - wheelbase;
        let down = (offset - radius) - parked;
        for (side, approach) in [(1.0, true), (-1.0, false)] {
            let heading = if side > 0.0 { 0.0 } else { PI };
            let start = Pose::new(side * reach, offset, heading);
            if approach {
                let run = 2.0 * reach;
                self.drive(self.leg(Pose::new(-reach, offset, 0.0), false, 1.6).straight(run));
                self.wait(1.5);
            }
            let turn = side * FRAC_PI_2;
            let into = self.leg(start, true, 0.9).straight(reach - radius).turn(turn, radius).straight(down);
            self.drive(into);
            self.wait(1.5);
            let out = self.leg(Pose::new(0.0, parked, FRAC_PI_2), false, 1.0).straight(down).turn(turn, radius);
            let pause = self.driver.pauses;
            if pause > 0.0 && approach {
                // Stops half way out, where nothing asks for it.
                let first = self.leg(Pose::new(0.0, parked, FRAC_PI_2), false, 1.0).straight(down);
                let second = Leg::new(first.end(), false, 1.0);
                self.drive(first);
                self.wait(pause);
                self.drive(second.turn(turn, radius).straight(reach - radius));
            } else {
                self.drive(out.straight(reach - radius));
            }
            self.wait(1.0);
        }
        Some(())
    }

    fn parallel_parking(&mut self) -> Option<()> {
        let (mouth, _) = self.ends(LineName::BayRight)?;
        let half = mouth.x.abs();
        let depth = self.line(LineName::BayLeft)?.shape.length();
        let lane = self.ends(LineName::LaneFar)?.0.y;
        let width = self.vehicle.size.width;
        // At the middle of the lane both sides are equally far.
        let lateral = lane / 2.0;
        let shift = lateral + depth / 2.0;
        let radius = self.vehicle.turning_radius * 1.05;
        let angle = libm::acos((1.0 - shift / (2.0 * radius)).clamp(-1.0, 1.0));
        let run = 2.0 * radius * libm::sin(angle);
        // Close to the rear of the bay, so that the front clears its corner on the way in and out.
        let parked = Pose::new(-half + self.overhang() + 0.45, -depth / 2.0, 0.0);
        let start = Pose::new(parked.at.x + run, lateral, 0.0);
        let begin = -half - self.vehicle.size.length;
        self.drive(self.leg(Pose::new(begin, lateral, 0.0), false, 1.6).straight(start.at.x - begin));
        self.wait(1.0);
        self.drive(self.leg(start, true, 0.7).turn(angle, radius).turn(-angle, radius));
        self.wait(1.5);
        self.set(Signal::IndicatorLeft, true);
        self.wait(1.0);
        let out = self.leg(parked, false, 0.8).turn(angle, radius).turn(-angle, radius);
        self.drive(out.straight(width + 1.0));
        self.set(Signal::IndicatorLeft, false);
        self.wait(0.5);
        Some(())
    }

    fn hill(&mut self) -> Option<()> {
        let stop = self.ends(LineName::StopLine)?.0.x;
        let exit = self.ends(LineName::Exit)?.0.x;
        let right = self.ends(LineName::EdgeRight)?.0.y;
        let offset = right + 0.25 + self.vehicle.size.width / 2.0;
        let station = stop - self.driver.short - self.vehicle.bumper();
        let begin = -self.vehicle.size.length;
        let start = Pose::new(begin, offset, 0.0);
        self.drive(self.leg(start, false, 2.0).straight(station - begin));
        self.set(Signal::HandBrake, true);
        self.wait(3.0 + self.driver.pauses);
        self.plan.actions.push(Action::Set(Signal::HandBrake, 0.0));
        if self.driver.rolls > 0.0 {
            self.plan.actions.push(Action::RollBack(self.driver.rolls));
        }
        let again = Pose::new(station - self.driver.rolls.max(0.0), offset, 0.0);
        self.drive(self.leg(again, false, 2.0).straight(exit - station + 1.0));
        Some(())
    }

    fn curve(&mut self) -> Option<()> {
        let (entry, _) = self.ends(LineName::Entry)?;
        let half = entry.y.abs();
        let first = self.line(LineName::EdgeLeft)?.shape.length();
        let inner = match self.line(LineName::EdgeLeft)?.shape {
            crate::geometry::Shape::Arc { radius, .. } => radius,
            crate::geometry::Shape::Segment { .. } => return None,
        };
        let centre = inner + half;
        let sweep = first / inner;
        // A little inside the centre line, because the front wheels run wider than the rear ones.
        let swing = (centre * centre + self.vehicle.size.wheelbase * self.vehicle.size.wheelbase).sqrt() - centre;
        let radius = centre - swing / 2.0;
        let link = 2.0 * (centre * centre - radius * radius).sqrt();
        let saved = libm::acos(radius / centre);
        let lead = self.vehicle.bumper() + 1.5;
        let start = Pose::new(-lead, centre - radius, 0.0);
        let leg = self.leg(start, false, 1.6).straight(lead);
        let leg = leg.turn(sweep - saved, radius).straight(link).turn(saved - sweep, radius);
        self.drive(leg.straight(lead));
        Some(())
    }

    fn right_angle(&mut self) -> Option<()> {
        let (_, inner) = {
            let (a, b) = self.ends(LineName::EdgeLeft)?;
            (b, a)
        };
        let (_, outer) = self.ends(LineName::EdgeRight)?;
        let half = inner.y.abs();
        let (near, far) = (inner.x, outer.x);
        let leg_length = self.line(LineName::EdgeLeft)?.shape.length();
        let wheel = self.vehicle.tractor().wheels.iter().map(|wheel| wheel.width).fold(0.0, f64::max);
        let side = self.vehicle.size.track / 2.0 + wheel / 2.0;
        let base = self.vehicle.front_axle() + 0.1;
        let mut best = (f64::NEG_INFINITY, 0.0, 0.0);
        for r in 0..10 {
            for y in 0..50 {
                let radius = self.vehicle.turning_radius * (1.0 + 0.03 * f64::from(r));
                // The path before and after lies `offset` right of the middle of the road, as far as wheels allow.
                let offset = -half + side + 0.04 * f64::from(y);
                let middle = f64::midpoint(near, far);
                let centre = Point::new(middle - offset - radius, offset + radius);
                let corner = Point::new(near, half);
                // The inner rear wheel runs round the corner if the corner lies within its circle.
                let clear_corner = (radius - side) - corner.distance(centre);
                let swing = Point::new(radius + side, base).length();
                let outside = (far - (centre.x + swing)).min(half + centre.y - swing);
                let margin = clear_corner.min(outside).min(half + offset - side);
                if margin > best.0 {
                    best = (margin, radius, offset);
                }
            }
        }
        let (_, radius, offset) = best;
        let middle = f64::midpoint(near, far);
        let begin = -self.vehicle.bumper() - 1.5;
        let straight = middle - offset - radius - begin;
        let start = Pose::new(begin, offset, 0.0);
        self.set(Signal::IndicatorLeft, true);
        let rise = half + leg_length - (offset + radius) + 0.8;
        let leg = self.leg(start, false, 1.2).straight(straight).turn(FRAC_PI_2, radius);
        if self.driver.pauses > 0.0 {
            let second = Leg::new(leg.end(), false, 1.2);
            self.drive(leg);
            self.wait(self.driver.pauses);
            self.set(Signal::IndicatorLeft, false);
            self.drive(second.straight(rise));
        } else {
            let split = Leg::new(leg.end(), false, 1.2);
            self.drive(leg);
            self.set(Signal::IndicatorLeft, false);
            self.drive(split.straight(rise));
        }
        Some(())
    }

    fn bridge(&mut self) -> Option<()> {
        let first = *self.item.plan.planks.first()?;
        let local = |point: Point| self.local(point);
        let exit = self.ends(LineName::Exit)?.0.x;
        let begin = -self.vehicle.bumper();
        let half = self.vehicle.size.track / 2.0;
        let start = Pose::new(begin, local(first.from).y - half, 0.0);
        let mut leg = self.leg(start, false, 1.0);
        if let Some(second) = self.item.plan.planks.get(1) {
            let gap = local(second.from).x - local(first.to).x;
            let lead = local(first.to).x + 0.3 - begin;
            let shift = (local(second.from).y + half) - (local(first.from).y - half);
            let run = gap - 0.6 - self.vehicle.size.wheelbase;
            leg = leg.straight(lead).shift(shift, run);
            let rest = exit + 1.0 - (begin + lead + run);
            leg = leg.straight(rest);
        } else {
            leg = leg.straight(exit + 1.0 - begin);
        }
        self.drive(leg);
        Some(())
    }

    fn gate(&mut self) -> Option<()> {
        let gates: Vec<Point> = self
            .item
            .plan
            .poles
            .chunks(2)
            .map(|pair| self.local(pair[0].at.towards(pair[pair.len() - 1].at, 0.5)))
            .collect();
        let exit = self.ends(LineName::Exit)?.0.x;
        let begin = -self.vehicle.bumper() - 12.0;
        let mut leg = self.leg(Pose::new(begin, gates.first()?.y, 0.0), false, 6.2);
        let mut x = begin;
        for pair in gates.windows(2) {
            let straight = pair[0].x + self.overhang() + 0.3 - x;
            let run = pair[1].x - pair[0].x - self.vehicle.size.length - 0.6;
            leg = leg.straight(straight).shift(pair[1].y - pair[0].y, run);
            x += straight + run;
        }
        self.drive(leg.straight(exit + 8.0 - x));
        Some(())
    }

    fn lane(&mut self) -> Option<()> {
        let exit = self.ends(LineName::Exit)?.0.x;
        let begin = -self.vehicle.bumper() - 1.5;
        self.drive(self.leg(Pose::new(begin, 0.0, 0.0), false, 5.0).straight(exit + 3.0 - begin));
        Some(())
    }
}
