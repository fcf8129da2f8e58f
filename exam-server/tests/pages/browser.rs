//! A browser as far as these tests need one: cookies, forms, files.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, Response, StatusCode, header};
use tower::ServiceExt as _;

/// What came back.
pub struct Page {
    pub status: StatusCode,
    pub location: Option<String>,
    pub cookies: Vec<String>,
    pub headers: axum::http::HeaderMap,
    pub body: String,
}

/// One visitor.
pub struct Browser {
    router: Router,
    cookies: Vec<(String, String)>,
    /// The `Accept-Language` it sends.
    pub language: String,
}

impl Browser {
    pub fn new(router: Router) -> Self {
        Self { router, cookies: Vec::new(), language: "en".to_owned() }
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Page {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request
            .header(header::HOST, "office.test")
            .header(header::ACCEPT_LANGUAGE, &self.language)
            .header(header::COOKIE, cookies.join("; "))
            .body(body)
            .expect("a request");
        let response: Response<Body> = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let text = |value: &axum::http::HeaderValue| value.to_str().expect("text").to_owned();
        let cookies: Vec<String> = parts.headers.get_all(header::SET_COOKIE).iter().map(text).collect();
        for cookie in &cookies {
            let (name, rest) = cookie.split_once('=').expect("a cookie");
            self.cookies.retain(|(known, _)| known != name);
            self.cookies.push((name.to_owned(), rest.split(';').next().unwrap_or_default().to_owned()));
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        Page {
            status: parts.status,
            location: parts.headers.get(header::LOCATION).map(text),
            cookies,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::builder().method(Method::GET).uri(path), Body::empty()).await
    }

    /// The head of an answer whose body may never end.
    pub async fn head_of(&mut self, path: &str) -> (StatusCode, String) {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::builder().uri(path).header(header::COOKIE, cookies.join("; "));
        let response = self.router.clone().oneshot(request.body(Body::empty()).expect("a request")).await;
        let response = response.expect("an answer");
        let kind = response.headers().get(header::CONTENT_TYPE).map_or("", |kind| kind.to_str().expect("text"));
        (response.status(), kind.to_owned())
    }

    /// Sends exactly these fields.
    pub async fn post_bare(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.post_from(path, fields, None).await
    }

    /// Sends fields as a page of `origin` would.
    pub async fn post_from(&mut self, path: &str, fields: &[(&str, &str)], origin: Option<&str>) -> Page {
        let encode = exam_server::web::encode;
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(origin) = origin {
            request = request.header(header::ORIGIN, origin);
        }
        self.send(request, Body::from(pairs.join("&"))).await
    }

    /// The form token of the log-in, as the pages carry it.
    pub async fn csrf(&mut self) -> String {
        let page = self.get("/nowhere").await.body;
        let (_, rest) = page.split_once("name=\"csrf\" value=\"").expect("a page of somebody signed in");
        rest.split('"').next().expect("a value").to_owned()
    }

    /// Sends fields with the form token.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let csrf = self.csrf().await;
        let fields: Vec<(&str, &str)> =
            std::iter::once(("csrf", csrf.as_str())).chain(fields.iter().copied()).collect();
        self.post_bare(path, &fields).await
    }

    /// Sends fields and one file with the form token.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Page {
        let csrf = self.csrf().await;
        let mut body = Vec::new();
        for (name, value) in std::iter::once(&("csrf", csrf.as_str())).chain(fields) {
            body.extend_from_slice(
                format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
            );
        }
        let (field, name, bytes) = file;
        let head = format!(
            "--edge\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
        self.send(request, Body::from(body)).await
    }

    pub async fn sign_in(&mut self, login: &str, password: &str) -> Page {
        let fields = [("login", login), ("password", password), ("next", ""), ("csrf", "")];
        self.post_bare("/sign-in", &fields).await
    }
}
