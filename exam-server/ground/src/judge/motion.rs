//! Standing, forward or backward, from the smoothed speed.

use super::evidence::{Snapshot, seconds};
use crate::geometry::Point;

/// Below this the body stands, above [`GO`] it moves, m/s, both widened by the error of the speed.
const STAND: f64 = 0.05;
const GO: f64 = 0.10;
/// Braking to rest is measured from the last instant at which the car was as fast as this, m/s: below it the error of the
/// speed weighs too much, far above it brakes are not yet used.
const BRISK: f64 = 0.5;
/// The end of braking and the beginning of a start take no longer than this, seconds.
const FARTHEST: f64 = 1.5;

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
        Span { seconds: seconds(later.at - self.at).max(0.0), sigma: libm::hypot(self.sigma, later.sigma) }
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

/// How fast the driving body was at an instant, and where.
#[derive(Debug, Clone, Copy)]
struct Pace {
    at: i64,
    place: Point,
    speed: f64,
    /// Standard errors of both, m and m/s.
    sigmas: (f64, f64),
}

impl Pace {
    fn of(snapshot: &Snapshot) -> Self {
        let body = snapshot.tractor();
        let place_sigma = body.covariance[0][0].max(body.covariance[1][1]).max(0.0).sqrt();
        let sigmas = (place_sigma, body.speed_sigma);
        Self { at: snapshot.at, place: body.pose.at, speed: body.speed.abs(), sigmas }
    }

    /// How long before or after this instant the car was at rest at a place, and the error of that, seconds: a car that
    /// brakes or starts evenly has half the speed on the average that it has at the fast end of the way.
    fn to_rest(self, place: Point) -> (f64, f64) {
        let (way, speed) = (self.place.distance(place), self.speed.max(GO));
        // The place of rest errs about as much as this one.
        let (of_way, of_speed) = (std::f64::consts::SQRT_2 * self.sigmas.0, way * self.sigmas.1 / speed);
        ((2.0 * way / speed).min(FARTHEST), 2.0 / speed * libm::hypot(of_way, of_speed))
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Movement {
    pub(crate) way: Way,
    /// The rest it is in, or was in last.
    pub(crate) stand: Option<Stand>,
    /// When it last moved at more than [`BRISK`], or at least surely.
    brisk: Option<Pace>,
}

impl Movement {
    /// Before the first instant.
    pub(crate) const fn new() -> Self {
        Self { way: Way::Standing, stand: None, brisk: None }
    }

    /// Takes the next instant; at most a stop and a start happen at once.
    pub(crate) fn step(&mut self, now: &Snapshot) -> Vec<Event> {
        let body = now.tractor();
        let (speed, sigma) = (body.speed, body.speed_sigma);
        let surely_moves = GO + 2.0 * sigma;
        let seen = if speed > surely_moves {
            Way::Forward
        } else if speed < -surely_moves {
            Way::Backward
        } else if speed.abs() < STAND + sigma {
            Way::Standing
        } else {
            self.way
        };
        let mut events = Vec::new();
        if self.way != Way::Standing && seen != self.way {
            self.way = Way::Standing;
            self.stand = Some(Stand::at(now));
            events.push(Event::Stopped);
        }
        if seen == Way::Standing {
            self.rest(now);
        } else if seen != self.way {
            events.push(Event::Started(seen, self.start(now)));
            self.way = seen;
            self.brisk = None;
        }
        if speed.abs() > surely_moves.max(BRISK) || self.brisk.is_none() && speed.abs() > surely_moves {
            self.brisk = Some(Pace::of(now));
        }
        events
    }

    /// The slowest instant so far is the place of rest, and says when the car came to it.
    fn rest(&mut self, now: &Snapshot) {
        let stand = self.stand.get_or_insert_with(|| Stand::at(now));
        if now.tractor().speed.abs() <= stand.place.tractor().speed.abs() {
            stand.place = now.clone();
            if let Some(brisk) = self.brisk {
                let (after, sigma) = brisk.to_rest(now.tractor().pose.at);
                stand.from = Time { at: brisk.at + micros(after), sigma };
            }
        }
        stand.until = Time::of(now);
    }

    fn start(&mut self, now: &Snapshot) -> Span {
        let Some(stand) = &mut self.stand else { return Time::of(now).until(Time::of(now)) };
        if stand.place.at < now.at {
            let (before, sigma) = Pace::of(now).to_rest(stand.place.tractor().pose.at);
            stand.until = Time { at: stand.from.at.max(now.at - micros(before)), sigma };
        }
        stand.from.until(stand.until)
    }
}

impl Stand {
    /// A rest that begins at an instant.
    fn at(now: &Snapshot) -> Self {
        Self { place: now.clone(), from: Time::of(now), until: Time::of(now) }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a second or two at most")]
fn micros(seconds: f64) -> i64 {
    libm::round(seconds * 1e6) as i64
}
