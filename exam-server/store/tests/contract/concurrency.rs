use protocol::SessionId;
use store::session::{self, NoSeat};
use store::{Store, counter, person};
use tokio::task::JoinSet;

use crate::office::{NOW, Office, passport_holder};

/// Fifty transactions at once, each taking one seat and committing; how many got one.
async fn rush(store: &Store, office: Office, session: SessionId) -> (usize, Vec<NoSeat>) {
    let mut bookers = JoinSet::new();
    for _ in 0..50 {
        let store = store.clone();
        bookers.spawn(async move {
            let mut tx = store.write().await.unwrap();
            let seat = session::take_seat(&mut tx, session, Some(office.school)).await.unwrap();
            tx.commit().await.unwrap();
            seat
        });
    }
    let seats = bookers.join_all().await;
    let refused: Vec<NoSeat> = seats.iter().filter_map(|seat| seat.err()).collect();
    (seats.len() - refused.len(), refused)
}

pub async fn fifty_bookings_at_once_take_the_last_seats_and_no_more(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let session = office.open_session(&mut tx, 1, 7, 24).await;
    tx.commit().await.unwrap();
    let (got, refused) = rush(store, office, session).await;
    assert_eq!(got, 7);
    assert!(refused.iter().all(|reason| *reason == NoSeat::Full));
    let mut tx = store.read().await.unwrap();
    assert_eq!(session::get(&mut tx, session).await.unwrap().unwrap().free(), 0);
}

pub async fn fifty_bookings_at_once_keep_within_the_quota(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let session = office.open_session(&mut tx, 1, 40, 24).await;
    session::set_quota(&mut tx, session, office.school, 5).await.unwrap();
    tx.commit().await.unwrap();
    let (got, refused) = rush(store, office, session).await;
    assert_eq!(got, 5);
    assert!(refused.iter().all(|reason| *reason == NoSeat::Quota));
    let mut tx = store.read().await.unwrap();
    assert_eq!(session::get(&mut tx, session).await.unwrap().unwrap().booked, 5, "refused seats were given back");
}

pub async fn a_counter_never_gives_a_number_twice(store: &Store) {
    let mut takers = JoinSet::new();
    for _ in 0..50 {
        let store = store.clone();
        takers.spawn(async move {
            let mut tx = store.write().await.unwrap();
            let number = counter::next(&mut tx, "serial").await.unwrap();
            tx.commit().await.unwrap();
            number
        });
    }
    let mut numbers = takers.join_all().await;
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=50).collect::<Vec<_>>());
    let mut tx = store.write().await.unwrap();
    assert_eq!(counter::next(&mut tx, "permit").await.unwrap(), 1, "each series counts for itself");
}

pub async fn a_transaction_that_is_dropped_leaves_nothing(store: &Store) {
    let holder = passport_holder(1);
    let mut tx = store.write().await.unwrap();
    person::put(&mut tx, &holder, NOW).await.unwrap();
    drop(tx);
    let mut tx = store.read().await.unwrap();
    assert_eq!(person::get(&mut tx, holder.id).await.unwrap(), None);
}

pub async fn a_read_sees_one_state_and_cannot_write(store: &Store) {
    let holder = passport_holder(1);
    let mut reader = store.read().await.unwrap();
    assert_eq!(person::get(&mut reader, holder.id).await.unwrap(), None);
    let mut writer = store.write().await.unwrap();
    person::put(&mut writer, &holder, NOW).await.unwrap();
    writer.commit().await.unwrap();
    assert_eq!(person::get(&mut reader, holder.id).await.unwrap(), None, "the state of its beginning");
    assert!(person::put(&mut reader, &passport_holder(2), NOW).await.is_err());
    drop(reader);
    let mut reader = store.read().await.unwrap();
    assert_eq!(person::get(&mut reader, holder.id).await.unwrap(), Some(holder));
}
