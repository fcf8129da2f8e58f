//! The command: what it says of good and of bad files.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ground::record::Record;
use ground::simulate::{Driver, Noise};

use crate::common::{bundle, drove, sent};

fn ground(arguments: &[&str]) -> Output {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
    Command::new(env!("CARGO_BIN_EXE_ground")).arg("--assets").arg(assets).args(arguments).output().unwrap()
}

/// A folder of its own for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn record() -> Vec<u8> {
    let bundle = bundle("car-order-162");
    let setup = bundle.setup().unwrap();
    let drive = drove(&setup, "right-angle", Driver { forgets: true, ..Driver::default() });
    let frames = sent(&setup, &drive, &Noise { rate: 5, ..Noise::default() }, 1);
    Record::new(bundle, frames).unwrap().to_bytes().unwrap()
}

/// One sentence that names the trouble, and an exit code that a script can see.
fn assert_refused(arguments: &[&str], says: &str) {
    let output = ground(arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
    assert!(said.contains(says), "{arguments:?}: {said}");
    assert_eq!(said.trim_end().lines().count(), 1, "{arguments:?}: {said}");
    assert!(output.stdout.is_empty(), "{arguments:?}");
}

#[test]
fn a_file_that_cannot_be_used_is_refused_in_one_sentence() {
    let folder = folder("refused");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let good = record();
    let missing = folder.join("missing.rec");
    let missing = missing.to_str().unwrap();
    for command in ["judge", "verify", "inspect", "check"] {
        assert_refused(&[command, missing], "missing.rec");
    }
    let mut damaged = good.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 0xff;
    let damaged = write("damaged.rec", &damaged);
    let short = write("short.rec", &good[..good.len() / 2]);
    let empty = write("empty.rec", b"");
    let later = write("later.rec", &[b"KAOCHANG GROUND 2\n".as_slice(), &good[18..]].concat());
    for command in ["judge", "verify"] {
        assert_refused(&[command, &damaged], "record: ");
        assert_refused(&[command, &short], "record: cut short");
        assert_refused(&[command, &empty], "record: not a ground record");
        assert_refused(&[command, &later], "record: its format 2 is not the one this version reads");
    }
    assert_refused(&["inspect", &empty], "no sentence of a receiver in it");
    let latin = write("latin.ron", b"(id: \"caf\xe9\")");
    assert_refused(&["check", &latin], "latin.ron: ");
    let broken = write("broken.ron", b"(id: \"yard\", rules: )");
    assert_refused(&["check", &broken], "yard: 1:");
    let yard = crate::common::asset("yards/car-order-162.ron");
    let begins = yard.find("items: [").unwrap();
    let none = write("none.ron", format!("{}items: [])", &yard[..begins]).as_bytes());
    assert_refused(&["check", &none], "it has no items");
    let record = write("good.rec", &good);
    let picture = folder.join("x.svg");
    let picture = picture.to_str().unwrap();
    assert_refused(&["draw", &record, "--item", "bridge", "--out", picture], "no item bridge; the yard has ");
    assert_refused(&["judge", &record, "--language", "xx"], "xx");
}

#[test]
fn a_text_that_does_not_have_its_hash_is_refused() {
    let good = record();
    // The record is packed anew with another yard, its own checksum made to fit.
    let mut plain = Vec::new();
    std::io::Read::read_to_end(&mut flate2::read::ZlibDecoder::new(&good[18..]), &mut plain).unwrap();
    plain.truncate(plain.len() - 32);
    let at = plain.windows(13).position(|window| window == b"survey_sigma:").unwrap();
    plain[at + 14] = b'1';
    let sum = <sha2::Sha256 as sha2::Digest>::digest(&plain);
    plain.extend_from_slice(&sum);
    let mut encoder = flate2::write::ZlibEncoder::new(good[..18].to_vec(), flate2::Compression::fast());
    std::io::Write::write_all(&mut encoder, &plain).unwrap();
    let path = folder("hash").join("other.rec");
    std::fs::write(&path, encoder.finish().unwrap()).unwrap();
    assert_refused(&["verify", path.to_str().unwrap()], "a text does not have its hash");
}

#[test]
fn a_sound_record_is_verified_and_an_altered_verdict_is_not() {
    let folder = folder("verified");
    let path = folder.join("good.rec");
    std::fs::write(&path, record()).unwrap();
    let output = ground(&["verify", path.to_str().unwrap(), "--language", "en"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "Judged again: the verdict is the same to the bit\n");
    let good = record();
    let mut plain = Vec::new();
    std::io::Read::read_to_end(&mut flate2::read::ZlibDecoder::new(&good[18..]), &mut plain).unwrap();
    plain.truncate(plain.len() - 32);
    let points = b"\"points\":90,\"pass_mark\"";
    let at = plain.windows(points.len()).rposition(|window| window == points).unwrap();
    plain[at + 10] = b'8';
    let sum = <sha2::Sha256 as sha2::Digest>::digest(&plain);
    plain.extend_from_slice(&sum);
    let mut encoder = flate2::write::ZlibEncoder::new(good[..18].to_vec(), flate2::Compression::fast());
    std::io::Write::write_all(&mut encoder, &plain).unwrap();
    std::fs::write(&path, encoder.finish().unwrap()).unwrap();
    let output = ground(&["verify", path.to_str().unwrap(), "--language", "en"]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn the_json_holds_the_verdict_the_rule_behind_each_charge_and_the_hashes() {
    let path = folder("json").join("good.rec");
    std::fs::write(&path, record()).unwrap();
    let output = ground(&["judge", path.to_str().unwrap(), "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["outcome"], "Passed");
    assert_eq!(json["points"], 90);
    assert_eq!(json["charges"].as_array().unwrap().len(), 1);
    assert_eq!(json["basis"][0]["source"], "a simulator citing GA 1026; pages");
    assert_eq!(json["record"]["class"], "C1");
    assert_eq!(json["record"]["yard_sha256"].as_str().unwrap().len(), 64);
}

#[test]
fn every_language_has_every_text_of_reports_and_pictures() {
    let folder = folder("languages");
    // A text that is missing shows as its key.
    let key = format!("{}-", env!("CARGO_PKG_NAME"));
    let path = folder.join("good.rec");
    std::fs::write(&path, record()).unwrap();
    for language in ["zh-Hans", "zh-Hant", "en", "ru", "ja", "fr", "es"] {
        let output = ground(&["judge", path.to_str().unwrap(), "--language", language]);
        let report = String::from_utf8(output.stdout).unwrap();
        assert!(!report.contains(&key), "{language}: {report}");
        let picture = folder.join(format!("{language}.svg"));
        let output =
            ground(&["draw", path.to_str().unwrap(), "--language", language, "--out", picture.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(0));
        let picture = std::fs::read_to_string(picture).unwrap();
        assert!(!picture.contains(&key) && picture.len() < 40_000, "{language}: {}", picture.len());
    }
}
