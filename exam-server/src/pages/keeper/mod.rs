//! Pages of the keepers of the question bank.

mod changes;
mod corrections;
pub(in crate::pages) mod difference;
mod edit;
mod item;
mod item_form;
mod items;
mod overview;
mod plots;
mod stale;
mod statistics;

use crate::web::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .and(overview::routes())
        .and(items::routes())
        .and(item::routes())
        .and(statistics::routes())
        .and(edit::routes())
        .and(changes::routes())
        .and(stale::routes())
        .and(corrections::routes())
}
