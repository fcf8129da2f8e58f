//! Writing an item: a new one, one of the bank, or a draft.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use protocol::{BankChangeId, ClassGroup, Language, Message};
use question_bank::{Item, ItemId, Kind, SOURCE};
use store::bank_change::{self, ChangeState};
use store::staff::Staff;

use super::item_form::{self, OPTIONS, field, option_field};
use crate::app::{App, Shared};
use crate::office::bank_change::{Written, get, newest, record, save};
use crate::office::bank_check::{Findings, chapters, findings};
use crate::pages::questions::filter::{kind_key, kind_name};
use crate::web::{Choice, Errors, Fault, Form, Keeper, Routes, View, again, done, html};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/keeper/new", new)
        .post("/keeper/new", save_new)
        .get("/keeper/items/{item}/edit", edit)
        .post("/keeper/items/{item}/edit", save_edit)
        .get("/keeper/changes/{id}/edit", edit_draft)
        .post("/keeper/changes/{id}/edit", save_draft)
}

#[derive(Template)]
#[template(path = "keeper/edit.html")]
struct EditPage {
    l: View,
    /// Where the form goes.
    action: String,
    item: Item,
    form: Form,
    errors: Errors,
    findings: Findings,
    preview: Language,
}

#[derive(Template)]
#[template(path = "keeper/new.html")]
struct NewPage {
    l: View,
    chapters: Vec<Choice>,
    kinds: Vec<Choice>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    clippy::unused_self,
    reason = "a template calls methods and hands over references"
)]
impl EditPage {
    fn kind_key(&self) -> String {
        kind_key(self.item.kind())
    }

    fn has_options(&self) -> bool {
        self.item.kind() != Kind::TrueFalse
    }

    fn takes_several(&self) -> bool {
        self.item.kind() == Kind::MultipleChoice
    }

    fn languages(&self) -> [Language; 7] {
        Language::ALL
    }

    fn groups(&self) -> &'static [ClassGroup] {
        ClassGroup::ALL
    }

    fn places(&self) -> std::ops::Range<usize> {
        0..if self.has_options() { OPTIONS } else { 2 }
    }

    fn is_preview(&self, language: &Language) -> bool {
        *language == self.preview
    }

    fn is_source(&self, language: &Language) -> bool {
        *language == SOURCE
    }

    /// Whether a translation was made from another source, or is missing.
    fn is_stale(&self, language: &Language) -> bool {
        !self.item.is_fresh(*language)
    }

    /// Whether its text is shown at once: it is the one asked for, or what it was made from has changed.
    fn is_to_open(&self, language: &Language) -> bool {
        *language == self.preview || (self.is_stale(language) && self.item.text(*language).is_some())
    }

    fn value(&self, part: &str, language: &Language) -> &str {
        self.form.text(&field(part, *language))
    }

    fn option(&self, language: &Language, index: &usize) -> &str {
        self.form.text(&option_field(*language, *index))
    }

    fn has_group(&self, group: &ClassGroup) -> bool {
        self.form.all("group").any(|name| name == group.as_str())
    }

    fn is_key(&self, index: &usize) -> bool {
        self.form.all("key").any(|key| key == index.to_string())
    }

    /// What a choice is called beside its box.
    fn choice(&self, index: &usize) -> String {
        match (self.has_options(), index) {
            (false, 0) => self.l.t("common-true"),
            (false, _) => self.l.t("common-false"),
            (true, index) => self.l.t(format!("keeper-option-{}", index + 1)),
        }
    }

    /// The stem as it would be shown, or nothing in a language that has none.
    fn shown(&self) -> Option<&question_bank::Text> {
        self.item.text(self.preview)
    }

    fn is_right(&self, index: &usize) -> bool {
        self.item.answer.right_choices().contains(index)
    }
}

/// What is being written, and where it is sent.
struct Desk {
    action: String,
    before: Item,
    draft: Option<BankChangeId>,
}

impl Desk {
    fn page(&self, app: &App, l: View, item: Item, form: Form, errors: Errors) -> EditPage {
        let asked = Language::from_tag(form.text("preview")).ok();
        let preview = asked.or_else(|| l.query("language").and_then(|tag| Language::from_tag(tag).ok()));
        let findings = findings(app, &item);
        EditPage {
            preview: preview.unwrap_or(l.language()),
            l,
            action: self.action.clone(),
            item,
            form,
            errors,
            findings,
        }
    }

    fn open(&self, app: &App, l: View, reason: &str) -> Result<Response, Fault> {
        let form = item_form::fields(&self.before, reason);
        html(&self.page(app, l, self.before.clone(), form, Errors::new()))
    }

    /// Saves what was written, or shows it again with what is wrong. `do=preview` only shows.
    async fn take(self, app: &App, l: View, form: Form, by: &Staff) -> Result<Response, Fault> {
        let (item, approved, mut errors) = item_form::read(&form, &self.before);
        if form.text("do") == "preview" {
            return html(&self.page(app, l, self.restamped(item, &approved), form, Errors::new()));
        }
        let reason = form.text("reason").to_owned();
        if reason.is_empty() {
            errors.add("reason", Message::new("keeper-reason-missing"));
        }
        if !errors.is_empty() {
            return again(&self.page(app, l, item, form, errors));
        }
        let written = Written { item: item.clone(), approved, reason };
        match save(app, self.draft, written, by.id).await {
            Ok(id) => Ok(done(&format!("/keeper/changes/{id}"), "keeper-notice-saved")),
            Err(crate::office::Trouble::Refused(message)) => {
                errors.add("", message);
                again(&self.page(app, l, item, form, errors))
            }
            Err(other) => Err(other.into()),
        }
    }

    /// The item as it would be saved: what was not touched is stale when the source was.
    fn restamped(&self, item: Item, approved: &std::collections::BTreeSet<Language>) -> Item {
        if self.before.text.is_empty() {
            return item;
        }
        question_bank::edit::revise(&self.before, item, approved)
    }
}

async fn desk_for_new(app: &App, l: &View) -> Result<Option<Desk>, Fault> {
    let current = app.banks.now();
    let chapter = l.query("chapter").filter(|chapter| chapters(&current).contains(*chapter));
    let kind = l.query("kind").and_then(|name| Kind::ALL.into_iter().find(|kind| kind_name(*kind) == name));
    let (Some(chapter), Some(kind)) = (chapter, kind) else { return Ok(None) };
    let numbers = current.bank.newest().filter(|item| item.chapter.as_str() == chapter);
    let last = numbers.filter_map(|item| item.id.as_str().rsplit_once('-')?.1.parse::<u32>().ok()).max().unwrap_or(0);
    let mut tx = app.store.read().await?;
    let mut number = last + 1;
    // A number that a draft has, or had, is not given again.
    while !bank_change::of_item(&mut tx, &format!("{chapter}-{number:04}")).await?.is_empty() {
        number += 1;
    }
    let id = ItemId::new(format!("{chapter}-{number:04}"));
    let action = format!("/keeper/new?chapter={chapter}&kind={}", kind_name(kind));
    Ok(Some(Desk { action, before: item_form::blank(id, chapter, kind), draft: None }))
}

async fn new(State(app): State<Shared>, l: View, _: Keeper) -> Result<Response, Fault> {
    if let Some(desk) = desk_for_new(&app, &l).await? {
        return desk.open(&app, l, "");
    }
    let current = app.banks.now();
    let chapters = chapters(&current).into_iter().map(|chapter| Choice {
        label: l.t(format!("kiosk-chapter-{chapter}")),
        value: chapter,
        chosen: false,
    });
    let kinds =
        Kind::ALL.map(|kind| Choice { value: kind_name(kind).to_owned(), label: l.t(kind_key(kind)), chosen: false });
    html(&NewPage { chapters: chapters.collect(), kinds: kinds.into(), l })
}

async fn save_new(State(app): State<Shared>, l: View, Keeper(by): Keeper, form: Form) -> Result<Response, Fault> {
    let desk = desk_for_new(&app, &l).await?.ok_or(Fault::NotFound)?;
    desk.take(&app, l, form, &by).await
}

/// An item of the bank; whoever has a draft of it open goes on with that.
async fn desk_for(app: &App, item: String) -> Result<Result<Desk, Response>, Fault> {
    let mut tx = app.store.read().await?;
    if let Some(open) = bank_change::open_of(&mut tx, &item).await? {
        return Ok(Err(done(&format!("/keeper/changes/{}", open.id), "keeper-notice-open")));
    }
    let before = newest(&app.banks.now(), &ItemId::new(item.as_str())).ok_or(Fault::NotFound)?;
    Ok(Ok(Desk { action: format!("/keeper/items/{item}/edit"), before, draft: None }))
}

async fn edit(State(app): State<Shared>, l: View, _: Keeper, Path(item): Path<String>) -> Result<Response, Fault> {
    match desk_for(&app, item).await? {
        Ok(desk) => desk.open(&app, l, ""),
        Err(elsewhere) => Ok(elsewhere),
    }
}

async fn save_edit(
    State(app): State<Shared>,
    l: View,
    Keeper(by): Keeper,
    Path(item): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    // What was typed is not thrown away because somebody else was quicker: saving says so beside it.
    let before = newest(&app.banks.now(), &ItemId::new(item.as_str())).ok_or(Fault::NotFound)?;
    let desk = Desk { action: format!("/keeper/items/{item}/edit"), before, draft: None };
    desk.take(&app, l, form, &by).await
}

/// A draft and why it is made. What is written is held against the bank in force, where the item is in it.
async fn desk_for_draft(app: &App, id: BankChangeId) -> Result<(Desk, Item, String), Fault> {
    let mut tx = app.store.read().await?;
    let change = get(&mut tx, id).await?;
    if change.state != ChangeState::Draft {
        return Err(Fault::conflict(Message::new("errors-changed-meanwhile")));
    }
    let item = record(&change)?;
    let before = newest(&app.banks.now(), &item.id)
        .unwrap_or_else(|| item_form::blank(item.id.clone(), item.chapter.as_str(), item.kind()));
    Ok((Desk { action: format!("/keeper/changes/{id}/edit"), before, draft: Some(id) }, item, change.reason))
}

async fn edit_draft(
    State(app): State<Shared>,
    l: View,
    _: Keeper,
    Path(id): Path<BankChangeId>,
) -> Result<Response, Fault> {
    let (desk, item, reason) = desk_for_draft(&app, id).await?;
    let form = item_form::fields(&item, &reason);
    html(&desk.page(&app, l, item, form, Errors::new()))
}

async fn save_draft(
    State(app): State<Shared>,
    l: View,
    Keeper(by): Keeper,
    Path(id): Path<BankChangeId>,
    form: Form,
) -> Result<Response, Fault> {
    let (desk, _, _) = desk_for_draft(&app, id).await?;
    desk.take(&app, l, form, &by).await
}
