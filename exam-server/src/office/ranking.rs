//! The monthly pass-rate ranking of schools: as it would be now, and as published.

use jiff::ToSpan as _;
use jiff::civil::Date;
use protocol::{Message, RankingId, StaffId, Subject};
use rules::ranking::{FirstAttempts, Method, Rank, rank, share};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::ranking::Published;
use store::{StoreError, Tx, school};

use crate::app::App;
use crate::edge::start_of;
use crate::office::{Trouble, log};

/// The office's own figures, from `assets/forms/ranking.ron`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RankingForm {
    /// Where the figures come from.
    pub source: String,
    /// Fewer first attempts are too few to rank.
    pub threshold: u32,
    /// Imagined candidates with the common rate.
    pub prior: u32,
    /// Standard score of the interval.
    pub z: f64,
}

impl RankingForm {
    /// As the rules take it.
    pub const fn method(&self) -> Method {
        Method { threshold: self.threshold, prior: self.prior, z: self.z }
    }
}

/// A calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(Date);

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Self {
        Self(day.first_of_month())
    }

    /// Reads `YYYY-MM`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 7).then(|| format!("{text}-01").parse().ok().map(Self)).flatten()
    }

    /// Its first day.
    pub const fn first(self) -> Date {
        self.0
    }

    /// The month so many months later, or earlier.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self(self.0.saturating_add(months.months()))
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.strftime("%Y-%m"))
    }
}

/// One school's line, with the name it had then. Rates are hundredths of a percent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Code of the school.
    pub code: String,
    /// Its name.
    pub name: String,
    /// First attempts.
    pub sat: u32,
    /// Of these, passed.
    pub passed: u32,
    /// Passed of sat.
    pub rate: u32,
    /// 95 % interval of the rate.
    pub interval: (u32, u32),
    /// What it is placed by.
    pub score: u32,
    /// `None`: too few to rank.
    pub rank: Option<Rank>,
}

/// A ranking with everything that is needed to make it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// `YYYY-MM`.
    pub month: String,
    /// Which subject.
    pub subject: Subject,
    /// How it was made.
    pub method: Method,
    /// All first attempts of the office, self-taught candidates included: sat, passed, rate and interval.
    pub city: City,
    /// Ranked schools by rank, then those with too few.
    pub lines: Vec<Line>,
}

/// The whole office's line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct City {
    /// First attempts.
    pub sat: u32,
    /// Of these, passed.
    pub passed: u32,
    /// Passed of sat, hundredths of a percent.
    pub rate: u32,
    /// 95 % interval of the rate.
    pub interval: (u32, u32),
}

/// The ranking of a month as the results stand now.
///
/// # Errors
/// The database's.
pub async fn table(tx: &mut Tx, app: &App, month: Month, subject: Subject) -> Result<Table, StoreError> {
    let (from, until) = (start_of(month.first()), start_of(month.plus(1).first()));
    let figures = store::ranking::first_attempts(tx, subject, from, until).await?;
    let schools = school::all(tx).await?;
    let (sat, passed) = store::ranking::city_first_attempts(tx, subject, from, until).await?;
    let method = app.content.ranking.method();
    let small = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    let attempts: Vec<FirstAttempts> = figures
        .iter()
        .map(|row| FirstAttempts { school: row.school, sat: small(row.sat), passed: small(row.passed) })
        .collect();
    let lines = rank(&attempts, method).into_iter().filter_map(|row| {
        let school = schools.iter().find(|school| school.id == row.school)?;
        Some(Line {
            code: school.code.clone(),
            name: school.name.clone(),
            sat: row.sat,
            passed: row.passed,
            rate: row.rate,
            interval: row.interval,
            score: row.score,
            rank: row.rank,
        })
    });
    let (sat, passed) = (small(sat), small(passed));
    let (rate, interval) = share(sat, passed, method.z);
    let city = City { sat, passed, rate, interval };
    Ok(Table { month: month.to_string(), subject, method, city, lines: lines.collect() })
}

/// A ranking as it was published.
///
/// # Errors
/// [`Trouble::Broken`] when its text is damaged.
pub fn read(published: &Published) -> Result<Table, Trouble> {
    serde_json::from_str(&published.body).map_err(Trouble::broken)
}

/// Publishes the ranking of a month that is over. What is published is not changed afterwards.
///
/// # Errors
/// [`Trouble::Refused`] when the month is not over, nobody sat, or it is published already.
pub async fn publish(app: &App, month: Month, subject: Subject, by: StaffId) -> Result<(), Trouble> {
    let now = app.edge.now();
    if start_of(month.plus(1).first()) > now {
        return Err(Trouble::refused("supervisor-ranking-month-open"));
    }
    let mut tx = app.store.write().await?;
    let table = table(&mut tx, app, month, subject).await?;
    if table.city.sat == 0 {
        return Err(Trouble::refused("supervisor-ranking-nobody-sat"));
    }
    let body = serde_json::to_string(&table).map_err(Trouble::broken)?;
    let row = Published {
        id: RankingId(app.edge.uuid()),
        month: table.month,
        subject,
        body,
        published_at: now,
        published_by: by,
    };
    store::ranking::publish(&mut tx, &row).await.map_err(|error| match error {
        StoreError::Conflict(_) => Trouble::Refused(Message::new("supervisor-ranking-published-already")),
        other => other.into(),
    })?;
    let act = json!({
        "ranking": row.id, "month": row.month, "subject": subject, "by": by,
        "body": proof::Digest::of(row.body.as_bytes()),
    });
    log::record(&mut tx, &app.edge, "ranking-published", &act).await?;
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_month_is_written_and_read_alike() {
        let month = Month::of(date(2026, 11, 23));
        assert_eq!(month.to_string(), "2026-11");
        assert_eq!(Month::parse("2026-11"), Some(month));
        assert_eq!(month.plus(2).to_string(), "2027-01");
        for text in ["2026-13", "2026-1", "2026", "november", ""] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
    }
}
