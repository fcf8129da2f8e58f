//! Fingers, keys and screen readers all end in one place: [`Activate`] on a control, then
//! [`perform`].

use accesskit::Action as AccessAction;
use bevy::a11y::ActionRequest;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::tab_navigation::{NavAction, TabNavigation};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::{Activate, Button};

use crate::desk::{Action, Call, Desk, perform};
use crate::part::Settling;
use crate::phase::{Overlay, Screen};
use crate::practice::Done;
use crate::theme::{self, Theme};
use crate::view::{Ask, Current};
use crate::widgets::Control;

/// What a key means where the app is, apart from Enter and Space, which belong to the control with focus.
pub fn key_action(screen: Screen, overlay: Overlay, key: &KeyboardInput) -> Option<Action> {
    let escape = key.key_code == KeyCode::Escape;
    match (overlay, screen) {
        (Overlay::Refusal, _) => return (escape || key.key_code == KeyCode::Enter).then_some(Action::Dismiss),
        (Overlay::Call, _) => return escape.then_some(Action::Call(Call::No)),
        (Overlay::None, Screen::Review) => return escape.then_some(Action::Review(false)),
        (Overlay::None, Screen::SignIn) => return typing(key),
        (Overlay::None, Screen::Practice) => return practising(key),
        (Overlay::None, Screen::Exam) => {}
        (Overlay::None | Overlay::Lost, _) => return None,
    }
    if let Some(option) = option_of(key.key_code) {
        return Some(Action::Choose(option));
    }
    match key.key_code {
        KeyCode::PageUp | KeyCode::ArrowLeft => Some(Action::Previous),
        KeyCode::PageDown | KeyCode::ArrowRight => Some(Action::Next),
        KeyCode::Home => Some(Action::GoTo(1)),
        KeyCode::End => Some(Action::GoTo(u16::MAX)),
        KeyCode::KeyF => Some(Action::ToggleFlag),
        _ => None,
    }
}

/// The option, from 0, that a digit or letter key stands for.
const fn option_of(key: KeyCode) -> Option<u8> {
    match key {
        KeyCode::Digit1 | KeyCode::Numpad1 | KeyCode::KeyA => Some(0),
        KeyCode::Digit2 | KeyCode::Numpad2 | KeyCode::KeyB => Some(1),
        KeyCode::Digit3 | KeyCode::Numpad3 | KeyCode::KeyC => Some(2),
        KeyCode::Digit4 | KeyCode::Numpad4 | KeyCode::KeyD => Some(3),
        _ => None,
    }
}

/// What a key means in practice.
fn practising(key: &KeyboardInput) -> Option<Action> {
    if let Some(option) = option_of(key.key_code) {
        return Some(Action::PracticeChoose(option));
    }
    match key.key_code {
        KeyCode::PageUp | KeyCode::ArrowLeft => Some(Action::PracticeStep(false)),
        KeyCode::PageDown | KeyCode::ArrowRight => Some(Action::PracticeStep(true)),
        KeyCode::Enter => Some(Action::PracticeCheck),
        KeyCode::Escape => Some(Action::Practise(false)),
        _ => None,
    }
}

/// What a key means while a number is being typed.
fn typing(key: &KeyboardInput) -> Option<Action> {
    match &key.logical_key {
        Key::Backspace => Some(Action::Erase),
        Key::Enter => Some(Action::SignIn),
        Key::Character(text) => {
            let character = text.chars().next()?;
            (character.is_ascii_alphanumeric() || character == '-').then_some(Action::Type(character))
        }
        _ => None,
    }
}

/// When keys and screen readers are heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, SystemSet)]
pub struct Keys;

/// Input, and the ring around the control with focus.
pub fn plugin(app: &mut App) {
    app.add_observer(activate)
        .add_systems(
            PreUpdate,
            drop_hidden_focus.after(bevy::input::InputSystems).before(bevy::input_focus::InputFocusSystems::Dispatch),
        )
        .add_systems(
            PreUpdate,
            (screen_reader, keys)
                .chain()
                .in_set(Keys)
                .after(bevy::input_focus::InputFocusSystems::Dispatch)
                .after(bevy::picking::PickingSystems::Last),
        )
        .add_systems(Update, (keep_focus, ring).chain().in_set(crate::part::Depth::Dress));
}

/// A finger leaves the focus on what it touched, unseen; Enter must not press that again.
fn drop_hidden_focus(
    mut pressed: MessageReader<KeyboardInput>,
    mut focus: ResMut<InputFocus>,
    visible: Res<InputFocusVisible>,
    controls: Query<(), With<Button>>,
) {
    let enter =
        pressed.read().any(|key| matches!(key.key_code, KeyCode::Enter | KeyCode::NumpadEnter | KeyCode::Space));
    if enter && !visible.0 && focus.get().is_some_and(|entity| controls.contains(entity)) {
        focus.clear();
    }
}

fn activate(
    pressed: On<Activate>,
    controls: Query<&Action, Without<InteractionDisabled>>,
    mut desk: ResMut<Desk>,
    mut current: ResMut<Current>,
    mut asks: MessageWriter<Ask>,
    mut done: MessageWriter<Done>,
    settling: Res<Settling>,
) {
    if let Ok(&action) = controls.get(pressed.entity) {
        settling.stir();
        done.write(Done(action));
        if let Some(ask) = perform(action, &mut desk, &current) {
            current.note(&ask);
            asks.write(ask);
        }
    }
}

/// A screen reader's "press" on a control does what a finger does.
fn screen_reader(
    mut requests: MessageReader<ActionRequest>,
    controls: Query<(), With<Button>>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    for request in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0).filter(|entity| controls.contains(*entity))
        else {
            continue;
        };
        match request.action {
            AccessAction::Click => commands.trigger(Activate { entity }),
            AccessAction::Focus => focus.set(entity, FocusCause::Navigated),
            _ => {}
        }
    }
}

#[derive(bevy::ecs::system::SystemParam)]
struct KeySource<'w, 's> {
    pressed: MessageReader<'w, 's, KeyboardInput>,
    screen: Res<'w, State<Screen>>,
    overlay: Res<'w, State<Overlay>>,
    controls: Query<'w, 's, (), With<Button>>,
    navigation: TabNavigation<'w, 's>,
}

fn keys(
    mut input: KeySource,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut desk: ResMut<Desk>,
    mut current: ResMut<Current>,
    mut asks: MessageWriter<Ask>,
    mut done: MessageWriter<Done>,
) {
    for key in input.pressed.read() {
        if key.state != ButtonState::Pressed {
            continue;
        }
        let on_control = visible.0 && focus.get().is_some_and(|entity| input.controls.contains(entity));
        if on_control && matches!(key.key_code, KeyCode::Enter | KeyCode::Space) {
            continue;
        }
        let step = match key.key_code {
            KeyCode::ArrowDown => Some(NavAction::Next),
            KeyCode::ArrowUp => Some(NavAction::Previous),
            _ => None,
        };
        if let Some(step) = step {
            if let Ok(next) = input.navigation.navigate(&focus, step) {
                focus.set(next, FocusCause::Navigated);
                visible.0 = true;
            }
            continue;
        }
        let Some(action) = key_action(*input.screen.get(), *input.overlay.get(), key) else { continue };
        // A key that is held down would switch to and fro.
        if key.repeat && matches!(action, Action::Choose(_) | Action::ToggleFlag | Action::PracticeChoose(_)) {
            continue;
        }
        done.write(Done(action));
        if let Some(ask) = perform(action, &mut desk, &current) {
            current.note(&ask);
            asks.write(ask);
        }
    }
}

/// A rebuilt part has new controls: the visible focus goes to the one of the same name.
fn keep_focus(
    mut focus: ResMut<InputFocus>,
    visible: Res<InputFocusVisible>,
    controls: Query<(Entity, &Control), With<Button>>,
    screen: Res<State<Screen>>,
    overlay: Res<State<Overlay>>,
    mut last: Local<Option<String>>,
) {
    if screen.is_changed() || overlay.is_changed() {
        *last = None;
    }
    if let Some((_, control)) = focus.get().and_then(|entity| controls.get(entity).ok()) {
        if last.as_ref() != Some(&control.0) {
            *last = Some(control.0.clone());
        }
    } else if visible.0
        && let Some(name) = last.as_ref()
        && let Some((entity, _)) = controls.iter().find(|(_, control)| control.0 == *name)
    {
        focus.set(entity, FocusCause::Navigated);
    }
}

fn ring(
    mut commands: Commands,
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    theme: Res<Theme>,
    controls: Query<(), With<Button>>,
    ringed: Query<Entity, With<Outline>>,
) {
    let wanted = focus.get().filter(|entity| visible.0 && controls.contains(*entity));
    for entity in &ringed {
        if Some(entity) != wanted {
            commands.entity(entity).remove::<Outline>();
        }
    }
    if let Some(entity) = wanted.filter(|entity| !ringed.contains(*entity)) {
        commands.entity(entity).insert(theme::ring(&theme));
    }
}
