//! What one sensor at a plank saw: since when and until when something was there, and whether it can be believed.

use std::collections::VecDeque;

use crate::input::{TroubleKind, Troubles};

/// Times something was there that are kept; a bridge is crossed by fewer axles.
const MOST_SEEN: usize = 64;
/// Readings kept of one of them: half a minute at 20 a second.
const MOST_READINGS: usize = 600;
/// So many equal numbers in a row come of no living sensor: they are finer than its noise.
const FROZEN: u32 = 40;

/// Something was there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Seen {
    /// Since when, microseconds of the record.
    pub(super) from: i64,
    /// Until when; [`i64::MAX`] while it lasts.
    pub(super) to: i64,
    /// Median of the readings.
    pub(super) value: f64,
}

impl Seen {
    /// When it was in the middle.
    pub(super) const fn at(&self) -> i64 {
        if self.to == i64::MAX { self.from } else { self.from + (self.to - self.from) / 2 }
    }
}

/// A sensor with its debouncing.
#[derive(Debug, Clone)]
pub(super) struct Sensed {
    device: u8,
    channel: u8,
    /// Equal samples until a change counts.
    needed: u8,
    /// What the sensor can measure.
    range: (f64, f64),
    there: bool,
    differing: u8,
    since: i64,
    /// Whether nothing was ever there.
    free: bool,
    readings: Vec<f64>,
    seen: VecDeque<Seen>,
    last: Option<f64>,
    equal: u32,
    /// Samples in a row that are no measurement.
    useless: u8,
    /// When it could last not be believed.
    doubted: i64,
}

impl Sensed {
    pub(super) fn new(device: u8, channel: u8, needed: u8, range: (f64, f64)) -> Self {
        Self {
            device,
            channel,
            needed,
            range,
            there: false,
            differing: 0,
            since: 0,
            free: false,
            readings: Vec::new(),
            seen: VecDeque::new(),
            last: None,
            equal: 0,
            useless: 0,
            doubted: i64::MIN,
        }
    }

    /// Takes a reading and whether it says that something is there. `None` is a sensor without a value.
    pub(super) fn take(&mut self, at: i64, value: Option<f64>, there: bool, troubles: &mut Troubles) {
        let mut note = |kind| troubles.note(self.device, kind, at, f64::from(self.channel));
        self.equal = if value.is_some() && value == self.last { self.equal.saturating_add(1) } else { 0 };
        self.last = value;
        if self.equal >= FROZEN {
            if self.equal == FROZEN {
                note(TroubleKind::Frozen);
            }
            self.doubted = at;
            return;
        }
        if value.is_some_and(|value| value < self.range.0 || value > self.range.1) {
            note(TroubleKind::OutOfRange);
            self.no_measurement(at);
            return;
        }
        self.useless = 0;
        self.free |= !there;
        if there {
            self.readings.extend(value.filter(|_| self.readings.len() < MOST_READINGS));
        } else if !self.there {
            self.readings.clear();
        }
        if there == self.there {
            self.differing = 0;
        } else {
            if self.differing == 0 {
                self.since = at;
            }
            self.differing += 1;
            if self.differing >= self.needed {
                self.differing = 0;
                self.there = there;
                if there && !self.free {
                    note(TroubleKind::SelfTest);
                }
                self.change();
            }
        }
        if self.there && !self.free {
            self.doubted = at;
        }
    }

    /// A sample without a value, from a sensor that should always have one.
    pub(super) fn miss(&mut self, at: i64, troubles: &mut Troubles) {
        self.no_measurement(at);
        if self.useless == self.needed {
            troubles.note(self.device, TroubleKind::Missed, at, f64::from(self.channel));
        }
    }

    /// Several in a row cast doubt on the sensor.
    fn no_measurement(&mut self, at: i64) {
        self.useless = self.useless.saturating_add(1);
        if self.useless >= self.needed {
            self.doubted = at;
        }
    }

    /// The sensor cannot be believed up to this time.
    pub(super) fn doubt(&mut self, at: i64) {
        self.doubted = at;
    }

    fn change(&mut self) {
        if self.there {
            self.seen.push_back(Seen { from: self.since, to: i64::MAX, value: 0.0 });
            if self.seen.len() > MOST_SEEN {
                self.seen.pop_front();
            }
        } else {
            let value = median(&self.readings);
            self.readings.clear();
            if let Some(seen) = self.seen.back_mut() {
                *seen = Seen { to: self.since, value, ..*seen };
            }
        }
    }

    /// Whether it could be believed from a time on.
    pub(super) const fn believed_since(&self, from: i64) -> bool {
        self.doubted < from
    }

    /// Everything seen in a span of time.
    pub(super) fn seen(&self, from: i64, to: i64) -> Vec<Seen> {
        let complete = |seen: &Seen| Seen {
            value: if seen.to == i64::MAX { median(&self.readings) } else { seen.value },
            ..*seen
        };
        self.seen.iter().map(complete).filter(|seen| seen.to >= from && seen.from <= to).collect()
    }
}

fn median(readings: &[f64]) -> f64 {
    let mut sorted = readings.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take(sensed: &mut Sensed, readings: &[(f64, bool)], troubles: &mut Troubles) {
        for (at, &(value, there)) in (0i64..).zip(readings) {
            sensed.take(at * 50_000, Some(value), there, troubles);
        }
    }

    #[test]
    fn three_equal_samples_make_a_change_and_the_median_is_its_value() {
        let mut troubles = Troubles::default();
        let mut sensed = Sensed::new(17, 4, 3, (0.0, 1.0));
        let (far, near) = ((0.9, false), (0.2, true));
        take(&mut sensed, &[far, near, far, near, (0.3, true), (0.7, true), far, near, far, far, far], &mut troubles);
        let seen = sensed.seen(i64::MIN, i64::MAX);
        assert_eq!(seen, [Seen { from: 150_000, to: 400_000, value: 0.3 }]);
        assert!(sensed.believed_since(0));
        assert_eq!(troubles, Troubles::default());
    }

    #[test]
    fn something_there_from_the_beginning_fails_the_self_test() {
        let mut troubles = Troubles::default();
        let mut sensed = Sensed::new(17, 4, 3, (0.0, 1.0));
        take(&mut sensed, &[(0.21, true), (0.2, true), (0.22, true), (0.2, true)], &mut troubles);
        assert_eq!(troubles.count(17, TroubleKind::SelfTest), 1);
        assert!(!sensed.believed_since(0));
    }

    #[test]
    fn a_number_that_never_changes_is_frozen_and_a_number_out_of_range_is_no_reading() {
        let mut troubles = Troubles::default();
        let mut sensed = Sensed::new(17, 4, 3, (0.0, 1.0));
        take(&mut sensed, &[(0.5, false); 60], &mut troubles);
        assert_eq!(troubles.count(17, TroubleKind::Frozen), 1);
        assert!(!sensed.believed_since(0));
        let mut sensed = Sensed::new(17, 4, 3, (0.0, 1.0));
        take(&mut sensed, &[(0.5, false), (7.0, true)], &mut troubles);
        assert!(sensed.believed_since(0), "one spike is noted, and no more");
        take(&mut sensed, &[(7.0, true), (7.1, true), (7.2, true)], &mut troubles);
        assert!(!sensed.believed_since(0));
        assert_eq!(troubles.count(17, TroubleKind::OutOfRange), 4);
    }
}
