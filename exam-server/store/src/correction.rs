//! Keys that were found wrong after an item had been sat, and what that changed.

use protocol::{ApplicationId, KeyCorrectionId, Moment, ResultId, SittingId, StaffId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

states! {
    /// Where a correction stands.
    CorrectionState {
        /// Waits for a second person.
        Asked = "asked",
        /// Two people want it; marks follow it.
        Approved = "approved",
        /// Given up.
        Withdrawn = "withdrawn",
    }
}

/// A correction of one version of one item.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct KeyCorrection {
    /// Id.
    #[sqlx(try_from = "Uuid")]
    pub id: KeyCorrectionId,
    /// Id of the item.
    pub item: String,
    /// Its version.
    pub version: i64,
    /// JSON: what counts as right instead.
    pub remedy: String,
    /// Why.
    pub reason: String,
    /// Where it stands.
    #[sqlx(try_from = "String")]
    pub state: CorrectionState,
    /// When it was asked for.
    #[sqlx(try_from = "i64")]
    pub asked_at: Moment,
    /// By whom.
    #[sqlx(try_from = "Uuid")]
    pub asked_by: StaffId,
    /// Name of that person.
    pub asker: String,
    decided_at: Option<i64>,
    /// Name of the second person.
    pub decider: Option<String>,
}

impl KeyCorrection {
    /// When the second person approved it.
    pub fn decided_at(&self) -> Option<Moment> {
        self.decided_at.map(Moment)
    }
}

macro_rules! corrections {
    ($condition:literal) => {
        concat!(
            "SELECT k.*, a.name AS asker, d.name AS decider FROM key_correction k JOIN staff a ON a.id = k.asked_by
             LEFT JOIN staff d ON d.id = k.decided_by ",
            $condition
        )
    };
}

/// A correction to be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCorrection<'a> {
    /// Id.
    pub id: KeyCorrectionId,
    /// Id of the item.
    pub item: &'a str,
    /// Its version.
    pub version: u32,
    /// JSON: what counts as right instead.
    pub remedy: &'a str,
    /// Why.
    pub reason: &'a str,
    /// Now.
    pub at: Moment,
    /// Who.
    pub by: StaffId,
}

/// Asks for a correction.
///
/// # Errors
/// [`StoreError::Conflict`] when this version of the item is being corrected, or was.
pub async fn ask(tx: &mut Tx, new: &NewCorrection<'_>) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO key_correction (id, item, version, remedy, reason, state, asked_at, asked_by)
         VALUES ($1, $2, $3, $4, $5, 'asked', $6, $7)",
        new.id.0,
        new.item,
        i64::from(new.version),
        new.remedy,
        new.reason,
        new.at.0,
        new.by.0,
    )
    .map_err(StoreError::conflict("key_correction"))?;
    Ok(())
}

/// The second person approves. False when it is not asked for any more, or `by` asked for it.
pub async fn approve(tx: &mut Tx, id: KeyCorrectionId, by: StaffId, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE key_correction SET state = 'approved', decided_at = $3, decided_by = $2
         WHERE id = $1 AND state = 'asked' AND asked_by <> $2",
        id.0,
        by.0,
        at.0,
    )?;
    Ok(changed == 1)
}

/// Gives it up. False when it is approved already.
pub async fn withdraw(tx: &mut Tx, id: KeyCorrectionId) -> Result<bool, StoreError> {
    let changed =
        sql!(tx, execute, "UPDATE key_correction SET state = 'withdrawn' WHERE id = $1 AND state = 'asked'", id.0,)?;
    Ok(changed == 1)
}

/// One correction.
pub async fn get(tx: &mut Tx, id: KeyCorrectionId) -> Result<Option<KeyCorrection>, StoreError> {
    Ok(sql!(tx, fetch_optional as KeyCorrection, corrections!("WHERE k.id = $1"), id.0,)?)
}

/// All corrections, latest first.
pub async fn all(tx: &mut Tx) -> Result<Vec<KeyCorrection>, StoreError> {
    Ok(sql!(tx, fetch_all as KeyCorrection, corrections!("ORDER BY k.asked_at DESC, k.id"),)?)
}

/// The corrections that two people want, in the order in which they were approved.
pub async fn approved(tx: &mut Tx) -> Result<Vec<KeyCorrection>, StoreError> {
    Ok(sql!(tx, fetch_all as KeyCorrection, corrections!("WHERE k.state = 'approved' ORDER BY k.decided_at, k.id"),)?)
}

/// A result as a correction looks at it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Sat {
    /// The result.
    #[sqlx(try_from = "Uuid")]
    pub result: ResultId,
    /// Its sitting.
    #[sqlx(try_from = "Uuid")]
    pub sitting: SittingId,
    /// JSON of the paper.
    pub paper: String,
    /// Place of the last row of a page: pass it to the next call.
    pub marked_at: i64,
}

/// Results of sittings with a paper that were marked after `after` (or then, with a higher id), first one first, at most
/// `limit`.
pub async fn sat_after(tx: &mut Tx, after: (Moment, ResultId), limit: i64) -> Result<Vec<Sat>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as Sat,
        "SELECT r.id AS result, r.sitting_id AS sitting, s.paper AS paper, r.marked_at AS marked_at
         FROM result r JOIN sitting s ON s.id = r.sitting_id
         WHERE (r.marked_at > $1 OR (r.marked_at = $1 AND r.id > $2)) AND s.paper IS NOT NULL
         ORDER BY r.marked_at, r.id LIMIT $3",
        after.0.0,
        after.1.0,
        limit,
    )?)
}

/// What a correction did to one result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectedResult {
    /// The correction.
    pub correction: KeyCorrectionId,
    /// The result.
    pub result: ResultId,
    /// Points, verdict and JSON of the chapters before.
    pub before: (u16, bool, String),
    /// Points, verdict and JSON of the chapters by the corrected key.
    pub after: (u16, bool, String),
    /// Whether the marks before stand, for a pass is not taken away.
    pub stands: bool,
    /// When.
    pub at: Moment,
}

/// Corrects a result and keeps the marks it had. False when it has other marks by now; nothing is written then.
pub async fn correct(tx: &mut Tx, corrected: &CorrectedResult) -> Result<bool, StoreError> {
    let CorrectedResult { before, after, .. } = corrected;
    let now = if corrected.stands { before } else { after };
    let changed = sql!(
        &mut *tx,
        execute,
        "UPDATE result SET score = $2, passed = $3, chapters = $4 WHERE id = $1 AND score = $5 AND passed = $6",
        corrected.result.0,
        i64::from(now.0),
        now.1,
        now.2.as_str(),
        i64::from(before.0),
        before.1,
    )?;
    if changed == 0 {
        return Ok(false);
    }
    sql!(
        tx,
        execute,
        "INSERT INTO corrected_result (correction_id, result_id, score_before, passed_before, chapters_before, score_after,
                                       passed_after, stands, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        corrected.correction.0,
        corrected.result.0,
        i64::from(before.0),
        before.1,
        before.2.as_str(),
        i64::from(after.0),
        after.1,
        corrected.stands,
        corrected.at.0,
    )?;
    Ok(true)
}

/// A corrected result, for the list of what a correction did.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Effect {
    /// The result.
    #[sqlx(try_from = "Uuid")]
    pub result: ResultId,
    /// Whose.
    #[sqlx(try_from = "Uuid")]
    pub application: ApplicationId,
    /// Serial number of the application.
    pub serial: String,
    /// Points before.
    pub score_before: i64,
    /// Verdict before.
    pub passed_before: bool,
    /// Points by the corrected key.
    pub score_after: i64,
    /// Verdict by the corrected key.
    pub passed_after: bool,
    /// Whether the marks before stand.
    pub stands: bool,
}

/// What a correction did, changed verdicts first, at most `limit`.
pub async fn effects(tx: &mut Tx, id: KeyCorrectionId, limit: i64) -> Result<Vec<Effect>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as Effect,
        "SELECT r.id AS result, r.application_id AS application, a.serial AS serial, c.score_before, c.passed_before,
                c.score_after, c.passed_after, c.stands
         FROM corrected_result c JOIN result r ON r.id = c.result_id JOIN application a ON a.id = r.application_id
         WHERE c.correction_id = $1
         ORDER BY CASE WHEN c.passed_before = c.passed_after THEN 1 ELSE 0 END, a.serial, r.id LIMIT $2",
        id.0,
        limit,
    )?)
}

/// The marks that a result had before keys were corrected.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct FirstMarks {
    /// Points.
    #[sqlx(rename = "score_before", try_from = "i64")]
    pub score: u16,
    /// Verdict.
    #[sqlx(rename = "passed_before")]
    pub passed: bool,
    /// When other marks took their place.
    #[sqlx(rename = "at", try_from = "i64")]
    pub corrected_at: Moment,
}

/// What a result was marked as at first and when that last changed; `None` where its marks are the first ones.
pub async fn first_marks(tx: &mut Tx, result: ResultId) -> Result<Option<FirstMarks>, StoreError> {
    let changes = sql!(
        tx,
        fetch_all as FirstMarks,
        "SELECT score_before, passed_before, at FROM corrected_result WHERE result_id = $1 AND stands = $2 ORDER BY at",
        result.0,
        false,
    )?;
    let last = changes.last().map(|last| last.corrected_at);
    Ok(changes.into_iter().next().zip(last).map(|(first, corrected_at)| FirstMarks { corrected_at, ..first }))
}

/// How often a result was corrected.
pub async fn count_of(tx: &mut Tx, result: ResultId) -> Result<u64, StoreError> {
    let count: i64 =
        sql!(tx, fetch_one scalar i64, "SELECT COUNT(*) FROM corrected_result WHERE result_id = $1", result.0)?;
    Ok(count.unsigned_abs())
}
