//! Writes SVG in pixels, and maps the plane of an item to them.

use std::fmt::Write as _;

use crate::geometry::{Placed, Point, Polygon, Shape};
use crate::vehicle::Body;

/// A place in the picture, pixels, y downwards.
pub(super) type Pixel = (f64, f64);

/// The text of a picture as it grows.
#[derive(Default)]
pub(super) struct Canvas {
    pub(super) svg: String,
}

/// A number with one decimal at most.
pub(super) fn short(value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// How text is anchored.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Canvas {
    pub(super) fn path(&mut self, points: &[Pixel], closed: bool, class: &str) {
        let data = outline_data(points, closed);
        let _ = writeln!(self.svg, r#"<path class="{class}" d="{data}"/>"#);
    }

    /// A line of a given width, pixels.
    pub(super) fn stroke(&mut self, data: &str, class: &str, width: f64) {
        let _ = writeln!(self.svg, r#"<path class="{class}" d="{data}" stroke-width="{width:.2}"/>"#);
    }

    pub(super) fn circle(&mut self, at: Pixel, radius: f64, class: &str) {
        let (x, y) = (short(at.0), short(at.1));
        let _ = writeln!(self.svg, r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius:.2}"/>"#);
    }

    pub(super) fn rectangle(&mut self, at: Pixel, size: Pixel, round: f64, class: &str) {
        let [x, y, width, height, round] = [at.0, at.1, size.0, size.1, round].map(short);
        let _ = writeln!(
            self.svg,
            r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{round}"/>"#
        );
    }

    pub(super) fn text(&mut self, at: Pixel, class: &str, anchor: Anchor, text: &str) {
        let (x, y) = (short(at.0), short(at.1));
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        let _ = writeln!(self.svg, r#"<text class="{class}" x="{x}" y="{y}"{anchor}>{text}</text>"#);
    }

    /// A part of the picture with its own origin, cut off at its edges.
    pub(super) fn window(&mut self, at: Pixel, size: Pixel, inside: impl FnOnce(&mut Self)) {
        let [x, y, width, height] = [at.0, at.1, size.0, size.1].map(short);
        let _ = writeln!(
            self.svg,
            r#"<svg x="{x}" y="{y}" width="{width}" height="{height}" viewBox="0 0 {width} {height}">"#
        );
        inside(self);
        self.svg.push_str("</svg>\n");
    }

    /// Things drawn as one, so that they do not show through each other.
    pub(super) fn group(&mut self, class: &str, inside: impl FnOnce(&mut Self)) {
        let _ = writeln!(self.svg, r#"<g class="{class}">"#);
        inside(self);
        self.svg.push_str("</g>\n");
    }

    /// Something defined before, at a place and turned, degrees clockwise.
    pub(super) fn place(&mut self, name: &str, at: Pixel, turn: f64) {
        let (x, y, turn) = (short(at.0), short(at.1), short(turn));
        let _ = writeln!(self.svg, r##"<use href="#{name}" transform="translate({x} {y}) rotate({turn})"/>"##);
    }

    /// Defines a body for [`Canvas::place`], its origin at 0, forward to the right.
    pub(super) fn define(&mut self, name: &str, body: &Body, scale: f64) {
        let _ = write!(self.svg, r#"<defs><path id="{name}" d=""#);
        for part in &body.outline {
            let corners: Vec<Pixel> =
                part.corners().iter().map(|corner| (corner.x * scale, -corner.y * scale)).collect();
            self.svg.push_str(&outline_data(&corners, true));
        }
        self.svg.push_str("\"/></defs>\n");
    }
}

fn outline_data(points: &[Pixel], closed: bool) -> String {
    let mut data = String::new();
    for (index, &(x, y)) in points.iter().enumerate() {
        let _ = write!(data, "{}{} {}", if index == 0 { 'M' } else { 'L' }, short(x), short(y));
    }
    if closed {
        data.push('Z');
    }
    data
}

/// Maps the yard to pixels so that the item's own x axis runs to the right.
#[derive(Clone, Copy)]
pub(super) struct View {
    /// The item's own frame.
    pub(super) frame: Placed,
    /// What lies at the lower left corner, metres in the item's frame.
    pub(super) low: Point,
    /// Height of the picture, pixels.
    pub(super) height: f64,
    /// Pixels of a metre.
    pub(super) scale: f64,
}

impl View {
    pub(super) fn pixel(&self, point: Point) -> Pixel {
        self.own(self.frame.localize(point))
    }

    /// A point of the item's own frame.
    pub(super) fn own(&self, point: Point) -> Pixel {
        ((point.x - self.low.x) * self.scale, self.height - (point.y - self.low.y) * self.scale)
    }

    pub(super) fn polygon(&self, polygon: &Polygon) -> Vec<Pixel> {
        polygon.corners().iter().map(|&corner| self.pixel(corner)).collect()
    }

    /// Turn of a heading for [`Canvas::place`].
    pub(super) fn turn(&self, heading: f64) -> f64 {
        -(heading - self.frame.pose.heading).to_degrees()
    }

    /// A line as path data, moved to its right by so many metres.
    pub(super) fn data(&self, shape: &Shape, right: f64) -> String {
        match *shape {
            Shape::Segment { from, to } => {
                let along = (to - from) * (1.0 / from.distance(to));
                let aside = along.left() * -right;
                outline_data(&[self.pixel(from + aside), self.pixel(to + aside)], false)
            }
            Shape::Arc { centre, radius, from, to } => {
                let radius = if to > from { radius + right } else { radius - right };
                let (first, last) = Shape::Arc { centre, radius, from, to }.ends();
                let (start, end) = (self.pixel(first), self.pixel(last));
                let large = u8::from((to - from).abs() > std::f64::consts::PI);
                // On the screen y points down: counter-clockwise is the sweep against the angle.
                let sweep = u8::from(to < from);
                let radius = short(radius * self.scale);
                let [left, top, right, bottom] = [start.0, start.1, end.0, end.1].map(short);
                format!("M{left} {top}A{radius} {radius} 0 {large} {sweep} {right} {bottom}")
            }
        }
    }
}

/// Width of a text of a font size, pixels, near enough to lay a page out without the font.
pub(super) fn width_of(text: &str, size: f64) -> f64 {
    let share = |character: char| match character {
        'i' | 'l' | 'j' | '.' | ',' | ':' | '\'' | '|' | ' ' | '·' | '(' | ')' => 0.3,
        'm' | 'w' | 'M' | 'W' => 0.85,
        'A'..='Z' | '\u{410}'..='\u{42f}' => 0.68,
        '\u{430}'..='\u{45f}' => 0.6,
        '\u{2e80}'..='\u{ffef}' => 1.0,
        _ => 0.55,
    };
    text.chars().map(share).sum::<f64>() * size
}

/// The text in lines no wider than `width` pixels: broken at spaces, and between Han characters.
pub(super) fn wrapped(text: &str, size: f64, width: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut word = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        word.push(character);
        let han = |c: &char| ('\u{2e80}'..'\u{ff00}').contains(c) && !"，。、：；）」".contains(*c);
        let ends = character == ' ' || characters.peek().is_none_or(han);
        if !ends {
            continue;
        }
        let line = lines.last().map_or("", String::as_str);
        if !line.is_empty() && width_of(line, size) + width_of(word.trim_end(), size) > width {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(&word);
        }
        word.clear();
    }
    lines
}

/// The text in lines no wider than `width` pixels, broken only where its parts are divided by a dot, which then falls
/// away; a part that is wider than a line is wrapped.
pub(super) fn broken(text: &str, size: f64, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in text.split(" · ") {
        match lines.last_mut() {
            Some(line) if width_of(line, size) + width_of(" · ", size) + width_of(part, size) <= width => {
                line.push_str(" · ");
                line.push_str(part);
            }
            _ => lines.extend(wrapped(part, size, width)),
        }
    }
    lines
}
