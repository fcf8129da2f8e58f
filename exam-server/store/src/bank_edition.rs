//! Banks that were in force.

use protocol::Moment;

use crate::{StoreError, Tx};

/// Hash of the bank that was put into force last.
pub async fn latest(tx: &mut Tx) -> Result<Option<String>, StoreError> {
    Ok(sql!(tx, fetch_optional scalar String, "SELECT hash FROM bank_edition ORDER BY position DESC LIMIT 1")?)
}

/// The canonical document of the bank that was put into force last.
pub async fn last_good(tx: &mut Tx) -> Result<Option<Vec<u8>>, StoreError> {
    let document: Option<Option<Vec<u8>>> = sql!(
        tx,
        fetch_optional scalar Option<Vec<u8>>,
        "SELECT document FROM bank_edition ORDER BY position DESC LIMIT 1",
    )?;
    Ok(document.flatten())
}

/// Notes that a bank is in force from now on. `document` is its canonical form; those of earlier banks are dropped.
pub async fn adopt(tx: &mut Tx, hash: &str, items: u64, document: &[u8], at: Moment) -> Result<(), StoreError> {
    sql!(&mut *tx, execute, "UPDATE bank_edition SET document = NULL WHERE document IS NOT NULL")?;
    sql!(
        tx,
        execute,
        "INSERT INTO bank_edition (hash, items, adopted_at, document) VALUES ($1, $2, $3, $4)",
        hash,
        i64::try_from(items).unwrap_or(i64::MAX),
        at.0,
        document,
    )?;
    Ok(())
}

/// Banks that were put into force, latest first: hash, number of items, when.
pub async fn all(tx: &mut Tx, limit: i64) -> Result<Vec<(String, i64, Moment)>, StoreError> {
    let rows: Vec<(String, i64, i64)> = sql!(
        tx,
        fetch_all as (String, i64, i64),
        "SELECT hash, items, adopted_at FROM bank_edition ORDER BY position DESC LIMIT $1",
        limit,
    )?;
    Ok(rows.into_iter().map(|(hash, items, at)| (hash, items, Moment(at))).collect())
}
