//! Regulations as the office may use them: with what it has filled in and confirmed.

use std::collections::BTreeMap;

use jiff::civil::Date;
use protocol::StaffId;
use rules::regulation::{Confirmation, ConfirmationError, Confirmations, Regulation};
use serde_json::json;
use store::{StoreError, Tx, confirmation};

use crate::app::App;
use crate::edge::local_date;
use crate::office::{Trouble, log};

/// What the office has confirmed for a regulation, as the rules take it.
///
/// # Errors
/// The database's.
pub async fn confirmations(tx: &mut Tx, regulation: &str) -> Result<Confirmations, StoreError> {
    let rows = confirmation::of_regulation(tx, regulation).await?;
    let confirmed = rows
        .into_iter()
        .map(|row| (row.path, Confirmation { value: row.value, by: row.by, on: local_date(row.confirmed_at) }));
    Ok(Confirmations { regulation: regulation.to_owned(), confirmed: confirmed.collect::<BTreeMap<_, _>>() })
}

/// A regulation with the office's confirmations laid over it; `None` when there is none of this id.
///
/// # Errors
/// [`Trouble::Broken`] when a confirmation no longer fits the file.
pub async fn confirmed(tx: &mut Tx, app: &App, id: &str) -> Result<Option<Regulation>, Trouble> {
    let Some(regulation) = app.content.regulations.get(id) else { return Ok(None) };
    let confirmations = confirmations(tx, id).await?;
    regulation.clone().with_confirmations(&confirmations).map(Some).map_err(Trouble::broken)
}

/// The regulation in force on a day, with confirmations.
///
/// # Errors
/// [`Trouble::Refused`] when none is in force.
pub async fn in_force(tx: &mut Tx, app: &App, day: Date) -> Result<Regulation, Trouble> {
    let id = app.content.regulation_on(day).map(|regulation| regulation.id.as_str());
    let found = match id {
        Some(id) => confirmed(tx, app, id).await?,
        None => None,
    };
    found.ok_or_else(|| Trouble::refused("supervisor-session-no-regulation"))
}

/// Why a figure was not confirmed.
#[derive(Debug)]
pub enum Unconfirmed {
    /// The value does not fit the figure; the text says where.
    Value(String),
    /// The note is missing: a figure needs its source.
    Note,
    /// There is no such gap, or it is closed.
    Gap,
    /// The figures would contradict each other; the text says which.
    Inconsistent(String),
}

/// Fills in or confirms a figure, once. `value` is RON of the figure's type.
///
/// # Errors
/// [`Trouble`]; what the form can put right is in the inner result.
pub async fn confirm(
    app: &App,
    id: &str,
    path: &str,
    value: &str,
    note: &str,
    by: StaffId,
) -> Result<Result<(), Unconfirmed>, Trouble> {
    if note.is_empty() {
        return Ok(Err(Unconfirmed::Note));
    }
    let now = app.edge.now();
    let mut tx = app.store.write().await?;
    let Some(regulation) = app.content.regulations.get(id) else { return Ok(Err(Unconfirmed::Gap)) };
    let mut all = confirmations(&mut tx, id).await?;
    if all.confirmed.contains_key(path) {
        return Ok(Err(Unconfirmed::Gap));
    }
    let new = Confirmation { value: value.to_owned(), by: by.to_string(), on: local_date(now) };
    all.confirmed.insert(path.to_owned(), new);
    let changed = match regulation.clone().with_confirmations(&all) {
        Ok(changed) => changed,
        Err(ConfirmationError::BadValue { source, .. }) => return Ok(Err(Unconfirmed::Value(source.to_string()))),
        Err(ConfirmationError::Inconsistent(error)) => return Ok(Err(Unconfirmed::Inconsistent(error.to_string()))),
        Err(_) => return Ok(Err(Unconfirmed::Gap)),
    };
    confirmation::add(&mut tx, id, path, value, note, by, now).await?;
    let act = json!({
        "regulation": id, "path": path, "value": value, "note": note, "by": by, "hash": changed.hash(),
    });
    log::record(&mut tx, &app.edge, "figure-confirmed", &act).await?;
    tx.commit().await?;
    Ok(Ok(()))
}
