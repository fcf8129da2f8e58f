//! The bridge by the sensors at its planks: tilt says that a wheel stands on a plank, ultrasonic sensors along it say
//! how far from its edge each tyre rolled past.
//!
//! A station that did not see as many tyres as the vehicle has on that side, or that contradicts another sensor, is
//! noted and proves nothing.

use smallvec::SmallVec;

use super::DEVICE_SENSORS;
use super::evidence::{Finding, Level, Measured, Target, seconds};
use super::sensed::{Seen, Sensed};
use super::setup::Setup;
use super::verdict::ItemReport;
use crate::input::{SensorKind, SensorSample, TroubleKind, Troubles};
use crate::rules::{FaultKind, ItemKind};
use crate::vehicle::WheelPlace;
use crate::yard::{GapSensor, Item, JudgedBy, Plank, TiltSensor};

/// No sample for longer than this, and what happened meanwhile is not known, seconds.
const SILENT: f64 = 1.0;
/// A load that begins or ends so near a tyre's passing may be that tyre's, microseconds.
const SLACK: i64 = 250_000;

/// Watches the sensors of one bridge.
#[derive(Debug, Clone)]
pub(crate) struct BridgeWatch {
    /// Index of the item in the yard.
    pub(crate) item: usize,
    pub(crate) judged_by: JudgedBy,
    tilts: Vec<(TiltSensor, Sensed)>,
    gaps: Vec<(GapSensor, Sensed)>,
    last: [Option<i64>; 2],
}

/// A fault at a plank by its sensors.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Sighting {
    fault: FaultKind,
    at: i64,
    level: Level,
    measured: Option<Measured>,
}

/// A tyre at a station: when, and how far its middle was from the middle of the plank.
type Passing = (i64, Measured);

impl BridgeWatch {
    /// A watch over the sensors of every bridge that has some and uses them. Masked ones are noted.
    pub(crate) fn of_yard(setup: &Setup, troubles: &mut Troubles) -> Vec<Self> {
        let items = setup.yard.items.iter().enumerate();
        let used = items.filter_map(|(index, item)| Some((index, item.sensors.as_ref()?)));
        let mut watches = Vec::new();
        for (item, sensors) in used.filter(|(_, sensors)| sensors.judged_by != JudgedBy::Positions) {
            let masked = sensors.tilts.iter().filter(|tilt| tilt.masked).map(|tilt| tilt.channel);
            for channel in masked.chain(sensors.gaps.iter().filter(|gap| gap.masked).map(|gap| gap.channel)) {
                troubles.note(DEVICE_SENSORS, TroubleKind::Masked, 0, f64::from(channel));
            }
            let sensed = |channel, range| Sensed::new(DEVICE_SENSORS, channel, sensors.samples, range);
            let tilts = sensors.tilts.iter().filter(|tilt| !tilt.masked);
            let gaps = sensors.gaps.iter().filter(|gap| !gap.masked);
            watches.push(Self {
                item,
                judged_by: sensors.judged_by,
                tilts: tilts.map(|tilt| (*tilt, sensed(tilt.channel, (-tilt.most_deg, tilt.most_deg)))).collect(),
                gaps: gaps.map(|gap| (*gap, sensed(gap.channel, (gap.least, gap.most)))).collect(),
                last: [None; 2],
            });
        }
        watches
    }

    /// Takes a sample of the board.
    pub(crate) fn push(&mut self, sample: &SensorSample, troubles: &mut Troubles) {
        let at = sample.at;
        let silent = self.last[sample.kind as usize].replace(at).map_or(0.0, |last| seconds(at.saturating_sub(last)));
        if silent > SILENT {
            troubles.note(DEVICE_SENSORS, TroubleKind::Gap, at, silent);
        }
        match sample.kind {
            SensorKind::Tilt => {
                for (tilt, sensed) in &mut self.tilts {
                    if silent > SILENT {
                        sensed.doubt(at);
                    }
                    let sign = if tilt.inverted { -1.0 } else { 1.0 };
                    match sample.value(tilt.channel).map(|value| value * sign) {
                        Some(value) => sensed.take(at, Some(value), value >= tilt.loaded_deg, troubles),
                        None => sensed.miss(at, troubles),
                    }
                }
            }
            SensorKind::Gap => {
                for (gap, sensed) in &mut self.gaps {
                    if silent > SILENT {
                        sensed.doubt(at);
                    }
                    let value = sample.value(gap.channel);
                    sensed.take(at, value, value.is_some(), troubles);
                }
            }
        }
    }

    /// Brings what the sensors say together with what the positions said of the same planks, for a bridge driven
    /// from `began` to `ended`. Gives how many planks nothing is known of.
    pub(crate) fn conclude(
        &self,
        setup: &Setup,
        (began, ended): (i64, i64),
        findings: &mut Vec<Finding>,
        troubles: &mut Troubles,
    ) -> u32 {
        let item = &setup.yard.items[self.item];
        if self.last.iter().flatten().all(|&last| last < ended && seconds(ended - last) > SILENT) {
            troubles.note(DEVICE_SENSORS, TroubleKind::Gap, ended, seconds(ended - began));
        }
        let mut unknown = 0;
        for (number, plank) in (1u8..).zip(&item.plan.planks) {
            let seen = self.plank(setup, (number, plank), (began, ended), troubles);
            match (seen, self.judged_by) {
                (None, JudgedBy::Sensors) => unknown += 1,
                (None, _) => {}
                (Some(seen), JudgedBy::Sensors) => {
                    findings.extend(seen.iter().filter_map(|sighting| sighting.finding(setup, item)));
                }
                (Some(seen), _) => join(setup, item, number, &seen, findings, troubles),
            }
        }
        unknown
    }

    /// The report of a bridge that no position was known on; `None` if its sensors saw nothing either.
    pub(crate) fn report(&self, setup: &Setup, troubles: &mut Troubles) -> Option<ItemReport> {
        let all = self.tilts.iter().map(|(_, sensed)| sensed).chain(self.gaps.iter().map(|(_, sensed)| sensed));
        let seen: Vec<Seen> = all.flat_map(|sensed| sensed.seen(i64::MIN, i64::MAX)).collect();
        let began = seen.iter().map(|seen| seen.from).min()?;
        let last = self.last.iter().flatten().copied().max().unwrap_or(began);
        let ended = seen.iter().map(|seen| if seen.to == i64::MAX { last } else { seen.to }).max()?;
        let mut findings = Vec::new();
        let unknown = self.conclude(setup, (began, ended), &mut findings, troubles);
        let item = &setup.yard.items[self.item];
        Some(ItemReport {
            item: item.id.clone(),
            kind: item.kind,
            began,
            ended,
            findings,
            margins: Vec::new(),
            // Where the positions belong to the judgement, they are missing.
            gaps: unknown + u32::from(self.judged_by == JudgedBy::Both),
            finished: true,
            out_of_order: false,
        })
    }

    /// The faults at one plank; `None` where its sensors do not say.
    fn plank(
        &self,
        setup: &Setup,
        (number, plank): (u8, &Plank),
        (began, ended): (i64, i64),
        troubles: &mut Troubles,
    ) -> Option<Vec<Sighting>> {
        let wheels = wheels(setup, plank);
        let judged = wheels.iter().filter(|(judged, _)| *judged).count();
        let of_plank = self.tilts.iter().filter(|(tilt, sensed)| tilt.plank == number && sensed.believed_since(began));
        let loads: Vec<Vec<Seen>> = of_plank.map(|(_, sensed)| sensed.seen(began, ended)).collect();
        let alive = self.last[SensorKind::Tilt as usize].is_some_and(|last| seconds(ended - last) <= SILENT);
        let loaded = |at: i64| {
            let there = |seen: &Seen| at >= seen.from - SLACK && at <= seen.to.saturating_add(SLACK);
            (alive && !loads.is_empty()).then(|| loads.iter().any(|loads| loads.iter().any(there)))
        };
        let never = alive && !loads.is_empty() && loads.iter().all(Vec::is_empty);

        let mut stations: Vec<&(GapSensor, Sensed)> =
            self.gaps.iter().filter(|(gap, sensed)| gap.plank == number && sensed.believed_since(began)).collect();
        stations.sort_by(|(one, _), (other, _)| one.station.total_cmp(&other.station));
        let mut passings: Vec<Vec<Passing>> = Vec::new();
        for (gap, sensed) in stations {
            let seen = sensed.seen(began, ended);
            if seen.len() == wheels.len() {
                let passing = |(seen, (_, tyre)): (&Seen, &(bool, f64))| (seen.at(), offset(gap, plank, *tyre, seen));
                passings.push(seen.iter().zip(&wheels).map(passing).collect());
            } else if !never || !seen.is_empty() {
                troubles.note(DEVICE_SENSORS, TroubleKind::Missed, ended, f64::from(gap.channel));
            }
        }
        if never {
            let on = passings.iter().flatten().any(|(_, measured)| measured.above(setup.sigmas) == Level::Clear);
            let level = if on { Level::Unresolved } else { Level::Proved };
            if on {
                troubles.note(DEVICE_SENSORS, TroubleKind::Disagree, ended, f64::from(number));
            }
            let first = passings.first();
            let sightings = (0..judged).map(|wheel| {
                let (at, measured) = first.map_or((ended, None), |first| (first[wheel].0, Some(first[wheel].1)));
                Sighting { fault: FaultKind::WheelNotOn, at, level, measured }
            });
            return Some(sightings.collect());
        }
        if passings.is_empty() {
            return None;
        }
        let mut sightings = Vec::new();
        for wheel in 0..judged {
            let rolled: Vec<Passing> = passings.iter().map(|passing| passing[wheel]).collect();
            let mut of_wheel = rolled_past(&rolled, setup.sigmas);
            if contradicted(&passings, wheel, &loaded, setup.sigmas) {
                troubles.note(DEVICE_SENSORS, TroubleKind::Disagree, rolled[0].0, f64::from(number));
                for sighting in &mut of_wheel {
                    sighting.level = Level::Unresolved;
                }
                if of_wheel.is_empty() {
                    let (at, measured) = rolled[0];
                    let fault = FaultKind::WheelNotOn;
                    of_wheel.push(Sighting { fault, at, level: Level::Unresolved, measured: Some(measured) });
                }
            }
            sightings.extend(of_wheel);
        }
        Some(sightings)
    }
}

/// The wheels on a plank's side in the order in which they pass: whether they are judged, and their tyres' width.
fn wheels(setup: &Setup, plank: &Plank) -> SmallVec<[(bool, f64); 8]> {
    let on_side = |place: WheelPlace| if plank.left { place.is_left() } else { place.is_right() };
    let mut wheels = SmallVec::new();
    for (index, body) in setup.vehicle.bodies.iter().enumerate() {
        let mut of_body: SmallVec<[_; 4]> = body.wheels.iter().filter(|wheel| on_side(wheel.place)).collect();
        of_body.sort_by(|one, other| other.at.x.total_cmp(&one.at.x));
        wheels.extend(of_body.iter().map(|wheel| (index == 0, wheel.width)));
    }
    wheels
}

/// How far the middle of a tyre was from the middle of the plank, of which half the width is allowed.
fn offset(gap: &GapSensor, plank: &Plank, tyre: f64, seen: &Seen) -> Measured {
    // From the plank's edge on the sensor's side inwards to the near side of the tyre.
    let inwards = seen.value - gap.standoff;
    let value = (inwards + tyre / 2.0 - plank.width / 2.0).abs();
    Measured { value, sigma: gap.sigma, limit: plank.width / 2.0 }
}

/// What one wheel did along the stations of a plank, like the judge by positions.
fn rolled_past(rolled: &[Passing], sigmas: f64) -> Vec<Sighting> {
    let mut sightings = Vec::new();
    let mut on: Option<bool> = None;
    let mut doubtful: Option<Passing> = None;
    for &(at, measured) in rolled {
        let level = measured.above(sigmas);
        let off = level == Level::Proved;
        if level == Level::Unresolved && doubtful.is_none_or(|(_, held)| measured.value > held.value) {
            doubtful = Some((at, measured));
        }
        let fault = match (on, off) {
            (None, true) => Some(FaultKind::WheelNotOn),
            (Some(true), true) => Some(FaultKind::WheelFell),
            _ => None,
        };
        sightings.extend(fault.map(|fault| Sighting { fault, at, level, measured: Some(measured) }));
        on = Some(!off);
    }
    if let (true, Some((at, measured))) = (sightings.is_empty(), doubtful) {
        let fault = FaultKind::WheelFell;
        sightings.push(Sighting { fault, at, level: Level::Unresolved, measured: Some(measured) });
    }
    sightings
}

/// Whether the sensors of a plank cannot all be right about a wheel: it was on the plank where nothing stood on it, it
/// was beside it and up again, or every tyre was beside it and still something stood on it.
fn contradicted(passings: &[Vec<Passing>], wheel: usize, loaded: &impl Fn(i64) -> Option<bool>, sigmas: f64) -> bool {
    let levels: Vec<Level> = passings.iter().map(|passing| passing[wheel].1.above(sigmas)).collect();
    let first_off = levels.iter().position(|level| *level == Level::Proved);
    let up_again = first_off.is_some_and(|first| levels[first..].contains(&Level::Clear));
    let floating = passings
        .iter()
        .zip(&levels)
        .any(|(passing, level)| *level == Level::Clear && loaded(passing[wheel].0) == Some(false));
    let held_up = passings.iter().any(|passing| {
        let all_off = passing.iter().all(|(_, measured)| measured.above(sigmas) == Level::Proved);
        all_off && passing.last().is_some_and(|(at, _)| loaded(*at) == Some(true))
    });
    up_again || floating || held_up
}

impl Sighting {
    fn finding(&self, setup: &Setup, item: &Item) -> Option<Finding> {
        setup.rules.fault(Some(ItemKind::Bridge), self.fault)?;
        Some(Finding {
            item: Some(item.id.clone()),
            kind: Some(item.kind),
            fault: self.fault,
            at: self.at,
            level: self.level,
            evidence: None,
            measured: self.measured,
        })
    }
}

/// Joins the sensors' word on a plank with that of the positions: proved is only what both say.
fn join(
    setup: &Setup,
    item: &Item,
    number: u8,
    seen: &[Sighting],
    findings: &mut Vec<Finding>,
    troubles: &mut Troubles,
) {
    let of_plank = |finding: &Finding| finding.evidence.is_some_and(|found| found.target == Target::Plank(number));
    for fault in [FaultKind::WheelNotOn, FaultKind::WheelFell] {
        let proved = |level: Level| level == Level::Proved;
        let by_positions = findings.iter().filter(|found| of_plank(found) && found.fault == fault);
        let by_positions = by_positions.filter(|found| proved(found.level)).count();
        let by_sensors = seen.iter().filter(|sighting| sighting.fault == fault && proved(sighting.level)).count();
        if by_positions == by_sensors {
            continue;
        }
        troubles.note(DEVICE_SENSORS, TroubleKind::Disagree, seen.first().map_or(0, |seen| seen.at), f64::from(number));
        for found in findings.iter_mut().filter(|found| of_plank(found) && found.fault == fault) {
            found.level = Level::Unresolved;
        }
        if by_sensors > by_positions {
            let extra = seen.iter().filter(|sighting| sighting.fault == fault && proved(sighting.level));
            let extra = extra.map(|sighting| Sighting { level: Level::Unresolved, ..*sighting });
            findings.extend(extra.filter_map(|sighting| sighting.finding(setup, item)));
        }
    }
    // What only the sensors find doubtful is looked at, too.
    let doubtful = seen.iter().filter(|sighting| sighting.level == Level::Unresolved);
    findings.extend(doubtful.filter_map(|sighting| sighting.finding(setup, item)));
}
