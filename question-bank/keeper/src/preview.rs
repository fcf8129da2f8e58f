//! Writes items as a page to read. `exam-client --contact-sheet` draws them as candidates see them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use assets::Signs;
use bank_keeper::sheet::Sheet;
use protocol::{ClassGroup, Language};
use question_bank::Item;

use crate::files;

/// What to show.
#[derive(clap::Args)]
pub struct Preview {
    /// Items or beginnings of their ids, for example `passage-0123` or `passage-01`; all when none is given.
    ids: Vec<String>,
    /// Languages, from left to right.
    #[arg(long, value_delimiter = ',', default_value = "zh-Hans,en")]
    language: Vec<Language>,
    /// Only these chapters.
    #[arg(long)]
    chapter: Vec<String>,
    /// Only items that suit this class group.
    #[arg(long)]
    group: Option<ClassGroup>,
    /// Only items with a picture.
    #[arg(long)]
    pictures: bool,
    /// The page to write.
    #[arg(long)]
    out: PathBuf,
}

impl Preview {
    fn wants(&self, item: &Item) -> bool {
        let id = item.id.as_str();
        (self.ids.is_empty() || self.ids.iter().any(|start| id.starts_with(start.as_str())))
            && (self.chapter.is_empty() || self.chapter.iter().any(|chapter| chapter == item.chapter.as_str()))
            && self.group.is_none_or(|group| item.groups.contains(&group))
            && (!self.pictures || item.picture.is_some())
    }
}

/// Writes a page with the newest version of every wanted item.
pub fn preview(folder: &Path, assets: Option<&Path>, wanted: &Preview) -> Result<()> {
    let bank = files::bank(folder)?;
    let signs = Signs::load(&files::assets(folder, assets)?)?;
    let items: Vec<&Item> = bank.newest().filter(|item| wanted.wants(item)).collect();
    ensure!(!items.is_empty(), "no item of the bank is wanted");
    let title = format!("{} of {} items", items.len(), bank.newest().count());
    let sheet = Sheet { title: &title, items: &items, languages: &wanted.language };
    let page = sheet.html(|id| signs.svg(id).ok());
    std::fs::write(&wanted.out, page).with_context(|| wanted.out.display().to_string())?;
    println!("{title} shown in {}", wanted.out.display());
    Ok(())
}
