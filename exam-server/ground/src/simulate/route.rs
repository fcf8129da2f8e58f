//! A whole test: the items of a yard one after another, with the way from each to the next.

use std::f64::consts::PI;

use super::drive::{Drive, drive_all};
use super::leg::Leg;
use super::plan::{Action, Driver, Plan, plan_item};
use crate::GroundError;
use crate::geometry::{Point, Pose};
use crate::vehicle::Vehicle;
use crate::yard::Item;

/// Bends of the way between items have at least this radius for each metre of the vehicle's smallest circle.
const WIDE: f64 = 1.6;
/// Speed between items, m/s: the 15 km/h of a test ground.
const SPEED: f64 = 4.2;
/// The driver stands so long where an item is over, until the next is announced, seconds.
const ANNOUNCED: f64 = 3.0;

/// Drives the items of a yard in their order, with the ways between them.
///
/// # Errors
/// As [`plan_item`].
pub fn drive_route(items: &[Item], vehicle: &Vehicle, driver: Driver) -> Result<Drive, GroundError> {
    let plans = items.iter().map(|item| plan_item(item, vehicle, driver)).collect::<Result<Vec<Plan>, _>>()?;
    let ways = plans.iter().zip(items).zip(plans.iter().zip(items).skip(1)).map(|((plan, item), (next, there))| {
        let (from, to) = (plan.end().unwrap_or_default(), next.start().unwrap_or_default());
        let to = item.from_yard(&there.in_yard(&to));
        Plan { actions: vec![Action::Wait(ANNOUNCED), Action::Drive(way(from, to, WIDE * vehicle.turning_radius))] }
    });
    let ways: Vec<Plan> = ways.chain([Plan::default()]).collect();
    let both = plans.iter().zip(&ways).zip(items).flat_map(|((plan, way), item)| [(plan, item), (way, item)]);
    Ok(drive_all(&both.collect::<Vec<_>>(), vehicle))
}

/// The shorter way of an arc, a straight line and an arc to the same side.
fn way(from: Pose, to: Pose, radius: f64) -> Leg {
    let to_one_side = |side: f64| {
        let centre = |pose: &Pose| pose.at + Point::unit(pose.heading).left() * (side * radius);
        let between = centre(&to) - centre(&from);
        let heading = between.angle();
        let turn = |from: f64, to: f64| {
            let turn = side * (to - from);
            side * (turn - 2.0 * PI * libm::floor(turn / (2.0 * PI) + 1e-9))
        };
        let leg = Leg::new(from, false, SPEED).turn(turn(from.heading, heading), radius).straight(between.length());
        leg.turn(turn(heading, to.heading), radius)
    };
    let (left, right) = (to_one_side(1.0), to_one_side(-1.0));
    if left.length() <= right.length() { left } else { right }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_ends_where_the_next_item_begins() {
        for (x, y, heading) in [(40.0, 60.0, 0.0), (-30.0, 55.0, 3.0), (5.0, -70.0, -1.2), (60.0, 0.0, 0.0)] {
            let (from, to) = (Pose::new(2.0, 1.0, 0.4), Pose::new(x, y, heading));
            let end = way(from, to, 7.0).end();
            assert!(end.at.distance(to.at) < 1e-6 && crate::wrap(end.heading - to.heading).abs() < 1e-6, "{end:?}");
        }
    }
}
