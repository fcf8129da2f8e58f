//! Recomputes what was recorded: the log, papers and marks.

use proof::{Checkpoint, CheckpointError, Digest, Head, Leaf, Opening, PublicKey, SignedCheckpoint, Verifier};
use protocol::{LogEntryId, SittingId};
use question_bank::{Paper, PaperError};
use store::Store;
use store::log::{SignedHead, checkpoints, entries, orphans, waiting};

use crate::jobs::sequencer::origin;
use crate::office::correction::Recount;
use crate::office::result::final_responses;
use crate::office::theory::figures;
use crate::office::{Trouble, archive};

/// Entries read at once.
const PAGE: i64 = 1_000;

/// A log that was found sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoundLog {
    /// Entries.
    pub size: u64,
    /// Hash of the last one.
    pub head: Digest,
    /// Entries whose payload has been deleted by law.
    pub forgotten: u64,
    /// Acts that wait to be chained.
    pub waiting: u64,
    /// Signed checkpoints that agree.
    pub checkpoints: usize,
}

/// Why a record does not verify.
#[derive(Debug, thiserror::Error)]
pub enum Unsound {
    /// The chain breaks.
    #[error("{broken} (id {id})")]
    Chain {
        /// Where and why.
        broken: proof::Broken,
        /// Id of the entry, where there is one.
        id: String,
    },
    /// An act was chained and its entry is gone.
    #[error("the act {0} was chained and its entry is gone")]
    Orphan(LogEntryId),
    /// A checkpoint is not signed by the office.
    #[error("the checkpoint at {size} entries: {error}")]
    Signature {
        /// What it covers.
        size: u64,
        /// Why.
        error: CheckpointError,
    },
    /// A paper cannot be drawn again as it was.
    #[error("the paper: {0}")]
    Paper(#[from] PaperError),
    /// The paper's bytes do not have the recorded hash.
    #[error("the paper has the hash {found}, recorded is {recorded}")]
    PaperHash {
        /// What the stored paper gives.
        found: String,
        /// What the sitting says.
        recorded: String,
    },
    /// Marking again gives another result.
    #[error("marking again gives {found}, recorded is {recorded}")]
    Mark {
        /// Score, total, pass, unanswered now.
        found: String,
        /// As recorded.
        recorded: String,
    },
    /// It could not be read.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl From<store::StoreError> for Unsound {
    fn from(error: store::StoreError) -> Self {
        Self::Trouble(error.into())
    }
}

impl Unsound {
    /// Position of the first broken entry of a log, where that is what was found.
    pub const fn position(&self) -> Option<u64> {
        match self {
            Self::Chain { broken, .. } => Some(broken.position),
            _ => None,
        }
    }
}

/// An entry as the proof crate knows it.
pub(super) fn entry(stored: store::log::Entry) -> proof::Entry {
    // A salt of another length belongs to no commitment; the verifier is to say so.
    let opening =
        stored.payload.map(|(salt, payload)| Opening { salt: Digest(salt.try_into().unwrap_or_default()), payload });
    proof::Entry {
        position: stored.position,
        leaf: Leaf { at: stored.leaf.at.0, act: stored.leaf.act, commitment: Digest(stored.leaf.commitment) },
        hash: Digest(stored.hash),
        opening,
    }
}

/// A checkpoint as the proof crate knows it.
pub(super) fn signed(kept: &SignedHead, office_code: &str) -> SignedCheckpoint {
    SignedCheckpoint {
        checkpoint: Checkpoint {
            origin: origin(office_code),
            size: kept.size,
            at: kept.at.0,
            hash: Digest(kept.head),
            root: Digest(kept.root),
        },
        signature: hex::encode(&kept.signature),
    }
}

/// Follows the whole log: chain, payloads, checkpoints and, given the office's public key, signatures.
///
/// # Errors
/// [`Unsound`] with the first entry that is broken.
pub async fn log(store: &Store, office_code: &str, public: Option<&PublicKey>) -> Result<SoundLog, Unsound> {
    let mut tx = store.read().await?;
    let mut heads = Vec::new();
    for kept in checkpoints(&mut tx).await? {
        let signed = signed(&kept, office_code);
        if let Some(public) = public {
            signed.verify(public).map_err(|error| Unsound::Signature { size: kept.size, error })?;
        }
        heads.push(signed.checkpoint);
    }
    let mut verifier = Verifier::default();
    let mut forgotten = 0;
    loop {
        let page = entries(&mut tx, verifier.head().size(), PAGE).await?;
        let full = i64::try_from(page.len()).is_ok_and(|count| count == PAGE);
        for stored in page {
            let id = stored.leaf.id;
            let entry = entry(stored);
            let broken = |broken| Unsound::Chain { broken, id: id.to_string() };
            verifier.push(&entry).map_err(broken)?;
            forgotten += u64::from(entry.opening.is_none());
            if heads.iter().any(|signed| signed.size == verifier.head().size() && !signed.agrees(verifier.head())) {
                let fault = proof::Fault::Checkpoint;
                return Err(broken(proof::Broken { position: entry.position, fault }));
            }
        }
        if !full {
            break;
        }
    }
    let Head { hash, tree } = verifier.head();
    if heads.iter().any(|signed| signed.size > tree.size()) {
        let broken = proof::Broken { position: tree.size(), fault: proof::Fault::Truncated };
        return Err(Unsound::Chain { broken, id: "-".into() });
    }
    if let Some(orphan) = orphans(&mut tx, 1).await?.pop() {
        return Err(Unsound::Orphan(orphan));
    }
    let waiting = waiting(&mut tx).await?;
    Ok(SoundLog { size: tree.size(), head: *hash, forgotten, waiting, checkpoints: heads.len() })
}

/// A paper that was drawn again, and a mark that was given again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoundPaper {
    /// The paper's hash.
    pub hash: String,
    /// Questions in it.
    pub questions: usize,
    /// Score and whether it passes, where the sitting has a result.
    pub mark: Option<(u16, bool)>,
}

/// Draws the paper of a sitting again from what was recorded and compares every byte; marks the stored answers again and
/// compares the result. Uses only what the database kept, not the bank or regulation in force.
///
/// # Errors
/// [`Unsound`]
pub async fn paper(store: &Store, id: SittingId) -> Result<SoundPaper, Unsound> {
    let mut tx = store.read().await?;
    let sitting = store::sitting::get(&mut tx, id).await?;
    let sitting = sitting.ok_or_else(|| Trouble::Broken(format!("there is no sitting {id}")))?;
    let text = sitting.paper.ok_or_else(|| Trouble::Broken(format!("the sitting {id} has no paper")))?;
    let paper: Paper = serde_json::from_str(&text).map_err(Trouble::broken)?;
    let recorded = sitting.paper_hash.unwrap_or_default();
    let found = Digest::of(text.as_bytes()).to_string();
    if found != recorded || paper.hash() != recorded {
        return Err(Unsound::PaperHash { found, recorded });
    }
    let bank = archive::kept_bank(&mut tx, &paper.bank).await?;
    let blueprint = archive::kept_blueprint(&mut tx, &paper.blueprint.hash).await?;
    paper.verify(&bank, &blueprint)?;
    let questions = paper.entries.len();
    let Some(result) = store::result::of_sitting(&mut tx, id).await? else {
        return Ok(SoundPaper { hash: recorded, questions, mark: None });
    };
    let regulation = archive::kept_regulation(&mut tx, &sitting.regulation_hash).await?;
    let rules = figures(&regulation, result.subject, result.class)?.marking;
    let responses = final_responses(questions, store::response::of_sitting(&mut tx, id).await?);
    let again = Recount::approved(&mut tx).await?.mark(&paper, &bank, &responses, &rules)?.marks;
    let chapters = serde_json::to_string(&again.chapter_scores(&blueprint)).map_err(Trouble::broken)?;
    let found = format!("{}/{} {} {} {chapters}", again.score, again.total, again.passed, again.unanswered);
    let recorded_mark =
        format!("{}/{} {} {} {}", result.score, result.total, result.passed, result.unanswered, result.chapters);
    if found != recorded_mark {
        return Err(Unsound::Mark { found, recorded: recorded_mark });
    }
    Ok(SoundPaper { hash: recorded, questions, mark: Some((result.score, result.passed)) })
}
