//! The outbox to the driver registry.

use protocol::{Moment, PersonId, ResultId, StaffId, WriteBackId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

states! {
    /// Where a row of the outbox stands.
    WriteBackState {
        /// To be sent when its time comes.
        Pending = "pending",
        /// The registry has it.
        Delivered = "delivered",
        /// The registry refused it; a person must look.
        Rejected = "rejected",
        /// Stopped at the gate until two people release it.
        Held = "held",
    }
}

/// A row to be put into the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWriteBack {
    /// Id, also the idempotency key.
    pub id: WriteBackId,
    /// The result that leaves.
    pub result: ResultId,
    /// Whose it is.
    pub person: PersonId,
    /// JSON as sent.
    pub payload: String,
    /// JSON of the message that says why it is held; `None`: it is not.
    pub held: Option<String>,
    /// Now.
    pub at: Moment,
}

/// A row of the outbox.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct WriteBack {
    /// Rises with every row.
    pub position: i64,
    /// Id, also the idempotency key.
    #[sqlx(try_from = "Uuid")]
    pub id: WriteBackId,
    /// The result that leaves.
    #[sqlx(try_from = "Uuid")]
    pub result_id: ResultId,
    /// Whose it is.
    #[sqlx(try_from = "Uuid")]
    pub person_id: PersonId,
    /// JSON as sent.
    pub payload: String,
    /// Where it stands.
    #[sqlx(try_from = "String")]
    pub state: WriteBackState,
    /// Times it was sent.
    pub attempts: i64,
    /// When it is due.
    #[sqlx(try_from = "i64")]
    pub next_at: Moment,
    /// JSON of the message that says what went wrong last.
    pub error: Option<String>,
    release_asked_by: Option<Uuid>,
    /// When it was put in.
    #[sqlx(try_from = "i64")]
    pub created_at: Moment,
    /// When the registry took it, microseconds since the epoch.
    pub delivered_at: Option<i64>,
}

impl WriteBack {
    /// The first of the two people who release it.
    pub fn release_asked_by(&self) -> Option<StaffId> {
        self.release_asked_by.map(StaffId)
    }
}

/// Puts a row into the outbox.
pub async fn insert(tx: &mut Tx, row: &NewWriteBack) -> Result<(), StoreError> {
    let state = if row.held.is_some() { WriteBackState::Held } else { WriteBackState::Pending };
    sql!(
        tx,
        execute,
        "INSERT INTO write_back (id, result_id, person_id, payload, state, attempts, next_at, error, created_at)
         VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $6)",
        row.id.0,
        row.result.0,
        row.person.0,
        row.payload.as_str(),
        state.as_str(),
        row.at.0,
        row.held.as_deref(),
    )?;
    Ok(())
}

/// Claims rows that are due, oldest first, at most `limit`; they are due again at `until`, should the claimer die.
///
/// A row is passed over while an earlier one of the same person waits, is held or was rejected: they arrive in order. Several processes may claim
/// at once: on PostgreSQL a row that another one looks at is skipped, on SQLite there is one writer.
pub async fn claim(tx: &mut Tx, now: Moment, until: Moment, limit: i64) -> Result<Vec<WriteBack>, StoreError> {
    let mut rows = match tx {
        Tx::Sqlite(tx) => {
            sqlx::query_as::<_, WriteBack>(
                "UPDATE write_back SET attempts = attempts + 1, next_at = $2
                 WHERE position IN (
                     SELECT w.position FROM write_back w
                     WHERE w.state = 'pending' AND w.next_at <= $1 AND NOT EXISTS (
                         SELECT 1 FROM write_back e
                         WHERE e.person_id = w.person_id AND e.position < w.position
                           AND e.state IN ('pending', 'held', 'rejected'))
                     ORDER BY w.position LIMIT $3)
                 RETURNING *",
            )
            .bind(now.0)
            .bind(until.0)
            .bind(limit)
            .fetch_all(&mut **tx)
            .await?
        }
        Tx::Postgres(tx) => {
            sqlx::query_as::<_, WriteBack>(
                "UPDATE write_back SET attempts = attempts + 1, next_at = $2
                 WHERE position IN (
                     SELECT w.position FROM write_back w
                     WHERE w.state = 'pending' AND w.next_at <= $1 AND NOT EXISTS (
                         SELECT 1 FROM write_back e
                         WHERE e.person_id = w.person_id AND e.position < w.position
                           AND e.state IN ('pending', 'held', 'rejected'))
                     ORDER BY w.position LIMIT $3 FOR UPDATE OF w SKIP LOCKED)
                 RETURNING *",
            )
            .bind(now.0)
            .bind(until.0)
            .bind(limit)
            .fetch_all(&mut **tx)
            .await?
        }
    };
    rows.sort_by_key(|row| row.position);
    Ok(rows)
}

/// The registry took it. False when another process has settled it already.
pub async fn delivered(tx: &mut Tx, id: WriteBackId, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE write_back SET state = 'delivered', delivered_at = $2, error = NULL WHERE id = $1 AND state = 'pending'",
        id.0,
        at.0,
    )?;
    Ok(changed == 1)
}

/// The registry refused it; `error` is the JSON of the message that says why. False when another process has settled it already.
pub async fn rejected(tx: &mut Tx, id: WriteBackId, error: &str) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE write_back SET state = 'rejected', error = $2 WHERE id = $1 AND state = 'pending'",
        id.0,
        error,
    )?;
    Ok(changed == 1)
}

/// It did not arrive and is sent again at `next`.
pub async fn postponed(tx: &mut Tx, id: WriteBackId, error: &str, next: Moment) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "UPDATE write_back SET error = $2, next_at = $3 WHERE id = $1 AND state = 'pending'",
        id.0,
        error,
        next.0,
    )?;
    Ok(())
}

/// Sends a rejected row again at once, after somebody has put right what was wrong.
pub async fn retry(tx: &mut Tx, id: WriteBackId, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE write_back SET state = 'pending', next_at = $2 WHERE id = $1 AND state = 'rejected'",
        id.0,
        at.0,
    )?;
    Ok(changed == 1)
}

/// Notes the first of the two people who release a held row. False when it is not held or somebody asked already.
pub async fn ask_release(tx: &mut Tx, id: WriteBackId, by: StaffId) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE write_back SET release_asked_by = $2 WHERE id = $1 AND state = 'held' AND release_asked_by IS NULL",
        id.0,
        by.0,
    )?;
    Ok(changed == 1)
}

/// Releases a held row, if `by` is not the one who asked for it. False otherwise.
pub async fn release(tx: &mut Tx, id: WriteBackId, by: StaffId, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE write_back SET state = 'pending', next_at = $3, error = NULL
         WHERE id = $1 AND state = 'held' AND release_asked_by <> $2",
        id.0,
        by.0,
        at.0,
    )?;
    Ok(changed == 1)
}

/// One row.
pub async fn get(tx: &mut Tx, id: WriteBackId) -> Result<Option<WriteBack>, StoreError> {
    Ok(sql!(tx, fetch_optional as WriteBack, "SELECT w.* FROM write_back w WHERE w.id = $1", id.0)?)
}

/// The latest row of a result: a corrected one leaves again.
pub async fn of_result(tx: &mut Tx, result: ResultId) -> Result<Option<WriteBack>, StoreError> {
    Ok(sql!(
        tx,
        fetch_optional as WriteBack,
        "SELECT w.* FROM write_back w WHERE w.result_id = $1 ORDER BY w.position DESC LIMIT 1",
        result.0
    )?)
}

/// Rows in a state, latest first, at most `limit`.
pub async fn in_state(tx: &mut Tx, state: WriteBackState, limit: i64) -> Result<Vec<WriteBack>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as WriteBack,
        "SELECT w.* FROM write_back w WHERE w.state = $1 ORDER BY w.position DESC LIMIT $2",
        state.as_str(),
        limit,
    )?)
}

/// When the next pending row is due.
pub async fn next_due(tx: &mut Tx) -> Result<Option<Moment>, StoreError> {
    let next: Option<i64> =
        sql!(tx, fetch_one scalar Option<i64>, "SELECT MIN(next_at) FROM write_back WHERE state = 'pending'")?;
    Ok(next.map(Moment))
}
