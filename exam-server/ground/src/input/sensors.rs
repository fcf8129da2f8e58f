//! The sensor board of a bridge: tilt of the planks and distances to the tyres.
//!
//! No description of such a board was found; its format is an assumption of ours, in the manner of NMEA 0183: one
//! sentence a sample, each kind with a count of its own from 0 to 255 and around, channels in their order, a field
//! left empty where the sensor has no value (no echo), checksum, line end. Degrees with three decimals, millimetres
//! with one: finer than the noise, so that a sensor that is alive hardly sends the same number twice.
//!
//! ```text
//! $XTLT,17,0.031,-0.012*hh
//! $XDST,17,,,131.4,,,*hh
//! ```

use smallvec::SmallVec;

use super::lines::Lines;
use super::sentence::{checksum, number};
use super::{TroubleKind, Troubles};

/// What a sensor measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SensorKind {
    /// Tilt of a plank, degrees.
    Tilt,
    /// Distance to a tyre, metres.
    Gap,
}

/// One sample of all channels of a kind.
#[derive(Debug, Clone, PartialEq)]
pub struct SensorSample {
    /// When its first byte arrived, microseconds of the record.
    pub at: i64,
    /// What was measured.
    pub kind: SensorKind,
    /// The channels from 1 on; `None` where a sensor has no value.
    pub values: SmallVec<[Option<f64>; 8]>,
}

impl SensorSample {
    /// The value of a channel, from 1.
    pub fn value(&self, channel: u8) -> Option<f64> {
        self.values.get(usize::from(channel).checked_sub(1)?).copied().flatten()
    }
}

/// Reads the stream of a sensor board.
#[derive(Debug, Clone)]
pub struct SensorReader {
    device: u8,
    lines: Lines,
    /// Count and arrival of the last sample of each kind.
    last: [Option<(u8, i64)>; 2],
}

impl SensorReader {
    /// A reader for a device of the record.
    pub fn new(device: u8) -> Self {
        Self { device, lines: Lines::default(), last: [None; 2] }
    }

    /// Takes bytes that arrived at `at` microseconds and gives every sample they complete.
    pub fn push(&mut self, at: i64, bytes: &[u8], troubles: &mut Troubles) -> Vec<SensorSample> {
        let mut samples = Vec::new();
        let Self { device, lines, last } = self;
        lines.push(at, bytes, |at, line| match line.map_or(Err(TroubleKind::Malformed), sample) {
            Ok((kind, count, values)) => {
                let last = &mut last[kind as usize];
                if let Some((before, since)) = *last {
                    #[expect(clippy::cast_precision_loss, reason = "seconds between two samples")]
                    let passed = at.saturating_sub(since) as f64 / 1e6;
                    match count.wrapping_sub(before) {
                        0 => return troubles.note(*device, TroubleKind::Doubled, at, 0.0),
                        128.. => return troubles.note(*device, TroubleKind::OutOfOrder, at, 0.0),
                        1 => {}
                        _ => troubles.note(*device, TroubleKind::Gap, at, passed),
                    }
                }
                *last = Some((count, at));
                samples.push(SensorSample { at, kind, values });
            }
            Err(kind) => troubles.note(*device, kind, at, 0.0),
        });
        samples
    }
}

type Values = SmallVec<[Option<f64>; 8]>;

fn sample(line: &[u8]) -> Result<(SensorKind, u8, Values), TroubleKind> {
    let text = std::str::from_utf8(line).map_err(|_| TroubleKind::Malformed)?.trim();
    let (body, sum) = text.strip_prefix('$').and_then(|inner| inner.rsplit_once('*')).ok_or(TroubleKind::Malformed)?;
    let stated = u8::from_str_radix(sum, 16).ok().filter(|_| sum.len() == 2).ok_or(TroubleKind::Malformed)?;
    if stated != checksum(body.as_bytes()) {
        return Err(TroubleKind::Checksum);
    }
    fields(body).ok_or(TroubleKind::Malformed)
}

fn fields(body: &str) -> Option<(SensorKind, u8, Values)> {
    let mut fields = body.split(',');
    let (kind, unit) = match fields.next()? {
        "XTLT" => (SensorKind::Tilt, 1.0),
        "XDST" => (SensorKind::Gap, 0.001),
        _ => return None,
    };
    let count = fields.next()?.parse().ok()?;
    let mut values = Values::new();
    for field in fields.take(usize::from(crate::yard::MOST_CHANNELS) + 1) {
        values.push(if field.is_empty() { None } else { Some(number(field.as_bytes())? * unit) });
    }
    (values.len() <= usize::from(crate::yard::MOST_CHANNELS)).then_some((kind, count, values))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence(body: &str) -> Vec<u8> {
        format!("${body}*{:02X}\r\n", checksum(body.as_bytes())).into_bytes()
    }

    #[test]
    fn tilt_is_in_degrees_and_distance_in_millimetres() {
        let mut troubles = Troubles::default();
        let mut reader = SensorReader::new(17);
        let mut bytes = sentence("XTLT,3,0.031,-0.012");
        bytes.extend(sentence("XDST,3,,131.4"));
        let samples = reader.push(5, &bytes, &mut troubles);
        assert_eq!(samples[0].value(2), Some(-0.012));
        assert_eq!((samples[1].kind, samples[1].value(1)), (SensorKind::Gap, None));
        assert!((samples[1].value(2).unwrap() - 0.1314).abs() < 1e-12);
        assert_eq!(samples[1].value(3), None);
        assert_eq!(troubles, Troubles::default());
    }

    #[test]
    fn lost_doubled_and_late_samples_are_told_by_their_count() {
        let mut troubles = Troubles::default();
        let mut reader = SensorReader::new(17);
        let mut used = 0;
        for (at, count) in (0i64..).zip([254, 255, 0, 0, 3, 2]) {
            used += reader.push(at * 50_000, &sentence(&format!("XTLT,{count},0.1")), &mut troubles).len();
        }
        assert_eq!(used, 4);
        let counts = [TroubleKind::Doubled, TroubleKind::Gap, TroubleKind::OutOfOrder];
        assert_eq!(counts.map(|kind| troubles.count(17, kind)), [1, 1, 1]);
    }

    #[test]
    fn other_sentences_and_wrong_checksums_are_noted_and_not_used() {
        let mut troubles = Troubles::default();
        let mut reader = SensorReader::new(17);
        for line in ["$XTLT,1,0.1*00\r\n", "$XTLT,1,zero*7A\r\n", "XTLT,1,0.1\r\n"] {
            assert!(reader.push(0, line.as_bytes(), &mut troubles).is_empty());
        }
        let many = sentence(&format!("XTLT,1{}", ",0.1".repeat(17)));
        assert!(reader.push(0, &many, &mut troubles).is_empty());
        assert_eq!(troubles.count(17, TroubleKind::Checksum) + troubles.count(17, TroubleKind::Malformed), 4);
    }
}
