//! A picture of a drive: the yard, the track, the outline at each fault with its margin.

use std::fmt::Write as _;

use resvg::{tiny_skia, usvg};

use crate::GroundError;
use crate::geometry::{Point, Pose, Shape};
use crate::judge::{Finding, Level, Setup, Snapshot};
use crate::record::Record;
use crate::report::Reporter;
use crate::vehicle::Vehicle;
use crate::yard::Item;

/// Pixels of a metre.
const SCALE: f64 = 40.0;
/// Space around, metres.
const AROUND: f64 = 1.0;
/// Height of a line of text, metres.
const LINE: f64 = 0.5;
/// The outline is drawn faintly every so many metres of track.
const EVERY: f64 = 1.2;

struct Canvas {
    low: Point,
    high: Point,
    svg: String,
}

impl Canvas {
    fn x(&self, point: Point) -> f64 {
        (point.x - self.low.x) * SCALE
    }

    fn y(&self, point: Point) -> f64 {
        (self.high.y - point.y) * SCALE
    }

    fn path(&mut self, points: &[Point], closed: bool, class: &str, width: f64) {
        let mut data = String::new();
        for (index, &point) in points.iter().enumerate() {
            let _ = write!(data, "{}{:.1} {:.1}", if index == 0 { "M" } else { "L" }, self.x(point), self.y(point));
        }
        if closed {
            data.push('Z');
        }
        let _ = writeln!(self.svg, r#"<path class="{class}" d="{data}" stroke-width="{:.1}"/>"#, width * SCALE);
    }

    fn circle(&mut self, at: Point, radius: f64, class: &str) {
        let (x, y) = (self.x(at), self.y(at));
        let _ = writeln!(self.svg, r#"<circle class="{class}" cx="{x:.1}" cy="{y:.1}" r="{:.1}"/>"#, radius * SCALE);
    }

    /// A label that begins at a point, or ends there where it would run out of the picture.
    fn label(&mut self, at: Point, text: &str) {
        let (x, y) = (self.x(at), self.y(at));
        let right = (self.high.x - self.low.x) * SCALE;
        let (anchor, x) = if x > right * 0.6 { ("end", x - 0.4 * SCALE) } else { ("start", x) };
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        let _ = writeln!(self.svg, r#"<text class="label" x="{x:.1}" y="{y:.1}" text-anchor="{anchor}">{text}</text>"#);
    }
}

/// Colours of the picture, apart from the drawing of it.
const STYLE: &str = include_str!("draw.css");

/// Draws one item of a record, with the track that the judge saw there and a label in the reporter's language at each
/// fault.
///
/// # Errors
/// As [`crate::record::Bundle::setup`]; [`GroundError::Drawing`] where the record does not have the item.
pub fn svg(record: &Record, item: &str, reporter: &Reporter) -> Result<String, GroundError> {
    let setup = record.bundle.setup()?;
    let lacking = || GroundError::Drawing(format!("no item {item}"));
    let place = setup.yard.items.iter().find(|place| place.id == item).ok_or_else(lacking)?;
    let report = record.verdict.items.iter().find(|report| report.item == item);
    let track = track(record, setup.clone())?;
    let shown: Vec<&Snapshot> = match report {
        Some(report) => track.iter().filter(|snapshot| (report.began..=report.ended).contains(&snapshot.at)).collect(),
        None => Vec::new(),
    };
    Ok(draw(place, &setup, &shown, report.map_or(&[], |report| &report.findings), reporter))
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

fn draw(item: &Item, setup: &Setup, track: &[&Snapshot], findings: &[Finding], reporter: &Reporter) -> String {
    let mut points: Vec<Point> = item.plan.zone.corners().to_vec();
    for snapshot in track {
        points.push(snapshot.tractor().pose.place(Point::new(setup.vehicle.bumper(), 0.0)));
        points.push(snapshot.tractor().pose.at);
    }
    let low = points
        .iter()
        .fold(Point::new(f64::INFINITY, f64::INFINITY), |low, p| Point::new(low.x.min(p.x), low.y.min(p.y)));
    let high = points
        .iter()
        .fold(Point::new(f64::NEG_INFINITY, f64::NEG_INFINITY), |high, p| Point::new(high.x.max(p.x), high.y.max(p.y)));
    let around = Point::new(AROUND, AROUND);
    let mut canvas = Canvas { low: low - around, high: high + around, svg: String::new() };
    let (width, height) = ((canvas.high.x - canvas.low.x) * SCALE, (canvas.high.y - canvas.low.y) * SCALE);
    let _ = writeln!(
        canvas.svg,
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0}" height="{height:.0}" viewBox="0 0 {width:.0} {height:.0}"><style>{STYLE}.label {{ font-family: {} }}</style><rect class="ground" width="{width:.0}" height="{height:.0}"/>"#,
        reporter.families()
    );
    draw_item(&mut canvas, item);
    draw_track(&mut canvas, &setup.vehicle, track);
    for finding in findings {
        let class = if finding.level == Level::Proved { "proved" } else { "unresolved" };
        if let Some(evidence) = finding.evidence {
            let body = &setup.vehicle.bodies[usize::from(evidence.body).min(setup.vehicle.bodies.len() - 1)];
            outline(&mut canvas, body, &evidence.pose, class);
            canvas.circle(evidence.point, 0.12, class);
        }
    }
    // Labels stand on top of all outlines, those of one place below each other.
    let mut taken: Vec<Point> = Vec::new();
    for finding in findings {
        let Some(evidence) = finding.evidence else { continue };
        let mut at = evidence.point + Point::new(0.2, 0.1);
        while taken.iter().any(|other| (other.y - at.y).abs() < LINE && (other.x - at.x).abs() < 10.0) {
            at.y -= LINE;
        }
        taken.push(at);
        canvas.label(at, &reporter.label(finding, &evidence));
    }
    let scale = canvas.low + Point::new(0.4, 0.4);
    canvas.path(&[scale, scale + Point::new(5.0, 0.0)], false, "scale", 0.06);
    canvas.label(scale + Point::new(5.1, 0.0), "5 m");
    canvas.svg.push_str("</svg>\n");
    canvas.svg
}

fn draw_item(canvas: &mut Canvas, item: &Item) {
    for plank in &item.plan.planks {
        let along = (plank.to - plank.from) * (1.0 / plank.from.distance(plank.to));
        let side = along.left() * (plank.width / 2.0);
        canvas.path(&[plank.from - side, plank.to - side, plank.to + side, plank.from + side], true, "plank", 0.02);
    }
    for line in &item.plan.lines {
        let class = match line.name {
            crate::yard::LineName::Entry | crate::yard::LineName::Exit => "gate",
            crate::yard::LineName::BayMouth => "mouth",
            _ => "line",
        };
        // The paint lies on the right of the judged edge.
        let points = line.shape.points(if matches!(line.shape, Shape::Arc { .. }) { 0.2 } else { 100.0 });
        if class != "line" {
            canvas.path(&points, false, class, 0.04);
            continue;
        }
        let mut band = points.clone();
        for (index, &point) in points.iter().enumerate().rev() {
            let next = points.get(index + 1).copied().unwrap_or(point);
            let last = if index > 0 { points[index - 1] } else { point };
            let along = next - last;
            let length = along.length();
            band.push(if length > 0.0 { point - along.left() * (line.width / length) } else { point });
        }
        canvas.path(&band, true, "line", 0.0);
    }
    for pole in &item.plan.poles {
        canvas.circle(pole.at, pole.radius.max(0.06), "pole");
    }
}

fn draw_track(canvas: &mut Canvas, vehicle: &Vehicle, track: &[&Snapshot]) {
    let mut last: Option<Point> = None;
    for snapshot in track {
        let at = snapshot.tractor().pose.at;
        if last.is_some_and(|last| last.distance(at) < EVERY) {
            continue;
        }
        last = Some(at);
        for (state, body) in snapshot.bodies.iter().zip(&vehicle.bodies) {
            outline(canvas, body, &state.pose, "ghost");
        }
    }
    let front = vehicle.front_axle();
    for place in [Point::default(), Point::new(front, 0.0)] {
        let points: Vec<Point> = track.iter().map(|snapshot| snapshot.tractor().pose.place(place)).collect();
        if points.len() > 1 {
            canvas.path(&points, false, "track", 0.03);
        }
    }
}

fn outline(canvas: &mut Canvas, body: &crate::vehicle::Body, pose: &Pose, class: &str) {
    for part in body.outline.iter().chain(&body.mirrors) {
        canvas.path(pose.place_polygon(part).corners(), true, class, 0.03);
    }
    for wheel in &body.wheels {
        canvas.path(pose.place_polygon(&wheel.patch()).corners(), true, class, 0.03);
    }
}

/// The picture as PNG, its labels in these font files.
///
/// # Errors
/// [`GroundError::Drawing`] where it cannot be drawn.
pub fn png(svg: &str, fonts: Vec<Vec<u8>>) -> Result<Vec<u8>, GroundError> {
    let refuse = |error: &dyn std::fmt::Display| GroundError::Drawing(error.to_string());
    let mut options = usvg::Options::default();
    for font in fonts {
        options.fontdb_mut().load_font_data(font);
    }
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| refuse(&error))?;
    let size = tree.size().to_int_size();
    let mut pixels =
        tiny_skia::Pixmap::new(size.width(), size.height()).ok_or_else(|| GroundError::Drawing("too large".into()))?;
    resvg::render(&tree, tiny_skia::Transform::default(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| refuse(&error))
}
