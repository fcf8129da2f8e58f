use bevy::prelude::*;
use locales::Args;

use crate::desk::Action;
use crate::part::{self, Depth, Part, Scene};
use crate::phase::Screen;
use crate::theme::{BORDER, GAP, Mood, ROOM, ROUND_SMALL, Size, TIGHT, Tone};
use crate::widgets::button::{Label, control};
use crate::widgets::heading::heading;
use crate::widgets::{Gate, Look, Paint, button, layout, words};

pub fn plugin(app: &mut App) {
    super::screen::<Review>(app, Screen::Review);
    part::part::<Left>(app);
}

/// What is open before handing in.
#[derive(Component, Default)]
struct Review;

#[derive(PartialEq)]
pub struct Shown {
    questions: usize,
    unanswered: Vec<u16>,
    flagged: Vec<u16>,
    busy: bool,
}

impl Part for Review {
    type Key = Shown;
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, scene: &Scene) -> Shown {
        let current = &scene.current;
        Shown {
            questions: current.questions().len(),
            unanswered: current.unanswered(),
            flagged: current.flagged(),
            busy: current.view.busy,
        }
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let shown = self.key(scene);
        let tongue = &scene.tongue;
        super::page(slot, |body| {
            body.spawn(layout::spread_row()).with_children(|top| {
                top.spawn(heading(scene, tongue.word("kiosk-review-title")));
                top.spawn((layout::chip(scene, Mood::Plain), Left));
            });
            let answered = shown.questions.saturating_sub(shown.unanswered.len());
            let total = Args::new().set("answered", answered).set("count", shown.questions);
            body.spawn(words(scene, tongue.text("kiosk-exam-answered", &total), Look::new(Size::Lead)));
            body.spawn((
                Node {
                    column_gap: ROOM,
                    flex_grow: 1.0,
                    flex_basis: Val::Px(0.0),
                    min_height: Val::Px(0.0),
                    ..default()
                },
                Pickable::IGNORE,
            ))
            .with_children(|sides| {
                spawn_list(
                    sides,
                    scene,
                    "kiosk-review-unanswered",
                    "kiosk-review-none-unanswered",
                    &shown.unanswered,
                    Mood::Warn,
                );
                spawn_list(
                    sides,
                    scene,
                    "kiosk-review-flagged",
                    "kiosk-review-none-flagged",
                    &shown.flagged,
                    Mood::Accent,
                );
            });
            body.spawn(layout::notice(scene, Mood::Plain)).with_children(|notice| {
                let text = tongue.word("kiosk-review-final");
                notice.spawn(words(scene, text, Look::new(Size::Body).tone(Tone::Soft)));
            });
            body.spawn(layout::spread_row()).with_children(|foot| {
                let back = tongue.word("kiosk-review-back");
                foot.spawn(button(scene, "back", back, Action::Review(false), Paint::Plain)).enabled(!shown.busy);
                let key = if shown.busy { "kiosk-review-busy" } else { "kiosk-review-submit" };
                foot.spawn(button(scene, "submit", tongue.word(key), Action::Submit, Paint::Primary))
                    .enabled(!shown.busy);
            });
        });
    }
}

/// A card that counts questions and takes one to each of them.
fn spawn_list(sides: &mut ChildSpawnerCommands, scene: &Scene, some: &str, none: &str, numbers: &[u16], mood: Mood) {
    let title = scene.tongue.text(some, &Args::new().set("count", numbers.len()));
    let half = Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), ..layout::card_node() };
    sides.spawn(layout::scrolling_card(scene, half)).with_children(|card| {
        if numbers.is_empty() {
            card.spawn(layout::row(GAP)).with_children(|line| {
                line.spawn(words(scene, "✓", Look::new(Size::Stem).bold().symbol().tone(Tone::Good)));
                line.spawn(words(scene, scene.tongue.word(none), Look::new(Size::Lead)));
            });
            return;
        }
        card.spawn(words(scene, title, Look::new(Size::Lead).bold().tone(mood.tone())));
        card.spawn(layout::wrapping_row(TIGHT)).with_children(|list| {
            for &number in numbers {
                list.spawn(number_button(scene, number));
            }
        });
    });
}

fn number_button(scene: &Scene, number: u16) -> impl Bundle {
    let label = scene.tongue.text("kiosk-exam-go-to", &Args::new().set("number", number));
    (
        Node {
            width: Val::Px(64.0),
            height: Val::Px(52.0),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border: UiRect::all(BORDER),
            border_radius: BorderRadius::all(ROUND_SMALL),
            ..default()
        },
        control(format!("question-{number}"), label, Action::GoTo(number), accesskit::Role::Button),
        Paint::Plain,
        children![(words(scene, number.to_string(), Look::new(Size::Lead)), Label)],
    )
}

/// The time that is left.
#[derive(Component)]
struct Left;

impl Part for Left {
    type Key = Option<u64>;
    const DEPTH: Depth = Depth::Panel;
    const MOVES: bool = false;

    fn key(&self, scene: &Scene) -> Self::Key {
        scene.current.seconds_left
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let Some(seconds) = self.key(scene) else { return };
        slot.with_children(|place| {
            place.spawn(words(
                scene,
                scene.tongue.word("kiosk-exam-time-left"),
                Look::new(Size::Body).tone(Tone::Soft),
            ));
            place.spawn(words(scene, super::exam::clock(seconds), Look::new(Size::Stem).bold()));
        });
    }
}
