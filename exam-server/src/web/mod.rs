//! What every page shares: the visitor, the language, forms, errors, live updates, static files.
//!
//! A handler that needs a role takes it as an argument ([`Clerk`], [`SchoolUser`], …), so one
//! without stands out. Forms come through [`Form`], which checks the log-in's form token. Handlers
//! return [`Fault`], which becomes a page, or JSON below `/api/`, in the visitor's language.

mod fault;
mod field;
mod form;
mod live;
mod nav;
mod paging;
mod role;
mod routes;
mod statics;
mod view;

use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::{Router, middleware};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::app::Shared;

pub use fault::Fault;
pub use field::{Choice, Errors};
pub use form::{Form, Upload};
pub use live::watch;
pub use nav::{Entry, entries};
pub use paging::Page;
pub use role::{Admin, Clerk, Examiner, Invigilator, Keeper, SchoolUser, Supervisor, home_of};
pub use routes::Routes;
pub use view::{LANGUAGE_COOKIE, LOGIN_COOKIE, View, Whole};

/// Largest body of a request, in bytes: a roster of thousands of rows fits, a film does not.
pub const BODY_LIMIT: usize = 4 * 1024 * 1024;

/// No script and no style but our own files; nothing may frame a page.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; \
                      form-action 'self'; frame-ancestors 'none'";

/// Adds static files, the visitor, body limits and security headers to the routes of all pages.
pub fn shell(app: &Shared, routes: Router<Shared>) -> Router {
    let header = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
    };
    routes
        .fallback(|| async { Fault::NotFound })
        .method_not_allowed_fallback(|| async { Fault::NotFound })
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(app.clone(), view::visitor))
        .merge(statics::router(app))
        .layer(header(header::CONTENT_SECURITY_POLICY, POLICY))
        .layer(header(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header(header::REFERRER_POLICY, "same-origin"))
        .with_state(app.clone())
}

/// A page.
///
/// # Errors
/// [`Fault::Template`]
pub fn html(template: &impl askama::Template) -> Result<Response, Fault> {
    Ok(([(header::CACHE_CONTROL, "no-store")], Html(template.render()?)).into_response())
}

/// The same form again, with what was wrong beside its fields: status 422.
///
/// # Errors
/// [`Fault::Template`]
pub fn again(template: &impl askama::Template) -> Result<Response, Fault> {
    let mut response = html(template)?;
    *response.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// On to another page, after something was done; `notice` is a key `…-notice-…` shown there.
pub fn done(path: &str, notice: &str) -> Response {
    let join = if path.contains('?') { '&' } else { '?' };
    Redirect::to(&format!("{path}{join}notice={notice}")).into_response()
}

/// A text as the value of a query: everything but letters, digits and `-._~` percent-encoded.
pub fn encode(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::with_capacity(text.len()), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}
