//! The office's own figures for the examination room, from `assets/forms/room.ron`.

use serde::Deserialize;

/// Figures that no regulation fixes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomForm {
    /// Where the figures come from.
    pub source: String,
    /// How long after the deadline an answer may still arrive, milliseconds.
    pub network_grace_ms: i64,
    /// A terminal silent for so long before its deadline counts as cut off, milliseconds.
    pub silence_ms: i64,
    /// Most time given back in one sitting, milliseconds.
    pub give_back_cap_ms: i64,
    /// How far a sitting may lie outside its session before its result is doubted, milliseconds.
    pub session_margin_ms: i64,
    /// Seats on either side whose screens can be seen.
    pub sight_seats: u16,
    /// How often the log is signed while it grows, milliseconds.
    pub checkpoint_every_ms: i64,
    /// What cannot be true.
    pub gate: Gate,
    /// How results are delivered.
    pub write_back: Delivery,
}

/// Bounds beyond which a result cannot be true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// Least time for one answer, milliseconds.
    pub least_ms_per_answer: i64,
}

/// How results are delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// Wait after the first failure, milliseconds; doubled with each further one.
    pub first_wait_ms: i64,
    /// Longest such wait, milliseconds.
    pub longest_wait_ms: i64,
    /// After so long a claimed row is sent again, milliseconds.
    pub lease_ms: i64,
    /// Rows claimed at once.
    pub batch: i64,
    /// An answer that takes longer counts as none, milliseconds.
    pub answer_within_ms: u64,
}

impl Delivery {
    /// The wait after `attempts` failures, milliseconds.
    pub fn wait_ms(&self, attempts: i64) -> i64 {
        let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0).min(40);
        self.first_wait_ms.saturating_mul(1_i64 << doublings).min(self.longest_wait_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest() {
        let delivery =
            Delivery { first_wait_ms: 1000, longest_wait_ms: 600_000, lease_ms: 1, batch: 1, answer_within_ms: 1 };
        let waits: Vec<_> = [1, 2, 3, 10, 11, 1000].map(|attempts| delivery.wait_ms(attempts)).into();
        assert_eq!(waits, [1000, 2000, 4000, 512_000, 600_000, 600_000]);
    }
}
