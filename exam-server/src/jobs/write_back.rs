//! Delivers results to the driver registry.
//!
//! Each row is posted as the JSON it was stored as, with the row's id as idempotency key. The signature is HMAC-SHA256, keyed
//! by the secret shared with the registry, over the time in whole seconds, a line feed, and the body.

use std::time::Duration;

use hmac::{Hmac, KeyInit as _, Mac as _};
use protocol::{Message, Moment};
use reqwest::{Client, StatusCode};
use serde::Deserialize;
use serde_json::json;
use sha2::Sha256;
use store::write_back::{WriteBack, claim, delivered, postponed, rejected};
use tokio::sync::watch;

use crate::app::{App, Shared};
use crate::config::RegistryConfig;
use crate::jobs::next_turn;
use crate::office::{Trouble, log};

const TURN: Duration = Duration::from_millis(500);

pub(super) async fn run(app: Shared, registry: RegistryConfig, mut stopped: watch::Receiver<bool>) {
    let courier = match Courier::new(&app, &registry) {
        Ok(courier) => courier,
        Err(error) => return tracing::error!(%error, "results cannot be written back"),
    };
    while next_turn(&mut stopped, TURN).await {
        if let Err(error) = courier.turn(&app).await {
            tracing::error!(%error, "results could not be written back");
        }
    }
}

/// Carries results to one registry.
pub struct Courier {
    client: Client,
    address: String,
    key: Vec<u8>,
}

/// What became of one delivery.
enum Outcome {
    Delivered,
    Rejected(Message),
    Failed(Message),
}

/// Why the registry refused a record.
#[derive(Deserialize)]
struct Objection {
    reason: String,
}

impl Courier {
    /// A courier to this registry.
    ///
    /// # Errors
    /// [`Trouble::Broken`] when no HTTP client can be made.
    pub fn new(app: &App, registry: &RegistryConfig) -> Result<Self, Trouble> {
        // A second installation by another part of the process is no fault.
        drop(rustls::crypto::ring::default_provider().install_default());
        let client = Client::builder()
            .timeout(Duration::from_millis(app.content.room.write_back.answer_within_ms))
            .build()
            .map_err(Trouble::broken)?;
        let address = format!("{}/v1/exam-results", registry.address.trim_end_matches('/'));
        Ok(Self { client, address, key: registry.key.clone().into_bytes() })
    }

    /// Delivers everything that is due. Returns how many rows the registry took.
    ///
    /// # Errors
    /// [`Trouble::Store`] when rows cannot be claimed or settled; a claimed row is due again after its lease.
    pub async fn turn(&self, app: &App) -> Result<u64, Trouble> {
        let delivery = app.content.room.write_back;
        let mut taken = 0;
        loop {
            let now = app.edge.now();
            let mut tx = app.store.read().await?;
            let due = store::write_back::next_due(&mut tx).await?.is_some_and(|next| next <= now);
            drop(tx);
            if !due {
                return Ok(taken);
            }
            let mut tx = app.store.write().await?;
            let rows = claim(&mut tx, now, now.plus_millis(delivery.lease_ms), delivery.batch).await?;
            tx.commit().await?;
            if rows.is_empty() {
                return Ok(taken);
            }
            for row in rows {
                let outcome = self.deliver(&row, app.edge.now()).await;
                taken += u64::from(matches!(outcome, Outcome::Delivered));
                settle(app, &row, outcome).await?;
            }
        }
    }

    async fn deliver(&self, row: &WriteBack, now: Moment) -> Outcome {
        let seconds = (now.0 / 1_000_000).to_string();
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes a key of any length");
        mac.update(seconds.as_bytes());
        mac.update(b"\n");
        mac.update(row.payload.as_bytes());
        let answer = self
            .client
            .post(&self.address)
            .header("content-type", "application/json")
            .header("idempotency-key", row.id.to_string())
            .header("x-registry-time", seconds)
            .header("x-registry-signature", hex::encode(mac.finalize().into_bytes()))
            .body(row.payload.clone())
            .send()
            .await;
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => {
                tracing::warn!(%error, row = %row.id, "the registry was not reached");
                return Outcome::Failed(Message::new("errors-registry-unreachable"));
            }
        };
        match answer.status() {
            StatusCode::OK | StatusCode::CREATED => Outcome::Delivered,
            StatusCode::BAD_REQUEST | StatusCode::CONFLICT | StatusCode::UNPROCESSABLE_ENTITY => {
                let reason = answer.json::<Objection>().await.map_or_else(|_| "?".to_owned(), |said| said.reason);
                Outcome::Rejected(Message::new("errors-registry-rejected").with("reason", reason))
            }
            status => {
                tracing::warn!(%status, row = %row.id, "the registry did not take a result");
                Outcome::Failed(Message::new("room-registry-status").with("status", i64::from(status.as_u16())))
            }
        }
    }
}

async fn settle(app: &App, row: &WriteBack, outcome: Outcome) -> Result<(), Trouble> {
    let text = |message: &Message| serde_json::to_string(message).map_err(Trouble::broken);
    let now = app.edge.now();
    let mut tx = app.store.write().await?;
    let act = json!({ "write_back": row.id, "result": row.result_id, "attempts": row.attempts });
    match outcome {
        Outcome::Delivered => {
            if delivered(&mut tx, row.id, now).await? {
                log::record(&mut tx, &app.edge, "write-back-delivered", &act).await?;
            }
        }
        Outcome::Rejected(message) => {
            if rejected(&mut tx, row.id, &text(&message)?).await? {
                log::record(&mut tx, &app.edge, "write-back-rejected", &act).await?;
            }
        }
        Outcome::Failed(message) => {
            let wait = app.content.room.write_back.wait_ms(row.attempts);
            postponed(&mut tx, row.id, &text(&message)?, now.plus_millis(wait)).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}
