//! Figures that programs of the workspace measure by themselves and print as JSON.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::process::{binary, repository};

/// Runs a program of the workspace in the repository and reads the JSON it prints.
///
/// # Errors
/// When it fails, with what it printed, or prints something else.
pub fn figures(program: &str, words: &[&str]) -> Result<Value> {
    let output = Command::new(binary(program)?).current_dir(repository()).args(words).output()?;
    ensure!(output.status.success(), "{program} {words:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).with_context(|| format!("{program} {words:?} prints JSON"))
}
