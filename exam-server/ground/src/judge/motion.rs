//! Standing, forward or backward, from the smoothed speed.

use super::evidence::{Snapshot, seconds};

/// Below this the body stands, above [`GO`] it moves, m/s, both widened by the error of the speed.
const STAND: f64 = 0.05;
const GO: f64 = 0.10;
/// The end of braking and the beginning of a start are drawn out no further than this, seconds.
const FARTHEST: f64 = 0.5;
/// No car comes to a stand or starts more gently than this, m/s²: what the error of a speed is worth in time.
const GENTLE: f64 = 0.3;

/// Which way it moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Standing,
    Forward,
    Backward,
}

/// A time that is known so well.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Time {
    /// Microseconds of the record.
    pub(crate) at: i64,
    /// One standard error, seconds.
    sigma: f64,
}

impl Time {
    /// A time that needs no estimate.
    pub(crate) const fn at(at: i64) -> Self {
        Self { at, sigma: 0.0 }
    }

    /// The time of an instant that was judged.
    pub(crate) const fn of(snapshot: &Snapshot) -> Self {
        Self::at(snapshot.at)
    }

    /// From this time to a later one.
    pub(crate) fn until(self, later: Self) -> Span {
        Span { seconds: seconds(later.at - self.at).max(0.0), sigma: self.sigma.hypot(later.sigma) }
    }
}

/// How long something took.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Span {
    /// Seconds.
    pub(crate) seconds: f64,
    /// One standard error, seconds.
    pub(crate) sigma: f64,
}

/// What happened at this instant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Event {
    /// It stands, or is about to within the error of its speed.
    Stopped,
    /// It moves again after standing so long.
    Started(Way, Span),
}

/// A time of rest.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stand {
    /// The slowest instant of it.
    pub(crate) place: Snapshot,
    /// When it came to rest.
    pub(crate) from: Time,
    /// When it was last seen at rest, or set off.
    pub(crate) until: Time,
}

/// Time and speed of an instant.
#[derive(Debug, Clone, Copy)]
struct Pace {
    at: i64,
    speed: f64,
    sigma: f64,
}

impl Pace {
    fn of(snapshot: &Snapshot) -> Self {
        let body = snapshot.tractor();
        Self { at: snapshot.at, speed: body.speed.abs(), sigma: body.speed_sigma }
    }

    /// How long before or after this slow instant the car was at rest, if it brakes or starts as it does between this
    /// and an instant at which it surely moves; and the error of that, seconds.
    fn to_rest(self, moving: Self) -> (f64, f64) {
        let change = (moving.speed - self.speed) / seconds((moving.at - self.at).abs()).max(1e-3);
        let change = change.max(GENTLE);
        ((self.speed / change).min(FARTHEST), (self.sigma / change).min(FARTHEST))
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Movement {
    pub(crate) way: Way,
    /// The rest it is in, or was in last.
    pub(crate) stand: Option<Stand>,
    /// When it last surely moved.
    moving: Option<Pace>,
    /// When it was last surely slow, in this rest.
    slow: Option<Pace>,
}

impl Movement {
    /// Before the first instant.
    pub(crate) const fn new() -> Self {
        Self { way: Way::Standing, stand: None, moving: None, slow: None }
    }

    /// Takes the next instant; at most a stop and a start happen at once.
    pub(crate) fn step(&mut self, now: &Snapshot) -> Vec<Event> {
        let body = now.tractor();
        let (speed, sigma) = (body.speed, body.speed_sigma);
        let slow = speed.abs() < STAND + sigma;
        let seen = if speed > GO + 2.0 * sigma {
            Way::Forward
        } else if speed < -GO - 2.0 * sigma {
            Way::Backward
        } else if slow {
            Way::Standing
        } else {
            self.way
        };
        let mut events = Vec::new();
        if self.way != Way::Standing && seen != self.way {
            self.stop(now, slow);
            events.push(Event::Stopped);
        }
        if seen == Way::Standing {
            self.rest(now, slow);
        } else {
            if seen != self.way {
                events.push(Event::Started(seen, self.start(now)));
                self.way = seen;
            }
            if speed.abs() > GO + 2.0 * sigma {
                self.moving = Some(Pace::of(now));
            }
        }
        events
    }

    fn stop(&mut self, now: &Snapshot, slow: bool) {
        self.way = Way::Standing;
        let (after, sigma) = self.moving.filter(|_| slow).map_or((0.0, 0.0), |moving| Pace::of(now).to_rest(moving));
        let from = Time { at: now.at + micros(after), sigma };
        self.stand = Some(Stand { place: now.clone(), from, until: from });
        self.slow = None;
    }

    fn rest(&mut self, now: &Snapshot, slow: bool) {
        let time = Time::of(now);
        let stand = self.stand.get_or_insert_with(|| Stand { place: now.clone(), from: time, until: time });
        if now.tractor().speed.abs() < stand.place.tractor().speed.abs() {
            stand.place = now.clone();
        }
        if slow && now.at > stand.from.at {
            stand.until = time;
            self.slow = Some(Pace::of(now));
        }
    }

    fn start(&mut self, now: &Snapshot) -> Span {
        let Some(stand) = &mut self.stand else { return Time::of(now).until(Time::of(now)) };
        if let Some(slow) = self.slow {
            let (before, sigma) = slow.to_rest(Pace::of(now));
            stand.until = Time { at: stand.from.at.max(slow.at - micros(before)), sigma };
        }
        stand.from.until(stand.until)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "half a second at most")]
fn micros(seconds: f64) -> i64 {
    libm::round(seconds * 1e6) as i64
}
