//! A small tree of XML, read with bounds and written with every special letter escaped.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::text::decode;
use super::{ExchangeError, Note};

/// Elements nested deeper than this are no question.
const MOST_DEPTH: usize = 64;

/// An element without its namespace prefix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
    /// Where it begins, from 1; 0 for an element that was not read.
    pub line: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    #[must_use]
    pub fn with(mut self, attribute: &str, value: impl Into<String>) -> Self {
        self.attributes.push((attribute.to_owned(), value.into()));
        self
    }

    #[must_use]
    pub fn child(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// An attribute by its name without prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child of that name.
    pub fn find(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// All letters inside, at any depth.
    pub fn words(&self) -> String {
        let mut words = String::new();
        self.gather(&mut words);
        words
    }

    fn gather(&self, words: &mut String) {
        for node in &self.children {
            match node {
                Node::Text(text) => words.push_str(text),
                Node::Element(element) => element.gather(words),
            }
        }
    }

    /// Every element inside that `wanted` takes, outermost first; what it takes is not searched again.
    pub fn search<'a>(&'a self, wanted: &impl Fn(&Element) -> bool, found: &mut Vec<&'a Element>) {
        for element in self.elements() {
            if wanted(element) {
                found.push(element);
            } else {
                element.search(wanted, found);
            }
        }
    }

    /// The document with its declaration.
    pub fn document(&self) -> Vec<u8> {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        self.write(&mut out);
        out.push('\n');
        out.into_bytes()
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            escape(value, out);
            out.push('"');
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for node in &self.children {
            match node {
                Node::Text(text) => escape(text, out),
                Node::Element(element) => element.write(out),
            }
        }
        out.push_str("</");
        out.push_str(&self.name);
        out.push('>');
    }
}

/// Letters XML cannot carry are left out; they are invisible control characters.
pub(crate) fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => out.push(letter),
        }
    }
}

/// Reads a document. Document types are passed over and no entity but the five of XML itself is expanded.
pub(super) fn parse(bytes: &[u8]) -> Result<(Element, Option<Note>), ExchangeError> {
    let (text, note) = decode(bytes, label(bytes).as_deref())?;
    Ok((parse_text(&text)?, note))
}

/// The encoding an XML declaration names.
fn label(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
    let declaration = head.trim_start().strip_prefix("<?xml")?.split("?>").next()?.to_owned();
    let (_, after) = declaration.split_once("encoding")?;
    let value = after.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|letter| matches!(letter, '"' | '\''))?;
    value[1..].split(quote).next().map(str::to_owned)
}

pub(super) fn parse_text(text: &str) -> Result<Element, ExchangeError> {
    let mut lines = Lines { text, at: 0, line: 1 };
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let event = reader.read_event();
        let line = lines.of(usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX));
        let wrong = |reason: String| ExchangeError::Xml { line, reason };
        match event.map_err(|error| wrong(error.to_string()))? {
            Event::Start(start) => {
                if open.len() > MOST_DEPTH {
                    return Err(wrong("elements are nested too deeply".to_owned()));
                }
                open.push(element(&start, line).map_err(wrong)?);
            }
            Event::Empty(start) => {
                let element = element(&start, line).map_err(wrong)?;
                push(&mut open, Node::Element(element));
            }
            Event::End(_) => {
                if let Some(element) = open.pop() {
                    push(&mut open, Node::Element(element));
                }
            }
            Event::Text(text) => {
                push(&mut open, Node::Text(text.xml10_content().into_owned()));
            }
            Event::CData(text) => {
                push(&mut open, Node::Text(text.xml10_content().into_owned()));
            }
            Event::GeneralRef(reference) => {
                let name: &str = &reference;
                let letter = resolve(name).ok_or_else(|| wrong(format!("entity \"{name}\" is unknown")))?;
                push(&mut open, Node::Text(letter.to_string()));
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    if open.len() > 1 {
        let name = open.last().map(|element| element.name.clone()).unwrap_or_default();
        return Err(ExchangeError::Xml { line: lines.line, reason: format!("<{name}> is not closed") });
    }
    let root = open.pop().unwrap_or_default();
    root.children
        .into_iter()
        .find_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
        .ok_or(ExchangeError::Xml { line: 1, reason: "there is no element".to_owned() })
}

/// Adds a node to the innermost open element; texts that follow each other grow together.
fn push(open: &mut [Element], node: Node) {
    let Some(parent) = open.last_mut() else { return };
    if let (Some(Node::Text(before)), Node::Text(text)) = (parent.children.last_mut(), &node) {
        before.push_str(text);
    } else {
        parent.children.push(node);
    }
}

fn element(start: &BytesStart<'_>, line: usize) -> Result<Element, String> {
    let mut element = Element { line, ..Element::new(start.local_name().as_ref()) };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let name = attribute.key.local_name().as_ref().to_owned();
        element.attributes.push((name, unescape(&attribute.value)?));
    }
    Ok(element)
}

fn unescape(raw: &str) -> Result<String, String> {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = after.split_once(';').ok_or("an entity is not closed")?;
        out.push(resolve(name).ok_or_else(|| format!("entity \"{name}\" is unknown"))?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// The letter of a character reference or of one of XML's own entities.
pub(super) fn resolve(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            code.ok().and_then(char::from_u32)
        }
    }
}

/// Counts lines up to rising offsets.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, offset: usize) -> usize {
        let offset = offset.min(self.text.len());
        if offset > self.at {
            self.line += self.text.as_bytes()[self.at..offset].split(|byte| *byte == b'\n').count() - 1;
            self.at = offset;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_reads_back_as_it_was_written() {
        let tree = Element::new("a").with("b", "1 < \"2\" & 3").child(Element::new("c").text("x > y & \u{9898}"));
        let (read, note) = parse(&tree.document()).expect("it is well formed");
        assert_eq!(note, None);
        assert_eq!(read.attribute("b"), Some("1 < \"2\" & 3"));
        assert_eq!(read.find("c").map(Element::words).as_deref(), Some("x > y & 题"));
    }

    #[test]
    fn an_entity_bomb_is_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;\">]>\n<a>&m;</a>";
        let error = parse_text(bomb).expect_err("the entity is not expanded");
        assert_eq!(error.to_string(), "line 2: entity \"m\" is unknown");
    }

    #[test]
    fn nesting_beyond_reason_is_refused() {
        let deep = "<a>".repeat(100_000);
        assert!(parse_text(&deep).expect_err("too deep").to_string().contains("nested too deeply"));
    }

    #[test]
    fn an_element_that_is_not_closed_is_named() {
        assert!(parse_text("<a>\n<b>").expect_err("it ends too early").to_string().contains("<b>"));
        assert!(parse_text("<a></b>").is_err());
        assert!(parse_text("").is_err());
    }

    #[test]
    fn the_declared_encoding_is_believed() {
        let mut bytes = b"<?xml version='1.0' encoding='GB2312'?><a>".to_vec();
        bytes.extend(b"\xcc\xe2\xc4\xbf</a>");
        assert_eq!(parse(&bytes).expect("it is labelled").0.words(), "题目");
    }
}
