//! The way to the server: a trait, so that tests can cut the cable, and its HTTP form.

use std::time::Duration;

use protocol::kiosk::{Grant, Refusal, Request, ResponseBatch, Saved, TERMINAL_HEADER};
use serde::de::DeserializeOwned;

/// Why an exchange brought no answer to what was asked.
#[derive(Debug, thiserror::Error)]
pub enum WireError {
    /// The server heard and refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The server was not reached, or answered nonsense. Trying again may help.
    #[error("no answer: {0}")]
    Lost(String),
}

/// The server, as a kiosk sees it. Each call blocks its thread.
pub trait Wire: Send + Sync {
    /// `POST /api/kiosk/request`.
    ///
    /// # Errors
    /// [`WireError`]
    fn request(&self, request: &Request) -> Result<Grant, WireError>;

    /// `GET /api/kiosk/grant`: waits up to `wait` for a revision other than `since`.
    ///
    /// # Errors
    /// [`WireError`]
    fn grant(&self, since: Option<u64>, wait: Duration) -> Result<Grant, WireError>;

    /// `POST /api/kiosk/responses`.
    ///
    /// # Errors
    /// [`WireError`]
    fn responses(&self, batch: &ResponseBatch) -> Result<Saved, WireError>;

    /// `GET /api/kiosk/portrait/{person}`: the JPEG.
    ///
    /// # Errors
    /// [`WireError`]
    fn portrait(&self, person: protocol::PersonId) -> Result<Vec<u8>, WireError>;
}

/// The server over HTTP.
pub struct Http {
    agent: ureq::Agent,
    server: String,
    token: String,
}

/// Longer than any answer but a waiting grant takes.
const ANSWER: Duration = Duration::from_secs(10);

impl Http {
    /// A server address such as `http://192.0.2.1:8080` and the terminal's token.
    pub fn new(server: &str, token: &str) -> Self {
        let config = ureq::Agent::config_builder().http_status_as_error(false).timeout_connect(Some(ANSWER)).build();
        Self { agent: config.into(), server: server.trim_end_matches('/').to_owned(), token: token.to_owned() }
    }

    fn url(&self, path: &str) -> String {
        format!("{}/api/kiosk/{path}", self.server)
    }

    fn post<T: DeserializeOwned>(&self, path: &str, body: &impl serde::Serialize) -> Result<T, WireError> {
        let answer = self
            .agent
            .post(self.url(path))
            .config()
            .timeout_global(Some(ANSWER))
            .build()
            .header(TERMINAL_HEADER, &self.token)
            .send_json(body);
        read(answer)
    }
}

impl Wire for Http {
    fn request(&self, request: &Request) -> Result<Grant, WireError> {
        self.post("request", request)
    }

    fn grant(&self, since: Option<u64>, wait: Duration) -> Result<Grant, WireError> {
        let mut request = self
            .agent
            .get(self.url("grant"))
            .config()
            .timeout_global(Some(wait + ANSWER))
            .build()
            .header(TERMINAL_HEADER, &self.token)
            .query("wait_ms", wait.as_millis().to_string());
        if let Some(since) = since {
            request = request.query("since", since.to_string());
        }
        read(request.call())
    }

    fn responses(&self, batch: &ResponseBatch) -> Result<Saved, WireError> {
        self.post("responses", batch)
    }

    fn portrait(&self, person: protocol::PersonId) -> Result<Vec<u8>, WireError> {
        let mut answer = self
            .agent
            .get(self.url(&format!("portrait/{person}")))
            .config()
            .timeout_global(Some(ANSWER))
            .build()
            .header(TERMINAL_HEADER, &self.token)
            .call()
            .map_err(lost)?;
        if !answer.status().is_success() {
            return Err(WireError::Lost(answer.status().to_string()));
        }
        answer.body_mut().read_to_vec().map_err(lost)
    }
}

fn lost(error: impl std::fmt::Display) -> WireError {
    WireError::Lost(error.to_string())
}

fn read<T: DeserializeOwned>(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<T, WireError> {
    let mut answer = answer.map_err(lost)?;
    let status = answer.status();
    if status.is_success() {
        return answer.body_mut().read_json().map_err(lost);
    }
    // A server in trouble speaks our words too, but what it could not do now it may do later.
    if status.is_server_error() {
        return Err(WireError::Lost(status.to_string()));
    }
    // A refusal has a body in our own words; anything else came from something in between.
    match answer.body_mut().read_json::<Refusal>() {
        Ok(refusal) => Err(WireError::Refused(refusal)),
        Err(_) => Err(WireError::Lost(status.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use super::*;

    /// A server that answers one request with this status and a refusal.
    fn answering(status: &str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let body = r#"{"message":{"key":"errors-database-busy","args":{}}}"#;
        let answer = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        );
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a kiosk");
            let _ = stream.read(&mut [0; 4096]).expect("a request");
            stream.write_all(answer.as_bytes()).expect("answered");
        });
        format!("http://{address}")
    }

    #[test]
    fn a_server_in_trouble_is_asked_again_and_a_refusal_is_not() {
        let grant = |status| Http::new(&answering(status), "token").grant(None, Duration::ZERO);
        for status in ["503 Service Unavailable", "500 Internal Server Error"] {
            assert!(matches!(grant(status), Err(WireError::Lost(_))), "{status}");
        }
        match grant("409 Conflict") {
            Err(WireError::Refused(refusal)) => assert_eq!(refusal.message.key, "errors-database-busy"),
            other => panic!("{other:?}"),
        }
    }
}
