//! The applicant's second screen: the entries of an application, to be confirmed or disputed.

use protocol::kiosk::{ApplicationEntry, EntryValue};
use protocol::{ApplicationId, Arg, Message, TerminalId};
use serde_json::json;
use store::application::{self, Application, State};
use store::{Tx, person, terminal};

use crate::app::App;
use crate::office::grant::{Form, terminal_of};
use crate::office::{Trouble, log};

/// The application as the applicant checks it; `None` when nothing is asked about it any more.
///
/// # Errors
/// [`Trouble::Store`]
pub async fn form(tx: &mut Tx, id: ApplicationId) -> Result<Option<Form>, Trouble> {
    let application = application::get(tx, id).await?;
    let Some(application) = application.filter(|application| application.state == State::AwaitingConfirmation) else {
        return Ok(None);
    };
    let portrait = person::portrait(tx, application.person.id).await?.map(|_| application.person.id);
    let school = match application.school {
        Some(school) => store::school::get(tx, school).await?.map(|school| school.name),
        None => None,
    };
    Ok(Some(Form { id, entries: entries(&application, school), portrait }))
}

fn entries(application: &Application, school: Option<String>) -> Vec<ApplicationEntry> {
    let person = &application.person;
    let text = |label: &str, value: &str| ApplicationEntry {
        label: label.to_owned(),
        value: EntryValue::Text(value.to_owned()),
    };
    let said = |label: &str, message: Message| ApplicationEntry {
        label: label.to_owned(),
        value: EntryValue::Message(message),
    };
    let word = |label: &str, key: String| said(label, Message::new(key));
    let code = application.class.as_str();
    let class = Arg::Key(format!("common-class-{}", code.to_lowercase()));
    vec![
        text("common-serial-number", &application.serial),
        text("common-name", &person.name),
        word("common-sex", format!("common-sex-{}", person.sex)),
        text("common-birth-date", &person.born_on.to_string()),
        word("common-document-kind", format!("common-document-{}", person.document_kind)),
        text("common-document-number", &person.document_number),
        text("room-form-nationality", &person.nationality),
        text("room-form-address", &person.address),
        text("common-telephone", &person.phone),
        word("common-application-kind", format!("common-application-{}", application.kind)),
        said("common-class", Message::new("common-class-with-code").with("code", code).with("name", class)),
        match school {
            Some(name) => text("common-school", &name),
            None => said("common-school", Message::new("room-form-self-taught")),
        },
    ]
}

/// The applicant agrees with the entries shown at a window, or says that something is wrong.
///
/// # Errors
/// [`Trouble::Refused`] when this window shows another application, or it was answered meanwhile.
pub async fn answer(app: &App, token: &str, id: ApplicationId, agreed: bool) -> Result<TerminalId, Trouble> {
    let mut tx = app.store.write().await?;
    let window = terminal_of(&mut tx, token).await?;
    if window.application != Some(id) {
        return Err(Trouble::refused("errors-wrong-phase"));
    }
    if !application::answer(&mut tx, id, agreed, app.edge.now()).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    terminal::show(&mut tx, window.id, None).await?;
    let act = if agreed { "application-confirmed" } else { "application-disputed" };
    log::record(&mut tx, &app.edge, act, &json!({ "application": id, "terminal": window.id })).await?;
    tx.commit().await?;
    Ok(window.id)
}
