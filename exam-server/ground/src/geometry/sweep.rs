//! The motion of a body between two samples, and the least margin on it.

use std::cell::LazyCell;

use smallvec::SmallVec;

use super::bound::{Mark, stays_above};
use super::{Edge, Followed, Part, Placed, Pose};
use crate::num;

/// Finest division of a motion; 2^-12 of a sample interval is far below a millimetre of travel.
const DEEPEST: u32 = 12;

/// Where an outline comes round the end of a line from behind, the margin falls at once; what it then falls by is
/// found to half of this, metres.
const ROUND_END: f64 = 0.01;

/// Far above what rounding does to a bound, metres.
const ROUNDING: f64 = 1e-12;

/// The way of a body from one pose to the next, along the arc between them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Motion {
    /// Where it begins.
    pub first: Placed,
    /// Where it ends.
    pub last: Placed,
    /// Upper bound of the way of the origin, metres.
    travel: f64,
    /// Upper bound of the turn in heading and pitch, radians.
    turn: f64,
}

/// The least value found along a motion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swept {
    /// How far along the motion, 0 to 1.
    pub share: f64,
    /// Where the body is there.
    pub pose: Pose,
    /// What was found there.
    pub found: Followed,
}

#[derive(Clone, Copy)]
struct Stretch {
    from: Mark,
    to: Mark,
    depth: u32,
    /// Bound of the way and the bend that remain of the motion in this stretch.
    travel: f64,
    bend: f64,
}

impl Motion {
    /// The way from one pose to the next.
    pub fn new(from: &Pose, to: &Pose) -> Self {
        let turn = num::wrap(to.heading - from.heading).abs();
        // The arc is at most π/2 times its chord for turns up to π.
        let arc = if turn < 0.5 { 1.02 } else { std::f64::consts::FRAC_PI_2 };
        Self {
            first: from.frame(),
            last: to.frame(),
            travel: from.at.distance(to.at) * arc,
            turn: turn + (to.pitch - from.pitch).abs(),
        }
    }

    /// Upper bound of how far any point within `reach` metres of the origin moves.
    pub fn bound(&self, reach: f64) -> f64 {
        self.travel + reach * self.turn
    }

    /// Upper bound of how far such a point leaves the straight and even way between its two ends.
    ///
    /// Over a motion of unit duration that is an eighth of the greatest acceleration: turn times travel for the origin,
    /// which runs on a circle, and the square of the turn for each metre of reach.
    pub fn bend(&self, reach: f64) -> f64 {
        self.turn * (1.05 * self.travel + reach * self.turn) / 8.0
    }

    /// What rounding does to a place on the way, metres: it is turned about a point that may lie very far away.
    fn rounding(&self) -> f64 {
        4.0 * f64::EPSILON * (self.first.pose.at.length() + self.travel / self.turn.max(1e-9))
    }

    /// The pose `share` of the way.
    pub fn at(&self, share: f64) -> Pose {
        self.first.pose.towards(&self.last.pose, share)
    }

    /// The least margin of a part to an edge on the way, exact to `tolerance` metres; `first` and `last` are what was
    /// found at both ends.
    ///
    /// No point moves further than [`Motion::bound`], so the margin cannot fall below the mean of both ends less half of
    /// that, round an end of a line that of both floors. Wholly beside a line
    /// it is the least of its corners' distances, none of which falls below its ends by more than [`Motion::bend`].
    /// Stretches that stay above `ignore_above` or within `tolerance` of the least value so far are not divided further,
    /// nor those that by [`stays_above`] cannot lie below it.
    pub fn least(
        &self,
        part: &Part,
        edge: &Edge,
        (first, last): (Followed, Followed),
        ignore_above: f64,
        tolerance: f64,
    ) -> Swept {
        let mut best = if first.contact.margin <= last.contact.margin {
            Swept { share: 0.0, pose: self.first.pose, found: first }
        } else {
            Swept { share: 1.0, pose: self.last.pose, found: last }
        };
        let bound = self.bound(part.reach());
        let rounding = self.rounding();
        let beside = LazyCell::new(|| part.room(edge, &self.first).max(part.room(edge, &self.last)) > bound);
        let mut open: SmallVec<[Stretch; DEEPEST as usize + 1]> = SmallVec::new();
        open.push(Stretch {
            from: Mark { share: 0.0, frame: self.first, contact: first.contact },
            to: Mark { share: 1.0, frame: self.last, contact: last.contact },
            depth: 0,
            travel: bound,
            bend: self.bend(part.reach()),
        });
        while let Some(Stretch { from, to, depth, travel, bend }) = open.pop() {
            let wanted = ignore_above.min(best.found.contact.margin - tolerance);
            let round_an_end = travel > ROUND_END && (from.contact.floor + to.contact.floor - travel) / 2.0 < wanted;
            let lowest = (from.contact.margin + to.contact.margin - travel) / 2.0;
            if depth >= DEEPEST || (lowest >= wanted && !round_an_end) {
                continue;
            }
            // These are dearer, and far cheaper than to measure in the middle.
            let useful = ignore_above.min(best.found.contact.margin - ROUNDING);
            if stays_above(useful, part, edge, [&from, &to], bend + rounding) {
                continue;
            }
            let nearer = from.contact.margin.min(to.contact.margin);
            let lowest = nearer - (bend + edge.hollow() * travel * travel / 4.0);
            if lowest >= wanted && !round_an_end && nearer >= 0.0 && *beside {
                continue;
            }
            let share = f64::midpoint(from.share, to.share);
            let frame = self.at(share).frame();
            let Some(found) = part.follow(edge, &frame) else { continue };
            if found.contact.margin < best.found.contact.margin {
                best = Swept { share, pose: frame.pose, found };
            }
            let mark = Mark { share, frame, contact: found.contact };
            let (depth, travel, bend) = (depth + 1, travel / 2.0, bend / 4.0);
            open.push(Stretch { from: mark, to, depth, travel, bend });
            open.push(Stretch { from, to: mark, depth, travel, bend });
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Point, Polygon, Shape};
    use super::*;

    fn swept(car: &Polygon, edge: &Edge, from: &Pose, to: &Pose, tolerance: f64) -> Swept {
        let part = Part::new(vec![car.clone()]);
        let motion = Motion::new(from, to);
        let ends = [motion.first, motion.last].map(|frame| part.follow(edge, &frame).unwrap());
        motion.least(&part, edge, ends.into(), f64::INFINITY, tolerance)
    }

    #[test]
    fn a_pole_passed_between_two_samples_is_not_missed() {
        let nose = Polygon::rectangle(Point::new(-0.1, -0.1), Point::new(0.1, 0.1));
        let pole = Edge::Pole { at: Point::new(0.5, 0.0), radius: 0.02 };
        let swept = swept(&nose, &pole, &Pose::new(0.0, 0.0, 0.0), &Pose::new(1.0, 0.0, 0.0), 0.001);
        assert!(swept.found.contact.margin < -0.11, "{}", swept.found.contact.margin);
        assert!((swept.share - 0.5).abs() < 0.1);
    }

    #[test]
    fn the_swept_minimum_agrees_with_dense_sampling() {
        let car = Polygon::rectangle(Point::new(-0.9, -0.855), Point::new(3.6, 0.855));
        let beside = Shape::segment(Point::new(-20.0, -1.2), Point::new(20.0, -1.2));
        let above = Shape::segment(Point::new(-20.0, -1.9), Point::new(20.0, -1.9));
        let past_end = Shape::segment(Point::new(-20.0, -1.2), Point::new(2.0, -1.2));
        let inside = Shape::Arc { centre: Point::new(0.0, 5.0), radius: 7.0, from: -2.5, to: -0.6 };
        let outside = Shape::Arc { centre: Point::new(1.0, -7.0), radius: 5.0, from: 2.4, to: 0.7 };
        for shape in [beside, above, past_end, inside, outside] {
            let edge = Edge::line(&shape);
            for (x, y, from, to) in [(1.2, -0.3, 0.15, -0.2), (0.1, 0.0, 0.02, 0.05), (-0.8, -0.2, -0.1, 0.1)] {
                let (from, to) = (Pose::new(0.0, 0.0, from), Pose::new(x, y, to));
                let least = swept(&car, &edge, &from, &to, 1e-4).found.contact.margin;
                let at = |share: f64| edge.contact(&from.towards(&to, share).place_polygon(&car)).unwrap().margin;
                let dense = (0..=4000).map(|step| at(f64::from(step) / 4000.0)).fold(f64::INFINITY, f64::min);
                assert!((least - dense).abs() < 2e-4, "{shape:?} {x}: {least} {dense}");
            }
        }
    }

    #[test]
    fn a_wheel_that_clips_the_end_of_a_line_between_two_samples_is_not_missed() {
        let wheel = Polygon::rectangle(Point::new(-0.1, -0.1), Point::new(0.1, 0.1));
        let edge = Edge::line(&Shape::segment(Point::new(0.0, 0.0), Point::new(10.0, 0.0)));
        // From the wrong side beyond the end, over the corner, to the allowed side.
        let (from, to) = (Pose::new(-0.17, -0.14, 0.0), Pose::new(0.03, 0.14, 0.0));
        let swept = swept(&wheel, &edge, &from, &to, 0.001);
        assert!(swept.found.contact.margin < -0.02, "{}", swept.found.contact.margin);
    }

    #[test]
    fn the_bounds_of_a_motion_hold_for_the_corners() {
        let (from, to) = (Pose::new(0.0, 0.0, 0.0), Pose { pitch: 0.02, ..Pose::new(0.4, 0.3, 0.4) });
        let motion = Motion::new(&from, &to);
        for corner in [Point::new(3.5, 0.8), Point::new(-0.9, 0.8), Point::new(0.0, -0.7)] {
            let (mut travelled, mut strayed) = (0.0, 0.0f64);
            let mut last = from.place(corner);
            let (begin, end) = (last, to.place(corner));
            for step in 1..=100 {
                let share = f64::from(step) / 100.0;
                let here = motion.at(share).place(corner);
                travelled += here.distance(last);
                strayed = strayed.max(here.distance(begin.towards(end, share)));
                last = here;
            }
            assert!(travelled <= motion.bound(corner.length()), "{travelled}");
            assert!(strayed <= motion.bend(corner.length()), "{strayed} {}", motion.bend(corner.length()));
        }
    }
}
