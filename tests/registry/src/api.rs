//! What the registry answers.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::body::Bytes;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::ledger::{Entered, Ledger, Line};
use crate::line::{Listener, Scissors};
use crate::mood::{Mishap, Mood};
use crate::record::{Record, objection};
use crate::seal;

struct Registry {
    ledger: Ledger,
    key: String,
    mood: Mutex<Mood>,
}

type Shared = Arc<Registry>;

/// Answers requests until the process ends.
pub async fn serve(listener: Listener, ledger: Ledger, key: String, mood: Mood) -> std::io::Result<()> {
    let registry = Arc::new(Registry { ledger, key, mood: Mutex::new(mood) });
    let router = Router::new()
        .route("/v1/exam-results", post(receive))
        .route("/v1/records", get(records))
        .route("/admin/mood", get(mood_now).post(set_mood))
        .route("/health", get(|| async { "ok" }))
        .with_state(registry);
    axum::serve(listener, router.into_make_service_with_connect_info::<Scissors>()).await
}

#[derive(Serialize)]
struct Answer {
    code: &'static str,
    reason: &'static str,
}

fn answer(status: StatusCode, code: &'static str) -> Response {
    (status, Json(Answer { code, reason: code })).into_response()
}

async fn receive(
    State(registry): State<Shared>,
    ConnectInfo(line): ConnectInfo<Scissors>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (mishap, late) = registry.mood.lock().unwrap_or_else(PoisonError::into_inner).next();
    tokio::time::sleep(Duration::from_millis(late)).await;
    match mishap {
        Mishap::Drop => {
            line.cut();
            StatusCode::NO_CONTENT.into_response()
        }
        Mishap::Busy => answer(StatusCode::SERVICE_UNAVAILABLE, "busy"),
        Mishap::Reject => answer(StatusCode::UNPROCESSABLE_ENTITY, "refused-by-order"),
        Mishap::LoseAnswer => {
            let answer = take(&registry, &headers, &body).await;
            line.cut();
            answer
        }
        Mishap::Repeat => {
            take(&registry, &headers, &body).await;
            take(&registry, &headers, &body).await
        }
        Mishap::None => take(&registry, &headers, &body).await,
    }
}

async fn take(registry: &Registry, headers: &HeaderMap, body: &[u8]) -> Response {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !seal::holds(&registry.key, now(), header("x-registry-time"), header("x-registry-signature"), body) {
        return answer(StatusCode::UNAUTHORIZED, "signature");
    }
    let Ok(record) = serde_json::from_slice::<Record>(body) else {
        return answer(StatusCode::BAD_REQUEST, "malformed");
    };
    if header("idempotency-key") != record.record_no {
        return answer(StatusCode::BAD_REQUEST, "key-is-not-record-number");
    }
    if let Some(code) = objection(&record) {
        return answer(StatusCode::UNPROCESSABLE_ENTITY, code);
    }
    let hash = hex::encode(Sha256::digest(body));
    match registry.ledger.enter(&record.record_no, &hash, &record).await {
        Ok(Entered::New) => answer(StatusCode::CREATED, "entered"),
        Ok(Entered::Known) => answer(StatusCode::OK, "known"),
        Ok(Entered::KeyReused) => answer(StatusCode::CONFLICT, "key-reused"),
        Ok(Entered::Contradicts(code)) => answer(StatusCode::UNPROCESSABLE_ENTITY, code),
        Err(error) => {
            eprintln!("the ledger failed: {error}");
            answer(StatusCode::INTERNAL_SERVER_ERROR, "ledger")
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a process of its own with its own clock, which is read here only")]
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Search {
    id_no: Option<String>,
}

async fn records(State(registry): State<Shared>, Query(search): Query<Search>) -> Result<Json<Vec<Line>>, StatusCode> {
    let lines = registry.ledger.lines(search.id_no.as_deref()).await;
    lines.map(Json).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn mood_now(State(registry): State<Shared>) -> Json<Mood> {
    Json(*registry.mood.lock().unwrap_or_else(PoisonError::into_inner))
}

async fn set_mood(State(registry): State<Shared>, Json(mood): Json<Mood>) -> Json<Mood> {
    *registry.mood.lock().unwrap_or_else(PoisonError::into_inner) = mood;
    Json(mood)
}
