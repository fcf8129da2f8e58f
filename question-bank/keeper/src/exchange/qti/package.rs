//! The archive, in memory.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::exchange::{ExchangeError, MOST_BYTES, Note};

/// A package of a manifest and other files by name.
pub(super) fn pack(manifest: &[u8], files: &BTreeMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    archive.start_file("imsmanifest.xml", options)?;
    archive.write_all(manifest)?;
    for (name, bytes) in files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Files of an archive by name, held in memory and never written anywhere. Names that climb out of the archive are
/// left behind, and unpacked bytes are counted as they come, not as the archive claims.
pub(in crate::exchange) fn unpack(
    bytes: &[u8],
    notes: &mut Vec<Note>,
) -> Result<BTreeMap<String, Vec<u8>>, ExchangeError> {
    const MOST_FILES: usize = 50_000;
    let wrong = |error: &dyn std::fmt::Display| ExchangeError::Package(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| wrong(&error))?;
    if archive.len() > MOST_FILES {
        return Err(ExchangeError::Package(format!("it holds {} files", archive.len())));
    }
    let mut files = BTreeMap::new();
    let mut left = MOST_BYTES;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(|error| wrong(&error))?;
        let name = file.name().map_err(|error| wrong(&error))?.replace('\\', "/");
        if file.is_dir() {
            continue;
        }
        if name.starts_with('/') || name.contains(':') || name.split('/').any(|part| part == "..") {
            notes.push(Note::Field(format!("file \"{name}\"")));
            continue;
        }
        let mut content = Vec::new();
        let most = u64::try_from(left).unwrap_or(u64::MAX).saturating_add(1);
        file.by_ref().take(most).read_to_end(&mut content).map_err(|error| wrong(&error))?;
        left = left.checked_sub(content.len()).ok_or(ExchangeError::TooLarge(MOST_BYTES))?;
        files.insert(name, content);
    }
    Ok(files)
}
