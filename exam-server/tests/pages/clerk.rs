use exam_server::office::regulation;
use protocol::Language;
use store::application::{self, State};

use crate::office::{Office, TODAY, entry, portrait, resident_number};

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_accepted_disputed_corrected_and_confirmed() {
    let office = Office::open().await;
    let mut clerk = office.signed_in("clerk").await;
    let id = office.unconfirmed(&mut clerk, 11, "李明", None).await;
    let path = format!("/clerk/applications/{id}");
    let page = clerk.get(&path).await.body;
    for text in ["李明", "Awaiting confirmation", &resident_number(11), "data-state=\"awaiting-confirmation\""] {
        assert!(page.contains(text), "{text} is missing");
    }
    let portrait_answer = clerk.head_of(&format!("{path}/portrait")).await;
    assert_eq!((portrait_answer.0.as_u16(), portrait_answer.1.as_str()), (200, "image/jpeg"));
    let form = clerk.get(&format!("{path}/form")).await;
    assert_eq!(form.headers["content-type"], "application/pdf");
    assert!(form.body.starts_with("%PDF-") && form.body.len() > 10_000, "{} bytes", form.body.len());
    assert_eq!(clerk.head_of(&format!("{path}/events")).await.1, "text/event-stream");

    let app = &office.app;
    let mut tx = app.store.write().await.expect("a transaction");
    assert!(application::answer(&mut tx, id, false, app.edge.now()).await.expect("an answer"));
    tx.commit().await.expect("committed");
    assert!(clerk.get(&path).await.body.contains("does not agree"));
    assert!(clerk.get(&format!("{path}/correct")).await.body.contains("value=\"李明\""));

    let document = resident_number(11);
    let page = clerk.upload(&format!("{path}/correct"), &entry(&document, "李茗"), ("portrait", "", b"")).await;
    assert_eq!(page.status, 303, "{}", page.body);
    let mut tx = app.store.write().await.expect("a transaction");
    let corrected = application::get(&mut tx, id).await.expect("read").expect("there");
    assert_eq!((corrected.person.name.as_str(), corrected.state), ("李茗", State::AwaitingConfirmation));
    assert!(rules::numbers::is_serial(&corrected.serial), "{}", corrected.serial);
    assert!(application::answer(&mut tx, id, true, app.edge.now()).await.expect("an answer"));
    tx.commit().await.expect("committed");
    let page = clerk.get(&format!("{path}/correct")).await;
    assert_eq!(page.status, 409);
    assert!(page.body.contains("can no longer be corrected"), "{}", page.body);
}

#[tokio::test]
async fn every_reason_stands_beside_its_field_and_nothing_is_written() {
    let office = Office::open().await;
    let mut clerk = office.signed_in("clerk").await;
    let young = {
        let digits = "53010220200502003";
        format!("{digits}{}", rules::identity::check_digit(digits).expect("seventeen digits"))
    };
    let mut fields = entry(&young, "小明");
    fields.retain(|(name, _)| !["left-eye", "colour"].contains(name));
    fields.push(("left-eye", "4.0"));
    let page = clerk.upload("/clerk/new", &fields, ("portrait", "a.png", b"not a picture")).await;
    assert_eq!(page.status, 422);
    for field in ["born-on", "left-eye"] {
        assert!(page.body.contains(&format!("id=\"fault-{field}\"")), "{field}: {}", page.body);
    }
    assert!(page.body.contains("this file has 0 KB"), "{}", page.body);
    assert!(page.body.contains("value=\"小明\""), "what was typed stays");
    assert!(clerk.get("/clerk").await.body.contains("No application matches."));
}

#[tokio::test]
async fn a_wrong_check_digit_and_a_second_application_are_refused() {
    let office = Office::open().await;
    let mut clerk = office.signed_in("clerk").await;
    let sound = resident_number(11);
    let wrong = format!("{}{}", &sound[..17], if sound.ends_with('1') { '2' } else { '1' });
    let page = clerk.upload("/clerk/new", &entry(&wrong, "李明"), ("portrait", "a.jpg", &portrait())).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("id=\"fault-document-number\""), "{}", page.body);

    office.unconfirmed(&mut clerk, 11, "李明", None).await;
    let page = clerk.upload("/clerk/new", &entry(&sound, "李明"), ("portrait", "a.jpg", &portrait())).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("id=\"fault-class\""), "{}", page.body);
    let page = clerk.upload("/clerk/new", &entry(&sound, "王芳"), ("portrait", "a.jpg", &portrait())).await;
    assert!(page.body.contains("registered under another name"), "{}", page.body);
}

#[tokio::test]
async fn the_window_books_and_cancels_for_somebody_without_a_school() {
    let office = Office::open().await;
    let mut clerk = office.signed_in("clerk").await;
    let session = office.open_session(10, 1).await.to_string();
    let id = office.applicant(&mut clerk, 11, "李明", None).await;
    let path = format!("/clerk/applications/{id}");
    assert!(clerk.get(&path).await.body.contains(&session), "the session is offered");
    let page = clerk.post(&format!("{path}/book"), &[("session", &session)]).await;
    assert_eq!(page.status, 303, "{}", page.body);
    let page = clerk.post(&format!("{path}/close"), &[]).await;
    assert_eq!(page.status, 409, "{}", page.body);

    let other = office.applicant(&mut clerk, 12, "王芳", None).await;
    let page = clerk.post(&format!("/clerk/applications/{other}/book"), &[("session", &session)]).await;
    assert_eq!(page.status, 409, "the last seat is taken");

    let page = clerk.get(&path).await.body;
    let (_, rest) = page.split_once("/clerk/bookings/").expect("a booking");
    let booking = rest.split('/').next().expect("an id");
    assert_eq!(clerk.post(&format!("/clerk/bookings/{booking}/cancel"), &[]).await.status, 303);
    assert_eq!(clerk.post(&format!("{path}/close"), &[]).await.status, 303);
    let page = clerk.post(&format!("/clerk/applications/{other}/book"), &[("session", &session)]).await;
    assert_eq!(page.status, 303, "the seat is free again");
}

#[tokio::test]
async fn no_page_of_the_window_lacks_a_text_in_any_language() {
    let office = Office::open().await;
    let mut clerk = office.signed_in("clerk").await;
    office.open_session(10, 5).await;
    let id = office.applicant(&mut clerk, 11, "李明", None).await;
    let waiting = office.unconfirmed(&mut clerk, 12, "王芳", Some(office.school)).await;
    for language in Language::ALL {
        clerk.get(&format!("/language/{language}")).await;
        for path in [
            "/clerk".to_owned(),
            "/clerk?state=accepted&everywhere=yes&q=x".to_owned(),
            "/clerk/new".to_owned(),
            format!("/clerk/applications/{id}"),
            format!("/clerk/applications/{waiting}?notice=office-notice-accepted"),
            format!("/clerk/applications/{waiting}/correct"),
        ] {
            let page = clerk.get(&path).await;
            assert_eq!(page.status, 200, "{path}");
        }
        clerk.post("/clerk/new", &[("document-number", "1")]).await;
    }
    assert_eq!(office.app.catalog.missing(), 0, "{:?}", office.app.catalog.missing_texts());
}

#[tokio::test]
async fn an_application_is_accepted_under_the_regulation_with_what_the_office_has_confirmed() {
    let office = Office::open().await;
    let app = &office.app;
    let from_file = app.content.regulation_on(TODAY).expect("a regulation in force").clone();
    let gap = from_file.all_gaps().into_iter().find(|gap| gap.suggestion.is_some()).expect("an unsure figure");
    let value = gap.suggestion.expect("a suggestion");
    let mut supervisor = office.signed_in("supervisor").await;
    let fields = [("path", gap.path.as_str()), ("value", value.as_str()), ("note", "letter 7")];
    assert_eq!(supervisor.post(&format!("/regulation/{}", from_file.id), &fields).await.status, 303);

    let mut clerk = office.signed_in("clerk").await;
    let id = office.unconfirmed(&mut clerk, 11, "李明", None).await;
    let mut tx = app.store.read().await.expect("a transaction");
    let accepted = application::get(&mut tx, id).await.expect("a look-up").expect("an application");
    let in_force = regulation::in_force(&mut tx, app, TODAY).await.expect("in force");
    assert_eq!(accepted.regulation_hash, in_force.hash());
    assert_ne!(accepted.regulation_hash, from_file.hash());
}
