//! The two ways in which things become bytes before they are hashed.
//!
//! # Fields
//! [`Fields`] is used for everything that is chained or signed. The bytes are
//!
//! | bytes | meaning |
//! | --- | --- |
//! | 4, big-endian | length of the tag |
//! | … | the tag, ASCII: what kind of thing this is and its version, e.g. `kaochang/entry/1` |
//! | then for each field: 4, big-endian | length of the field |
//! | … | the field |
//!
//! A text is its UTF-8 bytes, a number 8 bytes big-endian (two's complement where it
//! may be negative), a digest its 32 bytes. Since every length stands before its
//! content, two different lists of fields never give the same bytes.
//!
//! # JSON
//! [`json`] is used for payloads, because any language can remake it: no white space;
//! object keys sorted by their UTF-8 bytes; integers in plain decimal, no floats;
//! text in UTF-8 with only `"`, `\` and control characters escaped (`\b \f \n \r \t`,
//! else `\u00xx`). In Python this is
//! `json.dumps(x, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()`.

use serde::Serialize;
use serde_json::Value;

use crate::Digest;

/// Builds the bytes of a list of fields.
#[derive(Debug, Clone)]
pub struct Fields(Vec<u8>);

impl Fields {
    /// Begins with the tag of the kind of thing.
    pub fn new(tag: &str) -> Self {
        Self(Vec::new()).bytes(tag.as_bytes())
    }

    /// Appends bytes.
    ///
    /// # Panics
    /// When the field is 4 GiB or longer.
    #[must_use]
    pub fn bytes(mut self, field: &[u8]) -> Self {
        let length = u32::try_from(field.len()).expect("a field is shorter than 4 GiB");
        self.0.extend_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(field);
        self
    }

    /// Appends text.
    #[must_use]
    pub fn text(self, field: &str) -> Self {
        self.bytes(field.as_bytes())
    }

    /// Appends a number.
    #[must_use]
    pub fn number(self, field: u64) -> Self {
        self.bytes(&field.to_be_bytes())
    }

    /// Appends a number that may be negative.
    #[must_use]
    pub fn signed(self, field: i64) -> Self {
        self.bytes(&field.to_be_bytes())
    }

    /// Appends a digest.
    #[must_use]
    pub fn digest(self, field: Digest) -> Self {
        self.bytes(&field.0)
    }

    /// The bytes so far.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Their SHA-256.
    pub fn hash(&self) -> Digest {
        Digest::of(&self.0)
    }
}

/// Why a value has no canonical JSON.
#[derive(Debug, thiserror::Error)]
pub enum CanonicalError {
    /// It cannot be written as JSON at all.
    #[error("no JSON: {0}")]
    NoJson(#[from] serde_json::Error),
    /// It holds a number that is not an integer; those are written differently everywhere.
    #[error("a number is not an integer: {0}")]
    Float(serde_json::Number),
}

/// The canonical JSON of a value, as the module describes it.
///
/// # Errors
/// [`CanonicalError`]
pub fn json<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, CanonicalError> {
    let mut out = Vec::new();
    write(&serde_json::to_value(value)?, &mut out)?;
    Ok(out)
}

fn write(value: &Value, out: &mut Vec<u8>) -> Result<(), CanonicalError> {
    match value {
        Value::Number(number) if number.is_f64() => return Err(CanonicalError::Float(number.clone())),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => serde_json::to_writer(&mut *out, value)?,
        Value::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write(item, out)?;
            }
            out.push(b']');
        }
        Value::Object(map) => {
            let mut members: Vec<_> = map.iter().collect();
            members.sort_unstable_by(|a, b| a.0.as_bytes().cmp(b.0.as_bytes()));
            out.push(b'{');
            for (index, (key, item)) in members.into_iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                serde_json::to_writer(&mut *out, key)?;
                out.push(b':');
                write(item, out)?;
            }
            out.push(b'}');
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fields_are_written_byte_by_byte_as_described() {
        let fields = Fields::new("t/1").text("考").number(1).signed(-1);
        let expected = [
            &[0, 0, 0, 3][..],
            b"t/1",
            &[0, 0, 0, 3],
            "考".as_bytes(),
            &[0, 0, 0, 8],
            &[0, 0, 0, 0, 0, 0, 0, 1],
            &[0, 0, 0, 8],
            &[255; 8],
        ]
        .concat();
        assert_eq!(fields.as_bytes(), expected);
    }

    #[test]
    fn moving_a_byte_between_fields_changes_the_hash() {
        assert_ne!(Fields::new("t").text("ab").text("c").hash(), Fields::new("t").text("a").text("bc").hash());
    }

    #[test]
    fn json_is_sorted_and_tight() {
        let value = json!({"b": [1, -2, null, true], "a": {"é": "考\n\"\u{1}", "z": ""}});
        let text = String::from_utf8(super::json(&value).expect("no floats")).expect("UTF-8");
        assert_eq!(text, r#"{"a":{"z":"","é":"考\n\"\u0001"},"b":[1,-2,null,true]}"#);
    }

    #[test]
    fn a_float_has_no_canonical_form() {
        assert!(matches!(super::json(&json!({"a": [1.5]})), Err(CanonicalError::Float(_))));
    }
}
