//! Keys that were found wrong after their item had been sat.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{KeyCorrectionId, Message};
use question_bank::correction::{Correction, Remedy};
use question_bank::{Answer, Bank, Item, ItemId, Kind};
use store::Tx;
use store::bank_change;
use store::correction::{self, KeyCorrection};

use crate::app::{App, Shared};
use crate::office::Trouble;
use crate::office::bank_change::base;
use crate::office::correction::{Effect, Effects, approve, ask, preview, stored, withdraw};
use crate::pages::questions::words::{choices, stem};
use crate::web::{Errors, Fault, Form, Keeper, Routes, View, again, done, html};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/keeper/corrections", list)
        .get("/keeper/corrections/new", new)
        .post("/keeper/corrections/new", ask_for)
        .get("/keeper/corrections/{id}", show)
        .post("/keeper/corrections/{id}/approve", approve_it)
        .post("/keeper/corrections/{id}/withdraw", withdraw_it)
}

/// Effects that are listed; the numbers above the list are of all.
const LISTED: usize = 200;

#[derive(Template)]
#[template(path = "keeper/corrections.html")]
struct CorrectionsPage {
    l: View,
    corrections: Vec<KeyCorrection>,
}

#[derive(Template)]
#[template(path = "keeper/correction_new.html")]
struct NewPage {
    l: View,
    item: Item,
    form: Form,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "keeper/correction.html")]
struct CorrectionPage {
    l: View,
    row: KeyCorrection,
    item: Option<Item>,
    remedy: Remedy,
    effects: Effects,
    /// Whether the reader asked for it and so may not approve it.
    own: bool,
}

/// The answers of a key, in the reader's language.
fn words(l: &View, item: &Item, answer: &Answer) -> String {
    let choices = choices(l, item, l.language());
    let right = answer.right_choices().into_iter().filter_map(|index| choices.get(index).cloned());
    right.collect::<Vec<_>>().join(" · ")
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "a template hands over references")]
impl NewPage {
    fn stem(&self) -> String {
        stem(&self.item, self.l.language()).1
    }

    fn choices(&self) -> Vec<(usize, String, bool)> {
        let right = self.item.answer.right_choices();
        let choices = choices(&self.l, &self.item, self.l.language()).into_iter().enumerate();
        choices.map(|(index, text)| (index, text, right.contains(&index))).collect()
    }

    fn remedies(&self) -> Vec<(&'static str, bool)> {
        let mut remedies = vec!["key", "any", "all"];
        if self.item.kind() == Kind::MultipleChoice {
            remedies.retain(|remedy| *remedy != "any");
        }
        let asked = if self.form.text("remedy").is_empty() { "key" } else { self.form.text("remedy") };
        remedies.into_iter().map(|remedy| (remedy, remedy == asked)).collect()
    }

    fn is_ticked(&self, index: &usize) -> bool {
        self.form.all("choice").any(|choice| choice == index.to_string())
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "a template hands over references")]
impl CorrectionPage {
    fn is(&self, state: &str) -> bool {
        self.row.state.as_str() == state
    }

    fn stem(&self) -> String {
        self.item.as_ref().map(|item| stem(item, self.l.language()).1).unwrap_or_default()
    }

    fn key(&self) -> String {
        self.item.as_ref().map(|item| words(&self.l, item, &item.answer)).unwrap_or_default()
    }

    fn remedy_key(&self) -> &'static str {
        match self.remedy {
            Remedy::Key(_) => "keeper-remedy-key",
            Remedy::AnyOf(_) => "keeper-remedy-any",
            Remedy::AllRight => "keeper-remedy-all",
        }
    }

    fn right_now(&self) -> String {
        let Some(item) = &self.item else { return String::new() };
        match &self.remedy {
            Remedy::Key(key) => words(&self.l, item, key),
            Remedy::AnyOf(keys) => keys.iter().map(|key| words(&self.l, item, key)).collect::<Vec<_>>().join(" / "),
            Remedy::AllRight => String::new(),
        }
    }

    fn listed(&self) -> impl Iterator<Item = &Effect> {
        self.effects.changed.iter().take(LISTED)
    }

    fn verdict(&self, passed: &bool) -> String {
        self.l.t(if *passed { "common-passed" } else { "common-failed" })
    }
}

/// An item in one version: of the bank in force, or as it was before keepers changed it.
async fn item_of(tx: &mut Tx, app: &App, id: &ItemId, version: u32) -> Result<Option<Item>, Trouble> {
    if let Some(item) = app.banks.now().bank.get(id, version) {
        return Ok(Some(item.clone()));
    }
    for change in bank_change::of_item(tx, id.as_str()).await? {
        if let Some(item) = base(&change)?.filter(|item| item.version == version) {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

async fn asked_item(app: &App, l: &View) -> Result<Item, Fault> {
    let id = ItemId::new(l.query("item").unwrap_or_default());
    let newest = crate::office::bank_change::newest(&app.banks.now(), &id).map(|item| item.version);
    let version = l.query("version").and_then(|version| version.parse().ok()).or(newest);
    let mut tx = app.store.read().await?;
    let found = match version {
        Some(version) => item_of(&mut tx, app, &id, version).await?,
        None => None,
    };
    found.ok_or(Fault::NotFound)
}

async fn list(State(app): State<Shared>, l: View, _: Keeper) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    html(&CorrectionsPage { l, corrections: correction::all(&mut tx).await? })
}

async fn new(State(app): State<Shared>, l: View, _: Keeper) -> Result<Response, Fault> {
    let item = asked_item(&app, &l).await?;
    html(&NewPage { l, item, form: Form::default(), errors: Errors::new() })
}

/// What the form asks for; `None` where nothing fitting is chosen.
fn remedy(form: &Form, item: &Item) -> Option<Remedy> {
    let mut chosen: Vec<usize> = form.all("choice").filter_map(|choice| choice.parse().ok()).collect();
    chosen.sort_unstable();
    chosen.dedup();
    let single = |index: usize| match (item.kind(), index) {
        (Kind::TrueFalse, 0) => Answer::True,
        (Kind::TrueFalse, _) => Answer::False,
        (_, index) => Answer::One(index),
    };
    let remedy = match (form.text("remedy"), item.kind()) {
        ("all", _) => Remedy::AllRight,
        ("key", Kind::MultipleChoice) => Remedy::Key(Answer::Many(chosen)),
        ("key", _) => match chosen.as_slice() {
            [one] => Remedy::Key(single(*one)),
            _ => return None,
        },
        ("any", _) if chosen.len() > 1 => Remedy::AnyOf(chosen.into_iter().map(single).collect()),
        _ => return None,
    };
    (remedy != Remedy::Key(item.answer.clone())).then_some(remedy)
}

async fn ask_for(State(app): State<Shared>, l: View, Keeper(by): Keeper, form: Form) -> Result<Response, Fault> {
    let item = asked_item(&app, &l).await?;
    let mut errors = Errors::new();
    let bank = Bank::of([item.clone()]).map_err(|_| Fault::NotFound)?;
    match remedy(&form, &item) {
        None => errors.add("remedy", Message::new("keeper-correction-unfit")),
        Some(remedy) => {
            let wanted = Correction { item: item.id.clone(), version: item.version, remedy };
            match ask(&app, &bank, &wanted, form.text("reason"), by.id).await {
                Ok(id) => {
                    return Ok(done(&format!("/keeper/corrections/{id}"), "keeper-notice-correction-asked"));
                }
                Err(Trouble::Refused(message)) => errors.add("", message),
                Err(other) => return Err(other.into()),
            }
        }
    }
    again(&NewPage { l, item, form, errors })
}

async fn show(
    State(app): State<Shared>,
    l: View,
    Keeper(reader): Keeper,
    Path(id): Path<KeyCorrectionId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let row = correction::get(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    let wanted = stored(&row)?;
    let item = item_of(&mut tx, &app, &wanted.item, wanted.version).await?;
    let effects = match row.state {
        correction::CorrectionState::Asked => preview(&app, &wanted).await?,
        correction::CorrectionState::Approved => done_effects(&mut tx, id).await?,
        correction::CorrectionState::Withdrawn => Effects::default(),
    };
    html(&CorrectionPage { own: row.asked_by == reader.id, l, row, item, remedy: wanted.remedy, effects })
}

/// What an approved correction did.
async fn done_effects(tx: &mut Tx, id: KeyCorrectionId) -> Result<Effects, Fault> {
    let points = |points: i64| u32::try_from(points).unwrap_or(0);
    let changed: Vec<Effect> = correction::effects(tx, id, i64::MAX)
        .await?
        .into_iter()
        .map(|one| Effect {
            serial: one.serial,
            score: (points(one.score_before), points(one.score_after)),
            passed: (one.passed_before, one.passed_after),
            stands: one.stands,
        })
        .collect();
    Ok(Effects { sat: changed.len(), changed })
}

async fn approve_it(
    State(app): State<Shared>,
    Keeper(by): Keeper,
    Path(id): Path<KeyCorrectionId>,
    _: Form,
) -> Result<Response, Fault> {
    approve(&app, id, by.id).await?;
    Ok(done(&format!("/keeper/corrections/{id}"), "keeper-notice-correction-approved"))
}

async fn withdraw_it(
    State(app): State<Shared>,
    Keeper(by): Keeper,
    Path(id): Path<KeyCorrectionId>,
    _: Form,
) -> Result<Response, Fault> {
    withdraw(&app, id, by.id).await?;
    Ok(done(&format!("/keeper/corrections/{id}"), "keeper-notice-correction-withdrawn"))
}
