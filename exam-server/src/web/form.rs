use axum::Form as UrlEncoded;
use axum::extract::multipart::MultipartError;
use axum::extract::rejection::FormRejection;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, StatusCode, header};
use protocol::Message;

use super::{Fault, View};
use crate::app::Shared;

/// A sent form, its fields as typed. Its log-in's form token has been checked.
///
/// Where nobody is signed in yet there is no token; then a form from another site is refused by
/// its `Origin`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    fields: Vec<(String, String)>,
    uploads: Vec<Upload>,
}

/// A file that came with a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    field: String,
    /// Its name on the visitor's machine; for showing only.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Form {
    /// A form from its fields, without files.
    pub fn of<'a>(fields: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { fields, uploads: Vec::new() }
    }

    /// A field, without blanks around it; empty when it is absent.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    /// Every value of a field that may be sent several times.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.trim())
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// The file of a field, unless none was chosen.
    pub fn upload(&self, name: &str) -> Option<&Upload> {
        self.uploads.iter().find(|upload| upload.field == name && !upload.bytes.is_empty())
    }
}

impl FromRequest<Shared> for Form {
    type Rejection = Fault;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Fault> {
        let view = request.extensions().get::<View>().cloned().ok_or(Fault::SignInFirst)?;
        let headers = request.headers().clone();
        let multipart = headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.starts_with("multipart/form-data"));
        let form = if multipart {
            let parts = Multipart::from_request(request, app).await.map_err(|_| malformed())?;
            read_parts(parts).await.map_err(|error| refused(error.status()))?
        } else {
            let UrlEncoded(fields) =
                UrlEncoded::<Vec<(String, String)>>::from_request(request, app).await.map_err(|rejection| {
                    match rejection {
                        FormRejection::BytesRejection(rejection) => refused(rejection.status()),
                        _ => malformed(),
                    }
                })?;
            Self { fields, uploads: Vec::new() }
        };
        if !view.owns_form(form.text("csrf")) || !same_site(&headers) {
            return Err(Fault::Refused(StatusCode::FORBIDDEN, Message::new("errors-form-expired")));
        }
        Ok(form)
    }
}

async fn read_parts(mut parts: Multipart) -> Result<Form, MultipartError> {
    let mut form = Form::default();
    while let Some(part) = parts.next_field().await? {
        let field = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(name) => form.uploads.push(Upload { field, name, bytes: part.bytes().await?.to_vec() }),
            None => form.fields.push((field, part.text().await?)),
        }
    }
    Ok(form)
}

/// Browsers send `Origin` with every form; a request without one is no browser's.
fn same_site(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    match (text(header::ORIGIN), text(header::HOST)) {
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        (Some(_), None) => false,
        (None, _) => true,
    }
}

fn malformed() -> Fault {
    Fault::Refused(StatusCode::BAD_REQUEST, Message::new("errors-request-malformed"))
}

fn refused(status: StatusCode) -> Fault {
    if status == StatusCode::PAYLOAD_TOO_LARGE {
        Fault::Refused(status, Message::new("errors-request-too-large"))
    } else {
        malformed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_from_another_site_is_not_same_site() {
        let with = |origin: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, "office.example:8080".parse().expect("a value"));
            headers.insert(header::ORIGIN, origin.parse().expect("a value"));
            same_site(&headers)
        };
        assert!(with("http://office.example:8080"));
        assert!(!with("http://evil.example"));
        assert!(!with("null"));
    }

    #[test]
    fn fields_keep_their_order_and_lose_their_margins() {
        let form = Form::of([("a", " 1 ".to_owned()), ("b", String::new()), ("a", "2".to_owned())]);
        assert_eq!(form.text("a"), "1");
        assert_eq!(form.all("a").collect::<Vec<_>>(), ["1", "2"]);
        assert!(!form.ticked("b") && !form.ticked("c"));
    }
}
