use std::convert::Infallible;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::IntervalStream;

use crate::app::Shared;
use crate::web::Fault;

/// How often a watched page looks.
const LOOK: Duration = Duration::from_secs(1);

/// Server-sent events for a page that shows something which changes.
///
/// `fingerprint` is asked once a second; whenever its text differs from the last one, an event
/// with that text is sent, and the page's script fetches itself anew. It asks the database, not
/// this process, because another process may have made the change. The first event comes at once,
/// so that a change between page and stream is not missed.
pub fn watch<F, G>(app: Shared, fingerprint: F) -> Response
where
    F: Fn(Shared) -> G + Send + 'static,
    G: Future<Output = Result<String, Fault>> + Send + 'static,
{
    let looks = IntervalStream::new(tokio::time::interval(LOOK)).then(move |_| fingerprint(app.clone()));
    let mut last = None;
    let events = looks.filter_map(move |look| {
        // A look that fails is left out; the next one may succeed.
        let now = look.inspect_err(|error| tracing::warn!(%error, "a watched page could not look")).ok()?;
        let changed = last.as_ref() != Some(&now);
        last = Some(now.clone());
        changed.then(|| Ok::<_, Infallible>(Event::default().data(now)))
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}
