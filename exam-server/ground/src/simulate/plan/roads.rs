//! Hill, curve, right angle and bridge.

use std::f64::consts::FRAC_PI_2;

use super::super::leg::Leg;
use super::{Action, Planner};
use crate::geometry::{Point, Pose, Shape};
use crate::input::Signal;
use crate::yard::LineName;

impl Planner<'_> {
    pub(super) fn hill(&mut self) -> Option<()> {
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

    pub(super) fn curve(&mut self) -> Option<()> {
        let (entry, _) = self.ends(LineName::Entry)?;
        let half = entry.y.abs();
        let first = self.line(LineName::EdgeLeft)?.shape.length();
        let inner = match self.line(LineName::EdgeLeft)?.shape {
            Shape::Arc { radius, .. } => radius,
            Shape::Segment { .. } => return None,
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

    pub(super) fn right_angle(&mut self) -> Option<()> {
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

    pub(super) fn bridge(&mut self) -> Option<()> {
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
}
