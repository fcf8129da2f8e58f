//! The open question bank: every question in force with its picture, key, reason and law, for everybody.

mod browse;
pub(in crate::pages) mod filter;
pub(in crate::pages) mod law;
mod show;
mod sign;
pub(in crate::pages) mod words;

use crate::web::Routes;

pub(super) fn routes() -> Routes {
    Routes::new().and(browse::routes()).and(show::routes()).and(sign::routes())
}
