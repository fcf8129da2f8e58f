use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Smart};
use typst::syntax::{FileId, Source};
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::world::{PaperWorld, file_id};
use crate::{Fonts, PrintError};

/// How many prints a piece of typst's work is kept for after it was last of use.
const KEPT_PRINTS: usize = 8;

/// One template with the file that all templates share.
#[derive(Debug, Clone)]
pub struct Template {
    name: String,
    main: Source,
    shared: Source,
}

impl Template {
    /// A template from its text, and the text of what it imports as `common.typ`.
    /// The name appears in errors.
    ///
    /// # Errors
    /// [`PrintError::Template`] when the name cannot be a file name.
    pub fn new(name: &str, main: &str, shared: &str) -> Result<Self, PrintError> {
        let source = |path: &str, text: &str| match file_id(path) {
            Some(id) => Ok(Source::new(id, text.to_owned())),
            None => {
                Err(PrintError::Template { template: name.to_owned(), problems: vec![format!("{path:?} is no path")] })
            }
        };
        Ok(Self {
            name: name.to_owned(),
            main: source(&format!("/{name}"), main)?,
            shared: source("/common.typ", shared)?,
        })
    }
}

/// Sets a paper and returns the PDF file.
///
/// The template reads `data` as JSON. What stands under `pictures` in it is base64 and becomes the
/// file `/pictures/<name>` for the template, which itself sees only `true` there.
///
/// Identical arguments give identical bytes.
///
/// # Errors
/// [`PrintError::Picture`] for a picture that is not base64, [`PrintError::Template`] with file and
/// line for everything the template cannot do with the data.
pub fn render(template: &Template, data: &Value, fonts: &Fonts) -> Result<Vec<u8>, PrintError> {
    let (document, _warnings) = set(template, data, fonts)?;
    let options = PdfOptions { creator: Smart::Custom(None), ..PdfOptions::default() };
    let pdf = typst_pdf::pdf(&document, &options);
    typst::comemo::evict(KEPT_PRINTS);
    pdf.map_err(|problems| PrintError::Template {
        template: template.name.clone(),
        problems: problems.iter().map(|problem| problem.message.to_string()).collect(),
    })
}

/// The set pages, and what typst finds doubtful: an unknown font family, for example.
pub(crate) fn set(
    template: &Template,
    data: &Value,
    fonts: &Fonts,
) -> Result<(PagedDocument, Vec<String>), PrintError> {
    let mut data = data.clone();
    let pictures = take_pictures(&mut data)?;
    let world = PaperWorld::new(fonts, &template.main, &template.shared, data.to_string(), pictures);
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
    let document = output.map_err(|problems| PrintError::Template {
        template: template.name.clone(),
        problems: problems.iter().map(|problem| located(&world, problem)).collect(),
    })?;
    Ok((document, warnings.iter().map(|warning| located(&world, warning)).collect()))
}

fn take_pictures(data: &mut Value) -> Result<HashMap<FileId, Bytes>, PrintError> {
    let mut pictures = HashMap::new();
    let Some(named) = data.get_mut("pictures").and_then(Value::as_object_mut) else {
        return Ok(pictures);
    };
    for (name, value) in named {
        let Some(encoded) = value.as_str() else { continue };
        let bytes = STANDARD.decode(encoded).map_err(|source| PrintError::Picture { name: name.clone(), source })?;
        if let Some(id) = file_id(&format!("/pictures/{name}")) {
            pictures.insert(id, Bytes::new(bytes));
            *value = Value::Bool(true);
        }
    }
    Ok(pictures)
}

/// A message with the file and line it is about, as far as they are known.
fn located(world: &PaperWorld<'_>, problem: &SourceDiagnostic) -> String {
    let place = problem.span.id().and_then(|id| {
        let start = world.range(problem.span)?.start;
        let line = world.source(id).ok()?.lines().byte_to_line(start)?;
        Some(format!("{}:{}: ", id.vpath().get_without_slash(), line + 1))
    });
    place.unwrap_or_default() + &problem.message
}
