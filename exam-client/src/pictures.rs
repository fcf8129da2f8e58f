//! Pictures of questions and portraits of candidates, as textures.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use ::image::DynamicImage;
use assets::Signs;
use bevy::asset::RenderAssetUsages;
use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use protocol::{Language, PersonId};

use crate::part::{Depth, Settling};
use crate::widgets::portrait::PortraitOf;

/// The sign catalogue.
#[derive(Debug, Clone, Resource)]
pub struct SignPictures(pub Arc<Signs>);

impl SignPictures {
    /// What a picture looks like, for screen readers; none when it cannot be shown.
    pub fn describe(&self, id: &str, language: Language) -> Option<String> {
        self.0.svg(id).ok()?;
        self.0.alt(id, language.tag()).ok()
    }
}

/// Fills its image with this sign, drawn for exactly the pixels it covers.
#[derive(Debug, Clone, PartialEq, Component)]
pub struct SignOf {
    /// Id of the catalogue.
    pub id: String,
    /// Side of the square it fills, in logical pixels.
    pub side: f32,
}

/// Fetches the JPEG of a portrait; called on a thread of its own.
pub type FetchPortrait = Box<dyn Fn(PersonId) -> Option<Vec<u8>> + Send>;

/// How often a portrait is asked for before the silhouette stays.
const TRIES: u8 = 5;
/// Between two tries.
const PAUSE: Duration = Duration::from_secs(2);
/// Portraits kept as textures; a terminal runs for months and sees thousands of people.
const KEPT: usize = 4;

/// Portraits that were asked for, and those that have come.
#[derive(Resource)]
pub struct Portraits {
    known: HashMap<PersonId, Option<Handle<Image>>>,
    wanted: Sender<PersonId>,
    found: SyncCell<Receiver<(PersonId, DynamicImage)>>,
}

impl Portraits {
    /// Starts the thread that fetches. `wake` is called when a portrait has come.
    ///
    /// # Errors
    /// When the system has no thread to give.
    pub fn start(fetch: FetchPortrait, wake: impl Fn() + Send + 'static) -> std::io::Result<Self> {
        let (wanted, requests) = mpsc::channel::<PersonId>();
        let (done, found) = mpsc::channel();
        std::thread::Builder::new().name("portraits".into()).spawn(move || {
            for person in requests {
                let bytes = (0..TRIES).find_map(|tried| {
                    if tried > 0 {
                        std::thread::sleep(PAUSE);
                    }
                    fetch(person)
                });
                let picture = bytes.and_then(|bytes| ::image::load_from_memory(&bytes).ok());
                if let Some(picture) = picture
                    && done.send((person, picture)).is_ok()
                {
                    wake();
                }
            }
        })?;
        Ok(Self { known: HashMap::new(), wanted, found: SyncCell::new(found) })
    }
}

/// Fills images with signs and portraits.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, (draw_signs, show_portraits).in_set(Depth::Dress));
}

fn texture(picture: DynamicImage) -> Image {
    Image::from_dynamic(picture, true, RenderAssetUsages::RENDER_WORLD)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a side of some hundred pixels")]
fn draw_signs(
    mut images: ResMut<Assets<Image>>,
    signs: Res<SignPictures>,
    scale: Res<UiScale>,
    windows: Query<&Window, With<PrimaryWindow>>,
    mut wanted: Query<(&SignOf, &mut ImageNode), Added<SignOf>>,
) -> Result {
    let dots = windows.single().map_or(1.0, Window::scale_factor) * scale.0;
    for (sign, mut node) in &mut wanted {
        let picture = signs.0.raster(&sign.id, (sign.side * dots).round().max(1.0) as u32)?;
        node.image = images.add(texture(DynamicImage::ImageRgba8((*picture).clone())));
    }
    Ok(())
}

fn show_portraits(
    mut images: ResMut<Assets<Image>>,
    mut portraits: ResMut<Portraits>,
    settling: Res<Settling>,
    mut shown: Query<(&PortraitOf, &mut ImageNode)>,
) {
    while let Ok((person, picture)) = portraits.found.get().try_recv() {
        let image = images.add(texture(picture));
        portraits.known.insert(person, Some(image));
        settling.stir();
    }
    for (portrait, mut node) in &mut shown {
        match portraits.known.get(&portrait.0) {
            Some(Some(image)) if node.image != *image => node.image = image.clone(),
            Some(_) => {}
            None => {
                if portraits.known.len() >= KEPT {
                    portraits.known.clear();
                }
                portraits.known.insert(portrait.0, None);
                // The thread lives as long as this sender; if it has gone, the silhouette stays.
                let _ = portraits.wanted.send(portrait.0);
            }
        }
    }
}
