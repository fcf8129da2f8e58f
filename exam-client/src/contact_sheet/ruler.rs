//! Whether a question fits its place on the screen, from the layout that is drawn.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use bevy::ui::{ComputedNode, UiGlobalTransform};
use serde::Serialize;

use crate::pictures::SignOf;
use crate::screens::Question;

/// Ink may reach out of its box by this much, in physical pixels: positions are rounded.
const ROUNDING: f32 = 1.5;

/// How much of a question lies outside its place, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Fit {
    /// Height that is seen only after scrolling.
    pub below: u32,
    /// How far a text runs out of its box, over the edge or into what stands beside it.
    pub outside: u32,
}

impl Fit {
    /// Whether everything is seen, and in its place.
    pub const fn is_whole(self) -> bool {
        self.below == 0 && self.outside == 0
    }
}

/// What was measured. Places are in physical pixels of the window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// How the question fits.
    pub fit: Fit,
    /// Place of the question's card.
    pub question: Rect,
    /// Place of the caption.
    pub caption: Rect,
}

type Laid = (&'static ComputedNode, &'static UiGlobalTransform);

/// Looks at the layout.
#[derive(SystemParam)]
pub struct Ruler<'w, 's> {
    cards: Query<'w, 's, (Entity, Laid), With<Question>>,
    children: Query<'w, 's, &'static Children>,
    boxes: Query<'w, 's, Laid, Without<Text>>,
    texts: Query<'w, 's, (&'static Text, &'static TextLayoutInfo, Laid)>,
    signs: Query<'w, 's, &'static ImageNode, With<SignOf>>,
}

impl Ruler<'_, '_> {
    /// Measures the question on screen; none while its caption or its picture is not there yet.
    pub fn measure(&self, caption: &[String; 2]) -> Option<Measured> {
        let (card, laid) = self.cards.single().ok()?;
        let question = place(laid);
        let (mut lowest, mut outside) = (question.min.y, 0.0_f32);
        for entity in self.children.iter_descendants(card) {
            if let Ok(around) = self.boxes.get(entity) {
                lowest = lowest.max(place(around).max.y);
            } else if let Ok((_, shown, around)) = self.texts.get(entity)
                && let Some(ink) = ink(shown)
            {
                let around = place(around);
                let ink = Rect { min: around.min + ink.min, max: around.min + ink.max };
                lowest = lowest.max(ink.max.y);
                let room = Vec2::new(around.max.x.min(question.max.x), around.max.y);
                outside = outside.max((ink.max - room).max_element());
            }
            if self.signs.get(entity).is_ok_and(|sign| sign.image == Handle::default()) {
                return None;
            }
        }
        let scale = laid.0.inverse_scale_factor;
        let fit = Fit { below: logical(lowest - question.max.y, scale), outside: logical(outside, scale) };
        Some(Measured { fit, question, caption: self.find(caption)? })
    }

    /// The place of these two lines.
    fn find(&self, lines: &[String; 2]) -> Option<Rect> {
        let places =
            lines.iter().map(|line| self.texts.iter().find(|(text, ..)| text.0 == *line).map(|found| place(found.2)));
        places.reduce(|above, below| Some(above?.union(below?))).flatten()
    }
}

fn place((node, transform): (&ComputedNode, &UiGlobalTransform)) -> Rect {
    Rect::from_center_size(transform.translation, node.size)
}

/// What is drawn of a text, relative to its box; none for a text without signs. Widths of lines do not serve:
/// they count the space after which a line is broken.
fn ink(shown: &TextLayoutInfo) -> Option<Rect> {
    let glyphs = shown.glyphs.iter().map(|glyph| Rect::from_center_size(glyph.position, glyph.atlas_info.rect.size()));
    glyphs.filter(|glyph| glyph.width() > 0.0).reduce(|all, glyph| all.union(glyph))
}

/// What counts of so many physical pixels, in logical ones.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most some thousand pixels")]
fn logical(hidden: f32, inverse_scale: f32) -> u32 {
    if hidden > ROUNDING { (hidden * inverse_scale).ceil() as u32 } else { 0 }
}
