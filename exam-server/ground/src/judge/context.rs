//! What an item's judge sees and does.

use super::Setup;
use super::evidence::{Evidence, Finding, Level, Measured, Snapshot, seconds};
use super::motion::{Movement, Span, Time};
use super::step::Step;
use super::watch::Watch;
use crate::geometry::{Placed, Point, Polygon};
use crate::input::{Signal, Signals, TroubleKind, Troubles};
use crate::rules::{FaultKind, Limit};
use crate::yard::{Item, Judged, Line, LineName};

/// Seconds of doubt in a duration beyond those of its ends and the sample interval.
const TIME_SIGMA: f64 = 0.05;

/// More findings than this in one item change no verdict.
pub(crate) const MOST_FINDINGS: usize = 200;

pub(crate) struct Context<'a> {
    pub(crate) setup: &'a Setup,
    pub(crate) item: &'a Item,
    pub(crate) signals: &'a Signals,
    pub(crate) movement: &'a Movement,
    pub(crate) findings: &'a mut Vec<Finding>,
    pub(crate) troubles: &'a mut Troubles,
    pub(crate) from: &'a Snapshot,
    pub(crate) to: &'a Snapshot,
    pub(crate) step: &'a Step<'a>,
    /// The item's own frame.
    pub(crate) frame: Placed,
}

impl Context<'_> {
    pub(crate) fn sigmas(&self) -> f64 {
        self.setup.sigmas
    }

    /// Adds a finding, if the regulation knows the fault and it is not clear.
    pub(crate) fn find(
        &mut self,
        fault: FaultKind,
        at: i64,
        level: Level,
        evidence: Option<Evidence>,
        measured: Option<Measured>,
    ) {
        if level == Level::Clear
            || self.findings.len() >= MOST_FINDINGS
            || self.setup.rules.fault(Some(self.item.kind), fault).is_none()
        {
            return;
        }
        self.findings.push(Finding {
            item: Some(self.item.id.clone()),
            kind: Some(self.item.kind),
            fault,
            at,
            level,
            evidence,
            measured,
        });
    }

    /// A fault that is certain without a measurement.
    pub(crate) fn find_plain(&mut self, fault: FaultKind) {
        self.find(fault, self.to.at, Level::Proved, None, None);
    }

    /// A fault by the evidence of a margin.
    pub(crate) fn find_margin(&mut self, fault: FaultKind, evidence: &Evidence) {
        let level = evidence.level(self.sigmas());
        self.find(fault, evidence.at, level, Some(*evidence), None);
    }

    pub(crate) fn limit(&self, limit: Limit) -> Option<f64> {
        self.setup.rules.limit(Some(self.item.kind), limit, self.setup.yard.class)
    }

    /// A fault if a value is above its limit.
    pub(crate) fn find_above(&mut self, fault: FaultKind, limit: Limit, value: f64, sigma: f64) {
        if let Some(limit) = self.limit(limit) {
            let measured = Measured { value, sigma, limit };
            self.find(fault, self.to.at, measured.above(self.sigmas()), None, Some(measured));
        }
    }

    /// A fault if something took longer than its limit.
    pub(crate) fn find_longer(&mut self, fault: FaultKind, limit: Limit, duration: Span) {
        let interval = seconds(self.to.at - self.from.at);
        self.find_above(fault, limit, duration.seconds, libm::hypot(duration.sigma, TIME_SIGMA.max(interval / 3.0)));
    }

    /// Where the car last stood.
    pub(crate) fn stood(&self) -> Snapshot {
        self.movement.stand.as_ref().map_or_else(|| self.from.clone(), |stand| stand.place.clone())
    }

    /// When it set off from there; now, if it never stood.
    pub(crate) fn set_off(&self) -> Time {
        self.movement.stand.as_ref().map_or(Time::of(self.to), |stand| stand.until)
    }

    /// Whether a signal is on; a signal that is not sent is noted as trouble.
    pub(crate) fn signal(&mut self, signal: Signal) -> Option<bool> {
        let on = self.signals.on(signal);
        if on.is_none() {
            self.troubles.note(super::DEVICE_BUS, TroubleKind::SignalMissing, self.to.at, 0.0);
        }
        on
    }

    /// The margin of a part against a line at one instant.
    pub(crate) fn margin(&self, snapshot: &Snapshot, part: Judged, line: &Line) -> Option<Evidence> {
        Watch::line(line, part).at(snapshot, self.setup)
    }

    /// The least margin of a part against all lines of some names at one instant.
    pub(crate) fn least_margin(&self, snapshot: &Snapshot, part: Judged, names: &[LineName]) -> Option<Evidence> {
        let lines = self.item.plan.lines.iter().filter(|line| names.contains(&line.name));
        lines
            .filter_map(|line| self.margin(snapshot, part, line))
            .min_by(|one, other| one.margin.total_cmp(&other.margin))
    }

    /// A point of the driving body in the frame of the item.
    pub(crate) fn local(&self, snapshot: &Snapshot, point: Point) -> Point {
        self.frame.localize(snapshot.tractor().pose.place(point))
    }

    /// Whether every body lies wholly on the lane's side of a bay whose mouth is the item's x axis.
    pub(crate) fn wholly_in_lane(&self, snapshot: &Snapshot) -> bool {
        let side = if self.item.mirrored { -1.0 } else { 1.0 };
        snapshot.bodies.iter().zip(&self.setup.vehicle.bodies).all(|(state, body)| {
            let corners = body.outline.iter().flat_map(Polygon::corners);
            let frame = state.pose.frame();
            corners.map(|&corner| self.frame.localize(frame.place(corner)).y * side).all(|y| y > 0.0)
        })
    }

    /// The middle of the last axle of the last body in the frame of the item.
    pub(crate) fn last_axle(&self, snapshot: &Snapshot) -> Point {
        let last = snapshot.bodies.last().map_or(Point::default(), |body| body.pose.at);
        self.frame.localize(last)
    }

    /// The middle of the front bumper in the frame of the item.
    pub(crate) fn bumper(&self, snapshot: &Snapshot) -> Point {
        self.local(snapshot, Point::new(self.setup.bumper, 0.0))
    }
}
