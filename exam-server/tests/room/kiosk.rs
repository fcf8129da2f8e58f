use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{Request as HttpRequest, StatusCode};
use exam_server::office::room;
use protocol::exam::Response;
use protocol::kiosk::{Grant, Phase, Refusal, Request, TERMINAL_HEADER};
use store::booking::State::{Absent, Used};
use store::session::State;

use crate::world::{World, booking_id, document, person_id, portrait, serial, terminal_id, token};

pub async fn every_wrong_sign_in_says_why(world: &World) {
    world.seat(1, 1).await;
    assert_eq!(world.sign_in(1, &document(1)).await.unwrap_err(), "errors-no-session");
    world.run_session().await;
    assert_eq!(world.sign_in(1, "530102199003070000").await.unwrap_err(), "errors-candidate-unknown");
    assert_eq!(world.sign_in(1, &document(2)).await.unwrap_err(), "errors-candidate-not-checked-in");
    world.seat(2, 2).await;
    assert_eq!(world.sign_in(1, &document(2)).await.unwrap_err(), "errors-candidate-wrong-seat");
    assert_eq!(world.sign_in(3, &serial(2)).await.unwrap_err(), "errors-candidate-wrong-seat");
    world.sign_in(2, &document(2)).await.unwrap();
    assert_eq!(world.sign_in(1, &document(2)).await.unwrap_err(), "errors-second-kiosk");
    assert_eq!(world.sign_in(2, &document(1)).await.unwrap_err(), "errors-seat-taken");
    world.sign_in(2, &document(2)).await.expect("once more is no fault");

    // Called and seated, but nobody has compared the portrait.
    room::call(&world.app, booking_id(3), true, world.staff[0]).await.unwrap();
    room::seat(&world.app, booking_id(3), terminal_id(3), world.staff[0]).await.unwrap();
    assert_eq!(world.sign_in(3, &document(3)).await.unwrap_err(), "errors-candidate-not-checked-in");
}

pub async fn a_second_kiosk_cannot_answer(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let entries = world.answers(card.id, 0).await;
    assert_eq!(world.save(2, &card, &entries).await, Err("errors-second-kiosk".to_owned()));
    let guessed = protocol::kiosk::SittingCard { key: "00".repeat(32), ..card.clone() };
    assert_eq!(world.save(1, &guessed, &entries).await, Err("errors-second-kiosk".to_owned()));
    assert_eq!(world.submit(2, &card, 0).await, Err("errors-second-kiosk".to_owned()));
    assert_eq!(world.save(1, &card, &entries).await.unwrap().seq, 100);
}

pub async fn another_seat_goes_on_where_the_first_one_stopped(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let entries = world.answers(card.id, 0).await;
    world.save(1, &card, &entries[..40]).await.unwrap();
    world.app.edge.advance(5 * 60_000);
    room::seat(&world.app, booking_id(1), terminal_id(3), world.staff[0]).await.unwrap();

    assert_eq!(world.shows(1).await, Phase::Idle);
    let Phase::Exam { sitting, responses, remaining_ms, paper, .. } = world.shows(3).await else { panic!("goes on") };
    assert_eq!((sitting.id, responses.len(), remaining_ms), (card.id, 40, 40 * 60_000));
    assert_eq!(paper.hash, world.paper(card.id).await.hash());
    assert_ne!(sitting.key, card.key);
    assert_eq!(world.save(1, &card, &entries[40..]).await, Err("errors-second-kiosk".to_owned()));
    assert_eq!(world.save(3, &sitting, &entries[40..]).await.unwrap().seq, 100);

    // Back at the first seat the key of the first seating is still worth nothing.
    room::seat(&world.app, booking_id(1), terminal_id(1), world.staff[0]).await.unwrap();
    assert_eq!(world.submit(1, &card, 100).await, Err("errors-second-kiosk".to_owned()));
}

pub async fn a_waiting_terminal_learns_of_a_change_at_once(world: &World) {
    world.run_session().await;
    let before = world.grant(1).await;
    let path = format!("/api/kiosk/grant?since={}&wait_ms=10000", before.revision);
    let begun = Instant::now();
    let (after, ()) = tokio::join!(world.send::<Grant>(1, "GET", &path, String::new()), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        world.seat(1, 1).await;
    });
    let after = after.unwrap();
    assert!(after.revision > before.revision);
    assert!(matches!(after.phase, Phase::SignIn { .. }), "{:?}", after.phase);
    assert!(begun.elapsed() < Duration::from_secs(5), "it was not woken");

    let path = format!("/api/kiosk/grant?since={}&wait_ms=30", after.revision);
    let same: Grant = world.send(1, "GET", &path, String::new()).await.unwrap();
    assert_eq!(same.revision, after.revision, "nothing changed: it answers when the wait is over");
}

pub async fn requests_without_proof_or_sense_are_refused_in_words(world: &World) {
    let unknown = HttpRequest::get("/api/kiosk/grant").header(TERMINAL_HEADER, "nobody").body(Body::empty()).unwrap();
    let nameless = HttpRequest::get("/api/kiosk/grant").body(Body::empty()).unwrap();
    for request in [unknown, nameless] {
        let (status, body) = world.raw(request).await;
        let refusal: Refusal = serde_json::from_slice(&body).unwrap();
        assert_eq!((status, refusal.message.key.as_str()), (StatusCode::UNAUTHORIZED, "errors-terminal-unknown"));
    }
    let malformed = world.send::<Grant>(1, "POST", "/api/kiosk/request", "{\"request\":\"fly\"}".to_owned()).await;
    let (status, refusal) = malformed.unwrap_err();
    assert!(status.is_client_error());
    assert_eq!(refusal.message.key, "errors-request-malformed");
    let oversized = format!("\"{}\"", "x".repeat(exam_server::web::BODY_LIMIT + 1));
    let (status, refusal) = world.send::<Grant>(1, "POST", "/api/kiosk/request", oversized).await.unwrap_err();
    assert_eq!((status, refusal.message.key.as_str()), (StatusCode::PAYLOAD_TOO_LARGE, "errors-request-too-large"));
    let nothing = Request::Start { sitting: protocol::SittingId(uuid::Uuid::nil()), key: String::new() };
    assert_eq!(world.ask(1, &nothing).await, Err("errors-sitting-unknown".to_owned()));
    let missing = world.app.catalog.missing_texts();
    assert!(missing.is_empty(), "{missing:?}");
}

pub async fn a_portrait_is_shown_only_where_its_person_sits(world: &World) {
    world.seat(1, 1).await;
    let picture = |seat: u16| {
        HttpRequest::get(format!("/api/kiosk/portrait/{}", person_id(1)))
            .header(TERMINAL_HEADER, token(seat))
            .body(Body::empty())
            .unwrap()
    };
    assert_eq!(world.raw(picture(1)).await, (StatusCode::OK, portrait()));
    assert_eq!(world.raw(picture(2)).await.0, StatusCode::FORBIDDEN);
}

pub async fn one_bad_batch_of_a_group_fails_alone(world: &World) {
    world.run_session().await;
    let (one, two, three) = (world.running(1).await, world.running(2).await, world.running(3).await);
    let answers = [world.answers(one.id, 0).await, world.answers(two.id, 0).await, world.answers(three.id, 0).await];
    let mut impossible = answers[1].clone();
    impossible[99].response = Response(vec![3, 1]);
    let (first, second, third) = tokio::join!(
        world.save(1, &one, &answers[0]),
        world.save(2, &two, &impossible),
        world.save(3, &three, &answers[2]),
    );
    assert_eq!((first.unwrap().seq, third.unwrap().seq), (100, 100));
    assert_eq!(second, Err("errors-answer-invalid".to_owned()));
    let Phase::Exam { responses, .. } = world.shows(2).await else { panic!("the clock runs") };
    assert!(responses.is_empty(), "nothing of the bad batch was kept");
    room::advance(&world.app, world.session, State::Running, world.staff[0]).await.expect_err("sittings run");
}

pub async fn the_end_of_a_session_frees_its_seats_and_bookings(world: &World) {
    world.run_session().await;
    let passed = world.sit(1, 0).await;
    world.seat(2, 2).await;
    world.sign_in(2, &document(2)).await.unwrap();
    room::call(&world.app, booking_id(3), true, world.staff[0]).await.unwrap();
    let to = room::advance(&world.app, world.session, State::Running, world.staff[0]).await.unwrap();
    assert_eq!(to, State::Closed);
    assert_eq!((world.shows(1).await, world.shows(2).await), (Phase::Idle, Phase::Idle));
    assert_eq!(world.sign_in(3, &document(3)).await.unwrap_err(), "errors-booking-expired");
    let mut tx = world.app.store.read().await.unwrap();
    let mut states = Vec::new();
    for candidate in 1..=4 {
        states.push(store::booking::get(&mut tx, booking_id(candidate)).await.unwrap().unwrap().state);
    }
    assert_eq!(states, [Used, Used, Used, Absent]);
    let sitting = store::sitting::get(&mut tx, passed.id).await.unwrap().unwrap();
    assert_eq!(sitting.state, store::sitting::SittingState::Closed);
}
