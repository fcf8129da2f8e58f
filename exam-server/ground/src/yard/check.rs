//! Measures the items of a yard and says what breaks the standard, and by how much.

use protocol::LicenceClass;
use serde::Serialize;

use super::{Item, LineName, Plan, Yard};
use crate::geometry::Shape;
use crate::rules::{Certainty, ItemKind, Rules, SizeName};
use crate::vehicle::Vehicle;

/// Measured sizes may differ from the standard's by so much, metres; a survey to the centimetre rounds that far.
const TOLERANCE: f64 = 0.01;

/// A size that is not what the standard asks for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Deviation {
    /// The item.
    pub item: String,
    /// Which item it is.
    pub kind: ItemKind,
    /// The size.
    pub size: SizeName,
    /// As measured from the lines, metres (a ratio for the gradient, a count for poles).
    pub measured: f64,
    /// As the rules ask for it.
    pub required: f64,
    /// Whether it is a least size.
    pub at_least: bool,
    /// How sure the rule is.
    pub certainty: Certainty,
}

/// Everything in which a yard differs from the rules.
pub fn check(yard: &Yard, rules: &Rules, vehicle: &Vehicle) -> Vec<Deviation> {
    yard.items.iter().flat_map(|item| check_item(item, yard.class, rules, vehicle)).collect()
}

fn check_item(item: &Item, class: LicenceClass, rules: &Rules, vehicle: &Vehicle) -> Vec<Deviation> {
    let mut deviations = Vec::new();
    for (size, measured) in measure(item, vehicle) {
        let Some(rule) = rules.size_rule(size, class) else { continue };
        let Some(formula) = rule.figure.value else { continue };
        let required = formula.value(vehicle);
        let short = required - measured;
        if short > TOLERANCE || (!rule.at_least && -short > TOLERANCE) {
            deviations.push(Deviation {
                item: item.id.clone(),
                kind: item.kind,
                size,
                measured,
                required,
                at_least: rule.at_least,
                certainty: rule.figure.certainty,
            });
        }
    }
    deviations
}

/// Length of the first line of a name.
fn length(plan: &Plan, name: LineName) -> Option<f64> {
    plan.line(name).map(|line| line.shape.length())
}

/// Least distance between the first lines of two names.
fn between(plan: &Plan, one: LineName, other: LineName) -> Option<f64> {
    let (a, b) = (plan.line(one)?.shape, plan.line(other)?.shape);
    let distance = |points: &[crate::geometry::Point], shape: Shape| {
        points
            .iter()
            .map(|point| match shape {
                Shape::Segment { from, to } => point.distance(point.nearest_on_segment(from, to)),
                Shape::Arc { centre, radius, .. } => (point.distance(centre) - radius).abs(),
            })
            .fold(f64::INFINITY, f64::min)
    };
    Some(distance(&a.points(0.1), b).min(distance(&b.points(0.1), a)))
}

fn pole_distance(plan: &Plan, one: usize, other: usize) -> Option<f64> {
    Some(plan.poles.get(one)?.at.distance(plan.poles.get(other)?.at))
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

fn measure(item: &Item, vehicle: &Vehicle) -> Vec<(SizeName, f64)> {
    use LineName as L;
    use SizeName as S;
    let plan = &item.plan;
    let road = || between(plan, L::EdgeLeft, L::EdgeRight);
    let sizes: Vec<(SizeName, Option<f64>)> = match item.kind {
        ItemKind::PoleTest if item.is_pole_lane() => vec![
            (S::PoleLaneLength, between(plan, L::Entry, L::Exit)),
            (S::PoleLaneWidth, road()),
            (S::PoleLaneRun, between(plan, L::LaneNear, L::Entry)),
            (S::PoleLaneRun, between(plan, L::Exit, L::LaneFar)),
        ],
        ItemKind::PoleTest => vec![
            (S::PoleBayLength, length(plan, L::BayLeft)),
            (S::PoleBayWidth, between(plan, L::BayLeft, L::Middle)),
            (S::PoleBayWidth, between(plan, L::Middle, L::BayRight)),
            (S::PoleRoad, between(plan, L::BayMouth, L::LaneFar)),
        ],
        ItemKind::PoleSlalom => vec![
            (S::SlalomDistance, pole_distance(plan, 0, 1)),
            (S::SlalomPoles, Some(count(plan.poles.len()))),
            (S::SlalomEdge, road().map(|road| road / 2.0)),
        ],
        ItemKind::ReverseParking => vec![
            (S::ReverseBayLength, length(plan, L::BayLeft)),
            (S::ReverseBayWidth, between(plan, L::BayLeft, L::BayRight)),
            (S::ReverseLane, between(plan, L::BayMouth, L::LaneFar)),
            (S::ReverseControl, between(plan, L::BayLeft, L::ControlLeft)),
            (S::ReverseControl, between(plan, L::BayRight, L::ControlRight)),
        ],
        ItemKind::ParallelParking => vec![
            (S::ParallelBayLength, between(plan, L::BayLeft, L::BayRight)),
            (S::ParallelBayWidth, length(plan, L::BayLeft)),
            (S::ParallelLane, between(plan, L::BayMouth, L::LaneFar)),
        ],
        ItemKind::Hill => vec![(S::HillRoad, road()), (S::HillGradient, gradient_at_stop(item, vehicle))],
        ItemKind::Curve => curve_sizes(plan),
        ItemKind::RightAngle => vec![(S::RightAngleRoad, road()), (S::RightAngleLeg, length(plan, L::EdgeLeft))],
        ItemKind::Bridge => bridge_sizes(plan),
        ItemKind::Gate => vec![
            (S::GateRoad, road()),
            (S::GateWidth, pole_distance(plan, 0, 1)),
            (S::GateDistance, gate_distance(item)),
            (S::Gates, Some(count(plan.poles.len() / 2))),
        ],
        ItemKind::Obstacles => vec![
            (S::ObstacleRoad, road()),
            (S::DiscDiameter, plan.poles.first().map(|disc| 2.0 * disc.radius)),
            (S::Discs, Some(count(plan.poles.len()))),
        ],
        ItemKind::NarrowUTurn => vec![(S::UTurnRoad, road())],
        ItemKind::GearChange => vec![(S::GearRoadLength, between(plan, L::Entry, L::Exit))],
        ItemKind::Undulating => vec![(S::UndulatingLength, between(plan, L::Entry, L::Exit))],
        ItemKind::Motorway
        | ItemKind::MountainRoad
        | ItemKind::Tunnel
        | ItemKind::RainFog
        | ItemKind::Slippery
        | ItemKind::Emergency => vec![(S::ScenicLength, between(plan, L::Entry, L::Exit))],
    };
    sizes.into_iter().filter_map(|(name, size)| size.map(|size| (name, size))).collect()
}

/// The slope below a vehicle that stands at the stop line.
fn gradient_at_stop(item: &Item, vehicle: &Vehicle) -> Option<f64> {
    let (from, to) = item.plan.line(LineName::StopLine)?.shape.ends();
    let stop = item.frame.localize(from.towards(to, 0.5)).x;
    let profile = &item.plan.profile;
    let (front, rear) = (stop, stop - vehicle.size.length);
    Some((profile.height(front) - profile.height(rear)) / (front - rear))
}

fn curve_sizes(plan: &Plan) -> Vec<(SizeName, Option<f64>)> {
    let radius = |name: LineName| {
        plan.line(name).and_then(|line| match line.shape {
            Shape::Arc { radius, .. } => Some(radius),
            Shape::Segment { .. } => None,
        })
    };
    let pair = radius(LineName::EdgeLeft).zip(radius(LineName::EdgeRight));
    vec![
        (SizeName::CurveRadius, pair.map(|(left, right)| f64::midpoint(left, right))),
        (SizeName::CurveRoad, pair.map(|(left, right)| (left - right).abs())),
    ]
}

fn bridge_sizes(plan: &Plan) -> Vec<(SizeName, Option<f64>)> {
    let first = plan.planks.first();
    let pair = first.zip(plan.planks.get(1));
    let offset = pair.map(|(first, second)| {
        let along = (first.to - first.from) * (1.0 / first.from.distance(first.to));
        let gap = second.from - first.to;
        (along.dot(gap), along.cross(gap).abs())
    });
    vec![
        (SizeName::PlankWidth, first.map(|plank| plank.width)),
        (SizeName::PlankLength, first.map(|plank| plank.from.distance(plank.to))),
        (SizeName::PlankHeight, first.map(|plank| plank.height)),
        (SizeName::PlankGap, offset.map(|(gap, _)| gap)),
        (SizeName::PlankSide, offset.map(|(_, side)| side)),
    ]
}

fn gate_distance(item: &Item) -> Option<f64> {
    let at = |index: usize| item.plan.poles.get(index).map(|pole| item.frame.localize(pole.at).x);
    Some((at(2)? - at(0)?).abs())
}
