use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest as _, Sha256};
use tower_http::services::ServeDir;

use super::Fault;
use crate::app::Shared;

/// Name, type and content of each file, compiled in so that program and pages always fit.
const FILES: &[(&str, &str, &[u8])] = &[
    ("app.css", "text/css; charset=utf-8", include_bytes!("../../static/app.css")),
    ("app.js", "text/javascript; charset=utf-8", include_bytes!("../../static/app.js")),
];

/// Stands behind the name of each file on a page, so that a browser keeps a file until it changes.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    for (_, _, content) in FILES {
        hash.update(content);
    }
    hex::encode(&hash.finalize()[..6])
});

/// The version of the static files.
pub(super) fn version() -> &'static str {
    &VERSION
}

/// `/static/…` from the program, `/fonts/…` from the assets folder.
pub(super) fn router(app: &Shared) -> Router<Shared> {
    Router::new()
        .route("/static/{name}", get(file))
        .nest_service("/fonts", ServeDir::new(app.content.assets.join("fonts/web")))
}

async fn file(Path(name): Path<String>) -> Result<Response, Fault> {
    let (_, kind, content) = FILES.iter().find(|(known, _, _)| *known == name).ok_or(Fault::NotFound)?;
    let headers = [(header::CONTENT_TYPE, *kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, *content).into_response())
}
