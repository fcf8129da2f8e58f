//! QTI packages: 2.1, 2.2 and 3.0, a zip file with manifest, items and pictures.
//!
//! One reader takes all three, since 3.0 only spells the names differently. What the bank needs beyond QTI travels as keywords of
//! the manifest.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use protocol::Language;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::text::tidy;
use super::xml::{Element, Node, parse};
use super::{
    Choice, ExchangeError, Form, MOST_BYTES, Note, Picture, Place, Question, Reading, Refusal, Writing, judged,
};

/// Which edition to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// 2.1, of 2012.
    V21,
    /// 2.2, of 2015.
    V22,
    /// 3.0, of 2022.
    V30,
}

impl Edition {
    fn item_namespace(self) -> &'static str {
        match self {
            Self::V21 => "http://www.imsglobal.org/xsd/imsqti_v2p1",
            Self::V22 => "http://www.imsglobal.org/xsd/imsqti_v2p2",
            Self::V30 => "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
        }
    }

    fn manifest_namespace(self) -> &'static str {
        match self {
            Self::V21 | Self::V22 => "http://www.imsglobal.org/xsd/imscp_v1p1",
            Self::V30 => "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
        }
    }

    fn schema(self) -> (&'static str, &'static str) {
        match self {
            Self::V21 => ("QTIv2.1 Package", "1.0.0"),
            Self::V22 => ("QTIv2.2 Package", "1.0.0"),
            Self::V30 => ("QTI Package", "3.0.0"),
        }
    }

    fn resource_type(self) -> &'static str {
        match self {
            Self::V21 => "imsqti_item_xmlv2p1",
            Self::V22 => "imsqti_item_xmlv2p2",
            Self::V30 => "imsqti_item_xmlv3p0",
        }
    }

    fn match_correct(self) -> &'static str {
        match self {
            Self::V21 => "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct",
            Self::V22 => "http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct",
            Self::V30 => "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml",
        }
    }

    /// An element by its 2.x name.
    fn element(self, name: &str) -> Element {
        match self {
            Self::V21 | Self::V22 => Element::new(name),
            Self::V30 => Element::new(&format!("qti-{}", dashed(name))),
        }
    }

    /// An attribute by its 2.x name.
    fn attribute(self, name: &str) -> String {
        match self {
            Self::V21 | Self::V22 => name.to_owned(),
            Self::V30 => dashed(name),
        }
    }
}

/// `choiceInteraction` as `choice-interaction`.
fn dashed(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// What QTI needs to know about all questions.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// Edition to write.
    pub edition: Edition,
    /// Language of the questions.
    pub language: Language,
    /// The words for "right" and "wrong" under a statement, in that language.
    pub verdicts: (&'a str, &'a str),
}

/// Writes a package.
///
/// # Errors
/// When the archive cannot be made.
pub fn write(questions: &[Question], setting: Setting<'_>) -> Result<Writing, ExchangeError> {
    let mut dropped = Vec::new();
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut resources = Element::new("resources");
    for (index, question) in questions.iter().enumerate() {
        let id = question.id.clone().unwrap_or_else(|| format!("question-{}", index + 1));
        let identifier = identifier(&id);
        let href = format!("items/{identifier}.xml");
        let mut resource = Element::new("resource")
            .with("identifier", format!("resource-{identifier}"))
            .with("type", setting.edition.resource_type())
            .with("href", &href)
            .child(metadata(question))
            .child(Element::new("file").with("href", &href));
        match &question.picture {
            Some(Picture { name, bytes: Some(bytes) }) => {
                let path = format!("pictures/{}", identifier_of_file(name));
                resource = resource.child(Element::new("file").with("href", &path));
                files.insert(path, bytes.clone());
            }
            Some(Picture { name, bytes: None }) => dropped.push((index, Note::Picture(name.clone()))),
            None => {}
        }
        files.insert(href, item(question, &id, &identifier, setting).document());
        resources = resources.child(resource);
    }
    let (schema, version) = setting.edition.schema();
    let manifest = Element::new("manifest")
        .with("xmlns", setting.edition.manifest_namespace())
        .with("xmlns:imsmd", "http://www.imsglobal.org/xsd/imsmd_v1p2")
        .with("identifier", "manifest")
        .child(
            Element::new("metadata")
                .child(Element::new("schema").text(schema))
                .child(Element::new("schemaversion").text(version)),
        )
        .child(Element::new("organizations"))
        .child(resources);
    let bytes = pack(&manifest.document(), &files).map_err(|error| ExchangeError::Package(error.to_string()))?;
    Ok(Writing { bytes, dropped })
}

fn pack(manifest: &[u8], files: &BTreeMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    archive.start_file("imsmanifest.xml", options)?;
    archive.write_all(manifest)?;
    for (name, bytes) in files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Letters that an XML identifier and a file name may both have.
fn identifier(id: &str) -> String {
    let plain: String =
        id.chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '-' { letter } else { '_' }).collect();
    if plain.starts_with(|letter: char| letter.is_ascii_alphabetic()) { plain } else { format!("q_{plain}") }
}

fn identifier_of_file(name: &str) -> String {
    name.rsplit_once('.')
        .map_or_else(|| identifier(name), |(stem, ending)| format!("{}.{}", identifier(stem), identifier(ending)))
}

/// Keywords and path of a question, in the metadata of its resource.
fn metadata(question: &Question) -> Element {
    let word = |name: &str, value: &str| {
        Element::new(name).child(Element::new("imsmd:langstring").with("xml:lang", "en").text(value))
    };
    let path = question.category.iter().map(|part| word("imsmd:keyword", &format!("category:{part}")));
    let tags = question.tags.iter().map(|tag| word("imsmd:keyword", tag));
    let general = Element::new("imsmd:general").children(path).children(tags);
    Element::new("metadata").child(Element::new("imsmd:lom").child(general))
}

fn item(question: &Question, id: &str, identifier: &str, setting: Setting<'_>) -> Element {
    let edition = setting.edition;
    let element = |name: &str| edition.element(name);
    let named = |name: &str| edition.attribute(name);
    let choices: Vec<(String, &str, bool)> = match &question.form {
        Form::TrueFalse(right) => {
            vec![("true".to_owned(), setting.verdicts.0, *right), ("false".to_owned(), setting.verdicts.1, !*right)]
        }
        Form::Single(choices) | Form::Multiple(choices) => choices
            .iter()
            .enumerate()
            .map(|(index, choice)| (format!("option-{index}"), choice.text.as_str(), choice.right))
            .collect(),
    };
    let multiple = matches!(question.form, Form::Multiple(_));
    let right = choices.iter().filter(|(_, _, right)| *right).map(|(name, ..)| element("value").text(name.as_str()));
    let declaration = element("responseDeclaration")
        .with("identifier", "RESPONSE")
        .with("cardinality", if multiple { "multiple" } else { "single" })
        .with(&named("baseType"), "identifier")
        .child(element("correctResponse").children(right));
    let outcome = element("outcomeDeclaration")
        .with("identifier", "SCORE")
        .with("cardinality", "single")
        .with(&named("baseType"), "float")
        .child(element("defaultValue").child(element("value").text("0")));
    let mut body = element("itemBody");
    if !question.explanation.is_empty() {
        let words = Element::new("p").text(question.explanation.as_str());
        let words = if edition == Edition::V30 { element("contentBody").child(words) } else { words };
        let block = element("rubricBlock").with("view", "tutor");
        let block = if edition == Edition::V30 { block.with("use", "instructions") } else { block };
        body = body.child(block.child(words));
    }
    if let Some(Picture { name, bytes: Some(_) }) = &question.picture {
        let source = format!("../pictures/{}", identifier_of_file(name));
        body = body.child(Element::new("p").child(Element::new("img").with("src", source).with("alt", "")));
    }
    let options =
        choices.iter().map(|(name, words, _)| element("simpleChoice").with("identifier", name.as_str()).text(*words));
    // The two verdicts keep their places.
    let shuffle = question.shuffle && !matches!(question.form, Form::TrueFalse(_));
    let interaction = element("choiceInteraction")
        .with(&named("responseIdentifier"), "RESPONSE")
        .with("shuffle", shuffle.to_string())
        .with(&named("maxChoices"), if multiple { "0" } else { "1" })
        .child(element("prompt").text(question.stem.as_str()))
        .children(options);
    element("assessmentItem")
        .with("xmlns", edition.item_namespace())
        .with("identifier", identifier)
        .with("title", id)
        .with("adaptive", "false")
        .with(&named("timeDependent"), "false")
        .with("xml:lang", setting.language.tag())
        .child(declaration)
        .child(outcome)
        .child(body.child(interaction))
        .child(element("responseProcessing").with("template", edition.match_correct()))
}

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

/// Files of an archive by name, held in memory and never written anywhere. Names that climb out of the archive are
/// left behind, and unpacked bytes are counted as they come, not as the archive claims.
pub(super) fn unpack(bytes: &[u8], notes: &mut Vec<Note>) -> Result<BTreeMap<String, Vec<u8>>, ExchangeError> {
    const MOST_FILES: usize = 50_000;
    let wrong = |error: &dyn std::fmt::Display| ExchangeError::Package(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| wrong(&error))?;
    if archive.len() > MOST_FILES {
        return Err(ExchangeError::Package(format!("it holds {} files", archive.len())));
    }
    let mut files = BTreeMap::new();
    let mut left = MOST_BYTES;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(|error| wrong(&error))?;
        let name = file.name().map_err(|error| wrong(&error))?.replace('\\', "/");
        if file.is_dir() {
            continue;
        }
        if name.starts_with('/') || name.contains(':') || name.split('/').any(|part| part == "..") {
            notes.push(Note::Field(format!("file \"{name}\"")));
            continue;
        }
        let mut content = Vec::new();
        let most = u64::try_from(left).unwrap_or(u64::MAX).saturating_add(1);
        file.by_ref().take(most).read_to_end(&mut content).map_err(|error| wrong(&error))?;
        left = left.checked_sub(content.len()).ok_or(ExchangeError::TooLarge(MOST_BYTES))?;
        files.insert(name, content);
    }
    Ok(files)
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
