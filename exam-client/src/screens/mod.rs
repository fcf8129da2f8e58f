//! One plugin per screen.

mod briefing;
mod confirm_application;
mod connecting;
mod exam;
mod frame;
mod idle;
mod out_of_service;
mod paused;
mod practice;
mod result;
mod review;
mod sign_in;
mod void;

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;

use crate::part::{self, Part, Scene};
use crate::phase::Screen;
use crate::theme::{MARGIN, ROOM};
pub use exam::Question;

/// All screens.
pub fn plugin(app: &mut App) {
    app.add_plugins((
        frame::plugin,
        connecting::plugin,
        out_of_service::plugin,
        idle::plugin,
        sign_in::plugin,
        briefing::plugin,
        exam::plugin,
        review::plugin,
        paused::plugin,
        practice::plugin,
        result::plugin,
        void::plugin,
        confirm_application::plugin,
    ));
}

/// Shows `P` while the app is in `screen`.
fn screen<P: Part + Default>(app: &mut App, screen: Screen) {
    app.add_systems(OnEnter(screen), move |mut commands: Commands| {
        commands.spawn((
            Node {
                width: Val::Percent(100.0),
                height: Val::Percent(100.0),
                flex_direction: FlexDirection::Column,
                ..default()
            },
            P::default(),
            TabGroup::new(0),
            DespawnOnExit(screen),
            Pickable::IGNORE,
        ));
    });
    part::part::<P>(app);
}

/// The frame's bar above, and what `body` spawns below it.
fn page(slot: &mut EntityCommands, body: impl FnOnce(&mut ChildSpawnerCommands)) {
    slot.with_children(|page| {
        page.spawn(frame::bar());
        page.spawn((
            Node {
                flex_grow: 1.0,
                flex_basis: Val::Px(0.0),
                min_height: Val::Px(0.0),
                flex_direction: FlexDirection::Column,
                padding: UiRect::all(MARGIN),
                row_gap: ROOM,
                ..default()
            },
            Pickable::IGNORE,
        ))
        .with_children(body);
    });
}

/// What stands over an announcement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign<'a> {
    /// A character of the symbols.
    Character(&'a str),
    /// Two bars: it goes on later.
    Pause,
}

/// One thing said in the middle of the screen: a sign, a headline and a sentence or two.
fn announcement(
    slot: &mut EntityCommands,
    scene: &Scene,
    mood: crate::theme::Mood,
    (sign, title, lines): (Sign, String, &[String]),
    more: impl FnOnce(&mut ChildSpawnerCommands),
) {
    use crate::theme::{Size, Tone};
    use crate::widgets::{Look, heading::first_focus, layout, words};
    page(slot, |body| {
        body.spawn(layout::spring());
        body.spawn((
            Node {
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                row_gap: ROOM,
                padding: UiRect::horizontal(MARGIN),
                ..default()
            },
            Pickable::IGNORE,
        ))
        .with_children(|middle| {
            middle
                .spawn((
                    Node {
                        width: Val::Px(104.0),
                        height: Val::Px(104.0),
                        align_items: AlignItems::Center,
                        justify_content: JustifyContent::Center,
                        border_radius: BorderRadius::MAX,
                        column_gap: Val::Px(10.0),
                        ..default()
                    },
                    BackgroundColor(scene.theme.palette.wash(mood)),
                    Pickable::IGNORE,
                ))
                .with_children(|disc| match sign {
                    Sign::Character(sign) => {
                        disc.spawn(words(scene, sign, Look::new(Size::Figure).bold().symbol().tone(mood.tone())));
                    }
                    Sign::Pause => {
                        for _ in 0..2 {
                            disc.spawn((
                                Node { width: Val::Px(11.0), height: Val::Px(38.0), ..default() },
                                BackgroundColor(scene.theme.palette.tone(mood.tone())),
                                Pickable::IGNORE,
                            ));
                        }
                    }
                });
            middle.spawn((words(scene, title.clone(), Look::new(Size::Title).bold().centred()), first_focus(title)));
            for line in lines {
                middle.spawn((
                    Node { max_width: Val::Px(820.0), ..default() },
                    Pickable::IGNORE,
                    children![words(scene, line.clone(), Look::new(Size::Lead).centred().tone(Tone::Soft))],
                ));
            }
            more(middle);
        });
        body.spawn(layout::spring());
    });
}
