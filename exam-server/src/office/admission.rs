//! A window clerk accepts an application; the applicant confirms it on the second screen.

use jiff::civil::Date;
use protocol::{ApplicationId, Message, PersonId, PortraitId, SchoolId, SiteId, StaffId, TerminalId};
use rules::eligibility::{Applicant, Ban, Held};
use rules::identity::{self, Entries};
use rules::regulation::{BarGround, Regulation};
use rules::{Refusal, eligibility, numbers};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::application::{self, Application, State};
use store::person::{self, Licence, Person};
use store::staff::Staff;
use store::{StoreError, Tx, counter, school, site, terminal};

use crate::app::App;
use crate::office::{Trouble, archive, log, regulation};
use crate::web::Errors;

/// What a clerk has typed, each field readable in itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The applicant; the number as typed, the id of no meaning.
    pub person: Person,
    /// What eligibility is judged by. Bans and open applications are looked up, not typed.
    pub facts: Applicant,
    /// Who issued the body certificate.
    pub hospital: String,
    /// The school; `None`: self-taught.
    pub school: Option<SchoolId>,
    /// A new portrait, JPEG.
    pub portrait: Option<Vec<u8>>,
    /// The second screen on which the applicant is to confirm.
    pub window: Option<TerminalId>,
}

/// Accepts an application, or says what stands against it, field by field.
///
/// # Errors
/// [`Trouble`]; what an applicant or clerk can put right is in the inner result.
pub async fn admit(
    app: &App,
    clerk: &Staff,
    site: SiteId,
    mut entry: Entry,
) -> Result<Result<ApplicationId, Errors>, Trouble> {
    let now = app.edge.now();
    let today = app.edge.today();
    let mut tx = app.store.write().await?;
    let (regulation, errors) = judge(&mut tx, app, &mut entry, None, today).await?;
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    let place = site::get(&mut tx, site).await?.ok_or_else(|| Trouble::broken("the clerk's site is gone"))?;
    let person = put_person(&mut tx, app, &entry, clerk).await?;
    let serial = next_serial(&mut tx, &place.county, today).await?;
    let application = Application {
        id: ApplicationId(app.edge.uuid()),
        serial,
        person: Person { id: person, ..entry.person },
        kind: entry.facts.kind,
        class: entry.facts.class,
        school: entry.school,
        site,
        facts: entry.facts,
        hospital: entry.hospital,
        state: State::AwaitingConfirmation,
        regulation: regulation.id.clone(),
        regulation_hash: regulation.hash(),
        created_at: now,
        created_by: clerk.id,
        confirmed_at: None,
    };
    archive::keep_regulation(&mut tx, app, &regulation).await?;
    match application::add(&mut tx, &application).await {
        Err(StoreError::Conflict(_)) => return Ok(Err(duplicate(&application))),
        other => other?,
    }
    show(&mut tx, entry.window, application.id).await?;
    log::record(&mut tx, &app.edge, "application-accepted", &account(&application, clerk.id)).await?;
    tx.commit().await?;
    Ok(Ok(application.id))
}

/// Corrects an application that the applicant has not confirmed, and asks again.
///
/// # Errors
/// [`Trouble`]; what can be put right is in the inner result.
pub async fn correct(
    app: &App,
    clerk: &Staff,
    id: ApplicationId,
    mut entry: Entry,
) -> Result<Result<(), Errors>, Trouble> {
    let today = app.edge.today();
    let mut tx = app.store.write().await?;
    let old = application::get(&mut tx, id).await?.ok_or_else(unknown)?;
    let (regulation, errors) = judge(&mut tx, app, &mut entry, Some((id, old.person.id)), today).await?;
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    let person = put_person(&mut tx, app, &entry, clerk).await?;
    let application = Application {
        person: Person { id: person, ..entry.person },
        kind: entry.facts.kind,
        class: entry.facts.class,
        school: entry.school,
        facts: entry.facts,
        hospital: entry.hospital,
        regulation: regulation.id.clone(),
        regulation_hash: regulation.hash(),
        ..old
    };
    archive::keep_regulation(&mut tx, app, &regulation).await?;
    match application::correct(&mut tx, &application).await {
        Ok(true) => {}
        Ok(false) => return Err(Trouble::refused("errors-changed-meanwhile")),
        Err(StoreError::Conflict(_)) => return Ok(Err(duplicate(&application))),
        Err(error) => return Err(error.into()),
    }
    site::clear_screens(&mut tx, id).await?;
    show(&mut tx, entry.window, id).await?;
    log::record(&mut tx, &app.edge, "application-corrected", &account(&application, clerk.id)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Shows an application on a window's second screen again.
///
/// # Errors
/// [`Trouble::Refused`] when it is not awaiting confirmation.
pub async fn show_again(app: &App, id: ApplicationId, window: TerminalId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let application = application::get(&mut tx, id).await?.ok_or_else(unknown)?;
    if application.state != State::AwaitingConfirmation {
        return Err(Trouble::refused("errors-wrong-phase"));
    }
    show(&mut tx, Some(window), id).await?;
    tx.commit().await?;
    Ok(())
}

/// Withdraws an application.
///
/// # Errors
/// [`Trouble::Refused`] when it is closed or still has a live booking.
pub async fn close(app: &App, clerk: &Staff, id: ApplicationId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let bookings = store::booking::of_application(&mut tx, id).await?;
    let live = |state| matches!(state, store::booking::State::Booked | store::booking::State::Present);
    if bookings.iter().any(|booking| live(booking.state)) {
        return Err(Trouble::refused("office-application-still-booked"));
    }
    if !application::close(&mut tx, id).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    site::clear_screens(&mut tx, id).await?;
    log::record(&mut tx, &app.edge, "application-closed", &json!({ "application": id, "by": clerk.id })).await?;
    tx.commit().await?;
    Ok(())
}

/// Checks an entry against identity rules, register, regulation and portrait form; completes its facts.
async fn judge(
    tx: &mut Tx,
    app: &App,
    entry: &mut Entry,
    own: Option<(ApplicationId, PersonId)>,
    today: Date,
) -> Result<(Regulation, Errors), Trouble> {
    let regulation = regulation::in_force(tx, app, today).await?;
    let mut errors = Errors::new();
    let written = &entry.person;
    let entries = Entries { born: written.born_on, sex: written.sex };
    match identity::check(written.document_kind, &written.document_number, entries) {
        Ok(identity) => entry.person.document_number = identity.number,
        Err(refusal) => errors.refuse(field_of(&refusal), refusal),
    }

    let known = person::by_document(tx, entry.person.document_kind, &entry.person.document_number).await?;
    if let Some(known) = &known {
        let open = application::of_person(tx, known.id).await?;
        let others =
            open.iter().filter(|other| Some(other.id) != own.map(|(id, _)| id) && other.state != State::Closed);
        entry.facts.open_applications = others.map(|other| other.class).collect();
        entry.facts.bans = bans(tx, known.id).await?;
        let typed = !entry.facts.held.is_empty();
        if !typed {
            let licences = person::licences(tx, known.id).await?;
            entry.facts.held =
                licences.iter().map(|licence| Held { class: licence.class, since: licence.issued_on }).collect();
        }
        // A correction may change the applicant's own name, which may be what was disputed, but nobody else's.
        if own.is_none_or(|(_, person)| person != known.id) && known.name != entry.person.name {
            errors.add("name", Message::new("errors-document-other-name"));
        }
    }
    if let Some(id) = entry.school
        && !school::get(tx, id).await?.is_some_and(|school| school.active)
    {
        errors.add("school", Message::new("office-school-not-active"));
    }
    for refusal in eligibility::check(&entry.facts, &regulation, today) {
        errors.refuse(field_of(&refusal), refusal);
    }
    match (&entry.portrait, &known) {
        (Some(portrait), _) => {
            if let Err(message) = app.content.portrait.check(portrait) {
                errors.add("portrait", message);
            }
        }
        (None, Some(known)) if person::portrait(tx, known.id).await?.is_some() => {}
        (None, _) => errors.add("portrait", Message::new("office-portrait-missing")),
    }
    Ok((regulation, errors))
}

/// Bans on record whose ground the regulations know.
async fn bans(tx: &mut Tx, person: PersonId) -> Result<Vec<Ban>, Trouble> {
    let ban = |ban: person::Ban| {
        let ground: BarGround = ban.reason.parse().map_err(Trouble::broken)?;
        // The record holds the last barred day, the rule asks for the first free one.
        let until = ban.until_on.map(|last| last.tomorrow().unwrap_or(Date::MAX));
        Ok(Ban { ground, since: ban.from_on, until })
    };
    person::bans(tx, person).await?.into_iter().map(ban).collect()
}

async fn put_person(tx: &mut Tx, app: &App, entry: &Entry, clerk: &Staff) -> Result<PersonId, Trouble> {
    let now = app.edge.now();
    // The id counts only for somebody who is new.
    let written = Person { id: PersonId(app.edge.uuid()), ..entry.person.clone() };
    let person = person::put(tx, &written, now).await?;
    for held in &entry.facts.held {
        let licence = Licence { class: held.class, issued_on: held.since, valid_until: None };
        person::put_licence(tx, person, &licence).await?;
    }
    if let Some(jpeg) = &entry.portrait {
        let sha256 = hex::encode(Sha256::digest(jpeg));
        person::add_portrait(tx, PortraitId(app.edge.uuid()), person, jpeg, &sha256, now).await?;
        let account = json!({ "person": person, "sha256": sha256, "by": clerk.id });
        log::record(tx, &app.edge, "portrait-accepted", &account).await?;
    }
    Ok(person)
}

/// The next serial number of a county and day.
async fn next_serial(tx: &mut Tx, county: &str, today: Date) -> Result<String, Trouble> {
    let place = county.get(4..6).ok_or_else(|| Trouble::broken(format!("division code {county:?}")))?;
    let number = counter::next(tx, &serial_series(place, today)).await?;
    numbers::serial(place, today, u32::try_from(number).unwrap_or(u32::MAX)).map_err(Trouble::broken)
}

/// The series that serial numbers of a county (two digits) and day are counted in.
pub(crate) fn serial_series(place: &str, day: Date) -> String {
    format!("serial/{place}/{day}")
}

async fn show(tx: &mut Tx, window: Option<TerminalId>, application: ApplicationId) -> Result<(), Trouble> {
    if let Some(window) = window
        && !terminal::show(tx, window, Some(application)).await?
    {
        return Err(Trouble::refused("errors-terminal-unknown"));
    }
    Ok(())
}

/// What the log keeps of an application: enough to prove every entry, under a salted hash.
pub(crate) fn account(application: &Application, by: StaffId) -> serde_json::Value {
    let person = &application.person;
    json!({
        "application": application.id,
        "serial": application.serial,
        "document": [person.document_kind, &person.document_number],
        "name": person.name,
        "sex": person.sex,
        "born": person.born_on,
        "kind": application.kind,
        "class": application.class,
        "school": application.school,
        "facts": application.facts,
        "regulation": application.regulation_hash,
        "by": by,
    })
}

fn duplicate(application: &Application) -> Errors {
    let mut errors = Errors::new();
    errors.add("class", Message::new("rules-eligibility-duplicate").with("class", application.class.as_str()));
    errors
}

fn unknown() -> Trouble {
    Trouble::Unknown(Message::new("errors-application-unknown"))
}

/// The field of the form beside which a refusal is shown.
fn field_of(refusal: &Refusal) -> &'static str {
    let key = refusal.message.key.as_str();
    let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| key.starts_with(beginning));
    if begins(&["rules-identity-birth", "rules-eligibility-too-"]) {
        "born-on"
    } else if begins(&["rules-identity-sex"]) {
        "sex"
    } else if begins(&["rules-identity", "rules-eligibility-banned"]) {
        "document-number"
    } else if begins(&["rules-eligibility-disease"]) {
        "disease"
    } else if begins(&["rules-eligibility-senior"]) {
        "senior-test"
    } else if begins(&["rules-eligibility-origin"]) {
        "origin"
    } else if begins(&["rules-eligibility-upgrade", "rules-eligibility-held", "rules-eligibility-not-held"]) {
        "held-class"
    } else if begins(&["rules-eligibility-points"]) {
        "full-cycles"
    } else if begins(&["rules-body-certificate"]) {
        "certificate-on"
    } else if begins(&["rules-body-height"]) {
        "height"
    } else if begins(&["rules-body-eye", "rules-body-one-eye"]) {
        "left-eye"
    } else if begins(&["rules-body-colour"]) {
        "colour"
    } else if begins(&["rules-body-hear"]) {
        "hearing"
    } else if begins(&["rules-body-hands"]) {
        "hands"
    } else if begins(&["rules-body-leg"]) {
        "legs"
    } else if begins(&["rules-body-trunk"]) {
        "trunk"
    } else if begins(&["rules-eligibility"]) {
        "class"
    } else {
        ""
    }
}
