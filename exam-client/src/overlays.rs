//! What lies over the screens: refusals, the call for an invigilator, no connection.

use bevy::prelude::*;
use protocol::Message;

use crate::desk::{Action, Call};
use crate::part::{self, Depth, Part, Scene};
use crate::phase::Overlay;
use crate::theme::{Mood, Size, Tone};
use crate::widgets::heading::heading;
use crate::widgets::{Look, Paint, button, dialog, layout, words};

/// All overlays.
pub fn plugin(app: &mut App) {
    overlay::<Refusal>(app, Overlay::Refusal);
    overlay::<CallSupervisor>(app, Overlay::Call);
    overlay::<Lost>(app, Overlay::Lost);
}

fn overlay<P: Part + Default>(app: &mut App, overlay: Overlay) {
    app.add_systems(OnEnter(overlay), move |mut commands: Commands| {
        commands.spawn((dialog::veil(), P::default(), DespawnOnExit(overlay)));
    });
    part::part::<P>(app);
}

/// A veil with a sheet on it: a headline, a text and what `more` adds.
fn spawn_sheet(
    slot: &mut EntityCommands,
    scene: &Scene,
    title: String,
    text: String,
    more: impl FnOnce(&mut ChildSpawnerCommands),
) {
    slot.insert(BackgroundColor(scene.theme.palette.veil));
    slot.with_children(|veil| {
        veil.spawn(dialog::sheet(scene)).with_children(|sheet| {
            sheet.spawn(heading(scene, title));
            sheet.spawn(words(scene, text, Look::new(Size::Lead)));
            more(sheet);
        });
    });
}

/// Why the server did not do what was asked.
#[derive(Component, Default)]
struct Refusal;

impl Part for Refusal {
    type Key = Option<Message>;
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, scene: &Scene) -> Self::Key {
        scene.current.view.refusal.clone()
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let Some(reason) = self.key(scene) else { return };
        let tongue = &scene.tongue;
        spawn_sheet(slot, scene, tongue.word("kiosk-refusal-title"), tongue.message(&reason), |sheet| {
            sheet.spawn(dialog::buttons()).with_children(|row| {
                row.spawn(button(scene, "dismiss", tongue.word("kiosk-refusal-ok"), Action::Dismiss, Paint::Primary));
            });
        });
    }
}

/// "Call an invigilator?", and then "called".
#[derive(Component, Default)]
struct CallSupervisor;

impl Part for CallSupervisor {
    type Key = Call;
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, scene: &Scene) -> Call {
        scene.desk.call
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let tongue = &scene.tongue;
        let made = scene.desk.call == Call::Made;
        let (title, text) = if made {
            ("kiosk-call-made-title", "kiosk-call-made-text")
        } else {
            ("kiosk-call-title", "kiosk-call-text")
        };
        spawn_sheet(slot, scene, tongue.word(title), tongue.word(text), |sheet| {
            sheet.spawn(dialog::buttons()).with_children(|row| {
                if made {
                    let label = tongue.word("kiosk-call-close");
                    row.spawn(button(scene, "call-close", label, Action::Call(Call::No), Paint::Primary));
                } else {
                    let cancel = tongue.word("kiosk-call-cancel");
                    row.spawn(button(scene, "call-cancel", cancel, Action::Call(Call::No), Paint::Plain));
                    let call = tongue.word("kiosk-call-now");
                    row.spawn(button(scene, "call-now", call, Action::CallNow, Paint::Primary));
                }
            });
        });
    }
}

/// No connection, where nothing can be done without one.
#[derive(Component, Default)]
struct Lost;

impl Part for Lost {
    type Key = ();
    const DEPTH: Depth = Depth::Screen;

    fn key(&self, _: &Scene) {}

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let tongue = &scene.tongue;
        spawn_sheet(slot, scene, tongue.word("kiosk-lost-title"), tongue.word("kiosk-lost-text"), |sheet| {
            sheet.spawn(layout::notice(scene, Mood::Warn)).with_children(|notice| {
                let text = tongue.word("kiosk-lost-again");
                notice.spawn(words(scene, text, Look::new(Size::Body).tone(Tone::Warn)));
            });
        });
    }
}
