use bevy::prelude::*;
use protocol::kiosk::SittingCard;

use super::clock;
use crate::part::{self, Depth, Part, Scene};
use crate::theme::{GAP, Size, Tone};
use crate::widgets::portrait::portrait;
use crate::widgets::{Look, layout, words};

/// Under this many seconds the clock stands out.
const SOON: u64 = 300;

/// Characters of a number that fit beside the clock in large print.
const LONGEST_NUMBER: usize = 14;

pub fn plugin(app: &mut App) {
    part::part::<Candidate>(app);
    part::part::<Countdown>(app);
}

/// Who sits here.
#[derive(Component)]
struct Candidate;

/// The time that is left.
#[derive(Component)]
struct Countdown;

pub fn slot() -> impl Bundle {
    (
        Node { flex_direction: FlexDirection::Column, row_gap: GAP, flex_shrink: 0.0, ..default() },
        Pickable::IGNORE,
        Candidate,
    )
}

impl Part for Candidate {
    type Key = Option<SittingCard>;
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> Self::Key {
        scene.current.sitting().cloned()
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let Some(sitting) = self.key(scene) else { return };
        let node = Node {
            flex_direction: FlexDirection::Row,
            column_gap: GAP,
            padding: UiRect::all(GAP),
            align_items: AlignItems::Center,
            ..default()
        };
        slot.with_children(|place| {
            place.spawn(layout::card(scene, node)).with_children(|card| {
                card.spawn(portrait(scene, Some(sitting.person), 66.0, scene.tongue.word("kiosk-briefing-portrait")));
                card.spawn(layout::filling_column(Val::Px(0.0))).with_children(|lines| {
                    lines.spawn(words(scene, sitting.name.clone(), Look::new(Size::Body).bold().anywhere()));
                    lines.spawn(layout::row(GAP)).with_children(|row| {
                        row.spawn(layout::filling_column(Val::Px(0.0))).with_children(|facts| {
                            let soft = Look::new(Size::Caption).tone(Tone::Soft);
                            facts.spawn(words(scene, sitting.document.clone(), number_look(&sitting.document)));
                            let subject = scene.tongue.subject(sitting.subject);
                            facts.spawn(words(scene, format!("{subject} · {}", sitting.class), soft));
                        });
                        row.spawn((
                            Node {
                                flex_direction: FlexDirection::Column,
                                align_items: AlignItems::FlexEnd,
                                flex_shrink: 0.0,
                                ..default()
                            },
                            Pickable::IGNORE,
                            Countdown,
                        ));
                    });
                });
            });
        });
    }
}

/// A long number keeps the size of ordinary print in large print too, or it would be broken beside the clock.
fn number_look(number: &str) -> Look {
    let size = if number.chars().count() > LONGEST_NUMBER { Size::Cell } else { Size::Caption };
    Look::new(size).tone(Tone::Soft).anywhere()
}

impl Part for Countdown {
    type Key = Option<u64>;
    const DEPTH: Depth = Depth::Detail;
    const MOVES: bool = false;

    fn key(&self, scene: &Scene) -> Self::Key {
        scene.current.seconds_left
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let Some(seconds) = self.key(scene) else { return };
        let tone = if seconds <= SOON { Tone::Bad } else { Tone::Ink };
        slot.with_children(|place| {
            let label = scene.tongue.word("kiosk-exam-time-left");
            place.spawn(words(scene, label, Look::new(Size::Caption).tone(Tone::Soft)));
            place.spawn(words(scene, clock(seconds), Look::new(Size::Figure).bold().tone(tone)));
        });
    }
}
