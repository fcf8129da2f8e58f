//! The text files compiled into the program.

/// One `.ftl` file as it was when the program was built.
#[derive(Debug, Clone, Copy)]
pub struct EmbeddedFile {
    /// Name of the language's folder: a BCP 47 tag.
    pub tag: &'static str,
    /// File name without its ending; every key in the file begins with it.
    pub area: &'static str,
    /// Content of the file.
    pub text: &'static str,
}

static FILES: &[EmbeddedFile] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// All embedded files, sorted by language folder, then by area.
pub fn embedded_files() -> &'static [EmbeddedFile] {
    FILES
}
