//! Items of the bank as candidates see them: one picture each, contact sheets of all, and which do not fit.
//!
//! One app shows question after question on the real exam screen, with the key as the chosen answer. The bar
//! above carries the item's name, so a sheet's captions are drawn by the kiosk as well.

mod darkroom;
mod reel;
mod ruler;

use std::collections::BTreeSet;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use protocol::Language;
use protocol::kiosk::{Place, TerminalKind};

use crate::desk::Desk;
use crate::part::Settling;
use crate::samples::Still;
use crate::theme::Palette;
use crate::view::Talk;
pub use darkroom::Darkroom;
use darkroom::{Light, Negative};
use reel::Frame;
pub use reel::{Reel, reel};
use ruler::{Measured, Ruler};

/// Frames for which the first question of a paper is left to settle: another board, other fonts. All others are
/// taken in the frame that builds them, in which their texts are laid out and drawn as well.
const PATIENCE: u8 = 4;

/// What is to be shown to whom.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Beginnings of item ids; none for all.
    pub items: Vec<String>,
    /// Chapters; none for all.
    pub chapters: BTreeSet<String>,
    /// Languages, in this order.
    pub languages: Vec<Language>,
}

/// The session: what is still to be shown, and where the pictures go.
#[derive(Resource)]
pub struct Studio {
    reel: Reel,
    large_print: bool,
    pictures: bool,
    light: Light,
    open: Option<Frame>,
    waited: u8,
    under_way: usize,
}

impl Studio {
    /// Shows `reel` and hands what is measured to `light`, with or without pictures.
    pub const fn new(reel: Reel, large_print: bool, pictures: bool, light: Light) -> Self {
        Self { reel, large_print, pictures, light, open: None, waited: 0, under_way: 0 }
    }
}

/// A picture that has been asked for, of this question.
#[derive(Component)]
struct Shot(Frame, Measured);

/// Shows the questions and takes the pictures.
pub fn plugin(app: &mut App) {
    app.add_systems(PostStartup, close_eyes).add_systems(First, turn).add_systems(Last, take);
}

/// A camera that is off draws nothing; what lies before it is laid out all the same.
fn close_eyes(studio: Res<Studio>, mut cameras: Query<&mut Camera>) {
    for mut camera in &mut cameras {
        camera.is_active = studio.pictures;
    }
}

/// Shows the next question when the last one has been taken.
fn turn(mut studio: ResMut<Studio>, mut talk: ResMut<Talk>, mut desk: ResMut<Desk>, mut exit: MessageWriter<AppExit>) {
    if studio.open.is_some() {
        return;
    }
    let Some((mut view, frame)) = studio.reel.next() else {
        if studio.under_way == 0 {
            exit.write(AppExit::Success);
        }
        return;
    };
    let [site, hall] = frame.caption();
    view.place = Some(Place { site, hall, seat: frame.number, kind: TerminalKind::Window });
    *talk = Talk::new(Still::showing(view));
    *desk = Desk { question: frame.number, large_print: studio.large_print, ..Desk::new(frame.language) };
    studio.waited = 0;
    studio.open = Some(frame);
}

/// Measures the question on screen and takes its picture.
fn take(
    mut studio: ResMut<Studio>,
    settling: Res<Settling>,
    ruler: Ruler,
    mut commands: Commands,
    mut exit: MessageWriter<AppExit>,
) {
    let Some(frame) = studio.open.clone() else { return };
    studio.waited = studio.waited.saturating_add(1);
    if frame.number == 1 && (studio.waited <= PATIENCE || !settling.is_still()) {
        return;
    }
    let Some(measured) = ruler.measure(&frame.caption()) else { return };
    studio.open = None;
    if studio.pictures {
        studio.under_way += 1;
        commands.spawn((Screenshot::primary_window(), Shot(frame, measured))).observe(hand_over);
    } else if !studio.light.shine(Negative { frame, measured, picture: None }) {
        exit.write(AppExit::error());
    }
}

/// Hands a picture to the darkroom, or ends when that has gone.
fn hand_over(
    captured: On<ScreenshotCaptured>,
    shots: Query<&Shot>,
    mut studio: ResMut<Studio>,
    mut exit: MessageWriter<AppExit>,
) {
    studio.under_way -= 1;
    let Ok(Shot(frame, measured)) = shots.get(captured.entity) else { return };
    let picture = Some(captured.image.clone());
    if !studio.light.shine(Negative { frame: frame.clone(), measured: *measured, picture }) {
        exit.write(AppExit::error());
    }
}

/// Colours of a sheet: ground, captions, and the frame around a question that does not fit.
fn colours() -> [[u8; 3]; 3] {
    [Palette::LIGHT.ground, Palette::LIGHT.surface, Palette::LIGHT.bad].map(|colour| {
        let [red, green, blue, _] = colour.to_srgba().to_u8_array();
        [red, green, blue]
    })
}
