//! A verdict as a person reads it, in any of the seven languages.

use locales::{Args, Catalog};
use protocol::Language;

use crate::judge::{Evidence, Finding, Level, Outcome, Target, Verdict};
use crate::record::Record;
use crate::yard::Deviation;

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

    fn text(&self, key: &str, args: &Args) -> String {
        self.catalog.text(self.language, key, args)
    }

    fn word(&self, key: &str) -> String {
        self.catalog.word(self.language, key)
    }

    /// The whole report, one fact a line.
    pub fn record(&self, record: &Record) -> String {
        let mut lines = vec![self.word("ground-title")];
        if record.bundle.simulated {
            lines.push(self.word("ground-simulated"));
        }
        self.verdict(&record.verdict, &mut lines);
        lines.push(String::new());
        lines.join("\n")
    }

    fn verdict(&self, verdict: &Verdict, lines: &mut Vec<String>) {
        let outcome = match verdict.outcome {
            Outcome::Passed => "ground-outcome-passed",
            Outcome::Failed => "ground-outcome-failed",
            Outcome::Undecided => "ground-outcome-undecided",
        };
        let mark = verdict.pass_mark.map_or_else(|| "–".to_owned(), |mark| mark.to_string());
        let args = Args::new().set("points", i64::from(verdict.points)).set("mark", mark);
        lines.push(format!("{} · {}", self.word(outcome), self.text("ground-points", &args)));
        if verdict.second_marking {
            lines.push(self.word("ground-second-marking"));
        }
        if verdict.provisional {
            lines.push(self.word("ground-provisional"));
        }
        for report in &verdict.items {
            let args = Args::new()
                .set("item", self.word(&format!("ground-item-{}", report.kind)))
                .set("from", self.seconds(report.began))
                .set("to", self.seconds(report.ended));
            lines.push(String::new());
            lines.push(self.text("ground-item-time", &args));
            if report.findings.is_empty() {
                lines.push(format!("  {}", self.word("ground-no-faults")));
            }
            if !report.finished {
                lines.push(format!("  {}", self.word("ground-unfinished")));
            }
            if report.out_of_order {
                lines.push(format!("  {}", self.word("ground-out-of-order")));
            }
            lines.extend(report.findings.iter().map(|finding| self.finding(finding, verdict)));
            let closest = report.margins.iter().min_by(|one, other| one.margin.total_cmp(&other.margin));
            if let Some(evidence) = closest {
                let args = Args::new().set("place", self.evidence(evidence));
                lines.push(format!("  {}", self.text("ground-closest", &args)));
            }
        }
        if !verdict.not_driven.is_empty() {
            let items = verdict.not_driven.join(", ");
            lines.push(String::new());
            lines.push(self.text("ground-not-driven", &Args::new().set("items", items)));
        }
        if !verdict.general.is_empty() {
            lines.push(String::new());
            lines.push(self.word("ground-general"));
            lines.extend(verdict.general.iter().map(|finding| self.finding(finding, verdict)));
        }
        if !verdict.troubles.is_empty() {
            lines.push(String::new());
            lines.push(self.word("ground-troubles"));
            for trouble in &verdict.troubles {
                let count = i64::try_from(trouble.trouble.count).unwrap_or(i64::MAX);
                let args = Args::new()
                    .set("device", i64::from(trouble.device))
                    .set("kind", self.word(&format!("ground-trouble-{}", trouble.kind)))
                    .set("count", count);
                lines.push(format!("  {}", self.text("ground-trouble-line", &args)));
            }
        }
    }

    /// The fonts of the language for a style sheet, first choice first.
    pub(crate) fn families(&self) -> String {
        let chain = assets::font_chain(self.language.tag());
        chain.iter().map(|font| format!("\"{}\"", font.family)).collect::<Vec<_>>().join(", ")
    }

    /// The fault and its margin, short enough for a drawing.
    pub(crate) fn label(&self, finding: &Finding, evidence: &Evidence) -> String {
        let fault = self.word(&format!("ground-fault-{}", finding.fault));
        let numbers = format!("{:+.1} ± {:.1} cm", evidence.margin * 100.0, evidence.sigma * 100.0);
        format!("{fault} · {}", self.decimal(&numbers))
    }

    fn finding(&self, finding: &Finding, verdict: &Verdict) -> String {
        let level = match finding.level {
            Level::Proved => "ground-level-proved",
            Level::Unresolved => "ground-level-unresolved",
            Level::Clear => "ground-level-clear",
        };
        let mut parts =
            vec![self.seconds(finding.at), self.word(&format!("ground-fault-{}", finding.fault)), self.word(level)];
        parts.extend(finding.evidence.as_ref().map(|evidence| self.evidence(evidence)));
        if let Some(measured) = finding.measured {
            let args = Args::new()
                .set("value", self.decimal(&format!("{:.2}", measured.value)))
                .set("limit", self.decimal(&format!("{:.2}", measured.limit)))
                .set("sigma", self.decimal(&format!("{:.2}", measured.sigma)));
            parts.push(self.text("ground-measured", &args));
        }
        let charge = verdict.charges.iter().find(|charge| charge.at == finding.at && charge.fault == finding.fault);
        if let Some(charge) = charge {
            parts.push(match charge.points {
                Some(points) => self.text("ground-charge", &Args::new().set("points", i64::from(points))),
                None => self.word("ground-charge-unknown"),
            });
        }
        format!("  {}", parts.join(" · "))
    }

    /// Where it was, and the margin with its error.
    pub fn evidence(&self, evidence: &Evidence) -> String {
        let place = match evidence.target {
            Target::Line(name) => self.word(&format!("ground-line-{name}")),
            Target::Pole(number) => self.text("ground-pole", &Args::new().set("number", i64::from(number))),
            Target::Plank(number) => self.text("ground-plank", &Args::new().set("number", i64::from(number))),
        };
        let args = Args::new()
            .set("margin", self.decimal(&format!("{:.1}", evidence.margin * 100.0)))
            .set("sigma", self.decimal(&format!("{:.1}", evidence.sigma * 100.0)));
        format!("{place} · {}", self.text("ground-margin", &args))
    }

    /// One deviation of a yard from its standard.
    pub fn deviation(&self, deviation: &Deviation) -> String {
        let args = Args::new()
            .set("item", format!("{} ({})", self.word(&format!("ground-item-{}", deviation.kind)), deviation.item))
            .set("size", deviation.size.as_str())
            .set("measured", self.decimal(&format!("{:.3}", deviation.measured)))
            .set(
                "required",
                self.decimal(&format!("{}{:.3}", if deviation.at_least { "≥ " } else { "" }, deviation.required)),
            )
            .set("difference", self.decimal(&format!("{:+.3}", deviation.measured - deviation.required)));
        self.text("ground-deviation", &args)
    }

    /// That a yard meets its standard.
    pub fn yard_sound(&self) -> String {
        self.word("ground-yard-sound")
    }

    /// The result of judging again.
    pub fn verified(&self, same: bool) -> String {
        self.word(if same { "ground-verified" } else { "ground-not-verified" })
    }

    fn seconds(&self, micros: i64) -> String {
        let tenths = micros / 100_000;
        let value = self.decimal(&format!("{}.{}", tenths / 10, tenths % 10));
        self.text("ground-seconds", &Args::new().set("value", value))
    }

    /// A number with the decimal sign of the language.
    fn decimal(&self, number: &str) -> String {
        match self.language {
            Language::Ru | Language::Fr | Language::Es => number.replace('.', ","),
            _ => number.to_owned(),
        }
    }
}
