//! The table of precision and recall by noise and rate, from simulated drives with faults known from geometry.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ground::GroundError;
use ground::judge::{Level, Setup, Target, Verdict};
use ground::record::Bundle;
use ground::rules::{FaultKind, ItemKind};
use ground::simulate::{Chance, Drive, Driver, Noise, drive, frames, plan_item, true_margins};
use ground::yard::LineName;

use crate::bundle::{EPOCH_ZERO, bundle};

/// What to measure.
#[derive(clap::Args)]
pub struct Options {
    /// The yard file.
    pub yard: PathBuf,
    /// Drives of each item.
    #[arg(long, default_value_t = 500)]
    pub drives: u64,
    /// First seed of chance.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Only the item of this kind, as `curve`; all if none is given.
    #[arg(long)]
    pub item: Option<String>,
    /// Names on the error output every drive with a fault missed or invented beyond the band.
    #[arg(long)]
    pub explain: bool,
}

/// A fault of an item, and the lines whose touch it is.
struct Case {
    item: ItemKind,
    fault: FaultKind,
    lines: &'static [LineName],
}

const CASES: [Case; 6] = [
    Case {
        item: ItemKind::ReverseParking,
        fault: FaultKind::BodyOut,
        lines: &[LineName::BayLeft, LineName::BayRight, LineName::BayRear, LineName::LaneNear, LineName::LaneFar],
    },
    Case {
        item: ItemKind::ParallelParking,
        fault: FaultKind::BayLineTouched,
        lines: &[LineName::BayLeft, LineName::BayRight, LineName::BayRear],
    },
    Case {
        item: ItemKind::ParallelParking,
        fault: FaultKind::WheelOnLine,
        lines: &[LineName::LaneNear, LineName::LaneFar],
    },
    Case { item: ItemKind::Curve, fault: FaultKind::WheelOnLine, lines: &[LineName::EdgeLeft, LineName::EdgeRight] },
    Case {
        item: ItemKind::RightAngle,
        fault: FaultKind::WheelOnLine,
        lines: &[LineName::EdgeLeft, LineName::EdgeRight],
    },
    Case { item: ItemKind::Hill, fault: FaultKind::WheelOnLine, lines: &[LineName::EdgeLeft, LineName::EdgeRight] },
];

#[derive(Default, Clone)]
struct Tally {
    faults: u32,
    found: u32,
    missed: u32,
    invented: u32,
    unresolved: u32,
    drives: u32,
    missed_beyond: u32,
    invented_beyond: u32,
    sigma: f64,
    /// Of the drives that narrowly stay clear: squared errors of the margin in standard errors, and their number. How far
    /// a part is over the corner of two lines has no one measure, so drives over the line are left out.
    squares: f64,
    near: u32,
}

/// A drive stays clear narrowly where its true margin is below this, metres.
const NEAR: f64 = 0.15;

impl Tally {
    fn add(&mut self, case: &Case, truth: f64, verdict: &Verdict, sigmas: f64) {
        let reports = verdict.items.iter().filter(|report| report.kind == case.item);
        let mut level = Level::Clear;
        let mut sigma: Option<(f64, f64)> = None;
        for report in reports {
            for finding in report.findings.iter().filter(|finding| finding.fault == case.fault) {
                level = level.max(finding.level);
            }
            for evidence in &report.margins {
                let Target::Line(name) = evidence.target else { continue };
                if case.lines.contains(&name) && sigma.is_none_or(|(margin, _)| evidence.margin < margin) {
                    sigma = Some((evidence.margin, evidence.sigma));
                }
            }
        }
        let (margin, sigma) = sigma.unwrap_or((f64::INFINITY, 0.0));
        if sigma > 0.0 && (0.0..NEAR).contains(&truth) && margin.abs() < 2.0 * NEAR {
            let error = (margin - truth) / sigma;
            self.squares += error * error;
            self.near += 1;
        }
        let beyond = truth.abs() > sigmas * sigma;
        self.drives += 1;
        self.sigma += sigma;
        let fault = truth < 0.0;
        self.faults += u32::from(fault);
        match (fault, level) {
            (_, Level::Unresolved) => self.unresolved += 1,
            (true, Level::Proved) => self.found += 1,
            (true, Level::Clear) => {
                self.missed += 1;
                self.missed_beyond += u32::from(beyond);
            }
            (false, Level::Proved) => {
                self.invented += 1;
                self.invented_beyond += u32::from(beyond);
            }
            (false, Level::Clear) => {}
        }
    }

    fn row(&self) -> String {
        let share = |part: u32, whole: u32| {
            if whole == 0 { "–".to_owned() } else { format!("{:.1} %", 100.0 * f64::from(part) / f64::from(whole)) }
        };
        format!(
            "{} | {} | {} | {} | {} | {} | {} | {} | {:.1} | {:.2}",
            self.drives,
            self.faults,
            share(self.found, self.found + self.invented),
            share(self.found, self.found + self.missed),
            share(self.unresolved, self.drives),
            self.missed_beyond,
            self.invented_beyond,
            self.missed + self.invented,
            100.0 * self.sigma / f64::from(self.drives.max(1)),
            (self.squares / f64::from(self.near.max(1))).sqrt()
        )
    }
}

/// The table as Markdown.
pub fn table(options: &Options, assets: &Path) -> Result<String, GroundError> {
    let bundle = bundle(&options.yard, assets, false)?;
    let setup = bundle.setup()?;
    let sigmas = setup.rules.sigmas().unwrap_or(3.0);
    let mut out = String::from(
        "| item and fault | noise (cm) | rate (1/s) | drives | true faults | precision | recall | unresolved | missed beyond 3σ | invented beyond 3σ | wrong in all | mean σ (cm) | error / σ |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let combinations: Vec<(f64, u32)> =
        [0.0, 0.01, 0.02, 0.05].into_iter().flat_map(|sigma| [5, 10, 20].map(|rate| (sigma, rate))).collect();
    let mut kinds: Vec<ItemKind> = CASES.iter().map(|case| case.item).collect();
    kinds.dedup();
    kinds.retain(|kind| options.item.as_ref().is_none_or(|wanted| wanted == kind.as_str()));
    for kind in kinds {
        let cases: Vec<&Case> = CASES.iter().filter(|case| case.item == kind).collect();
        let mut tallies = vec![vec![Tally::default(); combinations.len()]; cases.len()];
        for number in 0..options.drives {
            let seed = options.seed + number;
            let Some((done, truths)) = one_drive(&bundle, &setup, kind, &cases, seed)? else { break };
            for (combination, &(sigma, rate)) in combinations.iter().enumerate() {
                let noise = Noise { sigma, rate, ..Noise::default() };
                let mut chance = Chance::new(seed ^ 0x5eed_0000);
                let datum = &setup.yard.datum;
                let sent = frames(&done, &setup.vehicle, datum, None, &noise, EPOCH_ZERO, &mut chance);
                let verdict = bundle.judge(&sent)?;
                for (index, case) in cases.iter().enumerate() {
                    let tally = &mut tallies[index][combination];
                    let before = tally.missed_beyond + tally.invented_beyond;
                    tally.add(case, truths[index], &verdict, sigmas);
                    if options.explain && tally.missed_beyond + tally.invented_beyond > before {
                        eprintln!(
                            "{kind} {} seed {seed} noise {sigma} rate {rate}: truly {:.3}",
                            case.fault, truths[index]
                        );
                    }
                }
            }
        }
        for (index, case) in cases.iter().enumerate() {
            for (tally, (sigma, rate)) in tallies[index].iter().zip(&combinations) {
                let _ = writeln!(out, "| {kind}: {} | {:.0} | {rate} | {} |", case.fault, sigma * 100.0, tally.row());
            }
        }
    }
    Ok(out)
}

/// A drive with a chance misjudgement, and the true least margin of each case while the item lasts.
///
/// The item lasts until an exact recording of the drive is judged to have ended it; what the car does at its lines
/// afterwards is no part of it.
fn one_drive(
    bundle: &Bundle,
    setup: &Setup,
    kind: ItemKind,
    cases: &[&Case],
    seed: u64,
) -> Result<Option<(Drive, Vec<f64>)>, GroundError> {
    let Some(item) = setup.yard.items.iter().find(|item| item.kind == kind) else { return Ok(None) };
    let mut chance = Chance::new(seed);
    let driver = Driver {
        along: chance.between(-0.6, 0.6),
        across: chance.between(-0.9, 0.9),
        turned: chance.between(-0.02, 0.02),
        ..Driver::default()
    };
    let done = drive(&plan_item(item, &setup.vehicle, driver)?, item, &setup.vehicle);
    let exact = Noise { sigma: 0.0, ..Noise::default() };
    let sent = frames(&done, &setup.vehicle, &setup.yard.datum, None, &exact, EPOCH_ZERO, &mut Chance::new(seed));
    let reports = bundle.judge(&sent)?.items;
    let over = reports.iter().filter(|report| report.kind == kind).map(|report| report.ended).max();
    let lasts = |step: usize, _| over.is_none_or(|over| done.instants[step].at <= over);
    let margins = true_margins(&done, item, &setup.vehicle, &lasts);
    let truths = cases
        .iter()
        .map(|case| {
            let of_case = margins.iter().filter(|margin| margin.line.is_some_and(|line| case.lines.contains(&line)));
            of_case.map(|margin| margin.margin).fold(f64::INFINITY, f64::min)
        })
        .collect();
    Ok(Some((done, truths)))
}
