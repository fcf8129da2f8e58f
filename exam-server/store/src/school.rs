//! Driving schools.

use protocol::{Moment, SchoolId, Subject};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx, decode};

/// A driving school.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct School {
    /// Id.
    #[sqlx(try_from = "Uuid")]
    pub id: SchoolId,
    /// At most eight characters, unique.
    pub code: String,
    /// As written.
    pub name: String,
    /// Division code of its county.
    pub county: String,
    /// Whether it may send candidates.
    pub active: bool,
}

/// Adds a school.
pub async fn add(tx: &mut Tx, school: &School) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO school (id, code, name, county, active) VALUES ($1, $2, $3, $4, $5)",
        school.id.0,
        school.code.as_str(),
        school.name.as_str(),
        school.county.as_str(),
        school.active,
    )
    .map_err(StoreError::conflict("school"))?;
    Ok(())
}

/// A school by id.
pub async fn get(tx: &mut Tx, id: SchoolId) -> Result<Option<School>, StoreError> {
    Ok(sql!(tx, fetch_optional as School, "SELECT id, code, name, county, active FROM school WHERE id = $1", id.0,)?)
}

/// Every school, by code.
pub async fn all(tx: &mut Tx) -> Result<Vec<School>, StoreError> {
    Ok(sql!(tx, fetch_all as School, "SELECT id, code, name, county, active FROM school ORDER BY code")?)
}

/// Results of a school's candidates in one subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// Which subject.
    pub subject: Subject,
    /// Attempts with a result.
    pub sat: i64,
    /// Of these, passed.
    pub passed: i64,
}

/// A school's results marked within `[from, until)`, by subject.
pub async fn figures(tx: &mut Tx, id: SchoolId, from: Moment, until: Moment) -> Result<Vec<Figures>, StoreError> {
    let rows: Vec<(String, i64, i64)> = sql!(
        tx,
        fetch_all as (String, i64, i64),
        "SELECT subject, COUNT(*), CAST(SUM(CASE WHEN passed THEN 1 ELSE 0 END) AS BIGINT) FROM result
         WHERE school_id = $1 AND marked_at >= $2 AND marked_at < $3 GROUP BY subject ORDER BY subject",
        id.0,
        from.0,
        until.0,
    )?;
    let figures = |(subject, sat, passed): (String, i64, i64)| {
        Ok(Figures { subject: decode::word(&subject, "result", id)?, sat, passed })
    };
    rows.into_iter().map(figures).collect()
}
