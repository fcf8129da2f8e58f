//! Bookings: an application's place in a session.

use jiff::civil::Date;
use protocol::{ApplicationId, BookingId, Moment, SchoolId, SessionId, StaffId, Subject, TerminalId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx, decode};

states! {
    /// Where a booking stands.
    State {
        /// Made.
        Booked = "booked",
        /// The candidate has come.
        Present = "present",
        /// The candidate has not come.
        Absent = "absent",
        /// Given back.
        Cancelled = "cancelled",
        /// Passed, or its attempts are used up.
        Used = "used",
    }
}

/// An application's place in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    /// Id.
    pub id: BookingId,
    /// Where.
    pub session: SessionId,
    /// When the session starts.
    pub starts_at: Moment,
    /// Whose.
    pub application: ApplicationId,
    /// The school at whose cost the seat is.
    pub school: Option<SchoolId>,
    /// What for.
    pub subject: Subject,
    /// Where it stands.
    pub state: State,
    /// Attempts used so far.
    pub attempts_used: u8,
    /// When it was made.
    pub booked_at: Moment,
    /// By whom.
    pub booked_by: StaffId,
    /// When portrait and document were compared.
    pub identified_at: Option<Moment>,
    /// Where the candidate was seated.
    pub terminal: Option<TerminalId>,
    /// When it came to its end.
    pub ended_at: Option<Moment>,
}

/// A booking to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBooking {
    /// Id.
    pub id: BookingId,
    /// Where.
    pub session: SessionId,
    /// Whose.
    pub application: ApplicationId,
    /// What for.
    pub subject: Subject,
    /// By whom.
    pub booked_by: StaffId,
}

#[derive(FromRow)]
struct BookingRow {
    #[sqlx(try_from = "Uuid")]
    id: BookingId,
    #[sqlx(try_from = "Uuid")]
    session_id: SessionId,
    starts_at: i64,
    #[sqlx(try_from = "Uuid")]
    application_id: ApplicationId,
    school_id: Option<Uuid>,
    subject: String,
    state: String,
    attempts_used: i64,
    booked_at: i64,
    #[sqlx(try_from = "Uuid")]
    booked_by: StaffId,
    identified_at: Option<i64>,
    terminal_id: Option<Uuid>,
    ended_at: Option<i64>,
}

impl TryFrom<BookingRow> for Booking {
    type Error = StoreError;

    fn try_from(row: BookingRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.id,
            session: row.session_id,
            starts_at: Moment(row.starts_at),
            application: row.application_id,
            school: row.school_id.map(SchoolId),
            subject: decode::word(&row.subject, "booking", row.id)?,
            state: decode::word(&row.state, "booking", row.id)?,
            attempts_used: decode::number(row.attempts_used, "booking", row.id)?,
            booked_at: Moment(row.booked_at),
            booked_by: row.booked_by,
            identified_at: row.identified_at.map(Moment),
            terminal: row.terminal_id.map(TerminalId),
            ended_at: row.ended_at.map(Moment),
        })
    }
}

macro_rules! bookings {
    ($condition:literal) => {
        concat!(
            "SELECT b.id, b.session_id, s.starts_at, b.application_id, a.school_id, b.subject, b.state, b.attempts_used,
                    b.booked_at, b.booked_by, b.identified_at, b.terminal_id, b.ended_at
             FROM booking b JOIN session s ON s.id = b.session_id JOIN application a ON a.id = b.application_id ",
            $condition
        )
    };
}

/// Makes a booking; its seat has been taken. False when the application has a live one for the subject.
pub async fn add(tx: &mut Tx, booking: &NewBooking, at: Moment) -> Result<bool, StoreError> {
    let added = sql!(
        tx,
        execute,
        "INSERT INTO booking (id, session_id, application_id, subject, state, attempts_used, booked_at, booked_by)
         VALUES ($1, $2, $3, $4, 'booked', 0, $5, $6) ON CONFLICT DO NOTHING",
        booking.id.0,
        booking.session.0,
        booking.application.0,
        booking.subject.as_str(),
        at.0,
        booking.booked_by.0,
    )?;
    Ok(added == 1)
}

/// A booking by id.
pub async fn get(tx: &mut Tx, id: BookingId) -> Result<Option<Booking>, StoreError> {
    let row = sql!(tx, fetch_optional as BookingRow, bookings!("WHERE b.id = $1"), id.0,)?;
    row.map(Booking::try_from).transpose()
}

/// Every booking of an application, the latest first.
pub async fn of_application(tx: &mut Tx, application: ApplicationId) -> Result<Vec<Booking>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as BookingRow,
        bookings!("WHERE b.application_id = $1 ORDER BY s.starts_at DESC, b.id DESC"),
        application.0,
    )?;
    rows.into_iter().map(Booking::try_from).collect()
}

/// The bookings of a session that were not cancelled, of one school or of all, in the order they were made.
pub async fn of_session(tx: &mut Tx, session: SessionId, school: Option<SchoolId>) -> Result<Vec<Booking>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as BookingRow,
        bookings!(
            "WHERE b.session_id = $1 AND b.state <> 'cancelled' AND (a.school_id = $2 OR $2 IS NULL)
         ORDER BY b.booked_at, b.id"
        ),
        session.0,
        school.map(|id| id.0),
    )?;
    rows.into_iter().map(Booking::try_from).collect()
}

/// How many bookings of a school wait for their session.
pub async fn waiting(tx: &mut Tx, school: SchoolId) -> Result<i64, StoreError> {
    Ok(sql!(
        tx,
        fetch_one scalar i64,
        "SELECT COUNT(*) FROM booking b JOIN application a ON a.id = b.application_id
         WHERE a.school_id = $1 AND b.state = 'booked'",
        school.0,
    )?)
}

/// What became of one booking of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Past {
    /// What for.
    pub subject: Subject,
    /// Where it stands.
    pub state: State,
    /// When its session started.
    pub starts_at: Moment,
    /// When it came to its end.
    pub ended_at: Option<Moment>,
    /// Whether one of its attempts was passed.
    pub passed: bool,
}

/// What became of every booking of an application, in the order they were made.
pub async fn history(tx: &mut Tx, application: ApplicationId) -> Result<Vec<Past>, StoreError> {
    let rows: Vec<(String, String, i64, Option<i64>, bool)> = sql!(
        tx,
        fetch_all as (String, String, i64, Option<i64>, bool),
        "SELECT b.subject, b.state, s.starts_at, b.ended_at, EXISTS (
             SELECT 1 FROM sitting t JOIN result r ON r.sitting_id = t.id WHERE t.booking_id = b.id AND r.passed)
         FROM booking b JOIN session s ON s.id = b.session_id WHERE b.application_id = $1 ORDER BY b.booked_at, b.id",
        application.0,
    )?;
    let past = |(subject, state, starts_at, ended_at, passed): (String, String, i64, Option<i64>, bool)| {
        Ok(Past {
            subject: decode::word(&subject, "booking", application)?,
            state: decode::word(&state, "booking", application)?,
            starts_at: Moment(starts_at),
            ended_at: ended_at.map(Moment),
            passed,
        })
    };
    rows.into_iter().map(past).collect()
}

/// First and last day of the learner's permit of an application.
pub async fn permit(tx: &mut Tx, application: ApplicationId) -> Result<Option<(Date, Date)>, StoreError> {
    let row: Option<(String, String)> = sql!(
        tx,
        fetch_optional as (String, String),
        "SELECT issued_on, expires_on FROM permit WHERE application_id = $1",
        application.0,
    )?;
    row.map(|(issued, expires)| {
        Ok((decode::date(&issued, "permit", application)?, decode::date(&expires, "permit", application)?))
    })
    .transpose()
}

/// Cancels a booking of a session. False when it does not wait for this session any more. Its seat must be given back too.
pub async fn cancel(tx: &mut Tx, id: BookingId, session: SessionId, at: Moment) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE booking SET state = 'cancelled', ended_at = $2 WHERE id = $1 AND session_id = $3 AND state = 'booked'",
        id.0,
        at.0,
        session.0,
    )?;
    Ok(changed == 1)
}

/// Moves a booking from one session to another. False when it does not wait for `from` any more. Seats must be taken and
/// given back too.
pub async fn move_to(tx: &mut Tx, id: BookingId, from: SessionId, to: SessionId) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE booking SET session_id = $3 WHERE id = $1 AND session_id = $2 AND state = 'booked'",
        id.0,
        from.0,
        to.0,
    )?;
    Ok(changed == 1)
}
