//! Banks, blueprints and regulations by hash: what was drawn or judged by them can be proved for ever.

use protocol::Moment;

use crate::{StoreError, Tx};

states! {
    /// What a document is.
    ArchiveKind {
        /// A question bank.
        Bank = "bank",
        /// A blueprint of a paper.
        Blueprint = "blueprint",
        /// A regulation with the office's confirmations.
        Regulation = "regulation",
    }
}

/// Whether a document is kept.
pub async fn has(tx: &mut Tx, hash: &str) -> Result<bool, StoreError> {
    let found: i64 = sql!(tx, fetch_one scalar i64, "SELECT COUNT(*) FROM archive WHERE hash = $1", hash)?;
    Ok(found > 0)
}

/// Keeps a document under its hash; the same one twice is fine.
pub async fn keep(tx: &mut Tx, hash: &str, kind: ArchiveKind, document: &[u8], at: Moment) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO archive (hash, kind, document, kept_at) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING",
        hash,
        kind.as_str(),
        document,
        at.0,
    )?;
    Ok(())
}

/// The document with this hash.
pub async fn get(tx: &mut Tx, hash: &str, kind: ArchiveKind) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(sql!(
        tx,
        fetch_optional scalar Vec<u8>,
        "SELECT document FROM archive WHERE hash = $1 AND kind = $2",
        hash,
        kind.as_str(),
    )?)
}
