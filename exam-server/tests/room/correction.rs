use exam_server::cli::verify;
use exam_server::office::Trouble;
use exam_server::office::correction::{approve, ask, preview, withdraw};
use exam_server::office::score_sheet::score_sheet;
use protocol::{KeyCorrectionId, Language};
use question_bank::correction::{Correction, Remedy};
use question_bank::{Answer, Kind};

use crate::world::World;

/// The correction of a statement that was answered wrongly in a paper to what was answered there.
pub async fn wrong_statement(world: &World, sitting: protocol::SittingId, place: usize) -> Correction {
    let paper = world.paper(sitting).await;
    let current = world.app.banks.now();
    let (entry, item) = paper.resolve(&current.bank).unwrap()[place];
    assert_eq!(item.kind(), Kind::TrueFalse, "papers begin with statements");
    let key = if item.answer == Answer::True { Answer::False } else { Answer::True };
    Correction { item: entry.item.clone(), version: entry.version, remedy: Remedy::Key(key) }
}

pub async fn asked(world: &World, wanted: &Correction) -> KeyCorrectionId {
    let current = world.app.banks.now();
    ask(&world.app, &current.bank, wanted, "法条已改", world.staff[0]).await.unwrap()
}

fn key_of(refused: Result<(), Trouble>) -> String {
    match refused {
        Err(Trouble::Refused(message)) => message.key,
        other => panic!("{other:?}"),
    }
}

pub async fn a_corrected_key_lets_a_candidate_pass_and_keeps_the_old_marks(world: &World) {
    world.run_session().await;
    let card = world.sit(1, 11).await;
    let wanted = wrong_statement(world, card.id, 0).await;
    let effects = preview(&world.app, &wanted).await.unwrap();
    assert_eq!((effects.sat, effects.changed.len(), effects.gains(), effects.losses()), (1, 1, 1, 0));
    assert_eq!((effects.changed[0].score, effects.changed[0].passed), ((89, 90), (false, true)));

    let id = asked(world, &wanted).await;
    assert_eq!(key_of(approve(&world.app, id, world.staff[0]).await), "errors-same-person");
    approve(&world.app, id, world.staff[1]).await.unwrap();
    assert_eq!(key_of(approve(&world.app, id, world.staff[1]).await), "errors-changed-meanwhile");
    assert_eq!(key_of(withdraw(&world.app, id, world.staff[0]).await), "errors-changed-meanwhile");

    let mut tx = world.app.store.read().await.unwrap();
    let row = store::result::of_sitting(&mut tx, card.id).await.unwrap().unwrap();
    assert_eq!((row.score, row.passed), (90, true));
    let kept = store::correction::effects(&mut tx, id, 10).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].score_before, kept[0].passed_before, kept[0].stands), (89, false, false));
    let first = store::correction::first_marks(&mut tx, row.id).await.unwrap().expect("other marks at first");
    assert_eq!((first.score, first.passed), (89, false));
    let sheet = score_sheet(&mut tx, &world.app, card.id, Language::En).await.unwrap();
    let said = sheet.corrected.expect("the sheet tells of the correction");
    assert!(said.contains("89 points, failed"), "{said}");
    let (permit, _) = store::result::permit(&mut tx, row.application).await.unwrap().expect("a permit");
    let out = store::write_back::of_result(&mut tx, row.id).await.unwrap().unwrap();
    let payload: serde_json::Value = serde_json::from_str(&out.payload).unwrap();
    assert_eq!((&payload["score"], &payload["outcome"]), (&90.into(), &"pass".into()));
    assert_eq!(payload["permitNo"], permit.as_str());
    assert!(payload["corrects"].is_string(), "it names the record it corrects: {payload}");
    drop(tx);
    let sound = verify::paper(&world.app.store, card.id).await.unwrap();
    assert_eq!(sound.mark, Some((90, true)));
    let acts = world.acts().await;
    let end = ["key-correction-asked", "result-corrected", "permit-issued", "key-correction-approved"];
    assert_eq!(acts[acts.len() - 4..], end);
}

pub async fn nobody_loses_a_pass_by_a_corrected_key(world: &World) {
    world.run_session().await;
    let card = world.sit(1, 10).await;
    // The twelfth was answered by the old key.
    let wanted = wrong_statement(world, card.id, 11).await;
    let effects = preview(&world.app, &wanted).await.unwrap();
    assert_eq!((effects.gains(), effects.losses()), (0, 1));
    let id = asked(world, &wanted).await;
    approve(&world.app, id, world.staff[1]).await.unwrap();
    let mut tx = world.app.store.read().await.unwrap();
    let row = store::result::of_sitting(&mut tx, card.id).await.unwrap().unwrap();
    assert_eq!((row.score, row.passed), (90, true));
    let kept = store::correction::effects(&mut tx, id, 10).await.unwrap();
    assert_eq!((kept[0].score_after, kept[0].passed_after, kept[0].stands), (89, false, true));
    assert_eq!(store::correction::first_marks(&mut tx, row.id).await.unwrap(), None, "these are the first marks");
    drop(tx);
    assert_eq!(verify::paper(&world.app.store, card.id).await.unwrap().mark, Some((90, true)));
}

pub async fn what_is_marked_after_a_correction_is_marked_by_it(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let wanted = wrong_statement(world, card.id, 0).await;
    let id = asked(world, &wanted).await;
    assert!(matches!(
        ask(&world.app, &world.app.banks.now().bank, &wanted, "再次", world.staff[1]).await,
        Err(Trouble::Refused(message)) if message.key == "keeper-correction-exists"
    ));
    approve(&world.app, id, world.staff[1]).await.unwrap();
    let entries = world.answers(card.id, 11).await;
    world.app.edge.advance(20 * 60_000);
    world.save(1, &card, &entries).await.unwrap();
    world.submit(1, &card, 100).await.unwrap();
    let mut tx = world.app.store.read().await.unwrap();
    let row = store::result::of_sitting(&mut tx, card.id).await.unwrap().unwrap();
    assert_eq!((row.score, row.passed), (90, true));
    assert_eq!(store::correction::count_of(&mut tx, row.id).await.unwrap(), 0, "there are no other marks to keep");
    drop(tx);
    assert_eq!(verify::paper(&world.app.store, card.id).await.unwrap().mark, Some((90, true)));
}
