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

fn draw_all(folder: &Path) {
    let display = Display::virtual_screen(1280, 1024).expect("a virtual display");
    let mut command = Command::new(binary("exam-client").expect("built by make"));
    command.env("DISPLAY", display.name()).env("WGPU_BACKEND", "vulkan").env_remove("WAYLAND_DISPLAY");
    command.arg("--assets").arg(repository().join("assets")).arg("--picture-book").arg(folder);
    // Questions that stay as they are while the bank changes.
    command.arg("--bank").arg(repository().join("tests/pictures/bank"));
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
