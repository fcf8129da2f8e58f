//! Reference paths: stretches of constant curvature, driven in one direction.

use crate::geometry::{Point, Pose};

/// A stretch of constant curvature.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Piece {
    /// Curvature in the body's frame, 1/m, positive to the left.
    pub curvature: f64,
    /// Length, metres.
    pub length: f64,
}

/// A movement in one direction.
#[derive(Debug, Clone, PartialEq)]
pub struct Leg {
    /// Where the reference path begins.
    pub start: Pose,
    /// Forward or backward.
    pub backward: bool,
    /// The stretches, in order.
    pub pieces: Vec<Piece>,
    /// Greatest speed, m/s.
    pub speed: f64,
    /// Speed at its end, m/s: 0 where the car stops there.
    pub last: f64,
}

impl Leg {
    /// A leg that begins at a pose.
    pub const fn new(start: Pose, backward: bool, speed: f64) -> Self {
        Self { start, backward, pieces: Vec::new(), speed, last: 0.0 }
    }

    /// Goes straight.
    #[must_use]
    pub fn straight(mut self, length: f64) -> Self {
        if length > 1e-6 {
            self.pieces.push(Piece { curvature: 0.0, length });
        }
        self
    }

    /// Turns the heading by an angle (positive to the left) on a circle.
    #[must_use]
    pub fn turn(mut self, angle: f64, radius: f64) -> Self {
        let direction = if self.backward { -1.0 } else { 1.0 };
        if angle.abs() > 1e-9 {
            self.pieces.push(Piece { curvature: angle.signum() * direction / radius, length: angle.abs() * radius });
        }
        self
    }

    /// Shifts sideways by `offset` (positive to the left of the body) within `run` metres, with two equal arcs.
    #[must_use]
    pub fn shift(self, offset: f64, run: f64) -> Self {
        if offset.abs() < 1e-9 {
            return self.straight(run);
        }
        let half = libm::atan2(offset.abs(), run);
        let angle = 2.0 * half;
        let radius = run / (2.0 * libm::sin(angle));
        let side = if self.backward { -offset.signum() } else { offset.signum() };
        self.turn(angle * side, radius).turn(-angle * side, radius)
    }

    /// Length, metres.
    pub fn length(&self) -> f64 {
        self.pieces.iter().map(|piece| piece.length).sum()
    }

    /// Pose and curvature of the reference path after a distance.
    pub fn at(&self, distance: f64) -> (Pose, f64) {
        let direction = if self.backward { -1.0 } else { 1.0 };
        let mut pose = self.start;
        let mut left = distance;
        let mut curvature = self.pieces.first().map_or(0.0, |piece| piece.curvature);
        for piece in &self.pieces {
            let travel = left.clamp(0.0, piece.length);
            pose = advance(&pose, piece.curvature, direction * travel);
            curvature = piece.curvature;
            left -= piece.length;
            if left <= 0.0 {
                break;
            }
        }
        (pose, curvature)
    }

    /// Hands on poses of the path at most `step` metres apart, from its start to its end, while they are wanted.
    pub(crate) fn walk(&self, step: f64, mut wanted: impl FnMut(&Pose) -> bool) {
        let direction = if self.backward { -1.0 } else { 1.0 };
        let mut start = self.start;
        if !wanted(&start) {
            return;
        }
        for piece in &self.pieces {
            let parts = libm::ceil(piece.length / step).max(1.0);
            let mut index = 1.0;
            while index <= parts {
                let pose = advance(&start, piece.curvature, direction * piece.length * index / parts);
                if !wanted(&pose) {
                    return;
                }
                index += 1.0;
            }
            start = advance(&start, piece.curvature, direction * piece.length);
        }
    }

    /// The last pose of the reference path.
    pub fn end(&self) -> Pose {
        self.at(self.length()).0
    }
}

/// A pose after travelling along a circle; negative distances go backward.
pub(crate) fn advance(pose: &Pose, curvature: f64, distance: f64) -> Pose {
    let turn = curvature * distance;
    let (sin, cos) = libm::sincos(pose.heading + turn / 2.0);
    // The chord of an arc is its length times sin(half turn)/(half turn).
    let half = turn / 2.0;
    let chord =
        if half.abs() < 1e-6 { distance * (1.0 - half * half / 6.0) } else { distance * libm::sin(half) / half };
    Pose { at: pose.at + Point::new(cos, sin) * chord, heading: pose.heading + turn, ..Pose::default() }
}
