//! The judge of an item: one state machine for each kind of movement.

use super::context::Context;
use super::evidence::Evidence;
use super::guard::Guard;
use super::hill::Hill;
use super::motion::Event;
use super::parallel::Parallel;
use super::pole::PoleTest;
use super::pole_lane::PoleLane;
use super::reverse::Reverse;
use super::through::Through;
use crate::rules::ItemKind;
use crate::yard::Item;

/// A streaming judge of one item.
pub(crate) trait ItemJudge: std::fmt::Debug {
    /// Takes one step of motion and what happened at its end.
    fn step(&mut self, cx: &mut Context, events: &[Event]);

    /// Whether the item has been driven to its end.
    fn is_done(&self) -> bool;

    /// The item is over: done, left, or the drive has ended.
    fn end(&mut self, cx: &mut Context);

    /// The lines and poles it watches.
    fn guards(&self) -> &[Guard];

    /// The least margin to each line and pole.
    fn margins(&self) -> Vec<Evidence> {
        self.guards().iter().flat_map(|guard| &guard.watches).filter_map(|watch| watch.least).collect()
    }
}

/// The judge for an item.
pub(crate) fn judge_for(item: &Item) -> Box<dyn ItemJudge + Send> {
    match item.kind {
        ItemKind::ReverseParking => Box::new(Reverse::new(item)),
        ItemKind::ParallelParking => Box::new(Parallel::new(item)),
        ItemKind::Hill => Box::new(Hill::new(item)),
        ItemKind::PoleTest if item.is_pole_lane() => Box::new(PoleLane::new(item)),
        ItemKind::PoleTest => Box::new(PoleTest::new(item)),
        _ => Box::new(Through::new(item)),
    }
}
