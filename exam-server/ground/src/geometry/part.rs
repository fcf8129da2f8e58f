//! A rigid part of a body that is judged against lines.

use super::{Contact, Edge, Placed, Point, Polygon};

/// A contact, and how far the touching part reaches on the allowed side of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Followed {
    /// The nearest approach.
    pub contact: Contact,
    /// Greatest distance of a corner of that part from the contact point, on the allowed side, metres.
    pub extent: f64,
}

/// Convex polygons that move together, in the frame of their body.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    polygons: Vec<Polygon>,
    /// All their corners.
    corners: Vec<Point>,
    reach: f64,
    /// Middle and half the sides of the rectangle around it.
    around: (Point, Point),
}

impl Part {
    /// The part of these polygons.
    pub fn new(polygons: Vec<Polygon>) -> Self {
        let reach = polygons.iter().map(Polygon::reach).fold(0.0, f64::max);
        let corners: Vec<Point> = polygons.iter().flat_map(Polygon::corners).copied().collect();
        let low = corners.iter().fold((f64::INFINITY, f64::INFINITY), |(x, y), at| (at.x.min(x), at.y.min(y)));
        let high = corners.iter().fold((f64::NEG_INFINITY, f64::NEG_INFINITY), |(x, y), at| (at.x.max(x), at.y.max(y)));
        let (low, high) = (Point::from(low), Point::from(high));
        let around = (low.towards(high, 0.5), (high - low) * 0.5);
        Self { polygons, corners, reach, around }
    }

    /// Distance of the farthest corner from the origin, metres.
    pub fn reach(&self) -> f64 {
        self.reach
    }

    /// Where this is positive, the margin of the part and its floor are no less, metres.
    pub fn clear_of(&self, edge: &Edge, frame: &Placed) -> f64 {
        edge.clear_of(&frame.place_rectangle(self.around))
    }

    /// The nearest approach of the part to an edge.
    pub fn follow(&self, edge: &Edge, frame: &Placed) -> Option<Followed> {
        let mut best: Option<(Followed, usize)> = None;
        let (mut room, mut floor) = (f64::INFINITY, f64::INFINITY);
        for (index, polygon) in self.polygons.iter().enumerate() {
            let Some(contact) = edge.contact(&frame.place_polygon(polygon)) else { continue };
            room = room.min(contact.room);
            floor = floor.min(contact.floor);
            if best.is_none_or(|(best, _)| contact.margin < best.contact.margin) {
                best = Some((Followed { contact, extent: 0.0 }, index));
            }
        }
        let (mut found, index) = best?;
        found.contact.room = room;
        found.contact.floor = floor;
        if found.contact.margin < 0.0 {
            let corners = self.polygons[index].corners().iter().map(|&corner| frame.place(corner));
            let beyond = corners.map(|corner| found.contact.away.dot(corner - found.contact.point));
            found.extent = beyond.fold(0.0, f64::max);
        }
        Some(found)
    }

    /// Where its lowest corner lies in a direction (unit vector) of the yard, metres.
    pub(super) fn lowest(&self, frame: &Placed, direction: Point) -> f64 {
        let (origin, turned) = frame.seen_along(direction);
        self.corners.iter().fold(f64::INFINITY, |lowest, &corner| lowest.min(turned.dot(corner))) + origin
    }

    /// Distance of its farthest corner from a point of the yard, metres.
    pub(super) fn farthest(&self, frame: &Placed, from: Point) -> f64 {
        let square = |corner: &Point| {
            let arm = frame.place(*corner) - from;
            arm.dot(arm)
        };
        self.corners.iter().map(square).fold(0.0, f64::max).sqrt()
    }
}
