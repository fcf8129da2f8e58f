use protocol::{BankChangeId, KeyCorrectionId, Moment, StaffId};
use store::bank_change::{self, ChangeState, NewChange};
use store::correction::{self, CorrectionState, NewCorrection};
use store::{Store, StoreError, bank_edition, staff};

use crate::office::{NOW, Office, id, somebody};

const LATER: Moment = Moment(NOW.0 + 1);

fn change(number: u128, by: StaffId) -> NewChange<'static> {
    let id = BankChangeId(id(number));
    NewChange { id, item: "passage-0001", base: Some("{}"), record: "{\"new\":1}", reason: "法条已改", at: NOW, by }
}

async fn second(store: &Store) -> StaffId {
    let second = somebody(0x5EC0, "second");
    let mut tx = store.write().await.unwrap();
    staff::add(&mut tx, &second, NOW).await.unwrap();
    tx.commit().await.unwrap();
    second.id
}

pub async fn a_change_is_approved_by_another_person_than_its_writer(store: &Store) {
    let office = Office::open(store).await;
    let (first, second) = (office.clerk, second(store).await);
    let mut tx = store.write().await.unwrap();
    let new = change(0xC1, first);
    bank_change::begin(&mut tx, &new).await.unwrap();
    assert!(!bank_change::approve(&mut tx, new.id, second, NOW).await.unwrap(), "a draft is laid before nobody");
    assert!(bank_change::submit(&mut tx, new.id).await.unwrap());
    assert!(!bank_change::rewrite(&mut tx, &new).await.unwrap(), "it is no draft any more");
    assert!(!bank_change::approve(&mut tx, new.id, first, NOW).await.unwrap(), "not by who wrote it");
    assert!(bank_change::send_back(&mut tx, new.id, second, "还缺俄文", NOW).await.unwrap());
    let back = bank_change::get(&mut tx, new.id).await.unwrap().unwrap();
    assert_eq!((back.state, back.note.as_str(), back.decided_by()), (ChangeState::Draft, "还缺俄文", Some(second)));
    // Whoever writes it again is its writer.
    assert!(bank_change::rewrite(&mut tx, &NewChange { by: second, ..new.clone() }).await.unwrap());
    assert!(bank_change::submit(&mut tx, new.id).await.unwrap());
    assert!(!bank_change::approve(&mut tx, new.id, second, LATER).await.unwrap());
    assert!(bank_change::approve(&mut tx, new.id, first, LATER).await.unwrap());
    assert!(!bank_change::withdraw(&mut tx, new.id).await.unwrap(), "it is approved");
    assert!(bank_change::published(&mut tx, new.id, "hash", LATER).await.unwrap());
    assert!(!bank_change::published(&mut tx, new.id, "other", LATER).await.unwrap(), "once");
    let done = bank_change::of_item(&mut tx, "passage-0001").await.unwrap().pop().unwrap();
    assert_eq!(
        (done.state, done.edition.as_deref(), done.published_at()),
        (ChangeState::Published, Some("hash"), Some(LATER))
    );
    assert_eq!((done.base.as_deref(), done.record.as_str(), done.note.as_str()), (Some("{}"), "{\"new\":1}", ""));
    tx.commit().await.unwrap();
}

pub async fn an_item_has_one_open_change_at_a_time(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let first = change(0xC1, office.clerk);
    bank_change::begin(&mut tx, &first).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = store.write().await.unwrap();
    let refused = bank_change::begin(&mut tx, &change(0xC2, office.clerk)).await;
    assert!(matches!(refused, Err(StoreError::Conflict("bank_change"))), "{refused:?}");
    drop(tx);
    let mut tx = store.write().await.unwrap();
    assert_eq!(bank_change::open_of(&mut tx, first.item).await.unwrap().unwrap().id, first.id);
    assert_eq!(bank_change::open_items(&mut tx).await.unwrap(), [first.item]);
    assert!(bank_change::withdraw(&mut tx, first.id).await.unwrap());
    assert_eq!(bank_change::open_of(&mut tx, first.item).await.unwrap(), None);
    assert!(bank_change::open_items(&mut tx).await.unwrap().is_empty());
    bank_change::begin(&mut tx, &change(0xC2, office.clerk)).await.unwrap();
    assert_eq!(bank_change::count(&mut tx, ChangeState::Draft).await.unwrap(), 1);
    assert_eq!(bank_change::in_state(&mut tx, ChangeState::Withdrawn, 10).await.unwrap().len(), 1);
    assert_eq!(bank_change::of_item(&mut tx, first.item).await.unwrap().len(), 2);
    tx.commit().await.unwrap();
}

pub async fn only_the_bank_in_force_keeps_its_document(store: &Store) {
    let mut tx = store.write().await.unwrap();
    assert_eq!(bank_edition::latest(&mut tx).await.unwrap(), None);
    assert_eq!(bank_edition::last_good(&mut tx).await.unwrap(), None);
    bank_edition::adopt(&mut tx, "one", 10, b"first", NOW).await.unwrap();
    bank_edition::adopt(&mut tx, "two", 11, b"second", LATER).await.unwrap();
    assert_eq!(bank_edition::latest(&mut tx).await.unwrap().as_deref(), Some("two"));
    assert_eq!(bank_edition::last_good(&mut tx).await.unwrap().as_deref(), Some(&b"second"[..]));
    let all = bank_edition::all(&mut tx, 10).await.unwrap();
    assert_eq!(all, [("two".to_owned(), 11, LATER), ("one".to_owned(), 10, NOW)]);
    tx.commit().await.unwrap();
}

pub async fn a_key_is_corrected_by_two_people_and_once(store: &Store) {
    let office = Office::open(store).await;
    let (first, second) = (office.clerk, second(store).await);
    let new = |number: u128| NewCorrection {
        id: KeyCorrectionId(id(number)),
        item: "passage-0001",
        version: 2,
        remedy: "\"AllRight\"",
        reason: "题干有误",
        at: NOW,
        by: first,
    };
    let mut tx = store.write().await.unwrap();
    correction::ask(&mut tx, &new(0xC1)).await.unwrap();
    assert!(correction::withdraw(&mut tx, new(0xC1).id).await.unwrap());
    correction::ask(&mut tx, &new(0xC2)).await.unwrap();
    assert!(!correction::approve(&mut tx, new(0xC2).id, first, NOW).await.unwrap(), "not by who asked");
    assert!(correction::approved(&mut tx).await.unwrap().is_empty());
    assert!(correction::approve(&mut tx, new(0xC2).id, second, LATER).await.unwrap());
    tx.commit().await.unwrap();
    let mut tx = store.write().await.unwrap();
    let refused = correction::ask(&mut tx, &new(0xC3)).await;
    assert!(matches!(refused, Err(StoreError::Conflict("key_correction"))), "{refused:?}");
    drop(tx);
    let mut tx = store.read().await.unwrap();
    let approved = correction::approved(&mut tx).await.unwrap();
    let known: Vec<_> = approved.iter().map(|row| (row.id, row.state, row.version, row.decided_at())).collect();
    assert_eq!(known, [(new(0xC2).id, CorrectionState::Approved, 2, Some(LATER))]);
    assert_eq!(correction::all(&mut tx).await.unwrap().len(), 2);
}
