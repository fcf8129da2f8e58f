//! The yard: paint on asphalt, poles, discs, planks and slopes.

use std::fmt::Write as _;

use super::canvas::{Anchor, Canvas, Pixel, View, short};
use crate::geometry::{Point, Shape};
use crate::judge::Setup;
use crate::rules::Limit;
use crate::yard::{Item, Line, LineName};

/// A pole is drawn at least so large, pixels.
const POLE: f64 = 3.5;
/// Poles larger than this are discs that lie on the road, metres.
const DISC: f64 = 0.1;
/// Numbers stand at poles that lie so far apart, pixels.
const APART: f64 = 26.0;
/// Height of a digit, pixels.
const DIGIT: f64 = 10.0;

/// How much detail a view shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    Whole,
    Magnified,
}

pub(super) fn draw(canvas: &mut Canvas, view: &View, item: &Item, setup: &Setup, detail: Detail) {
    if detail == Detail::Whole {
        slope(canvas, view, item);
    }
    for plank in &item.plan.planks {
        let along = (plank.to - plank.from) * (1.0 / plank.from.distance(plank.to));
        let side = along.left() * (plank.width / 2.0);
        let corners = [plank.from - side, plank.to - side, plank.to + side, plank.from + side];
        canvas.path(&corners.map(|corner| view.pixel(corner)), true, "plank");
    }
    for line in &item.plan.lines {
        draw_line(canvas, view, item, setup, line);
    }
    joints(canvas, view, item);
    for pole in &item.plan.poles {
        let at = view.pixel(pole.at);
        if pole.radius > DISC {
            canvas.circle(at, pole.radius * view.scale, "disc");
        } else {
            canvas.circle(at, (pole.radius * view.scale).max(POLE), "pole");
        }
    }
}

/// The numbers of the poles, on top of whatever was driven over them. Tells where they stand.
pub(super) fn numbers(canvas: &mut Canvas, view: &View, item: &Item) -> Vec<Pixel> {
    let poles = &item.plan.poles;
    let near = |at: Point| {
        let others = poles.iter().filter(|other| other.at != at);
        others.map(|other| other.at.distance(at)).fold(f64::INFINITY, f64::min) * view.scale
    };
    let mut places = Vec::new();
    for pole in poles.iter().filter(|pole| near(pole.at) > APART) {
        let (x, y) = view.pixel(pole.at);
        let aside = (pole.radius * view.scale).max(POLE) + 3.0;
        // Below the pole where there is no room above it.
        let base = if y - aside < DIGIT + 2.0 { y + aside + DIGIT } else { y - aside };
        canvas.text((x + aside, base), "pale", Anchor::Start, &pole.number.to_string());
        places.push((x + aside + 4.0, base - DIGIT / 2.0));
    }
    places
}

fn draw_line(canvas: &mut Canvas, view: &View, item: &Item, setup: &Setup, line: &Line) {
    match line.name {
        LineName::Entry | LineName::Exit | LineName::BayMouth => {
            canvas.stroke(&view.data(&line.shape, 0.0), "drawn", 1.0);
        }
        LineName::StopLine => {
            let limit = |limit: Limit| setup.rules.limit(Some(item.kind), limit, setup.yard.class);
            let width = limit(Limit::StopLineNear).map_or(line.width, |half| 2.0 * half);
            canvas.stroke(&view.data(&line.shape, 0.0), "paint", (width * view.scale).max(1.0));
            for side in limit(Limit::StopLineFar).into_iter().flat_map(|far| [-far, far]) {
                canvas.stroke(&view.data(&line.shape, side), "drawn", 1.0);
            }
        }
        // The paint lies on the right of the judged edge.
        _ => {
            let data = view.data(&line.shape, line.width / 2.0);
            canvas.stroke(&data, "paint", (line.width * view.scale).max(1.2));
        }
    }
}

/// Fills the corners where two painted lines meet that turn to the left: their paint lies on the outer side.
fn joints(canvas: &mut Canvas, view: &View, item: &Item) {
    let painted = |line: &&Line| !matches!(line.name, LineName::Entry | LineName::Exit | LineName::BayMouth);
    let lines = || item.plan.lines.iter().filter(painted);
    for first in lines() {
        for second in lines() {
            let (Shape::Segment { from, to }, Shape::Segment { from: start, to: end }) = (first.shape, second.shape)
            else {
                continue;
            };
            let (one, other) = (to - from, end - start);
            let turn = one.cross(other) / (one.length() * other.length());
            if to.distance(start) > 0.01 || turn < 0.5 {
                continue;
            }
            let aside = |along: Point, width: f64| along.left() * (-width / along.length());
            let (a, b) = (aside(one, first.width), aside(other, second.width));
            canvas.path(&[to, to + a, to + a + b, to + b].map(|corner| view.pixel(corner)), true, "joint");
        }
    }
}

/// Light that grows with the height of the ground, and the way uphill.
fn slope(canvas: &mut Canvas, view: &View, item: &Item) {
    let heights = &item.plan.profile.0;
    let (Some(&(first, _)), Some(&(last, _))) = (heights.first(), heights.last()) else { return };
    let top = heights.iter().map(|&(_, height)| height).fold(0.0, f64::max);
    if top <= 0.0 {
        return;
    }
    let edges = item.plan.lines.iter().filter(|line| matches!(line.name, LineName::EdgeLeft | LineName::EdgeRight));
    let across: Vec<f64> = edges.map(|line| view.frame.localize(line.shape.ends().0).y).collect();
    let low = across.iter().copied().fold(f64::INFINITY, f64::min);
    let high = across.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let far = item.plan.zone.corners().iter().map(|&corner| view.frame.localize(corner).x).fold(last, f64::max);
    let _ = write!(canvas.svg, r#"<defs><linearGradient id="height">"#);
    let pieces = 12;
    for piece in 0..=pieces {
        let share = f64::from(piece) / f64::from(pieces);
        let height = item.plan.profile.height(first + (far - first) * share) / top;
        let _ = write!(canvas.svg, r#"<stop class="height" offset="{share:.3}" stop-opacity="{:.3}"/>"#, height * 0.24);
    }
    let _ = writeln!(canvas.svg, "</linearGradient></defs>");
    let (x, y) = view.own(Point::new(first, high));
    let [x, y, width, height] = [x, y, (far - first) * view.scale, (high - low) * view.scale].map(short);
    let _ = writeln!(canvas.svg, r#"<rect fill="url(#height)" x="{x}" y="{y}" width="{width}" height="{height}"/>"#);
}

/// The steepest slope of the ground, metres of height in a metre; `None` on the flat.
pub(super) fn gradient(item: &Item) -> Option<f64> {
    let steps = item.plan.profile.0.windows(2).map(|pair| (pair[1].1 - pair[0].1) / (pair[1].0 - pair[0].0));
    steps.reduce(f64::max).filter(|gradient| *gradient > 0.0)
}

/// What must be in the picture, in the frame of the item: everything painted or built.
pub(super) fn extent(view: &crate::geometry::Placed, item: &Item) -> Vec<Point> {
    let lines = item.plan.lines.iter().flat_map(|line| line.shape.points(1.0));
    let poles = item.plan.poles.iter().map(|pole| pole.at);
    let planks = item.plan.planks.iter().flat_map(|plank| [plank.from, plank.to]);
    lines.chain(poles).chain(planks).map(|point| view.localize(point)).collect()
}

/// Whether a picture of the item has dashed lines: its ends, the mouth of a bay, limits round a stop line.
pub(super) fn has_unpainted(item: &Item) -> bool {
    let unpainted =
        |line: &Line| matches!(line.name, LineName::Entry | LineName::Exit | LineName::BayMouth | LineName::StopLine);
    item.plan.lines.iter().any(unpainted)
}
