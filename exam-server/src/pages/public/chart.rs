//! Coordinates of the chart of rates and intervals. The drawing itself is a template.

use crate::office::ranking::{Line, Table};

/// Left edge of the scale, in units of the drawing.
const LEFT: u32 = 250;
/// Length of the scale from 0 to 100 %.
const LENGTH: u32 = 560;
/// Height of a row.
const ROW: u32 = 34;
/// Height of the axis.
const AXIS: u32 = 30;
/// Rates that have a line, hundredths of a percent.
const TICKS: [u32; 5] = [0, 2_500, 5_000, 7_500, 10_000];

/// The whole drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Its height.
    pub height: u32,
    /// Where the lines of the scale end and where their labels stand.
    pub foot: u32,
    /// Where the labels stand.
    pub label: u32,
    /// Rates of the scale and where their lines are.
    pub ticks: Vec<(u32, u32)>,
    /// Where the whole city's rate is.
    pub city: u32,
    /// A row for each school that anybody sat for.
    pub bars: Vec<Bar>,
}

/// One row of the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// School.
    pub name: String,
    /// Whether it has a rank; others are drawn faintly.
    pub ranked: bool,
    /// Middle of the row.
    pub y: u32,
    /// Where the letters stand.
    pub text: u32,
    /// Top of the interval's bar.
    pub top: u32,
    /// Where the interval begins.
    pub low: u32,
    /// Its length.
    pub length: u32,
    /// Where the rate is.
    pub rate: u32,
}

/// The drawing of a table.
pub fn chart(table: &Table) -> Chart {
    let sat = table.lines.iter().filter(|line| line.sat > 0);
    let bars: Vec<Bar> = sat.enumerate().map(|(row, line)| bar(row, line)).collect();
    let height = u32::try_from(bars.len()).unwrap_or(0) * ROW + AXIS;
    Chart {
        height,
        foot: height - AXIS + 6,
        label: height - 6,
        ticks: TICKS.map(|rate| (rate, x(rate))).into(),
        city: x(table.city.rate),
        bars,
    }
}

fn bar(row: usize, line: &Line) -> Bar {
    let y = u32::try_from(row).unwrap_or(0) * ROW + ROW / 2;
    let low = x(line.interval.0);
    Bar {
        name: line.name.clone(),
        ranked: line.rank.is_some(),
        y,
        text: y + 5,
        top: y - 7,
        low,
        length: (x(line.interval.1) - low).max(2),
        rate: x(line.rate),
    }
}

/// Where a rate, in hundredths of a percent, lies on the scale.
fn x(rate: u32) -> u32 {
    LEFT + rate * LENGTH / 10_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_runs_from_none_to_all() {
        assert_eq!((x(0), x(5_000), x(10_000)), (LEFT, LEFT + LENGTH / 2, LEFT + LENGTH));
    }

    #[test]
    fn an_interval_encloses_its_rate() {
        let line = Line {
            code: "a".into(),
            name: "A".into(),
            sat: 40,
            passed: 30,
            rate: 7_500,
            interval: (5_980, 8_581),
            score: 7_400,
            rank: None,
        };
        let bar = bar(1, &line);
        assert!(bar.low < bar.rate && bar.rate < bar.low + bar.length, "{bar:?}");
        assert_eq!((bar.y, bar.ranked), (ROW + ROW / 2, false));
    }
}
