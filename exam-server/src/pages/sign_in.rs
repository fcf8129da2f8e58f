//! Signing in and out.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Redirect, Response};

use super::home::local_path;
use crate::app::{App, Shared};
use crate::auth::{self, SignIn};
use crate::web::{Fault, Form, LOGIN_COOKIE, Routes, View, again, home_of, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/sign-in", show).post("/sign-in", sign_in).post("/sign-out", sign_out)
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    l: View,
    login: String,
    next: String,
    fault: Option<String>,
}

async fn show(l: View) -> Result<Response, Fault> {
    let next = l.query("next").unwrap_or_default().to_owned();
    html(&SignInPage { l, login: String::new(), next, fault: None })
}

async fn sign_in(State(app): State<Shared>, l: View, headers: HeaderMap, form: Form) -> Result<Response, Fault> {
    let device = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match auth::sign_in(&app, form.text("login"), form.text("password"), device).await? {
        SignIn::Done { token, seconds, staff } => {
            if let Some(old) = l.token() {
                auth::sign_out(&app, old).await?;
            }
            let next = match form.text("next") {
                "" => home_of(staff.role),
                path => local_path(path),
            };
            let cookie = login_cookie(&app, token.as_str(), seconds);
            Ok(([(header::SET_COOKIE, cookie)], Redirect::to(next)).into_response())
        }
        SignIn::Refused(message) => {
            let fault = Some(l.message(&message));
            again(&SignInPage { l, login: form.text("login").to_owned(), next: form.text("next").to_owned(), fault })
        }
    }
}

async fn sign_out(State(app): State<Shared>, l: View, _: Form) -> Result<Response, Fault> {
    if let Some(token) = l.token() {
        auth::sign_out(&app, token).await?;
    }
    let cookie = login_cookie(&app, "", 0);
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to("/")).into_response())
}

fn login_cookie(app: &App, value: &str, seconds: i64) -> String {
    let secure = if app.config.secure_cookies { "; Secure" } else { "" };
    format!("{LOGIN_COOKIE}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}
