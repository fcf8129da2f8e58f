use serde::{Deserialize, Serialize};

use super::{Point, Pose};

/// The judged edge of a painted line. The car belongs on the left of it, walking from its first to its last point.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// A straight edge.
    Segment {
        /// First point.
        from: Point,
        /// Last point.
        to: Point,
    },
    /// An arc. Counter-clockwise (`to > from`) the car belongs inside the circle, clockwise outside.
    Arc {
        /// Centre of the circle.
        centre: Point,
        /// Radius, metres.
        radius: f64,
        /// Angle of the first point, radians.
        from: f64,
        /// Angle of the last point, radians; differs from `from` by at most one turn.
        to: f64,
    },
}

impl Shape {
    /// A straight edge between two points.
    pub const fn segment(from: Point, to: Point) -> Self {
        Self::Segment { from, to }
    }

    /// Length along the edge, metres.
    pub fn length(&self) -> f64 {
        match *self {
            Self::Segment { from, to } => from.distance(to),
            Self::Arc { radius, from, to, .. } => radius * (to - from).abs(),
        }
    }

    /// First and last point.
    pub fn ends(&self) -> (Point, Point) {
        match *self {
            Self::Segment { from, to } => (from, to),
            Self::Arc { centre, radius, from, to } => {
                (centre + Point::unit(from) * radius, centre + Point::unit(to) * radius)
            }
        }
    }

    /// The edge carried by a pose.
    #[must_use]
    pub fn placed(&self, pose: &Pose) -> Self {
        match *self {
            Self::Segment { from, to } => Self::Segment { from: pose.place(from), to: pose.place(to) },
            Self::Arc { centre, radius, from, to } => {
                Self::Arc { centre: pose.place(centre), radius, from: from + pose.heading, to: to + pose.heading }
            }
        }
    }

    /// The edge mirrored at the x axis, walked the other way so that the car still belongs on its left.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let flip = |point: Point| Point::new(point.x, -point.y);
        match *self {
            Self::Segment { from, to } => Self::Segment { from: flip(to), to: flip(from) },
            Self::Arc { centre, radius, from, to } => Self::Arc { centre: flip(centre), radius, from: -to, to: -from },
        }
    }

    /// Points along the edge, at most `step` metres apart.
    pub fn points(&self, step: f64) -> Vec<Point> {
        let pieces = libm::ceil(self.length() / step).clamp(1.0, 10_000.0);
        let mut points = Vec::new();
        let mut index = 0.0;
        while index <= pieces {
            let share = index / pieces;
            points.push(match *self {
                Self::Segment { from, to } => from.towards(to, share),
                Self::Arc { centre, radius, from, to } => centre + Point::unit(from + (to - from) * share) * radius,
            });
            index += 1.0;
        }
        points
    }

    /// Whether its numbers are finite and it has a length.
    pub fn is_sound(&self) -> bool {
        let finite = match *self {
            Self::Segment { from, to } => from.is_finite() && to.is_finite(),
            Self::Arc { centre, radius, from, to } => {
                centre.is_finite()
                    && radius.is_finite()
                    && radius > 0.0
                    && from.is_finite()
                    && to.is_finite()
                    && (to - from).abs() <= 2.0 * std::f64::consts::PI
            }
        };
        finite && self.length() > 1e-6
    }
}
