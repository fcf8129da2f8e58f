use protocol::exam::{Response, ResponseEntry};
use protocol::kiosk::TerminalKind;
use protocol::{
    ApplicationId, BookingId, Language, LicenceClass, LogEntryId, Moment, ResultId, SessionId, SittingId, Subject,
    TerminalId, WriteBackId,
};
use store::archive::{self, ArchiveKind};
use store::booking::{self, NewBooking};
use store::result::{self, ResultRow, Signer};
use store::session::{self, State};
use store::sitting::{self, NewSitting, SittingState, Start};
use store::terminal::{self, NewTerminal};
use store::write_back::{self, NewWriteBack, WriteBackState};
use store::{Store, StoreError, Tx, log, response, seating, statistics};

use crate::office::{NOW, Office, id};

fn seat_of(number: u16) -> TerminalId {
    TerminalId(id(0x5000 + u128::from(number)))
}

async fn set_up(tx: &mut Tx, office: Office, number: u16) -> TerminalId {
    let new = NewTerminal {
        id: seat_of(number),
        hall: office.hall,
        seat: number,
        kind: TerminalKind::Exam,
        token_hash: [u8::try_from(number).unwrap(); 32],
    };
    terminal::insert(tx, &new).await.unwrap();
    new.id
}

/// A candidate with a booking in a session that runs, present and seated.
async fn seated(tx: &mut Tx, office: Office, number: u16, session: SessionId, at: TerminalId) -> BookingId {
    let application = office.apply(tx, u128::from(number), Some(office.school)).await;
    let booking = BookingId(id(0x4000 + u128::from(number)));
    let new = NewBooking {
        id: booking,
        session,
        application: application.id,
        subject: Subject::Subject1,
        booked_by: office.clerk,
    };
    assert!(booking::add(tx, &new, NOW).await.unwrap());
    assert!(seating::call(tx, booking, true).await.unwrap());
    assert!(seating::seat(tx, booking, Some(at)).await.unwrap());
    booking
}

fn attempt(number: u16, booking: BookingId, at: TerminalId) -> NewSitting {
    NewSitting {
        id: SittingId(id(0x6000 + u128::from(number))),
        booking,
        attempt: 1,
        terminal: at,
        key_salt: [7; 32],
        language: Language::Ru,
        regulation: "order-91".into(),
        regulation_hash: "00".into(),
        at: NOW,
    }
}

async fn started(tx: &mut Tx, id: SittingId, deadline: Moment) {
    let start =
        Start { seed: [3; 32], bank_hash: "b", paper_hash: "p", paper: "{}", questions: 100, at: NOW, deadline };
    assert!(sitting::start(tx, id, &start).await.unwrap());
}

/// A sitting whose clock runs for an hour from [`NOW`].
async fn running(tx: &mut Tx, office: Office) -> NewSitting {
    let session = office.open_session(tx, 1, 30, 0).await;
    let at = set_up(tx, office, 1).await;
    let booking = seated(tx, office, 1, session, at).await;
    let new = attempt(1, booking, at);
    sitting::insert(tx, &new).await.unwrap();
    started(tx, new.id, NOW.plus_millis(3_600_000)).await;
    new
}

fn entry(seq: u64, chosen: &[u8]) -> ResponseEntry {
    ResponseEntry {
        seq,
        question: 1,
        response: Response(chosen.to_vec()),
        flagged: seq.is_multiple_of(2),
        used_ms: seq * 10,
    }
}

pub async fn a_terminal_is_known_by_its_token_and_its_revision_rises(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let at = set_up(&mut tx, office, 3).await;
    tx.commit().await.unwrap();
    let mut tx = store.write().await.unwrap();
    let taken =
        NewTerminal { id: seat_of(9), hall: office.hall, seat: 3, kind: TerminalKind::Window, token_hash: [9; 32] };
    let refused = terminal::insert(&mut tx, &taken).await;
    assert!(matches!(refused, Err(StoreError::Conflict("terminal"))), "{refused:?}");
    drop(tx);

    let mut tx = store.write().await.unwrap();
    let found = terminal::by_token(&mut tx, [3; 32]).await.unwrap().unwrap();
    assert_eq!((found.id, found.seat, found.kind, found.revision), (at, 3, TerminalKind::Exam, 1));
    assert_eq!((found.site_name.as_str(), found.hall_name.as_str(), found.seen_at), ("官渡", "1", None));
    terminal::bump(&mut tx, at).await.unwrap();
    terminal::set_in_service(&mut tx, at, false).await.unwrap();
    terminal::seen(&mut tx, at, NOW).await.unwrap();
    terminal::called(&mut tx, at, Some(NOW)).await.unwrap();
    terminal::set_token(&mut tx, at, [4; 32]).await.unwrap();
    assert_eq!(terminal::revision(&mut tx, at).await.unwrap(), Some(3));
    assert_eq!(terminal::by_token(&mut tx, [3; 32]).await.unwrap(), None);
    let all = terminal::of_hall(&mut tx, office.hall).await.unwrap();
    assert_eq!((all.len(), all[0].in_service, all[0].seen_at, all[0].called_at), (1, false, Some(NOW), Some(NOW)));
    let application = office.apply(&mut tx, 1, None).await.id;
    assert!(!terminal::show(&mut tx, at, Some(application)).await.unwrap(), "an exam terminal has no second screen");
    assert_eq!(terminal::get(&mut tx, at).await.unwrap().unwrap().application, None);
}

pub async fn one_seat_has_one_candidate_and_one_sitting(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let session = office.open_session(&mut tx, 1, 30, 0).await;
    assert!(session::set_state(&mut tx, session, State::Open, State::CheckIn).await.unwrap());
    let (one, two) = (set_up(&mut tx, office, 1).await, set_up(&mut tx, office, 2).await);
    let first = seated(&mut tx, office, 1, session, one).await;
    let second = seated(&mut tx, office, 2, session, two).await;
    let new = attempt(1, first, one);
    sitting::insert(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = store.write().await.unwrap();
    let refused = seating::seat(&mut tx, second, Some(one)).await;
    assert!(matches!(refused, Err(StoreError::Conflict("seat"))), "{refused:?}");
    drop(tx);
    for again in [attempt(2, second, one), attempt(3, first, two)] {
        let mut tx = store.write().await.unwrap();
        let refused = sitting::insert(&mut tx, &again).await;
        assert!(matches!(refused, Err(StoreError::Conflict("sitting"))), "{refused:?}");
    }

    let mut tx = store.write().await.unwrap();
    let found = sitting::at_terminal(&mut tx, one).await.unwrap().unwrap();
    assert_eq!(
        (found.id, found.state, found.language, found.last_seq),
        (new.id, SittingState::SignedIn, Language::Ru, 0)
    );
    assert_eq!(sitting::live_in_hall(&mut tx, office.hall).await.unwrap(), [found]);
    let candidate = seating::at_terminal(&mut tx, two).await.unwrap().unwrap();
    assert_eq!((candidate.booking, candidate.seat, candidate.class), (second, Some((two, 2)), LicenceClass::C1));
    let booked: Vec<_> = seating::of_session(&mut tx, session).await.unwrap();
    assert_eq!(booked.iter().map(|candidate| candidate.booking).collect::<Vec<_>>(), [first, second]);
    let found = seating::by_number(&mut tx, &candidate.document_number, "").await.unwrap();
    assert_eq!(found, [candidate]);
    assert!(!seating::is_known(&mut tx, "nobody", "nothing").await.unwrap());
}

pub async fn a_void_attempt_can_be_sat_again(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let first = running(&mut tx, office).await;
    let other = protocol::StaffId(id(55));
    store::staff::add(&mut tx, &crate::office::somebody(55, "second"), NOW).await.unwrap();
    assert!(!sitting::void(&mut tx, first.id, other, NOW).await.unwrap(), "nobody asked for it");
    assert!(sitting::ask_void(&mut tx, first.id, office.clerk, "power-failure").await.unwrap());
    assert!(!sitting::ask_void(&mut tx, first.id, other, "illness").await.unwrap(), "asked for already");
    assert!(!sitting::void(&mut tx, first.id, office.clerk, NOW).await.unwrap(), "by the same person");
    assert!(sitting::withdraw_void(&mut tx, first.id).await.unwrap());
    assert!(sitting::ask_void(&mut tx, first.id, other, "illness").await.unwrap());
    assert!(sitting::void(&mut tx, first.id, office.clerk, NOW).await.unwrap());
    assert_eq!(sitting::void_awaiting_seat(&mut tx, first.terminal).await.unwrap(), None, "still seated");
    assert!(seating::seat(&mut tx, first.booking, None).await.unwrap());
    let void = sitting::void_awaiting_seat(&mut tx, first.terminal).await.unwrap().unwrap();
    assert_eq!((void.id, void.reason.as_deref()), (first.id, Some("illness")));
    sitting::insert(&mut tx, &NewSitting { id: SittingId(id(0x6099)), ..first }).await.unwrap();
}

pub async fn answers_are_taken_in_order_until_the_deadline_and_the_hand_in(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let sat = running(&mut tx, office).await;
    let (deadline, at) = (NOW.plus_millis(3_600_000), sat.terminal);
    assert!(response::accept(&mut tx, sat.id, at, 0, 2, deadline).await.unwrap());
    for (seq, chosen) in [(1, &[0, 2][..]), (2, &[])] {
        response::insert(&mut tx, sat.id, &entry(seq, chosen), NOW).await.unwrap();
    }
    assert!(!response::accept(&mut tx, sat.id, at, 0, 2, deadline).await.unwrap(), "these were taken");
    assert!(!response::accept(&mut tx, sat.id, seat_of(9), 2, 1, deadline).await.unwrap(), "another terminal");
    let late = Moment(deadline.0 + 1);
    assert!(!response::accept(&mut tx, sat.id, at, 2, 1, late).await.unwrap(), "too late");
    assert_eq!(sitting::overdue(&mut tx, late, 10).await.unwrap(), [sat.id]);
    assert!(sitting::overdue(&mut tx, deadline, 10).await.unwrap().is_empty());
    assert!(sitting::pause(&mut tx, sat.id, 0, "power-failure").await.unwrap());
    assert!(response::accept(&mut tx, sat.id, at, 2, 1, late).await.unwrap(), "given before the clock was stopped");
    response::insert(&mut tx, sat.id, &entry(3, &[1]), NOW).await.unwrap();
    assert!(!sitting::extend(&mut tx, sat.id, 1001, 1000).await.unwrap());
    assert!(sitting::extend(&mut tx, sat.id, 1000, 1000).await.unwrap());
    assert!(sitting::resume(&mut tx, sat.id, NOW).await.unwrap());
    let clock = sitting::clockwork(&mut tx, sat.id).await.unwrap().unwrap();
    assert_eq!(
        (clock.state, clock.deadline_at, clock.last_seq, clock.questions),
        (SittingState::Running, Some(NOW), 3, 100)
    );
    assert!(sitting::submit(&mut tx, sat.id, NOW).await.unwrap());
    assert!(!sitting::submit(&mut tx, sat.id, NOW).await.unwrap(), "handed in once");
    assert!(!response::accept(&mut tx, sat.id, at, 3, 1, NOW).await.unwrap());
    let entries = response::of_sitting(&mut tx, sat.id).await.unwrap();
    assert_eq!(entries, [entry(1, &[0, 2]), entry(2, &[]), entry(3, &[1])]);
    assert!(sitting::close(&mut tx, sat.id, Some(4)).await.unwrap());
    let closed = sitting::get(&mut tx, sat.id).await.unwrap().unwrap();
    assert_eq!((closed.state, closed.rating, closed.extra_ms), (SittingState::Closed, Some(4), 1000));
}

pub async fn a_part_that_fails_leaves_the_rest(store: &Store) {
    let mut tx = store.write().await.unwrap();
    archive::keep(&mut tx, "one", ArchiveKind::Bank, b"1", NOW).await.unwrap();
    tx.begin_part().await.unwrap();
    archive::keep(&mut tx, "two", ArchiveKind::Bank, b"2", NOW).await.unwrap();
    let unknown = LogEntryId(id(1));
    log::chain(&mut tx, 0, unknown, [0; 32]).await.expect_err("there is no such leaf");
    tx.undo_part().await.unwrap();
    tx.begin_part().await.unwrap();
    archive::keep(&mut tx, "three", ArchiveKind::Blueprint, b"3", NOW).await.unwrap();
    tx.keep_part().await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = store.read().await.unwrap();
    assert_eq!(archive::get(&mut tx, "one", ArchiveKind::Bank).await.unwrap().as_deref(), Some(&b"1"[..]));
    assert!(!archive::has(&mut tx, "two").await.unwrap());
    assert_eq!(archive::get(&mut tx, "three", ArchiveKind::Bank).await.unwrap(), None, "of another kind");
}

fn outcome(number: u16, sat: &NewSitting) -> ResultRow {
    ResultRow {
        id: ResultId(id(0x7000 + u128::from(number))),
        sitting: sat.id,
        application: ApplicationId(id(0x1000 + u128::from(number))),
        school: None,
        subject: Subject::Subject1,
        class: LicenceClass::C1,
        attempt: 1,
        first_ever: true,
        score: 93,
        total: 100,
        pass_mark: 90,
        passed: true,
        unanswered: 2,
        chapters: "[]".into(),
        regulation: "order-91".into(),
        regulation_hash: "00".into(),
        marked_at: NOW,
        receipt: format!("{number:02x}"),
        examiner_signed_at: None,
        candidate_signed_at: None,
    }
}

pub async fn a_sitting_has_one_result_and_each_signs_it_once(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let sat = running(&mut tx, office).await;
    let row = outcome(1, &sat);
    result::insert(&mut tx, &row).await.unwrap();
    assert_eq!(result::of_sitting(&mut tx, sat.id).await.unwrap(), Some(row.clone()));
    assert_eq!(result::count(&mut tx, row.application, Subject::Subject1).await.unwrap(), 1);
    assert!(result::sign(&mut tx, row.id, Signer::Candidate, NOW).await.unwrap());
    assert!(!result::sign(&mut tx, row.id, Signer::Candidate, Moment(1)).await.unwrap());
    assert!(result::sign(&mut tx, row.id, Signer::Examiner, NOW).await.unwrap());
    let permit = protocol::PermitId(id(8));
    assert!(
        result::issue_permit(&mut tx, permit, row.application, "530100000018", "2007-11-23", "2009-11-23")
            .await
            .unwrap()
    );
    let second = protocol::PermitId(id(9));
    assert!(
        !result::issue_permit(&mut tx, second, row.application, "530100000026", "2007-11-23", "2009-11-23")
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
    let mut tx = store.write().await.unwrap();
    let refused = result::insert(&mut tx, &ResultRow { id: ResultId(id(0x7777)), ..row.clone() }).await;
    assert!(matches!(refused, Err(StoreError::Conflict("result"))), "{refused:?}");
    drop(tx);
    let mut tx = store.read().await.unwrap();
    let signed = result::of_application(&mut tx, row.application).await.unwrap().pop().unwrap();
    assert_eq!((signed.candidate_signed_at, signed.examiner_signed_at), (Some(NOW), Some(NOW)));
    assert_eq!(
        result::permit(&mut tx, row.application).await.unwrap(),
        Some(("530100000018".into(), "2009-11-23".into()))
    );
}

pub async fn marked_papers_are_read_page_by_page_with_their_responses(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let session = office.open_session(&mut tx, 1, 30, 0).await;
    // The second and third are marked at the same instant, the fourth has no paper, the sixth comes too late.
    for (number, seconds) in [(1, 0), (2, 1), (3, 1), (4, 2), (5, 3), (6, 60)] {
        let at = set_up(&mut tx, office, number).await;
        let sat = attempt(number, seated(&mut tx, office, number, session, at).await, at);
        sitting::insert(&mut tx, &sat).await.unwrap();
        if number != 4 {
            started(&mut tx, sat.id, NOW.plus_millis(3_600_000)).await;
        }
        for seq in 1..=u64::from(number) {
            response::insert(&mut tx, sat.id, &entry(seq, &[1]), NOW).await.unwrap();
        }
        let row = ResultRow { marked_at: NOW.plus_millis(seconds * 1_000), ..outcome(number, &sat) };
        result::insert(&mut tx, &row).await.unwrap();
    }
    tx.commit().await.unwrap();

    let mut tx = store.read().await.unwrap();
    let period = (NOW, NOW.plus_millis(60_000));
    let subject = Subject::Subject1;
    let extent = statistics::extent(&mut tx, subject, period.0, period.1).await.unwrap();
    assert_eq!(extent, (4, Some(NOW.plus_millis(3_000))));
    assert_eq!(statistics::extent(&mut tx, Subject::SafeDriving, NOW, period.1).await.unwrap(), (0, None));
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = statistics::page(&mut tx, subject, period, after, 2).await.unwrap();
        let (Some(first), Some(last)) = (page.first(), page.last()) else { break };
        assert!(page.len() <= 2 && page.iter().all(|paper| paper.paper == "{}"));
        let responses = statistics::responses(&mut tx, subject, first.marked_at, last.marked_at).await.unwrap();
        seen.extend(page.iter().map(|paper| (paper.result, responses[&paper.sitting].len())));
        after = Some((last.marked_at, last.result));
    }
    let expected: Vec<_> =
        [1_u8, 2, 3, 5].map(|number| (ResultId(id(0x7000 + u128::from(number))), usize::from(number))).into();
    assert_eq!(seen, expected);
}

pub async fn claimers_never_share_a_row(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let session = office.open_session(&mut tx, 1, 30, 0).await;
    let mut ids = Vec::new();
    for number in 1..=20 {
        let at = set_up(&mut tx, office, number).await;
        let booking = seated(&mut tx, office, number, session, at).await;
        let sat = attempt(number, booking, at);
        sitting::insert(&mut tx, &sat).await.unwrap();
        let row = outcome(number, &sat);
        result::insert(&mut tx, &row).await.unwrap();
        let person = seating::of_booking(&mut tx, booking).await.unwrap().unwrap().person;
        let new = NewWriteBack {
            id: WriteBackId(id(0x8000 + u128::from(number))),
            result: row.id,
            person,
            payload: "{}".into(),
            held: (number == 20).then(|| "{}".into()),
            at: NOW,
        };
        write_back::insert(&mut tx, &new).await.unwrap();
        ids.push(new.id);
    }
    tx.commit().await.unwrap();

    let claimers = (0..8).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            let mut tx = store.write().await.unwrap();
            let rows = write_back::claim(&mut tx, NOW, NOW.plus_millis(60_000), 5).await.unwrap();
            tx.commit().await.unwrap();
            rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
        })
    });
    let mut claimed = Vec::new();
    for claimer in claimers.collect::<Vec<_>>() {
        claimed.extend(claimer.await.unwrap());
    }
    let mut tx = store.write().await.unwrap();
    // Whoever looked while another one held its rows may have found fewer: they are still there.
    claimed
        .extend(write_back::claim(&mut tx, NOW, NOW.plus_millis(60_000), 20).await.unwrap().iter().map(|row| row.id));
    claimed.sort();
    assert_eq!(claimed, ids[..19], "each once, the held one not at all");
    assert!(write_back::claim(&mut tx, NOW, NOW, 20).await.unwrap().is_empty(), "the lease runs");
    assert_eq!(
        write_back::claim(&mut tx, NOW.plus_millis(60_000), NOW, 3).await.unwrap().len(),
        3,
        "the lease is over"
    );
    assert_eq!(write_back::in_state(&mut tx, WriteBackState::Held, 5).await.unwrap().len(), 1);
    assert_eq!(write_back::next_due(&mut tx).await.unwrap(), Some(NOW));
}

pub async fn leaves_are_chained_once_and_in_order(store: &Store) {
    let mut tx = store.write().await.unwrap();
    for number in 1..=3_u8 {
        let leaf =
            log::Leaf { id: LogEntryId(id(u128::from(number))), at: NOW, act: "test".into(), commitment: [number; 32] };
        log::append(&mut tx, &leaf, &[number; 32], "{}").await.unwrap();
    }
    assert!(log::lock_sequencer(&mut tx).await.unwrap());
    let first = log::unchained(&mut tx, 2).await.unwrap();
    assert_eq!(first.iter().map(|leaf| leaf.commitment[0]).collect::<Vec<_>>(), [1, 2]);
    for (leaf, position) in first.iter().zip(0..) {
        log::chain(&mut tx, position, leaf.id, [9; 32]).await.unwrap();
    }
    assert_eq!((log::waiting(&mut tx).await.unwrap(), log::head(&mut tx).await.unwrap()), (1, None));
    for state in ["one", "two"] {
        log::set_head(&mut tx, state).await.unwrap();
    }
    assert_eq!(log::head(&mut tx).await.unwrap().as_deref(), Some("two"));
    assert_eq!(log::entry_of(&mut tx, first[1].id).await.unwrap().map(|entry| entry.position), Some(1));
    assert!(log::forget(&mut tx, first[1].id).await.unwrap());
    let entries = log::entries(&mut tx, 1, 10).await.unwrap();
    assert_eq!((entries.len(), entries[0].payload.is_none()), (1, true));
    assert!(log::orphans(&mut tx, 10).await.unwrap().is_empty());
    let signed = log::SignedHead { size: 2, head: [1; 32], root: [2; 32], at: NOW, signature: vec![3; 64] };
    log::keep_checkpoint(&mut tx, &signed).await.unwrap();
    log::keep_checkpoint(&mut tx, &signed).await.unwrap();
    assert_eq!(log::checkpoints(&mut tx).await.unwrap(), [signed]);
}
