use bevy::prelude::*;
use protocol::Message;
use protocol::kiosk::Phase;

use crate::part::{Depth, Part, Scene};
use crate::phase::Screen;
use crate::theme::{Mood, Size, Tone};
use crate::widgets::{Look, layout, words};

pub fn plugin(app: &mut App) {
    super::screen::<Paused>(app, Screen::Paused);
}

/// Stopped by the invigilator; the clock stands.
#[derive(Component, Default)]
struct Paused;

impl Part for Paused {
    type Key = Option<(Message, u64)>;
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, scene: &Scene) -> Self::Key {
        match &scene.current.view.phase {
            Some(Phase::Paused { reason, remaining_ms, .. }) => Some((reason.clone(), remaining_ms.div_ceil(1000))),
            _ => None,
        }
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let Some((reason, seconds)) = self.key(scene) else { return };
        let lines = [scene.tongue.message(&reason), scene.tongue.word("kiosk-paused-text")];
        let said = (super::Sign::Pause, scene.tongue.word("kiosk-paused-title"), lines.as_slice());
        super::announcement(slot, scene, Mood::Warn, said, |middle| {
            middle.spawn(layout::chip(scene, Mood::Plain)).with_children(|chip| {
                chip.spawn(words(
                    scene,
                    scene.tongue.word("kiosk-paused-left"),
                    Look::new(Size::Lead).tone(Tone::Soft),
                ));
                chip.spawn(words(scene, super::exam::clock(seconds), Look::new(Size::Lead).bold()));
            });
        });
    }
}
