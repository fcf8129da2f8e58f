//! A demo office on this machine, and one real exam in it.
//!
//! With a display the kiosk opens in a window and waits for a person. Without one it runs on a
//! virtual display, one complete exam is driven through the X server, and a picture of each
//! screen is left behind.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Parser;
use kaochang_tests::display::Display;
use kaochang_tests::kiosk;
use kaochang_tests::office::Office;
use kaochang_tests::walk::{Applicant, Walk};

#[derive(Parser)]
struct Options {
    /// Folder of the office; kept between runs.
    #[arg(long, default_value = "var/demo")]
    dir: PathBuf,
    /// Address to serve at.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// A small office, quickly made.
    #[arg(long)]
    small: bool,
    /// End after the exam instead of serving on.
    #[arg(long)]
    once: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    let options = Options::parse();
    println!("Making the demo office in {} (the first time takes a while) …", options.dir.display());
    let mut office = Office::start(&options.dir, options.small, options.listen)?;
    print_office(&office)?;

    // Declared after the office, so that it is closed before it.
    let window;
    if let Some(display) = std::env::var("DISPLAY").ok().filter(|name| !name.is_empty()) {
        let seat = office.terminal("exam")?;
        window = kiosk::in_window(&display, &office.url, &seat.token, &options.dir.join("kiosk"))?;
        println!("\nThe kiosk of seat {} is open on display {display} (process {}).", seat.seat, window.id());
    } else {
        println!("\nNo display: one exam is driven on a virtual one.");
        let screen = Display::virtual_screen(1280, 1024)?;
        let pictures = options.dir.join("pictures");
        let walk = Walk {
            office: &office,
            display: &screen,
            pictures: &pictures,
            language: "zh-Hans",
            say: &|step| println!("  {step}"),
        };
        let outcome = walk.run(&Applicant::invented(sequence())).await?;
        println!("\nScore {}. Pictures of each screen and page: {}", outcome.score, pictures.display());
        println!("Score sheet: {}", outcome.score_sheet.display());
    }
    if options.once {
        return office.check();
    }
    println!("\nCtrl-C ends everything.");
    tokio::signal::ctrl_c().await.context("waiting for Ctrl-C")?;
    Ok(())
}

/// Another applicant in each run of a kept office.
fn sequence() -> u16 {
    u16::try_from(std::process::id() % 999).unwrap_or(0) + 1
}

fn print_office(office: &Office) -> Result<()> {
    println!("\nPages:            {}", office.url);
    println!("Driver registry:  {}/v1/records", office.registry_url);
    println!("\n{:<14} {:<22} password", "role", "log-in");
    for role in ["clerk", "invigilator", "school", "examiner", "supervisor", "admin"] {
        let login = office.login(role)?;
        println!("{:<14} {:<22} {}", login.role, login.login, login.password);
    }
    Ok(())
}
