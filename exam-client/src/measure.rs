//! Figures about drawing, on sample data: time to the first frame one can touch, frame time, memory.

use std::time::Instant;

use bevy::prelude::*;
use serde::Serialize;

use crate::desk::Desk;
use crate::part::Settling;

/// Frames of each kind that are timed.
const FRAMES: usize = 200;
/// Frames of a pipelined renderer that are under way when a frame begins.
const PIPELINE: u8 = 2;

/// The figures. Times in milliseconds, memory in mebibytes.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Figures {
    /// From the start of the process to the first frame with every control in place.
    first_interactive_ms: f64,
    /// A frame in which nothing changes: median and 95th percentile.
    still_frame_ms: [f64; 2],
    /// A frame that shows another question: median and 95th percentile.
    question_frame_ms: [f64; 2],
    /// Resident memory after all of that.
    memory_mib: f64,
}

/// What has been timed so far.
#[derive(Resource)]
pub struct Stopwatch {
    started: Instant,
    still_for: u8,
    first_interactive: Option<f64>,
    last: Option<Instant>,
    still: Vec<f64>,
    turning: Vec<f64>,
}

impl Stopwatch {
    /// Begins at the start of the process.
    pub const fn new(started: Instant) -> Self {
        Self { started, still_for: 0, first_interactive: None, last: None, still: Vec::new(), turning: Vec::new() }
    }
}

/// Times frames, prints the figures and ends.
pub fn plugin(app: &mut App) {
    app.add_systems(First, time);
}

fn time(
    mut watch: ResMut<Stopwatch>,
    settling: Res<Settling>,
    mut desk: ResMut<Desk>,
    mut exit: MessageWriter<AppExit>,
) -> Result {
    let now = Instant::now();
    if watch.first_interactive.is_none() {
        watch.still_for = if settling.is_still() { watch.still_for + 1 } else { 0 };
        if watch.still_for > PIPELINE {
            watch.first_interactive = Some(now.duration_since(watch.started).as_secs_f64() * 1e3);
        }
        return Ok(());
    }
    let frame = watch.last.replace(now).map(|last| now.duration_since(last).as_secs_f64() * 1e3);
    let Some(frame) = frame else { return Ok(()) };
    if watch.still.len() < FRAMES {
        watch.still.push(frame);
        return Ok(());
    }
    if watch.turning.len() < FRAMES {
        watch.turning.push(frame);
        desk.question = desk.question % 100 + 1;
        return Ok(());
    }
    let figures = Figures {
        first_interactive_ms: watch.first_interactive.unwrap_or_default(),
        still_frame_ms: middle_and_slow(&mut watch.still),
        question_frame_ms: middle_and_slow(&mut watch.turning),
        memory_mib: resident_mib().unwrap_or_default(),
    };
    println!("{}", serde_json::to_string(&figures)?);
    exit.write(AppExit::Success);
    Ok(())
}

/// Median and 95th percentile.
fn middle_and_slow(times: &mut [f64]) -> [f64; 2] {
    times.sort_by(f64::total_cmp);
    [times.len() / 2, times.len() * 95 / 100].map(|place| times.get(place).copied().unwrap_or_default())
}

/// Resident memory of this process, as Linux tells it.
fn resident_mib() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let kib = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    kib.trim().trim_end_matches("kB").trim().parse::<f64>().ok().map(|kib| kib / 1024.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_and_percentile_are_of_sorted_times() {
        let mut times: Vec<f64> = (0..100).rev().map(f64::from).collect();
        let [middle, slow] = middle_and_slow(&mut times);
        assert!((middle - 50.0).abs() < f64::EPSILON, "{middle}");
        assert!((slow - 95.0).abs() < f64::EPSILON, "{slow}");
    }
}
