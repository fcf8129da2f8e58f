use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;

use crate::part::Scene;
use crate::theme::{GAP, MARGIN, ROOM, ROUND};

/// The veil of a dialog: covers the screen and takes its touches.
pub fn veil() -> impl Bundle {
    (
        Node {
            position_type: PositionType::Absolute,
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        },
        GlobalZIndex(10),
        TabGroup::modal(),
    )
}

/// The sheet in the middle of the veil.
pub fn sheet(scene: &Scene) -> impl Bundle {
    (
        Node {
            width: Val::Px(680.0),
            max_width: Val::Percent(92.0),
            flex_direction: FlexDirection::Column,
            row_gap: ROOM,
            padding: UiRect::all(MARGIN),
            border_radius: BorderRadius::all(ROUND),
            ..default()
        },
        BackgroundColor(scene.theme.palette.surface),
        BoxShadow::new(scene.theme.palette.veil, Val::Px(0.0), Val::Px(8.0), Val::Px(0.0), Val::Px(30.0)),
        Pickable::IGNORE,
    )
}

/// The row of a dialog's buttons, at its end.
pub fn buttons() -> impl Bundle {
    (
        Node {
            column_gap: GAP,
            row_gap: GAP,
            justify_content: JustifyContent::FlexEnd,
            flex_wrap: FlexWrap::Wrap,
            ..default()
        },
        Pickable::IGNORE,
    )
}
