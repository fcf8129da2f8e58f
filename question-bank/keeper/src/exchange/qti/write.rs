//! Questions to a package.

use std::collections::BTreeMap;

use super::package::pack;
use super::{Edition, Setting};
use crate::exchange::xml::Element;
use crate::exchange::{ExchangeError, Form, Note, Picture, Question, Writing};

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
