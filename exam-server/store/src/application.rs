//! Applications and their way from the window to confirmation.

use protocol::{ApplicationId, ApplicationKind, LicenceClass, Moment, PersonId, SchoolId, SiteId, StaffId};
use rules::eligibility::Applicant;
use sqlx::FromRow;
use uuid::Uuid;

use crate::person::{Person, PersonRow};
use crate::{StoreError, Tx, decode};

states! {
    /// Where an application stands.
    State {
        /// The applicant is to read the entries and confirm them.
        AwaitingConfirmation = "awaiting-confirmation",
        /// The applicant does not agree; the clerk corrects.
        Disputed = "disputed",
        /// Confirmed.
        Accepted = "accepted",
        /// Over: licence issued, withdrawn or expired.
        Closed = "closed",
    }
}

/// One wish for one class, with who wishes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Id.
    pub id: ApplicationId,
    /// Serial number, 13 characters.
    pub serial: String,
    /// The applicant.
    pub person: Person,
    /// Why.
    pub kind: ApplicationKind,
    /// What for.
    pub class: LicenceClass,
    /// The school; `None`: self-taught.
    pub school: Option<SchoolId>,
    /// Where it was accepted.
    pub site: SiteId,
    /// What it was judged by, body certificate included.
    pub facts: Applicant,
    /// Who issued the body certificate; empty: none was handed in.
    pub hospital: String,
    /// Where it stands.
    pub state: State,
    /// The regulation it was judged by.
    pub regulation: String,
    /// Its content hash.
    pub regulation_hash: String,
    /// When it was entered.
    pub created_at: Moment,
    /// By whom.
    pub created_by: StaffId,
    /// When the applicant confirmed.
    pub confirmed_at: Option<Moment>,
}

/// Which applications a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this state.
    pub state: Option<State>,
    /// Only this site.
    pub site: Option<SiteId>,
    /// Only this school.
    pub school: Option<SchoolId>,
    /// Begins the serial number, is the document number, or is part of the name; lower or upper case.
    pub text: String,
}

#[derive(FromRow)]
struct ApplicationRow {
    #[sqlx(try_from = "Uuid")]
    id: ApplicationId,
    serial: String,
    kind: String,
    class: String,
    school_id: Option<Uuid>,
    #[sqlx(try_from = "Uuid")]
    site_id: SiteId,
    facts: String,
    hospital: String,
    state: String,
    regulation: String,
    regulation_hash: String,
    #[sqlx(try_from = "i64")]
    created_at: Moment,
    #[sqlx(try_from = "Uuid")]
    created_by: StaffId,
    confirmed_at: Option<i64>,
    #[sqlx(flatten)]
    person: PersonRow,
}

impl TryFrom<ApplicationRow> for Application {
    type Error = StoreError;

    fn try_from(row: ApplicationRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.id,
            person: row.person.try_into()?,
            kind: decode::word(&row.kind, "application", row.id)?,
            class: decode::word(&row.class, "application", row.id)?,
            school: row.school_id.map(SchoolId),
            site: row.site_id,
            facts: facts(&row.facts, row.id)?,
            hospital: row.hospital,
            state: decode::word(&row.state, "application", row.id)?,
            serial: row.serial,
            regulation: row.regulation,
            regulation_hash: row.regulation_hash,
            created_at: row.created_at,
            created_by: row.created_by,
            confirmed_at: row.confirmed_at.map(Moment),
        })
    }
}

macro_rules! applications {
    ($condition:literal) => {
        concat!(
            "SELECT a.id, a.serial, a.kind, a.class, a.school_id, a.site_id, a.facts, a.hospital, a.state, a.regulation,
                    a.regulation_hash, a.created_at, a.created_by, a.confirmed_at, a.person_id, p.document_kind,
                    p.document_number, p.name, p.sex, p.born_on, p.nationality, p.phone, p.address
             FROM application a JOIN person p ON p.id = a.person_id ",
            $condition
        )
    };
}

/// Adds an application. Its person must be there.
///
/// # Errors
/// [`StoreError::Conflict`] when the person has an open application for the class.
pub async fn add(tx: &mut Tx, application: &Application) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO application (id, serial, person_id, kind, class, school_id, site_id, facts, hospital, state,
             regulation, regulation_hash, created_at, created_by, confirmed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        application.id.0,
        application.serial.as_str(),
        application.person.id.0,
        application.kind.as_str(),
        application.class.as_str(),
        application.school.map(|id| id.0),
        application.site.0,
        json(&application.facts, application.id)?,
        application.hospital.as_str(),
        application.state.as_str(),
        application.regulation.as_str(),
        application.regulation_hash.as_str(),
        application.created_at.0,
        application.created_by.0,
        application.confirmed_at.map(|at| at.0),
    )
    .map_err(StoreError::conflict("application"))?;
    Ok(())
}

/// Writes what a clerk has corrected (person, kind, class, school, facts, hospital, regulation) and asks for
/// confirmation again. False when it is no longer open to correction.
///
/// # Errors
/// [`StoreError::Conflict`] when the person has another open application for the class.
pub async fn correct(tx: &mut Tx, application: &Application) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE application SET person_id = $2, kind = $3, class = $4, school_id = $5, facts = $6, hospital = $7,
             regulation = $8, regulation_hash = $9, state = 'awaiting-confirmation'
         WHERE id = $1 AND state IN ('awaiting-confirmation', 'disputed')",
        application.id.0,
        application.person.id.0,
        application.kind.as_str(),
        application.class.as_str(),
        application.school.map(|id| id.0),
        json(&application.facts, application.id)?,
        application.hospital.as_str(),
        application.regulation.as_str(),
        application.regulation_hash.as_str(),
    )
    .map_err(StoreError::conflict("application"))?;
    Ok(changed == 1)
}

/// Records what the applicant says to the entries. False when nothing was being asked.
pub async fn answer(tx: &mut Tx, id: ApplicationId, agreed: bool, at: Moment) -> Result<bool, StoreError> {
    let state = if agreed { State::Accepted } else { State::Disputed };
    let changed = sql!(
        tx,
        execute,
        "UPDATE application SET state = $2, confirmed_at = $3 WHERE id = $1 AND state = 'awaiting-confirmation'",
        id.0,
        state.as_str(),
        agreed.then_some(at.0),
    )?;
    Ok(changed == 1)
}

/// Closes an application. False when it is closed already.
pub async fn close(tx: &mut Tx, id: ApplicationId) -> Result<bool, StoreError> {
    let changed =
        sql!(tx, execute, "UPDATE application SET state = 'closed' WHERE id = $1 AND state <> 'closed'", id.0)?;
    Ok(changed == 1)
}

/// An application by id.
pub async fn get(tx: &mut Tx, id: ApplicationId) -> Result<Option<Application>, StoreError> {
    let row = sql!(tx, fetch_optional as ApplicationRow, applications!("WHERE a.id = $1"), id.0,)?;
    row.map(Application::try_from).transpose()
}

/// The open applications with this serial number or document number, the latest first.
pub async fn open_by_number(tx: &mut Tx, number: &str) -> Result<Vec<Application>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as ApplicationRow,
        applications!(
            "WHERE (a.serial = $1 OR p.document_number = $1) AND a.state <> 'closed'
         ORDER BY a.created_at DESC, a.id DESC"
        ),
        number,
    )?;
    rows.into_iter().map(Application::try_from).collect()
}

/// The application with this serial number.
pub async fn by_serial(tx: &mut Tx, serial: &str) -> Result<Option<Application>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as ApplicationRow,
        "SELECT a.id, a.serial, a.kind, a.class, a.school_id, a.site_id, a.facts, a.hospital, a.state, a.regulation, a.regulation_hash,
             a.created_at, a.created_by, a.confirmed_at, a.person_id, p.document_kind, p.document_number, p.name, p.sex,
             p.born_on, p.nationality, p.phone, p.address
         FROM application a JOIN person p ON p.id = a.person_id
         WHERE a.serial = $1",
        serial,
    )?;
    row.map(Application::try_from).transpose()
}

/// Every application of a person, the latest first.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Application>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as ApplicationRow,
        applications!("WHERE a.person_id = $1 ORDER BY a.created_at DESC, a.id DESC"),
        person.0,
    )?;
    rows.into_iter().map(Application::try_from).collect()
}

/// A page of a list, the latest first, and how many there are in all.
pub async fn list(
    tx: &mut Tx,
    filter: &Filter,
    offset: i64,
    limit: i64,
) -> Result<(Vec<Application>, i64), StoreError> {
    let state = filter.state.map(State::as_str);
    let (site, school) = (filter.site.map(|id| id.0), filter.school.map(|id| id.0));
    // SQLite lowers ASCII letters only, so a name in another script is also looked for as it was typed.
    let text = filter.text.to_lowercase();
    let total: i64 = sql!(
        &mut *tx,
        fetch_one scalar i64,
        "SELECT COUNT(*) FROM application a JOIN person p ON p.id = a.person_id
         WHERE (a.state = $1 OR $1 IS NULL) AND (a.site_id = $2 OR $2 IS NULL) AND (a.school_id = $3 OR $3 IS NULL)
             AND ($4 = '' OR lower(a.serial) LIKE $5 OR lower(p.document_number) = $4 OR lower(p.name) LIKE $6 OR p.name LIKE $7)",
        state,
        site,
        school,
        text.as_str(),
        begins(&text),
        within(&text),
        within(&filter.text),
    )?;
    let rows = sql!(
        tx,
        fetch_all as ApplicationRow,
        applications!(
            "WHERE (a.state = $1 OR $1 IS NULL) AND (a.site_id = $2 OR $2 IS NULL) AND (a.school_id = $3 OR $3 IS NULL)
             AND ($4 = '' OR lower(a.serial) LIKE $5 OR lower(p.document_number) = $4 OR lower(p.name) LIKE $6 OR p.name LIKE $7)
         ORDER BY a.created_at DESC, a.id DESC LIMIT $8 OFFSET $9"
        ),
        state,
        site,
        school,
        text.as_str(),
        begins(&text),
        within(&text),
        within(&filter.text),
        limit,
        offset,
    )?;
    Ok((rows.into_iter().map(Application::try_from).collect::<Result<_, _>>()?, total))
}

/// How many applications stand in each state, at a site or of a school.
pub async fn count_by_state(
    tx: &mut Tx,
    site: Option<SiteId>,
    school: Option<SchoolId>,
) -> Result<Vec<(State, i64)>, StoreError> {
    let rows: Vec<(String, i64)> = sql!(
        tx,
        fetch_all as (String, i64),
        "SELECT state, COUNT(*) FROM application
         WHERE (site_id = $1 OR $1 IS NULL) AND (school_id = $2 OR $2 IS NULL) GROUP BY state ORDER BY state",
        site.map(|id| id.0),
        school.map(|id| id.0),
    )?;
    rows.into_iter().map(|(state, count)| Ok((decode::word(&state, "application", &state)?, count))).collect()
}

fn json(facts: &Applicant, id: ApplicationId) -> Result<String, StoreError> {
    serde_json::to_string(facts).map_err(|_| StoreError::Inconsistent { table: "application", row: id.to_string() })
}

fn facts(text: &str, id: ApplicationId) -> Result<Applicant, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Inconsistent { table: "application", row: id.to_string() })
}

/// A pattern for texts that begin so. `%` and `_` of the text stay wild: harmless in a search box.
fn begins(text: &str) -> String {
    format!("{text}%")
}

/// A pattern for texts that hold this.
fn within(text: &str) -> String {
    format!("%{text}%")
}
