//! The open question bank, the keepers' list of items, and the statistics of the demo office's papers.

use std::collections::{BTreeMap, BTreeSet};

use exam_server::cli::verify;
use exam_server::demo;
use exam_server::office::ranking::Month;
use exam_server::office::statistics::{Period, report};
use exam_server::office::theory::figures;
use exam_server::web::encode;
use protocol::{Language, LicenceClass, Moment, Subject};
use question_bank::seal::{Approval, seal};
use question_bank::statistics::{FirstPass, SecondPass, Sitting};
use question_bank::{ItemId, Kind, Paper, mark};
use store::{response, sitting, statistics};

use crate::browser::{Browser, Page};
use crate::office::{Office, TODAY};

/// Ids of the questions that a page lists.
fn listed(page: &Page, beginning: &str) -> Vec<String> {
    let mut ids: Vec<String> = page
        .body
        .split(&format!("href=\"{beginning}"))
        .skip(1)
        .map(|rest| rest.split(['?', '"']).next().unwrap_or_default().to_owned())
        .collect();
    ids.dedup();
    ids
}

async fn found(browser: &mut Browser, query: &str) -> Vec<String> {
    let page = browser.get(&format!("/questions?{query}")).await;
    assert_eq!(page.status, 200, "{query}");
    listed(&page, "/questions/").into_iter().filter(|id| !id.is_empty()).collect()
}

#[tokio::test]
async fn a_question_is_found_by_words_of_any_language() {
    let office = Office::open().await;
    let mut visitor = office.browser();
    let queries = [
        "没有限速标志 道路中心线 30公里",
        "沒有限速標誌 道路中心線 30公里",
        "HIGHEST SPEED centre line 30 km/h",
        "наибольшая скорость осевой линии 30",
        "最高速度 中央線 都市道路 時速30km",
        "vitesse maximale voie urbaine ligne mediane 30",
        "velocidad máxima línea central 30 km/h",
        "中央線 speed осевой",
        "passage-0001",
    ];
    for query in queries {
        let ids = found(&mut visitor, &format!("q={}", encode(query))).await;
        assert!(ids.contains(&"passage-0001".to_owned()), "{query}: {ids:?}");
    }
    assert!(found(&mut visitor, "q=中央線+nowhere-to-be-found").await.is_empty());
}

#[tokio::test]
async fn what_is_listed_fits_every_wish_and_is_counted() {
    let office = Office::open().await;
    let mut visitor = office.browser();
    let now = office.app.banks.now();
    let fits: BTreeSet<String> = now
        .bank
        .in_use(TODAY, Language::En)
        .filter(|item| item.chapter.as_str() == "passage" && item.kind() == Kind::TrueFalse && item.picture.is_some())
        .map(|item| item.id.to_string())
        .collect();
    assert!(fits.len() > 20, "more than one page: {}", fits.len());
    let query = "chapter=passage&kind=true-false&picture=yes&";
    let first = visitor.get(&format!("/questions?{query}")).await;
    assert!(first.body.contains(&format!("Questions found: {}", fits.len())), "{}", fits.len());
    let mut ids = BTreeSet::new();
    for page in 1..=fits.len().div_ceil(20) {
        ids.extend(found(&mut visitor, &format!("{query}page={page}")).await);
    }
    assert_eq!(ids, fits);
    assert!(first.body.contains("/signs/"), "pictures are shown in the list");
}

#[tokio::test]
async fn a_question_is_answered_without_scripts_and_turns_over_within_its_filter() {
    let office = Office::open().await;
    let mut visitor = office.browser();
    let now = office.app.banks.now();
    let item = now.bank.newest().find(|item| item.id.as_str() == "passage-0001").expect("the item");
    let text = item.text(Language::En).expect("a text");
    let page = visitor.get("/questions/passage-0001?q=speed&chapter=passage").await;
    assert_eq!(page.status, 200);
    for shown in std::iter::once(&text.stem).chain(&text.options).chain([&text.explanation]) {
        assert!(page.body.contains(shown.as_str()), "{shown}");
    }
    assert!(!page.body.contains("option right"), "nothing is said before a choice");
    let right = visitor.get("/questions/passage-0001?chosen=0").await.body;
    assert!(right.contains("That is right.") && right.contains("<details open>"));
    let wrong = visitor.get("/questions/passage-0001?chosen=2").await.body;
    assert!(wrong.contains("That is not right.") && wrong.contains("option wrong") && wrong.contains("option right"));

    let mut ids = found(&mut visitor, "q=speed&chapter=passage").await;
    ids.truncate(3);
    let middle = visitor.get(&format!("/questions/{}?q=speed&chapter=passage", ids[1])).await.body;
    for (rel, id) in [("prev", &ids[0]), ("next", &ids[2])] {
        assert!(middle.contains(&format!("rel=\"{rel}\" href=\"/questions/{id}?q=speed")), "{rel} {id}");
    }
    let french = visitor.get("/questions/passage-0001?in=fr").await.body;
    let stem = &item.text(Language::Fr).expect("a text").stem;
    assert!(french.contains(stem.as_str()) && french.contains("class=\"asked\" lang=\"fr\""), "{french}");
}

#[tokio::test]
async fn every_question_page_is_shown_in_every_language() {
    let office = Office::open().await;
    for language in Language::ALL {
        let mut visitor = office.browser();
        language.tag().clone_into(&mut visitor.language);
        for path in ["/questions", "/questions/passage-0001", "/questions/passage-0001?chosen=1"] {
            let page = visitor.get(path).await;
            assert_eq!(page.status, 200, "{path} in {language}");
            assert!(
                !page.body.contains("&lt;questions-") && !page.body.contains("<questions-"),
                "{path} in {language}"
            );
        }
        assert_eq!(visitor.get("/questions/nobody-0001").await.status, 404);
    }
}

#[tokio::test]
async fn what_a_visitor_types_is_shown_as_text() {
    let office = Office::open().await;
    let mut visitor = office.browser();
    let script = encode("\"><script>alert(1)</script>");
    for path in [format!("/questions?q={script}&chapter={script}"), format!("/questions/{script}")] {
        let page = visitor.get(&path).await;
        assert!(!page.body.contains("<script>alert"), "{path}");
        assert!(page.body.contains("alert(1)"), "{path}");
    }
    let gone = visitor.get("/questions/passage-9999").await;
    assert_eq!(gone.status, 404);
    assert!(gone.body.contains("There is no such question") && gone.body.contains("href=\"/questions\""));
}

#[tokio::test]
async fn only_pictures_of_the_catalogue_are_served() {
    let office = Office::open().await;
    let mut visitor = office.browser();
    let sign = visitor.get("/signs/w-crossroads.svg").await;
    assert_eq!(sign.status, 200);
    assert_eq!(sign.headers["content-type"], "image/svg+xml");
    assert!(sign.headers["content-security-policy"].to_str().expect("text").contains("default-src 'none'"));
    assert!(sign.headers.contains_key("cache-control") && sign.body.contains("<svg"));
    for path in [
        "/signs/w-crossroads",
        "/signs/nothing.svg",
        "/signs/..%2Fcatalogue.ron",
        "/signs/%2e%2e%2fwarning%2fw-crossroads.svg",
    ] {
        assert_eq!(visitor.get(path).await.status, 404, "{path}");
    }
}

/// Three statements: one fresh in English, one whose English text is older than its source, one that has run out.
fn small_bank() -> [(&'static str, String); 2] {
    let record = |number: u32, version: u32, of: &str, until: &str| {
        format!(
            "(id: \"passage-{number:04}\", version: {version}, chapter: \"passage\", groups: [Car], difficulty: 0.5, \
             answer: True, law: [], picture: None, shuffle: false, enemies: [], valid: (None, {until}), \
             text: {{\"zh-Hans\": (stem: \"让行 {number}\", options: [], explanation: \"因为\"), \
             \"en\": (stem: \"Give way {number}\", options: [], explanation: \"Because.\"{of})}}),"
        )
    };
    let sealed = |text: &str| seal("a.ron", text.as_bytes(), &Approval::default()).expect("sealed");
    let fresh = format!("[{}{}]", record(1, 1, "", "None"), record(3, 1, "", "Some(\"2020-01-01\")"));
    let stale = format!("[{}]", record(2, 1, ", of: Some(\"0000000000000000\")", "None"));
    [("a.ron", sealed(&fresh).text), ("b.ron", stale)]
}

#[tokio::test]
async fn a_stale_or_retired_question_is_not_public_but_the_keeper_sees_it() {
    let office = Office::with_items(&small_bank()).await;
    let mut visitor = office.browser();
    assert_eq!(found(&mut visitor, "").await, ["passage-0001"]);
    assert_eq!(visitor.get("/questions/passage-0002").await.status, 404, "stale in English");
    assert_eq!(visitor.get("/questions/passage-0002?in=zh-Hans").await.status, 200, "its source is never stale");
    assert_eq!(visitor.get("/questions/passage-0003?in=zh-Hans").await.status, 404, "retired");

    let mut keeper = office.signed_in("keeper").await;
    let mut items = async |query: &str| {
        let page = keeper.get(&format!("/keeper/items?{query}")).await;
        assert_eq!(page.status, 200, "{query}");
        listed(&page, "/keeper/items/")
    };
    assert_eq!(items("").await, ["passage-0001", "passage-0002", "passage-0003"]);
    assert_eq!(items("stale=en").await, ["passage-0002"]);
    assert_eq!(items("state=retired").await, ["passage-0003"]);
    assert_eq!(items("state=in-force&q=way").await, ["passage-0001", "passage-0002"]);
    assert_eq!(items("state=open-change").await, [""; 0]);
    assert_eq!(items("state=pictureless&sort=difficulty").await.len(), 3);
    let page = keeper.get("/keeper/items/passage-0002").await;
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("To be checked") && page.body.contains("Missing") && page.body.contains("b.ron:1"),
        "{}",
        page.body
    );
    assert_eq!(keeper.get("/keeper/items/passage-0009").await.status, 404);
}

/// A demo office with its keeper.
async fn demo_office() -> (Office, Browser) {
    let office = Office::unfurnished().await;
    let options = demo::Options { small: true, seed: 3 };
    let (_, logins, _) = demo::seed(&office.app, options).await.expect("a demo office");
    let line = logins.iter().find(|line| line.role == "keeper").expect("a keeper");
    let mut keeper = office.browser();
    assert_eq!(keeper.sign_in(&line.login, &line.password).await.status, 303);
    (office, keeper)
}

#[tokio::test]
async fn the_statistics_are_the_librarys_own_and_count_every_paper() {
    let (office, mut keeper) = demo_office().await;
    let app = &office.app;
    let now = app.banks.now();
    let mut tx = app.store.read().await.expect("a transaction");
    let period = (Moment(0), Moment(i64::MAX));
    let papers = statistics::page(&mut tx, Subject::Subject1, period, None, 10_000).await.expect("papers");
    assert!(papers.len() > 20, "the demo office has papers: {}", papers.len());

    // Every paper at once, by the library alone.
    let records: Vec<(ItemId, u32)> = now.bank.items().map(|item| (item.id.clone(), item.version)).collect();
    let number = |id: &ItemId, version: u32| records.iter().position(|known| *known == (id.clone(), version));
    let regulation = app.content.regulation_on(TODAY).expect("a regulation");
    let rules = figures(regulation, Subject::Subject1, LicenceClass::C1).expect("figures").marking;
    let mut sittings = Vec::new();
    let (mut asked, mut right) = (BTreeMap::new(), BTreeMap::new());
    for marked in &papers {
        let paper: Paper = serde_json::from_str(&marked.paper).expect("a paper");
        let entries = response::of_sitting(&mut tx, marked.sitting).await.expect("responses");
        let mut responses = vec![protocol::exam::Response::default(); paper.entries.len()];
        let mut millis = vec![None; responses.len()];
        let mut before = 0;
        for entry in &entries {
            let index = usize::from(entry.question) - 1;
            responses[index] = entry.response.clone();
            let spent = u32::try_from(entry.used_ms - before).expect("some minutes");
            millis[index] = Some(millis[index].unwrap_or(0) + spent);
            before = entry.used_ms;
        }
        let outcome = mark(&paper, &now.bank, &responses, &rules).expect("a mark");
        let mut sitting = Sitting::of(&paper, &now.bank, &responses, &outcome, &millis, number).expect("a sitting");
        let reached = responses.iter().rposition(|response| !response.0.is_empty()).map_or(0, |index| index + 1);
        sitting.answers.truncate(reached);
        for (entry, mark) in paper.entries.iter().zip(&outcome.questions).take(reached) {
            *asked.entry(entry.item.clone()).or_insert(0_u64) += 1;
            *right.entry(entry.item.clone()).or_insert(0_u64) += u64::from(mark.points);
        }
        sittings.push(sitting);
    }
    drop(tx);
    let mut first = FirstPass::new(records.len());
    for sitting in &sittings {
        first.add(sitting);
    }
    let mut second = SecondPass::new(&first);
    for sitting in &sittings {
        second.add(sitting);
    }
    let expected = second.report(app.content.statistics.z);

    let month = Month::of(TODAY);
    let period = Period { first: month.plus(-11), last: month };
    let made = report(app, period).await.expect("a report");
    assert_eq!((made.sittings, made.left_out), (papers.len() as u64, 0));
    for ((id, version), expected) in records.iter().zip(&expected) {
        match made.of(id, *version) {
            Some(figures) => assert_eq!(figures, expected, "{id}"),
            None => assert_eq!(expected.responses, 0, "{id}"),
        }
    }
    let (most, count) = asked.iter().max_by_key(|(_, count)| **count).expect("an item");
    let figures = made.of(most, now.bank.newest().find(|item| item.id == *most).expect("the item").version);
    let figures = figures.expect("figures");
    assert_eq!(figures.responses, *count);
    #[expect(clippy::cast_precision_loss, reason = "small counts")]
    let share = right[most] as f64 / *count as f64;
    assert!((figures.easiness.expect("responses").share - share).abs() < 1e-12);
    let again = report(app, period).await.expect("a report");
    assert!(std::sync::Arc::ptr_eq(&made, &again), "the same papers are counted once");

    let file = keeper.get("/keeper/statistics/items.csv").await;
    assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
    let line = file.body.lines().find(|line| line.starts_with(most.as_str())).expect("a line of the item");
    assert!(line.contains(&format!(",{count},")) && line.contains(&format!("{share:.6}")), "{line}");
    assert_eq!(file.body.lines().count(), asked.len() + 1);
    let page = keeper.get("/keeper/statistics?sort=responses").await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains(&format!("/keeper/items/{most}")), "the item asked most often stands on the first page");
    let one = keeper.get(&format!("/keeper/items/{most}")).await;
    assert!(one.body.contains("How the options were chosen") && one.body.contains("class=\"bar right\""));
    assert_eq!(keeper.get("/keeper/statistics?from=2001-01&until=2001-02").await.status, 200, "months without papers");
}

#[tokio::test]
async fn the_keepers_pages_are_shown_in_every_language() {
    let (_office, mut keeper) = demo_office().await;
    for language in Language::ALL {
        language.tag().clone_into(&mut keeper.language);
        for path in
            ["/keeper/items", "/keeper/items/passage-0003", "/keeper/statistics", "/keeper/statistics?only=flagged"]
        {
            let page = keeper.get(path).await;
            assert_eq!(page.status, 200, "{path} in {language}");
            assert!(!page.body.contains("&lt;questions-"), "{path} in {language}");
        }
    }
}

#[tokio::test]
async fn a_demo_paper_can_be_drawn_and_marked_again() {
    let (office, _) = demo_office().await;
    let mut tx = office.app.store.read().await.expect("a transaction");
    let period = (Moment(0), Moment(i64::MAX));
    let papers = statistics::page(&mut tx, Subject::Subject1, period, None, 4).await.expect("papers");
    for paper in papers {
        let stored = sitting::get(&mut tx, paper.sitting).await.expect("a look-up").expect("the sitting");
        assert!(stored.last_seq > 0);
        let sound = verify::paper(&office.app.store, paper.sitting).await.expect("a sound paper");
        assert!(sound.questions == 100 && sound.mark.is_some(), "{sound:?}");
    }
}
