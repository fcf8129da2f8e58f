//! Standing, forward or backward, from the smoothed speed.

use super::evidence::{Snapshot, seconds};

/// Below this the body stands, above [`GO`] it moves, m/s, both widened by the error of the speed.
const STAND: f64 = 0.05;
const GO: f64 = 0.10;

/// Which way it moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Standing,
    Forward,
    Backward,
}

/// What happened at this instant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Event {
    /// It stands, at this snapshot.
    Stopped,
    /// It moves again after so many seconds.
    Started(Way, f64),
}

#[derive(Debug, Clone)]
pub(crate) struct Movement {
    pub(crate) way: Way,
    pub(crate) since: i64,
    pub(crate) forward_moves: u32,
    pub(crate) backward_moves: u32,
    /// Where it stood when it last stopped.
    pub(crate) stood: Option<Snapshot>,
}

impl Movement {
    pub(crate) const fn new(at: i64) -> Self {
        Self { way: Way::Standing, since: at, forward_moves: 0, backward_moves: 0, stood: None }
    }

    /// Takes the next instant; at most a stop and a start happen at once.
    pub(crate) fn step(&mut self, now: &Snapshot) -> Vec<Event> {
        let body = now.tractor();
        let (speed, sigma) = (body.speed, body.speed_sigma);
        let seen = if speed > GO + 2.0 * sigma {
            Way::Forward
        } else if speed < -GO - 2.0 * sigma {
            Way::Backward
        } else if speed.abs() < STAND + sigma {
            Way::Standing
        } else {
            self.way
        };
        let mut events = Vec::new();
        if seen == self.way {
            return events;
        }
        if self.way != Way::Standing {
            self.way = Way::Standing;
            self.since = now.at;
            self.stood = Some(now.clone());
            events.push(Event::Stopped);
        }
        if seen != Way::Standing {
            let stood = seconds(now.at - self.since);
            events.push(Event::Started(seen, stood));
            match seen {
                Way::Forward => self.forward_moves += 1,
                _ => self.backward_moves += 1,
            }
            self.way = seen;
            self.since = now.at;
        } else if self.stood.is_none() {
            self.stood = Some(now.clone());
        }
        events
    }
}
