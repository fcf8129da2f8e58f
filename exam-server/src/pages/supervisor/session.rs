//! Sessions: the list of a few days, opening one, its quotas.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::ToSpan as _;
use jiff::civil::Date;
use protocol::{SchoolId, SessionId, Subject};
use store::school::School;
use store::session::{Quota, Session, State as SessionState};
use store::{Tx, draw, school, site};

use crate::app::Shared;
use crate::edge::start_of;
use crate::office::session::{Plan, open, set_quota};
use crate::pages::room::session_state;
use crate::web::{Choice, Errors, Fault, Form, Routes, Supervisor, View, again, done, html};

/// Days that the list shows from the chosen one on.
const DAYS: i32 = 7;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/supervisor/sessions", list)
        .get("/supervisor/sessions/new", blank)
        .post("/supervisor/sessions/new", create)
        .get("/supervisor/session/{id}", show)
        .post("/supervisor/session/{id}/quota", quota)
}

/// One line of the list.
struct Line {
    session: Session,
    drawn: bool,
}

impl Line {
    fn state_key(&self) -> String {
        session_state(&self.session)
    }
}

#[derive(Template)]
#[template(path = "supervisor/sessions.html")]
struct ListPage {
    l: View,
    from: Date,
    before: Date,
    after: Date,
    lines: Vec<Line>,
}

async fn list(State(app): State<Shared>, l: View, _: Supervisor) -> Result<Response, Fault> {
    let from = l.query("from").and_then(|text| text.parse().ok()).unwrap_or_else(|| app.edge.today());
    let after = from.saturating_add(DAYS.days());
    let mut tx = app.store.read().await?;
    let (begin, end) = (start_of(from), start_of(after));
    let sessions = store::session::between(&mut tx, begin, end, None).await?;
    let drawn: BTreeSet<SessionId> = draw::sessions_with(&mut tx, begin, end).await?.into_iter().collect();
    let lines = sessions.into_iter().map(|session| Line { drawn: drawn.contains(&session.id), session }).collect();
    html(&ListPage { l, from, before: from.saturating_sub(DAYS.days()), after, lines })
}

#[derive(Template)]
#[template(path = "supervisor/session_new.html")]
struct NewPage {
    l: View,
    form: Form,
    errors: Errors,
    subjects: Vec<Choice>,
    halls: Vec<Choice>,
    schools: Vec<School>,
}

/// The name of a school's quota field.
fn quota_field(school: &School) -> String {
    format!("quota-{}", school.code)
}

async fn new_page(tx: &mut Tx, l: View, form: Form, errors: Errors) -> Result<NewPage, Fault> {
    let mut halls = Vec::new();
    for site in site::all(tx).await? {
        for hall in site::examination_halls(tx, site.id).await? {
            let value = hall.id.to_string();
            let seats = l.count("common-seats", hall.seats);
            let label = format!("{} {} ({seats})", site.name, hall.name);
            halls.push(Choice { chosen: form.text("hall") == value, value, label });
        }
    }
    let subjects = [Subject::Subject1, Subject::SafeDriving].map(|subject| Choice {
        value: subject.as_str().to_owned(),
        label: l.t(format!("common-{subject}")),
        chosen: form.text("subject") == subject.as_str(),
    });
    let schools = school::all(tx).await?.into_iter().filter(|school| school.active).collect();
    Ok(NewPage { l, form, errors, subjects: subjects.into(), halls, schools })
}

async fn blank(State(app): State<Shared>, l: View, _: Supervisor) -> Result<Response, Fault> {
    let day = app.content.calendar.add_working_days(app.edge.today(), 1);
    let form = Form::of([("day", day.to_string()), ("begins", "09:00".to_owned()), ("minutes", "150".to_owned())]);
    let mut tx = app.store.read().await?;
    html(&new_page(&mut tx, l, form, Errors::new()).await?)
}

async fn create(
    State(app): State<Shared>,
    l: View,
    Supervisor(staff): Supervisor,
    form: Form,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let schools = school::all(&mut tx).await?;
    drop(tx);
    let mut errors = Errors::new();
    let plan = read(&form, &schools, &mut errors);
    if let Some(plan) = plan.filter(|_| errors.is_empty()) {
        match open(&app, &plan, staff.id).await? {
            Ok(id) => return Ok(done(&format!("/supervisor/session/{id}"), "supervisor-notice-opened")),
            Err(refused) => errors = refused,
        }
    }
    let mut tx = app.store.read().await?;
    again(&new_page(&mut tx, l, form, errors).await?)
}

/// The form's fields; what cannot be read is said beside its field.
fn read(form: &Form, schools: &[School], errors: &mut Errors) -> Option<Plan> {
    let mut field = |name: &str, ok: bool| {
        if !ok {
            errors.add(name, protocol::Message::new("supervisor-field-wrong"));
        }
    };
    let subject: Option<Subject> = form.text("subject").parse().ok();
    let hall = form.text("hall").parse().ok();
    let day = form.text("day").parse().ok();
    let begins = form.text("begins").parse().ok();
    let minutes: Option<i64> = form.text("minutes").parse().ok().filter(|minutes| (1..=720).contains(minutes));
    let capacity: Option<i64> = form.text("capacity").parse().ok();
    field("subject", subject.is_some());
    field("hall", hall.is_some());
    field("day", day.is_some());
    field("begins", begins.is_some());
    field("minutes", minutes.is_some());
    field("capacity", capacity.is_some());
    let mut quotas = Vec::new();
    for school in schools {
        match form.text(&quota_field(school)) {
            "" => {}
            text => match text.parse() {
                Ok(seats) => quotas.push((school.id, seats)),
                Err(_) => field("quotas", false),
            },
        }
    }
    Some(Plan {
        subject: subject?,
        hall: hall?,
        day: day?,
        begins: begins?,
        minutes: minutes?,
        capacity: capacity?,
        quotas,
    })
}

/// A school's share of a session.
struct Share {
    school: School,
    quota: Option<Quota>,
}

impl Share {
    fn seats(&self) -> String {
        self.quota.map(|quota| quota.seats.to_string()).unwrap_or_default()
    }

    fn booked(&self) -> i64 {
        self.quota.map_or(0, |quota| quota.booked)
    }
}

#[derive(Template)]
#[template(path = "supervisor/session.html")]
struct SessionPage {
    l: View,
    session: Session,
    shares: Vec<Share>,
    has_quotas: bool,
    seal: Option<draw::Seal>,
    drawn: bool,
    fault: Option<String>,
}

impl SessionPage {
    fn state_key(&self) -> String {
        session_state(&self.session)
    }

    fn subject_key(&self) -> String {
        format!("common-{}", self.session.subject)
    }

    fn is_open(&self) -> bool {
        self.session.state == SessionState::Open
    }

    fn is_over(&self) -> bool {
        self.session.state == SessionState::Closed
    }
}

async fn show(State(app): State<Shared>, l: View, _: Supervisor, Path(id): Path<SessionId>) -> Result<Response, Fault> {
    html(&page(&app, l, id, None).await?)
}

async fn page(app: &Shared, l: View, id: SessionId, fault: Option<String>) -> Result<SessionPage, Fault> {
    let mut tx = app.store.read().await?;
    let session = store::session::get(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    let quotas = store::session::quotas(&mut tx, id).await?;
    let seal = draw::sealed(&mut tx, id).await?;
    let drawn = draw::of_session(&mut tx, id).await?.is_some();
    let share = |school: School| {
        let quota = quotas.iter().find(|quota| quota.school == school.id).copied();
        (school.active || quota.is_some()).then_some(Share { school, quota })
    };
    let shares = school::all(&mut tx).await?.into_iter().filter_map(share).collect();
    Ok(SessionPage { l, session, shares, has_quotas: !quotas.is_empty(), seal, drawn, fault })
}

async fn quota(
    State(app): State<Shared>,
    l: View,
    Supervisor(staff): Supervisor,
    Path(id): Path<SessionId>,
    form: Form,
) -> Result<Response, Fault> {
    let school: SchoolId = form.text("school").parse().map_err(|_| Fault::NotFound)?;
    let refused = match form.text("seats").parse() {
        Ok(seats) => match set_quota(&app, id, school, seats, staff.id).await {
            Ok(()) => {
                return Ok(done(&format!("/supervisor/session/{id}"), "supervisor-notice-quota"));
            }
            Err(crate::office::Trouble::Refused(message)) => message,
            Err(other) => return Err(other.into()),
        },
        Err(_) => protocol::Message::new("supervisor-field-wrong"),
    };
    let fault = l.message(&refused);
    again(&page(&app, l, id, Some(fault)).await?)
}
