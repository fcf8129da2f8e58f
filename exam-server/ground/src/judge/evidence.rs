use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use crate::geometry::{Point, Pose};
use crate::motion::BodyState;
use crate::rules::{FaultKind, ItemKind};
use crate::yard::{Judged, LineName};

/// What is judged against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Target {
    /// A line.
    Line(LineName),
    /// A pole or disc by its number.
    Pole(u8),
    /// A plank by its number, from 1.
    Plank(u8),
}

/// How sure a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    /// Beyond the measuring error on the allowed side.
    Clear,
    /// Within the measuring error.
    Unresolved,
    /// Beyond the measuring error on the wrong side.
    Proved,
}

/// A measured margin with its error.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// When, microseconds of the record.
    pub at: i64,
    /// What it was measured against.
    pub target: Target,
    /// The part judged.
    pub part: Judged,
    /// Signed distance, metres: negative beyond the line.
    pub margin: f64,
    /// One standard error of it, metres.
    pub sigma: f64,
    /// The point of the outline that decides.
    pub point: Point,
    /// Index of the body it belongs to.
    pub body: u8,
    /// Where that body stood.
    pub pose: Pose,
    /// Whether the whole judged part lay beyond the line and its paint.
    pub outside: bool,
    /// Whether a second sample says the same.
    pub agreed: bool,
}

impl Evidence {
    /// Both as one touch: the deeper margin, agreed if either is.
    #[must_use]
    pub(crate) fn joined(&self, other: &Self) -> Self {
        let worse = if other.margin < self.margin { other } else { self };
        Self { agreed: self.agreed || other.agreed, outside: self.outside || other.outside, ..*worse }
    }

    /// What the margin means with a band of `sigmas` standard errors; a single sample proves nothing.
    pub fn level(&self, sigmas: f64) -> Level {
        let band = sigmas * self.sigma;
        if self.margin > band {
            Level::Clear
        } else if self.margin < -band && self.agreed {
            Level::Proved
        } else {
            Level::Unresolved
        }
    }
}

/// A measured value with its error and the limit it is held against.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// The value, in the unit of the limit.
    pub value: f64,
    /// One standard error.
    pub sigma: f64,
    /// The limit.
    pub limit: f64,
}

impl Measured {
    /// Whether the value exceeds its limit.
    pub fn above(&self, sigmas: f64) -> Level {
        let excess = self.value - self.limit;
        if excess > sigmas * self.sigma {
            Level::Proved
        } else if excess < -sigmas * self.sigma {
            Level::Clear
        } else {
            Level::Unresolved
        }
    }
}

/// A fault, or what may be one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Name of the item in the yard; `None` for a general fault.
    pub item: Option<String>,
    /// Which item it is.
    pub kind: Option<ItemKind>,
    /// What was done wrong.
    pub fault: FaultKind,
    /// When, microseconds of the record.
    pub at: i64,
    /// Proved, or within the measuring error.
    pub level: Level,
    /// The margin, where the fault is one of place.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// The measured value, where the fault is one of a limit.
    #[serde(default)]
    pub measured: Option<Measured>,
}

/// All bodies at one instant.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// Microseconds of the record.
    pub at: i64,
    /// The bodies, the driving one first.
    pub bodies: SmallVec<[BodyState; 2]>,
}

impl Snapshot {
    /// The driving body.
    pub fn tractor(&self) -> &BodyState {
        &self.bodies[0]
    }

    /// Whether accepted measurements of every body stand behind this instant.
    pub fn measured(&self) -> bool {
        self.bodies.iter().all(|body| body.measured)
    }

    /// Whether the motion before this instant is unknown.
    pub fn broken(&self) -> bool {
        self.bodies.iter().any(|body| body.broken)
    }
}

/// Seconds between two times in microseconds.
pub(crate) fn seconds(micros: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "times of one record are far below 2^53 microseconds")]
    let micros = micros as f64;
    micros / 1e6
}
