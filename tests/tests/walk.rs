//! One exam from acceptance to ranking: the real server, the real kiosk, the real browser, and
//! at the end two independent verifiers.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Output};

use kaochang_tests::display::Display;
use kaochang_tests::office::{Office, server_command};
use kaochang_tests::process::repository;
use kaochang_tests::walk::{Applicant, Walk};

fn run(what: &str, command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(
        output.status.success(),
        "{what}: {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

fn server(office: &Path, words: &[&str]) -> Command {
    let mut command = server_command().expect("built by make");
    command.args(&words[..2]).arg("--config").arg(office.join("office.toml")).args(&words[2..]);
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn an_applicant_becomes_a_candidate_sits_the_exam_and_is_ranked() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let listen = SocketAddr::from(([127, 0, 0, 1], 0));
    let mut office = Office::start(&folder.path().join("office"), true, listen).expect("an office");
    let display = Display::virtual_screen(1280, 1024).expect("a virtual display");
    let pictures = folder.path().join("pictures");
    let walk = Walk {
        office: &office,
        display: &display,
        pictures: &pictures,
        language: "en",
        say: &|step| println!("{step}"),
    };
    let applicant = Applicant::invented(371);
    let outcome = walk.run(&applicant).await.expect("the whole walk");
    office.check().expect("server and registry still run");

    let text = run("pdftotext", Command::new("pdftotext").arg(&outcome.score_sheet).arg("-"));
    let text = String::from_utf8(text.stdout).expect("UTF-8");
    assert!(text.contains(&applicant.name), "the score sheet reads:\n{text}");

    run("verify log", &mut server(&office.folder, &["verify", "log"]));
    run("verify paper", &mut server(&office.folder, &["verify", "paper", &outcome.sitting]));
    for (what, script, words) in [
        ("sitting", "verify_paper.py", vec!["export", "sitting", &outcome.sitting]),
        ("log", "verify_log.py", vec!["export", "log"]),
    ] {
        let export = folder.path().join(format!("{what}.json"));
        let exported = run("export", &mut server(&office.folder, &words));
        std::fs::write(&export, exported.stdout).expect("writes");
        run(script, Command::new("python3").arg(repository().join("tests/verify").join(script)).arg(&export));
    }
}
