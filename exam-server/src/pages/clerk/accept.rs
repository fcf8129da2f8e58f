use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use protocol::{ApplicationId, ApplicationKind, DocumentKind, LicenceClass, Message, Sex};
use rules::regulation::Disease;
use store::application::{self, State as Stage};
use store::staff::Staff;
use store::{school, site};

use super::{entry, site_of};
use crate::app::{App, Shared};
use crate::office::admission;
use crate::web::{Choice, Clerk, Errors, Fault, Form, View, again, done, html};

#[derive(Template)]
#[template(path = "clerk/accept.html")]
struct Accept {
    l: View,
    form: Form,
    errors: Errors,
    /// Where the form is sent.
    action: String,
    /// Serial number of the application that is being corrected.
    serial: Option<String>,
    documents: Vec<Choice>,
    sexes: Vec<Choice>,
    kinds: Vec<Choice>,
    classes: Vec<Choice>,
    schools: Vec<Choice>,
    origins: Vec<Choice>,
    hearings: Vec<Choice>,
    hands: Vec<Choice>,
    legs: Vec<Choice>,
    diseases: Vec<Choice>,
    windows: Vec<Choice>,
    held: Vec<HeldRow>,
    portrait: Portrait,
}

/// One row for a class held.
struct HeldRow {
    class_field: String,
    classes: Vec<Choice>,
    since_field: String,
    since: String,
}

/// The demands on a portrait, for the hint.
struct Portrait {
    width: u32,
    height: u32,
    from_kb: usize,
    to_kb: usize,
}

/// Marks the option whose value a field has.
fn choices(chosen: &str, options: impl IntoIterator<Item = (String, String)>) -> Vec<Choice> {
    let choice = |(value, label): (String, String)| Choice { chosen: value == chosen, value, label };
    options.into_iter().map(choice).collect()
}

/// Options with an empty one before them.
fn optional(chosen: &str, options: impl IntoIterator<Item = (String, String)>) -> Vec<Choice> {
    let empty = (String::new(), "–".to_owned());
    choices(chosen, std::iter::once(empty).chain(options))
}

impl Accept {
    async fn of(app: &App, clerk: &Staff, l: View, form: Form, errors: Errors) -> Result<Self, Fault> {
        let mut tx = app.store.read().await?;
        let schools = school::all(&mut tx).await?;
        let windows = site::windows(&mut tx, site_of(clerk)?).await?;
        drop(tx);
        let named = |field: &str, prefix: &str, names: &[&str]| {
            let option = |name: &&str| ((*name).to_owned(), l.t(format!("{prefix}{name}")));
            choices(form.text(field), names.iter().map(option))
        };
        let documents: Vec<&str> = DocumentKind::ALL.iter().map(|kind| kind.as_str()).collect();
        let kinds: Vec<&str> = ApplicationKind::ALL.iter().map(|kind| kind.as_str()).collect();
        let sexes: Vec<&str> = Sex::ALL.iter().map(|sex| sex.as_str()).collect();
        let classes = || LicenceClass::ALL.iter().map(|class| (class.to_string(), l.class(class)));
        let held = entry::HELD_ROWS.map(|row| {
            let (class_field, since_field) = (format!("held-class-{row}"), format!("held-since-{row}"));
            HeldRow {
                classes: optional(form.text(&class_field), classes()),
                since: form.text(&since_field).to_owned(),
                class_field,
                since_field,
            }
        });
        let declared: Vec<&str> = form.all("disease").collect();
        let disease = |disease: &Disease| Choice {
            value: disease.as_str().to_owned(),
            label: l.t(disease.key()),
            chosen: declared.contains(&disease.as_str()),
        };
        let active = schools.into_iter().filter(|school| school.active);
        let screens = windows.into_iter().map(|window| {
            let label = format!("{} {}", window.hall, window.seat);
            (window.id.to_string(), label)
        });
        let portrait = &app.content.portrait;
        Ok(Self {
            documents: named("document-kind", "common-document-", &documents),
            sexes: optional(
                form.text("sex"),
                sexes.iter().map(|sex| ((*sex).to_owned(), l.t(format!("common-sex-{sex}")))),
            ),
            kinds: named("kind", "common-application-", &kinds),
            classes: optional(form.text("class"), classes()),
            schools: choices(
                form.text("school"),
                std::iter::once((String::new(), l.t("office-self-taught")))
                    .chain(active.map(|school| (school.id.to_string(), school.name))),
            ),
            origins: optional(
                form.text("origin"),
                ["foreign", "military"].map(|origin| (origin.to_owned(), l.t(format!("office-origin-{origin}")))),
            ),
            hearings: named("hearing", "office-hearing-", &["sound", "with-aid", "impaired"]),
            hands: named("hands", "office-hands-", &["sound", "relaxed", "impaired"]),
            legs: named("legs", "office-legs-", &["whole", "left-lost", "right-lost", "impaired"]),
            diseases: Disease::ALL.iter().map(disease).collect(),
            windows: optional(form.text("window"), screens),
            held: held.into(),
            portrait: Portrait {
                width: portrait.width,
                height: portrait.height,
                from_kb: portrait.min_bytes / 1024,
                to_kb: portrait.max_bytes / 1024,
            },
            action: l.path().to_owned(),
            serial: None,
            l,
            form,
            errors,
        })
    }

    fn correcting(mut self, serial: String) -> Self {
        self.serial = Some(serial);
        self
    }
}

/// The empty form.
pub(super) async fn show(State(app): State<Shared>, Clerk(clerk): Clerk, l: View) -> Result<Response, Fault> {
    html(&Accept::of(&app, &clerk, l, entry::blank(), Errors::new()).await?)
}

/// Accepts, or shows the form again with what stands against it.
pub(super) async fn accept(
    State(app): State<Shared>,
    Clerk(clerk): Clerk,
    l: View,
    form: Form,
) -> Result<Response, Fault> {
    let outcome = match entry::read(&form) {
        Ok(entry) => admission::admit(&app, &clerk, site_of(&clerk)?, entry).await?,
        Err(errors) => Err(errors),
    };
    match outcome {
        Ok(id) => Ok(done(&format!("/clerk/applications/{id}"), "office-notice-accepted")),
        Err(errors) => again(&Accept::of(&app, &clerk, l, form, errors).await?),
    }
}

/// The form of an application that may still be corrected.
pub(super) async fn show_correction(
    State(app): State<Shared>,
    Clerk(clerk): Clerk,
    l: View,
    Path(id): Path<ApplicationId>,
) -> Result<Response, Fault> {
    let application = correctable(&app, id).await?;
    let form = entry::form_of(&application);
    let page = Accept::of(&app, &clerk, l, form, Errors::new()).await?;
    html(&page.correcting(application.serial))
}

/// Corrects, or shows the form again.
pub(super) async fn correct(
    State(app): State<Shared>,
    Clerk(clerk): Clerk,
    l: View,
    Path(id): Path<ApplicationId>,
    form: Form,
) -> Result<Response, Fault> {
    let application = correctable(&app, id).await?;
    let outcome = match entry::read(&form) {
        Ok(entry) => admission::correct(&app, &clerk, id, entry).await?,
        Err(errors) => Err(errors),
    };
    match outcome {
        Ok(()) => Ok(done(&format!("/clerk/applications/{id}"), "office-notice-corrected")),
        Err(errors) => again(&Accept::of(&app, &clerk, l, form, errors).await?.correcting(application.serial)),
    }
}

async fn correctable(app: &App, id: ApplicationId) -> Result<application::Application, Fault> {
    let mut tx = app.store.read().await?;
    let found = application::get(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    match found.state {
        Stage::AwaitingConfirmation | Stage::Disputed => Ok(found),
        Stage::Accepted | Stage::Closed => {
            Err(Fault::Refused(StatusCode::CONFLICT, Message::new("office-application-stands")))
        }
    }
}
