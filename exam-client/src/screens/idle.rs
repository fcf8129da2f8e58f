use bevy::prelude::*;
use protocol::Language;

use crate::desk::Action;
use crate::part::{Depth, Part, Scene};
use crate::phase::{Screen, may_practise};
use crate::theme::{BORDER, GAP, ROOM, ROUND_SMALL, Size, Tone};
use crate::widgets::button::{Label, control};
use crate::widgets::{Gate, Look, Paint, button, layout, words};

pub fn plugin(app: &mut App) {
    super::screen::<Idle>(app, Screen::Idle);
}

/// Nobody is seated here: a welcome, and the languages.
#[derive(Component, Default)]
struct Idle;

impl Part for Idle {
    type Key = (bool, bool);
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, scene: &Scene) -> (bool, bool) {
        (may_practise(&scene.current.view), scene.bench.is_ready())
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let (practice, ready) = self.key(scene);
        let (title, text) = if practice {
            ("kiosk-practice-title", "kiosk-practice-text")
        } else {
            ("kiosk-idle-title", "kiosk-idle-text")
        };
        let lines = [scene.tongue.word(text)];
        let seat = scene.current.view.place.as_ref().map(|place| place.seat.to_string()).unwrap_or_default();
        let said = (super::Sign::Character(&seat), scene.tongue.word(title), lines.as_slice());
        super::announcement(slot, scene, crate::theme::Mood::Accent, said, |middle| {
            middle
                .spawn((Node { margin: UiRect::top(ROOM), width: Val::Px(860.0), ..default() }, Pickable::IGNORE))
                .with_children(|place| spawn_languages(place, scene, 4));
            if practice {
                let label = scene.tongue.word("kiosk-practice-begin");
                let action = Action::Practise(true);
                middle.spawn(button(scene, "practise", label, action, Paint::Primary)).enabled(ready);
            }
        });
    }
}

/// A button for each language, in its own name and letters, in so many columns.
pub fn spawn_languages(parent: &mut ChildSpawnerCommands, scene: &Scene, columns: u16) {
    parent
        .spawn((
            Node {
                display: Display::Grid,
                grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
                flex_grow: 1.0,
                column_gap: GAP,
                row_gap: GAP,
                ..default()
            },
            Pickable::IGNORE,
        ))
        .with_children(|list| {
            for language in Language::ALL {
                list.spawn(language_button(scene, language)).checked(scene.tongue.language == language);
            }
        });
}

fn language_button(scene: &Scene, language: Language) -> impl Bundle {
    let name = scene.tongue.native_name(language);
    let chosen = scene.tongue.language == language;
    (
        Node {
            min_height: Val::Px(64.0),
            padding: UiRect::axes(GAP, Val::Px(8.0)),
            // No gap without the tick, or the name would stand beside the middle.
            column_gap: if chosen { GAP } else { Val::Px(0.0) },
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border: UiRect::all(BORDER),
            border_radius: BorderRadius::all(ROUND_SMALL),
            ..default()
        },
        control(
            format!("language-{}", language.tag().to_lowercase()),
            name.clone(),
            Action::Speak(language),
            accesskit::Role::RadioButton,
        ),
        bevy::ui::Checkable,
        Paint::Choice,
        children![
            words(scene, if chosen { "✓" } else { "" }, Look::new(Size::Lead).bold().symbol().tone(Tone::Accent)),
            (words(scene, name, Look::new(Size::Lead).language(language)), Label),
        ],
    )
}

/// The heading over the languages, where they stand beside other things.
pub fn spawn_language_choice(parent: &mut ChildSpawnerCommands, scene: &Scene, title: &str) {
    parent.spawn(layout::column(GAP)).with_children(|choice| {
        choice.spawn(words(scene, scene.tongue.word(title), Look::new(Size::Body).bold().tone(Tone::Soft)));
        spawn_languages(choice, scene, 2);
    });
}
