use std::collections::BTreeSet;

use protocol::{ClassGroup, Subject};

use super::{Bar, ClassRow, Regulation, Theory};

/// Figures that contradict each other, or a list that does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {what}")]
pub struct Inconsistent {
    /// Where.
    pub path: String,
    /// What is wrong.
    pub what: &'static str,
}

fn wrong(path: impl Into<String>, what: &'static str) -> Result<(), Inconsistent> {
    Err(Inconsistent { path: path.into(), what })
}

impl Bar {
    /// Path of its term.
    pub(crate) fn path(&self) -> String {
        let ground = self.ground;
        if self.classes.is_empty() {
            format!("eligibility.bars.{ground}")
        } else {
            let classes: Vec<_> = self.classes.iter().map(|class| class.as_str()).collect();
            format!("eligibility.bars.{ground}.{}", classes.join("+"))
        }
    }
}

impl Regulation {
    pub(super) fn check(&self) -> Result<(), Inconsistent> {
        if self.valid_until.is_some_and(|until| until < self.valid_from) {
            return wrong("valid-until", "lies before valid-from");
        }
        let part = &self.eligibility;
        once("eligibility.ages", &part.ages)?;
        once("eligibility.vocational-ages", &part.vocational_ages)?;
        once("eligibility.upgrades", &part.upgrades)?;
        once("eligibility.clean-cycles", &part.clean_cycles)?;
        once("eligibility.body.height-cm", &part.body.height_cm)?;
        once("eligibility.body.eyesight-tenths", &part.body.eyesight_tenths)?;
        for row in part.ages.iter().chain(&part.vocational_ages) {
            if row.figure.value.is_some_and(|range| range.to.is_some_and(|to| to < range.from)) {
                return wrong(format!("eligibility.ages.{}", row.name()), "ends before it begins");
            }
        }
        unique("eligibility.bars", part.bars.iter().map(Bar::path))?;
        unique("eligibility.plans", part.plans.iter().map(|plan| plan.name.clone()))?;
        unique("booking.order", self.booking.order.iter().map(|row| row.subject.to_string()))?;
        unique("booking.waits", self.booking.waits.iter().map(|row| row.name.clone()))?;
        unique("booking.waits-after-failure", self.booking.waits_after_failure.iter().map(|row| row.name.clone()))?;
        unique("booking.max-bookings", self.booking.max_bookings.iter().map(|row| row.subject.to_string()))?;
        self.theory.subject_1.check(Subject::Subject1)?;
        self.theory.safe_driving.as_ref().map_or(Ok(()), |theory| theory.check(Subject::SafeDriving))
    }
}

impl Theory {
    fn check(&self, subject: Subject) -> Result<(), Inconsistent> {
        let path = |field: &str| format!("theory.{subject}.{field}");
        if let (Some(questions), Some(mix)) = (self.questions.value, self.mix.value)
            && mix.total() != questions
        {
            return wrong(path("mix"), "does not add up to the number of questions");
        }
        if let (Some(questions), Some(each), Some(total)) =
            (self.questions.value, self.points_each.value, self.total.value)
            && questions.checked_mul(each) != Some(total)
        {
            return wrong(path("total"), "is not questions times points");
        }
        if let (Some(mark), Some(total)) = (self.pass_mark.value, self.total.value)
            && mark > total
        {
            return wrong(path("pass-mark"), "is above the total");
        }
        for group in ClassGroup::ALL {
            if self.blueprint(*group).is_none() {
                return wrong(path("blueprints"), "lacks a class group");
            }
        }
        unique(&path("blueprints"), self.blueprints.iter().map(|row| row.group.to_string()))
    }
}

fn once<T>(path: &str, rows: &[ClassRow<T>]) -> Result<(), Inconsistent> {
    unique(path, rows.iter().flat_map(|row| &row.classes).map(ToString::to_string))
}

fn unique(path: &str, names: impl Iterator<Item = String>) -> Result<(), Inconsistent> {
    let mut seen = BTreeSet::new();
    for name in names {
        if seen.contains(&name) {
            return wrong(format!("{path}.{name}"), "stands twice");
        }
        seen.insert(name);
    }
    Ok(())
}
