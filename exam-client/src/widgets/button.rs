use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input::mouse::MouseButtonInput;
use bevy::input::touch::TouchInput;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::{Checked, InteractionDisabled, Pressed};
use bevy::ui_widgets::Button;
use bevy::window::CursorMoved;

use crate::desk::Action;
use crate::part::Scene;
use crate::theme::{BORDER, GAP, Palette, ROUND_SMALL, Size, TOUCH, Tone};
use crate::widgets::words::{Look, words};

/// The stable name of a control, in layout reports and for keeping the focus over a rebuild.
#[derive(Debug, Clone, PartialEq, Eq, Component)]
pub struct Control(pub String);

impl Control {
    /// Names a control.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }
}

/// How a control is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Component)]
pub enum Paint {
    /// The one thing to do here: filled with the accent.
    Primary,
    /// Something else that can be done: outlined.
    Plain,
    /// Without an edge until it is touched.
    Quiet,
    /// Cannot be taken back: outlined in red.
    Danger,
    /// One of several to choose from; filled with a tint while chosen.
    Choice,
    /// An option that was right, once the answer has been checked.
    Right,
    /// An option that was wrongly chosen.
    Wrong,
    /// Any other option of an answer that has been checked.
    Settled,
}

/// A label that changes colour with its control.
#[derive(Debug, Clone, Copy, Component)]
pub struct Label;

/// The colours of a control: ground, edge, label.
pub type Colours = (Color, Color, Color);

impl Paint {
    /// The colours in a given state.
    #[expect(clippy::fn_params_excessive_bools, reason = "the four states a control can be in at once")]
    pub fn colours(self, p: &Palette, pressed: bool, hovered: bool, disabled: bool, checked: bool) -> Colours {
        if disabled {
            return match self {
                Self::Right | Self::Wrong | Self::Settled => self.colours(p, false, false, false, false),
                Self::Quiet => (Color::NONE, Color::NONE, p.faint),
                Self::Primary => (p.track, Color::NONE, p.soft),
                _ => (p.well, p.line, p.faint),
            };
        }
        match self {
            Self::Primary if pressed || hovered => (p.accent_deep, Color::NONE, p.on_accent),
            Self::Primary => (p.accent, Color::NONE, p.on_accent),
            Self::Plain if pressed => (p.accent_wash, p.accent, p.accent_deep),
            Self::Plain if hovered => (p.surface, p.accent, p.accent),
            Self::Quiet if pressed || hovered || checked => (p.accent_wash, Color::NONE, p.accent_deep),
            Self::Quiet => (Color::NONE, Color::NONE, p.accent),
            Self::Danger if pressed || hovered => (p.bad_wash, p.bad, p.bad),
            Self::Danger => (p.surface, p.bad, p.bad),
            Self::Choice if checked => (p.accent_wash, p.accent, p.accent_deep),
            Self::Choice if pressed => (p.accent_wash, p.accent, p.ink),
            Self::Choice if hovered => (p.surface, p.accent, p.ink),
            Self::Right => (p.good_wash, p.good, p.ink),
            Self::Wrong => (p.bad_wash, p.bad, p.ink),
            Self::Settled => (p.surface, p.line, p.ink),
            Self::Plain | Self::Choice => (p.surface, p.edge, p.ink),
        }
    }
}

/// Whether a mouse points at things. A finger leaves the pointer where it touched, and what lies there on the
/// next screen must not look chosen: a control shows that it is pointed at only after the pointer has moved
/// since the last press.
#[derive(Debug, Default, Resource)]
pub struct Pointing(bool);

/// Follows moves and presses.
pub fn point(
    mut moves: MessageReader<CursorMoved>,
    mut presses: MessageReader<MouseButtonInput>,
    mut touches: MessageReader<TouchInput>,
    mut pointing: ResMut<Pointing>,
    mut last: Local<Option<Vec2>>,
) {
    for moved in moves.read() {
        // The window tells where the pointer is when it opens: that is no move.
        if last.replace(moved.position).is_some_and(|last| last != moved.position) {
            pointing.0 = true;
        }
    }
    if presses.read().count() + touches.read().count() > 0 {
        pointing.0 = false;
    }
}

/// The parts every control has: name, action, focus, role and accessible name.
pub fn control(name: impl Into<String>, label: impl Into<String>, action: Action, role: Role) -> impl Bundle {
    (
        Button,
        AccessibilityNode::from(AccessNode::new(role)),
        Control::new(name),
        action,
        TabIndex(0),
        Hovered::default(),
        AccessibleLabel::new(label),
        BackgroundColor(Color::NONE),
        BorderColor::DEFAULT,
    )
}

/// The border of a control. What is filled has none: in the colour of the ground it would show a seam at the corners.
pub fn edge(filled: bool) -> UiRect {
    if filled { UiRect::ZERO } else { UiRect::all(BORDER) }
}

/// A button with a label.
pub fn button(scene: &Scene, name: &str, label: String, action: Action, paint: Paint) -> impl Bundle {
    let size = if paint == Paint::Quiet { Size::Body } else { Size::Lead };
    let look = Look::new(size).tone(Tone::Ink).centred();
    let filled = paint == Paint::Primary;
    let look = if filled { look.bold() } else { look };
    (
        Node {
            min_height: TOUCH,
            min_width: Val::Px(96.0),
            padding: if filled {
                UiRect::axes(Val::Px(28.0), Val::Px(10.0))
            } else {
                UiRect::axes(Val::Px(26.0), Val::Px(8.0))
            },
            column_gap: GAP,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border: edge(filled),
            border_radius: BorderRadius::all(ROUND_SMALL),
            ..default()
        },
        control(name, label.clone(), action, Role::Button),
        paint,
        children![(words(scene, label, look), Label)],
    )
}

/// Switches controls on and off where they are spawned.
pub trait Gate {
    /// The control can be used only if `enabled`.
    fn enabled(&mut self, enabled: bool) -> &mut Self;
    /// The control shows that it is the chosen one, if it is.
    fn checked(&mut self, checked: bool) -> &mut Self;
}

impl Gate for EntityCommands<'_> {
    fn enabled(&mut self, enabled: bool) -> &mut Self {
        if enabled { self.remove::<InteractionDisabled>() } else { self.insert(InteractionDisabled) }
    }

    fn checked(&mut self, checked: bool) -> &mut Self {
        if checked { self.insert(Checked) } else { self.remove::<Checked>() }
    }
}

type State<'a> = (
    &'a Paint,
    Has<Pressed>,
    &'a Hovered,
    Has<InteractionDisabled>,
    Has<Checked>,
    &'a mut BackgroundColor,
    &'a mut BorderColor,
    Option<&'a Children>,
);

/// Paints every control in the colours of its state.
pub fn paint(
    theme: Res<crate::theme::Theme>,
    pointing: Res<Pointing>,
    mut controls: Query<State>,
    mut labels: Query<&mut TextColor, With<Label>>,
) {
    for (paint, pressed, hovered, disabled, checked, mut ground, mut edge, children) in &mut controls {
        let (ground_now, edge_now, label_now) =
            paint.colours(&theme.palette, pressed, pointing.0 && hovered.get(), disabled, checked);
        ground.set_if_neq(BackgroundColor(ground_now));
        edge.set_if_neq(BorderColor::all(edge_now));
        for &child in children.into_iter().flatten() {
            if let Ok(mut colour) = labels.get_mut(child) {
                colour.set_if_neq(TextColor(label_now));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use bevy::input::ButtonState;

    use super::*;

    fn app() -> App {
        let mut app = App::new();
        app.add_message::<CursorMoved>()
            .add_message::<MouseButtonInput>()
            .add_message::<TouchInput>()
            .init_resource::<Pointing>()
            .add_systems(Update, point);
        app
    }

    fn move_to(app: &mut App, x: f32) -> bool {
        app.world_mut().write_message(CursorMoved {
            window: Entity::PLACEHOLDER,
            position: Vec2::new(x, 0.0),
            delta: None,
        });
        app.update();
        app.world().resource::<Pointing>().0
    }

    #[test]
    fn a_pointer_points_once_it_has_moved_and_no_longer_after_a_press() {
        let mut app = app();
        assert!(!move_to(&mut app, 10.0), "where the window opened");
        assert!(!move_to(&mut app, 10.0), "told again");
        assert!(move_to(&mut app, 11.0));
        app.world_mut().write_message(MouseButtonInput {
            button: MouseButton::Left,
            state: ButtonState::Pressed,
            window: Entity::PLACEHOLDER,
        });
        app.update();
        assert!(!app.world().resource::<Pointing>().0);
        assert!(move_to(&mut app, 12.0));
    }
}
