//! Writes first inputs for the fuzz targets: what the devices of simulated drives send, the shipped files, and any
//! logs and bus descriptions that are named.
//!
//! ```text
//! cargo run -p ground --example fuzz-seeds -- exam-server/ground/fuzz/corpus [LOG.log | BUS.dbc]...
//! ```

use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::ZlibDecoder;
use ground::input::ChannelSetup;
use ground::judge::{DEVICE_BUS, DEVICE_SENSORS, Frame, Setup};
use ground::record::{Bundle, Record};
use ground::simulate::{Chance, Driver, Noise, SensorNoise, drive, frames, plan_item, sensor_frames};
use ground::yard::YardFile;

/// Bytes of one seed: as much as the fuzzer works on quickly.
const LARGEST: usize = 4096;

type Problem = Box<dyn std::error::Error>;

struct Corpus(PathBuf);

impl Corpus {
    fn put(&self, target: &str, name: &str, bytes: &[u8]) -> Result<(), Problem> {
        let folder = self.0.join(target);
        std::fs::create_dir_all(&folder)?;
        Ok(std::fs::write(folder.join(name), bytes)?)
    }

    /// A stream in pieces; targets that cut it take the width of the cuts from the first byte.
    fn stream(&self, target: &str, name: &str, bytes: &[u8]) -> Result<(), Problem> {
        for (index, piece) in bytes.chunks(LARGEST).take(8).enumerate() {
            let cut = [u8::try_from(7 + 40 * index % 200)?];
            self.put(target, &format!("{name}-{index}"), &[&cut, piece].concat())?;
        }
        Ok(())
    }
}

fn main() -> Result<(), Problem> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let corpus = Corpus(arguments.next().ok_or("the folder of the corpus is missing")?);
    for path in arguments {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let bytes = std::fs::read(&path)?;
        if path.extension().is_some_and(|ending| ending == "dbc") {
            corpus.put("dbc", &name, &bytes)?;
        } else {
            corpus.stream("nmea", &name, &bytes)?;
        }
    }
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
    let text = |inside: String| std::fs::read_to_string(assets.join(inside));
    corpus.put("dbc", "bench", text("vehicles/bench.dbc".into())?.as_bytes())?;
    for yard in ["car-order-91", "car-order-162", "motorcycle-order-162", "bridge-sensors-order-91"] {
        let yard_text = text(format!("yards/{yard}.ron"))?;
        let file = YardFile::from_ron(&yard_text)?;
        let bundle = Bundle {
            vehicle: text(format!("vehicles/{}.ron", file.vehicle))?,
            rules: text(format!("regulations/{}.ron", file.rules))?,
            dbc: Some(text("vehicles/bench.dbc".into())?),
            channels: ChannelSetup::default(),
            epoch_zero: 0,
            route: Vec::new(),
            simulated: true,
            yard: yard_text,
        };
        corpus.put("texts", yard, [&*bundle.yard, &bundle.rules, &bundle.vehicle].join("\0").as_bytes())?;
        let setup = bundle.setup()?;
        for item in &setup.yard.items {
            item_seeds(&corpus, &bundle, &setup, &item.id)?;
        }
    }
    Ok(())
}

fn item_seeds(corpus: &Corpus, bundle: &Bundle, setup: &Setup, id: &str) -> Result<(), Problem> {
    let name = format!("{}-{id}", setup.yard.id);
    let Some(item) = setup.yard.items.iter().find(|item| item.id == id) else { return Ok(()) };
    let driver = Driver { along: 0.2, across: 0.3, ..Driver::default() };
    let done = drive(&plan_item(item, &setup.vehicle, driver)?, item, &setup.vehicle);
    let noise = Noise { rate: 5, ..Noise::default() };
    let mut sent = frames(&done, &setup.vehicle, &setup.yard.datum, setup.dbc.as_ref(), &noise, 0, &mut Chance::new(1));
    sent.extend(sensor_frames(&done, item, &setup.vehicle, &SensorNoise::default(), &mut Chance::new(1)));
    let of = |device: u8| -> Vec<u8> {
        sent.iter().filter(|frame| frame.device == device).flat_map(|frame| frame.bytes.clone()).collect()
    };
    corpus.stream("nmea", &name, &of(0))?;
    corpus.stream("can", &name, &of(DEVICE_BUS))?;
    if item.sensors.is_some() {
        corpus.stream("sensors", &name, &of(DEVICE_SENSORS))?;
    }
    sent.sort_by_key(|frame| frame.at);
    corpus.put("judge", &name, &packed(sent.iter().filter(|frame| frame.device == 0).take(60)))?;
    let short = sent.into_iter().take(200).collect();
    let record = Record::new(bundle.clone(), short)?.to_bytes()?;
    let packed = record.iter().position(|&byte| byte == b'\n').and_then(|end| record.get(end + 1..));
    let mut plain = Vec::new();
    ZlibDecoder::new(packed.ok_or("a record begins with a line")?).read_to_end(&mut plain)?;
    // The target puts the checksum there itself.
    plain.truncate(plain.len().saturating_sub(32));
    corpus.put("record", &name, &plain)
}

/// Frames as the judge's target reads them.
fn packed<'a>(frames: impl Iterator<Item = &'a Frame>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut last = 0;
    for frame in frames {
        for (index, piece) in frame.bytes.chunks(255).enumerate() {
            let later = if index == 0 { (frame.at - last) / 5_000 } else { 0 };
            bytes.extend([
                frame.device,
                u8::try_from(later).unwrap_or(u8::MAX),
                u8::try_from(piece.len()).unwrap_or(0),
            ]);
            bytes.extend_from_slice(piece);
        }
        last = frame.at;
    }
    bytes
}
