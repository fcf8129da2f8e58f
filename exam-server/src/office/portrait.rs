//! What a portrait must be like, and whether a file is.

use image::{GenericImageView as _, ImageFormat};
use protocol::Message;
use serde::Deserialize;

/// The office's demands on a portrait, read from `assets/forms/portrait.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortraitForm {
    /// Where the figures come from.
    pub source: String,
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// Least size of the file, bytes.
    pub min_bytes: usize,
    /// Largest size of the file, bytes.
    pub max_bytes: usize,
    /// Least brightness of the strip along the upper edge, 0 to 255: the background is white.
    pub background_at_least: u8,
    /// Height of that strip, pixels.
    pub background_rows: u32,
}

impl PortraitForm {
    /// Checks a file.
    ///
    /// # Errors
    /// The reason, as a message `office-portrait-…`.
    pub fn check(&self, file: &[u8]) -> Result<(), Message> {
        let bytes = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        if file.len() < self.min_bytes || file.len() > self.max_bytes {
            // Rounded away from the limit, so that a file just outside does not seem to be inside.
            let found = if file.len() < self.min_bytes { file.len() / 1024 } else { file.len().div_ceil(1024) };
            return Err(Message::new("office-portrait-size")
                .with("from", bytes(self.min_bytes / 1024))
                .with("to", bytes(self.max_bytes / 1024))
                .with("found", bytes(found)));
        }
        if image::guess_format(file).ok() != Some(ImageFormat::Jpeg) {
            return Err(Message::new("office-portrait-format"));
        }
        let picture = image::load_from_memory_with_format(file, ImageFormat::Jpeg)
            .map_err(|_| Message::new("office-portrait-damaged"))?;
        if picture.dimensions() != (self.width, self.height) {
            return Err(Message::new("office-portrait-pixels")
                .with("width", i64::from(self.width))
                .with("height", i64::from(self.height))
                .with("found-width", i64::from(picture.width()))
                .with("found-height", i64::from(picture.height())));
        }
        if !picture.color().has_color() {
            return Err(Message::new("office-portrait-grey"));
        }
        let strip = picture.crop_imm(0, 0, self.width, self.background_rows.min(self.height)).to_luma8();
        let pixels = u64::try_from(strip.len()).unwrap_or(1).max(1);
        let mean = strip.iter().map(|luma| u64::from(*luma)).sum::<u64>() / pixels;
        if mean < u64::from(self.background_at_least) {
            return Err(Message::new("office-portrait-background"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use image::{DynamicImage, GrayImage, Rgb, RgbImage};

    use super::*;

    fn form() -> PortraitForm {
        PortraitForm {
            source: "test".to_owned(),
            width: 26,
            height: 38,
            min_bytes: 100,
            max_bytes: 20_000,
            background_at_least: 200,
            background_rows: 4,
        }
    }

    fn jpeg(picture: impl Into<DynamicImage>) -> Vec<u8> {
        let mut bytes = std::io::Cursor::new(Vec::new());
        picture.into().write_to(&mut bytes, ImageFormat::Jpeg).expect("a picture in memory");
        bytes.into_inner()
    }

    fn key(file: &[u8]) -> String {
        form().check(file).expect_err("must be refused").key
    }

    #[test]
    fn a_white_backed_colour_picture_of_the_right_size_is_taken() {
        let mut picture = RgbImage::from_pixel(26, 38, Rgb([250, 250, 250]));
        picture.put_pixel(13, 20, Rgb([90, 40, 30]));
        assert_eq!(form().check(&jpeg(picture)), Ok(()));
    }

    #[test]
    fn each_fault_is_named() {
        let white = Rgb([250, 250, 250]);
        assert_eq!(key(&[0; 20]), "office-portrait-size");
        assert_eq!(key(&[0; 200]), "office-portrait-format");
        assert_eq!(key(&jpeg(RgbImage::from_pixel(38, 26, white))), "office-portrait-pixels");
        assert_eq!(key(&jpeg(GrayImage::from_pixel(26, 38, image::Luma([250])))), "office-portrait-grey");
        assert_eq!(key(&jpeg(RgbImage::from_pixel(26, 38, Rgb([60, 90, 160])))), "office-portrait-background");
        let cut = &jpeg(RgbImage::from_pixel(26, 38, white))[..150];
        assert_eq!(key(cut), "office-portrait-damaged");
    }
}
