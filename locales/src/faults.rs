//! What went wrong while texts were rendered.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// Most different faults kept. Keys can come from the wire, so the list must not grow without end.
const KEPT: usize = 64;

/// A counter of faults and a sample of them.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    count: AtomicU64,
    sample: Mutex<BTreeSet<String>>,
}

impl Faults {
    pub(crate) fn record(&self, fault: String) {
        self.count.fetch_add(1, Ordering::Relaxed);
        let mut sample = self.sample.lock().unwrap_or_else(PoisonError::into_inner);
        if sample.len() < KEPT {
            sample.insert(fault);
        }
    }

    pub(crate) fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    pub(crate) fn sample(&self) -> Vec<String> {
        self.sample.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_stays_small_while_the_count_goes_on() {
        let faults = Faults::default();
        for number in 0..1000 {
            faults.record(format!("fault {number}"));
        }
        assert_eq!(faults.count(), 1000);
        assert_eq!(faults.sample().len(), KEPT);
    }
}
