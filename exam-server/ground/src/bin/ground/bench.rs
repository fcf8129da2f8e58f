//! Figures of speed and size, measured on simulated drives.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use ground::GroundError;
use ground::input::{NmeaReader, Troubles, parse_sentence};
use ground::judge::{DEVICE_BUS, Frame, Judge, Setup};
use ground::record::Record;
use ground::simulate::{Chance, Drive, Driver, Noise, drive, drive_route, frames, plan_item};
use serde::Serialize;

use crate::bundle::{EPOCH_ZERO, bundle};

/// Samples a second of the measured drives.
const RATE: u32 = 20;
/// Each figure is the median of so many rounds.
const ROUNDS: usize = 15;
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

/// How often real time: seconds of drive that one core judges in a second.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Speed {
    /// Median of the rounds.
    pub median: f64,
    /// Quickest round.
    pub best: f64,
}

/// The figures.
#[derive(Debug, Serialize)]
pub struct Figures {
    /// Length of the whole test, seconds: all items of the yard, the standing in them and the ways between them.
    pub test_seconds: f64,
    /// Instants judged in it.
    pub samples: u64,
    /// A whole test of one car at 20 samples a second with its bus.
    pub whole_test: Speed,
    /// The same without the bus.
    pub whole_test_receiver_only: Speed,
    /// The items alone, each with its bus, without the ways between them: something is judged all the time.
    pub items_only: Speed,
    /// Cars at 20 samples a second that one thread judges as fast as they drive, their judges taking turns.
    pub cars_live: f64,
    /// Bytes of an hour's frames in memory.
    pub memory_bytes_per_hour: f64,
    /// Bytes of an hour's frames as the devices sent them.
    pub raw_bytes_per_hour: f64,
    /// Bytes of an hour's record on disk.
    pub disk_bytes_per_hour: f64,
    /// NMEA sentences a second from the receiver's stream to joined epochs.
    pub sentences_per_second: f64,
    /// Bytes of that stream a second.
    pub nmea_bytes_per_second: f64,
    /// NMEA sentences a second, each read by itself.
    pub sentences_alone_per_second: f64,
    /// The same sentences read by the `nmea` crate alone.
    pub sentences_per_second_of_nmea_crate: f64,
    /// Share of them that the `nmea` crate reads.
    pub read_by_nmea_crate: f64,
}

/// Measures.
pub fn figures(options: &Options, assets: &Path) -> Result<Figures, GroundError> {
    let bundle = bundle(&options.yard, assets, true)?;
    let setup = bundle.setup()?;
    let vehicle = &setup.vehicle;
    let send = |done: &Drive| {
        let noise = Noise { rate: RATE, ..Noise::default() };
        let (datum, dbc) = (&setup.yard.datum, setup.dbc.as_ref());
        frames(done, vehicle, datum, dbc, &noise, EPOCH_ZERO, &mut Chance::new(1))
    };
    let length = |drives: &[Drive]| -> f64 {
        drives.iter().filter_map(|done| done.instants.last()).map(|last| seconds(last.at)).sum()
    };
    let whole = drive_route(&setup.yard.items, vehicle, Driver::default())?;
    let test = vec![send(&whole)];
    let test_seconds = length(&[whole]);
    let alone = setup.yard.items.iter();
    let alone = alone.map(|item| Ok(drive(&plan_item(item, vehicle, Driver::default())?, item, vehicle)));
    let alone = alone.collect::<Result<Vec<Drive>, GroundError>>()?;
    let items: Vec<Vec<Frame>> = alone.iter().map(send).collect();
    let receiver_only = vec![test[0].iter().filter(|frame| frame.device != DEVICE_BUS).cloned().collect()];

    let mut samples = 0;
    let items_only = speed(&setup, &items, length(&alone), &mut samples)?;
    let whole_test_receiver_only = speed(&setup, &receiver_only, test_seconds, &mut samples)?;
    let whole_test = speed(&setup, &test, test_seconds, &mut samples)?;
    let live = rounds(|| {
        let mut judges = (0..CARS).map(|_| Judge::new(setup.clone())).collect::<Result<Vec<_>, _>>()?;
        for frame in &test[0] {
            for judge in &mut judges {
                judge.push(frame);
            }
        }
        black_box(judges);
        Ok(())
    })?;

    let per_hour = |bytes: usize| to_f64(bytes) * 3600.0 / test_seconds;
    let raw: usize = test[0].iter().map(|frame| frame.bytes.len()).sum();
    let held: usize = test[0].iter().map(|frame| size_of::<Frame>() + frame.bytes.capacity()).sum();
    let disk = Record::new(bundle, test[0].clone())?.to_bytes()?.len();
    let sentences: Vec<u8> = receiver_only[0].iter().flat_map(|frame| frame.bytes.iter().copied()).collect();
    let lines: Vec<&[u8]> =
        sentences.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty()).collect();
    let stream = rounds(|| {
        let mut reader = NmeaReader::new(0);
        black_box(reader.push(0, &sentences, &mut Troubles::default()));
        Ok(())
    })?;
    let ours = rounds(|| {
        black_box(lines.iter().filter(|line| black_box(parse_sentence(line)).is_ok()).count());
        Ok(())
    })?;
    let mut read = 0;
    let theirs = rounds(|| {
        read = lines.iter().filter(|line| black_box(nmea::parse_bytes(line)).is_ok()).count();
        Ok(())
    })?;
    let count = to_f64(lines.len());
    Ok(Figures {
        test_seconds,
        samples,
        whole_test,
        whole_test_receiver_only,
        items_only,
        cars_live: to_f64(CARS) * test_seconds / live.median,
        memory_bytes_per_hour: per_hour(held),
        raw_bytes_per_hour: per_hour(raw),
        disk_bytes_per_hour: per_hour(disk),
        sentences_per_second: count / stream.median,
        nmea_bytes_per_second: to_f64(sentences.len()) / stream.median,
        sentences_alone_per_second: count / ours.median,
        sentences_per_second_of_nmea_crate: count / theirs.median,
        read_by_nmea_crate: to_f64(read) / count,
    })
}

impl Figures {
    /// One figure a line.
    pub fn lines(&self) -> String {
        let times = |speed: Speed| format!("{:.0} times real time, at best {:.0}", speed.median, speed.best);
        format!(
            "whole test of {:.0} s, {} instants: {}\nwithout the bus: {}\nitems only: {}\n{:.0} cars live on one thread\n{:.1} MB an hour in memory, {:.1} MB as sent, {:.2} MB on disk\n{:.0} NMEA sentences a second from a stream, {:.0} MB/s\n{:.0} sentences a second alone, {:.1} times those of the nmea crate ({:.0}, which reads {:.0} % of them)\n",
            self.test_seconds,
            self.samples,
            times(self.whole_test),
            times(self.whole_test_receiver_only),
            times(self.items_only),
            self.cars_live,
            self.memory_bytes_per_hour / 1e6,
            self.raw_bytes_per_hour / 1e6,
            self.disk_bytes_per_hour / 1e6,
            self.sentences_per_second,
            self.nmea_bytes_per_second / 1e6,
            self.sentences_alone_per_second,
            self.sentences_alone_per_second / self.sentences_per_second_of_nmea_crate,
            self.sentences_per_second_of_nmea_crate,
            100.0 * self.read_by_nmea_crate,
        )
    }
}

/// How fast drives are judged that last so many seconds in all.
fn speed(setup: &Setup, drives: &[Vec<Frame>], seconds: f64, samples: &mut u64) -> Result<Speed, GroundError> {
    let taken = rounds(|| {
        *samples = 0;
        for frames in drives {
            let mut judge = Judge::new(setup.clone())?;
            for frame in frames {
                judge.push(frame);
            }
            *samples += black_box(judge.finish()).samples;
        }
        Ok(())
    })?;
    Ok(Speed { median: seconds / taken.median, best: seconds / taken.best })
}

/// How long rounds took, seconds.
struct Taken {
    median: f64,
    best: f64,
}

/// Measures rounds.
fn rounds(mut round: impl FnMut() -> Result<(), GroundError>) -> Result<Taken, GroundError> {
    let mut taken = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let began = Instant::now();
        round()?;
        taken.push(began.elapsed().as_secs_f64());
    }
    taken.sort_by(f64::total_cmp);
    Ok(Taken { median: taken[ROUNDS / 2], best: taken[0] })
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
