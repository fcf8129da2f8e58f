//! What can be wrong with a text file.

use std::io;

use protocol::{Arg, Message};

/// A text file that cannot be used. Texts loaded before stay in force.
#[derive(Debug, thiserror::Error)]
pub enum CatalogError {
    /// The file is not valid, or says something no program asks for.
    #[error("{file}, line {line}: {reason}")]
    Damaged {
        /// The file, as `<language>/<area>.ftl` or as a path on disk.
        file: String,
        /// Line of the first fault, counted from 1.
        line: usize,
        /// What is wrong there, in English, for the log.
        reason: String,
    },
    /// The folder or the file cannot be read from disk.
    #[error("{file} cannot be read")]
    Unreadable {
        /// The path that was tried.
        file: String,
        /// The reason the operating system gave.
        source: io::Error,
    },
    /// A folder's name is not the tag of a language of this system.
    #[error("{folder} is not the tag of a language this system speaks")]
    UnknownLanguage {
        /// Name of the folder.
        folder: String,
    },
}

impl CatalogError {
    /// The same fault as a message that can be shown in any language.
    pub fn message(&self) -> Message {
        let (key, args) = match self {
            Self::Damaged { file, line, reason } => (
                "errors-text-damaged",
                vec![
                    ("file", Arg::Text(file.clone())),
                    ("line", Arg::Number(i64::try_from(*line).unwrap_or(i64::MAX))),
                    ("reason", Arg::Text(reason.clone())),
                ],
            ),
            Self::Unreadable { file, source } => (
                "errors-file-unreadable",
                vec![("file", Arg::Text(file.clone())), ("reason", Arg::Text(source.to_string()))],
            ),
            Self::UnknownLanguage { folder } => {
                ("errors-language-unknown", vec![("folder", Arg::Text(folder.clone()))])
            }
        };
        Message { key: key.to_owned(), args: args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect() }
    }
}
