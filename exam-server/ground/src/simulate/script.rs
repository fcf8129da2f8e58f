use serde::{Deserialize, Serialize};

use super::leg::Leg;
use super::plan::{Action, Plan};
use crate::GroundError;
use crate::error::from_ron;
use crate::geometry::Pose;
use crate::input::Signal;

/// One step of a script.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Step {
    /// Straight ahead so far and stop, metres.
    Forward(f64),
    /// Straight back so far and stop, metres.
    Back(f64),
    /// Ahead on a circle: by an angle, degrees, positive to the left, on a radius, metres. Then stop.
    ForwardTurn(f64, f64),
    /// The same backward.
    BackTurn(f64, f64),
    /// From now on at this speed, m/s.
    Speed(f64),
    /// Stand for so many seconds.
    Wait(f64),
    /// Roll back so far and be caught, metres.
    RollBack(f64),
    /// Set a signal of the vehicle.
    Set(Signal, f64),
}

/// A drive written down step by step, in the frame of its item, so that every place can be worked out by hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Where the middle of the rear axle begins, x and y in metres, and the heading in degrees.
    pub start: (f64, f64, f64),
    /// What is done, in order; at 1 m/s until told otherwise.
    pub steps: Vec<Step>,
}

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    /// [`GroundError::Ron`] with line and column; [`GroundError::Unsound`] where a number cannot be driven.
    pub fn from_ron(text: &str) -> Result<Self, GroundError> {
        let script: Self = from_ron("script", text)?;
        let (x, y, heading) = script.start;
        let sound = |step: &Step| match *step {
            Step::Forward(length) | Step::Back(length) | Step::Wait(length) | Step::RollBack(length) => {
                (0.0..=3600.0).contains(&length)
            }
            Step::ForwardTurn(angle, radius) | Step::BackTurn(angle, radius) => {
                angle.abs() <= 3600.0 && (0.1..=1000.0).contains(&radius)
            }
            Step::Speed(speed) => (0.05..=50.0).contains(&speed),
            Step::Set(_, value) => value.is_finite(),
        };
        if ![x, y, heading].iter().all(|value| value.is_finite()) || !script.steps.iter().all(sound) {
            return Err(GroundError::unsound("script", "a number cannot be driven"));
        }
        Ok(script)
    }

    /// What the driver does.
    pub fn plan(&self) -> Plan {
        let (x, y, heading) = self.start;
        let mut pose = Pose::new(x, y, heading.to_radians());
        let mut speed = 1.0;
        let mut actions = Vec::new();
        for step in &self.steps {
            let leg = |backward: bool| Leg::new(pose, backward, speed);
            let action = match *step {
                Step::Forward(length) => Action::Drive(leg(false).straight(length)),
                Step::Back(length) => Action::Drive(leg(true).straight(length)),
                Step::ForwardTurn(angle, radius) => Action::Drive(leg(false).turn(angle.to_radians(), radius)),
                Step::BackTurn(angle, radius) => Action::Drive(leg(true).turn(angle.to_radians(), radius)),
                Step::Wait(seconds) => Action::Wait(seconds),
                Step::RollBack(length) => Action::RollBack(length),
                Step::Set(signal, value) => Action::Set(signal, value),
                Step::Speed(next) => {
                    speed = next;
                    continue;
                }
            };
            match &action {
                Action::Drive(leg) => pose = leg.end(),
                Action::RollBack(length) => pose = Leg::new(pose, true, speed).straight(*length).end(),
                Action::Wait(_) | Action::Set(..) => {}
            }
            actions.push(action);
        }
        Plan { actions }
    }
}
