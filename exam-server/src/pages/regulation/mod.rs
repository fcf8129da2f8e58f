//! Regulations: which subjects they can be used for, and the figures that the office must fill in or confirm.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{ClassGroup, LicenceClass, Message, Subject};
use rules::regulation::{Gap, GapKind, Regulation, Scope};
use store::confirmation::{self, Confirmation};

use crate::app::Shared;
use crate::office::regulation::{Unconfirmed, confirm, confirmed};
use crate::web::{Errors, Fault, Form, Routes, Supervisor, View, again, done, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/regulation", list).get("/regulation/{id}", show).post("/regulation/{id}", put)
}

/// One regulation of the list.
struct Line {
    regulation: Regulation,
    in_force: bool,
    gaps: usize,
}

#[derive(Template)]
#[template(path = "regulation/list.html")]
struct ListPage {
    l: View,
    lines: Vec<Line>,
}

async fn list(State(app): State<Shared>, l: View, _: Supervisor) -> Result<Response, Fault> {
    let today = app.edge.today();
    let mut tx = app.store.read().await?;
    let mut lines = Vec::new();
    for id in app.content.regulations.keys() {
        if let Some(regulation) = confirmed(&mut tx, &app, id).await? {
            lines.push(Line { in_force: regulation.in_force(today), gaps: regulation.all_gaps().len(), regulation });
        }
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.regulation.valid_from));
    html(&ListPage { l, lines })
}

/// Whether a subject can be held for a group of classes.
struct Use {
    subject: Subject,
    /// By group: usable, or how many gaps stand in the way.
    groups: Vec<usize>,
}

/// A gap with what the form needs.
struct Open {
    gap: Gap,
    scope: String,
    classes: String,
}

#[derive(Template)]
#[template(path = "regulation/show.html")]
struct ShowPage {
    l: View,
    regulation: Regulation,
    hash: String,
    groups: Vec<ClassGroup>,
    uses: Vec<Use>,
    open: Vec<Open>,
    confirmed: Vec<Confirmation>,
    form: Form,
    errors: Errors,
}

impl ShowPage {
    fn is_held(&self, one: &Use) -> bool {
        one.subject != Subject::SafeDriving || self.regulation.theory.safe_driving.is_some()
    }

    fn sentence(&self, open: &Open) -> String {
        self.l.message(&open.gap.message())
    }

    /// What was typed for this figure, or what the file suggests.
    fn value(&self, open: &Open) -> String {
        if self.form.text("path") == open.gap.path {
            self.form.text("value").to_owned()
        } else {
            open.gap.suggestion.clone().unwrap_or_default()
        }
    }

    fn note(&self, open: &Open) -> &str {
        if self.form.text("path") == open.gap.path { self.form.text("note") } else { "" }
    }

    fn fault(&self, open: &Open, field: &str) -> String {
        if self.form.text("path") == open.gap.path { self.errors.of(&self.l, field) } else { String::new() }
    }
}

async fn page(app: &Shared, l: View, id: &str, form: Form, errors: Errors) -> Result<ShowPage, Fault> {
    let mut tx = app.store.read().await?;
    let regulation = confirmed(&mut tx, app, id).await?.ok_or(Fault::NotFound)?;
    let confirmed = confirmation::of_regulation(&mut tx, id).await?;
    let groups = ClassGroup::ALL.to_vec();
    let uses =
        Subject::ALL.iter().map(|subject| Use { subject: *subject, groups: gaps_by_group(&regulation, *subject) });
    let uses = uses.collect();
    let gaps = regulation.all_gaps().into_iter().filter(|gap| gap.kind != GapKind::NotHeld);
    let open = gaps.map(|gap| Open { scope: scope(&l, gap.scope), classes: classes(&gap), gap }).collect();
    Ok(ShowPage { hash: regulation.hash(), l, regulation, groups, uses, open, confirmed, form, errors })
}

/// Per group, the gaps of the class that has the fewest: 0 where some class can be examined.
fn gaps_by_group(regulation: &Regulation, subject: Subject) -> Vec<usize> {
    let least = |group: &ClassGroup| {
        let classes = LicenceClass::ALL.iter().filter(|class| class.group() == *group);
        let gaps = classes.map(|class| regulation.usable_for(subject, *class).err().map_or(0, |gaps| gaps.len()));
        gaps.min().unwrap_or(0)
    };
    ClassGroup::ALL.iter().map(least).collect()
}

fn scope(l: &View, scope: Scope) -> String {
    match scope {
        Scope::Acceptance => l.t("supervisor-scope-acceptance"),
        Scope::EverySubject => l.t("supervisor-scope-every-subject"),
        Scope::AfterPermit => l.t("supervisor-scope-after-permit"),
        Scope::Subject(subject) => l.t(format!("common-{subject}")),
    }
}

fn classes(gap: &Gap) -> String {
    gap.classes.iter().map(|class| class.as_str()).collect::<Vec<_>>().join(" ")
}

async fn show(State(app): State<Shared>, l: View, _: Supervisor, Path(id): Path<String>) -> Result<Response, Fault> {
    html(&page(&app, l, &id, Form::default(), Errors::new()).await?)
}

async fn put(
    State(app): State<Shared>,
    l: View,
    Supervisor(staff): Supervisor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    let (path, value, note) = (form.text("path"), form.text("value"), form.text("note"));
    let mut errors = Errors::new();
    match confirm(&app, &id, path, value, note, staff.id).await? {
        Ok(()) => return Ok(done(&format!("/regulation/{id}"), "supervisor-notice-confirmed")),
        Err(Unconfirmed::Note) => errors.add("note", Message::new("supervisor-regulation-note-missing")),
        Err(Unconfirmed::Value(why)) => {
            errors.add("value", Message::new("supervisor-regulation-value-wrong").with("reason", why));
        }
        Err(Unconfirmed::Inconsistent(why)) => {
            errors.add("value", Message::new("supervisor-regulation-inconsistent").with("reason", why));
        }
        Err(Unconfirmed::Gap) => return Err(Fault::conflict(Message::new("supervisor-regulation-no-gap"))),
    }
    again(&page(&app, l, &id, form, errors).await?)
}
