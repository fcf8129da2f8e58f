use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use exam_server::config::RegistryConfig;
use exam_server::jobs::write_back::Courier;
use exam_server::office::write_back::{release, retry};
use hmac::{Hmac, KeyInit as _, Mac as _};
use protocol::{Message, SittingId};
use sha2::Sha256;
use store::write_back::{WriteBack, WriteBackState};

use crate::world::{World, booking_id, document, terminal_id};

const KEY: &str = "shared secret";

/// What a registry received: idempotency key and body.
type Received = Vec<(String, String)>;

#[derive(Clone, Default)]
struct Registry {
    answers: Arc<Mutex<VecDeque<(StatusCode, &'static str)>>>,
    received: Arc<Mutex<Received>>,
}

async fn take(State(registry): State<Registry>, headers: HeaderMap, body: String) -> (StatusCode, &'static str) {
    let header = |name: &str| headers[name].to_str().unwrap().to_owned();
    let mut mac = Hmac::<Sha256>::new_from_slice(KEY.as_bytes()).unwrap();
    mac.update(format!("{}\n{body}", header("x-registry-time")).as_bytes());
    mac.verify_slice(&hex::decode(header("x-registry-signature")).unwrap()).expect("a signature by the shared secret");
    registry.received.lock().unwrap().push((header("idempotency-key"), body));
    registry.answers.lock().unwrap().pop_front().unwrap_or((StatusCode::CREATED, "{}"))
}

impl Registry {
    /// A registry that gives these answers first and takes everything afterwards.
    async fn open(world: &World, answers: &[(StatusCode, &'static str)]) -> (Self, Courier) {
        let registry = Self { answers: Arc::new(Mutex::new(answers.iter().copied().collect())), ..Self::default() };
        let router = Router::new().route("/v1/exam-results", post(take)).with_state(registry.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let courier = Courier::new(&world.app, &RegistryConfig { address, key: KEY.to_owned() }).unwrap();
        (registry, courier)
    }

    fn received(&self) -> Received {
        self.received.lock().unwrap().clone()
    }
}

async fn row(world: &World, sitting: SittingId) -> WriteBack {
    let mut tx = world.app.store.read().await.unwrap();
    let result = store::result::of_sitting(&mut tx, sitting).await.unwrap().unwrap();
    store::write_back::of_result(&mut tx, result.id).await.unwrap().unwrap()
}

fn error(row: &WriteBack) -> Message {
    serde_json::from_str(row.error.as_deref().expect("an error")).unwrap()
}

pub async fn a_result_arrives_once_through_a_registry_that_fails_first(world: &World) {
    world.run_session().await;
    let card = world.sit(1, 0).await;
    let nobody = RegistryConfig { address: "http://127.0.0.1:9".to_owned(), key: KEY.to_owned() };
    let cut = Courier::new(&world.app, &nobody).unwrap();
    assert_eq!(cut.turn(&world.app).await.unwrap(), 0);
    assert_eq!(error(&row(world, card.id).await).key, "errors-registry-unreachable");

    let busy = (StatusCode::SERVICE_UNAVAILABLE, "");
    let (registry, courier) = Registry::open(world, &[busy]).await;
    assert_eq!(courier.turn(&world.app).await.unwrap(), 0);
    assert!(registry.received().is_empty(), "it is not due yet");
    let delivery = world.app.content.room.write_back;
    world.app.edge.advance(delivery.wait_ms(1));
    assert_eq!(courier.turn(&world.app).await.unwrap(), 0);
    let busy = row(world, card.id).await;
    assert_eq!((error(&busy).key.as_str(), busy.attempts), ("room-registry-status", 2));
    world.app.edge.advance(delivery.wait_ms(2));
    assert_eq!(courier.turn(&world.app).await.unwrap(), 1);
    world.app.edge.advance(delivery.longest_wait_ms);
    assert_eq!(courier.turn(&world.app).await.unwrap(), 0, "delivered once and for all");

    let delivered = row(world, card.id).await;
    assert_eq!((delivered.state, delivered.attempts, &delivered.error), (WriteBackState::Delivered, 3, &None));
    let sent = (delivered.id.to_string(), delivered.payload.clone());
    assert_eq!(registry.received(), [sent.clone(), sent]);
    assert_eq!(world.acts().await.last().map(String::as_str), Some("write-back-delivered"));
}

pub async fn a_refused_result_keeps_its_reason_until_it_is_sent_again(world: &World) {
    world.run_session().await;
    let card = world.sit(1, 0).await;
    let refusal = (StatusCode::UNPROCESSABLE_ENTITY, r#"{"code":"id-number","reason":"id-number"}"#);
    let (registry, courier) = Registry::open(world, &[refusal]).await;
    assert_eq!(courier.turn(&world.app).await.unwrap(), 0);
    let refused = row(world, card.id).await;
    assert_eq!(refused.state, WriteBackState::Rejected);
    assert_eq!(error(&refused), Message::new("errors-registry-rejected").with("reason", "id-number"));
    world.app.edge.advance(world.app.content.room.write_back.longest_wait_ms);
    assert_eq!(courier.turn(&world.app).await.unwrap(), 0, "not by itself");
    retry(&world.app, refused.id, world.staff[0]).await.unwrap();
    assert_eq!(courier.turn(&world.app).await.unwrap(), 1);
    assert_eq!(registry.received().len(), 2);
    retry(&world.app, refused.id, world.staff[0]).await.expect_err("it is delivered");
}

pub async fn results_of_one_person_leave_in_order(world: &World) {
    world.run_session().await;
    let first = world.sit(1, 20).await;
    world.finish(1, &first).await;
    exam_server::office::room::seat(&world.app, booking_id(1), terminal_id(1), world.staff[0]).await.unwrap();
    let second = world.sign_in(1, &document(1)).await.unwrap();
    world.start(1, &second).await;
    let entries = world.answers(second.id, 0).await;
    world.save(1, &second, &entries).await.unwrap();
    world.app.edge.advance(600_000);
    world.submit(1, &second, 100).await.unwrap();
    let other = world.sit(2, 0).await;

    let (registry, courier) = Registry::open(world, &[(StatusCode::BAD_GATEWAY, "")]).await;
    assert_eq!(courier.turn(&world.app).await.unwrap(), 1, "another person does not wait");
    assert_eq!(row(world, other.id).await.state, WriteBackState::Delivered);
    assert_eq!(row(world, second.id).await.state, WriteBackState::Pending);
    world.app.edge.advance(world.app.content.room.write_back.wait_ms(1));
    assert_eq!(courier.turn(&world.app).await.unwrap(), 2);
    let mut order = Vec::new();
    for sitting in [first.id, other.id, first.id, second.id] {
        order.push(row(world, sitting).await.id.to_string());
    }
    assert_eq!(registry.received().into_iter().map(|(key, _)| key).collect::<Vec<_>>(), order);
}

pub async fn an_impossible_result_is_held_until_two_people_release_it(world: &World) {
    world.run_session().await;
    let card = world.running(1).await;
    let entries = world.answers(card.id, 0).await;
    world.save(1, &card, &entries).await.unwrap();
    world.app.edge.advance(2_000);
    world.submit(1, &card, 100).await.unwrap();
    let (registry, courier) = Registry::open(world, &[]).await;
    assert_eq!(courier.turn(&world.app).await.unwrap(), 0);
    let held = row(world, card.id).await;
    assert_eq!(held.state, WriteBackState::Held);
    assert_eq!(error(&held), Message::new("room-gate-too-fast").with("answers", 100).with("seconds", 2));

    let [first, second] = world.staff;
    assert!(!release(&world.app, held.id, first).await.unwrap());
    release(&world.app, held.id, first).await.expect_err("one person cannot do it alone");
    assert_eq!(courier.turn(&world.app).await.unwrap(), 0);
    assert!(release(&world.app, held.id, second).await.unwrap());
    assert_eq!(courier.turn(&world.app).await.unwrap(), 1);
    assert_eq!(registry.received().len(), 1);
}
