//! Papers about people who do not exist, in every language, with the real words and fonts.

use std::path::Path;

use assets::AssetRoot;
use image::{ImageFormat, Rgb, RgbImage};
use locales::Catalog;
use protocol::Language;

use crate::{
    ApplicationForm, ApplicationFormLabels, BodyCondition, ChapterLine, Detail, FaultLine, HeldLicence, Picture,
    Pictures, Press, RankedSchool, RankingSheet, RankingSheetLabels, ScoreSheet, ScoreSheetLabels, UnrankedSchool,
};

pub(super) fn root() -> AssetRoot {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets"));
    AssetRoot::locate(Some(folder), Path::new("test")).expect("the repository has assets")
}

pub(super) fn press() -> Press {
    let root = root();
    let fonts = assets::fonts().iter().map(|font| root.read(&font.inside()).expect("committed"));
    Press::new(fonts, |file| root.read_text(file)).expect("templates and fonts are committed")
}

fn families(language: Language) -> Vec<String> {
    assets::font_chain(language.tag()).iter().map(|font| font.family.to_owned()).collect()
}

/// A name as it may stand in a record, in the script of the language.
pub(super) fn name(language: Language) -> &'static str {
    match language {
        Language::ZhHans => "欧阳䶮",
        Language::ZhHant => "歐陽瑞麟",
        Language::En => "Alexandra Featherstonehaugh",
        Language::Ru => "Константинопольская Анастасия",
        Language::Ja => "渡邊 真理子",
        Language::Fr => "Éléonore Lefèvre-Dupœuf",
        Language::Es => "María José Íñiguez Núñez",
    }
}

fn portrait() -> Pictures {
    let mut jpeg = std::io::Cursor::new(Vec::new());
    let face = RgbImage::from_fn(150, 200, |x, y| {
        let (dx, dy) = (i64::from(x) - 75, i64::from(y) - 80);
        if dx * dx + dy * dy < 2200 { Rgb([226, 195, 165]) } else { Rgb([150, 185, 225]) }
    });
    face.write_to(&mut jpeg, ImageFormat::Jpeg).expect("a small picture");
    Pictures { portrait: Some(Picture(jpeg.into_inner())) }
}

const RECORD_HASH: &str = "9f2c1e77a04b5d3c8e6f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f";

pub(super) fn theory(catalog: &Catalog, language: Language) -> ScoreSheet {
    let word = |key: &str| catalog.word(language, key);
    ScoreSheet {
        language: language.tag().to_owned(),
        fonts: families(language),
        labels: ScoreSheetLabels::fill(word),
        pictures: portrait(),
        office: word("common-office"),
        name: name(language).to_owned(),
        document: "5301**********123X".to_owned(),
        class: format!("C1 {}", word("common-class-c1")),
        serial: "1261123000417".to_owned(),
        permit: None,
        reason: word("common-class-c1"),
        subject: word("common-subject-1"),
        subject_title: word("common-subject-1-title"),
        place: "A-2-07".to_owned(),
        session: "2026-11-23 09:00".to_owned(),
        attempt: "1".to_owned(),
        started: "2026-11-23 09:05:12".to_owned(),
        ended: "2026-11-23 09:41:37".to_owned(),
        vehicle: None,
        route: None,
        score: "92".to_owned(),
        full: "100".to_owned(),
        pass_mark: "90".to_owned(),
        passed: true,
        corrected: None,
        detail: Detail::Chapters(
            (1..=5)
                .map(|number| ChapterLine {
                    chapter: word("print-score-title"),
                    questions: "20".to_owned(),
                    right: (20 - number).to_string(),
                })
                .collect(),
        ),
        examiners: vec![name(language).to_owned()],
        record_hash: RECORD_HASH.to_owned(),
        receipt: Some("A7F3-22C9-81D4 / 48213".to_owned()),
    }
}

/// A failed road test with `count` faults and two examiners.
pub(super) fn road(catalog: &Catalog, language: Language, count: usize) -> ScoreSheet {
    let word = |key: &str| catalog.word(language, key);
    let fault =
        FaultLine { time: "10:12:40".to_owned(), fault: word("common-subject-1-title"), points: "−10".to_owned() };
    ScoreSheet {
        subject: word("common-subject-3"),
        subject_title: word("common-subject-3-title"),
        permit: Some("530100123456".to_owned()),
        vehicle: Some("云A·1234学 / 07".to_owned()),
        route: Some("3".to_owned()),
        score: "70".to_owned(),
        passed: false,
        detail: Detail::Faults(vec![fault; count]),
        examiners: vec![name(language).to_owned(), name(Language::ZhHans).to_owned()],
        ..theory(catalog, language)
    }
}

pub(super) fn application(catalog: &Catalog, language: Language) -> ApplicationForm {
    let word = |key: &str| catalog.word(language, key);
    let sound = || "+".to_owned();
    ApplicationForm {
        language: language.tag().to_owned(),
        fonts: families(language),
        labels: ApplicationFormLabels::fill(word),
        pictures: portrait(),
        office: word("common-office"),
        serial: "1261123000417".to_owned(),
        name: name(language).to_owned(),
        sex: "F".to_owned(),
        birth_date: "1998-04-17".to_owned(),
        nationality: "CHN".to_owned(),
        document: "53010019980417123X".to_owned(),
        residence: None,
        address: word("common-subject-1-title"),
        post_code: Some("650000".to_owned()),
        phone: "138 0000 0000".to_owned(),
        email: None,
        kind: word("common-class-c1"),
        class: format!("C1 {}", word("common-class-c1")),
        source: word("common-office"),
        held: None,
        body: BodyCondition {
            height: "172 cm".to_owned(),
            sight_left: "5.0".to_owned(),
            sight_right: "4.9".to_owned(),
            colour: sound(),
            hearing_left: sound(),
            hearing_right: sound(),
            arms: sound(),
            legs: sound(),
            trunk: sound(),
            hospital: word("common-office"),
            doctor: name(language).to_owned(),
            examined: "2026-11-20".to_owned(),
        },
        agent: None,
        accepted_at: word("common-office"),
        accepted_by: "0130".to_owned(),
        accepted_on: "2026-11-23".to_owned(),
        record_hash: RECORD_HASH.to_owned(),
        receipt: None,
    }
}

/// An upgrade handed in by an agent: every part of the form is used.
pub(super) fn upgrade(catalog: &Catalog, language: Language) -> ApplicationForm {
    let held = HeldLicence {
        number: "53010019980417123X".to_owned(),
        file: "530100123456".to_owned(),
        class: "C1".to_owned(),
        since: "2019-05-02".to_owned(),
        until: "2029-05-02".to_owned(),
    };
    ApplicationForm {
        held: Some(held),
        residence: Some("TK-000121".to_owned()),
        agent: Some(format!("{}, 138 0000 0001", name(language))),
        ..application(catalog, language)
    }
}

pub(super) fn ranking(catalog: &Catalog, language: Language) -> RankingSheet {
    let word = |key: &str| catalog.word(language, key);
    let ranked = (1..=12u32)
        .map(|place| {
            let share = 0.97 - 0.03 * f64::from(place);
            RankedSchool {
                place: place.to_string(),
                school: format!("{} {place}", name(language)),
                tests: (300 + 7 * place).to_string(),
                passes: (280 - 3 * place).to_string(),
                rate: format!("{:.1}%", share * 100.0),
                range: format!("{:.0}–{:.0}%", (share - 0.05) * 100.0, (share + 0.03) * 100.0),
                share,
                low: share - 0.05,
                high: share + 0.03,
            }
        })
        .collect();
    RankingSheet {
        language: language.tag().to_owned(),
        fonts: families(language),
        labels: RankingSheetLabels::fill(word),
        office: word("common-office"),
        subject: word("common-subject-1"),
        period: "2026-10".to_owned(),
        published: "2026-11-05".to_owned(),
        regulation: "162".to_owned(),
        ranked,
        too_few: vec![UnrankedSchool {
            school: name(language).to_owned(),
            tests: "7".to_owned(),
            passes: "6".to_owned(),
        }],
        record_hash: RECORD_HASH.to_owned(),
        receipt: None,
    }
}
