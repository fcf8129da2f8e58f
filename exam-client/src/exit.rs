//! How the kiosk ends.

use std::path::Path;
use std::process::ExitCode;

use assets::AssetError;
use kiosk_session::SessionError;
use locales::CatalogError;
use protocol::Message;

/// Why the kiosk ended, as its exit status.
///
/// | code | meaning |
/// | --- | --- |
/// | 0 | closed on request, or a report was finished |
/// | 1 | the window system or the graphics failed while running |
/// | 2 | the command line makes no sense |
/// | 10 | no display: no X server answers at `$DISPLAY` |
/// | 11 | no graphics adapter that speaks Vulkan |
/// | 12 | the assets folder is missing something |
/// | 13 | a text file (`.ftl`) is damaged |
/// | 14 | the sign catalogue (`.ron`) is damaged |
/// | 15 | the journal folder cannot be written |
/// | 16 | the session with the server cannot be started |
/// | 17 | pictures cannot be written |
/// | 18 | items do not fit their place on the screen |
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 1
    Failed = 1,
    /// 2
    Usage = 2,
    /// 10
    NoDisplay = 10,
    /// 11
    NoGraphics = 11,
    /// 12
    AssetsMissing = 12,
    /// 13
    TextsDamaged = 13,
    /// 14
    CatalogueDamaged = 14,
    /// 15
    JournalNotWritable = 15,
    /// 16
    NoSession = 16,
    /// 17
    ReportNotWritable = 17,
    /// 18
    Misfits = 18,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// A failure before or while running: what kind, and the sentence that tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What kind.
    pub exit: Exit,
    /// The sentence.
    pub message: Message,
}

impl Failure {
    /// A failure told by this sentence.
    pub const fn new(exit: Exit, message: Message) -> Self {
        Self { exit, message }
    }

    /// A failure whose sentence takes the detail as `reason`.
    pub fn because(exit: Exit, key: &str, reason: impl ToString) -> Self {
        Self::new(exit, Message::new(key).with("reason", reason.to_string()))
    }

    /// A file that cannot be written.
    pub fn unwritable(file: &Path, reason: impl ToString) -> Self {
        let message = Message::new("errors-file-unwritable").with("file", file.display().to_string());
        Self::new(Exit::ReportNotWritable, message.with("reason", reason.to_string()))
    }
}

impl From<AssetError> for Failure {
    fn from(error: AssetError) -> Self {
        let (exit, key) = match error {
            AssetError::RootNotFound { .. } | AssetError::Read { .. } => (Exit::AssetsMissing, "kiosk-exit-assets"),
            _ => (Exit::CatalogueDamaged, "kiosk-exit-catalogue"),
        };
        let cause = std::error::Error::source(&error).map(|source| format!(" ({source})")).unwrap_or_default();
        Self::because(exit, key, format!("{error}{cause}"))
    }
}

impl From<CatalogError> for Failure {
    fn from(error: CatalogError) -> Self {
        Self::new(Exit::TextsDamaged, error.message())
    }
}

impl From<SessionError> for Failure {
    fn from(error: SessionError) -> Self {
        match error {
            SessionError::Journal { path, source } => {
                let message = Message::new("kiosk-exit-journal").with("folder", path.display().to_string());
                Self::new(Exit::JournalNotWritable, message.with("reason", source.to_string()))
            }
            SessionError::Thread(source) => Self::because(Exit::NoSession, "kiosk-exit-session", source),
        }
    }
}
