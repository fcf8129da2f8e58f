use bevy::prelude::*;
use locales::Args;
use protocol::exam::{ChapterScore, ResultView};
use protocol::kiosk::{Phase, SittingCard};

use crate::desk::Action;
use crate::part::{self, Depth, Part, Scene};
use crate::phase::Screen;
use crate::theme::{BORDER, GAP, Mood, ROOM, ROUND_SMALL, Size, TIGHT, Tone};
use crate::widgets::button::{Label, control};
use crate::widgets::heading::first_focus;
use crate::widgets::progress::progress;
use crate::widgets::{Gate, Look, Paint, button, layout, words};

pub fn plugin(app: &mut App) {
    super::screen::<Debrief>(app, Screen::Result);
    part::part::<Rating>(app);
}

/// Score and debrief.
#[derive(Component, Default)]
struct Debrief;

impl Part for Debrief {
    type Key = Option<(SittingCard, ResultView, bool)>;
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, scene: &Scene) -> Self::Key {
        match &scene.current.view.phase {
            Some(Phase::Result { sitting, result }) => Some((sitting.clone(), result.clone(), scene.current.view.busy)),
            _ => None,
        }
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let Some((sitting, result, busy)) = self.key(scene) else { return };
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
                let left = Node { width: Val::Px(430.0), flex_shrink: 0.0, ..layout::card_node() };
                sides
                    .spawn(layout::card(scene, left))
                    .with_children(|card| spawn_score(card, scene, &sitting, &result));
                let right = Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), row_gap: ROOM, ..layout::card_node() };
                sides.spawn(layout::card(scene, right)).with_children(|card| spawn_chapters(card, scene, &result));
            });
            body.spawn(layout::spread_row()).with_children(|foot| {
                foot.spawn((layout::row(ROOM), Rating));
                let label = scene.tongue.word("kiosk-result-finish");
                foot.spawn(button(scene, "finish", label, Action::Finish, Paint::Primary)).enabled(!busy);
            });
        });
    }
}

fn spawn_score(card: &mut ChildSpawnerCommands, scene: &Scene, sitting: &SittingCard, result: &ResultView) {
    let tongue = &scene.tongue;
    let mood = if result.passed { Mood::Good } else { Mood::Bad };
    let verdict = tongue.word(if result.passed { "kiosk-result-passed" } else { "kiosk-result-failed" });
    card.spawn(layout::notice(scene, mood)).with_children(|badge| {
        let sign = if result.passed { "✓" } else { "×" };
        badge.spawn(words(scene, sign, Look::new(Size::Figure).bold().symbol().tone(mood.tone())));
        badge.spawn((
            words(scene, verdict.clone(), Look::new(Size::Title).bold().tone(mood.tone())),
            first_focus(format!("{verdict} {}", result.score)),
        ));
    });
    card.spawn(words(scene, sitting.name.clone(), Look::new(Size::Lead).bold()));
    card.spawn((Node { column_gap: GAP, align_items: AlignItems::FlexEnd, ..default() }, Pickable::IGNORE))
        .with_children(|figures| {
            figures.spawn(words(scene, result.score.to_string(), Look::new(Size::Score).bold().tone(mood.tone())));
            let total = tongue.text("kiosk-result-of", &Args::new().set("total", result.total));
            figures.spawn((
                Node { padding: UiRect::bottom(Val::Px(22.0)), ..default() },
                Pickable::IGNORE,
                children![words(scene, total, Look::new(Size::Lead).tone(Tone::Soft))],
            ));
        });
    let needed = Args::new().set("count", result.pass_mark);
    card.spawn(words(scene, tongue.text("kiosk-result-needed", &needed), Look::new(Size::Body)));
    if result.unanswered > 0 {
        let open = Args::new().set("count", result.unanswered);
        card.spawn(words(scene, tongue.text("kiosk-result-unanswered", &open), Look::new(Size::Body)));
    }
    if !result.passed {
        let left = Args::new().set("count", result.attempts_left);
        card.spawn(layout::notice(scene, Mood::Accent)).with_children(|notice| {
            notice.spawn((
                Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), ..default() },
                Pickable::IGNORE,
                children![words(
                    scene,
                    tongue.text("kiosk-result-attempts-left", &left),
                    Look::new(Size::Body).tone(Tone::Accent)
                )],
            ));
        });
    }
    card.spawn(layout::spring());
    card.spawn(layout::column(Val::Px(2.0))).with_children(|receipt| {
        receipt.spawn(words(scene, tongue.word("kiosk-result-receipt"), Look::new(Size::Caption).tone(Tone::Soft)));
        receipt.spawn(words(scene, short_receipt(&result.receipt), Look::new(Size::Body).bold()));
    });
}

/// The first half of a receipt in groups that can be read out; the whole of it is on the printed sheet.
fn short_receipt(receipt: &str) -> String {
    let shown: Vec<char> = receipt.chars().take(32).collect();
    let groups: Vec<String> = shown.chunks(4).map(|group| group.iter().collect()).collect();
    // Two equal lines, in every language and size of print.
    groups.chunks(4).map(|line| line.join(" ")).collect::<Vec<_>>().join("\n")
}

fn spawn_chapters(card: &mut ChildSpawnerCommands, scene: &Scene, result: &ResultView) {
    let tongue = &scene.tongue;
    card.spawn(words(scene, tongue.word("kiosk-result-chapters"), Look::new(Size::Lead).bold()));
    for chapter in &result.chapters {
        card.spawn(chapter_line(scene, chapter));
    }
    card.spawn(layout::spring());
    let next = if result.passed { "kiosk-result-next-passed" } else { "kiosk-result-next-failed" };
    card.spawn(layout::notice(scene, Mood::Plain)).with_children(|notice| {
        notice.spawn((
            Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), ..default() },
            Pickable::IGNORE,
            children![words(scene, tongue.word(next), Look::new(Size::Body).tone(Tone::Soft))],
        ));
    });
}

fn chapter_line(scene: &Scene, chapter: &ChapterScore) -> impl Bundle {
    let tongue = &scene.tongue;
    let share = f32::from(chapter.right) / f32::from(chapter.questions.max(1));
    let figures =
        tongue.text("kiosk-result-right", &Args::new().set("right", chapter.right).set("count", chapter.questions));
    let name = tongue.word(&format!("kiosk-chapter-{}", chapter.chapter));
    let tone = if chapter.right == chapter.questions { Tone::Good } else { Tone::Accent };
    (
        layout::column(TIGHT),
        children![
            (
                layout::spread_row(),
                children![
                    (layout::filling_column(TIGHT), children![words(scene, name, Look::new(Size::Body))]),
                    words(scene, figures, Look::new(Size::Body).bold()),
                ],
            ),
            (layout::row(TIGHT), children![progress(scene, share, tone, 12.0)]),
        ],
    )
}

/// The five stars.
#[derive(Component)]
struct Rating;

impl Part for Rating {
    type Key = Option<u8>;
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> Option<u8> {
        scene.desk.rating
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let rating = scene.desk.rating.unwrap_or(0);
        slot.with_children(|row| {
            let title = scene.tongue.word("kiosk-result-rating");
            row.spawn((
                Node { max_width: Val::Px(300.0), ..default() },
                Pickable::IGNORE,
                children![words(scene, title, Look::new(Size::Body).tone(Tone::Soft))],
            ));
            row.spawn(layout::row(TIGHT)).with_children(|stars| {
                for star in 1..=5 {
                    stars.spawn(star_button(scene, star, star <= rating));
                }
            });
        });
    }
}

fn star_button(scene: &Scene, star: u8, given: bool) -> impl Bundle {
    let label = scene.tongue.text("kiosk-result-stars", &Args::new().set("count", star));
    let look = Look::new(Size::Figure).symbol();
    (
        Node {
            width: Val::Px(58.0),
            height: Val::Px(58.0),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border: UiRect::all(BORDER),
            border_radius: BorderRadius::all(ROUND_SMALL),
            ..default()
        },
        control(format!("rate-{star}"), label, Action::Rate(star), accesskit::Role::Button),
        Paint::Quiet,
        children![(words(scene, if given { "★" } else { "☆" }, look), Label)],
    )
}

#[cfg(test)]
mod tests {
    use super::short_receipt;

    #[test]
    fn a_receipt_is_shown_in_groups_of_four() {
        assert_eq!(short_receipt(&"0123456789abcdef".repeat(4)), "0123 4567 89ab cdef\n0123 4567 89ab cdef");
    }
}
