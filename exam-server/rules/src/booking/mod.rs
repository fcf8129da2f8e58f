//! Whether an application may be booked into a session, and what becomes of the booking.
//!
//! [`check`] decides from facts that the caller has read in one transaction; places and
//! quotas are counts, so holding them under concurrency is the store's part.

mod facts;
mod permit;
mod state;

use jiff::ToSpan;
use jiff::civil::Date;
use protocol::{Arg, LicenceClass, Message, Subject};

pub use facts::{Application, Counts, PastBooking, PastState, Permit, Session};
pub use permit::{issue_by, permit_expiry};
pub use state::{AfterAttempt, BookingState, Consequence, Window, after_attempt, after_failure};

use crate::Refusal;
use crate::calendar::Calendar;
use crate::eligibility::{missing, plan};
use crate::regulation::{Bound, Figure, Regulation, Wait, WaitRow};

/// Everything that stands against a booking made today; empty: it may be made.
pub fn check(
    application: &Application,
    session: &Session,
    regulation: &Regulation,
    calendar: &Calendar,
    today: Date,
) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if let Err(gaps) = regulation.usable_for(session.subject, application.class) {
        refusals.extend(gaps.iter().map(|gap| missing(&gap.path)));
        return refusals;
    }
    if !application.accepted {
        refusals.push(Refusal::new(Message::new("rules-booking-not-accepted")));
    }
    if !session.open || session.day < today {
        refusals.push(Refusal::new(Message::new("rules-booking-session-closed")));
    }
    refusals.extend(order(application, session.subject, regulation).err());
    refusals.extend(past(application, session, regulation, calendar));
    refusals.extend(permit(application, session, regulation).err());
    refusals.extend(waiting(application, session, regulation, calendar).err());
    refusals.extend(site(application.class, session).err());
    refusals.extend(places(session).err());
    refusals
}

/// Whether a booking may still be cancelled today.
///
/// # Errors
/// `rules-booking-cancel-late` with the last day on which it could have been.
pub fn cancel(session_day: Date, regulation: &Regulation, calendar: &Calendar, today: Date) -> Result<(), Refusal> {
    let path = "booking.cancel-before";
    let figure = &regulation.booking.cancel_before;
    let last = calendar.before(session_day, *figure.require(path)?);
    if today <= last {
        return Ok(());
    }
    Err(Refusal::new(Message::new("rules-booking-cancel-late").with("date", last.to_string())).by(path, figure.basis()))
}

/// Key of a subject's name in the common catalogue.
fn subject_name(subject: Subject) -> Arg {
    let key = match subject {
        Subject::Subject1 => "common-subject-1",
        Subject::Subject2 => "common-subject-2",
        Subject::Subject3 => "common-subject-3",
        Subject::SafeDriving => "common-safe-driving",
    };
    Arg::Key(key.to_owned())
}

fn subjects<'a>(application: &Application, regulation: &'a Regulation) -> Result<&'a [Subject], Refusal> {
    let Application { kind, class, held, origin, round, .. } = application;
    plan(regulation, *kind, *class, held, *origin, *round)
}

fn order(application: &Application, subject: Subject, regulation: &Regulation) -> Result<(), Refusal> {
    let plan = subjects(application, regulation)?;
    let about = |key: &str, of: Subject| Refusal::new(Message::new(key).with("subject", subject_name(of)));
    if !plan.contains(&subject) {
        return Err(about("rules-booking-not-required", subject));
    }
    if application.passed.contains(&subject) {
        return Err(about("rules-booking-passed", subject));
    }
    let path = format!("booking.order.{subject}");
    let row = regulation.booking.order.iter().find(|row| row.subject == subject).ok_or_else(|| missing(&path))?;
    let before = row.needs.require(&path)?;
    match before.iter().find(|before| plan.contains(before) && !application.passed.contains(before)) {
        Some(open) => Err(about("rules-booking-order", *open).by(path, row.needs.basis())),
        None => Ok(()),
    }
}

fn past(application: &Application, session: &Session, regulation: &Regulation, calendar: &Calendar) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let of_subject = || application.bookings.iter().filter(|past| past.subject == session.subject);
    if of_subject().any(|past| past.state == PastState::Live) {
        refusals.push(Refusal::new(Message::new("rules-booking-live").with("subject", subject_name(session.subject))));
    }
    let failures: Vec<Date> = of_subject()
        .filter_map(|past| if let PastState::Failed { on } = past.state { Some(on) } else { None })
        .collect();
    refusals.extend(limit(session.subject, failures.len(), regulation).err());
    if let Some(last) = failures.iter().max() {
        let rows = &regulation.booking.waits_after_failure;
        let wait = find_wait("booking.waits-after-failure", rows, application, session.subject);
        refusals.extend(
            wait.and_then(|found| found.passed(*last, session.day, calendar, "rules-booking-wait-after-failure")).err(),
        );
    }
    refusals
}

/// Bookings of a subject that are left after so many failed ones; `None`: no limit.
///
/// # Errors
/// When the figure is not usable.
pub fn bookings_left(subject: Subject, failed: usize, regulation: &Regulation) -> Result<Option<u16>, Refusal> {
    let (figure, path) = max_bookings(subject, regulation)?;
    Ok(match *figure.require(&path)? {
        Bound::Unlimited => None,
        Bound::AtMost(most) => Some(most.saturating_sub(u16::try_from(failed).unwrap_or(u16::MAX))),
    })
}

fn max_bookings(subject: Subject, regulation: &Regulation) -> Result<(&Figure<Bound>, String), Refusal> {
    let path = format!("booking.max-bookings.{subject}");
    let row = regulation.booking.max_bookings.iter().find(|row| row.subject == subject);
    Ok((&row.ok_or_else(|| missing(&path))?.bound, path))
}

fn limit(subject: Subject, failed: usize, regulation: &Regulation) -> Result<(), Refusal> {
    if bookings_left(subject, failed, regulation)? != Some(0) {
        return Ok(());
    }
    let (figure, path) = max_bookings(subject, regulation)?;
    let count = i64::try_from(failed).unwrap_or(i64::MAX);
    let message = Message::new("rules-booking-no-more").with("subject", subject_name(subject)).with("count", count);
    Err(Refusal::new(message).by(path, figure.basis()))
}

fn permit(application: &Application, session: &Session, regulation: &Regulation) -> Result<(), Refusal> {
    if let Some(permit) = application.permit {
        let figure = &regulation.permit.years;
        if session.day < permit.expires_on {
            return Ok(());
        }
        let message = Message::new("rules-booking-permit-expired").with("date", permit.expires_on.to_string());
        return Err(Refusal::new(message).by("permit.years", figure.basis()));
    }
    if application.kind == protocol::ApplicationKind::Conversion {
        let path = "permit.conversion-years";
        let figure = &regulation.permit.conversion_years;
        let end = application.accepted_on.saturating_add(i32::from(*figure.require(path)?).years());
        if session.day < end {
            return Ok(());
        }
        let message = Message::new("rules-booking-conversion-over").with("date", end.to_string());
        return Err(Refusal::new(message).by(path, figure.basis()));
    }
    // A permit is issued for Subject 1; where that is not asked for, none is needed.
    let first = subjects(application, regulation)?.contains(&Subject::Subject1);
    if first && session.subject != Subject::Subject1 && application.passed.contains(&Subject::Subject1) {
        return Err(Refusal::new(Message::new("rules-booking-permit-missing")));
    }
    Ok(())
}

/// The row of a list of waits that fits, ready to be asked.
struct FoundWait<'a> {
    figure: &'a Figure<Wait>,
    path: String,
}

fn find_wait<'a>(
    list: &str,
    rows: &'a [WaitRow],
    application: &Application,
    subject: Subject,
) -> Result<FoundWait<'a>, Refusal> {
    let row = rows.iter().find(|row| {
        row.subject == subject
            && (row.kinds.is_empty() || row.kinds.contains(&application.kind))
            && (row.classes.is_empty() || row.classes.contains(&application.class))
            && (row.held.is_empty() || row.held.iter().any(|class| application.held.contains(class)))
    });
    match row {
        Some(row) => Ok(FoundWait { figure: &row.wait, path: format!("{list}.{}", row.name) }),
        None => Err(missing(&format!("{list}.{subject}.{}", application.class))),
    }
}

impl FoundWait<'_> {
    fn first_day(&self, from: Date, calendar: &Calendar) -> Result<Date, Refusal> {
        Ok(calendar.after(from, *self.figure.require(&self.path)?))
    }

    fn passed(&self, from: Date, day: Date, calendar: &Calendar, key: &str) -> Result<(), Refusal> {
        let first = self.first_day(from, calendar)?;
        if day >= first {
            return Ok(());
        }
        let message = Message::new(key).with("date", first.to_string());
        Err(Refusal::new(message).by(self.path.as_str(), self.figure.basis()))
    }
}

fn waiting(
    application: &Application,
    session: &Session,
    regulation: &Regulation,
    calendar: &Calendar,
) -> Result<(), Refusal> {
    let from = application.permit.map_or(application.accepted_on, |permit| permit.issued_on);
    find_wait("booking.waits", &regulation.booking.waits, application, session.subject)?.passed(
        from,
        session.day,
        calendar,
        "rules-booking-too-early",
    )
}

/// The first day on which an application may sit a subject, as far as waits decide.
///
/// # Errors
/// When a figure is not usable.
pub fn first_day(
    application: &Application,
    subject: Subject,
    regulation: &Regulation,
    calendar: &Calendar,
) -> Result<Date, Refusal> {
    let from = application.permit.map_or(application.accepted_on, |permit| permit.issued_on);
    let rules = &regulation.booking;
    let mut first = find_wait("booking.waits", &rules.waits, application, subject)?.first_day(from, calendar)?;
    let failed = application.bookings.iter().filter(|past| past.subject == subject);
    let failed = failed.filter_map(|past| if let PastState::Failed { on } = past.state { Some(on) } else { None });
    if let Some(last) = failed.max() {
        let wait = find_wait("booking.waits-after-failure", &rules.waits_after_failure, application, subject)?;
        first = first.max(wait.first_day(last, calendar)?);
    }
    Ok(first)
}

fn site(class: LicenceClass, session: &Session) -> Result<(), Refusal> {
    let refuse = |key: &str| Message::new(key).with("class", class.as_str());
    match session.accepted_until {
        None => Err(Refusal::new(refuse("rules-booking-site-not-accepted"))),
        Some(until) if session.day > until => {
            Err(Refusal::new(refuse("rules-booking-site-expired").with("date", until.to_string())))
        }
        Some(_) => Ok(()),
    }
}

fn places(session: &Session) -> Result<(), Refusal> {
    let full =
        |key: &str, counts: Counts| Err(Refusal::new(Message::new(key).with("places", i64::from(counts.places))));
    if session.capacity.is_full() {
        return full("rules-booking-session-full", session.capacity);
    }
    match session.quota {
        Some(quota) if quota.is_full() => full("rules-booking-quota-full", quota),
        _ => Ok(()),
    }
}
