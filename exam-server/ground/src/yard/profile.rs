use serde::{Deserialize, Serialize};

use crate::geometry::Pose;

/// Heights of the ground along an item's x axis: (station, height) in metres, stations rising. Empty on the flat.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Profile(pub Vec<(f64, f64)>);

impl Profile {
    /// A ramp of `gradient` from `start` over `run` metres, with vertical curves of `radius` at foot and top, both
    /// lying within the run, given every `step` metres.
    pub fn ramp(start: f64, run: f64, gradient: f64, radius: f64, step: f64) -> Self {
        let curve = (radius * gradient).min(run / 2.0);
        let curvature = gradient / curve;
        let mut points = vec![(start - step, 0.0)];
        let pieces = libm::ceil(run / step).max(1.0);
        let mut index = 0.0;
        while index <= pieces {
            let along = run * index / pieces;
            let straight = run - curve;
            let height = if along < curve {
                curvature * along * along / 2.0
            } else if along <= straight {
                gradient * (along - curve / 2.0)
            } else {
                let left = run - along;
                gradient * (run - curve) - curvature * left * left / 2.0
            };
            points.push((start + along, height));
            index += 1.0;
        }
        let top = gradient * (run - curve);
        points.push((start + run + step, top));
        Self(points)
    }

    /// Height at a station, level before the first and after the last point.
    pub fn height(&self, station: f64) -> f64 {
        let points = &self.0;
        let after = points.partition_point(|&(at, _)| at <= station);
        match (after.checked_sub(1).map(|before| points[before]), points.get(after)) {
            (Some((from, low)), Some(&(to, high))) => low + (high - low) * (station - from) / (to - from),
            (Some((_, height)), None) | (None, Some(&(_, height))) => height,
            (None, None) => 0.0,
        }
    }

    /// Pitch of a body with the given wheelbase whose rear axle stands at a pose in the item's frame, radians.
    pub fn pitch(&self, pose: &Pose, wheelbase: f64) -> f64 {
        if self.0.is_empty() {
            return 0.0;
        }
        let (_, cos) = libm::sincos(pose.heading);
        let rear = self.height(pose.at.x);
        let front = self.height(pose.at.x + wheelbase * cos);
        libm::atan2(front - rear, wheelbase)
    }

    /// Whether stations rise and all numbers are finite.
    pub fn is_sound(&self) -> bool {
        self.0.iter().all(|&(station, height)| station.is_finite() && height.is_finite())
            && self.0.windows(2).all(|pair| pair[0].0 < pair[1].0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ramp_has_its_gradient_between_its_curves() {
        let ramp = Profile::ramp(10.0, 20.0, 0.1, 20.0, 0.25);
        assert!(ramp.is_sound());
        assert!(ramp.height(5.0).abs() < 1e-12);
        assert!((ramp.height(21.0) - ramp.height(20.0) - 0.1).abs() < 1e-9);
        let pitch = ramp.pitch(&Pose::new(18.0, 0.0, 0.0), 2.5);
        assert!((libm::tan(pitch) - 0.1).abs() < 1e-9);
        assert!(ramp.pitch(&Pose::new(22.0, 0.0, std::f64::consts::PI), 2.5) < 0.0);
    }
}
