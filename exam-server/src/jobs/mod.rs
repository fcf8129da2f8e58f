//! Work that goes on beside the requests.
//!
//! Every process may run all jobs: each claims its work in the database, so that two never do the same.

pub mod bank_watch;
pub mod deadlines;
pub mod sequencer;
pub mod write_back;

use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::app::Shared;

/// The jobs of one process.
pub struct Jobs {
    stop: watch::Sender<bool>,
    running: JoinSet<()>,
}

impl Jobs {
    /// Starts them. `signer` signs the log; without one it is chained but not signed.
    pub fn start(app: &Shared, signer: Option<sequencer::Signer>) -> Self {
        let (stop, stopped) = watch::channel(false);
        let mut running = JoinSet::new();
        running.spawn(sequencer::run(app.clone(), signer, stopped.clone()));
        running.spawn(deadlines::run(app.clone(), stopped.clone()));
        running.spawn(bank_watch::run(app.clone(), stopped.clone()));
        if let Some(registry) = &app.config.registry {
            running.spawn(write_back::run(app.clone(), registry.clone(), stopped));
        }
        Self { stop, running }
    }

    /// Ends them after the work they are at.
    pub async fn stop(mut self) {
        // There may be no job left to hear it.
        self.stop.send(true).ok();
        while let Some(ended) = self.running.join_next().await {
            if let Err(error) = ended {
                tracing::error!(%error, "a job ended badly");
            }
        }
    }
}

/// Waits for the next turn; false when the job is to end.
async fn next_turn(stopped: &mut watch::Receiver<bool>, wait: Duration) -> bool {
    tokio::select! {
        () = tokio::time::sleep(wait) => true,
        _ = stopped.wait_for(|stop| *stop) => false,
    }
}
