//! Pages for everybody: rankings, how an examination goes, receipts, one's own bookings and results.

pub(in crate::pages) mod chart;
mod own;
mod procedures;
mod ranking;
mod receipt;

use crate::web::Routes;

pub(super) fn routes() -> Routes {
    Routes::new().and(ranking::routes()).and(procedures::routes()).and(receipt::routes()).and(own::routes())
}
