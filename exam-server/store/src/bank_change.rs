//! Changes of the question bank, made by one keeper and approved by another.

use protocol::{BankChangeId, Moment, StaffId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

states! {
    /// Where a change stands.
    ChangeState {
        /// Being written.
        Draft = "draft",
        /// Waits for a second person.
        Submitted = "submitted",
        /// Approved, and to be written into the bank.
        Approved = "approved",
        /// In the bank.
        Published = "published",
        /// Given up.
        Withdrawn = "withdrawn",
    }
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct BankChange {
    /// Id.
    #[sqlx(try_from = "Uuid")]
    pub id: BankChangeId,
    /// Id of the item.
    pub item: String,
    /// JSON of the record it was made from; `None`: the item is new.
    pub base: Option<String>,
    /// JSON of the record as it is to be.
    pub record: String,
    /// Why it is made.
    pub reason: String,
    /// Where it stands.
    #[sqlx(try_from = "String")]
    pub state: ChangeState,
    /// When it was begun.
    #[sqlx(try_from = "i64")]
    pub created_at: Moment,
    /// When it was written last.
    #[sqlx(try_from = "i64")]
    pub edited_at: Moment,
    /// Who wrote it last, and so may not approve it.
    #[sqlx(try_from = "Uuid")]
    pub edited_by: StaffId,
    /// Name of that person.
    pub editor: String,
    decided_at: Option<i64>,
    decided_by: Option<Uuid>,
    /// Name of who approved it or sent it back.
    pub decider: Option<String>,
    /// Why it was sent back; empty: it was not.
    pub note: String,
    published_at: Option<i64>,
    /// Hash of the first bank that had it.
    pub edition: Option<String>,
}

impl BankChange {
    /// When it was approved or sent back.
    pub fn decided_at(&self) -> Option<Moment> {
        self.decided_at.map(Moment)
    }

    /// Who approved it or sent it back.
    pub fn decided_by(&self) -> Option<StaffId> {
        self.decided_by.map(StaffId)
    }

    /// When the bank had it.
    pub fn published_at(&self) -> Option<Moment> {
        self.published_at.map(Moment)
    }
}

macro_rules! changes {
    ($condition:literal) => {
        concat!(
            "SELECT c.*, s.name AS editor, d.name AS decider FROM bank_change c JOIN staff s ON s.id = c.edited_by
             LEFT JOIN staff d ON d.id = c.decided_by ",
            $condition
        )
    };
}

/// A change to be begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewChange<'a> {
    /// Id.
    pub id: BankChangeId,
    /// Id of the item.
    pub item: &'a str,
    /// JSON of the record it is made from; `None`: the item is new.
    pub base: Option<&'a str>,
    /// JSON of the record as it is to be.
    pub record: &'a str,
    /// Why.
    pub reason: &'a str,
    /// Now.
    pub at: Moment,
    /// Who.
    pub by: StaffId,
}

/// Begins a change.
///
/// # Errors
/// [`StoreError::Conflict`] when the item has an open change already.
pub async fn begin(tx: &mut Tx, change: &NewChange<'_>) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO bank_change (id, item, base, record, reason, state, created_at, edited_at, edited_by, note)
         VALUES ($1, $2, $3, $4, $5, 'draft', $6, $6, $7, '')",
        change.id.0,
        change.item,
        change.base,
        change.record,
        change.reason,
        change.at.0,
        change.by.0,
    )
    .map_err(StoreError::conflict("bank_change"))?;
    Ok(())
}

/// Rewrites a draft, on the record it is now made from. False when it is no draft any more.
pub async fn rewrite(tx: &mut Tx, change: &NewChange<'_>) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE bank_change SET item = $2, base = $3, record = $4, reason = $5, edited_at = $6, edited_by = $7
         WHERE id = $1 AND state = 'draft'",
        change.id.0,
        change.item,
        change.base,
        change.record,
        change.reason,
        change.at.0,
        change.by.0,
    )
    .map_err(StoreError::conflict("bank_change"))?;
    Ok(changed == 1)
}

/// Lays a draft before a second person. False when it is no draft.
pub async fn submit(tx: &mut Tx, id: BankChangeId) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE bank_change SET state = 'submitted', note = '' WHERE id = $1 AND state = 'draft'",
        id.0
    )?;
    Ok(changed == 1)
}

/// Approves what another person wrote. False when it is not laid before anybody, or `by` wrote it.
pub async fn approve(tx: &mut Tx, id: BankChangeId, by: StaffId, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE bank_change SET state = 'approved', decided_at = $3, decided_by = $2
         WHERE id = $1 AND state = 'submitted' AND edited_by <> $2",
        id.0,
        by.0,
        at.0,
    )?;
    Ok(changed == 1)
}

/// Sends it back to be written again. False when it is not laid before anybody.
pub async fn send_back(tx: &mut Tx, id: BankChangeId, by: StaffId, note: &str, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE bank_change SET state = 'draft', decided_at = $4, decided_by = $2, note = $3
         WHERE id = $1 AND state = 'submitted'",
        id.0,
        by.0,
        note,
        at.0,
    )?;
    Ok(changed == 1)
}

/// Gives it up. False when it is approved already.
pub async fn withdraw(tx: &mut Tx, id: BankChangeId) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE bank_change SET state = 'withdrawn' WHERE id = $1 AND state IN ('draft', 'submitted')",
        id.0,
    )?;
    Ok(changed == 1)
}

/// The bank with this hash has it. False when that was noted before.
pub async fn published(tx: &mut Tx, id: BankChangeId, edition: &str, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE bank_change SET state = 'published', edition = $2, published_at = $3 WHERE id = $1 AND state = 'approved'",
        id.0,
        edition,
        at.0,
    )?;
    Ok(changed == 1)
}

/// One change.
pub async fn get(tx: &mut Tx, id: BankChangeId) -> Result<Option<BankChange>, StoreError> {
    Ok(sql!(tx, fetch_optional as BankChange, changes!("WHERE c.id = $1"), id.0,)?)
}

/// Changes in a state, the one written last first, at most `limit`.
pub async fn in_state(tx: &mut Tx, state: ChangeState, limit: i64) -> Result<Vec<BankChange>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as BankChange,
        changes!("WHERE c.state = $1 ORDER BY c.edited_at DESC, c.id LIMIT $2"),
        state.as_str(),
        limit,
    )?)
}

/// How many changes are in a state.
pub async fn count(tx: &mut Tx, state: ChangeState) -> Result<u64, StoreError> {
    let count: i64 =
        sql!(tx, fetch_one scalar i64, "SELECT COUNT(*) FROM bank_change WHERE state = $1", state.as_str())?;
    Ok(count.unsigned_abs())
}

/// The changes of an item, latest first.
pub async fn of_item(tx: &mut Tx, item: &str) -> Result<Vec<BankChange>, StoreError> {
    Ok(sql!(tx, fetch_all as BankChange, changes!("WHERE c.item = $1 ORDER BY c.created_at DESC, c.id"), item,)?)
}

/// The open change of an item: being written, laid before somebody, or approved.
pub async fn open_of(tx: &mut Tx, item: &str) -> Result<Option<BankChange>, StoreError> {
    Ok(sql!(
        tx,
        fetch_optional as BankChange,
        changes!("WHERE c.item = $1 AND c.state IN ('draft', 'submitted', 'approved')"),
        item,
    )?)
}

/// Ids of the items that have an open change.
pub async fn open_items(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all scalar String,
        "SELECT item FROM bank_change WHERE state IN ('draft', 'submitted', 'approved') ORDER BY item",
    )?)
}
