//! The parts of a vehicle that lines judge, laid out once.

use crate::geometry::{Edge, Followed, Placed, Point, Polygon};
use crate::vehicle::{Body, Vehicle, Wheel};
use crate::yard::Judged;

const ALL: [Judged; 5] = [Judged::Body, Judged::BodyWithMirrors, Judged::Wheels, Judged::FrontWheels, Judged::Bumper];

/// The convex parts of one body that a line judges, in the body's frame.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    polygons: Vec<Polygon>,
    /// Distance of the farthest corner from the origin, metres.
    pub(crate) reach: f64,
    /// Middle and half the sides of the rectangle around it.
    around: (Point, Point),
}

impl Part {
    fn new(polygons: Vec<Polygon>) -> Self {
        let reach = polygons.iter().map(Polygon::reach).fold(0.0, f64::max);
        let corners = || polygons.iter().flat_map(Polygon::corners);
        let low = corners().fold((f64::INFINITY, f64::INFINITY), |(x, y), at| (at.x.min(x), at.y.min(y)));
        let high = corners().fold((f64::NEG_INFINITY, f64::NEG_INFINITY), |(x, y), at| (at.x.max(x), at.y.max(y)));
        let (low, high) = (Point::from(low), Point::from(high));
        let around = (low.towards(high, 0.5), (high - low) * 0.5);
        Self { polygons, reach, around }
    }

    /// Where this is positive, the margin of the part and its floor are no less, metres.
    pub(crate) fn clear_of(&self, edge: &Edge, frame: &Placed) -> f64 {
        edge.clear_of(&frame.place_rectangle(self.around))
    }

    /// The nearest approach of the part to an edge.
    pub(crate) fn follow(&self, edge: &Edge, frame: &Placed) -> Option<Followed> {
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
}

/// All parts of all bodies of a vehicle.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parts(Vec<Vec<Option<Part>>>);

impl Parts {
    pub(crate) fn new(vehicle: &Vehicle) -> Self {
        let of_body = |(index, body): (usize, &Body)| {
            ALL.iter()
                .map(|&judged| polygons(body, index == 0, judged))
                .map(|found| (!found.is_empty()).then(|| Part::new(found)))
                .collect()
        };
        Self(vehicle.bodies.iter().enumerate().map(of_body).collect())
    }

    /// What a line judges of a body; `None` where it has no such part.
    pub(crate) fn of(&self, body: usize, judged: Judged) -> Option<&Part> {
        self.0.get(body)?.get(judged as usize)?.as_ref()
    }
}

fn polygons(body: &Body, first: bool, part: Judged) -> Vec<Polygon> {
    match part {
        Judged::Body => body.outline.clone(),
        Judged::BodyWithMirrors => body.outline.iter().chain(&body.mirrors).cloned().collect(),
        Judged::Wheels => body.wheels.iter().map(Wheel::patch).collect(),
        Judged::FrontWheels if first => {
            body.wheels.iter().filter(|wheel| wheel.place.is_front()).map(Wheel::patch).collect()
        }
        Judged::Bumper if first => {
            let front = body.outline.iter().flat_map(Polygon::corners).map(|corner| corner.x);
            let front = front.fold(f64::NEG_INFINITY, f64::max);
            let across = body.outline.iter().flat_map(Polygon::corners).map(|corner| corner.y.abs());
            let half = across.fold(0.0, f64::max);
            vec![Polygon::rectangle(Point::new(front - 0.01, -half), Point::new(front, half))]
        }
        Judged::FrontWheels | Judged::Bumper => Vec::new(),
    }
}
