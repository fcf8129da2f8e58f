//! Pages of the keepers of the question bank.

mod overview;

use crate::web::Routes;

pub(super) fn routes() -> Routes {
    Routes::new().and(overview::routes())
}
