//! The Bevy app: plugins, window and the order of systems.

use std::sync::Arc;

use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::log::LogPlugin;
use bevy::picking::PickingSystems;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{CursorMoved, ExitCondition};
use locales::Catalog;
use protocol::Language;

use crate::desk::Desk;
use crate::phase::{self, OfficeLanguage, Overlay, Screen};
use crate::pictures::{self, SignPictures};
use crate::practice::{self, Bench, Done};
use crate::theme::fonts::FontFiles;
use crate::tongue::{self, Tongue};
use crate::view::{self, Ask, Current};
use crate::widgets;
use crate::{drag_scroll, forget, input, overlays, part, screens, theme, window};

/// What the app is made from.
pub struct Parts {
    /// Texts.
    pub catalog: Arc<Catalog>,
    /// Fonts.
    pub fonts: FontFiles,
    /// Pictures of questions.
    pub signs: SignPictures,
    /// Language in which the terminal greets.
    pub language: Language,
    /// Size of the window; none for the full screen.
    pub windowed: Option<(u32, u32)>,
}

/// The app without a conversation: the caller inserts [`view::Talk`] and [`pictures::Portraits`].
pub fn build(parts: Parts) -> App {
    let mut app = App::new();
    // A system that fails is logged; the exam goes on.
    app.set_error_handler(bevy::ecs::error::error);
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin {
                primary_window: Some(window::window(
                    parts.catalog.word(parts.language, "common-system-name"),
                    parts.windowed,
                )),
                // Nobody closes a kiosk by its window; the demo's window may be closed.
                close_when_requested: parts.windowed.is_some(),
                exit_condition: ExitCondition::OnAllClosed,
                ..default()
            })
            .set(RenderPlugin {
                // Nothing is shown half drawn while pipelines are being made.
                synchronous_pipeline_compilation: true,
                ..default()
            })
            .set(LogPlugin {
                filter: "warn,bevy_render::renderer=error,winit=error,exam_client=info,kiosk_session=info".to_owned(),
                ..default()
            }),
    );
    app.insert_resource(parts.fonts).insert_resource(parts.signs).add_plugins((
        TabNavigationPlugin,
        theme::plugin,
        pictures::plugin,
        drag_scroll::plugin,
    ));
    window::hold(&mut app, parts.windowed);
    app.add_systems(Startup, |mut commands: Commands| {
        commands.spawn((Camera2d, Msaa::Off));
    });
    interface(&mut app, parts.catalog, parts.language);
    app
}

/// Everything between the conversation and the nodes on the screen, without a window.
pub fn interface(app: &mut App, catalog: Arc<Catalog>, language: Language) {
    app.insert_resource(Desk::new(language))
        .insert_resource(OfficeLanguage(language))
        .insert_resource(Tongue::new(catalog, language))
        .init_resource::<Current>()
        .add_message::<Ask>()
        .add_message::<Done>()
        .add_message::<CursorMoved>()
        .init_resource::<widgets::button::Pointing>()
        .init_resource::<Bench>()
        .init_state::<Screen>()
        .init_state::<Overlay>()
        .add_plugins((part::plugin, input::plugin, screens::plugin, overlays::plugin))
        .add_systems(
            PreUpdate,
            (
                view::exchange,
                phase::welcome,
                forget::forget,
                tongue::follow,
                practice::follow,
                practice::load,
                phase::follow,
            )
                .chain()
                .after(PickingSystems::Last)
                .after(input::Keys),
        )
        .add_systems(Update, (widgets::button::point, widgets::button::paint).chain().in_set(part::Depth::Dress));
}
