//! Public pass-rate ranking of schools.
//!
//! Only first attempts count, so that a school gains nothing by sending people twice.
//! What is published is whole numbers (hundredths of a percent), so that it can be logged and
//! recomputed to the digit.
//!
//! - *Rate*: passed of sat.
//! - *Interval*: Wilson's score interval of the rate, with the handed-in `z`.
//! - *Score*: the rate drawn towards that of all schools together, as if `prior` more candidates
//!   had sat with the common rate. A school with few candidates is neither first nor last by luck.
//! - *Rank*: by score, compared exactly as fractions; equal scores share a rank.
//! - *Rank range*: from 1 + the schools whose interval lies wholly above, to the number of
//!   ranked schools - those whose interval lies wholly below.
//! - Schools with fewer first attempts than `threshold` are listed without rank and have no
//!   part in others' rank ranges.

use std::cmp::Ordering;

use protocol::SchoolId;
use serde::{Deserialize, Serialize};

/// First attempts of a school in a subject and a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstAttempts {
    /// The school.
    pub school: SchoolId,
    /// How many sat for the first time.
    pub sat: u32,
    /// Of these, passed; not more than sat.
    pub passed: u32,
}

/// How the office ranks.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Method {
    /// Fewer first attempts are too few to rank.
    pub threshold: u32,
    /// Imagined candidates with the common rate.
    pub prior: u32,
    /// Standard score of the interval: 1.96 for 95 %.
    pub z: f64,
}

/// One line of a ranking. Rates are hundredths of a percent: 8734 is 87.34 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The school.
    pub school: SchoolId,
    /// First attempts.
    pub sat: u32,
    /// Of these, passed.
    pub passed: u32,
    /// Passed of sat; 0 when nobody sat.
    pub rate: u32,
    /// Wilson interval.
    pub interval: (u32, u32),
    /// Rate drawn towards the common one.
    pub score: u32,
    /// `None`: too few to rank.
    pub rank: Option<Rank>,
}

/// Where a school stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rank {
    /// From 1.
    pub rank: u32,
    /// Best rank that the figures allow.
    pub best: u32,
    /// Worst rank that the figures allow.
    pub worst: u32,
}

/// Ranks schools: first the ranked ones by rank, then the others by id.
pub fn rank(schools: &[FirstAttempts], method: Method) -> Vec<Row> {
    let sat: u64 = schools.iter().map(|school| u64::from(school.sat)).sum();
    let passed: u64 = schools.iter().map(|school| u64::from(school.passed)).sum();
    let common = Common { sat: sat.max(1), passed, prior: u64::from(method.prior) };

    let (mut order, mut few): (Vec<&FirstAttempts>, Vec<_>) =
        schools.iter().partition(|school| school.sat >= method.threshold);
    order.sort_by(|a, b| common.compare(b, a).then(a.school.cmp(&b.school)));
    few.sort_by_key(|school| school.school);
    let ranked = order.len();
    order.append(&mut few);
    let mut rows: Vec<Row> = order.iter().map(|school| common.row(school, method.z)).collect();

    let intervals: Vec<(u32, u32)> = rows[..ranked].iter().map(|row| row.interval).collect();
    let mut last = 0;
    for index in 0..ranked {
        if index == 0 || common.compare(order[index - 1], order[index]) != Ordering::Equal {
            last = index;
        }
        let (low, high) = intervals[index];
        let above = intervals.iter().filter(|other| other.0 > high).count();
        let below = intervals.iter().filter(|other| other.1 < low).count();
        rows[index].rank = Some(Rank { rank: whole(last + 1), best: whole(above + 1), worst: whole(ranked - below) });
    }
    rows
}

/// Rate and Wilson interval of any group, hundredths of a percent: the whole city's line, for example.
pub fn share(sat: u32, passed: u32, z: f64) -> (u32, (u32, u32)) {
    (hundredths(u128::from(passed), u128::from(sat.max(1))), wilson(passed, sat, z))
}

struct Common {
    sat: u64,
    passed: u64,
    prior: u64,
}

impl Common {
    /// The score as a fraction: (passed + prior · P/S) / (sat + prior), times S/S.
    fn score(&self, school: &FirstAttempts) -> (u128, u128) {
        let above = u128::from(school.passed) * u128::from(self.sat) + u128::from(self.prior) * u128::from(self.passed);
        let below = (u128::from(school.sat) + u128::from(self.prior)) * u128::from(self.sat);
        (above, below.max(1))
    }

    fn compare(&self, a: &FirstAttempts, b: &FirstAttempts) -> Ordering {
        let (a_above, a_below) = self.score(a);
        let (b_above, b_below) = self.score(b);
        (a_above * b_below).cmp(&(b_above * a_below))
    }

    fn row(&self, school: &FirstAttempts, z: f64) -> Row {
        let &FirstAttempts { school: id, sat, passed } = school;
        let (rate, interval) = share(sat, passed, z);
        let (above, below) = self.score(school);
        Row { school: id, sat, passed, rate, interval, score: hundredths(above, below), rank: None }
    }
}

/// A fraction in hundredths of a percent, halves rounded up.
fn hundredths(above: u128, below: u128) -> u32 {
    u32::try_from((above * 20_000 + below) / (below * 2)).unwrap_or(u32::MAX)
}

/// Wilson's score interval, rounded outwards to hundredths of a percent. Everything for nobody.
///
/// Only + - * / and the square root are used, which give the same bits everywhere.
fn wilson(passed: u32, sat: u32, z: f64) -> (u32, u32) {
    if sat == 0 {
        return (0, 10_000);
    }
    let (n, p, z2) = (f64::from(sat), f64::from(passed) / f64::from(sat), z * z);
    let centre = p + z2 / (2.0 * n);
    let spread = z * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z2 / n;
    let low = ((centre - spread) / scale * 10_000.0).floor();
    let high = ((centre + spread) / scale * 10_000.0).ceil();
    (clamp(low), clamp(high))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=10000 before")]
fn clamp(value: f64) -> u32 {
    value.clamp(0.0, 10_000.0) as u32
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const METHOD: Method = Method { threshold: 20, prior: 50, z: 1.96 };

    fn school(number: u128, sat: u32, passed: u32) -> FirstAttempts {
        FirstAttempts { school: SchoolId(Uuid::from_u128(number)), sat, passed }
    }

    fn ranks(rows: &[Row]) -> Vec<(u128, Option<u32>)> {
        rows.iter().map(|row| (row.school.0.as_u128(), row.rank.map(|rank| rank.rank))).collect()
    }

    #[test]
    fn the_interval_is_wilsons() {
        // 81 of 263: 0.2553 to 0.3662, the example of Newcombe (1998).
        assert_eq!(wilson(81, 263, 1.959_964), (2_552, 3_663));
        assert_eq!(wilson(0, 20, 1.959_964), (0, 1_612));
        assert_eq!(wilson(20, 20, 1.959_964), (8_388, 10_000));
        assert_eq!(wilson(0, 0, 1.96), (0, 10_000));
    }

    #[test]
    fn a_share_computed_by_hand() {
        // 20 of 25: (0.8 + 0.076832 ± 1.96 · 0.0890878) / 1.153664 = 0.608685 and 0.911393.
        assert_eq!(share(25, 20, 1.96), (8_000, (6_086, 9_114)));
    }

    #[test]
    fn a_small_school_with_a_perfect_month_does_not_pass_a_large_good_one() {
        let rows = rank(&[school(1, 500, 470), school(2, 20, 20), school(3, 400, 280)], METHOD);
        assert_eq!(ranks(&rows), [(1, Some(1)), (2, Some(2)), (3, Some(3))]);
        assert_eq!(rows[1].rate, 10_000);
        // (20 + 50 * 770/920) / 70 = 0.88354…
        assert_eq!(rows[1].score, 8_835);
    }

    #[test]
    fn too_few_are_listed_without_a_rank() {
        let rows = rank(&[school(4, 19, 19), school(1, 100, 90), school(2, 0, 0), school(3, 20, 10)], METHOD);
        assert_eq!(ranks(&rows), [(1, Some(1)), (3, Some(2)), (2, None), (4, None)]);
        assert_eq!((rows[2].rate, rows[2].interval), (0, (0, 10_000)));
    }

    #[test]
    fn equal_scores_share_a_rank_and_the_next_is_skipped() {
        let rows = rank(&[school(3, 50, 25), school(2, 100, 80), school(1, 100, 80)], METHOD);
        assert_eq!(ranks(&rows), [(1, Some(1)), (2, Some(1)), (3, Some(3))]);
    }

    #[test]
    fn rank_ranges_say_what_the_figures_can_tell() {
        let rows = rank(&[school(1, 1_000, 950), school(2, 1_000, 945), school(3, 1_000, 500)], METHOD);
        let ranges: Vec<_> = rows.iter().filter_map(|row| row.rank).map(|rank| (rank.best, rank.worst)).collect();
        assert_eq!(ranges, [(1, 2), (1, 2), (3, 3)]);
    }

    #[test]
    fn the_order_of_the_input_does_not_matter() {
        let mut schools: Vec<_> = (1..40_u32).map(|number| school(number.into(), number * 3, number * 2)).collect();
        let expected = rank(&schools, METHOD);
        schools.reverse();
        assert_eq!(rank(&schools, METHOD), expected);
        assert!(rank(&[], METHOD).is_empty());
    }
}
