//! Driving schools.

use protocol::SchoolId;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

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
