use super::Point;

/// A rectangle anywhere in the yard.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rectangle {
    /// Its middle.
    pub middle: Point,
    /// Half its length and half its width, metres.
    pub half: Point,
    /// Unit vector along its length.
    pub axis: Point,
}

impl Rectangle {
    /// How far it reaches from its middle in a direction (unit vector), metres.
    pub fn extent(&self, direction: Point) -> f64 {
        self.axis.dot(direction).abs() * self.half.x + self.axis.cross(direction).abs() * self.half.y
    }

    /// Distances of its nearest and its farthest point from a point, metres; zero and more for a point inside.
    pub fn distances(&self, from: Point) -> (f64, f64) {
        let arm = self.middle - from;
        let (along, across) = (self.axis.dot(arm).abs(), self.axis.cross(arm).abs());
        let near = Point::new((along - self.half.x).max(0.0), (across - self.half.y).max(0.0));
        (near.length(), Point::new(along + self.half.x, across + self.half.y).length())
    }
}

#[cfg(test)]
mod tests {
    use std::f64::consts::FRAC_PI_4;

    use super::super::Pose;
    use super::*;

    #[test]
    fn a_turned_rectangle_reaches_to_its_corners() {
        let pose = Pose::new(10.0, 5.0, FRAC_PI_4);
        let rectangle = pose.frame().place_rectangle((Point::new(1.0, 0.0), Point::new(2.0, 1.0)));
        let corners = [(-1.0, -1.0), (3.0, -1.0), (3.0, 1.0), (-1.0, 1.0)].map(|corner| pose.place(corner.into()));
        for direction in [Point::new(1.0, 0.0), Point::unit(0.3), Point::unit(2.5)] {
            let reach = corners.map(|corner| direction.dot(corner - rectangle.middle)).into_iter().fold(0.0, f64::max);
            assert!((rectangle.extent(direction) - reach).abs() < 1e-12);
        }
        // Four metres before its front on its axis: farthest are the rear corners, eight metres back and one aside.
        let (near, far) = rectangle.distances(pose.place(Point::new(7.0, 0.0)));
        assert!((near - 4.0).abs() < 1e-12 && (far - 65f64.sqrt()).abs() < 1e-12);
    }
}
