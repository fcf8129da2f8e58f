//! Figures of regulations that the office has filled in or confirmed.

use protocol::{Moment, StaffId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Confirmation {
    /// Id of the regulation.
    pub regulation: String,
    /// Path of the figure.
    pub path: String,
    /// RON of its value.
    pub value: String,
    /// Where the office has it from.
    pub note: String,
    /// When.
    #[sqlx(try_from = "i64")]
    pub confirmed_at: Moment,
    /// By whom.
    #[sqlx(try_from = "Uuid")]
    pub confirmed_by: StaffId,
    /// Name of that person.
    pub by: String,
}

/// Confirms a figure.
///
/// # Errors
/// [`StoreError::Conflict`] when it is confirmed already: what was examined under it stays true.
pub async fn add(
    tx: &mut Tx,
    regulation: &str,
    path: &str,
    value: &str,
    note: &str,
    by: StaffId,
    at: Moment,
) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO confirmation (regulation, path, value, note, confirmed_at, confirmed_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
        regulation,
        path,
        value,
        note,
        at.0,
        by.0,
    )
    .map_err(StoreError::conflict("confirmation"))?;
    Ok(())
}

/// Everything confirmed for a regulation, by path.
pub async fn of_regulation(tx: &mut Tx, regulation: &str) -> Result<Vec<Confirmation>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as Confirmation,
        "SELECT c.regulation, c.path, c.value, c.note, c.confirmed_at, c.confirmed_by, s.name AS \"by\"
         FROM confirmation c JOIN staff s ON s.id = c.confirmed_by WHERE c.regulation = $1 ORDER BY c.path",
        regulation,
    )?)
}
