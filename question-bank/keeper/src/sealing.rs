//! Writes stamped item files back.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use protocol::Language;
use question_bank::ItemId;
use question_bank::load::item_files;
use question_bank::seal::{Approval, seal as seal_file};

use crate::files;

/// Seals every file of the bank. A file is replaced whole, by renaming, and only when its content changes.
pub fn seal(folder: &Path, approve: &[String], languages: &[Language]) -> Result<()> {
    let bank = files::bank(folder)?;
    let approval = Approval {
        items: approve.iter().map(|id| ItemId::new(id.as_str())).collect(),
        languages: languages.iter().copied().collect(),
    };
    for id in &approval.items {
        ensure!(bank.holds(id), "the bank has no item {id}");
    }
    let (mut stamped, mut approved) = (0, 0);
    for path in item_files(folder)? {
        let name = path.display().to_string();
        let bytes = std::fs::read(&path).with_context(|| name.clone())?;
        let sealed = seal_file(&name, &bytes, &approval)?;
        if sealed.stamped + sealed.approved == 0 {
            continue;
        }
        let beside = path.with_extension("ron.new");
        std::fs::write(&beside, &sealed.text).with_context(|| beside.display().to_string())?;
        std::fs::rename(&beside, &path).with_context(|| name.clone())?;
        println!("{name}: {} stamped, {} approved", sealed.stamped, sealed.approved);
        stamped += sealed.stamped;
        approved += sealed.approved;
    }
    println!("{stamped} translations stamped, {approved} approved");
    Ok(())
}
