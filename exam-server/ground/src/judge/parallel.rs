//! Parallel parking (侧方停车): back from the lane into the bay, stop, and out again.

use super::context::Context;
use super::evidence::Snapshot;
use super::guard::Guard;
use super::item::ItemJudge;
use super::motion::{Event, Time, Way};
use crate::input::Signal;
use crate::rules::{FaultKind, Limit};
use crate::yard::{Item, Judged, LineName};

const BAY: [LineName; 3] = [LineName::BayLeft, LineName::BayRight, LineName::BayRear];
const BAY_AND_MOUTH: [LineName; 4] = [LineName::BayLeft, LineName::BayRight, LineName::BayRear, LineName::BayMouth];

#[derive(Debug, Clone, Copy, PartialEq)]
enum Phase {
    Before,
    In,
    Out,
    /// Wholly in the lane again since this instant, but not yet past the bay: the lines of the lane still count.
    Back(Time),
    Done(Time),
}

/// The car drives along the lane when its heading is within this of the lane's, radians.
const STRAIGHT: f64 = 0.1;

#[derive(Debug)]
pub(crate) struct Parallel {
    phase: Phase,
    guards: Vec<Guard>,
    began: Option<Time>,
}

impl Parallel {
    pub(crate) fn new(item: &Item) -> Self {
        let lanes = [LineName::LaneNear, LineName::LaneFar];
        let guards = vec![
            Guard::lines(item, &BAY, None, FaultKind::BayLineTouched),
            Guard::lines(item, &lanes, None, FaultKind::WheelOnLine),
            Guard::poles(item, FaultKind::PoleTouched),
        ];
        Self { phase: Phase::Before, guards, began: None }
    }

    fn leave_bay(&mut self, cx: &mut Context, stood: &Snapshot) {
        if let Some(evidence) = cx.least_margin(stood, Judged::Body, &BAY_AND_MOUTH) {
            cx.find_margin(FaultKind::BodyOut, &evidence);
        }
        let towards_lane = if cx.item.mirrored { Signal::IndicatorRight } else { Signal::IndicatorLeft };
        if cx.signal(towards_lane) == Some(false) {
            cx.find_plain(FaultKind::Indicator);
        }
        self.phase = Phase::Out;
    }
}

impl ItemJudge for Parallel {
    fn step(&mut self, cx: &mut Context, events: &[Event]) {
        for guard in &mut self.guards {
            guard.step(cx);
        }
        for event in events {
            let Event::Started(way, duration) = *event else { continue };
            let stood = cx.stood();
            match (self.phase, way) {
                (Phase::Before, Way::Backward) => {
                    self.phase = Phase::In;
                    self.began = Some(cx.set_off());
                }
                (Phase::In, Way::Forward) => self.leave_bay(cx, &stood),
                (Phase::In, Way::Backward) | (Phase::Out, _) => {
                    cx.find_longer(FaultKind::Stopped, Limit::Stop, duration);
                }
                _ => {}
            }
        }
        if self.phase == Phase::Out && cx.wholly_in_lane(cx.to) {
            self.phase = Phase::Back(Time::of(cx.to));
        }
        let half =
            cx.item.plan.line(LineName::BayRight).map_or(0.0, |line| cx.frame.localize(line.shape.ends().0).x.abs());
        let past_bay = cx.last_axle(cx.to).x.abs() > half;
        let turned = crate::wrap(cx.to.tractor().pose.heading - cx.item.frame.heading).abs();
        if let Phase::Back(at) = self.phase
            && turned < STRAIGHT
            && past_bay
        {
            self.phase = Phase::Done(at);
        }
    }

    fn is_done(&self) -> bool {
        matches!(self.phase, Phase::Done(_))
    }

    fn end(&mut self, cx: &mut Context) {
        for guard in &mut self.guards {
            guard.close(cx);
        }
        let over = match self.phase {
            Phase::Before | Phase::In => {
                cx.find_plain(FaultKind::BodyOut);
                return;
            }
            Phase::Out => Time::of(cx.to),
            Phase::Back(at) | Phase::Done(at) => {
                self.phase = Phase::Done(at);
                at
            }
        };
        if let Some(began) = self.began {
            cx.find_longer(FaultKind::OverTime, Limit::Time, began.until(over));
        }
    }

    fn guards(&self) -> &[Guard] {
        &self.guards
    }
}
