//! What a regulation says of Subject 2, as data: items, faults, points, limits, sizes and pass marks.

mod fault;
mod figure;
mod formula;
pub(crate) mod item;

use protocol::LicenceClass;
use serde::{Deserialize, Serialize};

pub use fault::{FaultKind, FaultRule, Limit, LimitRule};
pub use figure::{Certainty, Figure};
pub use formula::{Formula, SizeName, SizeRule};
pub use item::ItemKind;

use crate::GroundError;
use crate::error::from_ron;
use crate::vehicle::Vehicle;

/// The Subject 2 part of a regulation, one file `assets/regulations/subject-2/*.ron`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Name of the file.
    pub id: String,
    /// The regulation it belongs to.
    pub regulation: String,
    /// Points one starts with.
    pub full_marks: u16,
    /// Points at which one passes, by class.
    pub pass_marks: Vec<PassMark>,
    /// What a class is examined in.
    pub compositions: Vec<Composition>,
    /// How measuring error is treated.
    pub measuring: Measuring,
    /// The faults.
    pub faults: Vec<FaultRule>,
    /// The limits that faults refer to.
    pub limits: Vec<LimitRule>,
    /// The sizes of the items.
    pub sizes: Vec<SizeRule>,
}

/// A pass mark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassMark {
    /// The classes it holds for.
    pub classes: Vec<LicenceClass>,
    /// At least so many points pass.
    pub points: Figure<u16>,
}

/// The items of some classes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Composition {
    /// The classes it holds for.
    pub classes: Vec<LicenceClass>,
    /// Items that everybody drives.
    pub always: Figure<Vec<ItemKind>>,
    /// Items of which some are drawn.
    pub drawn_from: Figure<Vec<ItemKind>>,
    /// At least so many items in all, the pole test included.
    pub at_least: Figure<u16>,
}

/// How measuring error is treated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measuring {
    /// A margin within so many standard errors of zero is unresolved.
    pub sigmas: Figure<f64>,
    /// What an unresolved margin means.
    pub unresolved: Figure<Unresolved>,
}

/// What an unresolved touch means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unresolved {
    /// No fault; the record goes to second marking.
    NoFaultSecondMarking,
    /// It counts as a fault; the record goes to second marking.
    FaultSecondMarking,
}

impl Rules {
    /// Reads a rules file.
    ///
    /// # Errors
    /// [`GroundError::Ron`] with line and column; [`GroundError::Unsound`] naming what cannot be.
    pub fn from_ron(text: &str) -> Result<Self, GroundError> {
        let rules: Self = from_ron("rules", text)?;
        let refuse = |problem: String| Err(GroundError::unsound(format!("rules {}", rules.id), problem));
        if rules.sigmas().is_none_or(|sigmas| !(sigmas.is_finite() && sigmas > 0.0)) {
            return refuse("the width of the unresolved band is not given".into());
        }
        for (index, rule) in rules.faults.iter().enumerate() {
            let twice = rules.faults[..index].iter().any(|other| other.item == rule.item && other.fault == rule.fault);
            if twice {
                return refuse(format!("{:?} of {:?} stands twice", rule.fault, rule.item));
            }
        }
        Ok(rules)
    }

    /// The rule for a fault in an item, or of the general faults. `None` where the regulation knows no such fault.
    pub fn fault(&self, item: Option<ItemKind>, fault: FaultKind) -> Option<&FaultRule> {
        let exact = self.faults.iter().find(|rule| rule.item == item && rule.fault == fault);
        exact.or_else(|| self.faults.iter().find(|rule| rule.item.is_none() && rule.fault == fault))
    }

    /// A limit of an item for a class: the one of the item before the general one.
    pub fn limit(&self, item: Option<ItemKind>, limit: Limit, class: LicenceClass) -> Option<f64> {
        let fits =
            |rule: &&LimitRule| rule.limit == limit && (rule.classes.is_empty() || rule.classes.contains(&class));
        let exact = self.limits.iter().filter(fits).find(|rule| rule.item == item);
        let rule = exact.or_else(|| self.limits.iter().filter(fits).find(|rule| rule.item.is_none()))?;
        rule.figure.value
    }

    /// A size of an item for a vehicle of a class, metres.
    pub fn size(&self, name: SizeName, class: LicenceClass, vehicle: &Vehicle) -> Option<f64> {
        self.size_rule(name, class)?.figure.value.map(|formula| formula.value(vehicle))
    }

    /// The rule for a size.
    pub fn size_rule(&self, name: SizeName, class: LicenceClass) -> Option<&SizeRule> {
        let mut fitting = self.sizes.iter().filter(|rule| rule.size == name);
        fitting.find(|rule| rule.classes.is_empty() || rule.classes.contains(&class))
    }

    /// The pass mark of a class.
    pub fn pass_mark(&self, class: LicenceClass) -> Option<&Figure<u16>> {
        self.pass_marks.iter().find(|mark| mark.classes.contains(&class)).map(|mark| &mark.points)
    }

    /// What a class is examined in.
    pub fn composition(&self, class: LicenceClass) -> Option<&Composition> {
        self.compositions.iter().find(|composition| composition.classes.contains(&class))
    }

    /// Half the width of the unresolved band in standard errors.
    pub fn sigmas(&self) -> Option<f64> {
        self.measuring.sigmas.value
    }

    /// Every figure that is missing or unsure, by its path, for the office to fill in.
    pub fn gaps(&self) -> Vec<String> {
        let mut gaps = Vec::new();
        for rule in &self.faults {
            if rule.points.usable().is_none() {
                gaps.push(format!("faults.{}.{}", item::name_of(rule.item), rule.fault));
            }
        }
        for rule in &self.limits {
            if rule.figure.usable().is_none() {
                gaps.push(format!("limits.{}.{}", item::name_of(rule.item), rule.limit));
            }
        }
        for rule in &self.sizes {
            if rule.figure.usable().is_none() {
                gaps.push(format!("sizes.{}", rule.size));
            }
        }
        for mark in &self.pass_marks {
            if mark.points.usable().is_none() {
                gaps.push(format!("pass_marks.{:?}", mark.classes));
            }
        }
        for composition in &self.compositions {
            let sure = composition.always.usable().is_some()
                && composition.drawn_from.usable().is_some()
                && composition.at_least.usable().is_some();
            if !sure {
                gaps.push(format!("compositions.{:?}", composition.classes));
            }
        }
        gaps
    }
}
