//! HTML to words. What cannot be kept is told.

use super::text::tidy;
use super::xml::{escape, resolve};

/// Words of a piece of HTML, the pictures it shows, and the names of tags that meant something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub text: String,
    pub pictures: Vec<String>,
    pub lost: Vec<String>,
}

/// Tags that only carry words or break lines.
const PLAIN: [&str; 8] = ["p", "br", "div", "span", "img", "body", "html", "itembody"];
/// Tags whose content is not meant to be read.
const SILENT: [&str; 3] = ["script", "style", "head"];

/// Reads HTML leniently: tags are dropped, entities become letters, blanks are tidied.
pub(super) fn read_html(html: &str) -> Words {
    let mut words = Words::default();
    let mut out = String::new();
    let mut rest = html;
    let mut silent: Option<String> = None;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        if silent.is_none() {
            out.push_str(before);
        }
        if let Some(after) = from.strip_prefix("<!--") {
            rest = after.split_once("-->").map_or("", |(_, after)| after);
        } else if from.starts_with('<')
            && from[1..].starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '/')
        {
            let Some((tag, after)) = from[1..].split_once('>') else {
                // A tag that never ends: its letters are words after all.
                out.push_str(from);
                rest = "";
                break;
            };
            take_tag(tag, &mut out, &mut words, &mut silent);
            rest = after;
        } else if let Some(after) = from.strip_prefix('&') {
            let entity = after.split_once(';').filter(|(name, _)| name.len() <= 10);
            if let Some((letter, after)) = entity.and_then(|(name, after)| Some((named(name)?, after))) {
                out.push(letter);
                rest = after;
            } else {
                out.push('&');
                rest = after;
            }
        } else {
            out.push('<');
            rest = &from[1..];
        }
    }
    if silent.is_none() {
        out.push_str(rest);
    }
    words.text = tidy(&out);
    words.lost.sort();
    words.lost.dedup();
    words
}

fn take_tag(tag: &str, out: &mut String, words: &mut Words, silent: &mut Option<String>) {
    let closing = tag.starts_with('/');
    let name: String =
        tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    if let Some(open) = silent {
        if closing && *open == name {
            *silent = None;
        }
        return;
    }
    if matches!(name.as_str(), "p" | "br" | "div" | "li" | "tr" | "td") {
        out.push(' ');
    }
    if name == "img"
        && let Some(source) = attribute(tag, "src")
    {
        words.pictures.push(source);
    }
    if SILENT.contains(&name.as_str()) && !closing && !tag.ends_with('/') {
        *silent = Some(name.clone());
    }
    if !closing && !PLAIN.contains(&name.as_str()) {
        words.lost.push(format!("<{name}>"));
    }
}

/// The value of an attribute in the text of a tag; names inside other attributes' values do not count.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let mut rest = tag.trim_start_matches(|letter: char| !letter.is_whitespace());
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(|letter: char| letter.is_whitespace() || matches!(letter, '=' | '/')).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let Some(value) = after.trim_start().strip_prefix('=') else {
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let (value, after) = if let Some(quote @ ('"' | '\'')) = value.chars().next() {
            value[1..].split_once(quote).unwrap_or((&value[1..], ""))
        } else {
            let (value, after) = value.split_at(value.find(char::is_whitespace).unwrap_or(value.len()));
            (value.trim_end_matches('/'), after)
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(read_entities(value));
        }
        rest = after;
    }
}

fn read_entities(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        if let Some((name, after)) = after.split_once(';')
            && let Some(letter) = named(name)
        {
            out.push(letter);
            rest = after;
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// XML's entities and the few that word processors write.
fn named(name: &str) -> Option<char> {
    let letter = match name {
        "nbsp" => '\u{a0}',
        "laquo" => '«',
        "raquo" => '»',
        "ldquo" => '“',
        "rdquo" => '”',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "times" => '×',
        "deg" => '°',
        "middot" => '·',
        _ => return resolve(name),
    };
    Some(letter)
}

/// A paragraph of HTML.
pub(super) fn paragraph(text: &str) -> String {
    let mut out = String::from("<p>");
    escape(text, &mut out);
    out.push_str("</p>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_and_markup_is_told() {
        let words =
            read_html("<p>Drive <b>at most</b>&nbsp;60&#160;km/h &amp; no more<br/>now</p><script>x<y</script>");
        assert_eq!(words.text, "Drive at most\u{a0}60\u{a0}km/h & no more now");
        assert_eq!(words.lost, ["<b>", "<script>"]);
    }

    #[test]
    fn pictures_are_told() {
        let words = read_html("<img alt='a src=b' src=\"@@PLUGINFILE@@/w-bend.svg\">What?");
        assert_eq!((words.text.as_str(), words.pictures), ("What?", vec!["@@PLUGINFILE@@/w-bend.svg".to_owned()]));
        assert_eq!(read_html("<IMG hidden SRC = a&amp;b.png/>").pictures, ["a&b.png"]);
        assert!(read_html("<img =x data-src=a.png src>").pictures.is_empty(), "there is no source");
    }

    #[test]
    fn signs_that_are_no_markup_stay() {
        assert_eq!(read_html("1 < 2 & 3 > 2 &unknown; <").text, "1 < 2 & 3 > 2 &unknown; <");
    }

    #[test]
    fn a_paragraph_reads_back() {
        let text = "A < B & \"C\"";
        assert_eq!(read_html(&paragraph(text)).text, text);
    }
}
