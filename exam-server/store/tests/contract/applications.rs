use protocol::{ApplicationId, ApplicationKind, HallId, LicenceClass, Moment, TerminalId};
use rules::eligibility::Applicant;
use sqlx::Executor as _;
use store::application::{self, Application, Filter, State};
use store::site::{self, Hall};
use store::{Store, StoreError, Tx, terminal};

use crate::office::{NOW, Office, id};

pub async fn an_application_comes_back_whole_and_is_found_by_its_numbers(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let written = office.apply(&mut tx, 1, Some(office.school)).await;
    tx.commit().await.unwrap();

    let mut tx = store.read().await.unwrap();
    assert_eq!(application::get(&mut tx, written.id).await.unwrap(), Some(written.clone()));
    for number in [&written.serial, &written.person.document_number] {
        assert_eq!(application::open_by_number(&mut tx, number).await.unwrap(), std::slice::from_ref(&written));
    }
    assert_eq!(application::of_person(&mut tx, written.person.id).await.unwrap(), [written]);
    assert!(application::open_by_number(&mut tx, "").await.unwrap().is_empty());
    assert_eq!(application::get(&mut tx, ApplicationId(id(9))).await.unwrap(), None);
}

pub async fn one_class_has_one_open_application_at_a_time(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let first = office.apply(&mut tx, 1, None).await;
    tx.commit().await.unwrap();

    let second = Application { person: first.person.clone(), ..office.application(2, None) };
    let mut tx = store.write().await.unwrap();
    let refused = application::add(&mut tx, &second).await;
    assert!(matches!(refused, Err(StoreError::Conflict("application"))), "{refused:?}");
    drop(tx);

    let mut tx = store.write().await.unwrap();
    let other_class = Application { class: LicenceClass::D, ..second.clone() };
    application::add(&mut tx, &other_class).await.unwrap();
    assert!(application::close(&mut tx, first.id).await.unwrap());
    assert!(!application::close(&mut tx, first.id).await.unwrap(), "closed once only");
    let again = Application { id: ApplicationId(id(77)), serial: "5301073279999".to_owned(), ..second };
    application::add(&mut tx, &again).await.unwrap();
}

pub async fn an_applicant_answers_once_and_a_dispute_can_be_corrected(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let first = office.apply(&mut tx, 1, None).await;
    let (id, at) = (first.id, Moment(NOW.0 + 60));
    assert!(application::answer(&mut tx, id, false, at).await.unwrap());
    assert!(!application::answer(&mut tx, id, true, at).await.unwrap(), "nothing is being asked");
    let mut corrected = Application {
        kind: ApplicationKind::Upgrade,
        class: LicenceClass::B2,
        school: Some(office.school),
        hospital: String::new(),
        facts: Applicant { body: None, ..first.facts.clone() },
        ..first
    };
    assert!(application::correct(&mut tx, &corrected).await.unwrap());
    assert_eq!(application::get(&mut tx, id).await.unwrap().as_ref(), Some(&corrected));
    assert!(application::answer(&mut tx, id, true, at).await.unwrap());
    corrected.school = None;
    assert!(!application::correct(&mut tx, &corrected).await.unwrap(), "confirmed, so it stands");
    let found = application::get(&mut tx, id).await.unwrap().unwrap();
    assert_eq!((found.state, found.confirmed_at, found.school), (State::Accepted, Some(at), Some(office.school)));
}

pub async fn a_list_is_filtered_counted_and_paged(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    for number in 1..=5 {
        let school = if number % 2 == 0 { office.school } else { office.other_school };
        office.apply(&mut tx, number, Some(school)).await;
    }
    let third = office.application(3, None);
    application::answer(&mut tx, third.id, true, NOW).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = store.read().await.unwrap();
    let serials = async |tx: &mut Tx, filter: Filter, offset: i64, limit: i64| {
        let (rows, total) = application::list(tx, &filter, offset, limit).await.unwrap();
        (rows.into_iter().map(|row| row.serial[9..].to_owned()).collect::<Vec<_>>(), total)
    };
    let all = Filter::default();
    let expect = |serials: &[&str], total: i64| (serials.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>(), total);
    assert_eq!(serials(&mut tx, all.clone(), 0, 2).await, expect(&["0005", "0004"], 5));
    assert_eq!(serials(&mut tx, all.clone(), 4, 2).await, expect(&["0001"], 5));
    let of_school = Filter { school: Some(office.school), ..all.clone() };
    assert_eq!(serials(&mut tx, of_school, 0, 9).await, expect(&["0004", "0002"], 2));
    let accepted = Filter { state: Some(State::Accepted), site: Some(office.site), ..all.clone() };
    assert_eq!(serials(&mut tx, accepted, 0, 9).await, expect(&["0003"], 1));
    for text in ["5301073270002", "p00008194", "8194"] {
        let filter = Filter { text: text.to_owned(), ..all.clone() };
        assert_eq!(serials(&mut tx, filter, 0, 9).await, expect(&["0002"], 1), "{text}");
    }
    let nobody = Filter { text: "陈".to_owned(), ..all };
    assert_eq!(serials(&mut tx, nobody, 0, 9).await, expect(&[], 0));
    let counts = application::count_by_state(&mut tx, Some(office.site), None).await.unwrap();
    assert_eq!(counts, [(State::Accepted, 1), (State::AwaitingConfirmation, 4)]);
    let counts = application::count_by_state(&mut tx, None, Some(office.school)).await.unwrap();
    assert_eq!(counts, [(State::AwaitingConfirmation, 2)]);
}

/// A terminal as the room's module writes it; here only the window's part is under test.
async fn add_window(tx: &mut Tx, terminal: TerminalId, hall: HallId) {
    let statement = format!(
        "INSERT INTO terminal (id, hall_id, seat, kind, token_hash, in_service, revision)
         SELECT {0}, h.id, 1, 'window', {0}, NOT (1 = 0), 5 FROM hall h WHERE h.id = {1}",
        literal(tx, terminal.0),
        literal(tx, hall.0),
    );
    let statement = match tx {
        Tx::Sqlite(_) => statement,
        Tx::Postgres(_) => {
            statement.replacen(&format!("'window', {}", literal(tx, terminal.0)), "'window', '\\x01'", 1)
        }
    };
    match tx {
        Tx::Sqlite(tx) => drop(tx.execute(sqlx::AssertSqlSafe(statement)).await.unwrap()),
        Tx::Postgres(tx) => drop(tx.execute(sqlx::AssertSqlSafe(statement)).await.unwrap()),
    }
}

fn literal(tx: &Tx, id: uuid::Uuid) -> String {
    match tx {
        Tx::Sqlite(_) => format!("x'{}'", id.simple()),
        Tx::Postgres(_) => format!("CAST('{id}' AS UUID)"),
    }
}

pub async fn a_window_shows_an_application_until_it_is_cleared(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let shown = office.apply(&mut tx, 1, None).await.id;
    let counter = Hall { id: HallId(id(20)), site_id: office.site, name: "窗口".to_owned(), seats: 0 };
    site::add_hall(&mut tx, &counter).await.unwrap();
    let window = TerminalId(id(21));
    add_window(&mut tx, window, counter.id).await;

    assert!(terminal::show(&mut tx, window, Some(shown)).await.unwrap());
    let windows = site::windows(&mut tx, office.site).await.unwrap();
    assert_eq!(windows.len(), 1);
    assert_eq!((windows[0].id, windows[0].shows, windows[0].seat), (window, Some(shown), 1));
    site::clear_screens(&mut tx, shown).await.unwrap();
    assert_eq!(site::windows(&mut tx, office.site).await.unwrap()[0].shows, None);
    assert!(!terminal::show(&mut tx, TerminalId(id(22)), Some(shown)).await.unwrap(), "no such window");
}
