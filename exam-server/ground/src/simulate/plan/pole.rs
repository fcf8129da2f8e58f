//! The pole test: into bay B, shift to bay A, obliquely out, back into A from the left, out.

use std::f64::consts::{FRAC_PI_2, PI};

use super::super::leg::Leg;
use super::Planner;
use super::clearance::Clearance;
use crate::geometry::{Point, Polygon, Pose};
use crate::yard::LineName;

/// Space kept at the ends of the bays, metres.
const SPARE: f64 = 0.25;

/// The bays and the road, from their lines.
struct Ground {
    /// Width of one bay.
    bay: f64,
    depth: f64,
    road: f64,
}

/// How the four movements of the shift divide the way from bay to bay.
type Shares = [f64; 4];

impl Planner<'_> {
    pub(super) fn pole_test(&mut self) -> Option<()> {
        if self.item.is_pole_lane() {
            return self.pole_lane();
        }
        let (top, bottom) = self.ends(LineName::BayRight)?;
        let far = self.ends(LineName::LaneFar)?.0.y;
        let ground = Ground { bay: top.x.max(bottom.x), depth: top.y.min(bottom.y).abs(), road: far };
        let half = ground.bay / 2.0;
        let (radius, offset) = self.turn_into_bay(half, ground.road);
        let rear = -(ground.depth - SPARE - self.overhang());
        let reach = ground.bay + self.vehicle.size.length;
        let down = (offset - radius) - rear;
        // 1: from the right into bay B.
        let start = Pose::new(reach, offset, 0.0);
        self.drive(self.leg(start, true, 0.9).straight(reach + half - radius).turn(FRAC_PI_2, radius).straight(down));
        self.wait(1.5);
        // 2: two forward, two back.
        for leg in self.shift(&ground, Pose::new(-half, rear, FRAC_PI_2)) {
            self.drive(self.misjudged(&leg));
            self.wait(1.0);
        }
        // 3: obliquely through the mouth of B and on to the left.
        let oblique = self.oblique(Pose::new(half, rear, FRAC_PI_2), offset);
        let reached = oblique.end();
        self.drive(self.misjudged(&oblique));
        self.wait(1.5);
        // 4: from the left into bay A.
        let back = half - radius - reached.at.x;
        self.drive(self.leg(reached, true, 0.9).straight(back).turn(-FRAC_PI_2, radius).straight(down));
        self.wait(1.5);
        // 5: out to the start.
        let out = self.leg(Pose::new(half, rear, FRAC_PI_2), false, 1.0).straight(down).turn(-FRAC_PI_2, radius);
        self.drive(out.straight(reach - half));
        self.wait(1.0);
        Some(())
    }

    /// Straight through the lane, and straight back through it. A driver who has to catch a trailer that swings out
    /// going back is not simulated.
    fn pole_lane(&mut self) -> Option<()> {
        let (near, far) = (self.ends(LineName::Entry)?.0.x, self.ends(LineName::Exit)?.0.x);
        let front = self.vehicle.bumper();
        let begin = near - 1.0 - front;
        let reach = far + 1.0 + self.behind() - self.driver.short;
        self.drive(self.leg(Pose::new(begin, 0.0, 0.0), false, 1.6).straight(reach - begin));
        self.wait(1.5);
        let mut from = reach;
        if self.driver.pauses > 0.0 {
            let middle = f64::midpoint(begin, reach);
            self.drive(self.leg(Pose::new(reach, 0.0, 0.0), true, 0.9).straight(reach - middle));
            self.wait(self.driver.pauses);
            from = middle;
        }
        self.drive(self.leg(Pose::new(from, 0.0, 0.0), true, 0.9).straight(from - begin));
        self.wait(1.0);
        Some(())
    }

    /// How far the vehicle, its bodies in a row, reaches behind its first origin.
    fn behind(&self) -> f64 {
        let mut origin = 0.0;
        let mut behind = self.overhang();
        for pair in self.vehicle.bodies.windows(2) {
            origin += pair[1].drawbar.unwrap_or(0.0) - pair[0].hitch.map_or(0.0, |hitch| hitch.x);
            let corners = pair[1].outline.iter().flat_map(Polygon::corners);
            behind = corners.map(|corner| origin - corner.x).fold(behind, f64::max);
        }
        behind
    }

    /// A leg at the place where the driver believes it to be.
    fn misjudged(&self, leg: &Leg) -> Leg {
        Leg { pieces: leg.pieces.clone(), ..self.leg(leg.start, leg.backward, leg.speed) }
    }

    /// The movements of the shift that keep clear best.
    fn shift(&self, ground: &Ground, from: Pose) -> Vec<Leg> {
        let bay = [LineName::BayLeft, LineName::BayRight, LineName::BayRear, LineName::BayMouth];
        let clear = Clearance::new(self.item, self.vehicle, &bay);
        let mut best: (f64, Vec<Leg>) = (f64::NEG_INFINITY, Vec::new());
        for first in 4..12 {
            for second in 2..10 {
                for third in 1..8 {
                    let [first, second, third] = [first, second, third].map(|twentieths| f64::from(twentieths) / 20.0);
                    let fourth = 1.0 - first - second - third;
                    if fourth < 0.05 {
                        continue;
                    }
                    let Some(legs) = self.shift_by(ground, from, [first, second, third, fourth]) else { continue };
                    let least = legs.iter().fold(f64::INFINITY, |least, leg| least.min(clear.along(leg, best.0)));
                    if least > best.0 {
                        best = (least, legs);
                    }
                }
            }
        }
        best.1
    }

    /// The shift by these shares; `None` where a movement would be longer than the bay.
    fn shift_by(&self, ground: &Ground, from: Pose, shares: Shares) -> Option<Vec<Leg>> {
        let free = ground.depth - self.vehicle.size.length - 2.0 * SPARE;
        let radius = self.vehicle.turning_radius * 1.02;
        let mut pose = from;
        let mut legs = Vec::new();
        for (index, share) in shares.into_iter().enumerate() {
            let backward = index % 2 == 1;
            let angle = libm::acos((1.0 - share * ground.bay / (2.0 * radius)).clamp(-1.0, 1.0));
            let spare = free - 2.0 * radius * libm::sin(angle);
            if spare < 0.0 {
                return None;
            }
            // To the right of the bays: going forward a turn to the right, going back one to the left.
            let turn = if backward { angle } else { -angle };
            let way = Leg::new(pose, backward, 0.7).turn(turn, radius).turn(-turn, radius).straight(spare);
            pose = way.end();
            legs.push(way);
        }
        Some(legs)
    }

    /// Forward out of bay A through the mouth of bay B to a place on the road, heading left at `offset`.
    fn oblique(&self, from: Pose, offset: f64) -> Leg {
        let names = [LineName::BayLeft, LineName::BayRight, LineName::BayRear, LineName::LaneFar, LineName::LaneNear];
        let clear = Clearance::new(self.item, self.vehicle, &names);
        let radius = self.vehicle.turning_radius * 1.02;
        let mut best = (f64::NEG_INFINITY, Leg::new(from, false, 0.9));
        for ahead in 0..16 {
            for tilt in 4..16 {
                for slope in 0..16 {
                    let (ahead, tilt) = (0.25 * f64::from(ahead), 0.05 * f64::from(tilt));
                    for back in [0.0, 0.1, 0.2, 0.3, 0.4] {
                        let straight = 0.25 * f64::from(slope);
                        let way = Leg::new(from, false, 0.9).straight(ahead).turn(tilt, radius).straight(straight);
                        let way = way.turn(-back, radius);
                        let upright = way.end();
                        // A turn to the left onto the road, begun where it ends at the wanted offset.
                        let tilt = upright.heading - FRAC_PI_2;
                        let rise = offset - upright.at.y - radius * (1.0 - libm::sin(tilt));
                        if rise < 0.0 {
                            continue;
                        }
                        let way = way.straight(rise / libm::cos(tilt)).turn(PI - upright.heading, radius);
                        let way = way.straight(self.vehicle.size.length * 0.6);
                        let least = clear.along(&way, best.0);
                        if least > best.0 && self.leaves_through_b(&way) {
                            best = (least, way);
                        }
                    }
                }
            }
        }
        best.1
    }

    /// Whether the front crosses the mouth line left of the middle pole.
    fn leaves_through_b(&self, way: &Leg) -> bool {
        let front = Point::new(self.vehicle.bumper(), 0.0);
        let mut crossed = f64::INFINITY;
        way.walk(0.1, |pose| {
            let at = pose.place(front);
            crossed = at.x;
            at.y < 0.0
        });
        crossed < 0.0
    }

    /// Radius and offset from the mouth line of a turn into a bay of the given half width from a road.
    pub(super) fn turn_into_bay(&self, half: f64, road: f64) -> (f64, f64) {
        let width = self.vehicle.size.width;
        let front = self.vehicle.bumper();
        let (mut radius, mut offset, mut best) = (0.0, 0.0, f64::NEG_INFINITY);
        for r in 0..12 {
            for y in 0..60 {
                let candidate = self.vehicle.turning_radius * (1.0 + 0.04 * f64::from(r));
                let y0 = width / 2.0 + 0.3 + 0.1 * f64::from(y);
                // The inner rear corner must clear the near corner of the bay, the outer front corner the far edge
                // of the road.
                let centre = Point::new(candidate, y0 - candidate);
                let inner = (candidate - width / 2.0) - centre.distance(Point::new(half, 0.0));
                let outer = Point::new(candidate + width / 2.0, front).length();
                let tail = Point::new(candidate + width / 2.0, self.overhang()).length();
                let far = road - (centre.y + outer);
                let side = candidate + half - tail;
                let margin = inner.min(far).min(side).min(y0 - width / 2.0);
                if margin > best {
                    (radius, offset, best) = (candidate, y0, margin);
                }
            }
        }
        (radius, offset)
    }
}
