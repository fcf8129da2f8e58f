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

/// Whether surely no margin between two marks is below `wanted`, metres.
///
/// In any direction the lowest corner of the part lies, between the marks, on an even way or above it but for `bend`.
/// As long as it stays before the highest point of the edge and of what lies behind it, the part is at least so far
/// from both. The directions tried are those in which the margin was measured at the marks.
pub(super) fn stays_above(wanted: f64, part: &Part, edge: &Edge, [from, to]: [&Mark; 2], bend: f64) -> bool {
    let wanted = wanted.max(0.0);
    let between = |value: &dyn Fn(&Placed) -> f64| sagging(value(&from.frame), value(&to.frame), bend);
    if let Edge::Round { inside: true, centre, radius, .. } = *edge {
        // The distance of a corner from the centre is a convex function of its place.
        return between(&|frame| radius - part.farthest(frame, centre)) >= wanted;
    }
    let apart = |direction: Point| between(&|frame| part.lowest(frame, direction) - edge.highest(direction));
    let mut aways = [from.contact.away, to.contact.away];
    // Where the part comes nearer all the way, the direction at its nearest place tells most.
    if to.contact.margin < from.contact.margin {
        aways.reverse();
    }
    let mut stays_before = false;
    for away in aways {
        let bound = apart(edge.before(away));
        if bound >= wanted {
            return true;
        }
        stays_before |= bound >= 0.0;
    }
    // Where nothing comes behind the edge, the distance from the edge alone counts.
    stays_before && aways.iter().any(|&away| edge.before(away) != away && apart(away) >= wanted)
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
    fn a_margin_said_to_stay_above_a_value_stays_above_it() {
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
                let margins = (0..=50).map(|share| mark(f64::from(share) / 50.0).contact.margin);
                let lowest = margins.fold(f64::INFINITY, f64::min);
                let (marks, bend) = ((mark(0.0), mark(1.0)), motion.bend(part.reach()));
                let stays = |wanted: f64| stays_above(wanted, &part, &edge, [&marks.0, &marks.1], bend);
                assert!(!stays(lowest.max(0.0) + 1e-9), "{edge:?} {step}: {lowest}");
                known += u32::from(stays(lowest - 0.1));
            }
            assert!(known > 80, "{edge:?}: {known}");
        }
    }
}
