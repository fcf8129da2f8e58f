use super::Pose;

/// The least value found along a motion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swept<T> {
    /// The least margin, metres.
    pub margin: f64,
    /// How far along the motion, 0 to 1.
    pub share: f64,
    /// What was found there.
    pub found: T,
}

/// Finest division of a motion; 2^-12 of a sample interval is far below a millimetre of travel.
const DEEPEST: u32 = 12;

/// The least margin while a body moves from one pose to the next, exact to `tolerance` metres.
///
/// `margin_at` gives the margin of a pose. Between two poses no point of the body moves further than
/// [`Pose::motion_bound`], so the margin cannot fall below the mean of both ends less half of that. Stretches whose
/// bound stays above `ignore_above` or within `tolerance` of the least value so far are not divided further.
pub fn least_over_motion<T: Copy>(
    from: &Pose,
    to: &Pose,
    reach: f64,
    ignore_above: f64,
    tolerance: f64,
    margin_at: &impl Fn(&Pose) -> Option<(f64, T)>,
) -> Option<Swept<T>> {
    let (first, first_found) = margin_at(from)?;
    let (last, last_found) = margin_at(to)?;
    let mut best = if first <= last {
        Swept { margin: first, share: 0.0, found: first_found }
    } else {
        Swept { margin: last, share: 1.0, found: last_found }
    };
    let bound = from.motion_bound(to, reach);
    let mut open = vec![(0.0, first, 1.0, last, bound, 0)];
    while let Some((start, at_start, end, at_end, travel, depth)) = open.pop() {
        let lowest = (at_start + at_end - travel) / 2.0;
        if depth >= DEEPEST || lowest >= ignore_above || lowest >= best.margin - tolerance {
            continue;
        }
        let middle = f64::midpoint(start, end);
        let Some((margin, found)) = margin_at(&from.towards(to, middle)) else { continue };
        if margin < best.margin {
            best = Swept { margin, share: middle, found };
        }
        open.push((middle, margin, end, at_end, travel / 2.0, depth + 1));
        open.push((start, at_start, middle, margin, travel / 2.0, depth + 1));
    }
    Some(best)
}

#[cfg(test)]
mod tests {
    use super::super::{Point, Polygon, Shape, pole_margin, shape_margin};
    use super::*;

    #[test]
    fn a_pole_passed_between_two_samples_is_not_missed() {
        let nose = Polygon::rectangle(Point::new(-0.1, -0.1), Point::new(0.1, 0.1));
        let margin_at = |pose: &Pose| {
            pole_margin(&pose.place_polygon(&nose), Point::new(0.5, 0.0), 0.02).map(|contact| (contact.margin, ()))
        };
        let from = Pose::new(0.0, 0.0, 0.0);
        let to = Pose::new(1.0, 0.0, 0.0);
        assert!(margin_at(&from).unwrap().0 > 0.3 && margin_at(&to).unwrap().0 > 0.3);
        let swept = least_over_motion(&from, &to, nose.reach(), f64::INFINITY, 0.001, &margin_at).unwrap();
        assert!(swept.margin < -0.11, "{}", swept.margin);
        assert!((swept.share - 0.5).abs() < 0.1);
    }

    #[test]
    fn the_swept_minimum_agrees_with_dense_sampling() {
        let car = Polygon::rectangle(Point::new(-0.9, -0.855), Point::new(3.6, 0.855));
        let line = Shape::segment(Point::new(-20.0, -1.2), Point::new(20.0, -1.2));
        let margin_at =
            |pose: &Pose| shape_margin(&pose.place_polygon(&car), &line).map(|contact| (contact.margin, ()));
        let from = Pose::new(0.0, 0.0, 0.15);
        let to = Pose::new(1.2, -0.3, -0.2);
        let swept = least_over_motion(&from, &to, car.reach(), f64::INFINITY, 1e-4, &margin_at).unwrap();
        let dense = (0..=4000)
            .map(|step| margin_at(&from.towards(&to, f64::from(step) / 4000.0)).unwrap().0)
            .fold(f64::INFINITY, f64::min);
        assert!((swept.margin - dense).abs() < 2e-4, "{} {dense}", swept.margin);
    }
}
