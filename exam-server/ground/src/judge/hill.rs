//! Hill stop and start (坡道定点停车和起步).

use super::context::Context;
use super::evidence::{Level, Measured, Snapshot};
use super::guard::Guard;
use super::item::ItemJudge;
use super::motion::{Event, Span, Stand, Time};
use crate::geometry::Point;
use crate::input::Signal;
use crate::rules::{FaultKind, Limit};
use crate::yard::{Item, Judged, LineName};

/// A stop with the bumper further from the line than this is a stop on the way to it, metres.
const AT_LINE: f64 = 3.0;
/// Once the car is this far forward of where it stood, it has started, metres.
const STARTED: f64 = 0.5;

#[derive(Debug)]
enum Phase {
    Approach,
    /// Standing or rolling near the line: its first rest there once that is over, lowest displacement from it so far and
    /// its error, hand brake seen.
    Holding {
        first: Option<Box<Stand>>,
        lowest: f64,
        sigma: f64,
        brake: bool,
    },
    Started,
}

#[derive(Debug)]
pub(crate) struct Hill {
    phase: Phase,
    guards: Vec<Guard>,
    done: bool,
}

impl Hill {
    pub(crate) fn new(item: &Item) -> Self {
        let edges = [LineName::EdgeLeft, LineName::EdgeRight];
        Self {
            phase: Phase::Approach,
            guards: vec![Guard::lines(item, &edges, None, FaultKind::WheelOnLine)],
            done: false,
        }
    }

    /// Distance of the bumper from the stop line, before it positive, and its error.
    fn to_line(cx: &Context, snapshot: &Snapshot) -> Option<(f64, f64)> {
        let line = cx.item.plan.line(LineName::StopLine)?;
        let (from, _) = line.shape.ends();
        let station = cx.frame.localize(from).x;
        let bumper = cx.bumper(snapshot).x;
        let evidence = cx.margin(snapshot, Judged::Bumper, line)?;
        Some((station - bumper, evidence.sigma))
    }

    fn judge_place(cx: &mut Context, stood: &Snapshot) {
        if let Some((distance, sigma)) = Self::to_line(cx, stood) {
            band(
                cx,
                [FaultKind::StopLineNear, FaultKind::StopLineFar],
                [Limit::StopLineNear, Limit::StopLineFar],
                distance.abs(),
                sigma,
            );
        }
        let side = if cx.item.mirrored { LineName::EdgeLeft } else { LineName::EdgeRight };
        if let Some(edge) = cx.least_margin(stood, Judged::Body, &[side]) {
            band(
                cx,
                [FaultKind::EdgeNear, FaultKind::EdgeFar],
                [Limit::EdgeNear, Limit::EdgeFar],
                edge.margin,
                edge.sigma,
            );
        }
    }

    fn judge_start(cx: &mut Context, lowest: f64, sigma: f64, brake: bool, held: Span) {
        band(cx, [FaultKind::RolledNear, FaultKind::RolledFar], [Limit::RollNear, Limit::RollFar], -lowest, sigma);
        if cx.signal(Signal::HandBrake).is_some() && !brake {
            cx.find_plain(FaultKind::HandBrake);
        }
        cx.find_longer(FaultKind::NotStarted, Limit::Restart, held);
    }
}

/// The lesser or the greater of two faults, by two limits. Where the greater is in doubt, both are stated: the
/// lesser as proved, the greater as unresolved.
fn band(cx: &mut Context, faults: [FaultKind; 2], limits: [Limit; 2], value: f64, sigma: f64) {
    let sigmas = cx.sigmas();
    let [near, far] = limits.map(|limit| cx.limit(limit));
    let above = |limit: f64| Measured { value, sigma, limit }.above(sigmas);
    let far_level = far.map_or(Level::Clear, above);
    if let Some(limit) = far {
        cx.find(faults[1], cx.to.at, far_level, None, Some(Measured { value, sigma, limit }));
    }
    if let Some(limit) = near
        && far_level != Level::Proved
    {
        cx.find(faults[0], cx.to.at, above(limit), None, Some(Measured { value, sigma, limit }));
    }
}

impl ItemJudge for Hill {
    fn step(&mut self, cx: &mut Context, events: &[Event]) {
        self.guards[0].step(cx);
        let stopped = events.contains(&Event::Stopped);
        let started = events.iter().any(|event| matches!(event, Event::Started(..)));
        match &mut self.phase {
            Phase::Approach => {
                if stopped && Self::to_line(cx, cx.to).is_some_and(|(distance, _)| distance.abs() < AT_LINE) {
                    self.phase = Phase::Holding { first: None, lowest: 0.0, sigma: 0.0, brake: false };
                }
            }
            Phase::Holding { first, lowest, sigma, brake } => {
                *brake |= cx.signals.on(Signal::HandBrake) == Some(true);
                if started && first.is_none() {
                    *first = cx.movement.stand.clone().map(Box::new);
                }
                let Some(stand) = first.as_deref().or(cx.movement.stand.as_ref()) else { return };
                let moved = stand.place.tractor().pose.localize(cx.to.tractor().pose.at).x;
                if moved < *lowest {
                    *lowest = moved;
                    *sigma = along_sigma(cx.to);
                }
                if moved > STARTED {
                    let (stand, lowest, sigma, brake) = (stand.clone(), *lowest, *sigma, *brake);
                    Self::judge_place(cx, &stand.place);
                    Self::judge_start(cx, lowest, sigma, brake, stand.from.until(cx.set_off()));
                    self.phase = Phase::Started;
                }
            }
            Phase::Started => {
                let exit = cx.item.plan.line(LineName::Exit).map(|line| cx.frame.localize(line.shape.ends().0).x);
                self.done = exit.is_none_or(|exit| cx.last_axle(cx.to).x > exit);
            }
        }
    }

    fn is_done(&self) -> bool {
        self.done
    }

    fn end(&mut self, cx: &mut Context) {
        self.guards[0].close(cx);
        match &self.phase {
            Phase::Approach => cx.find_plain(FaultKind::StopLineFar),
            Phase::Holding { first, lowest, sigma, .. } => {
                let Some(stand) = first.as_deref().or(cx.movement.stand.as_ref()).cloned() else { return };
                let (lowest, sigma) = (*lowest, *sigma);
                Self::judge_place(cx, &stand.place);
                band(
                    cx,
                    [FaultKind::RolledNear, FaultKind::RolledFar],
                    [Limit::RollNear, Limit::RollFar],
                    -lowest,
                    sigma,
                );
                cx.find_longer(FaultKind::NotStarted, Limit::Restart, stand.from.until(Time::of(cx.to)));
            }
            Phase::Started => {}
        }
    }

    fn guards(&self) -> &[Guard] {
        &self.guards
    }
}

/// Standard error along the heading.
fn along_sigma(snapshot: &Snapshot) -> f64 {
    let body = snapshot.tractor();
    let along = Point::unit(body.pose.heading);
    let c = &body.covariance;
    let variance = along.x * along.x * c[0][0] + 2.0 * along.x * along.y * c[0][1] + along.y * along.y * c[1][1];
    // The place where it stood errs about as much as the place it rolled to.
    (2.0 * variance.max(0.0)).sqrt()
}
