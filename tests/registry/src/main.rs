//! A stand-in for the driver registry that an office writes results back to.
//!
//! It is another office's system: a process of its own, with its own database, its own schema and its own idea
//! of what a sound record is. It depends on no crate of the examination system and shares no type with it. What a
//! network or a registry can do wrong, it does when told to (`--drop 3`, or `POST /admin/mood`).
//!
//! | method and path | does |
//! | --- | --- |
//! | `POST /v1/exam-results` | takes one signed record: 201 new, 200 known already, 409 other content under a known key, 422 refused, 401 not signed |
//! | `GET /v1/records?idNo=…` | shows what it holds |
//! | `GET /admin/mood`, `POST /admin/mood` | shows or sets how the next requests go wrong |
//! | `GET /health` | says that it is there |

mod api;
mod ledger;
mod line;
mod mood;
mod record;
mod seal;

use std::net::SocketAddr;

use anyhow::Context as _;
use clap::Parser;

use crate::mood::Mood;

/// A stand-in for the driver registry.
#[derive(Parser)]
#[command(name = "driver-registry")]
struct Options {
    /// Address to listen on; port 0 takes a free one. The address is printed.
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// Its own database, made when missing.
    #[arg(long, default_value = "sqlite:driver-registry.db")]
    database: String,
    /// Secret shared with the office.
    #[arg(long)]
    key: String,
    #[command(flatten)]
    mood: Mood,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    let ledger = ledger::Ledger::open(&options.database)
        .await
        .with_context(|| format!("the database {} cannot be opened", options.database))?;
    let listener =
        line::Listener::bind(options.listen).await.with_context(|| format!("cannot listen on {}", options.listen))?;
    println!("http://{}", listener.address()?);
    api::serve(listener, ledger, options.key, options.mood).await?;
    Ok(())
}
