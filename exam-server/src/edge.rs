//! The only place of the server that reads a clock or draws chance.
//!
//! Everything else is handed a [`Moment`], an id or bytes. A test builds an [`Edge::fixed`],
//! whose clock stands until it is advanced and whose chance comes from a seed.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use protocol::Moment;
use rand::rngs::ChaCha20Rng;
use rand::{Rng, SeedableRng};
use uuid::{Builder, Uuid};

/// Clock and chance.
#[derive(Debug)]
pub struct Edge {
    clock: Clock,
    chance: Mutex<ChaCha20Rng>,
}

#[derive(Debug)]
enum Clock {
    System,
    Fixed(AtomicI64),
}

impl Edge {
    /// The machine's clock, and chance seeded by the operating system.
    pub fn system() -> Self {
        Self { clock: Clock::System, chance: Mutex::new(rand::make_rng()) }
    }

    /// A clock that stands at `at` and chance that repeats with `seed`.
    pub fn fixed(at: Moment, seed: u64) -> Self {
        Self { clock: Clock::Fixed(AtomicI64::new(at.0)), chance: Mutex::new(ChaCha20Rng::seed_from_u64(seed)) }
    }

    /// The time of the machine's clock, and chance that repeats with `seed`; for demo data.
    pub fn seeded(seed: u64) -> Self {
        Self { clock: Clock::System, chance: Mutex::new(ChaCha20Rng::seed_from_u64(seed)) }
    }

    /// Moves a fixed clock on by `millis` milliseconds. A system clock is left alone.
    pub fn advance(&self, millis: i64) {
        if let Clock::Fixed(at) = &self.clock {
            at.fetch_add(millis * 1_000, Ordering::SeqCst);
        }
    }

    /// The instant, in whole microseconds.
    pub fn now(&self) -> Moment {
        match &self.clock {
            Clock::System => system_now(),
            Clock::Fixed(at) => Moment(at.load(Ordering::SeqCst)),
        }
    }

    /// The day it is at the office.
    pub fn today(&self) -> Date {
        local_date(self.now())
    }

    /// A new id: version 7, so that later ids sort after earlier ones of another millisecond.
    pub fn uuid(&self) -> Uuid {
        let millis = u64::try_from(self.now().0 / 1_000).unwrap_or(0);
        Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }

    /// `N` unpredictable bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.chance().fill_bytes(&mut bytes);
        bytes
    }

    fn chance(&self) -> MutexGuard<'_, ChaCha20Rng> {
        self.chance.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the edge where the clock is read")]
fn system_now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}

/// China's one legal time, UTC+8 without summer time.
pub fn legal_time() -> TimeZone {
    TimeZone::fixed(Offset::constant(8))
}

/// The day of an instant at the office.
pub fn local_date(at: Moment) -> Date {
    Timestamp::from_microsecond(at.0).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(legal_time()).date()
}

/// The first instant of a day at the office.
pub fn start_of(day: Date) -> Moment {
    let start = day.to_zoned(legal_time()).map_or(0, |zoned| zoned.timestamp().as_microsecond());
    Moment(start)
}

/// An instant as the catalogue's date functions take it: ISO 8601 with `Z`.
pub fn iso(at: Moment) -> String {
    Timestamp::from_microsecond(at.0).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_fixed_edge_repeats_itself() {
        let (one, two) = (Edge::fixed(Moment(7), 1), Edge::fixed(Moment(7), 1));
        assert_eq!(one.uuid(), two.uuid());
        assert_ne!(one.uuid(), one.uuid());
        one.advance(3);
        assert_eq!(one.now(), Moment(3_007));
    }

    #[test]
    fn the_office_day_begins_at_sixteen_hours_universal_time() {
        let eve = Timestamp::constant(1_195_833_599, 0); // 2007-11-23T15:59:59Z
        let moment = |at: Timestamp| Moment(at.as_microsecond());
        assert_eq!(local_date(moment(eve)), date(2007, 11, 23));
        let next = Moment(eve.as_microsecond() + 1_000_000);
        assert_eq!(local_date(next), date(2007, 11, 24));
        assert_eq!(start_of(date(2007, 11, 24)), next);
        assert_eq!(iso(next), "2007-11-23T16:00:00Z");
    }

    #[test]
    fn ids_of_later_milliseconds_sort_later() {
        let edge = Edge::fixed(Moment(1_000_000), 5);
        let first = edge.uuid();
        edge.advance(1);
        assert!(edge.uuid() > first);
    }
}
