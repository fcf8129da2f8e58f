//! Lines and poles that are watched for one fault.

use smallvec::{SmallVec, smallvec};

use super::context::Context;
use super::evidence::{Evidence, Target};
use super::watch::Watch;
use crate::geometry::Point;
use crate::rules::FaultKind;
use crate::yard::{Item, Judged, LineName};

/// Lines that end within this of each other meet, metres.
const MEET: f64 = 0.01;
/// A part that lies over two lines within this of their corner, or over both at places no further apart, touches them
/// once, metres.
const CORNER: f64 = 0.5;

/// Lines and poles whose touch is one fault.
#[derive(Debug, Clone)]
pub(crate) struct Guard {
    pub(crate) fault: FaultKind,
    /// The fault of being wholly outside, where the regulation tells the two apart.
    outside: Option<FaultKind>,
    pub(crate) watches: Vec<Watch>,
    /// Touches that may go on at another line.
    held: Vec<Held>,
}

/// A touch of one line, or of several that are one touch.
#[derive(Debug, Clone)]
struct Held {
    evidence: Evidence,
    /// Indices of the watches.
    watches: SmallVec<[usize; 4]>,
}

impl Guard {
    /// All lines of some names.
    pub(crate) fn lines(item: &Item, names: &[LineName], part: Option<Judged>, fault: FaultKind) -> Self {
        let lines = item.plan.lines.iter().filter(|line| names.contains(&line.name));
        let watches = lines.map(|line| Watch::line(line, part.unwrap_or(line.judged))).collect();
        Self { fault, outside: None, watches, held: Vec::new() }
    }

    /// All poles of the item.
    pub(crate) fn poles(item: &Item, fault: FaultKind) -> Self {
        Self { fault, outside: None, watches: item.plan.poles.iter().map(Watch::pole).collect(), held: Vec::new() }
    }

    pub(crate) fn or_outside(mut self, fault: FaultKind) -> Self {
        self.outside = Some(fault);
        self
    }

    /// Follows the motion of this step.
    pub(crate) fn step(&mut self, cx: &mut Context) {
        self.step_some(cx, |_| true);
    }

    /// Follows the motion of this step at those lines that count now.
    pub(crate) fn step_some(&mut self, cx: &mut Context, counts: impl Fn(Target) -> bool) {
        for index in 0..self.watches.len() {
            if counts(self.watches[index].target)
                && let Some(evidence) = self.watches[index].step(cx.step, cx.setup)
            {
                self.hold(index, &evidence);
            }
        }
        self.report(cx, false);
    }

    /// Ends what is still going on.
    pub(crate) fn close(&mut self, cx: &mut Context) {
        for index in 0..self.watches.len() {
            if let Some(evidence) = self.watches[index].close() {
                self.hold(index, &evidence);
            }
        }
        self.report(cx, true);
    }

    /// Keeps a touch that is over at its line: part of another one, where both are the same.
    fn hold(&mut self, index: usize, evidence: &Evidence) {
        let watches = &self.watches;
        let same = |held: &Held| {
            held.watches.iter().any(|&other| {
                watches[other].target == evidence.target
                    || corner(&watches[other], &watches[index]).is_some_and(|corner| {
                        let places = [corner, evidence.point, held.evidence.point];
                        [(0, 1), (0, 2), (1, 2)].iter().any(|&(a, b)| places[a].distance(places[b]) < CORNER)
                    })
            })
        };
        match self.held.iter_mut().find(|held| same(held)) {
            Some(held) => {
                held.evidence = held.evidence.joined(evidence);
                held.watches.push(index);
            }
            None => self.held.push(Held { evidence: *evidence, watches: smallvec![index] }),
        }
    }

    /// Reports the touches that go on at no other line.
    fn report(&mut self, cx: &mut Context, all: bool) {
        let mut index = 0;
        while let Some(held) = self.held.get(index) {
            let touched = self.watches.iter().filter(|watch| watch.is_touched());
            let goes_on = |watch: &Watch| {
                held.watches.iter().any(|&other| {
                    let other = &self.watches[other];
                    watch.target == other.target || corner(watch, other).is_some()
                })
            };
            if !all && touched.into_iter().any(goes_on) {
                index += 1;
                continue;
            }
            let evidence = self.held.swap_remove(index).evidence;
            let known = |fault: &FaultKind| cx.setup.rules.fault(Some(cx.item.kind), *fault).is_some();
            let outside = self.outside.filter(|fault| evidence.outside && known(fault));
            cx.find_margin(outside.unwrap_or(self.fault), &evidence);
        }
    }
}

/// Where two lines meet at their ends.
fn corner(one: &Watch, other: &Watch) -> Option<Point> {
    let (ends, others) = (one.ends()?, other.ends()?);
    ends.into_iter().find(|end| others.iter().any(|other| end.distance(*other) < MEET))
}
