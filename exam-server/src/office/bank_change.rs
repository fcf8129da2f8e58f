//! Changes of the question bank: written by one keeper, approved by another, and put into the bank's files.

use std::collections::BTreeSet;
use std::path::PathBuf;

use proof::Digest;
use protocol::{BankChangeId, Language, Message, StaffId};
use question_bank::edit::{replace, revise};
use question_bank::{Bank, Item, ItemId};
use serde_json::json;
use store::bank_change::{self, BankChange, ChangeState, NewChange};
use store::{StoreError, Tx};

use crate::app::{App, Shared};
use crate::bank::{BankInForce, Banks};
use crate::office::bank_check::findings;
use crate::office::{Trouble, edition, log};

/// The record that a change is to bring.
///
/// # Errors
/// [`Trouble::Broken`] when what is stored cannot be read.
pub fn record(change: &BankChange) -> Result<Item, Trouble> {
    serde_json::from_str(&change.record).map_err(Trouble::broken)
}

/// The record that a change was made from; `None`: the item is new.
///
/// # Errors
/// [`Trouble::Broken`] when what is stored cannot be read.
pub fn base(change: &BankChange) -> Result<Option<Item>, Trouble> {
    change.base.as_deref().map(|text| serde_json::from_str(text).map_err(Trouble::broken)).transpose()
}

/// One change.
///
/// # Errors
/// [`Trouble::Unknown`] when there is none with this id.
pub async fn get(tx: &mut Tx, id: BankChangeId) -> Result<BankChange, Trouble> {
    let change = bank_change::get(tx, id).await?;
    change.ok_or_else(|| Trouble::Unknown(Message::new("keeper-change-unknown")))
}

/// The newest version of an item in a bank.
pub fn newest(bank: &BankInForce, id: &ItemId) -> Option<Item> {
    bank.bank.newest().find(|item| item.id == *id).cloned()
}

/// What a keeper has written.
#[derive(Debug, Clone)]
pub struct Written {
    /// The item; its version and its stamps are set when it is saved.
    pub item: Item,
    /// Translations that still say the same as the source.
    pub approved: BTreeSet<Language>,
    /// Why it is changed.
    pub reason: String,
}

/// Saves a draft: a new one, or `draft` written again. It is made from the bank in force.
///
/// # Errors
/// [`Trouble::Refused`] when another change of the item is open, or the draft is none any more.
pub async fn save(
    app: &App,
    draft: Option<BankChangeId>,
    written: Written,
    by: StaffId,
) -> Result<BankChangeId, Trouble> {
    let current = app.banks.now();
    let old = newest(&current, &written.item.id);
    let item = match &old {
        Some(old) => revise(old, written.item, &written.approved),
        None => {
            revise(&Item { version: 1, ..written.item.clone() }, Item { version: 1, ..written.item }, &all_but_source())
        }
    };
    let base = old.as_ref().map(serde_json::to_string).transpose().map_err(Trouble::broken)?;
    let record = serde_json::to_string(&item).map_err(Trouble::broken)?;
    let id = draft.unwrap_or_else(|| BankChangeId(app.edge.uuid()));
    let new = NewChange {
        id,
        item: item.id.as_str(),
        base: base.as_deref(),
        record: &record,
        reason: &written.reason,
        at: app.edge.now(),
        by,
    };
    let mut tx = app.store.write().await?;
    let open = |error| match error {
        StoreError::Conflict(_) => Trouble::refused("keeper-change-open"),
        other => other.into(),
    };
    if draft.is_some() {
        if !bank_change::rewrite(&mut tx, &new).await.map_err(open)? {
            return Err(Trouble::refused("errors-changed-meanwhile"));
        }
    } else {
        bank_change::begin(&mut tx, &new).await.map_err(open)?;
    }
    tx.commit().await?;
    Ok(id)
}

/// Every translation of a new item was made from the source beside it.
fn all_but_source() -> BTreeSet<Language> {
    Language::ALL.into_iter().collect()
}

/// Lays a draft before a second person.
///
/// # Errors
/// [`Trouble::Refused`] when no paper could be built from the item, nothing is changed, or it is no draft.
pub async fn submit(app: &App, id: BankChangeId, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let change = get(&mut tx, id).await?;
    let item = record(&change)?;
    if let Some(message) = findings(app, &item).unsound.into_iter().next() {
        return Err(Trouble::Refused(message));
    }
    if base(&change)?.as_ref() == Some(&item) {
        return Err(Trouble::refused("keeper-change-empty"));
    }
    if !bank_change::submit(&mut tx, id).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    note(&mut tx, app, "bank-change-submitted", &change, by).await?;
    tx.commit().await?;
    Ok(())
}

/// The second person approves; the change is then written into the bank. False when it could not be written: it stays
/// approved, and is written later.
///
/// # Errors
/// [`Trouble::Refused`] when the same person wrote it, it is not laid before anybody, or the item is another by now.
pub async fn approve(app: &Shared, id: BankChangeId, by: StaffId) -> Result<bool, Trouble> {
    let mut tx = app.store.write().await?;
    let change = get(&mut tx, id).await?;
    let item = record(&change)?;
    if base(&change)? != newest(&app.banks.now(), &item.id) {
        return Err(Trouble::refused("keeper-change-overtaken"));
    }
    if !bank_change::approve(&mut tx, id, by, app.edge.now()).await? {
        let same = change.state == ChangeState::Submitted && change.edited_by == by;
        return Err(Trouble::refused(if same { "errors-same-person" } else { "errors-changed-meanwhile" }));
    }
    note(&mut tx, app, "bank-change-approved", &change, by).await?;
    tx.commit().await?;
    publish(app).await?;
    let mut tx = app.store.read().await?;
    Ok(get(&mut tx, id).await?.state == ChangeState::Published)
}

/// Sends a change back to be written again.
///
/// # Errors
/// [`Trouble::Refused`] without a reason, or when it is not laid before anybody.
pub async fn send_back(app: &App, id: BankChangeId, by: StaffId, reason: &str) -> Result<(), Trouble> {
    if reason.is_empty() {
        return Err(Trouble::refused("keeper-reason-missing"));
    }
    let mut tx = app.store.write().await?;
    let change = get(&mut tx, id).await?;
    if !bank_change::send_back(&mut tx, id, by, reason, app.edge.now()).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    note(&mut tx, app, "bank-change-sent-back", &change, by).await?;
    tx.commit().await?;
    Ok(())
}

/// Gives a change up.
///
/// # Errors
/// [`Trouble::Refused`] when it is approved already.
pub async fn withdraw(app: &App, id: BankChangeId, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let change = get(&mut tx, id).await?;
    if !bank_change::withdraw(&mut tx, id).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    note(&mut tx, app, "bank-change-withdrawn", &change, by).await?;
    tx.commit().await?;
    Ok(())
}

async fn note(tx: &mut Tx, app: &App, act: &str, change: &BankChange, by: StaffId) -> Result<(), Trouble> {
    let payload = json!({
        "change": change.id, "item": change.item, "record": Digest::of(change.record.as_bytes()), "by": by,
    });
    log::record(tx, &app.edge, act, &payload).await?;
    Ok(())
}

/// Writes every approved change into the bank's files and puts the new bank into force. What cannot be written stays
/// approved, and why stands in the program's log; every turn of the watch tries again.
///
/// # Errors
/// [`Trouble::Store`]
pub async fn publish(app: &Shared) -> Result<(), Trouble> {
    let mut tx = app.store.read().await?;
    let mut approved = bank_change::in_state(&mut tx, ChangeState::Approved, i64::MAX).await?;
    drop(tx);
    approved.reverse();
    for change in approved {
        let item = record(&change)?;
        let _one_writer = app.banks.writing.lock().await;
        let writer = app.clone();
        let written = tokio::task::spawn_blocking(move || {
            write(&writer.banks, &item, writer.edge.now()).map(|()| newest(&writer.banks.now(), &item.id) == Some(item))
        });
        match written.await.map_err(Trouble::broken)? {
            Ok(true) => {}
            Ok(false) => {
                tracing::error!(item = change.item, "a change was written, but its bank did not come into force");
                continue;
            }
            Err(reason) => {
                tracing::error!(item = change.item, reason, "a change cannot be written into the bank");
                continue;
            }
        }
        edition::adopt(app).await?;
        let mut tx = app.store.write().await?;
        let edition = app.banks.now().bank.hash().to_owned();
        if bank_change::published(&mut tx, change.id, &edition, app.edge.now()).await? {
            let payload = json!({ "change": change.id, "item": change.item, "bank": edition });
            log::record(&mut tx, &app.edge, "bank-change-published", &payload).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Writes one item into its file and reads the bank again. Nothing is written when no exam could go on with it.
fn write(banks: &Banks, item: &Item, at: protocol::Moment) -> Result<(), String> {
    if newest(&banks.now(), &item.id).as_ref() == Some(item) {
        return Ok(());
    }
    if banks.damage().is_some() {
        return Err("the bank's files are damaged".to_owned());
    }
    let name = file_of(&banks.now(), item);
    let path = banks.folder().join(&name);
    let old = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => b"[]\n".to_vec(),
        Err(error) => return Err(format!("{name}: {error}")),
    };
    let text = replace(&name, &old, item).map_err(|error| error.to_string())?;
    let objections = banks.objections(&with_item(&banks.now(), item)?, at);
    if !objections.is_empty() {
        return Err(format!("{objections:?}"));
    }
    store_whole(&path, text.as_bytes()).map_err(|error| format!("{name}: {error}"))?;
    banks.reload(at);
    banks.damage().map_or(Ok(()), |damage| Err(format!("{:?}", damage.faults)))
}

/// The bank in force with one item in place of what it had of it.
fn with_item(current: &BankInForce, item: &Item) -> Result<BankInForce, String> {
    let items = current.bank.items().filter(|other| other.id != item.id).chain(std::iter::once(item));
    let bank = Bank::of(items.cloned()).map_err(|errors| errors.to_string())?;
    Ok(BankInForce::new(bank, current.blueprints.clone(), current.glossary.clone()))
}

/// The file that holds an item; for a new one, the file of its chapter for those that keepers add.
fn file_of(current: &BankInForce, item: &Item) -> String {
    let known = newest(current, &item.id);
    let place = known.and_then(|known| current.bank.location(&known.id, known.version).cloned());
    match place {
        Some(place) if !place.file.is_empty() => place.file,
        _ => format!("items/{}/added.ron", item.chapter),
    }
}

/// Writes a file so that it is whole at any time: beside it, synced, then in its place.
fn store_whole(path: &PathBuf, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)?;
    let beside = path.with_extension("ron.new");
    let mut file = std::fs::File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&beside, path)?;
    std::fs::File::open(folder)?.sync_all()
}
