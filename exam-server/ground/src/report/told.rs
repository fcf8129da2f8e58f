use locales::Args;

use super::Reporter;
use crate::judge::{Charge, Evidence, Finding, Level, Measured, Verdict};
use crate::rules::{FaultKind, ItemKind, Rules};

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// When, what, and how sure.
    pub what: String,
    /// Where and by how much.
    pub place: String,
    /// By which rule.
    pub basis: String,
    /// The points it costs; `None` where it costs nothing more.
    pub charge: Option<String>,
}

impl Told {
    /// As lines of a report.
    pub(super) fn write(&self, lines: &mut Vec<String>) {
        let charge = self.charge.iter().map(|charge| format!(" · {charge}"));
        lines.push(format!("  {}{}", self.what, charge.collect::<String>()));
        let below = [&self.place, &self.basis].into_iter().filter(|line| !line.is_empty());
        lines.extend(below.map(|line| format!("    {line}")));
    }
}

impl Reporter<'_> {
    /// A finding in words, with its charge and the rule behind it.
    pub fn told(&self, finding: &Finding, verdict: &Verdict, rules: &Rules) -> Told {
        let what =
            format!("{} · {} · {}", self.seconds(finding.at), self.fault(finding.fault), self.level(finding.level));
        let mut place: Vec<String> =
            finding.evidence.iter().map(|evidence| self.evidence(finding.kind, evidence)).collect();
        place.extend(finding.measured.map(|measured| self.measured(finding.fault, &measured)));
        // Where no figure was found there is nothing to rest on.
        let rule = rules.fault(finding.kind, finding.fault).filter(|rule| rule.points.value.is_some());
        let basis = rule.map(|rule| {
            let source = match &rule.code {
                Some(code) => format!("{code}, {}", rule.points.source),
                None => rule.points.source.clone(),
            };
            let args = Args::new().set("source", source).set("certainty", self.certainty(rule.points.certainty));
            self.text("ground-basis", &args)
        });
        let charge = charge_of(finding, verdict).map(|charge| match charge.points {
            Some(points) => self.text("ground-charge", &Args::new().set("points", i64::from(points))),
            None => self.word("ground-charge-unknown"),
        });
        let again = charge.is_none() && finding.level == Level::Proved;
        let charge = if again { Some(self.word("ground-charged-before")) } else { charge };
        Told { what, place: place.join(" · "), basis: basis.unwrap_or_default(), charge }
    }

    /// Where in an item of this kind it was, and the margin with its error.
    pub fn evidence(&self, kind: Option<ItemKind>, evidence: &Evidence) -> String {
        format!("{} · {}", self.place(kind, evidence.target), self.margin(evidence))
    }

    /// A measured value, its error unless it was counted, and its limit in the unit a person would use.
    fn measured(&self, fault: FaultKind, measured: &Measured) -> String {
        let unit = Unit::of(fault);
        let number = |value: f64| self.decimal(&format!("{:.*}", unit.decimals(), value * unit.factor()));
        let args = Args::new()
            .set("value", number(measured.value))
            .set("sigma", number(measured.sigma))
            .set("limit", self.text(unit.key(), &Args::new().set("value", number(measured.limit))));
        self.text(if matches!(unit, Unit::Number) { "ground-counted" } else { "ground-measured" }, &args)
    }
}

/// The charge that a finding led to: of findings of one fault at one moment, the first ones have the charges.
fn charge_of<'a>(finding: &Finding, verdict: &'a Verdict) -> Option<&'a Charge> {
    let same = |other: &&Finding| other.at == finding.at && other.fault == finding.fault && other.item == finding.item;
    let all = verdict.items.iter().flat_map(|report| &report.findings).chain(&verdict.general);
    let before = all.filter(same).position(|other| std::ptr::eq(other, finding)).unwrap_or(0);
    let charges = verdict
        .charges
        .iter()
        .filter(|charge| charge.at == finding.at && charge.fault == finding.fault && charge.item == finding.item);
    let mut charges = charges.skip(before);
    charges.next()
}

/// Units of measured values.
#[derive(Clone, Copy)]
enum Unit {
    Centimetres,
    Seconds,
    KilometresAnHour,
    Share,
    Acceleration,
    Number,
}

impl Unit {
    const fn of(fault: FaultKind) -> Self {
        match fault {
            FaultKind::StopLineFar
            | FaultKind::StopLineNear
            | FaultKind::EdgeFar
            | FaultKind::EdgeNear
            | FaultKind::RolledFar
            | FaultKind::RolledNear => Self::Centimetres,
            FaultKind::Stopped
            | FaultKind::OverTime
            | FaultKind::NotStarted
            | FaultKind::StarterHeld
            | FaultKind::BrakeLate => Self::Seconds,
            FaultKind::TooSlow => Self::KilometresAnHour,
            FaultKind::NotSlowed => Self::Share,
            FaultKind::Harsh => Self::Acceleration,
            _ => Self::Number,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Centimetres => "ground-centimetres",
            Self::Seconds => "ground-seconds",
            Self::KilometresAnHour => "ground-kilometres-an-hour",
            Self::Share => "ground-percent",
            Self::Acceleration => "ground-acceleration",
            Self::Number => "ground-number",
        }
    }

    /// From the unit of the rules to that of the report.
    const fn factor(self) -> f64 {
        match self {
            Self::Centimetres | Self::Share => 100.0,
            _ => 1.0,
        }
    }

    const fn decimals(self) -> usize {
        match self {
            Self::Number | Self::Share => 0,
            Self::Seconds => 2,
            _ => 1,
        }
    }
}
