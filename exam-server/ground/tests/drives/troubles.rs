//! Each kind of trouble with an instrument is seen and said, and proves nothing by itself.

use ground::input::{Channel, TroubleKind, checksum};
use ground::judge::{DEVICE_BUS, DEVICE_TESTER, Frame, Level, Outcome, Verdict};
use ground::record::Bundle;
use ground::simulate::{Driver, Noise};

use crate::common::{bundle, drove, sent};

const CAR: &str = "car-order-162";

fn clean(yard: &str, id: &str) -> (Bundle, Vec<Frame>) {
    let bundle = bundle(yard);
    let setup = bundle.setup().unwrap();
    let frames = sent(&setup, &drove(&setup, id, Driver::default()), &Noise::default(), 3);
    (bundle, frames)
}

/// Judges a clean drive of the curve whose receiver's epochs from the 200th to the 230th were changed.
fn with_changed(mut change: impl FnMut(usize, &mut Vec<Frame>)) -> Verdict {
    let (bundle, frames) = clean(CAR, "curve");
    let mut changed = Vec::new();
    let mut epoch = 0;
    for frame in frames {
        let mut now = vec![frame];
        if now[0].device == 0 {
            if (200..230).contains(&epoch) {
                change(epoch - 200, &mut now);
            }
            epoch += 1;
        }
        changed.extend(now);
    }
    changed.sort_by_key(|frame| frame.at);
    bundle.judge(&changed).unwrap()
}

/// The sentences of a frame, changed one by one and given their right checksums; `None` leaves one out.
fn rewritten(frame: &mut Frame, change: impl Fn(&str) -> Option<String>) {
    let text = String::from_utf8(frame.bytes.clone()).unwrap();
    let bodies = text.lines().filter_map(|line| change(&line[1..line.len() - 3]));
    let lines: Vec<String> = bodies.map(|body| format!("${body}*{:02X}\r\n", checksum(body.as_bytes()))).collect();
    frame.bytes = lines.concat().into_bytes();
}

/// The trouble is named with its device, a second person is called, and no fault is proved.
fn assert_said(verdict: &Verdict, device: u8, kind: TroubleKind) {
    let named = verdict.troubles.iter().any(|trouble| (trouble.device, trouble.kind) == (device, kind));
    assert!(named, "{kind}: {:?}", verdict.troubles);
    assert!(verdict.second_marking, "{kind}");
    let findings = verdict.items.iter().flat_map(|item| &item.findings).chain(&verdict.general);
    assert_eq!(findings.filter(|finding| finding.level == Level::Proved).count(), 0, "{kind}");
}

#[test]
fn an_untouched_drive_has_no_trouble() {
    let verdict = with_changed(|_, _| {});
    assert_eq!((verdict.troubles.len(), verdict.second_marking), (0, false));
    assert_eq!(verdict.outcome, Outcome::Passed);
}

#[test]
fn a_wrong_checksum_and_a_broken_sentence_are_said() {
    let verdict = with_changed(|epoch, frames| {
        let place = frames[0].bytes.iter().position(|byte| *byte == b'N').unwrap() + 3;
        frames[0].bytes[place] ^= u8::from(epoch == 4);
        if epoch == 9 {
            frames[0].bytes.extend_from_slice(b"no sentence\r\n");
        }
    });
    assert_said(&verdict, 0, TroubleKind::Checksum);
    assert_said(&verdict, 0, TroubleKind::Malformed);
}

#[test]
fn a_solution_that_is_not_fixed_is_said_and_widens_the_error() {
    let float = with_changed(|_, frames| {
        rewritten(&mut frames[0], |body| Some(body.replace(",E,4,", ",E,5,")));
    });
    assert_said(&float, 0, TroubleKind::NotFixed);
    let none = with_changed(|_, frames| rewritten(&mut frames[0], |body| Some(body.replace(",E,4,", ",E,1,"))));
    assert_said(&none, 0, TroubleKind::NotFixed);
    assert_eq!(none.outcome, Outcome::Undecided, "a second and a half without a usable position");
}

#[test]
fn a_receiver_whose_stated_accuracy_is_poor_leaves_more_unresolved() {
    let drive = |sigma: &str| {
        let (bundle, mut frames) = clean(CAR, "curve");
        for frame in frames.iter_mut().filter(|frame| frame.device == 0) {
            let poor = format!(",{sigma},{sigma},");
            rewritten(frame, |body| Some(body.replace(",0.0100,0.0100,", &poor)));
        }
        let verdict = bundle.judge(&frames).unwrap();
        let worst = verdict.items[0].margins.iter().map(|margin| margin.sigma).fold(0.0, f64::max);
        (worst, verdict.second_marking)
    };
    let (good, poor) = (drive("0.0100"), drive("1.5000"));
    assert!(!good.1 && poor.1, "{good:?} {poor:?}");
    assert!(poor.0 > 4.0 * good.0, "{good:?} {poor:?}");
}

#[test]
fn a_lost_heading_is_said() {
    let verdict = with_changed(|_, frames| {
        rewritten(&mut frames[0], |body| (!body.starts_with("GNHDT")).then(|| body.to_owned()));
    });
    assert_said(&verdict, 0, TroubleKind::NoHeading);
}

#[test]
fn a_gap_is_said_and_leaves_the_item_undecided() {
    let verdict = with_changed(|_, frames| frames.clear());
    assert_said(&verdict, 0, TroubleKind::Gap);
    assert_eq!((verdict.items[0].gaps, verdict.outcome), (1, Outcome::Undecided));
}

#[test]
fn a_position_that_jumps_is_refused_and_said() {
    let verdict = with_changed(|epoch, frames| {
        if epoch < 3 {
            // A ten thousandth of a minute and more: two metres to the north.
            rewritten(&mut frames[0], |body| {
                let mut fields: Vec<String> = body.split(',').map(str::to_owned).collect();
                if fields[0].ends_with("GGA") {
                    let minutes: f64 = fields[2][2..].parse().unwrap();
                    fields[2] = format!("{}{:012.9}", &fields[2][..2], minutes + 0.0011);
                }
                Some(fields.join(","))
            });
        }
    });
    assert_said(&verdict, 0, TroubleKind::Jump);
    let jump = verdict.troubles.iter().find(|trouble| trouble.kind == TroubleKind::Jump).unwrap();
    assert!(jump.trouble.count == 3 && (jump.trouble.worst - 2.0).abs() < 0.2, "{jump:?}");
}

#[test]
fn a_frozen_position_while_the_wheels_turn_is_said() {
    let mut held: Option<(String, String)> = None;
    let verdict = with_changed(|_, frames| {
        let text = String::from_utf8(frames[0].bytes.clone()).unwrap();
        let field = |text: &str| text.lines().find(|line| line.contains("GGA")).unwrap()[16..].to_owned();
        let heading = text.lines().find(|line| line.contains("HDT")).unwrap();
        let heading = heading[1..heading.len() - 3].to_owned();
        let (place, heading) = held.get_or_insert_with(|| (field(&text), heading)).clone();
        rewritten(&mut frames[0], |body| {
            Some(match &body[2..5] {
                "GGA" => format!("{}{}", &body[..15], &place[..place.len() - 3]),
                "HDT" => heading.clone(),
                _ => body.to_owned(),
            })
        });
    });
    assert_said(&verdict, 0, TroubleKind::Frozen);
}

#[test]
fn doubled_and_swapped_samples_are_said() {
    let doubled = with_changed(|_, frames| frames.push(frames[0].clone()));
    assert_said(&doubled, 0, TroubleKind::Doubled);
    let mut before: Option<Frame> = None;
    let swapped = with_changed(|epoch, frames| {
        // Each second epoch overtakes the one before it.
        match before.take() {
            Some(held) => frames.push(Frame { at: frames[0].at, ..held }),
            None if epoch % 2 == 0 => before = frames.pop(),
            None => {}
        }
    });
    assert_said(&swapped, 0, TroubleKind::OutOfOrder);
}

#[test]
fn samples_that_arrive_two_seconds_late_are_said() {
    let (bundle, mut frames) = clean(CAR, "curve");
    let half = frames.last().unwrap().at / 2;
    for frame in frames.iter_mut().filter(|frame| frame.device == 0 && frame.at > half) {
        frame.at += 2_000_000;
    }
    frames.sort_by_key(|frame| frame.at);
    assert_said(&bundle.judge(&frames).unwrap(), 0, TroubleKind::Late);
}

#[test]
fn clocks_that_move_apart_are_said() {
    let (bundle, mut frames) = clean(CAR, "curve");
    let last = frames.last().unwrap().at;
    for frame in frames.iter_mut().filter(|frame| frame.device == 0) {
        // The recorder's clock loses half a second by the end.
        frame.at -= 500_000 * frame.at / last;
    }
    frames.sort_by_key(|frame| frame.at);
    assert_said(&bundle.judge(&frames).unwrap(), 0, TroubleKind::ClockOffset);
}

#[test]
fn two_receivers_that_do_not_send_for_the_same_instants_are_said() {
    let (bundle, mut frames) = clean("light-trailer-order-162", "curve");
    let mut number = 0;
    frames.retain(|frame| {
        number += usize::from(frame.device == 1);
        frame.device != 1 || number % 3 != 0
    });
    let verdict = bundle.judge(&frames).unwrap();
    assert!(verdict.troubles.iter().any(|trouble| trouble.kind == TroubleKind::NotTogether), "{:?}", verdict.troubles);
    assert!(verdict.second_marking);
}

#[test]
fn frames_of_the_bus_that_do_not_fit_and_signals_that_are_not_sent_are_said() {
    let (bundle, mut frames) = clean(CAR, "curve");
    let bus = frames.iter_mut().filter(|frame| frame.device == DEVICE_BUS);
    for frame in bus.take(5) {
        let text = String::from_utf8(frame.bytes.clone()).unwrap();
        let (id, _) = text.split_once('#').unwrap();
        frame.bytes = format!("{id}#00\n").into_bytes();
    }
    assert_said(&bundle.judge(&frames).unwrap(), DEVICE_BUS, TroubleKind::UnknownFrame);
    let (bundle, mut frames) = clean(CAR, "right-angle");
    frames.retain(|frame| frame.device != DEVICE_BUS);
    assert_said(&bundle.judge(&frames).unwrap(), DEVICE_BUS, TroubleKind::SignalMissing);
}

#[test]
fn a_masked_channel_and_one_that_fails_its_self_test_are_said() {
    let mut bundle = bundle("car-order-91");
    bundle.channels.channels = vec![ground::input::ChannelConfig::default(); ground::input::CHANNELS];
    bundle.channels.channels[Channel::Pole(1).bit()].masked = true;
    let tripped = (1u32 << Channel::Pole(1).bit()) | (1 << Channel::Beam(5).bit());
    let frames: Vec<Frame> = (0..20)
        .map(|number| Frame { at: number * 40_000, device: DEVICE_TESTER, bytes: tripped.to_le_bytes()[..3].to_vec() })
        .collect();
    let verdict = bundle.judge(&frames).unwrap();
    assert_said(&verdict, DEVICE_TESTER, TroubleKind::Masked);
    assert_said(&verdict, DEVICE_TESTER, TroubleKind::SelfTest);
    assert_eq!(verdict.outcome, Outcome::Undecided);
}
