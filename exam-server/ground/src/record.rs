//! The record of a drive: one compressed file with everything that its verdict depends on.
//!
//! ```text
//! "KAOCHANG GROUND 1\n"
//! zlib stream of:
//!     u32 little-endian length, header as JSON (texts of yard, vehicle, rules and DBC, and their SHA-256)
//!     frames: varint microseconds since the last frame, u8 device, varint length, bytes
//!     varint 0, device 255, varint length, verdict as JSON
//!     SHA-256 of all of the above
//! ```
//! Varints are unsigned LEB128.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::GroundError;
use crate::input::{ChannelSetup, Dbc};
use crate::judge::{Frame, Judge, Setup, Verdict};
use crate::rules::Rules;
use crate::vehicle::Vehicle;
use crate::yard::YardFile;

const MAGIC: &[u8] = b"KAOCHANG GROUND 1\n";
/// What records of all formats begin with.
const FAMILY: &[u8] = b"KAOCHANG GROUND ";
/// Device number that marks the verdict.
const VERDICT: u8 = 255;
/// A record unpacks to at most so many bytes: a day of frames with room to spare.
const LARGEST: u64 = 512 * 1024 * 1024;

/// The texts that a verdict depends on beside the frames.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundle {
    /// The yard file.
    pub yard: String,
    /// The vehicle file.
    pub vehicle: String,
    /// The rules file.
    pub rules: String,
    /// The DBC file, if the vehicle's bus is recorded.
    pub dbc: Option<String>,
    /// The wiring of the pole tester.
    pub channels: ChannelSetup,
    /// Microseconds of the receiver's day at time 0 of the record.
    pub epoch_zero: i64,
    /// Names of the items to be driven, in their order; empty where no order is asked for.
    #[serde(default)]
    pub route: Vec<String>,
    /// Whether the frames come from the simulator.
    pub simulated: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct Header {
    bundle: Bundle,
    yard_sha256: String,
    vehicle_sha256: String,
    rules_sha256: String,
    dbc_sha256: Option<String>,
}

/// A record in memory.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What the verdict depends on beside the frames.
    pub bundle: Bundle,
    /// The frames in the order of their arrival.
    pub frames: Vec<Frame>,
    /// The verdict given at the time.
    pub verdict: Verdict,
    verdict_json: Vec<u8>,
}

/// SHA-256 of a text, in hexadecimal.
pub fn sha256(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]])
        .map(char::from)
        .collect()
}

impl Bundle {
    /// Reads the texts.
    ///
    /// # Errors
    /// What is wrong with the first text that cannot be used.
    pub fn setup(&self) -> Result<Setup, GroundError> {
        let rules = Rules::from_ron(&self.rules)?;
        let vehicle = Vehicle::from_ron(&self.vehicle)?;
        let yard = YardFile::from_ron(&self.yard)?.build(&rules, &vehicle)?;
        let dbc = self.dbc.as_deref().map(Dbc::parse).transpose()?;
        Setup::new(yard, vehicle, rules, dbc, self.channels.clone(), self.epoch_zero)?.with_route(self.route.clone())
    }

    /// Judges frames.
    ///
    /// # Errors
    /// As [`Bundle::setup`].
    pub fn judge(&self, frames: &[Frame]) -> Result<Verdict, GroundError> {
        let mut judge = Judge::new(self.setup()?)?;
        for frame in frames {
            judge.push(frame);
        }
        Ok(judge.finish())
    }
}

impl Record {
    /// Judges the frames and keeps all three together.
    ///
    /// # Errors
    /// As [`Bundle::setup`].
    pub fn new(bundle: Bundle, frames: Vec<Frame>) -> Result<Self, GroundError> {
        let verdict = bundle.judge(&frames)?;
        let verdict_json = to_json(&verdict)?;
        Ok(Self { bundle, frames, verdict, verdict_json })
    }

    /// Whether judging the frames again gives the same verdict to the bit.
    ///
    /// The texts are compared: every number in them stands for one double exactly.
    ///
    /// # Errors
    /// As [`Bundle::setup`]; [`GroundError::Record`] where a verdict cannot be written.
    pub fn verify(&self) -> Result<bool, GroundError> {
        Ok(to_json(&self.bundle.judge(&self.frames)?)? == self.verdict_json)
    }

    /// The file's bytes.
    ///
    /// # Errors
    /// [`GroundError::Record`] where something cannot be written.
    pub fn to_bytes(&self) -> Result<Vec<u8>, GroundError> {
        let header = Header {
            yard_sha256: sha256(&self.bundle.yard),
            vehicle_sha256: sha256(&self.bundle.vehicle),
            rules_sha256: sha256(&self.bundle.rules),
            dbc_sha256: self.bundle.dbc.as_deref().map(sha256),
            bundle: self.bundle.clone(),
        };
        let refuse = |error: &dyn std::fmt::Display| GroundError::Record(error.to_string());
        let header = serde_json::to_vec(&header).map_err(|error| refuse(&error))?;
        let mut plain = Vec::new();
        plain.extend_from_slice(&u32::try_from(header.len()).map_err(|error| refuse(&error))?.to_le_bytes());
        plain.extend_from_slice(&header);
        let mut last = 0;
        for frame in &self.frames {
            let passed =
                u64::try_from(frame.at - last).map_err(|_| GroundError::Record("frames are not in order".into()))?;
            put_varint(&mut plain, passed);
            plain.push(frame.device);
            put_varint(&mut plain, frame.bytes.len() as u64);
            plain.extend_from_slice(&frame.bytes);
            last = frame.at;
        }
        put_varint(&mut plain, 0);
        plain.push(VERDICT);
        put_varint(&mut plain, self.verdict_json.len() as u64);
        plain.extend_from_slice(&self.verdict_json);
        let sum = Sha256::digest(&plain);
        plain.extend_from_slice(&sum);
        let mut encoder = ZlibEncoder::new(MAGIC.to_vec(), Compression::best());
        encoder.write_all(&plain).map_err(|error| refuse(&error))?;
        encoder.finish().map_err(|error| refuse(&error))
    }

    /// Reads a file's bytes.
    ///
    /// # Errors
    /// [`GroundError::Record`] where the file is damaged, cut short or none.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, GroundError> {
        let refuse = |problem: &str| GroundError::Record(problem.to_owned());
        let Some(packed) = bytes.strip_prefix(MAGIC) else {
            let later = bytes.strip_prefix(FAMILY).and_then(|rest| rest.split(|byte| *byte == b'\n').next());
            return Err(match later {
                Some(format) => refuse(&format!(
                    "its format {} is not the one this version reads",
                    String::from_utf8_lossy(format.get(..8).unwrap_or(format))
                )),
                None => refuse("not a ground record"),
            });
        };
        let mut plain = Vec::new();
        let read = ZlibDecoder::new(packed).take(LARGEST).read_to_end(&mut plain);
        read.map_err(|error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => refuse("cut short"),
            _ => GroundError::Record(format!("damaged: {error}")),
        })?;
        let body_length = plain.len().checked_sub(32).ok_or_else(|| refuse("cut short"))?;
        let (body, sum) = plain.split_at(body_length);
        if Sha256::digest(body).as_slice() != sum {
            return Err(refuse("the checksum does not fit"));
        }
        let mut rest = body;
        let length =
            u32::from_le_bytes(*take(&mut rest, 4).and_then(<[u8]>::first_chunk).ok_or_else(|| refuse("header"))?);
        let header = take(&mut rest, length as usize).ok_or_else(|| refuse("header"))?;
        let header: Header = serde_json::from_slice(header).map_err(|error| GroundError::Record(error.to_string()))?;
        let sums = [
            (&header.yard_sha256, Some(&header.bundle.yard)),
            (&header.vehicle_sha256, Some(&header.bundle.vehicle)),
            (&header.rules_sha256, Some(&header.bundle.rules)),
        ];
        let bus = header.bundle.dbc.as_deref().map(sha256);
        if bus != header.dbc_sha256 || sums.iter().any(|(sum, text)| text.is_some_and(|text| &&sha256(text) != sum)) {
            return Err(refuse("a text does not have its hash"));
        }
        let mut frames = Vec::new();
        let mut at = 0i64;
        loop {
            let passed = varint(&mut rest).ok_or_else(|| refuse("frame"))?;
            let device = *take(&mut rest, 1).and_then(<[u8]>::first).ok_or_else(|| refuse("frame"))?;
            let length = varint(&mut rest).and_then(|length| usize::try_from(length).ok());
            let bytes = length.and_then(|length| take(&mut rest, length)).ok_or_else(|| refuse("frame"))?;
            if device == VERDICT {
                let verdict = serde_json::from_slice(bytes).map_err(|error| GroundError::Record(error.to_string()))?;
                return Ok(Self { bundle: header.bundle, frames, verdict, verdict_json: bytes.to_vec() });
            }
            let passed = i64::try_from(passed).map_err(|_| refuse("time"))?;
            at = at.checked_add(passed).ok_or_else(|| refuse("time"))?;
            frames.push(Frame { at, device, bytes: bytes.to_vec() });
        }
    }
}

fn to_json(verdict: &Verdict) -> Result<Vec<u8>, GroundError> {
    serde_json::to_vec(verdict).map_err(|error| GroundError::Record(error.to_string()))
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (head, tail) = rest.split_at_checked(count)?;
    *rest = tail;
    Some(head)
}

fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push((value & 0x7f) as u8);
}

fn varint(rest: &mut &[u8]) -> Option<u64> {
    let mut value = 0u64;
    for shift in (0..63).step_by(7) {
        let byte = *take(rest, 1)?.first()?;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}
