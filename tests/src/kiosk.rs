//! A real kiosk in a window, used through the X server.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::display::{Display, Key};
use crate::process::{Running, binary, repository};

/// Software rendering on a busy machine may take this long to answer.
const PATIENCE: Duration = Duration::from_mins(1);

/// Where the kiosk's controls are, as it reports them after each change of layout.
#[derive(Debug, Clone, Deserialize)]
pub struct Layout {
    /// Name of the screen, for example `exam`.
    pub screen: String,
    /// What lies over it, `none` for nothing.
    pub overlay: String,
    /// Tag of the language shown.
    pub language: String,
    /// Nothing has moved for some frames.
    pub ready: bool,
    /// Question on screen, from 1.
    pub question: u16,
    /// What has been typed into the number field.
    pub typed: String,
    /// Questions answered.
    pub answered: usize,
    /// Last answer durable on the server.
    pub sealed: u64,
    /// What can be pressed.
    pub controls: Vec<Control>,
}

/// One control, in physical pixels of the window.
#[derive(Debug, Clone, Deserialize)]
pub struct Control {
    /// Stable name, for example `option-1`.
    pub name: String,
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
    /// Whether it takes presses now.
    pub enabled: bool,
}

/// A kiosk process and the display it is on.
pub struct Kiosk<'a> {
    display: &'a Display,
    process: Running,
    report: PathBuf,
}

impl<'a> Kiosk<'a> {
    /// Starts a kiosk over the whole display and waits for its first screen.
    ///
    /// # Errors
    /// When it does not start; with what it printed.
    pub fn start(display: &'a Display, server: &str, token: &str, folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        let report = folder.join("layout.json");
        // What a kiosk before this one left would be taken for this one's.
        if report.exists() {
            std::fs::remove_file(&report)?;
        }
        let mut command = Command::new(binary("exam-client")?);
        command
            .env("DISPLAY", display.name())
            .env("WGPU_BACKEND", "vulkan")
            .env_remove("WAYLAND_DISPLAY")
            .args(["--server", server, "--token", token])
            .arg("--assets")
            .arg(repository().join("assets"))
            .arg("--journal")
            .arg(folder.join("journal"))
            .arg("--layout-report")
            .arg(&report);
        let process = Running::start("the kiosk", &mut command, &folder.join("kiosk.log"))?;
        let mut kiosk = Self { display, process, report };
        kiosk.wait("its first screen", |_| true)?;
        Ok(kiosk)
    }

    fn layout(&self) -> Option<Layout> {
        serde_json::from_slice(&std::fs::read(&self.report).ok()?).ok()
    }

    /// Waits until the layout is as wanted.
    ///
    /// # Errors
    /// When it is not in time, or the kiosk ends.
    pub fn wait(&mut self, what: &str, wanted: impl Fn(&Layout) -> bool) -> Result<Layout> {
        let report = self.report.clone();
        let read = move || serde_json::from_slice::<Layout>(&std::fs::read(&report).ok()?).ok();
        let found = self.process.wait_for(what, PATIENCE, || read().filter(|layout| layout.ready && wanted(layout)));
        found.with_context(|| format!("the kiosk shows {:?}", self.layout().map(|layout| layout.screen)))
    }

    /// Waits for a screen by its name.
    ///
    /// # Errors
    /// As [`Kiosk::wait`].
    pub fn wait_screen(&mut self, screen: &str) -> Result<Layout> {
        self.wait(&format!("screen {screen}"), |layout| layout.screen == screen)
    }

    /// Presses the middle of a control with the pointer, once it is there and enabled.
    ///
    /// # Errors
    /// When there is none of that name in time.
    pub fn press(&mut self, name: &str) -> Result<()> {
        let ready = |layout: &Layout| layout.controls.iter().any(|control| control.name == name && control.enabled);
        let layout = self.wait(&format!("control {name}"), ready)?;
        let Some(control) = layout.controls.iter().find(|control| control.name == name) else {
            bail!("control {name} went away")
        };
        #[expect(clippy::cast_possible_truncation, reason = "a screen is smaller than 32,767 pixels")]
        self.display.press((control.x + control.w / 2.0) as i16, (control.y + control.h / 2.0) as i16)
    }

    /// Presses a control until the layout is as wanted: as people do, again when nothing happened.
    ///
    /// # Errors
    /// When nothing helps.
    pub fn press_until(&mut self, name: &str, wanted: impl Fn(&Layout) -> bool) -> Result<()> {
        for _ in 0..6 {
            self.press(name)?;
            let start = Instant::now();
            while start.elapsed() < Duration::from_secs(10) {
                if self.layout().is_some_and(|layout| layout.ready && wanted(&layout)) {
                    return Ok(());
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        bail!("pressing {name} does nothing; the kiosk shows {:?}", self.layout())
    }

    /// Presses a key.
    ///
    /// # Errors
    /// As [`Display::key`].
    pub fn key(&self, key: Key) -> Result<()> {
        self.display.key(key)
    }

    /// Types text.
    ///
    /// # Errors
    /// As [`Display::key`].
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.display.type_text(text)
    }

    /// Saves a picture of the screen once it has been drawn.
    ///
    /// # Errors
    /// As [`Display::save_picture`].
    pub fn save_picture(&self, path: &Path) -> Result<()> {
        // The report is written when the layout is known, a frame or two before it is on the screen.
        std::thread::sleep(Duration::from_millis(400));
        self.display.save_picture(path)
    }

    /// Ends the kiosk at once, as a power cut would.
    pub fn pull_the_plug(mut self) {
        self.process.kill();
    }

    /// Its process id, for measurements.
    pub fn id(&self) -> u32 {
        self.process.id()
    }
}

/// Opens a kiosk in a window for a person.
///
/// # Errors
/// When it cannot be started.
pub fn in_window(display: &str, server: &str, token: &str, folder: &Path) -> Result<Running> {
    std::fs::create_dir_all(folder)?;
    let mut command = Command::new(binary("exam-client")?);
    command.env("DISPLAY", display).args(["--server", server, "--token", token, "--windowed", "1280x1024"]);
    command.arg("--assets").arg(repository().join("assets")).arg("--journal").arg(folder.join("journal"));
    Running::start("the kiosk", &mut command, &folder.join("kiosk.log"))
}
