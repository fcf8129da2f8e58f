//! Pole test of articulated vehicles by positions: forward through a lane of poles, and back through it.
//!
//! Only that the vehicle goes forward and backward along a lane with five poles and seven lines is known of the real
//! one; verdicts are provisional until the office confirms the layout. In the item's frame the lane runs along +x.

use super::context::Context;
use super::evidence::Snapshot;
use super::guard::Guard;
use super::item::ItemJudge;
use super::motion::{Event, Span, Time, Way};
use crate::geometry::Polygon;
use crate::rules::{FaultKind, Limit};
use crate::yard::{Item, Judged, LineName};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Standing before the lane.
    Before,
    /// 1: forward until the whole vehicle has left the lane.
    Forward,
    /// 2: backward until the whole vehicle stands before the lane again.
    Backward,
    Done,
}

#[derive(Debug)]
pub(crate) struct PoleLane {
    phase: Phase,
    guards: Vec<Guard>,
    began: Option<Time>,
}

impl PoleLane {
    pub(crate) fn new(item: &Item) -> Self {
        let lines = [LineName::EdgeLeft, LineName::EdgeRight, LineName::LaneNear, LineName::LaneFar];
        Self {
            phase: Phase::Before,
            guards: vec![
                Guard::poles(item, FaultKind::PoleTouched),
                Guard::lines(item, &lines, None, FaultKind::BodyOut),
            ],
            began: None,
        }
    }

    fn start(&mut self, cx: &mut Context, way: Way, stood: &Snapshot, duration: Span) {
        match (self.phase, way) {
            (Phase::Before, Way::Forward) => {
                self.phase = Phase::Forward;
                self.began = Some(cx.set_off());
            }
            (Phase::Forward, Way::Backward) => {
                // The whole vehicle belongs beyond the far end of the lane before it goes back.
                if let Some(evidence) = cx.least_margin(stood, Judged::Body, &[LineName::Exit]) {
                    cx.find_margin(FaultKind::WrongRoute, &evidence);
                }
                self.phase = Phase::Backward;
            }
            (Phase::Before, Way::Backward) | (Phase::Backward, Way::Forward) => {
                cx.find_plain(FaultKind::WrongRoute);
            }
            (Phase::Forward, Way::Forward) | (Phase::Backward, Way::Backward) => {
                cx.find_longer(FaultKind::Stopped, Limit::Stop, duration);
            }
            _ => {}
        }
    }
}

/// The greatest x of any corner of any body.
fn foremost(cx: &Context) -> f64 {
    let bodies = cx.to.bodies.iter().zip(&cx.setup.vehicle.bodies);
    let corners = bodies.flat_map(|(state, body)| {
        body.outline.iter().flat_map(Polygon::corners).map(|&corner| cx.frame.localize(state.pose.place(corner)).x)
    });
    corners.fold(f64::NEG_INFINITY, f64::max)
}

impl ItemJudge for PoleLane {
    fn step(&mut self, cx: &mut Context, events: &[Event]) {
        for event in events {
            if let Event::Started(way, duration) = *event {
                let stood = cx.stood();
                self.start(cx, way, &stood, duration);
            }
        }
        for guard in &mut self.guards {
            guard.step(cx);
        }
        let entry = cx.item.plan.line(LineName::Entry).map(|line| cx.frame.localize(line.shape.ends().0).x);
        if self.phase == Phase::Backward && entry.is_some_and(|entry| foremost(cx) < entry) {
            self.phase = Phase::Done;
        }
    }

    fn is_done(&self) -> bool {
        self.phase == Phase::Done
    }

    fn end(&mut self, cx: &mut Context) {
        for guard in &mut self.guards {
            guard.close(cx);
        }
        if self.phase != Phase::Done {
            cx.find_plain(FaultKind::WrongRoute);
        }
        if let Some(began) = self.began {
            cx.find_longer(FaultKind::OverTime, Limit::Time, began.until(Time::of(cx.to)));
        }
    }

    fn guards(&self) -> &[Guard] {
        &self.guards
    }
}
