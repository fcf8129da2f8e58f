//! What an offline verifier needs, and nothing else: canonical bytes, hashes, the
//! chained log, its Merkle tree, signed checkpoints, draws and receipts.
//!
//! Pure: no I/O, no clock, no randomness. Salts, seeds and keys are handed in.
//!
//! # The log in short
//! Every act gives a [`Leaf`]: when, what, and a commitment `SHA-256(salt || payload)`. The
//! leaf's hash is the receipt; it is known at once. A sequencer puts leaves in order. The
//! chain ([`entry_hash`]) makes a change of any entry show at that entry ([`verify_chain`]);
//! the tree ([`merkle`]) makes short proofs that one leaf is in the log and that a later log
//! continues an earlier one; a [`Checkpoint`] signs both heads. A payload can be deleted by
//! law: the commitment stays and the chain holds.

pub mod canonical;
mod checkpoint;
mod digest;
pub mod draw;
mod log;
pub mod merkle;
mod receipt;

pub use checkpoint::{Checkpoint, CheckpointError, PublicKey, SecretKey, SignedCheckpoint};
pub use digest::{Digest, DigestError};
pub use log::{
    Broken, Entry, Fault, Head, Leaf, Opening, Verifier, commitment, entry_hash, verify_chain, verify_chain_with,
};
pub use receipt::{Receipt, ReceiptError};
