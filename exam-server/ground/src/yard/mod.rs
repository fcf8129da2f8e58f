//! Yards as data: items with their lines, poles and slopes, surveyed or generated from a regulation's formulas.

mod check;
mod datum;
mod generate;
mod profile;
mod sensors;
mod slope;

use protocol::LicenceClass;
use serde::{Deserialize, Serialize};

pub use check::{Deviation, check};
pub use datum::{Datum, Geodetic, Projection};
pub use generate::generate;
pub use profile::Profile;
pub use sensors::{BridgeSensors, GapSensor, JudgedBy, MOST_CHANNELS, Side, TiltSensor};
pub use slope::Tilt;

use crate::GroundError;
use crate::error::from_ron;
use crate::geometry::{Point, Polygon, Pose, Shape};
use crate::rules::item::named;
use crate::rules::{ItemKind, Rules};
use crate::vehicle::Vehicle;

/// A yard as its file describes it, one file of `assets/yards/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YardFile {
    /// Name of the file.
    pub id: String,
    /// The rules it was laid out by (the name of a file in `assets/regulations/`).
    pub rules: String,
    /// The vehicle it was laid out for (the name of a file in `assets/vehicles/`).
    pub vehicle: String,
    /// The class examined in it.
    pub class: LicenceClass,
    /// One sigma of the survey of its lines, metres.
    pub survey_sigma: f64,
    /// Where its origin lies on the earth.
    pub datum: Datum,
    /// The items, in the order in which they are driven.
    pub items: Vec<ItemFile>,
}

/// An item in a yard file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    /// Name, unique in the yard.
    pub id: String,
    /// Which item.
    pub kind: ItemKind,
    /// Origin of its frame in the yard, metres.
    pub at: Point,
    /// Direction of its frame's x axis, degrees counter-clockwise from the yard's.
    #[serde(default)]
    pub heading_deg: f64,
    /// Whether it is built the other way round (a turn to the right instead of the left, and so on).
    #[serde(default)]
    pub mirrored: bool,
    /// Its lines.
    pub layout: Layout,
    /// The sensors at its planks, where it has some.
    #[serde(default)]
    pub sensors: Option<BridgeSensors>,
}

/// Where the lines of an item come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "a yard has a dozen of them")]
pub enum Layout {
    /// From the formulas of the rules, for the vehicle.
    Formula,
    /// Surveyed in the frame of the item.
    Surveyed(Plan),
}

/// The lines of an item, in its own frame or in the yard's.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Plan {
    /// Painted lines.
    pub lines: Vec<Line>,
    /// Poles and discs.
    pub poles: Vec<Pole>,
    /// Planks of a bridge.
    pub planks: Vec<Plank>,
    /// The ground on which the item is judged.
    pub zone: Polygon,
    /// Heights along the item's x axis, where it is not flat.
    pub profile: Profile,
}

/// A line and what is judged against it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What it is.
    pub name: LineName,
    /// The judged edge; the car belongs on its left.
    pub shape: Shape,
    /// The part of the vehicle that must not reach it.
    pub judged: Judged,
    /// Width of the paint, metres, on the right of the edge.
    #[serde(default)]
    pub width: f64,
}

named! {
    /// What a line is.
    LineName {
        /// Left side of a bay, seen from its mouth.
        BayLeft = "bay-left",
        /// Right side of a bay.
        BayRight = "bay-right",
        /// The side of the bay opposite its mouth.
        BayRear = "bay-rear",
        /// The open side of a bay.
        BayMouth = "bay-mouth",
        /// Between the two bays of the pole test.
        Middle = "middle",
        /// The edge of the lane on the side of the bay.
        LaneNear = "lane-near",
        /// The far edge of the lane.
        LaneFar = "lane-far",
        /// Left control line of reverse parking, seen from the bay.
        ControlLeft = "control-left",
        /// Right control line.
        ControlRight = "control-right",
        /// Left edge of a road.
        EdgeLeft = "edge-left",
        /// Right edge of a road.
        EdgeRight = "edge-right",
        /// The stop line of the hill, at its middle.
        StopLine = "stop-line",
        /// Where an item begins.
        Entry = "entry",
        /// Where an item ends.
        Exit = "exit",
    }
}

/// The part of the vehicle that is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Judged {
    /// Outline without mirrors.
    Body,
    /// Outline with mirrors.
    BodyWithMirrors,
    /// Contact patches of all wheels.
    Wheels,
    /// Contact patches of the front wheels.
    FrontWheels,
    /// Front bumper.
    Bumper,
}

/// A pole or a disc.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pole {
    /// Number, from 1.
    pub number: u8,
    /// Middle.
    pub at: Point,
    /// Radius, metres.
    pub radius: f64,
    /// The part of the vehicle that must not touch it.
    pub judged: Judged,
}

/// A plank of the single-plank bridge.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plank {
    /// Middle of its beginning.
    pub from: Point,
    /// Middle of its end.
    pub to: Point,
    /// Width, metres.
    pub width: f64,
    /// Height of its top above the ground, metres.
    #[serde(default)]
    pub height: f64,
    /// Whether the left wheels must run on it, or the right ones.
    pub left: bool,
}

/// An item with all its lines in the yard's frame.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Name, unique in the yard.
    pub id: String,
    /// Which item.
    pub kind: ItemKind,
    /// Whether it is built the other way round.
    pub mirrored: bool,
    /// Its own frame.
    pub frame: Pose,
    /// Its lines in the yard's frame; the profile stays in the item's own.
    pub plan: Plan,
    /// The sensors at its planks, where it has some.
    pub sensors: Option<BridgeSensors>,
}

/// A yard, ready to be judged in.
#[derive(Debug, Clone, PartialEq)]
pub struct Yard {
    /// Name.
    pub id: String,
    /// The class examined in it.
    pub class: LicenceClass,
    /// One sigma of the survey, metres.
    pub survey_sigma: f64,
    /// Where its origin lies on the earth.
    pub datum: Datum,
    /// The items in the order in which they are driven.
    pub items: Vec<Item>,
}

impl Item {
    /// Whether it is the pole test of articulated vehicles: a lane instead of two bays.
    pub fn is_pole_lane(&self) -> bool {
        self.kind == ItemKind::PoleTest && self.plan.line(LineName::BayLeft).is_none()
    }

    /// A pose of the item's own frame, as if the item were not mirrored, in the yard.
    pub fn in_yard(&self, pose: &Pose) -> Pose {
        let pose = if self.mirrored { Pose::new(pose.at.x, -pose.at.y, -pose.heading) } else { *pose };
        self.frame.compose(&pose)
    }

    /// A pose of the yard in the item's own frame, as if the item were not mirrored.
    pub fn from_yard(&self, pose: &Pose) -> Pose {
        let (at, heading) = (self.frame.localize(pose.at), pose.heading - self.frame.heading);
        if self.mirrored { Pose::new(at.x, -at.y, -heading) } else { Pose::new(at.x, at.y, heading) }
    }
}

impl YardFile {
    /// Reads a yard file.
    ///
    /// # Errors
    /// [`GroundError::Ron`] with line and column.
    pub fn from_ron(text: &str) -> Result<Self, GroundError> {
        from_ron("yard", text)
    }

    /// The yard with all lines in place, generated where the file asks for it.
    ///
    /// # Errors
    /// [`GroundError::Unsound`] naming the item and what is wrong or missing.
    pub fn build(&self, rules: &Rules, vehicle: &Vehicle) -> Result<Yard, GroundError> {
        let refuse = |problem: String| GroundError::unsound(format!("yard {}", self.id), problem);
        let surveyed = self.survey_sigma.is_finite() && self.survey_sigma >= 0.0;
        if !surveyed || !self.datum.is_sound() {
            return Err(refuse("the survey has no accuracy or no place on the earth".into()));
        }
        if self.items.is_empty() {
            return Err(refuse("it has no items".into()));
        }
        let mut items: Vec<Item> = Vec::with_capacity(self.items.len());
        for file in &self.items {
            if items.iter().any(|item| item.id == file.id) {
                return Err(refuse(format!("{} stands twice", file.id)));
            }
            let plan = match &file.layout {
                Layout::Formula => generate(file.kind, self.class, rules, vehicle)?,
                Layout::Surveyed(plan) => plan.clone(),
            };
            plan.check().map_err(|problem| refuse(format!("{}: {problem}", file.id)))?;
            let lengths: Vec<f64> = plan.planks.iter().map(|plank| plank.from.distance(plank.to)).collect();
            let sound = file.sensors.as_ref().map_or(Ok(()), |sensors| sensors.check(&lengths));
            sound.map_err(|problem| refuse(format!("{}: {problem}", file.id)))?;
            let plan = if file.mirrored { plan.mirrored() } else { plan };
            let sensors = file.sensors.as_ref();
            let sensors = sensors.map(|sensors| if file.mirrored { sensors.mirrored() } else { sensors.clone() });
            let frame = Pose::new(file.at.x, file.at.y, file.heading_deg.to_radians());
            let plan = plan.placed(&frame);
            items.push(Item { id: file.id.clone(), kind: file.kind, mirrored: file.mirrored, frame, plan, sensors });
        }
        Ok(Yard { id: self.id.clone(), class: self.class, survey_sigma: self.survey_sigma, datum: self.datum, items })
    }
}

impl Plan {
    fn check(&self) -> Result<(), &'static str> {
        if !self.zone.is_sound() {
            return Err("the zone is not convex and counter-clockwise");
        }
        if !self.lines.iter().all(|line| line.shape.is_sound() && line.width.is_finite()) {
            return Err("a line has no length");
        }
        if !self.poles.iter().all(|pole| pole.at.is_finite() && pole.radius.is_finite() && pole.radius > 0.0) {
            return Err("a pole has no place or no radius");
        }
        if !self.planks.iter().all(Plank::is_sound) {
            return Err("a plank has no extent");
        }
        if !self.profile.is_sound() {
            return Err("the heights do not rise along the item");
        }
        Ok(())
    }

    /// The plan mirrored at its x axis.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let flip = |point: Point| Point::new(point.x, -point.y);
        let mut zone: Vec<Point> = self.zone.corners().iter().map(|&corner| flip(corner)).collect();
        zone.reverse();
        Self {
            lines: self
                .lines
                .iter()
                .map(|line| Line { shape: line.shape.mirrored(), name: line.name.mirrored(), ..*line })
                .collect(),
            poles: self.poles.iter().map(|pole| Pole { at: flip(pole.at), ..*pole }).collect(),
            planks: self
                .planks
                .iter()
                .map(|plank| Plank { from: flip(plank.from), to: flip(plank.to), left: !plank.left, ..*plank })
                .collect(),
            zone: Polygon::new(zone),
            profile: self.profile.clone(),
        }
    }

    /// The plan carried by a pose; the profile stays in the frame of the item.
    #[must_use]
    pub fn placed(&self, frame: &Pose) -> Self {
        Self {
            lines: self.lines.iter().map(|line| Line { shape: line.shape.placed(frame), ..*line }).collect(),
            poles: self.poles.iter().map(|pole| Pole { at: frame.place(pole.at), ..*pole }).collect(),
            planks: self
                .planks
                .iter()
                .map(|plank| Plank { from: frame.place(plank.from), to: frame.place(plank.to), ..*plank })
                .collect(),
            zone: frame.place_polygon(&self.zone),
            profile: self.profile.clone(),
        }
    }

    /// The lines of a name.
    pub fn named(&self, name: LineName) -> impl Iterator<Item = &Line> + '_ {
        self.lines.iter().filter(move |line| line.name == name)
    }

    /// The one line of a name.
    pub fn line(&self, name: LineName) -> Option<&Line> {
        self.named(name).next()
    }
}

impl LineName {
    /// The name it has in a mirrored item.
    pub(crate) const fn mirrored(self) -> Self {
        match self {
            Self::BayLeft => Self::BayRight,
            Self::BayRight => Self::BayLeft,
            Self::ControlLeft => Self::ControlRight,
            Self::ControlRight => Self::ControlLeft,
            Self::EdgeLeft => Self::EdgeRight,
            Self::EdgeRight => Self::EdgeLeft,
            other => other,
        }
    }
}
