//! Terminals: seats of halls, practice places, second screens of windows.

use protocol::kiosk::TerminalKind;
use protocol::{ApplicationId, HallId, Moment, TerminalId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx};

/// A terminal and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terminal {
    /// Id.
    pub id: TerminalId,
    /// The hall it stands in.
    pub hall: HallId,
    /// Name of the site.
    pub site_name: String,
    /// Name of the hall.
    pub hall_name: String,
    /// Seat number in the hall.
    pub seat: u16,
    /// What it is for.
    pub kind: TerminalKind,
    /// False: switched off by the office.
    pub in_service: bool,
    /// Rises with every change of what the terminal should show.
    pub revision: u64,
    /// At a window: the application shown for confirmation.
    pub application: Option<ApplicationId>,
    /// When it last asked for anything.
    pub seen_at: Option<Moment>,
    /// When its candidate asked for an invigilator, until somebody came.
    pub called_at: Option<Moment>,
}

/// A terminal to be set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTerminal {
    /// Id, made by the caller.
    pub id: TerminalId,
    /// The hall it stands in.
    pub hall: HallId,
    /// Seat number in the hall, not taken yet.
    pub seat: u16,
    /// What it is for.
    pub kind: TerminalKind,
    /// SHA-256 of its token.
    pub token_hash: [u8; 32],
}

#[derive(FromRow)]
struct Row {
    #[sqlx(try_from = "Uuid")]
    id: TerminalId,
    #[sqlx(try_from = "Uuid")]
    hall_id: HallId,
    site_name: String,
    hall_name: String,
    seat: i64,
    kind: String,
    in_service: bool,
    revision: i64,
    application_id: Option<Uuid>,
    seen_at: Option<i64>,
    called_at: Option<i64>,
}

impl TryFrom<Row> for Terminal {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let broken = || StoreError::Inconsistent { table: "terminal", row: row.id.to_string() };
        let kind = [TerminalKind::Exam, TerminalKind::Practice, TerminalKind::Window]
            .into_iter()
            .find(|kind| kind.as_str() == row.kind)
            .ok_or_else(broken)?;
        Ok(Self {
            id: row.id,
            hall: row.hall_id,
            seat: u16::try_from(row.seat).map_err(|_| broken())?,
            kind,
            site_name: row.site_name,
            hall_name: row.hall_name,
            in_service: row.in_service,
            revision: row.revision.unsigned_abs(),
            application: row.application_id.map(ApplicationId),
            seen_at: row.seen_at.map(Moment),
            called_at: row.called_at.map(Moment),
        })
    }
}

macro_rules! terminals {
    ($condition:literal) => {
        concat!(
            "SELECT t.id, t.hall_id, t.seat, t.kind, t.in_service, t.revision, t.application_id, t.seen_at, t.called_at,
                    h.name AS hall_name, s.name AS site_name
             FROM terminal t JOIN hall h ON h.id = t.hall_id JOIN site s ON s.id = h.site_id ",
            $condition
        )
    };
}

/// Sets up a terminal.
///
/// # Errors
/// [`StoreError::Conflict`] when the seat or the token is taken.
pub async fn insert(tx: &mut Tx, terminal: &NewTerminal) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO terminal (id, hall_id, seat, kind, token_hash, in_service, revision)
         VALUES ($1, $2, $3, $4, $5, TRUE, 1)",
        terminal.id.0,
        terminal.hall.0,
        i64::from(terminal.seat),
        terminal.kind.as_str(),
        terminal.token_hash.as_slice(),
    )
    .map_err(StoreError::conflict("terminal"))?;
    Ok(())
}

/// The terminal with this token.
pub async fn by_token(tx: &mut Tx, token_hash: [u8; 32]) -> Result<Option<Terminal>, StoreError> {
    let row = sql!(tx, fetch_optional as Row, terminals!("WHERE t.token_hash = $1"), token_hash.as_slice())?;
    row.map(Terminal::try_from).transpose()
}

/// One terminal.
pub async fn get(tx: &mut Tx, id: TerminalId) -> Result<Option<Terminal>, StoreError> {
    let row = sql!(tx, fetch_optional as Row, terminals!("WHERE t.id = $1"), id.0)?;
    row.map(Terminal::try_from).transpose()
}

/// All terminals of a hall, by seat.
pub async fn of_hall(tx: &mut Tx, hall: HallId) -> Result<Vec<Terminal>, StoreError> {
    let rows = sql!(tx, fetch_all as Row, terminals!("WHERE t.hall_id = $1 ORDER BY t.seat"), hall.0)?;
    rows.into_iter().map(Terminal::try_from).collect()
}

/// The terminal's revision, without anything else.
pub async fn revision(tx: &mut Tx, id: TerminalId) -> Result<Option<u64>, StoreError> {
    let revision: Option<i64> =
        sql!(tx, fetch_optional scalar i64, "SELECT revision FROM terminal WHERE id = $1", id.0)?;
    Ok(revision.map(i64::unsigned_abs))
}

/// Raises the revision: the terminal is to ask again what to show.
pub async fn bump(tx: &mut Tx, id: TerminalId) -> Result<(), StoreError> {
    sql!(tx, execute, "UPDATE terminal SET revision = revision + 1 WHERE id = $1", id.0)?;
    Ok(())
}

/// Takes the terminal into service or out of it, and raises its revision.
pub async fn set_in_service(tx: &mut Tx, id: TerminalId, in_service: bool) -> Result<(), StoreError> {
    sql!(tx, execute, "UPDATE terminal SET in_service = $2, revision = revision + 1 WHERE id = $1", id.0, in_service,)?;
    Ok(())
}

/// Gives the terminal another token, for example after a change of hardware.
///
/// # Errors
/// [`StoreError::Conflict`] when another terminal has the token.
pub async fn set_token(tx: &mut Tx, id: TerminalId, token_hash: [u8; 32]) -> Result<(), StoreError> {
    sql!(tx, execute, "UPDATE terminal SET token_hash = $2 WHERE id = $1", id.0, token_hash.as_slice())
        .map_err(StoreError::conflict("terminal"))?;
    Ok(())
}

/// Shows an application on a window's second screen for confirmation, or nothing, and raises the revision. False when
/// there is no such window.
pub async fn show(tx: &mut Tx, window: TerminalId, application: Option<ApplicationId>) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE terminal SET application_id = $2, revision = revision + 1 WHERE id = $1 AND kind = 'window'",
        window.0,
        application.map(Uuid::from),
    )?;
    Ok(changed == 1)
}

/// Notes that the terminal asked for something.
pub async fn seen(tx: &mut Tx, id: TerminalId, at: Moment) -> Result<(), StoreError> {
    sql!(tx, execute, "UPDATE terminal SET seen_at = $2 WHERE id = $1", id.0, at.0)?;
    Ok(())
}

/// Notes that the candidate asked for an invigilator (`Some`), or that somebody came (`None`).
pub async fn called(tx: &mut Tx, id: TerminalId, at: Option<Moment>) -> Result<(), StoreError> {
    sql!(tx, execute, "UPDATE terminal SET called_at = $2 WHERE id = $1", id.0, at.map(Moment::micros))?;
    Ok(())
}
