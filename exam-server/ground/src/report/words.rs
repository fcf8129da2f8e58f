use locales::Args;
use protocol::Language;

use super::Reporter;
use crate::judge::{DEVICE_BUS, DEVICE_SENSORS, DEVICE_TESTER, Evidence, Level, Outcome, Target, Verdict};
use crate::rules::{Certainty, FaultKind, ItemKind};
use crate::yard::Yard;

impl Reporter<'_> {
    pub(super) fn text(&self, key: &str, args: &Args) -> String {
        self.catalog.text(self.language, key, args)
    }

    pub(super) fn word(&self, key: &str) -> String {
        self.catalog.word(self.language, key)
    }

    fn valued(&self, key: &str, value: &str) -> String {
        self.text(key, &Args::new().set("value", self.decimal(value)))
    }

    /// The fonts of the language for a style sheet, first choice first.
    pub(crate) fn families(&self) -> String {
        let chain = assets::font_chain(self.language.tag());
        let named = chain.iter().map(|font| format!("\"{}\"", font.family));
        named.chain(["sans-serif".to_owned()]).collect::<Vec<_>>().join(", ")
    }

    pub(crate) fn item(&self, kind: ItemKind) -> String {
        self.word(&format!("ground-item-{kind}"))
    }

    pub(crate) fn fault(&self, fault: FaultKind) -> String {
        self.word(&format!("ground-fault-{fault}"))
    }

    pub(crate) fn level(&self, level: Level) -> String {
        self.word(match level {
            Level::Proved => "ground-level-proved",
            Level::Unresolved => "ground-level-unresolved",
            Level::Clear => "ground-level-clear",
        })
    }

    pub(crate) fn outcome(&self, outcome: Outcome) -> String {
        self.word(match outcome {
            Outcome::Passed => "ground-outcome-passed",
            Outcome::Failed => "ground-outcome-failed",
            Outcome::Undecided => "ground-outcome-undecided",
        })
    }

    pub(crate) fn points(&self, verdict: &Verdict) -> String {
        let mark = verdict.pass_mark.map_or_else(|| "–".to_owned(), |mark| mark.to_string());
        self.text("ground-points", &Args::new().set("points", i64::from(verdict.points)).set("mark", mark))
    }

    pub(super) fn certainty(&self, certainty: Certainty) -> String {
        self.word(match certainty {
            Certainty::Known => "ground-certainty-known",
            Certainty::Sourced => "ground-certainty-sourced",
            Certainty::Probable => "ground-certainty-probable",
            Certainty::Unsure => "ground-certainty-unsure",
        })
    }

    /// By which rules, where and with what it was driven.
    pub(crate) fn origin(&self, rules: &str, yard: &Yard, vehicle: &str) -> String {
        let args = Args::new()
            .set("rules", rules)
            .set("yard", yard.id.as_str())
            .set("vehicle", vehicle)
            .set("class", yard.class.as_str());
        self.text("ground-origin", &args)
    }

    pub(crate) fn simulated(&self) -> String {
        self.word("ground-draw-simulated")
    }

    pub(crate) fn no_faults(&self) -> String {
        self.word("ground-no-faults")
    }

    pub(crate) fn nearest(&self) -> String {
        self.word("ground-draw-nearest")
    }

    /// That a picture leaves findings out.
    pub(crate) fn more(&self, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.text("ground-draw-more", &Args::new().set("count", count))
    }

    /// What a colour means.
    pub(crate) fn legend(&self, class: &str) -> String {
        self.word(&format!("ground-draw-{class}"))
    }

    /// What the band along a line means.
    pub(crate) fn band(&self, sigmas: f64) -> String {
        self.valued("ground-draw-band", &format!("{sigmas:.0}"))
    }

    /// The line, pole, disc or plank of an item of this kind.
    pub(crate) fn place(&self, kind: Option<ItemKind>, target: Target) -> String {
        let numbered = |key: &str, number: u8| self.text(key, &Args::new().set("number", i64::from(number)));
        match target {
            Target::Line(name) => self.word(&format!("ground-line-{name}")),
            Target::Pole(number) if kind == Some(ItemKind::Obstacles) => numbered("ground-disc", number),
            Target::Pole(number) => numbered("ground-pole", number),
            Target::Plank(number) => numbered("ground-plank", number),
        }
    }

    /// The margin with its error.
    pub(crate) fn margin(&self, evidence: &Evidence) -> String {
        let args = Args::new()
            .set("margin", self.decimal(&format!("{:.1}", evidence.margin * 100.0)))
            .set("sigma", self.decimal(&format!("{:.1}", evidence.sigma * 100.0)));
        self.text("ground-margin", &args)
    }

    /// The margin without its error.
    pub(crate) fn margin_alone(&self, evidence: &Evidence) -> String {
        self.valued("ground-centimetres", &format!("{:.1}", evidence.margin * 100.0))
    }

    /// A whole length in the unit a person would use.
    pub(crate) fn length(&self, metres: f64) -> String {
        if metres < 1.0 {
            self.valued("ground-centimetres", &format!("{:.0}", metres * 100.0))
        } else {
            self.valued("ground-metres", &format!("{metres:.0}"))
        }
    }

    pub(crate) fn percent(&self, share: f64) -> String {
        self.valued("ground-percent", &format!("{:.0}", share * 100.0))
    }

    pub(super) fn seconds(&self, micros: i64) -> String {
        let tenths = micros / 100_000;
        self.valued("ground-seconds", &format!("{}.{}", tenths / 10, tenths % 10))
    }

    /// An instrument by its number.
    pub(super) fn device(&self, device: u8) -> String {
        match device {
            DEVICE_BUS => self.word("ground-device-bus"),
            DEVICE_TESTER => self.word("ground-device-tester"),
            DEVICE_SENSORS => self.word("ground-device-sensors"),
            _ => self.text("ground-device", &Args::new().set("number", i64::from(device))),
        }
    }

    /// Things one after the other.
    pub(super) fn listed(&self, things: &[String]) -> String {
        things.join(match self.language {
            Language::ZhHans | Language::ZhHant | Language::Ja => "、",
            _ => ", ",
        })
    }

    /// A number with the signs of the language.
    pub(super) fn decimal(&self, number: &str) -> String {
        let number = number.replace('-', "−");
        match self.language {
            Language::Ru | Language::Fr | Language::Es => number.replace('.', ","),
            _ => number,
        }
    }
}
