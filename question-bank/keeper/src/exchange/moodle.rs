//! Moodle XML, with categories, pictures, ids and tags.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::gift::{share, split_path};
use super::markup::{paragraph, read_html};
use super::text::tidy;
use super::xml::{Element, parse};
use super::{Choice, ExchangeError, Form, Note, Picture, Place, Question, Reading, Refusal, Writing, judged};

/// Moodle's placeholder for the folder of a question's own files.
const FILES: &str = "@@PLUGINFILE@@/";

/// Writes questions as one quiz file. Everything a [`Question`] has fits.
pub fn write(questions: &[Question]) -> Writing {
    let mut quiz = Element::new("quiz");
    let mut category: &[String] = &[];
    let mut dropped = Vec::new();
    for (index, question) in questions.iter().enumerate() {
        if question.category != category {
            category = &question.category;
            let path: Vec<String> = category.iter().map(|part| part.replace('/', "//")).collect();
            let path = format!("$course$/top/{}", path.join("/"));
            let switch = Element::new("question").with("type", "category");
            quiz = quiz.child(switch.child(Element::new("category").child(text(&path))));
        }
        if let Some(Picture { name, bytes: None }) = &question.picture {
            dropped.push((index, Note::Picture(name.clone())));
        }
        quiz = quiz.child(element(question));
    }
    Writing { bytes: quiz.document(), dropped }
}

fn text(words: &str) -> Element {
    Element::new("text").text(words)
}

fn html(name: &str, words: &str) -> Element {
    Element::new(name).with("format", "html").child(text(words))
}

fn element(question: &Question) -> Element {
    let kind = if matches!(question.form, Form::TrueFalse(_)) { "truefalse" } else { "multichoice" };
    let id = question.id.as_deref().unwrap_or_default();
    let mut stem = paragraph(&question.stem);
    let mut file = None;
    if let Some(Picture { name, bytes: Some(bytes) }) = &question.picture {
        let mut source = String::new();
        super::xml::escape(&format!("{FILES}{name}"), &mut source);
        stem = format!("<p><img src=\"{source}\" alt=\"\"/></p>{stem}");
        let encoded = Element::new("file").with("name", name).with("path", "/").with("encoding", "base64");
        file = Some(encoded.text(STANDARD.encode(bytes)));
    }
    let explanation = if question.explanation.is_empty() { String::new() } else { paragraph(&question.explanation) };
    let mut element = Element::new("question")
        .with("type", kind)
        .child(Element::new("name").child(text(id)))
        .child(html("questiontext", &stem).children(file))
        .child(html("generalfeedback", &explanation))
        .child(Element::new("defaultgrade").text("1"))
        .child(Element::new("penalty").text("0"))
        .child(Element::new("hidden").text("0"))
        .child(Element::new("idnumber").text(id));
    let answer = |words: &str, fraction: String, format: &str| {
        Element::new("answer")
            .with("fraction", fraction)
            .with("format", format)
            .child(text(words))
            .child(html("feedback", ""))
    };
    match &question.form {
        Form::TrueFalse(right) => {
            let fraction = |this: bool| if this == *right { "100" } else { "0" }.to_owned();
            element = element.child(answer("true", fraction(true), "moodle_auto_format")).child(answer(
                "false",
                fraction(false),
                "moodle_auto_format",
            ));
        }
        Form::Single(choices) | Form::Multiple(choices) => {
            let single = matches!(question.form, Form::Single(_));
            let right = choices.iter().filter(|choice| choice.right).count();
            let fraction = |choice: &Choice| match (choice.right, single) {
                (true, _) => share(right),
                (false, true) => "0".to_owned(),
                (false, false) => "-100".to_owned(),
            };
            element = element
                .child(Element::new("single").text(single.to_string()))
                .child(Element::new("shuffleanswers").text(question.shuffle.to_string()))
                .child(Element::new("answernumbering").text("ABCD"))
                .children(choices.iter().map(|choice| answer(&paragraph(&choice.text), fraction(choice), "html")));
        }
    }
    let tags = question.tags.iter().map(|tag| Element::new("tag").child(text(tag)));
    element.child(Element::new("tags").children(tags))
}

/// Reads a quiz file.
///
/// # Errors
/// When the file is too large, not well-formed or in no known encoding. Questions that cannot be taken are entries.
pub fn read(bytes: &[u8]) -> Result<Reading, ExchangeError> {
    let (root, note) = parse(bytes)?;
    let mut reading = Reading { notes: note.into_iter().collect(), ..Reading::default() };
    if root.name != "quiz" {
        return Err(ExchangeError::Xml { line: root.line, reason: format!("<{}> is no Moodle quiz", root.name) });
    }
    let mut category = Vec::new();
    for element in root.elements() {
        if element.name != "question" {
            reading.notes.push(Note::Field(format!("<{}>", element.name)));
            continue;
        }
        let kind = element.attribute("type").unwrap_or_default();
        if kind == "category" {
            category = split_path(inner(element, "category").trim());
            continue;
        }
        let mut notes = Vec::new();
        let outcome =
            question(element, kind, &mut notes).map(|question| Question { category: category.clone(), ..question });
        reading.entry(Place::Line(element.line), outcome.and_then(judged), notes);
    }
    Ok(reading)
}

/// The letters of `<name><text>…</text></name>`, or of `<name>…</name>`.
fn inner(element: &Element, name: &str) -> String {
    let Some(child) = element.find(name) else { return String::new() };
    child.find("text").map_or_else(|| child.words(), Element::words)
}

/// Words of an element in one of Moodle's text formats, and the pictures they show.
fn words(element: &Element, notes: &mut Vec<Note>) -> (String, Vec<String>) {
    let raw = element.find("text").map_or_else(String::new, Element::words);
    if element.attribute("format") == Some("plain_text") {
        return (tidy(&raw), Vec::new());
    }
    let words = read_html(&raw);
    notes.extend(words.lost.into_iter().map(Note::Markup));
    (words.text, words.pictures)
}

fn question(element: &Element, kind: &str, notes: &mut Vec<Note>) -> Result<Question, Refusal> {
    if !matches!(kind, "multichoice" | "truefalse") {
        return Err(Refusal::Kind(kind.to_owned()));
    }
    let stem = element.find("questiontext").ok_or(Refusal::NoStem)?;
    let (stem_words, shown) = words(stem, notes);
    let (explanation, pictures) =
        element.find("generalfeedback").map(|feedback| words(feedback, notes)).unwrap_or_default();
    notes.extend(pictures.into_iter().map(Note::Picture));
    let id =
        [inner(element, "idnumber"), inner(element, "name")].into_iter().map(|id| tidy(&id)).find(|id| !id.is_empty());
    let picture = picture(stem, &shown, notes)?;
    let form = if kind == "truefalse" { statement(element, notes)? } else { choices(element, notes)? };
    let tags =
        element.find("tags").map(|tags| tags.elements().map(|tag| tidy(&tag.words())).collect()).unwrap_or_default();
    Ok(Question {
        id,
        stem: stem_words,
        form,
        explanation,
        shuffle: !matches!(inner(element, "shuffleanswers").trim(), "0" | "false"),
        picture,
        tags,
        ..Question::default()
    })
}

/// The first picture the stem shows, with its file.
fn picture(stem: &Element, shown: &[String], notes: &mut Vec<Note>) -> Result<Option<Picture>, Refusal> {
    notes.extend(shown.iter().skip(1).cloned().map(Note::Picture));
    let Some(source) = shown.first() else { return Ok(None) };
    let Some(name) = source.strip_prefix(FILES) else {
        notes.push(Note::Picture(source.clone()));
        return Ok(None);
    };
    let file = stem.elements().find(|file| file.name == "file" && file.attribute("name") == Some(name));
    let bytes = file
        .map(|file| {
            let packed: String = file.words().split_ascii_whitespace().collect();
            STANDARD.decode(packed).map_err(|error| Refusal::Malformed(format!("file {name}: {error}")))
        })
        .transpose()?;
    if bytes.is_none() {
        notes.push(Note::Picture(name.to_owned()));
    }
    Ok(bytes.map(|bytes| Picture { name: name.to_owned(), bytes: Some(bytes) }))
}

fn fraction(answer: &Element) -> Result<f64, Refusal> {
    let value = answer.attribute("fraction").unwrap_or("0");
    value.trim().parse().map_err(|_| Refusal::Value { field: "fraction", value: value.to_owned() })
}

fn note_feedback(answer: &Element, notes: &mut Vec<Note>) {
    if !inner(answer, "feedback").trim().is_empty() && !notes.contains(&Note::OptionFeedback) {
        notes.push(Note::OptionFeedback);
    }
}

fn statement(element: &Element, notes: &mut Vec<Note>) -> Result<Form, Refusal> {
    for answer in element.elements().filter(|child| child.name == "answer") {
        note_feedback(answer, notes);
        if fraction(answer)? > 0.0 {
            let word = answer.find("text").map_or_else(|| answer.words(), Element::words);
            return match word.trim().to_ascii_lowercase().as_str() {
                "true" => Ok(Form::TrueFalse(true)),
                "false" => Ok(Form::TrueFalse(false)),
                _ => Err(Refusal::Value { field: "answer", value: tidy(&word) }),
            };
        }
    }
    Err(Refusal::NoKey)
}

fn choices(element: &Element, notes: &mut Vec<Note>) -> Result<Form, Refusal> {
    let single = match inner(element, "single").trim() {
        "true" | "1" | "" => true,
        "false" | "0" => false,
        other => return Err(Refusal::Value { field: "single", value: other.to_owned() }),
    };
    let mut choices = Vec::new();
    let mut part = false;
    for answer in element.elements().filter(|child| child.name == "answer") {
        note_feedback(answer, notes);
        let fraction = fraction(answer)?;
        let (text, pictures) = words(answer, notes);
        notes.extend(pictures.into_iter().map(Note::Picture));
        // With one answer allowed only the full mark is right; the rest is worth a part.
        let right = if single { fraction >= 100.0 } else { fraction > 0.0 };
        part |= single && fraction > 0.0 && fraction < 100.0;
        choices.push(Choice { text, right });
    }
    notes.extend(part.then_some(Note::PartPoints));
    Ok(if single { Form::Single(choices) } else { Form::Multiple(choices) })
}
