//! Declared exceptions: `locales/dynamic-keys.ron` and `locales/text-in-code.ron`.

use std::fs;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::workspace::root;

/// Keys that no literal in code spells out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DynamicKeys {
    /// Keys that code composes; `*` stands for the composed part.
    pub families: Vec<Family>,
    /// Areas whose texts need not all be named in code.
    pub vocabularies: Vec<Vocabulary>,
    /// Literals that look like a key and are none.
    pub not_keys: Vec<NotKey>,
}

/// A family of keys.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    pub pattern: String,
    pub reason: String,
}

/// An area that is a vocabulary.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    pub area: String,
    pub reason: String,
}

/// A literal that is no key.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotKey {
    pub text: String,
    pub reason: String,
}

/// A text that may stand in code.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllowedText {
    /// File, from the workspace's root.
    pub file: String,
    /// The literal or text node, or `*` for the whole file.
    pub text: String,
    pub reason: String,
}

pub fn dynamic_keys() -> DynamicKeys {
    let declared: DynamicKeys = read("dynamic-keys.ron");
    let reasons = declared.families.iter().map(|family| &family.reason);
    let reasons = reasons.chain(declared.vocabularies.iter().map(|vocabulary| &vocabulary.reason));
    let mut reasons = reasons.chain(declared.not_keys.iter().map(|literal| &literal.reason));
    assert!(reasons.all(|reason| !reason.trim().is_empty()), "each exception gives its reason");
    declared
}

pub fn allowed_texts() -> Vec<AllowedText> {
    let declared: Vec<AllowedText> = read("text-in-code.ron");
    assert!(declared.iter().all(|allowed| !allowed.reason.trim().is_empty()), "each exception gives its reason");
    declared
}

fn read<T: DeserializeOwned>(name: &str) -> T {
    let text = fs::read_to_string(root().join("locales").join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    ron::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Whether `name` fits `pattern`, in which each `*` stands for at least one character.
pub fn fits(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.char_indices().skip(1).map(|(at, _)| at).find(|&at| rest[at..].starts_with(part)) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    rest.len() > last.len() && rest.ends_with(last)
}

#[test]
fn a_star_stands_for_at_least_one_character() {
    assert!(fits("common-class-*", "common-class-c1"));
    assert!(!fits("common-class-*", "common-class-"));
    assert!(fits("kiosk-*-title", "kiosk-exam-title"));
    assert!(!fits("kiosk-*-title", "kiosk-exam-titles"));
    assert!(fits("a-*-b-*", "a-x-b-y"));
    assert!(!fits("a-*-b-*", "a--b-"));
    assert!(fits("plain", "plain"));
    assert!(!fits("plain", "plainer"));
}
