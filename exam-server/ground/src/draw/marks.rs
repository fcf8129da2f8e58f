//! Numbered marks at the faults, in the plan and in the list below it.

use super::canvas::{Anchor, Canvas, Pixel, View, width_of};
use super::drive;
use crate::geometry::{Point, Pose};
use crate::judge::{Evidence, Finding, Level, Snapshot};

/// Radius of a numbered mark, pixels.
const BADGE: f64 = 10.0;
/// Height of a label, pixels.
const HEIGHT: f64 = 22.0;

/// A finding with its number and its place.
pub(super) struct Mark<'a> {
    pub(super) number: usize,
    pub(super) finding: &'a Finding,
    /// Where it happened, in the yard: the deciding point, or the front of the vehicle.
    pub(super) at: Point,
    /// Away from here the label stands.
    middle: Point,
}

/// The word for a level in class names.
pub(super) const fn class(level: Level) -> &'static str {
    match level {
        Level::Proved => "proved",
        Level::Unresolved => "unresolved",
        Level::Clear => "clear",
    }
}

/// Numbers the findings in the order of their time.
pub(super) fn marks<'a>(findings: &[&'a Finding], track: &[&Snapshot], front: f64) -> Vec<Mark<'a>> {
    let mut findings = findings.to_vec();
    findings.sort_by_key(|finding| finding.at);
    let place = |finding: &Finding| -> Option<(Point, Pose)> {
        if let Some(evidence) = finding.evidence {
            return Some((evidence.point, evidence.pose));
        }
        let pose = drive::scene(track, finding)?.tractor().pose;
        Some((pose.place(Point::new(front, 0.0)), pose))
    };
    let labels = findings.into_iter().enumerate();
    labels
        .filter_map(|(index, finding)| {
            let (at, pose) = place(finding)?;
            Some(Mark { number: index + 1, finding, at, middle: pose.place(Point::new(front / 2.0, 0.0)) })
        })
        .collect()
}

/// The round number of a mark.
pub(super) fn badge(canvas: &mut Canvas, at: Pixel, number: usize, level: Level) {
    canvas.circle(at, BADGE, &format!("{}-badge", class(level)));
    canvas.text((at.0, at.1 + 4.7), "count", Anchor::Middle, &number.to_string());
}

/// Labels in the plan: the number, and the margin where there is one. Each stands where it covers no other, and none
/// of the places `kept` free.
pub(super) fn labels(
    canvas: &mut Canvas,
    view: &View,
    size: Pixel,
    marks: &[Mark],
    kept: &[Pixel],
    margin: impl Fn(&Evidence) -> String,
) {
    let points: Vec<Pixel> = marks.iter().map(|mark| view.pixel(mark.at)).collect();
    let mut taken: Vec<(Pixel, f64)> = Vec::new();
    let mut labels = Vec::new();
    for (mark, &point) in marks.iter().zip(&points) {
        let text = mark.finding.evidence.as_ref().map(&margin).unwrap_or_default();
        let width = if text.is_empty() { HEIGHT } else { HEIGHT + 14.0 + width_of(&text, 14.0) };
        let free = |at: Pixel| {
            let inside = at.0 > width / 2.0 + 2.0
                && at.0 < size.0 - width / 2.0 - 2.0
                && at.1 > HEIGHT / 2.0 + 2.0
                && at.1 < size.1 - HEIGHT / 2.0 - 2.0;
            let apart = |other: Pixel, room: f64| {
                (other.0 - at.0).abs() > f64::midpoint(width, room) + 4.0 || (other.1 - at.1).abs() > HEIGHT + 3.0
            };
            inside
                && taken.iter().all(|&(other, room)| apart(other, room))
                && points.iter().all(|&at| apart(at, 0.0))
                && kept.iter().all(|&at| apart(at, 8.0))
        };
        let middle = view.pixel(mark.middle);
        let away = (point.1 - middle.1).atan2(point.0 - middle.0);
        let turns = [0.0, 0.4, -0.4, 0.8, -0.8, 1.3, -1.3, 1.8, -1.8, 2.4, -2.4, std::f64::consts::PI];
        let around = [34.0, 52.0, 76.0, 104.0].into_iter().flat_map(|far| turns.map(|turn| (far, away + turn)));
        let mut places = around.map(|(far, angle)| {
            (point.0 + angle.cos() * (far + width / 2.0 - HEIGHT / 2.0), point.1 + angle.sin() * far)
        });
        if let Some(at) = places.find(|&at| free(at)) {
            taken.push((at, width));
            labels.push((mark, point, at, width, text));
        }
    }
    for (mark, point, at, ..) in &labels {
        canvas.path(&[*point, *at], false, "leader");
        canvas.circle(*point, 3.5, &format!("{}-badge", class(mark.finding.level)));
    }
    for (mark, _, at, width, text) in &labels {
        let left = at.0 - width / 2.0;
        if !text.is_empty() {
            canvas.rectangle((left, at.1 - HEIGHT / 2.0), (*width, HEIGHT), HEIGHT / 2.0, "pill");
            canvas.text((left + HEIGHT + 2.0, at.1 + 5.0), "small", Anchor::Start, text);
        }
        badge(canvas, (left + HEIGHT / 2.0, at.1), mark.number, mark.finding.level);
    }
}
