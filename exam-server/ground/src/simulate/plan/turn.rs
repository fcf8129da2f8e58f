//! U-turn on a narrow road, forward and back by turns.

use std::f64::consts::PI;

use super::super::leg::{Leg, advance};
use super::Planner;
use super::clearance::Clearance;
use crate::geometry::Pose;
use crate::yard::LineName;

/// The driver stops so far before an edge, metres.
const SPARE: f64 = 0.35;
/// The driver looks again after so much of the way, metres.
const LOOK: f64 = 0.05;
/// After so many movements nothing is left to try.
const MOST: u32 = 9;

impl Planner<'_> {
    pub(super) fn narrow_u_turn(&mut self) -> Option<()> {
        let right = self.ends(LineName::EdgeRight)?.0.y;
        let clear = Clearance::new(self.item, self.vehicle, &[LineName::EdgeLeft, LineName::EdgeRight]);
        let radius = self.vehicle.turning_radius * 1.02;
        let (length, width) = (self.vehicle.size.length, self.vehicle.size.width);
        let begin = Pose::new(-length, right + width / 2.0 + 2.0 * SPARE, 0.0);
        let lead = Leg::new(begin, false, 1.6).straight(2.0 * length);
        let mut pose = lead.end();
        let mut way = lead;
        let mut backward = false;
        for _ in 0..MOST {
            // To the left going forward, and on round the other way going back.
            let (direction, curvature) = if backward { (-1.0, -1.0 / radius) } else { (1.0, 1.0 / radius) };
            let mut gone = 0.0;
            let mut here = pose;
            while here.heading < PI {
                let next = advance(&pose, curvature, direction * (gone + LOOK));
                if clear.at(&next) < SPARE.min(clear.at(&here)) {
                    break;
                }
                gone += LOOK;
                here = next;
            }
            let turned = (here.heading - pose.heading).min(PI - pose.heading);
            way = way.turn(turned, radius);
            pose = way.end();
            if pose.heading > PI - 0.01 {
                break;
            }
            self.drive_as_misjudged(&way);
            self.wait(1.0);
            backward = !backward;
            way = Leg::new(pose, backward, 0.8);
        }
        if backward {
            self.drive_as_misjudged(&way);
            self.wait(1.0);
            way = Leg::new(pose, false, 1.2);
        }
        let out = way.straight(pose.at.x + length);
        self.drive_as_misjudged(&out);
        Some(())
    }

    fn drive_as_misjudged(&mut self, way: &Leg) {
        let start = self.leg(way.start, way.backward, way.speed);
        self.drive(Leg { pieces: way.pieces.clone(), ..start });
    }
}
