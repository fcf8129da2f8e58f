use bevy::prelude::*;

use crate::part::Scene;
use crate::theme::Tone;

/// A bar filled from 0 to 1.
pub fn progress(scene: &Scene, share: f32, tone: Tone, height: f32) -> impl Bundle {
    let palette = &scene.theme.palette;
    (
        Node {
            height: Val::Px(height),
            flex_grow: 1.0,
            border_radius: BorderRadius::MAX,
            overflow: Overflow::clip(),
            ..default()
        },
        BackgroundColor(palette.track),
        Pickable::IGNORE,
        children![(
            Node {
                width: Val::Percent(share.clamp(0.0, 1.0) * 100.0),
                height: Val::Percent(100.0),
                border_radius: BorderRadius::MAX,
                ..default()
            },
            BackgroundColor(palette.tone(tone)),
            Pickable::IGNORE,
        )],
    )
}
