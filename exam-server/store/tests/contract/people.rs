use jiff::civil::date;
use protocol::{BanId, LicenceClass, Moment, PortraitId, StaffId};
use store::person::{self, Ban, Licence};
use store::staff::{self, Login};
use store::{Store, StoreError};

use crate::office::{NOW, Office, id, passport_holder, somebody};

pub async fn a_person_is_known_by_document_and_kept_up_to_date(store: &Store) {
    let mut tx = store.write().await.unwrap();
    let first = passport_holder(1);
    assert_eq!(person::put(&mut tx, &first, NOW).await.unwrap(), first.id);
    let mut moved = passport_holder(2);
    moved.document_number.clone_from(&first.document_number);
    "大理".clone_into(&mut moved.address);
    assert_eq!(person::put(&mut tx, &moved, NOW).await.unwrap(), first.id, "the first id counts");
    tx.commit().await.unwrap();

    let mut tx = store.read().await.unwrap();
    let found = person::by_document(&mut tx, first.document_kind, &first.document_number).await.unwrap().unwrap();
    assert_eq!(found.address, "大理");
    assert_eq!(found, person::get(&mut tx, first.id).await.unwrap().unwrap());
    assert_eq!(person::by_document(&mut tx, first.document_kind, "P0").await.unwrap(), None);
}

pub async fn the_latest_portrait_counts(store: &Store) {
    let mut tx = store.write().await.unwrap();
    let holder = passport_holder(1);
    person::put(&mut tx, &holder, NOW).await.unwrap();
    assert_eq!(person::portrait(&mut tx, holder.id).await.unwrap(), None);
    for (number, at) in [(1_u8, 20), (2, 30), (3, 10)] {
        let portrait = PortraitId(id(u128::from(number)));
        person::add_portrait(&mut tx, portrait, holder.id, &[number], "00", Moment(at)).await.unwrap();
    }
    assert_eq!(person::portrait(&mut tx, holder.id).await.unwrap(), Some(vec![2]));
}

pub async fn bans_and_licences_come_back_as_they_were_written(store: &Store) {
    let mut tx = store.write().await.unwrap();
    let holder = passport_holder(1);
    person::put(&mut tx, &holder, NOW).await.unwrap();
    let for_life =
        Ban { id: BanId(id(1)), reason: "hit-and-run".to_owned(), from_on: date(2006, 1, 1), until_on: None };
    let two_years = Ban {
        id: BanId(id(2)),
        reason: "revoked".to_owned(),
        from_on: date(2007, 1, 1),
        until_on: Some(date(2008, 12, 31)),
    };
    for ban in [&for_life, &two_years] {
        person::add_ban(&mut tx, holder.id, ban, NOW).await.unwrap();
    }
    assert_eq!(person::bans(&mut tx, holder.id).await.unwrap(), [two_years, for_life]);

    let licence = |class, year| Licence { class, issued_on: date(year, 3, 1), valid_until: None };
    for licence in [licence(LicenceClass::C1, 2001), licence(LicenceClass::B2, 2004), licence(LicenceClass::C1, 2005)] {
        person::put_licence(&mut tx, holder.id, &licence).await.unwrap();
    }
    let held = person::licences(&mut tx, holder.id).await.unwrap();
    assert_eq!(held, [licence(LicenceClass::B2, 2004), licence(LicenceClass::C1, 2005)]);
}

pub async fn a_log_in_ends_with_its_time_with_its_end_and_with_its_person(store: &Store) {
    let office = Office::open(store).await;
    let mut tx = store.write().await.unwrap();
    let login = |hash: u8, expires: i64| Login {
        token_hash: [hash; 32],
        staff: office.clerk,
        csrf: "form".to_owned(),
        device: "browser".to_owned(),
        created_at: NOW,
        expires_at: Moment(expires),
    };
    for login in [login(1, NOW.0 + 10), login(2, NOW.0 + 20)] {
        staff::begin_login(&mut tx, &login).await.unwrap();
    }
    let (who, csrf) = staff::by_token(&mut tx, &[1; 32], Moment(NOW.0 + 9)).await.unwrap().unwrap();
    assert_eq!((who.id, csrf.as_str()), (office.clerk, "form"));
    assert!(staff::by_token(&mut tx, &[1; 32], Moment(NOW.0 + 10)).await.unwrap().is_none(), "its time is over");
    assert!(staff::by_token(&mut tx, &[3; 32], NOW).await.unwrap().is_none(), "never begun");
    staff::end_login(&mut tx, &[2; 32]).await.unwrap();
    assert!(staff::by_token(&mut tx, &[2; 32], NOW).await.unwrap().is_none(), "ended");

    let left = staff::Staff { active: false, ..somebody(9, "left") };
    staff::add(&mut tx, &left, NOW).await.unwrap();
    staff::begin_login(&mut tx, &Login { staff: left.id, ..login(4, NOW.0 + 20) }).await.unwrap();
    assert!(staff::by_token(&mut tx, &[4; 32], NOW).await.unwrap().is_none(), "may not sign in any more");

    staff::sweep(&mut tx, Moment(NOW.0 + 10), NOW).await.unwrap();
    assert!(staff::by_token(&mut tx, &[1; 32], NOW).await.unwrap().is_none(), "swept away");
}

pub async fn only_failures_after_the_last_success_count(store: &Store) {
    let mut tx = store.write().await.unwrap();
    for (at, succeeded) in [(10, false), (20, true), (30, false), (40, false)] {
        staff::note_attempt(&mut tx, "li", Moment(at), succeeded).await.unwrap();
    }
    staff::note_attempt(&mut tx, "wang", Moment(35), false).await.unwrap();
    let failures = |moments: &[i64]| moments.iter().copied().map(Moment).collect::<Vec<_>>();
    assert_eq!(staff::failures_since(&mut tx, "li", Moment(0)).await.unwrap(), failures(&[30, 40]));
    assert_eq!(staff::failures_since(&mut tx, "li", Moment(30)).await.unwrap(), failures(&[40]));
}

pub async fn a_login_name_is_taken_once(store: &Store) {
    let mut tx = store.write().await.unwrap();
    staff::add(&mut tx, &somebody(1, "li"), NOW).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = store.write().await.unwrap();
    let second = staff::add(&mut tx, &somebody(2, "li"), NOW).await;
    assert!(matches!(second, Err(StoreError::Conflict("staff"))), "{second:?}");
    drop(tx);
    let mut tx = store.read().await.unwrap();
    assert_eq!(staff::by_login(&mut tx, "li").await.unwrap().unwrap().id, StaffId(id(1)));
    assert_eq!(staff::get(&mut tx, StaffId(id(2))).await.unwrap(), None);
}
