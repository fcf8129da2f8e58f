//! The demo office, and through it the pages of rooms, supervisors and the public.

use std::collections::BTreeSet;

use exam_server::demo::{self, Counts, LoginLine, TerminalLine};
use exam_server::office::correction::{approve, ask, preview};
use exam_server::office::ranking::{Month, table};
use jiff::civil::date;
use protocol::{Language, Moment, ResultId, Subject};
use question_bank::Paper;
use question_bank::correction::{Correction, Remedy};
use rules::identity::{self, Entries};
use store::application::{self, Filter};
use store::log::Leaf;
use store::{correction, log, person, seating, session, staff};
use uuid::Uuid;

use crate::browser::Browser;
use crate::office::{Office, TODAY};

/// A demo office on an empty database.
struct Demo {
    office: Office,
    counts: Counts,
    logins: Vec<LoginLine>,
    terminals: Vec<TerminalLine>,
}

impl Demo {
    async fn make(seed: u64) -> Self {
        let office = Office::unfurnished().await;
        let options = demo::Options { small: true, seed };
        let (counts, logins, terminals) = demo::seed(&office.app, options).await.expect("a demo office");
        Self { office, counts, logins, terminals }
    }

    async fn signed_in(&self, role: &str) -> Browser {
        let line = self.logins.iter().find(|line| line.role == role).expect("a log-in of the role");
        let mut browser = self.office.browser();
        let page = browser.sign_in(&line.login, &line.password).await;
        assert_eq!(page.status, 303, "{role}");
        browser
    }

    async fn leaves(&self) -> Vec<Leaf> {
        let mut tx = self.office.app.store.read().await.expect("a transaction");
        log::unchained(&mut tx, 100_000).await.expect("leaves")
    }
}

/// The first path of a page that begins so.
fn link(body: &str, beginning: &str) -> String {
    let at = body.find(&format!("\"{beginning}")).unwrap_or_else(|| panic!("no link {beginning} in {body}"));
    body[at + 1..].split('"').next().expect("an end").to_owned()
}

#[tokio::test]
async fn a_seed_and_a_moment_make_one_office_and_another_seed_another() {
    let (one, same, other) = (Demo::make(5).await, Demo::make(5).await, Demo::make(6).await);
    assert_eq!(one.counts, same.counts);
    assert_eq!(one.logins, same.logins);
    assert_eq!(one.terminals, same.terminals);
    let ids = |leaves: Vec<Leaf>| leaves.into_iter().map(|leaf| (leaf.id, leaf.at)).collect::<Vec<_>>();
    let (one, same) = (one.leaves().await, same.leaves().await);
    // Rankings are published through the office, whose own chance is fixed too.
    assert_eq!(one, same);
    assert_ne!(ids(one), ids(other.leaves().await));
}

#[tokio::test]
async fn every_candidate_has_sound_papers_a_serial_number_and_a_portrait() {
    let demo = Demo::make(1).await;
    assert!(demo.counts.candidates >= 140 && demo.counts.results >= 80, "{:?}", demo.counts);
    let mut tx = demo.office.app.store.read().await.expect("a transaction");
    let (all, total) = application::list(&mut tx, &Filter::default(), 0, 1_000).await.expect("applications");
    assert_eq!(usize::try_from(total).ok(), Some(demo.counts.candidates));
    let serials: BTreeSet<&str> = all.iter().map(|one| one.serial.as_str()).collect();
    assert_eq!(serials.len(), all.len());
    for one in &all {
        let entries = Entries { born: one.person.born_on, sex: one.person.sex };
        let read = identity::check(one.person.document_kind, &one.person.document_number, entries);
        assert!(read.is_ok_and(|read| read.number == one.person.document_number), "{:?}", one.person);
        assert!(rules::numbers::is_serial(&one.serial), "{}", one.serial);
        let file = person::portrait(&mut tx, one.person.id).await.expect("a look-up").expect("a portrait");
        assert_eq!(demo.office.app.content.portrait.check(&file), Ok(()));
    }
}

#[tokio::test]
async fn the_roll_of_the_session_that_begins_now_is_called_and_everybody_seated_by_lot() {
    let demo = Demo::make(1).await;
    let mut invigilator = demo.signed_in("invigilator").await;
    let today = invigilator.get("/room").await;
    let path = link(&today.body, "/room/session/");
    let id = path.rsplit('/').next().expect("an id").parse().expect("an id");
    let mut tx = demo.office.app.store.read().await.expect("a transaction");
    let booked = seating::of_session(&mut tx, id).await.expect("candidates");
    drop(tx);
    assert!(booked.len() >= 10);
    let (absent, present) = booked.split_first().expect("somebody");
    let call = |booking: protocol::BookingId| format!("/room/booking/{booking}/roll");
    assert_eq!(invigilator.post(&call(absent.booking), &[("present", "no")]).await.status, 303);
    for candidate in present {
        assert_eq!(invigilator.post(&call(candidate.booking), &[("present", "yes")]).await.status, 303);
        let page = invigilator.get(&format!("/room/booking/{}", candidate.booking)).await;
        assert!(page.body.contains(&identity::mask(&candidate.document_number)), "the number is not masked");
        assert!(!page.body.contains(&candidate.document_number));
        let confirmed = invigilator.post(&format!("/room/booking/{}/identify", candidate.booking), &[]).await;
        assert_eq!(confirmed.status, 303);
    }
    assert_eq!(invigilator.post(&format!("{path}/seats"), &[]).await.status, 303);

    let mut tx = demo.office.app.store.read().await.expect("a transaction");
    let now = seating::of_session(&mut tx, id).await.expect("candidates");
    let seats: BTreeSet<u16> = now.iter().filter_map(|candidate| candidate.seat.map(|(_, seat)| seat)).collect();
    assert_eq!(seats.len(), present.len(), "everybody present has a seat of their own");
    let hall = session::get(&mut tx, id).await.expect("a look-up").expect("the session").hall;
    drop(tx);
    let board = invigilator.get(&format!("/room/hall/{hall}")).await;
    assert_eq!(board.body.matches("class=\"place ").count(), 70);
    for candidate in present {
        assert!(board.body.contains(&candidate.name), "{} is not on the board", candidate.name);
    }
    // Somebody of another site sees nothing of it.
    let elsewhere = demo.logins.iter().rfind(|line| line.role == "invigilator").expect("another site");
    let mut stranger = demo.office.browser();
    stranger.sign_in(&elsewhere.login, &elsewhere.password).await;
    assert_eq!(stranger.get(&path).await.status, 403);
}

#[tokio::test]
async fn every_page_is_shown_in_every_language() {
    let demo = Demo::make(1).await;
    let public = ["/", "/ranking", "/procedures", "/verify", "/look-up"];
    let supervisor = [
        "/supervisor",
        "/supervisor/sessions",
        "/supervisor/sessions/new",
        "/supervisor/outbox",
        "/supervisor/ranking",
        "/regulation",
        "/regulation/order-91",
        "/room",
    ];
    let mut somebody = demo.signed_in("supervisor").await;
    for language in Language::ALL {
        language.tag().clone_into(&mut somebody.language);
        let mut visitor = demo.office.browser();
        language.tag().clone_into(&mut visitor.language);
        for path in public {
            let page = visitor.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{path} in {language}");
        }
        for path in supervisor {
            assert_eq!(somebody.get(path).await.status, 200, "{path} in {language}");
        }
    }
}

#[tokio::test]
async fn the_published_ranking_is_the_figures_own_and_is_published_once() {
    let demo = Demo::make(1).await;
    let app = &demo.office.app;
    let month = Month::of(TODAY).plus(-1);
    let mut tx = app.store.read().await.expect("a transaction");
    let made = table(&mut tx, app, month, Subject::Subject1).await.expect("a table");
    drop(tx);
    assert!(made.city.sat > 20);
    assert!(
        made.lines.iter().map(|line| line.sat).sum::<u32>() <= made.city.sat,
        "the self-taught count for the city only"
    );
    for line in &made.lines {
        // Wilson's interval, written out once more.
        let (n, p, z) = (f64::from(line.sat), f64::from(line.passed) / f64::from(line.sat.max(1)), made.method.z);
        if line.sat > 0 {
            let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
            let half = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt() / (1.0 + z * z / n);
            assert!((f64::from(line.interval.0) / 10_000.0 - (middle - half)).abs() < 2e-4, "{line:?}");
            assert!((f64::from(line.interval.1) / 10_000.0 - (middle + half)).abs() < 2e-4, "{line:?}");
        }
        assert_eq!(line.rank.is_some(), line.sat >= made.method.threshold, "{line:?}");
    }
    let page = demo.office.browser().get("/ranking").await;
    assert_eq!(page.status, 200);
    for line in &made.lines {
        assert!(page.body.contains(&line.name), "{}", line.name);
    }
    let mut supervisor = demo.signed_in("supervisor").await;
    let fields = [("month", "2026-10"), ("subject", "subject-1")];
    assert_eq!(supervisor.post("/supervisor/ranking", &fields).await.status, 409, "published already");
    let open = [("month", "2026-11"), ("subject", "subject-1")];
    assert_eq!(supervisor.post("/supervisor/ranking", &open).await.status, 409, "the month is not over");
    assert_eq!(Month::of(date(2026, 10, 3)), month);
}

#[tokio::test]
async fn a_draw_is_held_once_and_shows_what_it_takes_to_repeat_it() {
    let demo = Demo::make(1).await;
    let mut supervisor = demo.signed_in("supervisor").await;
    let list = supervisor.get("/supervisor/sessions?from=2026-11-24").await;
    let path = link(&list.body, "/supervisor/session/");
    let held = supervisor.post(&format!("{path}/draw"), &[("count", "2")]).await;
    assert_eq!(held.status, 303, "{}", held.body);
    assert_eq!(supervisor.post(&format!("{path}/draw"), &[("count", "2")]).await.status, 409);
    let page = supervisor.get(&format!("{path}/draw")).await;
    let id = path.rsplit('/').next().expect("an id");
    assert!(page.body.contains(&format!("examiners/{id}")), "the purpose is shown");
    let mut tx = demo.office.app.store.read().await.expect("a transaction");
    let record = store::draw::of_session(&mut tx, id.parse().expect("an id")).await.expect("a look-up");
    let record = record.expect("a record");
    let held: proof::draw::Draw = serde_json::from_str(&record.record).expect("a draw");
    assert_eq!(proof::draw::seal(held.seed).to_string(), record.seed_commitment);
    assert_eq!(held.run().expect("an outcome").len(), 2);
}

#[tokio::test]
async fn an_open_figure_is_confirmed_once_with_its_source() {
    let demo = Demo::make(1).await;
    let mut supervisor = demo.signed_in("supervisor").await;
    let regulation = &demo.office.app.content.regulations["order-162"];
    let gap = regulation.all_gaps().into_iter().find(|gap| gap.suggestion.is_some()).expect("an unsure figure");
    let value = gap.suggestion.expect("a suggestion");
    let send = |value: String, note: &'static str| {
        vec![("path".to_owned(), gap.path.clone()), ("value".to_owned(), value), ("note".to_owned(), note.to_owned())]
    };
    let cases = [
        (send(value.clone(), ""), 422),
        (send("(((".to_owned(), "letter 7"), 422),
        (send(value.clone(), "letter 7"), 303),
        (send(value, "letter 7"), 409),
    ];
    for (fields, status) in cases {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(supervisor.post("/regulation/order-162", &fields).await.status, status, "{fields:?}");
    }
    assert!(supervisor.get("/regulation/order-162").await.body.contains("letter 7"));
}

#[tokio::test]
async fn only_both_numbers_together_show_a_candidate_their_own_results() {
    let demo = Demo::make(1).await;
    let mut tx = demo.office.app.store.read().await.expect("a transaction");
    let (all, _) = application::list(&mut tx, &Filter::default(), 0, 1_000).await.expect("applications");
    drop(tx);
    let (one, other) = (&all[0], &all[1]);
    let mut visitor = demo.office.browser();
    let wrong = [("csrf", ""), ("serial", one.serial.as_str()), ("number", other.person.document_number.as_str())];
    let page = visitor.post_bare("/look-up", &wrong).await;
    assert_eq!(page.status, 422);
    assert!(!page.body.contains(&one.person.name));
    let right = [("csrf", ""), ("serial", one.serial.as_str()), ("number", one.person.document_number.as_str())];
    let page = visitor.post_bare("/look-up", &right).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains(&one.person.name));
}

#[tokio::test]
async fn a_candidate_reads_that_a_mark_was_corrected_and_what_it_was_at_first() {
    let demo = Demo::make(1).await;
    let app = &demo.office.app;
    let current = app.banks.now();
    let mut tx = app.store.read().await.expect("a transaction");
    let sat = correction::sat_after(&mut tx, (Moment(i64::MIN), ResultId(Uuid::nil())), 1).await.expect("a look-up");
    let paper: Paper = serde_json::from_str(&sat[0].paper).expect("a paper");
    let mut keepers = Vec::new();
    for line in demo.logins.iter().filter(|line| line.role == "keeper" || line.role == "supervisor") {
        keepers.extend(staff::by_login(&mut tx, &line.login).await.expect("a look-up").map(|staff| staff.id));
    }
    drop(tx);
    // The first item that somebody answered wrongly: void, so that one point more counts.
    let mut corrected = None;
    for entry in &paper.entries {
        let wanted = Correction { item: entry.item.clone(), version: entry.version, remedy: Remedy::AllRight };
        let effects = preview(app, &wanted).await.expect("a preview").changed;
        if let Some(effect) = effects.into_iter().find(|effect| effect.passed.0 == effect.passed.1) {
            corrected = Some((wanted, effect));
            break;
        }
    }
    let (wanted, effect) = corrected.expect("somebody answered one of a hundred items wrongly");
    let id = ask(app, &current.bank, &wanted, "法条已改", keepers[0]).await.expect("asked");
    approve(app, id, keepers[1]).await.expect("approved");

    let mut tx = app.store.read().await.expect("a transaction");
    let one = application::by_serial(&mut tx, &effect.serial).await.expect("a look-up").expect("an application");
    drop(tx);
    let mut visitor = demo.office.browser();
    let right = [("csrf", ""), ("serial", one.serial.as_str()), ("number", one.person.document_number.as_str())];
    let page = visitor.post_bare("/look-up", &right).await;
    assert_eq!(page.status, 200);
    let first = format!("At first: {} points", effect.score.0);
    assert!(page.body.contains(&first) && page.body.contains(&format!("<b>{}</b>", effect.score.1)), "{}", page.body);
}

#[tokio::test]
async fn guessing_the_second_number_of_a_look_up_is_slowed_down() {
    let demo = Demo::make(1).await;
    let mut tx = demo.office.app.store.read().await.expect("a transaction");
    let (all, _) = application::list(&mut tx, &Filter::default(), 0, 1_000).await.expect("applications");
    drop(tx);
    let one = &all[0];
    let mut visitor = demo.office.browser();
    for guess in 0..exam_server::auth::throttle::FAILURES {
        let wrong = [("csrf", ""), ("serial", one.serial.as_str()), ("number", &format!("{guess}"))];
        assert_eq!(visitor.post_bare("/look-up", &wrong).await.status, 422);
    }
    let right = [("csrf", ""), ("serial", one.serial.as_str()), ("number", one.person.document_number.as_str())];
    let page = visitor.post_bare("/look-up", &right).await;
    assert_eq!(page.status, 422, "even the right one has to wait now");
    assert!(!page.body.contains(&one.person.name));
}
