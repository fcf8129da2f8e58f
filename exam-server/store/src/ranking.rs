//! Figures for rankings, and rankings as published.

use protocol::{Moment, RankingId, SchoolId, StaffId, Subject};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

/// First attempts of a school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct FirstAttempts {
    /// The school.
    #[sqlx(try_from = "Uuid")]
    pub school: SchoolId,
    /// How many sat for the first time.
    pub sat: i64,
    /// Of these, passed.
    pub passed: i64,
}

/// A ranking as published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Id.
    pub id: RankingId,
    /// `YYYY-MM`.
    pub month: String,
    /// Which subject.
    pub subject: Subject,
    /// JSON: the rows and how they were made.
    pub body: String,
    /// When.
    pub published_at: Moment,
    /// By whom.
    pub published_by: StaffId,
}

#[derive(FromRow)]
struct Row {
    #[sqlx(try_from = "Uuid")]
    id: RankingId,
    month: String,
    #[sqlx(try_from = "String")]
    subject: Subject,
    body: String,
    #[sqlx(try_from = "i64")]
    published_at: Moment,
    #[sqlx(try_from = "Uuid")]
    published_by: StaffId,
}

impl From<Row> for Published {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            month: row.month,
            subject: row.subject,
            body: row.body,
            published_at: row.published_at,
            published_by: row.published_by,
        }
    }
}

/// First attempts marked within `[from, until)`, of every active school, also of one that sent nobody.
pub async fn first_attempts(
    tx: &mut Tx,
    subject: Subject,
    from: Moment,
    until: Moment,
) -> Result<Vec<FirstAttempts>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as FirstAttempts,
        "SELECT s.id AS school, COUNT(r.id) AS sat,
                CAST(COALESCE(SUM(CASE WHEN r.passed THEN 1 ELSE 0 END), 0) AS BIGINT) AS passed
         FROM school s LEFT JOIN result r
             ON r.school_id = s.id AND r.subject = $1 AND r.first_ever AND r.marked_at >= $2 AND r.marked_at < $3
         WHERE s.active OR r.id IS NOT NULL
         GROUP BY s.id, s.code ORDER BY s.code",
        subject.as_str(),
        from.0,
        until.0,
    )?)
}

/// First attempts marked within `[from, until)` of everybody, self-taught candidates included: sat and passed.
pub async fn city_first_attempts(
    tx: &mut Tx,
    subject: Subject,
    from: Moment,
    until: Moment,
) -> Result<(i64, i64), StoreError> {
    Ok(sql!(
        tx,
        fetch_one as (i64, i64),
        "SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN passed THEN 1 ELSE 0 END), 0) AS BIGINT)
         FROM result WHERE subject = $1 AND first_ever AND marked_at >= $2 AND marked_at < $3",
        subject.as_str(),
        from.0,
        until.0,
    )?)
}

/// Publishes a ranking.
///
/// # Errors
/// [`StoreError::Conflict`] when the month's is published: it is not changed afterwards.
pub async fn publish(tx: &mut Tx, ranking: &Published) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO ranking (id, month, subject, body, published_at, published_by) VALUES ($1, $2, $3, $4, $5, $6)",
        ranking.id.0,
        ranking.month.as_str(),
        ranking.subject.as_str(),
        ranking.body.as_str(),
        ranking.published_at.0,
        ranking.published_by.0,
    )
    .map_err(StoreError::conflict("ranking"))?;
    Ok(())
}

/// The published ranking of a month.
pub async fn published(tx: &mut Tx, month: &str, subject: Subject) -> Result<Option<Published>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as Row,
        "SELECT id, month, subject, body, published_at, published_by FROM ranking WHERE month = $1 AND subject = $2",
        month,
        subject.as_str(),
    )?;
    Ok(row.map(Published::from))
}

/// Every published ranking of a subject, the latest month first.
pub async fn all_published(tx: &mut Tx, subject: Subject) -> Result<Vec<Published>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as Row,
        "SELECT id, month, subject, body, published_at, published_by FROM ranking WHERE subject = $1
         ORDER BY month DESC",
        subject.as_str(),
    )?;
    Ok(rows.into_iter().map(Published::from).collect())
}
