//! Visits every figure of a regulation with its path and what it is needed for.

use protocol::{LicenceClass, Subject};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{BlueprintRow, Certainty, ClassRow, Figure, Regulation, Scope, Theory, WaitRow, options};

/// A figure whose type does not matter.
pub(super) trait AnyFigure {
    fn certainty(&self) -> Certainty;
    fn source(&self) -> &str;
    /// The value as RON.
    fn text(&self) -> Option<String>;
    /// Sets the value from RON and makes it known.
    fn confirm(&mut self, text: &str, by: &str) -> Result<(), ron::error::SpannedError>;
}

impl<T: Serialize + DeserializeOwned> AnyFigure for Figure<T> {
    fn certainty(&self) -> Certainty {
        self.certainty
    }

    fn source(&self) -> &str {
        &self.source
    }

    fn text(&self) -> Option<String> {
        self.value.as_ref().map(|value| options().to_string(value).expect("figures are plain data"))
    }

    fn confirm(&mut self, text: &str, by: &str) -> Result<(), ron::error::SpannedError> {
        self.value = Some(options().from_str(text)?);
        self.certainty = Certainty::Known;
        self.source = format!("{}; {by}", self.source);
        Ok(())
    }
}

/// Where a figure stands and what cannot be done without it.
pub(super) struct At {
    pub path: String,
    pub scope: Scope,
    /// Empty: all.
    pub classes: Vec<LicenceClass>,
}

/// Takes each figure in file order.
pub(super) type Visit<'a> = dyn FnMut(At, &mut dyn AnyFigure) + 'a;

fn at(path: impl Into<String>, scope: Scope) -> At {
    At { path: path.into(), scope, classes: Vec::new() }
}

fn rows<T: Serialize + DeserializeOwned>(list: &str, scope: Scope, rows: &mut [ClassRow<T>], visit: &mut Visit<'_>) {
    for row in rows {
        let path = format!("{list}.{}", row.name());
        visit(At { path, scope, classes: row.classes.clone() }, &mut row.figure);
    }
}

fn waits(list: &str, rows: &mut [WaitRow], visit: &mut Visit<'_>) {
    for row in rows {
        let path = format!("{list}.{}", row.name);
        visit(At { path, scope: Scope::Subject(row.subject), classes: row.classes.clone() }, &mut row.wait);
    }
}

impl Regulation {
    pub(super) fn walk(&mut self, visit: &mut Visit<'_>) {
        self.walk_eligibility(visit);
        self.walk_permit(visit);
        self.walk_booking(visit);
        self.theory.subject_1.walk(Subject::Subject1, visit);
        if let Some(theory) = &mut self.theory.safe_driving {
            theory.walk(Subject::SafeDriving, visit);
        }
    }

    fn walk_eligibility(&mut self, visit: &mut Visit<'_>) {
        let scope = Scope::Acceptance;
        let part = &mut self.eligibility;
        visit(at("eligibility.first-classes", scope), &mut part.first_classes);
        visit(at("eligibility.first-classes-elsewhere", scope), &mut part.first_classes_elsewhere);
        rows("eligibility.ages", scope, &mut part.ages, visit);
        rows("eligibility.vocational-ages", scope, &mut part.vocational_ages, visit);
        if let Some(test) = &mut part.senior_test {
            visit(at("eligibility.senior-test", scope), test);
        }
        rows("eligibility.upgrades", scope, &mut part.upgrades, visit);
        rows("eligibility.clean-cycles", scope, &mut part.clean_cycles, visit);
        let body = &mut part.body;
        visit(at("eligibility.body.certificate-months", scope), &mut body.certificate_months);
        rows("eligibility.body.height-cm", scope, &mut body.height_cm, visit);
        rows("eligibility.body.eyesight-tenths", scope, &mut body.eyesight_tenths, visit);
        visit(at("eligibility.body.one-eye", scope), &mut body.one_eye);
        visit(at("eligibility.body.colour-vision", scope), &mut body.colour_vision);
        visit(at("eligibility.body.hearing-aid", scope), &mut body.hearing_aid);
        visit(at("eligibility.body.relaxed-hands", scope), &mut body.relaxed_hands);
        visit(at("eligibility.body.leg-difference-cm", scope), &mut body.leg_difference_cm);
        visit(at("eligibility.body.left-leg-lost", scope), &mut body.left_leg_lost);
        visit(at("eligibility.body.right-leg-lost", scope), &mut body.right_leg_lost);
        visit(at("eligibility.diseases", scope), &mut part.diseases);
        for bar in &mut part.bars {
            let path = bar.path();
            visit(At { path, scope, classes: bar.classes.clone() }, &mut bar.term);
        }
        for plan in &mut part.plans {
            let path = format!("eligibility.plans.{}", plan.name);
            visit(At { path, scope, classes: plan.classes.clone() }, &mut plan.subjects);
        }
    }

    fn walk_permit(&mut self, visit: &mut Visit<'_>) {
        let driving = Scope::AfterPermit;
        visit(at("permit.years", driving), &mut self.permit.years);
        visit(at("permit.ends-with-age", driving), &mut self.permit.ends_with_age);
        visit(at("permit.issue-within", driving), &mut self.permit.issue_within);
        visit(at("permit.conversion-years", Scope::Acceptance), &mut self.permit.conversion_years);
    }

    fn walk_booking(&mut self, visit: &mut Visit<'_>) {
        let part = &mut self.booking;
        for row in &mut part.order {
            visit(at(format!("booking.order.{}", row.subject), Scope::Subject(row.subject)), &mut row.needs);
        }
        waits("booking.waits", &mut part.waits, visit);
        visit(at("booking.attempts", Scope::EverySubject), &mut part.attempts);
        waits("booking.waits-after-failure", &mut part.waits_after_failure, visit);
        for row in &mut part.max_bookings {
            visit(at(format!("booking.max-bookings.{}", row.subject), Scope::Subject(row.subject)), &mut row.bound);
        }
        visit(at("booking.last-failure-voids", Scope::AfterPermit), &mut part.last_failure_voids);
        visit(at("booking.cancel-before", Scope::EverySubject), &mut part.cancel_before);
        visit(at("booking.absence-fails", Scope::EverySubject), &mut part.absence_fails);
    }
}

impl Theory {
    fn walk(&mut self, subject: Subject, visit: &mut Visit<'_>) {
        let scope = Scope::Subject(subject);
        let here = |field: &str| at(format!("theory.{subject}.{field}"), scope);
        visit(here("questions"), &mut self.questions);
        visit(here("mix"), &mut self.mix);
        visit(here("minutes"), &mut self.minutes);
        visit(here("points-each"), &mut self.points_each);
        visit(here("total"), &mut self.total);
        visit(here("pass-mark"), &mut self.pass_mark);
        visit(here("multiple-choice"), &mut self.multiple_choice);
        visit(here("early-end"), &mut self.early_end);
        visit(here("live-feedback"), &mut self.live_feedback);
        for BlueprintRow { group, blueprint } in &mut self.blueprints {
            let classes = LicenceClass::ALL.iter().copied().filter(|class| class.group() == *group).collect();
            visit(At { classes, ..here(&format!("blueprints.{group}")) }, blueprint);
        }
        visit(here("room.recording"), &mut self.room.recording);
        visit(here("room.identity-check"), &mut self.room.identity_check);
        visit(here("room.signatures"), &mut self.room.signatures);
    }
}
