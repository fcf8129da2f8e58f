//! Bytes to text, whatever the encoding.

use encoding_rs::{Encoding, GB18030, UTF_8};

use super::{ExchangeError, MOST_BYTES, Note};

/// Decodes a foreign text. A byte order mark decides; then a label the file gives itself; then UTF-8, if every byte fits;
/// then GB 18030, which is what Chinese offices' spreadsheets write.
pub(super) fn decode(bytes: &[u8], label: Option<&str>) -> Result<(String, Option<Note>), ExchangeError> {
    if bytes.len() > MOST_BYTES {
        return Err(ExchangeError::TooLarge(MOST_BYTES));
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return whole(encoding, &bytes[length..]).map(|text| (text, None));
    }
    if let Some(encoding) = label.and_then(|label| Encoding::for_label(label.as_bytes()))
        && encoding != UTF_8
    {
        return whole(encoding, bytes).map(|text| (text, None));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), None));
    }
    whole(GB18030, bytes).map(|text| (text, Some(Note::Encoding(GB18030.name()))))
}

fn whole(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, ExchangeError> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .map(std::borrow::Cow::into_owned)
        .ok_or(ExchangeError::Encoding)
}

/// Runs of blanks and line ends become one blank; none is left at the ends. Blanks that do not break a line stay.
pub(super) fn tidy(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, Option<Note>) {
        decode(bytes, None).expect("it can be told")
    }

    #[test]
    fn marks_and_encodings_are_told() {
        assert_eq!(decoded("题目".as_bytes()), ("题目".to_owned(), None));
        assert_eq!(decoded(b"\xef\xbb\xbf\xe9\xa2\x98"), ("题".to_owned(), None));
        assert_eq!(decoded(b"\xff\xfe\x98\x98"), ("题".to_owned(), None));
        assert_eq!(decoded(b"\xcc\xe2\xc4\xbf"), ("题目".to_owned(), Some(Note::Encoding("gb18030"))));
        assert_eq!(decode(b"\xe9", Some("windows-1252")).expect("it is labelled").0, "é");
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        assert!(matches!(decode(b"\x81", None), Err(ExchangeError::Encoding)));
    }
}
