//! People who log in, their log-ins and failed attempts.

use protocol::{Moment, SchoolId, SiteId, StaffId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx, decode};

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Accepts applications at a window.
    Clerk,
    /// Calls the roll, seats candidates and watches a room.
    Invigilator,
    /// Books for a driving school.
    School,
    /// Holds examinations and signs results.
    Examiner,
    /// Opens sessions, draws examiners, publishes rankings.
    Supervisor,
    /// Writes and approves the questions.
    Keeper,
    /// Sets the system up.
    Admin,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 7] =
        [Self::Clerk, Self::Invigilator, Self::School, Self::Examiner, Self::Supervisor, Self::Keeper, Self::Admin];

    /// The stable name, as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Invigilator => "invigilator",
            Self::School => "school",
            Self::Examiner => "examiner",
            Self::Supervisor => "supervisor",
            Self::Keeper => "keeper",
            Self::Admin => "admin",
        }
    }
}

impl std::str::FromStr for Role {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        Self::ALL
            .into_iter()
            .find(|role| role.as_str() == text)
            .ok_or_else(|| StoreError::Inconsistent { table: "staff", row: text.to_owned() })
    }
}

/// Somebody who can log in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Id.
    pub id: StaffId,
    /// Name typed at sign-in, unique.
    pub login: String,
    /// argon2id, PHC string.
    pub password: String,
    /// As written.
    pub name: String,
    /// What this person may do.
    pub role: Role,
    /// Where this person works, for roles of a place.
    pub site: Option<SiteId>,
    /// The school, for its users.
    pub school: Option<SchoolId>,
    /// Whether this person may sign in.
    pub active: bool,
}

/// A log-in that lasts until it expires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    /// SHA-256 of the token in the cookie.
    pub token_hash: [u8; 32],
    /// Who.
    pub staff: StaffId,
    /// What a form must carry.
    pub csrf: String,
    /// What the browser calls itself.
    pub device: String,
    /// Since when.
    pub created_at: Moment,
    /// Until when.
    pub expires_at: Moment,
}

#[derive(FromRow)]
struct StaffRow {
    #[sqlx(try_from = "Uuid")]
    id: StaffId,
    login: String,
    password: String,
    name: String,
    role: String,
    site_id: Option<Uuid>,
    school_id: Option<Uuid>,
    active: bool,
}

impl TryFrom<StaffRow> for Staff {
    type Error = StoreError;

    fn try_from(row: StaffRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.id,
            role: decode::word(&row.role, "staff", row.id)?,
            login: row.login,
            password: row.password,
            name: row.name,
            site: row.site_id.map(SiteId),
            school: row.school_id.map(SchoolId),
            active: row.active,
        })
    }
}

/// Adds somebody.
pub async fn add(tx: &mut Tx, staff: &Staff, at: Moment) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO staff (id, login, password, name, role, site_id, school_id, active, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        staff.id.0,
        staff.login.as_str(),
        staff.password.as_str(),
        staff.name.as_str(),
        staff.role.as_str(),
        staff.site.map(|id| id.0),
        staff.school.map(|id| id.0),
        staff.active,
        at.0,
    )
    .map_err(StoreError::conflict("staff"))?;
    Ok(())
}

/// Who has this log-in name.
pub async fn by_login(tx: &mut Tx, login: &str) -> Result<Option<Staff>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as StaffRow,
        "SELECT id, login, password, name, role, site_id, school_id, active FROM staff WHERE login = $1",
        login,
    )?;
    row.map(Staff::try_from).transpose()
}

/// Somebody by id.
pub async fn get(tx: &mut Tx, id: StaffId) -> Result<Option<Staff>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as StaffRow,
        "SELECT id, login, password, name, role, site_id, school_id, active FROM staff WHERE id = $1",
        id.0,
    )?;
    row.map(Staff::try_from).transpose()
}

/// Begins a log-in.
pub async fn begin_login(tx: &mut Tx, login: &Login) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO login_session (token_hash, staff_id, csrf, device, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        login.token_hash.as_slice(),
        login.staff.0,
        login.csrf.as_str(),
        login.device.as_str(),
        login.created_at.0,
        login.expires_at.0,
    )?;
    Ok(())
}

#[derive(FromRow)]
struct LoginRow {
    csrf: String,
    #[sqlx(flatten)]
    staff: StaffRow,
}

/// Who a token belongs to and the log-in's form token, while it lasts and the person is active.
pub async fn by_token(tx: &mut Tx, hash: &[u8; 32], now: Moment) -> Result<Option<(Staff, String)>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as LoginRow,
        "SELECT l.csrf, s.id, s.login, s.password, s.name, s.role, s.site_id, s.school_id, s.active
         FROM login_session l JOIN staff s ON s.id = l.staff_id
         WHERE l.token_hash = $1 AND l.expires_at > $2 AND s.active",
        hash.as_slice(),
        now.0,
    )?;
    row.map(|row| Ok((row.staff.try_into()?, row.csrf))).transpose()
}

/// Ends a log-in.
pub async fn end_login(tx: &mut Tx, hash: &[u8; 32]) -> Result<(), StoreError> {
    sql!(tx, execute, "DELETE FROM login_session WHERE token_hash = $1", hash.as_slice())?;
    Ok(())
}

/// Forgets log-ins that have expired and attempts before `attempts_before`.
pub async fn sweep(tx: &mut Tx, now: Moment, attempts_before: Moment) -> Result<(), StoreError> {
    sql!(&mut *tx, execute, "DELETE FROM login_session WHERE expires_at <= $1", now.0)?;
    sql!(tx, execute, "DELETE FROM login_attempt WHERE at < $1", attempts_before.0)?;
    Ok(())
}

/// Notes an attempt to sign in.
pub async fn note_attempt(tx: &mut Tx, login: &str, at: Moment, succeeded: bool) -> Result<(), StoreError> {
    sql!(tx, execute, "INSERT INTO login_attempt (login, at, succeeded) VALUES ($1, $2, $3)", login, at.0, succeeded,)?;
    Ok(())
}

/// Moments of the failed attempts since `since` and since the last success, oldest first.
pub async fn failures_since(tx: &mut Tx, login: &str, since: Moment) -> Result<Vec<Moment>, StoreError> {
    let moments: Vec<i64> = sql!(
        tx,
        fetch_all scalar i64,
        "SELECT a.at FROM login_attempt a
         WHERE a.login = $1 AND a.at > $2 AND NOT a.succeeded AND NOT EXISTS (
             SELECT 1 FROM login_attempt s WHERE s.login = a.login AND s.succeeded AND s.at >= a.at)
         ORDER BY a.at",
        login,
        since.0,
    )?;
    Ok(moments.into_iter().map(Moment).collect())
}
