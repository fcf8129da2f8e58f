//! Pole test by the channels of a 2008 tester: poles, beams and switches of the vehicle, in five phases.

use serde::{Deserialize, Serialize};

use super::evidence::{Finding, Level, Measured, seconds};
use super::setup::Setup;
use super::verdict::ItemReport;
use crate::input::{Channel, ChannelChange};
use crate::rules::{FaultKind, ItemKind, Limit, Rules};
use protocol::LicenceClass;

const LEFT: u8 = 1;
const MIDDLE: u8 = 2;
const RIGHT: u8 = 3;
const MOUTH: u8 = 4;
const REAR: u8 = 5;
const FAR: u8 = 6;
/// The car has come to the front end of a movement of the shift.
const FRONT_END: u8 = 7;
/// And to the rear end.
const REAR_END: u8 = 8;
/// More stalls than this change no verdict: ten of ten points leave none.
const MOST_STALLS: usize = 32;

/// Where the test stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// Before the start.
    Before,
    /// 1: into bay B.
    IntoB,
    /// 2: from B to A.
    Shift,
    /// 3: obliquely out through B's mouth.
    Oblique,
    /// 4: back into A from the left.
    IntoA,
    /// 5: out to the start.
    Exit,
    /// Over.
    Over,
}

/// How the test ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PoleResult {
    /// Passed.
    Pass,
    /// A pole was touched.
    Pole(u8),
    /// A line was crossed.
    Line(u8),
    /// The engine stalled.
    Stall,
    /// Wrong route.
    WrongRoute,
    /// The shift was not completed.
    ShiftNotCompleted,
    /// Over time.
    TimeOut,
}

impl PoleResult {
    /// The fault it is, and `None` for a pass.
    pub const fn fault(self) -> Option<FaultKind> {
        Some(match self {
            Self::Pass => return None,
            Self::Pole(_) => FaultKind::PoleTouched,
            Self::Line(_) => FaultKind::BodyOut,
            Self::Stall => FaultKind::Stalled,
            Self::WrongRoute => FaultKind::WrongRoute,
            Self::ShiftNotCompleted => FaultKind::ShiftNotCompleted,
            Self::TimeOut => FaultKind::OverTime,
        })
    }
}

/// The state machine of the tester.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each flag is one beam or state")]
pub struct ChannelJudge {
    phase: Phase,
    result: Option<PoleResult>,
    beams: [bool; 9],
    began: i64,
    ended: i64,
    used: bool,
    /// Since when the mouth line is clear after it was crossed in this phase.
    mouth_clear: Option<i64>,
    crossed_mouth: bool,
    crossed_middle: bool,
    crossed_left: bool,
    crossed_right: bool,
    entered: Option<i64>,
    standing: bool,
    /// Whether the unit in the car ever said how it moves; without it the position beams tell the movements apart.
    switched: bool,
    moves: Vec<Channel>,
    clear_for: f64,
    settled_after: f64,
    time_limit: f64,
    /// Whether the regulation fails a stall in the pole test; otherwise it costs points and the test goes on.
    stall_ends: bool,
    stalls: Vec<i64>,
}

impl ChannelJudge {
    /// A judge with the limits of the rules for a class. A missing limit is never reached.
    pub fn new(rules: &Rules, class: LicenceClass) -> Self {
        let limit = |limit: Limit| rules.limit(Some(ItemKind::PoleTest), limit, class).unwrap_or(f64::INFINITY);
        Self {
            phase: Phase::Before,
            result: None,
            beams: [false; 9],
            began: 0,
            ended: 0,
            used: false,
            mouth_clear: None,
            crossed_mouth: false,
            crossed_middle: false,
            crossed_left: false,
            crossed_right: false,
            entered: None,
            standing: false,
            switched: false,
            moves: Vec::new(),
            clear_for: limit(Limit::MouthClear),
            settled_after: limit(Limit::EntrySettled),
            time_limit: limit(Limit::Time),
            stall_ends: rules
                .fault(Some(ItemKind::PoleTest), FaultKind::Stalled)
                .is_some_and(|rule| rule.item.is_some()),
            stalls: Vec::new(),
        }
    }

    /// Where the test stands.
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// How it ended, once it has.
    pub const fn result(&self) -> Option<PoleResult> {
        self.result
    }

    /// Takes a debounced change.
    pub fn change(&mut self, change: &ChannelChange) {
        self.used = true;
        if self.phase == Phase::Over {
            return;
        }
        self.tick(change.at);
        if let Channel::Beam(number) = change.channel {
            self.beams[usize::from(number.min(8))] = change.on;
        }
        match (change.channel, change.on) {
            (Channel::Pole(number), true) => self.end(change.at, PoleResult::Pole(number)),
            (Channel::EngineOff, true) if self.phase != Phase::Before && self.stall_ends => {
                self.end(change.at, PoleResult::Stall);
            }
            (Channel::EngineOff, true) if self.phase != Phase::Before && self.stalls.len() < MOST_STALLS => {
                self.stalls.push(change.at);
            }
            (Channel::Standing, on) => {
                self.standing = on;
            }
            _ => {}
        }
        self.switched |= matches!(change.channel, Channel::Forward | Channel::Backward | Channel::Standing);
        if self.phase != Phase::Over {
            self.advance(change);
            self.tick(change.at);
        }
    }

    /// Time has passed without a change.
    pub fn tick(&mut self, at: i64) {
        if matches!(self.phase, Phase::Before | Phase::Over) {
            return;
        }
        if seconds(at - self.began) > self.time_limit {
            self.end(at, PoleResult::TimeOut);
            return;
        }
        let clear = self.mouth_clear.is_some_and(|since| seconds(at - since) >= self.clear_for);
        let settled = self.entered.is_some_and(|since| seconds(at - since) >= self.settled_after);
        let blocked = |number: u8| self.beams[usize::from(number)];
        let standing = self.standing || !self.switched;
        match self.phase {
            Phase::IntoB if settled && blocked(LEFT) => self.end(at, PoleResult::Line(LEFT)),
            Phase::IntoB | Phase::IntoA if settled && blocked(MIDDLE) => self.end(at, PoleResult::Line(MIDDLE)),
            Phase::IntoB if clear && standing && self.crossed_middle => self.enter(Phase::Shift),
            Phase::Oblique if clear && self.crossed_left => self.enter(Phase::IntoA),
            Phase::IntoA if settled && blocked(RIGHT) => self.end(at, PoleResult::Line(RIGHT)),
            Phase::IntoA if clear && standing => self.enter(Phase::Exit),
            _ => {}
        }
    }

    fn advance(&mut self, change: &ChannelChange) {
        let at = change.at;
        match change.channel {
            Channel::Beam(MIDDLE) if change.on => self.crossed_middle = true,
            Channel::Beam(LEFT) if change.on => {
                self.crossed_left = true;
                // Into bay B the left line says as much as the mouth: the car is in front of it.
                if self.phase == Phase::IntoB && self.crossed_middle && !self.beams[usize::from(MOUTH)] {
                    self.mouth_clear.get_or_insert(at);
                }
            }
            Channel::Beam(RIGHT) if change.on => self.crossed_right = true,
            Channel::Beam(MOUTH) if change.on => {
                let entered = self.mouth_clear.is_some_and(|since| seconds(at - since) >= self.settled_after);
                if self.phase == Phase::IntoA && entered {
                    return self.end(at, PoleResult::Line(MOUTH));
                }
                self.crossed_mouth = true;
                self.mouth_clear = None;
            }
            Channel::Beam(MOUTH) => {
                self.mouth_clear = Some(at);
                self.entered = Some(at);
            }
            _ => {}
        }
        match self.phase {
            Phase::Before => self.before(change),
            Phase::IntoB => match (change.channel, change.on) {
                (Channel::Forward, true) => self.end(at, PoleResult::WrongRoute),
                (Channel::Beam(line @ (FAR | REAR)), true) => self.end(at, PoleResult::Line(line)),
                _ => {}
            },
            Phase::Shift => self.shift(change),
            Phase::Oblique => match (change.channel, change.on) {
                (Channel::Backward, true) => self.end(at, PoleResult::WrongRoute),
                (Channel::Beam(MOUTH), true) if !self.beams[usize::from(MIDDLE)] => {
                    self.end(at, PoleResult::WrongRoute);
                }
                (Channel::Beam(FAR), true) => self.end(at, PoleResult::Line(FAR)),
                _ => {}
            },
            Phase::IntoA => match (change.channel, change.on) {
                (Channel::Forward, true) => self.end(at, PoleResult::WrongRoute),
                (Channel::Beam(line @ (FAR | REAR)), true) => self.end(at, PoleResult::Line(line)),
                _ => {}
            },
            Phase::Exit => match (change.channel, change.on) {
                (Channel::Backward, true) => self.end(at, PoleResult::WrongRoute),
                (Channel::Beam(line @ (MIDDLE | FAR)), true) => self.end(at, PoleResult::Line(line)),
                (Channel::Beam(RIGHT), false) | (Channel::Standing, true)
                    if self.crossed_mouth && self.crossed_right =>
                {
                    self.end(at, PoleResult::Pass);
                }
                _ => {}
            },
            Phase::Over => {}
        }
    }

    fn before(&mut self, change: &ChannelChange) {
        match (change.channel, change.on) {
            (Channel::Beam(line @ (MOUTH | FAR)), true) => {
                self.began = change.at;
                self.end(change.at, PoleResult::Line(line));
            }
            (Channel::Backward | Channel::Beam(MIDDLE | RIGHT), true) => {
                self.began = change.at;
                self.enter(Phase::IntoB);
                self.crossed_middle = self.beams[usize::from(MIDDLE)];
            }
            _ => {}
        }
    }

    /// Forward, back, forward, back, told by the car's switches or by the position beams; the middle line was crossed
    /// and is clear in the end.
    fn shift(&mut self, change: &ChannelChange) {
        match (change.channel, change.on) {
            (Channel::Beam(line @ (LEFT | RIGHT | MOUTH | REAR)), true) => self.end(change.at, PoleResult::Line(line)),
            (way @ (Channel::Forward | Channel::Backward), true) => self.moved(way, change.at),
            // A movement whose end is seen was made, whether the car's unit told of its beginning or not.
            (Channel::Beam(FRONT_END), true) if self.moves.last() != Some(&Channel::Forward) => {
                self.moved(Channel::Forward, change.at);
            }
            (Channel::Beam(REAR_END), true) if self.moves.last() == Some(&Channel::Forward) => {
                self.moved(Channel::Backward, change.at);
            }
            _ => {}
        }
        let last_end = change.channel == Channel::Beam(REAR_END) && !self.switched;
        let stopped = change.on && (change.channel == Channel::Standing || last_end);
        if self.phase == Phase::Shift && self.moves.len() == 4 && stopped {
            if self.beams[usize::from(MIDDLE)] {
                self.end(change.at, PoleResult::ShiftNotCompleted);
            } else if self.crossed_middle {
                self.enter(Phase::Oblique);
            } else {
                self.end(change.at, PoleResult::WrongRoute);
            }
        }
    }

    fn moved(&mut self, way: Channel, at: i64) {
        let wanted = if self.moves.len().is_multiple_of(2) { Channel::Forward } else { Channel::Backward };
        if way == wanted && self.moves.len() < 4 {
            self.moves.push(way);
        } else {
            self.end(at, PoleResult::WrongRoute);
        }
    }

    fn enter(&mut self, phase: Phase) {
        self.phase = phase;
        self.mouth_clear = None;
        self.entered = None;
        self.crossed_mouth = false;
        self.crossed_middle = false;
        self.crossed_left = false;
        self.crossed_right = false;
        self.moves.clear();
    }

    fn end(&mut self, at: i64, result: PoleResult) {
        if self.phase != Phase::Over {
            self.phase = Phase::Over;
            self.result = Some(result);
            self.ended = at;
        }
    }

    /// The report of the test; `None` if the tester was not used.
    pub fn report(&self, setup: &Setup) -> Option<ItemReport> {
        if !self.used {
            return None;
        }
        let fault = match self.result {
            Some(result) => result.fault(),
            None => Some(FaultKind::WrongRoute),
        };
        let over = seconds(self.ended - self.began);
        let measured = (fault == Some(FaultKind::OverTime)).then_some(Measured {
            value: over,
            sigma: 0.0,
            limit: self.time_limit,
        });
        let known = |fault: &FaultKind| setup.rules.fault(Some(ItemKind::PoleTest), *fault).is_some();
        let name = ItemKind::PoleTest.as_str().to_owned();
        let finding = |fault: FaultKind, at: i64, measured: Option<Measured>| Finding {
            item: Some(name.clone()),
            kind: Some(ItemKind::PoleTest),
            fault,
            at,
            level: Level::Proved,
            evidence: None,
            measured,
        };
        let stalls = self.stalls.iter().map(|&at| finding(FaultKind::Stalled, at, None));
        let last = fault.filter(known).map(|fault| finding(fault, self.ended, measured));
        let findings = stalls.chain(last).collect();
        Some(ItemReport {
            item: name,
            kind: ItemKind::PoleTest,
            began: self.began,
            ended: self.ended,
            findings,
            margins: Vec::new(),
            gaps: 0,
            finished: self.result.is_some(),
            out_of_order: false,
        })
    }
}
