use bevy::prelude::*;
use protocol::Message;
use protocol::kiosk::Phase;

use crate::part::{Depth, Part, Scene};
use crate::phase::Screen;
use crate::theme::Mood;

pub fn plugin(app: &mut App) {
    super::screen::<OutOfService>(app, Screen::OutOfService);
}

/// Not in use, and why.
#[derive(Component, Default)]
struct OutOfService;

impl Part for OutOfService {
    type Key = Option<Message>;
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, scene: &Scene) -> Option<Message> {
        match &scene.current.view.phase {
            Some(Phase::OutOfService { reason }) => Some(reason.clone()),
            _ => None,
        }
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let reason = self.key(scene).map(|reason| scene.tongue.message(&reason)).unwrap_or_default();
        let lines = [reason, scene.tongue.word("kiosk-out-of-service-text")];
        let said = (super::Sign::Character("×"), scene.tongue.word("kiosk-out-of-service-title"), lines.as_slice());
        super::announcement(slot, scene, Mood::Plain, said, |_| {});
    }
}
