use jiff::ToSpan;
use jiff::civil::Date;
use protocol::{LicenceClass, Message};

use super::{Applicant, BodyCertificate, Hands, Hearing, Legs, row};
use crate::Refusal;
use crate::regulation::{Body, ClassRow, Figure, Regulation};

pub(super) fn check(applicant: &Applicant, regulation: &Regulation, today: Date, refusals: &mut Vec<Refusal>) {
    let Some(body) = &applicant.body else {
        refusals.push(Refusal::new(Message::new("rules-body-certificate-missing")));
        return;
    };
    let (rules, class) = (&regulation.eligibility.body, applicant.class);
    let checks = [
        validity(body, rules, today),
        height(body, rules, class),
        eyes(body, rules, class),
        colour(body, rules),
        hearing(body, rules, class),
        hands(body, rules, class),
        legs(body, rules, class),
    ];
    refusals.extend(checks.into_iter().filter_map(Result::err));
    if !body.trunk_ok {
        refusals.push(Refusal::new(Message::new("rules-body-trunk")));
    }
}

fn by<T>(message: Message, path: impl Into<String>, figure: &Figure<T>) -> Result<(), Refusal> {
    Err(Refusal::new(message).by(path, figure.basis()))
}

fn validity(body: &BodyCertificate, rules: &Body, today: Date) -> Result<(), Refusal> {
    let path = "eligibility.body.certificate-months";
    let months = *rules.certificate_months.require(path)?;
    if today < body.issued_on {
        return Err(Refusal::new(Message::new("rules-body-certificate-future")));
    }
    let last = body.issued_on.saturating_add(i32::from(months).months());
    if today <= last {
        return Ok(());
    }
    let message =
        Message::new("rules-body-certificate-old").with("months", i64::from(months)).with("date", last.to_string());
    by(message, path, &rules.certificate_months)
}

fn height(body: &BodyCertificate, rules: &Body, class: LicenceClass) -> Result<(), Refusal> {
    // Classes without a row have no least height.
    let Some(row) = ClassRow::find(&rules.height_cm, class) else { return Ok(()) };
    let path = format!("eligibility.body.height-cm.{}", row.name());
    let least = *row.figure.require(&path)?;
    if body.height_cm >= least {
        return Ok(());
    }
    let message = Message::new("rules-body-height")
        .with("class", class.as_str())
        .with("least", i64::from(least))
        .with("height", i64::from(body.height_cm));
    by(message, path, &row.figure)
}

fn eyes(body: &BodyCertificate, rules: &Body, class: LicenceClass) -> Result<(), Refusal> {
    let (figure, path) = row("eligibility.body.eyesight-tenths", &rules.eyesight_tenths, class)?;
    let least = *figure.require(&path)?;
    match (body.left_eye, body.right_eye) {
        (Some(left), Some(right)) if left.min(right) >= least => Ok(()),
        (Some(left), Some(right)) => {
            let message = Message::new("rules-body-eyesight")
                .with("class", class.as_str())
                .with("least", tenths(least))
                .with("eyesight", tenths(left.min(right)));
            by(message, path, figure)
        }
        (None, None) => by(
            Message::new("rules-body-eyesight")
                .with("class", class.as_str())
                .with("least", tenths(least))
                .with("eyesight", "0"),
            path,
            figure,
        ),
        (Some(eye), None) | (None, Some(eye)) => one_eye(body, rules, class, eye),
    }
}

fn one_eye(body: &BodyCertificate, rules: &Body, class: LicenceClass, eye: u8) -> Result<(), Refusal> {
    let path = "eligibility.body.one-eye";
    let rule = rules.one_eye.require(path)?;
    let message = if !rule.classes.contains(&class) {
        Message::new("rules-body-one-eye-class")
    } else if eye < rule.better_eye_tenths {
        Message::new("rules-body-eyesight").with("least", tenths(rule.better_eye_tenths)).with("eyesight", tenths(eye))
    } else if body.field_degrees.is_none_or(|degrees| degrees < rule.field_degrees) {
        Message::new("rules-body-one-eye-field").with("least", i64::from(rule.field_degrees))
    } else {
        return Ok(());
    };
    by(message.with("class", class.as_str()), path, &rules.one_eye)
}

fn colour(body: &BodyCertificate, rules: &Body) -> Result<(), Refusal> {
    let path = "eligibility.body.colour-vision";
    if body.colour_ok || !*rules.colour_vision.require(path)? {
        return Ok(());
    }
    by(Message::new("rules-body-colour"), path, &rules.colour_vision)
}

fn hearing(body: &BodyCertificate, rules: &Body, class: LicenceClass) -> Result<(), Refusal> {
    let (path, figure) = ("eligibility.body.hearing-aid", &rules.hearing_aid);
    match body.hearing {
        Hearing::Sound => Ok(()),
        Hearing::WithAid => open_to(figure, path, class, "rules-body-hearing-aid"),
        Hearing::Impaired => by(Message::new("rules-body-hearing"), path, figure),
    }
}

fn hands(body: &BodyCertificate, rules: &Body, class: LicenceClass) -> Result<(), Refusal> {
    let (path, figure) = ("eligibility.body.relaxed-hands", &rules.relaxed_hands);
    match body.hands {
        Hands::Sound => Ok(()),
        Hands::Relaxed => open_to(figure, path, class, "rules-body-hands"),
        Hands::Impaired => by(Message::new("rules-body-hands").with("class", class.as_str()), path, figure),
    }
}

fn legs(body: &BodyCertificate, rules: &Body, class: LicenceClass) -> Result<(), Refusal> {
    match body.legs {
        Legs::Whole { difference_cm: 0 } => Ok(()),
        Legs::Whole { difference_cm } => {
            let (path, figure) = ("eligibility.body.leg-difference-cm", &rules.leg_difference_cm);
            let most = *figure.require(path)?;
            if difference_cm <= most {
                return Ok(());
            }
            by(Message::new("rules-body-leg-difference").with("most", i64::from(most)), path, figure)
        }
        Legs::LeftLost => open_to(&rules.left_leg_lost, "eligibility.body.left-leg-lost", class, "rules-body-legs"),
        Legs::RightLost => open_to(&rules.right_leg_lost, "eligibility.body.right-leg-lost", class, "rules-body-legs"),
        Legs::Impaired => Err(Refusal::new(Message::new("rules-body-legs").with("class", class.as_str()))),
    }
}

fn open_to(figure: &Figure<Vec<LicenceClass>>, path: &str, class: LicenceClass, key: &str) -> Result<(), Refusal> {
    if figure.require(path)?.contains(&class) {
        return Ok(());
    }
    by(Message::new(key).with("class", class.as_str()), path, figure)
}

/// Eyesight as it is written on the certificate: 49 is 4.9.
fn tenths(value: u8) -> String {
    format!("{}.{}", value / 10, value % 10)
}
