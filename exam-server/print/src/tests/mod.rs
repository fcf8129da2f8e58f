mod samples;

use std::io::Write;
use std::process::{Command, Stdio};

use locales::Catalog;
use protocol::Language;
use serde_json::{Value, json};

use crate::render::set;
use crate::{
    ApplicationFormLabels, Fonts, Paper, Press, PrintError, RankingSheetLabels, ScoreSheetLabels, Template, render,
};
use samples::{application, name, press, ranking, road, theory, upgrade};

fn catalog() -> Catalog {
    Catalog::embedded().expect("the catalogue loads")
}

/// Sets the paper, holds that typst has no doubt about it, and returns the number of pages.
fn pages<P: Paper>(press: &Press, paper: &P) -> usize {
    let data = serde_json::to_value(paper).expect("plain data");
    let (document, warnings) = set(press.template::<P>().expect("known"), &data, press.fonts()).expect("it prints");
    assert_eq!(warnings, Vec::<String>::new());
    document.pages().len()
}

/// The text of a PDF file, or `None` (said aloud) where poppler's `pdftotext` is not installed.
fn text_of(pdf: &[u8]) -> Option<String> {
    let started = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = started else {
        eprintln!(
            "NOT CHECKED: pdftotext (package poppler-utils) is missing, so the text of the papers is not read back"
        );
        return None;
    };
    let mut input = child.stdin.take().expect("piped");
    let pdf = pdf.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&pdf));
    let output = child.wait_with_output().expect("pdftotext ends");
    writer.join().expect("no panic").expect("pdftotext reads all");
    assert!(output.status.success(), "pdftotext refuses the file");
    Some(String::from_utf8(output.stdout).expect("UTF-8 was asked for"))
}

/// Without the spaces and line breaks that layout puts between words and beside Han characters.
fn squeezed(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

#[test]
fn theory_sheet_form_and_ranking_take_one_page_in_every_language() {
    let (press, catalog) = (press(), catalog());
    for language in Language::ALL {
        assert_eq!(pages(&press, &theory(&catalog, language)), 1, "score sheet in {language}");
        assert_eq!(pages(&press, &road(&catalog, language, 2)), 1, "road sheet in {language}");
        assert_eq!(pages(&press, &application(&catalog, language)), 1, "application in {language}");
        assert_eq!(pages(&press, &ranking(&catalog, language)), 1, "ranking in {language}");
    }
}

#[test]
fn long_fault_list_goes_on_to_a_second_page_with_the_signatures() {
    let (press, catalog) = (press(), catalog());
    let sheet = road(&catalog, Language::Ru, 24);
    assert_eq!(pages(&press, &sheet), 2);
    if let Some(text) = text_of(&press.print(&sheet).expect("it prints")) {
        let second = text.split('\u{c}').nth(1).expect("two pages");
        assert!(second.contains(&sheet.labels.examiner_signature), "{second}");
        assert!(second.contains("2 / 2"), "{second}");
    }
}

#[test]
fn printed_text_can_be_read_back_in_every_language() {
    let (press, catalog) = (press(), catalog());
    for language in Language::ALL {
        let sheet = theory(&catalog, language);
        let Some(text) = text_of(&press.print(&sheet).expect("it prints")) else { return };
        let text = squeezed(&text);
        let words = &sheet.labels;
        for expected in [
            &words.title,
            &words.passed,
            &words.candidate_signature,
            &words.examiner_signature,
            &words.signature_note,
            &sheet.name,
            &sheet.document,
            &sheet.subject_title,
            &sheet.record_hash,
            sheet.receipt.as_ref().expect("the sample has one"),
        ] {
            assert!(text.contains(&squeezed(expected)), "{expected} is not on the {language} sheet: {text}");
        }
        assert!(!text.contains(&squeezed(&words.no_faults)));
    }
}

#[test]
fn all_words_of_form_and_ranking_are_printed() {
    let (press, catalog) = (press(), catalog());
    for language in Language::ALL {
        let form = upgrade(&catalog, language);
        let list = ranking(&catalog, language);
        let Some(form_text) = text_of(&press.print(&form).expect("it prints")) else { return };
        let Some(list_text) = text_of(&press.print(&list).expect("it prints")) else { return };
        let words = [
            (form_text, serde_json::to_value(&form.labels).expect("plain data")),
            (list_text, serde_json::to_value(&list.labels).expect("plain data")),
        ];
        for (text, labels) in words {
            let text = squeezed(&text);
            for (field, word) in labels.as_object().expect("fields") {
                // The portrait stands in its frame, and neither sample has a receipt.
                if field != "portrait" && field != "receipt" {
                    let word = word.as_str().expect("text");
                    assert!(text.contains(&squeezed(word)), "{field} ({word}) is missing in {language}");
                }
            }
        }
    }
}

#[test]
fn verdict_and_missing_portrait_are_said_in_words() {
    let (press, catalog) = (press(), catalog());
    let mut sheet = road(&catalog, Language::En, 0);
    sheet.pictures.portrait = None;
    if let Some(text) = text_of(&press.print(&sheet).expect("it prints")) {
        assert!(text.contains(&sheet.labels.failed) && !text.contains(&sheet.labels.passed), "{text}");
        assert!(text.contains(&sheet.labels.no_faults), "{text}");
        assert!(text.contains(&sheet.labels.portrait), "{text}");
    }
}

#[test]
fn identical_data_gives_identical_bytes_and_other_data_others() {
    let catalog = catalog();
    let sheet = theory(&catalog, Language::ZhHans);
    let first = press().print(&sheet).expect("it prints");
    let again = press().print(&sheet).expect("it prints");
    assert!(first == again, "two prints of one sheet differ");
    assert!(first.starts_with(b"%PDF-"));
    let mut other = sheet;
    other.score = "91".to_owned();
    assert!(press().print(&other).expect("it prints") != first);
}

#[test]
fn every_word_of_every_paper_is_in_the_catalogue() {
    let catalog = catalog();
    for key in [ScoreSheetLabels::KEYS, ApplicationFormLabels::KEYS, RankingSheetLabels::KEYS].concat() {
        assert!(catalog.has(key), "{key}");
    }
    let keys = ScoreSheetLabels::fill(str::to_owned);
    assert_eq!(keys.title, "print-score-title");
}

fn tiny(main: &str, data: &Value) -> Result<Vec<u8>, PrintError> {
    let template = Template::new("tiny.typ", main, "#let shared = [shared]").expect("a file name");
    render(&template, data, press().fonts())
}

#[test]
fn template_sees_no_clock_and_no_file_of_the_machine() {
    for (main, told) in [
        ("\n#datetime.today()", "tiny.typ:2"),
        ("#read(\"/etc/hostname\")", "tiny.typ:1"),
        ("#read(\"../../Cargo.toml\")", "tiny.typ:1"),
        ("#import \"@preview/example:0.1.0\": add", "tiny.typ:1"),
    ] {
        let error = tiny(main, &json!({})).expect_err("nothing outside can be reached").to_string();
        assert!(error.contains(told), "{main}: {error}");
    }
    tiny("#import \"common.typ\": shared\n#shared", &json!({})).expect("the shared file is there");
}

#[test]
fn missing_data_is_told_with_file_and_line() {
    let main = "#let data = json(bytes(sys.inputs.data))\n\n#data.score";
    let error = tiny(main, &json!({ "name": name(Language::En) })).expect_err("there is no score").to_string();
    assert!(error.contains("tiny.typ:3") && error.contains("score"), "{error}");
}

#[test]
fn broken_pictures_and_fonts_are_refused_by_name() {
    let broken = json!({ "pictures": { "portrait": "not base64!" } });
    assert!(matches!(tiny("x", &broken), Err(PrintError::Picture { name, .. }) if name == "portrait"));
    let not_a_picture = json!({ "pictures": { "portrait": "AAAA" } });
    assert!(matches!(tiny("#image(\"/pictures/portrait\")", &not_a_picture), Err(PrintError::Template { .. })));
    assert!(matches!(Fonts::new([vec![0; 64]]), Err(PrintError::Font(0))));
    let unreadable = Press::new([], |_| Err::<String, _>(std::io::Error::from(std::io::ErrorKind::NotFound)));
    assert!(matches!(unreadable, Err(PrintError::Read { file: "print/common.typ", .. })));
}
