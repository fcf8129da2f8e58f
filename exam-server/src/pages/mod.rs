//! Pages: HTTP in, HTML out.

mod clerk;
mod home;
mod keeper;
mod public;
mod questions;
mod regulation;
mod room;
mod school;
mod sign_in;
mod supervisor;

use crate::web::Routes;

/// Every page.
pub fn routes() -> Routes {
    Routes::new()
        .and(home::routes())
        .and(sign_in::routes())
        .and(clerk::routes())
        .and(school::routes())
        .and(room::routes())
        .and(supervisor::routes())
        .and(regulation::routes())
        .and(keeper::routes())
        .and(public::routes())
        .and(questions::routes())
}
