//! Durable answer saves a second: through the server, as kiosks send them, against a bare loop on the same database.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};
use serde::Serialize;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, Row as _};

use crate::room::{Desk, Seated};

/// Saves of each kiosk.
const SAVES: usize = 300;

/// The figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figures {
    /// Kiosks that save at the same time.
    pub kiosks: usize,
    /// Saves a second of one kiosk that waits for each acknowledgement.
    pub one_kiosk_per_second: f64,
    /// Saves a second of all kiosks together, each waiting for its acknowledgements.
    pub all_kiosks_per_second: f64,
    /// The same response rows, written one transaction each by a loop without a server, log or checks.
    pub bare_loop_per_second: f64,
    /// All kiosks against the bare loop.
    pub ratio: f64,
}

/// Saves through the server; the figures of the bare loop are still missing.
///
/// # Errors
/// What the server refuses.
pub fn through_the_server(server: &str, room: &[Seated]) -> Result<Figures> {
    let mut desks = room.iter().map(|seated| Desk::begin(server, seated)).collect::<Result<Vec<_>>>()?;
    let first = desks.first_mut().context("somebody in the room")?;
    let alone = per_second(SAVES, || save(first))?;
    let together = per_second(SAVES * room.len(), || {
        std::thread::scope(|scope| {
            let threads: Vec<_> = desks.iter_mut().map(|desk| scope.spawn(|| save(desk))).collect();
            threads
                .into_iter()
                .try_for_each(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        })
    })?;
    Ok(Figures {
        kiosks: room.len(),
        one_kiosk_per_second: alone,
        all_kiosks_per_second: together,
        bare_loop_per_second: 0.0,
        ratio: 0.0,
    })
}

fn save(desk: &mut Desk) -> Result<()> {
    (0..SAVES).try_for_each(|_| desk.save())
}

fn per_second(saves: usize, run: impl FnOnce() -> Result<()>) -> Result<f64> {
    let start = Instant::now();
    run()?;
    #[expect(clippy::cast_precision_loss, reason = "some thousands")]
    let saves = saves as f64;
    Ok(saves / start.elapsed().as_secs_f64())
}

impl Figures {
    /// Takes the saved rows out of the database of a server that has ended, and writes them again in a bare loop,
    /// as durably as the server does.
    ///
    /// This is the one place outside the store that speaks SQL: the loop is what the store is measured against.
    ///
    /// # Errors
    /// The database's.
    pub async fn against_a_bare_loop(mut self, database: &Path) -> Result<Self> {
        let options = SqliteConnectOptions::new()
            .filename(database)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full);
        let mut connection = options.connect().await?;
        let rows = sqlx::query(
            "SELECT sitting_id, seq, question, chosen, flagged, used_ms, received_at FROM response
             ORDER BY received_at DESC LIMIT $1",
        )
        .bind(i64::try_from(SAVES)?)
        .fetch_all(&mut connection)
        .await?;
        for row in &rows {
            sqlx::query("DELETE FROM response WHERE sitting_id = $1 AND seq = $2")
                .bind(row.get::<Vec<u8>, _>("sitting_id"))
                .bind(row.get::<i64, _>("seq"))
                .execute(&mut connection)
                .await?;
        }
        let start = Instant::now();
        for row in &rows {
            let mut tx = connection.begin_with("BEGIN IMMEDIATE").await?;
            sqlx::query(
                "INSERT INTO response (sitting_id, seq, question, chosen, flagged, used_ms, received_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(row.get::<Vec<u8>, _>("sitting_id"))
            .bind(row.get::<i64, _>("seq"))
            .bind(row.get::<i64, _>("question"))
            .bind(row.get::<String, _>("chosen"))
            .bind(row.get::<i64, _>("flagged"))
            .bind(row.get::<i64, _>("used_ms"))
            .bind(row.get::<i64, _>("received_at"))
            .execute(&mut *tx)
            .await?;
            tx.commit().await?;
        }
        #[expect(clippy::cast_precision_loss, reason = "some hundreds")]
        let written = rows.len() as f64;
        self.bare_loop_per_second = written / start.elapsed().as_secs_f64();
        self.ratio = self.all_kiosks_per_second / self.bare_loop_per_second;
        connection.close().await?;
        Ok(self)
    }
}
