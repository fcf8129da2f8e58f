use super::leg::{Leg, advance};
use super::plan::{Action, Plan};
use crate::geometry::Pose;
use crate::input::Signal;
use crate::vehicle::Vehicle;
use crate::yard::{Item, Tilt};

/// Steps of the simulation, microseconds.
const STEP: i64 = 5_000;
/// Acceleration and braking of the driver, m/s².
const PUSH: f64 = 0.8;
/// How fast the wheels are turned, 1/m of curvature per second.
const STEERING: f64 = 0.45;

/// Where everything truly is at one instant.
#[derive(Debug, Clone, PartialEq)]
pub struct Instant {
    /// Microseconds since the start.
    pub at: i64,
    /// The bodies, in the yard's frame.
    pub bodies: Vec<Pose>,
    /// Speed, m/s, negative backward.
    pub speed: f64,
}

/// A drive as it truly happened.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drive {
    /// Every [`STEP`].
    pub instants: Vec<Instant>,
    /// Changes of signals: when, which, to what.
    pub signals: Vec<(i64, Signal, f64)>,
}

struct Car<'a> {
    item: &'a Item,
    vehicle: &'a Vehicle,
    /// In the item's frame, not mirrored.
    pose: Pose,
    trailers: Vec<f64>,
    curvature: f64,
    speed: f64,
    at: i64,
    drive: Drive,
}

/// Drives a plan in an item: a kinematic vehicle whose driver follows the plan's paths and steers no faster than
/// hands can.
pub fn drive(plan: &Plan, item: &Item, vehicle: &Vehicle) -> Drive {
    drive_all(&[(plan, item)], vehicle)
}

/// Drives one plan after another. Where a plan begins elsewhere than the one before it ended, its driver steers there
/// on the first metres.
pub fn drive_all(plans: &[(&Plan, &Item)], vehicle: &Vehicle) -> Drive {
    let Some((first, item)) = plans.first() else { return Drive::default() };
    let mut car = Car::new(first.start().unwrap_or_default(), item, vehicle);
    car.wait(2.0);
    for (plan, item) in plans {
        car.enter(item);
        car.run(plan);
    }
    car.wait(2.0);
    car.drive
}

/// What a car sends before anything is done.
const AT_REST: [(Signal, f64); 15] = [
    (Signal::Belt, 1.0),
    (Signal::Door, 0.0),
    (Signal::Engine, 800.0),
    (Signal::Starter, 0.0),
    (Signal::HandBrake, 0.0),
    (Signal::Brake, 0.0),
    (Signal::IndicatorLeft, 0.0),
    (Signal::IndicatorRight, 0.0),
    (Signal::Hazard, 0.0),
    (Signal::LowBeam, 0.0),
    (Signal::FogLamp, 0.0),
    (Signal::Horn, 0.0),
    (Signal::Wiper, 0.0),
    (Signal::Gear, 0.0),
    (Signal::Instruction, 0.0),
];

const fn mirrored(signal: Signal) -> Signal {
    match signal {
        Signal::IndicatorLeft => Signal::IndicatorRight,
        Signal::IndicatorRight => Signal::IndicatorLeft,
        other => other,
    }
}

impl<'a> Car<'a> {
    fn new(pose: Pose, item: &'a Item, vehicle: &'a Vehicle) -> Self {
        let trailers = vec![pose.heading; vehicle.bodies.len().saturating_sub(1)];
        let drive = Drive { instants: Vec::new(), signals: AT_REST.map(|(signal, value)| (0, signal, value)).to_vec() };
        Self { item, vehicle, pose, trailers, curvature: 0.0, speed: 0.0, at: 0, drive }
    }

    /// Goes on in the frame of another item.
    fn enter(&mut self, item: &'a Item) {
        if std::ptr::eq(item, self.item) {
            return;
        }
        let before = self.item;
        let carried = |pose: &Pose| item.from_yard(&before.in_yard(pose));
        self.pose = carried(&self.pose);
        for heading in &mut self.trailers {
            *heading = carried(&Pose::new(0.0, 0.0, *heading)).heading;
        }
        if item.mirrored != before.mirrored {
            self.curvature = -self.curvature;
        }
        self.item = item;
    }

    fn run(&mut self, plan: &Plan) {
        for action in &plan.actions {
            match action {
                Action::Drive(leg) => self.follow(leg),
                Action::Wait(seconds) => self.wait(*seconds),
                Action::Set(signal, value) => {
                    let signal = if self.item.mirrored { mirrored(*signal) } else { *signal };
                    self.drive.signals.push((self.at, signal, *value));
                }
                Action::RollBack(distance) => {
                    self.curvature = 0.0;
                    let back = Leg::new(self.pose, true, 0.5).straight(*distance);
                    self.follow(&back);
                    self.wait(0.5);
                }
            }
        }
    }

    fn note(&mut self) {
        let place = |pose: &Pose| {
            let placed = self.item.in_yard(pose);
            let Tilt { pitch, roll } = self.item.tilt(&placed, &self.vehicle.size);
            Pose { pitch, roll, ..placed }
        };
        let mut bodies = vec![place(&self.pose)];
        let mut ahead = self.pose;
        for (index, &heading) in self.trailers.iter().enumerate() {
            let bodies_of = &self.vehicle.bodies;
            let hitch = ahead.place(bodies_of[index].hitch.unwrap_or_default());
            let bar = bodies_of[index + 1].drawbar.unwrap_or(1.0);
            let at = hitch + crate::geometry::Point::unit(heading) * -bar;
            ahead = Pose { at, heading, ..Pose::default() };
            bodies.push(place(&ahead));
        }
        self.drive.instants.push(Instant { at: self.at, bodies, speed: self.speed });
    }

    fn wait(&mut self, seconds: f64) {
        self.speed = 0.0;
        #[expect(clippy::cast_possible_truncation, reason = "waits of seconds")]
        let until = self.at + (seconds * 1e6) as i64;
        while self.at < until {
            self.note();
            self.at += STEP;
        }
    }

    fn move_by(&mut self, dt: f64) {
        let before = self.pose;
        self.pose = advance(&self.pose, self.curvature, self.speed * dt);
        let mut ahead = (before, self.pose);
        for (index, heading) in self.trailers.iter_mut().enumerate() {
            let hitch = self.vehicle.bodies[index].hitch.unwrap_or_default();
            let bar = self.vehicle.bodies[index + 1].drawbar.unwrap_or(1.0);
            // The axle of a drawn body follows its coupling without slipping sideways.
            let (from, to) = (ahead.0.place(hitch), ahead.1.place(hitch));
            let old =
                Pose { at: from + crate::geometry::Point::unit(*heading) * -bar, heading: *heading, ..Pose::default() };
            let across = crate::geometry::Point::unit(*heading).left().dot(to - from);
            *heading += across / bar;
            let new =
                Pose { at: to + crate::geometry::Point::unit(*heading) * -bar, heading: *heading, ..Pose::default() };
            ahead = (old, new);
        }
    }

    fn follow(&mut self, leg: &Leg) {
        let direction = if leg.backward { -1.0 } else { 1.0 };
        #[expect(clippy::cast_precision_loss, reason = "a constant of a few thousand")]
        let dt = STEP as f64 / 1e6;
        let length = leg.length();
        // The wheels are set before the car moves.
        let first = leg.at(0.0).1;
        while self.speed.abs() <= 0.0 && (self.curvature - first).abs() > 1e-9 {
            self.curvature += (first - self.curvature).clamp(-STEERING * dt, STEERING * dt);
            self.note();
            self.at += STEP;
        }
        let mut gone = 0.0;
        while gone < length - 1e-4 {
            let left = length - gone;
            let target = leg.speed.min((leg.last * leg.last + 2.0 * PUSH * left).sqrt()).max(0.02);
            let speed = self.speed.abs();
            let speed = if target > speed { (speed + PUSH * dt).min(target) } else { target };
            self.speed = direction * speed;
            let (path, now) = leg.at(gone);
            // Hands begin to turn so early that half of the turn is made where the path bends.
            let early = ((leg.at(gone + speed * 0.25).1 - now).abs() / (2.0 * STEERING)).min(0.25);
            let ahead = leg.at(gone + speed * early).1;
            let error = path.localize(self.pose.at).y;
            let turned = crate::wrap(self.pose.heading - path.heading);
            // Back on the path within about a metre, or six tenths of a second where that is more.
            let ease = (speed * 0.6).max(1.0);
            let correction = -error / (ease * ease) - direction * 2.0 * turned / ease;
            let most = 1.15 / self.vehicle.turning_radius;
            let wanted = (ahead + correction).clamp(-most, most);
            self.curvature += (wanted - self.curvature).clamp(-STEERING * dt, STEERING * dt);
            self.note();
            self.move_by(dt);
            gone += (speed * dt).min(left);
            self.at += STEP;
        }
        if leg.last <= 0.0 {
            self.wait(0.3);
        }
    }
}
