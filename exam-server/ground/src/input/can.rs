//! The stream of the vehicle's bus: frames in the text form in which `candump` writes them.

use super::dbc::{Dbc, DbcMessage, DbcSignal};
use super::lines::Lines;
use super::sentence::hex_digit;
use super::{Signal, SignalSource, TroubleKind, Troubles};
use crate::GroundError;

/// A classic CAN frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CanFrame {
    /// Identifier, extended ones with bit 31 set as in DBC files.
    pub id: u32,
    /// Number of bytes used.
    pub length: u8,
    /// The bytes.
    pub data: [u8; 8],
}

/// Reads `044#2A366C2BBA` or a whole line of a candump log, `(1436509052.249713) can0 044#2A366C2BBA`.
pub fn parse_candump(line: &[u8]) -> Option<CanFrame> {
    if !line.is_ascii() {
        return None;
    }
    let text = line.trim_ascii_end();
    let word = text.iter().rposition(u8::is_ascii_whitespace).map_or(text, |space| &text[space + 1..]);
    let mark = word.iter().position(|&byte| byte == b'#')?;
    let (id, bytes) = (&word[..mark], &word[mark + 1..]);
    let extended = match id.len() {
        3 => 0,
        8 => 0x8000_0000,
        _ => return None,
    };
    let id = id.iter().try_fold(0, |id, &byte| Some(id << 4 | u32::from(hex_digit(byte)?)))?;
    let (pairs, []) = bytes.as_chunks::<2>() else { return None };
    let mut data = [0; 8];
    for (index, [high, low]) in pairs.iter().enumerate() {
        *data.get_mut(index)? = hex_digit(*high)? << 4 | hex_digit(*low)?;
    }
    Some(CanFrame { id: id | extended, length: u8::try_from(pairs.len()).ok()?, data })
}

/// A message with the signals that are wanted of it.
#[derive(Debug, Clone)]
struct Wanted {
    message: DbcMessage,
    signals: Vec<(SignalSource, DbcSignal)>,
    /// None of its signals comes from another place too: a frame like the last one changes nothing.
    sole: bool,
    /// The last frame, if every value in it could be read.
    last: Option<CanFrame>,
}

/// Reads the stream of a bus and gives the signals that a vehicle file names.
#[derive(Debug, Clone)]
pub struct CanReader {
    device: u8,
    lines: Lines,
    /// Rising by identifier.
    wanted: Vec<Wanted>,
}

impl CanReader {
    /// A reader for a device of the record.
    ///
    /// # Errors
    /// [`GroundError::Unsound`] naming a message or signal that the DBC file does not have.
    pub fn new(device: u8, dbc: &Dbc, sources: &[SignalSource]) -> Result<Self, GroundError> {
        let mut wanted: Vec<Wanted> = Vec::new();
        for source in sources {
            let lacking = || GroundError::unsound("DBC", format!("no {}.{}", source.message, source.name));
            let message = dbc.named(&source.message).ok_or_else(lacking)?;
            let signal = message.signals.iter().find(|signal| signal.name == source.name).ok_or_else(lacking)?;
            let signal = (source.clone(), signal.clone());
            match wanted.iter_mut().find(|wanted| wanted.message.id == message.id) {
                Some(wanted) => wanted.signals.push(signal),
                None => wanted.push(Wanted { message: message.clone(), signals: vec![signal], sole: true, last: None }),
            }
        }
        wanted.sort_by_key(|wanted| wanted.message.id);
        let count = |signal: Signal| sources.iter().filter(|source| source.signal == signal).count();
        for wanted in &mut wanted {
            wanted.sole = wanted.signals.iter().all(|(source, _)| count(source.signal) == 1);
        }
        Ok(Self { device, lines: Lines::default(), wanted })
    }

    /// Takes bytes that arrived at `at` microseconds and gives every signal they carry, in order; of a frame that
    /// repeats the one before it none, where nothing else sends them.
    pub fn push(&mut self, at: i64, bytes: &[u8], troubles: &mut Troubles) -> Vec<(i64, Signal, f64)> {
        let mut values = Vec::new();
        let Self { device, lines, wanted } = self;
        lines.push(at, bytes, |at, line| {
            let Some(frame) = line.and_then(parse_candump) else {
                troubles.note(*device, TroubleKind::Malformed, at, 0.0);
                return;
            };
            let Ok(place) = wanted.binary_search_by_key(&frame.id, |wanted| wanted.message.id) else { return };
            let Wanted { message, signals, sole, last } = &mut wanted[place];
            if *sole && *last == Some(frame) {
                return;
            }
            *last = Some(frame);
            for (source, signal) in signals {
                match message.value(signal, &frame) {
                    Some(value) => values.extend(source.convert(value).map(|value| (at, source.signal, value))),
                    None if signal.selected_by.is_some() => {}
                    None => {
                        *last = None;
                        troubles.note(*device, TroubleKind::UnknownFrame, at, 0.0);
                    }
                }
            }
        });
        values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(sources: &[(Signal, &str)]) -> CanReader {
        let text = "BO_ 256 A: 2 X\n SG_ Speed : 0|16@1+ (0.01,0) [0|655] \"km/h\" X\n\nBO_ 257 B: 2 X\n SG_ Wheel : 0|16@1+ (0.01,0) [0|655] \"km/h\" X\n";
        let source = |&(signal, name): &(Signal, &str)| SignalSource {
            signal,
            message: if name == "Speed" { "A".to_owned() } else { "B".to_owned() },
            name: name.to_owned(),
            values: Vec::new(),
        };
        CanReader::new(8, &Dbc::parse(text).unwrap(), &sources.iter().map(source).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn a_repeated_frame_is_told_once_and_a_change_at_once() {
        let mut reader = reader(&[(Signal::Speed, "Speed")]);
        let mut troubles = Troubles::default();
        let values = reader.push(7, b"100#E803\n100#E803\n100#0000\n100#E803\n", &mut troubles);
        let expected = [10.0, 0.0, 10.0].map(|speed| (7, Signal::Speed, speed));
        assert_eq!(values, expected);
    }

    #[test]
    fn a_repeated_frame_counts_where_another_message_sends_the_same_signal() {
        let mut reader = reader(&[(Signal::Speed, "Speed"), (Signal::Speed, "Wheel")]);
        let values = reader.push(0, b"100#E803\n101#0000\n100#E803\n", &mut Troubles::default());
        assert_eq!(values.iter().map(|value| value.2).collect::<Vec<_>>(), [10.0, 0.0, 10.0]);
    }

    #[test]
    fn every_frame_that_is_too_short_is_noted() {
        let mut reader = reader(&[(Signal::Speed, "Speed")]);
        let mut troubles = Troubles::default();
        assert!(reader.push(0, b"100#E8\n100#E8\n", &mut troubles).is_empty());
        assert_eq!(troubles.count(8, TroubleKind::UnknownFrame), 2);
    }

    #[test]
    fn a_frame_is_read_from_a_whole_line_of_a_log_or_not_at_all() {
        let frame = parse_candump(b"(1436509052.249713) can0 18FEF100#0a0B\t").unwrap();
        assert_eq!((frame.id, frame.length, &frame.data[..2]), (0x98FE_F100, 2, &[10, 11][..]));
        for line in ["1A0#123", "1A#12", "1A0#", "1A0#112233445566778899", "1G0#12", "1A0 #12", ""] {
            assert_eq!(parse_candump(line.as_bytes()).is_some(), line == "1A0#", "{line}");
        }
    }
}
