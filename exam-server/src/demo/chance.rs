//! Chance that repeats with its seed.

use protocol::Moment;
use rand::rngs::ChaCha20Rng;
use rand::{Rng as _, SeedableRng as _};
use uuid::{Builder, Uuid};

/// One stream of chance.
#[derive(Debug)]
pub(super) struct Chance(ChaCha20Rng);

impl Chance {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Self {
        Self(ChaCha20Rng::seed_from_u64(seed))
    }

    /// A number below `n`, which is at least 1.
    pub fn below(&mut self, n: usize) -> usize {
        let number = proof::draw::below(&mut self.0, u64::try_from(n.max(1)).unwrap_or(1));
        usize::try_from(number).unwrap_or(0)
    }

    /// A number from `low` to `high`, both possible.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        let span = usize::try_from(high - low + 1).unwrap_or(1);
        low + i32::try_from(self.below(span)).unwrap_or(0)
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, share: u32) -> bool {
        self.between(0, 99) < i32::try_from(share).unwrap_or(100)
    }

    /// True with this probability.
    pub fn happens(&mut self, probability: f64) -> bool {
        self.fraction() < probability
    }

    /// At least 0, less than 1.
    pub fn fraction(&mut self) -> f64 {
        f64::from(self.0.next_u32()) / (f64::from(u32::MAX) + 1.0)
    }

    /// Around 0, standard deviation 1, never beyond 6: the sum of twelve fractions less six.
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.fraction()).sum::<f64>() - 6.0
    }

    /// One of several; there must be one.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// The index of one of several, each as likely as its weight; the weights are not all 0.
    pub fn weighted(&mut self, weights: &[u32]) -> usize {
        let total: u32 = weights.iter().sum();
        let mut left = self.below(usize::try_from(total).unwrap_or(1));
        for (index, weight) in weights.iter().enumerate() {
            let weight = usize::try_from(*weight).unwrap_or(0);
            if left < weight {
                return index;
            }
            left -= weight;
        }
        0
    }

    /// In another order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        proof::draw::shuffle(&mut self.0, items);
    }

    /// Random bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.fill_bytes(&mut bytes);
        bytes
    }

    /// An id as it would have been made at `at`.
    pub fn id(&mut self, at: Moment) -> Uuid {
        let millis = u64::try_from(at.0 / 1_000).unwrap_or(0);
        Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }
}
