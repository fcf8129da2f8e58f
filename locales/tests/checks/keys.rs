//! Keys named in code exist, and existing keys are named in code.

use std::collections::BTreeSet;

use locales::embedded_files;
use locales::inspect::outline;

use crate::declarations::{DynamicKeys, dynamic_keys, fits};
use crate::rust_source::literals;
use crate::template::expressions;
use crate::workspace::files;

/// Folders whose Rust sources name keys.
const CODE: [&str; 6] = ["exam-client", "exam-server", "question-bank", "assets", "locales/src", "tests"];

/// Folders whose data name keys. Ids of pictures and questions look alike, so their folders are not among them.
const DATA: [&str; 1] = ["assets/regulations"];

/// A literal in code that looks like a key, or like a key with composed parts.
struct Mention {
    place: String,
    /// The key, each composed part as `*`.
    text: String,
}

fn areas() -> BTreeSet<&'static str> {
    embedded_files().iter().map(|file| file.area).collect()
}

/// All keys of the source language, attributes included.
fn keys() -> BTreeSet<String> {
    let files = embedded_files().iter().filter(|file| file.tag == "zh-Hans");
    let texts = files.flat_map(|file| outline(file.text).expect("a sound file"));
    texts.map(|text| text.name).filter(|name| !name.starts_with('-')).collect()
}

/// The literal as a key of one of the areas, each `{…}` and a last `-` as a composed part; `None` if it is no key.
fn as_key(literal: &str, areas: &BTreeSet<&str>) -> Option<String> {
    let (area, _) = literal.split_once('-')?;
    if !areas.contains(area) {
        return None;
    }
    let mut key = String::new();
    let mut rest = literal;
    while let Some((before, after)) = rest.split_once('{') {
        key.push_str(before);
        key.push('*');
        rest = after.split_once('}')?.1;
    }
    key.push_str(rest);
    if key.ends_with('-') {
        key.push('*');
    }
    let well_formed =
        key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.*".contains(&byte));
    (well_formed && !key.contains("--")).then_some(key)
}

fn mentions(declared: &DynamicKeys) -> Vec<Mention> {
    let areas = areas();
    let mut found = Vec::new();
    let mut look = |path: &str, line: usize, literal: &str| {
        if declared.not_keys.iter().any(|not_key| not_key.text == literal) {
            return;
        }
        if let Some(text) = as_key(literal, &areas) {
            found.push(Mention { place: format!("{path}:{line}"), text });
        }
    };
    for file in files(&CODE, &["rs"]).into_iter().chain(files(&DATA, &["ron"])) {
        let scenario = file.path.starts_with("tests/");
        for literal in literals(&file.text) {
            if scenario || !(literal.in_test || file.is_test()) {
                look(&file.path, literal.line, &literal.text);
            }
        }
    }
    for file in files(&["exam-server"], &["html", "txt"]) {
        for expression in expressions(&file.text) {
            for literal in literals(&expression.text) {
                look(&file.path, expression.line + literal.line - 1, &literal.text);
            }
        }
    }
    found
}

#[test]
fn every_key_named_in_code_exists() {
    let declared = dynamic_keys();
    let keys = keys();
    let known = |text: &str| {
        if text.contains('*') {
            declared.families.iter().any(|family| family.pattern == text || fits(&family.pattern, text))
        } else {
            keys.contains(text)
        }
    };
    let unknown: Vec<String> = mentions(&declared)
        .into_iter()
        .filter(|mention| !known(&mention.text))
        .map(|mention| format!("{}: {}", mention.place, mention.text))
        .collect();
    assert!(
        unknown.is_empty(),
        "no .ftl has these keys (a composed key needs its family in dynamic-keys.ron):\n{}",
        unknown.join("\n")
    );
}

#[test]
fn every_key_is_named_in_code_or_declared() {
    let declared = dynamic_keys();
    let named: BTreeSet<String> = mentions(&declared).into_iter().map(|mention| mention.text).collect();
    let texts = embedded_files().iter().flat_map(|file| outline(file.text).expect("a sound file"));
    let referred: BTreeSet<String> = texts.flat_map(|text| text.references).collect();
    let in_vocabulary = |key: &str| {
        declared
            .vocabularies
            .iter()
            .any(|known| key.strip_prefix(&known.area).is_some_and(|rest| rest.starts_with('-')))
    };
    let unused: Vec<String> = keys()
        .into_iter()
        .filter(|key| !named.contains(key) && !referred.contains(key) && !in_vocabulary(key))
        .filter(|key| !declared.families.iter().any(|family| fits(&family.pattern, key)))
        .collect();
    assert!(unused.is_empty(), "no code names these keys:\n{}", unused.join("\n"));
}

#[test]
fn every_declared_exception_is_still_needed() {
    let declared = dynamic_keys();
    let keys = keys();
    let areas = areas();
    for family in &declared.families {
        assert!(keys.iter().any(|key| fits(&family.pattern, key)), "no key belongs to the family {}", family.pattern);
    }
    for vocabulary in &declared.vocabularies {
        assert!(areas.contains(vocabulary.area.as_str()), "there is no area {}", vocabulary.area);
    }
}

#[test]
fn keys_are_told_from_other_words() {
    let areas = BTreeSet::from(["kiosk", "common"]);
    assert_eq!(as_key("kiosk-review-title", &areas).as_deref(), Some("kiosk-review-title"));
    assert_eq!(as_key("common-class-{code}", &areas).as_deref(), Some("common-class-*"));
    assert_eq!(as_key("common-class-", &areas).as_deref(), Some("common-class-*"));
    assert_eq!(as_key("kiosk-review-title.hint", &areas).as_deref(), Some("kiosk-review-title.hint"));
    assert_eq!(as_key("kiosk", &areas), None);
    assert_eq!(as_key("other-thing", &areas), None);
    assert_eq!(as_key("common-sense is needed", &areas), None);
}
