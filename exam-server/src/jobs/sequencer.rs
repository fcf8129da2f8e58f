//! Puts the log's leaves in order and signs where the chain stands.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use proof::{Checkpoint, Digest, Head, Leaf, PublicKey, SecretKey};
use store::Tx;
use store::log::{SignedHead, chain, head, keep_checkpoint, last_checkpoint, lock_sequencer, set_head, unchained};
use tokio::sync::watch;

use crate::app::{App, Shared};
use crate::edge::Edge;
use crate::jobs::next_turn;
use crate::office::Trouble;

const TURN: Duration = Duration::from_millis(250);

/// Leaves chained in one transaction.
const BATCH: i64 = 1_000;

/// Signs checkpoints in the office's name.
#[derive(Debug, Clone)]
pub struct Signer {
    origin: String,
    key: SecretKey,
}

/// Why the signing key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("key file {}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file holds no key.
    #[error("key file {} does not hold 64 hex digits", .0.display())]
    Malformed(PathBuf),
}

impl Signer {
    /// The signer with the key in `path`. Where there is no such file a key is made: the secret in `path`, readable by its
    /// owner only, and the public key beside it, ending in `.pub`.
    ///
    /// # Errors
    /// [`KeyError`]
    pub fn open(path: &Path, office_code: &str, edge: &Edge) -> Result<Self, KeyError> {
        let failed = |source| KeyError::File { path: path.to_owned(), source };
        let key = match std::fs::read_to_string(path) {
            Ok(text) => {
                let secret: Digest = text.trim().parse().map_err(|_| KeyError::Malformed(path.to_owned()))?;
                SecretKey::from_bytes(secret.0)
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let secret = Digest(edge.bytes());
                let mut file =
                    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(failed)?;
                writeln!(file, "{secret}").and_then(|()| file.sync_all()).map_err(failed)?;
                let key = SecretKey::from_bytes(secret.0);
                std::fs::write(public_path(path), format!("{}\n", key.public())).map_err(failed)?;
                key
            }
            Err(error) => return Err(failed(error)),
        };
        Ok(Self::new(key, office_code))
    }

    /// The signer of an office with a key that is at hand.
    pub fn new(key: SecretKey, office_code: &str) -> Self {
        Self { origin: origin(office_code), key }
    }

    /// The key that everybody may know.
    pub fn public(&self) -> PublicKey {
        self.key.public()
    }
}

/// The name under which an office signs its log.
pub fn origin(office_code: &str) -> String {
    format!("kaochang-{office_code}")
}

/// Where the public key of a key file lies.
pub fn public_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".pub");
    name.into()
}

pub(super) async fn run(app: Shared, signer: Option<Signer>, mut stopped: watch::Receiver<bool>) {
    loop {
        let again = next_turn(&mut stopped, TURN).await;
        // What was done before the end is chained and signed before the end.
        match turn(&app, signer.as_ref(), !again).await {
            Ok(_) => {}
            Err(error) => tracing::error!(%error, "the log could not be chained"),
        }
        if !again {
            return;
        }
    }
}

/// Chains every leaf that waits, and signs when the last signature is old enough or `sign_now` is asked for.
/// Returns how many leaves were chained; none when another process is at it.
///
/// # Errors
/// [`Trouble::Store`], or [`Trouble::Broken`] when the head that was kept cannot be read.
pub async fn turn(app: &App, signer: Option<&Signer>, sign_now: bool) -> Result<u64, Trouble> {
    let mut count = 0;
    loop {
        let mut tx = app.store.read().await?;
        let waiting = !unchained(&mut tx, 1).await?.is_empty();
        drop(tx);
        if !waiting {
            break;
        }
        let mut tx = app.store.write().await?;
        if !lock_sequencer(&mut tx).await? {
            return Ok(count);
        }
        let chained = chain_batch(&mut tx).await?;
        tx.commit().await?;
        count += chained;
    }
    if let Some(signer) = signer {
        sign(app, signer, sign_now).await?;
    }
    Ok(count)
}

async fn current_head(tx: &mut Tx) -> Result<Head, Trouble> {
    match head(tx).await? {
        Some(text) => serde_json::from_str(&text).map_err(Trouble::broken),
        None => Ok(Head::default()),
    }
}

async fn chain_batch(tx: &mut Tx) -> Result<u64, Trouble> {
    let mut head = current_head(tx).await?;
    let leaves = unchained(tx, BATCH).await?;
    for leaf in &leaves {
        let (position, hash) =
            head.append(&Leaf { at: leaf.at.0, act: leaf.act.clone(), commitment: Digest(leaf.commitment) });
        chain(tx, position, leaf.id, hash.0).await?;
    }
    set_head(tx, &serde_json::to_string(&head).map_err(Trouble::broken)?).await?;
    Ok(leaves.len() as u64)
}

async fn sign(app: &App, signer: &Signer, now: bool) -> Result<(), Trouble> {
    let at = app.edge.now();
    let mut tx = app.store.read().await?;
    let head = current_head(&mut tx).await?;
    let last = last_checkpoint(&mut tx).await?;
    drop(tx);
    let grown = head.size() > last.as_ref().map_or(0, |last| last.size);
    let due = last.is_none_or(|last| at.millis_since(last.at) >= app.content.room.checkpoint_every_ms);
    if !grown || !(due || now) {
        return Ok(());
    }
    let checkpoint = Checkpoint::of(signer.origin.as_str(), &head, at.0).sign(&signer.key);
    let kept = SignedHead {
        size: head.size(),
        head: head.hash.0,
        root: checkpoint.checkpoint.root.0,
        at,
        signature: hex::decode(&checkpoint.signature).map_err(Trouble::broken)?,
    };
    let mut tx = app.store.write().await?;
    keep_checkpoint(&mut tx, &kept).await?;
    tx.commit().await?;
    Ok(())
}
