//! The office's signature under a request.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// Seconds by which the clocks of office and registry may differ.
const SKEW: u64 = 300;

/// Whether `signature` is the HMAC-SHA256, in hex, of time, line feed and body, and the time is about now.
pub fn holds(key: &str, now: u64, time: &str, signature: &str, body: &[u8]) -> bool {
    let (Ok(sent), Ok(signature)) = (time.parse::<u64>(), hex::decode(signature)) else { return false };
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(time.as_bytes());
    mac.update(b"\n");
    mac.update(body);
    now.abs_diff(sent) <= SKEW && mac.verify_slice(&signature).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    // Made with: printf '1000\n{}' | openssl dgst -sha256 -hmac secret
    const SIGNATURE: &str = "73c5e0897fe8344e2506d60b875560c5b903d0931c4afbff3d70d7a160d1ff19";

    #[test]
    fn only_the_right_key_time_and_body_hold() {
        assert!(holds("secret", 1100, "1000", SIGNATURE, b"{}"));
        assert!(!holds("other", 1100, "1000", SIGNATURE, b"{}"));
        assert!(!holds("secret", 1100, "1001", SIGNATURE, b"{}"));
        assert!(!holds("secret", 1100, "1000", SIGNATURE, b"{ }"));
        assert!(!holds("secret", 1100, "1000", "no hex", b"{}"));
    }

    #[test]
    fn an_old_request_does_not_hold() {
        assert!(holds("secret", 1300, "1000", SIGNATURE, b"{}"));
        assert!(!holds("secret", 1301, "1000", SIGNATURE, b"{}"));
    }
}
