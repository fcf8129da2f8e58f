//! Looks whether the question bank's files have changed, and puts what was written into force.

use std::time::Duration;

use tokio::sync::watch;

use crate::app::Shared;
use crate::jobs::next_turn;
use crate::office::{Trouble, bank_change, edition};

const TURN: Duration = Duration::from_secs(2);

pub(super) async fn run(app: Shared, mut stopped: watch::Receiver<bool>) {
    while next_turn(&mut stopped, TURN).await {
        if let Err(error) = turn(&app).await {
            tracing::error!(%error, "the question bank could not be looked at");
        }
    }
}

/// Reads the bank's folder again where a file has changed, and writes what was approved and could not be written. A bank that cannot be used is left out of force and logged.
///
/// # Errors
/// [`Trouble::Store`] when the new bank could not be noted.
pub async fn turn(app: &Shared) -> Result<(), Trouble> {
    let reader = app.clone();
    let looked =
        tokio::task::spawn_blocking(move || reader.banks.has_changed().then(|| reader.banks.reload(reader.edge.now())));
    match looked.await.map_err(Trouble::broken)? {
        Some(true) => {
            edition::adopt(app).await?;
            tracing::info!(bank = app.banks.now().bank.hash(), "another question bank is in force");
        }
        Some(false) => {
            if let Some(damage) = app.banks.damage() {
                tracing::error!(?damage, "the question bank's files cannot be used; the last good bank stays in force");
            }
        }
        None => {}
    }
    bank_change::publish(app).await
}
