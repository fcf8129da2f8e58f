//! A finger moves what it drags: the engine's scroll areas know only the wheel.

use bevy::picking::events::{Drag, Pointer};
use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;

/// Scrolls areas by dragging them.
pub fn plugin(app: &mut App) {
    app.add_observer(drag);
}

fn drag(
    mut drag: On<Pointer<Drag>>,
    scale: Res<UiScale>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
) {
    let Ok((node, mut position)) = areas.get_mut(drag.entity) else { return };
    let hidden = (node.content_size.y - node.size.y).max(0.0) * node.inverse_scale_factor;
    if hidden > 0.0 {
        drag.propagate(false);
        position.y = (position.y - drag.delta.y / scale.0).clamp(0.0, hidden);
    }
}
