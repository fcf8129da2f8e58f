use std::path::PathBuf;

/// Why a file or a stream cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum GroundError {
    /// A data file is not the RON it should be.
    #[error("{what}: {source}")]
    Ron {
        /// What was being read.
        what: String,
        /// Line, column and reason.
        #[source]
        source: Box<ron::error::SpannedError>,
    },
    /// A data file is well formed but says something impossible.
    #[error("{what}: {problem}")]
    Unsound {
        /// What was being read.
        what: String,
        /// What is impossible.
        problem: String,
    },
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// The reason of the system.
        #[source]
        source: std::io::Error,
    },
    /// A record is damaged, cut short or not a record.
    #[error("record: {0}")]
    Record(String),
    /// A DBC file could not be read.
    #[error("DBC line {line}: {problem}")]
    Dbc {
        /// Line, from 1.
        line: usize,
        /// What is wrong there.
        problem: String,
    },
    /// A drawing could not be made.
    #[error("drawing: {0}")]
    Drawing(String),
    /// The simulated driver found no way.
    #[error("simulation: {0}")]
    Simulation(String),
}

impl GroundError {
    pub(crate) fn unsound(what: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Unsound { what: what.into(), problem: problem.into() }
    }
}

/// Reads a RON text, naming `what` it was when it cannot be read.
pub(crate) fn from_ron<T: serde::de::DeserializeOwned>(what: &str, text: &str) -> Result<T, GroundError> {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(text)
        .map_err(|source| GroundError::Ron { what: what.to_owned(), source: Box::new(source) })
}
