//! No sentence stands in code: texts a person reads come from the catalogue.

use crate::declarations::{AllowedText, allowed_texts};
use crate::rust_source::literals;
use crate::template::shown_texts;
use crate::workspace::files;

/// A text found where none should stand.
struct Finding {
    file: String,
    line: usize,
    text: String,
}

/// Whether a letter belongs to one of the scripts that only texts for people are written in.
fn is_foreign(letter: char) -> bool {
    matches!(letter,
        '\u{400}'..='\u{52f}'          // Cyrillic
        | '\u{3040}'..='\u{30ff}'      // kana
        | '\u{3400}'..='\u{4dbf}'      // Han, extension A
        | '\u{4e00}'..='\u{9fff}'      // Han
        | '\u{ac00}'..='\u{d7af}'      // Hangul
        | '\u{20000}'..='\u{3ffff}'    // Han, further extensions
    )
}

fn in_rust() -> Vec<Finding> {
    let sources = files(&["exam-client", "exam-server"], &["rs"]);
    sources
        .into_iter()
        .filter(|file| !file.is_test())
        .flat_map(|file| {
            let foreign = literals(&file.text)
                .into_iter()
                .filter(|literal| !literal.in_test && literal.text.chars().any(is_foreign))
                .map(|literal| Finding { file: file.path.clone(), line: literal.line, text: literal.text });
            foreign.collect::<Vec<_>>()
        })
        .collect()
}

fn in_templates() -> Vec<Finding> {
    files(&["exam-server"], &["html"])
        .into_iter()
        .flat_map(|file| {
            let shown = shown_texts(&file.text).into_iter();
            shown
                .map(|piece| Finding { file: file.path.clone(), line: piece.line, text: piece.text })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Scripts, styles and print templates: no foreign letter at all, comments included.
fn in_other_sources() -> Vec<Finding> {
    let sources = files(&["exam-client", "exam-server", "assets"], &["js", "css", "typ"]);
    sources
        .into_iter()
        .flat_map(|file| {
            let lines = file.text.lines().enumerate().filter(|(_, line)| line.chars().any(is_foreign));
            lines
                .map(|(index, line)| Finding { file: file.path.clone(), line: index + 1, text: line.trim().to_owned() })
                .collect::<Vec<_>>()
        })
        .collect()
}

fn allows(allowed: &AllowedText, finding: &Finding) -> bool {
    allowed.file == finding.file && (allowed.text == "*" || allowed.text == finding.text)
}

#[test]
fn no_sentence_stands_in_code() {
    let allowed = allowed_texts();
    let findings: Vec<String> = in_rust()
        .into_iter()
        .chain(in_templates())
        .chain(in_other_sources())
        .filter(|finding| !allowed.iter().any(|allowed| allows(allowed, finding)))
        .map(|finding| format!("{}:{}: {}", finding.file, finding.line, finding.text))
        .collect();
    assert!(findings.is_empty(), "these texts belong in an .ftl file:\n{}", findings.join("\n"));
}

#[test]
fn every_allowed_text_is_still_there() {
    let findings: Vec<Finding> = in_rust().into_iter().chain(in_templates()).chain(in_other_sources()).collect();
    for allowed in allowed_texts() {
        assert!(
            findings.iter().any(|finding| allows(&allowed, finding)),
            "{} no longer holds {}",
            allowed.file,
            allowed.text
        );
    }
}
