//! What a contact sheet shows, and that it takes nobody's words for markup.

use bank_keeper::sheet::Sheet;
use protocol::Language;
use question_bank::seal::{Approval, seal};
use question_bank::{Bank, Item};

const FILE: &str = r#"[(
    id: "passage-0001", version: 3, chapter: "passage", groups: [Car, Bus], difficulty: 0.5, answer: One(1),
    law: [(act: "IR", article: "45")], picture: Some("w-bend"), shuffle: false, enemies: ["passage-0002"],
    valid: (Some("2022-04-01"), None),
    text: {
        "zh-Hans": (stem: "速度 < 30 & <script>", options: ["甲", "乙", "丙", "丁"], explanation: "因为"),
        "en": (stem: "Speed", options: ["one", "two", "three", "four"], explanation: "Because."),
    },
)]"#;

fn item() -> Item {
    let sealed = seal("a.ron", FILE.as_bytes(), &Approval::default()).expect("it is sound").text;
    let bank = Bank::from_files([("a.ron".to_owned(), sealed.into_bytes())]).expect("it is sound");
    bank.newest().next().expect("one item").clone()
}

fn page(item: &Item, languages: &[Language], svg: Option<&str>) -> String {
    Sheet { title: "Some & all", items: &[item], languages }
        .html(|id| svg.filter(|_| id == "w-bend").map(str::to_owned))
}

#[test]
fn languages_stand_side_by_side_with_the_key_marked() {
    let page = page(&item(), &[Language::En, Language::ZhHans], Some("<svg/>"));
    assert!(page.contains("<title>Some &amp; all</title>"));
    let (en, zh) =
        (page.find("<article lang=\"en\">").expect("en"), page.find("<article lang=\"zh-Hans\">").expect("zh"));
    assert!(en < zh, "the order is the one asked for");
    assert_eq!(page.matches("<li class=\"right\">").count(), 2);
    assert!(page.contains("<li class=\"right\">two</li>") && page.contains("<li class=\"right\">乙</li>"));
    assert!(page.contains("version 3 · SingleChoice · Car, Bus · difficulty 0.5 · IR 45 · from 2022-04-01 · options keep their places · not with passage-0002"));
    assert!(page.contains("data:image/svg+xml;base64,PHN2Zy8+"), "the picture travels with the page");
}

#[test]
fn words_of_an_item_are_never_markup() {
    let page = page(&item(), &[Language::ZhHans], None);
    assert!(page.contains("速度 &lt; 30 &amp; &lt;script&gt;") && !page.contains("<script>"));
}

#[test]
fn what_is_missing_or_stale_is_said() {
    let mut item = item();
    item.text.get_mut(&Language::ZhHans).expect("the source").stem.push('。');
    let page = page(&item, &[Language::En, Language::Ru], None);
    assert!(page.contains("Stale: the source has changed"));
    assert!(page.contains("There is no ru text."));
    assert!(page.contains("There is no picture w-bend."));
}

#[test]
fn a_statement_says_whether_it_is_right() {
    let statement = FILE
        .replace("One(1)", "False")
        .replace(r#"["甲", "乙", "丙", "丁"]"#, "[]")
        .replace(r#"["one", "two", "three", "four"]"#, "[]");
    let bank = Bank::from_files([("a.ron".to_owned(), statement.into_bytes())]).expect("it is sound");
    let item = bank.newest().next().expect("one item");
    assert!(page(item, &[Language::En], None).contains("The statement is wrong"));
}
