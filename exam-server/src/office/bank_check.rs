//! What is wrong with an item as a keeper writes it, as messages.

use std::collections::BTreeSet;

use assets::Signs;
use protocol::{Arg, Language, Message};
use question_bank::check::{Fault, Field, Surroundings, check};
use question_bank::load::Reason;
use question_bank::{Bank, Item, SOURCE};

use crate::app::App;
use crate::bank::BankInForce;

/// What is wrong with an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// Why no paper could be built from it: it cannot be laid before anybody.
    pub unsound: Vec<Message>,
    /// What a keeper should look at; both of the two people see it.
    pub remarks: Vec<Message>,
}

/// Holds an item against the rules of the bank that a machine can check.
pub fn findings(app: &App, item: &Item) -> Findings {
    let current = app.banks.now();
    let bank = match Bank::of(with_company(&current, item)) {
        Ok(bank) => bank,
        Err(errors) => {
            let unsound = errors.0.iter().map(|problem| unsound(&problem.reason)).collect();
            return Findings { unsound, remarks: Vec::new() };
        }
    };
    let surroundings = Surroundings {
        // A damaged catalogue is said at the kiosk's start; here the picture is then left unchecked.
        pictures: Signs::load(&app.content.assets)
            .ok()
            .map(|signs| signs.iter().map(|sign| sign.id.clone()).collect::<BTreeSet<_>>()),
        chapters: Some(chapters(&current)),
        glossary: Some(current.glossary.clone()),
        ..Surroundings::default()
    };
    let found = check(&bank, &surroundings).into_iter();
    let own = found.filter(|finding| finding.item.as_ref().is_some_and(|(id, _)| *id == item.id));
    Findings { unsound: Vec::new(), remarks: own.map(|finding| remark(&finding.fault)).collect() }
}

/// The chapters that some blueprint asks for or leaves out.
pub fn chapters(bank: &BankInForce) -> BTreeSet<String> {
    let of = |blueprint: &question_bank::Blueprint| {
        let asked = blueprint.chapters.iter().map(|share| share.chapter.to_string());
        let left_out = blueprint.left_out.iter().map(|left_out| left_out.chapter.to_string());
        asked.chain(left_out).collect::<Vec<_>>()
    };
    bank.blueprints.values().flat_map(of).collect()
}

/// The item with those it names as enemies and those that ask something alike; all others make no difference to it.
fn with_company(current: &BankInForce, item: &Item) -> Vec<Item> {
    let stem = |item: &Item| item.text(SOURCE).map(|text| text.stem.clone());
    let company = current
        .bank
        .newest()
        .filter(|other| other.id != item.id && (item.enemies.contains(&other.id) || stem(other) == stem(item)));
    company.chain(std::iter::once(item)).cloned().collect()
}

fn language(language: Language) -> Arg {
    Arg::Key(format!("common-language-{}", language.tag().to_lowercase()))
}

fn place(field: Field) -> Arg {
    Arg::Key(match field {
        Field::Stem => "keeper-field-stem".to_owned(),
        Field::Option(index) => format!("keeper-option-{}", index + 1),
        Field::Explanation => "keeper-field-explanation".to_owned(),
    })
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unsound(reason: &Reason) -> Message {
    match reason {
        Reason::NoSource => Message::new("keeper-unsound-no-source"),
        Reason::OptionsOnStatement(_) => Message::new("keeper-unsound-options-on-statement"),
        Reason::TooFewOptions => Message::new("keeper-unsound-too-few-options"),
        Reason::KeyOutOfRange { .. } => Message::new("keeper-unsound-key"),
        Reason::ManyKey => Message::new("keeper-unsound-many"),
        Reason::OptionCount { language: tag, expected, found } => {
            let language = Arg::Key(format!("common-language-{}", tag.to_lowercase()));
            let message = Message::new("keeper-unsound-option-count").with("language", language);
            message.with("expected", count(*expected)).with("found", count(*found))
        }
        Reason::Validity { .. } => Message::new("keeper-unsound-validity"),
        Reason::Difficulty(_) => Message::new("keeper-unsound-difficulty"),
        other => Message::new("keeper-unsound-other").with("reason", other.to_string()),
    }
}

fn remark(fault: &Fault) -> Message {
    let at = |key: &str, which: &Language, field: &Field| {
        Message::new(key).with("language", language(*which)).with("place", place(*field))
    };
    match fault {
        Fault::Missing(which) => Message::new("keeper-remark-missing").with("language", language(*which)),
        Fault::Unsealed(which) | Fault::Stale(which) => {
            Message::new("keeper-remark-stale").with("language", language(*which))
        }
        Fault::Blank(which, field) => at("keeper-remark-blank", which, field),
        Fault::LooseSign { field, sign } => {
            at("keeper-remark-loose-sign", &Language::Fr, field).with("sign", sign.to_string())
        }
        Fault::TooLong { language: which, field, letters, most } => {
            at("keeper-remark-too-long", which, field).with("letters", count(*letters)).with("most", count(*most))
        }
        Fault::Unshown { language: which, field, letter } => {
            at("keeper-remark-unshown", which, field).with("letter", letter.to_string())
        }
        Fault::Copied(one, other) => {
            Message::new("keeper-remark-copied").with("one", language(*one)).with("other", language(*other))
        }
        Fault::SameOptions(which, one, other) => Message::new("keeper-remark-same-options")
            .with("language", language(*which))
            .with("one", place(Field::Option(*one)))
            .with("other", place(Field::Option(*other))),
        Fault::Numbers { language: which, field, expected, found } => {
            at("keeper-remark-numbers", which, field).with("expected", expected.clone()).with("found", found.clone())
        }
        Fault::Term { term, language: which, accepted } => Message::new("keeper-remark-term")
            .with("term", term.clone())
            .with("language", language(*which))
            .with("accepted", accepted.clone()),
        Fault::Avoided { language: which, word, .. } => {
            Message::new("keeper-remark-avoided").with("language", language(*which)).with("word", word.clone())
        }
        Fault::Options(number) => Message::new("keeper-remark-options").with("count", count(*number)),
        Fault::Groups => Message::new("keeper-remark-groups"),
        Fault::Chapter(chapter) => Message::new("keeper-remark-chapter").with("chapter", chapter.clone()),
        Fault::Act(act) => Message::new("keeper-remark-act").with("act", act.clone()),
        Fault::Picture(picture) => Message::new("keeper-remark-picture").with("picture", picture.clone()),
        Fault::Enemy(enemy) => Message::new("keeper-remark-enemy").with("item", enemy.to_string()),
        Fault::Duplicate(other) => Message::new("keeper-remark-duplicate").with("item", other.to_string()),
        Fault::Conspicuous { language: which, .. } => {
            Message::new("keeper-remark-conspicuous").with("language", language(*which))
        }
        // Of the bank as a whole, so never of one item.
        Fault::LongestRight { .. } | Fault::KeySpread(_) | Fault::Statements { .. } => {
            Message::new("keeper-remark-other").with("reason", fault.to_string())
        }
    }
}
