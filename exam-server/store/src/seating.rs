//! A booking on the day of the exam: roll, identity, seat, attempts.

use protocol::{
    ApplicationId, ApplicationKind, BookingId, DocumentKind, HallId, LicenceClass, Moment, PersonId, SchoolId,
    SessionId, StaffId, Subject, TerminalId,
};
use sqlx::FromRow;
use uuid::Uuid;

pub use crate::booking::State as BookingState;
pub use crate::session::State as SessionState;
use crate::{StoreError, Tx, decode};

/// A booked candidate with everything the examination room asks about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The booking.
    pub booking: BookingId,
    /// Where the booking stands.
    pub state: BookingState,
    /// Attempts that have a result.
    pub attempts_used: u8,
    /// When portrait and document were compared.
    pub identified_at: Option<Moment>,
    /// Where the candidate was seated, and the seat's number.
    pub seat: Option<(TerminalId, u16)>,
    /// The session.
    pub session: SessionId,
    /// Where the session stands.
    pub session_state: SessionState,
    /// Its hall.
    pub hall: HallId,
    /// Code of the site it is held at.
    pub site_code: String,
    /// Division code (GB/T 2260) of the site's county.
    pub site_county: String,
    /// Its begin.
    pub starts_at: Moment,
    /// Its end.
    pub ends_at: Moment,
    /// What is sat.
    pub subject: Subject,
    /// Regulation under which the session is held.
    pub regulation: String,
    /// Its hash.
    pub regulation_hash: String,
    /// The application.
    pub application: ApplicationId,
    /// Its serial number.
    pub serial: String,
    /// Its kind.
    pub kind: ApplicationKind,
    /// Class applied for.
    pub class: LicenceClass,
    /// The school, if there is one.
    pub school: Option<SchoolId>,
    /// The person.
    pub person: PersonId,
    /// Name as written.
    pub name: String,
    /// Kind of the identity document.
    pub document_kind: DocumentKind,
    /// Its number, normalised.
    pub document_number: String,
}

impl Candidate {
    /// Where the candidate was seated.
    pub fn terminal(&self) -> Option<TerminalId> {
        self.seat.map(|(terminal, _)| terminal)
    }
}

#[derive(FromRow)]
struct Row {
    booking: Uuid,
    state: String,
    attempts_used: i64,
    identified_at: Option<i64>,
    terminal_id: Option<Uuid>,
    seat: Option<i64>,
    session: Uuid,
    session_state: String,
    hall: Uuid,
    site_code: String,
    site_county: String,
    starts_at: i64,
    ends_at: i64,
    subject: String,
    regulation: String,
    regulation_hash: String,
    application: Uuid,
    serial: String,
    kind: String,
    class: String,
    school_id: Option<Uuid>,
    person: Uuid,
    name: String,
    document_kind: String,
    document_number: String,
}

impl TryFrom<Row> for Candidate {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let seat = row.seat.map(|seat| decode::number(seat, "terminal", row.booking)).transpose()?;
        Ok(Self {
            booking: BookingId(row.booking),
            state: decode::word(&row.state, "booking", row.booking)?,
            attempts_used: decode::number(row.attempts_used, "booking", row.booking)?,
            identified_at: row.identified_at.map(Moment),
            seat: row.terminal_id.map(TerminalId).zip(seat),
            session: SessionId(row.session),
            session_state: decode::word(&row.session_state, "session", row.session)?,
            hall: HallId(row.hall),
            site_code: row.site_code,
            site_county: row.site_county,
            starts_at: Moment(row.starts_at),
            ends_at: Moment(row.ends_at),
            subject: decode::word(&row.subject, "session", row.session)?,
            regulation: row.regulation,
            regulation_hash: row.regulation_hash,
            application: ApplicationId(row.application),
            serial: row.serial,
            kind: decode::word(&row.kind, "application", row.application)?,
            class: decode::word(&row.class, "application", row.application)?,
            school: row.school_id.map(SchoolId),
            person: PersonId(row.person),
            name: row.name,
            document_kind: decode::word(&row.document_kind, "person", row.person)?,
            document_number: row.document_number,
        })
    }
}

macro_rules! candidates {
    ($condition:literal) => {
        concat!(
            "SELECT b.id AS booking, b.state, b.attempts_used, b.identified_at, b.terminal_id, t.seat,
                    e.id AS session, e.state AS session_state, e.hall_id AS hall, e.starts_at, e.ends_at, e.subject,
                    e.regulation, e.regulation_hash, o.code AS site_code, o.county AS site_county,
                    a.id AS application, a.serial, a.kind, a.class, a.school_id,
                    p.id AS person, p.name, p.document_kind, p.document_number
             FROM booking b
             JOIN session e ON e.id = b.session_id
             JOIN hall h ON h.id = e.hall_id
             JOIN site o ON o.id = h.site_id
             JOIN application a ON a.id = b.application_id
             JOIN person p ON p.id = a.person_id
             LEFT JOIN terminal t ON t.id = b.terminal_id ",
            $condition
        )
    };
}

/// The candidate of a booking.
pub async fn of_booking(tx: &mut Tx, booking: BookingId) -> Result<Option<Candidate>, StoreError> {
    let row = sql!(tx, fetch_optional as Row, candidates!("WHERE b.id = $1"), booking.0)?;
    row.map(Candidate::try_from).transpose()
}

/// The candidate who is seated at a terminal.
pub async fn at_terminal(tx: &mut Tx, terminal: TerminalId) -> Result<Option<Candidate>, StoreError> {
    let row =
        sql!(tx, fetch_optional as Row, candidates!("WHERE b.terminal_id = $1 AND b.state = 'present'"), terminal.0,)?;
    row.map(Candidate::try_from).transpose()
}

/// Bookings that are not cancelled of whoever has this document number or application serial number, latest session first.
pub async fn by_number(tx: &mut Tx, document_number: &str, serial: &str) -> Result<Vec<Candidate>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as Row,
        candidates!(
            "WHERE (p.document_number = $1 OR a.serial = $2) AND b.state <> 'cancelled' ORDER BY e.starts_at DESC, b.id"
        ),
        document_number,
        serial,
    )?;
    rows.into_iter().map(Candidate::try_from).collect()
}

/// Whether anybody has this document number, or an application this serial number.
pub async fn is_known(tx: &mut Tx, document_number: &str, serial: &str) -> Result<bool, StoreError> {
    let found: i64 = sql!(
        tx,
        fetch_one scalar i64,
        "SELECT (SELECT COUNT(*) FROM person WHERE document_number = $1)
              + (SELECT COUNT(*) FROM application WHERE serial = $2)",
        document_number,
        serial,
    )?;
    Ok(found > 0)
}

/// Everybody booked into a session and not cancelled, in the order of the bookings.
pub async fn of_session(tx: &mut Tx, session: SessionId) -> Result<Vec<Candidate>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as Row,
        candidates!("WHERE b.session_id = $1 AND b.state <> 'cancelled' ORDER BY b.booked_at, b.id"),
        session.0,
    )?;
    rows.into_iter().map(Candidate::try_from).collect()
}

/// Calls the roll for one booking. False when it was called before or cancelled.
pub async fn call(tx: &mut Tx, booking: BookingId, present: bool) -> Result<bool, StoreError> {
    let state = if present { BookingState::Present } else { BookingState::Absent };
    let changed = sql!(
        tx,
        execute,
        "UPDATE booking SET state = $2 WHERE id = $1 AND state IN ('booked', 'absent')",
        booking.0,
        state.as_str(),
    )?;
    Ok(changed == 1)
}

/// Notes that portrait and document were compared. False unless the candidate is present.
pub async fn identify(tx: &mut Tx, booking: BookingId, by: StaffId, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE booking SET identified_at = $2, identified_by = $3 WHERE id = $1 AND state = 'present'",
        booking.0,
        at.0,
        by.0,
    )?;
    Ok(changed == 1)
}

/// Seats a candidate, or takes the seat away. False unless the candidate is present.
///
/// # Errors
/// [`StoreError::Conflict`] when somebody else is seated there.
pub async fn seat(tx: &mut Tx, booking: BookingId, terminal: Option<TerminalId>) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE booking SET terminal_id = $2 WHERE id = $1 AND state = 'present'",
        booking.0,
        terminal.map(Uuid::from),
    )
    .map_err(StoreError::conflict("seat"))?;
    Ok(changed == 1)
}

/// Counts an attempt that has a result; `last`: the booking is used up by it.
pub async fn count_attempt(tx: &mut Tx, booking: BookingId, last: bool, at: Moment) -> Result<(), StoreError> {
    let state = if last { BookingState::Used } else { BookingState::Present };
    let changed = sql!(
        tx,
        execute,
        "UPDATE booking SET attempts_used = attempts_used + 1, state = $2, ended_at = $3
         WHERE id = $1 AND state = 'present'",
        booking.0,
        state.as_str(),
        last.then_some(at.0),
    )?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Inconsistent { table: "booking", row: booking.to_string() }) }
}

/// The session is over: who was never called was absent, and attempts that were not taken are forfeit.
pub async fn end_with_session(tx: &mut Tx, session: SessionId, at: Moment) -> Result<(), StoreError> {
    sql!(
        &mut *tx,
        execute,
        "UPDATE booking SET state = 'absent', ended_at = $2 WHERE session_id = $1 AND state = 'booked'",
        session.0,
        at.0,
    )?;
    sql!(
        tx,
        execute,
        "UPDATE booking SET state = 'used', ended_at = $2 WHERE session_id = $1 AND state = 'present'",
        session.0,
        at.0,
    )?;
    Ok(())
}
