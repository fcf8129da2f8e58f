use bevy::prelude::*;
use locales::Args;
use protocol::kiosk::{ExamRules, SittingCard};

use crate::desk::{Action, Call};
use crate::part::{Depth, Part, Scene};
use crate::phase::Screen;
use crate::theme::{GAP, MARGIN, Mood, ROOM, Size, TIGHT, Tone};
use crate::widgets::heading::heading;
use crate::widgets::portrait::portrait;
use crate::widgets::{Gate, Look, Paint, button, layout, words};

pub fn plugin(app: &mut App) {
    super::screen::<Briefing>(app, Screen::Briefing);
}

/// The disciplines of the room, in the order in which they are read out.
const DISCIPLINES: [&str; 5] = ["seat", "quiet", "devices", "alone", "follow"];

/// Who it is, the rules in figures, the disciplines.
#[derive(Component, Default)]
struct Briefing;

impl Part for Briefing {
    type Key = (Option<SittingCard>, Option<ExamRules>, u8, bool);
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, scene: &Scene) -> Self::Key {
        let current = &scene.current;
        (current.sitting().cloned(), current.rules().cloned(), scene.desk.briefing_page, current.view.busy)
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let (Some(sitting), Some(rules), page, busy) = self.key(scene) else { return };
        super::page(slot, |body| {
            if page == 0 {
                spawn_identity(body, scene, &sitting, &rules);
            } else {
                spawn_disciplines(body, scene, busy);
            }
        });
    }
}

fn spawn_identity(body: &mut ChildSpawnerCommands, scene: &Scene, sitting: &SittingCard, rules: &ExamRules) {
    let tongue = &scene.tongue;
    body.spawn(heading(scene, tongue.word("kiosk-briefing-title")));
    body.spawn((
        Node { column_gap: ROOM, flex_grow: 1.0, flex_basis: Val::Px(0.0), min_height: Val::Px(0.0), ..default() },
        Pickable::IGNORE,
    ))
    .with_children(|sides| {
        let left = Node { flex_basis: Val::Px(430.0), flex_shrink: 0.0, ..layout::card_node() };
        sides.spawn(layout::card(scene, left)).with_children(|card| spawn_card(card, scene, sitting));
        let right = Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), row_gap: ROOM, ..layout::card_node() };
        sides.spawn(layout::card(scene, right)).with_children(|card| spawn_rules(card, scene, rules));
    });
    body.spawn(layout::spread_row()).with_children(|foot| {
        let wrong = tongue.word("kiosk-briefing-not-me");
        foot.spawn(button(scene, "not-me", wrong, Action::Call(Call::Asking), Paint::Plain));
        let next = tongue.word("kiosk-briefing-next");
        foot.spawn(button(scene, "briefing-next", next, Action::BriefingPage(1), Paint::Primary));
    });
}

/// Portrait, name and what is sat.
fn spawn_card(card: &mut ChildSpawnerCommands, scene: &Scene, sitting: &SittingCard) {
    let tongue = &scene.tongue;
    card.spawn(Node { column_gap: GAP, align_items: AlignItems::Center, ..default() }).with_children(|top| {
        top.spawn(portrait(scene, Some(sitting.person), 120.0, tongue.word("kiosk-briefing-portrait")));
        top.spawn(layout::filling_column(Val::Px(0.0))).with_children(|name| {
            name.spawn(words(scene, sitting.name.clone(), Look::new(Size::Body).bold().anywhere()));
        });
    });
    let subject = tongue.subject(sitting.subject);
    let code = sitting.class.to_string();
    let class = format!("{code} · {}", tongue.word(&format!("common-class-{}", code.to_lowercase())));
    let lines = [
        ("common-document-number", sitting.document.clone()),
        ("common-class", class),
        ("common-subject", subject),
        ("common-language", tongue.native_name(sitting.language)),
        ("common-attempt", tongue.text("kiosk-briefing-attempt-number", &Args::new().set("attempt", sitting.attempt))),
    ];
    for (key, value) in lines {
        card.spawn(layout::column(Val::Px(0.0))).with_children(|line| {
            line.spawn(words(scene, tongue.word(key), Look::new(Size::Caption).tone(Tone::Soft)));
            line.spawn(words(scene, value, Look::new(Size::Body).bold()));
        });
    }
}

/// The rules in figures, all from the regulation.
fn spawn_rules(card: &mut ChildSpawnerCommands, scene: &Scene, rules: &ExamRules) {
    let tongue = &scene.tongue;
    card.spawn(words(scene, tongue.word("kiosk-briefing-rules"), Look::new(Size::Lead).bold()));
    let tiles = [
        (rules.questions, "kiosk-briefing-questions"),
        (rules.minutes, "kiosk-briefing-minutes"),
        (rules.pass_mark, "kiosk-briefing-pass"),
        (u16::from(rules.attempts), "kiosk-briefing-attempts"),
    ]
    .map(|(figure, key)| {
        (figure.to_string(), tongue.text(key, &Args::new().set("count", figure).set("total", rules.total)))
    });
    card.spawn((
        Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(2, 1.0),
            column_gap: GAP,
            row_gap: GAP,
            ..default()
        },
        Pickable::IGNORE,
    ))
    .with_children(|grid| {
        for (figure, label) in tiles {
            let node = Node { flex_direction: FlexDirection::Column, padding: UiRect::axes(ROOM, GAP), ..default() };
            grid.spawn(layout::well(scene, node)).with_children(|tile| {
                tile.spawn(words(scene, figure, Look::new(Size::Figure).bold().tone(Tone::Accent)));
                tile.spawn(words(scene, label, Look::new(Size::Body).tone(Tone::Soft)));
            });
        }
    });
    for key in ["kiosk-briefing-note-saved", "kiosk-briefing-note-order", "kiosk-briefing-note-end"] {
        card.spawn(point(scene, tongue.word(key)));
    }
}

/// A line with a dot before it.
fn point(scene: &Scene, text: String) -> impl Bundle {
    (
        Node { column_gap: GAP, align_items: AlignItems::FlexStart, ..default() },
        Pickable::IGNORE,
        children![
            (
                Node {
                    width: Val::Px(8.0),
                    height: Val::Px(8.0),
                    margin: UiRect::top(Val::Px(10.0)),
                    flex_shrink: 0.0,
                    border_radius: BorderRadius::MAX,
                    ..default()
                },
                BackgroundColor(scene.theme.palette.accent),
                Pickable::IGNORE,
            ),
            (
                Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), min_width: Val::Px(0.0), ..default() },
                Pickable::IGNORE,
                children![words(scene, text, Look::new(Size::Body))],
            ),
        ],
    )
}

fn spawn_disciplines(body: &mut ChildSpawnerCommands, scene: &Scene, busy: bool) {
    let tongue = &scene.tongue;
    body.spawn(heading(scene, tongue.word("kiosk-disciplines-title")));
    body.spawn(layout::filling_column(GAP)).with_children(|list| {
        for (number, name) in (1..).zip(DISCIPLINES) {
            list.spawn(discipline(
                scene,
                number,
                tongue.word(&format!("kiosk-discipline-{name}")),
                tongue.word(&format!("kiosk-discipline-{name}-text")),
            ));
        }
        list.spawn(layout::notice(scene, Mood::Warn)).with_children(|notice| {
            notice.spawn(words(scene, "⚠", Look::new(Size::Lead).symbol().tone(Tone::Warn)));
            notice.spawn((
                Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), ..default() },
                Pickable::IGNORE,
                children![words(
                    scene,
                    tongue.word("kiosk-disciplines-breach"),
                    Look::new(Size::Body).tone(Tone::Warn)
                )],
            ));
        });
    });
    body.spawn(layout::spread_row()).with_children(|foot| {
        let back = tongue.word("kiosk-disciplines-back");
        foot.spawn(button(scene, "briefing-back", back, Action::BriefingPage(0), Paint::Plain));
        let key = if busy { "kiosk-disciplines-busy" } else { "kiosk-disciplines-start" };
        foot.spawn(button(scene, "start", tongue.word(key), Action::Begin, Paint::Primary)).enabled(!busy);
    });
}

fn discipline(scene: &Scene, number: u8, title: String, text: String) -> impl Bundle {
    let node = Node {
        flex_direction: FlexDirection::Row,
        column_gap: ROOM,
        align_items: AlignItems::Center,
        padding: UiRect::axes(MARGIN, GAP),
        flex_grow: 1.0,
        ..default()
    };
    (
        Node { flex_grow: 1.0, flex_direction: FlexDirection::Column, ..default() },
        Pickable::IGNORE,
        children![(
            layout::card(scene, node),
            children![
                words(scene, number.to_string(), Look::new(Size::Figure).bold().tone(Tone::Accent)),
                (
                    layout::filling_column(TIGHT),
                    children![
                        words(scene, title, Look::new(Size::Lead).bold()),
                        words(scene, text, Look::new(Size::Body).tone(Tone::Soft)),
                    ],
                ),
            ],
        )],
    )
}
