//! Reverse parking (倒车入库): from one side into the bay, out to the other side, in again, and out.

use super::context::Context;
use super::evidence::{Level, Snapshot, Target};
use super::guard::Guard;
use super::item::ItemJudge;
use super::motion::{Event, Span, Time, Way};
use crate::geometry::Point;
use crate::rules::{FaultKind, Limit};
use crate::yard::{Item, Judged, LineName};

const BAY: [LineName; 3] = [LineName::BayLeft, LineName::BayRight, LineName::BayRear];
const LANES: [LineName; 2] = [LineName::LaneNear, LineName::LaneFar];
const BAY_AND_MOUTH: [LineName; 4] = [LineName::BayLeft, LineName::BayRight, LineName::BayRear, LineName::BayMouth];

#[derive(Debug, Clone, Copy, PartialEq)]
enum Phase {
    /// Before the first movement backwards.
    Before,
    /// Backing in for the first or second time.
    In(u8),
    /// Driving out after it.
    Out(u8),
    Done,
}

#[derive(Debug)]
pub(crate) struct Reverse {
    phase: Phase,
    guards: Vec<Guard>,
    began: Option<Time>,
    /// Side from which the first reversing began: +1 right of the bay, -1 left.
    side: f64,
}

impl Reverse {
    pub(crate) fn new(item: &Item) -> Self {
        let guards = vec![Guard::lines(item, &[&BAY[..], &LANES].concat(), None, FaultKind::BodyOut)];
        Self { phase: Phase::Before, guards, began: None, side: 0.0 }
    }

    /// The control line on a side of the bay; left and right change names in a mirrored item, the sides do not.
    const fn control(side: f64, mirrored: bool) -> LineName {
        if (side > 0.0) == mirrored { LineName::ControlLeft } else { LineName::ControlRight }
    }

    fn past_control(cx: &Context, snapshot: &Snapshot, side: f64) -> Option<super::Evidence> {
        cx.least_margin(snapshot, Judged::FrontWheels, &[Self::control(side, cx.item.mirrored)])
    }

    fn begin_reversing(&mut self, cx: &mut Context, stood: &Snapshot) {
        let side = cx.local(stood, Point::default()).x.signum();
        let next = match self.phase {
            Phase::Before => {
                self.side = side;
                self.began = Some(cx.set_off());
                1
            }
            Phase::Out(1) => {
                if (side - self.side).abs() < 0.5 {
                    cx.find_plain(FaultKind::WrongRoute);
                }
                2
            }
            _ => return,
        };
        if let Some(evidence) = Self::past_control(cx, stood, side) {
            cx.find_margin(FaultKind::ControlLine, &evidence);
        }
        self.phase = Phase::In(next);
    }

    /// The car leaves where it stopped while backing in: that place is judged as its parking.
    fn leave_bay(&mut self, cx: &mut Context, stood: &Snapshot, turn: u8) {
        if let Some(evidence) = cx.least_margin(stood, Judged::Body, &BAY_AND_MOUTH)
            && matches!(evidence.target, Target::Line(LineName::BayMouth))
        {
            cx.find_margin(FaultKind::NotInBay, &evidence);
        }
        self.phase = Phase::Out(turn);
    }

    fn stopped_on_the_way(cx: &mut Context, stood: &Snapshot, duration: Span) {
        let side = cx.local(stood, Point::default()).x.signum();
        let past = Self::past_control(cx, stood, side).is_some_and(|evidence| evidence.margin > 0.0);
        if !past {
            cx.find_longer(FaultKind::Stopped, Limit::Stop, duration);
        }
    }
}

impl ItemJudge for Reverse {
    fn step(&mut self, cx: &mut Context, events: &[Event]) {
        // The lane is driven along before the item begins; its lines count from then on.
        let lanes = LANES.map(Target::Line);
        let before = self.phase == Phase::Before;
        self.guards[0].step_some(cx, |target| !before || !lanes.contains(&target));
        for event in events {
            let Event::Started(way, duration) = *event else { continue };
            let stood = cx.stood();
            match (self.phase, way) {
                (Phase::Before | Phase::Out(1), Way::Backward) => self.begin_reversing(cx, &stood),
                (Phase::In(turn), Way::Forward) => self.leave_bay(cx, &stood, turn),
                (Phase::In(_), Way::Backward) | (Phase::Out(_), Way::Forward) => {
                    Self::stopped_on_the_way(cx, &stood, duration);
                }
                (Phase::Out(_), Way::Backward) => cx.find_plain(FaultKind::WrongRoute),
                _ => {}
            }
        }
        if self.phase == Phase::Out(2)
            && Self::past_control(cx, cx.to, self.side).is_some_and(|evidence| evidence.margin > 0.0)
        {
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
            cx.find(FaultKind::WrongRoute, cx.to.at, Level::Proved, None, None);
        }
        if let Some(began) = self.began {
            cx.find_longer(FaultKind::OverTime, Limit::Time, began.until(Time::of(cx.to)));
        }
    }

    fn guards(&self) -> &[Guard] {
        &self.guards
    }
}
