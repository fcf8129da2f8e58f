//! `exam-server`: the office's server and its tools.
//!
//! | exit code | meaning |
//! | --- | --- |
//! | 0 | done |
//! | 1 | something else failed |
//! | 2 | the command line is wrong |
//! | 3 | the settings are wrong |
//! | 4 | no database, or one that cannot be used |
//! | 5 | the port is in use or not allowed |
//! | 6 | a regulation, calendar, form, the question bank or the assets folder is missing or damaged |
//! | 7 | a text file is damaged |
//! | 8 | a record does not verify |

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use exam_server::cli;
use exam_server::config::Config;
use exam_server::demo::{self, Made};
use exam_server::edge::Edge;
use exam_server::start::{self, StartError};
use proof::PublicKey;
use protocol::SittingId;
use tracing_subscriber::EnvFilter;

/// Kaochang: server of the driver examination office.
#[derive(Debug, Parser)]
#[command(version, after_help = EXIT_CODES)]
struct Command {
    #[command(subcommand)]
    action: Action,
}

const EXIT_CODES: &str = "Exit codes: 0 done, 1 other failure, 2 command line, 3 settings, 4 database, \
                          5 port, 6 content (regulation, question bank, assets), 7 texts, \
                          8 a record does not verify";

#[derive(Debug, Subcommand)]
enum Action {
    /// Serves the office until it is interrupted.
    Serve(Settings),
    /// Brings the database's schema up to date and ends.
    Migrate(Settings),
    /// Makes a demo office in a folder, unless there is one: database, settings, log-ins and terminals.
    Demo {
        /// The folder; made when it is missing.
        folder: PathBuf,
        /// Two sites and some 150 candidates instead of ten and thousands.
        #[arg(long)]
        small: bool,
        /// Decides everything that chance decides.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Recomputes what was recorded.
    Verify {
        #[command(subcommand)]
        what: Verify,
    },
    /// Writes records out for verifiers of other makers; to standard output.
    Export {
        #[command(subcommand)]
        what: Export,
    },
}

#[derive(Debug, Subcommand)]
enum Verify {
    /// Follows the whole log: chain, payloads, signed checkpoints.
    Log {
        #[command(flatten)]
        settings: Settings,
        /// The office's public key, 64 hex digits; without it signatures are not checked.
        #[arg(long)]
        public_key: Option<PublicKey>,
    },
    /// Draws a sitting's paper again, byte for byte, and marks it again.
    Paper {
        #[command(flatten)]
        settings: Settings,
        /// Id of the sitting.
        sitting: SittingId,
    },
}

#[derive(Debug, Subcommand)]
enum Export {
    /// The log, one JSON object a line.
    Log(Settings),
    /// What a sitting's paper and mark were made from, as JSON.
    Sitting {
        #[command(flatten)]
        settings: Settings,
        /// Id of the sitting.
        sitting: SittingId,
    },
}

#[derive(Debug, Args)]
struct Settings {
    /// TOML file with settings.
    #[arg(long)]
    config: Option<PathBuf>,
    /// `sqlite:PATH` or `postgres://…`.
    #[arg(long)]
    database: Option<String>,
    /// Address and port.
    #[arg(long)]
    listen: Option<SocketAddr>,
}

impl Settings {
    fn load(self) -> Result<Config, StartError> {
        let mut config = Config::load(self.config.as_deref(), |name| std::env::var(name).ok())?;
        if let Some(database) = self.database {
            config.database = database;
        }
        if let Some(listen) = self.listen {
            config.listen = listen;
        }
        Ok(config)
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let command = Command::parse();
    let filter = EnvFilter::try_from_env("KAOCHANG_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match run(command.action).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("exam-server: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}

async fn run(action: Action) -> Result<(), StartError> {
    match action {
        Action::Serve(settings) => {
            let config = settings.load()?;
            let listener = start::listen(config.listen).await?;
            // Not the one asked for, where that has port 0.
            let address = listener.local_addr().unwrap_or(config.listen);
            let exe = std::env::current_exe().unwrap_or_default();
            let app = start::open(config, Edge::system(), &exe).await?;
            println!("http://{address}");
            start::serve(&app, listener, interrupted()).await?;
            app.store.close().await;
            Ok(())
        }
        Action::Verify { what: Verify::Log { settings, public_key } } => {
            cli::verify_log(&settings.load()?, public_key).await
        }
        Action::Verify { what: Verify::Paper { settings, sitting } } => {
            cli::verify_paper(&settings.load()?, sitting).await
        }
        Action::Export { what: Export::Log(settings) } => cli::export_log(&settings.load()?).await,
        Action::Export { what: Export::Sitting { settings, sitting } } => {
            cli::export_sitting(&settings.load()?, sitting).await
        }
        Action::Demo { folder, small, seed } => {
            let exe = std::env::current_exe().unwrap_or_default();
            let config = Config::load(None, |name| std::env::var(name).ok())?;
            let made = demo::make(&folder, demo::Options { small, seed }, config, Edge::seeded(seed), &exe).await?;
            match made {
                Made::Kept => println!("{}: kept", folder.display()),
                Made::New(counts) => println!(
                    "{}: {} candidates, {} sessions, {} results, {} log entries",
                    folder.display(),
                    counts.candidates,
                    counts.sessions,
                    counts.results,
                    counts.acts
                ),
            }
            Ok(())
        }
        Action::Migrate(settings) => {
            let store = start::open_store(&settings.load()?).await?;
            store.close().await;
            Ok(())
        }
    }
}

/// Done when the process is asked to end.
async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    let ended = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = ended => {}
    }
}
