//! The score sheet as PDF, for the invigilator to print and have signed.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use protocol::SittingId;

use crate::app::Shared;
use crate::office::score_sheet::pdf;
use crate::web::{Fault, Invigilator, Routes, View};

/// The route of this module.
pub fn routes() -> Routes {
    Routes::new().get("/room/sittings/{id}/score-sheet.pdf", sheet)
}

async fn sheet(
    State(app): State<Shared>,
    l: View,
    Invigilator(_): Invigilator,
    Path(id): Path<SittingId>,
) -> Result<Response, Fault> {
    let pdf = pdf(&app, id, l.language()).await?;
    Ok(([(CONTENT_TYPE, "application/pdf"), (CACHE_CONTROL, "no-store")], pdf).into_response())
}
