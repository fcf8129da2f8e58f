//! Boxes. All of them let touches through to what lies under them.

use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;

use crate::part::Scene;
use crate::theme::{BORDER, GAP, Mood, ROOM, ROUND, ROUND_SMALL, TIGHT};

/// Children above each other.
pub fn column(gap: Val) -> impl Bundle {
    (Node { flex_direction: FlexDirection::Column, row_gap: gap, ..default() }, Pickable::IGNORE)
}

/// Children above each other, taking what room is left.
pub fn filling_column(gap: Val) -> impl Bundle {
    (
        Node {
            flex_direction: FlexDirection::Column,
            row_gap: gap,
            flex_grow: 1.0,
            flex_basis: Val::Px(0.0),
            min_width: Val::Px(0.0),
            min_height: Val::Px(0.0),
            ..default()
        },
        Pickable::IGNORE,
    )
}

/// Children beside each other, centred on one line.
pub fn row(gap: Val) -> impl Bundle {
    (Node { column_gap: gap, align_items: AlignItems::Center, ..default() }, Pickable::IGNORE)
}

/// Children beside each other, wrapped into as many lines as they need.
pub fn wrapping_row(gap: Val) -> impl Bundle {
    (
        Node { column_gap: gap, row_gap: gap, flex_wrap: FlexWrap::Wrap, align_items: AlignItems::Center, ..default() },
        Pickable::IGNORE,
    )
}

/// Children beside each other, first and last at the edges.
pub fn spread_row() -> impl Bundle {
    (
        Node {
            column_gap: ROOM,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::SpaceBetween,
            ..default()
        },
        Pickable::IGNORE,
    )
}

/// The usual inside of a card: children above each other, with room around them.
pub fn card_node() -> Node {
    Node { flex_direction: FlexDirection::Column, padding: UiRect::all(ROOM), row_gap: GAP, ..default() }
}

/// A card: white, rounded, with a thin edge.
pub fn card(scene: &Scene, node: Node) -> impl Bundle {
    (
        Node { border: UiRect::all(Val::Px(1.0)), border_radius: BorderRadius::all(ROUND), ..node },
        BackgroundColor(scene.theme.palette.surface),
        BorderColor::all(scene.theme.palette.line),
        Pickable::IGNORE,
    )
}

/// A card whose inside can be scrolled when it is higher than its place.
pub fn scrolling_card(scene: &Scene, node: Node) -> impl Bundle {
    (
        Node {
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(ROUND),
            overflow: Overflow::scroll_y(),
            ..node
        },
        BackgroundColor(scene.theme.palette.surface),
        BorderColor::all(scene.theme.palette.line),
        ScrollArea,
    )
}

/// A tinted strip for a notice.
pub fn notice(scene: &Scene, mood: Mood) -> impl Bundle {
    (
        Node {
            padding: UiRect::axes(ROOM, GAP),
            column_gap: GAP,
            align_items: AlignItems::Center,
            border: UiRect::left(Val::Px(5.0)),
            border_radius: BorderRadius::all(ROUND_SMALL),
            ..default()
        },
        BackgroundColor(scene.theme.palette.wash(mood)),
        BorderColor::all(scene.theme.palette.tone(mood.tone())),
        Pickable::IGNORE,
    )
}

/// A small label in a rounded box.
pub fn chip(scene: &Scene, mood: Mood) -> impl Bundle {
    (
        Node {
            padding: UiRect::axes(GAP, Val::Px(5.0)),
            column_gap: TIGHT,
            align_items: AlignItems::Center,
            border_radius: BorderRadius::MAX,
            flex_shrink: 0.0,
            ..default()
        },
        BackgroundColor(scene.theme.palette.wash(mood)),
        Pickable::IGNORE,
    )
}

/// A well: the ground of a field or a tile.
pub fn well(scene: &Scene, node: Node) -> impl Bundle {
    (
        Node { border: UiRect::all(BORDER), border_radius: BorderRadius::all(ROUND_SMALL), ..node },
        BackgroundColor(scene.theme.palette.well),
        BorderColor::all(scene.theme.palette.line),
        Pickable::IGNORE,
    )
}

/// Takes the room that is left.
pub fn spring() -> impl Bundle {
    (Node { flex_grow: 1.0, ..default() }, Pickable::IGNORE)
}
