//! Reverse and parallel parking.

use std::f64::consts::{FRAC_PI_2, PI};

use super::super::leg::Leg;
use super::Planner;
use crate::geometry::Pose;
use crate::input::Signal;
use crate::yard::LineName;

impl Planner<'_> {
    pub(super) fn reverse_parking(&mut self) -> Option<()> {
        let (mouth, rear) = self.ends(LineName::BayRight)?;
        let half = mouth.x.abs().max(rear.x.abs());
        let depth = mouth.y.min(rear.y).abs();
        let control = self.ends(LineName::ControlRight)?.0.x.abs();
        let lane = self.ends(LineName::LaneFar)?.0.y;
        let wheelbase = self.vehicle.size.wheelbase;
        let (radius, offset) = self.turn_into_bay(half, lane);
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

    pub(super) fn parallel_parking(&mut self) -> Option<()> {
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
}
