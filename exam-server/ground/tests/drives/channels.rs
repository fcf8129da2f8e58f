//! The pole test by channels: the sequences of a 2008 tester, each transition and each failure.

use ground::input::{Channel, ChannelChange, TroubleKind};
use ground::judge::pole_channels::{ChannelJudge, Phase, PoleResult};
use ground::judge::{DEVICE_TESTER, Frame, Outcome, Verdict};
use ground::rules::{FaultKind, ItemKind, Rules};
use protocol::LicenceClass;

use crate::common::{asset, bundle};

const S: i64 = 1_000_000;

struct Tester {
    judge: ChannelJudge,
    at: i64,
    /// What was changed, and when nothing was for a second.
    told: Vec<(i64, Option<(Channel, bool)>)>,
}

impl Tester {
    fn new() -> Self {
        Self::of("order-91", LicenceClass::C1)
    }

    fn of(regulation: &str, class: LicenceClass) -> Self {
        let rules = Rules::from_ron(&asset(&format!("regulations/subject-2/{regulation}.ron"))).unwrap();
        Self { judge: ChannelJudge::new(&rules, class), at: 0, told: Vec::new() }
    }

    /// At the start, after so many of the five phases and on the way in the one that follows.
    fn on_the_way(phases: usize) -> Self {
        let mut tester = Self::new();
        let steps: [fn(&mut Self) -> &mut Self; 4] = [Self::reach_b, Self::shift, Self::oblique, Self::reach_a];
        for step in steps.iter().take(phases) {
            step(&mut tester);
        }
        let way = [Channel::Backward, Channel::Forward, Channel::Forward, Channel::Backward, Channel::Forward][phases];
        tester.go(way);
        tester
    }

    /// The samples that the instrument would have sent, three equal ones after each change.
    fn verdict(&self, yard: &str) -> Verdict {
        let mut sample = 0u32;
        let mut frames = Vec::new();
        let mut send = |at: i64, sample: u32| {
            frames.push(Frame { at, device: DEVICE_TESTER, bytes: sample.to_le_bytes()[..3].to_vec() });
        };
        send(0, sample);
        for &(at, told) in &self.told {
            if let Some((channel, on)) = told {
                sample = sample & !(1 << channel.bit()) | u32::from(on) << channel.bit();
            }
            for repeat in -2..=0 {
                send(at + repeat * 40_000, sample);
            }
        }
        bundle(yard).judge(&frames).unwrap()
    }

    fn set(&mut self, channel: Channel, on: bool) -> &mut Self {
        self.at += S / 2;
        self.judge.change(&ChannelChange { at: self.at, channel, on });
        self.told.push((self.at, Some((channel, on))));
        self
    }

    fn on(&mut self, channel: Channel) -> &mut Self {
        self.set(channel, true)
    }

    fn off(&mut self, channel: Channel) -> &mut Self {
        self.set(channel, false)
    }

    fn cross(&mut self, beam: u8) -> &mut Self {
        self.on(Channel::Beam(beam)).off(Channel::Beam(beam))
    }

    fn wait(&mut self, seconds: i64) -> &mut Self {
        for _ in 0..seconds {
            self.at += S;
            self.judge.tick(self.at);
            self.told.push((self.at, None));
        }
        self
    }

    fn go(&mut self, way: Channel) -> &mut Self {
        self.off(Channel::Standing).on(way)
    }

    fn stop(&mut self, way: Channel) -> &mut Self {
        self.off(way).on(Channel::Standing)
    }

    /// From the start into bay B, stopped.
    fn reach_b(&mut self) -> &mut Self {
        self.go(Channel::Backward).cross(3).cross(2).on(Channel::Beam(4)).off(Channel::Beam(4));
        self.wait(3).stop(Channel::Backward).wait(6)
    }

    fn shift(&mut self) -> &mut Self {
        self.go(Channel::Forward).on(Channel::Beam(2)).stop(Channel::Forward);
        self.go(Channel::Backward).stop(Channel::Backward);
        self.go(Channel::Forward).off(Channel::Beam(2)).stop(Channel::Forward);
        self.go(Channel::Backward).stop(Channel::Backward)
    }

    fn oblique(&mut self) -> &mut Self {
        self.go(Channel::Forward).on(Channel::Beam(2)).on(Channel::Beam(4)).off(Channel::Beam(2)).cross(1);
        self.off(Channel::Beam(4)).stop(Channel::Forward).wait(6)
    }

    fn reach_a(&mut self) -> &mut Self {
        self.go(Channel::Backward).cross(1).cross(2).cross(4).wait(3).stop(Channel::Backward).wait(6)
    }

    fn exit(&mut self) -> &mut Self {
        self.go(Channel::Forward).on(Channel::Beam(4)).on(Channel::Beam(3)).off(Channel::Beam(4)).off(Channel::Beam(3))
    }
}

#[test]
fn the_whole_route_passes_through_its_five_phases() {
    let mut tester = Tester::new();
    assert_eq!(tester.judge.phase(), Phase::Before);
    assert_eq!(tester.reach_b().judge.phase(), Phase::Shift);
    assert_eq!(tester.shift().judge.phase(), Phase::Oblique);
    assert_eq!(tester.oblique().judge.phase(), Phase::IntoA);
    assert_eq!(tester.reach_a().judge.phase(), Phase::Exit);
    assert_eq!(tester.exit().judge.result(), Some(PoleResult::Pass));
}

#[test]
fn any_pole_fails_in_every_phase_and_before_the_start() {
    for pole in 1..=6 {
        let failed = Some(PoleResult::Pole(pole));
        assert_eq!(Tester::new().on(Channel::Pole(pole)).judge.result(), failed);
        for phases in 0..5 {
            let mut tester = Tester::on_the_way(phases);
            assert_eq!(tester.on(Channel::Pole(pole)).judge.result(), failed, "after {phases} phases");
        }
    }
}

#[test]
fn a_stalled_engine_fails_in_every_phase() {
    for phases in 0..5 {
        let mut tester = Tester::on_the_way(phases);
        assert_eq!(tester.on(Channel::EngineOff).judge.result(), Some(PoleResult::Stall), "after {phases} phases");
    }
}

#[test]
fn a_stall_today_costs_ten_points_and_the_test_goes_on() {
    let mut tester = Tester::of("order-162", LicenceClass::B2);
    tester.reach_b().on(Channel::EngineOff).off(Channel::EngineOff).shift().oblique().reach_a().exit();
    assert_eq!(tester.judge.result(), Some(PoleResult::Pass));
    let verdict = tester.verdict("truck-order-162");
    let findings: Vec<FaultKind> = verdict.items[0].findings.iter().map(|finding| finding.fault).collect();
    assert_eq!((findings, verdict.points), (vec![FaultKind::Stalled], 90));
}

#[test]
fn the_far_edge_of_the_road_is_out_of_line_in_every_phase_but_the_shift() {
    for phases in [0, 2, 3, 4] {
        let mut tester = Tester::on_the_way(phases);
        assert_eq!(tester.on(Channel::Beam(6)).judge.result(), Some(PoleResult::Line(6)), "after {phases} phases");
    }
}

#[test]
fn the_test_begins_by_going_back_or_by_the_middle_or_the_right_line() {
    for first in [Channel::Backward, Channel::Beam(2), Channel::Beam(3)] {
        let mut tester = Tester::new();
        assert_eq!(tester.on(first).judge.phase(), Phase::IntoB, "{first:?}");
    }
    for other in [Channel::Forward, Channel::Standing, Channel::Beam(1), Channel::Beam(5)] {
        let mut tester = Tester::new();
        assert_eq!(tester.on(other).judge.phase(), Phase::Before, "{other:?}");
    }
}

#[test]
fn bay_b_is_reached_after_the_middle_line_and_five_clear_seconds_at_the_mouth_standing() {
    let mut tester = Tester::new();
    tester.go(Channel::Backward).cross(3).cross(2).cross(4).stop(Channel::Backward).wait(3);
    assert_eq!(tester.judge.phase(), Phase::IntoB, "four seconds since the mouth is clear");
    assert_eq!(tester.wait(1).judge.phase(), Phase::Shift);
    let mut moving = Tester::new();
    moving.go(Channel::Backward).cross(3).cross(2).cross(4).wait(7);
    assert_eq!(moving.judge.phase(), Phase::IntoB, "still moving");
    assert_eq!(moving.stop(Channel::Backward).judge.phase(), Phase::Shift);
    let mut without = Tester::new();
    without.go(Channel::Backward).cross(3).cross(4).stop(Channel::Backward).wait(9);
    assert_eq!(without.judge.phase(), Phase::IntoB, "the middle line was never crossed: this is bay A");
}

#[test]
fn the_left_line_tells_the_entry_into_bay_b_where_the_mouth_does_not() {
    let mut tester = Tester::new();
    tester.go(Channel::Backward).cross(3).cross(2).cross(1).stop(Channel::Backward).wait(5);
    assert_eq!(tester.judge.phase(), Phase::Shift);
}

#[test]
fn the_middle_line_still_blocked_long_after_the_entry_is_out_of_line() {
    let mut tester = Tester::new();
    tester.go(Channel::Backward).cross(3).on(Channel::Beam(2)).cross(4).wait(4);
    assert_eq!(tester.judge.result(), None);
    assert_eq!(tester.wait(2).judge.result(), Some(PoleResult::Line(2)));
}

#[test]
fn a_shift_is_told_by_its_position_beams_where_the_car_has_no_switches() {
    let mut tester = Tester::new();
    tester.cross(3).cross(2).cross(4).wait(6);
    assert_eq!(tester.judge.phase(), Phase::Shift);
    tester.on(Channel::Beam(2)).cross(7).cross(8).off(Channel::Beam(2)).cross(7);
    assert_eq!(tester.judge.phase(), Phase::Shift, "three movements");
    assert_eq!(tester.on(Channel::Beam(8)).judge.phase(), Phase::Oblique);
}

#[test]
fn position_beams_and_switches_of_the_same_movement_count_once() {
    let mut tester = Tester::new();
    tester.reach_b().go(Channel::Forward).on(Channel::Beam(2)).cross(7).stop(Channel::Forward);
    tester.go(Channel::Backward).cross(8).stop(Channel::Backward);
    tester.go(Channel::Forward).off(Channel::Beam(2)).cross(7).stop(Channel::Forward);
    assert_eq!(tester.go(Channel::Backward).cross(8).judge.phase(), Phase::Shift, "still moving");
    assert_eq!(tester.stop(Channel::Backward).judge.phase(), Phase::Oblique);
}

#[test]
fn a_fifth_movement_or_one_the_wrong_way_round_is_a_wrong_route() {
    let mut twice = Tester::new();
    twice.reach_b().go(Channel::Forward).stop(Channel::Forward).go(Channel::Forward);
    assert_eq!(twice.judge.result(), Some(PoleResult::WrongRoute));
    let mut back = Tester::new();
    assert_eq!(back.reach_b().go(Channel::Backward).judge.result(), Some(PoleResult::WrongRoute));
    let mut fifth = Tester::new();
    fifth.reach_b();
    for way in [Channel::Forward, Channel::Backward, Channel::Forward, Channel::Backward] {
        fifth.off(Channel::Standing).on(way).off(way);
    }
    assert_eq!(fifth.on(Channel::Forward).judge.result(), Some(PoleResult::WrongRoute));
}

#[test]
fn going_back_in_the_oblique_exit_is_a_wrong_route() {
    let mut tester = Tester::on_the_way(2);
    assert_eq!(tester.off(Channel::Forward).on(Channel::Backward).judge.result(), Some(PoleResult::WrongRoute));
}

#[test]
fn the_oblique_exit_ends_after_the_left_line_and_five_clear_seconds_at_the_mouth() {
    let mut tester = Tester::on_the_way(2);
    tester.on(Channel::Beam(2)).on(Channel::Beam(4)).off(Channel::Beam(2)).off(Channel::Beam(4)).wait(9);
    assert_eq!(tester.judge.phase(), Phase::Oblique, "the left line was not crossed");
    assert_eq!(tester.cross(1).judge.phase(), Phase::IntoA);
}

#[test]
fn going_forward_while_backing_into_a_is_a_wrong_route() {
    let mut tester = Tester::on_the_way(3);
    assert_eq!(tester.off(Channel::Backward).on(Channel::Forward).judge.result(), Some(PoleResult::WrongRoute));
}

#[test]
fn the_lines_of_bay_a_are_out_of_line_after_the_entry() {
    for line in [2, 3] {
        let mut tester = Tester::on_the_way(3);
        tester.cross(1).on(Channel::Beam(line)).cross(4).wait(4);
        assert_eq!(tester.judge.result(), None);
        assert_eq!(tester.wait(2).judge.result(), Some(PoleResult::Line(line)));
    }
    let mut rear = Tester::on_the_way(3);
    assert_eq!(rear.cross(1).cross(2).cross(4).on(Channel::Beam(5)).judge.result(), Some(PoleResult::Line(5)));
    let mut mouth = Tester::on_the_way(3);
    mouth.cross(1).cross(2).cross(4).wait(4).on(Channel::Beam(4)).off(Channel::Beam(4));
    assert_eq!(mouth.judge.result(), None, "the mouth clears and is crossed again within the entry");
    assert_eq!(mouth.wait(6).on(Channel::Beam(4)).judge.result(), Some(PoleResult::Line(4)));
}

#[test]
fn the_exit_ends_when_the_right_line_clears_or_the_car_stops_on_it() {
    let mut stops = Tester::on_the_way(4);
    stops.on(Channel::Beam(4)).on(Channel::Beam(3)).off(Channel::Beam(4));
    assert_eq!(stops.judge.result(), None);
    assert_eq!(stops.stop(Channel::Forward).judge.result(), Some(PoleResult::Pass));
    let mut early = Tester::on_the_way(4);
    assert_eq!(early.cross(4).stop(Channel::Forward).judge.result(), None, "the right line was not reached");
}

#[test]
fn the_middle_line_is_out_of_line_in_the_exit() {
    let mut tester = Tester::on_the_way(4);
    assert_eq!(tester.on(Channel::Beam(2)).judge.result(), Some(PoleResult::Line(2)));
}

#[test]
fn each_result_has_its_code_of_the_national_interface() {
    let rules = Rules::from_ron(&asset("regulations/subject-2/order-91.ron")).unwrap();
    let code = |result: PoleResult| rules.fault(Some(ItemKind::PoleTest), result.fault()?)?.code.clone();
    let codes = [
        (PoleResult::WrongRoute, "B101"),
        (PoleResult::Pole(3), "B102"),
        (PoleResult::Line(6), "B103"),
        (PoleResult::Stall, "B103"),
        (PoleResult::TimeOut, "B103"),
        (PoleResult::ShiftNotCompleted, "B104"),
    ];
    for (result, expected) in codes {
        assert_eq!(code(result).as_deref(), Some(expected), "{result:?}");
    }
    assert_eq!(code(PoleResult::Pass), None);
}

#[test]
fn the_bytes_of_a_whole_route_pass_and_those_of_a_touched_pole_fail() {
    let mut clean = Tester::new();
    clean.reach_b().shift().oblique().reach_a().exit();
    let verdict = clean.verdict("car-order-91");
    assert_eq!((verdict.items[0].findings.len(), verdict.outcome), (0, Outcome::Passed));
    assert_eq!(verdict.troubles, []);
    let mut touched = Tester::new();
    touched.reach_b().shift().oblique().on(Channel::Pole(2)).off(Channel::Pole(2)).reach_a().exit();
    let verdict = touched.verdict("car-order-91");
    let faults: Vec<FaultKind> = verdict.items[0].findings.iter().map(|finding| finding.fault).collect();
    assert_eq!((faults, verdict.outcome), (vec![FaultKind::PoleTouched], Outcome::Failed));
    assert_eq!(verdict.charges[0].code.as_deref(), Some("B102"));
}

#[test]
fn a_route_that_is_never_finished_is_a_wrong_route() {
    let mut tester = Tester::new();
    tester.reach_b().shift();
    let verdict = tester.verdict("car-order-91");
    let faults: Vec<FaultKind> = verdict.items[0].findings.iter().map(|finding| finding.fault).collect();
    assert_eq!((faults, verdict.items[0].finished), (vec![FaultKind::WrongRoute], false));
    assert!(verdict.troubles.iter().all(|trouble| trouble.kind != TroubleKind::SelfTest));
}

#[test]
fn the_engine_may_be_off_before_the_start_but_not_after() {
    let mut tester = Tester::new();
    assert_eq!(tester.on(Channel::EngineOff).off(Channel::EngineOff).judge.result(), None);
    assert_eq!(tester.reach_b().on(Channel::EngineOff).judge.result(), Some(PoleResult::Stall));
}

#[test]
fn the_mouth_or_the_far_line_before_the_start_fails() {
    assert_eq!(Tester::new().on(Channel::Beam(4)).judge.result(), Some(PoleResult::Line(4)));
    assert_eq!(Tester::new().on(Channel::Beam(6)).judge.result(), Some(PoleResult::Line(6)));
}

#[test]
fn going_forward_while_backing_in_is_a_wrong_route() {
    let mut tester = Tester::new();
    tester.go(Channel::Backward).off(Channel::Backward).on(Channel::Forward);
    assert_eq!(tester.judge.result(), Some(PoleResult::WrongRoute));
}

#[test]
fn the_rear_line_is_out_of_line_when_backing_in() {
    assert_eq!(Tester::new().go(Channel::Backward).on(Channel::Beam(5)).judge.result(), Some(PoleResult::Line(5)));
}

#[test]
fn a_side_line_still_blocked_long_after_the_entry_is_out_of_line() {
    let mut tester = Tester::new();
    tester.go(Channel::Backward).cross(2).on(Channel::Beam(1)).cross(4).wait(4);
    assert_eq!(tester.judge.result(), None);
    assert_eq!(tester.wait(3).judge.result(), Some(PoleResult::Line(1)));
}

#[test]
fn a_line_in_the_shift_is_out_of_line() {
    for line in [1, 3, 4, 5] {
        let mut tester = Tester::new();
        let result = tester.reach_b().go(Channel::Forward).on(Channel::Beam(line)).judge.result();
        assert_eq!(result, Some(PoleResult::Line(line)));
    }
}

#[test]
fn a_shift_that_ends_on_the_middle_line_is_not_completed() {
    let mut tester = Tester::new();
    tester.reach_b().go(Channel::Forward).on(Channel::Beam(2)).stop(Channel::Forward);
    for way in [Channel::Backward, Channel::Forward, Channel::Backward] {
        tester.go(way).stop(way);
    }
    assert_eq!(tester.judge.result(), Some(PoleResult::ShiftNotCompleted));
}

#[test]
fn a_shift_that_never_reached_the_middle_line_is_a_wrong_route() {
    let mut tester = Tester::new();
    tester.reach_b();
    for way in [Channel::Forward, Channel::Backward, Channel::Forward, Channel::Backward] {
        tester.go(way).stop(way);
    }
    assert_eq!(tester.judge.result(), Some(PoleResult::WrongRoute));
}

#[test]
fn leaving_through_the_mouth_of_bay_a_is_a_wrong_route() {
    let mut tester = Tester::new();
    tester.reach_b().shift().go(Channel::Forward).on(Channel::Beam(4));
    assert_eq!(tester.judge.result(), Some(PoleResult::WrongRoute));
}

#[test]
fn going_back_in_the_last_phase_is_a_wrong_route() {
    let mut tester = Tester::new();
    tester.reach_b().shift().oblique().reach_a().go(Channel::Forward).off(Channel::Forward).on(Channel::Backward);
    assert_eq!(tester.judge.result(), Some(PoleResult::WrongRoute));
}

#[test]
fn ten_minutes_are_too_long() {
    let mut tester = Tester::new();
    tester.reach_b().wait(560);
    assert_eq!(tester.judge.result(), None);
    assert_eq!(tester.wait(60).judge.result(), Some(PoleResult::TimeOut));
}
