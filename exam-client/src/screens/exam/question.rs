use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;
use locales::Args;
use protocol::exam::{QuestionKind, QuestionView, Response};

use crate::desk::Action;
use crate::part::{self, Depth, Part, Scene};
use crate::pictures::SignOf;
use crate::theme::{GAP, Mood, ROOM, ROUND, Size, Tone};
use crate::widgets::option_card::{Standing, option_card};
use crate::widgets::{Gate, Look, Paint, button, layout, words};

/// Side of a question's picture, in logical pixels.
const PICTURE: f32 = 228.0;

pub fn plugin(app: &mut App) {
    part::part::<Question>(app);
    part::part::<Options>(app);
    part::part::<Steps>(app);
}

/// Stem, picture and options of the question on screen.
#[derive(Component)]
pub struct Question;

pub fn slot() -> impl Bundle {
    (
        Node {
            flex_grow: 1.0,
            flex_basis: Val::Px(0.0),
            min_height: Val::Px(0.0),
            flex_direction: FlexDirection::Column,
            row_gap: ROOM,
            padding: UiRect::all(ROOM),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(ROUND),
            overflow: Overflow::scroll_y(),
            ..default()
        },
        ScrollArea,
        Question,
    )
}

impl Part for Question {
    type Key = (Option<QuestionView>, usize);
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> Self::Key {
        let current = &scene.current;
        (current.question(scene.desk.question).cloned(), current.questions().len())
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let (Some(question), count) = self.key(scene) else { return };
        let palette = &scene.theme.palette;
        slot.insert((BackgroundColor(palette.surface), BorderColor::all(palette.line), ScrollPosition::DEFAULT));
        slot.with_children(|panel| {
            panel.spawn(layout::wrapping_row(GAP)).with_children(|top| spawn_number(top, scene, &question, count));
            panel
                .spawn((
                    Node { column_gap: ROOM, align_items: AlignItems::FlexStart, flex_shrink: 0.0, ..default() },
                    Pickable::IGNORE,
                ))
                .with_children(|stem| {
                    stem.spawn((
                        layout::filling_column(GAP),
                        children![words(scene, question.stem.clone(), Look::new(Size::Stem))],
                    ));
                    if let Some(picture) = &question.picture {
                        spawn_picture(stem, scene, picture);
                    }
                });
            panel.spawn((
                Node { flex_direction: FlexDirection::Column, row_gap: GAP, flex_shrink: 0.0, ..default() },
                Pickable::IGNORE,
                Options,
            ));
        });
    }
}

/// The options of the question on screen.
#[derive(Component)]
struct Options;

impl Part for Options {
    type Key = (u16, Response);
    const DEPTH: Depth = Depth::Detail;

    fn key(&self, scene: &Scene) -> Self::Key {
        let number = scene.desk.question;
        (number, scene.current.entry(number).map(|entry| entry.response.clone()).unwrap_or_default())
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let (number, Response(chosen)) = self.key(scene);
        let Some(question) = scene.current.question(number) else { return };
        slot.with_children(|options| spawn_options(options, scene, question, &chosen));
    }
}

/// The stem, and its picture beside it.
pub fn spawn_stem(row: &mut ChildSpawnerCommands, scene: &Scene, question: &QuestionView) {
    row.spawn((layout::filling_column(GAP), children![words(scene, question.stem.clone(), Look::new(Size::Stem))]));
    if let Some(picture) = &question.picture {
        spawn_picture(row, scene, picture);
    }
}

/// Which question it is, and how it is answered.
pub fn spawn_number(top: &mut ChildSpawnerCommands, scene: &Scene, question: &QuestionView, count: usize) {
    let tongue = &scene.tongue;
    let number = tongue.text("kiosk-exam-number", &Args::new().set("number", question.number).set("count", count));
    top.spawn((
        words(scene, number.clone(), Look::new(Size::Lead).bold().tone(Tone::Accent)),
        crate::widgets::heading::first_focus(format!("{number} {}", question.stem)),
    ));
    let kind = match question.kind {
        QuestionKind::TrueFalse => "common-question-true-false",
        QuestionKind::Single => "common-question-single",
        QuestionKind::Multiple => "common-question-multiple",
    };
    top.spawn(layout::chip(scene, Mood::Accent)).with_children(|chip| {
        chip.spawn(words(scene, tongue.word(kind), Look::new(Size::Caption).tone(Tone::Accent)));
    });
}

fn spawn_options(list: &mut ChildSpawnerCommands, scene: &Scene, question: &QuestionView, chosen: &[u8]) {
    let spoken = [scene.tongue.word("common-true"), scene.tongue.word("common-false")];
    let texts = match question.kind {
        QuestionKind::TrueFalse => spoken.as_slice(),
        QuestionKind::Single | QuestionKind::Multiple => question.options.as_slice(),
    };
    for (option, text) in (0..).zip(texts) {
        let is_chosen = chosen.contains(&option);
        list.spawn(option_card(scene, question.kind, option, text, Standing::of(is_chosen), Action::Choose(option)))
            .checked(is_chosen);
    }
}

/// The picture of a question in its frame, or a sentence where it is missing.
fn spawn_picture(stem: &mut ChildSpawnerCommands, scene: &Scene, picture: &str) {
    let palette = &scene.theme.palette;
    stem.spawn((
        Node {
            width: Val::Px(PICTURE + 32.0),
            height: Val::Px(PICTURE + 32.0),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            padding: UiRect::all(GAP),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(ROUND),
            ..default()
        },
        BackgroundColor(palette.well),
        BorderColor::all(palette.line),
        Pickable::IGNORE,
    ))
    .with_children(|frame| {
        if let Some(description) = scene.signs.describe(picture, scene.tongue.language) {
            frame.spawn((
                Node { width: Val::Px(PICTURE), height: Val::Px(PICTURE), ..default() },
                ImageNode { image_mode: NodeImageMode::Stretch, ..default() },
                SignOf { id: picture.to_owned(), side: PICTURE },
                AccessibleLabel::new(description),
                Pickable::IGNORE,
            ));
        } else {
            let text = scene.tongue.word("kiosk-exam-picture-missing");
            frame.spawn(words(scene, text, Look::new(Size::Body).centred().tone(Tone::Bad)));
        }
    });
}

/// Previous, flag, next.
#[derive(Component)]
struct Steps;

pub fn steps_slot() -> impl Bundle {
    (
        Node { column_gap: GAP, justify_content: JustifyContent::SpaceBetween, flex_shrink: 0.0, ..default() },
        Pickable::IGNORE,
        Steps,
    )
}

impl Part for Steps {
    type Key = (bool, bool, bool);
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> (bool, bool, bool) {
        let number = scene.desk.question;
        let last = usize::from(number) >= scene.current.questions().len();
        (number <= 1, last, scene.current.entry(number).is_some_and(|entry| entry.flagged))
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let (first, last, flagged) = self.key(scene);
        let tongue = &scene.tongue;
        slot.with_children(|row| {
            row.spawn(button(scene, "previous", tongue.word("kiosk-exam-previous"), Action::Previous, Paint::Plain))
                .enabled(!first);
            let flag = tongue.word(if flagged { "kiosk-exam-unflag" } else { "kiosk-exam-flag" });
            row.spawn(button(scene, "flag", flag, Action::ToggleFlag, Paint::Choice)).checked(flagged);
            if last {
                let label = tongue.word("kiosk-exam-review");
                row.spawn(button(scene, "next", label, Action::Review(true), Paint::Primary));
            } else {
                row.spawn(button(scene, "next", tongue.word("kiosk-exam-next"), Action::Next, Paint::Primary));
            }
        });
    }
}
