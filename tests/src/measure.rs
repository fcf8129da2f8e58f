//! What a process costs, read from `/proc`.

use std::time::Duration;

use anyhow::{Context, Result};

/// Clock ticks of `/proc/*/stat` in a second: fixed at 100 on every Linux that Rust supports.
const TICKS: u64 = 100;

/// Processor time a process has used, user and system together.
///
/// # Errors
/// When there is no such process.
pub fn cpu_time(process: u32) -> Result<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name in brackets may hold spaces; fields are counted behind it.
    let (_, fields) = stat.rsplit_once(')').context("a stat line")?;
    let mut fields = fields.split_whitespace().skip(11);
    let mut next = || fields.next().context("a field")?.parse::<u64>().context("a number");
    let ticks = next()? + next()?;
    Ok(Duration::from_millis(ticks * 1_000 / TICKS))
}

/// Resident memory of a process now, in bytes.
///
/// # Errors
/// When there is no such process.
pub fn resident(process: u32) -> Result<u64> {
    status(process, "VmRSS:")
}

/// Resident memory of a process that no file backs, in bytes: without the pages of programs and libraries.
///
/// # Errors
/// When there is no such process.
pub fn anonymous(process: u32) -> Result<u64> {
    status(process, "RssAnon:")
}

fn status(process: u32, name: &str) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).context("a line of that name")?;
    let kib: u64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kib * 1024)
}

/// The middle of some figures.
///
/// # Panics
/// When there is none.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_uses_memory_and_time() {
        let id = std::process::id();
        assert!(anonymous(id).expect("readable") < resident(id).expect("readable"));
        let before = cpu_time(id).expect("readable");
        let mut sum = 0_u64;
        while cpu_time(id).expect("readable") < before + Duration::from_millis(30) {
            sum = std::hint::black_box(sum.wrapping_add(1));
        }
    }

    #[test]
    fn the_median_ignores_an_outlier() {
        assert!((median(vec![1.0, 900.0, 2.0]) - 2.0).abs() < f64::EPSILON);
    }
}
