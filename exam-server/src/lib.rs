//! The server of the examination office.
//!
//! | layer | does |
//! | --- | --- |
//! | [`pages`] | HTTP in, HTML out: no SQL, no rules |
//! | [`office`] | one module per use case: decides with `rules`, writes with `store`, appends to the log, in one transaction |
//! | `store` | all SQL |
//!
//! [`edge`] is the only place that reads a clock or draws chance; [`web`] holds what pages share.

pub mod app;
pub mod auth;
pub mod config;
pub mod content;
pub mod edge;
pub mod office;
pub mod pages;
pub mod start;
pub mod web;

use axum::Router;

use app::Shared;

/// The whole server as one router.
pub fn router(app: &Shared) -> Router {
    web::shell(app, pages::routes().into_router())
}
