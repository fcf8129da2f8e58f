//! Descriptions of a vehicle's bus (DBC files): its messages and signals, and how a signal lies in a frame.

use std::collections::BTreeMap;

use super::CanFrame;
use crate::GroundError;

/// A signal of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct DbcSignal {
    /// Name.
    pub name: String,
    /// First bit, as DBC counts it for the byte order.
    pub start: u16,
    /// Number of bits, 1 to 64.
    pub bits: u16,
    /// Least significant byte first (Intel).
    pub little_endian: bool,
    /// Two's complement.
    pub signed: bool,
    /// Physical value is raw times this
    pub factor: f64,
    /// plus this.
    pub offset: f64,
    /// Unit, as written.
    pub unit: String,
    /// Only present where the selector has this value.
    pub selected_by: Option<u64>,
    /// This signal selects the others.
    pub selector: bool,
}

/// A message of the bus.
#[derive(Debug, Clone, PartialEq)]
pub struct DbcMessage {
    /// Identifier.
    pub id: u32,
    /// Name.
    pub name: String,
    /// Number of bytes.
    pub length: u8,
    /// Its signals.
    pub signals: Vec<DbcSignal>,
}

/// The messages of a DBC file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dbc {
    messages: BTreeMap<u32, DbcMessage>,
}

impl Dbc {
    /// Reads the messages and signals of a DBC file; everything else in it is passed over.
    ///
    /// # Errors
    /// [`GroundError::Dbc`] with the line.
    pub fn parse(text: &str) -> Result<Self, GroundError> {
        let mut messages = BTreeMap::new();
        let mut open: Option<DbcMessage> = None;
        for (index, line) in text.lines().enumerate() {
            let refuse = |problem: &str| GroundError::Dbc { line: index + 1, problem: problem.to_owned() };
            if let Some(rest) = line.strip_prefix("BO_ ") {
                if let Some(message) = open.take() {
                    messages.insert(message.id, message);
                }
                open = Some(message(rest).ok_or_else(|| refuse("message"))?);
            } else if let Some(rest) = line.trim_start().strip_prefix("SG_ ") {
                let message = open.as_mut().ok_or_else(|| refuse("signal outside a message"))?;
                let signal = signal(rest).ok_or_else(|| refuse("signal"))?;
                message.signals.push(signal);
            } else if !line.trim().is_empty()
                && let Some(message) = open.take()
            {
                messages.insert(message.id, message);
            }
        }
        if let Some(message) = open {
            messages.insert(message.id, message);
        }
        Ok(Self { messages })
    }

    /// The message of an identifier.
    pub fn message(&self, id: u32) -> Option<&DbcMessage> {
        self.messages.get(&id)
    }

    /// All messages by identifier.
    pub fn messages(&self) -> impl Iterator<Item = &DbcMessage> {
        self.messages.values()
    }

    /// The message of a name.
    pub fn named(&self, name: &str) -> Option<&DbcMessage> {
        self.messages.values().find(|message| message.name == name)
    }
}

/// A selector value that no frame carries.
const NEVER: u64 = u64::MAX;

/// `146 ECM_1: 8 XXX`
fn message(rest: &str) -> Option<DbcMessage> {
    let (head, tail) = rest.split_once(':')?;
    let mut words = head.split_whitespace();
    let id = words.next()?.parse().ok()?;
    let name = words.next()?.to_owned();
    let length = tail.split_whitespace().next()?.parse().ok()?;
    Some(DbcMessage { id, name, length, signals: Vec::new() })
}

/// `SPEED m2 : 40|16@1+ (0.01,0) [0|655] "km/h" XXX`
fn signal(rest: &str) -> Option<DbcSignal> {
    let (head, tail) = rest.split_once(" :").or_else(|| rest.split_once(':'))?;
    let mut words = head.split_whitespace();
    let name = words.next()?.to_owned();
    let (selector, selected_by) = match words.next() {
        None => (false, None),
        Some("M") => (true, None),
        // Descriptions in use have signals whose selector value was left out: nothing selects them.
        Some("m") => (false, Some(NEVER)),
        Some(word) => {
            let digits = word.strip_prefix('m')?;
            let both = digits.ends_with('M');
            (both, Some(digits.trim_end_matches('M').parse().ok()?))
        }
    };
    let tail = tail.trim_start();
    let (layout, tail) = tail.split_once(' ')?;
    let (start, layout) = layout.split_once('|')?;
    let (bits, order) = layout.split_once('@')?;
    let (start, bits): (u16, u16) = (start.parse().ok()?, bits.parse().ok()?);
    if start >= 64 || bits == 0 || bits > 64 {
        return None;
    }
    let little_endian = match order.as_bytes().first()? {
        b'1' => true,
        b'0' => false,
        _ => return None,
    };
    let signed = match order.as_bytes().get(1)? {
        b'-' => true,
        b'+' => false,
        _ => return None,
    };
    let scale = tail.split_once('(')?.1.split_once(')')?.0;
    let (factor, offset) = scale.split_once(',')?;
    let (factor, offset): (f64, f64) = (factor.trim().parse().ok()?, offset.trim().parse().ok()?);
    let unit = tail.split('"').nth(1)?.to_owned();
    let usable = factor.is_finite() && offset.is_finite();
    usable.then_some(DbcSignal {
        name,
        start,
        bits,
        little_endian,
        signed,
        factor,
        offset,
        unit,
        selected_by,
        selector,
    })
}

impl DbcSignal {
    /// The raw bits; `None` where the frame is too short for them.
    pub fn raw(&self, frame: &CanFrame) -> Option<u64> {
        let available = 8 * u16::from(frame.length.min(8));
        // Motorola counts down within a byte and goes on at the top of the next: its bits lie side by side, highest
        // first, once the first byte is the highest.
        let (number, first) = if self.little_endian {
            (u64::from_le_bytes(frame.data), self.start)
        } else {
            (u64::from_be_bytes(frame.data), self.start / 8 * 8 + 7 - self.start % 8)
        };
        let end = first + self.bits;
        if end > available {
            return None;
        }
        let shift = if self.little_endian { first } else { 64 - end };
        Some(number >> shift & (u64::MAX >> (64 - self.bits)))
    }

    /// The physical value; `None` where the frame is too short.
    pub fn value(&self, frame: &CanFrame) -> Option<f64> {
        let raw = self.raw(frame)?;
        #[expect(clippy::cast_precision_loss, reason = "signals of more than 53 bits are counters, not measurements")]
        let number = if self.signed && self.bits < 64 && raw >> (self.bits - 1) & 1 == 1 {
            -((1u64 << self.bits).wrapping_sub(raw) as f64)
        } else if self.signed {
            raw.cast_signed() as f64
        } else {
            raw as f64
        };
        Some(number * self.factor + self.offset)
    }

    /// Writes a physical value into a frame, rounded and held within the signal's range.
    pub fn encode(&self, value: f64, frame: &mut CanFrame) {
        #[expect(clippy::cast_precision_loss, reason = "the range of a signal is at most 2^63")]
        let most = if self.signed {
            (1u64 << (self.bits.min(63) - 1)) as f64 - 1.0
        } else {
            (1u64 << self.bits.min(62)) as f64 - 1.0
        };
        let least = if self.signed { -most - 1.0 } else { 0.0 };
        #[expect(clippy::cast_possible_truncation, reason = "clamped to the range of the signal")]
        let raw = (libm::round((value - self.offset) / self.factor).clamp(least, most) as i64).cast_unsigned();
        let mut bit = self.start;
        for place in 0..self.bits {
            let from = if self.little_endian { place } else { self.bits - 1 - place };
            let (byte, mask) = (usize::from(bit / 8).min(7), 1u8 << (bit % 8));
            if raw >> from & 1 == 1 {
                frame.data[byte] |= mask;
            } else {
                frame.data[byte] &= !mask;
            }
            bit = match (self.little_endian, bit % 8) {
                (true, _) => bit + 1,
                (false, 0) => bit + 15,
                (false, _) => bit - 1,
            };
        }
    }
}

impl DbcMessage {
    /// The value of a signal in a frame, if the frame carries it.
    pub fn value(&self, signal: &DbcSignal, frame: &CanFrame) -> Option<f64> {
        if let Some(wanted) = signal.selected_by {
            let selector = self.signals.iter().find(|signal| signal.selector)?;
            if selector.raw(frame)? != wanted {
                return None;
            }
        }
        signal.value(frame)
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse_candump;
    use super::*;

    const SMALL: &str = "VERSION \"\"\n\nNS_ :\n\tCM_\n\nBU_: A B\n\nBO_ 416 Motion: 8 A\n SG_ Speed : 8|16@1+ (0.01,0) [0|655] \"km/h\" B\n SG_ Steer : 24|12@1- (0.1,0) [-200|200] \"deg\" B\n SG_ Big : 47|16@0+ (1,0) [0|65535] \"\" B\n SG_ Kind M : 0|4@1+ (1,0) [0|15] \"\" B\n SG_ Extra m3 : 56|8@1+ (1,-40) [0|255] \"C\" B\n\nCM_ SG_ 416 Speed \"over ground\";\n";

    fn signal(name: &str) -> DbcSignal {
        let dbc = Dbc::parse(SMALL).unwrap();
        dbc.named("Motion").unwrap().signals.iter().find(|signal| signal.name == name).unwrap().clone()
    }

    #[test]
    fn both_byte_orders_and_signs_are_decoded() {
        let frame = parse_candump(b"(1.000000) can0 1A0#03E803F0FF123456").unwrap();
        assert_eq!(frame.id, 416);
        // Bytes 1 and 2 little-endian: 0x03E8 = 1000.
        assert!((signal("Speed").value(&frame).unwrap() - 10.0).abs() < 1e-9);
        // Bytes 3 and 4: 0xFFF0, lower 12 bits 0xFF0 = -16.
        assert!((signal("Steer").value(&frame).unwrap() + 1.6).abs() < 1e-9);
        // Big-endian from the top of byte 5: 0x1234.
        assert_eq!(signal("Big").raw(&frame), Some(0x1234));
    }

    #[test]
    fn a_multiplexed_signal_is_there_only_when_selected() {
        let dbc = Dbc::parse(SMALL).unwrap();
        let message = dbc.named("Motion").unwrap();
        let extra = signal("Extra");
        assert_eq!(message.value(&extra, &parse_candump(b"1A0#0300000000000050").unwrap()), Some(40.0));
        assert_eq!(message.value(&extra, &parse_candump(b"1A0#0200000000000050").unwrap()), None);
    }

    #[test]
    fn a_signal_without_its_selector_value_is_never_there() {
        let text = SMALL.replace("Extra m3", "Extra m");
        let message = Dbc::parse(&text).unwrap().named("Motion").unwrap().clone();
        let extra = message.signals.iter().find(|signal| signal.name == "Extra").unwrap();
        assert_eq!(message.value(extra, &parse_candump(b"1A0#0300000000000050").unwrap()), None);
    }

    #[test]
    fn a_short_frame_has_no_value_and_no_panic() {
        let frame = parse_candump(b"1A0#0302").unwrap();
        assert_eq!(signal("Speed").value(&frame), None);
        assert_eq!(signal("Big").value(&frame), None);
    }

    #[test]
    fn what_is_written_is_read_back() {
        for (name, value) in [("Speed", 43.21), ("Steer", -12.3), ("Big", 4711.0)] {
            let mut frame = CanFrame { id: 416, length: 8, data: [0; 8] };
            signal(name).encode(value, &mut frame);
            assert!((signal(name).value(&frame).unwrap() - value).abs() < 1e-9, "{name}");
        }
    }

    #[test]
    fn a_broken_description_names_its_line() {
        let error = Dbc::parse("BO_ 1 A: 8 X\n SG_ B : 0|x@1+ (1,0) [0|1] \"\" X").unwrap_err();
        assert_eq!(error.to_string(), "DBC line 2: signal");
    }
}
