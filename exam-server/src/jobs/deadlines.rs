//! Ends sittings whose time is over.

use std::time::Duration;

use tokio::sync::watch;

use crate::app::{App, Shared};
use crate::jobs::next_turn;
use crate::office::{Trouble, sitting};

const TURN: Duration = Duration::from_millis(500);

/// Most sittings of one turn.
const BATCH: i64 = 200;

pub(super) async fn run(app: Shared, mut stopped: watch::Receiver<bool>) {
    while next_turn(&mut stopped, TURN).await {
        if let Err(error) = turn(&app).await {
            tracing::error!(%error, "overdue sittings could not be looked for");
        }
    }
}

/// Ends every sitting that is overdue. One that cannot be ended does not keep the others waiting.
///
/// # Errors
/// [`Trouble::Store`] when they cannot be looked for.
pub async fn turn(app: &App) -> Result<(), Trouble> {
    let before = app.edge.now().plus_millis(-app.content.room.network_grace_ms);
    let mut tx = app.store.read().await?;
    let overdue = store::sitting::overdue(&mut tx, before, BATCH).await?;
    drop(tx);
    for id in overdue {
        if let Err(error) = sitting::end_overdue(app, id).await {
            tracing::error!(%error, sitting = %id, "an overdue sitting could not be ended");
        }
    }
    Ok(())
}
