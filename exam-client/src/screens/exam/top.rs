use bevy::prelude::*;
use protocol::kiosk::SittingCard;

use super::clock;
use crate::part::{self, Depth, Part, Scene};
use crate::theme::{GAP, Size, Tone};
use crate::widgets::portrait::portrait;
use crate::widgets::{Look, layout, words};

/// Under this many seconds the clock stands out.
const SOON: u64 = 300;

/// Letters of a word that fit beside the clock.
const LONGEST_WORD: usize = 16;

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
                    let look = Look::new(name_size(&sitting.name)).bold().anywhere();
                    lines.spawn(words(scene, sitting.name.clone(), look));
                    lines.spawn(words(scene, sitting.document.clone(), Look::new(Size::Caption).tone(Tone::Soft)));
                    let subject = scene.tongue.subject(sitting.subject);
                    let line = format!("{subject} · {}", sitting.class);
                    lines.spawn(words(scene, line, Look::new(Size::Caption).tone(Tone::Soft)));
                });
                card.spawn((
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
    }
}

/// Smaller for a name with a word that would be broken otherwise.
fn name_size(name: &str) -> Size {
    let pieces = name.split(|letter: char| letter.is_whitespace() || letter == '-');
    let longest = pieces.map(|piece| piece.chars().count()).max().unwrap_or_default();
    if longest > LONGEST_WORD { Size::Caption } else { Size::Body }
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
