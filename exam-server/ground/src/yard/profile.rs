use serde::{Deserialize, Serialize};

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
    }
}
