//! The kiosk on software Vulkan: start, frames, processor time, memory.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde::Serialize;
use serde_json::Value;

use crate::display::{Display, Key};
use crate::kiosk::Kiosk;
use crate::measure::{anonymous, cpu_time, median, resident};
use crate::process::{binary, repository};
use crate::room::Seated;

/// Starts that are timed; the median counts.
const STARTS: usize = 5;
/// How long processor time is watched.
const WATCH: Duration = Duration::from_secs(10);

/// The figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figures {
    /// From the start of the process to the first frame with every control in place; median of [`STARTS`].
    pub first_interactive_ms: f64,
    /// A process that only finds display and adapter and ends; what no kiosk on this machine can be faster than.
    pub bare_probe_ms: f64,
    /// Start against bare probe.
    pub start_ratio: f64,
    /// A frame in which nothing changes: median and 95th percentile.
    pub still_frame_ms: Value,
    /// A frame that shows another question: median and 95th percentile.
    pub question_frame_ms: Value,
    /// Share of one core while the sign-in screen waits.
    pub cpu_still: f64,
    /// Share of one core while the exam's clock counts.
    pub cpu_clock: f64,
    /// Resident memory after a hundred questions were answered.
    pub memory_mib: f64,
    /// Of that, what no file backs: without the pages of the program, the graphics driver and other libraries.
    pub memory_anonymous_mib: f64,
}

/// Measures on a virtual display, with a candidate who sits a real exam.
///
/// # Errors
/// When a kiosk does not do what it should.
pub fn figures(server: &str, seated: &Seated, folder: &Path) -> Result<Figures> {
    let display = Display::virtual_screen(1280, 1024)?;
    let client = || -> Result<Command> {
        let mut command = Command::new(binary("exam-client")?);
        command.env("DISPLAY", display.name()).env("WGPU_BACKEND", "vulkan").env_remove("WAYLAND_DISPLAY");
        command.arg("--assets").arg(repository().join("assets"));
        Ok(command)
    };
    let (mut starts, mut probes, mut last) = (Vec::new(), Vec::new(), Value::Null);
    for _ in 0..STARTS {
        let output = client()?.arg("--measure").output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        last = serde_json::from_slice(&output.stdout)?;
        starts.push(last["first_interactive_ms"].as_f64().context("first_interactive_ms")?);
        let start = Instant::now();
        ensure!(client()?.arg("--display-probe").output()?.status.success(), "no display or adapter");
        probes.push(start.elapsed().as_secs_f64() * 1e3);
    }
    let (start, probe) = (median(starts), median(probes));
    let (cpu_still, cpu_clock, [memory_mib, memory_anonymous_mib]) = sit(&display, server, seated, folder)?;
    Ok(Figures {
        first_interactive_ms: start,
        bare_probe_ms: probe,
        start_ratio: start / probe,
        still_frame_ms: last["still_frame_ms"].take(),
        question_frame_ms: last["question_frame_ms"].take(),
        cpu_still,
        cpu_clock,
        memory_mib,
        memory_anonymous_mib,
    })
}

/// Processor share still and with the clock; memory in MiB after a hundred answers, all and anonymous.
fn sit(display: &Display, server: &str, seated: &Seated, folder: &Path) -> Result<(f64, f64, [f64; 2])> {
    let mut kiosk = Kiosk::start(display, server, &seated.terminal.token, folder)?;
    kiosk.wait_screen("sign-in")?;
    let still = share(kiosk.id())?;
    kiosk.type_text(&seated.serial)?;
    kiosk.wait("the number", |layout| layout.typed == seated.serial)?;
    kiosk.press_until("sign-in", |layout| layout.screen == "briefing")?;
    kiosk.press_until("briefing-next", |layout| layout.controls.iter().any(|control| control.name == "start"))?;
    kiosk.press_until("start", |layout| layout.screen == "exam")?;
    let clock = share(kiosk.id())?;
    for question in 1..=100_u16 {
        // Marked first, so that wrong answers do not end the exam early.
        kiosk.key(Key::of('f'))?;
        kiosk.key(Key::of('1'))?;
        kiosk.wait("the answer", |layout| layout.answered >= usize::from(question))?;
        if question < 100 {
            kiosk.key(Key::RIGHT)?;
            kiosk.wait("the next question", |layout| layout.question == question + 1)?;
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
    let memory = [resident(kiosk.id())?, anonymous(kiosk.id())?].map(|bytes| bytes as f64 / f64::from(1 << 20));
    Ok((still, clock, memory))
}

/// Share of one core that a process takes.
fn share(process: u32) -> Result<f64> {
    // What the last input stirred comes to rest first.
    std::thread::sleep(Duration::from_secs(2));
    let (before, start) = (cpu_time(process)?, Instant::now());
    std::thread::sleep(WATCH);
    Ok(cpu_time(process)?.saturating_sub(before).as_secs_f64() / start.elapsed().as_secs_f64())
}
