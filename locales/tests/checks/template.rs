//! What an HTML template shows by itself, and which strings its expressions hold.

/// A piece of a template.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    /// Line on which it begins, from 1.
    pub line: usize,
    /// Content.
    pub text: String,
}

/// Attributes whose value is shown or read aloud.
const SPOKEN: [&str; 6] = ["title", "alt", "placeholder", "label", "aria-label", "aria-description"];

/// The contents of `{{ … }}` and `{% … %}`.
pub fn expressions(template: &str) -> Vec<Piece> {
    split(template).1
}

/// Texts between tags and in spoken attributes that hold letters outside expressions.
pub fn shown_texts(template: &str) -> Vec<Piece> {
    let html = split(template).0;
    let mut found = Vec::new();
    let mut rest = html.as_str();
    let mut line = 1;
    while !rest.is_empty() {
        let (piece, length) = match rest.find('<') {
            Some(0) => read_tag(rest, line, &mut found),
            Some(next) => (Some(&rest[..next]), next),
            None => (Some(rest), rest.len()),
        };
        if let Some(text) = piece {
            keep_if_lettered(text, line, &mut found);
        }
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    found
}

/// Splits off expressions and template comments, leaving their line breaks behind.
fn split(template: &str) -> (String, Vec<Piece>) {
    let mut html = String::with_capacity(template.len());
    let mut expressions = Vec::new();
    let mut rest = template;
    let mut line = 1;
    while let Some(start) = rest.find("{{").into_iter().chain(rest.find("{%")).chain(rest.find("{#")).min() {
        html.push_str(&rest[..start]);
        line += rest[..start].matches('\n').count();
        let close = match &rest[start..start + 2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let inside = &rest[start + 2..];
        let length = inside.find(close).unwrap_or(inside.len());
        if close != "#}" {
            expressions.push(Piece { line, text: inside[..length].to_owned() });
        }
        let breaks = inside[..length].matches('\n').count();
        html.extend(std::iter::repeat_n('\n', breaks));
        line += breaks;
        rest = inside.get(length + 2..).unwrap_or_default();
    }
    html.push_str(rest);
    (html, expressions)
}

/// Reads the tag, comment, script or style at the start of `rest`. Returns no text and how much was read.
fn read_tag<'a>(rest: &'a str, line: usize, found: &mut Vec<Piece>) -> (Option<&'a str>, usize) {
    if rest.starts_with("<!--") {
        return (None, rest.find("-->").map_or(rest.len(), |end| end + 3));
    }
    let end = tag_end(rest);
    let tag = &rest[..end];
    read_attributes(tag, line, found);
    let name: String = tag[1..].chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    if name == "script" || name == "style" {
        let close = format!("</{name}");
        return (None, rest[end..].to_lowercase().find(&close).map_or(rest.len(), |start| end + start));
    }
    (None, end)
}

/// Length of the tag at the start of `rest`; a `>` inside quotes does not end it.
fn tag_end(rest: &str) -> usize {
    let mut quote = None;
    for (at, next) in rest.char_indices() {
        match (quote, next) {
            (None, '"' | '\'') => quote = Some(next),
            (None, '>') => return at + 1,
            (Some(open), _) if open == next => quote = None,
            _ => {}
        }
    }
    rest.len()
}

fn read_attributes(tag: &str, line: usize, found: &mut Vec<Piece>) {
    for name in SPOKEN {
        for (at, _) in tag.match_indices(&format!("{name}=")) {
            let stands_alone = tag[..at].ends_with(char::is_whitespace);
            let value = &tag[at + name.len() + 1..];
            let Some(quote) = value.chars().next().filter(|quote| stands_alone && matches!(quote, '"' | '\'')) else {
                continue;
            };
            let line = line + tag[..at].matches('\n').count();
            keep_if_lettered(value[1..].split(quote).next().unwrap_or_default(), line, found);
        }
    }
}

fn keep_if_lettered(text: &str, line: usize, found: &mut Vec<Piece>) {
    let mut plain = String::new();
    let mut rest = text;
    // An entity such as `&nbsp;` is spelt with letters but shows none.
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        rest = match after.split_once(';') {
            Some((name, after)) if name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '#') => after,
            _ => after,
        };
    }
    plain.push_str(rest);
    if plain.chars().any(char::is_alphabetic) {
        let lead = text.len() - text.trim_start().len();
        let line = line + text[..lead].matches('\n').count();
        found.push(Piece { line, text: plain.split_whitespace().collect::<Vec<_>>().join(" ") });
    }
}

#[test]
fn text_of_the_page_is_found_and_markup_is_not() {
    let template = "<!doctype html>\n<html lang=\"{{ lang }}\"><head><style>p > a { color: red }</style>\n\
        <script>let x = \"a < b\";</script></head>\n<body>{# note #}<p class=\"wide\">{{ t(\"office-a\") }}&nbsp;·</p>\n\
        <p>\n  Hello {{ name }}</p><!-- remark --><input placeholder='Name' data-title=\"x\" aria-label=\"{{ t(\"b\") }}\">\n\
        {% if a > b %}</body></html>";
    let found: Vec<(usize, String)> = shown_texts(template).into_iter().map(|piece| (piece.line, piece.text)).collect();
    assert_eq!(found, [(6, "Hello".to_owned()), (6, "Name".to_owned())]);
}

#[test]
fn expressions_are_found_with_their_line() {
    let found = expressions("<p>\n{{ t(\"office-a\") }}\n{% if x == \"y\" %}{# z #}");
    assert_eq!(
        found,
        [
            Piece { line: 2, text: " t(\"office-a\") ".to_owned() },
            Piece { line: 3, text: " if x == \"y\" ".to_owned() }
        ]
    );
}
