use exam_server::office::score_sheet::{pdf, score_sheet};
use protocol::Language;
use protocol::exam::{Response, ResponseEntry};
use protocol::kiosk::Phase;
use store::booking::State;

use crate::world::{World, booking_id, document, id, serial, terminal_id};

pub async fn a_candidate_passes_and_everything_follows(world: &World) {
    world.seat(1, 1).await;
    assert_eq!(world.shows(1).await, Phase::Idle, "the session does not run yet");
    world.run_session().await;
    assert!(matches!(world.shows(1).await, Phase::SignIn { .. }));

    let card = world.sign_in(1, &format!(" {} ", document(1).to_lowercase())).await.unwrap();
    assert_eq!((card.attempt, card.name.as_str()), (1, "考生1"));
    assert!(!card.document.contains("19900307"), "the middle of the number is hidden: {}", card.document);
    let paper = world.start(1, &card).await;
    assert_eq!(paper.questions.len(), 100);
    let Phase::Exam { remaining_ms, rules, .. } = world.shows(1).await else { panic!("the clock runs") };
    assert_eq!((remaining_ms, rules.minutes, rules.pass_mark), (45 * 60_000, 45, 90));

    let entries = world.answers(card.id, 3).await;
    assert_eq!(world.save(1, &card, &entries[50..]).await.unwrap().seq, 0, "what comes before is missing");
    world.app.edge.advance(60_000);
    let saved = world.save(1, &card, &entries[..50]).await.unwrap();
    assert_eq!((saved.seq, saved.remaining_ms), (50, 44 * 60_000));
    assert_eq!(world.submit(1, &card, 100).await, Err("errors-answers-missing".to_owned()));
    assert_eq!(world.save(1, &card, &entries[40..]).await.unwrap().seq, 100);
    let Phase::Result { result, .. } = world.submit(1, &card, 100).await.unwrap() else { panic!("marked") };
    assert_eq!((result.score, result.passed, result.unanswered, result.attempts_left), (97, true, 0, 0));
    assert_eq!(result.chapters.iter().map(|chapter| chapter.questions).sum::<u16>(), 100);
    assert_eq!(result.chapters.iter().map(|chapter| chapter.right).sum::<u16>(), 97);
    assert!(matches!(world.submit(1, &card, 100).await, Ok(Phase::Result { .. })), "the same answer again");
    assert_eq!(world.save(1, &card, &entries).await, Err("errors-sitting-ended".to_owned()));

    assert_eq!(world.finish(1, &card).await, Phase::Idle);
    let mut tx = world.app.store.read().await.unwrap();
    let booking = store::booking::get(&mut tx, booking_id(1)).await.unwrap().unwrap();
    assert_eq!((booking.state, booking.attempts_used), (State::Used, 1));
    let row = store::result::of_sitting(&mut tx, card.id).await.unwrap().unwrap();
    assert!(row.first_ever);
    let (number, expires_on) = store::result::permit(&mut tx, row.application).await.unwrap().expect("a permit");
    assert!(rules::numbers::is_permit(&number), "{number}");
    assert_eq!(expires_on, "2029-11-23");
    let out = store::write_back::of_result(&mut tx, row.id).await.unwrap().expect("a row in the outbox");
    let payload: serde_json::Value = serde_json::from_str(&out.payload).unwrap();
    assert_eq!((&payload["outcome"], &payload["score"]), (&"pass".into(), &97.into()));
    assert_eq!(payload["permitNo"], number.as_str());
    assert_eq!(payload["receipt"], row.receipt.as_str());
    drop(tx);

    let acts = world.acts().await;
    let expected = [
        "roll-called",
        "identity-confirmed",
        "seated",
        "session-advanced",
        "signed-in",
        "paper-drawn",
        "responses-saved",
        "responses-saved",
        "submitted",
        "result",
        "permit-issued",
    ];
    assert_eq!(acts, expected);
}

pub async fn a_failed_first_attempt_leaves_a_second_with_another_paper(world: &World) {
    world.run_session().await;
    let first = world.running(1).await;
    let entries = world.answers(first.id, 0).await;
    world.save(1, &first, &entries[..80]).await.unwrap();
    world.app.edge.advance(600_000);
    let Phase::Result { result, .. } = world.submit(1, &first, 80).await.unwrap() else { panic!("marked") };
    assert_eq!((result.score, result.passed, result.unanswered, result.attempts_left), (80, false, 20, 1));
    assert_eq!(world.finish(1, &first).await, Phase::Idle);

    exam_server::office::room::seat(&world.app, booking_id(1), terminal_id(2), world.staff[0]).await.unwrap();
    let second = world.sign_in(2, &serial(1)).await.unwrap();
    assert_eq!(second.attempt, 2);
    world.start(2, &second).await;
    let (one, two) = (world.paper(first.id).await.items(), world.paper(second.id).await.items());
    let known = two.iter().filter(|item| one.contains(item)).count();
    assert_eq!(known, 0, "the bank has enough other questions");
    let entries = world.answers(second.id, 0).await;
    world.save(2, &second, &entries).await.unwrap();
    world.app.edge.advance(600_000);
    let Phase::Result { result, .. } = world.submit(2, &second, 100).await.unwrap() else { panic!("marked") };
    assert_eq!((result.score, result.passed, result.attempt), (100, true, 2));
    let mut tx = world.app.store.read().await.unwrap();
    let rows = store::result::of_application(&mut tx, protocol::ApplicationId(id(4, 101))).await.unwrap();
    assert_eq!(rows.iter().map(|row| (row.attempt, row.first_ever)).collect::<Vec<_>>(), [(1, true), (2, false)]);
}

pub async fn the_first_answer_lost_beyond_hope_ends_the_test(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let entries = world.answers(card.id, 30).await;
    for entry in &entries[..11] {
        world.save(1, &card, std::slice::from_ref(entry)).await.unwrap();
    }
    assert!(matches!(world.shows(1).await, Phase::Exam { .. }), "the eleventh can still be changed");
    let flagged = ResponseEntry { seq: 12, flagged: true, ..entries[0].clone() };
    world.save(1, &card, &[flagged]).await.unwrap();
    let twelfth = ResponseEntry { seq: 13, ..entries[50].clone() };
    world.save(1, &card, &[twelfth]).await.unwrap();
    assert!(matches!(world.shows(1).await, Phase::Exam { .. }), "one of eleven is flagged to come back to");
    let thirteenth = ResponseEntry { seq: 14, ..entries[11].clone() };
    world.save(1, &card, &[thirteenth]).await.unwrap();
    assert!(matches!(world.shows(1).await, Phase::Exam { .. }), "the twelfth is not left yet");
    let left = ResponseEntry { seq: 15, ..entries[60].clone() };
    assert_eq!(world.save(1, &card, &[left]).await.unwrap().seq, 15, "what ends the test is saved all the same");
    let Phase::Result { result, .. } = world.shows(1).await else { panic!("the pass mark is out of reach") };
    assert_eq!((result.passed, result.score, result.unanswered), (false, 2, 86));
}

pub async fn a_later_answer_wins_and_a_repeated_one_never_does(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let right = world.answers(card.id, 0).await;
    let wrong = world.answers(card.id, 1).await;
    world.save(1, &card, &wrong).await.unwrap();
    let correction = ResponseEntry { seq: 101, ..right[0].clone() };
    world.save(1, &card, &[correction]).await.unwrap();
    // The old wrong answer arrives once more, under its own number and under the last one.
    world.save(1, &card, &wrong[..1]).await.unwrap();
    let repeated = ResponseEntry { seq: 101, ..wrong[0].clone() };
    assert_eq!(world.save(1, &card, &[repeated]).await.unwrap().seq, 101);
    let cleared = ResponseEntry { seq: 102, response: Response::default(), ..right[1].clone() };
    world.save(1, &card, &[cleared]).await.unwrap();
    let Phase::Exam { responses, .. } = world.shows(1).await else { panic!("the clock runs") };
    assert_eq!(responses.len(), 100);
    assert_eq!((responses[0].response.clone(), responses[0].seq), (right[0].response.clone(), 101));
    world.app.edge.advance(600_000);
    let Phase::Result { result, .. } = world.submit(1, &card, 102).await.unwrap() else { panic!("marked") };
    assert_eq!((result.score, result.unanswered), (99, 1));
}

pub async fn neighbours_do_not_get_the_same_paper(world: &World) {
    world.run_session().await;
    let (one, two, four) = (world.running(1).await, world.running(2).await, world.running(4).await);
    let first = world.paper(one.id).await;
    let second = world.paper(two.id).await;
    assert_eq!(second.exclusions.neighbours.len(), 1, "seat 1 is in sight");
    assert!(second.items().iter().all(|item| !first.items().contains(item)));
    let fourth = world.paper(four.id).await;
    let mut seen = second.items();
    seen.sort();
    assert_eq!(fourth.exclusions.neighbours, [seen], "seat 2 is in sight of seat 4, seat 1 is not");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_score_sheet_says_what_the_result_says_in_every_language() {
    let world = World::open(crate::common::sqlite().await).await;
    world.run_session().await;
    let card = world.sit(1, 3).await;
    let mut tx = world.app.store.read().await.unwrap();
    for language in Language::ALL {
        let sheet = score_sheet(&mut tx, &world.app, card.id, language).await.unwrap();
        assert_eq!((sheet.score.as_str(), sheet.passed, sheet.name.as_str()), ("97", true, "考生1"));
        assert!(sheet.permit.is_some());
        assert!(sheet.place.contains("官渡"), "{}", sheet.place);
    }
    let missing = world.app.catalog.missing_texts();
    assert!(missing.is_empty(), "{missing:?}");
    drop(tx);
    let printed = pdf(&world.app, card.id, Language::ZhHans).await.unwrap();
    assert!(printed.starts_with(b"%PDF-"), "{:?}", &printed[..8.min(printed.len())]);
    let other = protocol::SittingId(uuid::Uuid::nil());
    pdf(&world.app, other, Language::En).await.expect_err("there is no such sitting");
}
