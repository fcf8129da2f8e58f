//! The first page, and the choice of a language.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse as _, Redirect, Response};
use protocol::Language;

use crate::web::{Fault, LANGUAGE_COOKIE, Routes, View, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/", home).get("/language/{tag}", language)
}

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    l: View,
}

async fn home(l: View) -> Result<Response, Fault> {
    if l.user().is_some() {
        return Ok(Redirect::to(l.home()).into_response());
    }
    html(&Home { l })
}

/// Keeps a language for a year and goes back to where it was chosen.
async fn language(l: View, Path(tag): Path<String>) -> Result<Response, Fault> {
    let language = Language::from_tag(&tag).map_err(|_| Fault::NotFound)?;
    let cookie = format!("{LANGUAGE_COOKIE}={language}; Path=/; Max-Age=31536000; SameSite=Lax");
    let back = local_path(l.query("next").unwrap_or("/"));
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(back)).into_response())
}

/// A path of this server, or the first page: nobody is sent elsewhere.
pub(super) fn local_path(path: &str) -> &str {
    let inside = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    if inside { path } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn nobody_is_sent_to_another_server() {
        for path in ["//evil.example", "https://evil.example", "/\\evil.example", "", "clerk"] {
            assert_eq!(local_path(path), "/", "{path}");
        }
        assert_eq!(local_path("/clerk?page=2"), "/clerk?page=2");
    }
}
