//! Sessions: one subject at one place and slot, with a capacity and schools' quotas.

use protocol::{HallId, Moment, SchoolId, SessionId, SiteId, Subject};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx, decode};

states! {
    /// Where a session stands.
    State {
        /// May be booked.
        Open = "open",
        /// The roll is being called.
        CheckIn = "check-in",
        /// Candidates sit.
        Running = "running",
        /// Over.
        Closed = "closed",
    }
}

/// One subject at one place and slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Id.
    pub id: SessionId,
    /// What is examined.
    pub subject: Subject,
    /// Where.
    pub hall: HallId,
    /// Name of the hall.
    pub hall_name: String,
    /// Its site.
    pub site: SiteId,
    /// Name of the site.
    pub site_name: String,
    /// From when.
    pub starts_at: Moment,
    /// Until when.
    pub ends_at: Moment,
    /// Seats.
    pub capacity: i64,
    /// Seats taken.
    pub booked: i64,
    /// Where it stands.
    pub state: State,
    /// The regulation it is held under.
    pub regulation: String,
    /// Its content hash.
    pub regulation_hash: String,
}

impl Session {
    /// Seats still free.
    pub const fn free(&self) -> i64 {
        self.capacity - self.booked
    }
}

/// A session to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Id.
    pub id: SessionId,
    /// What is examined.
    pub subject: Subject,
    /// Where.
    pub hall: HallId,
    /// From when.
    pub starts_at: Moment,
    /// Until when.
    pub ends_at: Moment,
    /// Seats.
    pub capacity: i64,
    /// The regulation it is held under.
    pub regulation: String,
    /// Its content hash.
    pub regulation_hash: String,
}

/// What a school may take of a session and has taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// Which school.
    pub school: SchoolId,
    /// Seats.
    pub seats: i64,
    /// Seats taken.
    pub booked: i64,
}

/// Why a seat was not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoSeat {
    /// The session is not open for booking.
    NotOpen,
    /// The session is full.
    Full,
    /// The school's places are used up, or it has none; without a school: all free seats are reserved.
    Quota,
}

#[derive(FromRow)]
struct SessionRow {
    #[sqlx(try_from = "Uuid")]
    id: SessionId,
    subject: String,
    #[sqlx(try_from = "Uuid")]
    hall_id: HallId,
    hall_name: String,
    #[sqlx(try_from = "Uuid")]
    site_id: SiteId,
    site_name: String,
    starts_at: i64,
    ends_at: i64,
    capacity: i64,
    booked: i64,
    state: String,
    regulation: String,
    regulation_hash: String,
}

impl TryFrom<SessionRow> for Session {
    type Error = StoreError;

    fn try_from(row: SessionRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.id,
            subject: decode::word(&row.subject, "session", row.id)?,
            hall: row.hall_id,
            hall_name: row.hall_name,
            site: row.site_id,
            site_name: row.site_name,
            starts_at: Moment(row.starts_at),
            ends_at: Moment(row.ends_at),
            capacity: row.capacity,
            booked: row.booked,
            state: decode::word(&row.state, "session", row.id)?,
            regulation: row.regulation,
            regulation_hash: row.regulation_hash,
        })
    }
}

macro_rules! sessions {
    ($condition:literal) => {
        concat!(
            "SELECT s.id, s.subject, s.hall_id, h.name AS hall_name, h.site_id, i.name AS site_name, s.starts_at,
                    s.ends_at, s.capacity, s.booked, s.state, s.regulation, s.regulation_hash
             FROM session s JOIN hall h ON h.id = s.hall_id JOIN site i ON i.id = h.site_id ",
            $condition
        )
    };
}

/// Opens a session.
///
/// # Errors
/// [`StoreError::Conflict`] when the hall has one of this subject at this time.
pub async fn add(tx: &mut Tx, session: &NewSession, at: Moment) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO session (id, subject, hall_id, starts_at, ends_at, capacity, booked, state, regulation,
             regulation_hash, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, 0, 'open', $7, $8, $9)",
        session.id.0,
        session.subject.as_str(),
        session.hall.0,
        session.starts_at.0,
        session.ends_at.0,
        session.capacity,
        session.regulation.as_str(),
        session.regulation_hash.as_str(),
        at.0,
    )
    .map_err(StoreError::conflict("session"))?;
    Ok(())
}

/// A session by id.
pub async fn get(tx: &mut Tx, id: SessionId) -> Result<Option<Session>, StoreError> {
    let row = sql!(tx, fetch_optional as SessionRow, sessions!("WHERE s.id = $1"), id.0,)?;
    row.map(Session::try_from).transpose()
}

/// Sessions that start within `[from, until)`, at one site or at all, by start, site and hall.
pub async fn between(
    tx: &mut Tx,
    from: Moment,
    until: Moment,
    site: Option<SiteId>,
) -> Result<Vec<Session>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as SessionRow,
        sessions!(
            "WHERE s.starts_at >= $1 AND s.starts_at < $2 AND (h.site_id = $3 OR $3 IS NULL)
         ORDER BY s.starts_at, i.code, h.name, s.subject"
        ),
        from.0,
        until.0,
        site.map(|id| id.0),
    )?;
    rows.into_iter().map(Session::try_from).collect()
}

/// Moves a session on. False when it was not in the state `from`.
pub async fn set_state(tx: &mut Tx, id: SessionId, from: State, to: State) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE session SET state = $3 WHERE id = $1 AND state = $2",
        id.0,
        from.as_str(),
        to.as_str(),
    )?;
    Ok(changed == 1)
}

/// Gives a school so many seats of a session, of which it has used what it has booked before. False when it has booked
/// more already.
pub async fn set_quota(tx: &mut Tx, session: SessionId, school: SchoolId, seats: i64) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "INSERT INTO quota (session_id, school_id, seats, booked)
         SELECT $1, $2, $3, COUNT(*) FROM booking b JOIN application a ON a.id = b.application_id
         WHERE b.session_id = $1 AND a.school_id = $2 AND b.state <> 'cancelled' HAVING COUNT(*) <= $3
         ON CONFLICT (session_id, school_id) DO UPDATE SET seats = excluded.seats WHERE quota.booked <= excluded.seats",
        session.0,
        school.0,
        seats,
    )?;
    Ok(changed == 1)
}

/// The quotas of a session.
pub async fn quotas(tx: &mut Tx, session: SessionId) -> Result<Vec<Quota>, StoreError> {
    let rows: Vec<(Uuid, i64, i64)> = sql!(
        tx,
        fetch_all as (Uuid, i64, i64),
        "SELECT school_id, seats, booked FROM quota WHERE session_id = $1 ORDER BY school_id",
        session.0,
    )?;
    Ok(rows.into_iter().map(|(school, seats, booked)| Quota { school: SchoolId(school), seats, booked }).collect())
}

/// Takes one seat of an open session for a school or for somebody without one.
///
/// The guarded updates wait for each other, so that two bookings never take the last seat. The seat
/// is given back when the transaction is not committed.
pub async fn take_seat(
    tx: &mut Tx,
    session: SessionId,
    school: Option<SchoolId>,
) -> Result<Result<(), NoSeat>, StoreError> {
    let taken = sql!(
        &mut *tx,
        execute,
        "UPDATE session SET booked = booked + 1 WHERE id = $1 AND state = 'open' AND booked < capacity",
        session.0,
    )?;
    if taken == 0 {
        let open = get(tx, session).await?.is_some_and(|session| session.state == State::Open);
        return Ok(Err(if open { NoSeat::Full } else { NoSeat::NotOpen }));
    }
    let quotas = quotas(tx, session).await?;
    if quotas.is_empty() {
        return Ok(Ok(()));
    }
    let within = if let Some(school) = school {
        sql!(
            &mut *tx,
            execute,
            "UPDATE quota SET booked = booked + 1 WHERE session_id = $1 AND school_id = $2 AND booked < seats",
            session.0,
            school.0,
        )? == 1
    } else {
        // The session's row is ours until the end, so the quotas cannot move meanwhile.
        let reserved: i64 = quotas.iter().map(|quota| quota.seats - quota.booked).sum();
        get(tx, session).await?.is_some_and(|session| session.free() >= reserved)
    };
    if within {
        return Ok(Ok(()));
    }
    give_seat_back(tx, session, None).await?;
    Ok(Err(NoSeat::Quota))
}

/// Gives one seat back; with the school it was taken for, to its quota too.
pub async fn give_seat_back(tx: &mut Tx, session: SessionId, school: Option<SchoolId>) -> Result<(), StoreError> {
    let given =
        sql!(&mut *tx, execute, "UPDATE session SET booked = booked - 1 WHERE id = $1 AND booked > 0", session.0,)?;
    if given == 0 {
        return Err(StoreError::Inconsistent { table: "session", row: session.to_string() });
    }
    if let Some(school) = school {
        // No row: the session had no quotas when the seat was taken.
        sql!(
            tx,
            execute,
            "UPDATE quota SET booked = booked - 1 WHERE session_id = $1 AND school_id = $2 AND booked > 0",
            session.0,
            school.0,
        )?;
    }
    Ok(())
}
