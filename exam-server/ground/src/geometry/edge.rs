//! A line, an arc or a pole prepared for many margins.

use super::{Point, Rectangle, Shape};
use crate::num;

/// What an outline is measured against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Edge {
    /// A straight edge; the car belongs on its left.
    Straight {
        /// First point.
        from: Point,
        /// Last point.
        to: Point,
        /// Unit vector from first to last.
        along: Point,
        /// Length, metres.
        length: f64,
    },
    /// An arc.
    Round {
        /// Centre of the circle.
        centre: Point,
        /// Radius, metres.
        radius: f64,
        /// Whether the car belongs inside the circle.
        inside: bool,
        /// Unit vector from the centre to the middle of the arc.
        middle: Point,
        /// Sine and cosine of half the angle of the arc.
        half: (f64, f64),
        /// First and last point.
        ends: (Point, Point),
    },
    /// A round pole.
    Pole {
        /// Its middle.
        at: Point,
        /// Its radius, metres.
        radius: f64,
    },
}

impl Edge {
    /// The edge of a painted line.
    pub fn line(shape: &Shape) -> Self {
        match *shape {
            Shape::Segment { from, to } => {
                let length = from.distance(to);
                let along = if length > 0.0 { (to - from) * (1.0 / length) } else { Point::new(1.0, 0.0) };
                Self::Straight { from, to, along, length }
            }
            Shape::Arc { centre, radius, from, to } => Self::Round {
                centre,
                radius,
                inside: to > from,
                middle: Point::unit(f64::midpoint(from, to)),
                half: num::sin_cos((to - from).abs() / 2.0),
                ends: shape.ends(),
            },
        }
    }

    /// Curvature by which the allowed side is hollow, 1/m: a straight way along it comes nearer to it in its middle.
    pub fn hollow(&self) -> f64 {
        match *self {
            Self::Round { radius, inside: false, .. } => 1.0 / radius,
            _ => 0.0,
        }
    }

    /// Distance of a point from the edge's nearest point, or less.
    pub fn distance(&self, from: Point) -> f64 {
        match *self {
            Self::Straight { from: a, to: b, .. } => from.distance(from.nearest_on_segment(a, b)),
            Self::Round { centre, radius, .. } => (from.distance(centre) - radius).abs(),
            Self::Pole { at, radius } => from.distance(at) - radius,
        }
    }

    /// The direction nearest to this one in which all that lies behind the edge lies below [`Edge::highest`].
    pub(super) fn before(&self, direction: Point) -> Point {
        match *self {
            // Behind a line, between its ends, no depth is allowed.
            Self::Straight { along, .. } if along.cross(direction) < 0.0 => {
                if along.dot(direction) < 0.0 {
                    along * -1.0
                } else {
                    along
                }
            }
            _ => direction,
        }
    }

    /// Where the highest point of the edge lies in a direction (unit vector), metres; of an arc that of its circle.
    pub(super) fn highest(&self, direction: Point) -> f64 {
        match *self {
            Self::Straight { from, to, .. } => direction.dot(from).max(direction.dot(to)),
            Self::Round { centre: at, radius, .. } | Self::Pole { at, radius } => direction.dot(at) + radius,
        }
    }

    /// Where this is positive, the margin and its floor of anything within the rectangle are no less, metres.
    pub fn clear_of(&self, rectangle: &Rectangle) -> f64 {
        match *self {
            Self::Straight { from, along, length, .. } => {
                let arm = rectangle.middle - from;
                let (station, reach) = (along.dot(arm), rectangle.extent(along));
                let beyond = (-station - reach).max(station - reach - length);
                let across = along.left();
                (across.dot(arm) - rectangle.extent(across)).max(beyond)
            }
            Self::Round { centre, radius, inside, middle, half: (sin, cos), .. } => {
                let (near, far) = rectangle.distances(centre);
                let beside = if inside { radius - far } else { near - radius };
                // Beyond one of the rays from the centre through the ends.
                let within = |normal: Point| normal.dot(rectangle.middle - centre) + rectangle.extent(normal);
                let rays = [cos, -cos].map(|cos| within(middle * sin + middle.left() * cos));
                if cos > 0.0 { beside.max(-rays[0].min(rays[1])) } else { beside }
            }
            Self::Pole { at, radius } => rectangle.distances(at).0 - radius,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Polygon, Pose};
    use super::*;

    #[test]
    fn nothing_within_a_rectangle_is_nearer_than_the_rectangle_is_clear() {
        let outline = Polygon::rectangle(Point::new(-0.9, -0.8), Point::new(3.6, 0.8));
        let around = (Point::new(1.35, 0.0), Point::new(2.25, 0.8));
        let edges = [
            Edge::line(&Shape::segment(Point::new(-3.0, 0.0), Point::new(4.0, 1.0))),
            Edge::line(&Shape::Arc { centre: Point::new(1.0, -2.0), radius: 9.0, from: -1.0, to: 1.4 }),
            Edge::line(&Shape::Arc { centre: Point::new(1.0, -2.0), radius: 3.0, from: 1.4, to: -1.0 }),
            Edge::Pole { at: Point::new(0.5, 0.5), radius: 0.05 },
        ];
        let mut clear = 0;
        for edge in edges {
            for step in 0..400 {
                let step = f64::from(step);
                let pose = Pose::new(libm::sin(step) * step / 30.0, libm::cos(step * 1.7) * step / 30.0, step * 0.37);
                let frame = pose.frame();
                let least = edge.clear_of(&frame.place_rectangle(around));
                if least > 0.0 {
                    let contact = edge.contact(&frame.place_polygon(&outline)).unwrap();
                    assert!(contact.margin >= least - 1e-12 && contact.floor >= least - 1e-12, "{edge:?} {pose:?}");
                    clear += 1;
                }
            }
        }
        assert!(clear > 400, "{clear}");
    }
}
