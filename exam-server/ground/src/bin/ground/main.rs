//! The test-ground command: checks yards, judges, draws and verifies records, and simulates drives.

mod bench;
mod bundle;
mod inspect;
mod judged;
mod simulate;
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use ground::GroundError;
use ground::record::Record;
use ground::report::Reporter;
use ground::rules::Rules;
use ground::vehicle::Vehicle;
use ground::yard::{YardFile, check};
use locales::Catalog;
use protocol::Language;

#[derive(Parser)]
#[command(name = "ground", about = "Checks yards and judges drives of Subject 2")]
struct Cli {
    /// Language of reports: zh-Hans, zh-Hant, en, ru, ja, fr or es.
    #[arg(long, global = true, default_value = "zh-Hans")]
    language: String,
    /// The assets folder.
    #[arg(long, global = true, default_value = "assets")]
    assets: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Says what of a yard breaks the standard, and by how much.
    Check {
        /// The yard file.
        yard: PathBuf,
    },
    /// Makes the record of a simulated drive.
    Simulate(simulate::Options),
    /// Prints the verdict of a record, judged again from its frames.
    Judge {
        /// The record.
        record: PathBuf,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Draws an item of a record as SVG or, by the name's ending, PNG.
    Draw {
        /// The record.
        record: PathBuf,
        /// Name of the item in the yard; the first driven if none is given.
        #[arg(long)]
        item: Option<String>,
        /// The picture.
        #[arg(long)]
        out: PathBuf,
        /// Pixels of a PNG for each unit of the SVG, which is 800 wide.
        #[arg(long, default_value_t = 2.0, value_parser = zoom)]
        zoom: f32,
    },
    /// Prints the table of precision and recall by noise and rate.
    Table(table::Options),
    /// Says as JSON what a receiver's log or a bus description holds, to connect a new device.
    Inspect {
        /// The log, or a file that ends in `.dbc`.
        file: PathBuf,
    },
    /// Measures speed and size on simulated drives.
    Bench(bench::Options),
    /// Judges a record again and compares with the verdict in it.
    Verify {
        /// The record.
        record: PathBuf,
    },
}

/// A factor that makes neither an empty nor a boundless picture.
fn zoom(text: &str) -> Result<f32, String> {
    match text.parse::<f32>() {
        Ok(zoom) if (0.1..=8.0).contains(&zoom) => Ok(zoom),
        _ => Err("a number from 0.1 to 8".to_owned()),
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(problem) => {
            eprintln!("ground: {problem}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: &Cli) -> Result<bool, Box<dyn std::error::Error>> {
    let language = Language::from_tag(&cli.language)?;
    let catalog = Catalog::embedded()?;
    let reporter = Reporter::new(&catalog, language);
    match &cli.command {
        Command::Check { yard } => {
            let file = YardFile::from_ron(&read_text(yard)?)?;
            let rules = Rules::from_ron(&read_text(&cli.assets.join(format!("regulations/{}.ron", file.rules)))?)?;
            let vehicle = Vehicle::from_ron(&read_text(&cli.assets.join(format!("vehicles/{}.ron", file.vehicle)))?)?;
            let deviations = check(&file.build(&rules, &vehicle)?, &rules, &vehicle);
            print!("{}", reporter.checked(&file, &deviations));
            Ok(deviations.is_empty())
        }
        Command::Simulate(options) => {
            let record = simulate::record(options, &cli.assets)?;
            write(&options.out, &record.to_bytes()?)?;
            print!("{}", reporter.record(&record)?);
            Ok(true)
        }
        Command::Judge { record, json } => {
            let record = read_record(record)?;
            let record = Record::new(record.bundle, record.frames)?;
            if *json {
                println!("{}", serde_json::to_string_pretty(&judged::Judged::of(&record)?)?);
            } else {
                print!("{}", reporter.record(&record)?);
            }
            Ok(true)
        }
        Command::Draw { record, item, out, zoom } => {
            let record = read_record(record)?;
            let first = record.verdict.items.first().map(|report| report.item.clone());
            let item = item.clone().or(first).ok_or("no item was driven in this record: name one with --item")?;
            let svg = ground::draw::svg(&record, &item, &reporter)?;
            if out.extension().is_some_and(|ending| ending == "png") {
                let fonts = assets::font_chain(language.tag()).iter().map(|font| cli.assets.join(font.inside()));
                let fonts: Result<Vec<Vec<u8>>, GroundError> = fonts.map(|path| read(&path)).collect();
                write(out, &ground::draw::png(&svg, fonts?, *zoom)?)?;
            } else {
                write(out, svg.as_bytes())?;
            }
            Ok(true)
        }
        Command::Table(options) => {
            print!("{}", table::table(options, &cli.assets)?);
            Ok(true)
        }
        Command::Inspect { file } => {
            println!("{}", serde_json::to_string_pretty(&inspect::contents(file, &read(file)?)?)?);
            Ok(true)
        }
        Command::Bench(options) => {
            let figures = bench::figures(options, &cli.assets)?;
            if options.json {
                println!("{}", serde_json::to_string_pretty(&figures)?);
            } else {
                print!("{}", figures.lines());
            }
            Ok(true)
        }
        Command::Verify { record } => {
            let same = read_record(record)?.verify()?;
            println!("{}", reporter.verified(same));
            Ok(same)
        }
    }
}

fn read_record(path: &Path) -> Result<Record, GroundError> {
    Record::from_bytes(&read(path)?)
}

fn read(path: &Path) -> Result<Vec<u8>, GroundError> {
    std::fs::read(path).map_err(|source| GroundError::File { path: path.to_owned(), source })
}

pub(crate) fn read_text(path: &Path) -> Result<String, GroundError> {
    std::fs::read_to_string(path).map_err(|source| GroundError::File { path: path.to_owned(), source })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), GroundError> {
    std::fs::write(path, bytes).map_err(|source| GroundError::File { path: path.to_owned(), source })
}
