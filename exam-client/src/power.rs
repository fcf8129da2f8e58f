//! A still screen costs nothing: frames are drawn when something happens, and once a second
//! while a clock is on screen or somebody may have gone.

use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};

use crate::desk::Desk;
use crate::forget::holds_something;
use crate::phase::{OfficeLanguage, Screen};
use crate::view::{Current, Link};

/// Between two frames while a clock runs or an absence is waited out.
const TICK: Duration = Duration::from_secs(1);
/// Between two frames while nothing happens; input and news from the server end it at once.
const REST: Duration = Duration::from_hours(1);

/// Chooses when to draw.
pub fn plugin(app: &mut App) {
    app.insert_resource(settings(TICK)).add_systems(Update, follow);
}

fn settings(wait: Duration) -> WinitSettings {
    let mode = UpdateMode::reactive_low_power(wait);
    WinitSettings { focused_mode: mode, unfocused_mode: mode }
}

fn follow(
    current: Res<Current>,
    screen: Res<State<Screen>>,
    desk: Res<Desk>,
    office: Res<OfficeLanguage>,
    mut winit: ResMut<WinitSettings>,
) {
    let clock = matches!(screen.get(), Screen::Exam | Screen::Review) && current.seconds_left.is_some();
    let waiting = current.view.link != Link::Online;
    let leaving = holds_something(*screen.get(), &desk, *office);
    let wanted = UpdateMode::reactive_low_power(if clock || waiting || leaving { TICK } else { REST });
    if winit.focused_mode != wanted {
        *winit = WinitSettings { focused_mode: wanted, unfocused_mode: wanted };
    }
}
