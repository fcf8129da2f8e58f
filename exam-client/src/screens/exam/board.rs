use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;
use protocol::exam::QuestionKind;

use crate::desk::Action;
use crate::part::{self, Depth, Part, Scene};
use crate::theme::{BORDER, GAP, ROUND, Size, TIGHT, Tone};
use crate::widgets::button::{control, edge};
use crate::widgets::option_card::short_answer;
use crate::widgets::{Look, layout, words};

/// Questions in one line of the board.
const COLUMNS: u16 = 10;

pub fn plugin(app: &mut App) {
    part::part::<Board>(app);
    part::part::<Cell>(app);
}

/// All questions at a glance.
#[derive(Component)]
struct Board;

/// One question of the board.
#[derive(Component)]
struct Cell(u16);

pub fn slot() -> impl Bundle {
    (
        Node {
            flex_grow: 1.0,
            flex_basis: Val::Px(0.0),
            min_height: Val::Px(0.0),
            flex_direction: FlexDirection::Column,
            row_gap: GAP,
            padding: UiRect::all(GAP),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(ROUND),
            overflow: Overflow::scroll_y(),
            ..default()
        },
        ScrollArea,
        Board,
    )
}

impl Part for Board {
    type Key = usize;
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> usize {
        scene.current.questions().len()
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let palette = &scene.theme.palette;
        slot.insert((BackgroundColor(palette.surface), BorderColor::all(palette.line)));
        let count = u16::try_from(scene.current.questions().len()).unwrap_or(u16::MAX);
        slot.with_children(|board| {
            board
                .spawn((
                    Node {
                        display: Display::Grid,
                        grid_template_columns: RepeatedGridTrack::flex(COLUMNS, 1.0),
                        column_gap: Val::Px(4.0),
                        row_gap: Val::Px(4.0),
                        flex_shrink: 0.0,
                        ..default()
                    },
                    Pickable::IGNORE,
                ))
                .with_children(|grid| {
                    for number in 1..=count {
                        grid.spawn(cell(scene, number));
                    }
                });
            spawn_legend(board, scene);
        });
    }
}

fn cell(scene: &Scene, number: u16) -> impl Bundle {
    let label = scene.tongue.text("kiosk-exam-go-to", &locales::Args::new().set("number", number));
    (
        Node {
            height: Val::Px(36.0),
            min_width: Val::Px(0.0),
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border: UiRect::all(BORDER),
            border_radius: BorderRadius::all(Val::Px(6.0)),
            ..default()
        },
        control(format!("question-{number}"), label, Action::GoTo(number), accesskit::Role::Button),
        Cell(number),
    )
}

/// What a cell shows: the answer in letters, a flag, and whether it is the question on screen.
#[derive(PartialEq)]
pub struct CellShown {
    answer: String,
    flagged: bool,
    here: bool,
}

impl Part for Cell {
    type Key = CellShown;
    const DEPTH: Depth = Depth::Detail;

    fn key(&self, scene: &Scene) -> CellShown {
        let kind = scene.current.question(self.0).map_or(QuestionKind::Single, |question| question.kind);
        let entry = scene.current.entry(self.0);
        CellShown {
            answer: entry.map(|entry| short_answer(kind, &entry.response.0)).unwrap_or_default(),
            flagged: entry.is_some_and(|entry| entry.flagged),
            here: scene.desk.question == self.0,
        }
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let shown = self.key(scene);
        let palette = &scene.theme.palette;
        let answered = !shown.answer.is_empty();
        let (ground, tone) = if shown.here {
            (palette.ink, Tone::OnAccent)
        } else if answered {
            (palette.accent_wash, Tone::Accent)
        } else {
            (palette.surface, Tone::Soft)
        };
        slot.insert((BackgroundColor(ground), BorderColor::all(palette.line)));
        let border = edge(shown.here || answered);
        slot.entry::<Node>().and_modify(move |mut node| node.border = border);
        slot.with_children(|cell| {
            let number = Look::new(Size::Cell).tone(tone);
            let number = if shown.here { number.bold() } else { number };
            cell.spawn(line(scene, self.0.to_string(), number));
            if answered {
                cell.spawn(line(scene, shown.answer, Look::new(Size::Cell).bold().symbol().tone(tone)));
            }
            if shown.flagged {
                cell.spawn(flag(scene));
            }
        });
    }
}

/// Text in a cell, with the lines close together.
fn line(scene: &Scene, text: String, look: Look) -> impl Bundle {
    (
        Node { height: Val::Px(16.0), align_items: AlignItems::Center, ..default() },
        Pickable::IGNORE,
        children![words(scene, text, look)],
    )
}

/// The mark of a flagged question: a dot on the corner.
fn flag(scene: &Scene) -> impl Bundle {
    (
        Node {
            position_type: PositionType::Absolute,
            right: Val::Px(-4.0),
            top: Val::Px(-4.0),
            width: Val::Px(13.0),
            height: Val::Px(13.0),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::MAX,
            ..default()
        },
        BackgroundColor(scene.theme.palette.warn),
        BorderColor::all(scene.theme.palette.surface),
        Pickable::IGNORE,
    )
}

/// What the cells mean.
fn spawn_legend(board: &mut ChildSpawnerCommands, scene: &Scene) {
    let palette = &scene.theme.palette;
    let two_by_two = Node {
        display: Display::Grid,
        grid_template_columns: RepeatedGridTrack::auto(2),
        column_gap: GAP,
        row_gap: TIGHT,
        ..default()
    };
    board.spawn((two_by_two, Pickable::IGNORE)).with_children(|legend| {
        let samples = [
            ("kiosk-exam-legend-answered", palette.accent_wash, true, "A", false),
            ("kiosk-exam-legend-open", palette.surface, false, "", false),
            ("kiosk-exam-legend-here", palette.ink, true, "", false),
            ("kiosk-exam-legend-flagged", palette.surface, false, "", true),
        ];
        for (key, ground, filled, sign, flagged) in samples {
            legend.spawn(layout::row(TIGHT)).with_children(|sample| {
                sample
                    .spawn((
                        Node {
                            width: Val::Px(24.0),
                            height: Val::Px(24.0),
                            align_items: AlignItems::Center,
                            justify_content: JustifyContent::Center,
                            border: edge(filled),
                            border_radius: BorderRadius::all(Val::Px(5.0)),
                            ..default()
                        },
                        BackgroundColor(ground),
                        BorderColor::all(palette.edge),
                        Pickable::IGNORE,
                    ))
                    .with_children(|cell| {
                        cell.spawn(line(scene, sign.to_owned(), Look::new(Size::Cell).bold().tone(Tone::Accent)));
                        if flagged {
                            cell.spawn(flag(scene));
                        }
                    });
                sample.spawn(words(scene, scene.tongue.word(key), Look::new(Size::Caption).tone(Tone::Soft)));
            });
        }
    });
}
