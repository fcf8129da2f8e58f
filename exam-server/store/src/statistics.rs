//! Marked papers with their responses, page by page: what item statistics are counted from.

use std::collections::BTreeMap;

use protocol::exam::ResponseEntry;
use protocol::{LicenceClass, Moment, ResultId, SittingId, Subject};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx, response};

/// A paper that was marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedPaper {
    /// Its result.
    pub result: ResultId,
    /// When it was marked.
    pub marked_at: Moment,
    /// Its sitting.
    pub sitting: SittingId,
    /// Class applied for.
    pub class: LicenceClass,
    /// The paper's canonical JSON.
    pub paper: String,
    /// Regulation it was marked under.
    pub regulation: String,
    /// Hash of that regulation.
    pub regulation_hash: String,
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    marked_at: i64,
    sitting_id: Uuid,
    #[sqlx(try_from = "String")]
    class: LicenceClass,
    paper: String,
    regulation: String,
    regulation_hash: String,
}

impl From<Row> for MarkedPaper {
    fn from(row: Row) -> Self {
        Self {
            result: ResultId(row.id),
            marked_at: Moment(row.marked_at),
            sitting: SittingId(row.sitting_id),
            class: row.class,
            paper: row.paper,
            regulation: row.regulation,
            regulation_hash: row.regulation_hash,
        }
    }
}

/// How many papers of a subject were marked from `from` on and before `until`, and when the last of them was.
pub async fn extent(
    tx: &mut Tx,
    subject: Subject,
    from: Moment,
    until: Moment,
) -> Result<(u64, Option<Moment>), StoreError> {
    let (count, last): (i64, Option<i64>) = sql!(
        tx,
        fetch_one as (i64, Option<i64>),
        "SELECT COUNT(*), MAX(r.marked_at) FROM result r JOIN sitting s ON s.id = r.sitting_id
         WHERE r.subject = $1 AND r.marked_at >= $2 AND r.marked_at < $3 AND s.paper IS NOT NULL",
        subject.as_str(),
        from.0,
        until.0,
    )?;
    Ok((count.unsigned_abs(), last.map(Moment)))
}

/// The next papers of a subject in order of time, at most `limit`: those marked after `after`, where one is given, and
/// otherwise from `from` on; before `until` in any case.
pub async fn page(
    tx: &mut Tx,
    subject: Subject,
    (from, until): (Moment, Moment),
    after: Option<(Moment, ResultId)>,
    limit: i64,
) -> Result<Vec<MarkedPaper>, StoreError> {
    let (at, id) = after.map_or((from.0, Uuid::nil()), |(at, id)| (at.0, id.0));
    let rows = sql!(
        tx,
        fetch_all as Row,
        "SELECT r.id, r.marked_at, r.sitting_id, r.class, s.paper, r.regulation, r.regulation_hash
         FROM result r JOIN sitting s ON s.id = r.sitting_id
         WHERE r.subject = $1 AND r.marked_at >= $2 AND r.marked_at < $3 AND (r.marked_at > $2 OR r.id > $4)
           AND s.paper IS NOT NULL
         ORDER BY r.marked_at, r.id LIMIT $5",
        subject.as_str(),
        at,
        until.0,
        id,
        limit,
    )?;
    Ok(rows.into_iter().map(MarkedPaper::from).collect())
}

#[derive(FromRow)]
struct ResponseRow {
    sitting_id: Uuid,
    #[sqlx(flatten)]
    entry: response::Row,
}

/// The responses to all papers of a subject that were marked from `first` to `last`, both included.
pub async fn responses(
    tx: &mut Tx,
    subject: Subject,
    first: Moment,
    last: Moment,
) -> Result<BTreeMap<SittingId, Vec<ResponseEntry>>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as ResponseRow,
        "SELECT p.sitting_id, p.seq, p.question, p.chosen, p.flagged, p.used_ms
         FROM result r JOIN response p ON p.sitting_id = r.sitting_id
         WHERE r.subject = $1 AND r.marked_at >= $2 AND r.marked_at <= $3
         ORDER BY p.sitting_id, p.seq",
        subject.as_str(),
        first.0,
        last.0,
    )?;
    let mut found: BTreeMap<SittingId, Vec<ResponseEntry>> = BTreeMap::new();
    for row in rows {
        let sitting = SittingId(row.sitting_id);
        found.entry(sitting).or_default().push(row.entry.entry(sitting)?);
    }
    Ok(found)
}
