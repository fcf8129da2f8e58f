use bevy::prelude::*;
use locales::Args;
use protocol::Subject;
use protocol::kiosk::Phase;

use super::idle::spawn_language_choice;
use crate::desk::Action;
use crate::part::{self, Depth, Part, Scene};
use crate::phase::Screen;
use crate::theme::{GAP, Mood, ROOM, Size, Tone};
use crate::widgets::heading::heading;
use crate::widgets::keypad::{number_field, spawn_keypad};
use crate::widgets::{Gate, Look, Paint, button, layout, words};

pub fn plugin(app: &mut App) {
    super::screen::<SignIn>(app, Screen::SignIn);
    part::part::<NumberField>(app);
    part::part::<Keys>(app);
    part::part::<Go>(app);
}

/// A candidate has been seated and may sign in.
#[derive(Component, Default)]
struct SignIn;

impl Part for SignIn {
    type Key = Option<Subject>;
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, scene: &Scene) -> Self::Key {
        match scene.current.view.phase {
            Some(Phase::SignIn { subject }) => Some(subject),
            _ => None,
        }
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let Some(subject) = self.key(scene) else { return };
        let tongue = &scene.tongue;
        super::page(slot, |body| {
            let subject = tongue.subject(subject);
            body.spawn(layout::column(Val::Px(6.0))).with_children(|top| {
                top.spawn(heading(scene, tongue.word("kiosk-sign-in-title")));
                top.spawn(words(
                    scene,
                    tongue.text("kiosk-sign-in-subject", &Args::new().set("subject", subject)),
                    Look::new(Size::Lead).tone(Tone::Soft),
                ));
            });
            body.spawn((
                Node { column_gap: ROOM, flex_grow: 1.0, align_items: AlignItems::FlexStart, ..default() },
                Pickable::IGNORE,
            ))
            .with_children(|sides| {
                let left = Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), row_gap: ROOM, ..layout::card_node() };
                sides.spawn(layout::card(scene, left)).with_children(|side| {
                    spawn_language_choice(side, scene, "kiosk-sign-in-language");
                    side.spawn(layout::notice(scene, Mood::Accent)).with_children(|notice| {
                        notice.spawn(words(
                            scene,
                            tongue.word("kiosk-sign-in-language-note"),
                            Look::new(Size::Body).tone(Tone::Soft),
                        ));
                    });
                });
                let right = Node { flex_grow: 1.2, flex_basis: Val::Px(0.0), ..layout::card_node() };
                sides.spawn(layout::card(scene, right)).with_children(|side| {
                    side.spawn(words(
                        scene,
                        tongue.word("kiosk-sign-in-number"),
                        Look::new(Size::Body).bold().tone(Tone::Soft),
                    ));
                    side.spawn((layout::column(GAP), NumberField));
                    side.spawn((layout::column(GAP), Keys));
                    side.spawn((layout::column(GAP), Go));
                });
            });
        });
    }
}

/// What was typed.
#[derive(Component)]
struct NumberField;

impl Part for NumberField {
    type Key = String;
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> String {
        scene.desk.typed.clone()
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        slot.with_children(|place| {
            place.spawn(number_field(scene, &scene.desk.typed, scene.tongue.word("kiosk-sign-in-hint")));
        });
    }
}

/// The keypad, as digits or letters.
#[derive(Component)]
struct Keys;

impl Part for Keys {
    type Key = bool;
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> bool {
        scene.desk.letters
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let tongue = &scene.tongue;
        slot.with_children(|pad| {
            spawn_keypad(pad, scene, &tongue.word("kiosk-sign-in-erase"));
            let key = if scene.desk.letters { "kiosk-sign-in-digits" } else { "kiosk-sign-in-letters" };
            pad.spawn(button(scene, "key-layer", tongue.word(key), Action::ToggleLetters, Paint::Quiet));
        });
    }
}

/// The button that signs in.
#[derive(Component)]
struct Go;

impl Part for Go {
    type Key = (bool, bool);
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> (bool, bool) {
        (scene.desk.typed.is_empty(), scene.current.view.busy)
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let (empty, busy) = self.key(scene);
        let key = if busy { "kiosk-sign-in-busy" } else { "kiosk-sign-in-go" };
        slot.with_children(|place| {
            place
                .spawn(button(scene, "sign-in", scene.tongue.word(key), Action::SignIn, Paint::Primary))
                .enabled(!empty && !busy);
        });
    }
}
