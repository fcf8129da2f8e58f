//! Every screen of the kiosk in every language, drawn by the real kiosk on software Vulkan.
//!
//! The kept pictures under `tests/pictures/` are the worst cases. To renew them after a wanted
//! change, run the tests with `KAOCHANG_KEEP_PICTURES=1`, look at each one, and commit them.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use kaochang_tests::display::Display;
use kaochang_tests::pictures::{colours, difference, reduced, same};
use kaochang_tests::process::{Running, binary, repository};
use protocol::Language;

/// Longest texts, rarest characters, pictures.
const KEPT: [&str; 8] = [
    "exam-picture-zh-Hans",
    "exam-picture-ru",
    "exam-large-print-ja",
    "sign-in-fr",
    "briefing-ru",
    "review-es",
    "result-failed-zh-Hant",
    "result-passed-ru",
];

/// Questions that stay as they are while the bank changes.
const BANK: &str = "tests/pictures/bank";

/// The kiosk on this display, with the repository's assets and the questions in `bank`.
fn kiosk(display: &Display, bank: &Path) -> Command {
    let mut command = Command::new(binary("exam-client").expect("built by make"));
    command.env("DISPLAY", display.name()).env("WGPU_BACKEND", "vulkan").env_remove("WAYLAND_DISPLAY");
    command.arg("--assets").arg(repository().join("assets")).arg("--bank").arg(bank);
    command
}

fn draw_all(folder: &Path) {
    let display = Display::virtual_screen(1280, 1024).expect("a virtual display");
    let mut command = kiosk(&display, &repository().join(BANK));
    command.arg("--picture-book").arg(folder);
    let mut kiosk = Running::start("the kiosk", &mut command, &folder.join("kiosk.log")).expect("starts");
    let status = kiosk.wait(Duration::from_mins(10)).expect("ends by itself");
    assert!(status.success(), "{status}:\n{}", kiosk.printed());
}

#[test]
fn every_screen_is_drawn_in_every_language_and_looks_as_kept() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    draw_all(folder.path());

    let mut screens: Vec<String> = std::fs::read_dir(folder.path())
        .expect("readable")
        .filter_map(|entry| entry.expect("readable").file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix("-zh-Hans.png").map(str::to_owned))
        .collect();
    screens.sort();
    for screen in [
        "idle",
        "sign-in",
        "briefing",
        "exam-choice",
        "exam-picture",
        "exam-several",
        "review",
        "paused",
        "result-passed",
        "result-failed",
        "void",
        "confirm-application",
        "practice",
    ] {
        assert!(screens.iter().any(|known| known == screen), "no picture of {screen} in {screens:?}");
    }
    for screen in &screens {
        for language in Language::ALL {
            let name = format!("{screen}-{language}.png");
            let picture = reduced(&folder.path().join(&name)).expect("drawn");
            assert!(colours(&picture) > 20, "{name} is blank");
        }
    }

    let kept = repository().join("tests/pictures");
    for name in KEPT {
        let (drawn, path) = (reduced(&folder.path().join(format!("{name}.png"))), kept.join(format!("{name}.png")));
        let drawn = drawn.expect("drawn");
        if std::env::var_os("KAOCHANG_KEEP_PICTURES").is_some() {
            std::fs::create_dir_all(&kept).expect("a folder");
            drawn.save(&path).expect("writes");
        }
        let known = reduced(&path).expect("a kept picture; see the top of this file");
        assert!(same(&drawn, &known), "{name}: {:.2} % of the pixels differ", 100.0 * difference(&drawn, &known));
    }
}

/// The sample bank with `words` put before the French text that follows `before`, in each of these items.
fn bank_with(folder: &Path, changes: [(&str, &str, &str); 2]) {
    let inside = "items/samples/longest.ron";
    let mut texts = std::fs::read_to_string(repository().join(BANK).join(inside)).expect("the sample bank");
    for (item, before, words) in changes {
        let item = texts.find(&format!("id: \"{item}\"")).expect("an item of the sample bank");
        let french = item + texts[item..].find("\"fr\": (").expect("French text");
        let place = french + texts[french..].find(before).expect("its text") + before.len();
        texts.insert_str(place, words);
    }
    let path = folder.join(inside);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    std::fs::write(path, texts).expect("written");
}

#[test]
fn a_contact_sheet_shows_every_item_and_names_those_that_do_not_fit() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (bank, out) = (folder.path().join("bank"), folder.path().join("sheets"));
    std::fs::create_dir(&out).expect("made");
    let high = "Le conducteur ralentit et laisse passer les piétons. ".repeat(40);
    let wide = "anticonstitutionnellement".repeat(6);
    bank_with(&bank, [("penalties-0023", "stem: \"", &high), ("accidents-0018", "options: [\"", &wide)]);

    let display = Display::virtual_screen(1280, 1024).expect("a virtual display");
    let mut command = kiosk(&display, &bank);
    let items = "penalties-0023,accidents-0018,accidents-0077,licence-0179,safe-driving-0100,safe-driving-0154";
    command.arg("--contact-sheet").arg(&out).args(["--items", items, "--languages", "zh-Hans,fr"]);
    let mut kiosk = Running::start("the kiosk", &mut command, &folder.path().join("kiosk.log")).expect("starts");
    let status = kiosk.wait(Duration::from_mins(2)).expect("ends by itself");
    assert_eq!(status.code(), Some(18), "{}", kiosk.printed());

    for item in items.split(',') {
        let [chinese, french] = ["zh-Hans", "fr"].map(|language| {
            let path = out.join(format!("items/{item}-{language}.png"));
            let picture = image::open(&path).expect("a picture of the item").into_rgb8();
            // The size the screens are drawn for.
            assert_eq!(picture.dimensions(), (1280, 960), "{}", path.display());
            picture
        });
        assert!(difference(&chinese, &french) > 0.01, "{item} looks the same in both languages");
    }
    for language in ["zh-Hans", "fr"] {
        let sheet = image::open(out.join(format!("{language}-01.png"))).expect("a sheet").into_rgb8();
        // Four columns of 388 pixels and five gaps of 16; six questions stand in two rows.
        assert_eq!(sheet.width(), 4 * 388 + 5 * 16);
        assert!(colours(&sheet) > 100, "the sheet in {language} is blank");
    }
    let report = std::fs::read(out.join("report.json")).expect("a report");
    let report: serde_json::Value = serde_json::from_slice(&report).expect("JSON");
    assert_eq!((&report["pictures"], &report["sheets"]), (&12.into(), &2.into()));
    let misfits = report["misfits"].as_array().expect("a list");
    let hidden = |item: &str, side: &str| {
        let found = misfits.iter().find(|misfit| misfit["item"] == item && misfit["language"] == "fr");
        found.and_then(|misfit| misfit[side].as_u64()).unwrap_or_default()
    };
    assert_eq!(misfits.len(), 2, "{misfits:?}");
    assert!(hidden("penalties-0023", "below") > 500, "{misfits:?}");
    assert!(hidden("accidents-0018", "outside") > 100, "{misfits:?}");
}
