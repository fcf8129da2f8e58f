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

/// Where the chain stands, as [`set_head`] wrote it. `None` before the first entry.
pub async fn head(tx: &mut Tx) -> Result<Option<String>, StoreError> {
    Ok(sql!(tx, fetch_optional scalar String, "SELECT state FROM log_head WHERE id = 1")?)
}

/// Writes where the chain stands, in the transaction that moves it.
pub async fn set_head(tx: &mut Tx, state: &str) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO log_head (id, state) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET state = excluded.state",
        state,
    )?;
    Ok(())
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
        "SELECT l.id, l.at, l.act, l.commitment FROM log_leaf l WHERE NOT l.chained ORDER BY l.arrival LIMIT $1",
        limit,
    )?;
    rows.into_iter().map(Leaf::try_from).collect()
}

/// Chains one leaf at `position` with `hash`.
pub async fn chain(tx: &mut Tx, position: u64, leaf: LogEntryId, hash: [u8; 32]) -> Result<(), StoreError> {
    sql!(
        &mut *tx,
        execute,
        "INSERT INTO log_entry (position, leaf_id, hash) VALUES ($1, $2, $3)",
        position.cast_signed(),
        leaf.0,
        hash.as_slice(),
    )?;
    sql!(tx, execute, "UPDATE log_leaf SET chained = TRUE WHERE id = $1", leaf.0)?;
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

/// The office's signature under the first entries of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedHead {
    /// How many entries it covers.
    pub size: u64,
    /// Hash of the last of them.
    pub head: [u8; 32],
    /// Root of the Merkle tree over them.
    pub root: [u8; 32],
    /// When it was signed.
    pub at: Moment,
    /// Ed25519, 64 bytes.
    pub signature: Vec<u8>,
}

#[derive(FromRow)]
struct SignedHeadRow {
    size: i64,
    head: Vec<u8>,
    root: Vec<u8>,
    at: i64,
    signature: Vec<u8>,
}

impl TryFrom<SignedHeadRow> for SignedHead {
    type Error = StoreError;

    fn try_from(row: SignedHeadRow) -> Result<Self, StoreError> {
        Ok(Self {
            size: row.size.unsigned_abs(),
            head: bytes32(row.head, "log_checkpoint", row.size)?,
            root: bytes32(row.root, "log_checkpoint", row.size)?,
            at: Moment(row.at),
            signature: row.signature,
        })
    }
}

/// Keeps a signed checkpoint; one for each size.
pub async fn keep_checkpoint(tx: &mut Tx, signed: &SignedHead) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO log_checkpoint (size, head, root, at, signature) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (size) DO NOTHING",
        signed.size.cast_signed(),
        signed.head.as_slice(),
        signed.root.as_slice(),
        signed.at.0,
        signed.signature.as_slice(),
    )?;
    Ok(())
}

/// All checkpoints, smallest first.
pub async fn checkpoints(tx: &mut Tx) -> Result<Vec<SignedHead>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as SignedHeadRow,
        "SELECT size, head, root, at, signature FROM log_checkpoint ORDER BY size"
    )?;
    rows.into_iter().map(SignedHead::try_from).collect()
}

/// The largest checkpoint.
pub async fn last_checkpoint(tx: &mut Tx) -> Result<Option<SignedHead>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as SignedHeadRow,
        "SELECT size, head, root, at, signature FROM log_checkpoint ORDER BY size DESC LIMIT 1"
    )?;
    row.map(SignedHead::try_from).transpose()
}

/// Leaves that wait to be chained.
pub async fn waiting(tx: &mut Tx) -> Result<u64, StoreError> {
    let count: i64 = sql!(tx, fetch_one scalar i64, "SELECT COUNT(*) FROM log_leaf WHERE NOT chained")?;
    Ok(count.unsigned_abs())
}

/// Leaves that are marked as chained and have no entry: somebody has removed it. At most `limit`.
pub async fn orphans(tx: &mut Tx, limit: i64) -> Result<Vec<LogEntryId>, StoreError> {
    let ids: Vec<Uuid> = sql!(
        tx,
        fetch_all scalar Uuid,
        "SELECT l.id FROM log_leaf l
         WHERE l.chained AND NOT EXISTS (SELECT 1 FROM log_entry e WHERE e.leaf_id = l.id)
         ORDER BY l.arrival LIMIT $1",
        limit,
    )?;
    Ok(ids.into_iter().map(LogEntryId).collect())
}

/// Deletes what a leaf committed to; the commitment stays. False when it was deleted before.
pub async fn forget(tx: &mut Tx, leaf: LogEntryId) -> Result<bool, StoreError> {
    Ok(sql!(tx, execute, "DELETE FROM log_payload WHERE leaf_id = $1", leaf.0)? == 1)
}

/// The entry of one leaf, once it is chained.
pub async fn entry_of(tx: &mut Tx, leaf: LogEntryId) -> Result<Option<Entry>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as EntryRow,
        "SELECT e.position, l.id, l.at, l.act, l.commitment, e.hash, p.salt, p.payload
         FROM log_entry e JOIN log_leaf l ON l.id = e.leaf_id LEFT JOIN log_payload p ON p.leaf_id = l.id
         WHERE l.id = $1",
        leaf.0,
    )?;
    row.map(Entry::try_from).transpose()
}

/// Leaves of an act within `[from, until)`, in order of arrival.
pub async fn leaves_between(tx: &mut Tx, act: &str, from: Moment, until: Moment) -> Result<Vec<Leaf>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as LeafRow,
        "SELECT l.id, l.at, l.act, l.commitment FROM log_leaf l
         WHERE l.at >= $1 AND l.at < $2 AND l.act = $3 ORDER BY l.arrival",
        from.0,
        until.0,
        act,
    )?;
    rows.into_iter().map(Leaf::try_from).collect()
}
