//! Regulations, banks and blueprints by hash, so that what was begun under one is ended under it.
//!
//! The bank may be replaced by a newer one while a paper of the older one is being sat, and a result is judged by its
//! own regulation for ever. What is used is therefore kept in the database; what is in force is at hand.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use question_bank::{Bank, Blueprint};
use rules::regulation::Regulation;
use store::Tx;
use store::archive::{ArchiveKind, get, has, keep};

use crate::app::App;
use crate::bank::BankInForce;
use crate::office::Trouble;

/// What has been looked up already, by hash. A hash never comes to mean something else, so nothing here grows old.
#[derive(Default)]
pub struct Archive {
    banks: Shelf<Bank>,
    regulations: Shelf<Regulation>,
}

/// Documents by hash.
struct Shelf<T>(Mutex<BTreeMap<String, Arc<T>>>);

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Shelf<T> {
    fn get(&self, hash: &str) -> Option<Arc<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(hash).map(Arc::clone)
    }

    fn put(&self, hash: &str, document: T) -> Arc<T> {
        let document = Arc::new(document);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(hash.to_owned(), Arc::clone(&document));
        document
    }
}

/// A bank, in force or of an earlier day.
pub enum AnyBank {
    /// The one in force.
    Current(Arc<BankInForce>),
    /// One of an earlier day.
    Earlier(Arc<Bank>),
}

impl std::ops::Deref for AnyBank {
    type Target = Bank;

    fn deref(&self) -> &Bank {
        match self {
            Self::Current(current) => &current.bank,
            Self::Earlier(bank) => bank,
        }
    }
}

/// Keeps bank, blueprint and regulation of a paper that is about to be drawn.
pub(crate) async fn keep_all(
    tx: &mut Tx,
    app: &App,
    bank: &Bank,
    blueprint: &Blueprint,
    regulation: &Regulation,
) -> Result<(), Trouble> {
    let at = app.edge.now();
    if !has(tx, bank.hash()).await? {
        keep(tx, bank.hash(), ArchiveKind::Bank, &bank.canonical(), at).await?;
    }
    let hash = blueprint.hash();
    if !has(tx, &hash).await? {
        let document = serde_json::to_vec(blueprint).map_err(Trouble::broken)?;
        keep(tx, &hash, ArchiveKind::Blueprint, &document, at).await?;
    }
    keep_regulation(tx, app, regulation).await
}

/// Keeps a regulation under which something begins: a session, an application, a sitting.
///
/// # Errors
/// [`Trouble::Store`]
pub async fn keep_regulation(tx: &mut Tx, app: &App, regulation: &Regulation) -> Result<(), Trouble> {
    let hash = regulation.hash();
    if !has(tx, &hash).await? {
        let document = proof::canonical::json(regulation).map_err(Trouble::broken)?;
        keep(tx, &hash, ArchiveKind::Regulation, &document, app.edge.now()).await?;
    }
    Ok(())
}

/// The regulation with this id and hash: as its file says, or with what the office had confirmed when it was kept.
///
/// # Errors
/// [`Trouble::Broken`] when it is neither in the files nor kept.
pub async fn regulation(tx: &mut Tx, app: &App, id: &str, hash: &str) -> Result<Arc<Regulation>, Trouble> {
    let shelf = &app.archive.regulations;
    if let Some(regulation) = shelf.get(hash) {
        return Ok(regulation);
    }
    let regulation = match app.content.regulations.get(id) {
        Some(regulation) if regulation.hash() == hash => regulation.clone(),
        _ => kept_regulation(tx, hash).await?,
    };
    Ok(shelf.put(hash, regulation))
}

/// The bank with this hash.
///
/// # Errors
/// [`Trouble::Broken`] when it is neither in force nor kept.
pub async fn bank(tx: &mut Tx, app: &App, hash: &str) -> Result<AnyBank, Trouble> {
    let current = app.banks.now();
    if current.bank.hash() == hash {
        return Ok(AnyBank::Current(current));
    }
    if let Some(bank) = app.archive.banks.get(hash) {
        return Ok(AnyBank::Earlier(bank));
    }
    let bank = kept_bank(tx, hash).await?;
    Ok(AnyBank::Earlier(app.archive.banks.put(hash, bank)))
}

/// The bank with this hash, from the database.
///
/// # Errors
/// [`Trouble::Broken`] when it is not kept, or damaged.
pub async fn kept_bank(tx: &mut Tx, hash: &str) -> Result<Bank, Trouble> {
    let document = document(tx, hash, ArchiveKind::Bank).await?;
    let bank = Bank::from_canonical(&document).map_err(Trouble::broken)?;
    if bank.hash() == hash { Ok(bank) } else { Err(damaged(hash)) }
}

/// The blueprint with this hash, from the database.
///
/// # Errors
/// [`Trouble::Broken`] when it is not kept, or damaged.
pub async fn kept_blueprint(tx: &mut Tx, hash: &str) -> Result<Blueprint, Trouble> {
    let document = document(tx, hash, ArchiveKind::Blueprint).await?;
    let blueprint: Blueprint = serde_json::from_slice(&document).map_err(Trouble::broken)?;
    if blueprint.hash() == hash { Ok(blueprint) } else { Err(damaged(hash)) }
}

/// The regulation with this hash, from the database.
///
/// # Errors
/// [`Trouble::Broken`] when it is not kept, or damaged.
pub async fn kept_regulation(tx: &mut Tx, hash: &str) -> Result<Regulation, Trouble> {
    let document = document(tx, hash, ArchiveKind::Regulation).await?;
    let regulation: Regulation = serde_json::from_slice(&document).map_err(Trouble::broken)?;
    if regulation.hash() == hash { Ok(regulation) } else { Err(damaged(hash)) }
}

async fn document(tx: &mut Tx, hash: &str, kind: ArchiveKind) -> Result<Vec<u8>, Trouble> {
    get(tx, hash, kind).await?.ok_or_else(|| Trouble::Broken(format!("{} {hash} is not kept", kind.as_str())))
}

fn damaged(hash: &str) -> Trouble {
    Trouble::Broken(format!("what is kept as {hash} has another hash"))
}
