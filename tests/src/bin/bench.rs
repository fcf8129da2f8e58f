//! All figures, as a table and as JSON.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Parser;
use kaochang_tests::bench::{kiosk, lines, saves, tools};
use kaochang_tests::office::Office;
use kaochang_tests::room;
use serde_json::{Map, Value};

#[derive(Parser)]
struct Options {
    /// Where the JSON goes.
    #[arg(long, default_value = "var/bench.json")]
    json: PathBuf,
}

#[tokio::main]
async fn main() -> Result<()> {
    let options = Options::parse();
    let mut figures = Map::new();
    let mut tell = |section: &str, value: Value| {
        for (name, value) in lines(section, &value) {
            println!("{name:<52} {value:>16}");
        }
        figures.insert(section.to_owned(), value);
    };

    let folder = tempfile::tempdir()?;
    let office = Office::start(&folder.path().join("office"), true, SocketAddr::from(([127, 0, 0, 1], 0)))?;
    let room = room::fill(&office).await?;
    let (one, others) = room.split_first().context("somebody in the room")?;
    tell("kiosk", serde_json::to_value(kiosk::figures(&office.url, one, &folder.path().join("seat"))?)?);
    let saved = saves::through_the_server(&office.url, others)?;
    let database = office.folder.join("office.sqlite");
    // The bare loop has the database to itself.
    drop(office);
    tell("saves", serde_json::to_value(saved.against_a_bare_loop(&database).await?)?);

    tell("bank", tools::figures("question-bank", &["bench", "--json"])?);
    tell("ground", tools::figures("ground", &["bench", "--json"])?);

    if let Some(folder) = options.json.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&options.json, serde_json::to_vec_pretty(&figures)?)?;
    println!("\nJSON: {}", options.json.display());
    Ok(())
}
