//! Text to questions.

use crate::exchange::markup::read_html;
use crate::exchange::text::{decode, tidy};
use crate::exchange::{Choice, ExchangeError, Form, Note, Place, Question, Reading, Refusal, judged};

/// Reads a file.
///
/// # Errors
/// When the file is too large or its encoding cannot be told. Questions that cannot be taken are entries, not errors.
pub fn read(bytes: &[u8]) -> Result<Reading, ExchangeError> {
    let (text, note) = decode(bytes, None)?;
    let mut reading = Reading { notes: note.into_iter().collect(), ..Reading::default() };
    let mut category = Vec::new();
    for block in blocks(&text) {
        let (mut id, mut tags, mut body) = (None, Vec::new(), String::new());
        let mut first = None;
        for (number, line) in block {
            let trimmed = line.trim_start();
            if let Some(comment) = trimmed.strip_prefix("//") {
                id = marks(comment, "[id:").pop().or(id);
                tags.extend(marks(comment, "[tag:"));
            } else if let Some(path) = trimmed.strip_prefix("$CATEGORY:").filter(|_| body.is_empty()) {
                category = split_path(path.trim());
            } else {
                first.get_or_insert(number);
                body.push_str(line);
                body.push('\n');
            }
        }
        let Some(line) = first.filter(|_| !body.trim().is_empty()) else { continue };
        let mut notes = Vec::new();
        let mut outcome = question(body.trim(), &mut notes);
        if let Ok(question) = &mut outcome {
            let title = question.id.take();
            question.id = id.or(title);
            question.category.clone_from(&category);
            question.shuffle = !tags.iter().any(|tag| tag == "shuffle:false");
            tags.retain(|tag| !tag.starts_with("shuffle:"));
            question.tags = tags;
        }
        reading.entry(Place::Line(line), outcome.and_then(judged), notes);
    }
    Ok(reading)
}

/// Lines with their numbers, divided at empty lines outside answers.
fn blocks(text: &str) -> Vec<Vec<(usize, &str)>> {
    let mut blocks: Vec<Vec<(usize, &str)>> = vec![Vec::new()];
    let mut inside = false;
    for (index, line) in text.lines().enumerate() {
        let comment = line.trim_start().starts_with("//");
        // An answer that is never closed must not swallow the questions after it: a new title ends it.
        let new_title = inside && line.trim_start().starts_with("::");
        if (line.trim().is_empty() && !inside) || new_title {
            inside = false;
            blocks.push(Vec::new());
        }
        if line.trim().is_empty() {
            continue;
        }
        if !comment {
            let mut escape = false;
            for letter in line.chars() {
                match letter {
                    _ if escape => escape = false,
                    '\\' => escape = true,
                    '{' => inside = true,
                    '}' => inside = false,
                    _ => {}
                }
            }
        }
        if let Some(block) = blocks.last_mut() {
            block.push((index + 1, line));
        }
    }
    blocks
}

/// Values of every `[name:value]` in a comment.
fn marks(comment: &str, opening: &str) -> Vec<String> {
    let mut values = Vec::new();
    let mut rest = comment;
    while let Some((_, after)) = rest.split_once(opening) {
        let mut value = String::new();
        let mut letters = after.char_indices();
        let mut end = after.len();
        while let Some((at, letter)) = letters.next() {
            match letter {
                ']' => {
                    end = at + 1;
                    break;
                }
                '\\' => value.extend(letters.next().map(|(_, letter)| letter)),
                letter => value.push(letter),
            }
        }
        values.push(value.trim().to_owned());
        rest = &after[end..];
    }
    values
}

/// A path in which a doubled slash is a slash.
pub(in crate::exchange) fn split_path(path: &str) -> Vec<String> {
    path.replace("//", "\u{0}")
        .split('/')
        .map(|part| part.replace('\u{0}', "/").trim().to_owned())
        .filter(|part| {
            !part.is_empty() && part != "top" && !matches!(part.as_str(), "$course$" | "$system$" | "$module$")
        })
        .collect()
}

/// Places of a letter that is not escaped.
fn plain_places(text: &str, wanted: char) -> Vec<usize> {
    let mut places = Vec::new();
    let mut escape = false;
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escape => escape = false,
            '\\' => escape = true,
            letter if letter == wanted => places.push(at),
            _ => {}
        }
    }
    places
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            out.push(letter);
            continue;
        }
        match letters.next() {
            Some('n') => out.push('\n'),
            Some(letter @ ('~' | '=' | '#' | '{' | '}' | ':' | '\\')) => out.push(letter),
            Some(letter) => out.extend(['\\', letter]),
            None => out.push('\\'),
        }
    }
    out
}

/// Words of a text in one of GIFT's formats.
fn words(text: &str, notes: &mut Vec<Note>) -> String {
    let text = text.trim();
    let (format, text) = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((format @ ("html" | "moodle" | "plain" | "markdown"), rest)) => (format, rest),
        _ => ("moodle", text),
    };
    let text = unescaped(text);
    if format == "plain" || !text.contains(['<', '&']) {
        return tidy(&text);
    }
    let words = read_html(&text);
    notes.extend(words.lost.into_iter().map(Note::Markup));
    notes.extend(words.pictures.into_iter().map(Note::Picture));
    words.text
}

fn question(body: &str, notes: &mut Vec<Note>) -> Result<Question, Refusal> {
    let mut question = Question { shuffle: true, ..Question::default() };
    let mut rest = body;
    if let Some(after) = rest.strip_prefix("::") {
        let end = plain_places(after, ':').into_iter().find(|at| after[*at..].starts_with("::"));
        let end = end.ok_or_else(|| Refusal::Malformed("the title is not closed".to_owned()))?;
        question.id = Some(tidy(&unescaped(&after[..end])));
        rest = after[end + 2..].trim_start();
    }
    let open = plain_places(rest, '{');
    let close = plain_places(rest, '}');
    let (Some(open), Some(close)) = (open.first().copied(), close.last().copied()) else {
        let kind = if open.is_empty() {
            Refusal::Kind("description".to_owned())
        } else {
            Refusal::Malformed("the answer is not closed".to_owned())
        };
        return Err(kind);
    };
    if close < open || !plain_places(&rest[open + 1..close], '{').is_empty() {
        return Err(Refusal::Malformed("braces do not match".to_owned()));
    }
    let after = rest[close + 1..].trim();
    let stem = if after.is_empty() { rest[..open].to_owned() } else { format!("{}_____ {after}", &rest[..open]) };
    question.stem = words(&stem, notes);
    question.form = answers(&rest[open + 1..close], &mut question.explanation, notes)?;
    Ok(question)
}

fn answers(text: &str, explanation: &mut String, notes: &mut Vec<Note>) -> Result<Form, Refusal> {
    let hashes = plain_places(text, '#');
    let general = hashes.iter().copied().find(|at| text[*at..].starts_with("####"));
    let body = match general {
        Some(at) => {
            *explanation = words(&text[at + 4..], notes);
            &text[..at]
        }
        None => text,
    };
    let body = body.trim();
    if body.is_empty() {
        return Err(Refusal::Kind("essay".to_owned()));
    }
    if body.starts_with('#') {
        return Err(Refusal::Kind("numerical".to_owned()));
    }
    let verdict = body.split('#').next().unwrap_or_default().trim();
    if let Some(right) = truth(verdict) {
        notes.extend(body.contains('#').then_some(Note::OptionFeedback));
        return Ok(Form::TrueFalse(right));
    }
    let mut marks: Vec<usize> = plain_places(body, '=');
    let wrong = plain_places(body, '~');
    if marks.is_empty() && wrong.is_empty() {
        return Err(Refusal::Malformed(format!("\"{body}\" is no answer")));
    }
    if wrong.is_empty() {
        let kind = if body.contains("->") { "matching" } else { "short answer" };
        return Err(Refusal::Kind(kind.to_owned()));
    }
    marks.extend(&wrong);
    marks.sort_unstable();
    if !body[..marks[0]].trim().is_empty() {
        return Err(Refusal::Malformed(format!("\"{}\" stands before the first option", body[..marks[0]].trim())));
    }
    choices(body, &marks, notes)
}

fn truth(word: &str) -> Option<bool> {
    match word.to_ascii_uppercase().as_str() {
        "T" | "TRUE" => Some(true),
        "F" | "FALSE" => Some(false),
        _ => None,
    }
}

fn choices(body: &str, marks: &[usize], notes: &mut Vec<Note>) -> Result<Form, Refusal> {
    let mut choices = Vec::new();
    let mut weights = Vec::new();
    for (index, at) in marks.iter().enumerate() {
        let end = marks.get(index + 1).copied().unwrap_or(body.len());
        let mut option = body[at + 1..end].trim();
        let mut weight = if body[*at..].starts_with('=') { 100.0 } else { 0.0 };
        if let Some((value, after)) = option.strip_prefix('%').and_then(|rest| rest.split_once('%')) {
            weight = value.trim().parse().map_err(|_| Refusal::Value { field: "weight", value: value.to_owned() })?;
            option = after;
        }
        if let Some(hash) = plain_places(option, '#').first() {
            notes.push(Note::OptionFeedback);
            option = &option[..*hash];
        }
        choices.push(Choice { text: words(option, notes), right: false });
        weights.push(weight);
    }
    notes.dedup();
    // A full mark makes it a question with one right answer; without one, every positive weight is a part of the answer.
    let full = weights.iter().any(|weight| *weight >= 100.0);
    for (choice, weight) in choices.iter_mut().zip(&weights) {
        choice.right = if full { *weight >= 100.0 } else { *weight > 0.0 };
    }
    if !full && choices.iter().filter(|choice| choice.right).count() > 1 {
        return Ok(Form::Multiple(choices));
    }
    let part = weights.iter().any(|weight| *weight > 0.0 && *weight < 100.0);
    notes.extend(part.then_some(Note::PartPoints));
    Ok(Form::Single(choices))
}
