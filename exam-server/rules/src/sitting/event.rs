use protocol::{Moment, StaffId};
use serde::{Deserialize, Serialize};

use super::{Closed, Ending, Limits, Paused, Reason, Running, Seated, SignedIn, Submitted, Void, refuse};
use crate::Refusal;

/// A sitting in any state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Sitting {
    /// The candidate has a seat.
    Seated(Seated),
    /// Signed in; the clock has not started.
    SignedIn(SignedIn),
    /// The clock runs.
    Running(Running),
    /// The clock stands.
    Paused(Paused),
    /// To be marked.
    Submitted(Submitted),
    /// Marked.
    Closed(Closed),
    /// Does not count.
    Void(Void),
}

/// Something that happens to a sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The candidate signs in.
    SignIn,
    /// The briefing was read; the time of the paper in milliseconds.
    Start {
        /// Time of the paper.
        time_ms: i64,
    },
    /// An answer arrives.
    Answer {
        /// Exam time used when it was given, by the kiosk's clock.
        used_ms: u64,
    },
    /// The invigilator stops the clock.
    Pause(Reason),
    /// The clock goes on.
    Resume,
    /// Time is given back.
    Extend {
        /// How much.
        ms: i64,
        /// Why.
        reason: Reason,
    },
    /// The candidate hands in.
    Submit,
    /// The server's timer.
    Expire,
    /// The pass mark is out of reach.
    OutOfReach,
    /// The invigilator ends it.
    Stop(Reason),
    /// The result is written.
    Close,
    /// Two people decide that it does not count.
    Void {
        /// Why.
        reason: Reason,
        /// Who.
        by: [StaffId; 2],
    },
}

impl Sitting {
    /// The state's stable name, as stored.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Seated(_) => "seated",
            Self::SignedIn(_) => "signed-in",
            Self::Running(_) => "running",
            Self::Paused(_) => "paused",
            Self::Submitted(_) => "submitted",
            Self::Closed(_) => "closed",
            Self::Void(_) => "void",
        }
    }

    /// Lets an event happen.
    ///
    /// # Errors
    /// The refusal of the step, or `rules-sitting-not-now` when the state does not know the event.
    pub fn apply(self, event: Event, now: Moment, limits: Limits) -> Result<Self, Refusal> {
        use Event as E;
        Ok(match (self, event) {
            (Self::Seated(state), E::SignIn) => Self::SignedIn(state.sign_in(now)),
            (Self::SignedIn(state), E::Start { time_ms }) => Self::Running(state.start(now, time_ms)),
            (Self::Running(state), E::Answer { used_ms }) => {
                state.answer(now, used_ms, limits)?;
                self
            }
            (Self::Running(state), E::Pause(reason)) => Self::Paused(state.pause(now, reason)?),
            (Self::Running(state), E::Extend { ms, reason }) => Self::Running(state.extend(now, ms, reason, limits)?),
            (Self::Running(state), E::Submit) => Self::Submitted(state.submit(now)),
            (Self::Running(state), E::Expire) => Self::Submitted(state.expire(now, limits)?),
            (Self::Running(state), E::OutOfReach) => Self::Submitted(state.out_of_reach(now)),
            (Self::Running(state), E::Stop(reason)) => Self::Submitted(state.stop(now, reason)?),
            (Self::Paused(state), E::Resume) => Self::Running(state.resume(now)),
            (Self::Paused(state), E::Extend { ms, reason }) => Self::Paused(state.extend(ms, reason, limits)?),
            (Self::Paused(state), E::Stop(reason)) => Self::Submitted(state.stop(now, reason)?),
            (Self::Submitted(state), E::Close) => Self::Closed(state.close(now)),
            (Self::SignedIn(state), E::Void { reason, by }) => Self::Void(state.void(now, reason, by)?),
            (Self::Running(state), E::Void { reason, by }) => Self::Void(state.void(now, reason, by)?),
            (Self::Paused(state), E::Void { reason, by }) => Self::Void(state.void(now, reason, by)?),
            (Self::Submitted(state), E::Void { reason, by }) => Self::Void(state.void(now, reason, by)?),
            (Self::Paused(_), E::Answer { .. }) => return Err(refuse("rules-sitting-paused")),
            (Self::Submitted(Submitted { ending: Ending::TimeOver, .. }), E::Answer { .. }) => {
                return Err(refuse("rules-sitting-late"));
            }
            _ => return Err(refuse("rules-sitting-not-now")),
        })
    }
}
