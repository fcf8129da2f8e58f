use std::path::Path;
use std::process::{Command, Output};

use exam_server::cli::export;
use exam_server::cli::verify::{self, Unsound};
use exam_server::jobs::sequencer::{self, Signer};
use proof::SecretKey;
use protocol::SittingId;
use store::Store;

use crate::world::{World, root};
use crate::{common, correction};

fn signer(world: &World) -> Signer {
    Signer::new(SecretKey::from_bytes([9; 32]), &world.app.config.office_code)
}

/// A whole sitting, its log chained and signed.
async fn recorded(world: &World) -> SittingId {
    world.run_session().await;
    let card = world.sit(1, 4).await;
    sequencer::turn(&world.app, Some(&signer(world)), true).await.unwrap();
    card.id
}

async fn check(world: &World) -> Result<verify::SoundLog, Unsound> {
    verify::log(&world.app.store, &world.app.config.office_code, Some(&signer(world).public())).await
}

pub async fn a_sound_log_and_paper_verify(world: &World) {
    let sitting = recorded(world).await;
    let sound = check(world).await.unwrap();
    assert_eq!((sound.size, sound.checkpoints, sound.waiting, sound.forgotten), (10, 1, 0, 0));
    let paper = verify::paper(&world.app.store, sitting).await.unwrap();
    assert_eq!((paper.questions, paper.mark), (100, Some((96, true))));
    let stranger = SecretKey::from_bytes([1; 32]).public();
    let wrong_key = verify::log(&world.app.store, &world.app.config.office_code, Some(&stranger)).await;
    assert!(matches!(wrong_key, Err(Unsound::Signature { size: 10, .. })), "{wrong_key:?}");

    // A payload deleted by law leaves the chain sound.
    let mut tx = world.app.store.write().await.unwrap();
    let first = store::log::entries(&mut tx, 0, 1).await.unwrap().pop().unwrap();
    assert!(store::log::forget(&mut tx, first.leaf.id).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(check(world).await.unwrap().forgotten, 1);
}

async fn tamper(store: &Store, statement: &'static str) {
    let changed = match store {
        Store::Sqlite { write, .. } => sqlx::query(statement).execute(write).await.unwrap().rows_affected(),
        Store::Postgres(pool) => sqlx::query(statement).execute(pool).await.unwrap().rows_affected(),
    };
    assert_eq!(changed, 1, "{statement}");
}

pub async fn a_changed_answer_or_result_is_found(world: &World) {
    let sitting = recorded(world).await;
    let store = &world.app.store;
    tamper(store, "UPDATE result SET score = score + 4, passed = TRUE").await;
    assert!(matches!(verify::paper(store, sitting).await, Err(Unsound::Mark { .. })));
    tamper(store, "UPDATE result SET score = score - 4").await;
    verify::paper(store, sitting).await.expect("as it was");
    tamper(store, "UPDATE response SET chosen = '' WHERE seq = 50").await;
    assert!(matches!(verify::paper(store, sitting).await, Err(Unsound::Mark { .. })));
    tamper(store, "UPDATE sitting SET paper = replace(paper, '2026-11-23', '2026-11-24')").await;
    assert!(matches!(verify::paper(store, sitting).await, Err(Unsound::PaperHash { .. })));
}

/// Each change of one row of the log, and back; `{}` stands for the row.
const CHANGES: [(&str, &str); 5] = [
    ("UPDATE log_leaf SET at = at + 1 WHERE id = {}", "UPDATE log_leaf SET at = at - 1 WHERE id = {}"),
    (
        "UPDATE log_leaf SET act = act || 'x' WHERE id = {}",
        "UPDATE log_leaf SET act = substr(act, 1, length(act) - 1) WHERE id = {}",
    ),
    (
        "UPDATE log_payload SET payload = payload || ' ' WHERE leaf_id = {}",
        "UPDATE log_payload SET payload = substr(payload, 1, length(payload) - 1) WHERE leaf_id = {}",
    ),
    ("UPDATE log_entry SET hash = zeroblob(32) WHERE leaf_id = {}", ""),
    ("DELETE FROM log_entry WHERE leaf_id = {}", ""),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tampering_with_any_row_of_the_log_is_found_where_it_happened() {
    let world = World::open(common::sqlite().await).await;
    recorded(&world).await;
    let Store::Sqlite { write, .. } = &world.app.store else { panic!("opened as SQLite") };
    let mut tx = world.app.store.read().await.unwrap();
    let entries = store::log::entries(&mut tx, 0, 100).await.unwrap();
    drop(tx);
    for entry in &entries {
        let row = format!("x'{}'", hex::encode(entry.leaf.id.0.as_bytes()));
        for (change, back) in CHANGES {
            let run = async |statement: String| {
                sqlx::query(sqlx::AssertSqlSafe(statement)).execute(write).await.unwrap();
            };
            run(change.replace("{}", &row)).await;
            let found = check(&world).await.expect_err(change);
            assert_eq!(found.position(), Some(entry.position), "{change}: {found}");
            if back.is_empty() {
                let (position, hash) = (entry.position, hex::encode(entry.hash));
                run(format!("DELETE FROM log_entry WHERE leaf_id = {row}")).await;
                run(format!("INSERT INTO log_entry (position, leaf_id, hash) VALUES ({position}, {row}, x'{hash}')"))
                    .await;
            } else {
                run(back.replace("{}", &row)).await;
            }
            check(&world).await.expect("as it was");
        }
    }
    assert_eq!(entries.len(), 10);
}

fn python(script: &str, arguments: &[&Path]) -> Output {
    Command::new("python3")
        .arg("-B")
        .arg(root().join("tests/verify").join(script))
        .args(arguments)
        .output()
        .expect("python3 runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim().to_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_of_another_make_draws_the_same_paper_and_follows_the_same_log() {
    let world = World::open(common::sqlite().await).await;
    let sitting = recorded(&world).await;
    let folder = tempfile::tempdir().unwrap();
    let (paper, log) = (folder.path().join("sitting.json"), folder.path().join("log.jsonl"));

    let record = export::sitting(&world.app.store, sitting).await.unwrap();
    std::fs::write(&paper, record.to_string()).unwrap();
    let output = python("verify_paper.py", &[&paper]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("96 of 100"), "{}", said(&output));
    let mut other = record.clone();
    other["result"]["score"] = 100.into();
    std::fs::write(&paper, other.to_string()).unwrap();
    assert_eq!(python("verify_paper.py", &[&paper]).status.code(), Some(1));

    // A key that two people have corrected since counts there too.
    let wanted = correction::wrong_statement(&world, sitting, 0).await;
    let id = correction::asked(&world, &wanted).await;
    exam_server::office::correction::approve(&world.app, id, world.staff[1]).await.unwrap();
    let corrected = export::sitting(&world.app.store, sitting).await.unwrap();
    std::fs::write(&paper, corrected.to_string()).unwrap();
    let output = python("verify_paper.py", &[&paper]);
    assert!(output.status.success() && said(&output).contains("97 of 100"), "{}", said(&output));

    let mut other = record;
    let text = other["paper"].as_str().unwrap().replace("2026-11-23", "2026-11-24");
    other["paper"] = text.into();
    std::fs::write(&paper, other.to_string()).unwrap();
    assert_eq!(python("verify_paper.py", &[&paper]).status.code(), Some(1));

    let mut lines = Vec::new();
    export::log(&world.app.store, &world.app.config.office_code, &mut lines).await.unwrap();
    std::fs::write(&log, &lines).unwrap();
    let key = signer(&world).public().to_string();
    let output = python("verify_log.py", &[&log, Path::new(&key)]);
    assert!(output.status.success(), "{}", said(&output));
    let text = String::from_utf8(lines).unwrap().replacen("identity-confirmed", "identity-confirmex", 1);
    std::fs::write(&log, text).unwrap();
    let output = python("verify_log.py", &[&log, Path::new(&key)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).starts_with("entry 2:"), "{}", said(&output));
}
