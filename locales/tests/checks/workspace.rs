//! The files of the workspace that name keys or could hold sentences.

use std::fs;
use std::path::{Path, PathBuf};

/// A text file of the workspace.
pub struct SourceFile {
    /// Path from the workspace's root, with `/`.
    pub path: String,
    /// Content.
    pub text: String,
}

impl SourceFile {
    /// Whether the whole file is test code.
    pub fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        self.path.contains("/tests/")
            || name == "tests.rs"
            || name.ends_with("_tests.rs")
            || self.path.starts_with("tests/")
    }
}

/// The workspace's root folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Files below `folders` (from the root) whose names end in one of `endings`, in the order of their paths.
pub fn files(folders: &[&str], endings: &[&str]) -> Vec<SourceFile> {
    let root = root();
    let mut found = Vec::new();
    for folder in folders {
        collect(&root, folder, endings, &mut found);
    }
    found.sort_by(|left, right| left.path.cmp(&right.path));
    found
}

fn collect(root: &Path, folder: &str, endings: &[&str], found: &mut Vec<SourceFile>) {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return };
    for entry in entries {
        let entry = entry.expect("the folder can be listed");
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{folder}/{name}");
        let kind = entry.file_type().expect("the kind of an entry is known");
        if kind.is_dir() {
            if name != "target" && !name.starts_with('.') {
                collect(root, &path, endings, found);
            }
        } else if name.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending)) {
            let text = fs::read_to_string(entry.path()).unwrap_or_else(|error| panic!("{path}: {error}"));
            found.push(SourceFile { path, text });
        }
    }
}

#[test]
fn the_sources_of_client_and_server_are_found() {
    let found = files(&["exam-client", "exam-server"], &["rs"]);
    for path in ["exam-client/src/main.rs", "exam-server/src/main.rs", "exam-server/protocol/src/lib.rs"] {
        assert!(found.iter().any(|file| file.path == path), "{path} is not among the sources");
    }
    assert!(found.iter().all(|file| !file.path.contains("/target/")));
}
