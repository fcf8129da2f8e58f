use serde::{Deserialize, Serialize};

use super::{Point, Polygon, Rectangle};
use crate::num;

/// Where a body stands: its reference point, heading, and how it leans where the ground slopes.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Pose {
    /// The body's origin in the yard's plane.
    pub at: Point,
    /// Counter-clockwise from +x, radians.
    pub heading: f64,
    /// Nose up is positive, radians. The plan view of a body on a slope is shorter by its cosine.
    #[serde(default)]
    pub pitch: f64,
    /// Left side up is positive, radians. What stands on the ground stays where it is; what stands high moves aside.
    #[serde(default)]
    pub roll: f64,
}

impl Pose {
    /// A pose on the flat.
    pub const fn new(x: f64, y: f64, heading: f64) -> Self {
        Self { at: Point::new(x, y), heading, pitch: 0.0, roll: 0.0 }
    }

    /// The pose with its sines and cosines.
    pub fn frame(&self) -> Placed {
        let (_, run) = self.slope();
        let (sin, cos) = num::sin_cos(self.heading);
        Placed { pose: *self, sin, cos, run }
    }

    /// Sine and cosine of the pitch, which mostly is none.
    fn slope(&self) -> (f64, f64) {
        if self.pitch == 0.0 { (0.0, 1.0) } else { num::sin_cos(self.pitch) }
    }

    /// Where a point on the ground, given in the body frame, lies in the yard.
    pub fn place(&self, point: Point) -> Point {
        self.frame().place(point)
    }

    /// Where a point `height` metres above the ground lies in the plan of the yard: pitch moves it backwards, roll to
    /// the right.
    pub fn place_at_height(&self, point: Point, height: f64) -> Point {
        let (sin, cos) = num::sin_cos(self.heading);
        let (across, height) = if self.roll == 0.0 {
            (point.y, height)
        } else {
            let (lift, level) = num::sin_cos(self.roll);
            (point.y * level - height * lift, point.y * lift + height * level)
        };
        let (rise, run) = self.slope();
        let along = point.x * run - height * rise;
        Point::new(self.at.x + cos * along - sin * across, self.at.y + sin * along + cos * across)
    }

    /// The point of the yard in the frame of the body, on the flat.
    pub fn localize(&self, point: Point) -> Point {
        self.frame().localize(point)
    }

    /// A body's outline as it stands in the yard.
    pub fn place_polygon(&self, polygon: &Polygon) -> Polygon {
        self.frame().place_polygon(polygon)
    }

    /// The pose of something fixed in this frame.
    #[must_use]
    pub fn compose(&self, inner: &Self) -> Self {
        Self { at: self.place(inner.at), heading: self.heading + inner.heading, ..*inner }
    }

    /// The pose `share` of the way to `other`, along the arc between them.
    #[must_use]
    pub fn towards(&self, other: &Self, share: f64) -> Self {
        let turn = num::wrap(other.heading - self.heading);
        let pitch = self.pitch + (other.pitch - self.pitch) * share;
        let roll = self.roll + (other.roll - self.roll) * share;
        let heading = self.heading + turn * share;
        let chord = other.at - self.at;
        if turn.abs() < 1e-9 {
            return Self { at: self.at + chord * share, heading, pitch, roll };
        }
        // A rigid motion of the plane with a turn is a turn about one fixed point.
        let (sin_half, cos_half) = num::sin_cos(turn / 2.0);
        let middle = self.at + chord * 0.5;
        let centre = middle + chord.left() * (0.5 * cos_half / sin_half);
        let turned = turn * share;
        #[expect(clippy::float_cmp, reason = "the same angle to the bit has the same sine")]
        let (sin, cos) = if turned == turn / 2.0 { (sin_half, cos_half) } else { num::sin_cos(turned) };
        let arm = self.at - centre;
        let at = centre + Point::new(cos * arm.x - sin * arm.y, sin * arm.x + cos * arm.y);
        Self { at, heading, pitch, roll }
    }
}

/// A pose with its sines and cosines, for placing many points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// The pose.
    pub pose: Pose,
    sin: f64,
    cos: f64,
    /// Cosine of the pitch.
    run: f64,
}

impl Placed {
    /// Where a point on the ground, given in the body frame, lies in the yard.
    pub fn place(&self, point: Point) -> Point {
        let (at, along) = (self.pose.at, point.x * self.run);
        Point::new(at.x + self.cos * along - self.sin * point.y, at.y + self.sin * along + self.cos * point.y)
    }

    /// The point of the yard in the frame of the body, on the flat.
    pub fn localize(&self, point: Point) -> Point {
        let offset = point - self.pose.at;
        Point::new(self.cos * offset.x + self.sin * offset.y, self.cos * offset.y - self.sin * offset.x)
    }

    /// A body's outline as it stands in the yard.
    pub fn place_polygon(&self, polygon: &Polygon) -> Polygon {
        polygon.map(|point| self.place(point))
    }

    /// A direction of the yard in the frame of the body, and how far the body's origin lies in it: that and the scalar
    /// product with a point of the body are how far the point lies in it.
    pub(super) fn seen_along(&self, direction: Point) -> (f64, Point) {
        let axis = Point::new(self.cos, self.sin);
        (direction.dot(self.pose.at), Point::new(axis.dot(direction) * self.run, axis.cross(direction)))
    }

    /// A rectangle of the body, by its middle and half its sides, as it stands in the yard.
    pub fn place_rectangle(&self, (middle, half): (Point, Point)) -> Rectangle {
        Rectangle {
            middle: self.place(middle),
            half: Point::new(half.x * self.run, half.y),
            axis: Point::new(self.cos, self.sin),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::f64::consts::FRAC_PI_2;

    use super::*;

    #[test]
    fn a_point_is_carried_there_and_back() {
        let pose = Pose::new(3.0, -2.0, 0.7);
        let point = Point::new(1.5, -0.4);
        assert!(pose.localize(pose.place(point)).distance(point) < 1e-12);
    }

    #[test]
    fn half_way_round_a_quarter_circle_lies_on_the_circle() {
        let from = Pose::new(1.0, 0.0, FRAC_PI_2);
        let to = Pose::new(0.0, 1.0, std::f64::consts::PI);
        let half = from.towards(&to, 0.5);
        assert!((half.at.length() - 1.0).abs() < 1e-12);
        assert!((half.at.x - half.at.y).abs() < 1e-12);
    }

    #[test]
    fn an_antenna_on_a_ramp_moves_back_by_its_height_times_the_sine() {
        let pose = Pose { pitch: libm::atan(0.1), ..Pose::new(0.0, 0.0, 0.0) };
        let antenna = pose.place_at_height(Point::new(0.0, 0.0), 1.5);
        // 1.5 m up, slope 1 in 10: sine 0.0995.
        assert!((antenna.x + 0.149_256).abs() < 1e-6);
    }

    #[test]
    fn an_antenna_of_a_car_lifted_on_its_left_moves_to_the_right() {
        let pose = Pose { roll: libm::asin(0.08 / 1.43), ..Pose::new(0.0, 0.0, FRAC_PI_2) };
        let antenna = pose.place_at_height(Point::new(0.0, 0.0), 1.43);
        // It faces +y, its right is +x: 1.43 m up by the sine 0.08 / 1.43.
        assert!((antenna.x - 0.08).abs() < 1e-12 && antenna.y.abs() < 1e-12);
    }
}
