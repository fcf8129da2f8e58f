//! The window: list, acceptance, correction and confirmation of applications.

mod accept;
mod detail;
mod entry;
mod list;

use axum::http::StatusCode;
use protocol::{Message, SiteId};
use store::staff::Staff;

use crate::web::{Fault, Routes};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/clerk", list::show)
        .get("/clerk/new", accept::show)
        .post("/clerk/new", accept::accept)
        .get("/clerk/applications/{id}", detail::show)
        .get("/clerk/applications/{id}/events", detail::events)
        .get("/clerk/applications/{id}/portrait", detail::portrait)
        .get("/clerk/applications/{id}/form", detail::form)
        .get("/clerk/applications/{id}/correct", accept::show_correction)
        .post("/clerk/applications/{id}/correct", accept::correct)
        .post("/clerk/applications/{id}/show", detail::show_on_screen)
        .post("/clerk/applications/{id}/close", detail::close)
        .post("/clerk/applications/{id}/book", detail::book)
        .post("/clerk/bookings/{id}/cancel", detail::cancel)
}

/// Where a clerk works.
fn site_of(clerk: &Staff) -> Result<SiteId, Fault> {
    clerk.site.ok_or_else(|| Fault::Refused(StatusCode::CONFLICT, Message::new("office-clerk-without-site")))
}
