//! A pole tester's samples and the state machine behind them: it ends once, and stays ended.
#![no_main]

use std::sync::LazyLock;

use ground::input::{ChannelReader, ChannelSetup, Troubles};
use ground::judge::pole_channels::{ChannelJudge, Phase};
use ground::rules::Rules;
use libfuzzer_sys::fuzz_target;
use protocol::LicenceClass;

static JUDGE: LazyLock<ChannelJudge> = LazyLock::new(|| {
    let rules = Rules::from_ron(include_str!("../../../../assets/regulations/subject-2/order-91.ron"));
    let Ok(rules) = rules else { panic!("the shipped rules are read") };
    ChannelJudge::new(&rules, LicenceClass::C1)
});

fuzz_target!(|bytes: &[u8]| {
    let mut reader = ChannelReader::new(16, ChannelSetup::default());
    let mut judge = JUDGE.clone();
    let mut troubles = Troubles::default();
    let mut ended = None;
    for (at, piece) in (0i64..).zip(bytes.chunks(7)) {
        let at = at * 250_000;
        for change in reader.push(at, piece, &mut troubles) {
            judge.change(&change);
        }
        judge.tick(at);
        assert_eq!(judge.result().is_some(), judge.phase() == Phase::Over);
        assert!(ended.is_none() || judge.result() == ended);
        ended = judge.result();
    }
});
