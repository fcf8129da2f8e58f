//! Proofs that a candidate's receipt is in the log.

use proof::{Checkpoint, Digest, Leaf, Receipt, SignedCheckpoint, merkle};
use protocol::Moment;
use store::log::{self, Entry};
use store::{Tx, result};
use tokio::sync::Mutex;

use crate::app::App;
use crate::jobs::sequencer::origin;
use crate::office::Trouble;

/// Entries read at once.
const PAGE: i64 = 5_000;

/// A receipt that the log knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Recorded at this moment; no signed checkpoint covers it yet.
    Waiting(Moment),
    /// Under a signed checkpoint, with its path.
    Proved(Box<Receipt>),
}

/// The proof for the receipt of a result; `None` when no result has it.
///
/// The payload is not part of it: whoever holds the receipt need not be told the result.
///
/// # Errors
/// [`Trouble::Store`], or [`Trouble::Broken`] when the log does not agree with its own checkpoint.
pub async fn look_up(app: &App, receipt: Digest) -> Result<Option<Found>, Trouble> {
    let mut tx = app.store.read().await?;
    let Some(marked_at) = result::marked_at(&mut tx, &receipt.to_string()).await? else { return Ok(None) };
    let Some((id, leaf)) = leaf_of(&mut tx, receipt, marked_at).await? else { return Ok(None) };
    let entry = log::entry_of(&mut tx, id).await?;
    let checkpoint = log::last_checkpoint(&mut tx).await?;
    let (Some(entry), Some(signed)) = (entry, checkpoint) else { return Ok(Some(Found::Waiting(Moment(leaf.at)))) };
    if entry.position >= signed.size {
        return Ok(Some(Found::Waiting(Moment(leaf.at))));
    }
    let index = usize::try_from(entry.position).map_err(Trouble::broken)?;
    let path = app.leaves.path(&mut tx, index, signed.size).await?;
    let checkpoint = SignedCheckpoint {
        checkpoint: Checkpoint {
            origin: origin(&app.config.office_code),
            size: signed.size,
            at: signed.at.0,
            hash: Digest(signed.head),
            root: Digest(signed.root),
        },
        signature: hex::encode(&signed.signature),
    };
    if !merkle::verify_inclusion(receipt, entry.position, signed.size, &path, Digest(signed.root)) {
        return Err(Trouble::broken("the log does not agree with its checkpoint"));
    }
    let proved = Receipt { leaf, opening: None, position: entry.position, path, checkpoint };
    Ok(Some(Found::Proved(Box::new(proved))))
}

/// The leaf of a result, which was recorded within moments of the mark.
async fn leaf_of(
    tx: &mut Tx,
    receipt: Digest,
    marked_at: Moment,
) -> Result<Option<(protocol::LogEntryId, Leaf)>, Trouble> {
    let (from, until) = (marked_at.plus_millis(-60_000), marked_at.plus_millis(60_000));
    let near = log::leaves_between(tx, "result", from, until).await?;
    let found = near.into_iter().map(|leaf| (leaf.id, plain(&leaf))).find(|(_, leaf)| leaf.hash() == receipt);
    Ok(found)
}

/// The hashes of the log's leaves, as far as they have been read. The log only grows, so what was read stays true.
#[derive(Default)]
pub struct Leaves(Mutex<Vec<Digest>>);

impl Leaves {
    /// The path from a leaf to the root over the first `size` leaves.
    async fn path(&self, tx: &mut Tx, index: usize, size: u64) -> Result<Vec<Digest>, Trouble> {
        let size = usize::try_from(size).map_err(Trouble::broken)?;
        let mut leaves = self.0.lock().await;
        while leaves.len() < size {
            let page: Vec<Entry> = log::entries(tx, leaves.len() as u64, PAGE).await?;
            if page.is_empty() {
                return Err(Trouble::broken("the log is shorter than its checkpoint"));
            }
            leaves.extend(page.iter().map(|entry| plain(&entry.leaf).hash()));
        }
        let path = merkle::inclusion_proof(&leaves[..size], index);
        path.ok_or_else(|| Trouble::broken("the log has lost an entry"))
    }
}

fn plain(leaf: &log::Leaf) -> Leaf {
    Leaf { at: leaf.at.0, act: leaf.act.clone(), commitment: Digest(leaf.commitment) }
}
