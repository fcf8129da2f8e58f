//! Processes that end when their owner does.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// A process that is ended when this value is dropped.
#[derive(Debug)]
pub struct Running {
    name: String,
    child: Child,
    log: PathBuf,
}

/// The folder of the build: where this very program lies.
///
/// # Errors
/// When the system does not say where that is.
pub fn build_folder() -> Result<PathBuf> {
    let exe = std::env::current_exe().context("where this program lies")?;
    let folder = exe.parent().context("a program lies in a folder")?;
    Ok(if folder.ends_with("deps") { folder.parent().context("deps has a parent")? } else { folder }.to_owned())
}

/// The path of a binary of the workspace, built by `cargo build --workspace --bins`.
///
/// # Errors
/// When it has not been built.
pub fn binary(name: &str) -> Result<PathBuf> {
    let path = build_folder()?.join(name);
    if !path.exists() {
        bail!("{} is missing: run `make build` first", path.display());
    }
    Ok(path)
}

/// The repository, for assets and test data.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_owned)
}

impl Running {
    /// Starts a command; what it prints goes to `log`.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(name: &str, command: &mut Command, log: &Path) -> Result<Self> {
        let out = File::create(log).with_context(|| format!("making {}", log.display()))?;
        let child = command
            .stdin(Stdio::null())
            .stdout(out.try_clone()?)
            .stderr(out)
            .spawn()
            .with_context(|| format!("starting {name}"))?;
        Ok(Self { name: name.to_owned(), child, log: log.to_owned() })
    }

    /// What it has printed so far.
    pub fn printed(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// The status, once it has ended.
    ///
    /// # Errors
    /// When the system cannot tell.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.child.try_wait()?)
    }

    /// Waits until `ready` gives a value.
    ///
    /// # Errors
    /// When the process ends first or the time is over; with what it printed.
    pub fn wait_for<T>(&mut self, what: &str, limit: Duration, mut ready: impl FnMut() -> Option<T>) -> Result<T> {
        let start = Instant::now();
        loop {
            if let Some(value) = ready() {
                return Ok(value);
            }
            if let Some(status) = self.ended()? {
                bail!("{} ended with {status} before {what}:\n{}", self.name, self.printed());
            }
            if start.elapsed() > limit {
                bail!("{}: no {what} within {} s:\n{}", self.name, limit.as_secs(), self.printed());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits for the end.
    ///
    /// # Errors
    /// When it does not end in time.
    pub fn wait(&mut self, limit: Duration) -> Result<ExitStatus> {
        let start = Instant::now();
        loop {
            if let Some(status) = self.ended()? {
                return Ok(status);
            }
            if start.elapsed() > limit {
                bail!("{} still runs after {} s:\n{}", self.name, limit.as_secs(), self.printed());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(&mut self) {
        // It may have ended by itself.
        drop(self.child.kill());
        drop(self.child.wait());
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}
