//! NMEA 0183 as two-antenna receivers send it: GGA, RMC, VTG, GST, HDT, THS and two vendors' heading sentences.

use smallvec::SmallVec;

use super::lines::Lines;
use super::{TroubleKind, Troubles};
use crate::yard::Geodetic;

/// Microseconds of a day.
const DAY: i64 = 86_400_000_000;
/// A heading and a position that arrive within so many microseconds belong to one epoch; receivers send an epoch as
/// one burst, and at 20 a second bursts are 50 ms apart.
const BURST: i64 = 30_000;

/// Quality of a position, as GGA numbers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fix {
    /// None, estimated, manual or simulated by the receiver.
    None,
    /// Without or with code corrections, metres.
    Code,
    /// Carrier-phase corrections, ambiguities not resolved.
    Float,
    /// Carrier-phase corrections, ambiguities resolved: centimetres.
    Fixed,
}

/// A position with what came with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PositionSample {
    /// Microseconds of the day by the receiver's clock.
    pub epoch: i64,
    /// When its first byte arrived, microseconds of the record.
    pub arrival: i64,
    /// Where the main antenna is.
    pub position: Geodetic,
    /// Quality.
    pub fix: Fix,
    /// One sigma in each horizontal direction as the receiver states it (GST), metres.
    pub sigma: Option<f64>,
    /// Direction from main to second antenna, degrees clockwise from true north.
    pub bearing: Option<f64>,
}

/// One sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sentence {
    /// Position and its quality.
    Gga {
        /// Microseconds of the day.
        epoch: i64,
        /// Position; `None` without a fix. The height is above the ellipsoid where the receiver gives the geoid.
        position: Option<Geodetic>,
        /// Quality.
        fix: Fix,
    },
    /// Recommended minimum: here only whether the receiver trusts itself, and its speed.
    Rmc {
        /// Microseconds of the day.
        epoch: i64,
        /// Status A.
        valid: bool,
        /// Speed over ground, km/h.
        speed: Option<f64>,
    },
    /// Course and speed.
    Vtg {
        /// Speed over ground, km/h.
        speed: Option<f64>,
    },
    /// Stated errors.
    Gst {
        /// Larger of the north and east sigma, metres.
        sigma: f64,
    },
    /// True heading of the antennas.
    Heading {
        /// Microseconds of the day, where the sentence has it.
        epoch: Option<i64>,
        /// Degrees clockwise from north; `None` while it is not known.
        bearing: Option<f64>,
    },
    /// A sound sentence of a kind that is not used.
    Other,
}

/// The checksum of a sentence: exclusive or of all bytes between `$` and `*`.
pub fn checksum(body: &[u8]) -> u8 {
    body.iter().fold(0, |sum, byte| sum ^ byte)
}

/// Reads one sentence without its line end.
///
/// # Errors
/// What kind of trouble it is: [`TroubleKind::Checksum`] or [`TroubleKind::Malformed`].
pub fn parse_sentence(line: &[u8]) -> Result<Sentence, TroubleKind> {
    let text = std::str::from_utf8(line).map_err(|_| TroubleKind::Malformed)?.trim();
    let inner = text.strip_prefix('$').ok_or(TroubleKind::Malformed)?;
    let (body, sum) = inner.rsplit_once('*').ok_or(TroubleKind::Malformed)?;
    let stated = u8::from_str_radix(sum, 16).ok().filter(|_| sum.len() == 2).ok_or(TroubleKind::Malformed)?;
    if stated != checksum(body.as_bytes()) {
        return Err(TroubleKind::Checksum);
    }
    let fields: SmallVec<[&str; 24]> = body.split(',').collect();
    parse_fields(&fields).ok_or(TroubleKind::Malformed)
}

fn parse_fields(fields: &[&str]) -> Option<Sentence> {
    let name = *fields.first()?;
    match (name, fields.get(1).copied()) {
        ("PSAT", Some("HPR")) => {
            return Some(Sentence::Heading { epoch: clock(fields.get(2)?), bearing: bearing(fields.get(3)?) });
        }
        ("PTNL", Some("AVR")) => {
            let solved = fields.get(10).copied() == Some("3");
            let bearing = bearing(fields.get(3)?).filter(|_| solved);
            return Some(Sentence::Heading { epoch: clock(fields.get(2)?), bearing });
        }
        _ => {}
    }
    if name.len() != 5 || !name.is_ascii() || name.starts_with('P') {
        return Some(Sentence::Other);
    }
    match &name[2..] {
        "GGA" => gga(fields),
        "RMC" => Some(Sentence::Rmc {
            epoch: clock(fields.get(1)?).unwrap_or(0),
            valid: *fields.get(2)? == "A",
            speed: number(fields.get(7)?).map(|knots| knots * 1.852),
        }),
        "VTG" => Some(Sentence::Vtg { speed: number(fields.get(7)?) }),
        "GST" => {
            let sigma = match (number(fields.get(6)?), number(fields.get(7)?)) {
                (Some(north), Some(east)) => north.max(east),
                _ => return Some(Sentence::Other),
            };
            Some(Sentence::Gst { sigma })
        }
        "HDT" => Some(Sentence::Heading { epoch: None, bearing: bearing(fields.get(1)?) }),
        "THS" => {
            let usable = matches!(*fields.get(2)?, "A" | "D");
            Some(Sentence::Heading { epoch: None, bearing: bearing(fields.get(1)?).filter(|_| usable) })
        }
        _ => Some(Sentence::Other),
    }
}

fn gga(fields: &[&str]) -> Option<Sentence> {
    if fields.len() < 12 {
        return None;
    }
    let fix = match fields[6] {
        "1" | "2" | "3" => Fix::Code,
        "5" => Fix::Float,
        "4" => Fix::Fixed,
        _ => Fix::None,
    };
    let Some(epoch) = clock(fields[1]) else {
        return (fields[1].is_empty()).then_some(Sentence::Other);
    };
    let position = match (angle(fields[2], fields[3], b'N', b'S', 90.0), angle(fields[4], fields[5], b'E', b'W', 180.0))
    {
        (Some(latitude), Some(longitude)) if fix != Fix::None => {
            let above_sea = number(fields[9]).unwrap_or(0.0);
            let geoid = number(fields[11]).unwrap_or(0.0);
            Some(Geodetic { latitude, longitude, height: above_sea + geoid })
        }
        _ => None,
    };
    Some(Sentence::Gga { epoch, position, fix })
}

/// A finite decimal number without exponent.
pub(super) fn number(text: &str) -> Option<f64> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte));
    if !plain || text.len() > 24 {
        return None;
    }
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

fn bearing(text: &str) -> Option<f64> {
    number(text).filter(|bearing| (0.0..=360.0).contains(bearing))
}

/// `hhmmss.sss` as microseconds of the day.
fn clock(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 6 || !digits(whole) || !digits(fraction) || fraction.len() > 9 {
        return None;
    }
    let part = |range: std::ops::Range<usize>| whole[range].parse::<i64>().ok();
    let (hour, minute, second) = (part(0..2)?, part(2..4)?, part(4..6)?);
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let mut micros = 0;
    for place in 0..6 {
        let digit = fraction.as_bytes().get(place).map_or(0, |byte| i64::from(byte - b'0'));
        micros = micros * 10 + digit;
    }
    Some(((hour * 60 + minute) * 60 + second) * 1_000_000 + micros)
}

/// `ddmm.mmmm` with its hemisphere as degrees.
fn angle(text: &str, side: &str, plus: u8, minus: u8, most: f64) -> Option<f64> {
    let value = number(text).filter(|value| *value >= 0.0)?;
    let degrees = libm::floor(value / 100.0);
    let minutes = value - degrees * 100.0;
    if minutes >= 60.0 {
        return None;
    }
    let sign = match side.as_bytes() {
        [byte] if *byte == plus => 1.0,
        [byte] if *byte == minus => -1.0,
        _ => return None,
    };
    let angle = degrees + minutes / 60.0;
    (angle <= most).then_some(sign * angle)
}

/// Reads the stream of one receiver and joins the sentences of an epoch.
#[derive(Debug, Clone)]
pub struct NmeaReader {
    device: u8,
    lines: Lines,
    open: Option<PositionSample>,
    heading: Option<(i64, Option<i64>, f64)>,
    sigma: Option<f64>,
    speed: Option<f64>,
    days: i64,
    last_epoch: Option<i64>,
}

impl NmeaReader {
    /// A reader for a device of the record.
    pub fn new(device: u8) -> Self {
        Self {
            device,
            lines: Lines::default(),
            open: None,
            heading: None,
            sigma: None,
            speed: None,
            days: 0,
            last_epoch: None,
        }
    }

    /// Takes bytes that arrived at `at` microseconds and gives every epoch they complete.
    pub fn push(&mut self, at: i64, bytes: &[u8], troubles: &mut Troubles) -> Vec<PositionSample> {
        let mut samples = Vec::new();
        let mut lines = std::mem::take(&mut self.lines);
        lines.push(at, bytes, |at, line| match line.map_or(Err(TroubleKind::Malformed), parse_sentence) {
            Ok(sentence) => self.take(at, &sentence, troubles, &mut samples),
            Err(kind) => troubles.note(self.device, kind, at, 0.0),
        });
        self.lines = lines;
        samples
    }

    /// The last epoch, at the end of the stream.
    pub fn finish(&mut self, troubles: &mut Troubles) -> Option<PositionSample> {
        self.close(troubles)
    }

    /// Speed over ground that the receiver last stated, km/h.
    pub fn speed(&self) -> Option<f64> {
        self.speed
    }

    fn take(&mut self, at: i64, sentence: &Sentence, troubles: &mut Troubles, samples: &mut Vec<PositionSample>) {
        match *sentence {
            Sentence::Gga { epoch, position, fix } => {
                samples.extend(self.close(troubles));
                let Some(position) = position else {
                    troubles.note(self.device, TroubleKind::NotFixed, at, 0.0);
                    return;
                };
                let Some(epoch) = self.unroll(epoch, at, troubles) else { return };
                let bearing = self.heading_for(epoch, at);
                let sample = PositionSample { epoch, arrival: at, position, fix, sigma: self.sigma, bearing };
                if bearing.is_some() {
                    samples.push(sample);
                } else {
                    self.open = Some(sample);
                }
            }
            Sentence::Heading { bearing: None, .. } => troubles.note(self.device, TroubleKind::NoHeading, at, 0.0),
            Sentence::Heading { epoch, bearing: Some(bearing) } => {
                let fits = self.open.is_some_and(|open| match epoch {
                    Some(epoch) => (epoch - open.epoch) % DAY == 0,
                    None => at - open.arrival <= BURST,
                });
                if let (true, Some(open)) = (fits, self.open.take_if(|_| fits)) {
                    samples.push(PositionSample { bearing: Some(bearing), ..open });
                } else {
                    self.heading = Some((at, epoch, bearing));
                }
            }
            Sentence::Gst { sigma } => self.sigma = Some(sigma),
            Sentence::Vtg { speed } | Sentence::Rmc { speed, valid: true, .. } => self.speed = speed.or(self.speed),
            Sentence::Rmc { .. } => troubles.note(self.device, TroubleKind::NotFixed, at, 0.0),
            Sentence::Other => {}
        }
    }

    fn heading_for(&mut self, epoch: i64, at: i64) -> Option<f64> {
        let (arrived, stamped, bearing) = self.heading.take()?;
        let fits = match stamped {
            Some(stamped) => (stamped - epoch) % DAY == 0,
            None => at - arrived <= BURST,
        };
        fits.then_some(bearing)
    }

    fn close(&mut self, troubles: &mut Troubles) -> Option<PositionSample> {
        let open = self.open.take()?;
        troubles.note(self.device, TroubleKind::NoHeading, open.arrival, 0.0);
        Some(open)
    }

    /// Continues the receiver's time of day past midnight; `None` for an epoch that is not new.
    fn unroll(&mut self, epoch: i64, at: i64, troubles: &mut Troubles) -> Option<i64> {
        let mut unrolled = epoch + self.days * DAY;
        if let Some(last) = self.last_epoch {
            if unrolled < last - DAY / 2 {
                self.days += 1;
                unrolled += DAY;
            }
            if unrolled <= last {
                let kind = if unrolled == last { TroubleKind::Doubled } else { TroubleKind::OutOfOrder };
                troubles.note(self.device, kind, at, 0.0);
                return None;
            }
        }
        self.last_epoch = Some(unrolled);
        Some(unrolled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_sum(body: &str) -> Vec<u8> {
        format!("${body}*{:02X}", checksum(body.as_bytes())).into_bytes()
    }

    #[test]
    fn a_position_with_a_fixed_solution_is_read() {
        let line = with_sum("GNGGA,023145.05,2502.40012345,N,10242.60054321,E,4,18,0.7,1921.455,M,-33.210,M,1.0,0001");
        let Ok(Sentence::Gga { epoch, position: Some(position), fix }) = parse_sentence(&line) else { panic!() };
        assert_eq!(epoch, ((2 * 60 + 31) * 60 + 45) * 1_000_000 + 50_000);
        assert_eq!(fix, Fix::Fixed);
        assert!((position.latitude - (25.0 + 2.400_123_45 / 60.0)).abs() < 1e-12);
        assert!((position.height - 1888.245).abs() < 1e-9);
    }

    #[test]
    fn a_wrong_checksum_is_told_from_a_broken_sentence() {
        assert_eq!(parse_sentence(b"$GPHDT,,T*1C"), Err(TroubleKind::Checksum));
        assert_eq!(parse_sentence(b"$GPHDT,,T*1B"), Ok(Sentence::Heading { epoch: None, bearing: None }));
        assert_eq!(parse_sentence(b"GPHDT,,T*1B"), Err(TroubleKind::Malformed));
        assert_eq!(parse_sentence(b"$GPHDT,12"), Err(TroubleKind::Malformed));
    }

    #[test]
    fn minutes_and_hours_out_of_range_are_refused() {
        assert_eq!(clock("246000"), None);
        assert_eq!(clock("12345"), None);
        assert_eq!(angle("2561.0", "N", b'N', b'S', 90.0), None);
        assert_eq!(angle("9100.0", "N", b'N', b'S', 90.0), None);
        assert_eq!(number("1e9"), None);
        assert_eq!(number("nan"), None);
    }

    #[test]
    fn heading_may_come_before_or_after_its_position() {
        let gga = with_sum("GPGGA,000001.00,2502.4,N,10242.6,E,4,18,0.7,1900,M,0,M,,");
        let hdt = with_sum("GPHDT,123.45,T");
        let mut troubles = Troubles::default();
        let mut stream = |first: &[u8], second: &[u8]| {
            let mut reader = NmeaReader::new(0);
            let mut bytes = first.to_vec();
            bytes.extend_from_slice(b"\r\n");
            bytes.extend_from_slice(second);
            bytes.extend_from_slice(b"\r\n");
            reader.push(0, &bytes, &mut troubles)
        };
        assert_eq!(stream(&gga, &hdt)[0].bearing, Some(123.45));
        assert_eq!(stream(&hdt, &gga)[0].bearing, Some(123.45));
    }

    #[test]
    fn a_repeated_epoch_is_noted_and_not_used() {
        let gga = with_sum("GPGGA,000001.00,2502.4,N,10242.6,E,4,18,0.7,1900,M,0,M,,");
        let mut bytes = gga.clone();
        bytes.push(b'\n');
        bytes.extend_from_slice(&gga);
        bytes.push(b'\n');
        let mut troubles = Troubles::default();
        let mut reader = NmeaReader::new(3);
        let mut samples = reader.push(0, &bytes, &mut troubles);
        samples.extend(reader.finish(&mut troubles));
        assert_eq!(samples.len(), 1);
        assert_eq!(troubles.count(3, TroubleKind::Doubled), 1);
    }

    #[test]
    fn midnight_does_not_turn_time_back() {
        let mut bytes = with_sum("GPGGA,235959.95,2502.4,N,10242.6,E,4,18,0.7,1900,M,0,M,,");
        bytes.push(b'\n');
        bytes.extend(with_sum("GPGGA,000000.00,2502.4,N,10242.6,E,4,18,0.7,1900,M,0,M,,"));
        bytes.push(b'\n');
        let mut troubles = Troubles::default();
        let mut reader = NmeaReader::new(0);
        let mut samples = reader.push(0, &bytes, &mut troubles);
        samples.extend(reader.finish(&mut troubles));
        assert_eq!(samples[1].epoch - samples[0].epoch, 50_000);
    }
}
