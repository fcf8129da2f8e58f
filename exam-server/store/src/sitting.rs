//! Sittings: one attempt each, with paper, clock and place.

use protocol::{
    ApplicationId, BookingId, HallId, Language, Moment, PersonId, SessionId, SittingId, StaffId, TerminalId,
};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

states! {
    /// Where a sitting stands.
    SittingState {
        /// The candidate is known and reads the briefing.
        SignedIn = "signed-in",
        /// The clock runs.
        Running = "running",
        /// The clock stands.
        Paused = "paused",
        /// Handed in and marked; the result is on the screen.
        Submitted = "submitted",
        /// The candidate has read the result.
        Closed = "closed",
        /// Does not count.
        Void = "void",
    }
}

impl SittingState {
    /// Whether the sitting occupies its terminal.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::SignedIn | Self::Running | Self::Paused | Self::Submitted)
    }
}

/// One attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// Id.
    pub id: SittingId,
    /// The booking it is an attempt of.
    pub booking: BookingId,
    /// From 1 within the booking.
    pub attempt: u8,
    /// Where it is sat.
    pub terminal: TerminalId,
    /// Gives, with the terminal's token, the sitting's key.
    pub key_salt: Vec<u8>,
    /// Chosen at sign-in.
    pub language: Language,
    /// Where it stands.
    pub state: SittingState,
    /// Regulation it is sat under.
    pub regulation: String,
    /// Hash of that regulation.
    pub regulation_hash: String,
    /// When the candidate signed in.
    pub signed_in_at: Moment,
    /// When the clock was started.
    pub started_at: Option<Moment>,
    /// When time is over; `None` before the start and while paused.
    pub deadline_at: Option<Moment>,
    /// Milliseconds left; only while paused.
    pub remaining_ms: Option<i64>,
    /// Milliseconds given back so far.
    pub extra_ms: i64,
    /// Name of the reason in the catalogue: why it is paused or void.
    pub reason: Option<String>,
    /// The first of the two people who declare it void, and the reason given.
    pub void_asked: Option<(StaffId, String)>,
    /// The paper's canonical JSON.
    pub paper: Option<String>,
    /// The paper's hash.
    pub paper_hash: Option<String>,
    /// Hash of the bank it was drawn from.
    pub bank_hash: Option<String>,
    /// Questions in the paper.
    pub questions: u16,
    /// The last durable response; 0 before the first.
    pub last_seq: u64,
    /// When it was handed in or declared void.
    pub ended_at: Option<Moment>,
    /// Service-quality rating, 1 to 5.
    pub rating: Option<u8>,
}

/// A sitting to be begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSitting {
    /// Id, made by the caller.
    pub id: SittingId,
    /// The booking.
    pub booking: BookingId,
    /// From 1 within the booking.
    pub attempt: u8,
    /// Where it is sat.
    pub terminal: TerminalId,
    /// Random; see [`Sitting::key_salt`].
    pub key_salt: [u8; 32],
    /// Chosen at sign-in.
    pub language: Language,
    /// Regulation it is sat under.
    pub regulation: String,
    /// Hash of that regulation.
    pub regulation_hash: String,
    /// Now.
    pub at: Moment,
}

/// A drawn paper and the clock that starts with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start<'a> {
    /// The seed the paper was drawn from.
    pub seed: [u8; 32],
    /// Hash of the bank.
    pub bank_hash: &'a str,
    /// Hash of the paper.
    pub paper_hash: &'a str,
    /// Canonical JSON of the paper.
    pub paper: &'a str,
    /// Questions in it.
    pub questions: u16,
    /// Now.
    pub at: Moment,
    /// When time is over.
    pub deadline: Moment,
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    booking_id: Uuid,
    attempt: i64,
    terminal_id: Uuid,
    key_salt: Vec<u8>,
    language: String,
    #[sqlx(try_from = "String")]
    state: SittingState,
    regulation: String,
    regulation_hash: String,
    signed_in_at: i64,
    started_at: Option<i64>,
    deadline_at: Option<i64>,
    remaining_ms: Option<i64>,
    extra_ms: i64,
    reason: Option<String>,
    void_asked_by: Option<Uuid>,
    void_reason: Option<String>,
    paper: Option<String>,
    paper_hash: Option<String>,
    bank_hash: Option<String>,
    questions: Option<i64>,
    last_seq: i64,
    ended_at: Option<i64>,
    rating: Option<i64>,
}

impl TryFrom<Row> for Sitting {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let broken = || StoreError::Inconsistent { table: "sitting", row: row.id.to_string() };
        Ok(Self {
            id: SittingId(row.id),
            booking: BookingId(row.booking_id),
            attempt: u8::try_from(row.attempt).map_err(|_| broken())?,
            terminal: TerminalId(row.terminal_id),
            language: row.language.parse().map_err(|_| broken())?,
            questions: u16::try_from(row.questions.unwrap_or(0)).map_err(|_| broken())?,
            rating: row.rating.map(u8::try_from).transpose().map_err(|_| broken())?,
            key_salt: row.key_salt,
            state: row.state,
            regulation: row.regulation,
            regulation_hash: row.regulation_hash,
            signed_in_at: Moment(row.signed_in_at),
            started_at: row.started_at.map(Moment),
            deadline_at: row.deadline_at.map(Moment),
            remaining_ms: row.remaining_ms,
            extra_ms: row.extra_ms,
            reason: row.reason,
            void_asked: row.void_asked_by.map(StaffId).zip(row.void_reason),
            paper: row.paper,
            paper_hash: row.paper_hash,
            bank_hash: row.bank_hash,
            last_seq: row.last_seq.unsigned_abs(),
            ended_at: row.ended_at.map(Moment),
        })
    }
}

/// Begins a sitting.
///
/// # Errors
/// [`StoreError::Conflict`] when the terminal has a live sitting, or the attempt is being sat already.
pub async fn insert(tx: &mut Tx, sitting: &NewSitting) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO sitting (id, booking_id, attempt, terminal_id, key_salt, language, state, regulation,
                              regulation_hash, signed_in_at, extra_ms, last_seq)
         VALUES ($1, $2, $3, $4, $5, $6, 'signed-in', $7, $8, $9, 0, 0)",
        sitting.id.0,
        sitting.booking.0,
        i64::from(sitting.attempt),
        sitting.terminal.0,
        sitting.key_salt.as_slice(),
        sitting.language.tag(),
        sitting.regulation.as_str(),
        sitting.regulation_hash.as_str(),
        sitting.at.0,
    )
    .map_err(StoreError::conflict("sitting"))?;
    Ok(())
}

/// One sitting.
pub async fn get(tx: &mut Tx, id: SittingId) -> Result<Option<Sitting>, StoreError> {
    let row = sql!(tx, fetch_optional as Row, "SELECT s.* FROM sitting s WHERE s.id = $1", id.0)?;
    row.map(Sitting::try_from).transpose()
}

/// The live sitting at a terminal.
pub async fn at_terminal(tx: &mut Tx, terminal: TerminalId) -> Result<Option<Sitting>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as Row,
        "SELECT s.* FROM sitting s
         WHERE s.terminal_id = $1 AND s.state IN ('signed-in', 'running', 'paused', 'submitted')",
        terminal.0,
    )?;
    row.map(Sitting::try_from).transpose()
}

/// What is asked about a sitting each time answers arrive: everything but the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clockwork {
    /// Where it is sat.
    pub terminal: TerminalId,
    /// Gives, with the terminal's token, the sitting's key.
    pub key_salt: Vec<u8>,
    /// Where it stands.
    pub state: SittingState,
    /// When time is over, while the clock runs.
    pub deadline_at: Option<Moment>,
    /// Milliseconds left, while the clock stands.
    pub remaining_ms: Option<i64>,
    /// Questions in the paper.
    pub questions: u16,
    /// The last durable response.
    pub last_seq: u64,
}

#[derive(FromRow)]
struct ClockworkRow {
    terminal_id: Uuid,
    key_salt: Vec<u8>,
    #[sqlx(try_from = "String")]
    state: SittingState,
    deadline_at: Option<i64>,
    remaining_ms: Option<i64>,
    questions: Option<i64>,
    last_seq: i64,
}

/// Clock, place and last answer of a sitting.
pub async fn clockwork(tx: &mut Tx, id: SittingId) -> Result<Option<Clockwork>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as ClockworkRow,
        "SELECT terminal_id, key_salt, state, deadline_at, remaining_ms, questions, last_seq FROM sitting WHERE id = $1",
        id.0,
    )?;
    row.map(|row| {
        Ok(Clockwork {
            terminal: TerminalId(row.terminal_id),
            key_salt: row.key_salt,
            state: row.state,
            deadline_at: row.deadline_at.map(Moment),
            remaining_ms: row.remaining_ms,
            questions: u16::try_from(row.questions.unwrap_or(0))
                .map_err(|_| StoreError::Inconsistent { table: "sitting", row: id.to_string() })?,
            last_seq: row.last_seq.unsigned_abs(),
        })
    })
    .transpose()
}

/// Where a person has a sitting that is not handed in yet.
pub async fn unfinished_of(tx: &mut Tx, person: PersonId) -> Result<Vec<TerminalId>, StoreError> {
    let ids: Vec<Uuid> = sql!(
        tx,
        fetch_all scalar Uuid,
        "SELECT s.terminal_id FROM sitting s
         JOIN booking b ON b.id = s.booking_id JOIN application a ON a.id = b.application_id
         WHERE a.person_id = $1 AND s.state IN ('signed-in', 'running', 'paused')",
        person.0,
    )?;
    Ok(ids.into_iter().map(TerminalId).collect())
}

/// The void sitting that ended last at a terminal, as long as its candidate is present and has no seat.
pub async fn void_awaiting_seat(tx: &mut Tx, terminal: TerminalId) -> Result<Option<Sitting>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as Row,
        "SELECT s.* FROM sitting s JOIN booking b ON b.id = s.booking_id
         WHERE s.terminal_id = $1 AND s.state = 'void' AND b.state = 'present' AND b.terminal_id IS NULL
           AND NOT EXISTS (SELECT 1 FROM sitting x WHERE x.terminal_id = $1 AND x.signed_in_at > s.signed_in_at)
         ORDER BY s.ended_at DESC LIMIT 1",
        terminal.0,
    )?;
    row.map(Sitting::try_from).transpose()
}

/// Every sitting of a booking, first one first.
pub async fn of_booking(tx: &mut Tx, booking: BookingId) -> Result<Vec<Sitting>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as Row,
        "SELECT s.* FROM sitting s WHERE s.booking_id = $1 ORDER BY s.signed_in_at, s.id",
        booking.0,
    )?;
    rows.into_iter().map(Sitting::try_from).collect()
}

/// Live sittings of a hall.
pub async fn live_in_hall(tx: &mut Tx, hall: HallId) -> Result<Vec<Sitting>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as Row,
        "SELECT s.* FROM sitting s JOIN terminal t ON t.id = s.terminal_id
         WHERE t.hall_id = $1 AND s.state IN ('signed-in', 'running', 'paused', 'submitted') ORDER BY t.seat",
        hall.0,
    )?;
    rows.into_iter().map(Sitting::try_from).collect()
}

/// Papers the application has been given before, void sittings included: what was seen is known.
pub async fn earlier_papers(tx: &mut Tx, application: ApplicationId) -> Result<Vec<String>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all scalar String,
        "SELECT s.paper FROM sitting s JOIN booking b ON b.id = s.booking_id
         WHERE b.application_id = $1 AND s.paper IS NOT NULL ORDER BY s.started_at, s.id",
        application.0,
    )?)
}

/// Papers that are open in `hall` on seats `from` to `to`, but for the one at `except`.
pub async fn papers_in_sight(
    tx: &mut Tx,
    hall: HallId,
    from: i64,
    to: i64,
    except: TerminalId,
) -> Result<Vec<String>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all scalar String,
        "SELECT s.paper FROM sitting s JOIN terminal t ON t.id = s.terminal_id
         WHERE t.hall_id = $1 AND t.seat >= $2 AND t.seat <= $3 AND t.id <> $4
           AND s.state IN ('running', 'paused') AND s.paper IS NOT NULL
         ORDER BY t.seat",
        hall.0,
        from,
        to,
        except.0,
    )?)
}

/// Gives the sitting its paper and starts its clock. False unless it is signed in.
pub async fn start(tx: &mut Tx, id: SittingId, start: &Start<'_>) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET state = 'running', seed = $2, bank_hash = $3, paper_hash = $4, paper = $5, questions = $6,
                            started_at = $7, deadline_at = $8
         WHERE id = $1 AND state = 'signed-in'",
        id.0,
        start.seed.as_slice(),
        start.bank_hash,
        start.paper_hash,
        start.paper,
        i64::from(start.questions),
        start.at.0,
        start.deadline.0,
    )?;
    Ok(changed == 1)
}

/// Stops the clock with so much left. False unless it runs.
pub async fn pause(tx: &mut Tx, id: SittingId, remaining_ms: i64, reason: &str) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET state = 'paused', deadline_at = NULL, remaining_ms = $2, reason = $3
         WHERE id = $1 AND state = 'running'",
        id.0,
        remaining_ms,
        reason,
    )?;
    Ok(changed == 1)
}

/// Lets the clock run on until `deadline`. False unless it is paused.
pub async fn resume(tx: &mut Tx, id: SittingId, deadline: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET state = 'running', deadline_at = $2, remaining_ms = NULL, reason = NULL
         WHERE id = $1 AND state = 'paused'",
        id.0,
        deadline.0,
    )?;
    Ok(changed == 1)
}

/// Gives time back, as long as all that is given back stays within `cap_ms`. False beyond it, or when the clock neither
/// runs nor stands.
pub async fn extend(tx: &mut Tx, id: SittingId, millis: i64, cap_ms: i64) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET extra_ms = extra_ms + $2, deadline_at = deadline_at + $2 * 1000,
                            remaining_ms = remaining_ms + $2
         WHERE id = $1 AND state IN ('running', 'paused') AND extra_ms + $2 <= $3",
        id.0,
        millis,
        cap_ms,
    )?;
    Ok(changed == 1)
}

/// Notes who asks for the sitting to be void, and why. False when it is not live, or somebody asked already.
pub async fn ask_void(tx: &mut Tx, id: SittingId, by: StaffId, reason: &str) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET void_asked_by = $2, void_reason = $3
         WHERE id = $1 AND void_asked_by IS NULL AND state IN ('signed-in', 'running', 'paused')",
        id.0,
        by.0,
        reason,
    )?;
    Ok(changed == 1)
}

/// Takes back what [`ask_void`] noted.
pub async fn withdraw_void(tx: &mut Tx, id: SittingId) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET void_asked_by = NULL, void_reason = NULL
         WHERE id = $1 AND void_asked_by IS NOT NULL AND state <> 'void'",
        id.0,
    )?;
    Ok(changed == 1)
}

/// Declares void what [`ask_void`] asked for, if `by` is somebody else. False otherwise.
pub async fn void(tx: &mut Tx, id: SittingId, by: StaffId, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET state = 'void', deadline_at = NULL, remaining_ms = NULL, reason = void_reason, ended_at = $3
         WHERE id = $1 AND void_asked_by <> $2 AND state IN ('signed-in', 'running', 'paused')",
        id.0,
        by.0,
        at.0,
    )?;
    Ok(changed == 1)
}

/// Moves a live sitting to another terminal, with a new salt so that the old one's key is worth nothing.
///
/// # Errors
/// [`StoreError::Conflict`] when that terminal has a live sitting.
pub async fn relocate(
    tx: &mut Tx,
    id: SittingId,
    terminal: TerminalId,
    key_salt: [u8; 32],
) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET terminal_id = $2, key_salt = $3
         WHERE id = $1 AND state IN ('signed-in', 'running', 'paused', 'submitted')",
        id.0,
        terminal.0,
        key_salt.as_slice(),
    )
    .map_err(StoreError::conflict("sitting"))?;
    Ok(changed == 1)
}

/// Closes the answers of a sitting: it is handed in now. False unless its clock runs or stands.
///
/// From here on [`crate::response::accept`] refuses, so what is read afterwards is final.
pub async fn submit(tx: &mut Tx, id: SittingId, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET state = 'submitted', ended_at = $2, deadline_at = NULL, remaining_ms = NULL, reason = NULL
         WHERE id = $1 AND state IN ('running', 'paused')",
        id.0,
        at.0,
    )?;
    Ok(changed == 1)
}

/// The result was read. False unless the sitting is handed in.
pub async fn close(tx: &mut Tx, id: SittingId, rating: Option<u8>) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET state = 'closed', rating = $2 WHERE id = $1 AND state = 'submitted'",
        id.0,
        rating.map(i64::from),
    )?;
    Ok(changed == 1)
}

/// Running sittings whose deadline lies before `at`, longest overdue first, at most `limit`.
pub async fn overdue(tx: &mut Tx, at: Moment, limit: i64) -> Result<Vec<SittingId>, StoreError> {
    let ids: Vec<Uuid> = sql!(
        tx,
        fetch_all scalar Uuid,
        "SELECT id FROM sitting WHERE state = 'running' AND deadline_at < $1 ORDER BY deadline_at LIMIT $2",
        at.0,
        limit,
    )?;
    Ok(ids.into_iter().map(SittingId).collect())
}

/// The session is over: results are off the screens, and sittings that were never started do not count.
pub async fn end_with_session(tx: &mut Tx, session: SessionId, reason: &str, at: Moment) -> Result<(), StoreError> {
    sql!(
        &mut *tx,
        execute,
        "UPDATE sitting SET state = 'closed'
         WHERE state = 'submitted' AND booking_id IN (SELECT id FROM booking WHERE session_id = $1)",
        session.0,
    )?;
    sql!(
        tx,
        execute,
        "UPDATE sitting SET state = 'void', reason = $2, ended_at = $3
         WHERE state = 'signed-in' AND booking_id IN (SELECT id FROM booking WHERE session_id = $1)",
        session.0,
        reason,
        at.0,
    )?;
    Ok(())
}
