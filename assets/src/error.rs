use std::path::PathBuf;

/// What can be wrong with the files beside the program.
#[derive(Debug, thiserror::Error)]
pub enum AssetError {
    /// No folder looked like the assets folder.
    #[error("no assets folder found; looked at {}", list(.tried))]
    RootNotFound {
        /// The folders that were looked at, in order.
        tried: Vec<PathBuf>,
    },
    /// A file is missing or cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why it could not be read.
        source: std::io::Error,
    },
    /// The sign catalogue is not what it should be.
    #[error("{path}: {source}")]
    Catalogue {
        /// The catalogue file.
        path: PathBuf,
        /// Line, column and reason.
        source: Box<ron::error::SpannedError>,
    },
    /// Two records of the catalogue have the same id.
    #[error("sign {0} is listed twice in the catalogue")]
    DuplicateSign(String),
    /// A record names an outer shape that the catalogue does not describe.
    #[error("sign {id} has the unknown shape {shape}")]
    UnknownShape {
        /// The sign.
        id: String,
        /// The shape it names.
        shape: String,
    },
    /// A record lacks its words in one of the languages.
    #[error("sign {id} has no words in {language}")]
    MissingWords {
        /// The sign or shape.
        id: String,
        /// The language tag.
        language: &'static str,
    },
    /// The catalogue has no sign of this id.
    #[error("no sign {0} in the catalogue")]
    UnknownSign(String),
    /// A sign is in the catalogue but its picture is not there.
    #[error("the picture of sign {id} is missing: {path}")]
    MissingPicture {
        /// The sign.
        id: String,
        /// Where its picture should be.
        path: PathBuf,
        /// Why it could not be read.
        source: std::io::Error,
    },
    /// A picture is not valid SVG.
    #[error("the picture of sign {id} cannot be drawn")]
    BadPicture {
        /// The sign.
        id: String,
        /// What is wrong with it.
        source: resvg::usvg::Error,
    },
    /// A picture was asked for in a size of nothing, or larger than [`crate::MAX_PIXELS`].
    #[error("the picture of sign {id} cannot be {pixels} pixels large")]
    PictureSize {
        /// The sign.
        id: String,
        /// The size asked for.
        pixels: u32,
    },
    /// A font file is damaged.
    #[error("font {file} cannot be used")]
    BadFont {
        /// The file name.
        file: &'static str,
        /// What is wrong with it.
        source: ttf_parser::FaceParsingError,
    },
}

fn list(paths: &[PathBuf]) -> String {
    let shown: Vec<_> = paths.iter().map(|path| path.display().to_string()).collect();
    shown.join(", ")
}
