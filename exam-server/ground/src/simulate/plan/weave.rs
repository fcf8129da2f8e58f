//! Ways that wind from side to side: gates, discs and poles.

use std::f64::consts::PI;

use super::super::leg::{Leg, Piece};
use super::Planner;
use super::clearance::Clearance;
use crate::geometry::{Point, Pose};
use crate::yard::LineName;

/// Pieces of a winding way, metres.
const PIECE: f64 = 0.2;

/// Where the middle of the rear axle should be.
#[derive(Debug, Clone)]
struct Winding {
    begin: f64,
    end: f64,
    /// Turning points: stations and offsets, joined by half waves.
    knots: Vec<Point>,
}

/// What is tried: how far out the turning points lie, and where.
struct Tries<'a> {
    /// Shares of the full offset.
    scales: &'a [f64],
    /// Moves of every turning point along the way, metres.
    shifts: &'a [f64],
    /// Moves of the first one back and of the last one on, metres.
    stretches: &'a [f64],
}

impl Winding {
    fn offset(&self, x: f64) -> f64 {
        let after = self.knots.partition_point(|knot| knot.x <= x);
        match (after.checked_sub(1).map(|before| self.knots[before]), self.knots.get(after)) {
            (Some(from), Some(to)) => {
                let share = (x - from.x) / (to.x - from.x);
                from.y + (to.y - from.y) * (1.0 - libm::cos(PI * share)) / 2.0
            }
            (Some(knot), None) | (None, Some(&knot)) => knot.y,
            (None, None) => 0.0,
        }
    }

    fn slope(&self, x: f64) -> f64 {
        libm::atan((self.offset(x + 0.001) - self.offset(x - 0.001)) / 0.002)
    }

    /// The way as arcs, on a leg that begins at its start.
    fn on(&self, mut leg: Leg) -> Leg {
        let pieces = libm::ceil((self.end - self.begin) / PIECE).max(1.0);
        let at = |index: f64| self.begin + (self.end - self.begin) * index / pieces;
        let mut index = 0.0;
        while index < pieces {
            let (from, to) = (at(index), at(index + 1.0));
            let (dx, dy) = (to - from, self.offset(to) - self.offset(from));
            let length = (dx * dx + dy * dy).sqrt();
            leg.pieces.push(Piece { curvature: (self.slope(to) - self.slope(from)) / length, length });
            index += 1.0;
        }
        leg
    }
}

impl Planner<'_> {
    /// Of the tried windings through these points, the one that keeps clear best.
    fn winding(&self, clear: &Clearance, points: &[Point], (begin, end): (f64, f64), tries: &Tries) -> Winding {
        let mut best = (f64::NEG_INFINITY, Winding { begin, end, knots: points.to_vec() });
        for &scale in tries.scales {
            for &shift in tries.shifts {
                for &stretch in tries.stretches {
                    let last = points.len() - 1;
                    let knots = points.iter().enumerate().map(|(index, point)| {
                        let stretch = if index == 0 {
                            -stretch
                        } else if index == last {
                            stretch
                        } else {
                            0.0
                        };
                        Point::new(point.x + shift + stretch, point.y * scale)
                    });
                    let way = Winding { begin, end, knots: knots.collect() };
                    let leg = way.on(Leg::new(Pose::new(begin, way.offset(begin), 0.0), false, 1.0));
                    let tight = leg.pieces.iter().map(|piece| piece.curvature.abs()).fold(0.0, f64::max);
                    if tight > 1.0 / self.vehicle.turning_radius {
                        continue;
                    }
                    let kept = clear.along(&leg, best.0);
                    if kept > best.0 {
                        best = (kept, way);
                    }
                }
            }
        }
        best.1
    }

    fn wind(&mut self, way: &Winding, speed: f64) {
        let start = Pose::new(way.begin, way.offset(way.begin), 0.0);
        self.drive(way.on(self.leg(start, false, speed)));
    }

    pub(super) fn gate(&mut self) -> Option<()> {
        let poles = &self.item.plan.poles;
        let gates: Vec<Point> =
            poles.chunks(2).map(|pair| self.local(pair[0].at.towards(pair[pair.len() - 1].at, 0.5))).collect();
        let exit = self.ends(LineName::Exit)?.0.x;
        let begin = -self.vehicle.bumper() - 24.0;
        let clear = Clearance::new(self.item, self.vehicle, &[LineName::EdgeLeft, LineName::EdgeRight]);
        let shifts = [-2.5, -2.0, -1.5, -1.0, -0.5, 0.0];
        let tries = Tries { scales: &[0.92, 0.95, 0.98, 1.0], shifts: &shifts, stretches: &[0.0, 1.0, 2.0, 3.0, 4.0] };
        gates.first()?;
        let way = self.winding(&clear, &gates, (begin, exit + 26.0), &tries);
        // Above the 20 km/h of the older rule, with a little to spare.
        self.wind(&way, if self.driver.dawdles { 2.0 } else { 6.3 });
        Some(())
    }

    pub(super) fn obstacles(&mut self) -> Option<()> {
        let discs: Vec<Point> = self.item.plan.poles.iter().map(|disc| self.local(disc.at)).collect();
        discs.first()?;
        let exit = self.ends(LineName::Exit)?.0.x;
        let begin = -self.vehicle.bumper() - 1.5;
        let clear = Clearance::new(self.item, self.vehicle, &[LineName::EdgeLeft, LineName::EdgeRight]);
        let scales = [0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
        let shifts = [-1.6, -1.4, -1.2, -1.0, -0.8, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6];
        let tries = Tries { scales: &scales, shifts: &shifts, stretches: &[0.0, 0.6, 1.2] };
        let way = self.winding(&clear, &discs, (begin, exit + 1.0), &tries);
        self.wind(&way, 0.9);
        Some(())
    }

    pub(super) fn slalom(&mut self) -> Option<()> {
        let poles: Vec<Point> = self.item.plan.poles.iter().map(|pole| self.local(pole.at)).collect();
        poles.first()?;
        let half = self.ends(LineName::EdgeLeft)?.0.y.abs();
        // Round each pole about half way between it and the edge, by turns on the left and on the right; the first and
        // the last, which are passed straight on, a little further out.
        let last = poles.len() - 1;
        let sides = poles.iter().enumerate().map(|(index, pole)| {
            let out = if index == 0 || index == last { 0.6 * half } else { 0.5 * half };
            Point::new(pole.x, if index % 2 == 0 { out } else { -out })
        });
        let sides: Vec<Point> = sides.collect();
        let exit = self.ends(LineName::Exit)?.0.x;
        let begin = -self.vehicle.bumper() - 1.5;
        let clear = Clearance::new(self.item, self.vehicle, &[LineName::EdgeLeft, LineName::EdgeRight]);
        let scales = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];
        let shifts = [-1.1, -1.0, -0.9, -0.8, -0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1, 0.0, 0.1];
        let tries = Tries { scales: &scales, shifts: &shifts, stretches: &[0.0, 0.3, 0.6] };
        let way = self.winding(&clear, &sides, (begin, exit + 1.0), &tries);
        self.wind(&way, 0.6);
        Some(())
    }
}
