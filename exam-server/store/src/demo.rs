//! Rows of a past that no use case wrote: for the demo office only.
//!
//! Each function inserts a row as it would stand after the whole path had been walked. Bind once, insert
//! thousands: each statement is prepared once per connection, and the caller keeps large transactions.

use protocol::{
    ApplicationId, BookingId, ExaminerId, HallId, LicenceClass, Moment, PermitId, PersonId, ResultId, SchoolId,
    SessionId, SittingId, StaffId, Subject, TerminalId, WriteBackId,
};

use crate::{StoreError, Tx};

/// A session in any state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Id.
    pub id: SessionId,
    /// Subject.
    pub subject: Subject,
    /// Hall.
    pub hall: HallId,
    /// From when.
    pub starts_at: Moment,
    /// Until when.
    pub ends_at: Moment,
    /// Seats.
    pub capacity: i64,
    /// Seats taken.
    pub booked: i64,
    /// Stable name of the state.
    pub state: &'static str,
    /// Regulation.
    pub regulation: String,
    /// Its hash.
    pub regulation_hash: String,
    /// When it was opened.
    pub created_at: Moment,
}

/// A booking in any state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    /// Id.
    pub id: BookingId,
    /// Session.
    pub session: SessionId,
    /// Application.
    pub application: ApplicationId,
    /// Subject.
    pub subject: Subject,
    /// Stable name of the state.
    pub state: &'static str,
    /// Attempts that have a result.
    pub attempts_used: i64,
    /// When it was made.
    pub booked_at: Moment,
    /// By whom.
    pub booked_by: StaffId,
    /// When and by whom portrait and document were compared.
    pub identified: Option<(Moment, StaffId)>,
    /// Where the candidate sat.
    pub terminal: Option<TerminalId>,
    /// When it was used up.
    pub ended_at: Option<Moment>,
}

/// A paper that was drawn and answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The seed it was drawn from.
    pub seed: [u8; 32],
    /// Hash of the bank.
    pub bank_hash: String,
    /// Hash of the paper.
    pub paper_hash: String,
    /// Canonical JSON of the paper.
    pub paper: String,
    /// The last response.
    pub last_seq: i64,
}

/// A sitting that is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// Id.
    pub id: SittingId,
    /// Booking.
    pub booking: BookingId,
    /// From 1.
    pub attempt: i64,
    /// Where.
    pub terminal: TerminalId,
    /// Random.
    pub key_salt: [u8; 32],
    /// Tag of the language.
    pub language: &'static str,
    /// Regulation.
    pub regulation: String,
    /// Its hash.
    pub regulation_hash: String,
    /// Signed in.
    pub signed_in_at: Moment,
    /// Clock started.
    pub started_at: Moment,
    /// Handed in.
    pub ended_at: Moment,
    /// Questions.
    pub questions: i64,
    /// Service-quality rating.
    pub rating: Option<i64>,
    /// Its paper; `None`: only the result was kept.
    pub drawn: Option<Drawn>,
}

/// A signed result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Result {
    /// Id.
    pub id: ResultId,
    /// Sitting.
    pub sitting: SittingId,
    /// Application.
    pub application: ApplicationId,
    /// School.
    pub school: Option<SchoolId>,
    /// Subject.
    pub subject: Subject,
    /// Class.
    pub class: LicenceClass,
    /// From 1 within the booking.
    pub attempt: i64,
    /// The application's first attempt at the subject.
    pub first_ever: bool,
    /// Points reached.
    pub score: i64,
    /// Points possible.
    pub total: i64,
    /// Points needed.
    pub pass_mark: i64,
    /// Whether reached.
    pub passed: bool,
    /// Questions without a response.
    pub unanswered: i64,
    /// JSON of the chapters.
    pub chapters: String,
    /// Regulation.
    pub regulation: String,
    /// Its hash.
    pub regulation_hash: String,
    /// When it was marked.
    pub marked_at: Moment,
    /// Hex leaf hash.
    pub receipt: String,
    /// Examiner.
    pub examiner: ExaminerId,
    /// When both had signed.
    pub signed_at: Moment,
}

/// Puts a session.
pub async fn session(tx: &mut Tx, row: &Session) -> std::result::Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO session (id, subject, hall_id, starts_at, ends_at, capacity, booked, state, regulation,
             regulation_hash, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        row.id.0,
        row.subject.as_str(),
        row.hall.0,
        row.starts_at.0,
        row.ends_at.0,
        row.capacity,
        row.booked,
        row.state,
        row.regulation.as_str(),
        row.regulation_hash.as_str(),
        row.created_at.0,
    )?;
    Ok(())
}

/// Puts what a school may take of a session and has taken.
pub async fn quota(
    tx: &mut Tx,
    session: SessionId,
    school: SchoolId,
    seats: i64,
    booked: i64,
) -> std::result::Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO quota (session_id, school_id, seats, booked) VALUES ($1, $2, $3, $4)",
        session.0,
        school.0,
        seats,
        booked,
    )?;
    Ok(())
}

/// Puts a booking.
pub async fn booking(tx: &mut Tx, row: &Booking) -> std::result::Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO booking (id, session_id, application_id, subject, state, attempts_used, booked_at, booked_by,
             identified_at, identified_by, terminal_id, ended_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        row.id.0,
        row.session.0,
        row.application.0,
        row.subject.as_str(),
        row.state,
        row.attempts_used,
        row.booked_at.0,
        row.booked_by.0,
        row.identified.map(|(at, _)| at.0),
        row.identified.map(|(_, by)| by.0),
        row.terminal.map(|id| id.0),
        row.ended_at.map(|at| at.0),
    )?;
    Ok(())
}

/// Puts a sitting that is over.
pub async fn sitting(tx: &mut Tx, row: &Sitting) -> std::result::Result<(), StoreError> {
    let drawn = row.drawn.as_ref();
    sql!(
        tx,
        execute,
        "INSERT INTO sitting (id, booking_id, attempt, terminal_id, key_salt, language, state, regulation,
             regulation_hash, signed_in_at, started_at, extra_ms, questions, last_seq, ended_at, rating, seed, bank_hash,
             paper_hash, paper)
         VALUES ($1, $2, $3, $4, $5, $6, 'closed', $7, $8, $9, $10, 0, $11, $12, $13, $14, $15, $16, $17, $18)",
        row.id.0,
        row.booking.0,
        row.attempt,
        row.terminal.0,
        row.key_salt.as_slice(),
        row.language,
        row.regulation.as_str(),
        row.regulation_hash.as_str(),
        row.signed_in_at.0,
        row.started_at.0,
        row.questions,
        drawn.map_or(0, |drawn| drawn.last_seq),
        row.ended_at.0,
        row.rating,
        drawn.map(|drawn| drawn.seed.as_slice()),
        drawn.map(|drawn| drawn.bank_hash.as_str()),
        drawn.map(|drawn| drawn.paper_hash.as_str()),
        drawn.map(|drawn| drawn.paper.as_str()),
    )?;
    Ok(())
}

/// Puts a signed result.
pub async fn result(tx: &mut Tx, row: &Result) -> std::result::Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO result (id, sitting_id, application_id, school_id, subject, class, attempt, first_ever, score, total,
             pass_mark, passed, unanswered, chapters, regulation, regulation_hash, marked_at, receipt, examiner_id,
             examiner_signed_at, candidate_signed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $20)",
        row.id.0,
        row.sitting.0,
        row.application.0,
        row.school.map(|id| id.0),
        row.subject.as_str(),
        row.class.as_str(),
        row.attempt,
        row.first_ever,
        row.score,
        row.total,
        row.pass_mark,
        row.passed,
        row.unanswered,
        row.chapters.as_str(),
        row.regulation.as_str(),
        row.regulation_hash.as_str(),
        row.marked_at.0,
        row.receipt.as_str(),
        row.examiner.0,
        row.signed_at.0,
    )?;
    Ok(())
}

/// Puts a learner's permit.
pub async fn permit(
    tx: &mut Tx,
    id: PermitId,
    application: ApplicationId,
    number: &str,
    issued_on: &str,
    expires_on: &str,
) -> std::result::Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO permit (id, application_id, number, issued_on, expires_on) VALUES ($1, $2, $3, $4, $5)",
        id.0,
        application.0,
        number,
        issued_on,
        expires_on,
    )?;
    Ok(())
}

/// Puts a row of the outbox that the registry has taken at the first attempt.
pub async fn delivered(
    tx: &mut Tx,
    id: WriteBackId,
    result: ResultId,
    person: PersonId,
    payload: &str,
    created_at: Moment,
    delivered_at: Moment,
) -> std::result::Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO write_back (id, result_id, person_id, payload, state, attempts, next_at, created_at, delivered_at)
         VALUES ($1, $2, $3, $4, 'delivered', 1, $5, $5, $6)",
        id.0,
        result.0,
        person.0,
        payload,
        created_at.0,
        delivered_at.0,
    )?;
    Ok(())
}

/// Sets a series' last number.
pub async fn counter(tx: &mut Tx, series: &str, value: i64) -> std::result::Result<(), StoreError> {
    sql!(tx, execute, "INSERT INTO counter (series, value) VALUES ($1, $2)", series, value)?;
    Ok(())
}

/// Puts a terminal.
pub async fn terminal(
    tx: &mut Tx,
    id: TerminalId,
    hall: HallId,
    seat: i64,
    kind: &str,
    token_hash: &[u8; 32],
) -> std::result::Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO terminal (id, hall_id, seat, kind, token_hash, in_service, revision)
         VALUES ($1, $2, $3, $4, $5, TRUE, 1)",
        id.0,
        hall.0,
        seat,
        kind,
        token_hash.as_slice(),
    )?;
    Ok(())
}
