use serde::{Deserialize, Serialize};

use super::evidence::{Evidence, Finding, Level};
use super::setup::Setup;
use crate::input::{Trouble, TroubleKind, Troubles};
use crate::rules::{Certainty, FaultKind, ItemKind, SizeName, Unresolved};

/// What was found in one item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemReport {
    /// Name of the item in the yard.
    pub item: String,
    /// Which item.
    pub kind: ItemKind,
    /// When it began, microseconds of the record.
    pub began: i64,
    /// When it ended.
    pub ended: i64,
    /// Faults, and what may be one.
    pub findings: Vec<Finding>,
    /// The least margin to each line and pole.
    pub margins: Vec<Evidence>,
    /// How often the motion was lost in it.
    pub gaps: u32,
    /// Whether it was driven to its end.
    pub finished: bool,
    /// Whether another item had to be driven before it.
    pub out_of_order: bool,
}

/// What a finding costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Charge {
    /// Name of the item; `None` for a general fault.
    pub item: Option<String>,
    /// The fault.
    pub fault: FaultKind,
    /// Code of the national interface, where one is known.
    pub code: Option<String>,
    /// When.
    pub at: i64,
    /// Points taken off; `None` where the regulation's figure is missing.
    pub points: Option<u16>,
    /// How sure the figure is.
    pub certainty: Certainty,
}

/// The result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// At or above the pass mark.
    Passed,
    /// Below it.
    Failed,
    /// Something rests on a missing figure or on lost measurements, or an item was left out, left before its end or
    /// driven before its turn.
    Undecided,
}

/// One kind of trouble with one device.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TroubleReport {
    /// The device.
    pub device: u8,
    /// What.
    pub kind: TroubleKind,
    /// How often, when and how bad.
    pub trouble: Trouble,
}

/// The verdict on a drive.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// The rules it was judged by.
    pub rules: String,
    /// The items in the order in which they were driven.
    pub items: Vec<ItemReport>,
    /// Names of the items that had to be driven and were not.
    pub not_driven: Vec<String>,
    /// General faults.
    pub general: Vec<Finding>,
    /// What the findings cost.
    pub charges: Vec<Charge>,
    /// Points left.
    pub points: u16,
    /// Points needed.
    pub pass_mark: Option<u16>,
    /// The result.
    pub outcome: Outcome,
    /// Whether a second person must look: something is unresolved or the instruments had trouble.
    pub second_marking: bool,
    /// Whether the verdict rests on figures that the office has not confirmed.
    pub provisional: bool,
    /// Trouble with the instruments.
    pub troubles: Vec<TroubleReport>,
    /// Instants judged.
    pub samples: u64,
}

/// Whether an item was laid out and driven by an assumption that the office has not confirmed.
fn is_assumed(setup: &Setup, report: &ItemReport) -> bool {
    let lane = setup.yard.items.iter().any(|item| item.id == report.item && item.is_pole_lane());
    let rule = setup.rules.size_rule(SizeName::PoleLaneLength, setup.yard.class);
    lane && rule.is_none_or(|rule| rule.figure.certainty == Certainty::Unsure)
}

impl Verdict {
    pub(crate) fn new(
        setup: &Setup,
        items: Vec<ItemReport>,
        general: Vec<Finding>,
        troubles: &Troubles,
        samples: u64,
    ) -> Self {
        let rules = &setup.rules;
        let counts_unresolved = rules.measuring.unresolved.value == Some(Unresolved::FaultSecondMarking);
        let mut charges: Vec<Charge> = Vec::new();
        let all = items.iter().flat_map(|report| &report.findings).chain(&general);
        for finding in all.clone() {
            if finding.level == Level::Unresolved && !counts_unresolved {
                continue;
            }
            let Some(rule) = rules.fault(finding.kind, finding.fault) else { continue };
            let again = charges.iter().any(|charge| charge.item == finding.item && charge.fault == finding.fault);
            if again && !rule.each {
                continue;
            }
            charges.push(Charge {
                item: finding.item.clone(),
                fault: finding.fault,
                code: rule.code.clone(),
                at: finding.at,
                points: rule.points.value,
                certainty: rule.points.certainty,
            });
        }
        let lost: u32 = charges.iter().filter_map(|charge| charge.points).map(u32::from).sum();
        let points = rules.full_marks.saturating_sub(u16::try_from(lost).unwrap_or(u16::MAX));
        let mark = rules.pass_mark(setup.yard.class);
        let pass_mark = mark.and_then(|mark| mark.value);
        let gaps = items.iter().any(|report| report.gaps > 0);
        let not_driven: Vec<String> =
            setup.route.iter().filter(|id| items.iter().all(|report| report.item != **id)).cloned().collect();
        let left = !not_driven.is_empty() || items.iter().any(|report| !report.finished || report.out_of_order);
        let open =
            left || items.is_empty() || pass_mark.is_none() || charges.iter().any(|charge| charge.points.is_none());
        let outcome = match pass_mark {
            Some(mark) if points < mark => Outcome::Failed,
            Some(_) if !open && !gaps => Outcome::Passed,
            _ => Outcome::Undecided,
        };
        let unresolved = all.clone().any(|finding| finding.level == Level::Unresolved);
        let unsure = charges.iter().any(|charge| charge.certainty == Certainty::Unsure);
        let troubles: Vec<TroubleReport> =
            troubles.iter().map(|(device, kind, trouble)| TroubleReport { device, kind, trouble }).collect();
        Self {
            rules: rules.id.clone(),
            second_marking: unresolved || gaps || left || !troubles.is_empty(),
            provisional: unsure
                || items.iter().any(|report| is_assumed(setup, report))
                || mark.is_none_or(|mark| mark.certainty == Certainty::Unsure),
            items,
            not_driven,
            general,
            charges,
            points,
            pass_mark,
            outcome,
            troubles,
            samples,
        }
    }
}
