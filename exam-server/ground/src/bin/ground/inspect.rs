//! What a file of device data holds, for those who connect a new device.

use std::collections::BTreeMap;
use std::path::Path;

use ground::GroundError;
use ground::input::{Dbc, Fix, NmeaReader, Sentence, Troubles, parse_sentence};
use serde::Serialize;

/// What was found.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Contents {
    /// Of a receiver's log.
    Receiver {
        /// Lines that begin a sentence.
        sentences: usize,
        /// Of them, by what they are: used by the judge, or not, or refused.
        kinds: BTreeMap<&'static str, usize>,
        /// Positions by the quality of their fix.
        epochs: BTreeMap<&'static str, usize>,
        /// Positions that came with a heading.
        with_heading: usize,
        /// Positions that came with a stated error.
        with_error: usize,
        /// Trouble noted by the reader.
        troubles: BTreeMap<&'static str, u64>,
    },
    /// Of a bus description.
    Bus {
        /// Messages.
        messages: usize,
        /// Signals of all messages.
        signals: usize,
        /// Signals that a selector of their message turns on.
        selected: usize,
    },
}

/// Reads a file: a bus description by its ending `.dbc`, a receiver's log otherwise.
pub fn contents(path: &Path, bytes: &[u8]) -> Result<Contents, GroundError> {
    if path.extension().is_some_and(|ending| ending == "dbc") {
        let dbc = Dbc::parse(&String::from_utf8_lossy(bytes))?;
        let signals = || dbc.messages().flat_map(|message| &message.signals);
        return Ok(Contents::Bus {
            messages: dbc.messages().count(),
            signals: signals().count(),
            selected: signals().filter(|signal| signal.selected_by.is_some()).count(),
        });
    }
    let mut kinds: BTreeMap<&'static str, usize> = BTreeMap::new();
    let lines = bytes.split(|byte| matches!(byte, b'\r' | b'\n')).filter(|line| line.starts_with(b"$"));
    for line in lines.clone() {
        let kind = match parse_sentence(line) {
            Ok(Sentence::Gga { .. }) => "gga",
            Ok(Sentence::Rmc { .. }) => "rmc",
            Ok(Sentence::Vtg { .. }) => "vtg",
            Ok(Sentence::Gst { .. }) => "gst",
            Ok(Sentence::Heading { .. }) => "heading",
            Ok(Sentence::Other) => "other",
            Err(trouble) => trouble.as_str(),
        };
        *kinds.entry(kind).or_default() += 1;
    }
    if lines.clone().next().is_none() {
        return Err(GroundError::Unsound {
            what: path.display().to_string(),
            problem: "no sentence of a receiver in it".to_owned(),
        });
    }
    let mut troubles = Troubles::default();
    let mut reader = NmeaReader::new(0);
    let mut samples = Vec::new();
    for line in lines.clone() {
        samples.extend(reader.push(0, line, &mut troubles));
        samples.extend(reader.push(0, b"\n", &mut troubles));
    }
    samples.extend(reader.finish(&mut troubles));
    let mut epochs: BTreeMap<&'static str, usize> = BTreeMap::new();
    for sample in &samples {
        let fix = match sample.fix {
            Fix::None => "none",
            Fix::Code => "code",
            Fix::Float => "float",
            Fix::Fixed => "fixed",
        };
        *epochs.entry(fix).or_default() += 1;
    }
    Ok(Contents::Receiver {
        sentences: lines.count(),
        kinds,
        epochs,
        with_heading: samples.iter().filter(|sample| sample.bearing.is_some()).count(),
        with_error: samples.iter().filter(|sample| sample.sigma.is_some()).count(),
        troubles: troubles.iter().map(|(_, kind, trouble)| (kind.as_str(), trouble.count)).collect(),
    })
}
