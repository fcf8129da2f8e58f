//! What is watched: the terminals of a hall, and all sites together.

use protocol::{
    BookingId, HallId, Moment, PersonId, ResultId, SessionId, SiteId, SittingId, StaffId, Subject, TerminalId,
};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

/// One terminal of a hall with whoever sits there.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Seat {
    /// The terminal.
    #[sqlx(try_from = "Uuid")]
    pub terminal: TerminalId,
    /// Seat number.
    pub seat: i64,
    /// False: switched off by the office.
    pub in_service: bool,
    seen_at: Option<i64>,
    called_at: Option<i64>,
    booking_id: Option<Uuid>,
    /// Who is seated, as written.
    pub name: Option<String>,
    sitting_id: Option<Uuid>,
    /// Stable name of the sitting's state.
    pub state: Option<String>,
    /// Questions of the paper.
    pub questions: Option<i64>,
    /// Number of the last durable answer.
    pub sealed: Option<i64>,
    deadline_at: Option<i64>,
    /// Milliseconds left while the clock stands.
    pub remaining_ms: Option<i64>,
    void_asked_by: Option<Uuid>,
    /// Questions that have an answer now.
    pub answered: i64,
}

impl Seat {
    /// When the terminal was last heard from.
    pub fn seen_at(&self) -> Option<Moment> {
        self.seen_at.map(Moment)
    }

    /// Since when the candidate has been calling.
    pub fn called_at(&self) -> Option<Moment> {
        self.called_at.map(Moment)
    }

    /// The booking of whoever is seated.
    pub fn booking(&self) -> Option<BookingId> {
        self.booking_id.map(BookingId)
    }

    /// The live sitting.
    pub fn sitting(&self) -> Option<SittingId> {
        self.sitting_id.map(SittingId)
    }

    /// When time is over, while the clock runs.
    pub fn deadline_at(&self) -> Option<Moment> {
        self.deadline_at.map(Moment)
    }

    /// Who has asked for the sitting to be void.
    pub fn void_asked_by(&self) -> Option<StaffId> {
        self.void_asked_by.map(StaffId)
    }
}

/// The examination terminals of a hall, by seat.
pub async fn hall(tx: &mut Tx, hall: HallId) -> Result<Vec<Seat>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as Seat,
        "SELECT t.id AS terminal, t.seat, t.in_service, t.seen_at, t.called_at, b.id AS booking_id, p.name,
             s.id AS sitting_id, s.state, s.questions, s.last_seq AS sealed, s.deadline_at, s.remaining_ms,
             s.void_asked_by,
             (SELECT COUNT(*) FROM response r
              WHERE r.sitting_id = s.id AND r.chosen <> '' AND NOT EXISTS (
                  SELECT 1 FROM response n
                  WHERE n.sitting_id = r.sitting_id AND n.question = r.question AND n.seq > r.seq)) AS answered
         FROM terminal t
         LEFT JOIN sitting s ON s.terminal_id = t.id AND s.state IN ('signed-in', 'running', 'paused', 'submitted')
         LEFT JOIN booking b ON b.id = COALESCE(s.booking_id, (
             SELECT x.id FROM booking x WHERE x.terminal_id = t.id AND x.state = 'present'))
         LEFT JOIN application a ON a.id = b.application_id
         LEFT JOIN person p ON p.id = a.person_id
         WHERE t.hall_id = $1 AND t.kind = 'exam' ORDER BY t.seat",
        hall.0,
    )?)
}

/// A text that differs whenever the board of a hall should be drawn anew. `lost_before`: a terminal that was
/// last heard from before it counts as offline.
pub async fn fingerprint(tx: &mut Tx, hall: HallId, lost_before: Moment) -> Result<String, StoreError> {
    let row: (i64, i64, i64, i64, i64) = sql!(
        tx,
        fetch_one as (i64, i64, i64, i64, i64),
        "SELECT CAST(COALESCE(SUM(t.revision), 0) AS BIGINT),
             CAST(COALESCE(SUM(CASE WHEN t.seen_at >= $2 THEN t.seat * t.seat ELSE 0 END), 0) AS BIGINT),
             CAST(COALESCE(SUM(CASE WHEN t.called_at IS NULL THEN 0 ELSE t.seat * t.seat END), 0) AS BIGINT),
             CAST(COALESCE(SUM(s.last_seq), 0) AS BIGINT),
             COUNT(s.id)
         FROM terminal t
         LEFT JOIN sitting s ON s.terminal_id = t.id AND s.state IN ('signed-in', 'running', 'paused', 'submitted')
         WHERE t.hall_id = $1 AND t.kind = 'exam'",
        hall.0,
        lost_before.0,
    )?;
    Ok(format!("{}-{}-{}-{}-{}", row.0, row.1, row.2, row.3, row.4))
}

/// A site at a glance.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct SiteGlance {
    /// The site.
    #[sqlx(try_from = "Uuid")]
    pub site: SiteId,
    /// Its name.
    pub name: String,
    /// Sessions of the day.
    pub sessions: i64,
    /// Bookings of the day.
    pub booked: i64,
    /// Of these, present or done.
    pub present: i64,
    /// Sittings whose clock runs or stands.
    pub sitting: i64,
    /// Results of the day.
    pub results: i64,
    /// Of these, passed.
    pub passed: i64,
    /// Examination terminals in service.
    pub terminals: i64,
    /// Of these, heard from lately.
    pub online: i64,
    /// Candidates who are calling.
    pub calls: i64,
}

/// Every site on one day, `[from, until)`. `lost_before` as for [`fingerprint`].
pub async fn sites(
    tx: &mut Tx,
    from: Moment,
    until: Moment,
    lost_before: Moment,
) -> Result<Vec<SiteGlance>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as SiteGlance,
        "SELECT i.id AS site, i.name,
             (SELECT COUNT(*) FROM session e JOIN hall h ON h.id = e.hall_id
              WHERE h.site_id = i.id AND e.starts_at >= $1 AND e.starts_at < $2) AS sessions,
             (SELECT COUNT(*) FROM booking b JOIN session e ON e.id = b.session_id JOIN hall h ON h.id = e.hall_id
              WHERE h.site_id = i.id AND e.starts_at >= $1 AND e.starts_at < $2 AND b.state <> 'cancelled') AS booked,
             (SELECT COUNT(*) FROM booking b JOIN session e ON e.id = b.session_id JOIN hall h ON h.id = e.hall_id
              WHERE h.site_id = i.id AND e.starts_at >= $1 AND e.starts_at < $2
                  AND b.state IN ('present', 'used')) AS present,
             (SELECT COUNT(*) FROM sitting s JOIN terminal t ON t.id = s.terminal_id JOIN hall h ON h.id = t.hall_id
              WHERE h.site_id = i.id AND s.state IN ('signed-in', 'running', 'paused')) AS sitting,
             (SELECT COUNT(*) FROM result r JOIN sitting s ON s.id = r.sitting_id
                  JOIN terminal t ON t.id = s.terminal_id JOIN hall h ON h.id = t.hall_id
              WHERE h.site_id = i.id AND r.marked_at >= $1 AND r.marked_at < $2) AS results,
             (SELECT COUNT(*) FROM result r JOIN sitting s ON s.id = r.sitting_id
                  JOIN terminal t ON t.id = s.terminal_id JOIN hall h ON h.id = t.hall_id
              WHERE h.site_id = i.id AND r.marked_at >= $1 AND r.marked_at < $2 AND r.passed) AS passed,
             (SELECT COUNT(*) FROM terminal t JOIN hall h ON h.id = t.hall_id
              WHERE h.site_id = i.id AND t.kind = 'exam' AND t.in_service) AS terminals,
             (SELECT COUNT(*) FROM terminal t JOIN hall h ON h.id = t.hall_id
              WHERE h.site_id = i.id AND t.kind = 'exam' AND t.in_service AND t.seen_at >= $3) AS online,
             (SELECT COUNT(*) FROM terminal t JOIN hall h ON h.id = t.hall_id
              WHERE h.site_id = i.id AND t.called_at IS NOT NULL) AS calls
         FROM site i ORDER BY i.code",
        from.0,
        until.0,
        lost_before.0,
    )?)
}

/// A result of a session with what its list shows.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct SessionResult {
    /// The result.
    #[sqlx(try_from = "Uuid")]
    pub result: protocol::ResultId,
    /// Its sitting.
    #[sqlx(try_from = "Uuid")]
    pub sitting: SittingId,
    /// Whose.
    #[sqlx(try_from = "Uuid")]
    pub person: PersonId,
    /// As written.
    pub name: String,
    /// Seat number.
    pub seat: i64,
    /// Which attempt.
    pub attempt: i64,
    /// Points reached.
    pub score: i64,
    /// Points possible.
    pub total: i64,
    /// Whether the mark was reached.
    pub passed: bool,
    /// When it was marked.
    #[sqlx(try_from = "i64")]
    pub marked_at: Moment,
    examiner_signed_at: Option<i64>,
    candidate_signed_at: Option<i64>,
}

impl SessionResult {
    /// When the examiner signed.
    pub fn examiner_signed_at(&self) -> Option<Moment> {
        self.examiner_signed_at.map(Moment)
    }

    /// When the candidate signed.
    pub fn candidate_signed_at(&self) -> Option<Moment> {
        self.candidate_signed_at.map(Moment)
    }
}

/// The results of a session, the latest first.
pub async fn results(tx: &mut Tx, session: SessionId) -> Result<Vec<SessionResult>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as SessionResult,
        "SELECT r.id AS result, r.sitting_id AS sitting, p.id AS person, p.name, t.seat, r.attempt, r.score, r.total,
             r.passed, r.marked_at, r.examiner_signed_at, r.candidate_signed_at
         FROM result r JOIN sitting s ON s.id = r.sitting_id JOIN booking b ON b.id = s.booking_id
         JOIN terminal t ON t.id = s.terminal_id
         JOIN application a ON a.id = r.application_id JOIN person p ON p.id = a.person_id
         WHERE b.session_id = $1 ORDER BY r.marked_at DESC, r.id",
        session.0,
    )?)
}

/// The session that a result belongs to, and its site.
pub async fn session_of_result(
    tx: &mut Tx,
    result: protocol::ResultId,
) -> Result<Option<(SessionId, SiteId)>, StoreError> {
    let row: Option<(Uuid, Uuid)> = sql!(
        tx,
        fetch_optional as (Uuid, Uuid),
        "SELECT e.id, h.site_id FROM result r JOIN sitting s ON s.id = r.sitting_id JOIN booking b ON b.id = s.booking_id
         JOIN session e ON e.id = b.session_id JOIN hall h ON h.id = e.hall_id WHERE r.id = $1",
        result.0,
    )?;
    Ok(row.map(|(session, site)| (SessionId(session), SiteId(site))))
}

/// What the public may see of a person's own examinations: one line per sitting that has a result.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct OwnResult {
    /// Id.
    #[sqlx(try_from = "Uuid")]
    pub id: ResultId,
    /// Which subject.
    #[sqlx(try_from = "String")]
    pub subject: Subject,
    /// Which attempt of its booking.
    pub attempt: i64,
    /// Points reached.
    pub score: i64,
    /// Points possible.
    pub total: i64,
    /// Whether the mark was reached.
    pub passed: bool,
    /// When it was marked.
    #[sqlx(try_from = "i64")]
    pub marked_at: Moment,
    /// Hex leaf hash.
    pub receipt: String,
}

/// The results of an application, the latest first.
pub async fn own_results(tx: &mut Tx, application: protocol::ApplicationId) -> Result<Vec<OwnResult>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as OwnResult,
        "SELECT id, subject, attempt, score, total, passed, marked_at, receipt FROM result
         WHERE application_id = $1 ORDER BY marked_at DESC, id",
        application.0,
    )?)
}

/// How many rows of the outbox stand in each state.
pub async fn outbox_counts(tx: &mut Tx) -> Result<Vec<(String, i64)>, StoreError> {
    Ok(sql!(tx, fetch_all as (String, i64), "SELECT state, COUNT(*) FROM write_back GROUP BY state ORDER BY state")?)
}
