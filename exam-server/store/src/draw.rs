//! Recorded draws of examiners.

use protocol::{DrawId, ExaminerId, Moment, SessionId, StaffId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

/// A draw that was held for a session.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Draw {
    /// Id.
    #[sqlx(try_from = "Uuid")]
    pub id: DrawId,
    /// The session.
    #[sqlx(try_from = "Uuid")]
    pub session_id: SessionId,
    /// 32 bytes, opened.
    pub seed: Vec<u8>,
    /// Hex commitment to the seed.
    pub seed_commitment: String,
    /// JSON of the inputs.
    pub record: String,
    /// When.
    #[sqlx(try_from = "i64")]
    pub drawn_at: Moment,
    /// By whom.
    #[sqlx(try_from = "Uuid")]
    pub drawn_by: StaffId,
}

/// A seed that is sealed: nobody is shown it before the draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// 32 bytes.
    pub seed: Vec<u8>,
    /// Hex commitment.
    pub seed_commitment: String,
    /// When.
    pub sealed_at: Moment,
}

/// Seals a seed for the draw of a session. The first one counts.
pub async fn seal(
    tx: &mut Tx,
    session: SessionId,
    seed: &[u8; 32],
    commitment: &str,
    at: Moment,
) -> Result<bool, StoreError> {
    let added = sql!(
        tx,
        execute,
        "INSERT INTO draw_seal (session_id, seed, seed_commitment, sealed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (session_id) DO NOTHING",
        session.0,
        seed.as_slice(),
        commitment,
        at.0,
    )?;
    Ok(added == 1)
}

/// The sealed seed of a session.
pub async fn sealed(tx: &mut Tx, session: SessionId) -> Result<Option<Seal>, StoreError> {
    let row: Option<(Vec<u8>, String, i64)> = sql!(
        tx,
        fetch_optional as (Vec<u8>, String, i64),
        "SELECT seed, seed_commitment, sealed_at FROM draw_seal WHERE session_id = $1",
        session.0,
    )?;
    Ok(row.map(|(seed, seed_commitment, at)| Seal { seed, seed_commitment, sealed_at: Moment(at) }))
}

/// Records a draw and whom it gave.
///
/// # Errors
/// [`StoreError::Conflict`] when the session has a draw: it is held once.
pub async fn add(tx: &mut Tx, draw: &Draw, drawn: &[ExaminerId]) -> Result<(), StoreError> {
    sql!(
        &mut *tx,
        execute,
        "INSERT INTO draw (id, session_id, seed, seed_commitment, record, drawn_at, drawn_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        draw.id.0,
        draw.session_id.0,
        draw.seed.as_slice(),
        draw.seed_commitment.as_str(),
        draw.record.as_str(),
        draw.drawn_at.0,
        draw.drawn_by.0,
    )
    .map_err(StoreError::conflict("draw"))?;
    for examiner in drawn {
        sql!(
            &mut *tx,
            execute,
            "INSERT INTO draw_place (draw_id, examiner_id) VALUES ($1, $2)",
            draw.id.0,
            examiner.0,
        )?;
    }
    Ok(())
}

/// The draw of a session.
pub async fn of_session(tx: &mut Tx, session: SessionId) -> Result<Option<Draw>, StoreError> {
    Ok(sql!(
        tx,
        fetch_optional as Draw,
        "SELECT id, session_id, seed, seed_commitment, record, drawn_at, drawn_by FROM draw WHERE session_id = $1",
        session.0,
    )?)
}

/// Sessions among those that start within `[from, until)` that have a draw.
pub async fn sessions_with(tx: &mut Tx, from: Moment, until: Moment) -> Result<Vec<SessionId>, StoreError> {
    let ids: Vec<Uuid> = sql!(
        tx,
        fetch_all scalar Uuid,
        "SELECT d.session_id FROM draw d JOIN session s ON s.id = d.session_id
         WHERE s.starts_at >= $1 AND s.starts_at < $2",
        from.0,
        until.0,
    )?;
    Ok(ids.into_iter().map(SessionId).collect())
}
