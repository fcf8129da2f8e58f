//! The pole test by channels: the sequences of a 2008 tester, each transition and each failure.

use ground::input::{Channel, ChannelChange};
use ground::judge::pole_channels::{ChannelJudge, Phase, PoleResult};
use ground::rules::Rules;
use protocol::LicenceClass;

use crate::common::asset;

const S: i64 = 1_000_000;

struct Tester {
    judge: ChannelJudge,
    at: i64,
}

impl Tester {
    fn new() -> Self {
        let rules = Rules::from_ron(&asset("regulations/subject-2/order-91.ron")).unwrap();
        Self { judge: ChannelJudge::new(&rules, LicenceClass::C1), at: 0 }
    }

    fn set(&mut self, channel: Channel, on: bool) -> &mut Self {
        self.at += S / 2;
        self.judge.change(&ChannelChange { at: self.at, channel, on });
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
        self.at += seconds * S;
        self.judge.tick(self.at);
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
fn a_pole_fails_in_every_phase() {
    let steps: [fn(&mut Tester) -> &mut Tester; 5] =
        [|t| t.go(Channel::Backward), Tester::reach_b, Tester::shift, Tester::oblique, Tester::reach_a];
    for reached in 1..=steps.len() {
        let mut tester = Tester::new();
        for step in steps.iter().take(reached).skip(usize::from(reached > 1)) {
            step(&mut tester);
        }
        assert_eq!(tester.on(Channel::Pole(4)).judge.result(), Some(PoleResult::Pole(4)), "after {reached} steps");
    }
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
