//! Sites, their halls, what they are accepted for, and their windows.

use jiff::civil::Date;
use protocol::{ApplicationId, HallId, LicenceClass, SiteId, Subject, TerminalId};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx, decode};

/// A place of the office.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Site {
    /// Id.
    #[sqlx(try_from = "Uuid")]
    pub id: SiteId,
    /// Short, unique.
    pub code: String,
    /// As written.
    pub name: String,
    /// Division code of its county.
    pub county: String,
}

/// A room with terminals.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Hall {
    /// Id.
    #[sqlx(try_from = "Uuid")]
    pub id: HallId,
    /// Its site.
    #[sqlx(try_from = "Uuid")]
    pub site_id: SiteId,
    /// As written.
    pub name: String,
    /// How many candidates fit.
    pub seats: i64,
}

/// The second screen of a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// Id.
    pub id: TerminalId,
    /// Name of its room.
    pub hall: String,
    /// Number within the room.
    pub seat: i64,
    /// What it shows for confirmation.
    pub shows: Option<ApplicationId>,
}

/// Adds a site.
pub async fn add(tx: &mut Tx, site: &Site) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO site (id, code, name, county) VALUES ($1, $2, $3, $4)",
        site.id.0,
        site.code.as_str(),
        site.name.as_str(),
        site.county.as_str(),
    )
    .map_err(StoreError::conflict("site"))?;
    Ok(())
}

/// A site by id.
pub async fn get(tx: &mut Tx, id: SiteId) -> Result<Option<Site>, StoreError> {
    Ok(sql!(tx, fetch_optional as Site, "SELECT id, code, name, county FROM site WHERE id = $1", id.0)?)
}

/// Every site, by code.
pub async fn all(tx: &mut Tx) -> Result<Vec<Site>, StoreError> {
    Ok(sql!(tx, fetch_all as Site, "SELECT id, code, name, county FROM site ORDER BY code")?)
}

/// Adds a hall.
pub async fn add_hall(tx: &mut Tx, hall: &Hall) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO hall (id, site_id, name, seats) VALUES ($1, $2, $3, $4)",
        hall.id.0,
        hall.site_id.0,
        hall.name.as_str(),
        hall.seats,
    )
    .map_err(StoreError::conflict("hall"))?;
    Ok(())
}

/// A hall by id.
pub async fn hall(tx: &mut Tx, id: HallId) -> Result<Option<Hall>, StoreError> {
    Ok(sql!(tx, fetch_optional as Hall, "SELECT id, site_id, name, seats FROM hall WHERE id = $1", id.0)?)
}

/// The halls of a site, by name.
pub async fn halls(tx: &mut Tx, site: SiteId) -> Result<Vec<Hall>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as Hall,
        "SELECT id, site_id, name, seats FROM hall WHERE site_id = $1 ORDER BY name",
        site.0,
    )?)
}

/// The halls of a site that have examination terminals, by name.
pub async fn examination_halls(tx: &mut Tx, site: SiteId) -> Result<Vec<Hall>, StoreError> {
    Ok(sql!(
        tx,
        fetch_all as Hall,
        "SELECT h.id, h.site_id, h.name, h.seats FROM hall h
         WHERE h.site_id = $1 AND EXISTS (SELECT 1 FROM terminal t WHERE t.hall_id = h.id AND t.kind = 'exam')
         ORDER BY h.name",
        site.0,
    )?)
}

/// Accepts a site for a subject and class until a day; a second acceptance replaces the first.
pub async fn accept(
    tx: &mut Tx,
    site: SiteId,
    subject: Subject,
    class: LicenceClass,
    until: Date,
) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO site_acceptance (site_id, subject, class, until_on) VALUES ($1, $2, $3, $4)
         ON CONFLICT (site_id, subject, class) DO UPDATE SET until_on = excluded.until_on",
        site.0,
        subject.as_str(),
        class.as_str(),
        until.to_string(),
    )?;
    Ok(())
}

/// Until when a site is accepted for a subject and class.
pub async fn accepted_until(
    tx: &mut Tx,
    site: SiteId,
    subject: Subject,
    class: LicenceClass,
) -> Result<Option<Date>, StoreError> {
    let until: Option<String> = sql!(
        tx,
        fetch_optional scalar String,
        "SELECT until_on FROM site_acceptance WHERE site_id = $1 AND subject = $2 AND class = $3",
        site.0,
        subject.as_str(),
        class.as_str(),
    )?;
    until.map(|until| decode::date(&until, "site_acceptance", site)).transpose()
}

#[derive(FromRow)]
struct WindowRow {
    #[sqlx(try_from = "Uuid")]
    id: TerminalId,
    hall: String,
    seat: i64,
    application_id: Option<Uuid>,
}

/// The second screens of a site's windows that are in service, by room and number.
pub async fn windows(tx: &mut Tx, site: SiteId) -> Result<Vec<Window>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as WindowRow,
        "SELECT t.id, h.name AS hall, t.seat, t.application_id FROM terminal t JOIN hall h ON h.id = t.hall_id
         WHERE h.site_id = $1 AND t.kind = 'window' AND t.in_service ORDER BY h.name, t.seat",
        site.0,
    )?;
    let window = |row: WindowRow| Window {
        id: row.id,
        hall: row.hall,
        seat: row.seat,
        shows: row.application_id.map(ApplicationId),
    };
    Ok(rows.into_iter().map(window).collect())
}

/// Takes an application off every screen that shows it.
pub async fn clear_screens(tx: &mut Tx, application: ApplicationId) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "UPDATE terminal SET application_id = NULL, revision = revision + 1 WHERE application_id = $1",
        application.0,
    )?;
    Ok(())
}
