//! Waking terminals that wait for their next phase.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use protocol::TerminalId;
use tokio::sync::Notify;

/// One bell per terminal of this process.
///
/// Only makes waiting shorter: another process may have made the change, so who waits also asks the database.
#[derive(Default)]
pub struct Wakes {
    bells: Mutex<HashMap<TerminalId, Arc<Notify>>>,
}

impl Wakes {
    /// The terminal's bell. Take it before reading the revision, so that no ring in between is lost.
    pub fn bell(&self, terminal: TerminalId) -> Arc<Notify> {
        let mut bells = self.bells.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(bells.entry(terminal).or_default())
    }

    /// Rings it, after the change has been committed.
    pub fn ring(&self, terminal: TerminalId) {
        let bells = self.bells.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bell) = bells.get(&terminal) {
            bell.notify_waiters();
        }
    }
}
