//! The parts of a vehicle that lines judge, laid out once.

use crate::geometry::{Part, Point, Polygon};
use crate::vehicle::{Body, Vehicle, Wheel};
use crate::yard::Judged;

const ALL: [Judged; 5] = [Judged::Body, Judged::BodyWithMirrors, Judged::Wheels, Judged::FrontWheels, Judged::Bumper];

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
