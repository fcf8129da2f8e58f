//! Items that are driven through from entry to exit: curve, right angle, bridge, gate, slalom, obstacles, U-turn and
//! the simulated conditions.

use super::context::Context;
use super::evidence::{Evidence, Level, Measured, Target};
use super::guard::Guard;
use super::item::ItemJudge;
use super::motion::{Event, Time, Way};
use super::signals::SignalChecks;
use super::watch::margin_sigma;
use crate::geometry::{Contact, Point};
use crate::input::Signal;
use crate::rules::{FaultKind, ItemKind, Limit};
use crate::yard::{Item, Judged, JudgedBy, LineName, Plank};

/// km/h in one m/s.
const KMH: f64 = 3.6;

#[derive(Debug, Clone, Copy, PartialEq)]
enum WheelOn {
    Before,
    On,
    Off,
}

/// A wheel on the way along its plank.
#[derive(Debug, Clone, Copy)]
struct WheelWay {
    now: WheelOn,
    fault: bool,
    /// Where it was least surely on the plank, if it was not surely on it.
    doubtful: Option<Evidence>,
}

#[derive(Debug)]
pub(crate) struct Through {
    guards: Vec<Guard>,
    began: Option<Time>,
    done: bool,
    turned: bool,
    indicated: bool,
    /// For each plank and each wheel that belongs on it.
    planks: Vec<Vec<WheelWay>>,
    /// The last axle of the last body at the step before, in the item's frame.
    last_axle: Option<Point>,
    next_pole: usize,
    slowest: Option<(f64, f64)>,
    first_side: Option<f64>,
    moves: (u32, u32),
    checks: SignalChecks,
}

impl Through {
    pub(crate) fn new(item: &Item) -> Self {
        let edges = [LineName::EdgeLeft, LineName::EdgeRight];
        let edge_fault = match item.kind {
            ItemKind::PoleSlalom => FaultKind::BodyOut,
            ItemKind::Tunnel | ItemKind::MountainRoad => FaultKind::LaneChanged,
            _ => FaultKind::WheelOnLine,
        };
        let pole_fault = if item.kind == ItemKind::Obstacles { FaultKind::DiscTouched } else { FaultKind::PoleTouched };
        let guards = vec![
            Guard::lines(item, &edges, None, edge_fault).or_outside(FaultKind::WheelOutside),
            Guard::poles(item, pole_fault),
        ];
        Self {
            guards,
            began: None,
            done: false,
            turned: false,
            indicated: false,
            planks: Vec::new(),
            last_axle: None,
            next_pole: 0,
            slowest: None,
            first_side: None,
            moves: (0, 0),
            checks: SignalChecks::default(),
        }
    }

    /// Poles that are passed, by the foremost point of the car.
    fn pass_poles(&mut self, cx: &mut Context, bumper: Point) {
        let local = |point: Point| cx.frame.localize(point);
        let poles: Vec<Point> = cx.item.plan.poles.iter().map(|pole| local(pole.at)).collect();
        let step = if cx.item.kind == ItemKind::Gate { 2 } else { 1 };
        while let Some(pole) = poles.get(self.next_pole).copied().filter(|pole| pole.x < bumper.x) {
            let right_way = match cx.item.kind {
                ItemKind::Gate => poles.get(self.next_pole + 1).is_none_or(|other| {
                    let (low, high) = (pole.y.min(other.y), pole.y.max(other.y));
                    (low..=high).contains(&bumper.y)
                }),
                ItemKind::PoleSlalom => {
                    let side = (bumper.y - pole.y).signum();
                    let alternate = if self.next_pole.is_multiple_of(2) { 1.0 } else { -1.0 };
                    let first = *self.first_side.get_or_insert(side * alternate);
                    (side * alternate - first).abs() < 0.5
                }
                ItemKind::Obstacles => (bumper.y - pole.y).abs() < cx.setup.vehicle.size.width / 2.0,
                _ => true,
            };
            if !right_way {
                cx.find_plain(FaultKind::WrongRoute);
            }
            self.next_pole += step;
        }
    }

    /// The slowest moment between the first and the last gate.
    fn follow_speed(&mut self, cx: &mut Context, bumper: Point) {
        let stations = cx.item.plan.poles.iter().map(|pole| cx.frame.localize(pole.at).x);
        let (first, last) = stations.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), x| (l.min(x), h.max(x)));
        let body = cx.to.tractor();
        if bumper.x >= first && bumper.x <= last {
            let speed = body.speed * KMH;
            if self.slowest.is_none_or(|(slowest, _)| speed < slowest) {
                self.slowest = Some((speed, body.speed_sigma * KMH));
            }
        } else if bumper.x > last
            && let (Some((value, sigma)), Some(limit)) = (self.slowest.take(), cx.limit(Limit::LeastSpeed))
        {
            let short = Measured { value: -value, sigma, limit: -limit };
            let level = short.above(cx.sigmas());
            cx.find(FaultKind::TooSlow, cx.to.at, level, None, Some(Measured { value, sigma, limit }));
        }
    }

    /// Wheels on the planks: the middle of the contact must stay on the plank from its beginning to its end.
    fn follow_planks(&mut self, cx: &mut Context) {
        let planks = cx.item.plan.planks.clone();
        self.planks.resize_with(planks.len(), Vec::new);
        for (index, plank) in planks.iter().enumerate() {
            let wheels: Vec<_> = cx
                .setup
                .vehicle
                .tractor()
                .wheels
                .iter()
                .filter(|wheel| if plank.left { wheel.place.is_left() } else { wheel.place.is_right() })
                .collect();
            let ways = &mut self.planks[index];
            ways.resize(wheels.len(), WheelWay { now: WheelOn::Before, fault: false, doubtful: None });
            let mut faults = Vec::new();
            for (way, wheel) in ways.iter_mut().zip(&wheels) {
                let Some(evidence) = on_plank(cx, plank, index, wheel.at) else { continue };
                let level = evidence.level(cx.setup.sigmas);
                if level == Level::Unresolved && way.doubtful.is_none_or(|held| evidence.margin < held.margin) {
                    way.doubtful = Some(evidence);
                }
                let next = if level == Level::Proved { WheelOn::Off } else { WheelOn::On };
                let fault = match (way.now, next) {
                    (WheelOn::Before, WheelOn::Off) => Some(FaultKind::WheelNotOn),
                    (WheelOn::On, WheelOn::Off) => Some(FaultKind::WheelFell),
                    _ => None,
                };
                way.now = next;
                way.fault |= fault.is_some();
                faults.extend(fault.map(|fault| (fault, evidence)));
            }
            for (fault, evidence) in faults {
                cx.find_margin(fault, &evidence);
            }
        }
    }

    fn at_exit(&mut self, cx: &mut Context) {
        self.done = true;
        if cx.item.kind == ItemKind::RightAngle {
            let signal = if cx.item.mirrored { Signal::IndicatorRight } else { Signal::IndicatorLeft };
            if cx.signal(signal).is_some_and(|on| on || !self.indicated) {
                cx.find_plain(FaultKind::Indicator);
            }
        }
        if cx.item.kind == ItemKind::PoleSlalom && self.next_pole < cx.item.plan.poles.len() {
            cx.find_plain(FaultKind::WrongRoute);
        }
    }
}

/// How far the middle of a wheel's contact lies within a plank that it is passing.
fn on_plank(cx: &Context, plank: &Plank, index: usize, wheel: Point) -> Option<Evidence> {
    let state = cx.to.tractor();
    let point = state.pose.place(wheel);
    let length = plank.from.distance(plank.to);
    let along = (plank.to - plank.from) * (1.0 / length);
    let station = along.dot(point - plank.from);
    if !(0.0..=length).contains(&station) {
        return None;
    }
    let offset = along.cross(point - plank.from);
    let away = along.left() * if offset > 0.0 { -1.0 } else { 1.0 };
    let margin = plank.width / 2.0 - offset.abs();
    let contact = Contact { margin, point, away, floor: margin };
    let measured = cx.from.measured() && cx.to.measured();
    Some(Evidence {
        at: cx.to.at,
        target: Target::Plank(u8::try_from(index + 1).unwrap_or(u8::MAX)),
        part: Judged::Wheels,
        margin: contact.margin,
        sigma: margin_sigma(state, &state.pose, &contact, cx.setup.yard.survey_sigma),
        point,
        body: 0,
        pose: state.pose,
        outside: contact.margin < 0.0,
        agreed: measured,
    })
}

impl ItemJudge for Through {
    fn step(&mut self, cx: &mut Context, events: &[Event]) {
        for guard in &mut self.guards {
            guard.step(cx);
        }
        let began = *self.began.get_or_insert(Time::of(cx.to));
        let bumper = cx.bumper(cx.to);
        // The item is over when the last wheels have left it, not the nose.
        let axle = cx.last_axle(cx.to);
        if cx.item.kind == ItemKind::RightAngle && !self.turned {
            let signal = if cx.item.mirrored { Signal::IndicatorRight } else { Signal::IndicatorLeft };
            self.indicated |= cx.signals.on(signal) == Some(true);
            let turn = crate::wrap(cx.to.tractor().pose.heading - cx.item.frame.heading).abs();
            self.turned = turn > 0.3;
        }
        for event in events {
            if let Event::Started(way, stood) = *event {
                if cx.item.kind != ItemKind::NarrowUTurn {
                    // A car may stand before the item as long as it likes.
                    if cx.movement.stand.as_ref().is_some_and(|stand| stand.from.at > began.at) {
                        cx.find_longer(FaultKind::Stopped, Limit::Stop, stood);
                    }
                    if way == Way::Backward {
                        cx.find_plain(FaultKind::Reversed);
                    }
                }
                match way {
                    Way::Forward => self.moves.0 += 1,
                    Way::Backward => self.moves.1 += 1,
                    Way::Standing => {}
                }
            }
        }
        if cx.item.sensors.as_ref().is_none_or(|sensors| sensors.judged_by != JudgedBy::Sensors) {
            self.follow_planks(cx);
        }
        self.pass_poles(cx, bumper);
        if cx.item.kind == ItemKind::Gate {
            self.follow_speed(cx, bumper);
        }
        self.checks.step(cx);
        if let (Some(last), Some(exit)) = (self.last_axle, cx.item.plan.line(LineName::Exit)) {
            let (a, b) = exit.shape.ends();
            let (a, b) = (cx.frame.localize(a), cx.frame.localize(b));
            let side = |point: Point| (b - a).cross(point - a);
            let within = |point: Point| (0.0..=1.0).contains(&((point - a).dot(b - a) / (b - a).dot(b - a)));
            if (side(last) > 0.0) != (side(axle) > 0.0) && within(axle) {
                self.at_exit(cx);
            }
        }
        if cx.item.kind == ItemKind::NarrowUTurn {
            let turn = crate::wrap(cx.to.tractor().pose.heading - cx.item.frame.heading).abs();
            let back = bumper.x < 0.0 && turn > 2.5;
            self.done |= back;
        }
        self.last_axle = Some(axle);
        self.began = Some(began);
    }

    fn is_done(&self) -> bool {
        self.done
    }

    fn end(&mut self, cx: &mut Context) {
        for guard in &mut self.guards {
            guard.close(cx);
        }
        self.checks.end(cx);
        // A wheel that neither surely fell nor surely stayed on.
        for evidence in self.planks.iter().flatten().filter(|way| !way.fault).filter_map(|way| way.doubtful) {
            cx.find_margin(FaultKind::WheelFell, &evidence);
        }
        if !self.done {
            cx.find_plain(FaultKind::WrongRoute);
        }
        if let Some(began) = self.began {
            cx.find_longer(FaultKind::OverTime, Limit::Time, began.until(Time::of(cx.to)));
        }
        let too_many = |moves: u32, limit: Option<f64>| limit.is_some_and(|limit| f64::from(moves) > limit);
        if too_many(self.moves.0, cx.limit(Limit::ForwardMoves))
            || too_many(self.moves.1, cx.limit(Limit::BackwardMoves))
        {
            cx.find_plain(FaultKind::TooManyMoves);
        }
    }

    fn guards(&self) -> &[Guard] {
        &self.guards
    }
}
