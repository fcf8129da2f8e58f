//! The command line of the bank's keeper.

mod bench;
mod correcting;
mod files;
mod papers;
mod preview;
mod report;
mod sealing;
mod trading;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use jiff::civil::Date;
use protocol::Language;
use question_bank::{ItemId, Seed};

/// Keeps the question bank: checks, counts, seals and compares it, and draws papers from it.
#[derive(Parser)]
#[command(name = "question-bank")]
struct Cli {
    /// Folder with `items/` and `blueprints/`.
    #[arg(long, global = true, default_value = "question-bank")]
    bank: PathBuf,
    /// Folder with signs and fonts; found beside the program or above it when not given.
    #[arg(long, global = true)]
    assets: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Holds the bank against every rule a machine can check; fails when one is broken.
    Check,
    /// Counts items by chapter, kind, class group, language and picture, and the supply for each blueprint.
    Stats {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Prints an item in all its languages, every version.
    Show {
        /// The item, for example `passage-0123`.
        id: String,
    },
    /// Stamps translations that carry no hash of their source, and approves stale ones that are named.
    Seal {
        /// An item whose translations have been read against its new source and found right.
        #[arg(long)]
        approve: Vec<String>,
        /// Limits the approval to these languages.
        #[arg(long)]
        language: Vec<Language>,
    },
    /// Tells what changed between two banks, by meaning. Each is a folder or a canonical document.
    Diff {
        /// The older bank.
        before: PathBuf,
        /// The newer bank.
        after: PathBuf,
    },
    /// Draws a paper and prints its canonical form, its certificate or its questions.
    Paper {
        #[command(flatten)]
        wanted: Wanted,
        /// 64 hexadecimal digits.
        #[arg(long)]
        seed: Seed,
        /// What to print.
        #[arg(long, value_enum, default_value_t = papers::Form::Questions)]
        form: papers::Form,
        /// A JSON file `{"earlier":[…],"neighbours":[[…]]}` with items to avoid.
        #[arg(long)]
        exclusions: Option<PathBuf>,
    },
    /// Draws a paper again from its canonical form and compares every byte.
    Verify {
        /// The canonical paper.
        paper: PathBuf,
    },
    /// Prints the canonical JSON document of the bank, or of one blueprint; its SHA-256 is the hash in every paper.
    Canonical {
        /// A blueprint instead of the bank.
        #[arg(long)]
        blueprint: Option<String>,
    },
    /// Writes questions for another system, and says what its format cannot hold.
    Export(trading::Export),
    /// Reads questions of another system into an item file, with a report on each.
    Import(trading::Import),
    /// Writes items as one HTML page to read: picture, question, options, key, explanation and law, languages side by
    /// side. To see them as candidates do, and which do not fit the screen: `exam-client --contact-sheet`.
    Preview(preview::Preview),
    /// Shows who would pass or fail differently if keys were corrected; nothing is written.
    Correct(correcting::Correct),
    /// Measures papers per second, loading and checking of large banks, and statistics over many responses.
    Bench(bench::Bench),
}

/// The paper that is wanted.
#[derive(clap::Args)]
struct Wanted {
    /// A blueprint of the bank by name.
    #[arg(long, default_value = "car")]
    blueprint: String,
    /// Language of the candidate.
    #[arg(long, default_value = "zh-Hans")]
    language: Language,
    /// Day of the examination.
    #[arg(long)]
    day: Date,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> Result<ExitCode> {
    match &cli.command {
        Command::Check => return report::check(&cli.bank, cli.assets.as_deref()),
        Command::Stats { json } => report::stats(&cli.bank, *json)?,
        Command::Show { id } => report::show(&cli.bank, &ItemId::new(id.as_str()))?,
        Command::Seal { approve, language } => sealing::seal(&cli.bank, approve, language)?,
        Command::Diff { before, after } => report::diff(before, after)?,
        Command::Paper { wanted, seed, form, exclusions } => {
            papers::draw(&cli.bank, wanted, *seed, *form, exclusions.as_deref())?;
        }
        Command::Verify { paper } => papers::verify(&cli.bank, paper)?,
        Command::Canonical { blueprint } => papers::canonical(&cli.bank, blueprint.as_deref())?,
        Command::Export(wanted) => trading::export(&cli.bank, cli.assets.as_deref(), wanted)?,
        Command::Import(wanted) => trading::import(&cli.bank, wanted)?,
        Command::Preview(wanted) => preview::preview(&cli.bank, cli.assets.as_deref(), wanted)?,
        Command::Correct(wanted) => correcting::preview(wanted)?,
        Command::Bench(wanted) => bench::bench(&cli.bank, cli.assets.as_deref(), wanted)?,
    }
    Ok(ExitCode::SUCCESS)
}
