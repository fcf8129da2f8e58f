//! Figures about one item, with what is known of their precision.

use serde::Serialize;

use super::moments::float;
use super::passes::Tally;

/// A pair of bounds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

/// Wilson's score interval for `successes` in `count` trials; `None` for no trials. `z` is the normal deviate.
///
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
pub fn wilson(successes: f64, count: u64, z: f64) -> Option<Interval> {
    if count == 0 {
        return None;
    }
    let n = float(count);
    let share = successes / n;
    let scale = 1.0 + z * z / n;
    let middle = (share + z * z / (2.0 * n)) / scale;
    let half = z / scale * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    Some(Interval { low: (middle - half).max(0.0), high: (middle + half).min(1.0) })
}

/// What all items together say about one: their mean easiness, and how much they differ.
///
/// Marks of an item are taken as beta-binomial; the intraclass correlation is the analysis-of-variance
/// estimate (Ridout, Demétrio and Firth, "Estimating intraclass correlation for binary data", 1999).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Prior {
    /// Mean mark over all responses.
    pub mean: f64,
    /// How many responses the prior is worth; `None` when items do not differ more than chance makes them, so that
    /// no number of responses outweighs it.
    pub strength: Option<f64>,
}

impl Prior {
    /// Estimates the prior from pairs of (responses, sum of marks), one per item.
    pub(super) fn of(items: impl Iterator<Item = (u64, f64)>) -> Self {
        let used: Vec<(f64, f64)> =
            items.filter(|(count, _)| *count > 0).map(|(count, sum)| (float(count), sum / float(count))).collect();
        let responses: f64 = used.iter().map(|(count, _)| count).sum();
        let groups = float(used.len() as u64);
        if responses == 0.0 {
            return Self { mean: 0.5, strength: None };
        }
        let mean = used.iter().map(|(count, share)| count * share).sum::<f64>() / responses;
        if groups < 2.0 || responses <= groups {
            return Self { mean, strength: None };
        }
        let between: f64 =
            used.iter().map(|(count, share)| count * (share - mean).powi(2)).sum::<f64>() / (groups - 1.0);
        let within: f64 =
            used.iter().map(|(count, share)| count * share * (1.0 - share)).sum::<f64>() / (responses - groups);
        let squares: f64 = used.iter().map(|(count, _)| count * count).sum();
        let typical = (responses - squares / responses) / (groups - 1.0);
        let scale = between + (typical - 1.0) * within;
        let correlation = if scale > 0.0 { (between - within) / scale } else { 0.0 };
        let strength = (correlation > 0.0).then(|| (1.0 - correlation.min(1.0)) / correlation.min(1.0));
        Self { mean, strength }
    }

    /// The easiness to expect of an item with `count` responses that sum up to `sum` marks.
    pub fn shrink(&self, count: u64, sum: f64) -> f64 {
        match self.strength {
            Some(strength) if strength + float(count) > 0.0 => (sum + self.mean * strength) / (float(count) + strength),
            _ => self.mean,
        }
    }
}

/// A share with its precision.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Proportion {
    /// The share as counted.
    pub share: f64,
    /// Wilson's interval.
    pub interval: Interval,
}

/// One option of an item.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OptionStatistics {
    /// Responses that chose it.
    pub chosen: u64,
    /// Their share of all responses.
    pub share: f64,
    /// Correlation of choosing it with the adjusted rest; a distractor that draws the able has a positive one.
    pub discrimination: Option<f64>,
}

/// Time spent on an item.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TimeStatistics {
    /// Responses with a known time.
    pub count: u64,
    /// Mean in milliseconds.
    pub mean: f64,
    /// Standard deviation in milliseconds; `None` for one response.
    pub deviation: Option<f64>,
    /// Geometric mean in milliseconds, which a few long breaks do not carry away.
    pub typical: f64,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemStatistics {
    /// Responses.
    pub responses: u64,
    /// Share of all sittings that had the item.
    pub exposure: f64,
    /// Mean mark (the p-value), with its interval; `None` without responses.
    pub easiness: Option<Proportion>,
    /// Mean mark drawn towards that of all items, the more so the fewer responses there are.
    pub shrunk_easiness: f64,
    /// Corrected point-biserial correlation with the adjusted rest; `None` when marks do not vary.
    pub discrimination: Option<f64>,
    /// Interval of the discrimination by Fisher's transformation; `None` for fewer than four responses.
    pub discrimination_interval: Option<Interval>,
    /// Responses in which nothing was chosen.
    pub unanswered: u64,
    /// Options in the order of the bank, up to the last one that anybody chose.
    pub options: Vec<OptionStatistics>,
    /// Time; `None` where none is known.
    pub time: Option<TimeStatistics>,
}

impl ItemStatistics {
    pub(super) fn of(tally: &Tally, prior: &Prior, sittings: u64, z: f64) -> Self {
        let (count, sum) = (tally.score.count, tally.score.mean * float(tally.score.count));
        let discrimination = tally.joint.correlation();
        Self {
            responses: count,
            exposure: if sittings == 0 { 0.0 } else { float(count) / float(sittings) },
            easiness: wilson(sum, count, z).map(|interval| Proportion { share: tally.score.mean, interval }),
            shrunk_easiness: prior.shrink(count, sum),
            discrimination,
            discrimination_interval: discrimination.and_then(|r| fisher(r, tally.joint.x.count, z)),
            unanswered: tally.unanswered,
            options: options(tally),
            time: (tally.millis.count > 0).then(|| TimeStatistics {
                count: tally.millis.count,
                mean: tally.millis.mean,
                deviation: tally.millis.deviation(),
                typical: tally.log_millis.mean.exp(),
            }),
        }
    }
}

/// Interval of a correlation by Fisher's z transformation.
fn fisher(correlation: f64, count: u64, z: f64) -> Option<Interval> {
    if count < 4 {
        return None;
    }
    let half = z / (float(count) - 3.0).sqrt();
    let middle = correlation.atanh();
    Some(Interval { low: (middle - half).tanh(), high: (middle + half).tanh() })
}

fn options(tally: &Tally) -> Vec<OptionStatistics> {
    let rest = &tally.joint.y;
    let n = float(rest.count);
    tally
        .options
        .iter()
        .map(|choosers| {
            let chosen = float(choosers.count);
            // Correlation of a 0/1 variable with the rest, from the mean of those who are 1.
            let scale = (chosen * (1.0 - chosen / n) * rest.squares).sqrt();
            let products = chosen * (choosers.mean - rest.mean);
            OptionStatistics {
                chosen: choosers.count,
                share: chosen / n,
                discrimination: (scale > 0.0).then(|| (products / scale).clamp(-1.0, 1.0)),
            }
        })
        .collect()
}
