use serde::{Deserialize, Serialize};

use crate::{Checkpoint, CheckpointError, Digest, Leaf, Opening, PublicKey, SignedCheckpoint, merkle};

/// The proof that one act is in the log that the office has signed.
///
/// The candidate holds the leaf's hash from the first moment; the rest is handed out after
/// the next checkpoint. It proves one's own entry and shows nothing of any other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The act.
    pub leaf: Leaf,
    /// What it committed to; `None` once deleted by law.
    pub opening: Option<Opening>,
    /// Position in the log.
    pub position: u64,
    /// Audit path, from the leaf upwards.
    pub path: Vec<Digest>,
    /// The signed state of the log that contains it.
    pub checkpoint: SignedCheckpoint,
}

/// Why a receipt proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// The payload is not what was committed to.
    #[error("the payload is not what was committed to")]
    Payload,
    /// The path does not lead from the leaf to the signed root.
    #[error("the path does not lead to the signed root")]
    Path,
    /// The checkpoint is not believed.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
}

impl Receipt {
    /// The hash that the candidate was given.
    pub fn hash(&self) -> Digest {
        self.leaf.hash()
    }

    /// Checks everything that can be checked with the office's public key alone.
    ///
    /// # Errors
    /// [`ReceiptError`]
    pub fn verify(&self, key: &PublicKey) -> Result<&Checkpoint, ReceiptError> {
        if self.opening.as_ref().is_some_and(|opening| opening.commitment() != self.leaf.commitment) {
            return Err(ReceiptError::Payload);
        }
        let checkpoint = self.checkpoint.verify(key)?;
        if merkle::verify_inclusion(self.hash(), self.position, checkpoint.size, &self.path, checkpoint.root) {
            Ok(checkpoint)
        } else {
            Err(ReceiptError::Path)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::tests::sample;
    use crate::{SecretKey, verify_chain};

    fn receipt() -> (Receipt, PublicKey) {
        let key = SecretKey::from_bytes([1; 32]);
        let entries = sample(13);
        let leaves: Vec<_> = entries.iter().map(|entry| entry.leaf.hash()).collect();
        let receipt = Receipt {
            leaf: entries[5].leaf.clone(),
            opening: entries[5].opening.clone(),
            position: 5,
            path: merkle::inclusion_proof(&leaves, 5).expect("a leaf"),
            checkpoint: Checkpoint::of("test", &verify_chain(&entries).expect("sound"), 9).sign(&key),
        };
        (receipt, key.public())
    }

    #[test]
    fn a_receipt_proves_its_act_with_and_without_its_payload() {
        let (mut receipt, key) = receipt();
        assert!(receipt.verify(&key).is_ok());
        receipt.opening = None;
        assert!(receipt.verify(&key).is_ok());
    }

    #[test]
    fn a_changed_receipt_proves_nothing() {
        let (sound, key) = receipt();
        let mut changed = sound.clone();
        changed.leaf.act = "result-passed".into();
        assert_eq!(changed.verify(&key), Err(ReceiptError::Path));
        let mut changed = sound.clone();
        changed.position = 6;
        assert_eq!(changed.verify(&key), Err(ReceiptError::Path));
        let mut changed = sound.clone();
        changed.opening.as_mut().expect("present").payload.push('1');
        assert_eq!(changed.verify(&key), Err(ReceiptError::Payload));
        let mut changed = sound;
        changed.checkpoint.checkpoint.size = 12;
        assert_eq!(changed.verify(&key), Err(ReceiptError::Checkpoint(CheckpointError::BadSignature)));
    }
}
