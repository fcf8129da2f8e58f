//! Persons, their portraits, licences and bans.

use jiff::civil::Date;
use protocol::{BanId, DocumentKind, LicenceClass, Moment, PersonId, PortraitId, Sex};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx, decode};

/// A human being with one typed identity document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Id.
    pub id: PersonId,
    /// Kind of document.
    pub document_kind: DocumentKind,
    /// Normalised number.
    pub document_number: String,
    /// As written, in any script.
    pub name: String,
    /// As on the document.
    pub sex: Sex,
    /// Birth date.
    pub born_on: Date,
    /// ISO 3166 alpha-3.
    pub nationality: String,
    /// As written.
    pub phone: String,
    /// As written.
    pub address: String,
}

/// Something that forbids a person to apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ban {
    /// Id.
    pub id: BanId,
    /// Key of a bar in the regulation.
    pub reason: String,
    /// First day.
    pub from_on: Date,
    /// Last day; `None`: for life.
    pub until_on: Option<Date>,
}

/// A class that a person may drive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Licence {
    /// Class.
    pub class: LicenceClass,
    /// Since when.
    pub issued_on: Date,
    /// Until when; `None`: no end.
    pub valid_until: Option<Date>,
}

#[derive(FromRow)]
pub(crate) struct PersonRow {
    #[sqlx(try_from = "Uuid")]
    person_id: PersonId,
    document_kind: String,
    document_number: String,
    name: String,
    sex: String,
    born_on: String,
    nationality: String,
    phone: String,
    address: String,
}

impl TryFrom<PersonRow> for Person {
    type Error = StoreError;

    fn try_from(row: PersonRow) -> Result<Self, StoreError> {
        let id = row.person_id;
        Ok(Self {
            id,
            document_kind: decode::word(&row.document_kind, "person", id)?,
            document_number: row.document_number,
            name: row.name,
            sex: decode::word(&row.sex, "person", id)?,
            born_on: decode::date(&row.born_on, "person", id)?,
            nationality: row.nationality,
            phone: row.phone,
            address: row.address,
        })
    }
}

#[derive(FromRow)]
struct BanRow {
    #[sqlx(try_from = "Uuid")]
    id: BanId,
    reason: String,
    from_on: String,
    until_on: Option<String>,
}

#[derive(FromRow)]
struct LicenceRow {
    class: String,
    issued_on: String,
    valid_until: Option<String>,
}

/// Adds a person, or brings the one with this document up to date; returns the id that counts.
pub async fn put(tx: &mut Tx, person: &Person, at: Moment) -> Result<PersonId, StoreError> {
    let id: Uuid = sql!(
        tx,
        fetch_one scalar Uuid,
        "INSERT INTO person (id, document_kind, document_number, name, sex, born_on, nationality, phone, address, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (document_kind, document_number) DO UPDATE SET
             name = excluded.name, sex = excluded.sex, born_on = excluded.born_on,
             nationality = excluded.nationality, phone = excluded.phone, address = excluded.address
         RETURNING id",
        person.id.0,
        person.document_kind.as_str(),
        person.document_number.as_str(),
        person.name.as_str(),
        person.sex.as_str(),
        person.born_on.to_string(),
        person.nationality.as_str(),
        person.phone.as_str(),
        person.address.as_str(),
        at.0,
    )?;
    Ok(PersonId(id))
}

/// A person by id.
pub async fn get(tx: &mut Tx, id: PersonId) -> Result<Option<Person>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as PersonRow,
        "SELECT id AS person_id, document_kind, document_number, name, sex, born_on, nationality, phone, address
         FROM person WHERE id = $1",
        id.0,
    )?;
    row.map(Person::try_from).transpose()
}

/// The person with a document.
pub async fn by_document(tx: &mut Tx, kind: DocumentKind, number: &str) -> Result<Option<Person>, StoreError> {
    let row = sql!(
        tx,
        fetch_optional as PersonRow,
        "SELECT id AS person_id, document_kind, document_number, name, sex, born_on, nationality, phone, address
         FROM person WHERE document_kind = $1 AND document_number = $2",
        kind.as_str(),
        number,
    )?;
    row.map(Person::try_from).transpose()
}

/// Adds a portrait; the latest one counts.
pub async fn add_portrait(
    tx: &mut Tx,
    id: PortraitId,
    person: PersonId,
    jpeg: &[u8],
    sha256: &str,
    at: Moment,
) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO portrait (id, person_id, jpeg, sha256, created_at) VALUES ($1, $2, $3, $4, $5)",
        id.0,
        person.0,
        jpeg,
        sha256,
        at.0,
    )?;
    Ok(())
}

/// The latest portrait of a person, as JPEG.
pub async fn portrait(tx: &mut Tx, person: PersonId) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(sql!(
        tx,
        fetch_optional scalar Vec<u8>,
        "SELECT jpeg FROM portrait WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1",
        person.0,
    )?)
}

/// Adds a ban.
pub async fn add_ban(tx: &mut Tx, person: PersonId, ban: &Ban, at: Moment) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO ban (id, person_id, reason, from_on, until_on, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        ban.id.0,
        person.0,
        ban.reason.as_str(),
        ban.from_on.to_string(),
        ban.until_on.map(|until| until.to_string()),
        at.0,
    )?;
    Ok(())
}

/// Every ban of a person, the latest first, also those that are over.
pub async fn bans(tx: &mut Tx, person: PersonId) -> Result<Vec<Ban>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as BanRow,
        "SELECT id, reason, from_on, until_on FROM ban WHERE person_id = $1 ORDER BY from_on DESC, id",
        person.0,
    )?;
    let ban = |row: BanRow| {
        let until = row.until_on.as_deref().map(|until| decode::date(until, "ban", row.id)).transpose()?;
        Ok(Ban { id: row.id, from_on: decode::date(&row.from_on, "ban", row.id)?, until_on: until, reason: row.reason })
    };
    rows.into_iter().map(ban).collect()
}

/// Records a licence; a second one of the class replaces the first, whose expiry stays when the second names none.
pub async fn put_licence(tx: &mut Tx, person: PersonId, licence: &Licence) -> Result<(), StoreError> {
    sql!(
        tx,
        execute,
        "INSERT INTO licence (person_id, class, issued_on, valid_until) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, class) DO UPDATE
             SET issued_on = excluded.issued_on, valid_until = COALESCE(excluded.valid_until, licence.valid_until)",
        person.0,
        licence.class.as_str(),
        licence.issued_on.to_string(),
        licence.valid_until.map(|until| until.to_string()),
    )?;
    Ok(())
}

/// The licences of a person, by class.
pub async fn licences(tx: &mut Tx, person: PersonId) -> Result<Vec<Licence>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as LicenceRow,
        "SELECT class, issued_on, valid_until FROM licence WHERE person_id = $1 ORDER BY class",
        person.0,
    )?;
    let licence = |row: LicenceRow| {
        let until = row.valid_until.as_deref().map(|until| decode::date(until, "licence", person)).transpose()?;
        Ok(Licence {
            class: decode::word(&row.class, "licence", person)?,
            issued_on: decode::date(&row.issued_on, "licence", person)?,
            valid_until: until,
        })
    };
    rows.into_iter().map(licence).collect()
}
