//! One sentence of NMEA 0183: GGA, RMC, VTG, GST, HDT, THS and two vendors' heading sentences.

use super::TroubleKind;
use crate::yard::Geodetic;

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

/// No field behind these is of use in any sentence.
const MOST_FIELDS: usize = 16;

/// The checksum of a sentence: exclusive or of all bytes between `$` and `*`.
pub fn checksum(body: &[u8]) -> u8 {
    body.iter().fold(0, |sum, byte| sum ^ byte)
}

/// Reads one sentence without its line end.
///
/// # Errors
/// What kind of trouble it is: [`TroubleKind::Checksum`] or [`TroubleKind::Malformed`].
pub fn parse_sentence(line: &[u8]) -> Result<Sentence, TroubleKind> {
    let text = std::str::from_utf8(line).map_err(|_| TroubleKind::Malformed)?.trim().as_bytes();
    let [b'$', body @ .., b'*', high, low] = text else { return Err(TroubleKind::Malformed) };
    let (Some(high), Some(low)) = (hex_digit(*high), hex_digit(*low)) else { return Err(TroubleKind::Malformed) };
    if high << 4 | low != checksum(body) {
        return Err(TroubleKind::Checksum);
    }
    let (mut fields, mut count) = ([&[][..]; MOST_FIELDS], 0);
    for (place, field) in fields.iter_mut().zip(body.split(|&byte| byte == b',')) {
        *place = field;
        count += 1;
    }
    parse_fields(&fields[..count]).ok_or(TroubleKind::Malformed)
}

/// The value of a hexadecimal digit.
pub(super) fn hex_digit(byte: u8) -> Option<u8> {
    let value = HEX[usize::from(byte)];
    (value < 16).then_some(value)
}

/// The value of each byte as a hexadecimal digit, or more.
const HEX: [u8; 256] = {
    let mut values = [u8::MAX; 256];
    let mut value = 0;
    while value < 16 {
        values[b"0123456789abcdef"[value as usize] as usize] = value;
        values[b"0123456789ABCDEF"[value as usize] as usize] = value;
        value += 1;
    }
    values
};

fn parse_fields(fields: &[&[u8]]) -> Option<Sentence> {
    let name = *fields.first()?;
    match (name, fields.get(1).copied()) {
        (b"PSAT", Some(b"HPR")) => {
            return Some(Sentence::Heading { epoch: clock(fields.get(2)?), bearing: bearing(fields.get(3)?) });
        }
        (b"PTNL", Some(b"AVR")) => {
            let solved = fields.get(10).copied() == Some(b"3");
            let bearing = bearing(fields.get(3)?).filter(|_| solved);
            return Some(Sentence::Heading { epoch: clock(fields.get(2)?), bearing });
        }
        _ => {}
    }
    let [talker, _, kind @ ..] = name else { return Some(Sentence::Other) };
    if *talker == b'P' || !name.is_ascii() {
        return Some(Sentence::Other);
    }
    match kind {
        b"GGA" => gga(fields),
        b"RMC" => Some(Sentence::Rmc {
            epoch: clock(fields.get(1)?).unwrap_or(0),
            valid: *fields.get(2)? == b"A",
            speed: number(fields.get(7)?).map(|knots| knots * 1.852),
        }),
        b"VTG" => Some(Sentence::Vtg { speed: number(fields.get(7)?) }),
        b"GST" => {
            let sigma = match (number(fields.get(6)?), number(fields.get(7)?)) {
                (Some(north), Some(east)) => north.max(east),
                _ => return Some(Sentence::Other),
            };
            Some(Sentence::Gst { sigma })
        }
        b"HDT" => Some(Sentence::Heading { epoch: None, bearing: bearing(fields.get(1)?) }),
        b"THS" => {
            let usable = matches!(*fields.get(2)?, b"A" | b"D");
            Some(Sentence::Heading { epoch: None, bearing: bearing(fields.get(1)?).filter(|_| usable) })
        }
        _ => Some(Sentence::Other),
    }
}

fn gga(fields: &[&[u8]]) -> Option<Sentence> {
    if fields.len() < 12 {
        return None;
    }
    let fix = match fields[6] {
        b"1" | b"2" | b"3" => Fix::Code,
        b"5" => Fix::Float,
        b"4" => Fix::Fixed,
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

/// Powers of ten that a double holds exactly.
const TENS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// Decimal digits whose number a double holds exactly, whatever they are.
const EXACT_DIGITS: usize = 15;

/// A finite decimal number without exponent.
pub(super) fn number(text: &[u8]) -> Option<f64> {
    // Digits that a double holds exactly over a power of ten that it holds exactly: one division rounds correctly.
    let (mut digits, mut point) = (0u64, None);
    if text.len() > EXACT_DIGITS + 1 {
        return rounded(text);
    }
    for (index, &byte) in text.iter().enumerate() {
        match byte {
            b'0'..=b'9' => digits = digits * 10 + u64::from(byte - b'0'),
            b'.' if point.is_none() => point = Some(index),
            _ => return rounded(text),
        }
    }
    let (whole, places) = match point {
        Some(at) => (text.len() - 1, text.len() - 1 - at),
        None => (text.len(), 0),
    };
    if whole == 0 || whole > EXACT_DIGITS {
        return rounded(text);
    }
    #[expect(clippy::cast_precision_loss, reason = "at most 15 digits")]
    let digits = digits as f64;
    Some(digits / TENS[places])
}

/// The same for any length and with a sign.
fn rounded(text: &[u8]) -> Option<f64> {
    let plain = !text.is_empty() && text.iter().all(|byte| byte.is_ascii_digit() || b"+-.".contains(byte));
    if !plain || text.len() > 24 {
        return None;
    }
    std::str::from_utf8(text).ok()?.parse().ok().filter(|number: &f64| number.is_finite())
}

fn bearing(text: &[u8]) -> Option<f64> {
    number(text).filter(|bearing| (0.0..=360.0).contains(bearing))
}

/// `hhmmss.sss` as microseconds of the day.
fn clock(text: &[u8]) -> Option<i64> {
    let (whole, rest) = text.split_first_chunk::<6>()?;
    let fraction = match rest {
        [] => rest,
        [b'.', fraction @ ..] => fraction,
        _ => return None,
    };
    if !whole.iter().chain(fraction).all(u8::is_ascii_digit) || fraction.len() > 9 {
        return None;
    }
    let digit = |byte: u8| i64::from(byte - b'0');
    let part = |from: usize| digit(whole[from]) * 10 + digit(whole[from + 1]);
    let (hour, minute, second) = (part(0), part(2), part(4));
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let micros = (0..6).fold(0, |micros, place| micros * 10 + fraction.get(place).map_or(0, |&byte| digit(byte)));
    Some(((hour * 60 + minute) * 60 + second) * 1_000_000 + micros)
}

/// `ddmm.mmmm` with its hemisphere as degrees.
fn angle(text: &[u8], side: &[u8], plus: u8, minus: u8, most: f64) -> Option<f64> {
    let value = number(text).filter(|value| *value >= 0.0)?;
    let degrees = libm::floor(value / 100.0);
    let minutes = value - degrees * 100.0;
    if minutes >= 60.0 {
        return None;
    }
    let sign = match side {
        [byte] if *byte == plus => 1.0,
        [byte] if *byte == minus => -1.0,
        _ => return None,
    };
    let angle = degrees + minutes / 60.0;
    (angle <= most).then_some(sign * angle)
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
        assert_eq!(clock(b"246000"), None);
        assert_eq!(clock(b"12345"), None);
        assert_eq!(angle(b"2561.0", b"N", b'N', b'S', 90.0), None);
        assert_eq!(angle(b"9100.0", b"N", b'N', b'S', 90.0), None);
        assert_eq!(number(b"1e9"), None);
        assert_eq!(number(b"nan"), None);
    }

    #[test]
    fn a_number_is_the_double_nearest_to_its_digits() {
        for text in [
            "0",
            "7.",
            ".5",
            "2502.400123450",
            "10242.600543217",
            "999999999999999",
            "9.99999999999999",
            "123456789012345.6",
        ] {
            assert_eq!(number(text.as_bytes()), text.parse().ok(), "{text}");
        }
        for text in ["-33.210", "+1.5", "00000000000000000000.125", "0.123456789012345678"] {
            assert_eq!(number(text.as_bytes()), text.parse().ok(), "{text}");
        }
        for text in ["", ".", "1.2.3", "1-2", " 1", "1234567890123456789012345"] {
            assert_eq!(number(text.as_bytes()), None, "{text}");
        }
    }
}
