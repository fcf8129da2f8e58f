use std::num::NonZeroU32;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use store::application::{self, Application, Filter, State as Stage};

use super::site_of;
use crate::app::Shared;
use crate::web::{Choice, Clerk, Fault, Page, View, html};

const ROWS: NonZeroU32 = NonZeroU32::new(25).expect("not zero");

#[derive(Template)]
#[template(path = "clerk/list.html")]
struct List {
    l: View,
    rows: Vec<Application>,
    page: Page,
    text: String,
    states: Vec<Choice>,
    everywhere: bool,
    link: String,
}

/// The applications of the clerk's site, or of all sites, searched and by state.
pub(super) async fn show(State(app): State<Shared>, Clerk(clerk): Clerk, l: View) -> Result<Response, Fault> {
    let text = l.query("q").unwrap_or_default().trim().to_owned();
    let state: Option<Stage> = l.query("state").and_then(|state| state.parse().ok());
    let everywhere = l.query("everywhere").is_some();
    let site = if everywhere { None } else { Some(site_of(&clerk)?) };
    let filter = Filter { state, site, school: None, text: text.clone() };
    let page = Page::asked(l.query("page"), ROWS);
    let mut tx = app.store.read().await?;
    let (rows, total) = application::list(&mut tx, &filter, page.offset(), page.limit()).await?;
    let states = Stage::ALL.iter().copied().map(|one| Choice {
        value: one.as_str().to_owned(),
        label: l.t(format!("office-state-{}", one.as_str())),
        chosen: state == Some(one),
    });
    let states = states.collect();
    let link = link(&text, state, everywhere);
    html(&List { l, rows, page: page.of(total), text, states, everywhere, link })
}

/// The address of this list, ready for `page=`.
fn link(text: &str, state: Option<Stage>, everywhere: bool) -> String {
    let mut link = "/clerk?".to_owned();
    for (name, value) in
        [("q", text), ("state", state.map_or("", Stage::as_str)), ("everywhere", if everywhere { "yes" } else { "" })]
    {
        if !value.is_empty() {
            link.extend([name, "=", &crate::web::encode(value), "&"]);
        }
    }
    link
}
