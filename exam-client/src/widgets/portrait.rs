use bevy::prelude::*;
use protocol::PersonId;

use crate::part::Scene;
use crate::theme::ROUND_SMALL;

/// Whose portrait fills this image once it has arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Component)]
pub struct PortraitOf(pub PersonId);

/// A portrait, or a silhouette while there is none. `width` in logical pixels, height by the ratio of an identity photo.
pub fn portrait(scene: &Scene, person: Option<PersonId>, width: f32, label: String) -> impl Bundle {
    let palette = &scene.theme.palette;
    let height = width * 4.0 / 3.0;
    let person = person.unwrap_or(PersonId(default()));
    (
        Node {
            width: Val::Px(width),
            height: Val::Px(height),
            flex_shrink: 0.0,
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(ROUND_SMALL),
            overflow: Overflow::clip(),
            ..default()
        },
        AccessibleLabel::new(label),
        BackgroundColor(palette.accent_wash),
        BorderColor::all(palette.line),
        Pickable::IGNORE,
        children![
            blob(palette.edge, width * 0.33, height * 0.2, width * 0.34, width * 0.4),
            blob(palette.edge, width * 0.16, height * 0.58, width * 0.68, height * 0.7),
            (
                Node {
                    position_type: PositionType::Absolute,
                    width: Val::Percent(100.0),
                    height: Val::Percent(100.0),
                    border_radius: BorderRadius::all(ROUND_SMALL),
                    ..default()
                },
                ImageNode::default(),
                PortraitOf(person),
                Pickable::IGNORE,
            ),
        ],
    )
}

fn blob(colour: Color, left: f32, top: f32, width: f32, height: f32) -> impl Bundle {
    (
        Node {
            position_type: PositionType::Absolute,
            left: Val::Px(left),
            top: Val::Px(top),
            width: Val::Px(width),
            height: Val::Px(height),
            border_radius: BorderRadius::all(Val::Px(width * 0.5)),
            ..default()
        },
        BackgroundColor(colour),
        Pickable::IGNORE,
    )
}
