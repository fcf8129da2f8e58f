use askama::Template;
use axum::extract::State;
use axum::response::Response;
use store::application::{self, State as Stage};
use store::booking;
use store::school::{self, Figures, School};

use super::Offer;
use crate::app::Shared;
use crate::edge::start_of;
use crate::web::{Fault, SchoolUser, View, html};

#[derive(Template)]
#[template(path = "school/overview.html")]
struct Overview {
    l: View,
    school: School,
    awaiting: i64,
    accepted: i64,
    waiting: i64,
    figures: Vec<Figures>,
    offers: Vec<Offer>,
}

impl Overview {
    fn percent(figures: &Figures) -> i64 {
        if figures.sat == 0 { 0 } else { figures.passed * 100 / figures.sat }
    }
}

/// The school's figures of this month, and what comes next.
pub(super) async fn show(State(app): State<Shared>, user: SchoolUser, l: View) -> Result<Response, Fault> {
    let mut tx = app.store.read().await?;
    let school = school::get(&mut tx, user.school).await?.ok_or(Fault::Forbidden)?;
    let counts = application::count_by_state(&mut tx, None, Some(user.school)).await?;
    let count = |wanted: Stage| counts.iter().find(|(state, _)| *state == wanted).map_or(0, |(_, count)| *count);
    let today = app.edge.today();
    let (from, until) = (start_of(today.first_of_month()), start_of(today.last_of_month().tomorrow().unwrap_or(today)));
    let mut offers = super::offers(&mut tx, &app, user.school).await?;
    offers.retain(|offer| offer.free > 0);
    offers.truncate(8);
    html(&Overview {
        awaiting: count(Stage::AwaitingConfirmation) + count(Stage::Disputed),
        accepted: count(Stage::Accepted),
        waiting: booking::waiting(&mut tx, user.school).await?,
        figures: school::figures(&mut tx, user.school, from, until).await?,
        offers,
        school,
        l,
    })
}
