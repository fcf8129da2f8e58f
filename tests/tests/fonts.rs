//! Every character that can come on a screen has a glyph in the fonts of its language.

use std::collections::BTreeSet;
use std::path::Path;

use assets::{AssetRoot, FontCoverage};
use kaochang_tests::process::repository;
use protocol::Language;
use question_bank::Bank;

fn coverage() -> FontCoverage {
    let root = AssetRoot::locate(Some(&repository().join("assets")), Path::new("")).expect("the assets folder");
    FontCoverage::load(&root).expect("the fonts")
}

/// What shapes text but is never drawn.
fn is_drawn(character: char) -> bool {
    !character.is_control() && !matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[test]
fn fonts_cover_every_message() {
    let coverage = coverage();
    for file in locales::embedded_files() {
        // Comments and keys are ASCII or at least never shown; they do no harm here.
        let missing: BTreeSet<char> =
            coverage.missing(file.tag, file.text).into_iter().filter(|character| is_drawn(*character)).collect();
        assert!(missing.is_empty(), "{} {}: no glyph for {missing:?}", file.tag, file.area);
    }
}

#[test]
fn fonts_cover_every_item_of_the_bank() {
    let coverage = coverage();
    let bank = Bank::load(&repository().join("question-bank")).expect("the bank loads");
    assert!(bank.len() >= 130, "the bank holds {} items", bank.len());
    for item in bank.items() {
        for language in Language::ALL {
            let Some(text) = item.text(language) else { continue };
            let shown = text.options.iter().chain([&text.stem, &text.explanation]);
            let missing: BTreeSet<char> = shown
                .flat_map(|part| coverage.missing(language.tag(), part))
                .filter(|character| is_drawn(*character))
                .collect();
            assert!(missing.is_empty(), "{} in {language}: no glyph for {missing:?}", item.id);
        }
    }
}

#[test]
fn fonts_cover_every_name_of_the_demo_office() {
    let coverage = coverage();
    let folder = repository().join("assets/demo");
    let mut files = 0;
    for entry in std::fs::read_dir(&folder).expect("assets/demo") {
        let path = entry.expect("readable").path();
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        // Names come on screens of every language; each chain ends in the other regions' fonts.
        for language in Language::ALL {
            let missing: BTreeSet<char> =
                coverage.missing(language.tag(), &text).into_iter().filter(|character| is_drawn(*character)).collect();
            assert!(missing.is_empty(), "{} in {language}: no glyph for {missing:?}", path.display());
        }
        files += 1;
    }
    assert!(files > 0, "{} is empty", folder.display());
}

/// Shows that the tests above can fail.
#[test]
fn a_character_of_no_font_is_found() {
    assert_eq!(coverage().missing("zh-Hans", "考\u{13000}"), ['\u{13000}']);
}
