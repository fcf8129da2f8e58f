//! The window: the whole screen and the keyboard, also where there is no window manager to give them.

use bevy::prelude::*;
use bevy::window::{Monitor, PresentMode, PrimaryMonitor, PrimaryWindow, WindowMode, WindowResolution};

use crate::part::Settling;

/// Width and height in physical pixels.
pub type Extent = (u32, u32);

/// Until the screen's own size is known.
const FIRST_EXTENT: Extent = (1280, 1024);

/// The window as it is opened. Without a size it has no frame and grows over the whole screen.
pub fn window(title: String, windowed: Option<Extent>) -> Window {
    let (width, height) = windowed.unwrap_or(FIRST_EXTENT);
    Window {
        title,
        name: Some("kaochang".to_owned()),
        resolution: WindowResolution::new(width, height),
        decorations: windowed.is_some(),
        position: if windowed.is_some() { WindowPosition::Automatic } else { WindowPosition::At(IVec2::ZERO) },
        present_mode: PresentMode::AutoVsync,
        ..default()
    }
}

/// Takes the whole screen and the keyboard, unless a size was asked for.
pub fn hold(app: &mut App, windowed: Option<Extent>) {
    if windowed.is_none() {
        app.add_systems(Update, fill_screen);
    }
}

/// The engine's full-screen mode asks a window manager for the screen; a kiosk has none, so the window is
/// first made as large as the screen. The mode is set a frame later: with a window manager it covers
/// panels, without one it still gives the window the keyboard.
fn fill_screen(
    screens: Query<(&Monitor, Has<PrimaryMonitor>)>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    settling: Res<Settling>,
    mut filled: Local<Option<UVec2>>,
) {
    let Some((screen, _)) = screens.iter().max_by_key(|(_, primary)| *primary) else { return };
    let Ok(mut window) = windows.single_mut() else { return };
    let full = WindowMode::BorderlessFullscreen(MonitorSelection::Primary);
    if *filled != Some(screen.physical_size()) {
        *filled = Some(screen.physical_size());
        window.position = WindowPosition::At(screen.physical_position);
        window.resolution.set_physical_resolution(screen.physical_width, screen.physical_height);
        settling.stir();
    } else if window.mode != full {
        window.mode = full;
        settling.stir();
    }
}
