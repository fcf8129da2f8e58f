//! Whether an application can be accepted.
//!
//! [`check`] collects every refusal, not only the first, so that an applicant need not come
//! back for each. A figure that an answer depends on and that is not usable (missing or not
//! verified) is itself a refusal that names the figure.

mod body;
mod facts;

use jiff::ToSpan;
use jiff::civil::Date;
use protocol::{ApplicationKind, Arg, LicenceClass, Message, Subject};

pub use facts::{Applicant, Ban, BodyCertificate, Hands, Hearing, Held, Legs};

use crate::Refusal;
use crate::regulation::{AgeRange, Bar, ClassRow, Figure, Regulation, Term};

/// Everything that stands against accepting an application today; empty: it can be accepted.
pub fn check(applicant: &Applicant, regulation: &Regulation, today: Date) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    kind_and_class(applicant, regulation, &mut refusals);
    if let Err(refusal) = age(applicant, regulation, today) {
        refusals.push(refusal);
    }
    if let Err(refusal) = senior_test(applicant, regulation, today) {
        refusals.push(refusal);
    }
    diseases(applicant, regulation, &mut refusals);
    bans(applicant, regulation, today, &mut refusals);
    body::check(applicant, regulation, today, &mut refusals);
    if applicant.kind == ApplicationKind::Upgrade {
        upgrade(applicant, regulation, today, &mut refusals);
    }
    if applicant.open_applications.contains(&applicant.class) {
        refusals
            .push(Refusal::new(Message::new("rules-eligibility-duplicate").with("class", applicant.class.as_str())));
    }
    refusals
}

/// The subjects that an application has to pass, in order.
///
/// # Errors
/// When the regulation has no usable figure for this sort of application.
pub fn plan<'a>(
    regulation: &'a Regulation,
    kind: ApplicationKind,
    class: LicenceClass,
    held: &[LicenceClass],
    origin: Option<crate::regulation::Origin>,
    round: u8,
) -> Result<&'a [Subject], Refusal> {
    let fits = |plan: &&crate::regulation::Plan| {
        plan.kind == kind
            && plan.origin.is_none_or(|wanted| origin == Some(wanted))
            && (plan.held.is_empty() || plan.held.iter().any(|class| held.contains(class)))
            && (plan.classes.is_empty() || plan.classes.contains(&class))
            && plan.from_round <= round
    };
    match regulation.eligibility.plans.iter().find(fits) {
        Some(plan) => Ok(plan.subjects.require(&format!("eligibility.plans.{}", plan.name))?),
        None => Err(missing(&format!("eligibility.plans.{kind}"))),
    }
}

/// Full years of age on a day; a birthday on 29 February is kept on 28 February in other years.
pub fn age_on(born: Date, day: Date) -> i16 {
    let years = day.year() - born.year();
    let birthday = born.saturating_add(i32::from(years).years());
    if day < birthday { years - 1 } else { years }
}

/// The first day on which a person is older than `age`.
pub(crate) fn outgrows(born: Date, age: u8) -> Date {
    born.saturating_add((i32::from(age) + 1).years())
}

/// The refusal for a figure that the regulation does not have at all.
pub(crate) fn missing(path: &str) -> Refusal {
    let message = Message::new("rules-figure-unconfirmed").with("path", path);
    Refusal { message, figure: Some(path.to_owned()), basis: None }
}

/// The figure of a class in a list, with its path.
pub(crate) fn row<'a, T>(
    list: &str,
    rows: &'a [ClassRow<T>],
    class: LicenceClass,
) -> Result<(&'a Figure<T>, String), Refusal> {
    match ClassRow::find(rows, class) {
        Some(row) => Ok((&row.figure, format!("{list}.{}", row.name()))),
        None => Err(missing(&format!("{list}.{class}"))),
    }
}

/// The age range that holds for an applicant, with its figure's path and basis.
pub(crate) fn age_range(
    regulation: &Regulation,
    class: LicenceClass,
    vocational: bool,
) -> Result<(AgeRange, String, Message), Refusal> {
    let part = &regulation.eligibility;
    let special = ClassRow::find(&part.vocational_ages, class).filter(|_| vocational);
    let (figure, path) = match special {
        Some(special) => (&special.figure, format!("eligibility.vocational-ages.{}", special.name())),
        None => row("eligibility.ages", &part.ages, class)?,
    };
    Ok((*figure.require(&path)?, path, figure.basis()))
}

fn kind_and_class(applicant: &Applicant, regulation: &Regulation, refusals: &mut Vec<Refusal>) {
    let class = applicant.class;
    let holds = applicant.held.iter().any(|held| held.class == class);
    match applicant.kind {
        ApplicationKind::First => {
            let part = &regulation.eligibility;
            let (figure, path, key) = if applicant.local {
                (&part.first_classes, "eligibility.first-classes", "rules-eligibility-not-first")
            } else {
                (
                    &part.first_classes_elsewhere,
                    "eligibility.first-classes-elsewhere",
                    "rules-eligibility-not-elsewhere",
                )
            };
            refusals.extend(allowed(figure, path, class, key));
            if !applicant.held.is_empty() {
                refusals.push(Refusal::new(Message::new("rules-eligibility-not-the-first")));
            }
        }
        ApplicationKind::Upgrade => {
            if applicant.held.is_empty() {
                refusals.push(Refusal::new(Message::new("rules-eligibility-upgrade-of-nothing")));
            }
            if holds {
                refusals
                    .push(Refusal::new(Message::new("rules-eligibility-held-already").with("class", class.as_str())));
            }
        }
        ApplicationKind::Conversion => {
            if applicant.origin.is_none() {
                refusals.push(Refusal::new(Message::new("rules-eligibility-origin-missing")));
            }
            if holds {
                refusals
                    .push(Refusal::new(Message::new("rules-eligibility-held-already").with("class", class.as_str())));
            }
        }
        ApplicationKind::TwelvePoint => {
            if !holds {
                refusals.push(Refusal::new(Message::new("rules-eligibility-not-held").with("class", class.as_str())));
            }
        }
        ApplicationKind::Restore => {
            if holds {
                refusals
                    .push(Refusal::new(Message::new("rules-eligibility-held-already").with("class", class.as_str())));
            }
        }
    }
    let held: Vec<LicenceClass> = applicant.held.iter().map(|held| held.class).collect();
    refusals.extend(plan(regulation, applicant.kind, class, &held, applicant.origin, applicant.round).err());
}

/// A refusal with `key` unless the class is in the figure's list.
fn allowed(figure: &Figure<Vec<LicenceClass>>, path: &str, class: LicenceClass, key: &str) -> Option<Refusal> {
    match figure.require(path) {
        Ok(classes) if classes.contains(&class) => None,
        Ok(_) => Some(Refusal::new(Message::new(key).with("class", class.as_str())).by(path, figure.basis())),
        Err(refusal) => Some(refusal),
    }
}

fn age(applicant: &Applicant, regulation: &Regulation, today: Date) -> Result<(), Refusal> {
    let class = applicant.class;
    let (range, path, basis) = age_range(regulation, class, applicant.vocational_student)?;
    let age = age_on(applicant.born, today);
    let message = match range.to {
        _ if age < i16::from(range.from) => {
            Message::new("rules-eligibility-too-young").with("limit", i64::from(range.from))
        }
        Some(to) if age > i16::from(to) => Message::new("rules-eligibility-too-old").with("limit", i64::from(to)),
        _ => return Ok(()),
    };
    Err(Refusal::new(message.with("class", class.as_str()).with("age", i64::from(age))).by(path, basis))
}

fn senior_test(applicant: &Applicant, regulation: &Regulation, today: Date) -> Result<(), Refusal> {
    let Some(figure) = &regulation.eligibility.senior_test else { return Ok(()) };
    let path = "eligibility.senior-test";
    let over = figure.require(path)?.over;
    if age_on(applicant.born, today) <= i16::from(over) || applicant.senior_test_passed {
        return Ok(());
    }
    Err(Refusal::new(Message::new("rules-eligibility-senior-test").with("limit", i64::from(over)))
        .by(path, figure.basis()))
}

fn diseases(applicant: &Applicant, regulation: &Regulation, refusals: &mut Vec<Refusal>) {
    if applicant.diseases.is_empty() {
        return;
    }
    let figure = &regulation.eligibility.diseases;
    let path = "eligibility.diseases";
    let barring = match figure.require(path) {
        Ok(barring) => barring,
        Err(refusal) => return refusals.push(refusal),
    };
    for disease in applicant.diseases.iter().filter(|disease| barring.contains(disease)) {
        let message = Message::new("rules-eligibility-disease").with("disease", Arg::Key(disease.key().to_owned()));
        refusals.push(Refusal::new(message).by(path, figure.basis()));
    }
}

fn bans(applicant: &Applicant, regulation: &Regulation, today: Date, refusals: &mut Vec<Refusal>) {
    for ban in &applicant.bans {
        let rules = regulation.eligibility.bars.iter();
        let mut rules = rules.filter(|bar| bar.ground == ban.ground && bar.bars(applicant.class)).peekable();
        if rules.peek().is_none() && ban.until.is_some_and(|until| today < until) {
            // The office has recorded a bar that the regulation does not name.
            refusals.push(Refusal::new(ban_message(ban, ban.until)));
        }
        for bar in rules {
            refusals.extend(barred(bar, ban, today).err());
        }
    }
}

impl Bar {
    fn bars(&self, class: LicenceClass) -> bool {
        self.classes.is_empty() || self.classes.contains(&class)
    }
}

/// Refuses while a bar lasts. An end that the office recorded goes before the regulation's term.
fn barred(bar: &Bar, ban: &Ban, today: Date) -> Result<(), Refusal> {
    let path = bar.path();
    let end = match (ban.until, bar.term.require(&path)?) {
        (Some(until), _) => Some(until),
        (None, Term::Years(years)) => Some(ban.since.saturating_add(i32::from(*years).years())),
        (None, Term::Life | Term::UntilLifted) => None,
    };
    if end.is_some_and(|end| end <= today) {
        return Ok(());
    }
    Err(Refusal::new(ban_message(ban, end)).by(path, bar.term.basis()))
}

/// `end` is the first day on which one may apply again; `None`: never, or not until it is lifted.
fn ban_message(ban: &Ban, end: Option<Date>) -> Message {
    let ground = Arg::Key(ban.ground.key().to_owned());
    match end {
        Some(end) => {
            Message::new("rules-eligibility-banned-until").with("ground", ground).with("date", end.to_string())
        }
        None => Message::new("rules-eligibility-banned").with("ground", ground),
    }
}

fn upgrade(applicant: &Applicant, regulation: &Regulation, today: Date, refusals: &mut Vec<Refusal>) {
    refusals.extend(routes(applicant, regulation, today).err());
    refusals.extend(clean_cycles(applicant, regulation).err());
}

fn routes(applicant: &Applicant, regulation: &Regulation, today: Date) -> Result<(), Refusal> {
    let (figure, path) = row("eligibility.upgrades", &regulation.eligibility.upgrades, applicant.class)?;
    let routes = &figure.require(&path)?.routes;
    let long_enough = |held: &Held, years: u8| held.since.saturating_add(i32::from(years).years()) <= today;
    let met = routes.iter().any(|route| {
        applicant.held.iter().any(|held| route.held.contains(&held.class) && long_enough(held, route.years))
    });
    if routes.is_empty() || met {
        return Ok(());
    }
    let wanted: Vec<String> = routes
        .iter()
        .map(|route| {
            let classes: Vec<&str> = route.held.iter().map(|class| class.as_str()).collect();
            format!("{} ≥ {}", classes.join("/"), route.years)
        })
        .collect();
    let message = Message::new("rules-eligibility-upgrade-route")
        .with("class", applicant.class.as_str())
        .with("routes", wanted.join("; "));
    Err(Refusal::new(message).by(path, figure.basis()))
}

fn clean_cycles(applicant: &Applicant, regulation: &Regulation) -> Result<(), Refusal> {
    let (figure, path) = row("eligibility.clean-cycles", &regulation.eligibility.clean_cycles, applicant.class)?;
    let cycles = *figure.require(&path)?;
    if applicant.full_point_cycles.iter().all(|ago| *ago > cycles) {
        return Ok(());
    }
    let message = Message::new("rules-eligibility-points").with("cycles", i64::from(cycles));
    Err(Refusal::new(message).by(path, figure.basis()))
}
