//! The questions: question and options on the left, clock, board and hand-in on the right.

mod board;
mod question;
mod side;
mod top;

use bevy::prelude::*;

pub use question::{Question, spawn_number, spawn_stem};

use crate::part::{Depth, Part, Scene};
use crate::phase::Screen;
use crate::theme::{GAP, MARGIN, ROOM};

pub fn plugin(app: &mut App) {
    super::screen::<Exam>(app, Screen::Exam);
    app.add_plugins((question::plugin, side::plugin, board::plugin, top::plugin));
}

/// The frame of the exam; its panels rebuild themselves.
#[derive(Component, Default)]
struct Exam;

impl Part for Exam {
    type Key = ();
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, _: &Scene) {}

    fn build(&self, _: &Scene, slot: &mut EntityCommands) {
        slot.with_children(|page| {
            page.spawn(super::frame::bar());
            page.spawn((
                Node {
                    flex_grow: 1.0,
                    flex_basis: Val::Px(0.0),
                    min_height: Val::Px(0.0),
                    padding: UiRect::axes(MARGIN, ROOM),
                    column_gap: ROOM,
                    ..default()
                },
                Pickable::IGNORE,
            ))
            .with_children(|body| {
                body.spawn((
                    Node {
                        flex_grow: 1.0,
                        flex_basis: Val::Px(0.0),
                        min_width: Val::Px(0.0),
                        flex_direction: FlexDirection::Column,
                        row_gap: ROOM,
                        ..default()
                    },
                    Pickable::IGNORE,
                ))
                .with_children(|left| {
                    left.spawn(question::slot());
                    left.spawn(question::steps_slot());
                });
                body.spawn((
                    Node {
                        width: Val::Px(432.0),
                        flex_shrink: 0.0,
                        flex_direction: FlexDirection::Column,
                        row_gap: GAP,
                        ..default()
                    },
                    Pickable::IGNORE,
                ))
                .with_children(|right| {
                    right.spawn(top::slot());
                    right.spawn(board::slot());
                    right.spawn(side::slot());
                });
            });
        });
    }
}

/// Minutes and seconds, as on a clock: `44:05`, `1:00:00`.
pub fn clock(seconds: u64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes:02}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn the_clock_shows_hours_only_when_there_are_any() {
        assert_eq!(clock(2645), "44:05");
        assert_eq!(clock(3600), "1:00:00");
        assert_eq!(clock(0), "00:00");
    }
}
