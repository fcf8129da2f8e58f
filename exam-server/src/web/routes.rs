use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::MethodFilter;

use crate::app::Shared;

/// Routes that can be listed, so that a test can hold the table of who may do what against them.
#[derive(Default)]
pub struct Routes {
    router: Router<Shared>,
    listed: Vec<(Method, &'static str)>,
}

impl Routes {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers `GET path`.
    #[must_use]
    pub fn get<H: Handler<T, Shared>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.add(Method::GET, MethodFilter::GET, path, handler)
    }

    /// Answers `POST path`.
    #[must_use]
    pub fn post<H: Handler<T, Shared>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.add(Method::POST, MethodFilter::POST, path, handler)
    }

    fn add<H: Handler<T, Shared>, T: 'static>(
        mut self,
        method: Method,
        filter: MethodFilter,
        path: &'static str,
        handler: H,
    ) -> Self {
        self.router = self.router.route(path, axum::routing::on(filter, handler));
        self.listed.push((method, path));
        self
    }

    /// Both sets.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.listed.extend(other.listed);
        self
    }

    /// Method and path of every route.
    pub fn listed(&self) -> &[(Method, &'static str)] {
        &self.listed
    }

    /// As axum takes them.
    pub fn into_router(self) -> Router<Shared> {
        self.router
    }
}
