//! The life of a sitting: every state against every event, and the clock.

use protocol::{Moment, StaffId};
use rules::sitting::{Ending, Event, Limits, Reason, Running, Seated, Sitting, Step};
use uuid::Uuid;

const LIMITS: Limits = Limits { grace_ms: 30_000, extra_cap_ms: 600_000 };
const START: Moment = Moment(1_700_000_000_000_000);
const PAPER_MS: i64 = 45 * 60_000;

fn at(minutes: i64) -> Moment {
    START.plus_millis(minutes * 60_000)
}

fn staff(number: u128) -> StaffId {
    StaffId(Uuid::from_u128(number))
}

fn running() -> Running {
    Seated { since: at(-10) }.sign_in(at(-5)).start(at(0), PAPER_MS)
}

/// One sitting in each state, ten minutes into the exam where the clock has started.
fn states() -> Vec<Sitting> {
    let submitted = running().submit(at(10));
    vec![
        Sitting::Seated(Seated { since: at(-10) }),
        Sitting::SignedIn(Seated { since: at(-10) }.sign_in(at(-5))),
        Sitting::Running(running()),
        Sitting::Paused(running().pause(at(10), Reason::PowerFailure).expect("in time")),
        Sitting::Submitted(submitted),
        Sitting::Closed(submitted.close(at(10))),
        Sitting::Void(submitted.void(at(10), Reason::TerminalFailure, [staff(1), staff(2)]).expect("two people")),
    ]
}

fn events() -> Vec<(&'static str, Event)> {
    vec![
        ("sign-in", Event::SignIn),
        ("start", Event::Start { time_ms: PAPER_MS }),
        ("answer", Event::Answer { used_ms: 600_000 }),
        ("pause", Event::Pause(Reason::NetworkFailure)),
        ("resume", Event::Resume),
        ("extend", Event::Extend { ms: 60_000, reason: Reason::PowerFailure }),
        ("submit", Event::Submit),
        ("expire", Event::Expire),
        ("out-of-reach", Event::OutOfReach),
        ("stop", Event::Stop(Reason::Cheating)),
        ("close", Event::Close),
        ("void", Event::Void { reason: Reason::PowerFailure, by: [staff(1), staff(2)] }),
    ]
}

#[test]
fn every_state_answers_every_event_as_the_table_says() {
    const NOT: &str = "rules-sitting-not-now";
    const LEFT: &str = "rules-sitting-time-left";
    // Rows are states, columns events in the order above.
    #[rustfmt::skip]
    let table = [
        ("seated",    ["signed-in", NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT]),
        ("signed-in", [NOT, "running", NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, "void"]),
        ("running",   [NOT, NOT, "running", "paused", NOT, "running", "submitted", LEFT, "submitted", "submitted", NOT, "void"]),
        ("paused",    [NOT, NOT, "rules-sitting-paused", NOT, "running", "paused", NOT, NOT, NOT, "submitted", NOT, "void"]),
        ("submitted", [NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, "closed", "void"]),
        ("closed",    [NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT]),
        ("void",      [NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT]),
    ];
    for (state, (name, row)) in states().into_iter().zip(table) {
        assert_eq!(state.name(), name);
        for ((event_name, event), expected) in events().into_iter().zip(row) {
            let outcome = match state.apply(event, at(10), LIMITS) {
                Ok(next) => next.name().to_owned(),
                Err(refusal) => refusal.message.key,
            };
            assert_eq!(outcome, expected, "{name} {event_name}");
        }
    }
}

#[test]
fn a_late_answer_is_refused_after_the_deadline() {
    let running = running();
    let late = |minutes, ms, used| {
        running.answer(at(minutes).plus_millis(ms), used, LIMITS).map_err(|refusal| refusal.message.key)
    };
    assert_eq!(late(45, 0, 2_700_000), Ok(()));
    assert_eq!(late(45, 30_000, 2_699_999), Ok(()), "given in time, arrived within the grace");
    assert_eq!(late(45, 30_001, 2_699_999), Err("rules-sitting-late".into()));
    assert_eq!(late(44, 0, 2_700_001), Err("rules-sitting-late".into()), "more time used than granted");
    assert_eq!(late(44, 0, u64::MAX), Err("rules-sitting-late".into()));
}

#[test]
fn a_pause_gives_all_its_time_back() {
    let paused = running().pause(at(20), Reason::PowerFailure).expect("in time");
    assert_eq!(paused.remaining_ms, 25 * 60_000);
    let resumed = paused.resume(at(90));
    assert_eq!((resumed.deadline, resumed.remaining_ms(at(90))), (at(115), 25 * 60_000));
    assert_eq!((resumed.started, resumed.extra_ms), (START, 0));
    assert!(resumed.answer(at(114), 44 * 60_000, LIMITS).is_ok());
}

#[test]
fn the_clock_cannot_be_stopped_once_the_time_is_over() {
    let refusal = running().pause(at(45), Reason::PowerFailure).unwrap_err();
    assert_eq!(refusal.message.key, "rules-sitting-time-over");
    let refusal = running().extend(at(45), 1_000, Reason::PowerFailure, LIMITS).unwrap_err();
    assert_eq!(refusal.message.key, "rules-sitting-time-over");
}

#[test]
fn time_is_given_back_up_to_the_cap_and_no_further() {
    let once = running().extend(at(5), 400_000, Reason::NetworkFailure, LIMITS).expect("within the cap");
    assert_eq!((once.extra_ms, once.deadline), (400_000, at(45).plus_millis(400_000)));
    assert!(once.answer(at(51), 3_000_000, LIMITS).is_ok());
    let refusal = once.extend(at(6), 200_001, Reason::NetworkFailure, LIMITS).unwrap_err();
    assert_eq!(refusal.message.key, "rules-sitting-extension-cap");
    assert_eq!(refusal.message.args["seconds"], protocol::Arg::Number(200));
    let full = once.extend(at(6), 200_000, Reason::NetworkFailure, LIMITS).expect("exactly the cap");
    assert_eq!(full.extra_ms, 600_000);
    for ms in [0, -60_000] {
        let refusal = full.extend(at(6), ms, Reason::NetworkFailure, LIMITS).unwrap_err();
        assert_eq!(refusal.message.key, "rules-sitting-extension-empty");
    }
}

#[test]
fn time_given_back_while_paused_is_there_after_it() {
    let paused = running().pause(at(20), Reason::PowerFailure).expect("in time");
    let paused = paused.extend(120_000, Reason::PowerFailure, LIMITS).expect("within the cap");
    let resumed = paused.resume(at(30));
    assert_eq!((resumed.deadline, resumed.extra_ms), (at(57), 120_000));
}

#[test]
fn the_time_runs_out_with_its_grace_and_ends_at_the_deadline() {
    assert!(running().expire(at(45).plus_millis(29_999), LIMITS).is_err());
    let submitted = running().expire(at(45).plus_millis(30_000), LIMITS).expect("over");
    assert_eq!((submitted.at, submitted.ending), (at(45), Ending::TimeOver));
    let late = Sitting::Submitted(submitted).apply(Event::Answer { used_ms: 1 }, at(46), LIMITS);
    assert_eq!(late.unwrap_err().message.key, "rules-sitting-late");
}

#[test]
fn a_void_needs_two_people_and_a_cause_outside_the_candidate() {
    let refusal = running().void(at(5), Reason::PowerFailure, [staff(1), staff(1)]).unwrap_err();
    assert_eq!(refusal.message.key, "rules-sitting-void-needs-two");
    for reason in [Reason::Cheating, Reason::Disorder, Reason::Withdrawal, Reason::IdentityDoubt] {
        let refusal = running().void(at(5), reason, [staff(1), staff(2)]).unwrap_err();
        assert_eq!(refusal.message.key, "rules-sitting-reason-unfit", "{reason}");
    }
}

#[test]
fn a_technical_failure_never_ends_a_sitting_with_a_mark() {
    for reason in Reason::ALL.iter().copied().filter(|reason| reason.is_technical()) {
        assert!(!reason.fits(Step::Stop) && reason.fits(Step::Void), "{reason}");
        assert!(running().stop(at(5), reason).is_err());
    }
}
