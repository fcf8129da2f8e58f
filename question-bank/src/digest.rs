//! SHA-256 over canonical JSON.
//!
//! Canonical JSON here is what `serde_json` writes without white space: object members in the order
//! the types declare them, strings in UTF-8 with only `"`, `\` and control characters escaped
//! (`\n`, `\r`, `\t`, `\b`, `\f` short, the others `\u00xx`), integers in decimal, floating-point
//! numbers in their shortest form that reads back the same. Python's
//! `json.dumps(value, separators=(",", ":"), ensure_ascii=False)` gives the same bytes.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// The canonical bytes of a value.
///
/// # Panics
/// Never for the types of this crate: they have string keys and finite numbers only.
pub fn canonical<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("the value has string keys and finite numbers only")
}

/// SHA-256 of some bytes in lower-case hexadecimal, 64 digits.
pub fn of_bytes(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// SHA-256 of a value's canonical bytes.
pub fn of_json<T: Serialize + ?Sized>(value: &T) -> String {
    of_bytes(&canonical(value))
}
