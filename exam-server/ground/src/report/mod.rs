//! A verdict as a person reads it, in any of the seven languages.

mod told;
mod words;

use locales::{Args, Catalog};
use protocol::Language;

use crate::GroundError;
use crate::judge::{ItemReport, TroubleReport, Verdict};
use crate::record::Record;
use crate::rules::Rules;
use crate::yard::{Deviation, YardFile};

pub use told::Told;

/// Writes reports in one language.
#[derive(Clone, Copy)]
pub struct Reporter<'a> {
    catalog: &'a Catalog,
    language: Language,
}

impl<'a> Reporter<'a> {
    /// A reporter with the texts of a catalogue.
    pub const fn new(catalog: &'a Catalog, language: Language) -> Self {
        Self { catalog, language }
    }

    /// The whole report: the verdict, then every item with its findings, then the instruments.
    ///
    /// # Errors
    /// As [`crate::record::Bundle::setup`].
    pub fn record(&self, record: &Record) -> Result<String, GroundError> {
        let setup = record.bundle.setup()?;
        let verdict = &record.verdict;
        let mut lines = vec![self.word("ground-title"), self.origin(&verdict.rules, &setup.yard, &setup.vehicle.id)];
        if record.bundle.simulated {
            lines.push(self.word("ground-simulated"));
        }
        lines.push(String::new());
        lines.push(format!("{} · {}", self.outcome(verdict.outcome), self.points(verdict)));
        if verdict.second_marking {
            lines.push(self.word("ground-second-marking"));
        }
        if verdict.provisional {
            lines.push(self.word("ground-provisional"));
        }
        let found = || verdict.items.iter().flat_map(|report| &report.findings);
        if verdict.items.iter().any(|report| !report.margins.is_empty()) || found().any(|one| one.evidence.is_some()) {
            lines.push(self.word("ground-reading"));
        }
        for report in &verdict.items {
            self.driven(report, verdict, &setup.rules, &mut lines);
        }
        if !verdict.not_driven.is_empty() {
            let kinds = verdict.not_driven.iter().map(|id| {
                let item = setup.yard.items.iter().find(|item| item.id == *id);
                item.map_or_else(|| id.clone(), |item| self.item(item.kind))
            });
            let items = self.listed(&kinds.collect::<Vec<_>>());
            lines.push(String::new());
            lines.push(self.text("ground-not-driven", &Args::new().set("items", items)));
        }
        if !verdict.general.is_empty() {
            lines.push(String::new());
            lines.push(self.word("ground-general"));
            for finding in &verdict.general {
                self.told(finding, verdict, &setup.rules).write(&mut lines);
            }
        }
        if !verdict.troubles.is_empty() {
            lines.push(String::new());
            lines.push(self.word("ground-troubles"));
            lines.extend(verdict.troubles.iter().map(|trouble| self.trouble(trouble)));
        }
        lines.push(String::new());
        Ok(lines.join("\n"))
    }

    fn driven(&self, report: &ItemReport, verdict: &Verdict, rules: &Rules, lines: &mut Vec<String>) {
        let args = Args::new()
            .set("item", self.item(report.kind))
            .set("from", self.seconds(report.began))
            .set("to", self.seconds(report.ended));
        lines.push(String::new());
        lines.push(self.text("ground-item-time", &args));
        if report.findings.is_empty() {
            lines.push(format!("  {}", self.no_faults()));
        }
        if !report.finished {
            lines.push(format!("  {}", self.word("ground-unfinished")));
        }
        if report.out_of_order {
            lines.push(format!("  {}", self.word("ground-out-of-order")));
        }
        if report.gaps > 0 {
            let args = Args::new().set("count", i64::from(report.gaps));
            lines.push(format!("  {}", self.text("ground-gaps", &args)));
        }
        let mut findings: Vec<_> = report.findings.iter().collect();
        findings.sort_by_key(|finding| finding.at);
        for finding in findings {
            self.told(finding, verdict, rules).write(lines);
        }
        let closest = report.margins.iter().min_by(|one, other| one.margin.total_cmp(&other.margin));
        if let Some(evidence) = closest {
            let args = Args::new().set("place", self.evidence(Some(report.kind), evidence));
            lines.push(format!("  {}", self.text("ground-closest", &args)));
        }
    }

    fn trouble(&self, report: &TroubleReport) -> String {
        let trouble = &report.trouble;
        let args = Args::new()
            .set("device", self.device(report.device))
            .set("kind", self.word(&format!("ground-trouble-{}", report.kind)))
            .set("count", i64::try_from(trouble.count).unwrap_or(i64::MAX))
            .set("from", self.seconds(trouble.first))
            .set("to", self.seconds(trouble.last));
        format!("  {}", self.text("ground-trouble-line", &args))
    }

    /// What a check of a yard found: each deviation from the standard with its size below the item, or that there is
    /// none.
    pub fn checked(&self, yard: &YardFile, deviations: &[Deviation]) -> String {
        let mut lines = Vec::new();
        for item in &yard.items {
            let mut found = deviations.iter().filter(|deviation| deviation.item == item.id).peekable();
            let state = if found.peek().is_none() { "ground-check-sound" } else { "ground-check-off" };
            let args = Args::new()
                .set("item", self.item(item.kind))
                .set("id", item.id.as_str())
                .set("state", self.word(state));
            lines.push(self.text("ground-check-item", &args));
            lines.extend(found.map(|deviation| format!("  {}", self.deviation(deviation))));
        }
        let args = Args::new().set("count", i64::try_from(deviations.len()).unwrap_or(i64::MAX));
        lines.push(if deviations.is_empty() {
            self.word("ground-yard-sound")
        } else {
            self.text("ground-yard-off", &args)
        });
        lines.push(String::new());
        lines.join("\n")
    }

    fn deviation(&self, deviation: &Deviation) -> String {
        let required = format!("{}{:.3}", if deviation.at_least { "≥ " } else { "" }, deviation.required);
        let args = Args::new()
            .set("size", deviation.size.as_str())
            .set("measured", self.decimal(&format!("{:.3}", deviation.measured)))
            .set("required", self.decimal(&required))
            .set("difference", self.decimal(&format!("{:+.3}", deviation.measured - deviation.required)));
        self.text("ground-deviation", &args)
    }

    /// The result of judging again.
    pub fn verified(&self, same: bool) -> String {
        self.word(if same { "ground-verified" } else { "ground-not-verified" })
    }
}
