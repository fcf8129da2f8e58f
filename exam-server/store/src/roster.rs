//! Lists that schools have uploaded and that were booked whole.

use protocol::{ApplicationId, Moment, RosterId, SchoolId, StaffId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

/// An uploaded list.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Roster {
    /// Id.
    #[sqlx(try_from = "Uuid")]
    pub id: RosterId,
    /// Whose.
    #[sqlx(try_from = "Uuid")]
    pub school_id: SchoolId,
    /// Name of the file on the school's machine.
    pub file_name: String,
    /// Hex SHA-256 of the file.
    pub sha256: String,
    /// When.
    #[sqlx(try_from = "i64")]
    pub uploaded_at: Moment,
    /// By whom.
    #[sqlx(try_from = "Uuid")]
    pub uploaded_by: StaffId,
    /// How many persons.
    pub rows: i64,
}

/// Adds a list.
pub async fn add(tx: &mut Tx, roster: &Roster) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO roster (id, school_id, file_name, sha256, uploaded_at, uploaded_by, rows)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        roster.id.0,
        roster.school_id.0,
        roster.file_name.as_str(),
        roster.sha256.as_str(),
        roster.uploaded_at.0,
        roster.uploaded_by.0,
        roster.rows,
    )?;
    Ok(())
}

/// Adds a row of a list: the line of the file and whom it names.
pub async fn add_entry(tx: &mut Tx, roster: RosterId, line: i64, application: ApplicationId) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO roster_entry (roster_id, line, application_id) VALUES ($1, $2, $3)",
        roster.0,
        line,
        application.0,
    )?;
    Ok(())
}

/// The latest lists of a school.
pub async fn of_school(tx: &mut Tx, school: SchoolId, limit: i64) -> Result<Vec<Roster>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as Roster,
        "SELECT id, school_id, file_name, sha256, uploaded_at, uploaded_by, rows FROM roster
         WHERE school_id = $1 ORDER BY uploaded_at DESC, id DESC LIMIT $2",
        school.0,
        limit,
    )?)
}
