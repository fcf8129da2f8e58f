//! What goes wrong before anything runs is said in one clear sentence, with an exit code of its own.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};

use kaochang_tests::display::Display;
use kaochang_tests::process::{binary, repository};

fn server(folder: &Path, words: &[&str]) -> Output {
    Command::new(binary("exam-server").expect("built by make"))
        .current_dir(folder)
        .env("KAOCHANG_ASSETS", repository().join("assets"))
        .args(words)
        .output()
        .expect("the server starts")
}

fn kiosk_command(words: &[&str], display: Option<&str>) -> Command {
    let mut command = Command::new(binary("exam-client").expect("built by make"));
    command.current_dir(repository()).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").args(words);
    if let Some(display) = display {
        command.env("DISPLAY", display);
    }
    command
}

fn kiosk(words: &[&str], display: Option<&str>) -> Output {
    kiosk_command(words, display).output().expect("the kiosk starts")
}

/// The last line of what was said, which is the sentence for the person at the machine.
#[track_caller]
fn said(output: &Output, code: i32, part: &str) {
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{error}");
    assert!(error.contains(part), "{part:?} is not in:\n{error}");
    assert!(!error.contains("panicked"), "{error}");
}

#[test]
fn a_port_in_use_is_said() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    said(&server(folder.path(), &["serve", "--database", "sqlite:x.sqlite", "--listen", &address]), 5, &address);
}

#[test]
fn a_database_that_cannot_be_reached_is_said() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let words = ["serve", "--database", "postgres://nobody@127.0.0.1:1/none", "--listen", "127.0.0.1:0"];
    said(&server(folder.path(), &words), 4, "database");
    said(&server(folder.path(), &["serve", "--database", "mysql://x", "--listen", "127.0.0.1:0"]), 4, "mysql");
}

#[test]
fn a_damaged_database_is_said_and_left_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("office.sqlite");
    std::fs::write(&path, b"not a database, but long enough to be read as the header of one").expect("writes");
    let before = std::fs::read(&path).expect("reads");
    let words = ["serve", "--database", "sqlite:office.sqlite", "--listen", "127.0.0.1:0"];
    said(&server(folder.path(), &words), 4, "database");
    assert_eq!(std::fs::read(&path).expect("reads"), before);
}

#[test]
fn damaged_settings_are_said_with_their_line() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("office.toml"), "database = \"sqlite:x\"\nlisten = 12\n").expect("writes");
    said(&server(folder.path(), &["serve", "--config", "office.toml"]), 3, "line 2");
}

#[test]
fn a_damaged_question_bank_is_said_with_its_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let bank = folder.path().join("bank");
    std::fs::create_dir_all(bank.join("items/passage")).expect("makes");
    std::fs::create_dir_all(bank.join("blueprints")).expect("makes");
    std::fs::write(bank.join("items/passage/half.ron"), "[ (id: \"passage-0001\", vers").expect("writes");
    let output = Command::new(binary("exam-server").expect("built by make"))
        .current_dir(folder.path())
        .env("KAOCHANG_ASSETS", repository().join("assets"))
        .env("KAOCHANG_BANK", &bank)
        .args(["serve", "--database", "sqlite:x.sqlite", "--listen", "127.0.0.1:0"])
        .output()
        .expect("the server starts");
    said(&output, 6, "half.ron");
}

#[test]
fn a_damaged_text_file_is_said_with_its_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::create_dir_all(folder.path().join("texts/en")).expect("makes");
    std::fs::write(folder.path().join("texts/en/common.ftl"), "common-next = { $x\n").expect("writes");
    let settings = "database = \"sqlite:x.sqlite\"\nlisten = \"127.0.0.1:0\"\ntexts = \"texts\"\n";
    std::fs::write(folder.path().join("office.toml"), settings).expect("writes");
    said(&server(folder.path(), &["serve", "--config", "office.toml"]), 7, "common.ftl");
}

#[test]
fn a_kiosk_without_a_display_says_so_in_its_language() {
    let journal = tempfile::tempdir().expect("a temporary folder");
    let journal = journal.path().display().to_string();
    let none = kiosk(&["--token", "x", "--journal", &journal, "--language", "zh-Hans"], None);
    let gone = kiosk(&["--token", "x", "--journal", &journal, "--language", "fr"], Some(":4711"));
    said(&none, 10, "");
    said(&gone, 10, "écran");
    assert!(String::from_utf8_lossy(&none.stderr).chars().any(|c| ('\u{4e00}'..'\u{a000}').contains(&c)));
}

#[test]
fn a_kiosk_without_its_assets_says_so() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let nowhere = folder.path().join("nowhere").display().to_string();
    let display = Display::virtual_screen(640, 480).expect("a virtual display");
    let output = kiosk(&["--token", "x", "--assets", &nowhere, "--language", "en"], Some(display.name()));
    said(&output, 12, "nowhere");
}

#[test]
fn a_kiosk_without_vulkan_says_so_in_its_language() {
    let journal = tempfile::tempdir().expect("a temporary folder");
    let journal = journal.path().display().to_string();
    let display = Display::virtual_screen(640, 480).expect("a virtual display");
    let output = kiosk_command(&["--token", "x", "--journal", &journal, "--language", "ru"], Some(display.name()))
        .env("WGPU_BACKEND", "vulkan")
        // The loader finds no driver: old and new name of its variable.
        .env("VK_ICD_FILENAMES", "/nonexistent.json")
        .env("VK_DRIVER_FILES", "/nonexistent.json")
        .output()
        .expect("the kiosk starts");
    said(&output, 11, "Vulkan");
    assert!(String::from_utf8_lossy(&output.stderr).chars().any(|c| ('а'..='я').contains(&c)));
}

#[test]
fn a_kiosk_with_a_damaged_text_file_names_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::create_dir_all(folder.path().join("ja")).expect("makes");
    std::fs::write(folder.path().join("ja/kiosk.ftl"), "kiosk-exam-next = { $x\n").expect("writes");
    let texts = folder.path().display().to_string();
    said(&kiosk(&["--token", "x", "--texts", &texts, "--language", "ja"], None), 13, "kiosk.ftl");
}

#[test]
fn a_kiosk_with_a_damaged_sign_catalogue_names_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (assets, signs) = (folder.path().join("assets"), folder.path().join("assets/signs"));
    std::fs::create_dir_all(&signs).expect("makes");
    let link_all = |from: &Path, to: &Path, but: &str| {
        for entry in std::fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
            if entry.file_name() != but {
                std::os::unix::fs::symlink(entry.path(), to.join(entry.file_name())).expect("links");
            }
        }
    };
    link_all(&repository().join("assets"), &assets, "signs");
    link_all(&repository().join("assets/signs"), &signs, "catalogue.ron");
    std::fs::write(signs.join("catalogue.ron"), "(shapes: {\"half").expect("writes");
    let display = Display::virtual_screen(640, 480).expect("a virtual display");
    let words = ["--token", "x", "--assets", &assets.display().to_string(), "--language", "es"];
    said(&kiosk(&words, Some(display.name())), 14, "catalogue.ron");
}

#[test]
fn a_kiosk_that_cannot_keep_answers_does_not_start() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    // A file in the way: not even root can make a folder in it.
    std::fs::write(folder.path().join("file"), b"").expect("writes");
    let journal = folder.path().join("file/journal").display().to_string();
    let display = Display::virtual_screen(640, 480).expect("a virtual display");
    let output = kiosk_command(&["--token", "x", "--journal", &journal, "--language", "en"], Some(display.name()))
        .arg("--assets")
        .arg(repository().join("assets"))
        .env("WGPU_BACKEND", "vulkan")
        .output()
        .expect("the kiosk starts");
    said(&output, 15, "journal");
}
