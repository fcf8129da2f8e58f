//! The application form, printed for the applicant's signature.

use locales::Args;
use print::{ApplicationForm, ApplicationFormLabels, BodyCondition, HeldLicence, Picture, Pictures};
use proof::{Digest, canonical};
use protocol::{ApplicationId, Language, LicenceClass, Message};
use rules::eligibility::{BodyCertificate, Hands, Hearing, Legs};
use store::application::{self, Application};
use store::{Tx, person, school, site, staff};

use crate::app::App;
use crate::edge::local_date;
use crate::office::Trouble;

/// Prints the form of an application as PDF.
///
/// # Errors
/// [`Trouble::Unknown`] when there is no such application, [`Trouble::Refused`] when it cannot be printed.
pub async fn pdf(app: &App, id: ApplicationId, language: Language) -> Result<Vec<u8>, Trouble> {
    let mut tx = app.store.read().await?;
    let form = form(&mut tx, app, id, language).await?;
    drop(tx);
    let press = app.content.press().map_err(Trouble::broken)?;
    // Setting type takes longer than a request may hold up others.
    let printed = tokio::task::block_in_place(|| press.print(&form));
    printed.map_err(|error| Trouble::Refused(Message::new("errors-print-failed").with("reason", error.to_string())))
}

async fn form(tx: &mut Tx, app: &App, id: ApplicationId, language: Language) -> Result<ApplicationForm, Trouble> {
    let unknown = || Trouble::Unknown(Message::new("errors-application-unknown"));
    let application = application::get(tx, id).await?.ok_or_else(unknown)?;
    let words = Words { app, language };
    let person = &application.person;
    let source = match application.school {
        Some(school) => school::get(tx, school).await?.map(|school| school.name).unwrap_or_default(),
        None => words.word("office-self-taught"),
    };
    let document = Args::new()
        .key("label", format!("common-document-{}", person.document_kind))
        .set("value", &person.document_number);
    let accepted_by = staff::get(tx, application.created_by).await?.map(|clerk| clerk.name);
    let accepted_at = site::get(tx, application.site).await?.map(|site| site.name);
    Ok(ApplicationForm {
        language: language.tag().to_owned(),
        fonts: assets::font_chain(language.tag()).iter().map(|font| font.family.to_owned()).collect(),
        labels: ApplicationFormLabels::fill(|key| words.word(key)),
        pictures: Pictures { portrait: person::portrait(tx, person.id).await?.map(Picture) },
        office: words.word("common-office"),
        serial: application.serial.clone(),
        name: person.name.clone(),
        sex: words.word(&format!("common-sex-{}", person.sex)),
        birth_date: words.date(person.born_on),
        nationality: person.nationality.clone(),
        document: words.text("common-label-and-value", &document),
        residence: None,
        address: person.address.clone(),
        post_code: None,
        phone: person.phone.clone(),
        email: None,
        kind: words.word(&format!("common-application-{}", application.kind)),
        class: words.class(application.class),
        source,
        held: words.held(&application),
        body: words.body(application.facts.body.as_ref(), &application.hospital),
        agent: None,
        accepted_at: accepted_at.unwrap_or_default(),
        accepted_by: accepted_by.unwrap_or_default(),
        accepted_on: words.date(local_date(application.created_at)),
        record_hash: record_hash(&application)?,
        receipt: None,
    })
}

struct Words<'a> {
    app: &'a App,
    language: Language,
}

impl Words<'_> {
    fn word(&self, key: &str) -> String {
        self.app.catalog.word(self.language, key)
    }

    fn text(&self, key: &str, args: &Args) -> String {
        self.app.catalog.text(self.language, key, args)
    }

    fn date(&self, day: jiff::civil::Date) -> String {
        self.text("office-date", &Args::new().set("date", day.to_string()))
    }

    fn class(&self, class: LicenceClass) -> String {
        let name = format!("common-class-{}", class.as_str().to_lowercase());
        self.text("common-class-with-code", &Args::new().set("code", class.as_str()).key("name", name))
    }

    /// Every class held in one line each part; a driver's licence carries the number of the document.
    fn held(&self, application: &Application) -> Option<HeldLicence> {
        let held = &application.facts.held;
        let first = held.iter().map(|held| held.since).min()?;
        Some(HeldLicence {
            number: application.person.document_number.clone(),
            file: String::new(),
            class: held.iter().map(|held| held.class.as_str()).collect(),
            since: self.date(first),
            until: String::new(),
        })
    }

    /// What the certificate says; blank lines where none was handed in.
    fn body(&self, body: Option<&BodyCertificate>, hospital: &str) -> BodyCondition {
        let say = |key: Option<&str>| key.map(|key| self.word(key)).unwrap_or_default();
        let fit = |fit: bool| if fit { "print-form-sound" } else { "print-form-unsound" };
        let eye = |eye: Option<u8>| eye.map_or("0".to_owned(), |eye| format!("{}.{}", eye / 10, eye % 10));
        let hearing = say(body.map(|body| match body.hearing {
            Hearing::Sound => "office-hearing-sound",
            Hearing::WithAid => "office-hearing-with-aid",
            Hearing::Impaired => "office-hearing-impaired",
        }));
        let height = |cm: u16| self.text("office-form-height", &Args::new().set("height", cm));
        BodyCondition {
            height: body.map(|body| height(body.height_cm)).unwrap_or_default(),
            sight_left: body.map(|body| eye(body.left_eye)).unwrap_or_default(),
            sight_right: body.map(|body| eye(body.right_eye)).unwrap_or_default(),
            colour: say(body.map(|body| fit(body.colour_ok))),
            hearing_left: hearing.clone(),
            hearing_right: hearing,
            arms: say(body.map(|body| match body.hands {
                Hands::Sound => "office-hands-sound",
                Hands::Relaxed => "office-hands-relaxed",
                Hands::Impaired => "office-hands-impaired",
            })),
            legs: say(body.map(|body| legs_key(body.legs))),
            trunk: say(body.map(|body| fit(body.trunk_ok))),
            hospital: hospital.to_owned(),
            doctor: String::new(),
            examined: body.map(|body| self.date(body.issued_on)).unwrap_or_default(),
        }
    }
}

/// Key of what a certificate says about the legs.
pub(crate) const fn legs_key(legs: Legs) -> &'static str {
    match legs {
        Legs::Whole { .. } => "office-legs-whole",
        Legs::LeftLost => "office-legs-left-lost",
        Legs::RightLost => "office-legs-right-lost",
        Legs::Impaired => "office-legs-impaired",
    }
}

/// Checksum of what the applicant signs, so that a changed form can be told from the record.
fn record_hash(application: &Application) -> Result<String, Trouble> {
    let person = &application.person;
    let record = serde_json::json!({
        "serial": application.serial, "name": person.name, "document": person.document_number,
        "born": person.born_on, "kind": application.kind, "class": application.class,
        "school": application.school, "facts": application.facts, "regulation": application.regulation_hash,
    });
    let bytes = canonical::json(&record).map_err(Trouble::broken)?;
    Ok(Digest::of(&bytes).to_string())
}
