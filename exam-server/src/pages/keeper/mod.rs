//! Pages of the keepers of the question bank.

mod changes;
mod corrections;
pub(in crate::pages) mod difference;
mod edit;
mod item_form;
mod overview;
mod stale;

use crate::web::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .and(overview::routes())
        .and(edit::routes())
        .and(changes::routes())
        .and(stale::routes())
        .and(corrections::routes())
}
