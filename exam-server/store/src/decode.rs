//! Values of columns as the words of the office.

use std::fmt::Display;
use std::str::FromStr;

use jiff::civil::Date;

use crate::StoreError;

/// A column's text as a date, `YYYY-MM-DD`.
pub(crate) fn date(text: &str, table: &'static str, row: impl Display) -> Result<Date, StoreError> {
    word(text, table, row)
}

/// A column's text as a value with a stable name.
pub(crate) fn word<T: FromStr>(text: &str, table: &'static str, row: impl Display) -> Result<T, StoreError> {
    text.parse().map_err(|_| StoreError::Inconsistent { table, row: row.to_string() })
}

/// A column's number as a smaller one.
pub(crate) fn number<T: TryFrom<i64>>(number: i64, table: &'static str, row: impl Display) -> Result<T, StoreError> {
    T::try_from(number).map_err(|_| StoreError::Inconsistent { table, row: row.to_string() })
}
