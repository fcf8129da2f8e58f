use exam_server::jobs::deadlines;
use exam_server::office::{Trouble, room};
use protocol::kiosk::Phase;
use rules::sitting::Reason;

use crate::world::{World, booking_id, document, terminal_id};

const PAPER_MS: i64 = 45 * 60_000;

fn key(trouble: Trouble) -> String {
    match trouble {
        Trouble::Refused(message) => message.key,
        other => panic!("not a refusal: {other}"),
    }
}

/// The terminal asks, as it does every few seconds, and the sign of life is written.
async fn heartbeat(world: &World, seat: u16) {
    world.grant(seat).await;
    let now = world.app.edge.now();
    for _ in 0..500 {
        let mut tx = world.app.store.read().await.unwrap();
        let terminal = store::terminal::get(&mut tx, terminal_id(seat)).await.unwrap().unwrap();
        if terminal.seen_at == Some(now) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("the sign of life was not written");
}

pub async fn an_answer_counts_until_the_grace_is_over(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let entries = world.answers(card.id, 0).await;
    let grace = world.app.content.room.network_grace_ms;
    world.app.edge.advance(PAPER_MS + grace);
    assert_eq!(world.save(1, &card, &entries[..1]).await.unwrap().seq, 1, "it was on the wire");
    world.app.edge.advance(1);
    assert_eq!(world.save(1, &card, &entries[1..2]).await, Err("errors-answer-late".to_owned()));
    let Phase::Exam { responses, remaining_ms, .. } = world.shows(1).await else { panic!("not marked yet") };
    assert_eq!((responses.len(), remaining_ms), (1, 0));
}

pub async fn time_over_marks_what_the_server_holds(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let entries = world.answers(card.id, 0).await;
    world.save(1, &card, &entries[..95]).await.unwrap();
    world.app.edge.advance(PAPER_MS);
    heartbeat(world, 1).await;
    deadlines::turn(&world.app).await.unwrap();
    assert!(matches!(world.shows(1).await, Phase::Exam { .. }), "the grace runs");
    world.app.edge.advance(world.app.content.room.network_grace_ms + 1);
    deadlines::turn(&world.app).await.unwrap();
    let Phase::Result { result, .. } = world.shows(1).await else { panic!("marked") };
    assert_eq!((result.score, result.passed, result.unanswered), (95, true, 5));
    deadlines::turn(&world.app).await.unwrap();
    assert_eq!(world.acts().await.iter().filter(|act| *act == "result").count(), 1);
}

pub async fn a_terminal_that_was_cut_off_is_stopped_and_not_marked(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let entries = world.answers(card.id, 0).await;
    world.save(1, &card, &entries[..10]).await.unwrap();
    world.app.edge.advance(PAPER_MS + 60_000);
    deadlines::turn(&world.app).await.unwrap();
    let Phase::Paused { remaining_ms, reason, .. } = world.shows(1).await else { panic!("stopped") };
    assert_eq!((remaining_ms, reason.key.as_str()), (0, "rules-reason-network-failure"));

    // The cable is back: what lay in the journal arrives, and the lost time is given back.
    assert_eq!(world.save(1, &card, &entries[10..60]).await.unwrap().seq, 60);
    room::extend(&world.app, card.id, 5 * 60_000, Reason::NetworkFailure, world.staff[0]).await.unwrap();
    room::resume(&world.app, card.id, world.staff[0]).await.unwrap();
    let Phase::Exam { remaining_ms, responses, .. } = world.shows(1).await else { panic!("goes on") };
    assert_eq!((remaining_ms, responses.len()), (5 * 60_000, 60));
    world.save(1, &card, &entries[60..]).await.unwrap();
    let Phase::Result { result, .. } = world.submit(1, &card, 100).await.unwrap() else { panic!("marked") };
    assert_eq!(result.score, 100);
}

pub async fn a_pause_does_not_cost_time(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    world.app.edge.advance(10 * 60_000);
    room::pause(&world.app, card.id, Reason::PowerFailure, world.staff[0]).await.unwrap();
    world.app.edge.advance(30 * 60_000);
    let Phase::Paused { remaining_ms, .. } = world.shows(1).await else { panic!("the clock stands") };
    assert_eq!(remaining_ms, 35 * 60_000);
    assert_eq!(world.submit(1, &card, 0).await, Err("errors-sitting-paused".to_owned()));
    let again = room::pause(&world.app, card.id, Reason::PowerFailure, world.staff[0]).await;
    assert_eq!(key(again.unwrap_err()), "rules-sitting-not-now");
    room::resume(&world.app, card.id, world.staff[0]).await.unwrap();
    let Phase::Exam { remaining_ms, .. } = world.shows(1).await else { panic!("the clock runs") };
    assert_eq!(remaining_ms, 35 * 60_000);
}

pub async fn no_more_time_is_given_back_than_the_cap(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let cap = world.app.content.room.give_back_cap_ms;
    let extend = |ms| room::extend(&world.app, card.id, ms, Reason::PowerFailure, world.staff[0]);
    extend(cap - 1).await.unwrap();
    extend(2).await.expect_err("beyond the cap");
    extend(1).await.unwrap();
    extend(1).await.expect_err("the cap is reached");
    let Phase::Exam { remaining_ms, .. } = world.shows(1).await else { panic!("the clock runs") };
    assert_eq!(remaining_ms.cast_signed(), PAPER_MS + cap);
    let unfit = room::extend(&world.app, card.id, 1, Reason::Cheating, world.staff[0]).await;
    assert_eq!(key(unfit.unwrap_err()), "rules-sitting-reason-unfit");
}

pub async fn two_people_make_an_attempt_void_and_it_does_not_count(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let [first, second] = world.staff;
    let void = |by| room::void(&world.app, card.id, Reason::PowerFailure, by);
    assert!(!void(first).await.unwrap());
    void(first).await.expect_err("one person cannot do it alone");
    assert!(matches!(world.shows(1).await, Phase::Exam { .. }));
    assert!(void(second).await.unwrap());
    let Phase::Void { reason } = world.shows(1).await else { panic!("void") };
    assert_eq!(reason.key, "rules-reason-power-failure");
    let entries = world.answers(card.id, 0).await;
    assert_eq!(world.save(1, &card, &entries).await, Err("errors-sitting-ended".to_owned()));

    room::seat(&world.app, booking_id(1), terminal_id(1), first).await.unwrap();
    let again = world.sign_in(1, &document(1)).await.unwrap();
    assert_eq!(again.attempt, 1, "the void attempt does not count");
    world.start(1, &again).await;
    let (old, new) = (world.paper(card.id).await, world.paper(again.id).await);
    assert!(new.items().iter().all(|item| !old.items().contains(item)), "but its paper has been seen");
    assert!(world.acts().await.iter().any(|act| act == "technical-void"));
}
