use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use super::Point;

/// A convex polygon, counter-clockwise. Up to twelve corners it needs no memory of its own.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Point>", into = "Vec<Point>")]
pub struct Polygon(SmallVec<[Point; 12]>);

impl From<Vec<Point>> for Polygon {
    fn from(corners: Vec<Point>) -> Self {
        Self::new(corners)
    }
}

impl From<Polygon> for Vec<Point> {
    fn from(polygon: Polygon) -> Self {
        polygon.0.into_vec()
    }
}

impl Polygon {
    /// The polygon of these corners, which stand counter-clockwise and bulge nowhere inwards.
    pub fn new(corners: Vec<Point>) -> Self {
        Self(corners.into())
    }

    /// The rectangle between two opposite corners.
    pub fn rectangle(low: Point, high: Point) -> Self {
        Self([low, Point::new(high.x, low.y), high, Point::new(low.x, high.y)].into_iter().collect())
    }

    /// The corners.
    pub fn corners(&self) -> &[Point] {
        &self.0
    }

    /// The sides, each from one corner to the next.
    pub fn sides(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        let mut before = self.0.last().copied().unwrap_or_default();
        self.0.iter().map(move |&corner| (std::mem::replace(&mut before, corner), corner))
    }

    /// The polygon with each corner moved.
    #[must_use]
    pub fn map(&self, place: impl Fn(Point) -> Point) -> Self {
        let mut moved = SmallVec::from_slice(&self.0);
        moved.iter_mut().for_each(|corner| *corner = place(*corner));
        Self(moved)
    }

    /// Distance of the farthest corner from the origin.
    pub fn reach(&self) -> f64 {
        self.0.iter().map(|corner| corner.length()).fold(0.0, f64::max)
    }

    /// Whether it has at least three finite corners, is convex and counter-clockwise.
    pub fn is_sound(&self) -> bool {
        let count = self.0.len();
        count >= 3
            && self.0.iter().all(|corner| corner.is_finite())
            && (0..count).all(|index| {
                let (a, b, c) = (self.0[index], self.0[(index + 1) % count], self.0[(index + 2) % count]);
                (b - a).cross(c - b) > -1e-9
            })
            && self.area() > 1e-6
    }

    /// Area, positive for counter-clockwise corners.
    pub fn area(&self) -> f64 {
        self.sides().map(|(a, b)| a.cross(b)).sum::<f64>() / 2.0
    }

    /// Whether the point lies inside or on the border.
    pub fn contains(&self, point: Point) -> bool {
        self.sides().all(|(a, b)| (b - a).cross(point - a) >= 0.0)
    }

    /// How far a point lies inside, metres: the distance to the nearest side, or less than 0 outside, there at most
    /// the distance from the polygon.
    pub fn depth(&self, point: Point) -> f64 {
        self.sides().map(|(a, b)| (b - a).cross(point - a) / a.distance(b)).fold(f64::INFINITY, f64::min)
    }

    /// The nearest point of the border.
    pub fn nearest_on_border(&self, point: Point) -> Point {
        let mut best = self.0.first().copied().unwrap_or_default();
        let mut least = f64::INFINITY;
        for (a, b) in self.sides() {
            let near = point.nearest_on_segment(a, b);
            let distance = (near - point).dot(near - point);
            if distance < least {
                least = distance;
                best = near;
            }
        }
        best
    }

    /// The part with `normal · (p - origin) >= 0`; empty where there is none.
    #[must_use]
    pub fn clip(&self, origin: Point, normal: Point) -> Self {
        let mut kept = SmallVec::new();
        let Some(&last) = self.0.last() else { return Self(kept) };
        let (mut a, mut da) = (last, normal.dot(last - origin));
        for &b in &self.0 {
            let db = normal.dot(b - origin);
            if da >= 0.0 {
                kept.push(a);
            }
            if (da >= 0.0) != (db >= 0.0) {
                kept.push(a.towards(b, da / (da - db)));
            }
            (a, da) = (b, db);
        }
        Self(kept)
    }

    /// Whether no corner is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clipped_rectangle_keeps_half() {
        let square = Polygon::rectangle(Point::new(-1.0, -1.0), Point::new(1.0, 1.0));
        let half = square.clip(Point::new(0.0, 0.0), Point::new(1.0, 0.0));
        assert!((half.area() - 2.0).abs() < 1e-12);
        assert!(square.clip(Point::new(2.0, 0.0), Point::new(1.0, 0.0)).is_empty());
    }

    #[test]
    fn a_clockwise_or_hollow_outline_is_not_sound() {
        let square = Polygon::rectangle(Point::new(-1.0, -1.0), Point::new(1.0, 1.0));
        assert!(square.is_sound());
        let mut corners = square.corners().to_vec();
        corners.reverse();
        assert!(!Polygon::new(corners).is_sound());
        let hollow = [(0.0, 0.0), (2.0, 0.0), (1.0, 0.5), (2.0, 2.0)].map(Point::from).to_vec();
        assert!(!Polygon::new(hollow).is_sound());
    }
}
