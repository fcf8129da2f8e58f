//! A demo office: the server with its database, and the stand-in for the driver registry.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::process::{Running, binary, repository};

/// Seeding thousands of candidates with portraits takes a while on a slow machine.
const PATIENCE: Duration = Duration::from_mins(10);

/// Secret between this office and its registry; both live for one demo or test.
const REGISTRY_KEY: &str = "between the demo office and its registry";

/// Who can log in, as the seeding wrote it down.
#[derive(Debug, Clone, Deserialize)]
pub struct Login {
    /// Role, for example `clerk`.
    pub role: String,
    /// Name to log in with.
    pub login: String,
    /// Password.
    pub password: String,
    /// Name of the school, for a school's login.
    pub school: Option<String>,
}

/// A terminal of the demo office.
#[derive(Debug, Clone, Deserialize)]
pub struct Terminal {
    /// `exam`, `practice` or `window`.
    pub kind: String,
    /// Site code.
    pub site: String,
    /// Hall name.
    pub hall: String,
    /// Seat number.
    pub seat: u16,
    /// The terminal's token.
    pub token: String,
}

/// A running office.
pub struct Office {
    /// Folder with its database and everything written down about it.
    pub folder: PathBuf,
    /// Address of the server, without a slash at the end.
    pub url: String,
    /// Address of the registry.
    pub registry_url: String,
    /// Who can log in.
    pub logins: Vec<Login>,
    /// Its terminals.
    pub terminals: Vec<Terminal>,
    server: Running,
    registry: Running,
}

impl Office {
    /// Seeds an office in `folder` unless there is one, and starts registry and server.
    /// Port 0 lets the system choose one.
    ///
    /// # Errors
    /// When one of them does not start; with what it printed.
    pub fn start(folder: &Path, small: bool, listen: SocketAddr) -> Result<Self> {
        Self::start_with(folder, small, listen, server_command()?)
    }

    /// A small office whose server runs under `strace`, which writes every wait for the disk to `trace`,
    /// with wall clock, duration and file.
    ///
    /// # Errors
    /// As [`Office::start`].
    pub fn start_traced(folder: &Path, listen: SocketAddr, trace: &Path) -> Result<Self> {
        let mut server = Command::new("strace");
        // The server stays our own child (-D), so that it ends as it does without.
        server.args(["-D", "-f", "-ttt", "-T", "-y", "-e", "trace=fdatasync,fsync", "-o"]).arg(trace);
        server.arg(binary("exam-server")?);
        Self::start_with(folder, true, listen, with_content(server))
    }

    fn start_with(folder: &Path, small: bool, listen: SocketAddr, mut server: Command) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        let mut seed = server_command()?;
        seed.arg("demo").arg(folder);
        if small {
            seed.arg("--small");
        }
        let mut seeding = Running::start("seeding the office", &mut seed, &folder.join("seed.log"))?;
        let status = seeding.wait(PATIENCE)?;
        anyhow::ensure!(status.success(), "seeding ended with {status}:\n{}", seeding.printed());

        let registry_log = folder.join("registry.log");
        let mut registry = Running::start(
            "the driver registry",
            Command::new(binary("driver-registry")?)
                .args(["--listen", "127.0.0.1:0", "--key", REGISTRY_KEY])
                .arg("--database")
                .arg(format!("sqlite:{}", folder.join("registry.sqlite").display())),
            &registry_log,
        )?;
        let registry_url = address(&mut registry, &registry_log)?;

        let server_log = folder.join("server.log");
        let mut server = Running::start(
            "the server",
            server
                // The office has a bank of its own, which its settings name.
                .env_remove("KAOCHANG_BANK")
                .env("KAOCHANG_REGISTRY", &registry_url)
                .env("KAOCHANG_REGISTRY_KEY", REGISTRY_KEY)
                .arg("serve")
                .arg("--config")
                .arg(folder.join("office.toml"))
                .args(["--listen", &listen.to_string()]),
            &server_log,
        )?;
        let url = address(&mut server, &server_log)?;
        let logins = read(&folder.join("logins.json"))?;
        let terminals = read(&folder.join("terminals.json"))?;
        Ok(Self { folder: folder.to_owned(), url, registry_url, logins, terminals, server, registry })
    }

    /// The first login of a role.
    ///
    /// # Errors
    /// When the office has none.
    pub fn login(&self, role: &str) -> Result<&Login> {
        self.logins.iter().find(|login| login.role == role).with_context(|| format!("no login for {role}"))
    }

    /// The first terminal of a kind.
    ///
    /// # Errors
    /// When the office has none.
    pub fn terminal(&self, kind: &str) -> Result<&Terminal> {
        self.terminals.iter().find(|terminal| terminal.kind == kind).with_context(|| format!("no {kind} terminal"))
    }

    /// Fails when server or registry has ended.
    ///
    /// # Errors
    /// With what it printed.
    pub fn check(&mut self) -> Result<()> {
        for process in [&mut self.server, &mut self.registry] {
            if let Some(status) = process.ended()? {
                anyhow::bail!("ended with {status}:\n{}", process.printed());
            }
        }
        Ok(())
    }
}

/// The server with the content of this repository.
///
/// # Errors
/// When it has not been built.
pub fn server_command() -> Result<Command> {
    Ok(with_content(Command::new(binary("exam-server")?)))
}

fn with_content(mut command: Command) -> Command {
    command
        .env("KAOCHANG_ASSETS", repository().join("assets"))
        .env("KAOCHANG_BANK", repository().join("question-bank"));
    command
}

/// Both print their address when they are ready.
fn address(process: &mut Running, log: &Path) -> Result<String> {
    process.wait_for("its address", Duration::from_mins(1), || {
        let printed = std::fs::read_to_string(log).ok()?;
        let after = &printed[printed.find("http://127.0.0.1:")?..];
        // The line must be whole: the address ends where white space begins.
        after.find(char::is_whitespace).map(|end| after[..end].trim_end_matches('/').to_owned())
    })
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read(path).with_context(|| path.display().to_string())?;
    serde_json::from_slice(&text).with_context(|| path.display().to_string())
}
