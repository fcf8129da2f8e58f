use bevy::prelude::*;

use crate::part::{Depth, Part, Scene};
use crate::phase::Screen;
use crate::theme::Mood;

pub fn plugin(app: &mut App) {
    super::screen::<Connecting>(app, Screen::Connecting);
}

/// Nothing has been heard from the server yet.
#[derive(Component, Default)]
struct Connecting;

impl Part for Connecting {
    type Key = ();
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, _: &Scene) {}

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let lines = [scene.tongue.word("kiosk-connecting-text")];
        let said = (super::Sign::Character("…"), scene.tongue.word("kiosk-connecting-title"), lines.as_slice());
        super::announcement(slot, scene, Mood::Accent, said, |_| {});
    }
}
