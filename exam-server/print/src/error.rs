/// Why a paper could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The bytes given as a font are not one.
    #[error("font number {0} cannot be used")]
    Font(usize),
    /// A template or the file they share could not be read.
    #[error("cannot read the template {file}")]
    Read {
        /// The file, as seen from the assets folder.
        file: &'static str,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The data could not be written as JSON.
    #[error("the data of the paper cannot be written as JSON")]
    Data(#[from] serde_json::Error),
    /// A picture is not base64.
    #[error("the picture {name} is not valid base64")]
    Picture {
        /// Its name among the pictures of the paper.
        name: String,
        /// What is wrong.
        source: base64::DecodeError,
    },
    /// The template does not fit the data, or has a fault of its own.
    #[error("the template {template} failed: {}", problems.join("; "))]
    Template {
        /// The template.
        template: String,
        /// Each fault with file and line.
        problems: Vec<String>,
    },
}
