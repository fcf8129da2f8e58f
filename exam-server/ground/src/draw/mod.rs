//! A picture of a drive: the yard, the ground it swept, its track, the outline at each fault with its margin, and
//! what the judge found.

mod canvas;
mod detail;
mod drive;
mod marks;
mod page;
mod plan;

use resvg::{tiny_skia, usvg};

use crate::GroundError;
use crate::judge::{Finding, Setup, Snapshot};
use crate::record::Record;
use crate::report::Reporter;

/// Draws one item of a record, with the track that the judge saw there and what it found, in the reporter's language.
/// The item's own x axis runs to the right, however the item lies in the yard.
///
/// # Errors
/// As [`crate::record::Bundle::setup`]; [`GroundError::Drawing`] where the record does not have the item.
pub fn svg(record: &Record, item: &str, reporter: &Reporter) -> Result<String, GroundError> {
    let setup = record.bundle.setup()?;
    let Some(place) = setup.yard.items.iter().find(|place| place.id == item) else {
        let items: Vec<&str> = setup.yard.items.iter().map(|place| place.id.as_str()).collect();
        return Err(GroundError::Drawing(format!("no item {item}; the yard has {}", items.join(", "))));
    };
    let report = record.verdict.items.iter().find(|report| report.item == item);
    let track = track(record, setup.clone())?;
    let shown: Vec<&Snapshot> = match report {
        Some(report) => track.iter().filter(|snapshot| (report.began..=report.ended).contains(&snapshot.at)).collect(),
        None => Vec::new(),
    };
    let general = record.verdict.general.iter().filter(|finding| finding.item.as_deref() == Some(item));
    let findings: Vec<&Finding> = report.iter().flat_map(|report| &report.findings).chain(general).collect();
    let closest = report
        .and_then(|report| report.margins.iter().min_by(|one, other| one.margin.total_cmp(&other.margin)).copied());
    Ok(page::Page { record, item: place, setup: &setup, track: &shown, findings, closest, reporter }.draw())
}

/// The states the judge saw.
fn track(record: &Record, setup: Setup) -> Result<Vec<Snapshot>, GroundError> {
    let mut judge = crate::judge::Judge::new(setup)?;
    judge.keep_track();
    for frame in &record.frames {
        judge.push(frame);
    }
    Ok(judge.finish_with_track().1)
}

/// The picture as PNG at `zoom` pixels a unit, its labels in these font files.
///
/// # Errors
/// [`GroundError::Drawing`] where it cannot be drawn.
pub fn png(svg: &str, fonts: Vec<Vec<u8>>, zoom: f32) -> Result<Vec<u8>, GroundError> {
    let refuse = |error: &dyn std::fmt::Display| GroundError::Drawing(error.to_string());
    let mut options = usvg::Options::default();
    for font in fonts {
        options.fontdb_mut().load_font_data(font);
    }
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| refuse(&error))?;
    let size = tree.size().to_int_size();
    let size = size.scale_by(zoom).ok_or_else(|| GroundError::Drawing("too large".into()))?;
    let mut pixels =
        tiny_skia::Pixmap::new(size.width(), size.height()).ok_or_else(|| GroundError::Drawing("too large".into()))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(zoom, zoom), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| refuse(&error))
}
