//! Writes the pictures and lays the sheets, on a thread of its own.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::JoinHandle;
use std::time::Instant;

use ::image::codecs::png::{CompressionType, FilterType, PngEncoder};
use ::image::imageops::{crop_imm, replace, thumbnail};
use ::image::{ImageError, Rgb, RgbImage};
use bevy::image::IntoDynamicImageError;
use bevy::prelude::{Image, Rect};
use protocol::Language;
use serde::Serialize;
use thiserror::Error;

use super::reel::Frame;
use super::ruler::{Fit, Measured};

/// Questions on one sheet: beside each other, above each other.
const GRID: (u32, u32) = (4, 5);
/// Width of a question on a sheet, in pixels.
const WIDTH: u32 = 388;
/// Height of its caption.
const CAPTION: u32 = 56;
/// Space around each.
const GAP: u32 = 16;
/// Width of the frame around a question that does not fit.
const FRAME: u32 = 5;
/// Pictures that may wait; each takes some megabytes.
const WAITING: usize = 6;

/// A question that was measured, with a picture of the whole screen if there is to be one.
pub struct Negative {
    /// The question.
    pub frame: Frame,
    /// How it fits, and where it and its caption are on the screen.
    pub measured: Measured,
    /// The screen.
    pub picture: Option<Image>,
}

/// The way into the darkroom.
pub struct Light(SyncSender<Negative>);

impl Light {
    /// Hands in a picture; false when nobody takes it any more.
    pub fn shine(&self, negative: Negative) -> bool {
        self.0.send(negative).is_ok()
    }
}

/// Why pictures could not be written.
#[derive(Debug, Error)]
pub enum DarkroomError {
    /// A folder or the report.
    #[error(transparent)]
    Files(#[from] io::Error),
    /// A picture.
    #[error(transparent)]
    Picture(#[from] ImageError),
    /// What the graphics card gave back.
    #[error(transparent)]
    Screen(#[from] IntoDynamicImageError),
    /// The thread has died.
    #[error("the thread that writes pictures has died")]
    Died,
}

/// An item that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Misfit {
    item: String,
    version: u32,
    language: Language,
    #[serde(flatten)]
    fit: Fit,
}

/// What has been drawn.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Developed {
    /// Questions measured: items times languages.
    pub questions: usize,
    /// Pictures of them.
    pub pictures: usize,
    /// Sheets.
    pub sheets: usize,
    /// From the first question to the last.
    pub seconds: f64,
    /// Questions in a second.
    pub per_second: f64,
    /// Items that do not fit their place.
    pub misfits: Vec<Misfit>,
}

/// The thread that writes.
pub struct Darkroom(JoinHandle<Result<Developed, DarkroomError>>);

impl Darkroom {
    /// Starts it. Sheets come to lie in `folder`, single pictures in `folder/items`.
    ///
    /// # Errors
    /// When the folder cannot be made or the system has no thread to give.
    pub fn open(folder: &Path) -> io::Result<(Light, Self)> {
        std::fs::create_dir_all(folder.join("items"))?;
        let (light, negatives) = mpsc::sync_channel(WAITING);
        let folder = folder.to_owned();
        let thread = std::thread::Builder::new().name("darkroom".into()).spawn(move || develop(&folder, &negatives))?;
        Ok((Light(light), Self(thread)))
    }

    /// Waits for the last sheet.
    ///
    /// # Errors
    /// The first picture that could not be written.
    pub fn close(self) -> Result<Developed, DarkroomError> {
        self.0.join().map_err(|_| DarkroomError::Died)?
    }
}

fn develop(folder: &Path, negatives: &Receiver<Negative>) -> Result<Developed, DarkroomError> {
    let mut done = Developed::default();
    let mut sheet = Sheet::new(folder.to_owned());
    let mut started = None;
    for Negative { frame, measured: Measured { fit, question, caption }, picture } in negatives {
        let started = *started.get_or_insert_with(Instant::now);
        if let Some(picture) = picture {
            let screen = picture.try_into_dynamic()?.into_rgb8();
            save(&screen, &folder.join(format!("items/{}-{}.png", frame.item, frame.language)))?;
            sheet.add(frame.language, &cut(&screen, question), &cut(&screen, caption), fit.is_whole())?;
            done.pictures += 1;
        }
        done.questions += 1;
        done.seconds = started.elapsed().as_secs_f64();
        if !fit.is_whole() {
            let Frame { item, version, language, .. } = frame;
            done.misfits.push(Misfit { item, version, language, fit });
        }
    }
    sheet.finish()?;
    done.sheets = sheet.written;
    #[expect(clippy::cast_precision_loss, reason = "some thousand questions")]
    let questions = done.questions as f64;
    done.per_second = questions / done.seconds.max(f64::EPSILON);
    std::fs::write(folder.join("report.json"), serde_json::to_vec_pretty(&done).map_err(io::Error::from)?)?;
    Ok(done)
}

/// Without filters: large even areas pack as well, and it takes half the time.
fn save(picture: &RgbImage, path: &Path) -> Result<(), ImageError> {
    let file = BufWriter::new(File::create(path)?);
    let encoder = PngEncoder::new_with_quality(file, CompressionType::Fast, FilterType::NoFilter);
    picture.write_with_encoder(encoder)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places on a screen")]
fn cut(screen: &RgbImage, place: Rect) -> RgbImage {
    let (x, y) = (place.min.x.max(0.0).round() as u32, place.min.y.max(0.0).round() as u32);
    crop_imm(screen, x, y, place.width().round() as u32, place.height().round() as u32).to_image()
}

/// Cells of one language, until there are enough for a sheet.
struct Sheet {
    folder: PathBuf,
    language: Option<Language>,
    number: u32,
    cells: Vec<RgbImage>,
    written: usize,
}

impl Sheet {
    const fn new(folder: PathBuf) -> Self {
        Self { folder, language: None, number: 0, cells: Vec::new(), written: 0 }
    }

    fn add(
        &mut self,
        language: Language,
        question: &RgbImage,
        caption: &RgbImage,
        whole: bool,
    ) -> Result<(), ImageError> {
        if self.language != Some(language) {
            self.finish()?;
            self.language = Some(language);
            self.number = 0;
        }
        self.cells.push(cell(question, caption, whole));
        if self.cells.len() == (GRID.0 * GRID.1) as usize { self.finish() } else { Ok(()) }
    }

    /// Writes what there is.
    fn finish(&mut self) -> Result<(), ImageError> {
        let (Some(language), Some(first)) = (self.language, self.cells.first()) else { return Ok(()) };
        let height = first.height();
        let rows = u32::try_from(self.cells.len()).unwrap_or(u32::MAX).div_ceil(GRID.0);
        let [ground, ..] = super::colours();
        let size = (GAP + GRID.0 * (WIDTH + GAP), GAP + rows * (height + GAP));
        let mut page = RgbImage::from_pixel(size.0, size.1, Rgb(ground));
        for (place, cell) in (0..).zip(&self.cells) {
            let (column, row) = (place % GRID.0, place / GRID.0);
            replace(&mut page, cell, (GAP + column * (WIDTH + GAP)).into(), (GAP + row * (height + GAP)).into());
        }
        self.number += 1;
        save(&page, &self.folder.join(format!("{language}-{:02}.png", self.number)))?;
        self.written += 1;
        self.cells.clear();
        Ok(())
    }
}

/// A question at the size of a sheet, framed when it does not fit, with its caption below.
fn cell(question: &RgbImage, caption: &RgbImage, whole: bool) -> RgbImage {
    let [_, surface, bad] = super::colours();
    let height = (question.height() * WIDTH).div_ceil(question.width().max(1));
    let mut cell = RgbImage::from_pixel(WIDTH, height + CAPTION, Rgb(surface));
    if !whole {
        replace(&mut cell, &RgbImage::from_pixel(WIDTH, height, Rgb(bad)), 0, 0);
    }
    let edge = if whole { 0 } else { FRAME };
    let small = thumbnail(question, WIDTH - 2 * edge, height.saturating_sub(2 * edge).max(1));
    replace(&mut cell, &small, edge.into(), edge.into());
    // What is too long for the cell is cut at its edge.
    replace(&mut cell, caption, 0, height.into());
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grey(width: u32, height: u32) -> RgbImage {
        RgbImage::from_pixel(width, height, Rgb([128; 3]))
    }

    #[test]
    fn a_sheet_holds_twenty_questions_of_one_language() {
        let folder = std::env::temp_dir().join(format!("kaochang-sheet-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let mut sheet = Sheet::new(folder.clone());
        for language in [Language::Fr, Language::Ja] {
            for _ in 0..21 {
                sheet.add(language, &grey(776, 760), &grey(300, 50), true).expect("written");
            }
        }
        sheet.finish().expect("written");
        let mut names: Vec<_> =
            std::fs::read_dir(&folder).expect("readable").map(|entry| entry.expect("readable").file_name()).collect();
        names.sort();
        std::fs::remove_dir_all(&folder).expect("removed");
        assert_eq!(names, ["fr-01.png", "fr-02.png", "ja-01.png", "ja-02.png"]);
        assert_eq!(sheet.written, 4);
    }

    #[test]
    fn only_a_question_that_does_not_fit_has_a_frame() {
        let [.., bad] = super::super::colours();
        let (question, caption) = (grey(776, 760), grey(300, 50));
        assert_eq!(cell(&question, &caption, false).get_pixel(0, 0).0, bad);
        assert_eq!(cell(&question, &caption, true).get_pixel(0, 0).0, [128; 3]);
        let centre = cell(&question, &caption, false);
        assert_eq!(centre.get_pixel(WIDTH / 2, 100).0, [128; 3]);
    }
}
