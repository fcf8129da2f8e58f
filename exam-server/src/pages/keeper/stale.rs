//! Translations that were made from another source than today's, and texts that are missing.

use std::num::NonZeroU32;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use protocol::Language;
use question_bank::{Item, ItemId, SOURCE};
use store::Tx;
use store::bank_change;

use crate::app::Shared;
use crate::office::Trouble;
use crate::office::bank_change::{Written, base, newest, save, submit};
use crate::web::{Choice, Fault, Form, Keeper, Page, Routes, View, done, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/keeper/stale", list).post("/keeper/stale", approve)
}

const PAGE: NonZeroU32 = NonZeroU32::new(20).expect("more than none");

/// A translation to be looked at.
struct Drift {
    item: Item,
    /// The source that it was made from, where the history still has it.
    made_from: Option<String>,
    source: String,
    /// `None`: there is no text in this language.
    translation: Option<String>,
    /// A change of the item is open already.
    open: bool,
}

#[derive(Template)]
#[template(path = "keeper/stale.html")]
struct StalePage {
    l: View,
    language: Language,
    languages: Vec<Choice>,
    drifts: Vec<Drift>,
    page: Page,
}

fn asked(l: &View) -> Language {
    let asked = l.query("language").and_then(|tag| Language::from_tag(tag).ok());
    asked.filter(|language| *language != SOURCE).unwrap_or(Language::En)
}

/// Stem, options and explanation, one below the other.
fn whole(text: &question_bank::Text) -> String {
    let lines = std::iter::once(&text.stem).chain(&text.options).chain(std::iter::once(&text.explanation));
    lines.map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// The source text that had this hash, from what keepers have changed.
async fn source_of(tx: &mut Tx, item: &Item, hash: &str) -> Result<Option<String>, Trouble> {
    for change in bank_change::of_item(tx, item.id.as_str()).await? {
        let before = base(&change)?;
        if let Some(text) = before.as_ref().and_then(|item| item.text(SOURCE)).filter(|text| text.hash() == hash) {
            return Ok(Some(whole(text)));
        }
    }
    Ok(None)
}

async fn list(State(app): State<Shared>, l: View, _: Keeper) -> Result<Response, Fault> {
    let language = asked(&l);
    let current = app.banks.now();
    let languages = Language::ALL.into_iter().filter(|language| *language != SOURCE).map(|one| {
        let count = current.bank.newest().filter(|item| !item.is_fresh(one)).count();
        let label = format!("{} {}", l.native(&one), l.number(count));
        Choice { value: one.tag().to_owned(), label, chosen: one == language }
    });
    let languages = languages.collect();
    let stale: Vec<&Item> = current.bank.newest().filter(|item| !item.is_fresh(language)).collect();
    let page = Page::asked(l.query("page"), PAGE).of(i64::try_from(stale.len()).unwrap_or(i64::MAX));
    let before = usize::try_from(page.offset()).unwrap_or(usize::MAX);
    let mut tx = app.store.read().await?;
    let mut drifts = Vec::new();
    for item in stale.into_iter().skip(before).take(PAGE.get() as usize) {
        let translation = item.text(language);
        let made_from = match translation.and_then(|text| text.of.as_deref()) {
            Some(hash) => source_of(&mut tx, item, hash).await?,
            None => None,
        };
        drifts.push(Drift {
            made_from,
            source: item.text(SOURCE).map(whole).unwrap_or_default(),
            translation: translation.map(whole),
            open: bank_change::open_of(&mut tx, item.id.as_str()).await?.is_some(),
            item: item.clone(),
        });
    }
    html(&StalePage { l, language, languages, drifts, page })
}

/// Somebody has read the ticked translations against today's source and found that they still say the same. Each becomes
/// a change that a second person approves.
async fn approve(State(app): State<Shared>, l: View, Keeper(by): Keeper, form: Form) -> Result<Response, Fault> {
    let language = Language::from_tag(form.text("language")).map_err(Fault::internal)?;
    let current = app.banks.now();
    for id in form.all("item") {
        let Some(item) = newest(&current, &ItemId::new(id)) else { continue };
        let reason = l.with("keeper-stale-reason", "language", l.native(&language));
        let written = Written { item, approved: [language].into(), reason };
        match save(&app, None, written, by.id).await {
            Ok(change) => submit(&app, change, by.id).await?,
            // Somebody else works on it; what they decide comes first.
            Err(Trouble::Refused(_)) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Ok(done(&format!("/keeper/stale?language={}", language.tag()), "keeper-notice-submitted"))
}
