//! Writes records out, so that others can verify them with programs of their own.

use std::io::Write;

use protocol::SittingId;
use serde_json::{Value, json};
use store::Store;
use store::archive::{ArchiveKind, get};
use store::log::{checkpoints, entries};

use crate::cli::verify::{Unsound, entry, signed};
use question_bank::correction::Correction;

use crate::office::Trouble;
use crate::office::correction::Recount;

const PAGE: i64 = 1_000;

/// Everything needed to draw a sitting's paper again and mark it again.
///
/// Documents that are hashed stand in it as text, byte for byte as they were hashed: `paper`, `bank`,
/// `blueprint` and `regulation`. Corrections of keys that two people have approved come in the order of approval.
///
/// # Errors
/// [`Trouble::Broken`] when there is no such sitting, it has no paper yet, or what it was drawn from is not kept.
pub async fn sitting(store: &Store, id: SittingId) -> Result<Value, Trouble> {
    let mut tx = store.read().await?;
    let sitting = store::sitting::get(&mut tx, id).await?;
    let sitting = sitting.ok_or_else(|| Trouble::Broken(format!("there is no sitting {id}")))?;
    let paper = sitting.paper.ok_or_else(|| Trouble::Broken(format!("the sitting {id} has no paper")))?;
    let drawn: question_bank::Paper = serde_json::from_str(&paper).map_err(Trouble::broken)?;
    let mut document = async |hash: &str, kind: ArchiveKind| {
        let bytes = get(&mut tx, hash, kind).await?;
        let bytes = bytes.ok_or_else(|| Trouble::Broken(format!("{} {hash} is not kept", kind.as_str())))?;
        String::from_utf8(bytes).map_err(Trouble::broken)
    };
    let bank = document(&drawn.bank, ArchiveKind::Bank).await?;
    let blueprint = document(&drawn.blueprint.hash, ArchiveKind::Blueprint).await?;
    let regulation = document(&sitting.regulation_hash, ArchiveKind::Regulation).await?;
    let responses = store::response::of_sitting(&mut tx, id).await?;
    let result = store::result::of_sitting(&mut tx, id).await?.map(|row| {
        json!({
            "score": row.score, "total": row.total, "pass_mark": row.pass_mark, "passed": row.passed,
            "unanswered": row.unanswered, "subject": row.subject, "class": row.class, "receipt": row.receipt,
        })
    });
    let corrections: Vec<Correction> = Recount::approved(&mut tx).await?.concerning(&drawn).cloned().collect();
    Ok(json!({
        "format": "kaochang/sitting/1",
        "sitting": id,
        "attempt": sitting.attempt,
        "started_at": sitting.started_at,
        "ended_at": sitting.ended_at,
        "paper": paper,
        "paper_hash": sitting.paper_hash,
        "bank": bank,
        "bank_hash": drawn.bank,
        "blueprint": blueprint,
        "blueprint_hash": drawn.blueprint.hash,
        "regulation": regulation,
        "regulation_hash": sitting.regulation_hash,
        "responses": responses,
        "corrections": corrections,
        "result": result,
    }))
}

/// The whole log, one JSON object a line: `{"entry":…}` in order, then `{"checkpoint":…}`.
///
/// # Errors
/// [`Unsound::Trouble`] when it cannot be read or written.
pub async fn log(store: &Store, office_code: &str, mut out: impl Write) -> Result<(), Unsound> {
    let mut tx = store.read().await?;
    let mut next = 0;
    loop {
        let page = entries(&mut tx, next, PAGE).await?;
        let Some(last) = page.last() else { break };
        next = last.position + 1;
        for stored in page {
            writeln!(out, "{}", json!({ "entry": entry(stored) })).map_err(Trouble::broken)?;
        }
    }
    for kept in checkpoints(&mut tx).await? {
        writeln!(out, "{}", json!({ "checkpoint": signed(&kept, office_code) })).map_err(Trouble::broken)?;
    }
    Ok(())
}
