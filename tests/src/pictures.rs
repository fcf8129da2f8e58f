//! Comparing pictures with kept ones, forgiving what a renderer may do differently.

use std::path::Path;

use anyhow::{Context, Result};
use image::RgbImage;
use image::imageops::{FilterType, resize};

/// Width of a kept picture: small enough to commit, large enough to show cut-off text.
pub const KEPT_WIDTH: u32 = 480;
/// Difference of a pixel, per channel, that counts as different.
const PIXEL_TOLERANCE: u8 = 48;
/// Share of different pixels that still counts as the same picture.
const SHARE_TOLERANCE: f64 = 0.003;

/// Reads a picture and scales it to [`KEPT_WIDTH`].
///
/// # Errors
/// When the file is missing or no picture.
pub fn reduced(path: &Path) -> Result<RgbImage> {
    let picture = image::open(path).with_context(|| path.display().to_string())?.into_rgb8();
    let height = (picture.height() * KEPT_WIDTH).div_ceil(picture.width().max(1));
    Ok(resize(&picture, KEPT_WIDTH, height.max(1), FilterType::Triangle))
}

/// Share of pixels that differ; 1 when the sizes do.
pub fn difference(one: &RgbImage, other: &RgbImage) -> f64 {
    if one.dimensions() != other.dimensions() {
        return 1.0;
    }
    let far =
        |a: &image::Rgb<u8>, b: &image::Rgb<u8>| a.0.iter().zip(b.0).any(|(a, b)| a.abs_diff(b) > PIXEL_TOLERANCE);
    let different = one.pixels().zip(other.pixels()).filter(|(a, b)| far(a, b)).count();
    #[expect(clippy::cast_precision_loss, reason = "a screen has far fewer pixels than 2^52")]
    let share = different as f64 / f64::from(one.width() * one.height());
    share
}

/// Whether two pictures are the same to a person.
pub fn same(one: &RgbImage, other: &RgbImage) -> bool {
    difference(one, other) <= SHARE_TOLERANCE
}

/// How many different colours a picture has; a screen that was never drawn has one.
pub fn colours(picture: &RgbImage) -> usize {
    picture.pixels().map(|pixel| pixel.0).collect::<std::collections::HashSet<_>>().len()
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    #[test]
    fn a_missing_line_of_text_is_a_difference() {
        let plain = RgbImage::from_pixel(480, 360, Rgb([255; 3]));
        let mut text = plain.clone();
        // A line of text at this scale: 200 by 12 pixels, a third of them dark.
        for x in (100..300).step_by(3) {
            for y in 100..112 {
                text.put_pixel(x, y, Rgb([20; 3]));
            }
        }
        assert!(difference(&plain, &text) > 0.004);
        assert!(same(&plain, &plain.clone()));
        assert!(!same(&plain, &RgbImage::from_pixel(480, 361, Rgb([255; 3]))));
    }
}
