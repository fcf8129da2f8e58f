//! Examiners: who may hold examinations, where and until when.

use jiff::civil::Date;
use protocol::{ExaminerId, SiteId, StaffId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx, decode};

/// A certified examiner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examiner {
    /// Id.
    pub id: ExaminerId,
    /// As written.
    pub name: String,
    /// Number of the certificate, unique.
    pub certificate: String,
    /// Last day of the certificate.
    pub valid_until: Date,
    /// Where this person is employed.
    pub site: SiteId,
    /// The log-in, where there is one.
    pub staff: Option<StaffId>,
    /// Whether this person holds examinations at present.
    pub active: bool,
}

#[derive(FromRow)]
struct Row {
    #[sqlx(try_from = "Uuid")]
    id: ExaminerId,
    name: String,
    certificate: String,
    valid_until: String,
    #[sqlx(try_from = "Uuid")]
    site_id: SiteId,
    staff_id: Option<Uuid>,
    active: bool,
}

impl TryFrom<Row> for Examiner {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Self {
            valid_until: decode::date(&row.valid_until, "examiner", row.id)?,
            id: row.id,
            name: row.name,
            certificate: row.certificate,
            site: row.site_id,
            staff: row.staff_id.map(StaffId),
            active: row.active,
        })
    }
}

/// Adds an examiner.
///
/// # Errors
/// [`StoreError::Conflict`] when somebody has this certificate.
pub async fn add(tx: &mut Tx, examiner: &Examiner) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO examiner (id, name, certificate, valid_until, site_id, staff_id, active)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        examiner.id.0,
        examiner.name.as_str(),
        examiner.certificate.as_str(),
        examiner.valid_until.to_string(),
        examiner.site.0,
        examiner.staff.map(|id| id.0),
        examiner.active,
    )
    .map_err(StoreError::conflict("examiner"))?;
    Ok(())
}

/// An examiner by id.
pub async fn get(tx: &mut Tx, id: ExaminerId) -> Result<Option<Examiner>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as Row,
        "SELECT id, name, certificate, valid_until, site_id, staff_id, active FROM examiner WHERE id = $1",
        id.0,
    )?;
    row.map(Examiner::try_from).transpose()
}

/// Who may hold examinations on a day, by certificate.
pub async fn on_duty(tx: &mut Tx, day: Date) -> Result<Vec<Examiner>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as Row,
        "SELECT id, name, certificate, valid_until, site_id, staff_id, active FROM examiner
         WHERE active AND valid_until >= $1 ORDER BY certificate",
        day.to_string(),
    )?;
    rows.into_iter().map(Examiner::try_from).collect()
}

/// Examiners who are already drawn for another session that overlaps `[from, until)`.
pub async fn busy(
    tx: &mut Tx,
    session: protocol::SessionId,
    from: protocol::Moment,
    until: protocol::Moment,
) -> Result<Vec<ExaminerId>, StoreError> {
    let ids: Vec<Uuid> = sql!(
        tx,
        fetch_all scalar Uuid,
        "SELECT p.examiner_id FROM draw_place p JOIN draw d ON d.id = p.draw_id JOIN session s ON s.id = d.session_id
         WHERE s.id <> $1 AND s.starts_at < $3 AND s.ends_at > $2 ORDER BY p.examiner_id",
        session.0,
        from.0,
        until.0,
    )?;
    Ok(ids.into_iter().map(ExaminerId).collect())
}

/// Examiners drawn for the hall's session before this one.
pub async fn last_at(
    tx: &mut Tx,
    hall: protocol::HallId,
    before: protocol::Moment,
) -> Result<Vec<ExaminerId>, StoreError> {
    let ids: Vec<Uuid> = sql!(
        tx,
        fetch_all scalar Uuid,
        "SELECT p.examiner_id FROM draw_place p JOIN draw d ON d.id = p.draw_id
         WHERE d.session_id = (
             SELECT s.id FROM session s JOIN draw e ON e.session_id = s.id
             WHERE s.hall_id = $1 AND s.starts_at < $2 ORDER BY s.starts_at DESC LIMIT 1)
         ORDER BY p.examiner_id",
        hall.0,
        before.0,
    )?;
    Ok(ids.into_iter().map(ExaminerId).collect())
}
