//! What an offline verifier needs, and nothing else: canonical bytes, hashes, the
//! chained log, its Merkle tree, signed checkpoints, draws and receipts.
//!
//! Pure: no I/O, no clock, no randomness. Salts, seeds and keys are handed in.

pub mod canonical;
mod digest;

pub use digest::{Digest, DigestError};
