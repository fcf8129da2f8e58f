use accesskit::Role;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;
use locales::Args;
use protocol::exam::{QuestionKind, QuestionView};

use crate::desk::Action;
use crate::part::{self, Depth, Part, Scene};
use crate::phase::Screen;
use crate::practice::Round;
use crate::theme::{BORDER, GAP, Mood, ROOM, ROUND_SMALL, Size, TIGHT, TOUCH, Tone};
use crate::widgets::button::{Label, control};
use crate::widgets::option_card::{Standing, option_card, short_answer};
use crate::widgets::progress::progress;
use crate::widgets::{Gate, Look, Paint, button, layout, words};

pub fn plugin(app: &mut App) {
    super::screen::<Practice>(app, Screen::Practice);
    part::part::<Sheet>(app);
    part::part::<Side>(app);
}

/// The whole bank, with the right answer and its reason.
#[derive(Component, Default)]
struct Practice;

impl Part for Practice {
    type Key = ();
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, _: &Scene) {}

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        super::page(slot, |body| {
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
                let node = Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), row_gap: ROOM, ..layout::card_node() };
                sides.spawn((layout::scrolling_card(scene, node), Sheet));
                let node = Node { width: Val::Px(372.0), flex_shrink: 0.0, ..layout::card_node() };
                sides.spawn((layout::card(scene, node), Side));
            });
        });
    }
}

/// The question, its options, and the verdict.
#[derive(Component)]
struct Sheet;

impl Part for Sheet {
    type Key = Option<Round>;
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> Self::Key {
        scene.bench.round.clone()
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let tongue = &scene.tongue;
        let Some(round) = &scene.bench.round else {
            let text = tongue.word("kiosk-practice-loading");
            slot.with_children(|sheet| {
                sheet.spawn(words(scene, text, Look::new(Size::Lead)));
            });
            return;
        };
        slot.with_children(|sheet| {
            sheet.spawn(layout::wrapping_row(GAP)).with_children(|top| {
                super::exam::spawn_number(top, scene, &round.question, round.count());
            });
            sheet
                .spawn((
                    Node { column_gap: ROOM, align_items: AlignItems::FlexStart, flex_shrink: 0.0, ..default() },
                    Pickable::IGNORE,
                ))
                .with_children(|stem| super::exam::spawn_stem(stem, scene, &round.question));
            sheet.spawn(layout::column(GAP)).with_children(|options| spawn_options(options, scene, round));
            if let Some(solution) = round.solution() {
                let right = round.verdict == Some(true);
                spawn_verdict(
                    sheet,
                    scene,
                    right,
                    &short_answer(round.question.kind, &solution.right.0),
                    &solution.explanation,
                );
            }
        });
    }
}

fn spawn_options(list: &mut ChildSpawnerCommands, scene: &Scene, round: &Round) {
    let QuestionView { kind, options, .. } = &round.question;
    let spoken = [scene.tongue.word("common-true"), scene.tongue.word("common-false")];
    let texts = if *kind == QuestionKind::TrueFalse { spoken.as_slice() } else { options.as_slice() };
    for (option, text) in (0..).zip(texts) {
        let chosen = round.chosen.0.contains(&option);
        let standing = match round.solution() {
            None => Standing::of(chosen),
            Some(solution) if solution.right.0.contains(&option) => Standing::Right,
            Some(_) if chosen => Standing::Wrong,
            Some(_) => Standing::Settled,
        };
        list.spawn(option_card(scene, *kind, option, text, standing, Action::PracticeChoose(option)))
            .checked(chosen)
            .enabled(round.verdict.is_none());
    }
}

fn spawn_verdict(sheet: &mut ChildSpawnerCommands, scene: &Scene, right: bool, key: &str, explanation: &str) {
    let tongue = &scene.tongue;
    let mood = if right { Mood::Good } else { Mood::Bad };
    sheet.spawn(layout::notice(scene, mood)).with_children(|notice| {
        let sign = if right { "✓" } else { "×" };
        notice.spawn(words(scene, sign, Look::new(Size::Figure).bold().symbol().tone(mood.tone())));
        notice.spawn(layout::filling_column(TIGHT)).with_children(|lines| {
            let verdict = if right {
                tongue.word("common-right")
            } else {
                tongue.text("kiosk-practice-wrong", &Args::new().set("answer", key))
            };
            lines.spawn(words(scene, verdict, Look::new(Size::Lead).bold().tone(mood.tone())));
            lines.spawn(words(scene, explanation, Look::new(Size::Body)));
        });
    });
}

/// Chapters, the count so far, and the steps.
#[derive(Component)]
struct Side;

impl Part for Side {
    type Key = Option<Round>;
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> Self::Key {
        scene.bench.round.clone()
    }

    #[expect(clippy::cast_precision_loss, reason = "a share of at most some thousand questions")]
    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let tongue = &scene.tongue;
        let round = scene.bench.round.as_ref();
        slot.with_children(|side| {
            if let Some(round) = round {
                let tally = Args::new().set("right", round.right).set("count", round.right + round.wrong);
                side.spawn(words(scene, tongue.text("kiosk-practice-tally", &tally), Look::new(Size::Body).bold()));
                let share = round.right as f32 / (round.right + round.wrong).max(1) as f32;
                side.spawn(layout::row(TIGHT)).with_children(|bar| {
                    bar.spawn(progress(scene, share, Tone::Good, 10.0));
                });
                side.spawn(chapter_list()).with_children(|list| spawn_chapters(list, scene, round));
            } else {
                side.spawn(layout::spring());
            }
            let checked =
                round.is_none_or(|round| round.verdict.is_some() || round.question.kind != QuestionKind::Multiple);
            if !checked {
                let label = tongue.word("kiosk-practice-check");
                side.spawn(button(scene, "check", label, Action::PracticeCheck, Paint::Primary));
            }
            let next = tongue.word("kiosk-exam-next");
            let paint = if checked { Paint::Primary } else { Paint::Plain };
            side.spawn(button(scene, "next", next, Action::PracticeStep(true), paint));
            side.spawn(button(
                scene,
                "previous",
                tongue.word("kiosk-exam-previous"),
                Action::PracticeStep(false),
                Paint::Plain,
            ));
            let leave = tongue.word("kiosk-practice-leave");
            side.spawn(button(scene, "leave", leave, Action::Practise(false), Paint::Quiet));
        });
    }
}

/// The place of the chapters: what the buttons below leave, scrolled where that is too little.
fn chapter_list() -> impl Bundle {
    (
        Node {
            flex_direction: FlexDirection::Column,
            row_gap: TIGHT,
            flex_grow: 1.0,
            flex_basis: Val::Px(0.0),
            min_height: Val::Px(0.0),
            overflow: Overflow::scroll_y(),
            ..default()
        },
        ScrollArea,
    )
}

fn spawn_chapters(list: &mut ChildSpawnerCommands, scene: &Scene, round: &Round) {
    let all = scene.tongue.word("kiosk-practice-all");
    list.spawn(chapter_button(scene, "chapter-all".to_owned(), all, Action::PracticeAll))
        .checked(round.chapter.is_none());
    for (place, chapter) in (0..).zip(&round.chapters) {
        let label = scene.tongue.word(&format!("kiosk-chapter-{}", chapter.as_str()));
        let name = format!("chapter-{}", chapter.as_str());
        list.spawn(chapter_button(scene, name, label, Action::PracticeChapter(place)))
            .checked(round.chapter.as_ref() == Some(chapter));
    }
}

/// A button as high as its label needs, which may take two lines.
fn chapter_button(scene: &Scene, name: String, label: String, action: Action) -> impl Bundle {
    (
        Node {
            min_height: TOUCH,
            padding: UiRect::axes(GAP, Val::Px(6.0)),
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
            border: UiRect::all(BORDER),
            border_radius: BorderRadius::all(ROUND_SMALL),
            ..default()
        },
        control(name, label.clone(), action, Role::Button),
        Paint::Choice,
        children![(words(scene, label, Look::new(Size::Body)), Label)],
    )
}
