use std::path::PathBuf;

use clap::Parser;
use protocol::Language;

/// The Kaochang exam terminal.
#[derive(Debug, Clone, Parser)]
#[command(name = "exam-client", version)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the command line")]
pub struct Options {
    /// Address of the exam server.
    #[arg(long, default_value = "http://127.0.0.1:8080", value_name = "URL")]
    pub server: String,
    /// The terminal's token, as given out by the office; without it, the variable `KAOCHANG_TERMINAL_TOKEN`.
    #[arg(long, value_name = "TOKEN")]
    pub token: Option<String>,
    /// Folder with fonts and signs; without it, the folder `assets` beside the program or above it.
    #[arg(long, value_name = "FOLDER")]
    pub assets: Option<PathBuf>,
    /// Folder with the question bank, for practice; without it, `question-bank` beside the assets.
    #[arg(long, value_name = "FOLDER")]
    pub bank: Option<PathBuf>,
    /// Folder for the answer journal; it must survive a power cut.
    #[arg(long, default_value = "journal", value_name = "FOLDER")]
    pub journal: PathBuf,
    /// Folder with texts that replace the built-in ones, as LANGUAGE/AREA.ftl.
    #[arg(long, value_name = "FOLDER")]
    pub texts: Option<PathBuf>,
    /// Language in which the terminal greets, as a tag such as zh-Hans.
    #[arg(long, default_value_t = Language::ZhHans, value_name = "TAG")]
    pub language: Language,
    /// Run in a window of this size instead of the full screen.
    #[arg(long, value_name = "WxH", value_parser = window_size)]
    pub windowed: Option<(u32, u32)>,
    /// Write where each control is to this file after every change.
    #[arg(long, value_name = "FILE")]
    pub layout_report: Option<PathBuf>,
    /// Make a picture of every screen in every language in this folder, from sample data, and end.
    #[arg(long, value_name = "FOLDER")]
    pub picture_book: Option<PathBuf>,
    /// Only pictures whose name begins with this.
    #[arg(long, requires = "picture_book", value_name = "NAME")]
    pub only: Option<String>,
    /// Draw items of the bank on the exam screen, key chosen, into this folder: each as a picture, all on contact
    /// sheets; print as JSON which do not fit their place, and end.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["picture_book", "measure"])]
    pub contact_sheet: Option<PathBuf>,
    /// Only items whose id begins with one of these.
    #[arg(long, requires = "contact_sheet", value_delimiter = ',', value_name = "ID")]
    pub items: Vec<String>,
    /// Only items of these chapters.
    #[arg(long, requires = "contact_sheet", value_delimiter = ',', value_name = "CHAPTER")]
    pub chapter: Vec<String>,
    /// In these languages; without it, in the language of the terminal.
    #[arg(long, requires = "contact_sheet", value_delimiter = ',', value_name = "TAG")]
    pub languages: Vec<Language>,
    /// In large print.
    #[arg(long, requires = "contact_sheet")]
    pub large_print: bool,
    /// Only lay the questions out and measure them; draw nothing.
    #[arg(long, requires = "contact_sheet")]
    pub no_pictures: bool,
    /// Measure start and frames on sample data, print JSON, and end.
    #[arg(long)]
    pub measure: bool,
    /// Say which display and graphics adapter would be used, and end.
    #[arg(long)]
    pub display_probe: bool,
}

fn window_size(text: &str) -> Result<(u32, u32), String> {
    let sides = text.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    match sides {
        Some((width, height)) if (320..=16_384).contains(&width) && (240..=16_384).contains(&height) => {
            Ok((width, height))
        }
        _ => Err(format!("{text}: expected a size such as 1280x1024")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_two_numbers_and_an_x() {
        assert_eq!(window_size("1280x1024"), Ok((1280, 1024)));
        for wrong in ["1280", "x", "0x0", "1280x", "1280×1024", "99999x99999"] {
            assert!(window_size(wrong).is_err(), "{wrong}");
        }
    }
}
