//! The server of the examination office.
//!
//! | layer | does |
//! | --- | --- |
//! | [`pages`] | HTTP in, HTML out: no SQL, no rules |
//! | [`api`] | HTTP in, JSON out, for terminals |
//! | [`jobs`] | what goes on beside requests: chaining the log, deadlines, write-back |
//! | [`office`] | one module per use case: decides with `rules`, writes with `store`, appends to the log, in one transaction |
//! | `store` | all SQL |
//!
//! [`edge`] is the only place that reads a clock or draws chance; [`web`] holds what pages share.

pub mod api;
pub mod app;
pub mod auth;
pub mod bank;
pub mod cli;
pub mod config;
pub mod content;
pub mod demo;
pub mod edge;
pub mod jobs;
pub mod office;
pub mod pages;
pub mod start;
pub mod web;

use axum::Router;

use app::Shared;

/// The whole server as one router.
pub fn router(app: &Shared) -> Router {
    web::shell(app, pages::routes().and(api::kiosk::routes()).into_router())
}
