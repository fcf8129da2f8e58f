//! Coordinates of the drawings of item statistics. The drawings themselves are templates.

use std::collections::BTreeMap;

use protocol::Language;
use question_bank::statistics::ItemStatistics;
use question_bank::{Item, Kind};

use crate::pages::questions::words::{choices, letter};
use crate::web::View;

/// Width of every drawing, in its units.
pub const WIDTH: f64 = 760.0;

/// A coordinate as a drawing takes it.
fn at(value: f64) -> String {
    format!("{value:.1}")
}

/// A straight scale.
#[derive(Debug, Clone, Copy)]
struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Scale {
    fn at(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low);
        self.from + share.clamp(0.0, 1.0) * (self.to - self.from)
    }
}

/// A line of a scale with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Its value.
    pub value: f64,
    /// Where it is.
    pub at: String,
}

/// Multiples of `step` from `low` to `high`.
fn ticks(scale: Scale, step: f64) -> Vec<Tick> {
    let first = (scale.low / step).ceil();
    let values = std::iter::successors(Some(first), |number| Some(number + 1.0)).map(|number| number * step);
    let tick = |value| Tick { value, at: at(scale.at(value)) };
    values.take_while(|value| *value <= scale.high + step / 1_000.0).map(tick).collect()
}

/// Easiness against discrimination, a point for each item.
#[derive(Debug, Clone, PartialEq)]
pub struct Scatter {
    /// Lines of easiness.
    pub across: Vec<Tick>,
    /// Lines of discrimination.
    pub up: Vec<Tick>,
    /// Where discrimination is 0.
    pub zero: String,
    /// The items.
    pub points: Vec<Point>,
}

/// An item in a scatter chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub x: String,
    /// Where it is.
    pub y: String,
    /// Whether a keeper should look at it.
    pub flagged: bool,
}

/// Height of the scatter chart.
pub const SCATTER_HEIGHT: f64 = 400.0;

/// The drawing of items by id, easiness, discrimination and whether they are flagged.
pub fn scatter(items: &[(String, f64, f64, bool)]) -> Scatter {
    let least = |values: &mut dyn Iterator<Item = f64>, start: f64| values.fold(start, f64::min);
    let low = (least(&mut items.iter().map(|item| item.1), 0.9) * 10.0).floor() / 10.0;
    let bottom = (least(&mut items.iter().map(|item| item.2), -0.2) * 5.0).floor() / 5.0;
    let top = (-least(&mut items.iter().map(|item| -item.2), -0.6) * 5.0).ceil() / 5.0;
    let across = Scale { low, high: 1.0, from: 60.0, to: WIDTH - 20.0 };
    let up = Scale { low: bottom, high: top, from: SCATTER_HEIGHT - 50.0, to: 14.0 };
    let point = |(id, easiness, discrimination, flagged): &(String, f64, f64, bool)| Point {
        id: id.clone(),
        x: at(across.at(*easiness)),
        y: at(up.at(*discrimination)),
        flagged: *flagged,
    };
    let mut points: Vec<Point> = items.iter().map(point).collect();
    // Drawn last, so that nothing hides them.
    points.sort_by_key(|point| point.flagged);
    Scatter { across: ticks(across, 0.1), up: ticks(up, 0.2), zero: at(up.at(0.0)), points }
}

/// How many items were how often on a paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Histogram {
    /// The columns.
    pub columns: Vec<Column>,
    /// Where the ground line is.
    pub ground: String,
    /// Where the letters below it stand.
    pub label: String,
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Lower end of its shares.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Items.
    pub count: usize,
    /// Left edge.
    pub x: String,
    /// Middle.
    pub middle: String,
    /// Top.
    pub y: String,
    /// Width.
    pub width: String,
    /// Height.
    pub height: String,
    /// Where its number stands.
    pub number: String,
}

/// Height of the histogram.
pub const HISTOGRAM_HEIGHT: f64 = 220.0;
/// Columns of a histogram, at most.
const COLUMNS: f64 = 12.0;

/// The drawing of exposures.
pub fn histogram(exposures: &[f64]) -> Histogram {
    let most = exposures.iter().copied().fold(0.0, f64::max);
    let steps = [0.005, 0.01, 0.02, 0.025, 0.05, 0.1];
    let step = steps.into_iter().find(|step| most / step <= COLUMNS).unwrap_or(0.1);
    let ground = HISTOGRAM_HEIGHT - 40.0;
    let starts = std::iter::successors(Some(0.0), |start| Some(start + step)).take_while(|start| *start <= most);
    let held = |low: f64| exposures.iter().filter(|share| (low..low + step).contains(*share)).count();
    let counts: Vec<(f64, usize)> = starts.map(|low| (low, held(low))).collect();
    let size = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let highest = size(counts.iter().map(|(_, count)| *count).max().unwrap_or(0)).max(1.0);
    let room = (WIDTH - 80.0) / size(counts.len().max(1));
    let column = |(index, (low, count)): (usize, (f64, usize))| {
        let (x, height) = (60.0 + size(index) * room, size(count) / highest * (ground - 30.0));
        Column {
            low,
            high: low + step,
            count,
            x: at(x + 3.0),
            middle: at(x + room / 2.0),
            y: at(ground - height),
            width: at(room - 6.0),
            height: at(height),
            number: at(ground - height - 6.0),
        }
    };
    Histogram {
        columns: counts.into_iter().enumerate().map(column).collect(),
        ground: at(ground),
        label: at(ground + 18.0),
    }
}

/// Shares of the options of one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// Its height.
    pub height: String,
    /// The options.
    pub rows: Vec<Bar>,
    /// Responses in which nothing was chosen, and their share.
    pub unanswered: (u64, f64),
}

/// One option.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Its number, from 1, or the word of a statement.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Whether it is right.
    pub right: bool,
    /// Responses that chose it.
    pub chosen: u64,
    /// Their share.
    pub share: f64,
    /// How it goes with the rest of the paper.
    pub discrimination: Option<f64>,
    /// Top of the bar.
    pub top: String,
    /// Base line of the letters.
    pub line: String,
    /// Length of the bar.
    pub length: String,
    /// Where the share is written.
    pub end: String,
}

/// Height of one row.
const ROW: f64 = 34.0;

/// The drawing of an item's options in the visitor's language.
pub fn bars(l: &View, item: &Item, figures: &ItemStatistics) -> Bars {
    let right = item.answer.right_choices();
    let scale = Scale { low: 0.0, high: 1.0, from: 0.0, to: WIDTH - 180.0 };
    let mut top = 0.0;
    let rows = choices(l, item, l.language()).into_iter().enumerate().map(|(index, text)| {
        let counted = figures.options.get(index);
        let share = counted.map_or(0.0, |option| option.share);
        let bar = Bar {
            name: if item.kind() == Kind::TrueFalse { text.clone() } else { letter(index).to_string() },
            text,
            right: right.contains(&index),
            chosen: counted.map_or(0, |option| option.chosen),
            share,
            discrimination: counted.and_then(|option| option.discrimination),
            top: at(top + 6.0),
            line: at(top + 22.0),
            length: at(scale.at(share).max(2.0)),
            end: at(110.0 + scale.at(share) + 8.0),
        };
        top += ROW;
        bar
    });
    let rows: Vec<Bar> = rows.collect();
    Bars { height: at(top), rows, unanswered: (figures.unanswered, share_of(figures.unanswered, figures.responses)) }
}

fn share_of(part: u64, whole: u64) -> f64 {
    let size = |count: u64| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { size(part) / size(whole) }
}

/// Easiness of one item by language.
#[derive(Debug, Clone, PartialEq)]
pub struct Dots {
    /// Its height.
    pub height: String,
    /// Where the lines of the scale end.
    pub foot: String,
    /// Where their labels stand.
    pub label: String,
    /// Lines of easiness.
    pub ticks: Vec<Tick>,
    /// The languages.
    pub rows: Vec<Dot>,
}

/// One language.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// Its tag.
    pub tag: &'static str,
    /// Its own name.
    pub name: String,
    /// Responses.
    pub responses: u64,
    /// Easiness.
    pub share: f64,
    /// Its interval.
    pub interval: (f64, f64),
    /// Discrimination.
    pub discrimination: Option<f64>,
    /// Middle of the row.
    pub y: String,
    /// Top of the interval.
    pub top: String,
    /// Base line of the letters.
    pub line: String,
    /// Begin of the interval.
    pub low: String,
    /// Its length.
    pub length: String,
    /// Where the easiness is.
    pub x: String,
}

/// The drawing of an item's easiness by language.
pub fn dots(l: &View, languages: &BTreeMap<Language, ItemStatistics>) -> Dots {
    let scale = Scale { low: 0.0, high: 1.0, from: 150.0, to: WIDTH - 30.0 };
    let mut top = 0.0;
    let mut rows = Vec::new();
    for (language, figures) in languages {
        let Some(easiness) = figures.easiness else { continue };
        let (low, high) = (scale.at(easiness.interval.low), scale.at(easiness.interval.high));
        rows.push(Dot {
            tag: language.tag(),
            name: l.native(language),
            responses: figures.responses,
            share: easiness.share,
            interval: (easiness.interval.low, easiness.interval.high),
            discrimination: figures.discrimination,
            y: at(top + ROW / 2.0),
            top: at(top + ROW / 2.0 - 7.0),
            line: at(top + ROW / 2.0 + 5.0),
            low: at(low),
            length: at((high - low).max(2.0)),
            x: at(scale.at(easiness.share)),
        });
        top += ROW;
    }
    Dots { height: at(top + 30.0), foot: at(top + 6.0), label: at(top + 24.0), ticks: ticks(scale, 0.25), rows }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_point_lies_within_the_scatter_chart_and_flagged_ones_are_drawn_last() {
        let items =
            [("a".to_owned(), 0.05, -0.9, true), ("b".to_owned(), 1.0, 0.95, false), ("c".to_owned(), 0.9, 0.0, false)];
        let drawn = scatter(&items);
        let number = |text: &String| text.parse::<f64>().expect("a number");
        for point in &drawn.points {
            assert!((60.0..=WIDTH - 20.0).contains(&number(&point.x)), "{point:?}");
            assert!((14.0..=SCATTER_HEIGHT - 50.0).contains(&number(&point.y)), "{point:?}");
        }
        assert_eq!(drawn.points.iter().map(|point| point.id.as_str()).collect::<Vec<_>>(), ["b", "c", "a"]);
        let zero = drawn.points.iter().find(|point| point.id == "c").map(|point| point.y.clone());
        assert_eq!(zero, Some(drawn.zero));
    }

    #[test]
    fn the_columns_of_a_histogram_hold_every_item_once() {
        for most in [0.004, 0.03, 0.1, 0.7, 1.0] {
            let exposures: Vec<f64> = (0..=100).map(|number| f64::from(number) / 100.0 * most).collect();
            let drawn = histogram(&exposures);
            assert_eq!(drawn.columns.iter().map(|column| column.count).sum::<usize>(), exposures.len(), "{most}");
            assert!(drawn.columns.len() <= 14, "{most}: {}", drawn.columns.len());
        }
        assert_eq!(histogram(&[]).columns.len(), 1);
    }

    #[test]
    fn a_scale_has_a_line_at_each_multiple_within() {
        let scale = Scale { low: -0.2, high: 0.6, from: 100.0, to: 0.0 };
        let drawn: Vec<String> =
            ticks(scale, 0.2).into_iter().map(|tick| format!("{:.1} {}", tick.value, tick.at)).collect();
        assert_eq!(drawn, ["-0.2 100.0", "0.0 75.0", "0.2 50.0", "0.4 25.0", "0.6 0.0"]);
    }
}
