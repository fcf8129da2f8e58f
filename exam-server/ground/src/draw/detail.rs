//! Magnified views of margins: the outline, the line, the distance between them and the band of the error.

use super::canvas::{Anchor, Canvas, Pixel, View, short, width_of, wrapped};
use super::{drive, marks, plan};
use crate::geometry::{Placed, Point, Shape};
use crate::judge::{Evidence, Level, Setup, Target};
use crate::report::Reporter;
use crate::yard::Item;

/// Width and height of a view, pixels.
pub(super) const SIZE: f64 = 174.0;
/// Space between views, pixels.
pub(super) const GAP: f64 = 16.0;
/// Height with its caption, pixels.
pub(super) const WHOLE: f64 = SIZE + 62.0;
/// A view shows at least and at most so much around the margin, metres.
const LEAST: f64 = 0.3;
const MOST: f64 = 2.5;
/// The nearest point of the line is shown where it lies as far away as the margin says, metres.
const FITS: f64 = 0.02;

/// A margin to show.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// Number of the finding; `None` for the closest approach of a clean drive.
    pub(super) number: Option<usize>,
    pub(super) evidence: Evidence,
    pub(super) level: Level,
}

/// The nearest point of what was judged against.
fn nearest(item: &Item, evidence: &Evidence) -> Option<(Point, f64, Option<Shape>)> {
    let at = evidence.point;
    match evidence.target {
        Target::Line(name) => {
            let lines = item.plan.named(name).map(|line| {
                let nearest = match line.shape {
                    Shape::Segment { from, to } => at.nearest_on_segment(from, to),
                    Shape::Arc { centre, radius, .. } => {
                        let away = at - centre;
                        centre + away * (radius / away.length().max(1e-9))
                    }
                };
                (nearest, 0.0, Some(line.shape))
            });
            // A point beyond one line may lie nearer another of the same name: the one whose distance fits.
            let misfit = |point: Point| (point.distance(at) - evidence.margin.abs()).abs();
            lines.min_by(|one, other| misfit(one.0).total_cmp(&misfit(other.0)))
        }
        Target::Pole(number) => {
            let pole = item.plan.poles.iter().find(|pole| pole.number == number)?;
            let towards = (at - pole.at) * (1.0 / pole.at.distance(at).max(1e-9));
            Some((pole.at + towards * pole.radius, pole.radius, None))
        }
        Target::Plank(number) => {
            let plank = item.plan.planks.get(usize::from(number).checked_sub(1)?)?;
            let middle = at.nearest_on_segment(plank.from, plank.to);
            let towards = (at - middle) * (1.0 / middle.distance(at).max(1e-9));
            let aside = towards * (plank.width / 2.0);
            let edge = Shape::Segment { from: plank.from + aside, to: plank.to + aside };
            Some((middle + aside, 0.0, Some(edge)))
        }
    }
}

/// Draws a view with its caption.
pub(super) fn draw(
    canvas: &mut Canvas,
    corner: Pixel,
    shown: &Shown,
    frame: Placed,
    (item, setup): (&Item, &Setup),
    reporter: &Reporter,
) {
    let evidence = &shown.evidence;
    let found = nearest(item, evidence);
    // Past the end of a line the margin is the way back to its side, not to its nearest point.
    let edge = found.map_or(evidence.point, |(edge, ..)| edge);
    let fits = (edge.distance(evidence.point) - evidence.margin.abs()).abs() < FITS;
    let edge = if fits { edge } else { evidence.point };
    let middle = frame.localize(edge.towards(evidence.point, 0.5));
    let half = (evidence.margin.abs() * 1.6).max(evidence.sigma * setup.sigmas * 2.0).clamp(LEAST, MOST);
    let low = Point::new(middle.x - half, middle.y - half);
    let view = View { frame, low, height: SIZE, scale: SIZE / (2.0 * half) };
    let class = marks::class(shown.level);
    canvas.window(corner, (SIZE, SIZE), |canvas| {
        canvas.rectangle((0.0, 0.0), (SIZE, SIZE), 8.0, "asphalt");
        plan::draw(canvas, &view, item, setup, plan::Detail::Magnified);
        let band = 2.0 * setup.sigmas * evidence.sigma * view.scale;
        match found {
            Some((_, _, Some(shape))) => canvas.stroke(&view.data(&shape, 0.0), &format!("{class}-band"), band),
            Some((_, radius, None)) if radius > 0.0 => {
                if let Target::Pole(number) = evidence.target
                    && let Some(pole) = item.plan.poles.iter().find(|pole| pole.number == number)
                {
                    let ring = radius * view.scale + band / 2.0;
                    canvas.circle(view.pixel(pole.at), ring, class);
                }
            }
            _ => {}
        }
        let body = usize::from(evidence.body).min(setup.vehicle.bodies.len() - 1);
        drive::one(canvas, &view, &setup.vehicle.bodies[body], &evidence.pose, class);
        for class in ["measure-around", "measure"] {
            canvas.path(&[view.pixel(edge), view.pixel(evidence.point)], false, class);
        }
        canvas.circle(view.pixel(evidence.point), 3.5, &format!("{class}-badge"));
        if let Some(number) = shown.number {
            marks::badge(canvas, (16.0, 16.0), number, shown.level);
        }
        let bar = [0.1, 0.2, 0.5, 1.0].into_iter().rfind(|bar| bar * view.scale < SIZE * 0.45).unwrap_or(0.1);
        let (x, y, end) = (12.0, SIZE - 12.0, 12.0 + bar * view.scale);
        let data = format!("M{x} {}v6M{x} {y}H{}M{} {}v6", y - 3.0, short(end), short(end), y - 3.0);
        let length = reporter.length(bar);
        let plate = (end + 4.0 + width_of(&length, 14.0), 22.0);
        canvas.rectangle((x - 6.0, y - 11.0), plate, 5.0, "asphalt");
        canvas.stroke(&data, "scale", 1.5);
        canvas.text((end + 6.0, y + 4.5), "pale", Anchor::Start, &length);
    });
    let (x, mut y) = (corner.0, corner.1 + SIZE + 20.0);
    canvas.text((x, y), &format!("tell-{class}"), Anchor::Start, &reporter.margin(evidence));
    for line in wrapped(&reporter.place(Some(item.kind), evidence.target), 13.5, SIZE).iter().take(2) {
        y += 18.0;
        canvas.text((x, y), "small soft", Anchor::Start, line);
    }
}
