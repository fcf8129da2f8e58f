//! Signed distance between an outline and a line: positive clear, zero touching, negative by how much it is over.

use super::{Point, Polygon, Shape};

/// The nearest approach of an outline to a line or pole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contact {
    /// Signed distance, metres.
    pub margin: f64,
    /// The point of the outline that decides, in the yard.
    pub point: Point,
    /// Unit vector in which the point would have to move for the margin to grow.
    pub away: Point,
}

impl Contact {
    fn nearer(self, other: Option<Self>) -> Self {
        match other {
            Some(other) if other.margin < self.margin => other,
            _ => self,
        }
    }
}

/// Signed distance of a convex outline from a line. `None` for an empty outline.
///
/// Beside the line (within its length) the distance is measured across it and is negative by the depth of the part
/// on the wrong side, but never deeper than the way out past the line's nearer end. Beyond its ends the distance is
/// that to the end point.
pub fn shape_margin(outline: &Polygon, shape: &Shape) -> Option<Contact> {
    match *shape {
        Shape::Segment { from, to } => segment_margin(outline, from, to),
        Shape::Arc { .. } => arc_margin(outline, shape),
    }
}

/// Signed distance of a convex outline from a round pole. `None` for an empty outline.
pub fn pole_margin(outline: &Polygon, centre: Point, radius: f64) -> Option<Contact> {
    let distance = point_margin(outline, centre)?;
    Some(Contact { margin: distance.margin - radius, ..distance })
}

/// Distance of a point from the outline; negative by its depth when inside.
fn point_margin(outline: &Polygon, point: Point) -> Option<Contact> {
    if outline.is_empty() {
        return None;
    }
    let near = outline.nearest_on_border(point);
    let distance = near.distance(point);
    let inside = outline.contains(point);
    let away = if distance > 1e-12 { (near - point) * (1.0 / distance) } else { Point::new(1.0, 0.0) };
    Some(if inside {
        Contact { margin: -distance, point: near, away: away * -1.0 }
    } else {
        Contact { margin: distance, point: near, away }
    })
}

fn segment_margin(outline: &Polygon, from: Point, to: Point) -> Option<Contact> {
    let length = from.distance(to);
    if outline.is_empty() || length <= 0.0 {
        return point_margin(outline, from);
    }
    let along = (to - from) * (1.0 / length);
    let allowed = along.left();
    let beside = outline.clip(from, along).clip(to, along * -1.0);
    let ends = || {
        let first = point_margin(outline, from);
        let last = point_margin(outline, to);
        match (first, last) {
            (Some(first), last) => Some(first.nearer(last)),
            (None, last) => last,
        }
    };
    let Some(deepest) = lowest(&beside, from, allowed) else { return ends() };
    if deepest.margin >= 0.0 {
        return Some(deepest.nearer(ends().filter(|end| end.margin >= 0.0)));
    }
    let wrong = beside.clip(from, allowed * -1.0);
    let stations = wrong.corners().iter().map(|&corner| (along.dot(corner - from), corner));
    let mut out = deepest;
    let mut least = (f64::INFINITY, out.point);
    let mut most = (f64::NEG_INFINITY, out.point);
    for (station, corner) in stations {
        if station < least.0 {
            least = (station, corner);
        }
        if station > most.0 {
            most = (station, corner);
        }
    }
    // Part of the outline beyond an end still has to come out past that end.
    let (past_first, past_last) = reach_along(outline, from, along);
    let first_way = if past_first < 0.0 { f64::INFINITY } else { length - least.0 };
    let last_way = if past_last > length { f64::INFINITY } else { most.0 };
    if first_way < -out.margin {
        out = Contact { margin: -first_way, point: least.1, away: along };
    }
    if last_way < -out.margin {
        out = Contact { margin: -last_way, point: most.1, away: along * -1.0 };
    }
    Some(out)
}

fn reach_along(outline: &Polygon, from: Point, along: Point) -> (f64, f64) {
    let mut least = f64::INFINITY;
    let mut most = f64::NEG_INFINITY;
    for &corner in outline.corners() {
        let station = along.dot(corner - from);
        least = least.min(station);
        most = most.max(station);
    }
    (least, most)
}

/// The corner lowest in the direction of `allowed`.
fn lowest(polygon: &Polygon, origin: Point, allowed: Point) -> Option<Contact> {
    let mut best: Option<Contact> = None;
    for &corner in polygon.corners() {
        let margin = allowed.dot(corner - origin);
        if best.is_none_or(|best| margin < best.margin) {
            best = Some(Contact { margin, point: corner, away: allowed });
        }
    }
    best
}

fn arc_margin(outline: &Polygon, shape: &Shape) -> Option<Contact> {
    let Shape::Arc { centre, radius, from, to } = *shape else { return None };
    let inside_allowed = to > from;
    let mut best: Option<Contact> = None;
    let mut consider = |point: Point| {
        let arm = point - centre;
        let distance = arm.length();
        if distance <= 1e-9 || !shape.spans(arm.angle()) {
            return;
        }
        let outward = arm * (1.0 / distance);
        let (margin, away) =
            if inside_allowed { (radius - distance, outward * -1.0) } else { (distance - radius, outward) };
        if best.is_none_or(|best| margin < best.margin) {
            best = Some(Contact { margin, point, away });
        }
    };
    for &corner in outline.corners() {
        consider(corner);
    }
    // Seen from outside, a side can come nearer to the circle than its corners.
    if !inside_allowed {
        for (a, b) in outline.sides() {
            consider(centre.nearest_on_segment(a, b));
        }
    }
    let (first, last) = shape.ends();
    let mut ends: Option<Contact> = None;
    for end in [first, last] {
        if let Some(contact) = point_margin(outline, end) {
            ends = Some(contact.nearer(ends));
        }
    }
    match (best, ends) {
        (Some(best), Some(end)) if best.margin >= 0.0 && end.margin >= 0.0 => Some(best.nearer(Some(end))),
        (Some(best), _) => Some(best),
        (None, ends) => ends,
    }
}

#[cfg(test)]
mod tests {
    use std::f64::consts::{FRAC_PI_2, PI};

    use super::*;

    fn square(x: f64, y: f64) -> Polygon {
        Polygon::rectangle(Point::new(x - 0.5, y - 0.5), Point::new(x + 0.5, y + 0.5))
    }

    fn line() -> Shape {
        Shape::segment(Point::new(0.0, 0.0), Point::new(10.0, 0.0))
    }

    fn margin(outline: &Polygon, shape: &Shape) -> f64 {
        shape_margin(outline, shape).unwrap().margin
    }

    #[test]
    fn beside_a_line_the_margin_is_measured_across_it() {
        assert!((margin(&square(5.0, 0.8), &line()) - 0.3).abs() < 1e-12);
        assert!((margin(&square(5.0, 0.3), &line()) + 0.2).abs() < 1e-12);
        assert!((margin(&square(5.0, -0.9), &line()) + 1.4).abs() < 1e-12);
    }

    #[test]
    fn beyond_the_end_of_a_line_the_margin_is_the_distance_to_its_end() {
        assert!((margin(&square(10.8, -0.8), &line()) - 0.3 * 2f64.sqrt()).abs() < 1e-12);
        assert!((margin(&square(11.0, 0.0), &line()) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn an_outline_that_just_reaches_over_the_end_is_over_by_that_much() {
        assert!((margin(&square(10.45, 0.0), &line()) + 0.05).abs() < 1e-12);
    }

    #[test]
    fn an_arc_keeps_the_car_inside_or_outside_by_its_direction() {
        let centre = Point::new(0.0, 0.0);
        let inside = Shape::Arc { centre, radius: 5.0, from: 0.0, to: FRAC_PI_2 };
        let outside = Shape::Arc { centre, radius: 5.0, from: FRAC_PI_2, to: 0.0 };
        let car = Polygon::rectangle(Point::new(2.0, 2.0), Point::new(3.0, 3.0));
        let corner = 18f64.sqrt();
        assert!((margin(&car, &inside) - (5.0 - corner)).abs() < 1e-12);
        assert!((margin(&car, &outside) - (8f64.sqrt() - 5.0)).abs() < 1e-12);
    }

    #[test]
    fn a_side_can_be_nearer_to_a_circle_than_both_its_corners() {
        let circle = Shape::Arc { centre: Point::new(0.0, 0.0), radius: 1.0, from: PI, to: -PI };
        let car = Polygon::rectangle(Point::new(-2.0, 1.2), Point::new(2.0, 2.0));
        assert!((margin(&car, &circle) - 0.2).abs() < 1e-12);
    }

    #[test]
    fn a_pole_is_touched_when_its_skin_is_reached() {
        let car = square(0.0, 0.0);
        let at = |x: f64| pole_margin(&car, Point::new(x, 0.0), 0.05).unwrap().margin;
        assert!((at(0.6) - 0.05).abs() < 1e-12);
        assert!((at(0.45) + 0.1).abs() < 1e-12);
    }

    #[test]
    fn moving_away_as_told_makes_the_margin_grow() {
        for outline in [square(5.0, 0.3), square(10.8, -0.8), square(3.0, 1.0)] {
            let contact = shape_margin(&outline, &line()).unwrap();
            let moved = outline.map(|corner| corner + contact.away * 0.01);
            assert!((margin(&moved, &line()) - contact.margin - 0.01).abs() < 1e-6);
        }
    }
}
