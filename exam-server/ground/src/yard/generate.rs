//! Lays out an item from the sizes of a regulation for a vehicle.

use std::f64::consts::{FRAC_PI_2, PI};

use protocol::LicenceClass;

use super::{Judged, Line, LineName, Plan, Plank, Pole, Profile};
use crate::GroundError;
use crate::geometry::{Point, Polygon, Shape};
use crate::rules::{ItemKind, Rules, SizeName};
use crate::vehicle::Vehicle;

/// Radius of a pole, metres; poles of one inch and a half are sold with the instruments.
const POLE_RADIUS: f64 = 0.02;
/// Width of ordinary item lines, metres (GA 1029-2022, 6.2.7.1, as cited by a simulator).
const PAINT: f64 = 0.15;
/// Ground around an item that still belongs to it, metres.
const AROUND: f64 = 1.0;

struct Layouter<'a> {
    kind: ItemKind,
    class: LicenceClass,
    rules: &'a Rules,
    vehicle: &'a Vehicle,
    plan: Plan,
}

/// The plan of an item in its own frame.
///
/// Items that are passed through begin at the origin and run along +x, turns go to the left. Bays open towards +y:
/// the middle of the mouth (in the pole test, its middle pole) is the origin.
///
/// # Errors
/// [`GroundError::Unsound`] naming the size that the rules lack.
pub fn generate(kind: ItemKind, class: LicenceClass, rules: &Rules, vehicle: &Vehicle) -> Result<Plan, GroundError> {
    let mut layouter = Layouter { kind, class, rules, vehicle, plan: Plan::default() };
    match kind {
        ItemKind::PoleTest => layouter.pole_test()?,
        ItemKind::PoleSlalom => layouter.pole_slalom()?,
        ItemKind::ReverseParking => layouter.reverse_parking()?,
        ItemKind::ParallelParking => layouter.parallel_parking()?,
        ItemKind::Hill => layouter.hill()?,
        ItemKind::Curve => layouter.curve()?,
        ItemKind::RightAngle => layouter.right_angle()?,
        ItemKind::Bridge => layouter.bridge()?,
        ItemKind::Gate => layouter.gate()?,
        ItemKind::Obstacles => layouter.obstacles()?,
        ItemKind::NarrowUTurn => layouter.narrow_u_turn()?,
        ItemKind::GearChange => layouter.lane(SizeName::GearRoadLength)?,
        ItemKind::Undulating => layouter.lane(SizeName::UndulatingLength)?,
        ItemKind::Motorway
        | ItemKind::MountainRoad
        | ItemKind::Tunnel
        | ItemKind::RainFog
        | ItemKind::Slippery
        | ItemKind::Emergency => layouter.lane(SizeName::ScenicLength)?,
    }
    Ok(layouter.plan)
}

impl Layouter<'_> {
    fn size(&self, name: SizeName) -> Result<f64, GroundError> {
        let size = self.rules.size(name, self.class, self.vehicle);
        size.filter(|size| size.is_finite() && *size > 0.0).ok_or_else(|| {
            GroundError::unsound(format!("rules {}", self.rules.id), format!("{}: no size {name}", self.kind))
        })
    }

    fn line(&mut self, name: LineName, judged: Judged, from: (f64, f64), to: (f64, f64)) {
        let shape = Shape::segment(from.into(), to.into());
        self.plan.lines.push(Line { name, shape, judged, width: PAINT });
    }

    fn arc(&mut self, name: LineName, centre: Point, radius: f64, from: f64, to: f64) {
        let shape = Shape::Arc { centre, radius, from, to };
        self.plan.lines.push(Line { name, shape, judged: Judged::Wheels, width: PAINT });
    }

    fn pole(&mut self, at: (f64, f64), radius: f64, judged: Judged) {
        let number = u8::try_from(self.plan.poles.len() + 1).unwrap_or(u8::MAX);
        self.plan.poles.push(Pole { number, at: at.into(), radius, judged });
    }

    fn zone(&mut self, low: (f64, f64), high: (f64, f64)) {
        let around = Point::new(AROUND, AROUND);
        self.plan.zone = Polygon::rectangle(Point::from(low) - around, Point::from(high) + around);
    }

    /// Entry and exit across a road along x.
    fn ends(&mut self, exit: f64, half: f64) {
        self.line(LineName::Entry, Judged::Bumper, (0.0, half), (0.0, -half));
        self.line(LineName::Exit, Judged::Bumper, (exit, half), (exit, -half));
    }

    /// A straight road along x of the given half width, the car between its edges.
    fn edges(&mut self, from: f64, to: f64, half: f64) {
        self.line(LineName::EdgeRight, Judged::Wheels, (from, -half), (to, -half));
        self.line(LineName::EdgeLeft, Judged::Wheels, (to, half), (from, half));
    }

    fn reverse_parking(&mut self) -> Result<(), GroundError> {
        let half = self.size(SizeName::ReverseBayWidth)? / 2.0;
        let depth = self.size(SizeName::ReverseBayLength)?;
        let lane = self.size(SizeName::ReverseLane)?;
        let control = half + self.size(SizeName::ReverseControl)?;
        let end = control + self.vehicle.size.length;
        self.line(LineName::BayLeft, Judged::Body, (-half, 0.0), (-half, -depth));
        self.line(LineName::BayRear, Judged::Body, (-half, -depth), (half, -depth));
        self.line(LineName::BayRight, Judged::Body, (half, -depth), (half, 0.0));
        self.line(LineName::BayMouth, Judged::Body, (half, 0.0), (-half, 0.0));
        self.line(LineName::LaneNear, Judged::Body, (-end, 0.0), (-half, 0.0));
        self.line(LineName::LaneNear, Judged::Body, (half, 0.0), (end, 0.0));
        self.line(LineName::LaneFar, Judged::Body, (end, lane), (-end, lane));
        self.line(LineName::ControlLeft, Judged::FrontWheels, (-control, 0.0), (-control, lane));
        self.line(LineName::ControlRight, Judged::FrontWheels, (control, lane), (control, 0.0));
        self.zone((-end, -depth), (end, lane));
        Ok(())
    }

    fn parallel_parking(&mut self) -> Result<(), GroundError> {
        let half = self.size(SizeName::ParallelBayLength)? / 2.0;
        let width = self.size(SizeName::ParallelBayWidth)?;
        let lane = self.size(SizeName::ParallelLane)?;
        let end = half + 1.5 * self.vehicle.size.length;
        self.line(LineName::BayLeft, Judged::Body, (-half, 0.0), (-half, -width));
        self.line(LineName::BayRear, Judged::Body, (-half, -width), (half, -width));
        self.line(LineName::BayRight, Judged::Body, (half, -width), (half, 0.0));
        self.line(LineName::BayMouth, Judged::Body, (half, 0.0), (-half, 0.0));
        self.line(LineName::LaneNear, Judged::Wheels, (-end, 0.0), (-half, 0.0));
        self.line(LineName::LaneNear, Judged::Wheels, (half, 0.0), (end, 0.0));
        self.line(LineName::LaneFar, Judged::Wheels, (end, lane), (-end, lane));
        if self.rules.size_rule(SizeName::ParallelPoles, self.class).is_some() {
            for at in [(-half, 0.0), (half, 0.0), (-half, -width), (half, -width)] {
                self.pole(at, POLE_RADIUS, Judged::Body);
            }
        }
        self.zone((-end, -width), (end, lane));
        Ok(())
    }

    fn pole_test(&mut self) -> Result<(), GroundError> {
        if self.vehicle.bodies.len() > 1 {
            return self.pole_lane();
        }
        let width = self.size(SizeName::PoleBayWidth)?;
        let depth = self.size(SizeName::PoleBayLength)?;
        let road = self.size(SizeName::PoleRoad)?;
        let end = width + self.size(SizeName::PoleStart)? + 1.5 * self.vehicle.size.length;
        self.line(LineName::BayLeft, Judged::Body, (-width, 0.0), (-width, -depth));
        self.line(LineName::Middle, Judged::Body, (0.0, -depth), (0.0, 0.0));
        self.line(LineName::BayRight, Judged::Body, (width, -depth), (width, 0.0));
        self.line(LineName::BayMouth, Judged::Body, (width, 0.0), (-width, 0.0));
        self.line(LineName::BayRear, Judged::Body, (-width, -depth), (width, -depth));
        self.line(LineName::LaneNear, Judged::Body, (-end, 0.0), (-width, 0.0));
        self.line(LineName::LaneNear, Judged::Body, (width, 0.0), (end, 0.0));
        self.line(LineName::LaneFar, Judged::Body, (end, road), (-end, road));
        for y in [0.0, -depth] {
            for x in [-width, 0.0, width] {
                self.pole((x, y), POLE_RADIUS, Judged::Body);
            }
        }
        self.zone((-end, -depth), (end, road));
        Ok(())
    }

    /// The pole test of articulated vehicles: a lane of five poles and seven lines, driven through forward and backward.
    ///
    /// Of the real one only that much is known; how they stand is our assumption.
    fn pole_lane(&mut self) -> Result<(), GroundError> {
        let half = self.size(SizeName::PoleLaneWidth)? / 2.0;
        let length = self.size(SizeName::PoleLaneLength)?;
        let run = self.size(SizeName::PoleLaneRun)?;
        let (near, far, end) = (run, run + length, 2.0 * run + length);
        let middle = f64::midpoint(near, far);
        let beside = half + self.vehicle.size.width;
        self.line(LineName::LaneNear, Judged::Body, (0.0, beside), (0.0, -beside));
        self.line(LineName::LaneFar, Judged::Body, (end, -beside), (end, beside));
        self.line(LineName::EdgeRight, Judged::Body, (near, -half), (far, -half));
        self.line(LineName::EdgeLeft, Judged::Body, (far, half), (near, half));
        self.line(LineName::Entry, Judged::Body, (near, half), (near, -half));
        self.line(LineName::Middle, Judged::Body, (middle, half), (middle, -half));
        self.line(LineName::Exit, Judged::Body, (far, half), (far, -half));
        for at in [(near, half), (near, -half), (middle, -half), (far, half), (far, -half)] {
            self.pole(at, POLE_RADIUS, Judged::Body);
        }
        self.zone((0.0, -beside), (end, beside));
        Ok(())
    }

    fn pole_slalom(&mut self) -> Result<(), GroundError> {
        let distance = self.size(SizeName::SlalomDistance)?;
        let half = self.size(SizeName::SlalomEdge)?;
        let poles = self.size(SizeName::SlalomPoles)?;
        let lead = 1.5 * distance;
        let mut index = 0.0;
        while index < poles {
            self.pole((lead + index * distance, 0.0), POLE_RADIUS, Judged::Body);
            index += 1.0;
        }
        let end = 2.0 * lead + (poles - 1.0) * distance;
        self.line(LineName::EdgeRight, Judged::Body, (0.0, -half), (end, -half));
        self.line(LineName::EdgeLeft, Judged::Body, (end, half), (0.0, half));
        self.ends(end, half);
        self.zone((0.0, -half), (end, half));
        Ok(())
    }

    fn hill(&mut self) -> Result<(), GroundError> {
        let half = self.size(SizeName::HillRoad)? / 2.0;
        let run = self.size(SizeName::HillLength)?;
        let gradient = self.size(SizeName::HillGradient)?;
        let radius = self.size(SizeName::HillRadius)?;
        let end = run + 2.0 * self.vehicle.size.length;
        // The car stands wholly on the even slope, its bumper at the line, before the upper curve begins.
        let stop = run - radius * gradient - 1.0;
        self.plan.profile = Profile::ramp(0.0, run, gradient, radius, 0.25);
        self.edges(0.0, end, half);
        self.line(LineName::StopLine, Judged::Bumper, (stop, half), (stop, -half));
        self.ends(end, half);
        self.zone((0.0, -half), (end, half));
        Ok(())
    }

    fn curve(&mut self) -> Result<(), GroundError> {
        let radius = self.size(SizeName::CurveRadius)?;
        let half = self.size(SizeName::CurveRoad)? / 2.0;
        let sweep = 2.0 * PI * self.size(SizeName::CurveArc)?;
        let first = Point::new(0.0, radius);
        let turned = -FRAC_PI_2 + sweep;
        let second = first + Point::unit(turned) * (2.0 * radius);
        let (inner, outer) = (radius - half, radius + half);
        self.arc(LineName::EdgeLeft, first, inner, turned, -FRAC_PI_2);
        self.arc(LineName::EdgeRight, first, outer, -FRAC_PI_2, turned);
        // Seen from the second centre the road arrives from the opposite side and turns right.
        let arrive = turned + PI;
        self.arc(LineName::EdgeRight, second, inner, arrive, arrive - sweep);
        self.arc(LineName::EdgeLeft, second, outer, arrive - sweep, arrive);
        let leave = second + Point::unit(arrive - sweep) * radius;
        self.line(LineName::Entry, Judged::Bumper, (0.0, half), (0.0, -half));
        self.line(LineName::Exit, Judged::Bumper, (leave.x, leave.y + half), (leave.x, leave.y - half));
        let points: Vec<Point> = self.plan.lines.iter().flat_map(|line| line.shape.points(0.5)).collect();
        let low = points.iter().fold((f64::INFINITY, f64::INFINITY), |low, p| (low.0.min(p.x), low.1.min(p.y)));
        let high = points.iter().fold((0.0f64, 0.0f64), |high, p| (high.0.max(p.x), high.1.max(p.y)));
        self.zone(low, high);
        Ok(())
    }

    fn right_angle(&mut self) -> Result<(), GroundError> {
        let leg = self.size(SizeName::RightAngleLeg)?;
        let road = self.size(SizeName::RightAngleRoad)?;
        let half = road / 2.0;
        let (near, far) = (leg, leg + road);
        self.line(LineName::EdgeRight, Judged::Wheels, (0.0, -half), (far, -half));
        self.line(LineName::EdgeRight, Judged::Wheels, (far, -half), (far, half + leg));
        self.line(LineName::EdgeLeft, Judged::Wheels, (near, half), (0.0, half));
        self.line(LineName::EdgeLeft, Judged::Wheels, (near, half + leg), (near, half));
        self.line(LineName::Entry, Judged::Bumper, (0.0, half), (0.0, -half));
        self.line(LineName::Exit, Judged::Bumper, (near, half + leg), (far, half + leg));
        self.zone((0.0, -half), (far, half + leg));
        Ok(())
    }

    fn bridge(&mut self) -> Result<(), GroundError> {
        let width = self.size(SizeName::PlankWidth)?;
        let length = self.size(SizeName::PlankLength)?;
        let height = self.size(SizeName::PlankHeight)?;
        let lead = 1.5 * self.vehicle.size.length;
        let left = self.vehicle.size.track / 2.0;
        let (from, to) = (Point::new(lead, left), Point::new(lead + length, left));
        self.plan.planks.push(Plank { from, to, width, height, left: true });
        let mut last = to.x;
        if !self.vehicle.is_two_wheeled() {
            let right = left - self.size(SizeName::PlankSide)?;
            let start = last + self.size(SizeName::PlankGap)?;
            last = start + length;
            let (from, to) = (Point::new(start, right), Point::new(last, right));
            self.plan.planks.push(Plank { from, to, width, height, left: false });
        }
        let end = last + lead;
        let half = 2.0 * self.vehicle.size.width + 1.0;
        self.ends(end, half);
        self.zone((0.0, -half), (end, half));
        Ok(())
    }

    fn gate(&mut self) -> Result<(), GroundError> {
        let half = self.size(SizeName::GateRoad)? / 2.0;
        let width = self.size(SizeName::GateWidth)?;
        let distance = self.size(SizeName::GateDistance)?;
        let gates = self.size(SizeName::Gates)?;
        let mut index = 0.0;
        while index < gates {
            let x = (index + 1.0) * distance;
            let y = if index % 2.0 == 0.0 { 0.0 } else { width };
            self.pole((x, y + width / 2.0), POLE_RADIUS, Judged::BodyWithMirrors);
            self.pole((x, y - width / 2.0), POLE_RADIUS, Judged::BodyWithMirrors);
            index += 1.0;
        }
        let end = (gates + 1.0) * distance;
        self.edges(0.0, end, half);
        self.ends(end, half);
        self.zone((0.0, -half), (end, half));
        Ok(())
    }

    fn obstacles(&mut self) -> Result<(), GroundError> {
        let half = self.size(SizeName::ObstacleRoad)? / 2.0;
        let radius = self.size(SizeName::DiscDiameter)? / 2.0;
        let distance = self.size(SizeName::DiscDistance)?;
        let offset = self.size(SizeName::DiscOffset)?;
        let discs = self.size(SizeName::Discs)?;
        let lead = 1.5 * self.vehicle.size.length;
        let mut index = 0.0;
        while index < discs {
            let outermost = index == 0.0 || index >= discs - 1.0;
            let side = if index % 2.0 == 0.0 { -offset } else { offset };
            self.pole((lead + index * distance, if outermost { 0.0 } else { side }), radius, Judged::Wheels);
            index += 1.0;
        }
        let end = 2.0 * lead + (discs - 1.0) * distance;
        self.edges(0.0, end, half);
        self.ends(end, half);
        self.zone((0.0, -half), (end, half));
        Ok(())
    }

    fn narrow_u_turn(&mut self) -> Result<(), GroundError> {
        let half = self.size(SizeName::UTurnRoad)? / 2.0;
        let end = 4.0 * self.vehicle.size.length;
        self.edges(0.0, end, half);
        self.line(LineName::Entry, Judged::Bumper, (0.0, half), (0.0, -half));
        self.zone((0.0, -half), (end, half));
        Ok(())
    }

    fn lane(&mut self, length: SizeName) -> Result<(), GroundError> {
        let end = self.size(length)?;
        let half = self.size(SizeName::ScenicLane)? / 2.0;
        self.edges(0.0, end, half);
        self.ends(end, half);
        self.zone((0.0, -half), (end, half));
        Ok(())
    }
}
