//! Questions to text.

use std::fmt::Write;

use crate::exchange::{Form, Note, Question, Writing};

/// Writes questions as UTF-8.
pub fn write(questions: &[Question]) -> Writing {
    let mut out = String::new();
    let mut dropped = Vec::new();
    let mut category: &[String] = &[];
    for (index, question) in questions.iter().enumerate() {
        if question.category != category {
            category = &question.category;
            let path: Vec<String> = category.iter().map(|part| part.replace('/', "//")).collect();
            // Writing to a string cannot fail, here and below.
            let _ = writeln!(out, "$CATEGORY: {}\n", path.join("/"));
        }
        if let Some(picture) = &question.picture {
            dropped.push((index, Note::Picture(picture.name.clone())));
        }
        let shuffle = format!("shuffle:{}", question.shuffle);
        out.push_str("//");
        if let Some(id) = &question.id {
            let _ = write!(out, " [id:{}]", bracketed(id));
        }
        for tag in question.tags.iter().chain([&shuffle]) {
            let _ = write!(out, " [tag:{}]", bracketed(tag));
        }
        out.push('\n');
        if let Some(id) = &question.id {
            let _ = write!(out, "::{}::", escaped(id));
        }
        let _ = write!(out, "[plain]{} {{", escaped(&question.stem));
        write_answers(&mut out, &question.form);
        if !question.explanation.is_empty() {
            let _ = write!(out, "####[plain]{}", escaped(&question.explanation));
        }
        out.push_str("}\n\n");
    }
    Writing { bytes: out.into_bytes(), dropped }
}

fn write_answers(out: &mut String, form: &Form) {
    match form {
        Form::TrueFalse(true) => out.push_str("TRUE"),
        Form::TrueFalse(false) => out.push_str("FALSE"),
        Form::Single(choices) => {
            for choice in choices {
                let _ = write!(out, "\n\t{}[plain]{}", if choice.right { '=' } else { '~' }, escaped(&choice.text));
            }
            out.push('\n');
        }
        Form::Multiple(choices) => {
            let right = choices.iter().filter(|choice| choice.right).count();
            for choice in choices {
                let weight = if choice.right { share(right) } else { "-100".to_owned() };
                let _ = write!(out, "\n\t~%{weight}%[plain]{}", escaped(&choice.text));
            }
            out.push('\n');
        }
    }
}

/// A hundredth part as Moodle's own list of weights spells it: at most five decimals.
pub(in crate::exchange) fn share(parts: usize) -> String {
    let weight = 100.0 / f64::from(u32::try_from(parts.max(1)).unwrap_or(u32::MAX));
    let text = format!("{weight:.5}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '~' | '=' | '#' | '{' | '}' | ':' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            letter => out.push(letter),
        }
    }
    out
}

/// A value between square brackets of a comment.
fn bracketed(text: &str) -> String {
    text.replace('\\', "\\\\").replace(']', "\\]").replace(['\n', '\r'], " ")
}
