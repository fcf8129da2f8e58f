//! Writes the table of embedded text files, so that a new `<lang>/<area>.ftl` needs no list kept by hand.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);

    let mut table = String::from("&[\n");
    for (tag, folder) in language_folders(&root)? {
        println!("cargo:rerun-if-changed={}", folder.display());
        for (area, file) in ftl_files(&folder)? {
            println!("cargo:rerun-if-changed={}", file.display());
            writeln!(
                table,
                "    EmbeddedFile {{ tag: {tag:?}, area: {area:?}, text: include_str!({:?}) }},",
                file.display().to_string()
            )
            .map_err(io::Error::other)?;
        }
    }
    table.push_str("]\n");
    println!("cargo:rerun-if-changed=build.rs");
    fs::write(out.join("embedded.rs"), table)
}

/// Folders directly below `root` but those of the code, by name. Sorted, so that the table is the same everywhere.
fn language_folders(root: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() && name != "src" && name != "tests" {
            found.insert(name, entry.path());
        }
    }
    Ok(found)
}

/// The `.ftl` files of one language, by area (the file name without its ending).
fn ftl_files(folder: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl")
            && let Some(area) = path.file_stem()
        {
            found.insert(area.to_string_lossy().into_owned(), path);
        }
    }
    Ok(found)
}
