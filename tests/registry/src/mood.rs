//! How the next requests go wrong.

use clap::Args;
use serde::{Deserialize, Serialize};

/// For each kind of trouble, how many of the next requests meet it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Args)]
#[serde(default, deny_unknown_fields)]
pub struct Mood {
    /// Requests whose connection is cut before anything is done.
    #[arg(long = "drop", default_value_t = 0)]
    pub drop: u32,
    /// Requests that are done and whose connection is cut before the answer.
    #[arg(long, default_value_t = 0)]
    pub lose_answer: u32,
    /// Requests that are answered with 503.
    #[arg(long, default_value_t = 0)]
    pub busy: u32,
    /// Requests that arrive twice.
    #[arg(long, default_value_t = 0)]
    pub repeat: u32,
    /// Requests that are refused although they are sound.
    #[arg(long, default_value_t = 0)]
    pub reject: u32,
    /// Requests that are answered late.
    #[arg(long, default_value_t = 0)]
    pub delay: u32,
    /// How late, milliseconds.
    #[arg(long, default_value_t = 0)]
    pub delay_ms: u64,
}

/// What happens to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mishap {
    None,
    Drop,
    LoseAnswer,
    Busy,
    Repeat,
    Reject,
}

impl Mood {
    /// Takes the mishap of the next request out of the mood, and how many milliseconds it is late.
    pub fn next(&mut self) -> (Mishap, u64) {
        let late = if take(&mut self.delay) { self.delay_ms } else { 0 };
        let kinds = [
            (&mut self.drop, Mishap::Drop),
            (&mut self.lose_answer, Mishap::LoseAnswer),
            (&mut self.busy, Mishap::Busy),
            (&mut self.repeat, Mishap::Repeat),
            (&mut self.reject, Mishap::Reject),
        ];
        let mishap = kinds.into_iter().find_map(|(left, mishap)| take(left).then_some(mishap));
        (mishap.unwrap_or(Mishap::None), late)
    }
}

fn take(left: &mut u32) -> bool {
    let some = *left > 0;
    *left = left.saturating_sub(1);
    some
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mishap_comes_as_often_as_asked_for_and_then_no_more() {
        let mut mood = Mood { drop: 1, busy: 2, delay: 1, delay_ms: 50, ..Mood::default() };
        let met: Vec<_> = (0..4).map(|_| mood.next()).collect();
        assert_eq!(met, [(Mishap::Drop, 50), (Mishap::Busy, 0), (Mishap::Busy, 0), (Mishap::None, 0)]);
    }
}
