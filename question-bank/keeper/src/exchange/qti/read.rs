//! A package, or a single item, to questions.

use std::collections::BTreeMap;

use super::package::unpack;
use crate::exchange::text::tidy;
use crate::exchange::xml::{Element, Node, parse};
use crate::exchange::{
    Choice, ExchangeError, Form, MOST_BYTES, Note, Picture, Place, Question, Reading, Refusal, judged,
};

/// Reads a package, or a single item that is not packed.
///
/// # Errors
/// When the archive is damaged or larger than the bounds. Items that cannot be taken are entries.
pub fn read(bytes: &[u8]) -> Result<Reading, ExchangeError> {
    if bytes.len() > MOST_BYTES {
        return Err(ExchangeError::TooLarge(MOST_BYTES));
    }
    let mut reading = Reading::default();
    if !bytes.starts_with(b"PK") {
        read_file("item.xml", bytes, &BTreeMap::new(), &BTreeMap::new(), &mut reading);
        return Ok(reading);
    }
    let files = unpack(bytes, &mut reading.notes)?;
    let keywords = files.get("imsmanifest.xml").map(|bytes| keywords(bytes)).unwrap_or_default();
    for (name, bytes) in &files {
        if name != "imsmanifest.xml" && name.to_ascii_lowercase().ends_with(".xml") {
            read_file(name, bytes, &files, &keywords, &mut reading);
        }
    }
    Ok(reading)
}

/// A name in one spelling for all editions.
fn plain(name: &str) -> String {
    name.strip_prefix("qti-").unwrap_or(name).replace('-', "").to_ascii_lowercase()
}

fn child<'a>(element: &'a Element, name: &str) -> Option<&'a Element> {
    element.elements().find(|child| plain(&child.name) == name)
}

fn all<'a>(element: &'a Element, name: &str) -> Vec<&'a Element> {
    let mut found = Vec::new();
    element.search(&|element: &Element| plain(&element.name) == name, &mut found);
    found
}

/// Keywords of the manifest by the file they describe. A damaged manifest only costs the keywords.
fn keywords(manifest: &[u8]) -> BTreeMap<String, Vec<String>> {
    let Ok((root, _)) = parse(manifest) else { return BTreeMap::new() };
    all(&root, "resource")
        .into_iter()
        .filter_map(|resource| {
            let words = all(resource, "keyword").into_iter().map(|keyword| tidy(&keyword.words())).collect();
            Some((resource.attribute("href")?.to_owned(), words))
        })
        .collect()
}

fn read_file(
    name: &str,
    bytes: &[u8],
    files: &BTreeMap<String, Vec<u8>>,
    keywords: &BTreeMap<String, Vec<String>>,
    reading: &mut Reading,
) {
    let mut notes = Vec::new();
    let outcome = match parse(bytes) {
        Err(error) => Err(Refusal::Malformed(error.to_string())),
        Ok((root, note)) => {
            notes.extend(note);
            match plain(&root.name).as_str() {
                "assessmentitem" => question(&root, name, files, &mut notes),
                // Tests only arrange items, and a stimulus is shown beside one.
                "assessmenttest" | "assessmentsection" | "manifest" => return,
                other => Err(Refusal::Kind(other.to_owned())),
            }
        }
    };
    let outcome = outcome.map(|mut question| {
        for word in keywords.get(name).into_iter().flatten() {
            match word.strip_prefix("category:") {
                Some(part) => question.category.push(part.to_owned()),
                None => question.tags.push(word.clone()),
            }
        }
        question
    });
    reading.entry(Place::File(name.to_owned()), outcome.and_then(judged), notes);
}

fn question(
    root: &Element,
    name: &str,
    files: &BTreeMap<String, Vec<u8>>,
    notes: &mut Vec<Note>,
) -> Result<Question, Refusal> {
    let body = child(root, "itembody").ok_or(Refusal::NoStem)?;
    let mut interactions = Vec::new();
    body.search(&|element: &Element| plain(&element.name).ends_with("interaction"), &mut interactions);
    let interaction = match interactions.as_slice() {
        [one] if plain(&one.name) == "choiceinteraction" => *one,
        [] => return Err(Refusal::Kind("description".to_owned())),
        [other] => return Err(Refusal::Kind(plain(&other.name))),
        _ => return Err(Refusal::Kind("composite".to_owned())),
    };
    let mut seen = Seen::default();
    seen.read(body);
    let mut explanation = String::new();
    for block in all(body, "rubricblock") {
        explanation.push_str(&spaced(block, notes));
    }
    for feedback in root.elements().filter(|element| plain(&element.name) == "modalfeedback") {
        explanation.push_str(&spaced(feedback, notes));
    }
    notes.extend(seen.lost.into_iter().map(Note::Markup));
    notes.extend(seen.pictures.iter().skip(1).cloned().map(Note::Picture));
    let picture = seen.pictures.first().and_then(|source| picture(source, name, files, notes));
    let (form, shuffle) = form(root, interaction, notes)?;
    Ok(Question {
        id: ["title", "identifier"].iter().filter_map(|name| root.attribute(name)).map(tidy).find(|id| !id.is_empty()),
        stem: tidy(&seen.words),
        form,
        explanation: tidy(&explanation),
        shuffle,
        picture,
        ..Question::default()
    })
}

/// What a candidate sees above the options.
#[derive(Default)]
struct Seen {
    words: String,
    pictures: Vec<String>,
    lost: Vec<String>,
}

impl Seen {
    fn read(&mut self, element: &Element) {
        for node in &element.children {
            let element = match node {
                Node::Text(text) => {
                    self.words.push_str(text);
                    continue;
                }
                Node::Element(element) => element,
            };
            match plain(&element.name).as_str() {
                "rubricblock" | "simplechoice" | "stylesheet" | "feedbackblock" | "feedbackinline" => {}
                "img" => self.pictures.extend(element.attribute("src").map(str::to_owned)),
                "object" => self.pictures.extend(element.attribute("data").map(str::to_owned)),
                "p" | "div" | "prompt" | "choiceinteraction" | "contentbody" | "br" | "span" => {
                    self.words.push(' ');
                    self.read(element);
                    self.words.push(' ');
                }
                other => {
                    self.lost.push(format!("<{other}>"));
                    self.read(element);
                }
            }
        }
    }
}

/// The words of an element in front of which others may stand.
fn spaced(element: &Element, notes: &mut Vec<Note>) -> String {
    let mut seen = Seen::default();
    seen.read(element);
    notes.extend(seen.lost.into_iter().map(Note::Markup));
    notes.extend(seen.pictures.into_iter().map(Note::Picture));
    format!("{} ", seen.words)
}

/// A picture beside the item, found by the path the item gives.
fn picture(source: &str, item: &str, files: &BTreeMap<String, Vec<u8>>, notes: &mut Vec<Note>) -> Option<Picture> {
    let mut parts: Vec<&str> = item.split('/').collect();
    parts.pop();
    for part in source.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            "." | "" => {}
            part => parts.push(part),
        }
    }
    let Some(bytes) = files.get(&parts.join("/")) else {
        notes.push(Note::Picture(source.to_owned()));
        return None;
    };
    Some(Picture { name: parts.last().map(|name| (*name).to_owned())?, bytes: Some(bytes.clone()) })
}

fn form(root: &Element, interaction: &Element, notes: &mut Vec<Note>) -> Result<(Form, bool), Refusal> {
    let attribute = |element: &Element, name: &str| {
        element.attributes.iter().find(|(key, _)| plain(key) == name).map(|(_, value)| value.clone())
    };
    let response = attribute(interaction, "responseidentifier");
    let declaration = root
        .elements()
        .find(|element| {
            plain(&element.name) == "responsedeclaration" && element.attribute("identifier") == response.as_deref()
        })
        .ok_or(Refusal::NoKey)?;
    let mut right: Vec<String> = child(declaration, "correctresponse")
        .map(|correct| all(correct, "value"))
        .unwrap_or_default()
        .into_iter()
        .map(|value| tidy(&value.words()))
        .collect();
    if right.is_empty() {
        for entry in all(declaration, "mapentry") {
            let points: f64 = attribute(entry, "mappedvalue").and_then(|value| value.parse().ok()).unwrap_or(0.0);
            if points > 0.0 {
                right.extend(attribute(entry, "mapkey"));
            }
        }
        notes.extend((!right.is_empty()).then_some(Note::PartPoints));
    }
    let mut names = Vec::new();
    let mut choices = Vec::new();
    for option in all(interaction, "simplechoice") {
        let name = option.attribute("identifier").unwrap_or_default().to_owned();
        if !all(option, "feedbackinline").is_empty() && !notes.contains(&Note::OptionFeedback) {
            notes.push(Note::OptionFeedback);
        }
        choices.push(Choice { text: tidy(&spaced(option, notes)), right: right.contains(&name) });
        names.push(name);
    }
    if let Some(unknown) = right.iter().find(|name| !names.contains(name)) {
        return Err(Refusal::Value { field: "correct response", value: unknown.clone() });
    }
    let shuffle = attribute(interaction, "shuffle").as_deref() == Some("true");
    let multiple = declaration.attribute("cardinality") == Some("multiple");
    if !multiple && names == ["true", "false"] && right.len() == 1 {
        return Ok((Form::TrueFalse(choices[0].right), true));
    }
    Ok((if multiple { Form::Multiple(choices) } else { Form::Single(choices) }, shuffle))
}
