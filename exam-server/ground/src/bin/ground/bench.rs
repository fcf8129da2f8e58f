//! Figures of speed and size, measured on simulated drives.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use ground::GroundError;
use ground::input::{ChannelSetup, NmeaReader, Troubles};
use ground::judge::{DEVICE_BUS, Frame, Judge};
use ground::record::{Bundle, Record};
use ground::simulate::{Chance, Driver, Noise, drive, frames, plan_item};
use ground::yard::YardFile;
use serde::Serialize;

use crate::read_text;
use crate::simulate::EPOCH_ZERO;

/// Samples a second of the measured drives.
const RATE: u32 = 20;
/// Each figure is the best of so many rounds: the others were disturbed.
const ROUNDS: u32 = 5;
/// Cars whose judges take turns in the figure of cars followed live.
const CARS: usize = 200;

/// What to measure.
#[derive(clap::Args)]
pub struct Options {
    /// The yard file.
    #[arg(default_value = "assets/yards/car-order-162.ron")]
    pub yard: PathBuf,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// The figures.
#[derive(Debug, Serialize)]
pub struct Figures {
    /// Length of the judged drives, seconds.
    pub driven_seconds: f64,
    /// Receiver samples judged in them.
    pub samples: u64,
    /// One core, one car at 20 samples a second with its bus: seconds of drive judged in a second.
    pub times_real_time: f64,
    /// The same without the bus.
    pub times_real_time_receiver_only: f64,
    /// Cars at 20 samples a second that one thread judges as fast as they drive, their judges taking turns.
    pub cars_live: f64,
    /// Bytes of an hour's frames in memory.
    pub memory_bytes_per_hour: f64,
    /// Bytes of an hour's frames as the devices sent them.
    pub raw_bytes_per_hour: f64,
    /// Bytes of an hour's record on disk.
    pub disk_bytes_per_hour: f64,
    /// NMEA sentences read in a second.
    pub sentences_per_second: f64,
    /// NMEA bytes read in a second.
    pub nmea_bytes_per_second: f64,
}

/// Measures.
pub fn figures(options: &Options, assets: &Path) -> Result<Figures, GroundError> {
    let yard = read_text(&options.yard)?;
    let file = YardFile::from_ron(&yard)?;
    let bundle = Bundle {
        vehicle: read_text(&assets.join(format!("vehicles/{}.ron", file.vehicle)))?,
        rules: read_text(&assets.join(format!("regulations/{}.ron", file.rules)))?,
        dbc: Some(read_text(&assets.join("vehicles/bench.dbc"))?),
        channels: ChannelSetup::default(),
        epoch_zero: EPOCH_ZERO,
        route: Vec::new(),
        simulated: true,
        yard,
    };
    let setup = bundle.setup()?;
    let mut drives = Vec::new();
    let mut driven_seconds = 0.0;
    for item in &setup.yard.items {
        let done = drive(&plan_item(item, &setup.vehicle, Driver::default())?, item, &setup.vehicle);
        driven_seconds += done.instants.last().map_or(0.0, |last| seconds(last.at));
        let noise = Noise { rate: RATE, ..Noise::default() };
        let (datum, dbc) = (&setup.yard.datum, setup.dbc.as_ref());
        drives.push(frames(&done, &setup.vehicle, datum, dbc, &noise, EPOCH_ZERO, &mut Chance::new(1)));
    }
    let receiver_only: Vec<Vec<Frame>> = drives
        .iter()
        .map(|frames| frames.iter().filter(|frame| frame.device != DEVICE_BUS).cloned().collect())
        .collect();
    let mut samples = 0;
    let judge_all = |drives: &[Vec<Frame>], samples: &mut u64| -> Result<(), GroundError> {
        *samples = 0;
        for frames in drives {
            let mut judge = Judge::new(setup.clone())?;
            for frame in frames {
                judge.push(frame);
            }
            *samples += black_box(judge.finish()).samples;
        }
        Ok(())
    };
    let with_bus = best(|| judge_all(&drives, &mut samples))?;
    let without = best(|| judge_all(&receiver_only, &mut samples))?;
    let longest = drives.iter().max_by_key(|frames| frames.len()).map_or(&[][..], Vec::as_slice);
    let live = best(|| {
        let mut judges = (0..CARS).map(|_| Judge::new(setup.clone())).collect::<Result<Vec<_>, _>>()?;
        for frame in longest {
            for judge in &mut judges {
                judge.push(frame);
            }
        }
        black_box(judges);
        Ok(())
    })?;
    let live_seconds = longest.last().map_or(0.0, |frame| seconds(frame.at));

    let per_hour = |bytes: usize| to_f64(bytes) * 3600.0 / driven_seconds;
    let raw: usize = drives.iter().flatten().map(|frame| frame.bytes.len()).sum();
    let held: usize = drives.iter().flatten().map(|frame| size_of::<Frame>() + frame.bytes.capacity()).sum();
    let mut disk = 0;
    for frames in &drives {
        disk += Record::new(bundle.clone(), frames.clone())?.to_bytes()?.len();
    }
    let text: Vec<u8> = receiver_only.iter().flatten().flat_map(|frame| frame.bytes.iter().copied()).collect();
    #[expect(clippy::naive_bytecount, reason = "counted once, outside of what is measured")]
    let sentences = text.iter().filter(|&&byte| byte == b'$').count();
    let read = best(|| {
        let mut reader = NmeaReader::new(0);
        black_box(reader.push(0, &text, &mut Troubles::default()));
        Ok(())
    })?;
    Ok(Figures {
        driven_seconds,
        samples,
        times_real_time: driven_seconds / with_bus,
        times_real_time_receiver_only: driven_seconds / without,
        cars_live: to_f64(CARS) * live_seconds / live,
        memory_bytes_per_hour: per_hour(held),
        raw_bytes_per_hour: per_hour(raw),
        disk_bytes_per_hour: per_hour(disk),
        sentences_per_second: to_f64(sentences) / read,
        nmea_bytes_per_second: to_f64(text.len()) / read,
    })
}

impl Figures {
    /// One figure a line.
    pub fn lines(&self) -> String {
        format!(
            "judged {:.0} s of drive with {} samples\n{:.0} times real time, {:.0} without the bus\n{:.0} cars live on one thread\n{:.1} MB an hour in memory, {:.1} MB as sent, {:.2} MB on disk\n{:.0} NMEA sentences a second, {:.0} MB/s\n",
            self.driven_seconds,
            self.samples,
            self.times_real_time,
            self.times_real_time_receiver_only,
            self.cars_live,
            self.memory_bytes_per_hour / 1e6,
            self.raw_bytes_per_hour / 1e6,
            self.disk_bytes_per_hour / 1e6,
            self.sentences_per_second,
            self.nmea_bytes_per_second / 1e6
        )
    }
}

/// Seconds of the quickest of several rounds.
fn best(mut round: impl FnMut() -> Result<(), GroundError>) -> Result<f64, GroundError> {
    let mut least = f64::INFINITY;
    for _ in 0..ROUNDS {
        let began = Instant::now();
        round()?;
        least = least.min(began.elapsed().as_secs_f64());
    }
    Ok(least)
}

fn seconds(micros: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "drives of minutes")]
    let micros = micros as f64;
    micros / 1e6
}

fn to_f64(count: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts of bytes far below 2^53")]
    let count = count as f64;
    count
}
