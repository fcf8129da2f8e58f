//! What a driver does in an item: legs of straight lines and arcs, stops and signals.

mod bays;
mod clearance;
mod lanes;
mod pole;
mod roads;
mod turn;
mod weave;

use super::leg::Leg;
use crate::GroundError;
use crate::geometry::{Point, Polygon, Pose};
use crate::input::Signal;
use crate::rules::ItemKind;
use crate::vehicle::Vehicle;
use crate::yard::{Item, Line, LineName};

/// One thing a driver does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Drives a leg and stops at its end.
    Drive(Leg),
    /// Stands for so many seconds.
    Wait(f64),
    /// Sets a signal of the vehicle.
    Set(Signal, f64),
    /// Lets the car roll back so far and catches it, metres.
    RollBack(f64),
}

/// Everything a driver does in an item, in the frame of the item.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// The actions in order.
    pub actions: Vec<Action>,
}

impl Plan {
    fn legs(&self) -> impl DoubleEndedIterator<Item = &Leg> {
        self.actions.iter().filter_map(|action| match action {
            Action::Drive(leg) => Some(leg),
            _ => None,
        })
    }

    /// Where its first leg begins.
    pub fn start(&self) -> Option<Pose> {
        self.legs().next().map(|leg| leg.start)
    }

    /// Where its last leg ends.
    pub fn end(&self) -> Option<Pose> {
        self.legs().next_back().map(Leg::end)
    }
}

/// How a driver fails, all zero for a clean drive.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Driver {
    /// Misjudges the whole item by so much along its x axis, metres.
    pub along: f64,
    /// And along its y axis.
    pub across: f64,
    /// And by so much in heading, radians.
    pub turned: f64,
    /// Stops the hill stop so far before the line, metres.
    pub short: f64,
    /// Rolls back so far at the hill, metres.
    pub rolls: f64,
    /// Stands so long on the way, seconds.
    pub pauses: f64,
    /// Forgets indicators, lamps and hand brake, and to slow down.
    pub forgets: bool,
    /// Drives through the gate at walking pace.
    pub dawdles: bool,
}

struct Planner<'a> {
    item: &'a Item,
    vehicle: &'a Vehicle,
    driver: Driver,
    plan: Plan,
}

/// What a driver does in an item, in the frame of the item.
///
/// # Errors
/// [`GroundError::Simulation`] where the item lacks a line that the driver goes by.
pub fn plan_item(item: &Item, vehicle: &Vehicle, driver: Driver) -> Result<Plan, GroundError> {
    let mut planner = Planner { item, vehicle, driver, plan: Plan::default() };
    let lacking = || GroundError::Simulation(format!("{}: the item lacks a line", item.id));
    match item.kind {
        ItemKind::ReverseParking => planner.reverse_parking().ok_or_else(lacking)?,
        ItemKind::ParallelParking => planner.parallel_parking().ok_or_else(lacking)?,
        ItemKind::Hill => planner.hill().ok_or_else(lacking)?,
        ItemKind::Curve => planner.curve().ok_or_else(lacking)?,
        ItemKind::RightAngle => planner.right_angle().ok_or_else(lacking)?,
        ItemKind::Bridge => planner.bridge().ok_or_else(lacking)?,
        ItemKind::Gate => planner.gate().ok_or_else(lacking)?,
        ItemKind::GearChange
        | ItemKind::Undulating
        | ItemKind::Motorway
        | ItemKind::MountainRoad
        | ItemKind::Tunnel
        | ItemKind::RainFog
        | ItemKind::Slippery
        | ItemKind::Emergency => planner.lane().ok_or_else(lacking)?,
        ItemKind::PoleTest => planner.pole_test().ok_or_else(lacking)?,
        ItemKind::PoleSlalom => planner.slalom().ok_or_else(lacking)?,
        ItemKind::Obstacles => planner.obstacles().ok_or_else(lacking)?,
        ItemKind::NarrowUTurn => planner.narrow_u_turn().ok_or_else(lacking)?,
    }
    Ok(planner.plan)
}

impl Planner<'_> {
    /// A line by the name it has in the item as it is not mirrored.
    fn line(&self, name: LineName) -> Option<&Line> {
        self.item.plan.line(if self.item.mirrored { name.mirrored() } else { name })
    }

    /// A point of the yard in the item's own frame, as if it were not mirrored.
    fn local(&self, point: Point) -> Point {
        let local = self.item.frame.localize(point);
        if self.item.mirrored { Point::new(local.x, -local.y) } else { local }
    }

    /// End points of a line in that frame, in the order of the line as it is not mirrored.
    fn ends(&self, name: LineName) -> Option<(Point, Point)> {
        let (a, b) = self.line(name)?.shape.ends();
        let (a, b) = if self.item.mirrored { (b, a) } else { (a, b) };
        Some((self.local(a), self.local(b)))
    }

    /// A reference path, misjudged as the driver does.
    fn leg(&self, start: Pose, backward: bool, speed: f64) -> Leg {
        let wrong = Pose::new(self.driver.along, self.driver.across, self.driver.turned);
        Leg::new(wrong.compose(&start), backward, speed)
    }

    fn drive(&mut self, leg: Leg) {
        self.plan.actions.push(Action::Set(Signal::HandBrake, 0.0));
        self.plan.actions.push(Action::Set(Signal::Gear, if leg.backward { -1.0 } else { 1.0 }));
        self.plan.actions.push(Action::Drive(leg));
    }

    fn wait(&mut self, seconds: f64) {
        self.plan.actions.push(Action::Wait(seconds));
    }

    fn set(&mut self, signal: Signal, on: bool) {
        if !self.driver.forgets {
            self.plan.actions.push(Action::Set(signal, if on { 1.0 } else { 0.0 }));
        }
    }

    fn overhang(&self) -> f64 {
        let corners = self.vehicle.tractor().outline.iter().flat_map(Polygon::corners);
        -corners.map(|corner| corner.x).fold(f64::INFINITY, f64::min)
    }
}
