//! Which bank is in force since when, and the last good one for a start with damaged files.

use question_bank::Bank;
use serde_json::json;
use store::{Store, bank_edition};

use crate::app::App;
use crate::office::{Trouble, log};

/// Notes the bank in force, unless it was noted last, and keeps it for a later start. True when it is another one.
///
/// # Errors
/// [`Trouble::Store`]
pub async fn adopt(app: &App) -> Result<bool, Trouble> {
    let current = app.banks.now();
    let mut tx = app.store.read().await?;
    let known = bank_edition::latest(&mut tx).await?;
    drop(tx);
    if known.as_deref() == Some(current.bank.hash()) {
        return Ok(false);
    }
    let items = current.bank.newest().count() as u64;
    let mut tx = app.store.write().await?;
    bank_edition::adopt(&mut tx, current.bank.hash(), items, &current.bank.canonical(), app.edge.now()).await?;
    log::record(&mut tx, &app.edge, "bank-adopted", &json!({ "bank": current.bank.hash(), "items": items })).await?;
    tx.commit().await?;
    Ok(true)
}

/// The bank that was put into force last.
///
/// # Errors
/// [`Trouble::Store`], or [`Trouble::Broken`] when what is kept cannot be read.
pub async fn last_good(store: &Store) -> Result<Option<Bank>, Trouble> {
    let mut tx = store.read().await?;
    let Some(document) = bank_edition::last_good(&mut tx).await? else { return Ok(None) };
    Bank::from_canonical(&document).map(Some).map_err(Trouble::broken)
}
