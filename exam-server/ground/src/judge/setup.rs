//! What a verdict depends on beside the frames.

use super::parts::Parts;
use crate::GroundError;
use crate::geometry::Pose;
use crate::input::{ChannelSetup, Dbc};
use crate::rules::Rules;
use crate::vehicle::{Body, Vehicle};
use crate::yard::{Projection, Tilt, Yard};

/// Everything a verdict depends on beside the frames.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The yard.
    pub yard: Yard,
    /// The vehicle.
    pub vehicle: Vehicle,
    /// The rules.
    pub rules: Rules,
    /// The bus description; without it no signal is read.
    pub dbc: Option<Dbc>,
    /// The wiring of the pole tester.
    pub channels: ChannelSetup,
    /// Microseconds of the receiver's day at time 0 of the record.
    pub epoch_zero: i64,
    /// Names of the items to be driven, in their order; empty where no order is asked for.
    pub route: Vec<String>,
    pub(crate) sigmas: f64,
    pub(crate) bumper: f64,
    pub(crate) parts: Parts,
    /// For each body, the distance of its farthest point from its origin, metres.
    pub(crate) reach: Vec<f64>,
    pub(crate) projection: Projection,
}

impl Setup {
    /// Gathers what a verdict depends on.
    ///
    /// # Errors
    /// [`GroundError::Unsound`] where the rules do not give the width of the unresolved band.
    pub fn new(
        yard: Yard,
        vehicle: Vehicle,
        rules: Rules,
        dbc: Option<Dbc>,
        channels: ChannelSetup,
        epoch_zero: i64,
    ) -> Result<Self, GroundError> {
        let sigmas = rules.sigmas().ok_or_else(|| GroundError::unsound("rules", "no unresolved band"))?;
        let bumper = vehicle.bumper();
        let parts = Parts::new(&vehicle);
        let projection = yard.datum.projection();
        let reach = vehicle.bodies.iter().map(Body::reach).collect();
        Ok(Self {
            yard,
            vehicle,
            rules,
            dbc,
            channels,
            epoch_zero,
            route: Vec::new(),
            sigmas,
            bumper,
            parts,
            reach,
            projection,
        })
    }

    /// The same with the items that must be driven, in their order.
    ///
    /// # Errors
    /// [`GroundError::Unsound`] naming an item that the yard does not have.
    pub fn with_route(mut self, route: Vec<String>) -> Result<Self, GroundError> {
        if let Some(unknown) = route.iter().find(|id| !self.yard.items.iter().any(|item| item.id == **id)) {
            return Err(GroundError::unsound(format!("yard {}", self.yard.id), format!("no item {unknown}")));
        }
        self.route = route;
        Ok(self)
    }

    /// How the ground leans a body at a pose.
    pub(crate) fn tilt(&self, pose: &Pose) -> Tilt {
        let sloping = self.yard.items.iter().filter(|item| !item.is_level());
        let mut under =
            sloping.filter(|item| item.plan.zone.contains(pose.at)).map(|item| item.tilt(pose, &self.vehicle.size));
        under.next_back().unwrap_or_default()
    }
}
