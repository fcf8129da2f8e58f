//! Opening sessions and sharing them out among schools.

use jiff::civil::{Date, Time};
use protocol::{HallId, LicenceClass, Message, SchoolId, SessionId, StaffId, Subject};
use serde_json::json;
use store::session::{self, NewSession};
use store::{StoreError, draw, site};

use crate::app::App;
use crate::edge::start_of;
use crate::office::{Trouble, archive, log, regulation};
use crate::web::Errors;

/// A session to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What is examined.
    pub subject: Subject,
    /// Where.
    pub hall: HallId,
    /// On which day.
    pub day: Date,
    /// From when, legal time.
    pub begins: Time,
    /// How long, minutes.
    pub minutes: i64,
    /// Seats.
    pub capacity: i64,
    /// What schools may take; empty: open to all.
    pub quotas: Vec<(SchoolId, i64)>,
}

/// Opens a session, or says field by field what stands against it.
///
/// # Errors
/// [`Trouble`]; what the form can put right is in the inner result.
pub async fn open(app: &App, plan: &Plan, by: StaffId) -> Result<Result<SessionId, Errors>, Trouble> {
    let now = app.edge.now();
    let minute = i64::from(plan.begins.hour()) * 60 + i64::from(plan.begins.minute());
    let starts_at = start_of(plan.day).plus_millis(minute * 60_000);
    let ends_at = starts_at.plus_millis(plan.minutes * 60_000);
    let mut errors = Errors::new();
    if starts_at <= now {
        errors.add("day", Message::new("supervisor-session-past"));
    }
    let mut tx = app.store.write().await?;
    let regulation = regulation::in_force(&mut tx, app, plan.day).await?;
    match site::hall(&mut tx, plan.hall).await? {
        None => errors.add("hall", Message::new("supervisor-session-hall-unknown")),
        Some(hall) => {
            if plan.capacity < 1 || plan.capacity > hall.seats {
                errors.add("capacity", Message::new("supervisor-session-capacity").with("seats", hall.seats));
            }
            if !accepted(&mut tx, &hall, plan).await? {
                errors.add("hall", Message::new("supervisor-session-not-accepted"));
            }
        }
    }
    let figures = regulation.theory.of(plan.subject).and_then(|theory| theory.minutes.usable());
    let least = figures.copied().map_or(1, i64::from);
    if plan.minutes < least {
        errors.add("minutes", Message::new("supervisor-session-too-short").with("minutes", least));
    }
    if !LicenceClass::ALL.iter().any(|class| regulation.usable_for(plan.subject, *class).is_ok()) {
        errors.add("subject", Message::new("supervisor-session-regulation-gaps"));
    }
    // Each alone first: the sum of what somebody typed need not be a number.
    let each = plan.quotas.iter().all(|(_, seats)| (0..=plan.capacity).contains(seats));
    if !each || plan.quotas.iter().map(|(_, seats)| *seats).sum::<i64>() > plan.capacity {
        errors.add("quotas", Message::new("supervisor-session-quotas").with("seats", plan.capacity));
    }
    let nearby = session::between(&mut tx, start_of(plan.day), ends_at, None).await?;
    if nearby.iter().any(|other| other.hall == plan.hall && other.starts_at < ends_at && other.ends_at > starts_at) {
        errors.add("begins", Message::new("supervisor-session-hall-taken"));
    }
    if !errors.is_empty() {
        return Ok(Err(errors));
    }

    archive::keep_regulation(&mut tx, app, &regulation).await?;
    let new = NewSession {
        id: SessionId(app.edge.uuid()),
        subject: plan.subject,
        hall: plan.hall,
        starts_at,
        ends_at,
        capacity: plan.capacity,
        regulation_hash: regulation.hash(),
        regulation: regulation.id,
    };
    session::add(&mut tx, &new, now).await.map_err(|error| match error {
        StoreError::Conflict(_) => Trouble::refused("supervisor-session-hall-taken"),
        other => other.into(),
    })?;
    for (school, seats) in &plan.quotas {
        session::set_quota(&mut tx, new.id, *school, *seats).await?;
    }
    let seed = proof::Digest(app.edge.bytes());
    let seal = proof::draw::seal(seed);
    draw::seal(&mut tx, new.id, &seed.0, &seal.to_string(), now).await?;
    let act = json!({
        "session": new.id, "subject": new.subject, "hall": new.hall, "starts_at": new.starts_at, "ends_at": new.ends_at,
        "capacity": new.capacity, "quotas": plan.quotas, "regulation": new.regulation_hash, "draw_seal": seal, "by": by,
    });
    log::record(&mut tx, &app.edge, "session-opened", &act).await?;
    tx.commit().await?;
    Ok(Ok(new.id))
}

/// Whether the hall's site is accepted for the subject in any class on that day.
async fn accepted(tx: &mut store::Tx, hall: &site::Hall, plan: &Plan) -> Result<bool, StoreError> {
    for class in LicenceClass::ALL {
        let until = site::accepted_until(tx, hall.site_id, plan.subject, *class).await?;
        if until.is_some_and(|until| until >= plan.day) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Changes what a school may take of a session that has not begun.
///
/// # Errors
/// [`Trouble::Refused`] when it has booked more, or all quotas together exceed the capacity.
pub async fn set_quota(app: &App, id: SessionId, school: SchoolId, seats: i64, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let session = session::get(&mut tx, id).await?;
    let session = session.ok_or_else(|| Trouble::Unknown(Message::new("errors-page-unknown")))?;
    if session.state != session::State::Open {
        return Err(Trouble::refused("errors-wrong-phase"));
    }
    let others: i64 = session::quotas(&mut tx, id)
        .await?
        .iter()
        .filter(|quota| quota.school != school)
        .map(|quota| quota.seats)
        .sum();
    if seats < 0 || others + seats > session.capacity {
        return Err(Trouble::Refused(Message::new("supervisor-session-quotas").with("seats", session.capacity)));
    }
    if !session::set_quota(&mut tx, id, school, seats).await? {
        return Err(Trouble::refused("supervisor-session-quota-booked"));
    }
    log::record(&mut tx, &app.edge, "quota-set", &json!({ "session": id, "school": school, "seats": seats, "by": by }))
        .await?;
    tx.commit().await?;
    Ok(())
}
