//! The layout report: where each control is on the screen, for tests that press real buttons.
//!
//! A JSON file, replaced whole after every change, so that a reader never sees half of one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use bevy::diagnostic::FrameCount;
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, UiGlobalTransform, UiSystems};
use bevy::window::PrimaryWindow;
use serde::Serialize;

use crate::desk::Desk;
use crate::part::Settling;
use crate::phase::{Overlay, Screen};
use crate::tongue::Tongue;
use crate::view::{Current, Link};
use crate::widgets::Control;

/// Where the report goes.
#[derive(Debug, Clone, Resource)]
pub struct ReportFile(pub PathBuf);

/// The report. Positions and sizes in physical pixels of the window, from its top left corner.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Report {
    /// Frames drawn so far.
    frame: u32,
    /// Nothing has moved for some frames: positions hold.
    ready: bool,
    screen: &'static str,
    overlay: &'static str,
    language: &'static str,
    window: [u32; 2],
    link: &'static str,
    busy: bool,
    /// Question on screen, from 1.
    question: u16,
    answered: usize,
    written: u64,
    sealed: u64,
    seconds_left: Option<u64>,
    typed: String,
    controls: Vec<Place>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Place {
    name: String,
    x: f32,
    y: f32,
    w: f32,
    h: f32,
    enabled: bool,
}

/// Writes the report.
pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, write.after(UiSystems::Layout));
}

#[derive(bevy::ecs::system::SystemParam)]
struct Facts<'w> {
    frame: Res<'w, FrameCount>,
    settling: Res<'w, Settling>,
    screen: Res<'w, State<Screen>>,
    overlay: Res<'w, State<Overlay>>,
    tongue: Res<'w, Tongue>,
    desk: Res<'w, Desk>,
    current: Res<'w, Current>,
}

type Laid<'a> = (&'a Control, &'a ComputedNode, &'a UiGlobalTransform, Has<InteractionDisabled>);

fn write(
    file: Res<ReportFile>,
    state: Facts,
    windows: Query<&Window, With<PrimaryWindow>>,
    controls: Query<Laid>,
    mut last: Local<Option<Report>>,
) -> Result {
    let Ok(window) = windows.single() else { return Ok(()) };
    let mut places: Vec<Place> = controls.iter().map(place).collect();
    places.sort_by(|a, b| a.name.cmp(&b.name));
    let view = &state.current.view;
    let mut report = Report {
        frame: last.as_ref().map_or(0, |last| last.frame),
        ready: state.settling.is_still(),
        screen: state.screen.get().name(),
        overlay: state.overlay.get().name(),
        language: state.tongue.language.tag(),
        window: window.physical_size().to_array(),
        link: match view.link {
            Link::Connecting => "connecting",
            Link::Online => "online",
            Link::Lost { .. } => "lost",
        },
        busy: view.busy,
        question: state.desk.question,
        answered: view.sheet.entries.len() - state.current.unanswered().len(),
        written: view.sheet.written,
        sealed: view.sheet.sealed,
        seconds_left: state.current.seconds_left,
        typed: state.desk.typed.clone(),
        controls: places,
    };
    if last.as_ref() == Some(&report) {
        return Ok(());
    }
    report.frame = state.frame.0;
    replace(&file.0, &serde_json::to_vec_pretty(&report)?)?;
    *last = Some(report);
    Ok(())
}

fn place((control, node, transform, disabled): (&Control, &ComputedNode, &UiGlobalTransform, bool)) -> Place {
    let corner = transform.translation - node.size * 0.5;
    Place { name: control.0.clone(), x: corner.x, y: corner.y, w: node.size.x, h: node.size.y, enabled: !disabled }
}

/// Writes beside the file and renames, so that the file is always whole.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("new");
    fs::write(&beside, bytes)?;
    fs::rename(&beside, path)
}
