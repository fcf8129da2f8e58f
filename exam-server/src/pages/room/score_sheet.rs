//! The score sheet as PDF, for the invigilator to print and have signed.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use protocol::SittingId;

use super::sitting::sitting_at_site;
use crate::app::Shared;
use crate::office::score_sheet::pdf;
use crate::web::{Fault, Invigilator, Routes, View};

pub(super) fn routes() -> Routes {
    Routes::new().get("/room/sittings/{id}/score-sheet.pdf", sheet)
}

async fn sheet(
    State(app): State<Shared>,
    l: View,
    Invigilator(staff): Invigilator,
    Path(id): Path<SittingId>,
) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    sitting_at_site(&mut tx, &staff, id).await?;
    drop(tx);
    let pdf = pdf(&app, id, l.language()).await?;
    Ok(([(CONTENT_TYPE, "application/pdf"), (CACHE_CONTROL, "no-store")], pdf).into_response())
}
