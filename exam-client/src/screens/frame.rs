//! The bar above every screen: where the terminal stands, whether it is connected, and help.

use bevy::prelude::*;
use locales::Args;
use protocol::kiosk::{Phase, Place, TerminalKind};

use crate::desk::{Action, Call};
use crate::part::{self, Depth, Part, Scene};
use crate::theme::{GAP, MARGIN, Mood, ROUND_SMALL, Size, TIGHT, Tone};
use crate::view::Link;
use crate::widgets::{Gate, Look, Paint, button, layout, words};

pub fn plugin(app: &mut App) {
    part::part::<Bar>(app);
}

/// The bar.
#[derive(Component)]
pub struct Bar;

/// The node of the bar.
pub fn bar() -> impl Bundle {
    (
        Node {
            min_height: Val::Px(76.0),
            flex_shrink: 0.0,
            padding: UiRect::axes(MARGIN, TIGHT),
            column_gap: GAP,
            align_items: AlignItems::Center,
            border: UiRect::bottom(Val::Px(1.0)),
            ..default()
        },
        Bar,
        Pickable::IGNORE,
    )
}

#[derive(PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each shows in a place of its own")]
pub struct Shown {
    place: Option<Place>,
    lost: bool,
    connecting: bool,
    can_call: bool,
    print: bool,
    contrast: bool,
}

impl Part for Bar {
    type Key = Shown;
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> Shown {
        let view = &scene.current.view;
        Shown {
            place: view.place.clone(),
            lost: matches!(view.link, Link::Lost { .. }),
            connecting: view.link == Link::Connecting,
            can_call: matches!(
                view.phase,
                Some(
                    Phase::SignIn { .. }
                        | Phase::Briefing { .. }
                        | Phase::Exam { .. }
                        | Phase::Paused { .. }
                        | Phase::Result { .. }
                        | Phase::Void { .. }
                )
            ),
            print: scene.desk.large_print,
            contrast: scene.desk.contrast,
        }
    }

    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let shown = self.key(scene);
        let palette = &scene.theme.palette;
        slot.insert((BackgroundColor(palette.surface), BorderColor::all(palette.line)));
        slot.with_children(|bar| {
            bar.spawn((
                Node {
                    width: Val::Px(46.0),
                    height: Val::Px(46.0),
                    flex_shrink: 0.0,
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    border_radius: BorderRadius::all(ROUND_SMALL),
                    ..default()
                },
                BackgroundColor(palette.accent),
                Pickable::IGNORE,
                children![words(scene, "✓", Look::new(Size::Stem).bold().symbol().tone(Tone::OnAccent))],
            ));
            bar.spawn(layout::column(Val::Px(0.0))).with_children(|names| {
                let (site, seat) = place_lines(scene, shown.place.as_ref());
                names.spawn(words(scene, site, Look::new(Size::Body).bold()));
                if !seat.is_empty() {
                    names.spawn(words(scene, seat, Look::new(Size::Caption).tone(Tone::Soft)));
                }
            });
            bar.spawn(layout::spring());
            if shown.lost || shown.connecting {
                let key = if shown.lost { "kiosk-frame-lost" } else { "kiosk-frame-connecting" };
                let mood = if shown.lost { Mood::Bad } else { Mood::Warn };
                bar.spawn(layout::chip(scene, mood)).with_children(|chip| {
                    chip.spawn(words(scene, "⚠", Look::new(Size::Caption).symbol().tone(mood.tone())));
                    chip.spawn(words(scene, scene.tongue.word(key), Look::new(Size::Caption).bold().tone(mood.tone())));
                });
            }
            bar.spawn(button(
                scene,
                "print",
                scene.tongue.word("kiosk-frame-print"),
                Action::TogglePrint,
                Paint::Quiet,
            ))
            .checked(shown.print);
            bar.spawn(button(
                scene,
                "contrast",
                scene.tongue.word("kiosk-frame-contrast"),
                Action::ToggleContrast,
                Paint::Quiet,
            ))
            .checked(shown.contrast);
            if shown.can_call {
                let label = scene.tongue.word("kiosk-frame-call");
                bar.spawn(button(scene, "call", label, Action::Call(Call::Asking), Paint::Plain));
            }
        });
    }
}

/// Site, and hall with seat, as far as they are known.
fn place_lines(scene: &Scene, place: Option<&Place>) -> (String, String) {
    let Some(place) = place else { return (scene.tongue.word("common-system-title"), String::new()) };
    let seat = match place.kind {
        TerminalKind::Window => place.hall.clone(),
        TerminalKind::Exam | TerminalKind::Practice => {
            scene.tongue.text("kiosk-frame-seat", &Args::new().set("hall", place.hall.as_str()).set("seat", place.seat))
        }
    };
    (place.site.clone(), seat)
}
