use protocol::LicenceClass;
use serde::{Deserialize, Serialize};

use super::Figure;
use super::item::named;
use crate::vehicle::Vehicle;

/// A size as the regulation writes it: so many lengths, widths, wheelbases and tracks of the vehicle, plus metres.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Formula {
    /// Times L.
    pub length: f64,
    /// Times W.
    pub width: f64,
    /// Times B.
    pub wheelbase: f64,
    /// Times T.
    pub track: f64,
    /// Plus so many metres.
    pub plus: f64,
    /// Plus so many metres more for a vehicle with front-wheel drive.
    pub front_drive: f64,
}

impl Formula {
    /// The size for a vehicle, metres (or the unit of the size).
    pub fn value(&self, vehicle: &Vehicle) -> f64 {
        let size = vehicle.size;
        let drive = if vehicle.front_drive { self.front_drive } else { 0.0 };
        self.length * size.length
            + self.width * size.width
            + self.wheelbase * size.wheelbase
            + self.track * size.track
            + self.plus
            + drive
    }
}

named! {
    /// The sizes of the items, in metres unless said.
    SizeName {
        /// Pole test: length of a bay.
        PoleBayLength = "pole-bay-length",
        /// Pole test: width of a bay.
        PoleBayWidth = "pole-bay-width",
        /// Pole test: width of the road in front.
        PoleRoad = "pole-road",
        /// Pole test: from the outer line of bay A to the start.
        PoleStart = "pole-start",
        /// Pole test of articulated vehicles: length of the lane.
        PoleLaneLength = "pole-lane-length",
        /// Pole test of articulated vehicles: width of the lane.
        PoleLaneWidth = "pole-lane-width",
        /// Pole test of articulated vehicles: ground before and behind the lane.
        PoleLaneRun = "pole-lane-run",
        /// Pole slalom: distance of the poles.
        SlalomDistance = "slalom-distance",
        /// Pole slalom: from the poles to the edge line.
        SlalomEdge = "slalom-edge",
        /// Pole slalom: number of poles.
        SlalomPoles = "slalom-poles",
        /// Reverse parking: length of the bay.
        ReverseBayLength = "reverse-bay-length",
        /// Reverse parking: width of the bay.
        ReverseBayWidth = "reverse-bay-width",
        /// Reverse parking: width of the lane.
        ReverseLane = "reverse-lane",
        /// Reverse parking: from the bay to each control line.
        ReverseControl = "reverse-control",
        /// Parallel parking: length of the bay.
        ParallelBayLength = "parallel-bay-length",
        /// Parallel parking: width of the bay.
        ParallelBayWidth = "parallel-bay-width",
        /// Parallel parking: width of the lane.
        ParallelLane = "parallel-lane",
        /// Parallel parking: number of poles at the corners of the bay.
        ParallelPoles = "parallel-poles",
        /// Hill: gradient, as a ratio.
        HillGradient = "hill-gradient",
        /// Hill: length of the ramp with its vertical curves.
        HillLength = "hill-length",
        /// Hill: radius of the vertical curves.
        HillRadius = "hill-radius",
        /// Hill: width of the road.
        HillRoad = "hill-road",
        /// Curve: radius of the centre line.
        CurveRadius = "curve-radius",
        /// Curve: width of the road.
        CurveRoad = "curve-road",
        /// Curve: share of a circle that each arc is.
        CurveArc = "curve-arc",
        /// Right angle: length of each leg.
        RightAngleLeg = "right-angle-leg",
        /// Right angle: width of the road.
        RightAngleRoad = "right-angle-road",
        /// Bridge: width of the planks.
        PlankWidth = "plank-width",
        /// Bridge: length of a plank.
        PlankLength = "plank-length",
        /// Bridge: height of a plank.
        PlankHeight = "plank-height",
        /// Bridge: sideways distance of the two planks.
        PlankSide = "plank-side",
        /// Bridge: distance of the two planks along the road.
        PlankGap = "plank-gap",
        /// Gate: width of the road.
        GateRoad = "gate-road",
        /// Gate: width of a gate.
        GateWidth = "gate-width",
        /// Gate: distance of the gates.
        GateDistance = "gate-distance",
        /// Gate: number of gates.
        Gates = "gates",
        /// Obstacles: width of the road.
        ObstacleRoad = "obstacle-road",
        /// Obstacles: diameter of a disc.
        DiscDiameter = "disc-diameter",
        /// Obstacles: distance of the discs along the road.
        DiscDistance = "disc-distance",
        /// Obstacles: offset of the discs from the centre line.
        DiscOffset = "disc-offset",
        /// Obstacles: number of discs.
        Discs = "discs",
        /// Gear change: length of the road.
        GearRoadLength = "gear-road-length",
        /// Narrow U-turn: width of the road.
        UTurnRoad = "u-turn-road",
        /// Undulating road: length of the road with its humps.
        UndulatingLength = "undulating-length",
        /// Simulated items: length of the road.
        ScenicLength = "scenic-length",
        /// Simulated items and gear change: width of the lane.
        ScenicLane = "scenic-lane",
    }
}

/// A size rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SizeRule {
    /// Which size.
    pub size: SizeName,
    /// The classes it holds for; empty for all not named elsewhere.
    #[serde(default)]
    pub classes: Vec<LicenceClass>,
    /// Whether the regulation gives it as a least size (`true`) or as the size.
    #[serde(default)]
    pub at_least: bool,
    /// The formula.
    pub figure: Figure<Formula>,
}
