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

/// The rectangle around some points, along the axes: its middle and half its sides.
type Around = (Point, Point);

/// A polygon is not measured where this much more than it rules it out by the rectangle around it, metres: far above
/// rounding.
const SURELY: f64 = 1e-9;

/// Convex polygons that move together, in the frame of their body.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Each with the rectangle around it.
    polygons: Vec<(Polygon, Around)>,
    /// All their corners.
    corners: Vec<Point>,
    reach: f64,
    around: Around,
}

fn around(corners: &[Point]) -> Around {
    let low = corners.iter().fold((f64::INFINITY, f64::INFINITY), |(x, y), at| (at.x.min(x), at.y.min(y)));
    let high = corners.iter().fold((f64::NEG_INFINITY, f64::NEG_INFINITY), |(x, y), at| (at.x.max(x), at.y.max(y)));
    let (low, high) = (Point::from(low), Point::from(high));
    (low.towards(high, 0.5), (high - low) * 0.5)
}

impl Part {
    /// The part of these polygons.
    pub fn new(polygons: Vec<Polygon>) -> Self {
        let reach = polygons.iter().map(Polygon::reach).fold(0.0, f64::max);
        let corners: Vec<Point> = polygons.iter().flat_map(Polygon::corners).copied().collect();
        let around = around(&corners);
        let polygons = polygons.into_iter().map(|polygon| {
            let around = self::around(polygon.corners());
            (polygon, around)
        });
        Self { polygons: polygons.collect(), corners, reach, around }
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
        let mut best: Option<(Contact, &Polygon)> = None;
        let mut floor = f64::INFINITY;
        for (polygon, around) in &self.polygons {
            // The floor is never above the margin, so that of a polygon ruled out by it neither can count.
            let ruled_out = floor.max(0.0) + SURELY;
            if best.is_some() && edge.clear_of(&frame.place_rectangle(*around)) > ruled_out {
                continue;
            }
            let Some(contact) = edge.contact(&frame.place_polygon(polygon)) else { continue };
            floor = floor.min(contact.floor);
            if best.is_none_or(|(best, _)| contact.margin < best.margin) {
                best = Some((contact, polygon));
            }
        }
        let (nearest, polygon) = best?;
        let contact = Contact { floor, ..nearest };
        let mut extent = 0.0;
        if contact.margin < 0.0 {
            let corners = polygon.corners().iter().map(|&corner| frame.place(corner));
            extent = corners.map(|corner| contact.away.dot(corner - contact.point)).fold(0.0, f64::max);
        }
        Some(Followed { contact, extent })
    }

    /// So far the part can move in any direction and still lie wholly beside the edge, between its ends, metres; negative
    /// where it does not.
    pub(super) fn room(&self, edge: &Edge, frame: &Placed) -> f64 {
        self.corners.iter().map(|&corner| edge.room(frame.place(corner))).fold(f64::INFINITY, f64::min)
    }

    /// Where its lowest corner lies in a direction (unit vector) of the yard, metres.
    pub(super) fn lowest(&self, frame: &Placed, direction: Point) -> f64 {
        let (origin, turned) = frame.seen_along(direction);
        let along = self.corners.iter().map(|&corner| turned.dot(corner));
        along.fold(f64::INFINITY, |lowest, along| if along < lowest { along } else { lowest }) + origin
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
