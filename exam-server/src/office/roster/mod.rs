//! Lists that schools upload: read, matched against accepted applications, booked whole or not at all.
//!
//! A list names people who have an application already; it registers nobody. Its columns are found
//! by their titles in any of the system's languages: the document number or the serial number, the name, which must be the one on
//! the application, and the class where somebody has several applications.

mod table;

use locales::Catalog;
use protocol::{Language, LicenceClass, Message, SchoolId};
use rules::identity;
use store::application::{self, Application};

use crate::app::App;
use crate::office::Trouble;

pub use table::{LIMIT, Row, Table, read};

/// A column that a list may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Number of the identity document.
    Document,
    /// Serial number of the application.
    Serial,
    /// Name.
    Name,
    /// Licence class.
    Class,
}

impl Column {
    const ALL: [Self; 4] = [Self::Document, Self::Serial, Self::Name, Self::Class];

    /// Key of its title.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Document => "common-document-number",
            Self::Serial => "common-serial-number",
            Self::Name => "common-name",
            Self::Class => "common-class",
        }
    }
}

/// What is wrong with one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Line of the file, from 1.
    pub line: i64,
    /// The column; `None`: the whole row.
    pub column: Option<Column>,
    /// Why.
    pub reason: Message,
}

/// A row that names an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Line of the file, from 1.
    pub line: i64,
    /// Whom it names.
    pub application: Application,
}

/// What a list comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Rows that name an application of the school.
    pub matches: Vec<Match>,
    /// Rows that do not, and why.
    pub faults: Vec<Fault>,
}

/// Where each column stands in the table.
struct Columns([Option<usize>; 4]);

impl Columns {
    /// Finds columns by their titles in any language.
    ///
    /// # Errors
    /// The title that is missing.
    fn find(catalog: &Catalog, titles: &[String]) -> Result<Self, Message> {
        let plain = |title: &str| title.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
        let titles: Vec<String> = titles.iter().map(|title| plain(title)).collect();
        let place = |column: Column| {
            let names: Vec<String> =
                Language::ALL.iter().map(|language| plain(&catalog.word(*language, column.key()))).collect();
            titles.iter().position(|title| names.contains(title))
        };
        let places = Self(Column::ALL.map(place));
        let missing = if places.get(Column::Name).is_none() {
            Column::Name
        } else if places.get(Column::Document).is_none() && places.get(Column::Serial).is_none() {
            Column::Document
        } else {
            return Ok(places);
        };
        let title = protocol::Arg::Key(missing.key().to_owned());
        Err(Message::new("errors-upload-column-missing").with("column", title))
    }

    fn get(&self, column: Column) -> Option<usize> {
        self.0[column as usize]
    }

    fn text<'a>(&self, row: &'a Row, column: Column) -> &'a str {
        self.get(column).and_then(|place| row.cells.get(place)).map_or("", |cell| cell.trim())
    }
}

/// Matches each row of a list against the school's applications.
///
/// # Errors
/// In the inner result: what is wrong with the list as a whole.
pub async fn match_rows(app: &App, school: SchoolId, table: &Table) -> Result<Result<Reading, Message>, Trouble> {
    let columns = match Columns::find(&app.catalog, &table.titles) {
        Ok(columns) => columns,
        Err(message) => return Ok(Err(message)),
    };
    let mut tx = app.store.read().await?;
    let mut reading = Reading { matches: Vec::new(), faults: Vec::new() };
    for row in &table.rows {
        let number = number_of(&columns, row);
        let found = match &number {
            Ok((_, number)) => application::open_by_number(&mut tx, number).await?,
            Err(_) => Vec::new(),
        };
        let matched = number.and_then(|(column, _)| {
            let own = found.into_iter().filter(|application| application.school == Some(school)).collect();
            pick(&columns, row, column, own)
        });
        match matched {
            Err(fault) => reading.faults.push(fault),
            Ok(application) => match reading.matches.iter().find(|other| other.application.id == application.id) {
                Some(other) => reading.faults.push(Fault {
                    line: row.line,
                    column: None,
                    reason: Message::new("errors-upload-row-repeated").with("line", other.line),
                }),
                None => reading.matches.push(Match { line: row.line, application }),
            },
        }
    }
    Ok(Ok(reading))
}

/// The number by which a row names somebody, normalised, and its column.
fn number_of(columns: &Columns, row: &Row) -> Result<(Column, String), Fault> {
    for column in [Column::Serial, Column::Document] {
        let typed = columns.text(row, column);
        if typed.is_empty() {
            continue;
        }
        let place = columns.get(column);
        if place.is_some_and(|place| row.lost.contains(&place)) {
            return Err(fault(row, column, Message::new("school-roster-digits-lost")));
        }
        let number = identity::normalise(typed);
        // A resident number of fifteen digits is kept as its eighteen.
        return Ok((column, identity::upgrade(&number).unwrap_or(number)));
    }
    let column = if columns.get(Column::Document).is_some() { Column::Document } else { Column::Serial };
    Err(fault(row, column, Message::new("school-roster-number-empty")))
}

/// The one application that a row means.
fn pick(columns: &Columns, row: &Row, by: Column, mut own: Vec<Application>) -> Result<Application, Fault> {
    if own.is_empty() {
        return Err(fault(row, by, Message::new("school-roster-not-yours")));
    }
    let class = columns.text(row, Column::Class);
    if !class.is_empty() {
        let wanted: LicenceClass = class
            .to_uppercase()
            .parse()
            .map_err(|_| fault(row, Column::Class, Message::new("school-roster-class-unknown")))?;
        own.retain(|application| application.class == wanted);
    }
    let application = match (own.pop(), own.is_empty()) {
        (Some(application), true) => application,
        (Some(_), false) => return Err(fault(row, Column::Class, Message::new("school-roster-class-needed"))),
        (None, _) => return Err(fault(row, Column::Class, Message::new("school-roster-class-differs"))),
    };
    let plain =
        |name: &str| name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect::<String>();
    if plain(columns.text(row, Column::Name)) == plain(&application.person.name) {
        Ok(application)
    } else {
        Err(fault(row, Column::Name, Message::new("school-roster-name-differs")))
    }
}

fn fault(row: &Row, column: Column, reason: Message) -> Fault {
    Fault { line: row.line, column: Some(column), reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Row {
        Row { line: 2, cells: cells.iter().map(|cell| (*cell).to_owned()).collect(), lost: Vec::new() }
    }

    fn titles(titles: &[&str]) -> Result<Columns, Message> {
        let catalog = Catalog::embedded().expect("sound texts");
        Columns::find(&catalog, &titles.iter().map(|title| (*title).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn columns_are_found_by_their_titles_in_any_language_and_order() {
        let catalog = Catalog::embedded().expect("sound texts");
        for language in Language::ALL {
            let title = |column: Column| catalog.word(language, column.key());
            let found = Columns::find(&catalog, &[title(Column::Class), title(Column::Name), title(Column::Serial)]);
            let found = found.expect("titles of one language");
            assert_eq!(found.get(Column::Name), Some(1));
            assert_eq!(found.get(Column::Document), None);
            assert_eq!(found.text(&row(&["C1", " 李 ", "1"]), Column::Name), "李");
        }
    }

    #[test]
    fn a_list_without_names_or_numbers_is_refused() {
        let missing = |message: Message| message.args["column"].clone();
        let key = |column: Column| protocol::Arg::Key(column.key().to_owned());
        assert_eq!(missing(titles(&["Document number"]).err().expect("no names")), key(Column::Name));
        assert_eq!(missing(titles(&["Name"]).err().expect("no numbers")), key(Column::Document));
    }

    #[test]
    fn the_serial_number_goes_before_the_document_and_fifteen_digits_become_eighteen() {
        let columns = titles(&["Document number", "Application serial number", "Name"]).expect("sound titles");
        let (column, number) = number_of(&columns, &row(&["1", "53010 7327 0001", "x"])).expect("a number");
        assert_eq!((column, number.as_str()), (Column::Serial, "5301073270001"));
        let (column, number) = number_of(&columns, &row(&["110105491231002", "", "x"])).expect("a number");
        assert_eq!((column, number.len()), (Column::Document, 18));
        let empty = number_of(&columns, &row(&["", " ", "x"])).expect_err("no number");
        assert_eq!(empty.reason.key, "school-roster-number-empty");
        let lost = Row { lost: vec![0], ..row(&["1.1E+17", "", "x"]) };
        assert_eq!(number_of(&columns, &lost).expect_err("digits are gone").reason.key, "school-roster-digits-lost");
    }
}
