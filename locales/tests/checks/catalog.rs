//! How texts are rendered.

use std::fs;
use std::path::Path;

use locales::{Args, Catalog, CatalogError, Value, args};
use protocol::{Arg, Language, Message};

fn catalog() -> Catalog {
    Catalog::embedded().expect("the embedded texts are sound")
}

/// A folder of overrides with one file.
fn overrides(file: &str, text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    folder
}

fn refusal(catalog: &Catalog, folder: &Path) -> CatalogError {
    catalog.load_overrides(folder).expect_err("the folder is damaged")
}

#[test]
fn each_language_declines_a_count_as_it_should() {
    let catalog = catalog();
    let minutes = |language, count: i64| catalog.text(language, "common-minutes", &args!["count" => count]);
    assert_eq!(minutes(Language::ZhHans, 45), "45 分钟");
    assert_eq!(minutes(Language::En, 1), "1 minute");
    assert_eq!(minutes(Language::En, 0), "0 minutes");
    assert_eq!(minutes(Language::Fr, 0), "0 minute");
    assert_eq!(minutes(Language::Fr, 2), "2 minutes");
    assert_eq!(minutes(Language::Ru, 1), "1 минута");
    assert_eq!(minutes(Language::Ru, 3), "3 минуты");
    assert_eq!(minutes(Language::Ru, 11), "11 минут");
    assert_eq!(minutes(Language::Ru, 21), "21 минута");
    assert_eq!(catalog.missing(), 0, "{:?}", catalog.missing_texts());
}

#[test]
fn numbers_in_texts_are_grouped_and_keep_their_plural_form() {
    let catalog = catalog();
    let minutes = |language| catalog.text(language, "common-minutes", &args!["count" => 12_345]);
    assert_eq!(minutes(Language::En), "12,345 minutes");
    assert_eq!(minutes(Language::Es), "12.345 minutos");
    assert_eq!(minutes(Language::Ru), "12\u{a0}345 минут");
}

#[test]
fn a_number_too_large_for_a_float_is_shown_digit_by_digit() {
    let text = catalog().text(Language::ZhHans, "common-percent", &args!["value" => i64::MAX]);
    assert_eq!(text, "9223372036854775807%");
}

#[test]
fn a_rate_is_written_with_the_decimal_sign_of_the_language() {
    let catalog = catalog();
    let rate = |language| catalog.text(language, "common-percent", &args!["value" => 93.5]);
    assert_eq!(rate(Language::ZhHans), "93.5%");
    assert_eq!(rate(Language::Fr), "93,5\u{a0}%");
}

#[test]
fn a_message_from_the_wire_renders_its_key_arguments_in_the_same_language() {
    let catalog = catalog();
    let mut message = Message::new("common-duration-pair").with("longer", "1 h");
    message.args.insert("shorter".to_owned(), Arg::Key("common-next".to_owned()));
    assert_eq!(catalog.message(Language::En, &message), "1 h Next");
    assert_eq!(catalog.message(Language::Es, &message), "1 h Siguiente");
    let local = Args::new().set("longer", "1 h").key("shorter", "common-next");
    assert_eq!(catalog.text(Language::Es, "common-duration-pair", &local), "1 h Siguiente");
}

#[test]
fn a_key_that_exists_nowhere_is_shown_in_angle_brackets_and_counted() {
    let catalog = catalog();
    assert!(!catalog.has("nowhere-at-all"));
    assert_eq!(catalog.word(Language::ZhHant, "nowhere-at-all"), "<nowhere-at-all>");
    assert_eq!(catalog.missing(), 3, "traditional, simplified, English");
    assert!(catalog.missing_texts().contains(&"zh-Hant: no text nowhere-at-all".to_owned()));
}

#[test]
fn a_missing_argument_is_counted_and_names_its_text() {
    let catalog = catalog();
    let text = catalog.word(Language::En, "common-percent");
    assert!(text.contains("value"), "{text}");
    assert_eq!(catalog.missing(), 1);
    assert!(catalog.missing_texts()[0].contains("common-percent"), "{:?}", catalog.missing_texts());
}

#[test]
fn an_argument_set_twice_keeps_the_last_value() {
    let args = Args::new().set("count", 1).set("count", 2);
    assert_eq!(args.iter().collect::<Vec<_>>(), [("count", &Value::Whole(2))]);
}

#[test]
fn an_override_replaces_one_text_and_leaves_the_others() {
    let folder = overrides("en/office.ftl", "common-next = Go on\n");
    let catalog = Catalog::with_overrides(folder.path()).unwrap();
    assert_eq!(catalog.word(Language::En, "common-next"), "Go on");
    assert_eq!(catalog.word(Language::Fr, "common-next"), "Suivant");
    assert_eq!(catalog.text(Language::En, "common-minutes", &args!["count" => 2]), "2 minutes");
}

#[test]
fn functions_in_texts_write_dates_and_durations() {
    let folder = overrides(
        "en/any.ftl",
        "common-percent = { DATE($value, length: \"full\") }, { TIME($value) }\n\
         common-minutes = { DURATION($count) }, { DURATION($count, style: \"clock\") }\n\
         common-seconds = { NUMBER($count, useGrouping: \"false\") }\n",
    );
    let catalog = Catalog::with_overrides(folder.path()).unwrap();
    assert_eq!(
        catalog.text(Language::En, "common-percent", &args!["value" => "2026-11-23T01:05:00Z"]),
        "Monday, November 23, 2026, 09:05"
    );
    assert_eq!(catalog.text(Language::En, "common-seconds", &args!["count" => 2026]), "2026");
    assert_eq!(catalog.missing(), 0, "{:?}", catalog.missing_texts());
}

#[test]
fn a_duration_is_put_into_words_or_on_a_clock() {
    let folder = tempfile::tempdir().unwrap();
    for (tag, file) in [("zh-Hans", "a.ftl"), ("ru", "a.ftl"), ("fr", "a.ftl")] {
        fs::create_dir_all(folder.path().join(tag)).unwrap();
        fs::write(folder.path().join(tag).join(file), "common-people = { DURATION($count) }\n").unwrap();
    }
    let catalog = Catalog::with_overrides(folder.path()).unwrap();
    let words = |language, count: u32| catalog.text(language, "common-people", &args!["count" => count]);
    assert_eq!(words(Language::ZhHans, 3900), "1 小时 5 分钟");
    assert_eq!(words(Language::Ru, 2 * 3600 + 60), "2 часа 1 минута");
    assert_eq!(words(Language::Fr, 2700), "45 minutes");
    assert_eq!(words(Language::Fr, 3725), "1 heure 2 minutes 5 secondes");
    assert_eq!(words(Language::Fr, 0), "0 minute");
    assert_eq!(catalog.missing(), 0, "{:?}", catalog.missing_texts());
}

#[test]
fn a_value_that_is_no_date_is_shown_as_it_is_and_counted() {
    let folder = overrides("en/any.ftl", "common-percent = { DATE($value) }\n");
    let catalog = Catalog::with_overrides(folder.path()).unwrap();
    assert_eq!(catalog.text(Language::En, "common-percent", &args!["value" => "soon"]), "soon");
    assert_eq!(catalog.missing(), 1);
}

#[test]
fn a_damaged_override_names_file_and_line_and_the_last_good_text_stays() {
    let catalog = catalog();
    catalog.load_overrides(overrides("en/office.ftl", "common-next = Go on\n").path()).unwrap();

    let damaged = overrides("en/office.ftl", "common-next = Further\ncommon-minutes = { $count ->\n");
    let error = refusal(&catalog, damaged.path());
    assert!(
        matches!(&error, CatalogError::Damaged { file, line: 2..=3, .. } if file.ends_with("office.ftl")),
        "{error}"
    );
    assert_eq!(catalog.word(Language::En, "common-next"), "Go on");
}

#[test]
fn an_override_of_no_known_text_is_refused_with_its_line() {
    let folder = overrides("en/office.ftl", "# comment\ncommon-nxt = Go on\n");
    let error = refusal(&catalog(), folder.path());
    assert!(
        matches!(&error, CatalogError::Damaged { line: 2, reason, .. } if reason.contains("common-nxt")),
        "{error}"
    );
}

#[test]
fn an_override_that_wants_an_unknown_variable_is_refused() {
    let folder = overrides("en/office.ftl", "common-next = Go on, { $name }\n");
    let error = refusal(&catalog(), folder.path());
    assert!(error.to_string().contains("$name"), "{error}");
}

#[test]
fn an_override_for_an_unknown_language_or_from_no_folder_is_refused() {
    let folder = overrides("tlh/office.ftl", "common-next = Go on\n");
    assert!(matches!(refusal(&catalog(), folder.path()), CatalogError::UnknownLanguage { .. }));
    assert!(matches!(refusal(&catalog(), &folder.path().join("gone")), CatalogError::Unreadable { .. }));
}

#[test]
fn a_catalogue_can_be_read_from_many_threads_while_it_is_reloaded() {
    let catalog = catalog();
    let folder = overrides("en/office.ftl", "common-next = Go on\n");
    std::thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| {
                for _ in 0..200 {
                    let text = catalog.word(Language::En, "common-next");
                    assert!(text == "Next" || text == "Go on", "{text}");
                }
            });
        }
        catalog.load_overrides(folder.path()).unwrap();
    });
    assert_eq!(catalog.word(Language::En, "common-next"), "Go on");
}
