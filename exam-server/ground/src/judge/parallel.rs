//! Parallel parking (侧方停车): back from the lane into the bay, stop, and out again.

use super::context::{Context, Guard};
use super::evidence::{Snapshot, seconds};
use super::item::ItemJudge;
use super::motion::{Event, Way};
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
    Done,
}

#[derive(Debug)]
pub(crate) struct Parallel {
    phase: Phase,
    guards: Vec<Guard>,
    began: Option<i64>,
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
            let stood = cx.movement.stood.clone().unwrap_or_else(|| cx.from.clone());
            match (self.phase, way) {
                (Phase::Before, Way::Backward) => {
                    self.phase = Phase::In;
                    self.began = Some(cx.to.at);
                }
                (Phase::In, Way::Forward) => self.leave_bay(cx, &stood),
                (Phase::In, Way::Backward) | (Phase::Out, _) => {
                    cx.find_longer(FaultKind::Stopped, Limit::Stop, duration);
                }
                _ => {}
            }
        }
        if self.phase == Phase::Out && cx.wholly_in_lane(cx.to) {
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
        match (self.phase, self.began) {
            (Phase::Before | Phase::In, _) => cx.find_plain(FaultKind::BodyOut),
            (_, Some(began)) => cx.find_longer(FaultKind::OverTime, Limit::Time, seconds(cx.to.at - began)),
            (_, None) => {}
        }
    }

    fn guards(&self) -> &[Guard] {
        &self.guards
    }
}
