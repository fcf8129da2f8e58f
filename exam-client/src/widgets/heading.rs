use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use crate::part::Scene;
use crate::theme::Size;
use crate::widgets::words::{Look, words};

/// The headline of a screen. It takes the focus first, so that a screen reader
/// begins there and Enter does nothing by mistake.
pub fn heading(scene: &Scene, text: String) -> impl Bundle {
    (words(scene, text.clone(), Look::new(Size::Title).bold()), first_focus(text))
}

/// The accessible side of a headline, for screens that show it in another way.
pub fn first_focus(text: String) -> impl Bundle {
    (AccessibilityNode::from(AccessNode::new(Role::Heading)), AccessibleLabel::new(text), AutoFocus)
}
