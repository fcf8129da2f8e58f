//! Coordinates of the chart of rates and intervals. The drawing itself is a template.

use crate::office::ranking::{Line, Table};

/// Left edge of the scale, its length, height of a row and of the axis, in units of the drawing.
pub const LEFT: u32 = 250;
/// Length of the scale from 0 to 100 %.
pub const LENGTH: u32 = 560;
/// Height of a row.
pub const ROW: u32 = 34;

/// One row of the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// School.
    pub name: String,
    /// Whether it has a rank; others are drawn faintly.
    pub ranked: bool,
    /// Middle of the row.
    pub y: u32,
    /// Top of the interval's bar.
    pub top: u32,
    /// Where the interval begins.
    pub low: u32,
    /// Its length.
    pub length: u32,
    /// Where the rate is.
    pub rate: u32,
}

/// One row for each school of a table that anybody sat for.
pub fn bars(table: &Table) -> Vec<Bar> {
    table.lines.iter().filter(|line| line.sat > 0).enumerate().map(|(row, line)| bar(row, line)).collect()
}

fn bar(row: usize, line: &Line) -> Bar {
    let y = u32::try_from(row).unwrap_or(0) * ROW + ROW / 2;
    let low = x(line.interval.0);
    Bar {
        name: line.name.clone(),
        ranked: line.rank.is_some(),
        y,
        top: y - 7,
        low,
        length: (x(line.interval.1) - low).max(2),
        rate: x(line.rate),
    }
}

/// Where a rate, in hundredths of a percent, lies on the scale.
pub fn x(rate: u32) -> u32 {
    LEFT + rate * LENGTH / 10_000
}

/// Height of a chart with so many rows, axis included.
pub fn height(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(0) * ROW + 30
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
