//! Pole test (桩考) by positions: into bay B, shift to bay A, obliquely out, back into A, out.
//!
//! In the item's frame the bays lie below the x axis, A at positive x and B at negative x.

use super::context::Context;
use super::evidence::Snapshot;
use super::guard::Guard;
use super::item::ItemJudge;
use super::motion::{Event, Span, Time, Way};
use crate::geometry::{Point, Polygon};
use crate::rules::{FaultKind, Limit};
use crate::yard::{Item, Judged, LineName};

/// The five phases of the pole test, and before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// At the start, right of bay A.
    Before,
    /// 1: reversing from the start into bay B.
    IntoB,
    /// 2: two forward, two back, from B to A; so many movements made.
    Shift(u8),
    /// 3: forward through the mouth of bay B to the left.
    Oblique,
    /// 4: reversing from the left into bay A.
    IntoA,
    /// 5: forward out of A back to the start.
    Exit,
    Done,
}

#[derive(Debug)]
pub(crate) struct PoleTest {
    phase: Phase,
    outer: Guard,
    guards: Vec<Guard>,
    began: Option<Time>,
    left_through_b: bool,
}

impl PoleTest {
    pub(crate) fn new(item: &Item) -> Self {
        let outer = [LineName::BayLeft, LineName::BayRight, LineName::BayRear, LineName::LaneFar, LineName::LaneNear];
        Self {
            phase: Phase::Before,
            outer: Guard::lines(item, &outer, None, FaultKind::BodyOut),
            guards: vec![
                Guard::poles(item, FaultKind::PoleTouched),
                Guard::lines(item, &[LineName::BayMouth], None, FaultKind::BodyOut),
            ],
            began: None,
            left_through_b: false,
        }
    }

    /// Where the middle of the driving body is, in the item's frame, mirrored back if the item is.
    fn middle_of_car(cx: &Context, snapshot: &Snapshot) -> Point {
        let point = cx.local(snapshot, Point::new(cx.setup.vehicle.size.wheelbase / 2.0, 0.0));
        if cx.item.mirrored { Point::new(point.x, -point.y) } else { point }
    }

    fn judge_stop_in_bay(cx: &mut Context, stood: &Snapshot, fault: FaultKind) {
        let bay = [LineName::BayLeft, LineName::BayRight, LineName::BayRear, LineName::BayMouth];
        if let Some(evidence) = cx.least_margin(stood, Judged::Body, &bay) {
            cx.find_margin(fault, &evidence);
        }
    }

    fn start(&mut self, cx: &mut Context, way: Way, stood: &Snapshot, duration: Span) {
        let middle = Self::middle_of_car(cx, stood);
        match (self.phase, way) {
            (Phase::Before, Way::Backward) => {
                self.phase = Phase::IntoB;
                self.began = Some(cx.set_off());
            }
            (Phase::IntoB, Way::Forward) => {
                Self::judge_stop_in_bay(cx, stood, FaultKind::BodyOut);
                if middle.x > 0.0 {
                    cx.find_plain(FaultKind::WrongRoute);
                }
                self.phase = Phase::Shift(1);
            }
            (Phase::Shift(moves), _) => {
                let forward = moves % 2 == 0;
                if (way == Way::Forward) != forward {
                    cx.find_plain(FaultKind::WrongRoute);
                }
                if moves < 4 {
                    self.phase = Phase::Shift(moves + 1);
                } else {
                    Self::judge_shift(cx, stood);
                    self.phase = Phase::Oblique;
                }
            }
            (Phase::Oblique, Way::Backward) => {
                if middle.y < 0.0 || !self.left_through_b {
                    cx.find_plain(FaultKind::WrongRoute);
                }
                self.phase = Phase::IntoA;
            }
            (Phase::IntoA, Way::Forward) => {
                Self::judge_stop_in_bay(cx, stood, FaultKind::BodyOut);
                if middle.x < 0.0 {
                    cx.find_plain(FaultKind::WrongRoute);
                }
                self.phase = Phase::Exit;
            }
            (Phase::Exit, Way::Backward) => cx.find_plain(FaultKind::WrongRoute),
            (Phase::IntoB | Phase::IntoA, Way::Backward) | (Phase::Oblique | Phase::Exit, Way::Forward) => {
                cx.find_longer(FaultKind::Stopped, Limit::Stop, duration);
            }
            _ => {}
        }
    }

    /// After the fourth movement the car must stand wholly in bay A: clear of the middle line.
    fn judge_shift(cx: &mut Context, stood: &Snapshot) {
        if let Some(evidence) = cx.least_margin(stood, Judged::Body, &[LineName::Middle]) {
            // The middle line's allowed side is B's; a car in A lies wholly beyond it.
            let side = Self::middle_of_car(cx, stood).x;
            let nearest = nearest_to_middle(cx, stood);
            if side < 0.0 {
                cx.find_plain(FaultKind::ShiftNotCompleted);
            } else {
                cx.find_margin(
                    FaultKind::ShiftNotCompleted,
                    &super::Evidence { margin: nearest, agreed: true, ..evidence },
                );
            }
        }
    }
}

/// The least x of any corner: how far the car is clear of the middle line on A's side.
fn nearest_to_middle(cx: &Context, snapshot: &Snapshot) -> f64 {
    let bodies = snapshot.bodies.iter().zip(&cx.setup.vehicle.bodies);
    bodies
        .flat_map(|(state, body)| {
            body.outline.iter().flat_map(Polygon::corners).map(|&corner| state.pose.place(corner))
        })
        .map(|corner| cx.frame.localize(corner).x)
        .fold(f64::INFINITY, f64::min)
}

impl ItemJudge for PoleTest {
    fn step(&mut self, cx: &mut Context, events: &[Event]) {
        for event in events {
            if let Event::Started(way, duration) = *event {
                let stood = cx.stood();
                self.start(cx, way, &stood, duration);
            }
        }
        if self.phase != Phase::Before {
            self.outer.step(cx);
        }
        self.guards[0].step(cx);
        if matches!(self.phase, Phase::Shift(_)) {
            self.guards[1].step(cx);
        } else {
            self.guards[1].close(cx);
        }
        let bumper = cx.bumper(cx.to);
        if self.phase == Phase::Oblique {
            let before = cx.bumper(cx.from);
            if (before.y < 0.0) != (bumper.y < 0.0) {
                self.left_through_b = bumper.x < 0.0;
            }
        }
        // The whole car back right of bay A, on the road.
        if self.phase == Phase::Exit {
            // The outer line of bay A, which has the other name in a mirrored item.
            let outer = cx.item.plan.line(LineName::BayRight);
            let width = outer.map_or(0.0, |line| cx.frame.localize(line.shape.ends().0).x.abs());
            if nearest_to_middle(cx, cx.to) > width {
                self.phase = Phase::Done;
            }
        }
    }

    fn is_done(&self) -> bool {
        self.phase == Phase::Done
    }

    fn end(&mut self, cx: &mut Context) {
        self.outer.close(cx);
        for guard in &mut self.guards {
            guard.close(cx);
        }
        match self.phase {
            Phase::Done => {}
            Phase::Shift(_) => cx.find_plain(FaultKind::ShiftNotCompleted),
            _ => cx.find_plain(FaultKind::WrongRoute),
        }
        if let Some(began) = self.began {
            cx.find_longer(FaultKind::OverTime, Limit::Time, began.until(Time::of(cx.to)));
        }
    }

    fn guards(&self) -> &[Guard] {
        &self.guards
    }
}
