//! The catalogue: a key, a language and arguments become a text.

use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use protocol::{Language, Message};
use unic_langid::LanguageIdentifier;

use crate::args::{Args, IntoValue, Value};
use crate::embedded::embedded_files;
use crate::error::CatalogError;
use crate::faults::Faults;
use crate::functions::{Bundle, add_functions};
use crate::inspect;
use crate::language::{COUNT, fallbacks, index};
use crate::numbers;
use crate::overrides::{OverrideFile, check_overrides, read_folder};

/// Area whose file holds the words that `DURATION` uses.
const UNITS_AREA: &str = "common";

/// One bundle per language, at the place [`index`] gives.
type Bundles = Vec<Bundle>;

/// All texts in all languages. Shared between threads behind an `Arc`.
pub struct Catalog {
    bundles: RwLock<Arc<Bundles>>,
    faults: Arc<Faults>,
}

impl Catalog {
    /// The texts compiled into the program.
    ///
    /// # Errors
    /// The first fault of an embedded file. The tests of this crate hold that there is none.
    pub fn embedded() -> Result<Self, CatalogError> {
        let faults = Arc::new(Faults::default());
        let bundles = build(&[], &faults)?;
        Ok(Self { bundles: RwLock::new(Arc::new(bundles)), faults })
    }

    /// The embedded texts, single ones replaced by those in `folder`; see [`Catalog::load_overrides`].
    ///
    /// # Errors
    /// The first fault of a file in the folder.
    pub fn with_overrides(folder: &Path) -> Result<Self, CatalogError> {
        let catalog = Self::embedded()?;
        catalog.load_overrides(folder)?;
        Ok(catalog)
    }

    /// Replaces single texts by those in `folder/<language>/<any name>.ftl`; earlier overrides are dropped.
    ///
    /// A replaced text must exist in the embedded catalogue and may use only the variables it offers, so that a
    /// mistyped key is found here and not in front of a candidate.
    ///
    /// # Errors
    /// The first fault found. The texts in force before stay in force.
    pub fn load_overrides(&self, folder: &Path) -> Result<(), CatalogError> {
        let overrides = read_folder(folder)?;
        check_overrides(&overrides)?;
        let bundles = build(&overrides, &self.faults)?;
        *self.bundles.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(bundles);
        Ok(())
    }

    /// The text of `key` (or of `key.attribute`) in `language`.
    ///
    /// A text the language lacks is taken from its [`fallbacks`]; one that exists nowhere is shown as its key in
    /// angle brackets. Both are counted, see [`Catalog::missing`].
    pub fn text(&self, language: Language, key: &str, args: &Args) -> String {
        let bundles = Arc::clone(&self.bundles.read().unwrap_or_else(PoisonError::into_inner));
        let values: FluentArgs =
            args.iter().map(|(name, value)| (name.to_owned(), self.fluent_value(&bundles, language, value))).collect();
        self.render(&bundles, language, key, &values)
    }

    /// The text of `key`, which takes no arguments.
    pub fn word(&self, language: Language, key: &str) -> String {
        self.text(language, key, &Args::new())
    }

    /// The text of a message that crossed the wire.
    pub fn message(&self, language: Language, message: &Message) -> String {
        let args = message.args.iter().map(|(name, value)| (name.as_str(), value.into_value())).collect();
        self.text(language, &message.key, &args)
    }

    /// Whether some language has a text of this key.
    pub fn has(&self, key: &str) -> bool {
        let bundles = Arc::clone(&self.bundles.read().unwrap_or_else(PoisonError::into_inner));
        bundles.iter().any(|bundle| pattern(bundle, key).is_some())
    }

    /// A language's name for itself, as shown where a language is chosen.
    pub fn native_name(&self, language: Language) -> String {
        self.word(language, "common-language-own-name")
    }

    /// How many times a text was asked for that its language lacks, or that lacked an argument.
    ///
    /// In service this is a figure to watch; a test that renders pages asserts that it is zero and prints
    /// [`Catalog::missing_texts`].
    pub fn missing(&self) -> u64 {
        self.faults.count()
    }

    /// What [`Catalog::missing`] counted: each kind of fault once, the first 64 of them.
    pub fn missing_texts(&self) -> Vec<String> {
        self.faults.sample()
    }

    fn fluent_value(&self, bundles: &Bundles, language: Language, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Whole(number) => whole_number(*number),
            Value::Real(number) => FluentValue::from(*number),
            Value::Key(key) => FluentValue::from(self.render(bundles, language, key, &FluentArgs::new())),
        }
    }

    fn render(&self, bundles: &Bundles, language: Language, key: &str, args: &FluentArgs) -> String {
        let chain = std::iter::once(&language).chain(fallbacks(language));
        for &candidate in chain {
            let bundle = &bundles[index(candidate)];
            let Some(pattern) = pattern(bundle, key) else {
                self.faults.record(format!("{candidate}: no text {key}"));
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
            for error in errors {
                self.faults.record(format!("{candidate}: {key}: {error}"));
            }
            return text;
        }
        format!("<{key}>")
    }
}

fn pattern<'a>(bundle: &'a Bundle, key: &str) -> Option<&'a fluent_syntax::ast::Pattern<&'a str>> {
    match key.split_once('.') {
        None => bundle.get_message(key)?.value(),
        Some((key, attribute)) => Some(bundle.get_message(key)?.get_attribute(attribute)?.value()),
    }
}

/// Fluent counts in `f64`; a whole number it cannot hold exactly is shown digit by digit instead.
fn whole_number(number: i64) -> FluentValue<'static> {
    const EXACT: i64 = 1 << 53;
    if (-EXACT..=EXACT).contains(&number) { FluentValue::from(number) } else { FluentValue::from(number.to_string()) }
}

fn build(overrides: &[OverrideFile], faults: &Arc<Faults>) -> Result<Bundles, CatalogError> {
    let mut files: [Vec<(&str, Arc<FluentResource>)>; COUNT] = Default::default();
    for file in embedded_files() {
        let language =
            Language::from_tag(file.tag).map_err(|_| CatalogError::UnknownLanguage { folder: file.tag.to_owned() })?;
        let name = format!("{}/{}.ftl", file.tag, file.area);
        files[index(language)].push((file.area, parse(&name, file.text)?));
    }
    let mut replaced: [Vec<Arc<FluentResource>>; COUNT] = Default::default();
    for file in overrides {
        replaced[index(file.language)].push(parse(&file.name, &file.text)?);
    }

    let mut bundles = Vec::with_capacity(COUNT);
    for language in Language::ALL {
        let (files, replaced) = (&files[index(language)], &replaced[index(language)]);
        let units = Arc::new(bundle_of(language, files.iter().filter(|(area, _)| *area == UNITS_AREA), replaced)?);
        let mut bundle = bundle_of(language, files.iter(), replaced)?;
        add_functions(&mut bundle, language, &units, faults).map_err(|error| CatalogError::Damaged {
            file: language.tag().to_owned(),
            line: 1,
            reason: error.to_string(),
        })?;
        bundles.push(bundle);
    }
    Ok(bundles)
}

fn parse(name: &str, text: &str) -> Result<Arc<FluentResource>, CatalogError> {
    FluentResource::try_new(text.to_owned()).map(Arc::new).map_err(|(_, errors)| {
        let fault = inspect::syntax_fault(text, &errors);
        CatalogError::Damaged { file: name.to_owned(), line: fault.line, reason: fault.reason }
    })
}

fn bundle_of<'a>(
    language: Language,
    files: impl Iterator<Item = &'a (&'a str, Arc<FluentResource>)>,
    replaced: &[Arc<FluentResource>],
) -> Result<Bundle, CatalogError> {
    let identifier: LanguageIdentifier =
        language.tag().parse().map_err(|_| CatalogError::UnknownLanguage { folder: language.tag().to_owned() })?;
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // The marks would end up in files, speech and tests; none of the seven languages runs from right to left.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(numbers::formatter(language)));
    for (area, file) in files {
        bundle.add_resource(Arc::clone(file)).map_err(|errors| twice(language, area, file.source(), &errors))?;
    }
    for file in replaced {
        bundle.add_resource_overriding(Arc::clone(file));
    }
    Ok(bundle)
}

/// A file gives a text that another file, or an earlier line, has given already.
fn twice(language: Language, area: &str, text: &str, errors: &[FluentError]) -> CatalogError {
    let name = errors.iter().find_map(|error| match error {
        FluentError::Overriding { id, .. } => Some(id.as_str()),
        _ => None,
    });
    let lines = inspect::outline(text).unwrap_or_default();
    let last = lines.iter().rfind(|outline| name.is_some_and(|name| outline.name.trim_start_matches('-') == name));
    CatalogError::Damaged {
        file: format!("{}/{area}.ftl", language.tag()),
        line: last.map_or(1, |outline| outline.line),
        reason: format!("{} is given twice", name.unwrap_or("a text")),
    }
}
