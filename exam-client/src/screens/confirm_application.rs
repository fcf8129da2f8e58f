use bevy::prelude::*;
use protocol::PersonId;
use protocol::kiosk::{ApplicationEntry, EntryValue, Phase};

use crate::desk::Action;
use crate::part::{Depth, Part, Scene};
use crate::phase::Screen;
use crate::theme::{GAP, ROOM, Size, Tone};
use crate::widgets::heading::heading;
use crate::widgets::portrait::portrait;
use crate::widgets::{Gate, Look, Paint, button, layout, words};

pub fn plugin(app: &mut App) {
    super::screen::<ConfirmApplication>(app, Screen::ConfirmApplication);
}

/// At a window: the applicant reads the entries and confirms them.
#[derive(Component, Default)]
struct ConfirmApplication;

impl Part for ConfirmApplication {
    type Key = Option<(Vec<ApplicationEntry>, Option<PersonId>, bool)>;
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, scene: &Scene) -> Self::Key {
        match &scene.current.view.phase {
            Some(Phase::ConfirmApplication { entries, portrait, .. }) => {
                Some((entries.clone(), *portrait, scene.current.view.busy))
            }
            _ => None,
        }
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let Some((entries, person, busy)) = self.key(scene) else { return };
        let tongue = &scene.tongue;
        super::page(slot, |body| {
            body.spawn(heading(scene, tongue.word("kiosk-confirm-title")));
            body.spawn(words(scene, tongue.word("kiosk-confirm-text"), Look::new(Size::Lead).tone(Tone::Soft)));
            body.spawn((
                Node {
                    column_gap: ROOM,
                    flex_grow: 1.0,
                    flex_basis: Val::Px(0.0),
                    min_height: Val::Px(0.0),
                    align_items: AlignItems::FlexStart,
                    ..default()
                },
                Pickable::IGNORE,
            ))
            .with_children(|sides| {
                if person.is_some() {
                    sides.spawn(portrait(scene, person, 210.0, tongue.word("kiosk-briefing-portrait")));
                }
                let node = Node {
                    flex_grow: 1.0,
                    flex_basis: Val::Px(0.0),
                    max_height: Val::Percent(100.0),
                    row_gap: Val::Px(0.0),
                    ..layout::card_node()
                };
                sides.spawn(layout::scrolling_card(scene, node)).with_children(|card| {
                    for entry in &entries {
                        card.spawn(line(scene, entry));
                    }
                });
            });
            body.spawn((
                Node {
                    flex_wrap: FlexWrap::Wrap,
                    column_gap: GAP,
                    row_gap: GAP,
                    justify_content: JustifyContent::FlexEnd,
                    ..default()
                },
                Pickable::IGNORE,
            ))
            .with_children(|foot| {
                let wrong = tongue.word("kiosk-confirm-wrong");
                foot.spawn(button(scene, "disagree", wrong, Action::Confirm(false), Paint::Danger)).enabled(!busy);
                let agree = tongue.word("kiosk-confirm-agree");
                foot.spawn(button(scene, "agree", agree, Action::Confirm(true), Paint::Primary)).enabled(!busy);
            });
        });
    }
}

fn line(scene: &Scene, entry: &ApplicationEntry) -> impl Bundle {
    let value = match &entry.value {
        EntryValue::Text(text) => text.clone(),
        EntryValue::Message(message) => scene.tongue.message(message),
    };
    (
        Node {
            column_gap: ROOM,
            padding: UiRect::axes(Val::Px(0.0), Val::Px(9.0)),
            border: UiRect::bottom(Val::Px(1.0)),
            flex_shrink: 0.0,
            ..default()
        },
        BorderColor::all(scene.theme.palette.line),
        Pickable::IGNORE,
        children![
            (
                Node { width: Val::Percent(34.0), flex_shrink: 0.0, ..default() },
                Pickable::IGNORE,
                children![words(scene, scene.tongue.word(&entry.label), Look::new(Size::Body).tone(Tone::Soft))],
            ),
            (
                Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), ..default() },
                Pickable::IGNORE,
                children![words(scene, value, Look::new(Size::Body).bold())],
            ),
        ],
    )
}
