//! Working days of mainland China: weekends, statutory holidays and make-up workdays.
//!
//! # How days are counted
//! - "1 day", "3 days" and "5 days" in Order 162 are working days (its art 110); the data
//!   says so with [`Wait::WorkingDays`]. Longer times are calendar days.
//! - "And over", "and under" include the number itself (art 110).
//! - The day of the event is not counted; a wait of 10 days from 1 March ends on 11 March,
//!   which is the first allowed day. A deadline of one working day before a Monday is
//!   the Friday before it, that day included.
//! - The days of Order 163 are calendar days (its art 36).

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use crate::regulation::{Wait, options};

/// The working days of the years whose files were read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    complete: BTreeSet<i16>,
    days: BTreeMap<Date, Day>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Day {
    Off,
    Worked,
}

/// One calendar file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    year: i16,
    statutory: Vec<Date>,
    arrangement: Option<Arrangement>,
}

/// The yearly announcement, as the office has entered it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Arrangement {
    source: String,
    holidays: Vec<Date>,
    workdays: Vec<Date>,
}

/// Why a calendar file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    /// Not RON, or not this shape.
    #[error("{name}: {source}")]
    Malformed {
        /// Name of the file.
        name: String,
        /// Line, column and reason.
        source: Box<ron::error::SpannedError>,
    },
    /// Two files for one year.
    #[error("{name}: the year {year} was read already")]
    TwiceRead {
        /// Name of the file.
        name: String,
        /// The year.
        year: i16,
    },
    /// A day stands in the wrong year, twice, or a make-up workday is no weekend day.
    #[error("{name}: {day} cannot stand there")]
    Misplaced {
        /// Name of the file.
        name: String,
        /// The day.
        day: Date,
    },
}

impl Calendar {
    /// Reads calendar files, given as (name, text).
    ///
    /// # Errors
    /// [`CalendarError`]
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, CalendarError> {
        let mut calendar = Self::default();
        let mut seen = BTreeSet::new();
        for (name, text) in files {
            let file: File = options()
                .from_str(text)
                .map_err(|source| CalendarError::Malformed { name: name.to_owned(), source: Box::new(source) })?;
            if !seen.insert(file.year) {
                return Err(CalendarError::TwiceRead { name: name.to_owned(), year: file.year });
            }
            calendar.add(name, file)?;
        }
        Ok(calendar)
    }

    fn add(&mut self, name: &str, file: File) -> Result<(), CalendarError> {
        let (holidays, workdays) = match file.arrangement {
            Some(arrangement) => {
                self.complete.insert(file.year);
                (arrangement.holidays, arrangement.workdays)
            }
            None => (Vec::new(), Vec::new()),
        };
        let off = file.statutory.into_iter().chain(holidays).map(|day| (day, Day::Off));
        let worked = workdays.into_iter().map(|day| (day, Day::Worked));
        for (day, what) in off.chain(worked) {
            let fits = day.year() == file.year && (what == Day::Off || is_weekend(day));
            if !fits || self.days.insert(day, what).is_some() {
                return Err(CalendarError::Misplaced { name: name.to_owned(), day });
            }
        }
        Ok(())
    }

    /// Whether the day's year has its announcement, so that the answer about it is certain.
    ///
    /// Without it, weekends and statutory holidays are still known, exchanged days are not.
    pub fn covers(&self, day: Date) -> bool {
        self.complete.contains(&day.year())
    }

    /// Whether the office works on a day.
    pub fn is_working_day(&self, day: Date) -> bool {
        match self.days.get(&day) {
            Some(Day::Off) => false,
            Some(Day::Worked) => true,
            None => !is_weekend(day),
        }
    }

    /// The `count`th working day after `from` (before it, when negative); `from` itself is
    /// not counted, and is the answer for 0.
    pub fn add_working_days(&self, from: Date, count: i32) -> Date {
        let step = if count < 0 { -1 } else { 1 };
        let mut day = from;
        let mut left = count.unsigned_abs();
        while left > 0 {
            let next = day.saturating_add(step.days());
            if next == day {
                break;
            }
            day = next;
            left -= u32::from(self.is_working_day(day));
        }
        day
    }

    /// Working days after `from` up to and including `to`; negative when `to` lies before.
    pub fn working_days_between(&self, from: Date, to: Date) -> i32 {
        if to < from {
            return -self.working_days_between(to, from);
        }
        let working = from.series(1.day()).skip(1).take_while(|day| *day <= to).filter(|day| self.is_working_day(*day));
        i32::try_from(working.count()).unwrap_or(i32::MAX)
    }

    /// The first day on which something may happen that must wait from `from`.
    pub fn after(&self, from: Date, wait: Wait) -> Date {
        match wait {
            Wait::AtOnce => from,
            Wait::CalendarDays(days) => from.saturating_add(i64::from(days).days()),
            Wait::WorkingDays(days) => self.add_working_days(from, days.into()),
        }
    }

    /// The last day on which something may happen that must lie so long before `day`.
    pub fn before(&self, day: Date, wait: Wait) -> Date {
        match wait {
            Wait::AtOnce => day,
            Wait::CalendarDays(days) => day.saturating_sub(i64::from(days).days()),
            Wait::WorkingDays(days) => self.add_working_days(day, -i32::from(days)),
        }
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// The real arrangement of the first months of 2018.
    const SPRING_2018: &str = r#"(
        year: 2018,
        statutory: ["2018-01-01", "2018-02-16", "2018-02-17", "2018-02-18", "2018-04-05", "2018-05-01"],
        arrangement: (
            source: "announcement of 2017-11-30",
            holidays: ["2018-02-15", "2018-02-19", "2018-02-20", "2018-02-21", "2018-04-06", "2018-04-07", "2018-04-29", "2018-04-30"],
            workdays: ["2018-02-11", "2018-02-24", "2018-04-08", "2018-04-28"],
        ),
    )"#;

    fn calendar() -> Calendar {
        Calendar::parse([("2018", SPRING_2018)]).expect("a sound file")
    }

    #[test]
    fn a_make_up_sunday_is_worked_and_an_exchanged_monday_is_not() {
        assert!(calendar().is_working_day(date(2018, 2, 11)));
        assert!(!calendar().is_working_day(date(2018, 4, 30)));
        assert!(!calendar().is_working_day(date(2018, 2, 10)));
    }

    #[test]
    fn working_days_skip_the_spring_festival() {
        assert_eq!(calendar().add_working_days(date(2018, 2, 13), 3), date(2018, 2, 23));
        assert_eq!(calendar().add_working_days(date(2018, 2, 23), -3), date(2018, 2, 13));
        assert_eq!(calendar().add_working_days(date(2018, 2, 17), 0), date(2018, 2, 17));
    }

    #[test]
    fn counting_back_undoes_counting_forward() {
        let calendar = calendar();
        for offset in 0..60 {
            let start = date(2018, 1, 15).saturating_add(offset.days());
            for count in 1..15 {
                let end = calendar.add_working_days(start, count);
                assert_eq!(calendar.working_days_between(start, end), count, "{start} + {count}");
                assert_eq!(calendar.working_days_between(end, start), -count, "{start} + {count}");
            }
        }
    }

    #[test]
    fn waits_count_in_their_own_unit() {
        let calendar = calendar();
        let thursday = date(2018, 3, 1);
        assert_eq!(calendar.after(thursday, Wait::AtOnce), thursday);
        assert_eq!(calendar.after(thursday, Wait::CalendarDays(10)), date(2018, 3, 11));
        assert_eq!(calendar.after(thursday, Wait::WorkingDays(10)), date(2018, 3, 15));
        assert_eq!(calendar.before(date(2018, 3, 5), Wait::WorkingDays(1)), date(2018, 3, 2));
        assert_eq!(calendar.before(date(2018, 3, 5), Wait::CalendarDays(1)), date(2018, 3, 4));
    }

    #[test]
    fn a_year_without_its_announcement_is_not_covered() {
        let text = r#"(year: 2030, statutory: ["2030-01-01"], arrangement: None)"#;
        let calendar = Calendar::parse([("2018", SPRING_2018), ("2030", text)]).expect("sound files");
        assert!(calendar.covers(date(2018, 6, 1)));
        assert!(!calendar.covers(date(2030, 6, 1)));
        assert!(!calendar.covers(date(2029, 6, 1)));
        assert!(!calendar.is_working_day(date(2030, 1, 1)));
    }

    #[test]
    fn a_day_of_another_year_or_a_worked_weekday_is_refused() {
        let wrong_year = r#"(year: 2030, statutory: ["2031-01-01"], arrangement: None)"#;
        assert!(
            matches!(Calendar::parse([("x", wrong_year)]), Err(CalendarError::Misplaced { day, .. }) if day == date(2031, 1, 1))
        );
        let weekday =
            r#"(year: 2030, statutory: [], arrangement: (source: "", holidays: [], workdays: ["2030-01-02"]))"#;
        assert!(matches!(Calendar::parse([("x", weekday)]), Err(CalendarError::Misplaced { .. })));
        let sound = r"(year: 2030, statutory: [], arrangement: None)";
        assert!(matches!(
            Calendar::parse([("a", sound), ("b", sound)]),
            Err(CalendarError::TwiceRead { year: 2030, .. })
        ));
    }
}
