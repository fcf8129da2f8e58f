//! The `question-bank` command as a keeper types it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use protocol::Language;
use question_bank::{Bank, Item};

fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn run(bank: &Path, arguments: &[&str]) -> Output {
    let assets = shipped().join("../assets");
    let mut command = Command::new(env!("CARGO_BIN_EXE_question-bank"));
    command.arg("--bank").arg(bank).arg("--assets").arg(assets).args(arguments);
    command.output().expect("the command starts")
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

#[track_caller]
fn done(output: &Output) -> String {
    assert!(output.status.success(), "{}{}", said(output), String::from_utf8_lossy(&output.stderr));
    said(output)
}

fn path(folder: &tempfile::TempDir, name: &str) -> String {
    folder.path().join(name).to_str().expect("temporary folders have plain names").to_owned()
}

#[test]
fn bench_prints_json_and_nothing_else() {
    let quick = ["bench", "--json", "--seconds", "0", "--items", "20,40", "--responses", "1000,2000"];
    let figures: serde_json::Value = serde_json::from_str(&done(&run(&shipped(), &quick))).expect("it is JSON");
    assert_eq!(figures["papers"]["room_seats"], 100);
    for rate in ["single_per_second", "room_per_second"] {
        assert!(figures["papers"][rate].as_f64().is_some_and(|rate| rate > 0.0), "{rate}");
    }
    let column = |table: &str, name: &str| -> Vec<u64> {
        let rows = figures[table].as_array().expect("a table");
        rows.iter().map(|row| row[name].as_u64().expect("a number")).collect()
    };
    assert_eq!(column("banks", "items"), [20, 40]);
    assert_eq!(column("statistics", "responses"), [1000, 2000]);
}

#[test]
fn two_languages_of_a_table_come_back_as_one_item_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (table, items) = (path(&folder, "table.csv"), path(&folder, "items.ron"));
    let languages = ["--language", "zh-Hans", "--language", "ru"];
    let mut export = vec!["export", "--format", "csv", "--chapter", "accidents", "--out", &table];
    export.extend(languages);
    done(&run(&shipped(), &export));
    let import = ["import", &table, "--format", "csv", "--chapter", "accidents", "--out", &items];
    let report = done(&run(&shipped(), &import));

    let read = std::fs::read(&items).expect("it was written");
    let arrived = Bank::from_files([("items.ron".to_owned(), read)]).unwrap_or_else(|errors| panic!("{errors}"));
    let bank = Bank::load(&shipped()).unwrap_or_else(|errors| panic!("{errors}"));
    let of_chapter = |item: &&Item| item.chapter.as_str() == "accidents";
    let expected: Vec<&Item> = bank.newest().filter(of_chapter).collect();
    assert!(report.contains(&format!(
        "{} questions taken into {} items, 0 refused",
        2 * expected.len(),
        expected.len()
    )));
    assert_eq!(arrived.len(), expected.len());
    for (item, again) in expected.into_iter().zip(arrived.newest()) {
        assert_eq!(
            (&item.id, &item.answer, &item.law, &item.valid),
            (&again.id, &again.answer, &again.law, &again.valid)
        );
        assert_eq!(again.text.keys().copied().collect::<Vec<_>>(), [Language::ZhHans, Language::Ru]);
        assert!(again.text.iter().all(|(language, text)| item.text(*language) == Some(text)), "{}", item.id);
    }
}

#[test]
fn a_row_that_contradicts_an_earlier_one_is_refused_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let (table, items) = (path(&folder, "table.csv"), path(&folder, "items.ron"));
    let rows = "id,language,stem,A,B,key\npassage-9001,zh-Hans,题,甲,乙,A\npassage-9001,en,What?,a,b,B\n\
                passage-9001,zh-Hans,又,甲,乙,A\npassage-9001,ru,Что?,а,б,A\n";
    std::fs::write(&table, rows).expect("the folder can be written");
    let report =
        done(&run(&shipped(), &["import", &table, "--format", "csv", "--chapter", "passage", "--out", &items]));
    assert!(report.contains("row 3: refused: passage-9001 is there already with another key"), "{report}");
    assert!(report.contains("row 4: refused: passage-9001 is there already in zh-Hans"), "{report}");
    assert!(report.contains("2 questions taken into 1 items, 2 refused"), "{report}");
}

#[test]
fn check_fails_and_names_the_word_the_glossary_avoids() {
    let folder = tempfile::tempdir().expect("a folder");
    let bank = folder.path();
    for name in ["items/passage", "blueprints"] {
        std::fs::create_dir_all(bank.join(name)).expect("the folder can be written");
    }
    for name in ["glossary.ron", "blueprints/car.ron"] {
        std::fs::copy(shipped().join(name), bank.join(name)).expect("the shipped file can be copied");
    }
    let item = r#"[(id: "passage-0001", version: 1, chapter: "passage", groups: [Car], difficulty: 0.5, answer: True,
        law: [], picture: None, shuffle: true, enemies: [], valid: (None, None),
        text: {"zh-Hans": (stem: "高速公路", options: [], explanation: "。"),
               "en": (stem: "A freeway", options: [], explanation: ".")})]"#;
    std::fs::write(bank.join("items/passage/a.ron"), item).expect("the folder can be written");
    let output = run(bank, &["check"]);
    assert_eq!(output.status.code(), Some(1));
    let found = said(&output);
    assert!(found.contains(
        "items/passage/a.ron:1: passage-0001: the source says \"高速公路\"; the en text says none of: motorway*"
    ));
    assert!(found.contains("the en text says \"freeway*\"; the word is \"motorway*\""), "{found}");
}
