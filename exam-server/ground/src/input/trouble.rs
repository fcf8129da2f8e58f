use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::rules::item::named;

named! {
    /// What can be wrong with an instrument.
    TroubleKind {
        /// A sentence whose checksum does not fit.
        Checksum = "checksum",
        /// Bytes that are no sentence, frame or sample.
        Malformed = "malformed",
        /// The receiver has no integer solution, or none at all.
        NotFixed = "not-fixed",
        /// The receiver sends no heading.
        NoHeading = "no-heading",
        /// No sample for longer than the judge bridges.
        Gap = "gap",
        /// A sample that the vehicle cannot have reached.
        Jump = "jump",
        /// The same position again and again while the vehicle moves.
        Frozen = "frozen",
        /// A sample that came twice.
        Doubled = "doubled",
        /// A sample older than one already used.
        OutOfOrder = "out-of-order",
        /// A sample that arrived too late to be live.
        Late = "late",
        /// The clocks of receiver and recorder move apart.
        ClockOffset = "clock-offset",
        /// Two receivers do not send for the same instants.
        NotTogether = "not-together",
        /// A channel that is masked.
        Masked = "masked",
        /// A channel that was tripped before the start or failed its self-test.
        SelfTest = "self-test",
        /// A sensor's number outside of what it can measure.
        OutOfRange = "out-of-range",
        /// A sensor that has no value, or did not see every wheel that passed it.
        Missed = "missed",
        /// Instruments that contradict each other.
        Disagree = "disagree",
        /// A frame of the bus that the description does not fit.
        UnknownFrame = "unknown-frame",
        /// A signal the judge needs and the vehicle does not send.
        SignalMissing = "signal-missing",
    }
}

/// One kind of trouble of one device, summed up.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Trouble {
    /// How often.
    pub count: u64,
    /// When first, microseconds of the record.
    pub first: i64,
    /// When last.
    pub last: i64,
    /// The worst size: metres of a jump, seconds of a gap or a delay, the number of a channel or plank.
    pub worst: f64,
}

/// All trouble so far; its size is bounded by devices times kinds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Troubles(BTreeMap<(u8, TroubleKind), Trouble>);

impl Troubles {
    /// Notes trouble of a device.
    pub fn note(&mut self, device: u8, kind: TroubleKind, at: i64, size: f64) {
        let entry = self.0.entry((device, kind)).or_insert(Trouble { count: 0, first: at, last: at, worst: size });
        entry.count += 1;
        entry.last = at;
        entry.worst = entry.worst.max(size);
    }

    /// Everything noted, by device and kind.
    pub fn iter(&self) -> impl Iterator<Item = (u8, TroubleKind, Trouble)> + '_ {
        self.0.iter().map(|(&(device, kind), &trouble)| (device, kind, trouble))
    }

    /// How often a kind was noted for a device.
    pub fn count(&self, device: u8, kind: TroubleKind) -> u64 {
        self.0.get(&(device, kind)).map_or(0, |trouble| trouble.count)
    }
}
