//! A face for an invented applicant.

use std::path::Path;

use anyhow::Result;
use image::{Rgb, RgbImage};

/// Draws a face in the place of a photo, of the size and weight the office asks for.
///
/// # Errors
/// When no quality gives the weight, or the file cannot be written.
pub fn write(path: &Path) -> Result<()> {
    let mut picture = RgbImage::new(260, 378);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        // Grain, so that the file is as heavy as a photo's.
        let grain = (x.wrapping_mul(0x9E37_79B1) ^ y.wrapping_mul(0x85EB_CA6B)).wrapping_mul(0xC2B2_AE35) >> 28;
        let grain = u8::try_from(grain).unwrap_or(0);
        *pixel = Rgb(shade(f64::from(x) - 130.0, f64::from(y)).map(|channel| channel.saturating_sub(grain)));
    }
    for quality in (30..=100).step_by(5) {
        let mut bytes = Vec::new();
        image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(&picture)?;
        if (14 * 1024..=30 * 1024).contains(&bytes.len()) {
            return Ok(std::fs::write(path, bytes)?);
        }
    }
    anyhow::bail!("no quality gives a file between 14 and 30 KB")
}

/// The colour of the drawn face at a point, `dx` from the middle line.
fn shade(dx: f64, y: f64) -> [u8; 3] {
    let within =
        |x: f64, middle: f64, wide: f64, high: f64| ((dx - x) / wide).powi(2) + ((y - middle) / high).powi(2) < 1.0;
    let skin = [236, 202, 178];
    if within(-22.0, 172.0, 7.0, 4.5) || within(22.0, 172.0, 7.0, 4.5) {
        [60, 45, 40]
    } else if within(0.0, 216.0, 17.0, 4.0) {
        [196, 120, 112]
    } else if within(0.0, 196.0, 6.0, 5.0) {
        [222, 184, 160]
    } else if within(0.0, 178.0, 58.0, 74.0) && (y > 142.0 || within(0.0, 150.0, 40.0, 20.0)) {
        skin
    } else if within(0.0, 158.0, 66.0, 80.0) && y < 190.0 {
        [48, 38, 36]
    } else if dx.abs() < 24.0 && (230.0..290.0).contains(&y) {
        [224, 188, 164]
    } else if within(0.0, 292.0, 40.0, 26.0) && y > 272.0 {
        [240, 242, 246]
    } else if within(0.0, 420.0, 128.0, 142.0) {
        [52, 74, 110]
    } else {
        [255; 3]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portrait_of_the_right_weight_can_be_made() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("portrait.jpg");
        write(&path).expect("made");
        assert_eq!(image::image_dimensions(&path).expect("a picture"), (260, 378));
    }
}
