//! One item file as a tool edits it: the comment above the list, and the records.

use crate::item::Item;
use crate::layout;
use crate::load::{Problem, parse};

/// A file taken apart.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ItemFile {
    /// Comment and blank lines above the list.
    head: String,
    /// The records, in the order of the file.
    pub items: Vec<Item>,
}

/// Why a file cannot be edited by a tool.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// The file cannot be read.
    #[error("{0}")]
    Unreadable(Problem),
    /// A comment between the records would be lost; only those above the list can be kept.
    #[error("{file}:{line}: has a comment inside the list, which writing it anew would lose")]
    Comment {
        /// The file.
        file: String,
        /// Line of the comment.
        line: usize,
    },
}

impl ItemFile {
    /// Takes a file apart.
    ///
    /// # Errors
    /// When the file cannot be read, or holds a comment that would be lost.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self, FileError> {
        let records = parse(file, bytes).map_err(FileError::Unreadable)?;
        let text = String::from_utf8_lossy(bytes);
        let head = head(&text);
        if let Some(line) = comment_line(&text[head.len()..]) {
            let line = head.lines().count() + line;
            return Err(FileError::Comment { file: file.to_owned(), line });
        }
        Ok(Self { head: head.to_owned(), items: records.into_iter().map(|(item, _)| item).collect() })
    }

    /// The whole file in the fixed layout.
    pub fn print(&self) -> String {
        format!("{}{}", self.head, layout::print(&self.items))
    }
}

/// What stands above the list: comment and blank lines.
fn head(text: &str) -> &str {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        if !line.trim().is_empty() && !line.trim_start().starts_with("//") {
            break;
        }
        end += line.len();
    }
    &text[..end]
}

/// Line, from 1, of the first comment outside a string.
fn comment_line(text: &str) -> Option<usize> {
    let mut line = 1;
    let mut in_string = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' => line += 1,
            '"' => in_string = !in_string,
            '\\' if in_string => {
                letters.next();
            }
            '/' if !in_string && matches!(letters.peek(), Some('/' | '*')) => return Some(line),
            _ => {}
        }
    }
    None
}
