use protocol::{ApplicationId, Language, SessionId};
use store::{booking, session};

use crate::browser::Browser;
use crate::office::{Office, resident_number};

async fn bookings(office: &Office, session: SessionId) -> usize {
    let mut tx = office.app.store.read().await.expect("a transaction");
    booking::of_session(&mut tx, session, None).await.expect("read").len()
}

async fn applicants(office: &Office, count: u8) -> Vec<ApplicationId> {
    let mut clerk = office.signed_in("clerk").await;
    let mut ids = Vec::new();
    for number in 0..count {
        ids.push(office.applicant(&mut clerk, 10 + number, &format!("学员{number}"), Some(office.school)).await);
    }
    ids
}

async fn preview(school: &mut Browser, session: SessionId, list: &str) -> crate::browser::Page {
    school.upload("/school/roster", &[("session", &session.to_string())], ("roster", "名单.csv", list.as_bytes())).await
}

#[tokio::test]
async fn a_school_books_many_at_once_or_nobody() {
    let office = Office::open().await;
    let ids = applicants(&office, 3).await;
    let session = office.open_session(10, 2).await;
    let mut school = office.signed_in("school").await;
    let path = format!("/school/sessions/{session}/book");
    let texts: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let all: Vec<(&str, &str)> = texts.iter().map(|id| ("application", id.as_str())).collect();

    let page = school.post(&path, &all).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("学员2") && page.body.contains("This session is full."), "{}", page.body);
    assert_eq!(bookings(&office, session).await, 0, "nobody was booked");

    assert_eq!(school.post(&path, &all[..2]).await.status, 303);
    assert_eq!(bookings(&office, session).await, 2);
    let page = school.post(&path, &all[..1]).await;
    assert_eq!(page.status, 422, "booked already");
    let page = school.post(&path, &[]).await;
    assert!(page.location.expect("a redirect").contains("school-notice-nobody"));
}

#[tokio::test]
async fn a_school_sees_and_books_its_own_applicants_only() {
    let office = Office::open().await;
    let mut clerk = office.signed_in("clerk").await;
    let foreign = office.applicant(&mut clerk, 11, "别校学员", Some(office.other_school)).await;
    let session = office.open_session(10, 5).await;
    let mut school = office.signed_in("school").await;
    assert_eq!(school.get(&format!("/school/applications/{foreign}")).await.status, 404);
    assert!(!school.get("/school/applications").await.body.contains("别校学员"));
    let path = format!("/school/sessions/{session}/book");
    let page = school.post(&path, &[("application", &foreign.to_string())]).await;
    assert_eq!(page.status, 422);
    assert!(!page.body.contains("别校学员"), "the name of another school's applicant is not told");
    let page = preview(&mut school, session, &format!("姓名,证件号码\n别校学员,{}\n", resident_number(11))).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("no application with this number"), "{}", page.body);
}

#[tokio::test]
async fn a_quota_is_shown_and_holds() {
    let office = Office::open().await;
    let ids = applicants(&office, 2).await;
    let id = office.open_session(10, 9).await;
    let mut tx = office.app.store.write().await.expect("a transaction");
    session::set_quota(&mut tx, id, office.school, 1).await.expect("a quota");
    tx.commit().await.expect("committed");
    let mut school = office.signed_in("school").await;
    assert!(school.get("/school/sessions").await.body.contains("0 / 1"));
    let texts: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let all: Vec<(&str, &str)> = texts.iter().map(|id| ("application", id.as_str())).collect();
    let page = school.post(&format!("/school/sessions/{id}/book"), &all).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("places in this session are used up"), "{}", page.body);
    assert_eq!(bookings(&office, id).await, 0);
}

#[tokio::test]
async fn a_booking_is_moved_and_cancelled_in_time_and_not_on_its_day() {
    let office = Office::open().await;
    let ids = applicants(&office, 1).await;
    let (first, second) = (office.open_session(10, 1).await, office.open_session(12, 1).await);
    let mut school = office.signed_in("school").await;
    let one = ids[0].to_string();
    let page = school.post(&format!("/school/sessions/{first}/book"), &[("application", &one)]).await;
    assert_eq!(page.status, 303, "{}", page.body);
    let mut tx = office.app.store.read().await.expect("a transaction");
    let made = booking::of_application(&mut tx, ids[0]).await.expect("read")[0].id;
    drop(tx);
    assert!(school.get(&format!("/school/bookings/{made}/move")).await.body.contains(&second.to_string()));
    let to = second.to_string();
    let page = school.post(&format!("/school/bookings/{made}/move"), &[("session", &to)]).await;
    assert_eq!(page.status, 303, "{}", page.body);
    assert_eq!((bookings(&office, first).await, bookings(&office, second).await), (0, 1));

    office.app.edge.advance(12 * 86_400_000 - 3_600_000);
    let mut school = office.signed_in("school").await;
    let page = school.post(&format!("/school/bookings/{made}/cancel"), &[]).await;
    assert_eq!(page.status, 409, "the day itself is too late");
    assert_eq!(bookings(&office, second).await, 1);
}

#[tokio::test]
async fn a_list_is_shown_first_and_booked_when_it_is_confirmed() {
    let office = Office::open().await;
    applicants(&office, 2).await;
    let session = office.open_session(10, 5).await;
    let mut school = office.signed_in("school").await;
    let list = format!("姓名,证件号码\r\n学员0,{}\r\n学 员1,{}\r\n", resident_number(10), resident_number(11));
    let page = preview(&mut school, session, &list).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("2 people found") && !page.body.contains(&resident_number(10)), "numbers are masked");
    assert_eq!(bookings(&office, session).await, 0, "nothing is booked yet");

    let hidden = |name: &str| {
        let mark = format!("name=\"{name}\" value=\"");
        let values = page.body.split(&mark).skip(1).map(|rest| rest.split('"').next().expect("a value").to_owned());
        values.collect::<Vec<_>>()
    };
    let (rows, names, sums) = (hidden("row"), hidden("file-name"), hidden("sha256"));
    let session_text = session.to_string();
    let mut fields =
        vec![("session", session_text.as_str()), ("file-name", names[0].as_str()), ("sha256", sums[0].as_str())];
    fields.extend(rows.iter().map(|row| ("row", row.as_str())));
    let done = school.post("/school/roster/confirm", &fields).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(bookings(&office, session).await, 2);
    assert!(school.get("/school/roster").await.body.contains("名单.csv"));
    let again = school.post("/school/roster/confirm", &fields).await;
    assert_eq!(again.status, 422, "a list is booked once");
    assert_eq!(bookings(&office, session).await, 2);
}

#[tokio::test]
async fn each_bad_row_is_named_with_line_and_column() {
    let office = Office::open().await;
    applicants(&office, 2).await;
    let session = office.open_session(10, 5).await;
    let mut school = office.signed_in("school").await;
    let sound = resident_number(10);
    let list = format!(
        "姓名,证件号码,准驾车型\n学员0,{sound},C1\n学员0,{sound},C1\n错名,{},C1\n学员1,{},Z9\n无,,\n谁,530102199005029999,\n",
        resident_number(11),
        resident_number(11),
    );
    let page = preview(&mut school, session, &list).await;
    assert_eq!(page.status, 422);
    let row = |line: u8, column: &str, reason: &str| {
        let expected = format!("<td class=\"number\">{line}</td><td>{column}</td><td>{reason}</td>");
        assert!(page.body.contains(&expected), "{expected}\n{}", page.body);
    };
    row(3, "", "This repeats line 2.");
    row(4, "Name", "The name is not the one on the application.");
    row(5, "Licence class", "There is no such licence class.");
    row(6, "Document number", "There is no document number or serial number.");
    row(7, "Document number", "Your school has no application with this number.");
    assert!(page.body.contains("The file has 5 errors. Nothing was imported."));
    assert!(!page.body.contains("/school/roster/confirm"), "there is nothing to confirm");
}

#[tokio::test]
async fn no_page_of_a_school_lacks_a_text_in_any_language() {
    let office = Office::open().await;
    let ids = applicants(&office, 2).await;
    let session = office.open_session(10, 5).await;
    let mut school = office.signed_in("school").await;
    let one = ids[0].to_string();
    school.post(&format!("/school/sessions/{session}/book"), &[("application", &one)]).await;
    let mut tx = office.app.store.read().await.expect("a transaction");
    let made = booking::of_application(&mut tx, ids[0]).await.expect("read")[0].id;
    drop(tx);
    for language in Language::ALL {
        school.get(&format!("/language/{language}")).await;
        for path in [
            "/school".to_owned(),
            "/school/applications?q=x&state=accepted".to_owned(),
            "/school/applications".to_owned(),
            format!("/school/applications/{}", ids[0]),
            "/school/sessions".to_owned(),
            format!("/school/sessions/{session}?notice=school-notice-booked"),
            format!("/school/bookings/{made}/move"),
            "/school/roster".to_owned(),
        ] {
            let page = school.get(&path).await;
            assert_eq!(page.status, 200, "{path}");
        }
        preview(&mut school, session, &format!("姓名,证件号码\n学员1,{}\n谁,1\n", resident_number(11))).await;
        school.post(&format!("/school/sessions/{session}/book"), &[("application", &one)]).await;
    }
    assert_eq!(office.app.catalog.missing(), 0, "{:?}", office.app.catalog.missing_texts());
}
