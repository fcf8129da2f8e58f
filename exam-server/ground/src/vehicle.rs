//! Vehicles as data: what stands out of them, where they touch the ground, and what instruments they carry.

use protocol::LicenceClass;
use serde::{Deserialize, Serialize};

use crate::GroundError;
use crate::error::from_ron;
use crate::geometry::{Point, Polygon};
use crate::input::SignalSource;

/// A test vehicle, one file of `assets/vehicles/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vehicle {
    /// Name of the file.
    pub id: String,
    /// Classes examined on it.
    pub classes: Vec<LicenceClass>,
    /// The sizes that the formulas of a regulation use.
    pub size: Size,
    /// Whether the engine drives the front wheels.
    pub front_drive: bool,
    /// The smallest circle of the middle of the rear axle, radius in metres.
    pub turning_radius: f64,
    /// The bodies, the first one drives, each other is drawn by the one before it.
    pub bodies: Vec<Body>,
    /// How the vehicle's own signals are read from its bus.
    #[serde(default)]
    pub signals: Vec<SignalSource>,
}

/// Sizes of a vehicle in metres, as measured for the formulas.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Size {
    /// L: over all bodies.
    pub length: f64,
    /// W: without mirrors.
    pub width: f64,
    /// B: of the driving body.
    pub wheelbase: f64,
    /// T: between the middles of the tyres of one axle; 0 for a two-wheeler.
    pub track: f64,
}

/// One rigid body, in its own frame: origin below the middle of its rear axle (group), x forward, y left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Name.
    pub name: String,
    /// Convex parts that together are the body without mirrors.
    pub outline: Vec<Polygon>,
    /// Convex parts that mirrors and their arms add.
    #[serde(default)]
    pub mirrors: Vec<Polygon>,
    /// Where it stands on the ground.
    pub wheels: Vec<Wheel>,
    /// The satellite receiver fixed to it.
    pub receiver: Option<Receiver>,
    /// Where the body behind is coupled.
    #[serde(default)]
    pub hitch: Option<Point>,
    /// Of a drawn body: distance from its coupling back to its own axle, metres.
    #[serde(default)]
    pub drawbar: Option<f64>,
}

/// A tyre's contact with the ground.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wheel {
    /// Front, and on which side.
    pub place: WheelPlace,
    /// Middle of the contact.
    pub at: Point,
    /// Extent along the body, metres.
    pub length: f64,
    /// Extent across the body, metres.
    pub width: f64,
}

impl Wheel {
    /// The contact patch in the body's frame.
    pub fn patch(&self) -> Polygon {
        let half = Point::new(self.length / 2.0, self.width / 2.0);
        Polygon::rectangle(self.at - half, self.at + half)
    }
}

/// Which wheel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum WheelPlace {
    /// Front axle, left.
    FrontLeft,
    /// Front axle, right.
    FrontRight,
    /// Rear axles, left.
    RearLeft,
    /// Rear axles, right.
    RearRight,
    /// The front wheel of a two- or three-wheeler.
    FrontMiddle,
    /// The rear wheel of a two-wheeler.
    RearMiddle,
}

impl WheelPlace {
    /// Whether it belongs to the front axle.
    pub const fn is_front(self) -> bool {
        matches!(self, Self::FrontLeft | Self::FrontRight | Self::FrontMiddle)
    }

    /// Whether it stands on the left; wheels in the middle stand on both sides.
    pub const fn is_left(self) -> bool {
        matches!(self, Self::FrontLeft | Self::RearLeft | Self::FrontMiddle | Self::RearMiddle)
    }

    /// Whether it stands on the right; wheels in the middle stand on both sides.
    pub const fn is_right(self) -> bool {
        matches!(self, Self::FrontRight | Self::RearRight | Self::FrontMiddle | Self::RearMiddle)
    }
}

/// A two-antenna satellite receiver as it is mounted.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receiver {
    /// The antenna whose position is sent: x, y, and height above the ground, metres.
    pub main: (f64, f64, f64),
    /// The antenna towards which the heading is measured.
    pub second: (f64, f64, f64),
    /// One sigma of one antenna in each horizontal direction with an integer (RTK fixed) solution, metres.
    pub fixed_sigma: f64,
    /// The same with a float solution, metres.
    pub float_sigma: f64,
}

impl Receiver {
    /// Distance between the antennas in plan, metres.
    pub fn baseline(&self) -> f64 {
        Point::new(self.second.0 - self.main.0, self.second.1 - self.main.1).length()
    }

    /// Direction from the main to the second antenna in the body's frame, radians.
    pub fn direction(&self) -> f64 {
        Point::new(self.second.0 - self.main.0, self.second.1 - self.main.1).angle()
    }
}

impl Vehicle {
    /// Reads a vehicle file.
    ///
    /// # Errors
    /// [`GroundError::Ron`] with line and column; [`GroundError::Unsound`] naming what cannot be.
    pub fn from_ron(text: &str) -> Result<Self, GroundError> {
        let vehicle: Self = from_ron("vehicle", text)?;
        vehicle.check()?;
        Ok(vehicle)
    }

    fn check(&self) -> Result<(), GroundError> {
        let refuse = |problem: &str| Err(GroundError::unsound(format!("vehicle {}", self.id), problem));
        let Size { length, width, wheelbase, track } = self.size;
        if ![length, width, wheelbase, self.turning_radius].iter().all(|size| size.is_finite() && *size > 0.0) {
            return refuse("a size is not a positive number");
        }
        if !(track.is_finite() && track >= 0.0) {
            return refuse("the track is not a number");
        }
        if self.bodies.is_empty() || self.bodies.len() > 3 {
            return refuse("a vehicle has one to three bodies");
        }
        for (index, body) in self.bodies.iter().enumerate() {
            if body.outline.is_empty() || !body.outline.iter().chain(&body.mirrors).all(Polygon::is_sound) {
                return refuse("an outline is not convex and counter-clockwise");
            }
            if body.wheels.is_empty() || !body.wheels.iter().all(|wheel| wheel.patch().is_sound()) {
                return refuse("a wheel has no extent");
            }
            if index > 0 && (body.drawbar.is_none_or(|bar| !bar.is_finite()) || self.bodies[index - 1].hitch.is_none())
            {
                return refuse("a drawn body has no coupling");
            }
            if body.receiver.is_some_and(|receiver| {
                !(receiver.baseline() > 0.2 && receiver.fixed_sigma > 0.0 && receiver.float_sigma > 0.0)
            }) {
                return refuse("the antennas are less than 20 cm apart or have no accuracy");
            }
        }
        Ok(())
    }

    /// The body that drives.
    pub fn tractor(&self) -> &Body {
        &self.bodies[0]
    }

    /// The foremost x of the driving body: its bumper, metres before the rear axle.
    pub fn bumper(&self) -> f64 {
        let corners = self.tractor().outline.iter().flat_map(Polygon::corners);
        corners.map(|corner| corner.x).fold(f64::NEG_INFINITY, f64::max)
    }

    /// The x of the front axle, metres before the rear axle.
    pub fn front_axle(&self) -> f64 {
        let front = self.tractor().wheels.iter().filter(|wheel| wheel.place.is_front());
        front.map(|wheel| wheel.at.x).fold(f64::NEG_INFINITY, f64::max)
    }

    /// Whether it has no wheels side by side.
    pub fn is_two_wheeled(&self) -> bool {
        self.size.track == 0.0
    }
}

impl Body {
    /// Distance of the farthest point of outline, mirrors and wheels from the origin, metres.
    pub fn reach(&self) -> f64 {
        let parts = self.outline.iter().chain(&self.mirrors).map(Polygon::reach);
        parts.chain(self.wheels.iter().map(|wheel| wheel.patch().reach())).fold(0.0, f64::max)
    }
}
