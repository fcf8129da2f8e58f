use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};
use axum::middleware::Next;
use axum::response::Response;
use jiff::civil::Date;
use locales::{Args, negotiate};
use protocol::{Language, LicenceClass, Message, Moment, Subject};
use rules::Refusal;
use store::correction::FirstMarks;
use store::staff::Staff;

use super::{Choice, Entry, Fault, entries, fault, home_of, statics};
use crate::app::Shared;
use crate::auth::{self, Token};
use crate::edge::iso;
use crate::office::correction::first_marks;

/// Name of the cookie with the log-in's token.
pub const LOGIN_COOKIE: &str = "kaochang";

/// Name of the cookie with the chosen language.
pub const LANGUAGE_COOKIE: &str = "language";

/// Who looks, in which language, at what; and the words for it. Every template has one, named `l`.
#[derive(Clone)]
pub struct View(Arc<Inner>);

struct Inner {
    app: Shared,
    language: Language,
    login: Option<(Staff, String)>,
    token: Option<Token>,
    path: String,
    here: String,
    query: Vec<(String, String)>,
}

/// A whole number, also behind references, as templates hand them over.
pub trait Whole {
    /// The number.
    fn whole(&self) -> i64;
}

macro_rules! whole {
    ($($number:ty),+) => {$(
        impl Whole for $number {
            fn whole(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )+};
}
whole!(i64, usize, u8, u16, u32, u64);

impl<T: Whole + ?Sized> Whole for &T {
    fn whole(&self) -> i64 {
        (**self).whole()
    }
}

/// Finds out who looks and in which language, and writes faults out for them.
pub(super) async fn visitor(State(app): State<Shared>, mut request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let view = View::of(app, request.headers(), request.uri()).await;
    request.extensions_mut().insert(view.clone());
    fault::render(&view, &method, next.run(request).await)
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let values = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    values
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

impl View {
    async fn of(app: Shared, headers: &HeaderMap, uri: &Uri) -> Self {
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let language = cookie(headers, LANGUAGE_COOKIE)
            .and_then(|tag| Language::from_tag(tag).ok())
            .unwrap_or_else(|| negotiate(asked, &Language::ALL));
        let token = cookie(headers, LOGIN_COOKIE).map(Token::from_cookie);
        let login = match &token {
            Some(token) => look_up(&app, token).await,
            None => None,
        };
        let query = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(uri).map(|query| query.0);
        Self(Arc::new(Inner {
            app,
            language,
            login,
            token,
            path: uri.path().to_owned(),
            here: encoded(uri),
            query: query.unwrap_or_default(),
        }))
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// Its tag, for `lang`.
    pub fn tag(&self) -> &'static str {
        self.0.language.tag()
    }

    /// Who is signed in.
    pub fn user(&self) -> Option<&Staff> {
        self.0.login.as_ref().map(|(staff, _)| staff)
    }

    /// The log-in's token.
    pub(crate) fn token(&self) -> Option<&Token> {
        self.0.token.as_ref()
    }

    /// What a form carries as `csrf`; empty where nobody is signed in.
    pub fn csrf(&self) -> &str {
        self.0.login.as_ref().map_or("", |(_, csrf)| csrf)
    }

    /// Whether a form carries the log-in's token, or nobody is signed in.
    pub(super) fn owns_form(&self, csrf: &str) -> bool {
        let own = self.csrf().as_bytes();
        // Compared without an early end, so that time tells nothing.
        own.len() == csrf.len() && own.iter().zip(csrf.as_bytes()).fold(0, |seen, (a, b)| seen | (a ^ b)) == 0
    }

    /// The path of the page.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The page with its query, to be put into a query itself.
    pub fn here(&self) -> &str {
        &self.0.here
    }

    /// A parameter of the query.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.0.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every value of a parameter that may stand in the query several times.
    pub fn queries(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.query.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Version of the static files.
    pub fn version(&self) -> &'static str {
        statics::version()
    }

    /// The menu.
    pub fn menu(&self) -> &'static [Entry] {
        entries(self.user().map(|staff| staff.role))
    }

    /// Whether a menu entry is the one of this page: the longest that begins the path. Where a list stands at
    /// a word in the plural, its things stand below the singular.
    pub fn is_current(&self, entry: &Entry) -> bool {
        let begins =
            |start: &str| self.path().strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let fits = |href: &str| begins(href) || href.strip_suffix('s').is_some_and(begins);
        let best = self.menu().iter().filter(|entry| fits(entry.href)).max_by_key(|entry| entry.href.len());
        best == Some(entry)
    }

    /// Whether the pages of the examination rooms are open to this visitor.
    pub fn may_enter_rooms(&self) -> bool {
        self.menu().iter().any(|entry| entry.href == "/room")
    }

    /// The page that the system's name leads to.
    pub fn home(&self) -> &'static str {
        self.user().map_or("/", |staff| home_of(staff.role))
    }

    /// What was just done, to be said at the top of the page.
    pub fn notice(&self) -> Option<String> {
        let key = self.query("notice").filter(|key| key.contains("-notice-"))?;
        self.0.app.catalog.has(key).then(|| self.t(key))
    }

    /// The languages, each in its own name.
    pub fn languages(&self) -> Vec<Choice> {
        let choice = |language: Language| Choice {
            value: language.tag().to_owned(),
            label: self.0.app.catalog.native_name(language),
            chosen: language == self.0.language,
        };
        Language::ALL.into_iter().map(choice).collect()
    }

    /// A language in its own name.
    pub fn native(&self, language: &Language) -> String {
        self.0.app.catalog.native_name(*language)
    }

    /// The text of a key.
    pub fn t(&self, key: impl AsRef<str>) -> String {
        self.0.app.catalog.word(self.0.language, key.as_ref())
    }

    /// The text of a key that there may not be.
    pub fn known(&self, key: &str) -> Option<String> {
        self.0.app.catalog.has(key).then(|| self.t(key))
    }

    /// The text of a key in another language than the page's.
    pub fn in_language(&self, language: Language, key: &str) -> String {
        self.0.app.catalog.word(language, key)
    }

    /// The text of a key with several arguments.
    pub fn args(&self, key: impl AsRef<str>, args: &Args) -> String {
        self.0.app.catalog.text(self.0.language, key.as_ref(), args)
    }

    /// The text of a key whose one variable `$count` is a number.
    pub fn count(&self, key: impl AsRef<str>, count: impl Whole) -> String {
        self.args(key, &Args::new().set("count", count.whole()))
    }

    /// The text of a key with one variable that is shown as it is.
    pub fn with(&self, key: impl AsRef<str>, name: &str, value: impl std::fmt::Display) -> String {
        self.args(key, &Args::new().set(name, value.to_string()))
    }

    /// A number as the language writes it.
    pub fn number(&self, number: impl Whole) -> String {
        self.args("office-number", &Args::new().set("number", number.whole()))
    }

    /// A number with two decimals.
    pub fn decimal(&self, number: &f64) -> String {
        self.args("questions-decimal", &Args::new().set("value", *number))
    }

    /// Milliseconds as seconds.
    pub fn seconds(&self, millis: &f64) -> String {
        self.args("questions-seconds", &Args::new().set("value", *millis / 1_000.0))
    }

    /// A share, from 0 to 1, as a percentage.
    pub fn share(&self, share: &f64) -> String {
        self.args("public-percent", &Args::new().set("value", *share * 100.0))
    }

    /// A rate, given in hundredths of a percent.
    pub fn percent(&self, rate: impl Whole) -> String {
        let rate = i32::try_from(rate.whole()).unwrap_or(i32::MAX);
        self.args("public-percent", &Args::new().set("value", f64::from(rate) / 100.0))
    }

    /// What a result was marked as before a key was corrected.
    pub fn first_marks(&self, first: &FirstMarks) -> String {
        self.args("common-first-marks", &first_marks(first))
    }

    /// A message.
    pub fn message(&self, message: &Message) -> String {
        self.0.app.catalog.message(self.0.language, message)
    }

    /// What a rule says, with where it stands.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        let sentence = self.message(&refusal.message);
        match &refusal.basis {
            Some(basis) => {
                let args = Args::new().set("sentence", sentence).set("basis", self.message(basis));
                self.args("office-refusal-with-basis", &args)
            }
            None => sentence,
        }
    }

    /// A day.
    pub fn date(&self, day: &Date) -> String {
        self.with("office-date", "date", day)
    }

    /// Day and time of an instant.
    pub fn datetime(&self, at: &Moment) -> String {
        self.with("office-datetime", "at", iso(*at))
    }

    /// Time of an instant.
    pub fn time(&self, at: &Moment) -> String {
        self.with("office-time", "at", iso(*at))
    }

    /// The hint on what a portrait must be like.
    pub fn portrait_hint(&self, width: impl Whole, height: impl Whole, from: impl Whole, to: impl Whole) -> String {
        let args = Args::new().set("width", width.whole()).set("height", height.whole());
        self.args("office-accept-portrait-hint", &args.set("from", from.whole()).set("to", to.whole()))
    }

    /// On which second screen an application is shown.
    pub fn shown_at(&self, hall: &str, seat: impl Whole) -> String {
        self.args("office-detail-shown", &Args::new().set("hall", hall).set("seat", seat.whole()))
    }

    /// From which day something may be booked.
    pub fn from_day(&self, day: &Date) -> String {
        self.with("office-detail-from", "date", day)
    }

    /// What a school's candidates reached in a subject this month.
    pub fn month_figures(&self, subject: &Subject, passed: impl Whole, sat: impl Whole) -> String {
        let args = Args::new().set("subject", self.subject(subject)).set("passed", passed.whole());
        self.args("school-overview-month", &args.set("sat", sat.whole()))
    }

    /// The name of a subject.
    pub fn subject(&self, subject: &Subject) -> String {
        let key = match subject {
            Subject::Subject1 => "common-subject-1",
            Subject::Subject2 => "common-subject-2",
            Subject::Subject3 => "common-subject-3",
            Subject::SafeDriving => "common-safe-driving",
        };
        self.t(key)
    }

    /// A licence class with its name.
    pub fn class(&self, class: &LicenceClass) -> String {
        let name = format!("common-class-{}", class.as_str().to_lowercase());
        self.args("common-class-with-code", &Args::new().set("code", class.as_str()).key("name", name))
    }

    /// A short id by which a fault is found in the log.
    pub(super) fn fault_id(&self) -> String {
        hex::encode(self.0.app.edge.bytes::<4>())
    }
}

/// Path and query, with what would end a value of a query percent-encoded once more.
fn encoded(uri: &Uri) -> String {
    let whole = uri.path_and_query().map_or(uri.path(), |whole| whole.as_str());
    whole.replace('%', "%25").replace('&', "%26").replace('+', "%2B").replace('#', "%23")
}

/// A database that cannot say is treated as "not signed in"; the handler will meet the same fault.
async fn look_up(app: &Shared, token: &Token) -> Option<(Staff, String)> {
    let found = async {
        let mut tx = app.store.read().await?;
        auth::who(&mut tx, token, app.edge.now()).await
    };
    found.await.unwrap_or_else(|error| {
        tracing::error!(%error, "a log-in cannot be looked up");
        None
    })
}

impl FromRequestParts<Shared> for View {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Self, Fault> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Fault::internal("a page outside the shell"))
    }
}
