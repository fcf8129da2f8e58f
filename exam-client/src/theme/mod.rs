//! The only place with colours, sizes and fonts.

pub mod fonts;
mod palette;
mod sizes;

use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::window::PrimaryWindow;

pub use palette::{Mood, Palette, Tone};
pub use sizes::*;

use crate::desk::Desk;

/// The colours in force.
#[derive(Debug, Clone, Copy, PartialEq, Resource)]
pub struct Theme {
    /// Of the everyday or the high-contrast palette.
    pub palette: Palette,
}

impl Default for Theme {
    fn default() -> Self {
        Self { palette: Palette::LIGHT }
    }
}

/// Theme, print size and scale follow the desk and the window.
pub fn plugin(app: &mut App) {
    app.init_resource::<Theme>()
        .insert_resource(RemSize(REM))
        .insert_resource(ClearColor(Palette::LIGHT.ground))
        .add_plugins(fonts::plugin)
        .add_systems(Update, (follow_desk, follow_window).before(crate::part::Depth::Screen));
}

fn follow_desk(desk: Res<Desk>, mut theme: ResMut<Theme>, mut rem: ResMut<RemSize>, mut clear: ResMut<ClearColor>) {
    let palette = if desk.contrast { Palette::CONTRAST } else { Palette::LIGHT };
    if theme.set_if_neq(Theme { palette }) {
        clear.0 = palette.ground;
    }
    rem.set_if_neq(RemSize(if desk.large_print { REM_LARGE } else { REM }));
}

/// Scales the interface so that the size it is drawn for just fits.
fn follow_window(windows: Query<&Window, With<PrimaryWindow>>, mut scale: ResMut<UiScale>) {
    let Ok(window) = windows.single() else { return };
    let fit = Vec2::new(window.width(), window.height()) / DRAWN_FOR;
    let fit = fit.min_element().clamp(0.6, 3.0);
    if (scale.0 - fit).abs() > f32::EPSILON {
        scale.0 = fit;
    }
}

/// The ring around the control with keyboard focus.
pub fn ring(theme: &Theme) -> Outline {
    Outline { width: Val::Px(4.0), offset: Val::Px(2.0), color: theme.palette.focus }
}
