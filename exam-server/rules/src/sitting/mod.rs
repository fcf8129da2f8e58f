//! The life of one sitting.
//!
//! ```text
//! Seated ─sign in─> SignedIn ─start─> Running ─submit, expire, end, stop─> Submitted ─close─> Closed
//!                                      │  ↑
//!                                 pause│  │resume
//!                                      ↓  │
//!                                     Paused ─stop─> Submitted
//! SignedIn, Running, Paused, Submitted ─void, by two people─> Void
//! ```
//!
//! Each state carries its own data and only the steps that it knows; a step consumes the
//! state and takes the moment at which it happens. States are small and `Copy`: after a
//! refusal the caller's copy still stands. [`Sitting`] is the same for callers that
//! learn the state from a database: [`Sitting::apply`].
//!
//! The clock: the server's deadline is `start + time + time given back`. While paused it does
//! not run. An answer counts when the exam time it used lies within the time granted and it
//! arrives before the deadline plus a grace for the network ([`Limits::grace_ms`]).

mod event;
mod reason;

use protocol::{Message, Moment, StaffId};
use serde::{Deserialize, Serialize};

pub use event::{Event, Sitting};
pub use reason::{Reason, Step};

use crate::Refusal;

/// What the office sets for all sittings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// How long after the deadline an answer given in time may still arrive, milliseconds.
    pub grace_ms: i64,
    /// Most time that may be given back in one sitting, milliseconds.
    pub extra_cap_ms: i64,
}

/// The candidate has a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seated {
    /// Since when.
    pub since: Moment,
}

/// Signed in at the terminal; the clock has not started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    /// Since when.
    pub since: Moment,
}

/// The clock runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// When the clock started first.
    pub started: Moment,
    /// Until when answers may be given.
    pub deadline: Moment,
    /// Time of the paper and time given back, milliseconds.
    pub granted_ms: i64,
    /// Of this, given back.
    pub extra_ms: i64,
}

/// The clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paused {
    /// Since when.
    pub since: Moment,
    /// Why.
    pub reason: Reason,
    /// When the clock started first.
    pub started: Moment,
    /// What is left when it goes on, milliseconds.
    pub remaining_ms: i64,
    /// Time of the paper and time given back, milliseconds.
    pub granted_ms: i64,
    /// Of this, given back.
    pub extra_ms: i64,
}

/// No more answers; to be marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submitted {
    /// When the clock started.
    pub started: Moment,
    /// When it ended.
    pub at: Moment,
    /// How.
    pub ending: Ending,
}

/// How a sitting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// The candidate handed in.
    HandedIn,
    /// The time was over.
    TimeOver,
    /// The pass mark could not be reached any more.
    OutOfReach,
    /// The invigilator stopped it.
    Stopped(Reason),
}

/// Marked, with its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// How it ended.
    pub ending: Ending,
    /// When it was marked.
    pub at: Moment,
}

/// Does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Void {
    /// When it was decided.
    pub at: Moment,
    /// Why.
    pub reason: Reason,
    /// The two who decided.
    pub by: [StaffId; 2],
}

fn refuse(key: &str) -> Refusal {
    Refusal::new(Message::new(key))
}

fn fits(reason: Reason, step: Step) -> Result<(), Refusal> {
    if reason.fits(step) {
        Ok(())
    } else {
        Err(Refusal::new(
            Message::new("rules-sitting-reason-unfit").with("reason", protocol::Arg::Key(reason.key().to_owned())),
        ))
    }
}

fn void(at: Moment, reason: Reason, by: [StaffId; 2]) -> Result<Void, Refusal> {
    fits(reason, Step::Void)?;
    if by[0] == by[1] {
        return Err(refuse("rules-sitting-void-needs-two"));
    }
    Ok(Void { at, reason, by })
}

impl Seated {
    /// The candidate signs in.
    pub const fn sign_in(self, now: Moment) -> SignedIn {
        SignedIn { since: now }
    }
}

impl SignedIn {
    /// The clock starts; `time_ms` is the time of the paper.
    pub const fn start(self, now: Moment, time_ms: i64) -> Running {
        Running { started: now, deadline: now.plus_millis(time_ms), granted_ms: time_ms, extra_ms: 0 }
    }

    /// Decides that the attempt does not count.
    ///
    /// # Errors
    /// When the reason is not a technical one or both deciders are one person.
    pub fn void(self, now: Moment, reason: Reason, by: [StaffId; 2]) -> Result<Void, Refusal> {
        void(now, reason, by)
    }
}

impl Running {
    /// Milliseconds left; 0 when the time is over.
    pub fn remaining_ms(&self, now: Moment) -> i64 {
        self.deadline.millis_since(now).max(0)
    }

    /// Whether an answer may be stored: `used_ms` is the exam time the candidate had used,
    /// by the kiosk's clock.
    ///
    /// # Errors
    /// `rules-sitting-late` when it was given or arrives too late.
    pub fn answer(&self, now: Moment, used_ms: u64, limits: Limits) -> Result<(), Refusal> {
        let used_in_time = i64::try_from(used_ms).is_ok_and(|used| used <= self.granted_ms);
        if used_in_time && now <= self.deadline.plus_millis(limits.grace_ms) {
            Ok(())
        } else {
            Err(refuse("rules-sitting-late"))
        }
    }

    /// Stops the clock.
    ///
    /// # Errors
    /// When the time is over.
    pub fn pause(self, now: Moment, reason: Reason) -> Result<Paused, Refusal> {
        fits(reason, Step::Pause)?;
        if now >= self.deadline {
            return Err(refuse("rules-sitting-time-over"));
        }
        let Self { started, granted_ms, extra_ms, .. } = self;
        Ok(Paused { since: now, reason, started, remaining_ms: self.remaining_ms(now), granted_ms, extra_ms })
    }

    /// Gives back time that was lost.
    ///
    /// # Errors
    /// When the time is over, or the cap would be passed: beyond it only a technical void helps.
    pub fn extend(self, now: Moment, ms: i64, reason: Reason, limits: Limits) -> Result<Self, Refusal> {
        fits(reason, Step::Extend)?;
        if now >= self.deadline {
            return Err(refuse("rules-sitting-time-over"));
        }
        let extra_ms = extended(self.extra_ms, ms, limits)?;
        let deadline = self.deadline.plus_millis(ms);
        Ok(Self { deadline, extra_ms, granted_ms: self.granted_ms + ms, ..self })
    }

    /// The candidate hands in.
    pub const fn submit(self, now: Moment) -> Submitted {
        self.end(now, Ending::HandedIn)
    }

    /// The time is over, grace included.
    ///
    /// # Errors
    /// When it is not.
    pub fn expire(self, now: Moment, limits: Limits) -> Result<Submitted, Refusal> {
        if now < self.deadline.plus_millis(limits.grace_ms) {
            return Err(refuse("rules-sitting-time-left"));
        }
        Ok(self.end(self.deadline, Ending::TimeOver))
    }

    /// The pass mark is out of reach and the regulation ends the test then.
    pub const fn out_of_reach(self, now: Moment) -> Submitted {
        self.end(now, Ending::OutOfReach)
    }

    /// The invigilator ends it; it is marked as it stands.
    ///
    /// # Errors
    /// When the reason is none for stopping.
    pub fn stop(self, now: Moment, reason: Reason) -> Result<Submitted, Refusal> {
        fits(reason, Step::Stop)?;
        Ok(self.end(now, Ending::Stopped(reason)))
    }

    /// Decides that the attempt does not count.
    ///
    /// # Errors
    /// When the reason is not a technical one or both deciders are one person.
    pub fn void(self, now: Moment, reason: Reason, by: [StaffId; 2]) -> Result<Void, Refusal> {
        void(now, reason, by)
    }

    const fn end(self, at: Moment, ending: Ending) -> Submitted {
        Submitted { started: self.started, at, ending }
    }
}

impl Paused {
    /// The clock goes on with what was left.
    pub const fn resume(self, now: Moment) -> Running {
        let Self { started, granted_ms, extra_ms, .. } = self;
        Running { started, deadline: now.plus_millis(self.remaining_ms), granted_ms, extra_ms }
    }

    /// Gives back time that was lost before the pause.
    ///
    /// # Errors
    /// When the cap would be passed.
    pub fn extend(self, ms: i64, reason: Reason, limits: Limits) -> Result<Self, Refusal> {
        fits(reason, Step::Extend)?;
        let extra_ms = extended(self.extra_ms, ms, limits)?;
        let (granted_ms, remaining_ms) = (self.granted_ms + ms, self.remaining_ms + ms);
        Ok(Self { remaining_ms, granted_ms, extra_ms, ..self })
    }

    /// The invigilator ends it; it is marked as it stands.
    ///
    /// # Errors
    /// When the reason is none for stopping.
    pub fn stop(self, now: Moment, reason: Reason) -> Result<Submitted, Refusal> {
        fits(reason, Step::Stop)?;
        Ok(Submitted { started: self.started, at: now, ending: Ending::Stopped(reason) })
    }

    /// Decides that the attempt does not count.
    ///
    /// # Errors
    /// When the reason is not a technical one or both deciders are one person.
    pub fn void(self, now: Moment, reason: Reason, by: [StaffId; 2]) -> Result<Void, Refusal> {
        void(now, reason, by)
    }
}

impl Submitted {
    /// The result is written.
    pub const fn close(self, now: Moment) -> Closed {
        Closed { ending: self.ending, at: now }
    }

    /// Decides that the attempt does not count.
    ///
    /// # Errors
    /// When the reason is not a technical one or both deciders are one person.
    pub fn void(self, now: Moment, reason: Reason, by: [StaffId; 2]) -> Result<Void, Refusal> {
        void(now, reason, by)
    }
}

/// Time given back in all, if the cap allows `ms` more.
fn extended(extra_ms: i64, ms: i64, limits: Limits) -> Result<i64, Refusal> {
    if ms <= 0 {
        return Err(refuse("rules-sitting-extension-empty"));
    }
    match extra_ms.checked_add(ms) {
        Some(total) if total <= limits.extra_cap_ms => Ok(total),
        _ => Err(Refusal::new(
            Message::new("rules-sitting-extension-cap")
                .with("seconds", (limits.extra_cap_ms - extra_ms).max(0) / 1_000),
        )),
    }
}
