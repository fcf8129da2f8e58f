use ground::judge::{Level, Verdict};
use ground::simulate::{Driver, Noise};

use crate::common::{bundle, judged};

const CAR_TODAY: [&str; 5] = ["reverse-parking", "hill", "parallel-parking", "curve", "right-angle"];

fn faults(verdict: &Verdict) -> Vec<String> {
    let findings = verdict.items.iter().flat_map(|item| &item.findings).chain(&verdict.general);
    findings
        .map(|finding| {
            let place = finding.evidence.map(|e| format!("{:?} {:.3}±{:.3}", e.target, e.margin, e.sigma));
            let value = finding.measured.map(|m| format!("{:.3}±{:.3} of {}", m.value, m.sigma, m.limit));
            format!("{} {:?} {:?} {:?} at {}", finding.fault, finding.level, place, value, finding.at)
        })
        .collect()
}

#[test]
fn a_clean_drive_of_each_item_has_no_fault_at_any_noise_up_to_two_centimetres() {
    let bundle = bundle("car-order-162");
    for id in CAR_TODAY {
        for sigma in [0.0, 0.01, 0.02] {
            let verdict = judged(&bundle, id, Driver::default(), &Noise { sigma, ..Noise::default() }, 7);
            assert_eq!(verdict.items.len(), 1, "{id}");
            assert_eq!(verdict.items[0].item, id);
            let proved = verdict.items[0].findings.iter().filter(|finding| finding.level == Level::Proved).count();
            let least = verdict.items[0].margins.iter().map(|m| (m.target, m.margin, m.sigma)).collect::<Vec<_>>();
            assert_eq!(proved, 0, "{id} at {sigma}: {:#?} {least:?}", faults(&verdict));
            assert_eq!(verdict.points, 100);
        }
    }
}

#[test]
fn a_record_read_back_verifies_and_a_flipped_byte_is_refused() {
    let bundle = bundle("car-order-162");
    let setup = bundle.setup().unwrap();
    let drive = crate::common::drove(&setup, "curve", Driver::default());
    let frames = crate::common::sent(&setup, &drive, &Noise::default(), 3);
    let record = ground::record::Record::new(bundle, frames).unwrap();
    let bytes = record.to_bytes().unwrap();
    let back = ground::record::Record::from_bytes(&bytes).unwrap();
    assert_eq!(back.frames, record.frames);
    assert!(back.verify().unwrap());
    for index in (0..bytes.len()).step_by(bytes.len() / 37) {
        let mut damaged = bytes.clone();
        damaged[index] ^= 0x10;
        assert!(ground::record::Record::from_bytes(&damaged).is_err(), "byte {index}");
    }
}

#[test]
fn a_stream_cut_into_single_bytes_gives_the_same_verdict() {
    let bundle = bundle("car-order-162");
    let setup = bundle.setup().unwrap();
    let drive = crate::common::drove(&setup, "right-angle", Driver { across: 0.3, ..Driver::default() });
    let frames = crate::common::sent(&setup, &drive, &Noise { sigma: 0.02, ..Noise::default() }, 5);
    let single: Vec<ground::judge::Frame> = frames
        .iter()
        .flat_map(|frame| frame.bytes.iter().map(|&byte| ground::judge::Frame { bytes: vec![byte], ..frame.clone() }))
        .collect();
    assert_eq!(bundle.judge(&frames).unwrap(), bundle.judge(&single).unwrap());
}
