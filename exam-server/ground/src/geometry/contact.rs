//! The margin of an outline at a line, an arc or a pole.

use super::{Edge, Point, Polygon};

/// The nearest approach of an outline to a line or pole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contact {
    /// Signed distance, metres.
    pub margin: f64,
    /// The point of the outline that decides, in the yard.
    pub point: Point,
    /// Unit vector in which the point would have to move for the margin to grow.
    pub away: Point,
    /// The margin falls no further below this than the outline moves, metres. On the wrong side beyond an end of the
    /// line it is the way to where the outline comes beside it: there the margin falls at once.
    pub floor: f64,
}

/// Far above what rounding does to a distance, far below what matters, metres.
const ROUNDING: f64 = 1e-9;

impl Edge {
    /// Signed distance of a convex outline. `None` for an empty outline.
    ///
    /// Beside a line (within its length) the distance is measured across it and is negative by the depth of the part
    /// on the wrong side, but never deeper than the way out past the line's nearer end. Beyond its ends the distance
    /// is that to the end point.
    pub fn contact(&self, outline: &Polygon) -> Option<Contact> {
        match *self {
            Self::Straight { from, to, along, length } => straight(outline, from, to, along, length),
            Self::Round { .. } => self.round(outline),
            Self::Pole { at, radius } => {
                let near = to_point(outline, at)?;
                let margin = near.margin - radius;
                Some(Contact { margin, floor: margin, ..near })
            }
        }
    }

    /// So far a corner can move in any direction and still lie beside the edge, between its ends, metres; negative where
    /// it does not. All of an outline lies beside it where all its corners do.
    pub(super) fn room(&self, corner: Point) -> f64 {
        match *self {
            Self::Straight { from, along, length, .. } => {
                let station = along.dot(corner - from);
                station.min(length - station)
            }
            // Seen from outside, only within less than half a circle do all sides lie beside the arc when all corners do.
            Self::Round { inside: false, half: (_, cos), .. } if cos <= 0.0 => f64::NEG_INFINITY,
            Self::Round { centre, middle, half, .. } => room_within(corner - centre, middle, half),
            Self::Pole { .. } => f64::NEG_INFINITY,
        }
    }

    fn round(&self, outline: &Polygon) -> Option<Contact> {
        let Self::Round { centre, radius, inside, middle, half, ends } = *self else { return None };
        let room_of = |arm: Point| room_within(arm, middle, half);
        let mut best: Option<Contact> = None;
        let mut consider = |point: Point| {
            let arm = point - centre;
            let distance = arm.length();
            if distance <= 1e-9 || room_of(arm) < 0.0 {
                return;
            }
            let outward = arm * (1.0 / distance);
            let (margin, away) =
                if inside { (radius - distance, outward * -1.0) } else { (distance - radius, outward) };
            if best.is_none_or(|best| margin < best.margin) {
                best = Some(Contact { margin, point, away, floor: margin });
            }
        };
        let (mut room, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
        let mut allowed = true;
        for &corner in outline.corners() {
            let arm = corner - centre;
            room = room.min(room_of(arm));
            most = most.max(room_of(arm));
            allowed &= inside == (arm.dot(arm) <= radius * radius);
            consider(corner);
        }
        // Seen from outside, a side can come nearer to the circle than its corners.
        if !inside {
            for (a, b) in outline.sides() {
                consider(centre.nearest_on_segment(a, b));
            }
            // Only within less than half a circle do all sides lie beside the arc when all corners do.
            if half.1 <= 0.0 {
                room = f64::NEG_INFINITY;
            }
        }
        let floor = |margin: f64| if allowed && margin >= 0.0 { margin } else { margin.min((-most).max(0.0)) };
        let best = best.map(|best| Contact { floor: floor(best.margin), ..best });
        if best.is_some_and(|best| best.margin < 0.0 || best.margin <= room) {
            return best;
        }
        let end = nearer(to_point(outline, ends.0), to_point(outline, ends.1));
        match (best, end) {
            (Some(best), Some(end)) if end.margin >= 0.0 && end.margin < best.margin => {
                Some(Contact { floor: floor(end.margin), ..end })
            }
            (Some(best), _) => Some(best),
            (None, end) => end.map(|end| Contact { floor: floor(end.margin), ..end }),
        }
    }
}

/// Distance of a point, given from the centre of an arc, from the nearer of the two rays from there through its ends, or
/// less; negative beyond them. The arc by the direction of its middle and sine and cosine of half its angle.
fn room_within(arm: Point, middle: Point, (sin, cos): (f64, f64)) -> f64 {
    sin * arm.dot(middle) - cos * arm.cross(middle).abs()
}

fn nearer(one: Option<Contact>, other: Option<Contact>) -> Option<Contact> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.margin < one.margin { other } else { one }),
        (one, other) => one.or(other),
    }
}

/// Distance of a point from the outline; negative by its depth when inside.
fn to_point(outline: &Polygon, point: Point) -> Option<Contact> {
    if outline.is_empty() {
        return None;
    }
    let near = outline.nearest_on_border(point);
    let distance = near.distance(point);
    let away = if distance > 1e-12 { (near - point) * (1.0 / distance) } else { Point::new(1.0, 0.0) };
    let (margin, away) = if outline.contains(point) { (-distance, away * -1.0) } else { (distance, away) };
    Some(Contact { margin, point: near, away, floor: margin })
}

fn straight(outline: &Polygon, from: Point, to: Point, along: Point, length: f64) -> Option<Contact> {
    if length <= 0.0 {
        return to_point(outline, from);
    }
    let across = along.left();
    let first = *outline.corners().first()?;
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    let mut lowest = (f64::INFINITY, first);
    for &corner in outline.corners() {
        let arm = corner - from;
        let (station, offset) = (along.dot(arm), across.dot(arm));
        least = least.min(station);
        most = most.max(station);
        if offset < lowest.0 {
            lowest = (offset, corner);
        }
    }
    // Part of the outline on the wrong side is over the line as soon as it comes beside it.
    let gap = (-most).max(least - length).max(0.0);
    let floor = |margin: f64| if lowest.0 >= 0.0 { margin } else { margin.min(gap) };
    if gap > 0.0 {
        let end = if most < 0.0 { from } else { to };
        return to_point(outline, end).map(|contact| Contact { floor: floor(contact.margin), ..contact });
    }
    let room = least.min(length - most);
    if room >= 0.0 {
        let beside = Contact { margin: lowest.0, point: lowest.1, away: across, floor: lowest.0 };
        // On the wrong side the way out past an end may be shorter than the way back over the line.
        return if -lowest.0 <= room {
            Some(beside)
        } else {
            Some(shortest_way(outline, beside, from, along, length, (least, most)))
        };
    }
    let beside = outline.clip(from, along).clip(to, along * -1.0);
    let mut deepest: Option<Contact> = None;
    for &corner in beside.corners() {
        let margin = across.dot(corner - from);
        if deepest.is_none_or(|deepest| margin < deepest.margin) {
            deepest = Some(Contact { margin, point: corner, away: across, floor: floor(margin) });
        }
    }
    let ends = || {
        nearer(to_point(outline, from), to_point(outline, to)).map(|end| Contact { floor: floor(end.margin), ..end })
    };
    match deepest {
        None => ends(),
        // The ends lie on the line, and nothing of the outline is nearer to it than this.
        Some(deepest) if deepest.margin >= 0.0 && lowest.0 >= deepest.margin => Some(deepest),
        Some(deepest) if deepest.margin >= 0.0 => {
            // An end further along the line than the margin is no nearer.
            let within = |way: f64| way <= deepest.margin + ROUNDING;
            let first = within(least).then(|| to_point(outline, from)).flatten();
            let beyond = within(length - most).then(|| to_point(outline, to)).flatten();
            let end = nearer(first, beyond).filter(|end| end.margin >= 0.0);
            nearer(Some(deepest), end.map(|end| Contact { floor: floor(end.margin), ..end }))
        }
        Some(deepest) => Some(shortest_way(&beside, deepest, from, along, length, (least, most))),
    }
}

/// The way out of a line that is crossed: back over it, or past one of its ends if the outline, whose stations reach
/// from and to `reach`, does not stand out beyond the other.
fn shortest_way(
    beside: &Polygon,
    deepest: Contact,
    from: Point,
    along: Point,
    length: f64,
    reach: (f64, f64),
) -> Contact {
    let wrong = beside.clip(from, along.left() * -1.0);
    let mut least = (f64::INFINITY, deepest.point);
    let mut most = (f64::NEG_INFINITY, deepest.point);
    for &corner in wrong.corners() {
        let station = along.dot(corner - from);
        if station < least.0 {
            least = (station, corner);
        }
        if station > most.0 {
            most = (station, corner);
        }
    }
    let mut out = deepest;
    if reach.0 >= 0.0 && length - least.0 < -out.margin {
        let margin = least.0 - length;
        out = Contact { margin, point: least.1, away: along, floor: margin };
    }
    if reach.1 <= length && most.0 < -out.margin {
        out = Contact { margin: -most.0, point: most.1, away: along * -1.0, floor: -most.0 };
    }
    out
}

#[cfg(test)]
mod tests {
    use std::f64::consts::{FRAC_PI_2, PI};

    use super::super::Shape;
    use super::*;

    fn square(x: f64, y: f64) -> Polygon {
        Polygon::rectangle(Point::new(x - 0.5, y - 0.5), Point::new(x + 0.5, y + 0.5))
    }

    fn line() -> Shape {
        Shape::segment(Point::new(0.0, 0.0), Point::new(10.0, 0.0))
    }

    fn margin(outline: &Polygon, shape: &Shape) -> f64 {
        Edge::line(shape).contact(outline).unwrap().margin
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
    fn on_the_wrong_side_beyond_an_end_the_margin_may_fall_at_once() {
        let edge = Edge::line(&line());
        let beyond = edge.contact(&square(-0.6, -0.9)).unwrap();
        assert!((beyond.margin - (0.1f64 * 0.1 + 0.4 * 0.4).sqrt()).abs() < 1e-12);
        assert!((beyond.floor - 0.1).abs() < 1e-12);
        assert!(edge.contact(&square(-0.45, -0.9)).unwrap().margin < -0.04);
        let before = edge.contact(&square(-0.6, 0.9)).unwrap();
        assert!((before.floor - before.margin).abs() < 1e-12);
    }

    #[test]
    fn a_pole_is_touched_when_its_skin_is_reached() {
        let car = square(0.0, 0.0);
        let at = |x: f64| Edge::Pole { at: Point::new(x, 0.0), radius: 0.05 }.contact(&car).unwrap().margin;
        assert!((at(0.6) - 0.05).abs() < 1e-12);
        assert!((at(0.45) + 0.1).abs() < 1e-12);
    }

    #[test]
    fn moving_away_as_told_makes_the_margin_grow() {
        for outline in [square(5.0, 0.3), square(10.8, -0.8), square(3.0, 1.0)] {
            let contact = Edge::line(&line()).contact(&outline).unwrap();
            let moved = outline.map(|corner| corner + contact.away * 0.01);
            assert!((margin(&moved, &line()) - contact.margin - 0.01).abs() < 1e-6);
        }
    }
}
