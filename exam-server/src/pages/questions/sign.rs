//! Pictures of signs, as the questions show them.

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};

use crate::app::Shared;
use crate::web::{Fault, Routes};

pub(super) fn routes() -> Routes {
    Routes::new().get("/signs/{file}", picture)
}

/// What a picture may do where it is opened by itself: show its own shapes and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// Only pictures of the catalogue are served, whatever else a name may spell.
async fn picture(State(app): State<Shared>, Path(file): Path<String>) -> Result<Response, Fault> {
    let id = file.strip_suffix(".svg").ok_or(Fault::NotFound)?;
    if app.content.signs.get(id).is_none() {
        return Err(Fault::NotFound);
    }
    let svg = app.content.signs.svg(id).map_err(Fault::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "public, max-age=86400"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ];
    Ok((headers, svg).into_response())
}
