//! Writing to the append-only log.
//!
//! An act hands in what it did; [`record`] writes a salted commitment to it and the content itself in the act's
//! own transaction, so that neither is ever without the other. The chain is made later, by
//! [`crate::jobs::sequencer`]; the hash returned here is the receipt already.

use proof::{Digest, Leaf, canonical, commitment};
use protocol::{LogEntryId, Moment};
use serde::Serialize;
use store::Tx;

use crate::edge::Edge;
use crate::office::Trouble;

/// Id and salt of a leaf to come, drawn before its transaction begins.
#[derive(Debug, Clone, Copy)]
pub struct Blank {
    id: LogEntryId,
    at: Moment,
    salt: [u8; 32],
}

impl Blank {
    /// Draws one now.
    pub fn draw(edge: &Edge) -> Self {
        Self { id: LogEntryId(edge.uuid()), at: edge.now(), salt: edge.bytes() }
    }
}

/// A leaf that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// Its id.
    pub id: LogEntryId,
    /// Its hash: the receipt.
    pub receipt: Digest,
}

/// Records an act in the transaction that does it. `act` is its stable name, such as `booking-made`.
///
/// # Errors
/// [`Trouble::Broken`] when the payload has no canonical form (it holds a float), [`Trouble::Store`] otherwise.
pub async fn record(tx: &mut Tx, edge: &Edge, act: &str, payload: &impl Serialize) -> Result<Recorded, Trouble> {
    record_on(tx, Blank::draw(edge), act, payload).await
}

/// Records an act on a blank that was drawn before.
///
/// # Errors
/// As [`record`].
pub async fn record_on(tx: &mut Tx, blank: Blank, act: &str, payload: &impl Serialize) -> Result<Recorded, Trouble> {
    let payload = canonical::json(payload).map_err(Trouble::broken)?;
    let payload = String::from_utf8(payload).map_err(Trouble::broken)?;
    let commitment = commitment(&blank.salt, payload.as_bytes());
    let leaf = store::log::Leaf { id: blank.id, at: blank.at, act: act.to_owned(), commitment: commitment.0 };
    store::log::append(tx, &leaf, &blank.salt, &payload).await?;
    let receipt = Leaf { at: blank.at.0, act: leaf.act, commitment }.hash();
    Ok(Recorded { id: blank.id, receipt })
}
