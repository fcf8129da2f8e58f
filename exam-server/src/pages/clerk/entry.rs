//! The acceptance form: from what was typed to an entry, and back.

use std::str::FromStr;

use jiff::civil::Date;
use protocol::{Arg, DocumentKind, LicenceClass, Message, PersonId, TerminalId};
use rules::eligibility::{Applicant, BodyCertificate, Held, Legs};
use rules::identity;
use rules::regulation::Disease;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::application::Application;
use store::person::Person;
use uuid::Uuid;

use crate::office::admission::Entry;
use crate::web::{Errors, Form};

/// Rows for classes held.
pub(super) const HELD_ROWS: [u8; 3] = [1, 2, 3];

/// Reads fields and collects what is wrong with them.
struct Reader<'a> {
    form: &'a Form,
    errors: Errors,
}

impl Reader<'_> {
    fn missing(&mut self, name: &str, label: &str) {
        self.errors.add(name, Message::new("errors-field-missing").with("field", Arg::Key(label.to_owned())));
    }

    fn invalid(&mut self, name: &str, label: &str) {
        self.errors.add(name, Message::new("errors-field-invalid").with("field", Arg::Key(label.to_owned())));
    }

    /// A text that must be there.
    fn text(&mut self, name: &str, label: &str) -> String {
        let text = self.form.text(name).to_owned();
        if text.is_empty() {
            self.missing(name, label);
        }
        text
    }

    /// A value that may be left out.
    fn optional<T>(&mut self, name: &str, label: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = self.form.text(name);
        if text.is_empty() {
            return None;
        }
        let value = read(text);
        if value.is_none() {
            self.invalid(name, label);
        }
        value
    }

    /// A value that must be there.
    fn value<T>(&mut self, name: &str, label: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        if self.form.text(name).is_empty() {
            self.missing(name, label);
            return None;
        }
        self.optional(name, label, read)
    }
}

fn parsed<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

/// A word of the rules by its stable name.
fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(text.into()).ok()
}

/// The stable name of a word of the rules.
fn name_of(word: &impl Serialize) -> String {
    serde_json::to_value(word).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Eyesight as on the certificate, `4.9`; `0` is a blind eye.
#[expect(clippy::option_option, reason = "what cannot be read is not a blind eye")]
fn eyesight(text: &str) -> Option<Option<u8>> {
    if text == "0" {
        return Some(None);
    }
    let (whole, tenth) =
        text.replace(['．', '，', ','], ".").split_once('.').map(|(a, b)| (a.to_owned(), b.to_owned()))?;
    let (whole, tenth): (u8, u8) = (whole.parse().ok()?, tenth.parse().ok()?);
    (whole <= 9 && tenth <= 9).then_some(Some(whole * 10 + tenth))
}

fn nationality(text: &str) -> Option<String> {
    let code = text.to_uppercase();
    (code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(code)
}

/// Numbers of points cycles, counted back, separated by commas or blanks.
fn cycles(text: &str) -> Option<Vec<u8>> {
    text.split([',', '，', ' ']).filter(|part| !part.is_empty()).map(|part| part.parse().ok()).collect()
}

/// What was typed as an entry, or what is wrong with each field.
pub(super) fn read(form: &Form) -> Result<Entry, Errors> {
    let mut reader = Reader { form, errors: Errors::new() };
    let kind = reader.value("document-kind", "common-document-kind", parsed);
    let number = reader.text("document-number", "common-document-number");
    // A resident number tells birth date and sex; what is typed still has to agree with it.
    let told = match kind.filter(|_| !number.is_empty()).map(|kind| identity::read(kind, &number)) {
        Some(Ok(told)) => Some(told),
        Some(Err(refusal)) => {
            reader.errors.refuse("document-number", refusal);
            None
        }
        None => None,
    };
    // While such a number is wrong, what it would have told is not asked for.
    let tells = matches!(kind, Some(DocumentKind::ResidentId | DocumentKind::ResidencePermit));
    let left_out = |field: &str| tells && form.text(field).is_empty();
    let born = match told.as_ref().and_then(|told| told.born) {
        told if left_out("born-on") => told,
        _ => reader.value("born-on", "common-birth-date", parsed::<Date>),
    };
    let sex = match told.and_then(|told| told.sex) {
        told if left_out("sex") => told,
        _ => reader.value("sex", "common-sex", parsed),
    };
    let name = reader.text("name", "common-name");
    let nationality = reader.value("nationality", "office-field-nationality", nationality);
    let phone = reader.text("phone", "common-telephone");
    let address = reader.text("address", "office-field-address");
    let kind_of_application = reader.value("kind", "common-application-kind", parsed);
    let class = reader.value("class", "common-class", parsed);
    let school = reader.optional("school", "common-school", parsed);
    let origin = reader.optional("origin", "office-field-origin", word);
    let round = reader.optional("round", "office-field-round", parsed).unwrap_or(0);
    let held = held(&mut reader);
    let full_point_cycles = reader.optional("full-cycles", "office-field-full-cycles", cycles).unwrap_or_default();
    let diseases = form.all("disease").filter_map(word::<Disease>).collect();
    let (body, hospital) = body(&mut reader);
    let window = reader.optional("window", "office-field-window", parsed::<TerminalId>);
    let portrait = form.upload("portrait").map(|upload| upload.bytes.clone());
    if let (Some(document_kind), Some(born), Some(sex), Some(nationality), Some(kind), Some(class), true) =
        (kind, born, sex, nationality, kind_of_application, class, reader.errors.is_empty())
    {
        let person = Person {
            id: PersonId(Uuid::nil()),
            document_kind,
            document_number: number,
            name,
            sex,
            born_on: born,
            nationality,
            phone,
            address,
        };
        let facts = Applicant {
            kind,
            class,
            born,
            local: form.ticked("local"),
            vocational_student: form.ticked("vocational"),
            senior_test_passed: form.ticked("senior-test"),
            held,
            full_point_cycles,
            origin,
            round,
            body,
            diseases,
            bans: Vec::new(),
            open_applications: Vec::new(),
        };
        return Ok(Entry { person, facts, hospital, school, portrait, window });
    }
    Err(reader.errors)
}

fn held(reader: &mut Reader<'_>) -> Vec<Held> {
    let mut held = Vec::new();
    for row in HELD_ROWS {
        let label = "office-field-held";
        let (class_field, since_field) = (format!("held-class-{row}"), format!("held-since-{row}"));
        let class: Option<LicenceClass> = reader.optional(&class_field, label, parsed);
        if let Some(class) = class
            && let Some(since) = reader.value(&since_field, "office-field-held-since", parsed)
        {
            held.push(Held { class, since });
        }
    }
    held
}

/// The body certificate, when any of it was filled in, and who issued it.
fn body(reader: &mut Reader<'_>) -> (Option<BodyCertificate>, String) {
    let parts = ["hospital", "certificate-on", "height", "left-eye", "right-eye"];
    if parts.iter().all(|part| reader.form.text(part).is_empty()) {
        return (None, String::new());
    }
    let hospital = reader.text("hospital", "office-field-hospital");
    let issued_on = reader.value("certificate-on", "office-field-certificate-on", parsed);
    let height_cm = reader.value("height", "office-field-height", parsed);
    let left_eye = reader.value("left-eye", "office-field-left-eye", eyesight);
    let right_eye = reader.value("right-eye", "office-field-right-eye", eyesight);
    let field_degrees = reader.optional("field-degrees", "office-field-field-degrees", parsed);
    let hearing = reader.value("hearing", "office-field-hearing", word);
    let hands = reader.value("hands", "office-field-hands", word);
    let difference_cm = reader.optional("leg-difference", "office-field-leg-difference", parsed).unwrap_or(0);
    let legs = reader.value("legs", "office-field-legs", |text| match text {
        "whole" => Some(Legs::Whole { difference_cm }),
        _ => word(text),
    });
    let certificate = (|| {
        Some(BodyCertificate {
            issued_on: issued_on?,
            height_cm: height_cm?,
            left_eye: left_eye?,
            right_eye: right_eye?,
            field_degrees,
            colour_ok: reader.form.ticked("colour"),
            hearing: hearing?,
            hands: hands?,
            legs: legs?,
            trunk_ok: reader.form.ticked("trunk"),
        })
    })();
    (certificate, hospital)
}

/// The form as it was filled in for an application, for correction.
pub(super) fn form_of(application: &Application) -> Form {
    let (person, facts) = (&application.person, &application.facts);
    let tick = |on: bool| if on { "yes".to_owned() } else { String::new() };
    let mut fields = vec![
        ("document-kind", person.document_kind.to_string()),
        ("document-number", person.document_number.clone()),
        ("name", person.name.clone()),
        ("sex", person.sex.to_string()),
        ("born-on", person.born_on.to_string()),
        ("nationality", person.nationality.clone()),
        ("phone", person.phone.clone()),
        ("address", person.address.clone()),
        ("kind", application.kind.to_string()),
        ("class", application.class.to_string()),
        ("school", application.school.map(|id| id.to_string()).unwrap_or_default()),
        ("local", tick(facts.local)),
        ("vocational", tick(facts.vocational_student)),
        ("senior-test", tick(facts.senior_test_passed)),
        ("origin", facts.origin.as_ref().map(name_of).unwrap_or_default()),
        ("round", facts.round.to_string()),
        ("full-cycles", facts.full_point_cycles.iter().map(u8::to_string).collect::<Vec<_>>().join(", ")),
        ("hospital", application.hospital.clone()),
    ];
    fields.extend(facts.diseases.iter().map(|disease| ("disease", name_of(disease))));
    let names = [("held-class-1", "held-since-1"), ("held-class-2", "held-since-2"), ("held-class-3", "held-since-3")];
    for ((class, since), held) in names.into_iter().zip(&facts.held) {
        fields.push((class, held.class.to_string()));
        fields.push((since, held.since.to_string()));
    }
    if let Some(body) = &facts.body {
        let eye = |eye: Option<u8>| eye.map_or("0".to_owned(), |eye| format!("{}.{}", eye / 10, eye % 10));
        let (legs, difference) = match body.legs {
            Legs::Whole { difference_cm } => ("whole".to_owned(), difference_cm.to_string()),
            legs => (name_of(&legs), String::new()),
        };
        fields.extend([
            ("certificate-on", body.issued_on.to_string()),
            ("height", body.height_cm.to_string()),
            ("left-eye", eye(body.left_eye)),
            ("right-eye", eye(body.right_eye)),
            ("field-degrees", body.field_degrees.map(|degrees| degrees.to_string()).unwrap_or_default()),
            ("colour", tick(body.colour_ok)),
            ("hearing", name_of(&body.hearing)),
            ("hands", name_of(&body.hands)),
            ("legs", legs),
            ("leg-difference", difference),
            ("trunk", tick(body.trunk_ok)),
        ]);
    }
    Form::of(fields)
}

/// The form as it is first shown: what holds for nearly everybody is filled in, nothing that has to be looked at.
pub(super) fn blank() -> Form {
    Form::of([
        ("document-kind", "resident-id".to_owned()),
        ("nationality", "CHN".to_owned()),
        ("kind", "first".to_owned()),
        ("local", "yes".to_owned()),
    ])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use protocol::Sex;

    use super::*;

    fn filled() -> Vec<(&'static str, String)> {
        let fields = [
            ("document-kind", "resident-id"),
            ("document-number", "11010519491231002X"),
            ("name", "李明"),
            ("nationality", "chn"),
            ("phone", "0871-5551234"),
            ("address", "昆明市官渡区"),
            ("kind", "first"),
            ("class", "C1"),
            ("local", "yes"),
            ("held-class-1", "D"),
            ("held-since-1", "1999-04-01"),
            ("full-cycles", "2，3"),
            ("disease", "vertigo"),
            ("hospital", "市第一人民医院"),
            ("certificate-on", "2026-11-01"),
            ("height", "171"),
            ("left-eye", "4.9"),
            ("right-eye", "0"),
            ("colour", "yes"),
            ("hearing", "sound"),
            ("hands", "sound"),
            ("legs", "whole"),
            ("leg-difference", "2"),
            ("trunk", "yes"),
        ];
        fields.into_iter().map(|(name, value)| (name, value.to_owned())).collect()
    }

    #[test]
    fn birth_date_and_sex_are_filled_from_a_resident_number() {
        let entry = read(&Form::of(filled())).expect("a sound form");
        assert_eq!((entry.person.born_on, entry.person.sex), (date(1949, 12, 31), Sex::Female));
        assert_eq!(entry.person.nationality, "CHN");
        let body = entry.facts.body.expect("a certificate");
        assert_eq!((body.left_eye, body.right_eye), (Some(49), None));
        assert_eq!(body.legs, Legs::Whole { difference_cm: 2 });
        assert_eq!(entry.facts.full_point_cycles, [2, 3]);
        assert_eq!(entry.facts.diseases, [Disease::Vertigo]);
        assert_eq!(entry.facts.held, [Held { class: LicenceClass::D, since: date(1999, 4, 1) }]);
    }

    #[test]
    fn every_field_that_cannot_be_read_is_named() {
        let spoil = |name: &str, value: &str| {
            let mut fields = filled();
            fields.retain(|(field, _)| *field != name);
            let name = filled().iter().map(|(field, _)| *field).find(|field| *field == name).expect("a field");
            fields.push((name, value.to_owned()));
            read(&Form::of(fields)).expect_err("must be refused")
        };
        for (name, value) in [
            ("name", " "),
            ("nationality", "China"),
            ("class", "Z9"),
            ("held-since-1", "yesterday"),
            ("full-cycles", "two"),
            ("left-eye", "49"),
            ("height", "tall"),
            ("hearing", "good"),
            ("legs", "three"),
        ] {
            let errors = spoil(name, value);
            assert_eq!(errors.iter().map(|(field, _)| field.to_owned()).collect::<Vec<_>>(), [name], "{value}");
        }
    }

    #[test]
    fn without_any_of_it_there_is_no_certificate() {
        let mut fields = filled();
        fields.retain(|(name, _)| !["hospital", "certificate-on", "height", "left-eye", "right-eye"].contains(name));
        let entry = read(&Form::of(fields)).expect("a sound form");
        assert_eq!((entry.facts.body, entry.hospital.as_str()), (None, ""));
    }
}
