//! What `question-bank correct` says of sittings as the server exports them.

use std::path::Path;
use std::process::{Command, Output};

use bank_keeper::sitting::{Reader, SittingError};
use protocol::exam::Response;
use question_bank::{
    Answer, Bank, Blueprint, Exclusions, ItemId, MarkingRules, Paper, Request, SOURCE, Seed, assemble, solution,
};
use serde_json::{Value, json};

fn shipped() -> (Bank, Blueprint) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let blueprint = std::fs::read_to_string(folder.join("blueprints/car.ron")).expect("the blueprint can be read");
    let bank = Bank::load(&folder).unwrap_or_else(|errors| panic!("{errors}"));
    (bank, Blueprint::from_ron(&blueprint).expect("it is sound"))
}

/// A record in which the first `wrong` questions, statements all, are answered wrongly and the others rightly.
fn record(bank: &Bank, blueprint: &Blueprint, wrong: usize) -> (Paper, Value) {
    let request = Request {
        day: "2026-01-01".parse().expect("a day"),
        language: SOURCE,
        seed: Seed([7; 32]),
        exclusions: Exclusions::default(),
    };
    let paper = assemble(bank, blueprint, request).expect("the pool is large enough");
    let mut responses = Vec::new();
    for (place, (entry, item)) in paper.resolve(bank).expect("the same bank").into_iter().enumerate() {
        let right = solution(entry, item, SOURCE).expect("it has a source text").right;
        let given = if place < wrong { Response(vec![1 - right.0[0]]) } else { right };
        // A first thought, taken back by a later response that stands earlier in the record.
        let numbered = |seq: usize, response: &Response| json!({"seq": seq, "question": place + 1, "response": response, "flagged": false, "used_ms": 0});
        responses.push(numbered(1000 + place, &given));
        responses.push(numbered(1 + place, &Response::default()));
    }
    let figure = |value: Value| json!({"value": value, "source": "a test", "certainty": "Known"});
    let theory = json!({
        "points_each": figure(json!(1)), "pass_mark": figure(json!(90)), "early_end": figure(json!(true)),
        "multiple_choice": figure(json!("AllOrNothing")), "minutes": figure(json!(45)),
    });
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("canonical documents are UTF-8");
    let record = json!({
        "format": "kaochang/sitting/1", "sitting": format!("sitting-{wrong}"), "paper": text(paper.canonical()),
        "bank": text(bank.canonical()), "responses": responses, "result": {"subject": "subject-1", "score": 100 - wrong},
        "regulation": json!({"theory": {"subject_1": theory, "safe_driving": null}}).to_string(),
    });
    (paper, record)
}

fn correct(folder: &Path, corrections: &str, records: &[&Value]) -> Output {
    std::fs::write(folder.join("corrections.ron"), corrections).expect("the folder can be written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_question-bank"));
    command.arg("correct").arg(folder.join("corrections.ron"));
    for (number, record) in records.iter().enumerate() {
        let path = folder.join(format!("{number}.json"));
        std::fs::write(&path, record.to_string()).expect("the folder can be written");
        command.arg(path);
    }
    command.output().expect("the command starts")
}

/// The RON of a correction to the other verdict.
fn turned(bank: &Bank, id: &ItemId) -> String {
    let item = bank.newest().find(|item| item.id == *id).expect("it is in the bank");
    let key = if item.answer == Answer::True { "False" } else { "True" };
    format!("(item: \"{id}\", version: {}, remedy: Key({key}))", item.version)
}

#[test]
fn who_passes_or_fails_differently_is_told_and_nobody_else() {
    let (bank, blueprint) = shipped();
    let folder = tempfile::tempdir().expect("a folder");
    let (paper, narrow_failure) = record(&bank, &blueprint, 11);
    let (_, narrow_pass) = record(&bank, &blueprint, 10);
    let (_, clear_pass) = record(&bank, &blueprint, 0);
    let mut unmarked = narrow_failure.clone();
    unmarked["result"] = Value::Null;
    let sittings = [&narrow_failure, &narrow_pass, &clear_pass, &unmarked];

    let first = correct(folder.path(), &format!("[{}]", turned(&bank, &paper.entries[0].item)), &sittings);
    let said = String::from_utf8(first.stdout).expect("UTF-8");
    assert!(first.status.success(), "{said}{}", String::from_utf8_lossy(&first.stderr));
    assert!(said.contains("sitting-11: 89 failed -> 90 passed\n"), "{said}");
    assert!(
        said.contains("sitting-10: 90 passed -> 91 passed\n") && said.contains("sitting-0: 100 passed -> 99 passed\n")
    );
    assert!(said.contains("3.json: not marked yet"));
    assert!(
        said.ends_with("3 marked sittings: 3 marks change, 1 pass instead of failing, 0 fail instead of passing\n")
    );

    // The eleventh question was answered rightly by the one who passes narrowly.
    let last = correct(folder.path(), &format!("[{}]", turned(&bank, &paper.entries[10].item)), &sittings[1..2]);
    let said = String::from_utf8(last.stdout).expect("UTF-8");
    assert!(said.contains("sitting-10: 90 passed -> 89 failed\n"), "{said}");
    assert!(said.ends_with("1 marks change, 0 pass instead of failing, 1 fail instead of passing\n"), "{said}");
}

#[test]
fn a_correction_that_no_bank_knows_is_refused() {
    let (bank, blueprint) = shipped();
    let folder = tempfile::tempdir().expect("a folder");
    let (_, record) = record(&bank, &blueprint, 3);
    let output = correct(folder.path(), "[(item: \"passage-9999\", version: 1, remedy: AllRight)]", &[&record]);
    assert!(!output.status.success());
    let why = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(why, "no bank of these sittings holds item passage-9999 version 1\n");
}

#[test]
fn a_record_that_is_damaged_or_changed_is_refused() {
    let (bank, blueprint) = shipped();
    let (_, good) = record(&bank, &blueprint, 3);
    let read = |change: fn(&mut Value)| {
        let mut record = good.clone();
        change(&mut record);
        Reader::default().read(record.to_string().as_bytes())
    };
    let sound = read(|_| ()).expect("it is sound").expect("it is marked");
    let rules = MarkingRules { points_per_question: 1, part_points: None, pass_mark: 90, early_end: true };
    assert_eq!((sound.id.as_str(), sound.rules, sound.responses.len()), ("sitting-3", rules, 100));
    assert!(sound.responses.iter().all(|response| !response.0.is_empty()), "the later response counts");

    let other_bank = read(|record| {
        let bank = record["bank"].as_str().map(|bank| bank.replacen("\"answer\":\"True\"", "\"answer\":\"False\"", 1));
        record["bank"] = Value::from(bank);
    });
    assert!(matches!(other_bank, Err(SittingError::OtherBank)), "{other_bank:?}");
    let foreign = read(|record| record["format"] = Value::from("kaochang/sitting/9"));
    assert!(matches!(foreign, Err(SittingError::Format(_))));
    let beyond = read(|record| record["responses"][0]["question"] = Value::from(101));
    assert!(matches!(beyond, Err(SittingError::Question(101))));
    let open = read(|record| {
        let regulation = record["regulation"].as_str().map(|text| text.replace("\"value\":90", "\"value\":null"));
        record["regulation"] = Value::from(regulation);
    });
    assert!(matches!(open, Err(SittingError::Figure("pass mark"))));
    assert!(matches!(Reader::default().read(b"{"), Err(SittingError::Json(_))));
}
