//! The key of a sitting: proves that a terminal holds it.
//!
//! HMAC-SHA256, keyed by the terminal's token, over the sitting's id and a salt that changes whenever the sitting is
//! moved. The database holds neither token nor key, so a copy of it cannot answer for a candidate; and
//! a terminal that the sitting was moved away from holds a key that is worth nothing.

use hmac::{Hmac, KeyInit as _, Mac as _};
use protocol::SittingId;
use sha2::Sha256;

/// The key, 64 hex digits.
pub fn of(token: &str, sitting: SittingId, salt: &[u8]) -> String {
    hex::encode(mac(token, sitting, salt).finalize().into_bytes())
}

/// Whether `key` is the key, compared in constant time.
pub fn is(key: &str, token: &str, sitting: SittingId, salt: &[u8]) -> bool {
    hex::decode(key).is_ok_and(|bytes| mac(token, sitting, salt).verify_slice(&bytes).is_ok())
}

fn mac(token: &str, sitting: SittingId, salt: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(token.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(b"kaochang/sitting-key/1");
    mac.update(sitting.0.as_bytes());
    mac.update(salt);
    mac
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_key_fits_its_own_terminal_sitting_and_seating_only() {
        let (one, two) = (SittingId(Uuid::from_u128(1)), SittingId(Uuid::from_u128(2)));
        let key = of("token", one, b"salt");
        assert!(is(&key, "token", one, b"salt"));
        assert!(!is(&key, "token", two, b"salt"));
        assert!(!is(&key, "other", one, b"salt"));
        assert!(!is(&key, "token", one, b"moved"));
        assert!(!is("no key", "token", one, b"salt"));
    }
}
