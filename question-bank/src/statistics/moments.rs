//! Running means, variances and covariances that lose no figures and can be merged (Welford's updates).

/// Moments of one variable.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Moments {
    pub count: u64,
    pub mean: f64,
    /// Sum of squared distances from the mean.
    pub squares: f64,
}

impl Moments {
    pub fn add(&mut self, value: f64) {
        self.count += 1;
        let from_old = value - self.mean;
        self.mean += from_old / float(self.count);
        self.squares += from_old * (value - self.mean);
    }

    pub fn merge(&mut self, other: &Self) {
        let count = self.count + other.count;
        if other.count == 0 {
            return;
        }
        let apart = other.mean - self.mean;
        let share = float(other.count) / float(count);
        self.mean += apart * share;
        self.squares += other.squares + apart * apart * float(self.count) * share;
        self.count = count;
    }

    /// Standard deviation with `count - 1`; `None` for fewer than two values.
    pub fn deviation(&self) -> Option<f64> {
        (self.count >= 2).then(|| (self.squares / float(self.count - 1)).sqrt())
    }
}

/// Moments of two variables together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct JointMoments {
    pub x: Moments,
    pub y: Moments,
    /// Sum of products of distances from the means.
    pub products: f64,
}

impl JointMoments {
    pub fn add(&mut self, x: f64, y: f64) {
        let from_old = x - self.x.mean;
        self.x.add(x);
        self.y.add(y);
        self.products += from_old * (y - self.y.mean);
    }

    pub fn merge(&mut self, other: &Self) {
        if other.x.count == 0 {
            return;
        }
        let share = float(other.x.count) / float(self.x.count + other.x.count);
        let (x_apart, y_apart) = (other.x.mean - self.x.mean, other.y.mean - self.y.mean);
        self.products += other.products + x_apart * y_apart * float(self.x.count) * share;
        self.x.merge(&other.x);
        self.y.merge(&other.y);
    }

    /// Pearson's correlation; `None` when one of the variables does not vary.
    pub fn correlation(&self) -> Option<f64> {
        let scale = (self.x.squares * self.y.squares).sqrt();
        (scale > 0.0).then(|| (self.products / scale).clamp(-1.0, 1.0))
    }
}

/// Counts stay far below the 2^53 that a float holds exactly.
pub(super) fn float(count: u64) -> f64 {
    let high = u32::try_from(count >> 32).unwrap_or(u32::MAX);
    let low = u32::try_from(count & 0xffff_ffff).unwrap_or(u32::MAX);
    f64::from(high) * 4_294_967_296.0 + f64::from(low)
}
