use exam_server::jobs::bank_watch;
use exam_server::start;
use protocol::{Language, StaffId};
use question_bank::{Item, ItemId, SOURCE};
use store::staff::{self, Role, Staff};

use crate::browser::{Browser, Page};
use crate::office::Office;

const ITEM: &str = "passage-0001";

/// An office with a bank of its own and two keepers, the second one signed in as `second`.
async fn workshop() -> (Office, Browser, Browser) {
    let office = Office::with_own_bank().await;
    let mut tx = office.app.store.write().await.expect("a transaction");
    let first = staff::by_login(&mut tx, "keeper").await.expect("read").expect("a keeper");
    let second = Staff { id: StaffId(office.app.edge.uuid()), login: "second".to_owned(), ..first };
    assert_eq!(second.role, Role::Keeper);
    staff::add(&mut tx, &second, office.app.edge.now()).await.expect("somebody");
    tx.commit().await.expect("committed");
    let (first, second) = (office.signed_in("keeper").await, office.signed_in("second").await);
    (office, first, second)
}

fn newest(office: &Office, id: &str) -> Item {
    let bank = office.app.banks.now();
    bank.bank.newest().find(|item| item.id == ItemId::new(id)).expect("the item").clone()
}

/// The fields of the form as it stands, by way of the page itself: names and values of what a browser would send.
fn fields(item: &Item, stem: &str, reason: &str) -> Vec<(String, String)> {
    let laws: Vec<String> = item.law.iter().map(|law| format!("{} {}", law.act, law.article)).collect();
    let mut fields = vec![
        ("difficulty".to_owned(), "25".to_owned()),
        ("reason".to_owned(), reason.to_owned()),
        ("picture".to_owned(), item.picture.clone().unwrap_or_default()),
        ("enemies".to_owned(), item.enemies.iter().map(ItemId::as_str).collect::<Vec<_>>().join(" ")),
        ("law".to_owned(), laws.join("\n")),
    ];
    fields.extend(item.groups.iter().map(|group| ("group".to_owned(), group.as_str().to_owned())));
    fields.extend(item.answer.right_choices().iter().map(|key| ("key".to_owned(), key.to_string())));
    for (language, text) in &item.text {
        let stem = if *language == SOURCE { stem.to_owned() } else { text.stem.clone() };
        fields.push((format!("stem.{language}"), stem));
        fields.push((format!("explanation.{language}"), text.explanation.clone()));
        for (index, option) in text.options.iter().enumerate() {
            fields.push((format!("option.{language}.{index}"), option.clone()));
        }
    }
    fields
}

async fn post(browser: &mut Browser, path: &str, fields: &[(String, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(path, &fields).await
}

/// The path of a redirect without its notice.
fn target(page: &Page) -> String {
    let location = page.location.as_deref().unwrap_or_else(|| panic!("{} {}", page.status, page.body));
    location.split('?').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_change_needs_two_people_and_then_stands_in_the_banks_files() {
    let (office, mut first, mut second) = workshop().await;
    let before = newest(&office, ITEM);
    let stem = format!("{}（修订）", before.text[&SOURCE].stem);
    let written = fields(&before, &stem, "表述更清楚");
    let page = post(&mut first, &format!("/keeper/items/{ITEM}/edit"), &written).await;
    let change = target(&page);
    assert_eq!(newest(&office, ITEM), before, "a draft is not in the bank");
    let other = post(&mut second, &format!("/keeper/items/{ITEM}/edit"), &written).await;
    assert_eq!(other.status, 422, "one open change at a time");

    assert_eq!(first.post(&format!("{change}/submit"), &[]).await.status, 303);
    let own = first.post(&format!("{change}/approve"), &[]).await;
    assert_eq!(own.status, 409, "not by who wrote it");
    assert_eq!(newest(&office, ITEM), before);
    let page = second.get(&change).await;
    assert!(page.body.contains(&stem), "{}", page.body);
    let approved = second.post(&format!("{change}/approve"), &[]).await;
    assert!(approved.location.expect("a redirect").ends_with("keeper-notice-published"));

    let after = newest(&office, ITEM);
    assert_eq!((after.version, after.text[&SOURCE].stem.as_str()), (before.version + 1, stem.as_str()));
    let folder = office.app.banks.folder();
    let read = question_bank::Bank::load(folder).expect("a sound bank on the disk");
    assert_eq!(read.hash(), office.app.banks.now().bank.hash());

    assert!(!after.is_fresh(Language::Fr), "the translation was made from another source");
    let day = crate::office::TODAY;
    let drawn = |language| read.in_use(day, language).any(|item| item.id == ItemId::new(ITEM));
    assert!(drawn(SOURCE) && !drawn(Language::Fr), "a stale language is never assembled");

    let page = first.get("/keeper/stale?language=fr").await;
    assert!(page.body.contains(ITEM) && page.body.contains(&before.text[&SOURCE].stem), "the source it was made from");
    let ticked = [("language", "fr"), ("item", ITEM)];
    assert_eq!(first.post("/keeper/stale", &ticked).await.status, 303);
    let mut tx = office.app.store.read().await.expect("a transaction");
    let open = store::bank_change::open_of(&mut tx, ITEM).await.expect("read").expect("a change");
    drop(tx);
    assert_eq!(second.post(&format!("/keeper/changes/{}/approve", open.id), &[]).await.status, 303);
    let approved = newest(&office, ITEM);
    assert!(approved.is_fresh(Language::Fr) && !approved.is_fresh(Language::Ja));
    assert_eq!(approved.version, after.version, "what is asked has not changed");
}

#[tokio::test]
async fn a_preview_shows_what_would_be_without_saving_it() {
    let (office, mut keeper, _) = workshop().await;
    let mut written = fields(&newest(&office, ITEM), "驾驶人应当怎样做<b>？", "");
    written.push(("do".to_owned(), "preview".to_owned()));
    written.push(("preview".to_owned(), "zh-Hans".to_owned()));
    let page = post(&mut keeper, &format!("/keeper/items/{ITEM}/edit"), &written).await;
    assert_eq!(page.status, 200);
    let (_, preview) = page.body.split_once("id=\"preview\"").expect("a preview");
    assert!(preview.contains("驾驶人应当怎样做&#60;b&#62;？"), "{preview}");
    let mut tx = office.app.store.read().await.expect("a transaction");
    assert!(store::bank_change::of_item(&mut tx, ITEM).await.expect("read").is_empty());
}

#[tokio::test]
async fn a_new_item_gets_the_next_number_and_cannot_be_submitted_without_its_text() {
    let (office, mut first, mut second) = workshop().await;
    let path = "/keeper/new?chapter=licence&kind=true-false";
    let fields = [("difficulty", "30"), ("key", "1"), ("group", "Car"), ("reason", "新法条"), ("law", "RTSL 19")];
    let change = target(&first.post(path, &fields).await);
    assert_eq!(first.post(&format!("{change}/submit"), &[]).await.status, 409, "there is no text");
    let mut whole = fields.to_vec();
    whole.extend([("stem.zh-Hans", "驾驶证丢失后可以继续驾驶。"), ("explanation.zh-Hans", "应当先申请补发。")]);
    whole.extend([("stem.en", "After losing the licence one may go on driving."), ("explanation.en", "Apply first.")]);
    assert_eq!(first.post(&format!("{change}/edit"), &whole).await.status, 303);
    assert_eq!(first.post(&format!("{change}/submit"), &[]).await.status, 303);
    let sent_back = second.post(&format!("{change}/send-back"), &[("note", "请补充俄文")]).await;
    assert_eq!(sent_back.status, 303);
    assert!(first.get(&change).await.body.contains("请补充俄文"));
    assert_eq!(first.post(&format!("{change}/submit"), &[]).await.status, 303);
    assert_eq!(second.post(&format!("{change}/approve"), &[]).await.status, 303);
    let bank = office.app.banks.now();
    let item = bank.bank.newest().find(|item| item.text[&SOURCE].stem.contains("丢失后可以")).expect("the new item");
    let last = bank.bank.newest().filter(|item| item.chapter.as_str() == "licence").last().expect("a last one");
    assert_eq!(item.id, last.id);
    assert!(item.is_fresh(Language::En) && !item.is_fresh(Language::Ru));
    assert_eq!(bank.bank.location(&item.id, 1).map(|place| place.file.as_str()), Some("items/licence/added.ron"));
}

#[tokio::test]
async fn what_is_typed_wrongly_comes_back_with_everything_else_that_was_typed() {
    let (office, mut keeper, _) = workshop().await;
    let mut written = fields(&newest(&office, ITEM), "改过的题干", "");
    written.retain(|(name, _)| name != "difficulty");
    written.push(("difficulty".to_owned(), "very".to_owned()));
    let page = post(&mut keeper, &format!("/keeper/items/{ITEM}/edit"), &written).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("改过的题干") && page.body.contains("value=\"very\""), "{}", page.body);
    assert!(page.body.contains("Enter the reason.") && page.body.contains("0 to 100"), "{}", page.body);
}

#[tokio::test]
async fn a_damaged_file_leaves_the_last_good_bank_in_force_and_the_keepers_page_says_so() {
    let (office, mut keeper, _) = workshop().await;
    exam_server::office::edition::adopt(&office.app).await.expect("noted");
    let hash = office.app.banks.now().bank.hash().to_owned();
    let file = office.app.banks.folder().join("items/passage/speed.ron");
    let whole = std::fs::read(&file).expect("a file");
    std::fs::write(&file, &whole[..whole.len() / 3]).expect("a half-written file");
    bank_watch::turn(&office.app).await.expect("looked at");
    assert_eq!(office.app.banks.now().bank.hash(), hash);
    let page = keeper.get("/keeper").await;
    assert!(page.body.contains("items/passage/speed.ron:"), "{}", page.body);
    assert!(page.body.contains("Exams go on with the last good bank"), "{}", page.body);

    // A server that starts now goes on with it too; without an earlier bank it does not start.
    let config = office.app.config.clone();
    let again = start::open(config.clone(), exam_server::edge::Edge::system(), std::path::Path::new("")).await;
    let again = again.expect("it starts");
    assert_eq!(again.banks.now().bank.hash(), hash);
    assert!(again.banks.damage().is_some());
    let empty = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite:{}", empty.path().join("new.db").display());
    let config = exam_server::config::Config { database, ..config };
    let refused = start::open(config, exam_server::edge::Edge::system(), std::path::Path::new("")).await;
    assert_eq!(refused.err().expect("no bank to go on with").exit_code(), 6);

    std::fs::write(&file, &whole).expect("a mended file");
    bank_watch::turn(&office.app).await.expect("looked at");
    assert!(!keeper.get("/keeper").await.body.contains("speed.ron"));
}

#[tokio::test]
async fn a_correction_that_does_not_fit_is_refused_in_words() {
    let (office, mut keeper, _) = workshop().await;
    let item = newest(&office, ITEM);
    let path = format!("/keeper/corrections/new?item={ITEM}");
    assert!(keeper.get(&path).await.body.contains(ITEM));
    let same: Vec<String> = item.answer.right_choices().iter().map(ToString::to_string).collect();
    let mut fields = vec![("remedy", "key"), ("reason", "有误")];
    fields.extend(same.iter().map(|key| ("choice", key.as_str())));
    let page = keeper.post(&path, &fields).await;
    assert_eq!(page.status, 422, "the key it has already");
    assert!(page.body.contains("differ from the key so far"), "{}", page.body);
    let page = keeper.post(&path, &[("remedy", "all"), ("reason", "")]).await;
    assert!(page.body.contains("Enter the reason."), "{}", page.body);
    assert_eq!(keeper.get("/keeper/corrections/new?item=passage-9999").await.status, 404);
}
