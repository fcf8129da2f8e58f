//! The data an office runs on: regulations, calendar, forms. The question bank is [`crate::bank`]'s.
//!
//! All of it is read and checked once, before the server listens; a damaged file stops the start
//! with its name and line.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use assets::{AssetError, AssetRoot, Signs};
use jiff::civil::Date;
use print::{Press, PrintError};
use protocol::Language;
use rules::calendar::{Calendar, CalendarError};
use rules::regulation::{Regulation, RegulationError};

use crate::bank::BankError;
use crate::config::Config;
use crate::office::portrait::PortraitForm;
use crate::office::ranking::RankingForm;
use crate::office::room_form::RoomForm;
use crate::office::statistics::StatisticsForm;

/// Everything read from files.
pub struct Content {
    /// The assets folder.
    pub assets: AssetRoot,
    /// Regulations as their files say, by id. What the office has confirmed is laid over them when they are used.
    pub regulations: BTreeMap<String, Regulation>,
    /// Working days.
    pub calendar: Calendar,
    /// What a portrait must be like.
    pub portrait: PortraitForm,
    /// The examination room's own figures.
    pub room: RoomForm,
    /// How schools are ranked.
    pub ranking: RankingForm,
    /// How the statistics of questions are read.
    pub statistics: StatisticsForm,
    /// The pictures of questions.
    pub signs: Signs,
    /// Fonts and templates of printed papers, read when the first one is printed.
    pub press: OnceLock<Press>,
}

/// A file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// No assets folder, or a file missing in it.
    #[error(transparent)]
    Assets(#[from] AssetError),
    /// A folder cannot be read.
    #[error("folder {} cannot be read: {source}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A damaged regulation.
    #[error("regulation {0}")]
    Regulation(#[from] RegulationError),
    /// A damaged calendar.
    #[error("calendar {0}")]
    Calendar(#[from] CalendarError),
    /// A damaged question bank, and no earlier one to go on with.
    #[error(transparent)]
    Bank(#[from] BankError),
    /// A damaged form.
    #[error("{name}: {reason}")]
    Damaged {
        /// The file.
        name: String,
        /// Where and why.
        reason: String,
    },
    /// A damaged font or template of a printed paper.
    #[error(transparent)]
    Print(#[from] PrintError),
    /// There is no regulation at all.
    #[error("folder {} holds no regulation", .0.display())]
    NoRegulation(PathBuf),
}

impl Content {
    /// Reads everything. `exe` is the program's path, near which the assets folder is looked for.
    ///
    /// # Errors
    /// [`ContentError`]
    pub fn load(config: &Config, exe: &Path) -> Result<Self, ContentError> {
        let assets = AssetRoot::locate(config.assets.as_deref(), exe)?;
        let folder = assets.join("regulations");
        let (calendars, orders): (Vec<_>, Vec<_>) =
            ron_files(&folder)?.into_iter().partition(|(name, _)| name.starts_with("calendar-"));
        let calendar = Calendar::parse(calendars.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
        let mut regulations = BTreeMap::new();
        for (name, text) in &orders {
            let regulation = Regulation::parse(name, text)?;
            regulations.insert(regulation.id.clone(), regulation);
        }
        if regulations.is_empty() {
            return Err(ContentError::NoRegulation(folder));
        }

        let portrait = form(&assets, "forms/portrait.ron")?;
        let room = form(&assets, "forms/room.ron")?;
        let ranking = form(&assets, "forms/ranking.ron")?;
        let statistics = form(&assets, "forms/statistics.ron")?;
        let signs = Signs::load(&assets)?;
        let press = OnceLock::new();
        Ok(Self { assets, regulations, calendar, portrait, room, ranking, statistics, signs, press })
    }

    /// What prints papers.
    ///
    /// # Errors
    /// [`ContentError`] when a font or template of the assets folder cannot be used.
    pub fn press(&self) -> Result<&Press, ContentError> {
        if let Some(press) = self.press.get() {
            return Ok(press);
        }
        let fonts = assets::fonts().iter().map(|font| self.assets.read(&font.inside()));
        let fonts = fonts.collect::<Result<Vec<_>, _>>()?;
        let press = Press::new(fonts, |file| self.assets.read_text(file))?;
        Ok(self.press.get_or_init(|| press))
    }

    /// What a picture looks like, in words that do not say what it means; empty for one that there is not.
    pub fn alt(&self, picture: &str, language: Language) -> String {
        self.signs.alt(picture, language.tag()).unwrap_or_default()
    }

    /// The regulation in force on a day, as its file says.
    pub fn regulation_on(&self, day: Date) -> Option<&Regulation> {
        self.regulations.values().find(|regulation| regulation.in_force(day))
    }
}

/// One of the office's own forms.
fn form<T: serde::de::DeserializeOwned>(assets: &AssetRoot, name: &str) -> Result<T, ContentError> {
    ron::from_str(&assets.read_text(name)?)
        .map_err(|error| ContentError::Damaged { name: name.to_owned(), reason: error.to_string() })
}

/// Names and texts of the `.ron` files of a folder, by name.
fn ron_files(folder: &Path) -> Result<Vec<(String, String)>, ContentError> {
    let failed = |source| ContentError::Folder { path: folder.to_owned(), source };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|ending| ending == "ron") {
            let text =
                std::fs::read_to_string(&path).map_err(|source| ContentError::Folder { path: path.clone(), source })?;
            files.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text));
        }
    }
    files.sort();
    Ok(files)
}
