//! Results of sittings.

use protocol::{ApplicationId, LicenceClass, Moment, PermitId, PersonId, ResultId, SchoolId, SittingId, Subject};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

/// What closes a sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultRow {
    /// Id.
    pub id: ResultId,
    /// The sitting.
    pub sitting: SittingId,
    /// Whose application.
    pub application: ApplicationId,
    /// The school at that time, for rankings.
    pub school: Option<SchoolId>,
    /// What was sat.
    pub subject: Subject,
    /// Class applied for.
    pub class: LicenceClass,
    /// From 1 within the booking.
    pub attempt: u8,
    /// The application's first attempt at the subject.
    pub first_ever: bool,
    /// Points reached.
    pub score: u16,
    /// Points possible.
    pub total: u16,
    /// Points needed.
    pub pass_mark: u16,
    /// Whether the mark was reached.
    pub passed: bool,
    /// Questions without a response.
    pub unanswered: u16,
    /// JSON list of `{chapter, questions, right}`.
    pub chapters: String,
    /// Regulation it was judged by.
    pub regulation: String,
    /// Hash of that regulation.
    pub regulation_hash: String,
    /// When it was marked.
    pub marked_at: Moment,
    /// Hex leaf hash of its log entry.
    pub receipt: String,
    /// When the examiner signed the score sheet.
    pub examiner_signed_at: Option<Moment>,
    /// When the candidate signed it.
    pub candidate_signed_at: Option<Moment>,
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    sitting_id: Uuid,
    application_id: Uuid,
    school_id: Option<Uuid>,
    #[sqlx(try_from = "String")]
    subject: Subject,
    #[sqlx(try_from = "String")]
    class: LicenceClass,
    attempt: i64,
    first_ever: bool,
    score: i64,
    total: i64,
    pass_mark: i64,
    passed: bool,
    unanswered: i64,
    chapters: String,
    regulation: String,
    regulation_hash: String,
    marked_at: i64,
    receipt: String,
    examiner_signed_at: Option<i64>,
    candidate_signed_at: Option<i64>,
}

impl TryFrom<Row> for ResultRow {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let small = |number: i64| {
            u16::try_from(number).map_err(|_| StoreError::Inconsistent { table: "result", row: row.id.to_string() })
        };
        Ok(Self {
            id: ResultId(row.id),
            sitting: SittingId(row.sitting_id),
            application: ApplicationId(row.application_id),
            school: row.school_id.map(SchoolId),
            subject: row.subject,
            class: row.class,
            attempt: u8::try_from(row.attempt)
                .map_err(|_| StoreError::Inconsistent { table: "result", row: row.id.to_string() })?,
            first_ever: row.first_ever,
            score: small(row.score)?,
            total: small(row.total)?,
            pass_mark: small(row.pass_mark)?,
            passed: row.passed,
            unanswered: small(row.unanswered)?,
            chapters: row.chapters,
            regulation: row.regulation,
            regulation_hash: row.regulation_hash,
            marked_at: Moment(row.marked_at),
            receipt: row.receipt,
            examiner_signed_at: row.examiner_signed_at.map(Moment),
            candidate_signed_at: row.candidate_signed_at.map(Moment),
        })
    }
}

/// Writes a result. A sitting has one.
///
/// # Errors
/// [`StoreError::Conflict`] when the sitting has a result already.
pub async fn insert(tx: &mut Tx, result: &ResultRow) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO result (id, sitting_id, application_id, school_id, subject, class, attempt, first_ever, score, total,
                             pass_mark, passed, unanswered, chapters, regulation, regulation_hash, marked_at, receipt)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        result.id.0,
        result.sitting.0,
        result.application.0,
        result.school.map(Uuid::from),
        result.subject.as_str(),
        result.class.as_str(),
        i64::from(result.attempt),
        result.first_ever,
        i64::from(result.score),
        i64::from(result.total),
        i64::from(result.pass_mark),
        result.passed,
        i64::from(result.unanswered),
        result.chapters.as_str(),
        result.regulation.as_str(),
        result.regulation_hash.as_str(),
        result.marked_at.0,
        result.receipt.as_str(),
    )
    .map_err(StoreError::conflict("result"))?;
    Ok(())
}

/// The result of a sitting.
pub async fn of_sitting(tx: &mut Tx, sitting: SittingId) -> Result<Option<ResultRow>, StoreError> {
    let row = sql!(tx, fetch_optional as Row, "SELECT r.* FROM result r WHERE r.sitting_id = $1", sitting.0)?;
    row.map(ResultRow::try_from).transpose()
}

/// All results of an application, first one first.
pub async fn of_application(tx: &mut Tx, application: ApplicationId) -> Result<Vec<ResultRow>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as Row,
        "SELECT r.* FROM result r WHERE r.application_id = $1 ORDER BY r.marked_at, r.id",
        application.0,
    )?;
    rows.into_iter().map(ResultRow::try_from).collect()
}

/// Results of an application at a subject so far.
pub async fn count(tx: &mut Tx, application: ApplicationId, subject: Subject) -> Result<u64, StoreError> {
    let count: i64 = sql!(
        tx,
        fetch_one scalar i64,
        "SELECT COUNT(*) FROM result WHERE application_id = $1 AND subject = $2",
        application.0,
        subject.as_str(),
    )?;
    Ok(count.unsigned_abs())
}

/// Who signed a score sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signer {
    /// Who sat.
    Candidate,
    /// Who held the examination.
    Examiner,
}

/// Notes a signature under the printed sheet. False when it was noted before.
pub async fn sign(tx: &mut Tx, result: ResultId, signer: Signer, at: Moment) -> Result<bool, StoreError> {
    let changed = match signer {
        Signer::Candidate => sql!(
            tx,
            execute,
            "UPDATE result SET candidate_signed_at = $2 WHERE id = $1 AND candidate_signed_at IS NULL",
            result.0,
            at.0,
        ),
        Signer::Examiner => sql!(
            tx,
            execute,
            "UPDATE result SET examiner_signed_at = $2 WHERE id = $1 AND examiner_signed_at IS NULL",
            result.0,
            at.0,
        ),
    }?;
    Ok(changed == 1)
}

/// Issues a learner's permit, unless the application has one. False when it has.
pub async fn issue_permit(
    tx: &mut Tx,
    id: PermitId,
    application: ApplicationId,
    number: &str,
    issued_on: &str,
    expires_on: &str,
) -> Result<bool, StoreError> {
    let inserted = sql!(
        tx,
        execute,
        "INSERT INTO permit (id, application_id, number, issued_on, expires_on) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (application_id) DO NOTHING",
        id.0,
        application.0,
        number,
        issued_on,
        expires_on,
    )?;
    Ok(inserted == 1)
}

/// Number and last day of an application's learner's permit.
pub async fn permit(tx: &mut Tx, application: ApplicationId) -> Result<Option<(String, String)>, StoreError> {
    Ok(sql!(
        tx,
        fetch_optional as (String, String),
        "SELECT number, expires_on FROM permit WHERE application_id = $1",
        application.0,
    )?)
}

/// Other sittings of the same person that ran at some time between `from` and `to`.
pub async fn overlapping(
    tx: &mut Tx,
    person: PersonId,
    sitting: SittingId,
    from: Moment,
    to: Moment,
) -> Result<u64, StoreError> {
    let count: i64 = sql!(
        tx,
        fetch_one scalar i64,
        "SELECT COUNT(*) FROM sitting s
         JOIN booking b ON b.id = s.booking_id JOIN application a ON a.id = b.application_id
         WHERE a.person_id = $1 AND s.id <> $2 AND s.state <> 'void'
           AND s.started_at < $4 AND (s.ended_at IS NULL OR s.ended_at > $3)",
        person.0,
        sitting.0,
        from.0,
        to.0,
    )?;
    Ok(count.unsigned_abs())
}

/// When the result with this receipt was marked.
pub async fn marked_at(tx: &mut Tx, receipt: &str) -> Result<Option<Moment>, StoreError> {
    let at: Option<i64> =
        sql!(tx, fetch_optional scalar i64, "SELECT marked_at FROM result WHERE receipt = $1", receipt)?;
    Ok(at.map(Moment))
}
