//! An item while it is driven.

use super::Setup;
use super::context::Context;
use super::evidence::{Finding, Level, Snapshot};
use super::item::{ItemJudge, judge_for};
use super::motion::{Event, Movement};
use super::step::Step;
use super::verdict::ItemReport;
use crate::geometry::{Placed, Point};
use crate::input::{Signals, Troubles};
use crate::rules::FaultKind;
use crate::yard::Item;

/// A body is off an item once it is further than this from its ground, metres: a car that waits at the edge of the
/// ground does not leave it by the error of its place.
const LEFT: f64 = 0.5;
/// An item counts as driven once the front was further than this inside its ground, metres: what lies around the lines
/// of an item, so that passing by is not driving.
const ENTERED: f64 = 1.0;

/// What of the drive an item's judge uses.
pub(crate) struct View<'a> {
    pub(crate) setup: &'a Setup,
    pub(crate) signals: &'a Signals,
    pub(crate) movement: &'a Movement,
    pub(crate) troubles: &'a mut Troubles,
}

/// An item that was entered and is not over.
#[derive(Debug)]
pub(crate) struct Attempt {
    /// Index of the item in the yard.
    pub(crate) index: usize,
    judge: Box<dyn ItemJudge + Send>,
    findings: Vec<Finding>,
    began: i64,
    gaps: u32,
    /// How far the front has been inside the item's ground, metres; it is not followed beyond [`ENTERED`].
    deepest: f64,
    /// The item's own frame.
    frame: Placed,
}

impl Attempt {
    pub(crate) fn new(index: usize, item: &Item, began: i64) -> Self {
        Self {
            index,
            judge: judge_for(item),
            findings: Vec::new(),
            began,
            gaps: 0,
            deepest: f64::NEG_INFINITY,
            frame: item.frame.frame(),
        }
    }

    /// Takes one step of motion and what happened at its end; true when the item is over.
    pub(crate) fn step(&mut self, view: &mut View<'_>, from: &Snapshot, to: &Snapshot, events: &[Event]) -> bool {
        let setup = view.setup;
        let item = &setup.yard.items[self.index];
        self.gaps += u32::from(to.broken());
        let mut cx = Context {
            setup,
            item,
            signals: view.signals,
            movement: view.movement,
            findings: &mut self.findings,
            troubles: view.troubles,
            from,
            to,
            step: &Step::new(from, to, setup),
            frame: self.frame,
        };
        self.judge.step(&mut cx, events);
        self.is_left(item, setup, to) || self.judge.is_done()
    }

    /// Follows how far front and rear axle of the driving body lie within the item's ground; true when it is left.
    fn is_left(&mut self, item: &Item, setup: &Setup, now: &Snapshot) -> bool {
        let pose = now.tractor().pose;
        if self.deepest >= ENTERED && item.plan.zone.contains(pose.at) {
            return false;
        }
        let front = item.plan.zone.depth(pose.place(Point::new(setup.bumper, 0.0)));
        self.deepest = self.deepest.max(front);
        let axles = now.bodies.iter().map(|body| item.plan.zone.depth(body.pose.at));
        axles.fold(front, f64::max) < -LEFT
    }

    /// Whether it was driven, not only passed by.
    pub(crate) fn is_driven(&self) -> bool {
        self.deepest >= ENTERED
    }

    /// The item is over. `out_of_order` says whether another had to be driven before it.
    pub(crate) fn end(mut self, view: &mut View<'_>, now: &Snapshot, out_of_order: bool) -> ItemReport {
        let setup = view.setup;
        let item = &setup.yard.items[self.index];
        let mut cx = Context {
            setup,
            item,
            signals: view.signals,
            movement: view.movement,
            findings: &mut self.findings,
            troubles: view.troubles,
            from: now,
            to: now,
            step: &Step::new(now, now, setup),
            frame: self.frame,
        };
        self.judge.end(&mut cx);
        if out_of_order && setup.rules.fault(Some(item.kind), FaultKind::WrongRoute).is_some() {
            self.findings.push(Finding {
                item: Some(item.id.clone()),
                kind: Some(item.kind),
                fault: FaultKind::WrongRoute,
                at: self.began,
                level: Level::Proved,
                evidence: None,
                measured: None,
            });
        }
        ItemReport {
            item: item.id.clone(),
            kind: item.kind,
            began: self.began,
            ended: now.at,
            findings: self.findings,
            margins: self.judge.margins(),
            gaps: self.gaps,
            finished: self.judge.is_done(),
            out_of_order,
        }
    }
}
