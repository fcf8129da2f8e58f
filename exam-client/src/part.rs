//! Parts: pieces of a screen that rebuild themselves when what they show has changed.
//!
//! A part is a component on the node it fills. It names its [`Part::Key`], everything it shows; when
//! the key changes, its children are replaced. Text, pictures and layout therefore
//! have one way of coming about, and no system updates single labels.

use std::sync::atomic::{AtomicU8, Ordering};

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use protocol::Language;

use crate::desk::Desk;
use crate::pictures::SignPictures;
use crate::practice::Bench;
use crate::theme::Theme;
use crate::tongue::Tongue;
use crate::view::Current;

/// Everything a part may look at.
#[derive(SystemParam)]
pub struct Scene<'w> {
    /// The exam.
    pub current: Res<'w, Current>,
    /// The local state.
    pub desk: Res<'w, Desk>,
    /// Texts.
    pub tongue: Res<'w, Tongue>,
    /// Colours.
    pub theme: Res<'w, Theme>,
    /// Practice.
    pub bench: Res<'w, Bench>,
    /// Pictures of questions.
    pub signs: Res<'w, SignPictures>,
}

/// A piece of a screen.
pub trait Part: Component + Sized {
    /// All that the part shows, apart from language, colours and print size.
    type Key: PartialEq + Send + Sync + 'static;
    /// How deep inside other parts it lies.
    const DEPTH: Depth;
    /// Whether a change may move other things, so that positions hold only some frames later.
    const MOVES: bool = true;
    /// What is to be shown now.
    fn key(&self, scene: &Scene) -> Self::Key;
    /// Fills the node.
    fn build(&self, scene: &Scene, slot: &mut EntityCommands);
}

/// Parts inside parts are built after them, in the same frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, SystemSet)]
pub enum Depth {
    /// Whole screens and overlays.
    Screen,
    /// Panels of a screen.
    Panel,
    /// Pieces of a panel.
    Detail,
    /// After all parts: looks of controls, focus, reports.
    Dress,
}

type Shown<K> = (Language, Theme, bool, K);

#[derive(Component)]
struct Built<P: Part>(Shown<P::Key>);

/// Frames still to be drawn until nothing moves any more.
#[derive(Debug, Default, Resource)]
pub struct Settling(AtomicU8);

/// A change needs one frame to be laid out and one to be seen by what reads the layout.
const FRAMES_TO_SETTLE: u8 = 3;

impl Settling {
    /// Something has changed.
    pub fn stir(&self) {
        self.0.store(FRAMES_TO_SETTLE, Ordering::Relaxed);
    }

    /// Nothing has changed for long enough.
    pub fn is_still(&self) -> bool {
        self.0.load(Ordering::Relaxed) == 0
    }
}

/// The order of building, and redrawing until it is done.
pub fn plugin(app: &mut App) {
    app.init_resource::<Settling>()
        .configure_sets(Update, (Depth::Screen, Depth::Panel, Depth::Detail, Depth::Dress).chain())
        .add_systems(Last, settle);
}

/// Makes `P` known to the app.
pub fn part<P: Part>(app: &mut App) {
    app.add_systems(Update, refresh::<P>.in_set(P::DEPTH));
}

fn refresh<P: Part>(
    mut commands: Commands,
    scene: Scene,
    settling: Res<Settling>,
    slots: Query<(Entity, &P, Option<&Built<P>>)>,
) {
    for (entity, part, built) in &slots {
        let shown = (scene.tongue.language, *scene.theme, scene.desk.large_print, part.key(&scene));
        if built.is_some_and(|built| built.0 == shown) {
            continue;
        }
        if P::MOVES {
            settling.stir();
        }
        let mut slot = commands.entity(entity);
        slot.despawn_children();
        part.build(&scene, &mut slot);
        slot.insert(Built::<P>(shown));
    }
}

fn settle(settling: Res<Settling>, mut redraw: MessageWriter<RequestRedraw>) {
    let left = settling.0.load(Ordering::Relaxed);
    if left > 0 {
        settling.0.store(left - 1, Ordering::Relaxed);
        redraw.write(RequestRedraw);
    }
}
