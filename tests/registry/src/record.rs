//! What the registry takes for a sound record.

use serde::{Deserialize, Serialize};

/// One examination result, as the registry wants it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the registry's own names")]
pub struct Record {
    pub record_no: String,
    pub id_type: String,
    pub id_no: String,
    pub name: String,
    pub application_no: String,
    pub vehicle_class: String,
    pub subject: String,
    pub sequence: u8,
    pub score: u16,
    pub full_score: u16,
    pub outcome: String,
    pub exam_time: String,
    pub end_time: String,
    pub exam_site: String,
    pub permit_no: Option<String>,
    pub paper: Option<String>,
    pub receipt: String,
    /// Number of the record that this one takes the place of.
    #[serde(default)]
    pub corrects: Option<String>,
}

const CLASSES: [&str; 17] =
    ["A1", "A2", "A3", "B1", "B2", "C1", "C2", "C3", "C4", "C5", "C6", "D", "E", "F", "M", "N", "P"];

/// Least score to pass, in percent, by subject; the registry's own table.
const PASS_PERCENT: [(&str, u32); 4] = [("1", 90), ("2", 80), ("3", 90), ("4", 90)];

/// Subject 2 of a large vehicle needs more.
const LARGE: [&str; 5] = ["A1", "A2", "A3", "B1", "B2"];
const PASS_PERCENT_LARGE: u32 = 90;

/// What is wrong with a record by itself, as a code; `None`: nothing.
pub fn objection(record: &Record) -> Option<&'static str> {
    if !id_is_sound(&record.id_type, &record.id_no) {
        return Some("id-number");
    }
    if record.name.trim().is_empty() {
        return Some("name");
    }
    if record.application_no.len() != 13 || !record.application_no.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Some("application-number");
    }
    if !CLASSES.contains(&record.vehicle_class.as_str()) {
        return Some("vehicle-class");
    }
    let Some((_, percent)) = PASS_PERCENT.iter().find(|(subject, _)| *subject == record.subject) else {
        return Some("subject");
    };
    if record.full_score == 0 || record.score > record.full_score {
        return Some("score");
    }
    let percent = if record.subject == "2" && LARGE.contains(&record.vehicle_class.as_str()) {
        PASS_PERCENT_LARGE
    } else {
        *percent
    };
    let reached = u32::from(record.score) * 100 >= percent * u32::from(record.full_score);
    match (record.outcome.as_str(), reached) {
        ("pass", true) | ("fail", false) => {}
        ("pass" | "fail", _) => return Some("outcome-against-score"),
        _ => return Some("outcome"),
    }
    if record.sequence == 0 {
        return Some("sequence");
    }
    let times = second(&record.exam_time).zip(second(&record.end_time));
    if times.is_none_or(|(begin, end)| end < begin) {
        return Some("time");
    }
    // Six digits of the county, then the office's own letters and digits.
    let county = record.exam_site.get(..6);
    if !(county.is_some_and(digits) && record.exam_site.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
        return Some("site");
    }
    if record.permit_no.as_ref().is_some_and(|number| !(number.len() == 12 && digits(number))) {
        return Some("permit-number");
    }
    let hash = |text: &str| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !hash(&record.receipt) || record.paper.as_deref().is_some_and(|paper| !hash(paper)) {
        return Some("evidence");
    }
    None
}

/// A time in UTC without its fraction; in this form text order is time order.
fn second(time: &str) -> Option<&str> {
    let second = time.strip_suffix('Z')?.get(..19)?;
    let sound = second.bytes().zip(*b"0000-00-00T00:00:00").all(|(byte, form)| match form {
        b'0' => byte.is_ascii_digit(),
        mark => byte == mark,
    });
    sound.then_some(second)
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn id_is_sound(kind: &str, number: &str) -> bool {
    match kind {
        "A" | "R" => resident_number_is_sound(number),
        "C" | "F" | "G" | "H" | "P" => (5..=24).contains(&number.chars().count()),
        _ => false,
    }
}

/// GB 11643-1999: 17 digits and a check character, ISO 7064 MOD 11-2.
fn resident_number_is_sound(number: &str) -> bool {
    let bytes = number.as_bytes();
    if bytes.len() != 18 || !digits(&number[..17]) {
        return false;
    }
    // Weight of place i from the right, from 0, is 2^i mod 11.
    let sum: u32 = bytes[..17].iter().fold(0, |sum, digit| (sum + u32::from(digit - b'0')) * 2 % 11);
    let check = (12 - sum) % 11;
    let expected = if check == 10 { b'X' } else { b'0' + u8::try_from(check).unwrap_or(0) };
    bytes[17] == expected
}

#[cfg(test)]
pub mod tests {
    use super::*;

    pub fn sound() -> Record {
        Record {
            record_no: "0193".into(),
            id_type: "A".into(),
            id_no: "11010519491231002X".into(),
            name: "甲".into(),
            application_no: "5301002600001".into(),
            vehicle_class: "C1".into(),
            subject: "1".into(),
            sequence: 1,
            score: 90,
            full_score: 100,
            outcome: "pass".into(),
            exam_time: "2026-11-23T01:00:00Z".into(),
            end_time: "2026-11-23T01:20:00.5Z".into(),
            exam_site: "530181AN".into(),
            permit_no: Some("530100000001".into()),
            paper: Some("a".repeat(64)),
            receipt: "b".repeat(64),
            corrects: None,
        }
    }

    #[test]
    fn a_sound_record_is_taken() {
        assert_eq!(objection(&sound()), None);
    }

    #[test]
    fn each_fault_has_its_code() {
        type Change = fn(&mut Record);
        let faults: [(Change, &str); 14] = [
            (|record| record.id_no = "110105194912310021".into(), "id-number"),
            (|record| record.id_type = "Z".into(), "id-number"),
            (|record| record.name = " ".into(), "name"),
            (|record| record.application_no = "530".into(), "application-number"),
            (|record| record.vehicle_class = "C9".into(), "vehicle-class"),
            (|record| record.subject = "5".into(), "subject"),
            (|record| record.score = 101, "score"),
            (|record| record.score = 89, "outcome-against-score"),
            (|record| record.outcome = "fail".into(), "outcome-against-score"),
            (|record| record.outcome = "maybe".into(), "outcome"),
            (|record| record.sequence = 0, "sequence"),
            (|record| record.end_time = "2026-11-23T00:59:59Z".into(), "time"),
            (|record| record.permit_no = Some("1".into()), "permit-number"),
            (|record| record.receipt = "b".into(), "evidence"),
        ];
        for (change, code) in faults {
            let mut record = sound();
            change(&mut record);
            assert_eq!(objection(&record), Some(code));
        }
    }

    #[test]
    fn every_wrong_check_character_is_found() {
        for check in "0123456789".chars() {
            assert!(!resident_number_is_sound(&format!("11010519491231002{check}")), "{check}");
        }
        assert!(resident_number_is_sound("440524188001010014"));
    }
}
