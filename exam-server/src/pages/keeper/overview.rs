//! What is in force, what waits, and what is wrong.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use protocol::{Language, Moment};
use store::bank_change::{self, ChangeState};
use store::bank_edition;

use crate::app::Shared;
use crate::bank::{Damage, Faults, Objection};
use crate::web::{Fault, Keeper, Routes, View, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/keeper", show)
}

/// Editions that are listed.
const EDITIONS: i64 = 8;

#[derive(Template)]
#[template(path = "keeper/overview.html")]
struct OverviewPage {
    l: View,
    hash: String,
    items: usize,
    damage: Option<Damage>,
    drafts: u64,
    submitted: u64,
    /// Approved, but not in the bank yet.
    unwritten: u64,
    /// Translations that are stale or missing, by language, where there are any.
    stale: Vec<(Language, usize)>,
    editions: Vec<(String, i64, Moment)>,
}

impl OverviewPage {
    fn stale_in_all(&self) -> usize {
        self.stale.iter().map(|(_, count)| count).sum()
    }

    fn objection(&self, objection: &Objection) -> String {
        match objection {
            Objection::Vanished(items) => self.l.with(
                "keeper-damage-vanished",
                "items",
                items.iter().take(12).cloned().collect::<Vec<_>>().join(", "),
            ),
            Objection::KeyChanged(item, version) => {
                self.l.with("keeper-damage-key", "item", format_args!("{item} v{version}"))
            }
            Objection::Undrawable(blueprint, language) => {
                let args = locales::Args::new().set("blueprint", blueprint.as_str());
                self.l.args("keeper-damage-undrawable", &args.set("language", self.l.native(language)))
            }
        }
    }
}

async fn show(State(app): State<Shared>, l: View, _: Keeper) -> Result<Response, Fault> {
    let current = app.banks.now();
    let stale =
        Language::ALL.map(|language| (language, current.bank.newest().filter(|item| !item.is_fresh(language)).count()));
    let mut tx = app.store.read().await?;
    html(&OverviewPage {
        l,
        hash: current.bank.hash().to_owned(),
        items: current.bank.newest().count(),
        damage: app.banks.damage(),
        drafts: bank_change::count(&mut tx, ChangeState::Draft).await?,
        submitted: bank_change::count(&mut tx, ChangeState::Submitted).await?,
        unwritten: bank_change::count(&mut tx, ChangeState::Approved).await?,
        stale: stale.into_iter().filter(|(_, count)| *count > 0).collect(),
        editions: bank_edition::all(&mut tx, EDITIONS).await?,
    })
}
