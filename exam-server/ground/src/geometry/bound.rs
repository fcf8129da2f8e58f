//! How low a margin can fall between two places where it was measured.

use super::{Contact, Edge, Part, Placed, Point};

/// A place on the way of a part, and the contact there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    /// Share of the motion.
    pub(super) share: f64,
    pub(super) frame: Placed,
    pub(super) contact: Contact,
}

/// No margin between two marks is below this, metres; negative infinity where that cannot be told.
///
/// In any direction the lowest corner of the part lies, between the marks, on an even way or above it but for `bend`.
/// As long as it stays before the highest point of the edge and of what lies behind it, the part is at least so far
/// from both. The directions tried are those in which the margin was measured at the marks.
pub(super) fn lower_bound(part: &Part, edge: &Edge, from: &Mark, to: &Mark, bend: f64) -> f64 {
    let between = |value: &dyn Fn(&Placed) -> f64| sagging(value(&from.frame), value(&to.frame), bend);
    let known = |bound: f64| if bound >= 0.0 { bound } else { f64::NEG_INFINITY };
    if let Edge::Round { inside: true, centre, radius, .. } = *edge {
        // The distance of a corner from the centre is a convex function of its place.
        return known(between(&|frame| radius - part.farthest(frame, centre)));
    }
    let apart = |direction: Point| between(&|frame| part.lowest(frame, direction) - edge.highest(direction));
    let aways = [from.contact.away, to.contact.away];
    let before = aways.map(|away| edge.before(away));
    let bound = apart(before[0]).max(apart(before[1]));
    if bound >= 0.0 && before != aways {
        // Nothing comes behind the edge: what counts is the distance from the edge alone.
        return bound.max(apart(aways[0])).max(apart(aways[1]));
    }
    known(bound)
}

/// The least of what goes from one value to another and sags below the even way by no more than `bend` in its middle,
/// four times that times the shares before and after elsewhere.
fn sagging(from: f64, to: f64, bend: f64) -> f64 {
    let slack = 4.0 * bend - (to - from).abs();
    let sag = if slack > 0.0 { slack * slack / (16.0 * bend) } else { 0.0 };
    from.min(to) - sag
}

#[cfg(test)]
mod tests {
    use super::super::{Motion, Polygon, Pose, Shape};
    use super::*;

    #[test]
    fn the_least_of_a_sagging_way_is_that_of_its_parabola() {
        for (from, to, bend) in [(0.3, 0.1, 0.2), (0.1, 0.3, 0.02), (0.2, 0.2, 0.1), (0.5, 0.5, 0.0)] {
            let at = |share: f64| from + (to - from) * share - 4.0 * bend * share * (1.0 - share);
            let least = (0..=1000).map(|step| at(f64::from(step) / 1000.0)).fold(f64::INFINITY, f64::min);
            assert!((sagging(from, to, bend) - least).abs() < 1e-6, "{from} {to} {bend}");
        }
    }

    #[test]
    fn no_margin_between_two_marks_is_below_the_bound() {
        let car = Polygon::rectangle(Point::new(-0.9, -0.8), Point::new(3.6, 0.8));
        let mirror = Polygon::rectangle(Point::new(2.0, 0.8), Point::new(2.1, 1.0));
        let part = Part::new(vec![car, mirror]);
        let edges = [
            Edge::line(&Shape::segment(Point::new(-3.0, 0.0), Point::new(4.0, 1.0))),
            Edge::line(&Shape::Arc { centre: Point::new(1.0, -2.0), radius: 9.0, from: -1.0, to: 1.4 }),
            Edge::line(&Shape::Arc { centre: Point::new(1.0, -2.0), radius: 3.0, from: 1.4, to: -1.0 }),
            Edge::Pole { at: Point::new(0.5, 0.5), radius: 0.05 },
        ];
        for edge in edges {
            let mut known = 0;
            for step in 0..600 {
                let step = f64::from(step);
                let first = Pose::new(libm::sin(step) * step / 40.0, libm::cos(step * 1.7) * step / 40.0, step * 0.37);
                let (x, y) = (libm::sin(step * 2.3) * 0.4, libm::cos(step * 3.1) * 0.4);
                let turn = libm::sin(step * 0.9) * 0.2;
                let last = Pose::new(first.at.x + x, first.at.y + y, first.heading + turn);
                let motion = Motion::new(&first, &last);
                let mark = |share: f64| {
                    let frame = motion.at(share).frame();
                    Mark { share, frame, contact: part.follow(&edge, &frame).unwrap().contact }
                };
                let bound = lower_bound(&part, &edge, &mark(0.0), &mark(1.0), motion.bend(part.reach()));
                let margins = (0..=50).map(|share| mark(f64::from(share) / 50.0).contact.margin);
                let lowest = margins.fold(f64::INFINITY, f64::min);
                assert!(lowest >= bound - 1e-12, "{edge:?} {step}: {lowest} {bound}");
                known += u32::from(bound > 0.0);
            }
            assert!(known > 150, "{edge:?}: {known}");
        }
    }
}
