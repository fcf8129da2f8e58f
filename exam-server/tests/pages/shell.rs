use protocol::Language;

use crate::office::{Office, PASSWORD};

#[tokio::test]
async fn a_sign_in_gives_a_new_token_each_time_and_a_sign_out_ends_it() {
    let office = Office::open().await;
    let mut browser = office.browser();
    let first = browser.sign_in("Clerk ", PASSWORD).await;
    assert_eq!(first.location.as_deref(), Some("/clerk"));
    let cookie = &first.cookies[0];
    for part in ["kaochang=", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=36000"] {
        assert!(cookie.contains(part), "{cookie} lacks {part}");
    }
    assert_eq!(browser.get("/clerk").await.status, 200);

    let mut other = office.browser();
    assert_ne!(other.sign_in("clerk", PASSWORD).await.cookies, first.cookies);

    assert_eq!(browser.post("/sign-out", &[]).await.status, 303);
    assert_eq!(browser.get("/clerk").await.location.as_deref(), Some("/sign-in?next=/clerk"));
    assert_eq!(other.get("/clerk").await.status, 200, "another log-in of the same person goes on");
}

#[tokio::test]
async fn a_log_in_ends_when_its_hours_are_over() {
    let office = Office::open().await;
    let mut browser = office.signed_in("clerk").await;
    let hours = i64::from(office.app.config.login_hours);
    office.app.edge.advance(hours * 3_600_000 - 1);
    assert_eq!(browser.get("/clerk").await.status, 200);
    office.app.edge.advance(1);
    assert_eq!(browser.get("/clerk").await.status, 303);
}

#[tokio::test]
async fn five_wrong_passwords_make_a_name_wait_even_with_the_right_one() {
    let office = Office::open().await;
    let mut browser = office.browser();
    for _ in 0..5 {
        let page = browser.sign_in("clerk", "wrong").await;
        assert_eq!(page.status, 422);
        assert!(page.body.contains("The user name or the password is wrong."), "{}", page.body);
    }
    let page = browser.sign_in("clerk", PASSWORD).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("15 minutes"), "{}", page.body);
    assert_eq!(browser.sign_in("school", PASSWORD).await.status, 303, "other names are not held up");
    office.app.edge.advance(15 * 60 * 1_000);
    assert_eq!(office.browser().sign_in("clerk", PASSWORD).await.status, 303);
}

#[tokio::test]
async fn a_form_without_the_log_ins_token_or_from_another_site_changes_nothing() {
    let office = Office::open().await;
    let mut browser = office.signed_in("clerk").await;
    for csrf in ["", "wrong"] {
        let page = browser.post_bare("/sign-out", &[("csrf", csrf)]).await;
        assert_eq!(page.status, 403);
        assert!(page.body.contains("no longer valid"), "{}", page.body);
    }
    let csrf = browser.csrf().await;
    let fields = [("csrf", csrf.as_str())];
    assert_eq!(browser.post_from("/sign-out", &fields, Some("http://evil.test")).await.status, 403);
    assert_eq!(browser.get("/clerk").await.status, 200, "still signed in");
    assert_eq!(browser.post_from("/sign-out", &fields, Some("http://office.test")).await.status, 303);
}

#[tokio::test]
async fn a_page_is_in_the_language_of_the_browser_until_another_is_chosen() {
    let office = Office::open().await;
    let mut browser = office.browser();
    browser.language = "ru-RU,ru;q=0.9".to_owned();
    assert!(browser.get("/").await.body.contains("<html lang=\"ru\">"));
    let page = browser.get("/language/ja?next=/sign-in%3Fnext=/clerk").await;
    assert_eq!(page.location.as_deref(), Some("/sign-in?next=/clerk"));
    let page = browser.get("/sign-in").await.body;
    assert!(page.contains("<html lang=\"ja\">"));
    for language in Language::ALL {
        let link = format!("href=\"/language/{language}?next=/sign-in\"");
        assert!(page.contains(&link), "{link} is missing");
    }
    assert_eq!(browser.get("/language/xx").await.status, 404);
    assert_eq!(browser.get("/language/fr?next=//evil.test").await.location.as_deref(), Some("/"));
}

#[tokio::test]
async fn every_answer_forbids_foreign_scripts_and_a_missing_page_is_said_in_the_visitors_language() {
    let office = Office::open().await;
    let mut browser = office.browser();
    browser.language = "fr".to_owned();
    let page = browser.get("/nowhere").await;
    assert_eq!(page.status, 404);
    assert!(page.body.contains("<html lang=\"fr\">") && page.body.contains("404"));
    let policy = page.headers["content-security-policy"].to_str().expect("text");
    assert!(policy.contains("default-src 'self'") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(page.headers["x-content-type-options"], "nosniff");
    let api = browser.get("/api/nowhere").await;
    assert_eq!(api.status, 404);
    assert!(api.body.contains("errors-page-unknown"), "{}", api.body);
}

#[tokio::test]
async fn static_files_and_fonts_are_served() {
    let office = Office::open().await;
    let mut browser = office.browser();
    let page = browser.get("/").await.body;
    let (_, rest) = page.split_once("href=\"/static/app.css?v=").expect("a stylesheet");
    let version = rest.split('"').next().expect("a version");
    let style = browser.get(&format!("/static/app.css?v={version}")).await;
    assert!(style.body.contains("--accent"));
    assert_eq!(browser.get("/static/app.js").await.status, 200);
    assert_eq!(browser.get("/static/other").await.status, 404);
    assert_eq!(browser.get("/fonts/KaoSans.woff2").await.status, 200);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_with_one_sentence() {
    let office = Office::open().await;
    let mut browser = office.signed_in("school").await;
    let file = vec![b'a'; exam_server::web::BODY_LIMIT + 1];
    let page = browser.upload("/school/roster", &[], ("roster", "a.csv", &file)).await;
    assert_eq!(page.status, 413);
    assert!(page.body.contains("The request is too large."), "{}", page.body);
}
