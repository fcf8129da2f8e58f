//! The append-only log: commitments, their payloads, and the chain.
//!
//! An act appends its leaf in its own transaction ([`append`]). One sequencer at a time
//! chains the leaves in order of arrival ([`unchained`], [`chain`]). On PostgreSQL an
//! advisory lock keeps a second sequencer out; on SQLite the single writer does.

use protocol::{LogEntryId, Moment};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

/// A commitment on its way into the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// Id, made by the caller.
    pub id: LogEntryId,
    /// When it happened.
    pub at: Moment,
    /// What happened: a stable name such as `booking-made`.
    pub act: String,
    /// SHA-256(salt || canonical payload).
    pub commitment: [u8; 32],
}

/// A chained entry with its leaf, and the payload where it has not been deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// From 0, without a gap.
    pub position: u64,
    /// The leaf.
    pub leaf: Leaf,
    /// Hash of the entry, over the one before.
    pub hash: [u8; 32],
    /// Salt and canonical JSON, unless deleted by law.
    pub payload: Option<(Vec<u8>, String)>,
}

#[derive(FromRow)]
struct LeafRow {
    #[sqlx(try_from = "Uuid")]
    id: LogEntryId,
    #[sqlx(try_from = "i64")]
    at: Moment,
    act: String,
    commitment: Vec<u8>,
}

#[derive(FromRow)]
struct EntryRow {
    position: i64,
    #[sqlx(flatten)]
    leaf: LeafRow,
    hash: Vec<u8>,
    salt: Option<Vec<u8>>,
    payload: Option<String>,
}

fn bytes32(bytes: Vec<u8>, table: &'static str, row: impl std::fmt::Display) -> Result<[u8; 32], StoreError> {
    bytes.try_into().map_err(|_| StoreError::Inconsistent { table, row: row.to_string() })
}

impl TryFrom<LeafRow> for Leaf {
    type Error = StoreError;

    fn try_from(row: LeafRow) -> Result<Self, StoreError> {
        let commitment = bytes32(row.commitment, "log_leaf", row.id)?;
        Ok(Self { id: row.id, at: row.at, act: row.act, commitment })
    }
}

impl TryFrom<EntryRow> for Entry {
    type Error = StoreError;

    fn try_from(row: EntryRow) -> Result<Self, StoreError> {
        Ok(Self {
            position: row.position.unsigned_abs(),
            hash: bytes32(row.hash, "log_entry", row.position)?,
            leaf: row.leaf.try_into()?,
            payload: row.salt.zip(row.payload),
        })
    }
}

/// Appends a leaf and what it commits to.
pub async fn append(tx: &mut Tx, leaf: &Leaf, salt: &[u8], payload: &str) -> Result<(), StoreError> {
    sql!(
        &mut *tx,
        execute,
        "INSERT INTO log_leaf (id, at, act, commitment) VALUES ($1, $2, $3, $4)",
        leaf.id.0,
        leaf.at.0,
        leaf.act.as_str(),
        leaf.commitment.as_slice(),
    )?;
    sql!(
        tx,
        execute,
        "INSERT INTO log_payload (leaf_id, salt, payload) VALUES ($1, $2, $3)",
        leaf.id.0,
        salt,
        payload,
    )?;
    Ok(())
}

/// The head of the chain: number of entries and the last one's hash. `None` before the first.
pub async fn head(tx: &mut Tx) -> Result<Option<(u64, [u8; 32])>, StoreError> {
    let row: Option<(i64, Vec<u8>)> = sql!(
        tx,
        fetch_optional as (i64, Vec<u8>),
        "SELECT position, hash FROM log_entry ORDER BY position DESC LIMIT 1"
    )?;
    row.map(|(position, hash)| Ok((position.unsigned_abs() + 1, bytes32(hash, "log_entry", position)?))).transpose()
}

/// Takes the sequencer's lock for this transaction; false when another process holds it.
pub async fn lock_sequencer(tx: &mut Tx) -> Result<bool, StoreError> {
    // Any fixed number does; only sequencers of this database use it.
    const SEQUENCER: i64 = 0x6b61_6f63_6861_6e67;
    match tx {
        Tx::Sqlite(_) => Ok(true),
        Tx::Postgres(tx) => {
            Ok(sqlx::query_scalar("SELECT pg_try_advisory_xact_lock($1)").bind(SEQUENCER).fetch_one(&mut **tx).await?)
        }
    }
}

/// Leaves that are not yet chained, in order of arrival, at most `limit`.
pub async fn unchained(tx: &mut Tx, limit: i64) -> Result<Vec<Leaf>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as LeafRow,
        "SELECT l.id, l.at, l.act, l.commitment FROM log_leaf l
         WHERE NOT EXISTS (SELECT 1 FROM log_entry e WHERE e.leaf_id = l.id)
         ORDER BY l.arrival LIMIT $1",
        limit,
    )?;
    rows.into_iter().map(Leaf::try_from).collect()
}

/// Chains one leaf at `position` with `hash`.
pub async fn chain(tx: &mut Tx, position: u64, leaf: LogEntryId, hash: [u8; 32]) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO log_entry (position, leaf_id, hash) VALUES ($1, $2, $3)",
        position.cast_signed(),
        leaf.0,
        hash.as_slice(),
    )?;
    Ok(())
}

/// Chained entries from `from` on, at most `limit`, with payloads where they still exist.
pub async fn entries(tx: &mut Tx, from: u64, limit: i64) -> Result<Vec<Entry>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as EntryRow,
        "SELECT e.position, l.id, l.at, l.act, l.commitment, e.hash, p.salt, p.payload
         FROM log_entry e JOIN log_leaf l ON l.id = e.leaf_id LEFT JOIN log_payload p ON p.leaf_id = l.id
         WHERE e.position >= $1 ORDER BY e.position LIMIT $2",
        from.cast_signed(),
        limit,
    )?;
    rows.into_iter().map(Entry::try_from).collect()
}
