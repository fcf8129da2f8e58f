//! Numbers that rise within a series.

use crate::{StoreError, Tx};

/// The next number of a series, from 1. A transaction that is rolled back gives its number back.
pub async fn next(tx: &mut Tx, series: &str) -> Result<i64, StoreError> {
    Ok(sql!(
        tx,
        fetch_one scalar i64,
        "INSERT INTO counter (series, value) VALUES ($1, 1)
         ON CONFLICT (series) DO UPDATE SET value = counter.value + 1 RETURNING value",
        series,
    )?)
}
