use crate::named::named;

named! {
    /// Why an invigilator acted: a catalogue, so that no free text reaches a candidate.
    Reason, "rules-reason-" {
        /// Power cut.
        PowerFailure = "power-failure",
        /// Network or server down.
        NetworkFailure = "network-failure",
        /// The terminal failed.
        TerminalFailure = "terminal-failure",
        /// Alarm, noise, evacuation: nobody's fault in the room.
        Disturbance = "disturbance",
        /// The candidate is unwell.
        Illness = "illness",
        /// Doubt about who is sitting there.
        IdentityDoubt = "identity-doubt",
        /// The candidate disturbs the room.
        Disorder = "disorder",
        /// The candidate cheats.
        Cheating = "cheating",
        /// The candidate gives up.
        Withdrawal = "withdrawal",
    }
}

/// What a reason is given for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The clock is stopped.
    Pause,
    /// Time is given back.
    Extend,
    /// The sitting is ended and marked as it stands.
    Stop,
    /// The sitting does not count.
    Void,
}

impl Reason {
    /// Whether a failure of the office's own equipment or house.
    pub const fn is_technical(self) -> bool {
        matches!(self, Self::PowerFailure | Self::NetworkFailure | Self::TerminalFailure | Self::Disturbance)
    }

    /// Whether it can be given for a step.
    ///
    /// A technical failure never ends a sitting with a mark, and what the candidate does never
    /// makes it void.
    pub const fn fits(self, step: Step) -> bool {
        match step {
            Step::Pause => !matches!(self, Self::Cheating | Self::Withdrawal),
            Step::Extend => self.is_technical() || matches!(self, Self::IdentityDoubt),
            Step::Stop => !self.is_technical(),
            Step::Void => self.is_technical() || matches!(self, Self::Illness),
        }
    }
}
