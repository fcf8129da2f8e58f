//! Signed statements of where a log stood.
//!
//! The signature (ed25519, RFC 8032) is over the fields: tag `kaochang/checkpoint/1`, origin,
//! size, at (signed), hash of the last entry, Merkle root.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

use crate::canonical::Fields;
use crate::{Digest, Head};

/// Where a log stood at some time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// Whose log: a name that the office chooses once.
    pub origin: String,
    /// Entries.
    pub size: u64,
    /// When, microseconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// Hash of the last entry.
    pub hash: Digest,
    /// Root of the Merkle tree.
    pub root: Digest,
}

/// A checkpoint with its signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedCheckpoint {
    /// What is signed.
    pub checkpoint: Checkpoint,
    /// 64 bytes as hex.
    pub signature: String,
}

/// The office's signing key: 32 secret bytes.
#[derive(Clone)]
pub struct SecretKey(SigningKey);

/// The key that everybody may know: 32 bytes, as hex in text.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PublicKey(Digest);

/// Why a signed checkpoint is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// Not 128 hex digits.
    #[error("the signature is not 64 bytes in hex")]
    Malformed,
    /// The key's bytes are no ed25519 key.
    #[error("the key is not an ed25519 key")]
    BadKey,
    /// Signed by somebody else, or changed.
    #[error("the signature does not belong to this checkpoint and key")]
    BadSignature,
}

impl SecretKey {
    /// From 32 random bytes, made and kept by the caller.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&bytes))
    }

    /// The public key that belongs to it.
    pub fn public(&self) -> PublicKey {
        PublicKey(Digest(self.0.verifying_key().to_bytes()))
    }
}

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SecretKey(of {})", self.public())
    }
}

impl std::fmt::Display for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

impl std::str::FromStr for PublicKey {
    type Err = CheckpointError;

    fn from_str(text: &str) -> Result<Self, CheckpointError> {
        text.parse().map(Self).map_err(|_| CheckpointError::BadKey)
    }
}

impl Checkpoint {
    /// The checkpoint of a head.
    pub fn of(origin: impl Into<String>, head: &Head, at: i64) -> Self {
        Self { origin: origin.into(), size: head.size(), at, hash: head.hash, root: head.tree.root() }
    }

    /// Whether it states this head.
    pub fn agrees(&self, head: &Head) -> bool {
        self.size == head.size() && self.hash == head.hash && self.root == head.tree.root()
    }

    /// Signs it.
    pub fn sign(self, key: &SecretKey) -> SignedCheckpoint {
        let signature = hex::encode(key.0.sign(self.fields().as_bytes()).to_bytes());
        SignedCheckpoint { checkpoint: self, signature }
    }

    fn fields(&self) -> Fields {
        Fields::new("kaochang/checkpoint/1")
            .text(&self.origin)
            .number(self.size)
            .signed(self.at)
            .digest(self.hash)
            .digest(self.root)
    }
}

impl SignedCheckpoint {
    /// The checkpoint, if this key signed it.
    ///
    /// # Errors
    /// [`CheckpointError`]
    pub fn verify(&self, key: &PublicKey) -> Result<&Checkpoint, CheckpointError> {
        let mut bytes = [0; 64];
        hex::decode_to_slice(&self.signature, &mut bytes).map_err(|_| CheckpointError::Malformed)?;
        let key = VerifyingKey::from_bytes(&key.0.0).map_err(|_| CheckpointError::BadKey)?;
        key.verify_strict(self.checkpoint.fields().as_bytes(), &Signature::from_bytes(&bytes))
            .map_err(|_| CheckpointError::BadSignature)?;
        Ok(&self.checkpoint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::tests::sample;
    use crate::verify_chain;

    /// The first key pair of RFC 8032, section 7.1.
    fn key() -> SecretKey {
        let secret: Digest = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60".parse().expect("hex");
        SecretKey::from_bytes(secret.0)
    }

    fn signed() -> SignedCheckpoint {
        Checkpoint::of("kunming", &verify_chain(&sample(9)).expect("sound"), 5).sign(&key())
    }

    #[test]
    fn the_public_key_is_the_published_one() {
        let expected = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_eq!(key().public().to_string(), expected);
        assert_eq!(expected.parse(), Ok(key().public()));
    }

    #[test]
    fn a_signed_checkpoint_is_believed_until_anything_changes() {
        assert_eq!(signed().verify(&key().public()), Ok(&signed().checkpoint));
        let changes: [fn(&mut Checkpoint); 5] = [
            |checkpoint| checkpoint.origin.push('x'),
            |checkpoint| checkpoint.size += 1,
            |checkpoint| checkpoint.at += 1,
            |checkpoint| checkpoint.hash.0[0] ^= 1,
            |checkpoint| checkpoint.root.0[0] ^= 1,
        ];
        for change in changes {
            let mut other = signed();
            change(&mut other.checkpoint);
            assert_eq!(other.verify(&key().public()), Err(CheckpointError::BadSignature));
        }
    }

    #[test]
    fn another_key_or_a_broken_signature_is_refused() {
        let other = SecretKey::from_bytes([7; 32]).public();
        assert_eq!(signed().verify(&other), Err(CheckpointError::BadSignature));
        let cut = SignedCheckpoint { signature: "ab".into(), ..signed() };
        assert_eq!(cut.verify(&key().public()), Err(CheckpointError::Malformed));
    }

    #[test]
    fn a_secret_key_is_not_printed() {
        assert!(!format!("{:?}", key()).contains("9d61b1"));
    }
}
