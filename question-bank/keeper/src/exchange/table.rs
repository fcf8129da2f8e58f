//! Tables: CSV and XLSX with a heading row, one item in one language to a row. They hold everything.

use std::io::Cursor;

use calamine::{Data, Reader as _, open_workbook_auto_from_rs};
use protocol::Language;
use rust_xlsxwriter::Workbook;

use super::gift::split_path;
use super::qti::unpack;
use super::text::{decode, tidy};
use super::{Choice, ExchangeError, Form, Note, Place, Question, Reading, Refusal, Writing, judged};

/// Columns that carry tags, under the tag's own name.
const TAGS: [&str; 9] = ["version", "difficulty", "group", "law", "picture", "enemy", "from", "until", "of"];
/// Several values in one cell; a semicolon inside a value is doubled.
fn together<'a>(values: impl Iterator<Item = &'a str>) -> String {
    values.map(|value| value.replace(';', ";;")).collect::<Vec<_>>().join("; ")
}

fn apart(cell: &str) -> Vec<String> {
    let values = cell.replace(";;", "\u{0}");
    values.split(';').map(|value| tidy(&value.replace('\u{0}', ";"))).filter(|value| !value.is_empty()).collect()
}

/// Letters that name options.
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Headings as offices write them, for the columns a foreign table may have.
const ALIASES: [(&str, &str); 15] = [
    ("题号", "id"),
    ("编号", "id"),
    ("语言", "language"),
    ("章节", "category"),
    ("题干", "stem"),
    ("题目", "stem"),
    ("question", "stem"),
    ("答案", "key"),
    ("正确答案", "key"),
    ("answer", "key"),
    ("correct", "key"),
    ("解析", "explanation"),
    ("试题解析", "explanation"),
    ("feedback", "explanation"),
    ("乱序", "shuffle"),
];

/// A row of a table: a question and the language its row names.
pub type Row = (Question, Option<Language>);

fn rows(questions: &[Row]) -> (Vec<Vec<String>>, Vec<(usize, Note)>) {
    let most = questions.iter().map(|(question, _)| options(question).len()).max().unwrap_or(0).min(LETTERS.len());
    let mut heading: Vec<String> = ["id", "language", "category", "stem"].map(str::to_owned).to_vec();
    heading.extend(LETTERS.chars().take(most).map(|letter| letter.to_string()));
    heading.extend(["key", "explanation", "shuffle"].map(str::to_owned));
    heading.extend(TAGS.map(str::to_owned));
    heading.push("tags".to_owned());
    let mut rows = vec![heading];
    let mut dropped = Vec::new();
    for (index, (question, language)) in questions.iter().enumerate() {
        if let Some(picture) = question.picture.as_ref().filter(|picture| picture.bytes.is_some()) {
            dropped.push((index, Note::Picture(picture.name.clone())));
        }
        let texts = options(question);
        let mut row = vec![
            question.id.clone().unwrap_or_default(),
            language.map(|language| language.tag().to_owned()).unwrap_or_default(),
            question.category.iter().map(|part| part.replace('/', "//")).collect::<Vec<_>>().join("/"),
            question.stem.clone(),
        ];
        row.extend((0..most).map(|place| texts.get(place).map(|choice| choice.text.clone()).unwrap_or_default()));
        row.extend([key(&question.form), question.explanation.clone(), question.shuffle.to_string()]);
        let tags = || question.tags.iter().map(String::as_str);
        row.extend(
            TAGS.iter().map(|name| together(tags().filter_map(|tag| tag.strip_prefix(name)?.strip_prefix(':')))),
        );
        row.push(together(tags().filter(|tag| !tag.split_once(':').is_some_and(|(name, _)| TAGS.contains(&name)))));
        rows.push(row);
    }
    (rows, dropped)
}

fn options(question: &Question) -> &[Choice] {
    match &question.form {
        Form::TrueFalse(_) => &[],
        Form::Single(choices) | Form::Multiple(choices) => choices,
    }
}

fn key(form: &Form) -> String {
    match form {
        Form::TrueFalse(true) => "TRUE".to_owned(),
        Form::TrueFalse(false) => "FALSE".to_owned(),
        Form::Single(choices) | Form::Multiple(choices) => {
            choices.iter().zip(LETTERS.chars()).filter(|(choice, _)| choice.right).map(|(_, letter)| letter).collect()
        }
    }
}

/// Writes UTF-8 with a byte order mark, without which spreadsheet programs take it for something else.
///
/// # Errors
/// When the writer fails, which memory alone can make it.
pub fn write_csv(questions: &[Row]) -> Result<Writing, ExchangeError> {
    let (rows, dropped) = rows(questions);
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        writer.write_record(row).map_err(|error| ExchangeError::Sheet(error.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|error| ExchangeError::Sheet(error.to_string()))?;
    Ok(Writing { bytes, dropped })
}

/// Writes a workbook with one sheet; every cell is text, so nothing is taken for a formula or a date.
///
/// # Errors
/// When a text is longer than a cell may be.
pub fn write_xlsx(questions: &[Row]) -> Result<Writing, ExchangeError> {
    let (rows, dropped) = rows(questions);
    let wrong = |error: rust_xlsxwriter::XlsxError| ExchangeError::Sheet(error.to_string());
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (y, row) in rows.iter().enumerate() {
        for (x, cell) in row.iter().enumerate() {
            let place = (u32::try_from(y).unwrap_or(u32::MAX), u16::try_from(x).unwrap_or(u16::MAX));
            sheet.write_string(place.0, place.1, cell.as_str()).map_err(wrong)?;
        }
    }
    Ok(Writing { bytes: book.save_to_buffer().map_err(wrong)?, dropped })
}

/// The rows of a foreign table, taken or refused, with the language each names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableReading {
    /// As for every format.
    pub reading: Reading,
    /// For each entry, the language of its row.
    pub languages: Vec<Option<Language>>,
}

/// Reads CSV with commas, semicolons or tabs, in UTF-8, UTF-16 or GB 18030.
///
/// # Errors
/// When the encoding cannot be told or a needed column is missing.
pub fn read_csv(bytes: &[u8]) -> Result<TableReading, ExchangeError> {
    let (text, note) = decode(bytes, None)?;
    let heading = text.lines().next().unwrap_or_default();
    let delimiter =
        *b",;\t".iter().max_by_key(|sign| heading.bytes().filter(|byte| byte == *sign).count()).unwrap_or(&b',');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| ExchangeError::Sheet(error.to_string()))?;
        rows.push(record.iter().map(str::to_owned).collect());
    }
    let mut table = read_rows(rows)?;
    table.reading.notes.extend(note);
    Ok(table)
}

/// Reads the first sheet of an XLSX, XLS or ODS workbook.
///
/// # Errors
/// When the workbook is damaged, unpacks to more than the bounds, or lacks a needed column.
pub fn read_workbook(bytes: &[u8]) -> Result<TableReading, ExchangeError> {
    if bytes.starts_with(b"PK") {
        unpack(bytes, &mut Vec::new())?;
    }
    let wrong = |error: calamine::Error| ExchangeError::Sheet(error.to_string());
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes.to_vec())).map_err(wrong)?;
    let range = match book.worksheet_range_at(0) {
        Some(range) => range.map_err(wrong)?,
        None => return Err(ExchangeError::Sheet("it has no sheet".to_owned())),
    };
    read_rows(range.rows().map(|row| row.iter().map(cell).collect()).collect())
}

fn cell(data: &Data) -> String {
    match data {
        Data::Bool(true) => "TRUE".to_owned(),
        Data::Bool(false) => "FALSE".to_owned(),
        other => other.to_string(),
    }
}

/// Which column is which.
struct Columns {
    names: Vec<String>,
}

impl Columns {
    fn of(heading: &[String]) -> Result<Self, ExchangeError> {
        let names: Vec<String> = heading.iter().map(|name| column(name)).collect();
        for needed in ["stem", "key"] {
            if !names.iter().any(|name| name == needed) {
                return Err(ExchangeError::Column(needed));
            }
        }
        Ok(Self { names })
    }

    fn get<'a>(&self, row: &'a [String], name: &str) -> &'a str {
        let place = self.names.iter().position(|column| column == name);
        place.and_then(|place| row.get(place)).map_or("", |cell| cell.trim())
    }
}

/// A heading in our own words: `选项A`, `Option a` and `A` are all `A`.
fn column(name: &str) -> String {
    let name = name.trim().trim_start_matches('\u{feff}');
    let lower = name.to_lowercase();
    if let Some((_, ours)) = ALIASES.iter().find(|(theirs, _)| *theirs == lower) {
        return (*ours).to_owned();
    }
    let letter = ["选项", "option_", "option "].iter().find_map(|start| lower.strip_prefix(start)).unwrap_or(&lower);
    if letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return letter.to_uppercase();
    }
    lower
}

fn read_rows(rows: Vec<Vec<String>>) -> Result<TableReading, ExchangeError> {
    let mut rows = rows.into_iter();
    let columns = Columns::of(&rows.next().unwrap_or_default())?;
    let mut table = TableReading::default();
    for name in columns.names.iter().filter(|name| !is_known(name)) {
        table.reading.notes.push(Note::Field(format!("column \"{name}\"")));
    }
    for (index, row) in rows.enumerate() {
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let outcome = question(&columns, &row);
        let (outcome, language) = match outcome {
            Ok((question, language)) => (judged(question), language),
            Err(refusal) => (Err(refusal), None),
        };
        table.reading.entry(Place::Row(index + 2), outcome, Vec::new());
        table.languages.push(language);
    }
    Ok(table)
}

fn is_known(name: &str) -> bool {
    let ours = ["id", "language", "category", "stem", "key", "explanation", "shuffle", "tags", ""];
    ours.contains(&name) || TAGS.contains(&name) || (name.len() == 1 && LETTERS.contains(name))
}

fn question(columns: &Columns, row: &[String]) -> Result<Row, Refusal> {
    let get = |name: &str| columns.get(row, name);
    let language = match get("language") {
        "" => None,
        tag => Some(tag.parse().map_err(|_| Refusal::Value { field: "language", value: tag.to_owned() })?),
    };
    let mut texts: Vec<String> = LETTERS.chars().map(|letter| tidy(get(letter.encode_utf8(&mut [0; 4])))).collect();
    while texts.last().is_some_and(String::is_empty) {
        texts.pop();
    }
    let form = form(get("key"), texts)?;
    let shuffle = match get("shuffle").to_lowercase().as_str() {
        "" | "true" | "1" | "yes" | "是" => true,
        "false" | "0" | "no" | "否" => false,
        other => return Err(Refusal::Value { field: "shuffle", value: other.to_owned() }),
    };
    let mut tags: Vec<String> =
        TAGS.iter().flat_map(|name| apart(get(name)).into_iter().map(move |value| format!("{name}:{value}"))).collect();
    tags.extend(apart(get("tags")));
    let id = Some(tidy(get("id"))).filter(|id| !id.is_empty());
    let question = Question {
        id,
        category: split_path(get("category")),
        stem: tidy(get("stem")),
        form,
        explanation: tidy(get("explanation")),
        shuffle,
        picture: None,
        tags,
    };
    Ok((question, language))
}

/// A key is a verdict, or the letters or numbers of right options.
fn form(key: &str, texts: Vec<String>) -> Result<Form, Refusal> {
    let wrong = || Refusal::Value { field: "key", value: key.to_owned() };
    if texts.is_empty() {
        return match key.to_lowercase().as_str() {
            "" => Err(Refusal::NoKey),
            "true" | "t" | "正确" | "对" | "√" | "y" | "1" => Ok(Form::TrueFalse(true)),
            "false" | "f" | "错误" | "错" | "×" | "n" | "0" => Ok(Form::TrueFalse(false)),
            _ => Err(wrong()),
        };
    }
    let mut right = Vec::new();
    for letter in key.chars().filter(|letter| !matches!(letter, ' ' | ',' | ';' | '、' | '，')) {
        let place = match letter.to_ascii_uppercase() {
            letter @ 'A'..='Z' => LETTERS.find(letter),
            digit => digit.to_digit(10).and_then(|number| (number as usize).checked_sub(1)),
        };
        right.push(place.filter(|place| *place < texts.len()).ok_or_else(wrong)?);
    }
    right.sort_unstable();
    right.dedup();
    let choices =
        texts.into_iter().enumerate().map(|(place, text)| Choice { text, right: right.contains(&place) }).collect();
    match right.len() {
        0 => Err(Refusal::NoKey),
        1 => Ok(Form::Single(choices)),
        _ => Ok(Form::Multiple(choices)),
    }
}
