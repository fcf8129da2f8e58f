//! Who may do what. A route that is missing from the table fails the test.

use std::collections::BTreeSet;

use store::staff::Role;

use crate::office::Office;

/// Method, path and the roles that may; [`EVERYBODY`] need not sign in.
const TABLE: &[(&str, &str, &[Role])] = &[
    ("GET", "/", EVERYBODY),
    ("GET", "/language/{tag}", EVERYBODY),
    ("GET", "/sign-in", EVERYBODY),
    ("POST", "/sign-in", EVERYBODY),
    ("POST", "/sign-out", EVERYBODY),
    ("GET", "/clerk", CLERK),
    ("GET", "/clerk/new", CLERK),
    ("POST", "/clerk/new", CLERK),
    ("GET", "/clerk/applications/{id}", CLERK),
    ("GET", "/clerk/applications/{id}/events", CLERK),
    ("GET", "/clerk/applications/{id}/portrait", CLERK),
    ("GET", "/clerk/applications/{id}/form", CLERK),
    ("GET", "/clerk/applications/{id}/correct", CLERK),
    ("POST", "/clerk/applications/{id}/correct", CLERK),
    ("POST", "/clerk/applications/{id}/show", CLERK),
    ("POST", "/clerk/applications/{id}/close", CLERK),
    ("POST", "/clerk/applications/{id}/book", CLERK),
    ("POST", "/clerk/bookings/{id}/cancel", CLERK),
    ("GET", "/school", SCHOOL),
    ("GET", "/school/applications", SCHOOL),
    ("GET", "/school/applications/{id}", SCHOOL),
    ("GET", "/school/sessions", SCHOOL),
    ("GET", "/school/sessions/{id}", SCHOOL),
    ("POST", "/school/sessions/{id}/book", SCHOOL),
    ("GET", "/school/bookings/{id}/move", SCHOOL),
    ("POST", "/school/bookings/{id}/move", SCHOOL),
    ("POST", "/school/bookings/{id}/cancel", SCHOOL),
    ("GET", "/school/roster", SCHOOL),
    ("POST", "/school/roster", SCHOOL),
    ("POST", "/school/roster/confirm", SCHOOL),
    ("GET", "/room/sittings/{id}/score-sheet.pdf", ROOM),
    ("GET", "/room", ROOM),
    ("GET", "/room/portrait/{person}", ROOM),
    ("GET", "/room/session/{id}", ROOM),
    ("POST", "/room/session/{id}/advance", ROOM),
    ("POST", "/room/session/{id}/seats", ROOM),
    ("GET", "/room/session/{id}/results", ROOM),
    ("GET", "/room/booking/{id}", ROOM),
    ("POST", "/room/booking/{id}/roll", ROOM),
    ("POST", "/room/booking/{id}/identify", ROOM),
    ("POST", "/room/booking/{id}/seat", ROOM),
    ("GET", "/room/hall/{id}", ROOM),
    ("GET", "/room/hall/{id}/events", ROOM),
    ("POST", "/room/terminal/{id}/come", ROOM),
    ("GET", "/room/sitting/{id}", ROOM),
    ("POST", "/room/sitting/{id}/pause", ROOM),
    ("POST", "/room/sitting/{id}/resume", ROOM),
    ("POST", "/room/sitting/{id}/extend", ROOM),
    ("POST", "/room/sitting/{id}/stop", ROOM),
    ("POST", "/room/sitting/{id}/void", ROOM),
    ("POST", "/room/sitting/{id}/withdraw", ROOM),
    ("POST", "/room/result/{id}/sign", ROOM),
    ("GET", "/supervisor", SUPERVISOR),
    ("GET", "/supervisor/events", SUPERVISOR),
    ("GET", "/supervisor/sessions", SUPERVISOR),
    ("GET", "/supervisor/sessions/new", SUPERVISOR),
    ("POST", "/supervisor/sessions/new", SUPERVISOR),
    ("GET", "/supervisor/session/{id}", SUPERVISOR),
    ("POST", "/supervisor/session/{id}/quota", SUPERVISOR),
    ("GET", "/supervisor/session/{id}/draw", SUPERVISOR),
    ("POST", "/supervisor/session/{id}/draw", SUPERVISOR),
    ("GET", "/supervisor/outbox", SUPERVISOR),
    ("POST", "/supervisor/outbox/{id}/release", SUPERVISOR),
    ("POST", "/supervisor/outbox/{id}/retry", SUPERVISOR),
    ("GET", "/supervisor/ranking", SUPERVISOR),
    ("POST", "/supervisor/ranking", SUPERVISOR),
    ("GET", "/regulation", SUPERVISOR),
    ("GET", "/regulation/{id}", SUPERVISOR),
    ("POST", "/regulation/{id}", SUPERVISOR),
    ("GET", "/keeper", KEEPER),
    ("GET", "/keeper/new", KEEPER),
    ("POST", "/keeper/new", KEEPER),
    ("GET", "/keeper/items/{item}/edit", KEEPER),
    ("POST", "/keeper/items/{item}/edit", KEEPER),
    ("GET", "/keeper/changes", KEEPER),
    ("GET", "/keeper/changes/{id}", KEEPER),
    ("GET", "/keeper/changes/{id}/edit", KEEPER),
    ("POST", "/keeper/changes/{id}/edit", KEEPER),
    ("POST", "/keeper/changes/{id}/submit", KEEPER),
    ("POST", "/keeper/changes/{id}/approve", KEEPER),
    ("POST", "/keeper/changes/{id}/send-back", KEEPER),
    ("POST", "/keeper/changes/{id}/withdraw", KEEPER),
    ("GET", "/keeper/stale", KEEPER),
    ("POST", "/keeper/stale", KEEPER),
    ("GET", "/keeper/corrections", KEEPER),
    ("GET", "/keeper/corrections/new", KEEPER),
    ("POST", "/keeper/corrections/new", KEEPER),
    ("GET", "/keeper/corrections/{id}", KEEPER),
    ("POST", "/keeper/corrections/{id}/approve", KEEPER),
    ("POST", "/keeper/corrections/{id}/withdraw", KEEPER),
    ("GET", "/keeper/items", KEEPER),
    ("GET", "/keeper/items/{item}", KEEPER),
    ("GET", "/keeper/statistics", KEEPER),
    ("GET", "/keeper/statistics/items.csv", KEEPER),
    ("GET", "/questions", EVERYBODY),
    ("GET", "/questions/{id}", EVERYBODY),
    ("GET", "/signs/{file}", EVERYBODY),
    ("GET", "/ranking", EVERYBODY),
    ("GET", "/procedures", EVERYBODY),
    ("GET", "/verify", EVERYBODY),
    ("GET", "/verify/proof", EVERYBODY),
    ("GET", "/look-up", EVERYBODY),
    ("POST", "/look-up", EVERYBODY),
];

const EVERYBODY: &[Role] = &Role::ALL;
const CLERK: &[Role] = &[Role::Clerk];
const SCHOOL: &[Role] = &[Role::School];
const ROOM: &[Role] = &[Role::Invigilator, Role::Examiner, Role::Supervisor];
const KEEPER: &[Role] = &[Role::Keeper];
const SUPERVISOR: &[Role] = &[Role::Supervisor, Role::Admin];

#[test]
fn every_route_stands_in_the_table_once() {
    let routes = exam_server::pages::routes();
    let listed: Vec<(String, &str)> =
        routes.listed().iter().map(|(method, path)| (method.to_string(), *path)).collect();
    let table: Vec<(String, &str)> = TABLE.iter().map(|(method, path, _)| ((*method).to_owned(), *path)).collect();
    assert_eq!(table.len(), table.iter().collect::<BTreeSet<_>>().len(), "a route stands twice");
    let (listed, table): (BTreeSet<_>, BTreeSet<_>) = (listed.into_iter().collect(), table.into_iter().collect());
    assert_eq!(listed, table);
}

#[tokio::test]
async fn each_role_reaches_its_own_routes_and_no_other() {
    let office = Office::open().await;
    for role in Role::ALL {
        for (method, path, allowed) in TABLE.iter().filter(|(_, _, allowed)| allowed.len() < Role::ALL.len()) {
            let mut browser = office.signed_in(role.as_str()).await;
            let path = filled(path);
            let status = match *method {
                "GET" => browser.head_of(&path).await.0,
                _ => browser.post(&path, &[]).await.status,
            };
            assert_eq!(status != 403, allowed.contains(&role), "{} {method} {path}: {status}", role.as_str());
        }
    }
}

#[tokio::test]
async fn a_visitor_is_sent_to_sign_in_and_comes_back() {
    let office = Office::open().await;
    for (method, path, allowed) in TABLE {
        if allowed.len() == Role::ALL.len() {
            continue;
        }
        let mut browser = office.browser();
        let path = filled(path);
        let page = match *method {
            "GET" => browser.get(&path).await,
            _ => browser.post_bare(&path, &[]).await,
        };
        let next = if *method == "GET" { path.as_str() } else { "/" };
        assert_eq!(page.location.as_deref(), Some(format!("/sign-in?next={next}").as_str()), "{method} {path}");
    }
}

/// A path of something that is not there.
fn filled(path: &str) -> String {
    let nobody = "00000000-0000-0000-0000-000000000000";
    path.replace("{id}", nobody).replace("{person}", nobody).replace("{item}", "passage-9999")
}
