//! Drawn portraits: a simple head and shoulders on white, different for each seed. Nobody is pictured.

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use protocol::Sex;

use super::DemoError;
use super::chance::Chance;
use crate::office::portrait::PortraitForm;

type Colour = [f32; 3];

const WHITE: Colour = [252.0, 252.0, 253.0];
const SKINS: [Colour; 6] = [
    [238.0, 205.0, 178.0],
    [229.0, 190.0, 160.0],
    [219.0, 176.0, 143.0],
    [205.0, 160.0, 126.0],
    [189.0, 142.0, 109.0],
    [243.0, 215.0, 194.0],
];
const HAIRS: [Colour; 4] = [[28.0, 24.0, 24.0], [42.0, 33.0, 29.0], [58.0, 44.0, 36.0], [92.0, 90.0, 92.0]];
const FAIR_HAIRS: [Colour; 4] = [[150.0, 111.0, 62.0], [92.0, 60.0, 38.0], [186.0, 152.0, 98.0], [60.0, 44.0, 36.0]];
const CLOTHES: [Colour; 8] = [
    [44.0, 62.0, 92.0],
    [70.0, 74.0, 80.0],
    [120.0, 44.0, 52.0],
    [58.0, 96.0, 84.0],
    [150.0, 140.0, 122.0],
    [36.0, 36.0, 40.0],
    [92.0, 78.0, 120.0],
    [186.0, 150.0, 96.0],
];
/// Qualities tried until the file is small enough.
const QUALITIES: [u8; 6] = [93, 88, 82, 74, 64, 50];

/// How a head is made up; lengths in pixels of the form's picture.
struct Face {
    skin: Colour,
    hair: Colour,
    cloth: Colour,
    width: f32,
    height: f32,
    long_hair: bool,
    fringe: f32,
    brow: f32,
    eye: f32,
    mouth: f32,
    smile: f32,
    glasses: bool,
    tilt: f32,
}

impl Face {
    fn draw(chance: &mut Chance, sex: Sex, fair: bool) -> Self {
        let female = sex == Sex::Female;
        let around = |chance: &mut Chance, middle: f32, spread: f32| {
            #[expect(clippy::cast_possible_truncation, reason = "a length in pixels needs no more")]
            let offset = (chance.fraction() * 2.0 - 1.0) as f32;
            middle + offset * spread
        };
        Self {
            skin: *chance.pick(&SKINS),
            hair: *chance.pick(if fair { &FAIR_HAIRS } else { &HAIRS }),
            cloth: *chance.pick(&CLOTHES),
            width: around(chance, if female { 50.0 } else { 54.0 }, 5.0),
            height: around(chance, 70.0, 5.0),
            long_hair: female && chance.percent(75),
            fringe: around(chance, 0.0, 10.0),
            brow: around(chance, if female { 1.8 } else { 3.0 }, 0.8),
            eye: around(chance, 21.0, 2.5),
            mouth: around(chance, 16.0, 3.0),
            smile: around(chance, 1.5, 2.0),
            glasses: chance.percent(24),
            tilt: around(chance, 0.0, 3.0),
        }
    }
}

/// A picture whose pixels are laid over one another.
struct Canvas {
    width: u32,
    height: u32,
    pixels: Vec<Colour>,
}

impl Canvas {
    fn new(width: u32, height: u32) -> Self {
        let count = usize::try_from(width * height).unwrap_or(0);
        Self { width, height, pixels: vec![WHITE; count] }
    }

    /// Covers where `shape` is negative (inside, in pixels), with a soft edge of a pixel.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the picture before")]
    #[expect(clippy::cast_precision_loss, reason = "a picture has far fewer than 2^23 columns")]
    fn cover(&mut self, bounds: [f32; 4], colour: Colour, shape: impl Fn(f32, f32) -> f32) {
        let clamp = |value: f32, most: u32| value.clamp(0.0, most as f32) as u32;
        let [left, top, right, bottom] = bounds;
        for y in clamp(top, self.height)..clamp(bottom + 1.0, self.height) {
            for x in clamp(left, self.width)..clamp(right + 1.0, self.width) {
                let cover = (0.5 - shape(x as f32 + 0.5, y as f32 + 0.5)).clamp(0.0, 1.0);
                if cover > 0.0 {
                    let pixel = &mut self.pixels[(y * self.width + x) as usize];
                    for (old, new) in pixel.iter_mut().zip(colour) {
                        *old += (new - *old) * cover;
                    }
                }
            }
        }
    }

    fn ellipse(&mut self, x: f32, y: f32, rx: f32, ry: f32, colour: Colour) {
        let bounds = [x - rx - 1.0, y - ry - 1.0, x + rx + 1.0, y + ry + 1.0];
        self.cover(bounds, colour, ellipse(x, y, rx, ry));
    }
}

/// Roughly the distance to an ellipse, negative inside.
fn ellipse(x: f32, y: f32, rx: f32, ry: f32) -> impl Fn(f32, f32) -> f32 {
    move |px, py| {
        let (dx, dy) = ((px - x) / rx, (py - y) / ry);
        ((dx * dx + dy * dy).sqrt() - 1.0) * rx.min(ry)
    }
}

fn shade(colour: Colour, factor: f32) -> Colour {
    colour.map(|part| part * factor)
}

/// Faces to choose from: there are more candidates than faces, as drawing one takes as long as entering ten.
pub(super) struct Gallery {
    /// By sex, and whether hair colours of other countries are drawn too.
    kinds: [(Sex, bool, Vec<Vec<u8>>); 4],
}

impl Gallery {
    /// Draws so many faces of each kind, on every core.
    ///
    /// # Errors
    /// As [`draw`].
    pub fn draw(form: &PortraitForm, faces: u64) -> Result<Self, DemoError> {
        let kinds = [(Sex::Male, false), (Sex::Female, false), (Sex::Male, true), (Sex::Female, true)];
        let row = |(sex, fair): (Sex, bool)| -> Result<Vec<Vec<u8>>, DemoError> {
            (0..faces).map(|seed| draw(form, seed, sex, fair)).collect()
        };
        let drawn = std::thread::scope(|scope| {
            kinds.map(|kind| scope.spawn(move || row(kind))).map(|thread| {
                thread.join().unwrap_or_else(|_| Err(DemoError::Portrait("the painter panicked".to_owned())))
            })
        });
        let [men, women, fair_men, fair_women] = drawn;
        Ok(Self {
            kinds: [
                (Sex::Male, false, men?),
                (Sex::Female, false, women?),
                (Sex::Male, true, fair_men?),
                (Sex::Female, true, fair_women?),
            ],
        })
    }

    /// The face of a seed.
    pub fn pick(&self, seed: u64, sex: Sex, fair: bool) -> &[u8] {
        let kind = self.kinds.iter().find(|(of, hair, _)| *of == sex && *hair == fair);
        let files = kind.map(|(_, _, files)| files.as_slice()).unwrap_or_default();
        let index = usize::try_from(seed % u64::try_from(files.len()).unwrap_or(1).max(1)).unwrap_or(0);
        files.get(index).map(Vec::as_slice).unwrap_or_default()
    }
}

/// A portrait as the office's form wants it, as JPEG.
///
/// # Errors
/// [`DemoError::Portrait`] when no quality gives a file of the form's size.
pub(super) fn draw(form: &PortraitForm, seed: u64, sex: Sex, fair: bool) -> Result<Vec<u8>, DemoError> {
    let mut chance = Chance::new(seed);
    let face = Face::draw(&mut chance, sex, fair);
    let mut canvas = Canvas::new(form.width, form.height);
    paint(&mut canvas, &face);
    let picture = develop(&canvas, &mut chance);
    for quality in QUALITIES {
        let mut file = Vec::with_capacity(form.max_bytes);
        JpegEncoder::new_with_quality(&mut file, quality)
            .encode_image(&picture)
            .map_err(|error| DemoError::Portrait(error.to_string()))?;
        if file.len() <= form.max_bytes {
            return Ok(file);
        }
    }
    Err(DemoError::Portrait(format!("no quality gives less than {} bytes", form.max_bytes)))
}

#[expect(clippy::cast_precision_loss, reason = "a picture has far fewer than 2^23 columns")]
fn paint(canvas: &mut Canvas, face: &Face) {
    let (width, height) = (canvas.width as f32, canvas.height as f32);
    let (x, y) = (width / 2.0 + face.tilt, height * 0.42);
    let (rx, ry) = (face.width, face.height);
    let dark = shade(face.skin, 0.82);

    if face.long_hair {
        canvas.ellipse(x, y + 26.0, rx + 22.0, ry + 46.0, shade(face.hair, 0.9));
    }
    canvas.ellipse(width / 2.0, height + 44.0, width * 0.53, height * 0.36, face.cloth);
    let neck = [x - rx * 0.42, y + ry * 0.6, x + rx * 0.42, y + ry + 44.0];
    canvas.cover(neck, dark, |px, py| {
        let slope = ((py - neck[1]) / 90.0).max(0.0);
        (px - x).abs() - rx * (0.36 + slope * 0.12)
    });
    canvas.ellipse(x, y + ry + 40.0, rx * 0.56, 18.0, dark);
    // Lapels.
    for side in [-1.0, 1.0] {
        let lapel = shade(face.cloth, 1.18);
        canvas.cover([0.0, y + ry + 30.0, width, height], lapel, move |px, py| {
            let along = py - (y + ry + 36.0);
            ((px - x) * side - (30.0 - along * 0.28)).abs() - 5.0 + (20.0 - along).max(0.0) * 0.2
        });
    }
    for side in [-1.0, 1.0] {
        canvas.ellipse(x + side * rx * 0.98, y + 6.0, 8.0, 15.0, dark);
    }
    canvas.ellipse(x, y, rx, ry, face.skin);
    canvas.ellipse(x, y + ry * 0.3, rx * 0.86, ry * 0.69, shade(face.skin, 1.02));

    paint_hair(canvas, face, x, y);
    paint_features(canvas, face, x, y);
}

fn paint_hair(canvas: &mut Canvas, face: &Face, x: f32, y: f32) {
    let (rx, ry) = (face.width, face.height);
    let crown = ellipse(x, y - 8.0, rx + 7.0, ry + 6.0);
    let fringe = face.fringe;
    let bounds = [x - rx - 9.0, y - ry - 18.0, x + rx + 9.0, y + 20.0];
    canvas.cover(bounds, face.hair, move |px, py| {
        // Below the hairline, which is highest where the hair is parted.
        let parted = (px - x - fringe) / rx;
        let hairline = y - ry * 0.56 + parted * parted * ry * 0.5;
        crown(px, py).max(py - hairline)
    });
}

fn paint_features(canvas: &mut Canvas, face: &Face, x: f32, y: f32) {
    let eye_y = y - 4.0;
    let lip = [(face.skin[0] * 0.86).min(210.0), face.skin[1] * 0.62, face.skin[2] * 0.6];
    for side in [-1.0, 1.0] {
        let eye_x = x + side * face.eye;
        canvas.ellipse(eye_x, eye_y, 9.5, 4.6, [248.0, 247.0, 244.0]);
        canvas.ellipse(eye_x, eye_y, 4.3, 4.3, shade(face.hair, 1.1));
        canvas.ellipse(eye_x + 1.2, eye_y - 1.4, 1.1, 1.1, WHITE);
        let (thick, middle) = (face.brow, eye_y - 14.0);
        canvas.cover([eye_x - 13.0, middle - 8.0, eye_x + 13.0, middle + 8.0], face.hair, move |px, py| {
            let along = (px - eye_x) / 13.0;
            ((py - middle - along * along * 3.0).abs() - thick * (1.0 - along * along * 0.6))
                .max(along.abs() * 13.0 - 12.0)
        });
        if face.glasses {
            canvas.cover(
                [eye_x - 18.0, eye_y - 14.0, eye_x + 18.0, eye_y + 14.0],
                [52.0, 48.0, 50.0],
                move |px, py| ellipse(eye_x, eye_y, 16.0, 12.0)(px, py).abs() - 1.1,
            );
        }
    }
    if face.glasses {
        canvas.cover([x - 8.0, eye_y - 4.0, x + 8.0, eye_y], [52.0, 48.0, 50.0], move |px, py| {
            (py - eye_y + 2.0).abs().max((px - x).abs() - face.eye + 15.0) - 1.0
        });
    }
    let nose = shade(face.skin, 0.88);
    canvas.ellipse(x, y + 24.0, 8.0, 4.2, nose);
    canvas
        .cover([x - 4.0, y - 2.0, x + 1.0, y + 24.0], nose, move |px, py| (px - x + 3.0 - (py - y) * 0.05).abs() - 0.9);
    let (mouth_y, half, smile) = (y + 42.0, face.mouth, face.smile);
    canvas.cover([x - half, mouth_y - 8.0, x + half, mouth_y + 10.0], lip, move |px, py| {
        let along = (px - x) / half;
        (py - mouth_y + along * along * smile).abs() - 4.2 * (1.0 - along * along)
    });
    canvas.cover([x - half, mouth_y - 8.0, x + half, mouth_y + 8.0], shade(lip, 0.72), move |px, py| {
        let along = (px - x) / half;
        (py - mouth_y + along * along * smile).abs() - 0.8 * (1.0 - along * along * 0.7)
    });
}

/// Light from the left and the grain of a camera; the grain also gives the file the size of a photograph.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=255 before")]
#[expect(clippy::cast_precision_loss, reason = "a picture has far fewer than 2^23 columns")]
fn develop(canvas: &Canvas, chance: &mut Chance) -> RgbImage {
    let grains: [u8; 4096] = chance.bytes();
    let half = canvas.width as f32 / 2.0;
    RgbImage::from_fn(canvas.width, canvas.height, |x, y| {
        let index = (y * canvas.width + x) as usize;
        let pixel = canvas.pixels[index];
        let near_white = pixel.iter().all(|part| *part > 240.0);
        let light = if near_white { 1.0 } else { 1.03 - (x as f32 - half) / half * 0.07 };
        // The table is walked with another stride in each row, so that no pattern shows.
        let grain = f32::from(grains[(index * 7 + (y as usize) * (y as usize) * 13) % grains.len()]) / 255.0 - 0.5;
        Rgb(pixel.map(|part| (part * light + grain * if near_white { 7.0 } else { 13.0 }).clamp(0.0, 255.0) as u8))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> PortraitForm {
        PortraitForm {
            source: "test".to_owned(),
            width: 260,
            height: 378,
            min_bytes: 14_336,
            max_bytes: 30_720,
            background_at_least: 200,
            background_rows: 8,
        }
    }

    #[test]
    fn drawn_portraits_pass_the_check_of_the_window() {
        for seed in 0..24 {
            let sex = if seed % 2 == 0 { Sex::Male } else { Sex::Female };
            let file = draw(&form(), seed, sex, seed % 5 == 0).expect("a portrait");
            assert_eq!(form().check(&file), Ok(()), "seed {seed}, {} bytes", file.len());
        }
    }

    #[test]
    fn a_seed_has_one_face_and_another_seed_another() {
        let portrait = |seed| draw(&form(), seed, Sex::Female, false).expect("a portrait");
        assert_eq!(portrait(1), portrait(1));
        assert_ne!(portrait(1), portrait(2));
    }
}
