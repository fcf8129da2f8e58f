//! One sitting: stop and go on, give time back, hand in for the candidate, declare void.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{Message, SittingId};
use rules::sitting::{Reason, Step};
use store::seating::Candidate;
use store::sitting::{Sitting, SittingState};
use store::staff::{self, Role, Staff};
use store::{Tx, seating, sitting, terminal};

use super::at_site;
use super::session::session_at_site;
use crate::app::Shared;
use crate::auth;
use crate::office::{Trouble, room};
use crate::web::{Choice, Errors, Fault, Form, Invigilator, Routes, View, again, done, html};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/room/sitting/{id}", show)
        .post("/room/sitting/{id}/pause", pause)
        .post("/room/sitting/{id}/resume", resume)
        .post("/room/sitting/{id}/extend", extend)
        .post("/room/sitting/{id}/stop", stop)
        .post("/room/sitting/{id}/void", void)
        .post("/room/sitting/{id}/withdraw", withdraw)
}

#[derive(Template)]
#[template(path = "room/sitting.html")]
struct SittingPage {
    l: View,
    sitting: Sitting,
    candidate: Candidate,
    hall: String,
    seat: u16,
    /// Reasons that fit each step.
    to_pause: Vec<Choice>,
    to_extend: Vec<Choice>,
    to_stop: Vec<Choice>,
    to_void: Vec<Choice>,
    /// Name of the first of the two who declare it void.
    asked_by: Option<String>,
    errors: Errors,
}

impl SittingPage {
    fn state_key(&self) -> String {
        format!("invigilator-sitting-{}", self.sitting.state.as_str())
    }

    fn language_key(&self) -> String {
        format!("common-language-{}", self.sitting.language.tag().to_lowercase())
    }

    fn is(&self, state: &str) -> bool {
        self.sitting.state.as_str() == state
    }

    /// Whether it can still be void.
    fn is_under_way(&self) -> bool {
        matches!(self.sitting.state, SittingState::SignedIn | SittingState::Running | SittingState::Paused)
    }

    /// A stored reason in the reader's language.
    fn reason_text(&self, name: impl AsRef<str>) -> String {
        let name = name.as_ref();
        name.parse::<Reason>().map_or_else(|_| name.to_owned(), |reason| self.l.t(reason.key()))
    }

    fn void_reason(&self) -> Option<&str> {
        self.sitting.void_asked.as_ref().map(|(_, reason)| reason.as_str())
    }
}

/// The sitting and whose it is, if `staff` may act there.
pub(super) async fn sitting_at_site(tx: &mut Tx, staff: &Staff, id: SittingId) -> Result<(Sitting, Candidate), Fault> {
    let sitting = sitting::get(tx, id).await?.ok_or(Fault::NotFound)?;
    let candidate = seating::of_booking(tx, sitting.booking).await?.ok_or(Fault::NotFound)?;
    session_at_site(tx, staff, candidate.session).await?;
    Ok((sitting, candidate))
}

async fn page(app: &Shared, l: View, staff: &Staff, id: SittingId, errors: Errors) -> Result<SittingPage, Fault> {
    let mut tx = app.store.read().await?;
    let (sitting, candidate) = sitting_at_site(&mut tx, staff, id).await?;
    let place = terminal::get(&mut tx, sitting.terminal).await?.ok_or(Fault::NotFound)?;
    let asked_by = match &sitting.void_asked {
        Some((by, _)) => staff::get(&mut tx, *by).await?.map(|first| first.name),
        None => None,
    };
    let reasons = |step: Step| {
        let fitting = Reason::ALL.iter().filter(|reason| reason.fits(step));
        let choice =
            |reason: &Reason| Choice { value: reason.as_str().to_owned(), label: l.t(reason.key()), chosen: false };
        fitting.map(choice).collect::<Vec<_>>()
    };
    let (to_pause, to_extend) = (reasons(Step::Pause), reasons(Step::Extend));
    let (to_stop, to_void) = (reasons(Step::Stop), reasons(Step::Void));
    Ok(SittingPage {
        l,
        sitting,
        candidate,
        hall: place.hall_name,
        seat: place.seat,
        to_pause,
        to_extend,
        to_stop,
        to_void,
        asked_by,
        errors,
    })
}

async fn show(
    State(app): State<Shared>,
    l: View,
    Invigilator(staff): Invigilator,
    Path(id): Path<SittingId>,
) -> Result<Response, Fault> {
    html(&page(&app, l, &staff, id, Errors::new()).await?)
}

fn reason(form: &Form) -> Result<Reason, Fault> {
    form.text("reason").parse().map_err(|_| Fault::NotFound)
}

async fn allowed(app: &Shared, staff: &Staff, id: SittingId) -> Result<(), Fault> {
    let mut tx = app.store.read().await?;
    sitting_at_site(&mut tx, staff, id).await.map(|_| ())
}

fn back(id: SittingId, notice: &str) -> Response {
    done(&format!("/room/sitting/{id}"), notice)
}

async fn pause(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<SittingId>,
    form: Form,
) -> Result<Response, Fault> {
    allowed(&app, &staff, id).await?;
    room::pause(&app, id, reason(&form)?, staff.id).await?;
    Ok(back(id, "invigilator-notice-paused"))
}

async fn resume(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<SittingId>,
    _: Form,
) -> Result<Response, Fault> {
    allowed(&app, &staff, id).await?;
    room::resume(&app, id, staff.id).await?;
    Ok(back(id, "invigilator-notice-resumed"))
}

async fn extend(
    State(app): State<Shared>,
    l: View,
    Invigilator(staff): Invigilator,
    Path(id): Path<SittingId>,
    form: Form,
) -> Result<Response, Fault> {
    allowed(&app, &staff, id).await?;
    let minutes: Option<i64> = form.text("minutes").parse().ok().filter(|minutes| *minutes > 0 && *minutes < 1_000);
    let refused = match minutes {
        Some(minutes) => match room::extend(&app, id, minutes * 60_000, reason(&form)?, staff.id).await {
            Ok(()) => return Ok(back(id, "invigilator-notice-extended")),
            Err(Trouble::Refused(message)) => message,
            Err(other) => return Err(other.into()),
        },
        None => Message::new("invigilator-sitting-minutes-wrong"),
    };
    let mut errors = Errors::new();
    errors.add("minutes", refused);
    again(&page(&app, l, &staff, id, errors).await?)
}

/// Ends the sitting; what the server holds is marked.
async fn stop(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<SittingId>,
    form: Form,
) -> Result<Response, Fault> {
    allowed(&app, &staff, id).await?;
    room::stop(&app, id, reason(&form)?, staff.id).await?;
    Ok(back(id, "invigilator-notice-handed-in"))
}

/// The first person asks with a reason; the second one confirms, signed in or with name and password here.
async fn void(
    State(app): State<Shared>,
    l: View,
    Invigilator(staff): Invigilator,
    Path(id): Path<SittingId>,
    form: Form,
) -> Result<Response, Fault> {
    allowed(&app, &staff, id).await?;
    let mut tx = app.store.read().await?;
    let (sitting, candidate) = sitting_at_site(&mut tx, &staff, id).await?;
    let site = session_at_site(&mut tx, &staff, candidate.session).await?.site;
    drop(tx);
    let mut by = staff.clone();
    let reason = match &sitting.void_asked {
        None => reason(&form)?,
        Some((_, given)) => given.parse().map_err(Fault::internal)?,
    };
    if sitting.void_asked.is_some() && !form.text("login").is_empty() {
        let second = auth::vouch(&app, form.text("login"), form.text("password")).await?;
        let refused = match second {
            Ok(second)
                if !matches!(second.role, Role::Invigilator | Role::Examiner | Role::Supervisor)
                    || at_site(&second, site).is_err() =>
            {
                Some(Message::new("errors-not-allowed"))
            }
            Ok(second) => {
                by = second;
                None
            }
            Err(message) => Some(message),
        };
        if let Some(message) = refused {
            let mut errors = Errors::new();
            errors.add("second", message);
            return again(&page(&app, l, &staff, id, errors).await?);
        }
    }
    match room::void(&app, id, reason, by.id).await {
        Ok(true) => Ok(back(id, "invigilator-notice-void")),
        Ok(false) => Ok(back(id, "invigilator-notice-void-asked")),
        Err(Trouble::Refused(message)) => {
            let mut errors = Errors::new();
            errors.add("second", message);
            again(&page(&app, l, &staff, id, errors).await?)
        }
        Err(other) => Err(other.into()),
    }
}

async fn withdraw(
    State(app): State<Shared>,
    Invigilator(staff): Invigilator,
    Path(id): Path<SittingId>,
    _: Form,
) -> Result<Response, Fault> {
    allowed(&app, &staff, id).await?;
    room::withdraw_void(&app, id, staff.id).await?;
    Ok(back(id, "invigilator-notice-withdrawn"))
}
