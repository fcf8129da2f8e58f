//! Whether a receipt is in the office's log: an inclusion proof, to be read here or checked elsewhere.

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use proof::Receipt;
use protocol::Moment;

use crate::app::Shared;
use crate::office::receipt::{Found, look_up};
use crate::web::{Fault, Routes, View, again, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/verify", show).get("/verify/proof", proof)
}

#[derive(Template)]
#[template(path = "public/receipt.html")]
struct ReceiptPage {
    l: View,
    typed: String,
    answer: Answer,
}

/// What is said about what was typed.
enum Answer {
    /// Nothing was typed.
    Blank,
    /// It is no receipt.
    Malformed,
    /// The log does not know it.
    Unknown,
    /// It is in the log, but not under a signature yet.
    Waiting(Moment),
    /// It is in the log.
    Proved(Box<Receipt>),
}

impl ReceiptPage {
    fn recorded(&self, receipt: &Receipt) -> String {
        self.l.datetime(&Moment(receipt.leaf.at))
    }

    fn signed(&self, receipt: &Receipt) -> String {
        self.l.datetime(&Moment(receipt.checkpoint.checkpoint.at))
    }
}

async fn answer(app: &Shared, typed: &str) -> Result<Answer, Fault> {
    if typed.is_empty() {
        return Ok(Answer::Blank);
    }
    let Ok(hash) = typed.parse() else { return Ok(Answer::Malformed) };
    Ok(match look_up(app, hash).await? {
        None => Answer::Unknown,
        Some(Found::Waiting(at)) => Answer::Waiting(at),
        Some(Found::Proved(receipt)) => Answer::Proved(receipt),
    })
}

fn typed(l: &View) -> String {
    l.query("receipt").unwrap_or_default().split_whitespace().collect::<String>().to_lowercase()
}

async fn show(State(app): State<Shared>, l: View) -> Result<Response, Fault> {
    let typed = typed(&l);
    let answer = answer(&app, &typed).await?;
    let wrong = matches!(answer, Answer::Malformed | Answer::Unknown);
    let page = ReceiptPage { l, typed, answer };
    if wrong { again(&page) } else { html(&page) }
}

/// The same proof as a file for a verifier.
async fn proof(State(app): State<Shared>, l: View) -> Result<Response, Fault> {
    match answer(&app, &typed(&l)).await? {
        Answer::Proved(receipt) => {
            let headers = [
                (header::CONTENT_TYPE, "application/json"),
                (header::CONTENT_DISPOSITION, "attachment; filename=\"receipt.json\""),
            ];
            Ok((headers, serde_json::to_string_pretty(&receipt).map_err(Fault::internal)?).into_response())
        }
        _ => Err(Fault::NotFound),
    }
}
