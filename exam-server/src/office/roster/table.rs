use std::io::Cursor;

use calamine::{DataRef, Reader as _, Xlsx};
use encoding_rs::GB18030;
use protocol::Message;

/// Largest file, in bytes.
pub const LIMIT: usize = 2 * 1024 * 1024;

/// Most rows, titles included; more people than a city examines in a day.
const MOST_ROWS: usize = 5_001;

/// Most columns that are looked at.
const MOST_COLUMNS: usize = 64;

/// Whole numbers from here on are not all exact in a spreadsheet's floating-point cell.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A list as it was read: titles, and rows of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// First row that is not blank.
    pub titles: Vec<String>,
    /// The others that are not blank.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Line of the file, from 1.
    pub line: i64,
    /// As text.
    pub cells: Vec<String>,
    /// Cells whose digits a spreadsheet has rounded away.
    pub lost: Vec<usize>,
}

/// Reads a file by its content: XLSX, or CSV in UTF-8 (with or without a byte order mark) or GB 18030.
///
/// # Errors
/// What is wrong with the file as a whole, as a message.
pub fn read(bytes: &[u8]) -> Result<Table, Message> {
    if bytes.is_empty() {
        return Err(Message::new("errors-upload-empty"));
    }
    if bytes.len() > LIMIT {
        let limit = i64::try_from(LIMIT / (1024 * 1024)).unwrap_or(i64::MAX);
        return Err(Message::new("errors-upload-too-large").with("limit", limit));
    }
    let mut rows = if bytes.starts_with(b"PK\x03\x04") { read_xlsx(bytes)? } else { read_csv(bytes)? };
    rows.retain(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()));
    if rows.is_empty() {
        return Err(Message::new("errors-upload-empty"));
    }
    let titles = rows.remove(0).cells;
    Ok(Table { titles, rows })
}

fn read_csv(bytes: &[u8]) -> Result<Vec<Row>, Message> {
    let text = decode(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| Message::new("errors-request-malformed"))?;
        let begin = record.position().map_or(0, csv::Position::byte);
        let line = lines.of(usize::try_from(begin).unwrap_or(usize::MAX));
        let cells = record.iter().take(MOST_COLUMNS).map(unquoted).collect();
        push(&mut rows, Row { line, cells, lost: Vec::new() })?;
    }
    Ok(rows)
}

/// Counts lines as an editor shows them; the reader skips blank ones without telling.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: i64,
}

impl Lines<'_> {
    /// The line of the record that begins at a byte, or after the blank lines there. Asked in rising order.
    fn of(&mut self, begin: usize) -> i64 {
        while self.at < self.text.len() && (self.at < begin || self.text[self.at] == b'\n') {
            self.line += i64::from(self.text[self.at] == b'\n');
            self.at += 1;
        }
        self.line
    }
}

/// UTF-8 where it is that, otherwise GB 18030 where it is that.
fn decode(bytes: &[u8]) -> Result<String, Message> {
    let plain = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(plain)
        && !text.contains('\0')
    {
        return Ok(text.to_owned());
    }
    let (text, malformed) = GB18030.decode_without_bom_handling(plain);
    if malformed || text.contains('\0') {
        return Err(Message::new("errors-upload-encoding"));
    }
    Ok(text.into_owned())
}

/// Spreadsheets write commas, semicolons or tabs, as the machine is set; the first line tells.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: char| first.matches(mark).count();
    [(';', b';'), ('\t', b'\t'), (',', b',')]
        .into_iter()
        .max_by_key(|(mark, _)| count(*mark))
        .map_or(b',', |(_, mark)| mark)
}

/// Spreadsheets keep long numbers whole when they are written as `="…"` or with an apostrophe before them.
fn unquoted(cell: &str) -> String {
    let inner = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    inner.or_else(|| cell.strip_prefix('\'')).unwrap_or(cell).to_owned()
}

fn read_xlsx(bytes: &[u8]) -> Result<Vec<Row>, Message> {
    let damaged = |_| Message::new("errors-upload-kind").with("kinds", "CSV, XLSX");
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(damaged)?;
    let Some(sheet) = book.sheet_names().first().cloned() else {
        return Err(Message::new("errors-upload-empty"));
    };
    // Cell by cell: a sheet that claims a million rows costs nothing until it has them.
    let mut cells = book.worksheet_cells_reader(&sheet).map_err(damaged)?;
    let mut rows: Vec<Row> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        let (row, column) = cell.get_position();
        let (line, column) = (i64::from(row) + 1, usize::try_from(column).unwrap_or(usize::MAX));
        if column >= MOST_COLUMNS {
            continue;
        }
        let (text, lost) = text_of(cell.get_value());
        if text.is_empty() {
            continue;
        }
        if rows.last().is_none_or(|last| last.line != line) {
            push(&mut rows, Row { line, cells: Vec::new(), lost: Vec::new() })?;
        }
        if let Some(last) = rows.last_mut() {
            if last.cells.len() <= column {
                last.cells.resize(column + 1, String::new());
            }
            last.cells[column] = text;
            if lost {
                last.lost.push(column);
            }
        }
    }
    Ok(rows)
}

fn push(rows: &mut Vec<Row>, row: Row) -> Result<(), Message> {
    if rows.len() == MOST_ROWS {
        let most = i64::try_from(MOST_ROWS - 1).unwrap_or(i64::MAX);
        return Err(Message::new("school-roster-too-long").with("count", most));
    }
    rows.push(row);
    Ok(())
}

/// A cell as text, and whether digits of it are gone.
fn text_of(value: &DataRef<'_>) -> (String, bool) {
    match value {
        DataRef::String(text) => (unquoted(text), false),
        DataRef::SharedString(text) => (unquoted(text), false),
        DataRef::Int(number) => (number.to_string(), false),
        DataRef::Float(number) => (format!("{number}"), number.abs() >= EXACT),
        DataRef::Bool(value) => (value.to_string(), false),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => (text.clone(), false),
        DataRef::DateTime(_) | DataRef::Error(_) | DataRef::Empty => (String::new(), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8]) -> (Vec<String>, Vec<(i64, Vec<String>)>) {
        let table = read(bytes).expect("a sound file");
        (table.titles, table.rows.into_iter().map(|row| (row.line, row.cells)).collect())
    }

    #[test]
    fn a_list_reads_alike_in_each_encoding() {
        let text = "姓名,身份证明号码\r\n李明,110105194912310021\r\n\r\n\"张, 三\",\"=\"\"12\"\"\"\r\n";
        let (titles, rows) = cells(text.as_bytes());
        assert_eq!(titles, ["姓名", "身份证明号码"]);
        assert_eq!(rows[0], (2, vec!["李明".to_owned(), "110105194912310021".to_owned()]));
        assert_eq!(rows[1].0, 4, "a blank line counts as a line");
        assert_eq!(rows[1].1, ["张, 三", "12"]);
        let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        assert_eq!(cells(&marked), (titles.clone(), rows.clone()));
        let (chinese, _, _) = GB18030.encode(text);
        assert_eq!(cells(&chinese), (titles, rows));
    }

    #[test]
    fn semicolons_and_tabs_are_seen() {
        assert_eq!(cells(b"a;b\n1;2,3\n").1[0].1, ["1", "2,3"]);
        assert_eq!(cells(b"a\tb\n1\t2\n").1[0].1, ["1", "2"]);
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let key = |bytes: &[u8]| read(bytes).expect_err("must be refused").key;
        assert_eq!(key(b""), "errors-upload-empty");
        assert_eq!(key(b"\n\n , \n"), "errors-upload-empty");
        assert_eq!(key(b"a,\xff\xff\n"), "errors-upload-encoding");
        assert_eq!(key(b"\xff\xfea\0,\0b\0"), "errors-upload-encoding");
        assert_eq!(key(b"PK\x03\x04 but not a workbook"), "errors-upload-kind");
        assert_eq!(key(&vec![b'a'; LIMIT + 1]), "errors-upload-too-large");
        assert_eq!(key("a\n".repeat(MOST_ROWS + 1).as_bytes()), "school-roster-too-long");
    }

    #[test]
    fn a_long_number_kept_as_a_number_has_lost_digits() {
        assert_eq!(text_of(&DataRef::Float(5_301_073_270_001.0)), ("5301073270001".to_owned(), false));
        assert!(text_of(&DataRef::Float(110_105_194_912_310_021.0)).1);
        assert_eq!(text_of(&DataRef::String("'0042".to_owned())), ("0042".to_owned(), false));
    }
}
