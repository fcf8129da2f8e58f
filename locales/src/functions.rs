//! The functions a text may call, beside Fluent's own `NUMBER`.

use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use protocol::Language;

use crate::dates::{self, Length};
use crate::faults::Faults;

/// A bundle of one language.
pub(crate) type Bundle = FluentBundle<Arc<FluentResource>>;

/// Gives `bundle` the functions `NUMBER`, `DATE`, `MONTH`, `TIME`, `DATETIME` and `DURATION`.
///
/// `units` holds the words `DURATION` uses. A value that a function cannot read is shown as it is and recorded.
pub(crate) fn add_functions(
    bundle: &mut Bundle,
    language: Language,
    units: &Arc<Bundle>,
    faults: &Arc<Faults>,
) -> Result<(), FluentError> {
    bundle.add_builtins()?;
    add_text_function(bundle, "DATE", language, faults, |language, text, options| {
        dates::write_date(language, text, length(options)?)
    })?;
    add_text_function(bundle, "MONTH", language, faults, |language, text, _| dates::write_month(language, text))?;
    add_text_function(bundle, "TIME", language, faults, |language, text, options| {
        let with_seconds = match option(options, "precision") {
            None | Some("minute") => false,
            Some("second") => true,
            Some(_) => return None,
        };
        dates::write_time(language, text, with_seconds)
    })?;
    add_text_function(bundle, "DATETIME", language, faults, |language, text, options| {
        let length = length(options).filter(|&length| length != Length::Full)?;
        dates::write_stamp(language, text, length)
    })?;

    let (units, faults) = (Arc::clone(units), Arc::clone(faults));
    bundle.add_function("DURATION", move |positional, options| {
        let written = positional.first().and_then(whole_seconds).and_then(|seconds| match option(options, "style") {
            None | Some("words") => Some(in_words(&units, seconds)),
            Some("clock") => Some(on_a_clock(seconds)),
            Some(_) => None,
        });
        or_as_it_is(written, "DURATION", language, positional, &faults)
    })
}

/// Writes a text argument with its options; `None` if either cannot be read.
type Writer = fn(Language, &str, &FluentArgs) -> Option<String>;

fn add_text_function(
    bundle: &mut Bundle,
    name: &'static str,
    language: Language,
    faults: &Arc<Faults>,
    write: Writer,
) -> Result<(), FluentError> {
    let faults = Arc::clone(faults);
    bundle.add_function(name, move |positional, options| {
        let written = match positional.first() {
            Some(FluentValue::String(text)) => write(language, text, options),
            _ => None,
        };
        or_as_it_is(written, name, language, positional, &faults)
    })
}

fn or_as_it_is<'a>(
    written: Option<String>,
    name: &str,
    language: Language,
    positional: &[FluentValue<'a>],
    faults: &Faults,
) -> FluentValue<'a> {
    if let Some(text) = written {
        return FluentValue::from(text);
    }
    let value = positional.first().cloned().unwrap_or(FluentValue::Error);
    faults.record(format!("{language}: {name} cannot read {value:?} with its options"));
    value
}

fn option<'a>(options: &'a FluentArgs, name: &'static str) -> Option<&'a str> {
    match options.get(name) {
        Some(FluentValue::String(text)) => Some(text.as_ref()),
        _ => None,
    }
}

fn length(options: &FluentArgs) -> Option<Length> {
    option(options, "length").map_or(Some(Length::Long), Length::from_name)
}

fn whole_seconds(value: &FluentValue) -> Option<u32> {
    match value {
        FluentValue::Number(number) => number.as_string().parse().ok(),
        FluentValue::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// `45:00`, or `1:05:00` from an hour on.
fn on_a_clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes:02}:{seconds:02}") }
}

/// The parts that are not zero, in words; never nothing.
fn in_words(units: &Bundle, seconds: u32) -> String {
    let parts =
        [("common-hours", seconds / 3600), ("common-minutes", seconds / 60 % 60), ("common-seconds", seconds % 60)];
    let mut named: Vec<String> = parts
        .iter()
        .filter(|&&(_, count)| count > 0)
        .map(|&(key, count)| unit(units, key, &[("count", FluentValue::from(count))]))
        .collect();
    if named.is_empty() {
        named.push(unit(units, "common-minutes", &[("count", FluentValue::from(0_u32))]));
    }
    named
        .into_iter()
        .reduce(|longer, shorter| {
            let pair = [("longer", FluentValue::from(longer)), ("shorter", FluentValue::from(shorter))];
            unit(units, "common-duration-pair", &pair)
        })
        .unwrap_or_default()
}

/// A text of the catalogue that `DURATION` is made of. The tests of the catalogue hold every language to have them.
fn unit(units: &Bundle, key: &str, args: &[(&'static str, FluentValue)]) -> String {
    let args: FluentArgs = args.iter().cloned().collect();
    units.get_message(key).and_then(|message| message.value()).map_or_else(
        || format!("<{key}>"),
        |pattern| units.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_shows_hours_only_when_there_are_some() {
        assert_eq!(on_a_clock(0), "00:00");
        assert_eq!(on_a_clock(45 * 60), "45:00");
        assert_eq!(on_a_clock(3600 + 5 * 60 + 9), "1:05:09");
    }
}
